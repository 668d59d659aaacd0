// error 2:17: '!sub' takes two operands, got 3
def A { int x = !sub(1,2,3); }
