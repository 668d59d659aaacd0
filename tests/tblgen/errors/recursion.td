// error 2:52: anonymous records nested more than 1500 deep; does class 'R' instantiate itself without end?
class R<int n> { int x = R<!add(n,1)>.x; } def r : R<0>;
