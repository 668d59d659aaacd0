// error 2:44: record 'b' of type 'B' cannot be a member of a defset of 'A'
class A; class B; defset list<A> x = { def b : B; }
