def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C1 { list<int> f2 = !listconcat(!foreach(v3, []<int>, !add(v3, !if(1, 3, 1))), !filter(v4, !listremove([1,2,3], [4,0,4,-2]), !gt(v4, -4))); bit f5 = !xor(0, !eq(!cond(false: -1, true: 100), !cond(0: -1, true: 12))); }
class C7<string t6> : C1<> { bit f8 = f5; bit f9 = !ge(!and(0, !div(7, -2)), !foldl(!add({1,0,1,1}, 0), !listsplat(-1, 0), acc_, it_, !add(acc_, !mul(it_, 3)))); defvar dv10 = !or(!add(!if(f8, 1, 7), !add(-4, -1)), !cond(1: !add(0b0110, 2), true: !size(""))); }
class C12<list<string> t11> { string f13 = NAME; }
class C15<string t14> : C12<!listconcat(["z"], ["bc"])> { let f13 = t14; dag f16 = !dag(op0, [!add({1,0,1,1}, !foldl(1, [1,2,3], acc_, it_, !add(acc_, !mul(it_, 3)))), !cond(!empty([]<int>): !add(15, 2), true: !xor(7, 5))], ["m", f13]); dag f17 = f16; }
foreach i18 = !range(2) in def z19_#i18 : C12<t11=!foreach(v20, [7], !strconcat(!cast<string>(v20), "bc"))>;
