def op; class P<dag d> { dag r = d; } class Q<string s> : P<(op !cast<string>(s):$x, s)>; def q : Q<"zz">;
