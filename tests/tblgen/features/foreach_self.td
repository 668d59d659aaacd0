class I<int k> { int v = k; } foreach i = 0...1 in { def a#i : I<i>; def b#i { I ref = !cast<I>("a"#i); int got = ref.v; } }
