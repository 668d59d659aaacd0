// error 2:9: a class or def body should not end with a semicolon
def A {};
