// error 2:15: a record or global variable 'x' exists already
def x; defvar x = 2;
