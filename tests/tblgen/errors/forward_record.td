// error 2:35: variable not defined: 'b'
class A; def a : A { list<A> l = [b]; } def b : A;
