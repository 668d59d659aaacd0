// error 2:24: cannot set bit #1 of 'x' more than once
def A { bits<4> x; let x{1,1} = 0b11; }
