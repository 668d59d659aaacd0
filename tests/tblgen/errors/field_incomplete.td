// error 2:9: couldn't find class 'x'
def A { x }
