class C<list<int> l, list<string> s> { string a = !interleave(l, ","); string b = !interleave(s, "/") # !interleave(!range(3), ""); } def c : C<[1,2], ["x"]>; def d : C<[], []>;
