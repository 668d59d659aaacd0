def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C3<list<int> t1, dag t2> { dag f4 = (op0 1:$a, "s"); }
class C6<list<string> t5> : C3<!listremove([]<int>, [4,0,4,-2]), !setdagop((op1 5:$q, op0:$r), op1)> { let f4 = (op0); string f7 = !cast<string>(!cond(!ge(7, 3): !find("bc", "x_y"), true: !find("x_y", NAME))); bits<4> f8 = 0b0110; dag f9 = !con((op1 !shl(1, 3)), (op1 !strconcat(!if(false, f7, [{code}]), "x_y"):$z)); defvar dv10 = !add(f8, 0); }
class C11 { dag f12 = (op0 -4:$x, NAME); dag f13 = (op0); }
class C16<list<int> t14, bit t15> { bit f17 = !lt(!foldl(!not(100), !tail(!listconcat([0], t14)), acc_, it_, !add(acc_, !mul(it_, 3))), !find(!interleave([7], NAME), !strconcat(NAME, ""))); }
class C19<bits<4> t18> : C3<!range(4), t2=(op0 1:$a, "s")> { bit f20 = !lt(!div(!div(0, 3), 3), !sub(1, !foldl(2, [1,2,3], acc_, it_, !add(acc_, !mul(it_, 3))))); int f21 = !div(3, 1); int f22 = 7; }
def r23 : C11<> { let f12 = !setdagarg((op0 1:$k, 2), "k", !shl(7, 4)); }
foreach i24 = 0...2 in def z25_#i24 : C3<!range(1), !dag(op0, [i24, 12], ["m", "a"])>;
