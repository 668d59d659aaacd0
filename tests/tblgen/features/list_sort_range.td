def A { list<int> r = !range(0, 20, 5); list<int> s = !range(!size([1,2])); }
