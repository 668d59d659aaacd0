// error 2:13: expected a list or an integer range, got a value of type 'string'
foreach i = "abc" in def A#i;
