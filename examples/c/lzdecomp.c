/* An LZ77 format in the style of LZ4: a token byte (literal count, match length), literals, a
 * 16-bit distance. Decompresses an embedded stream, then compresses its own data with a hash
 * table and checks the round trip. Bad streams are refused, never followed out of bounds. */
#include <stddef.h>
#include <stdint.h>
#include "runtime.h"

#define CAPACITY 1024
#define MIN_MATCH 4
#define HASH_BITS 8

/* "the quick brown fox jumps over the lazy dog; the quick brown dog jumps over the lazy fox. ",
 * 20 times "ox" and "!". */
static const uint8_t stream[] = {
    0xf0, 0x10, 0x74, 0x68, 0x65, 0x20, 0x71, 0x75, 0x69, 0x63, 0x6b, 0x20, 0x62, 0x72, 0x6f, 0x77, 0x6e, 0x20, 0x66, 0x6f,
    0x78, 0x20, 0x6a, 0x75, 0x6d, 0x70, 0x73, 0x20, 0x6f, 0x76, 0x65, 0x72, 0x20, 0x1f, 0x00, 0x91, 0x6c, 0x61, 0x7a, 0x79,
    0x20, 0x64, 0x6f, 0x67, 0x3b, 0x0e, 0x00, 0x08, 0x2d, 0x00, 0x3f, 0x64, 0x6f, 0x67, 0x2d, 0x00, 0x02, 0x7f, 0x66, 0x6f,
    0x78, 0x2e, 0x20, 0x6f, 0x78, 0x02, 0x00, 0x13, 0x10, 0x21,
};

static uint8_t plain[CAPACITY], packed[CAPACITY + CAPACITY / 8 + 16], unpacked[CAPACITY];
static uint16_t head[1 << HASH_BITS];

static uint32_t load32(const uint8_t *p) { return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24; }

static uint8_t *put_count(uint8_t *out, size_t count) {
  while (count >= 255) {
    *out++ = 255;
    count -= 255;
  }
  *out++ = (uint8_t)count;
  return out;
}

static uint8_t *put_sequence(uint8_t *out, const uint8_t *literals, size_t count, size_t length, size_t distance) {
  size_t extra = length ? length - MIN_MATCH : 0;
  *out++ = (uint8_t)((count < 15 ? count : 15) << 4 | (extra < 15 ? extra : 15));
  if (count >= 15)
    out = put_count(out, count - 15);
  memcpy(out, literals, count);
  out += count;
  if (length) {
    *out++ = (uint8_t)distance;
    *out++ = (uint8_t)(distance >> 8);
    if (extra >= 15)
      out = put_count(out, extra - 15);
  }
  return out;
}

static size_t compress(const uint8_t *in, size_t size, uint8_t *out) {
  uint8_t *start = out;
  size_t anchor = 0, at = 0;
  memset(head, 0xFF, sizeof head);
  while (at + MIN_MATCH <= size) {
    uint32_t word = load32(in + at), slot = word * 2654435761u >> (32 - HASH_BITS);
    size_t candidate = head[slot];
    head[slot] = (uint16_t)at;
    if (candidate != 0xFFFF && load32(in + candidate) == word) {
      size_t length = MIN_MATCH;
      while (at + length < size && in[candidate + length] == in[at + length])
        length++;
      out = put_sequence(out, in + anchor, at - anchor, length, at - candidate);
      at += length;
      anchor = at;
    } else
      at++;
  }
  return (size_t)(put_sequence(out, in + anchor, size - anchor, 0, 0) - start);
}

static int get_count(const uint8_t **in, const uint8_t *end, size_t *count) {
  uint8_t byte;
  do {
    if (*in == end)
      return 0;
    byte = *(*in)++;
    *count += byte;
  } while (byte == 255);
  return 1;
}

/* The size of the plain data, or -1 for a damaged stream. */
static ptrdiff_t decompress(const uint8_t *in, size_t size, uint8_t *out, size_t capacity) {
  const uint8_t *end = in + size;
  size_t used = 0;
  while (in < end) {
    uint8_t token = *in++;
    size_t count = token >> 4, length = token & 15;
    if (count == 15 && !get_count(&in, end, &count))
      return -1;
    if (count > (size_t)(end - in) || count > capacity - used)
      return -1;
    memcpy(out + used, in, count);
    used += count;
    in += count;
    if (in == end)
      return (ptrdiff_t)used;
    if (end - in < 2)
      return -1;
    size_t distance = (size_t)in[0] | (size_t)in[1] << 8;
    in += 2;
    if (length == 15 && !get_count(&in, end, &length))
      return -1;
    length += MIN_MATCH;
    if (!distance || distance > used || length > capacity - used)
      return -1;
    for (; length; length--, used++) /* byte by byte: the ranges may overlap */
      out[used] = out[used - distance];
  }
  return -1;
}

static uint64_t fingerprint(const uint8_t *p, size_t size) {
  uint64_t h = size;
  while (size--)
    h = (h ^ *p++) * 0x100000001b3u;
  return h;
}

int64_t run(int64_t n) {
  uint64_t total = 0;
  uint32_t seed = 2463534242u;
  for (int64_t round = 0; round < n; round++) {
    ptrdiff_t size = decompress(stream, sizeof stream, plain, CAPACITY);
    if (size < 0)
      return -1;
    size_t filled = (size_t)size;
    while (filled < CAPACITY) { /* grow it with copies of its own parts and some noise */
      seed ^= seed << 13;
      seed ^= seed >> 17;
      seed ^= seed << 5;
      size_t from = seed % filled, count = 3 + (seed >> 8) % 24;
      while (count-- && filled < CAPACITY)
        plain[filled++] = plain[from++];
      if (filled < CAPACITY)
        plain[filled++] = (uint8_t)(seed >> 24);
    }
    size_t small = compress(plain, CAPACITY, packed);
    memset(unpacked, 0, sizeof unpacked);
    if (decompress(packed, small, unpacked, CAPACITY) != CAPACITY || memcmp(plain, unpacked, CAPACITY))
      return -2;
    if (decompress(packed, small, unpacked, CAPACITY - 1) >= 0)
      return -3;
    total = total * 31 + fingerprint(packed, small);
  }
  return (int64_t)(total >> 1);
}
