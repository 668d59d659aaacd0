def A { bits<4> a = 15; bits<4> b = -8; bits<4> c = -1; bits<70> d = -1; bits<70> e = 5; bits<1> f = 1; bit g = 1; bits<0> z = 0; bits<8> h = 0x80; }
