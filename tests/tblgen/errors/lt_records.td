// error 2:21: expected a bit, bits, int or string, got a value of type '{}'
def A { bit s = !lt(A, A); }
