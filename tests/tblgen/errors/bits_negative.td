// error 2:14: bits<-3>: the number of bits is out of range
def A { bits<-3> b; }
