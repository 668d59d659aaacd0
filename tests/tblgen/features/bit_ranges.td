defvar i = 0xABCD; def A { bits<4> a = i{7-4}; bits<4> b = i{7...4}; bits<4> c = i{4-7}; bit d = i{0}; bits<3> e = i{0,2,4}; bits<16> f = 0xABCD; bits<8> g = f{15-8}; bits<2> h = {f{0}, f{15}}; }
