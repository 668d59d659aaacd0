// error 2:8: assertion failed
assert 0, "message here";
