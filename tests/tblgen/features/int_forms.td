def A { int a = 0x7fffFFFFffffFFFF; int b = 0xFFFFFFFFFFFFFFFF; int c = -5; int d = +7; int e = 0b101; bits<3> f = 0b101; int g = -0; int h = 007; int i = +0; }
