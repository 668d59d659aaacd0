// error 3:1: expected '}' at the end of the body of 'A', got end of file
def A { int x = 5; 
