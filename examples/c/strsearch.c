/* String search: naive, Knuth-Morris-Pratt, Boyer-Moore-Horspool and Rabin-Karp; all four must
 * find the same positions. The text is built from a list of words. */
#include <stddef.h>
#include <stdint.h>
#include "runtime.h"

#define TEXT 600

static const char *const words[] = {"warp", "lane", "barrier", "register", "spill", "reload", "anna", "banana", "an", "schedule", "ba"};
static const char *const patterns[] = {"banana", "an", "anba", "reg", "nana", "spillreload", "absent", "e"};
static char text[TEXT + 1];

typedef long (*search_fn)(const char *text, long size, const char *pattern, long length, uint64_t *sum);

static long length_of(const char *s) {
  const char *p = s;
  while (*p)
    p++;
  return p - s;
}

static void found(uint64_t *sum, long at) { *sum = (*sum ^ (uint64_t)at) * 0x100000001b3u; }

static long naive(const char *t, long size, const char *p, long m, uint64_t *sum) {
  long count = 0;
  for (long i = 0; i + m <= size; i++) {
    long k = 0;
    while (k < m && t[i + k] == p[k])
      k++;
    if (k == m) {
      found(sum, i);
      count++;
    }
  }
  return count;
}

static long kmp(const char *t, long size, const char *p, long m, uint64_t *sum) {
  int16_t fail[32];
  long count = 0;
  fail[0] = -1;
  for (int i = 0, k = -1; i < m;) {
    while (k >= 0 && p[i] != p[k])
      k = fail[k];
    fail[++i] = (int16_t)++k;
  }
  for (long i = 0, k = 0; i < size; i++) {
    while (k >= 0 && t[i] != p[k])
      k = fail[k];
    if (++k == m) {
      found(sum, i + 1 - m);
      count++;
      k = fail[k];
    }
  }
  return count;
}

static long horspool(const char *t, long size, const char *p, long m, uint64_t *sum) {
  uint8_t skip[128];
  long count = 0;
  memset(skip, (int)m, sizeof skip);
  for (long i = 0; i < m - 1; i++)
    skip[(unsigned char)p[i] & 127] = (uint8_t)(m - 1 - i);
  for (long i = 0; i + m <= size; i += skip[(unsigned char)t[i + m - 1] & 127])
    if (memcmp(t + i, p, (size_t)m) == 0) {
      found(sum, i);
      count++;
    }
  return count;
}

static long rabin_karp(const char *t, long size, const char *p, long m, uint64_t *sum) {
  const uint32_t base = 257, modulus = 8388593;
  uint32_t want = 0, have = 0, top = 1;
  long count = 0;
  if (size < m)
    return 0;
  for (long i = 0; i < m; i++) {
    want = (want * base + (uint8_t)p[i]) % modulus;
    have = (have * base + (uint8_t)t[i]) % modulus;
    if (i)
      top = top * base % modulus;
  }
  for (long i = 0;; i++) {
    if (have == want && !memcmp(t + i, p, (size_t)m)) {
      found(sum, i);
      count++;
    }
    if (i + m >= size)
      return count;
    have = (uint32_t)(((uint64_t)(have + modulus - (uint64_t)top * (uint8_t)t[i] % modulus) * base + (uint8_t)t[i + m]) % modulus);
  }
}

static search_fn const methods[] = {naive, kmp, horspool, rabin_karp};

int64_t run(int64_t n) {
  uint64_t total = 0, seed = 7;
  for (int64_t round = 0; round < n; round++) {
    long size = 0;
    for (;;) {
      seed = seed * 6364136223846793005u + 1442695040888963407u;
      const char *word = words[(seed >> 33) % (sizeof words / sizeof *words)];
      long k = length_of(word);
      if (size + k > TEXT)
        break;
      memcpy(text + size, word, (size_t)k);
      size += k;
    }
    text[size] = 0;
    const char *pattern = patterns[round % (int64_t)(sizeof patterns / sizeof *patterns)];
    uint64_t first_sum = 0;
    long first_count = 0;
    for (int k = 0; k < 4; k++) {
      uint64_t sum = 0xcbf29ce484222325u;
      long count = methods[k](text, size, pattern, length_of(pattern), &sum);
      if (k == 0) {
        first_sum = sum;
        first_count = count;
      } else if (sum != first_sum || count != first_count)
        return -k;
    }
    total = total * 31 + first_sum + (uint64_t)first_count;
  }
  return (int64_t)(total >> 1);
}
