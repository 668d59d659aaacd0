def A { bit a = !lt("10","9"); bit b = !eq("a"#"b", "ab"); bit c = !gt("é", "z"); int n = !size("é"); string s = !substr("éa", 2); }
