class C<int x, string s = "d"> { int v = x; string t = s; C self = ?; }
def A { C a = C<1>; C b = C<1>; C c = C<1,"d">; C d = C<2,"e">; int i = C<3>.v; string s = C<3,"z">.t; }
