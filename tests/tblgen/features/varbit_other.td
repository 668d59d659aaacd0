class I<bits<4> o> { bits<4> op = o; bits<8> f = {op, o}; bits<4> x; bits<4> y = x; } def A : I<9>; def B : I<?>;
