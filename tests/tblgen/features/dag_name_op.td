def op; def A { dag a = (op:$x $a, $b); string n = !getdagname(a, 0); }
