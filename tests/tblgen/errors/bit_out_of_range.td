// error 2:24: bit 5 is out of range: 'x' is of type 'bits<4>'
def A { bits<4> x; let x{5} = 1; }
