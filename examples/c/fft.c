/* Radix-2 fast Fourier transform in double precision, forward and inverse, with its own sines:
 * a Taylor series for the first angle and the addition theorem for the others. Complex numbers
 * travel by value. Contraction is off so that every machine rounds alike. */
#include <stdint.h>
#include "runtime.h"
#pragma STDC FP_CONTRACT OFF

#define LOG2 7
#define SIZE (1 << LOG2)

typedef struct {
  double re, im;
} complex;

static complex data[SIZE], original[SIZE], roots[SIZE / 2];

static complex add(complex a, complex b) { return (complex){a.re + b.re, a.im + b.im}; }
static complex sub(complex a, complex b) { return (complex){a.re - b.re, a.im - b.im}; }
static complex mul(complex a, complex b) { return (complex){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re}; }

static complex cis(double angle) {
  complex sum = {0.0, 0.0}, term = {1.0, 0.0};
  for (int k = 1; k < 24; k++) {
    sum = add(sum, term);
    term = mul(term, (complex){0.0, angle / k});
  }
  return sum;
}

static void make_roots(void) {
  const double pi = 3.14159265358979323846;
  complex step = cis(-2.0 * pi / SIZE), root = {1.0, 0.0};
  for (int i = 0; i < SIZE / 2; i++) {
    roots[i] = root;
    root = mul(root, step);
  }
}

static unsigned reverse_bits(unsigned v, int bits) {
  unsigned r = 0;
  while (bits--) {
    r = r << 1 | (v & 1);
    v >>= 1;
  }
  return r;
}

static void fft(complex *x, _Bool inverse) {
  for (unsigned i = 0; i < SIZE; i++) {
    unsigned j = reverse_bits(i, LOG2);
    if (i < j) {
      complex t = x[i];
      x[i] = x[j];
      x[j] = t;
    }
  }
  for (unsigned half = 1; half < SIZE; half *= 2) {
    unsigned stride = SIZE / (2 * half);
    for (unsigned base = 0; base < SIZE; base += 2 * half)
      for (unsigned k = 0; k < half; k++) {
        complex w = roots[k * stride];
        if (inverse)
          w.im = -w.im;
        complex low = x[base + k], high = mul(w, x[base + k + half]);
        x[base + k] = add(low, high);
        x[base + k + half] = sub(low, high);
      }
  }
  if (inverse)
    for (unsigned i = 0; i < SIZE; i++) {
      x[i].re /= SIZE;
      x[i].im /= SIZE;
    }
}

static double absolute(double v) { return v < 0.0 ? -v : v; }

int64_t run(int64_t n) {
  uint64_t total = 0;
  make_roots();
  for (int64_t round = 0; round < n; round++) {
    for (int i = 0; i < SIZE; i++) {
      original[i].re = (double)((i * 37 + round * 11) % 64 - 32);
      original[i].im = (double)((i * 53 + round * 5) % 32) / 16.0;
      data[i] = original[i];
    }
    fft(data, 0);
    double energy = 0.0;
    for (int i = 0; i < SIZE; i++)
      energy += data[i].re * data[i].re + data[i].im * data[i].im;
    total = total * 31 + (uint64_t)(energy / 16.0 + 0.25);
    fft(data, 1);
    double worst = 0.0;
    for (int i = 0; i < SIZE; i++) {
      double error = absolute(data[i].re - original[i].re) + absolute(data[i].im - original[i].im);
      if (error > worst)
        worst = error;
    }
    if (worst > 1e-9)
      return -1 - round;
  }
  return (int64_t)(total >> 1);
}
