// error 2:31: expected type 'A', got '{}' in: !cast<A>("q")
class A; def q; def B { A x = !cast<A>("q"); }
