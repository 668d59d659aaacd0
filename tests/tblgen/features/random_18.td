def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C1 { list<string> f2 = ["z"]; list<string> f3 = !foreach(v4, !listconcat(!range(0), !listconcat([1,2,3], [1,2,3])), !strconcat(!cast<string>(v4), "")); }
class C5 { dag f6 = (op0 !or(3, !head(!listconcat([4,0,4,-2], [0]))):$x, !strconcat(NAME, !strconcat(NAME, [{code}]))); string f7 = NAME; }
multiclass M10<list<int> t8, int t9> { def _d11 : C5<>; def : C5<>; }
class C14<bits<4> t12, bit t13> : C5<> { let f6 = (op1 (op0 2), $v); int f15 = !cond(t13: !head(!listconcat(!listsplat(5, 0), [!head(!listconcat([7], [-4]))])), true: !size(!strconcat("a", "x_y"))); string f16 = !if(t13, NAME, !strconcat(NAME, !subst("x", f7, "bc"))); string f17 = !cast<string>(f15); }
defm q18 : M10<!listconcat(!listconcat([]<int>, [4,0,4,-2]), !listsplat(-4, 1)), !mul(!div(-1, 7), !foldl(7, [7], acc_, it_, !add(acc_, !mul(it_, 3))))>;
defm  : M10<!listconcat(!listconcat([4,0,4,-2], [1,2,3]), !listsplat(100, 0)), !head(!listconcat(!listsplat(3, 1), [!cond(1: 1, true: 12)]))>;
defm  : M10<!tail(!listconcat([0], [7, 7])), t9=!head(!listconcat(!range(2), [3]))>;
