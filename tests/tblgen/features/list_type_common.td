class P; class Q : P; class R : P; def q : Q; def r : R; defvar v = [q, r]; def A { list<P> l = v; }
