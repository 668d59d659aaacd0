foreach p = [["a","1"],["b","2"]] in def N#p[0]#p[1];
