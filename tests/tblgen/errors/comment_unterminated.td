// error 2:1: unterminated comment
/* unterminated
