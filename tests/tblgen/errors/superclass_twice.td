// error 2:23: 'A' already derives from 'B'
class B; class A : B, B; 
