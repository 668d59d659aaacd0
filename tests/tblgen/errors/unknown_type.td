// error 2:9: couldn't find class 'foo'
def A { foo x; }
