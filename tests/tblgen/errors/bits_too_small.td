// error 2:17: initializer of 'x' in 'A' could not be fully resolved: { !cast<bits<2>>(7){1}, !cast<bits<2>>(7){0} }
def A { bits<2> x = 7; }
