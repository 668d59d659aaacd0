// error 2:31: initializer of 'x' in 'A' could not be fully resolved: [1, 2][5]
defvar l = [1,2]; def A { int x = l[5]; }
