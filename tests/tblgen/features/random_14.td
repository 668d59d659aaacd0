def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C4<dag t1, int t2 = !and(7, 12), int t3 = t2> { bits<4> f5 = 5; }
class C7<string t6> : C4<t1=!con((op1 1), (op1 NAME:$z)), t3=!size(["p","q"])> { int f8 = !foldl(!div(!div(3, -2), 3), !tail(!listconcat([0], [7])), acc_, it_, !add(acc_, !mul(it_, 3))); bit f9 = !empty([4,0,4,-2]); }
class C11<bit t10> : C7<!if(t10, "bc", NAME)> { let f5 = {1,0,1,1}; bits<4> f12 = {1,0,1,1}; bit f13 = f9; string f14 = NAME; defvar dv15 = !if(f13, !find(!interleave([]<string>, "a"), NAME), !and(1, f8)); }
let f8 = !add(!if(1, {1,0,1,1}, 0), !or(5, 100)) in def r16 : C11<!empty((op0 3:$x, "x_y"))>;
foreach i17 = !range(2) in def z18_#i17 : C7<"bc">;
def r19 : C11<!ge(!shl(3, 2), !size([]<string>))> { let f8 = !and(!not(12), !mul(3, -1)); }
foreach i20 = !range(2) in def z21_#i20 : C7<!strconcat("bc", [{code}])>;
foreach i22 = !range(2) in def z23_#i22 : C4<t1=!setdagop((op0), op1), t2=i22>;
class C26<bits<4> t24, bits<4> t25 = t24> : C11<!eq("bc", "a")> { let f13 = !and(t24{1}, !lt(7, -4)); list<string> f27 = !foreach(v28, !range(4), !strconcat(!cast<string>(v28), NAME)); }
