def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C2<list<string> t1> { string f3 = !strconcat(!interleave(!listremove([7], [1,2,3]), NAME), !strconcat(!subst("a", "a", "a"), NAME)); bits<4> f4 = {1,0,1,1}; int f5 = !add({f4{2}, !eq(f3, NAME), !ge(100, 1), !lt(1, 1)}, !mul(!find(f3, "x_y"), !xor(-4, 7))); }
class C9<bit t6, list<string> t7, int t8> { string f10 = NAME; list<int> f11 = !listsplat(0, 0); list<string> f12 = t7; }
class C13 : C9<1, !foreach(v14, [1,2,3], !strconcat(!cast<string>(v14), NAME)), 7> { list<int> f15 = !foreach(v16, !tail(!listconcat([0], !listconcat([7], f11))), !add(v16, !shl(!xor(3, 3), 3))); list<int> f17 = !listremove(f11, [4,0,4,-2]); list<int> f18 = f11; }
class C21<list<int> t19, bit t20 = !gt(5, 7)> { string f22 = NAME; }
foreach i23 = [3,5] in def z24_#i23 : C13<>;
multiclass M25 { def _d26 : C2<["p","q"]>; def _d27 : C9<true, !foreach(v28, [1,2,3], !strconcat(!cast<string>(v28), [{code}])), 3>; defvar dv29 = !mul(!div(0, 3), !cond(0: 1, true: 12)); def _d30 : C2<["p","q"]>; }
defm q31 : M25;
defm  : M25;
defm q32 : M25;
defm  : M25;
class C35<bit t33, bit t34> : C13<> { string f36 = NAME; string f37 = !substr(!strconcat(f10, NAME) # "ab", 0, 0); list<int> f38 = f18; defvar dv39 = -4; }
def r40 : C13<> { let f15 = [7]; }
