// error 2:24: expected a value of type 'int', got 'string'
def A { int x = !add(1,"a"); }
