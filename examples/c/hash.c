/* SHA-256 (FIPS 180-4), FNV-1a and a 64-bit multiply-and-rotate hash in the manner of xxHash. */
#include <stddef.h>
#include <stdint.h>
#include "runtime.h"

struct sha256 {
  uint32_t state[8];
  uint64_t length;
  uint8_t block[64];
  uint32_t used;
};

static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t ror(uint32_t x, int k) { return x >> k | x << (32 - k); }

static uint64_t rol(uint64_t x, int k) { return x << k | x >> (64 - k); }

static void compress(uint32_t state[8], const uint8_t block[64]) {
  uint32_t w[64];
  for (int i = 0; i < 16; i++)
    w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
  for (int i = 16; i < 64; i++) {
    uint32_t s0 = ror(w[i - 15], 7) ^ ror(w[i - 15], 18) ^ w[i - 15] >> 3;
    uint32_t s1 = ror(w[i - 2], 17) ^ ror(w[i - 2], 19) ^ w[i - 2] >> 10;
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  for (int i = 0; i < 64; i++) {
    uint32_t t1 = h + (ror(e, 6) ^ ror(e, 11) ^ ror(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i];
    uint32_t t2 = (ror(a, 2) ^ ror(a, 13) ^ ror(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + t2;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

static struct sha256 sha256_begin(void) {
  struct sha256 s = {
      {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}, 0, {0}, 0};
  return s;
}

static void sha256_add(struct sha256 *s, const uint8_t *data, size_t size) {
  s->length += size;
  for (size_t i = 0; i < size; i++) {
    s->block[s->used++] = data[i];
    if (s->used == 64) {
      compress(s->state, s->block);
      s->used = 0;
    }
  }
}

static uint64_t sha256_end(struct sha256 s) { /* by value: the caller's state stays usable */
  uint64_t bits = s.length * 8;
  uint8_t one = 0x80, zero = 0;
  sha256_add(&s, &one, 1);
  while (s.used != 56)
    sha256_add(&s, &zero, 1);
  for (int k = 56; k >= 0; k -= 8) {
    uint8_t byte = (uint8_t)(bits >> k);
    sha256_add(&s, &byte, 1);
  }
  return (uint64_t)s.state[0] << 32 | s.state[1];
}

static uint64_t fnv1a(const uint8_t *data, size_t size) {
  uint64_t h = 0xcbf29ce484222325u;
  for (size_t i = 0; i < size; i++)
    h = (h ^ data[i]) * 0x100000001b3u;
  return h;
}

static uint64_t mix(const uint8_t *data, size_t size, uint64_t seed) {
  const uint64_t p1 = 0x9E3779B185EBCA87u, p2 = 0xC2B2AE3D27D4EB4Fu, p3 = 0x165667B19E3779F9u;
  uint64_t h = seed + p3 + size;
  while (size >= 8) {
    uint64_t v = 0;
    for (int k = 7; k >= 0; k--)
      v = v << 8 | data[k];
    h = rol(h ^ rol(v * p2, 31) * p1, 27) * p1 + p3;
    data += 8;
    size -= 8;
  }
  while (size--)
    h = rol(h ^ *data++ * p3, 11) * p1;
  h ^= h >> 33;
  h *= p2;
  h ^= h >> 29;
  return h;
}

int64_t run(int64_t n) {
  static uint8_t message[300];
  struct sha256 abc = sha256_begin();
  sha256_add(&abc, (const uint8_t *)"abc", 3);
  if (sha256_end(abc) != 0xba7816bf8f01cfeau)
    return -1;
  if (fnv1a((const uint8_t *)"a", 1) != 0xaf63dc4c8601ec8cu)
    return -2;
  uint64_t total = 0;
  struct sha256 rolling = sha256_begin();
  for (int64_t i = 0; i < n; i++) {
    for (size_t k = 0; k < sizeof message; k++)
      message[k] = (uint8_t)(k * 7 + (uint64_t)i + (total >> (k & 31)));
    sha256_add(&rolling, message, 100 + (size_t)i % 200);
    total += sha256_end(rolling);
    total ^= fnv1a(message, sizeof message);
    total += mix(message, sizeof message - (size_t)i % 9, total);
  }
  return (int64_t)(total >> 1);
}
