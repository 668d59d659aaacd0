/* Escape times of the Mandelbrot set in double precision, single precision and 64-bit fixed point. */
#include <stdint.h>
#pragma STDC FP_CONTRACT OFF

#define WIDTH 16
#define HEIGHT 10

static unsigned char picture[HEIGHT][WIDTH];

static int escape_double(double cr, double ci, int limit) {
  double zr = 0.0, zi = 0.0;
  int k = 0;
  for (; k < limit; k++) {
    double r2 = zr * zr, i2 = zi * zi;
    if (r2 + i2 > 4.0)
      break;
    zi = 2.0 * zr * zi + ci;
    zr = r2 - i2 + cr;
  }
  return k;
}

static int escape_float(float cr, float ci, int limit) {
  float zr = 0.0f, zi = 0.0f, r2, i2;
  int k = 0;
  while (k < limit && (r2 = zr * zr) + (i2 = zi * zi) <= 4.0f) {
    zi = 2.0f * zr * zi + ci;
    zr = r2 - i2 + cr;
    k++;
  }
  return k;
}

static int escape_fixed(int64_t cr, int64_t ci, int limit) {
  const int bits = 28;
  int64_t zr = 0, zi = 0;
  for (int k = 0; k < limit; k++) {
    int64_t r2 = zr * zr >> bits, i2 = zi * zi >> bits;
    if (r2 + i2 > (int64_t)4 << bits)
      return k;
    zi = (zr * zi >> (bits - 1)) + ci;
    zr = r2 - i2 + cr;
  }
  return limit;
}

int64_t run(int64_t n) {
  uint64_t total = 0;
  int limit = (int)(n < 250 ? n : 250);
  int64_t pictures = n < 250 ? 1 : n / 250;
  for (int64_t p = 0; p < pictures; p++) {
    double zoom = 1.0 / (double)(1 + p % 8);
    for (int y = 0; y < HEIGHT; y++)
      for (int x = 0; x < WIDTH; x++) {
        double cr = -0.5 + (x - WIDTH / 2) * (3.0 / WIDTH) * zoom, ci = (y - HEIGHT / 2) * (2.4 / HEIGHT) * zoom;
        int d = escape_double(cr, ci, limit), f = escape_float((float)cr, (float)ci, limit);
        int q = escape_fixed((int64_t)(cr * (1 << 28)), (int64_t)(ci * (1 << 28)), limit);
        picture[y][x] = (unsigned char)d;
        total = total * 31 + (uint64_t)(d + 3 * f + 7 * q);
      }
  }
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      total ^= (uint64_t)picture[y][x] << (x + y);
  return (int64_t)(total >> 1);
}
