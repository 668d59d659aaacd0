class F; class H<F f = ?> { F g = f; } class F { int x = 2; } def f : F; def h : H<f>; def k { int q = h.g.x; }
