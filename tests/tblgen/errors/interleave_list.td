// error 2:32: expected a list of string, int, bits or bit, got a value of type 'int'
def A { string s = !interleave(5, ","); }
