class A<int n>; foreach i = [1,2,3]<int> in def a#i : A<i>; foreach j = []<int> in def b#j : A<j>;
