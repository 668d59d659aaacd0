// error 2:11: expected 'in' at the end of a top-level 'let', got 'def'
let x = 1 def A;
