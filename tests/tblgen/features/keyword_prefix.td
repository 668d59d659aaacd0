def definition; def class_; def bits4; def inner; def iff; def letter; def foreachx; def lists { int int_ = 5; string thenx = "q"; }
