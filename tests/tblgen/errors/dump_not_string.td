// error 2:1: the value of 'dump' is not a string: 5
dump 5;
