/* Arithmetic on long natural numbers: schoolbook products of 32-bit limbs, 64-bit limbs with a
 * 128-bit intermediate product, Karatsuba's recursion, division by a limb; factorials and powers
 * are computed two ways and compared. */
#include <stdint.h>
#include "runtime.h"

#define LIMBS 32

typedef struct {
  int32_t used;
  uint32_t limb[LIMBS];
} number;

static number from_small(uint32_t v) {
  number r = {v != 0, {v}};
  return r;
}

static void trim(number *a) {
  while (a->used && !a->limb[a->used - 1])
    a->used--;
}

static void multiply_small(number *a, uint32_t factor) {
  uint64_t carry = 0;
  for (int i = 0; i < a->used; i++) {
    carry += (uint64_t)a->limb[i] * factor;
    a->limb[i] = (uint32_t)carry;
    carry >>= 32;
  }
  if (carry && a->used < LIMBS)
    a->limb[a->used++] = (uint32_t)carry;
}

static uint32_t divide_small(number *a, uint32_t divisor) {
  uint64_t rest = 0;
  for (int i = a->used - 1; i >= 0; i--) {
    rest = rest << 32 | a->limb[i];
    a->limb[i] = (uint32_t)(rest / divisor);
    rest %= divisor;
  }
  trim(a);
  return (uint32_t)rest;
}

static number multiply(const number *a, const number *b) {
  number r;
  memset(&r, 0, sizeof r);
  for (int i = 0; i < a->used; i++) {
    uint64_t carry = 0;
    for (int j = 0; j < b->used || carry; j++) {
      if (i + j >= LIMBS)
        break;
      carry += r.limb[i + j] + (j < b->used ? (uint64_t)a->limb[i] * b->limb[j] : 0);
      r.limb[i + j] = (uint32_t)carry;
      carry >>= 32;
    }
  }
  r.used = a->used + b->used < LIMBS ? a->used + b->used : LIMBS;
  trim(&r);
  return r;
}

/* out[0 .. 2n) = a[0 .. n) * b[0 .. n) with 64-bit limbs */
static void multiply_wide(uint64_t *out, const uint64_t *a, const uint64_t *b, int n) {
  for (int i = 0; i < 2 * n; i++)
    out[i] = 0;
  for (int i = 0; i < n; i++) {
    uint64_t carry = 0;
    for (int j = 0; j < n; j++) {
      unsigned __int128 t = (unsigned __int128)a[i] * b[j] + out[i + j] + carry;
      out[i + j] = (uint64_t)t;
      carry = (uint64_t)(t >> 64);
    }
    out[i + n] = carry;
  }
}

/* The same by Karatsuba's recursion on 32-bit digits held in 64-bit words, without carries until
 * the end: digits stay below 16 bits, so sums of n <= 32 products fit. */
static void karatsuba(int64_t *out, const int64_t *a, const int64_t *b, int n) {
  if (n <= 4) {
    for (int i = 0; i < 2 * n; i++)
      out[i] = 0;
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        out[i + j] += a[i] * b[j];
    return;
  }
  int h = n / 2;
  int64_t sa[16], sb[16], middle[32];
  for (int i = 0; i < h; i++) {
    sa[i] = a[i] + a[i + h];
    sb[i] = b[i] + b[i + h];
  }
  karatsuba(out, a, b, h);
  karatsuba(out + n, a + h, b + h, h);
  karatsuba(middle, sa, sb, h);
  for (int i = 0; i < n; i++)
    middle[i] -= out[i] + out[i + n];
  for (int i = 0; i < n; i++)
    out[i + h] += middle[i];
}

static int digits(number a) {
  int count = 0;
  while (a.used) {
    divide_small(&a, 1000000000u);
    count += 9;
  }
  return count;
}

int64_t run(int64_t n) {
  uint64_t total = 0;
  for (int64_t round = 0; round < n; round++) {
    number fact = from_small(1);
    int top = 40 + (int)(round % 20);
    for (int i = 2; i <= top; i++)
      multiply_small(&fact, (uint32_t)i);
    number low = from_small(1), high = from_small(1);
    for (int i = 2; i <= top; i++)
      multiply_small(i % 2 ? &low : &high, (uint32_t)i);
    number product = multiply(&low, &high);
    if (product.used != fact.used || memcmp(product.limb, fact.limb, (size_t)fact.used * 4))
      return -1;
    total = total * 31 + (uint64_t)digits(product);

    uint64_t wa[4], wb[4], wide[8];
    int64_t ka[16], kb[16], kout[32];
    for (int i = 0; i < 4; i++) {
      wa[i] = (uint64_t)product.limb[2 * i] << 32 | product.limb[2 * i + 1] * 3;
      wb[i] = ~wa[i] * (uint64_t)(round + 7);
      for (int k = 0; k < 4; k++) {
        ka[4 * i + k] = wa[i] >> (16 * k) & 0xFFFF;
        kb[4 * i + k] = wb[i] >> (16 * k) & 0xFFFF;
      }
    }
    multiply_wide(wide, wa, wb, 4);
    karatsuba(kout, ka, kb, 16);
    int64_t carry = 0;
    for (int i = 0; i < 32; i++) {
      carry += kout[i];
      if ((uint64_t)(carry & 0xFFFF) != (wide[i / 4] >> (16 * (i % 4)) & 0xFFFF))
        return -100 - i;
      carry >>= 16;
    }
    for (int i = 0; i < 8; i++)
      total = (total ^ wide[i]) * 0x9E3779B97F4A7C15u;
    total += divide_small(&fact, 1000003u);
  }
  return (int64_t)(total >> 1);
}
