class A; class B : A { int z = 4; } class H { A a; } class G : H { B b; let a = b; int q = b.z; } def bb : B; def g : G { let b = bb; }
