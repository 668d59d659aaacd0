/* `-include` this where a program takes int to have 32 bits; on a 16-bit machine it has 16, and long has 32. */
#include <stddef.h>
#include <stdint.h>
#define int long
