def op0; def op1; class Base { int id = 0; string tag = NAME; }
class C2<int t1> { bits<4> f3 = 15; }
class C4 : C2<!if(0, 1, 2)> { let f3 = 5; dag f5 = !setdagop(!dag(op0, [!shl(7, 4), !div(7, 2)], ["m", "a"]), op1); dag f6 = !con((op1 !or(100, !cond(true: 1, true: 5))), (op1 NAME:$z)); string f7 = !strconcat(NAME, !subst("a", NAME, !interleave(["p","q"], ""))); }
foreach i8 = [3,5] in def z9_#i8 : C4<>;
def r10 : C4<>;
multiclass M12<list<string> t11> { defvar dv13 = !sub(7, !cond(true: 12, true: 1)); def _d14 : C4<>; }
