// error 2:17: invalid regular expression '[': unterminated character set at position 0
def A { bit b = !match("a", "["); }
