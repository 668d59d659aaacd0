/* Kernels for clang's AMDGPU target. */
#define G __attribute__((address_space(1)))
#define L __attribute__((address_space(3)))
#define KERNEL __attribute__((amdgpu_kernel, amdgpu_flat_work_group_size(64, 64))) void
static L int buf[128];
static void barrier(void) { __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup"); __builtin_amdgcn_s_barrier(); __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup"); }
KERNEL a_scan(const G int *in, G int *out) {
  int t = __builtin_amdgcn_workitem_id_x(), b = __builtin_amdgcn_workgroup_id_x();
  buf[t] = in[b * 64 + t];
  barrier();
  for (int d = 1; d < 64; d <<= 1) {
    int v = t >= d ? buf[t - d] : 0;
    barrier();
    buf[t] += v;
    barrier();
  }
  out[b * 64 + t] = buf[t];
}
KERNEL a_lanes(const G int *in, G int *out) {
  int t = __builtin_amdgcn_workitem_id_x(), b = __builtin_amdgcn_workgroup_id_x();
  int v = in[b * 64 + t];
  unsigned m = __builtin_amdgcn_ballot_w32(v > 0);
  int rank = __builtin_amdgcn_mbcnt_lo(m, 0);
  int first = __builtin_amdgcn_readfirstlane(v);
  int next = __builtin_amdgcn_ds_bpermute(((t + 1) & 31) * 4, v);
  int s = v;
  s += __builtin_amdgcn_update_dpp(0, s, 0x111, 15, 15, 1);
  s += __builtin_amdgcn_mov_dpp(s, 0x161, 15, 15, 1);
  out[(b * 64 + t) * 4] = v > 0 ? rank : -1;
  out[(b * 64 + t) * 4 + 1] = first;
  out[(b * 64 + t) * 4 + 2] = next;
  out[(b * 64 + t) * 4 + 3] = s;
}
KERNEL a_private(const G int *in, G int *out, int n) {
  int t = __builtin_amdgcn_workitem_id_x() + 64 * __builtin_amdgcn_workgroup_id_x(), a[8];
  if (t >= n) return;
  for (int i = 0; i < 8; i++) a[i] = in[t * 8 + i];
  for (int i = 0; i < 8; i++) { int j = a[i] & 7, x = a[j]; a[j] = a[i]; a[i] = x; }
  int h = 0;
  for (int i = 0; i < 8; i++) h = h * 31 + a[i];
  out[t] = h;
}
KERNEL a_math(const G float *in, G float *out, int n) {
  int t = __builtin_amdgcn_workitem_id_x() + 64 * __builtin_amdgcn_workgroup_id_x();
  if (t >= n) return;
  float x = in[t];
  out[t] = __builtin_amdgcn_rcpf(x) + __builtin_amdgcn_rsqf(x) + __builtin_amdgcn_sqrtf(x);
  out[n + t] = __builtin_amdgcn_fmed3f(x, 1.0f, 2.0f) + __builtin_amdgcn_fractf(x);
  out[2 * n + t] = __builtin_amdgcn_sinf(x) + __builtin_amdgcn_cosf(x);
  out[3 * n + t] = __builtin_expf(x) + __builtin_logf(x) + __builtin_exp2f(x) + __builtin_amdgcn_exp2f(x) + __builtin_amdgcn_logf(x);
  out[4 * n + t] = __builtin_fmaf(x, x, x) + __builtin_floorf(x) + __builtin_truncf(x) + __builtin_roundf(x) + __builtin_ldexpf(x, 2);
}
