// error 2:26: variable not defined: 'z'
class P<int x> { int y = z; }
