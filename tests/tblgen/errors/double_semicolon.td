// error 2:19: expected a type, got ';'
def A { int x = 1;; }
