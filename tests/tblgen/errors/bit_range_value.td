// error 2:24: initializer of 'x' in 'A' could not be fully resolved: { ?, ?, !cast<bits<2>>(7){1}, !cast<bits<2>>(7){0} }
def A { bits<4> x; let x{1-0} = 7; }
