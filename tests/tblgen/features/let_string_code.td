class A { string s; code c; } let s = [{x}], c = "y" in def a : A; def b : A { let s = "l1" "l2"; let c = [{
 multi
 line }]; }
