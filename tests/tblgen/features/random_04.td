def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C3<bit t1, list<int> t2> { bit f4 = t1; string f5 = NAME; defvar dv6 = !add(15, 100); }
class C8<int t7> : C3<!ne(t7, 0), !listconcat([]<int>, [7])> { let f4 = !xor(1, true); list<string> f9 = []<string>; }
class C10 { list<string> f11 = ["z"]; }
def r12 : C3<!ne(!head(!listconcat([7], [7])), !foldl(-4, [7], acc_, it_, !add(acc_, !mul(it_, 3)))), [!add({1,0,1,1}, -1), !foldl(2, []<int>, acc_, it_, !add(acc_, !mul(it_, 3)))]>;
foreach i13 = !range(2) in def z14_#i13 : C3<!lt(i13, i13), !listconcat([1,2,3], []<int>)>;
def r15 : C8<!find(!if(1, "bc", "a"), !strconcat("", "a"))> { let f5 = "a"; }
def r16 : C3<!eq(!head(!listconcat([4,0,4,-2], [12])), !add(5, 3)), !listconcat(!range(0), !listconcat([4,0,4,-2], [7]))> { let f4 = !eq(!div(3, 3), !div(5, 7)); }
foreach i17 = {1,4-6} in def z18_#i17 : C8<!add(-1, 2)>;
foreach i19 = 0...2 in def z20_#i19 : C3<!empty("x_y"), !range(0)>;
let f11 = ["z"] in def r21 : C10<>;
foreach i22 = {1,4-6} in def z23_#i22 : C3<!eq(100, i22), !listsplat(i22, 1)>;
