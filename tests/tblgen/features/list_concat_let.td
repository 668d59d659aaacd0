class A { list<int> l = [1]; } class B : A { let l = [2,3]; list<int> m = !listconcat(l, [4]); } def b : B { let l = [9]; }
