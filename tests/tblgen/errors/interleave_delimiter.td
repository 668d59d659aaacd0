// error 2:37: expected a string as the second operand, got a value of type 'int'
def A { string s = !interleave([1], 5); }
