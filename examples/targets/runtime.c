/* What a 16-bit machine calls for 32- and 64-bit division and multiplication, by the names of libgcc: shift and subtract. */
#include <stdint.h>

static uint64_t divide(uint64_t n, uint64_t d, uint64_t *rest) {
  uint64_t q = 0, r = 0;
  if (!(n >> 16) && !(d >> 16) && d) {
    *rest = (uint16_t)n % (uint16_t)d;
    return (uint16_t)n / (uint16_t)d;
  }
  for (int i = 64; i--;) {
    r = r << 1 | n >> 63;
    n <<= 1;
    q <<= 1;
    if (r >= d) {
      r -= d;
      q |= 1;
    }
  }
  *rest = r;
  return q;
}

uint64_t __udivdi3(uint64_t a, uint64_t b) { uint64_t r; return divide(a, b, &r); }
uint64_t __umoddi3(uint64_t a, uint64_t b) { uint64_t r; divide(a, b, &r); return r; }
int64_t __divdi3(int64_t a, int64_t b) {
  uint64_t r, q = divide(a < 0 ? -(uint64_t)a : (uint64_t)a, b < 0 ? -(uint64_t)b : (uint64_t)b, &r);
  return (int64_t)((a < 0) != (b < 0) ? -q : q);
}
int64_t __moddi3(int64_t a, int64_t b) {
  uint64_t r;
  divide(a < 0 ? -(uint64_t)a : (uint64_t)a, b < 0 ? -(uint64_t)b : (uint64_t)b, &r);
  return (int64_t)(a < 0 ? -r : r);
}
uint32_t __udivsi3(uint32_t a, uint32_t b) { uint64_t r; return (uint32_t)divide(a, b, &r); }
uint32_t __umodsi3(uint32_t a, uint32_t b) { uint64_t r; divide(a, b, &r); return (uint32_t)r; }
int32_t __divsi3(int32_t a, int32_t b) { return (int32_t)__divdi3(a, b); }
int32_t __modsi3(int32_t a, int32_t b) { return (int32_t)__moddi3(a, b); }
