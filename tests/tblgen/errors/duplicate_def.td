// error 2:12: def already exists: A
def A; def A;
