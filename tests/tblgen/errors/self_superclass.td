// error 2:11: class 'A' cannot derive from itself
class A : A;
