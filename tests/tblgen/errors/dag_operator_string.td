// error 2:18: expected an identifier as the operator of the dag, got a string
def A { dag d = ("x" 1); }
