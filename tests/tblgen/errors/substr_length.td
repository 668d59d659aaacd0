// error 2:20: !substr length must be nonnegative
def A { string s = !substr("abc", 1, -1); }
