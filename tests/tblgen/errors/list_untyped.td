// error 2:12: the type of the list's elements is not known
defvar l = []; 
