/* Kernels for clang's NVPTX target. */
#define KERNEL __attribute__((nvptx_kernel)) void
#define SHARED __attribute__((address_space(3)))
#define TX __nvvm_read_ptx_sreg_tid_x()
#define TY __nvvm_read_ptx_sreg_tid_y()
#define BX __nvvm_read_ptx_sreg_ctaid_x()
#define BY __nvvm_read_ptx_sreg_ctaid_y()
#define NX __nvvm_read_ptx_sreg_ntid_x()
#define NY __nvvm_read_ptx_sreg_ntid_y()
static SHARED float tile[16][17];

KERNEL c_transpose(const float *in, float *out, int w, int h) {
  int x = BX * 16 + TX, y = BY * 16 + TY;
  if (x < w && y < h) tile[TY][TX] = in[y * w + x];
  __syncthreads();
  x = BY * 16 + TX; y = BX * 16 + TY;
  if (x < h && y < w) out[y * h + x] = tile[TX][TY];
}
KERNEL c_warp_reduce(const int *in, int *out, int n) {
  int i = BX * NX + TX;
  int v = i < n ? in[i] : 0;
  for (int d = 16; d; d >>= 1) v += __nvvm_shfl_sync_down_i32(~0u, v, d, 31);
  float f = i < n ? (float)in[i] : 0;
  for (int d = 16; d; d >>= 1) { float g = __nvvm_shfl_sync_bfly_f32(~0u, f, d, 31); f = f > g ? f : g; }
  unsigned b = __nvvm_vote_ballot_sync(~0u, i < n && (in[i] & 1));
  if (__nvvm_read_ptx_sreg_laneid() == 0) { int w = i / 32; out[3*w] = v; out[3*w+1] = (int)f; out[3*w+2] = (int)b; }
}
static __attribute__((noinline)) int weigh(int x, int *steps) {
  int s = 0;
  while (x > 1) {
    if (x % 7 == 3) { x -= 3; (*steps)++; continue; }
    if (s > 50) break;
    x = x & 1 ? 3 * x + 1 : x / 2;
    s++;
  }
  switch (s & 7) { case 0: return s; case 1: return -s; case 2: return s * s; case 3: return s ^ 5; case 5: return s << 2; default: return 1; }
}
KERNEL c_diverge(const int *in, int *out, int n) {
  int i = BX * NX + TX, steps = 0;
  if (i >= n) return;
  int r = weigh(in[i], &steps);
  out[i] = r * 100 + steps;
}
KERNEL c_atomic(const int *in, int *out, float *sum, int n) {
  for (int i = BX * NX + TX; i < n; i += NX * __nvvm_read_ptx_sreg_nctaid_x()) {
    __atomic_fetch_add(&out[in[i] & 15], 1, __ATOMIC_RELAXED);
    __atomic_fetch_max(&out[16], in[i], __ATOMIC_RELAXED);
    __nvvm_atom_add_gen_f(sum, (float)in[i]);
    int old = out[17];
    while (!__atomic_compare_exchange_n(&out[17], &old, old * 3 + 1, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) ;
  }
}
KERNEL c_half(const _Float16 *a, const _Float16 *b, _Float16 *out, int n) {
  int i = BX * NX + TX;
  if (i < n) out[i] = a[i] * b[i] + (_Float16)2.0f;
}
typedef struct { float x, y, z; int id; } P;
KERNEL c_struct(const P *p, P *q, double *d, unsigned char *c, long n) {
  long i = (long)BX * NX + TX;
  if (i >= n) return;
  P v = p[i];
  float l = __builtin_sqrtf(v.x * v.x + v.y * v.y + v.z * v.z);
  q[i] = (P){v.x / l, v.y / l, v.z / l, v.id ^ 0x55};
  d[i] = (double)l * 0.1 + (double)v.id;
  c[i] = (unsigned char)(v.id * 3) >> 2;
}
