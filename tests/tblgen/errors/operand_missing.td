// error 2:17: '!add' takes two operands, got 1
def A { int x = !add(1); }
