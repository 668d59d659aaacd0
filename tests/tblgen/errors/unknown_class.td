// error 2:9: couldn't find class 'B'
def A : B;
