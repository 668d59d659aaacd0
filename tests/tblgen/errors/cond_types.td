// error 2:17: inconsistent types 'int' and 'string' for '!cond'
def A { int x = !cond(1: 1, 0: "s"); }
