def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C1 { string f2 = !cast<string>(!cond(!or(0, true): -4, true: !size(["p","q"]))); bit f3 = 1; }
class C4 { int f5 = 5; defvar dv6 = f5; }
class C8<list<int> t7> { bits<4> f9 = 15; bits<4> f10 = {!empty([]<int>), !le(0, 12), !empty((op0 1:$a, "s")), !eq(NAME, [{code}])}; defvar dv11 = !if(1, !not(!not(12)), !sub(!and(-4, -1), !size([]<string>))); }
multiclass M12 { let f10 = 0b0110 in def _l13 : C8<!listsplat(2, 0)>; def _d14 : C4<>; }
defm q15 : M12;
class C19<list<string> t16, list<int> t17, dag t18 = (op0 -4:$x, NAME)> { dag f20 = !con((op1 !and(!shl(5, 4), !add(15, -1))), (op1 NAME:$z)); list<int> f21 = !tail(!listconcat([0], !listremove(t17, t17))); dag f22 = (op0 !foldl(!size(t17), !listremove([1,2,3], t17), acc_, it_, !add(acc_, !mul(it_, 3))):$x, !if(!ne(0, -4), !substr([{code}] # "ab", 1, 2), NAME)); defvar dv23 = !size(f22); }
let f2 = !if(0, !subst("x", [{code}], "a"), !toupper("a")) in def r24 : C1<>;
class C25 : C19<["z"], !foreach(v26, []<int>, !add(v26, 5))> { let f20 = !setdagop(!dag(op0, [0, 5], ["m", "x_y"]), op1); int f27 = !if(true, !if(!gt(3, 3), 100, !cond(0: 100, true: 5)), !cond(!empty([]<int>): !add(0, -1), true: !not(0))); bit f28 = 1; int f29 = f27; }
defm q30 : M12;
defm q31 : M12;
defm  : M12;
