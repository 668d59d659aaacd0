// error 2:5: no field 'x' to set in 'A'
let x = 1 in def A;
