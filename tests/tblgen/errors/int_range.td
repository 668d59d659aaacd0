// error 2:17: integer out of range (64 bits)
def A { int x = 99999999999999999999; }
