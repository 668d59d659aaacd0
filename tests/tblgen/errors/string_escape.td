// error 2:24: invalid escape in string literal
def A { string s = "abc\q"; }
