// error 2:22: couldn't find class 'Nope'
def A { bit s = !isa<Nope>(5); }
