class R<int n> { int num = n; } def r1 : R<1>; def r2 : R<2>; foreach r = [r1,r2] in def "copy_" # r : R<!add(r.num, 10)> { R from = r; }
