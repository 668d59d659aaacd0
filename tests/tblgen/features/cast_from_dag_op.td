class O; def oo : O; class P<string s> { dag d = (!cast<O>(s) 1); dag e = (!cast<O>("o"#"o") 2); } def p : P<"oo">;
