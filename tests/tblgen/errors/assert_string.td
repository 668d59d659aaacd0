// error 2:1: assert condition must be of type bit, bits or int; it is '"x"'
assert "x", "m";
