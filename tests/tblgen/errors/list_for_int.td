// error 2:17: encountered a list when expecting a value of type 'int'
def A { int x = [1,2,3]; }
