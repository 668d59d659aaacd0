// error 2:1: expected a macro name after #define
#define 5
