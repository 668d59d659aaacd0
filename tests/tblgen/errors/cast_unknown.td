// error 2:14: undefined reference to record 'nope'
class A; def B { A x = !cast<A>("nope"); }
