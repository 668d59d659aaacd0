def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C3<list<int> t1, dag t2> { bit f4 = 0; list<int> f5 = !range(2); bit f6 = !eq(NAME, NAME); }
class C8<list<int> t7> { bits<4> f9 = !if(!empty(!tail(!listconcat([0], [1,2,3]))), {1,0,1,1}, 5); list<int> f10 = !range(2); }
multiclass M12<dag t11> { defvar dv13 = !cond(!eq(NAME, "x_y"): !mul(3, 7), true: !xor(0, 1)); def _d14 : C8<!listconcat([4,0,4,-2], [1,2,3])>; defvar dv15 = !shl(!cond(0: 0, true: 3), 1); def _d16 : C3<!filter(v17, [4,0,4,-2], !gt(v17, 7)), (op0 1:$x, NAME)>; }
let f10 = !listremove(!tail(!listconcat([0], [1,2,3])), [7]) in def r18 : C8<!foreach(v19, !listconcat([4,0,4,-2], [7]), !add(v19, !or(12, 7)))>;
def r20 : C3<!listsplat(!foldl(0, [1,2,3], acc_, it_, !add(acc_, !mul(it_, 3))), 1), !con((op1 !add(15, -1)), (op1 !strconcat("", "x_y"):$z))>;
foreach i21 = !range(2) in def z22_#i21 : C8<!listconcat([4,0,4,-2], [1,2,3])>;
