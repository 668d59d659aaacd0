// error 2:1: expected a macro name after #ifdef
#ifdef
def A;
#endif
