def op; class C<dag d> { dag a = !setdagarg(!setdagarg(d, 0, 9), "y", "z"); dag b = !setdagname(a, 0, "k"); int n = !getdagarg<int>(b, "k"); } def c : C<(op 1:$x, 2:$y)>;
