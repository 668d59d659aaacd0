// error 2:32: expected a value, got ';'
def op; def A { dag d = (op 1, ; }
