/* Double-precision matrix product, and the solution of a linear system by LU decomposition with
 * partial pivoting. The product's numbers are small integers, so fused and separate multiply-adds
 * agree; the solver's are compared by their rounded residual. */
#include <stdint.h>

#define N 16

static double a[N][N], b[N][N], c[N][N], lu[N][N];
static double x[N], rhs[N];

static double absolute(double v) { return v < 0 ? -v : v; }

static void multiply(const double p[N][N], const double q[N][N], double out[N][N]) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++)
      out[i][j] = 0.0;
  for (int i = 0; i < N; i++)
    for (int k = 0; k < N; k++) {
      double f = p[i][k];
      for (int j = 0; j < N; j++)
        out[i][j] += f * q[k][j];
    }
}

static int solve(double m[N][N], double *v) {
  for (int col = 0; col < N; col++) {
    int pivot = col;
    for (int r = col + 1; r < N; r++)
      if (absolute(m[r][col]) > absolute(m[pivot][col]))
        pivot = r;
    if (m[pivot][col] == 0.0)
      return 0;
    if (pivot != col) {
      for (int j = 0; j < N; j++) {
        double t = m[col][j];
        m[col][j] = m[pivot][j];
        m[pivot][j] = t;
      }
      double t = v[col];
      v[col] = v[pivot];
      v[pivot] = t;
    }
    for (int r = col + 1; r < N; r++) {
      double f = m[r][col] / m[col][col];
      for (int j = col; j < N; j++)
        m[r][j] -= f * m[col][j];
      v[r] -= f * v[col];
    }
  }
  for (int r = N - 1; r >= 0; r--) {
    for (int j = r + 1; j < N; j++)
      v[r] -= m[r][j] * v[j];
    v[r] /= m[r][r];
  }
  return 1;
}

int64_t run(int64_t n) {
  uint64_t total = 0;
  for (int64_t round = 0; round < n; round++) {
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++) {
        a[i][j] = (double)((i * 7 + j * 3 + round) % 11 - 5);
        b[i][j] = (double)((i * j + round) % 13 - 6) * 0.5;
      }
    multiply(a, b, c);
    double trace = 0.0;
    for (int i = 0; i < N; i++)
      trace += c[i][i];
    total = total * 31 + (uint64_t)(int64_t)(trace * 2.0);
    for (int i = 0; i < N; i++) {
      double sum = 0.0;
      for (int j = 0; j < N; j++) {
        lu[i][j] = a[i][j] + (i == j ? 40.0 : 0.0);
        sum += lu[i][j] * (double)(j + 1);
      }
      rhs[i] = sum; /* so the solution is 1, 2, 3, ... */
    }
    for (int i = 0; i < N; i++)
      x[i] = rhs[i];
    if (!solve(lu, x))
      return -1;
    for (int i = 0; i < N; i++)
      total = total * 7 + (uint64_t)(x[i] + 0.5);
    total &= 0xFFFFFFFFFFFF;
  }
  return (int64_t)total;
}
