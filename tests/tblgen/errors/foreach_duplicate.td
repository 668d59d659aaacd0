// error 2:26: def already exists: A
foreach i = [1,1] in def A;
