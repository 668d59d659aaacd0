// error 2:20: end of line in string literal
def A { string s = "abc
"; }
