class I { int k = 0; string s = ""; } foreach i = 0...2 in let k = i, s = "n"#i in def A#i : I; let k = 7 in foreach i = 0...1 in def B#i : I { let s = "b"#k; }
