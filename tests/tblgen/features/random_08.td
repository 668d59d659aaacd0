def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C3<list<string> t1, string t2> { bit f4 = !eq(!subst("a", !subst("x", t2, [{code}]), !if(false, t2, "x_y")), !substr(NAME # "ab", 1, 0)); list<int> f5 = !listremove(!listremove(!filter(v6, [1,2,3], !gt(v6, 1)), [7]), [7]); string f7 = NAME; }
class C8 : C3<!foreach(v9, []<int>, !strconcat(!cast<string>(v9), NAME)), NAME> { list<int> f10 = [!find(f7, f7), !not(!find(NAME, "x_y"))]; bits<4> f11 = !if(!eq(!cond(0: -4, true: 0), 7), 15, 0); int f12 = 7; }
class C16<list<int> t13, string t15, int t14 = !size([]<string>)> : C8<> { let f12 = !xor(!not(t14), t14); bit f17 = !eq(7, !add(t14, !xor(t14, 0))); bit f18 = !le(!find(NAME, !strconcat(f7, "")), f12); }
class C22<list<int> t19, bits<4> t20, list<string> t21> { string f23 = !cast<string>(!add(0b0110, !mul(2, 7))); list<string> f24 = ["z"]; list<int> f25 = [!add(!shl(100, 2), !not(-1)), 100]; defvar dv26 = !head(!listconcat(!filter(v27, !listsplat(12, 0), !gt(v27, 3)), [!shl(!head(!listconcat([4,0,4,-2], [-4])), 1)])); }
foreach i28 = 0...2 in def z29_#i28 : C16<!foreach(v30, [1,2,3], !add(v30, 12)), !strconcat("bc", "bc"), !if(1, i28, -1)>;
class C34<string t31, list<int> t32, string t33> : C16<t32, NAME, !and(-1, -4)> { bits<4> f35 = 0b0110; dag f36 = (op0); list<string> f37 = ["z"]; }
multiclass M39<string t38> { let f11 = {true, 0, false, 1} in def _l40 : C8<>; if !lt(!find("x_y", t38), !foldl(1, []<int>, acc_, it_, !add(acc_, !mul(it_, 3)))) then { def _d41 : C3<!listconcat(["p","q"], ["a"]), !interleave([7], "bc")>; } else { if !ge(!size([4,0,4,-2]), !shl(2, 2)) then { def _d42 : C34<!strconcat("x_y", "bc"), [4,0,4,-2], !cast<string>(0)>; } else { def _d43 : C22<[-4, 1], 15, t21=["p","q"]>; } } }
def r44 : C3<!listconcat(!foreach(v45, [1,2,3], !strconcat(!cast<string>(v45), "")), [!cast<string>(7)]), !toupper(!subst("a", "bc", "bc"))> { let f5 = !listsplat(!foldl(-1, [7], acc_, it_, !add(acc_, !mul(it_, 3))), 2); }
foreach i46 = [3,5] in def z47_#i46 : C22<!tail(!listconcat([0], [4,0,4,-2])), t20=0, t21=["p","q"]>;
defm  : M39<!strconcat("a", !toupper("bc"))>;
