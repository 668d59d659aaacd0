def A { bits<4> b = 0b1010; string s = !cast<string>(b); int i = b; string t = "v"#b; int j = !add(b, b); }
