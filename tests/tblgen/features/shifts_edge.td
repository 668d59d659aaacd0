def A { int a = !shl(1, 62); int b = !sra(-1, 63); int c = !srl(-1, 1); int d = !shl(-1, 3); int e = !srl(8, 0); }
