def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C3<dag t1, bits<4> t2 = {1,0,1,1}> { list<int> f4 = !listremove([5, !add(-4, -1)], [1,2,3]); }
class C6<list<string> t5> { dag f7 = !setdagop((op0 1:$a, "s"), op1); list<int> f8 = !foreach(v9, !listconcat(!range(2), !range(1)), !add(v9, !size([0, 1]))); }
multiclass M13<bits<4> t10, bits<4> t11 = t10, string t12 = NAME> { def _d14 : C6<["z"]>; def : C3<!dag(op0, [2, 2], ["m", "x_y"])>; }
multiclass M17<list<string> t15, list<int> t16 = !tail(!listconcat([0], [4,0,4,-2]))> { def _d18 : C6<!foreach(v19, [1,2,3], !strconcat(!cast<string>(v19), "a"))>; defm _m20 : M13<!if(1, 15, 5), t11=5, t12=!tolower("")>; defm _m21 : M13<t10=5>; }
foreach i22 = {1,4-6} in def z23_#i22 : C3<!setdagop((op1 (op0 2), $v), op1)>;
foreach i24 = {1,4-6} in def z25_#i24 : C3<!dag(op0, [-4, 12], ["m", ""])>;
