def op; class C<list<int> l> { dag d = !foldl((op), l, acc, x, !con(acc, (op x:$v))); } def c : C<[1,2]>;
