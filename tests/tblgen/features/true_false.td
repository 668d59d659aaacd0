def A { bit a = true; int b = false; bits<2> c = {true, false}; string s = "x"#true; list<int> l = [true,2]; list<bit> m = [true,false]; }
