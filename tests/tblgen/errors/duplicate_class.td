// error 2:24: class 'A' is already defined
class A {int x;} class A {int x;}
