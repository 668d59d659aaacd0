// error 2:17: hexadecimal number out of range (64 bits)
def A { int x = 0x1FFFFFFFFFFFFFFFF; }
