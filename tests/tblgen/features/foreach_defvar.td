foreach i = 0...2 in { defvar j = !add(i, 10); def D#j { int v = j; } if !eq(i, 1) then { defvar k = "one"; def K#k; } else def K#i; }
