//===- push24.td - tri24, but calls push the return address --------------===//
#define CALLS_PUSH
include "tri24.td"
