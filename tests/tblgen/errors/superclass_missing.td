// error 2:9: expected the name of a class, got ';'
def A : ;
