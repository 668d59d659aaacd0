foreach p = [["a","1"],["b","2"]] in def N#!head(p)#_#!interleave(p,"");
