def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C3<string t1, int t2 = !sub(0, 5)> { bits<4> f4 = 0; defvar dv5 = t2; }
class C8<string t6, list<string> t7> : C3<!strconcat(t6, t6)> { string f9 = t6; string f10 = t6; int f11 = 12; }
class C12 { dag f13 = !con((op1 !xor(!add({1,0,1,1}, 12), !head(!listconcat([7], [3])))), (op1 !interleave(!listconcat([]<string>, ["bc"]), "a"):$z)); bits<4> f14 = {!eq([{code}], [{code}]), !ne(-1, 5), false, !gt(7, 12)}; }
class C17<list<int> t15, string t16> : C3<t16> { int f18 = !not(!add(f4, !div(7, 3))); bit f19 = !xor(!empty(!listremove(t15, t15)), !xor(f4{1}, !eq(t16, NAME))); bit f20 = !eq(NAME, !strconcat(!cast<string>(false), !strconcat("a", "x_y"))); }
multiclass M23<bits<4> t21, list<int> t22 = !filter(v24, [1,2,3], !gt(v24, 1))> { def _d25 : C3<NAME, t2=5>; }
multiclass M29<string t26, bit t27, bit t28> { defm _m30 : M23<0, !listsplat(5, 2)>; }
foreach i31 = [3,5] in def z32_#i31 : C17<[12, 0], !substr("" # "ab", 0, 0)>;
defm q33 : M23<{!lt(0, -1), !empty((op0 1:$a, "s")), !lt(2, 2), !or(true, false)}>;
defm  : M23<{!empty("x_y"), !gt(-1, 100), !xor(0, true), false}, [!mul(-1, 100), !add(15, 5)]>;
multiclass M35<string t34> { let f4 = 5 in def _l36 : C3<t1=!substr([{code}] # "ab", 2, 1), t2=!shl(0, 3)>; }
