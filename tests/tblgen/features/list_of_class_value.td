class T<string n, int s> { string name = n; int size = s; } defvar ts = [T<"a",1>, T<"b",2>, T<"a",3>]; foreach t = ts in def t.name # t.size; def X { list<T> l = ts; }
