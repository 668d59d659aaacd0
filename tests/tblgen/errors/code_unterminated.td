// error 2:18: unterminated code block
def A { code c = [{ abc ; }
