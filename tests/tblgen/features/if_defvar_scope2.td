defvar x = 1; if x then { defvar y = 2; def "A"#y { int v = y; } if y then def "D"#y; } def C { int v = x; }
