// error 2:17: invalid regular expression '[': brackets ([ ]) not balanced
def A { bit b = !match("a", "["); }
