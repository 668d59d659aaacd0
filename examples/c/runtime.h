/* The memory functions that a C compiler may call on its own (for struct copies, array
 * initializers, llvm.memcpy and friends), for programs that run without a C library.
 * They are compiled with "no-builtins", so no compiler turns the loops into calls to themselves. */
#ifndef OXLLC_EXAMPLES_RUNTIME_H
#define OXLLC_EXAMPLES_RUNTIME_H
#include <stddef.h>

void *memcpy(void *restrict to, const void *restrict from, size_t size) {
  unsigned char *t = to;
  const unsigned char *f = from;
  while (size--)
    *t++ = *f++;
  return to;
}

void *memmove(void *to, const void *from, size_t size) {
  unsigned char *t = to;
  const unsigned char *f = from;
  if (t < f) {
    while (size--)
      *t++ = *f++;
  } else {
    while (size--)
      t[size] = f[size];
  }
  return to;
}

void *memset(void *to, int value, size_t size) {
  unsigned char *t = to;
  while (size--)
    *t++ = (unsigned char)value;
  return to;
}

int memcmp(const void *a, const void *b, size_t size) {
  const unsigned char *x = a, *y = b;
  for (; size--; x++, y++)
    if (*x != *y)
      return *x < *y ? -1 : 1;
  return 0;
}
#endif
