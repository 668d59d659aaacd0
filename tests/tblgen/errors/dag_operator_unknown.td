// error 2:18: variable not defined: 'undefinedop'
def A { dag d = (undefinedop 1); }
