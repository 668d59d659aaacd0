// error 2:5: expected a value, got the reserved word 'class'
def class;
