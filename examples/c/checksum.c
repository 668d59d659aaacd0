/* CRC-32, CRC-16/CCITT, Adler-32, Fletcher-16 and the Internet checksum over a pseudo-random
 * message, dispatched through a table of function pointers. */
#include <stddef.h>
#include <stdint.h>
#include "runtime.h"

typedef uint32_t (*checksum_fn)(const uint8_t *data, size_t size);

struct algorithm {
  checksum_fn compute;
  uint8_t bits;
  uint32_t check; /* value for the ASCII digits "123456789" */
};

static uint32_t crc_table[256];
static int crc_table_ready;
static uint8_t message[1024];

static void make_crc_table(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t c = i;
    for (int k = 0; k < 8; k++)
      c = c & 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
    crc_table[i] = c;
  }
  crc_table_ready = 1;
}

static uint32_t crc32(const uint8_t *data, size_t size) {
  if (!crc_table_ready)
    make_crc_table();
  uint32_t c = 0xFFFFFFFFu;
  for (size_t i = 0; i < size; i++)
    c = crc_table[(c ^ data[i]) & 0xFF] ^ (c >> 8);
  return ~c;
}

static uint32_t crc16(const uint8_t *data, size_t size) {
  uint16_t c = 0xFFFF;
  while (size--) {
    c ^= (uint16_t)(*data++ << 8);
    for (int k = 0; k < 8; k++)
      c = (uint16_t)(c & 0x8000 ? c << 1 ^ 0x1021 : c << 1);
  }
  return c;
}

static uint32_t adler32(const uint8_t *data, size_t size) {
  uint32_t a = 1, b = 0;
  while (size) {
    size_t part = size < 5552 ? size : 5552;
    size -= part;
    while (part--) {
      a += *data++;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return b << 16 | a;
}

static uint32_t fletcher16(const uint8_t *data, size_t size) {
  uint16_t low = 0, high = 0;
  for (size_t i = 0; i < size; i++) {
    low = (uint16_t)((low + data[i]) % 255);
    high = (uint16_t)((high + low) % 255);
  }
  return (uint32_t)(high << 8 | low);
}

static uint32_t inet(const uint8_t *data, size_t size) {
  uint64_t sum = 0;
  for (size_t i = 0; i + 1 < size; i += 2)
    sum += (uint32_t)(data[i] << 8 | data[i + 1]);
  if (size & 1)
    sum += (uint32_t)(data[size - 1] << 8);
  while (sum >> 16)
    sum = (sum & 0xFFFF) + (sum >> 16);
  return (uint16_t)~sum;
}

static const struct algorithm algorithms[] = {
    {crc32, 32, 0xCBF43926u}, {crc16, 16, 0x29B1u}, {adler32, 32, 0x091E01DEu}, {fletcher16, 16, 0x1EDEu}, {inet, 16, 0xF62Au},
};

/* Negative: the algorithm -(r + 1) fails its published check value. */
int64_t run(int64_t n) {
  const uint8_t digits[] = "123456789";
  const size_t count = sizeof algorithms / sizeof *algorithms;
  for (size_t k = 0; k < count; k++)
    if (algorithms[k].check && algorithms[k].compute(digits, 9) != algorithms[k].check)
      return -(int64_t)k - 1;
  uint32_t seed = 12345;
  uint64_t total = 0;
  for (int64_t round = 0; round < n; round++) {
    for (size_t i = 0; i < sizeof message; i++) {
      seed = seed * 1664525u + 1013904223u;
      message[i] = (uint8_t)(seed >> 24);
    }
    for (size_t k = 0; k < count; k++) {
      uint64_t value = algorithms[k].compute(message, sizeof message - (size_t)round % 7);
      total = (total << 7 | total >> 57) ^ value << (64 - algorithms[k].bits - 1);
    }
  }
  return (int64_t)(total >> 1);
}
