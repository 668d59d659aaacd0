def op; def op2; def a1; def b1; def A { dag d = (op a1:$x, b1, (op2 a1):$z); dag e = !foreach(q, d, !subst(a1, b1, q)); dag f = !foreach(q, d, !subst(op, op2, q)); }
