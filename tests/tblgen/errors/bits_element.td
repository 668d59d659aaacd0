// error 2:21: element #1 ("x") is not convertible to a bit
def A { bits<3> b = {1,"x",0}; }
