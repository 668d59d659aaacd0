class A<string s> { string x = s; } multiclass M<string t, int i> { def a#t#i : A<"v"#t#i#NAME>; def t#"s" : A<t#t>; } defm D : M<"T", 4>;
