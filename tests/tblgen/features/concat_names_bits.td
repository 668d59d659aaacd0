foreach a = ["x","y"] in foreach b = [1,2] in def a#_#b#_#!cast<string>(!add(b,1));
