def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C4<list<int> t1, bits<4> t2 = 0b0110, bit t3 = !ne(12, -1)> { list<int> f5 = [1,2,3]; defvar dv6 = !mul(!or(!div(1, 1), !add(-1, 1)), !cond(!empty((op1 5:$q, op0:$r)): !find("bc", NAME), true: !find("a", NAME))); }
class C9<list<string> t7, int t8> : C4<[7], t3=false> { let f5 = !range(2); list<int> f10 = f5; bits<4> f11 = !if(false, {1,0,1,1}, 0b0110); string f12 = [{code}]; }
class C14<list<int> t13> { dag f15 = !con((op1 !not(!shl(12, 0))), (op1 NAME:$z)); defvar dv16 = !add(!if(1, 0, 0), 7); }
multiclass M19<int t17, list<string> t18 = ["z"]> { foreach i20 = [7] in def _e21#i20#_#!size(NAME) : C9<!foreach(v22, [4,0,4,-2], !strconcat(!cast<string>(v22), NAME)), t17>; def _d23 : C9<t7=t18, t8=t17>; def _d24 : C14<t13=!foreach(v25, [4,0,4,-2], !add(v25, 100))>; }
defm q26 : M19<t17=!size(!dag(op0, [-1, 5], ["m", "x_y"])), t18=!listconcat(["z"], [!strconcat("bc", "")])>;
class C28<string t27> : C4<!listsplat(2, 1), t3=!empty((op1 5:$q, op0:$r))> { bit f29 = !le(!cond(!ne(1, 0): !shl(100, 2), true: !or(7, 100)), !cond(!eq([{code}], "bc"): !sub(3, 7), true: !not(7))); defvar dv30 = !not(!add(15, !div(0, 7))); }
foreach i31 = 0...2 in def z32_#i31 : C4<!listsplat(i31, 2)>;
def r33 : C4<!listconcat(!listconcat([1,2,3], [4,0,4,-2]), [1, 1]), t3=!eq("", !strconcat("bc", "bc"))>;
