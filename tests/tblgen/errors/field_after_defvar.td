// error 2:29: a local variable 'x' exists already
class A { defvar x = 1; int x = 2; }
