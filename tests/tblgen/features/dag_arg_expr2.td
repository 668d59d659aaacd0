def op; class O; def oo : O; class P<int n, string s> { dag d = (op !add(n,1):$a, !cast<O>(s):$b, [n], (op n)); dag e = !con(d, (op n:$q)); int z = !size(e); } def p : P<3,"oo">;
