/* Base64 and hexadecimal, both ways, with the padding and error rules of RFC 4648. */
#include <stddef.h>
#include <stdint.h>
#include "runtime.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static int8_t value_of[256];
static uint8_t data[200], back[200];
static char text[280];

static void make_table(void) {
  memset(value_of, -1, sizeof value_of);
  for (int i = 0; i < 64; i++)
    value_of[(unsigned char)alphabet[i]] = (int8_t)i;
}

static size_t encode(const uint8_t *in, size_t size, char *out) {
  char *start = out;
  while (size >= 3) {
    uint32_t v = (uint32_t)in[0] << 16 | (uint32_t)in[1] << 8 | in[2];
    *out++ = alphabet[v >> 18];
    *out++ = alphabet[v >> 12 & 63];
    *out++ = alphabet[v >> 6 & 63];
    *out++ = alphabet[v & 63];
    in += 3;
    size -= 3;
  }
  switch (size) {
  case 2:
    *out++ = alphabet[in[0] >> 2];
    *out++ = alphabet[(in[0] & 3) << 4 | in[1] >> 4];
    *out++ = alphabet[(in[1] & 15) << 2];
    *out++ = '=';
    break;
  case 1:
    *out++ = alphabet[in[0] >> 2];
    *out++ = alphabet[(in[0] & 3) << 4];
    *out++ = '=';
    *out++ = '=';
    break;
  default:
    break;
  }
  return (size_t)(out - start);
}

/* The number of bytes, or a negative number: minus one minus the position of the offence. */
static long decode(const char *in, size_t size, uint8_t *out) {
  uint8_t *start = out;
  if (size % 4)
    return -1 - (long)size;
  for (size_t i = 0; i < size; i += 4) {
    int pad = 0;
    uint32_t v = 0;
    for (size_t k = 0; k < 4; k++) {
      unsigned char c = (unsigned char)in[i + k];
      if (c == '=' && k >= 2 && i + 4 == size) {
        pad++;
        v <<= 6;
      } else if (value_of[c] < 0 || pad)
        return -1 - (long)(i + k);
      else
        v = v << 6 | (uint32_t)value_of[c];
    }
    *out++ = (uint8_t)(v >> 16);
    if (pad < 2)
      *out++ = (uint8_t)(v >> 8);
    if (pad < 1)
      *out++ = (uint8_t)v;
  }
  return out - start;
}

static char hex_digit(unsigned v) { return (char)(v < 10 ? '0' + v : 'a' + v - 10); }

static uint64_t hex_sum(const uint8_t *in, size_t size) {
  uint64_t sum = 0;
  while (size--) {
    sum = sum * 131 + (uint64_t)hex_digit(*in >> 4);
    sum = sum * 131 + (uint64_t)hex_digit(*in++ & 15);
  }
  return sum;
}

int64_t run(int64_t n) {
  uint64_t total = 0;
  make_table();
  if (encode((const uint8_t *)"foobar", 6, text) != 8 || memcmp(text, "Zm9vYmFy", 8))
    return -1;
  if (decode("Zm9vYg==", 8, back) != 4 || memcmp(back, "foob", 4))
    return -2;
  if (decode("Zm9*Yg==", 8, back) != -4 || decode("Zg=a", 4, back) != -4 || decode("Zg=", 3, back) != -4)
    return -3;
  for (int64_t round = 0; round < n; round++) {
    size_t size = sizeof data - (size_t)round % 50;
    for (size_t i = 0; i < size; i++)
      data[i] = (uint8_t)(i * i + (size_t)round * 7 + (total >> 11));
    size_t length = encode(data, size, text);
    if (decode(text, length, back) != (long)size || memcmp(data, back, size))
      return -4 - round;
    for (size_t i = 0; i < length; i++)
      total = total * 33 + (uint64_t)text[i];
    total ^= hex_sum(data, size);
  }
  return (int64_t)(total >> 1);
}
