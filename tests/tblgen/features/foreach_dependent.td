foreach i = 1...3 in foreach j = !range(i) in def X#i#_#j { int p = !mul(i,j); }
