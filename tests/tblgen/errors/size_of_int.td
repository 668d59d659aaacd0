// error 2:47: expected a string, list or dag, got a value of type 'int'
class A { field code y = [{a}]; int q = !size(5); }
