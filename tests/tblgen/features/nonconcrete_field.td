class A { field int y; field int x = y; bits<2> q; field bits<2> b = q; field list<int> l = [y]; } def a : A;
