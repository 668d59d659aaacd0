def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C2<bits<4> t1> { bit f3 = !eq(!cast<string>(!and(-4, 5)), [{code}]); bit f4 = f3; dag f5 = !setdagop(!setdagop(!con((op1 1), (op1 "x_y":$z)), op1), op1); }
class C9<dag t6, int t7 = !add(15, 100), bit t8 = !or(0, 0)> : C2<{false, true, t8, t8}> { bits<4> f10 = {false, f4, !empty(""), t8}; }
foreach i11 = 0...2 in def z12_#i11 : C9<!con((op1 i11), (op1 "x_y":$z)), t8=1>;
foreach i13 = [3,5] in def z14_#i13 : C2<!if(true, 0b0110, 0)>;
let f4 = false in def r15 : C9<t6=!dag(op0, [!or(-1, -4), -1], ["m", "a"]), t7=!shl(!foldl(12, [1,2,3], acc_, it_, !add(acc_, !mul(it_, 3))), 4)> { let f3 = !or(!or(1, 0), !xor(false, true)); }
foreach i16 = 0...2 in def z17_#i16 : C9<!setdagop((op0), op1)>;
foreach i18 = {1,4-6} in def z19_#i18 : C9<(op0), i18>;
def r20 : C9<!setdagarg((op0 1:$k, 2), "k", !add(1, -4))> { let f4 = !ge(!mul(2, 3), !sub(-1, -4)); }
def r21 : C9<!con((op1 !add(7, 2)), (op1 !strconcat("bc", "bc"):$z)), t7=!size(!listconcat([]<string>, [[{code}]]))>;
