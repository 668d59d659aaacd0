// error 2:21: field 'b' of type 'bits<3>' is incompatible with value '{ 1, 0 }' of type 'bits<2>'
def A { bits<3> b = {1,0}; }
