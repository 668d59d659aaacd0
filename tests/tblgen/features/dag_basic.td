def op; def op2; class K; def k : K;
def A { dag a = (op); dag b = (op 1, "s", k:$n, $m, ?:$o, (op2:$q 2):$z ); dag c = (op:$nm 1); dag d = (op 1, [1,2]<int>, 0b10 ); dag e = (? 1);  dag g = (op (op2 (op)), [k, k]); }
