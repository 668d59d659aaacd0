/* Integer matrix products: 32-bit with a transposed second factor, and 8-bit with 32-bit sums and
 * a saturated, rounded result as in quantized neural networks. */
#include <stdint.h>

#define N 20

static int32_t a[N][N], b[N][N], bt[N][N], c[N][N];
static int8_t qa[N][N], qb[N][N], qc[N][N];

static void transpose(int32_t out[N][N], int32_t in[N][N]) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++)
      out[j][i] = in[i][j];
}

static void multiply(void) {
  transpose(bt, b);
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      int32_t sum = 0;
      for (int k = 0; k < N; k++)
        sum += a[i][k] * bt[j][k];
      c[i][j] = sum;
    }
}

static int8_t saturate(int32_t x) { return (int8_t)(x < -128 ? -128 : x > 127 ? 127 : x); }

static void multiply_quantized(int32_t scale, int shift) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      int32_t sum = 0;
      for (int k = 0; k < N; k++)
        sum += qa[i][k] * qb[k][j];
      int64_t scaled = (int64_t)sum * scale + ((int64_t)1 << (shift - 1));
      qc[i][j] = saturate((int32_t)(scaled >> shift));
    }
}

int64_t run(int64_t n) {
  uint64_t total = 0;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      a[i][j] = i * 3 - j * 2 + 1;
      b[i][j] = (i ^ j) - 7;
      qa[i][j] = (int8_t)(i * 5 - j * 3);
      qb[i][j] = (int8_t)(i * j % 23 - 11);
    }
  for (int64_t round = 0; round < n; round++) {
    multiply();
    multiply_quantized((int32_t)(20000 + round), 20);
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++) {
        total = total * 33 + (uint64_t)(int64_t)c[i][j];
        total ^= (uint64_t)(uint8_t)qc[i][j] << 40;
        a[i][j] = c[i][j] % 100 - (int32_t)round;
        qa[j][i] += qc[i][j];
      }
  }
  return (int64_t)(total >> 1);
}
