/* Finite impulse response filters: 16-bit fixed point (Q15, rounded and saturated), single
 * precision, and a decimating variant that reads the fixed-point coefficients backwards. */
#include <stdint.h>

#define TAPS 16
#define SAMPLES 128

static const int16_t taps_q15[TAPS] = {-66, -173, -262, -68, 673, 1988, 3473, 4467, 4467, 3473, 1988, 673, -68, -262, -173, -66};
static const float taps_f32[TAPS] = {-0.0625f, 0.125f, -0.25f, 0.5f, 1.0f, 1.5f,   2.0f,  2.25f,
                                     2.25f,    2.0f,   1.5f,   1.0f, 0.5f, -0.25f, 0.125f, -0.0625f};
static int16_t input[SAMPLES + TAPS];
static int16_t output[SAMPLES];
static float input_f[SAMPLES + TAPS], output_f[SAMPLES];

static inline int16_t saturate(int64_t v) {
  if (v > INT16_MAX)
    return INT16_MAX;
  if (v < INT16_MIN)
    return INT16_MIN;
  return (int16_t)v;
}

static void fir_q15(const int16_t *restrict in, int16_t *restrict out, int count) {
  for (int i = 0; i < count; i++) {
    int64_t sum = 1 << 14;
    for (int k = 0; k < TAPS; k++)
      sum += (int32_t)in[i + k] * taps_q15[k];
    out[i] = saturate(sum >> 15);
  }
}

static void fir_f32(const float *restrict in, float *restrict out, int count) {
  for (int i = 0; i < count; i++) {
    float sum = 0.0f;
    for (int k = 0; k < TAPS; k++)
      sum += in[i + k] * taps_f32[k];
    out[i] = sum;
  }
}

static int32_t decimate(const int16_t *in, int count, int step) {
  int32_t total = 0;
  for (int i = 0; i + TAPS <= count; i += step) {
    const int16_t *tap = taps_q15 + TAPS;
    int32_t sum = 0;
    for (const int16_t *p = in + i; tap != taps_q15; p++)
      sum += *p * *--tap;
    total ^= sum >> 9;
  }
  return total;
}

int64_t run(int64_t n) {
  uint64_t total = 0;
  uint16_t lfsr = 0xACE1;
  for (int64_t round = 0; round < n; round++) {
    for (int i = 0; i < SAMPLES + TAPS; i++) {
      lfsr = (uint16_t)(lfsr >> 1 ^ (-(lfsr & 1) & 0xB400));
      input[i] = (int16_t)lfsr;
      input_f[i] = (float)(input[i] >> 6); /* with these taps every sum is exact in a float */
    }
    fir_q15(input, output, SAMPLES);
    fir_f32(input_f, output_f, SAMPLES);
    for (int i = 0; i < SAMPLES; i++)
      total = (total << 1 ^ total >> 40) + (uint64_t)(output[i] + (int64_t)(output_f[i] * 16.0f));
    total += (uint64_t)(int64_t)decimate(input, SAMPLES, 3);
  }
  return (int64_t)(total >> 1);
}
