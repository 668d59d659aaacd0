def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C3<list<string> t1, bits<4> t2> { list<int> f4 = !foreach(v5, !listconcat(!filter(v6, []<int>, !gt(v6, 12)), [-4, -4]), !add(v5, !foldl(-1, !listconcat([4,0,4,-2], [4,0,4,-2]), acc_, it_, !add(acc_, !mul(it_, 3))))); list<int> f7 = !listremove(f4, [4,0,4,-2]); dag f8 = !dag(op0, [12, !div(!mul(12, 2), -2)], ["m", NAME]); }
class C11<dag t9, int t10> { bit f12 = !or(!eq(!not(t10), 12), !le(!and(7, t10), !not(t10))); string f13 = NAME; }
class C15<bits<4> t14> : C3<[]<string>, t14> { let f8 = !dag(op0, [!shl(-1, 1), !cond(1: 5, true: 12)], ["m", "x_y"]); string f16 = !strconcat(NAME, NAME); }
class C17 : C3<!listconcat(["z"], [[{code}]]), 15> { let f8 = !setdagarg((op0 1:$k, 2), "k", !foldl(7, [7], acc_, it_, !add(acc_, !mul(it_, 3)))); dag f18 = f8; }
class C21<bit t19, list<int> t20 = [100, 12]> { bits<4> f22 = {!gt(5, 12), t19, t19, 0}; }
class C26<int t23, string t24, dag t25 = !con((op1 0), (op1 "a":$z))> : C15<15> { let f16 = t24; list<string> f27 = !listconcat(!foreach(v28, !range(1), !strconcat(!cast<string>(v28), t24)), [!strconcat(!cast<string>(3), t24)]); bit f29 = !ne(t23, !add(0b0110, t23)); dag f30 = !setdagop(t25, op1); }
foreach i31 = {1,4-6} in def z32_#i31 : C17<>;
def r33 : C17<>;
def r34 : C21<!le(!add(0, -1), !cond(0: 0, true: 5))>;
