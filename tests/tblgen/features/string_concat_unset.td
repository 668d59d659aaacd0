class A<string a = ""> { string s = a # "z"; string t = !strconcat(a, s, NAME); } def q : A<"x">; def : A;
