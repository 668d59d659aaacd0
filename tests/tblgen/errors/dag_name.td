// error 2:31: expected a variable name ($name) after ':', got 'x'
def op; def A { dag d = (op 1:x); }
