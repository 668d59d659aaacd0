foreach i = 0...1 in { defvar n = "N"#i; def n { int v = i; } def n#"x"; def X#n; }
