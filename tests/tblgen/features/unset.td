class C<int x = ?, bit b = ?> { }
def A { int a = ?; string b = ?; list<int> c = ?; dag d = ?; bits<3> e = ?; bit f = ?; list<int> g = [1, ?, 2]; bits<3> h = {1,?,0}; bits<3> i; int j; }
