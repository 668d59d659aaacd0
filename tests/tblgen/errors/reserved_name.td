// error 2:22: 'NAME' is a reserved variable name
class A<int n> { int NAME = 1; }
