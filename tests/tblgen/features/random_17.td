def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C2<bit t1> { int f3 = !size(!filter(v4, [1, 5], !gt(v4, 12))); dag f5 = !con((op1 !add(15, !if(0, f3, f3))), (op1 NAME:$z)); list<string> f6 = !foreach(v7, !listconcat(!listremove([1,2,3], [1,2,3]), [f3, 0]), !strconcat(!cast<string>(v7), "x_y")); }
class C9<list<int> t8> : C2<1> { dag f10 = f5; dag f11 = !setdagarg((op0 1:$k, 2), "k", f3); }
let f5 = !con((op1 !add(0, -1)), (op1 !strconcat("", "x_y"):$z)) in def r12 : C2<!empty(!listremove([4,0,4,-2], []<int>))>;
foreach i13 = {1,4-6} in def z14_#i13 : C9<t8=!listsplat(7, 0)>;
class C18<dag t15, dag t17, list<int> t16 = !listconcat([4,0,4,-2], [1,2,3])> : C9<!tail(!listconcat([0], t16))> { let f3 = !head(!listconcat(!tail(!listconcat([0], t16)), [C2<1>.f3])); list<int> f19 = !tail(!listconcat([0], !tail(!listconcat([0], [3, -1])))); defvar dv20 = !shl(!head(!listconcat(f19, [f3])), 2); }
