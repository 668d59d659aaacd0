// error 2:5: the name of a record must be a string; it is of type 'int'
def 5;
