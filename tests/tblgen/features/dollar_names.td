def op; def x { dag d = (op $a, $b_1, 5:$_c); }
