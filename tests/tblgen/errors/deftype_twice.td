// error 2:26: a type 'X' exists already
deftype X = int; deftype X = int;
