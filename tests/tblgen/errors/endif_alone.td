// error 2:1: #endif without an #ifdef or #ifndef
#endif
