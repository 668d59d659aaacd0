class B; class D1 : B; class D2 : B; def x : D1; def y : D2; def A { list<B> l = [x,y]; list<B> m = [x]; list<D1> n = [x]; list<B> o = !listconcat([x]<B>, [y]); }
