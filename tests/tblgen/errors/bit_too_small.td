// error 2:13: initializer of 'x' in 'A' could not be fully resolved: !cast<bit>(2)
def A { bit x = 2; }
