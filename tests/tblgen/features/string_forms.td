def A { string a = "a" "b"
 "c"; string b = "tab\tnl\nq\"s\\x\'y"; string c = [{ x "y" 
 }]; code d = [{ }]; code e = "str"; string f = ""; }
