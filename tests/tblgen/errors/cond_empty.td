// error 2:17: '!cond' needs at least one 'condition : value'
def A { int x = !cond(); }
