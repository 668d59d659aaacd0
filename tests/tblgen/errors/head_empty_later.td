// error 2:52: !head of an empty list
class H<list<int> l> { int x = !head(l); } def a : H<[]>;
