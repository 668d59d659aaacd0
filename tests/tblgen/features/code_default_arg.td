class C<code c = [{}], string s = [{ q }]> { code d = c; string t = s; } def a : C; def b : C<"x", [{ y }]>; def c : C<[{ 1 }]>;
