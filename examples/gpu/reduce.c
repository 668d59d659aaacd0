/* One sum per block of 256 threads, through shared memory and barriers, for clang's AMDGPU target. */
#define BLOCK 256
#define global __attribute__((address_space(1)))
#define shared __attribute__((address_space(3)))

static shared int partial[BLOCK];

__attribute__((amdgpu_kernel, amdgpu_flat_work_group_size(BLOCK, BLOCK))) void reduce(const global int *in, global int *out, int n) {
  int lane = __builtin_amdgcn_workitem_id_x(), block = __builtin_amdgcn_workgroup_id_x();
  int i = block * BLOCK + lane;
  partial[lane] = i < n ? in[i] : 0;
  __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
  __builtin_amdgcn_s_barrier();
  __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
  for (int half = BLOCK / 2; half; half >>= 1) {
    if (lane < half)
      partial[lane] += partial[lane + half];
    __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
    __builtin_amdgcn_s_barrier();
    __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
  }
  if (lane == 0)
    out[block] = partial[0];
}
