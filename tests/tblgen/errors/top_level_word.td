// error 2:1: unexpected 'blah' at top level
blah;
