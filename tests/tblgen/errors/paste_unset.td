// error 2:24: the right side of '#' is not typed
def A { string s = "a" # ?; }
