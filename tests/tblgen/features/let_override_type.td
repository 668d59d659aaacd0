class A { string s = "x"; list<int> l = [1]; bit b = 0; } let s = "y", l = [2,3], b = 1 in { def a : A; defvar q = "z"; def c : A { let s = q; } }
