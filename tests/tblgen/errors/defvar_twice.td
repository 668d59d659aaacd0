// error 2:22: a record or global variable 'x' exists already
defvar x = 1; defvar x = 2;
