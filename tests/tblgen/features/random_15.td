def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C2<list<int> t1> { bit f3 = 0; int f4 = !not(!or(!not(100), !sub(100, 12))); }
class C6<dag t5> : C2<!foreach(v7, [7], !add(v7, 100))> { let f4 = !cond(!empty(""): !or(-1, 2), true: !foldl(-4, []<int>, acc_, it_, !add(acc_, !mul(it_, 3)))); bit f8 = f3; }
class C10<string t9> { list<string> f11 = !foreach(v12, !listsplat(!or(0, 100), 0), !strconcat(!cast<string>(v12), "a")); list<int> f13 = []<int>; }
class C15<bits<4> t14> { bits<4> f16 = t14; defvar dv17 = 2; }
class C20<dag t18, list<int> t19> : C2<[-4, -1]> { bits<4> f21 = 0b0110; bit f22 = f3; }
multiclass M26<list<int> t23, int t24, string t25> { if !gt(t24, t24) then { defvar dv27 = !add(!if(0, t24, 7), !sub(5, t24)); def _d28 : C20<!setdagarg((op0 1:$k, 2), "k", t24), !tail(!listconcat([0], []<int>))>; } else { def _d29 : C2<t23>; } def : C2<t23>; }
defm q30 : M26<!range(1), 0, !cast<string>(!eq(0, 100))>;
class C31 : C20<t18=(op0 100:$x, NAME), t19=!filter(v32, [4,0,4,-2], !gt(v32, 1))> { let f3 = !gt(!xor(2, 2), !not(2)); list<int> f33 = !listremove(!listsplat(!sub(-4, f4), 1), []<int>); list<string> f34 = ["z"]; }
defm q36 : M26<t23=!listremove(!foreach(v35, []<int>, !add(v35, 100)), [4,0,4,-2]), t24=!if(!empty([]<int>), !size([]<string>), !not(7)), t25=!strconcat(!cast<string>(100), !cast<string>(-4))>;
let f4 = !head(!listconcat(!foreach(v39, [4,0,4,-2], !add(v39, 5)), [!head(!listconcat([7], [12]))])) in def r37 : C2<t1=!foreach(v38, !tail(!listconcat([0], [4,0,4,-2])), !add(v38, !head(!listconcat([1,2,3], [12]))))>;
multiclass M42<bit t40, list<int> t41 = []<int>> { defvar dv43 = r37.f4; def _d44 : C2<!listremove([4,0,4,-2], [4,0,4,-2])>; def _d45 : C6<t5=!setdagop((op0), op1)>; }
def r46 : C15<15>;
