defvar a = "x"; def a#b; def "q"
#else_;
