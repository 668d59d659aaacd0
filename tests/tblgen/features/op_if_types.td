class P; class Q : P; class R : P; def q : Q; def r : R; def A { P a = !if(1, q, r); P b = !if(0, q, r); list<P> c = !if(1,[q],[r]); int d = !if(1, {1,0}, 7); bit e = !if(0,0,1); }
