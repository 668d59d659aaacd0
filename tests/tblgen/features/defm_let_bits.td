class I { bits<8> Inst; let Inst{3-0} = 1; } multiclass M { def a : I; def b : I { let Inst{7} = 0; } } let Inst<7-4> = 0xA in defm X : M;
