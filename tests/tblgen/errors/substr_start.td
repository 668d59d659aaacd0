// error 2:20: !substr start position is out of range 0...3: 5
def A { string s = !substr("abc", 5); }
