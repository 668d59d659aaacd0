#ifndef GUARD
#define GUARD
include "include_once.td"
def A;
#endif
