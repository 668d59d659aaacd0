def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C4<bit t1, list<string> t3, list<int> t2 = !tail(!listconcat([0], [4,0,4,-2]))> { bits<4> f5 = 5; list<string> f6 = []<string>; bits<4> f7 = 0; }
class C10<string t8, bits<4> t9 = 0> { string f11 = !interleave(["p","q"], NAME); string f12 = !strconcat(NAME, !subst("a", t8, !strconcat("a", "a"))); bit f13 = 1; defvar dv14 = !find(!subst("x", f11, "x_y"), !cast<string>(!foldl(-1, [1,2,3], acc_, it_, !add(acc_, !mul(it_, 3))))); }
def r15 : C10<!subst("x", !substr("bc" # "ab", 1, 0), "")>;
def r16 : C4<1, !listconcat(!listconcat(["p","q"], ["x_y"]), [!strconcat("bc", "bc")]), !listremove(!range(1), [7])>;
multiclass M19<list<string> t17, bit t18> { foreach i20 = !listconcat([7], [7]) in def _e21#i20#_#!size(NAME) : C4<t18, !listconcat([]<string>, ["x_y"]), !tail(!listconcat([0], [7]))>; }
foreach i22 = !range(2) in def z23_#i22 : C4<!and(true, true), t3=["p","q"], t2=!range(0)>;
defm  : M19<[]<string>, !empty(!filter(v24, [4,0,4,-2], !gt(v24, 2)))>;
