// error 2:5: expected the name of a field in 'let', got 'in'
let in def A;
