// error 2:17: expected an integer as the end of the range
foreach i = 5...? in def A#i;
