// What a compiler has to get right about calls and frames: variadic functions, structures by value and as results, frames beyond the
// range of offsets, calls through pointers, jump tables, arrays of variable length, integers wider than a register.
#include <stdarg.h>

typedef struct { int a, b, c, d, e; } S;
#define OWN static __attribute__((noinline))

OWN int sum(int n, ...) {
  va_list v;
  int s = 0;
  va_start(v, n);
  for (int i = 0; i < n; i++)
    s = s * 3 + va_arg(v, int);
  va_end(v);
  return s;
}
OWN S make(int x) { S s = {x, x + 1, x * 2, x - 7, x ^ 5}; return s; }
OWN int take(S s, int k, int m, int n, int o, int p) { return s.a + 2 * s.b + 3 * s.c + 5 * s.d + 7 * s.e + k * m - n * o + p; }
OWN int large(int k) {
  volatile int t[3000];
  int s = 0;
  for (int i = 0; i < 3000; i++)
    t[i] = i * k;
  for (int i = 0; i < 3000; i += 7)
    s += t[i] ^ i;
  return s;
}
static int (*volatile pointer)(int) = large;
OWN int choose(int k) {
  switch (k) {
  case 0: return 5;
  case 1: return sum(1, 2);
  case 2: return 77;
  case 3: return 1234567;
  case 4: return -1;
  case 5: return large(1);
  case 6: return 9;
  default: return k;
  }
}
OWN int variable(int n) {
  int t[n];
  t[0] = 1;
  for (int i = 1; i < n; i++)
    t[i] = t[i - 1] * 3 + i;
  return t[n - 1];
}
OWN long long wide(long long a, int b, long long c) {
  return a * c + (a >> b) - (c << 3) + (a < c) + a / (c | 1) + (long long)((unsigned long long)a % 1000003u);
}
OWN int returns_here(void) { return __builtin_return_address(0) != 0; }

long long run(long long x) {
  int k = (int)x;
  long long r = take(make(k + 3), k, 3, 4, k + 5, 6);
  signed char bytes[100];
  short h = 0;
  r = r * 31 + sum(7, 1, k, 3, 4, 5, 6, 7);
  r = r * 31 + pointer(k + 2);
  for (int i = 0; i < 8; i++)
    r = r * 17 + choose(i);
  r = r * 31 + variable(20 + k);
  r ^= wide(r, k + 3, r * 7 + 5) + wide(12345678901LL, 7, -998877665544LL);
  for (int i = 0; i < 100; i++)
    bytes[i] = (signed char)(i * k);
  for (int i = 0; i < 100; i++)
    h += bytes[i] * (unsigned char)bytes[99 - i];
  return r * 31 + h + (k % 7) * ((unsigned)k % 3u) + returns_here();
}
