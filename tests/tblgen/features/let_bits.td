class I { bits<8> Inst = 0; bits<3> r; } def A : I { let Inst{7-5} = r; let Inst{0} = 1; let Inst{3,1} = 0b10; } let Inst<4> = 1 in def B : I; let Inst<2-1> = 2, r = 5 in def C : I { let Inst{7...5} = r; }
def D : I { let Inst{5-7} = r; let r = 1; }
