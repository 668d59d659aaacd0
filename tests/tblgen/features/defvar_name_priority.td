defvar foo = "bar"; def foo#1; def "a"#foo; class C { string s = foo; string t = "a"#foo; } def c : C; foreach i = [1] in { defvar loc = "L"; def loc; def loc#2; }
