// error 2:1: reached the end of the file without an #endif for this
#ifdef X
def A;
