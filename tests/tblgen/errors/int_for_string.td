// error 2:20: field 'x' of type 'string' is incompatible with value '5' of type 'int'
def A { string x = 5; }
