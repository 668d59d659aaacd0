def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C2<list<string> t1> { string f3 = !subst("a", "bc", !substr(NAME # "ab", 1, 0)); bit f4 = !ne(!div(!if(0, 5, 5), 1), !not(!head(!listconcat([]<int>, [3])))); }
class C5 : C2<["p","q"]> { let f4 = !empty(!strconcat("bc", "bc")); dag f6 = !setdagarg((op0 1:$k, 2), "k", !xor(!not(0), !if(true, -4, 1))); }
class C8<bits<4> t7> { bit f9 = !empty(!dag(op0, [100, !xor(100, 7)], ["m", NAME])); bits<4> f10 = t7{1,0,3,2}; defvar dv11 = !foldl(!shl(!add(0b0110, -1), 3), !filter(v12, [100, 2], !gt(v12, -4)), acc_, it_, !add(acc_, !mul(it_, 3))); }
multiclass M13 { defvar dv14 = !foldl(100, [7], acc_, it_, !add(acc_, !mul(it_, 3))); def _d15 : C2<[]<string>>; def : C8<0>; def _d16 : C5<>; }
defm q17 : M13;
let f3 = !if(1, !subst("x", "", ""), !toupper("a")) in def r18 : C2<t1=!listconcat(["p","q"], [!cast<string>(12)])>;
