class Rev<list<int> l> { list<int> r = !if(!empty(l), []<int>, !listconcat(Rev<!tail(l)>.r, [!head(l)])); } def A { list<int> x = Rev<[1,2,3]>.r; }
