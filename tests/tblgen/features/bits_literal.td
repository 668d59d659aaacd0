class V<bits<3> v> { bits<6> o = { v, 0, 1, v{1} }; bits<6> p = { v{2...0}, v{0-2} }; bits<4> q = {1,0,0b11}; bit r = {1}; }
def A : V<5>; def B : V<{1,?,0}>;
