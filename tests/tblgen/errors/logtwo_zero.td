// error 2:17: illegal operation: !logtwo is undefined on arguments less than or equal to 0
def A { int s = !logtwo(0); }
