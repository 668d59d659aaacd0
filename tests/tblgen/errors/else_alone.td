// error 2:1: #else without an #ifdef or #ifndef
#else
