class R; defvar g = "G"; def a#b#c; def "x y"; def "q" # 1 # "z"; def g#h; foreach i = [1] in { def i#_#g; def p#i#"_"#i; } def A#"" : R; def B# : R;
