// error 3:1: expected a type, got end of file
def A { int x = 5; 
