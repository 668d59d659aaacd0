// Device library of ox1: intrinsics of other GPUs and functions of libdevice and of the C library, in terms of what the
// target has.  OXDevice.ll is this file compiled by `make_device.py`; the assembler name of a function is that of the
// intrinsic without "llvm.", or of the routine.
typedef unsigned u32;
typedef unsigned long u64;
typedef long i64;
typedef _Float16 h2 __attribute__((ext_vector_type(2)));
typedef float f2 __attribute__((ext_vector_type(2)));
typedef short s2 __attribute__((ext_vector_type(2)));
#define CONVERGENT __attribute__((convergent))
#define OWN(ret, name, ...) ret name(__VA_ARGS__)
#define DEF(ret, id, label, ...) ret id(__VA_ARGS__) __asm(label); ret id(__VA_ARGS__)

u64 ballot(u64) __asm("llvm.ox.ballot") CONVERGENT;
u64 any(u64) __asm("llvm.ox.any") CONVERGENT;
u64 all(u64) __asm("llvm.ox.all") CONVERGENT;
u64 rdfirst(u64) __asm("llvm.ox.rdfirst.i64") CONVERGENT;
u64 rdlane(u64, u64) __asm("llvm.ox.rdlane.i64") CONVERGENT;
u64 shfl(u64, u64, u64) __asm("llvm.ox.shfl.idx.i64") CONVERGENT;
u64 laneid(void) __asm("llvm.ox.laneid") __attribute__((const));
void bar(void) __asm("llvm.ox.bar") CONVERGENT;
u64 ntid_x(void) __asm("llvm.ox.ntid.x") __attribute__((const));
u64 ntid_y(void) __asm("llvm.ox.ntid.y") __attribute__((const));
u64 ntid_z(void) __asm("llvm.ox.ntid.z") __attribute__((const));
u64 nctaid_x(void) __asm("llvm.ox.nctaid.x") __attribute__((const));
u64 nctaid_y(void) __asm("llvm.ox.nctaid.y") __attribute__((const));
u64 nctaid_z(void) __asm("llvm.ox.nctaid.z") __attribute__((const));
u64 ctaid_x(void) __asm("llvm.ox.ctaid.x") __attribute__((const));
u64 ctaid_y(void) __asm("llvm.ox.ctaid.y") __attribute__((const));
u64 ctaid_z(void) __asm("llvm.ox.ctaid.z") __attribute__((const));
u64 tid_x(void) __asm("llvm.ox.tid.x") __attribute__((const));
u64 tid_y(void) __asm("llvm.ox.tid.y") __attribute__((const));
u64 tid_z(void) __asm("llvm.ox.tid.z") __attribute__((const));
u64 warpid(void) __asm("llvm.ox.warpid");
float rcp(float) __asm("llvm.ox.rcp");
float rsqrt_(float) __asm("llvm.ox.rsqrt");
float exp2_(float) __asm("llvm.ox.exp2");
float log2_(float) __asm("llvm.ox.log2");
float sin_(float) __asm("llvm.ox.sin");
float cos_(float) __asm("llvm.ox.cos");
float tanh_(float) __asm("llvm.ox.tanh");
static u32 fbits(float x) { return __builtin_bit_cast(u32, x); }
static float bitsf(u32 x) { return __builtin_bit_cast(float, x); }
static u64 dbits(double x) { return __builtin_bit_cast(u64, x); }
static double bitsd(u64 x) { return __builtin_bit_cast(double, x); }

// Lanes that hold what another lane holds; the loop takes one value a turn.
CONVERGENT static u32 match(u64 value) {
  u32 mine = 0, left = (u32)ballot(1);
  while (left) {
    u64 leader = rdlane(value, (u32)__builtin_ctz(left));
    u32 same = (u32)ballot(leader == value);
    if (leader == value) mine = same;
    left &= ~same;
  }
  return mine;
}
CONVERGENT DEF(u32, match32, "nvvm.match.any.sync.i32", u32 m, u32 v) { return match(v); }
CONVERGENT DEF(u32, match64, "nvvm.match.any.sync.i64", u32 m, u64 v) { return match(v); }
#define REDUX(id, label, type, expr) \
  CONVERGENT DEF(type, id, label, type v, u32 m) { \
    u32 left = (u32)ballot(1); type a = (type)rdlane((u64)v, (u32)__builtin_ctz(left)); left &= left - 1; \
    while (left) { type b = (type)rdlane((u64)v, (u32)__builtin_ctz(left)); a = expr; left &= left - 1; } \
    return a; }
REDUX(rx_add, "nvvm.redux.sync.add", u32, a + b)
REDUX(rx_umin, "nvvm.redux.sync.umin", u32, a < b ? a : b)
REDUX(rx_umax, "nvvm.redux.sync.umax", u32, a > b ? a : b)
REDUX(rx_min, "nvvm.redux.sync.min", int, a < b ? a : b)
REDUX(rx_max, "nvvm.redux.sync.max", int, a > b ? a : b)
REDUX(rx_and, "nvvm.redux.sync.and", u32, a & b)
REDUX(rx_or, "nvvm.redux.sync.or", u32, a | b)
REDUX(rx_xor, "nvvm.redux.sync.xor", u32, a ^ b)
REDUX(wr_add, "amdgcn.wave.reduce.add.i32", u32, a + b)
REDUX(wr_umin, "amdgcn.wave.reduce.umin.i32", u32, a < b ? a : b)
REDUX(wr_umax, "amdgcn.wave.reduce.umax.i32", u32, a > b ? a : b)
REDUX(wr_min, "amdgcn.wave.reduce.min.i32", int, a < b ? a : b)
REDUX(wr_max, "amdgcn.wave.reduce.max.i32", int, a > b ? a : b)
REDUX(wr_and, "amdgcn.wave.reduce.and.i32", u32, a & b)
REDUX(wr_or, "amdgcn.wave.reduce.or.i32", u32, a | b)
REDUX(wr_xor, "amdgcn.wave.reduce.xor.i32", u32, a ^ b)
CONVERGENT DEF(_Bool, vote_uni, "nvvm.vote.uni.sync", u32 m, _Bool p) { return all(p) | !any(p); }
#define MASK(id, label, expr) DEF(u32, id, label, void) { u32 l = (u32)laneid(); return expr; }
MASK(mask_eq, "nvvm.read.ptx.sreg.lanemask.eq", 1u << l)
MASK(mask_lt, "nvvm.read.ptx.sreg.lanemask.lt", (1u << l) - 1)
MASK(mask_le, "nvvm.read.ptx.sreg.lanemask.le", (2u << l) - 1)
MASK(mask_gt, "nvvm.read.ptx.sreg.lanemask.gt", ~((2u << l) - 1))
MASK(mask_ge, "nvvm.read.ptx.sreg.lanemask.ge", ~((1u << l) - 1))

// Cross-lane moves of gfx12.
CONVERGENT DEF(u32, ds_swizzle, "amdgcn.ds.swizzle", u32 v, u32 o) {
  u32 l = (u32)laneid(), to;
  if (o & 0x8000) to = (l & ~3u) | (o >> 2 * (l & 3) & 3);
  else to = (((l & o) | (o >> 5 & 31)) ^ (o >> 10 & 31)) & 31;
  return (u32)shfl(v, to, 5);
}
CONVERGENT DEF(u32, dpp8, "amdgcn.mov.dpp8.i32", u32 v, u32 s) {
  u32 l = (u32)laneid();
  return (u32)shfl(v, (l & ~7u) | (s >> 3 * (l & 7) & 7), 5);
}
CONVERGENT DEF(u32, permlane16, "amdgcn.permlane16.i32", u32 old, u32 v, u32 lo, u32 hi, _Bool fi, _Bool bc) {
  u32 l = (u32)laneid();
  return (u32)shfl(v, (l & 16) | ((l & 8 ? hi : lo) >> 4 * (l & 7) & 15), 5);
}
CONVERGENT DEF(u32, permlane16v, "amdgcn.permlane16.var", u32 old, u32 v, u32 at, _Bool fi, _Bool bc) {
  return (u32)shfl(v, (laneid() & 16) | (at & 15), 5);
}
CONVERGENT DEF(u32, permlanex16v, "amdgcn.permlanex16.var", u32 old, u32 v, u32 at, _Bool fi, _Bool bc) {
  return (u32)shfl(v, (~laneid() & 16) | (at & 15), 5);
}
DEF(u32, permlane64, "amdgcn.permlane64.i32", u32 v) { return v; }
DEF(u32, writelane, "amdgcn.writelane.i32", u32 v, u32 l, u32 old) { return laneid() == (l & 31) ? v : old; }
CONVERGENT DEF(u32, ds_permute, "amdgcn.ds.permute", u32 at, u32 v) {  // the highest lane that sends here counts
  u32 l = (u32)laneid(), to = at >> 2 & 31, from = l, found = 0;
  for (u32 i = 0; i < 32; ++i)
    if ((u32)rdlane(to | 32, i) == (l | 32) && (ballot(1) >> i & 1)) { from = i; found = 1; }
  u32 got = (u32)shfl(v, from, 5);
  return found ? got : 0;
}
CONVERGENT DEF(_Bool, inverse_ballot, "amdgcn.inverse.ballot.i32", u32 m) { return m >> laneid() & 1; }
DEF(u32, wwm, "amdgcn.strict.wwm.i32", u32 v) { return v; }

// Bits and bytes.
DEF(u32, perm, "amdgcn.perm", u32 a, u32 b, u32 s) {
  u32 r = 0;
  u64 both = (u64)a << 32 | b;
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; ++i) {
    u32 k = s >> 8 * i & 255;
    u32 byte = k < 8 ? (u32)(both >> 8 * k & 255) : k < 12 ? (both >> (16 * (k - 8) + 15) & 1 ? 255 : 0) : k == 12 ? 0 : 255;
    r |= byte << 8 * i;
  }
  return r;
}
DEF(u32, prmt, "nvvm.prmt", u32 a, u32 b, u32 s) {
  u32 r = 0;
  u64 both = (u64)b << 32 | a;
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; ++i) {
    u32 k = s >> 4 * i & 15, byte = (u32)(both >> 8 * (k & 7) & 255);
    if (k & 8) byte = byte & 128 ? 255 : 0;
    r |= byte << 8 * i;
  }
  return r;
}
DEF(int, sbfe, "amdgcn.sbfe.i32", int v, u32 o, u32 w) { o &= 31; w &= 31; if (!w) return 0; return o + w < 32 ? (int)((u32)v << (32 - o - w)) >> (32 - w) : v >> o; }
DEF(u32, ubfe, "amdgcn.ubfe.i32", u32 v, u32 o, u32 w) { o &= 31; w &= 31; return v >> o & ((1u << w) - 1); }
DEF(i64, sbfe64, "amdgcn.sbfe.i64", i64 v, u32 o, u32 w) { o &= 63; w &= 63; if (!w) return 0; return o + w < 64 ? (i64)((u64)v << (64 - o - w)) >> (64 - w) : v >> o; }
DEF(u64, ubfe64, "amdgcn.ubfe.i64", u64 v, u32 o, u32 w) { o &= 63; w &= 63; return v >> o & ((1ul << w) - 1); }
DEF(u32, alignbyte, "amdgcn.alignbyte", u32 a, u32 b, u32 s) { return (u32)(((u64)a << 32 | b) >> 8 * (s & 3)); }
DEF(u32, alignbit, "amdgcn.alignbit", u32 a, u32 b, u32 s) { return (u32)(((u64)a << 32 | b) >> (s & 31)); }
static int s24(u32 x) { return (int)(x << 8) >> 8; }
DEF(int, mul_i24, "amdgcn.mul.i24", u32 a, u32 b) { return s24(a) * s24(b); }
DEF(u32, mul_u24, "amdgcn.mul.u24", u32 a, u32 b) { return (a & 0xffffff) * (b & 0xffffff); }
DEF(u32, mulhi_u24, "amdgcn.mulhi.u24", u32 a, u32 b) { return (u32)((u64)(a & 0xffffff) * (b & 0xffffff) >> 32); }
DEF(int, mulhi_i24, "amdgcn.mulhi.i24", u32 a, u32 b) { return (int)((i64)s24(a) * s24(b) >> 32); }
DEF(int, nmul24, "nvvm.mul24.i", u32 a, u32 b) { return s24(a) * s24(b); }
DEF(u32, nmul24u, "nvvm.mul24.ui", u32 a, u32 b) { return (a & 0xffffff) * (b & 0xffffff); }
static u32 sad8(u32 a, u32 b, u32 c) {
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; ++i) { int d = (int)(a >> 8 * i & 255) - (int)(b >> 8 * i & 255); c += (u32)(d < 0 ? -d : d); }
  return c;
}
DEF(u32, sad_u8, "amdgcn.sad.u8", u32 a, u32 b, u32 c) { return sad8(a, b, c); }
DEF(int, sad_i, "nvvm.sad.i", int a, int b, int c) { return (int)((u32)c + (a < b ? (u32)b - (u32)a : (u32)a - (u32)b)); }
DEF(u32, sad_ui, "nvvm.sad.ui", u32 a, u32 b, u32 c) { return c + (a < b ? b - a : a - b); }
static int dot4(u32 a, u32 b, int c, int sa, int sb) {
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; ++i)
    c += (sa ? (int)(signed char)(a >> 8 * i) : (int)(a >> 8 * i & 255)) * (sb ? (int)(signed char)(b >> 8 * i) : (int)(b >> 8 * i & 255));
  return c;
}
u64 dot4_i8(u64, u64, u64) __asm("llvm.ox.dot4.i8") __attribute__((const));
float dot2_f16(u64, u64, float) __asm("llvm.ox.dot2.f16") __attribute__((const));
float dot2_bf16(u64, u64, float) __asm("llvm.ox.dot2.bf16") __attribute__((const));
DEF(int, dp4ss, "nvvm.idp4a.s.s", u32 a, u32 b, int c) { return (int)dot4_i8(a, b, (u64)(i64)c); }
DEF(int, dp4su, "nvvm.idp4a.s.u", u32 a, u32 b, int c) { return dot4(a, b, c, 1, 0); }
DEF(int, dp4us, "nvvm.idp4a.u.s", u32 a, u32 b, int c) { return dot4(a, b, c, 0, 1); }
DEF(int, dp4uu, "nvvm.idp4a.u.u", u32 a, u32 b, int c) { return dot4(a, b, c, 0, 0); }
static int clamped(i64 x, int lo, int hi, _Bool c) { return c ? (x < lo ? lo : x > hi ? hi : (int)x) : (int)x; }
DEF(int, udot4, "amdgcn.udot4", u32 a, u32 b, int c, _Bool clamp) {
  u64 s = (u64)(u32)dot4(a, b, 0, 0, 0) + (u32)c; return clamp && s > 0xffffffff ? -1 : (int)s; }
DEF(int, sdot4, "amdgcn.sdot4", u32 a, u32 b, int c, _Bool clamp) {
  int d = (int)dot4_i8(a, b, clamp ? 0 : (u64)(i64)c);
  return clamp ? clamped((i64)d + c, -2147483648, 2147483647, 1) : d; }
DEF(int, sudot4, "amdgcn.sudot4", _Bool sa, u32 a, _Bool sb, u32 b, int c, _Bool clamp) {
  return clamped((i64)dot4(a, b, 0, sa, sb) + c, -2147483648, 2147483647, clamp); }
DEF(float, fdot2, "amdgcn.fdot2", h2 a, h2 b, float c, _Bool clamp) {
  float r = dot2_f16(__builtin_bit_cast(u32, a), __builtin_bit_cast(u32, b), c);
  return clamp ? __builtin_fminf(__builtin_fmaxf(r, 0), 1) : r; }
typedef __bf16 b2 __attribute__((ext_vector_type(2)));
DEF(float, fdot2_bf, "amdgcn.fdot2.f32.bf16", b2 a, b2 b, float c, _Bool clamp) {
  float r = dot2_bf16(__builtin_bit_cast(u32, a), __builtin_bit_cast(u32, b), c);
  return clamp ? __builtin_fminf(__builtin_fmaxf(r, 0), 1) : r; }
DEF(_Float16, fdot2_hh, "amdgcn.fdot2.f16.f16", h2 a, h2 b, _Float16 c) {
  return (_Float16)dot2_f16(__builtin_bit_cast(u32, a), __builtin_bit_cast(u32, b), (float)c); }
DEF(__bf16, fdot2_bb, "amdgcn.fdot2.bf16.bf16", b2 a, b2 b, __bf16 c) {
  return (__bf16)dot2_bf16(__builtin_bit_cast(u32, a), __builtin_bit_cast(u32, b), (float)c); }
DEF(int, sdot2, "amdgcn.sdot2", s2 a, s2 b, int c, _Bool clamp) {
  return clamped((i64)a.x * b.x + (i64)a.y * b.y + c, -2147483648, 2147483647, clamp); }
DEF(u32, udot2, "amdgcn.udot2", s2 a, s2 b, u32 c, _Bool clamp) {
  u64 s = (u64)(unsigned short)a.x * (unsigned short)b.x + (u64)(unsigned short)a.y * (unsigned short)b.y + c;
  return clamp && s >> 32 ? ~0u : (u32)s; }
static i64 dot8(u32 a, u32 b, _Bool sa, _Bool sb) {
  i64 s = 0;
#pragma clang loop unroll(full)
  for (int i = 0; i < 8; ++i) {
    int x = (int)(a << (28 - 4 * i)), y = (int)(b << (28 - 4 * i));
    s += (i64)(sa ? x >> 28 : (int)((u32)x >> 28)) * (sb ? y >> 28 : (int)((u32)y >> 28));
  }
  return s;
}
DEF(int, sdot8, "amdgcn.sdot8", u32 a, u32 b, int c, _Bool clamp) { return clamped(dot8(a, b, 1, 1) + c, -2147483648, 2147483647, clamp); }
DEF(int, sudot8, "amdgcn.sudot8", _Bool sa, u32 a, _Bool sb, u32 b, int c, _Bool clamp) {
  return clamped(dot8(a, b, sa, sb) + c, -2147483648, 2147483647, clamp); }

// Conversions.
static _Float16 toward_zero(float x) {
  _Float16 h = (_Float16)x;
  if (__builtin_fabsf((float)h) > __builtin_fabsf(x)) h = __builtin_bit_cast(_Float16, (unsigned short)(__builtin_bit_cast(unsigned short, h) - 1));
  return h;
}
DEF(h2, cvt_pkrtz, "amdgcn.cvt.pkrtz", float a, float b) { return (h2){toward_zero(a), toward_zero(b)}; }
DEF(s2, cvt_pk_i16, "amdgcn.cvt.pk.i16", int a, int b) { return (s2){(short)clamped(a, -32768, 32767, 1), (short)clamped(b, -32768, 32767, 1)}; }
DEF(s2, cvt_pk_u16, "amdgcn.cvt.pk.u16", u32 a, u32 b) { return (s2){(short)(a > 65535 ? 65535 : a), (short)(b > 65535 ? 65535 : b)}; }
DEF(u32, cvt_pk_u8, "amdgcn.cvt.pk.u8.f32", float x, u32 at, u32 old) {
  u32 v = x > 0 ? x < 255 ? (u32)__builtin_rintf(x) : 255 : 0, s = 8 * (at & 3);
  return (old & ~(255u << s)) | v << s; }
static float from8(u32 x, int mantissa, int bias, int ieee) {
  u32 sign = (x & 128) << 24, rest = x & 127, e = rest >> mantissa, m = rest & ((1u << mantissa) - 1);
  if (ieee ? e == 31 : rest == 127) return bitsf(sign | 0x7f800000 | (ieee && !m ? 0 : 0x400000));
  float value = e ? bitsf((e + 127 - (u32)bias) << 23 | m << (23 - mantissa)) : (float)m * bitsf((u32)(128 - bias - mantissa) << 23);
  return bitsf(fbits(value) | sign);
}
static u32 to8(float x, int mantissa, int bias, int ieee) {
  u32 b = fbits(x), sign = b >> 24 & 128, a = b & 0x7fffffff;
  u32 top = ieee ? 0x7b : 0x7e;                                  // the largest number
  if (a > 0x7f800000) return 127;                                // NaN
  if (a == 0x7f800000) return sign | (ieee ? 0x7c : 127);
  int e = (int)(a >> 23) - 127 + bias;
  u32 r;
  if (e >= 1) {
    u32 drop = 23 - (u32)mantissa, keep = a - ((u32)(127 - bias) << 23);
    r = (keep + ((1u << (drop - 1)) - 1) + (keep >> drop & 1)) >> drop;
  } else {
    r = (u32)__builtin_rintf(bitsf(a) * bitsf((u32)(126 + bias + mantissa) << 23));
  }
  return sign | (r > top ? top : r);
}
// Stochastic rounding: random bits from the top of a word are added to those that are dropped.
static u32 to8_random(float x, u32 random, int mantissa, int bias, int ieee) {
  u32 b = fbits(x), sign = b >> 24 & 128, a = b & 0x7fffffff, drop = 23 - (u32)mantissa;
  u32 top = ieee ? 0x7b : 0x7e, r;
  if (a >= 0x7f800000) return to8(x, mantissa, bias, ieee);
  int e = (int)(a >> 23) - 127 + bias;
  random >>= 32 - drop;
  if (e >= 1) r = (a - ((u32)(127 - bias) << 23) + random) >> drop;
  else {
    u32 m = (a & 0x7fffff) | (a >> 23 ? 0x800000 : 0), s = (u32)(1 - e);
    r = ((s > 31 ? 0 : m >> s) + random) >> drop;
  }
  return sign | (r > top ? top : r);
}
DEF(u32, sr_fp8, "amdgcn.cvt.sr.fp8.f32", float x, u32 random, u32 old, u32 at) {
  u32 s = 8 * (at & 3); return (old & ~(255u << s)) | to8_random(x, random, 3, 7, 0) << s; }
DEF(u32, sr_bf8, "amdgcn.cvt.sr.bf8.f32", float x, u32 random, u32 old, u32 at) {
  u32 s = 8 * (at & 3); return (old & ~(255u << s)) | to8_random(x, random, 2, 15, 1) << s; }
DEF(s2, pknorm_i, "amdgcn.cvt.pknorm.i16", float a, float b) {
  return (s2){(short)__builtin_rintf(__builtin_fminf(__builtin_fmaxf(a, -1), 1) * 32767), (short)__builtin_rintf(__builtin_fminf(__builtin_fmaxf(b, -1), 1) * 32767)}; }
DEF(s2, pknorm_u, "amdgcn.cvt.pknorm.u16", float a, float b) {
  return (s2){(short)(int)__builtin_rintf(__builtin_fminf(__builtin_fmaxf(a, 0), 1) * 65535), (short)(int)__builtin_rintf(__builtin_fminf(__builtin_fmaxf(b, 0), 1) * 65535)}; }
DEF(float, f32_fp8, "amdgcn.cvt.f32.fp8", u32 v, u32 i) { return from8(v >> 8 * i & 255, 3, 7, 0); }
DEF(float, f32_bf8, "amdgcn.cvt.f32.bf8", u32 v, u32 i) { return from8(v >> 8 * i & 255, 2, 15, 1); }
DEF(f2, pkf32_fp8, "amdgcn.cvt.pk.f32.fp8", u32 v, _Bool hi) { if (hi) v >>= 16; return (f2){from8(v & 255, 3, 7, 0), from8(v >> 8 & 255, 3, 7, 0)}; }
DEF(f2, pkf32_bf8, "amdgcn.cvt.pk.f32.bf8", u32 v, _Bool hi) { if (hi) v >>= 16; return (f2){from8(v & 255, 2, 15, 1), from8(v >> 8 & 255, 2, 15, 1)}; }
DEF(u32, pk_fp8, "amdgcn.cvt.pk.fp8.f32", float a, float b, u32 old, _Bool hi) {
  u32 v = to8(a, 3, 7, 0) | to8(b, 3, 7, 0) << 8; return hi ? (old & 0xffff) | v << 16 : (old & 0xffff0000) | v; }
DEF(u32, pk_bf8, "amdgcn.cvt.pk.bf8.f32", float a, float b, u32 old, _Bool hi) {
  u32 v = to8(a, 2, 15, 1) | to8(b, 2, 15, 1) << 8; return hi ? (old & 0xffff) | v << 16 : (old & 0xffff0000) | v; }

#define ROUND(m, F, f) \
  DEF(F, f##_fl_##m, "nvvm.floor." #m, F x) { return __builtin_floor(x); } \
  DEF(F, f##_ce_##m, "nvvm.ceil." #m, F x) { return __builtin_ceil(x); } \
  DEF(F, f##_tr_##m, "nvvm.trunc." #m, F x) { return __builtin_trunc(x); } \
  DEF(F, f##_ro_##m, "nvvm.round." #m, F x) { return __builtin_rint(x); } \
  DEF(F, f##_ab_##m, "nvvm.fabs." #m, F x) { return __builtin_fabs(x); }
ROUND(d, double, r)
#define ROUNDF(m, id) \
  DEF(float, fl_##id, "nvvm.floor." m, float x) { return __builtin_floorf(x); } \
  DEF(float, ce_##id, "nvvm.ceil." m, float x) { return __builtin_ceilf(x); } \
  DEF(float, tr_##id, "nvvm.trunc." m, float x) { return __builtin_truncf(x); } \
  DEF(float, ro_##id, "nvvm.round." m, float x) { return __builtin_rintf(x); } \
  DEF(float, ab_##id, "nvvm.fabs." m, float x) { return __builtin_fabsf(x); } \
  DEF(float, sa_##id, "nvvm.saturate." m, float x) { return __builtin_fminf(__builtin_fmaxf(x, 0), 1); } \
  DEF(float, rc_##id, "nvvm.rcp.rn." m, float x) { return 1 / x; } \
  DEF(float, di_##id, "nvvm.div.approx." m, float a, float b) { return a / b; } \
  DEF(float, df_##id, "nvvm.div.full." m, float a, float b) { return a / b; }
ROUNDF("f", f)
ROUNDF("ftz.f", ftz)
DEF(float, fma_ftz, "nvvm.fma.rn.ftz.f", float a, float b, float c) { return __builtin_fmaf(a, b, c); }
DEF(float, add_ftz, "nvvm.add.rn.ftz.f", float a, float b) { return a + b; }
DEF(float, mul_ftz, "nvvm.mul.rn.ftz.f", float a, float b) { return a * b; }
DEF(float, div_ftz, "nvvm.div.rn.ftz.f", float a, float b) { return a / b; }
DEF(float, min_ftz, "nvvm.fmin.ftz.f", float a, float b) { return __builtin_fminf(a, b); }
DEF(float, max_ftz, "nvvm.fmax.ftz.f", float a, float b) { return __builtin_fmaxf(a, b); }
DEF(float, sqrt_f, "nvvm.sqrt.f", float x) { return __builtin_sqrtf(x); }
DEF(float, sqrt_ftz, "nvvm.sqrt.rn.ftz.f", float x) { return __builtin_sqrtf(x); }
DEF(float, sqrt_aftz, "nvvm.sqrt.approx.ftz.f", float x) { return __builtin_sqrtf(x); }
DEF(float, ex2_f32, "nvvm.ex2.approx.f32", float x) { return exp2_(x); }
DEF(float, tanh_f32, "nvvm.tanh.approx.f32", float x) { return tanh_(x); }
DEF(double, rcp_d, "nvvm.rcp.rn.d", double x) { return 1 / x; }
DEF(double, rcp_ad, "nvvm.rcp.approx.ftz.d", double x) { return 1 / x; }
DEF(double, rsqrt_ad, "nvvm.rsqrt.approx.d", double x) { return 1 / __builtin_sqrt(x); }
DEF(double, rcp_f64, "amdgcn.rcp.f64", double x) { return 1 / x; }
DEF(double, rsq_f64, "amdgcn.rsq.f64", double x) { return 1 / __builtin_sqrt(x); }
#define HALF(id, label, f) DEF(_Float16, id, label, _Float16 x) { return (_Float16)f((float)x); }
HALF(h_rcp, "amdgcn.rcp.f16", rcp) HALF(h_rsq, "amdgcn.rsq.f16", rsqrt_) HALF(h_exp2, "amdgcn.exp2.f16", exp2_) HALF(h_log, "amdgcn.log.f16", log2_)
HALF(h_sqrt, "amdgcn.sqrt.f16", __builtin_sqrtf)
DEF(double, fract64, "amdgcn.fract.f64", double x) { return __builtin_fmin(x - __builtin_floor(x), 0x1.fffffffffffffp-1); }
DEF(_Float16, fract16, "amdgcn.fract.f16", _Float16 x) { float f = (float)x; return (_Float16)__builtin_fminf(f - __builtin_floorf(f), 0x1.ffcp-1f); }
DEF(_Float16, med16, "amdgcn.fmed3.f16", _Float16 a, _Float16 b, _Float16 c) {
  float x = (float)a, y = (float)b, z = (float)c;
  return (_Float16)__builtin_fmaxf(__builtin_fminf(x, y), __builtin_fminf(__builtin_fmaxf(x, y), z)); }
DEF(float, fma_legacy, "amdgcn.fma.legacy", float a, float b, float c) { return a == 0 || b == 0 ? c : __builtin_fmaf(a, b, c); }
DEF(float, mul_legacy, "amdgcn.fmul.legacy", float a, float b) { return a == 0 || b == 0 ? 0 : a * b; }

#define CONV(r, mode, f) \
  DEF(int, f2i_##r, "nvvm.f2i." #r, float x) { return x >= 0x1p31f ? 2147483647 : x <= -0x1p31f ? -2147483647 - 1 : x == x ? (int)f(x) : 0; } \
  DEF(u32, f2ui_##r, "nvvm.f2ui." #r, float x) { x = f(x); return x >= 0x1p32f ? 0xffffffff : x > 0 ? (u32)x : 0; } \
  DEF(i64, f2ll_##r, "nvvm.f2ll." #r, float x) { return x >= 0x1p63f ? 0x7fffffffffffffff : x < -0x1p63f ? -0x7fffffffffffffff - 1 : x == x ? (i64)f(x) : 0; } \
  DEF(u64, f2ull_##r, "nvvm.f2ull." #r, float x) { x = f(x); return x >= 0x1p64f ? ~0ul : x > 0 ? (u64)x : 0; } \
  DEF(int, d2i_##r, "nvvm.d2i." #r, double x) { x = f(x); return x >= 0x1p31 ? 2147483647 : x <= -0x1p31 ? -2147483647 - 1 : x == x ? (int)x : 0; } \
  DEF(u32, d2ui_##r, "nvvm.d2ui." #r, double x) { x = f(x); return x >= 0x1p32 ? 0xffffffff : x > 0 ? (u32)x : 0; } \
  DEF(i64, d2ll_##r, "nvvm.d2ll." #r, double x) { return x >= 0x1p63 ? 0x7fffffffffffffff : x < -0x1p63 ? -0x7fffffffffffffff - 1 : x == x ? (i64)f(x) : 0; } \
  DEF(u64, d2ull_##r, "nvvm.d2ull." #r, double x) { x = f(x); return x >= 0x1p64 ? ~0ul : x > 0 ? (u64)x : 0; }
CONV(rn, 0, __builtin_rint) CONV(rz, 1, __builtin_trunc) CONV(rm, 2, __builtin_floor) CONV(rp, 3, __builtin_ceil)
DEF(float, i2f, "nvvm.i2f.rn", int x) { return (float)x; }
DEF(float, ui2f, "nvvm.ui2f.rn", u32 x) { return (float)x; }
DEF(float, ll2f, "nvvm.ll2f.rn", i64 x) { return (float)x; }
DEF(float, ull2f, "nvvm.ull2f.rn", u64 x) { return (float)x; }
DEF(double, i2d, "nvvm.i2d.rn", int x) { return x; }
DEF(double, ui2d, "nvvm.ui2d.rn", u32 x) { return x; }
DEF(double, ll2d, "nvvm.ll2d.rn", i64 x) { return (double)x; }
DEF(double, ull2d, "nvvm.ull2d.rn", u64 x) { return (double)x; }
DEF(float, d2f, "nvvm.d2f.rn", double x) { return (float)x; }
DEF(u32, d2i_lo, "nvvm.d2i.lo", double x) { return (u32)dbits(x); }
DEF(u32, d2i_hi, "nvvm.d2i.hi", double x) { return (u32)(dbits(x) >> 32); }
DEF(double, lohi, "nvvm.lohi.i2d", u32 l, u32 h) { return bitsd((u64)h << 32 | l); }
DEF(float, bc_i2f, "nvvm.bitcast.i2f", u32 x) { return bitsf(x); }
DEF(u32, bc_f2i, "nvvm.bitcast.f2i", float x) { return fbits(x); }
DEF(double, bc_ll2d, "nvvm.bitcast.ll2d", u64 x) { return bitsd(x); }
DEF(u64, bc_d2ll, "nvvm.bitcast.d2ll", double x) { return dbits(x); }
DEF(int, mulhi, "nvvm.mulhi.i", int a, int b) { return (int)((i64)a * b >> 32); }
DEF(u32, umulhi, "nvvm.mulhi.ui", u32 a, u32 b) { return (u32)((u64)a * b >> 32); }
DEF(i64, mulhill, "nvvm.mulhi.ll", i64 a, i64 b) { return (i64)((__int128)a * b >> 64); }
DEF(u64, umulhill, "nvvm.mulhi.ull", u64 a, u64 b) { return (u64)((unsigned __int128)a * b >> 64); }
DEF(u32, abs_i, "nvvm.abs.i", int x) { return x < 0 ? 0u - (u32)x : (u32)x; }
DEF(u32, brev32, "nvvm.brev32", u32 x) { return __builtin_bitreverse32(x); }
DEF(u64, brev64, "nvvm.brev64", u64 x) { return __builtin_bitreverse64(x); }
DEF(u32, clz_i, "nvvm.clz.i", u32 x) { return x ? (u32)__builtin_clz(x) : 32; }
DEF(u32, popc_i, "nvvm.popc.i", u32 x) { return (u32)__builtin_popcount(x); }

// Quotients in steps, as LLVM expands them for AMDGPU: the scaled steps are right without scaling, and `fixup` divides.
DEF(float, fmas32, "amdgcn.div.fmas.f32", float a, float b, float c, _Bool s) { return __builtin_fmaf(a, b, c); }
DEF(double, fmas64, "amdgcn.div.fmas.f64", double a, double b, double c, _Bool s) { return __builtin_fma(a, b, c); }
DEF(float, fixup32, "amdgcn.div.fixup.f32", float q, float d, float n) { return n / d; }
DEF(double, fixup64, "amdgcn.div.fixup.f64", double q, double d, double n) { return n / d; }
static _Bool class_(u64 bits, int width, int mantissa, u32 m) {
  u64 sign = bits >> (width - 1) & 1, rest = bits & ((1ul << (width - 1)) - 1), infinite = ((1ul << (width - 1 - mantissa)) - 1) << mantissa;
  u32 k = rest > infinite ? (rest >> (mantissa - 1) & 1 ? 1 : 0) : rest == infinite ? (sign ? 2 : 9) : rest >> mantissa ? (sign ? 3 : 8) : rest ? (sign ? 4 : 7) : sign ? 5 : 6;
  return m >> k & 1;
}
DEF(_Bool, class32, "amdgcn.class.f32", float x, u32 m) { return class_(fbits(x), 32, 23, m); }
DEF(_Bool, class64, "amdgcn.class.f64", double x, u32 m) { return class_(dbits(x), 64, 52, m); }
static double scale(double x, int n) {
  n = n > 2200 ? 2200 : n < -2200 ? -2200 : n;
  int a = n / 3, b = (n - a) / 2;
  return x * bitsd((u64)(1023 + a) << 52) * bitsd((u64)(1023 + b) << 52) * bitsd((u64)(1023 + n - a - b) << 52);
}
DEF(float, ldexpf_, "amdgcn.ldexp.f32", float x, int n) { return (float)scale(x, n); }
DEF(double, ldexp_, "amdgcn.ldexp.f64", double x, int n) { return scale(x, n); }

// Sizes and places by dimension, as AMD's library (ockl) has them.
// (without branches, so that it is put in place of its calls)
static u64 pick(u32 d, u64 x, u64 y, u64 z, u64 beyond) {
  return (x & -(u64)(d == 0)) | (y & -(u64)(d == 1)) | (z & -(u64)(d == 2)) | (beyond & (d > 2));
}
#define OF(d, name, beyond) pick(d, name##_x(), name##_y(), name##_z(), beyond)
DEF(u64, ockl_num_groups, "__ockl_get_num_groups", u32 d) { return OF(d, nctaid, 1); }
DEF(u64, ockl_local_size, "__ockl_get_local_size", u32 d) { return OF(d, ntid, 1); }
DEF(u64, ockl_group_id, "__ockl_get_group_id", u32 d) { return OF(d, ctaid, 0); }
DEF(u64, ockl_local_id, "__ockl_get_local_id", u32 d) { return OF(d, tid, 0); }
DEF(u64, ockl_global_size, "__ockl_get_global_size", u32 d) { return OF(d, nctaid, 1) * OF(d, ntid, 1); }
DEF(u64, ockl_global_id, "__ockl_get_global_id", u32 d) { return OF(d, ctaid, 0) * OF(d, ntid, 1) + OF(d, tid, 0); }
DEF(u32, workgroup_x, "amdgcn.workgroup.size.x", void) { return (u32)ntid_x(); }
DEF(void, setprio, "amdgcn.s.setprio", short p) {}
DEF(void, s_nop, "amdgcn.s.nop", short p) {}
DEF(void, wait_ds, "amdgcn.s.wait.dscnt", short p) {}
DEF(void, wait_load, "amdgcn.s.wait.loadcnt", short p) {}
DEF(void, wait_store, "amdgcn.s.wait.storecnt", short p) {}
DEF(void, wait_kmem, "amdgcn.s.wait.kmcnt", short p) {}
DEF(void, group_barrier, "amdgcn.sched.group.barrier", u32 a, u32 b, u32 c) {}

// Functions in double precision: argument reduction in two or three parts, then a Taylor polynomial whose remainder is below half
// a unit in the last place of the reduced range.
static double exp_parts(double hi, double lo) {  // e^(hi + lo)
  if (hi != hi) return hi;
  if (hi > 709.9) return __builtin_inf();
  if (hi < -745.2) return 0;
  double k = __builtin_rint(hi * 0x1.71547652b82fep0);
  double r = __builtin_fma(k, -0x1.62e42fefa0000p-1, hi);
  r = __builtin_fma(k, -0x1.cf79abc9e3b39p-40, r) + lo;
  double p = 1.0 / 6227020800.0;
  p = __builtin_fma(p, r, 1.0 / 479001600.0); p = __builtin_fma(p, r, 1.0 / 39916800.0); p = __builtin_fma(p, r, 1.0 / 3628800.0);
  p = __builtin_fma(p, r, 1.0 / 362880.0); p = __builtin_fma(p, r, 1.0 / 40320.0); p = __builtin_fma(p, r, 1.0 / 5040.0);
  p = __builtin_fma(p, r, 1.0 / 720.0); p = __builtin_fma(p, r, 1.0 / 120.0); p = __builtin_fma(p, r, 1.0 / 24.0);
  p = __builtin_fma(p, r, 1.0 / 6.0); p = __builtin_fma(p, r, 0.5);
  return scale(1 + __builtin_fma(p * r, r, r), (int)k);
}
typedef struct { double hi, lo; } pair;
static pair log_pair(double x) {  // of a positive finite number
  int e = 0;
  if (x < 0x1p-1022) { x *= 0x1p54; e = -54; }
  u64 b = dbits(x);
  e += (int)(b >> 52) - 1023;
  double m = bitsd((b & 0xfffffffffffff) | 0x3ff0000000000000);
  if (m > 1.4142135623730951) { m *= 0.5; e += 1; }
  double f = m - 1, d = m + 1, s = f / d;                    // log m = 2 atanh s
  double dl = 1 - (d - m), rest = __builtin_fma(-s, d, f);
  double sl = __builtin_fma(-s, dl, rest) / d, q = s * s;
  double p = 1.0 / 23;
  p = __builtin_fma(p, q, 1.0 / 21); p = __builtin_fma(p, q, 1.0 / 19); p = __builtin_fma(p, q, 1.0 / 17); p = __builtin_fma(p, q, 1.0 / 15);
  p = __builtin_fma(p, q, 1.0 / 13); p = __builtin_fma(p, q, 1.0 / 11); p = __builtin_fma(p, q, 1.0 / 9); p = __builtin_fma(p, q, 1.0 / 7);
  p = __builtin_fma(p, q, 1.0 / 5); p = p * q;                // (1/5) s^2 and up; the third is split
  double c = 0x1.5555555555555p-2, ch = c + p, cl = (c - ch) + p + 0x1.5555555555555p-56;
  double ql = __builtin_fma(s, s, -q) + 2 * s * sl;
  double t = s * q, tl = __builtin_fma(s, q, -t) + s * ql + sl * q;
  double u = t * ch, ul = __builtin_fma(t, ch, -u) + t * cl + tl * ch;
  double h = 2 * s, l = 2 * (sl + ul) , h2_ = h + 2 * u;
  l += (h - h2_) + 2 * u;
  double k = e, kh = k * 0x1.62e42fefa0000p-1, kl = k * 0x1.cf79abc9e3b39p-40 + k * 0x1.f97b57a079a19p-103;
  pair out;
  double sum = kh + h2_, bb = sum - kh;
  double err = (kh - (sum - bb)) + (h2_ - bb) + (l + kl);
  out.hi = sum + err; out.lo = (sum - out.hi) + err;
  return out;
}
static double log_of(double x, double fh, double fl) {  // log x times a factor in two parts
  if (x != x || x < 0) return __builtin_nan("");
  if (x == 0) return -__builtin_inf();
  if (x == __builtin_inf()) return x;
  pair p = log_pair(x);
  return __builtin_fma(p.hi, fh, __builtin_fma(p.hi, fl, p.lo * fh));
}
DEF(double, d_exp, "exp", double x) { return exp_parts(x, 0); }
DEF(double, d_exp2, "exp2", double x) { double k = __builtin_rint(x), h = (x - k) * 0x1.62e42fefa39efp-1;
  if (!(x < 1100)) return x != x ? x : __builtin_inf(); if (x < -1100) return 0; return scale(exp_parts(h, __builtin_fma(x - k, 0x1.62e42fefa39efp-1, -h) + (x - k) * 0x1.abc9e3b39803fp-56), (int)k); }
DEF(double, d_exp10, "exp10", double x) { double h = x * 0x1.26bb1bbb55516p1; return exp_parts(h, h - h == 0 ? __builtin_fma(x, 0x1.26bb1bbb55516p1, -h) + x * -0x1.f48ad494ea3e9p-53 : 0); }
DEF(double, d_log, "log", double x) { return log_of(x, 1, 0); }
DEF(double, d_log2, "log2", double x) { return log_of(x, 0x1.71547652b82fep0, 0x1.777d0ffda0d24p-56); }
DEF(double, d_log10, "log10", double x) { return log_of(x, 0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57); }
DEF(double, d_pow, "pow", double x, double y) {
  if (y == 0 || x == 1) return 1;
  if (x != x || y != y) return x + y;
  double ay = __builtin_fabs(y), ax = __builtin_fabs(x), inf = __builtin_inf();
  _Bool whole = __builtin_trunc(y) == y, odd = whole && ay < 0x1p53 && ((i64)y & 1);
  if (x < 0 && ax < inf && !whole && ay < inf) return __builtin_nan("");
  double r;
  if (ay == inf) r = ax == 1 ? 1 : (ax > 1) == (y > 0) ? inf : 0;
  else if (ax == 0 || ax == inf) r = (ax == 0) == (y < 0) ? inf : 0;
  else {
    pair l = log_pair(ax);
    double h = l.hi * y;
    r = h > 800 ? inf : h < -800 ? 0 : exp_parts(h, __builtin_fma(l.hi, y, -h) + l.lo * y);
  }
  return odd && (dbits(x) >> 63) ? -r : r;
}
// x modulo pi/2; for large x by an integer product with the bits of 2/pi (Payne and Hanek, 1983).
static const u64 two_over_pi[20] = {
  0, 0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041, 0xfe5163abdebbc561, 0xb7246e3a424dd2e0, 0x06492eea09d1921c,
  0xfe1deb1cb129a73e, 0xe88235f52ebb4484, 0xe99c7026b45f7e41, 0x3991d639835339f4, 0x9c845f8bbdf9283b, 0x1ff897ffde05980f,
  0xef2f118b5a0a6d1f, 0x6d367ecf27cb09b7, 0x4f463f669e5fea2d, 0x7527bac7ebe5f17b, 0x3d0739f78a5292ea, 0x6bfb5fb18d5d6b93, 0};
static int reduce(double x, double *hi, double *lo) {
  double ax = __builtin_fabs(x);
  if (ax < 0x1p20) {
    double k = __builtin_rint(x * 0x1.45f306dc9c883p-1);
    double a = __builtin_fma(k, -0x1.921fb54400000p0, x);       // exact: 33 bits by 20
    double w = k * 0x1.0b4611a600000p-34, b = a - w, e = (a - b) - w;
    double t = k * 0x1.3198a2e037073p-69, tl = 0;
    e -= t + tl;
    *hi = b + e; *lo = (b - *hi) + e;
    return (int)k & 3;
  }
  u64 bits = dbits(ax), m = (bits & 0xfffffffffffff) | 0x10000000000000;
  int e = (int)(bits >> 52) - 1075, at = e + 62, w = at >> 6, s = at & 63;   // what stands before contributes multiples of 4
  u64 a = s ? two_over_pi[w] << s | two_over_pi[w + 1] >> (64 - s) : two_over_pi[w];
  u64 b = s ? two_over_pi[w + 1] << s | two_over_pi[w + 2] >> (64 - s) : two_over_pi[w + 1];
  u64 c = s ? two_over_pi[w + 2] << s | two_over_pi[w + 3] >> (64 - s) : two_over_pi[w + 2];
  unsigned __int128 low = (unsigned __int128)m * b + (u64)((unsigned __int128)m * c >> 64);
  unsigned __int128 f = ((unsigned __int128)(m * a) << 64) + low;   // x * 2/pi / 4 modulo 1
  int q = (int)(f >> 126);
  __int128 r = (__int128)(f << 2);                                  // fraction of a quadrant, signed
  if (r < 0) q += 1;
  double h = (double)(i64)(r >> 64) * 0x1p-64, l = (double)(u64)r * 0x1p-128;
  double p = h * 0x1.921fb54442d18p0, pl = __builtin_fma(h, 0x1.921fb54442d18p0, -p) + h * 0x1.1a62633145c07p-54 + l * 0x1.921fb54442d18p0;
  if (x < 0) { p = -p; pl = -pl; q = -q; }
  *hi = p + pl; *lo = (p - *hi) + pl;
  return q & 3;
}
// 53 bits of 2/pi behind those that contribute multiples of 4 to its product with x, and behind `segment` times 53 more.
DEF(double, trig_preop, "amdgcn.trig.preop.f64", double x, u32 segment) {
  u32 e = (u32)(dbits(x) >> 52) & 2047, at = 53 * (segment & 31) + (e > 1077 ? e - 1077 : 0), w = 1 + (at >> 6), s = at & 63;
  if (w > 18) return 0;
  u64 bits = s ? two_over_pi[w] << s | two_over_pi[w + 1] >> (64 - s) : two_over_pi[w];
  return scale((double)(bits >> 11), -53 - (int)at + (e >= 1968 ? 128 : 0));
}
static double sin_poly(double x, double l) {
  double z = x * x, p = -1.0 / 1307674368000.0;
  p = __builtin_fma(p, z, 1.0 / 6227020800.0); p = __builtin_fma(p, z, -1.0 / 39916800.0); p = __builtin_fma(p, z, 1.0 / 362880.0);
  p = __builtin_fma(p, z, -1.0 / 5040.0); p = __builtin_fma(p, z, 1.0 / 120.0); p = __builtin_fma(p, z, -1.0 / 6.0);
  return x + (__builtin_fma(p * z, x, l) - 0.5 * z * l);
}
static double cos_poly(double x, double l) {
  double z = x * x, p = 1.0 / 20922789888000.0;
  p = __builtin_fma(p, z, -1.0 / 87178291200.0); p = __builtin_fma(p, z, 1.0 / 479001600.0); p = __builtin_fma(p, z, -1.0 / 3628800.0);
  p = __builtin_fma(p, z, 1.0 / 40320.0); p = __builtin_fma(p, z, -1.0 / 720.0); p = __builtin_fma(p, z, 1.0 / 24.0);
  double h = 0.5 * z, w = 1 - h;
  return w + (((1 - w) - h) + (p * z * z - x * l));
}
static double trig(double x, int turn) {
  if (!(__builtin_fabs(x) < __builtin_inf())) return __builtin_nan("");
  double hi, lo;
  int q = reduce(x, &hi, &lo) + turn;
  double r = q & 1 ? cos_poly(hi, lo) : sin_poly(hi, lo);
  return q & 2 ? -r : r;
}
DEF(double, d_sin, "sin", double x) { return x == 0 ? x : trig(x, 0); }
DEF(double, d_cos, "cos", double x) { return trig(x, 1); }
DEF(double, d_tan, "tan", double x) {
  if (x == 0) return x;
  if (!(__builtin_fabs(x) < __builtin_inf())) return __builtin_nan("");
  double hi, lo; int q = reduce(x, &hi, &lo); double s = sin_poly(hi, lo), c = cos_poly(hi, lo); return q & 1 ? -c / s : s / c; }
// Remainders of division, exact: the dividend's significand in steps of as many bits as a product of 64 bits has room for.
DEF(double, d_fmod, "fmod", double x, double y) {
  u64 a = dbits(x) & ~0ul >> 1, b = dbits(y) & ~0ul >> 1, sign = dbits(x) & 1ul << 63, inf = 0x7ff0000000000000;
  if (a >= inf || b > inf || !b) return bitsd(0x7ff8000000000000);
  if (a < b) return x;
  int ea = (int)(a >> 52), eb = (int)(b >> 52);
  u64 ma = (a & ~0ul >> 12) | (ea ? 1ul << 52 : 0), mb = (b & ~0ul >> 12) | (eb ? 1ul << 52 : 0);
  int left = (ea ? ea : 1) - (eb ? eb : 1);
  for (ma %= mb; left; ) {
    int n = left < 11 ? left : 11;
    ma = (ma << n) % mb;
    left -= n;
  }
  if (!ma) return bitsd(sign);
  int top = __builtin_clzl(ma) - 11, e = (eb ? eb : 1) - top;
  return bitsd(sign | (e > 0 ? (ma << top) - (1ul << 52) + ((u64)e << 52) : ma << ((eb ? eb : 1) - 1)));
}
DEF(float, f_fmod, "fmodf", float x, float y) {
  u32 a = fbits(x) & 0x7fffffff, b = fbits(y) & 0x7fffffff, sign = fbits(x) & 0x80000000, inf = 0x7f800000;
  if (a >= inf || b > inf || !b) return bitsf(0x7fc00000);
  if (a < b) return x;
  int ea = (int)(a >> 23), eb = (int)(b >> 23);
  u64 ma = (a & 0x7fffff) | (ea ? 0x800000 : 0), mb = (b & 0x7fffff) | (eb ? 0x800000 : 0);
  int left = (ea ? ea : 1) - (eb ? eb : 1);
  for (ma %= mb; left; ) {
    int n = left < 40 ? left : 40;
    ma = (ma << n) % mb;
    left -= n;
  }
  if (!ma) return bitsf(sign);
  int top = __builtin_clz((u32)ma) - 8, e = (eb ? eb : 1) - top;
  return bitsf(sign | (e > 0 ? ((u32)ma << top) - 0x800000 + ((u32)e << 23) : (u32)ma << ((eb ? eb : 1) - 1)));
}
DEF(float, f_pow, "powf", float x, float y) { return (float)d_pow(x, y); }
DEF(float, f_tan, "tanf", float x) { return (float)d_tan(x); }
DEF(double, d_tanh, "tanh", double x) { double a = __builtin_fabs(x); if (a > 20) return __builtin_copysign(1, x);
  
  if (a < 1) {
    double z = x * x, p = z * (1 + z / 20 * (1 + z / 42 * (1 + z / 72 * (1 + z / 110 * (1 + z / 156 * (1 + z / 210 * (1 + z / 272))))))) / 6;
    return (x + x * p) / (1 + z / 2 * (1 + z / 12 * (1 + z / 30 * (1 + z / 56 * (1 + z / 90 * (1 + z / 132 * (1 + z / 182 * (1 + z / 240))))))));
  }
  double e = d_exp(2 * a); return __builtin_copysign(1 - 2 / (e + 1), x); }

// libdevice.
#define NV1(T, name, expr) DEF(T, nv_##name, "__nv_" #name, T x) { return expr; }
#define NV2(T, name, expr) DEF(T, nv_##name, "__nv_" #name, T x, T y) { return expr; }
NV1(double, exp, d_exp(x)) NV1(double, exp2, d_exp2(x)) NV1(double, exp10, d_exp10(x)) NV1(double, log, d_log(x)) NV1(double, log2, d_log2(x))
NV1(double, log10, d_log10(x)) NV1(double, sin, d_sin(x)) NV1(double, cos, d_cos(x)) NV1(double, tan, d_tan(x)) NV1(double, tanh, d_tanh(x))
NV1(double, sqrt, __builtin_sqrt(x)) NV1(double, rsqrt, 1 / __builtin_sqrt(x)) NV1(double, fabs, __builtin_fabs(x)) NV1(double, floor, __builtin_floor(x))
NV1(double, ceil, __builtin_ceil(x)) NV1(double, trunc, __builtin_trunc(x)) NV1(double, rint, __builtin_rint(x)) NV1(double, round, __builtin_round(x))
NV2(double, pow, d_pow(x, y)) NV2(double, fmin, __builtin_fmin(x, y)) NV2(double, fmax, __builtin_fmax(x, y)) NV2(double, copysign, __builtin_copysign(x, y))
DEF(double, nv_fma, "__nv_fma", double a, double b, double c) { return __builtin_fma(a, b, c); }
DEF(float, nv_fmaf, "__nv_fmaf", float a, float b, float c) { return __builtin_fmaf(a, b, c); }
NV1(float, expf, __builtin_expf(x)) NV1(float, exp2f, exp2_(x)) NV1(float, exp10f, (float)d_exp10(x)) NV1(float, logf, __builtin_logf(x)) NV1(float, log2f, log2_(x))
NV1(float, log10f, __builtin_log10f(x)) NV1(float, sinf, sin_(x)) NV1(float, cosf, cos_(x)) NV1(float, tanf, (float)d_tan(x)) NV1(float, tanhf, tanh_(x))
NV1(float, sqrtf, __builtin_sqrtf(x)) NV1(float, rsqrtf, rsqrt_(x)) NV1(float, fabsf, __builtin_fabsf(x)) NV1(float, floorf, __builtin_floorf(x))
NV1(float, ceilf, __builtin_ceilf(x)) NV1(float, truncf, __builtin_truncf(x)) NV1(float, rintf, __builtin_rintf(x)) NV1(float, roundf, __builtin_roundf(x))
NV2(float, powf, f_pow(x, y)) NV2(float, fminf, __builtin_fminf(x, y)) NV2(float, fmaxf, __builtin_fmaxf(x, y)) NV2(float, copysignf, __builtin_copysignf(x, y))
NV1(float, fast_expf, __builtin_expf(x)) NV1(float, fast_logf, __builtin_logf(x)) NV1(float, fast_sinf, sin_(x)) NV1(float, fast_cosf, cos_(x))
NV2(float, fast_powf, exp2_(y * log2_(x))) NV2(float, fast_fdividef, x / y) NV2(float, fdiv_rn, x / y)
NV1(u32, brev, __builtin_bitreverse32(x)) NV1(u32, popc, (u32)__builtin_popcount(x)) NV1(u32, clz, x ? (u32)__builtin_clz(x) : 32) NV1(u32, ffs, x ? (u32)__builtin_ctz(x) + 1 : 0)
NV1(int, abs, x < 0 ? -x : x) NV2(int, min, x < y ? x : y) NV2(int, max, x > y ? x : y) NV2(u32, umin, x < y ? x : y) NV2(u32, umax, x > y ? x : y)
DEF(u32, nv_popcll, "__nv_popcll", u64 x) { return (u32)__builtin_popcountll(x); }
DEF(u32, nv_clzll, "__nv_clzll", u64 x) { return x ? (u32)__builtin_clzll(x) : 64; }
DEF(double, nv_ldexp, "__nv_ldexp", double x, int n) { return scale(x, n); }
DEF(float, nv_ldexpf, "__nv_ldexpf", float x, int n) { return (float)scale(x, n); }

// Numbers in parts, bytes and short integers.
DEF(float, frexp_mant, "amdgcn.frexp.mant.f32", float x) {
  u32 b = fbits(x), e = b >> 23 & 255;
  if (e == 255 || !(b & 0x7fffffff)) return x;
  if (!e) b = fbits(x * 0x1p32f);
  return bitsf((b & 0x807fffff) | 126u << 23);
}
DEF(int, frexp_exp, "amdgcn.frexp.exp.i32.f32", float x) {
  u32 b = fbits(x);
  int e = b >> 23 & 255, low = 126;
  if (e == 255 || !(b & 0x7fffffff)) return 0;
  if (!e) { e = fbits(x * 0x1p32f) >> 23 & 255; low += 32; }
  return e - low;
}
DEF(double, frexp_mant64, "amdgcn.frexp.mant.f64", double x) {
  u64 b = dbits(x), e = b >> 52 & 2047;
  if (e == 2047 || !(b << 1)) return x;
  if (!e) b = dbits(x * 0x1p64);
  return bitsd((b & 0x800fffffffffffff) | 1022ul << 52);
}
DEF(int, frexp_exp64, "amdgcn.frexp.exp.i32.f64", double x) {
  u64 b = dbits(x);
  int e = b >> 52 & 2047, low = 1022;
  if (e == 2047 || !(b << 1)) return 0;
  if (!e) { e = dbits(x * 0x1p64) >> 52 & 2047; low += 64; }
  return e - low;
}
static u32 apart(u32 a, u32 b) { return a > b ? a - b : b - a; }
DEF(u32, sad_u16, "amdgcn.sad.u16", u32 a, u32 b, u32 c) { return c + apart(a & 0xffff, b & 0xffff) + apart(a >> 16, b >> 16); }
DEF(u32, sad_hi_u8, "amdgcn.sad.hi.u8", u32 a, u32 b, u32 c) {
  u32 s = 0;
  for (int i = 0; i < 4; ++i) s += apart(a >> 8 * i & 255, b >> 8 * i & 255);
  return c + (s << 16);
}
DEF(u32, msad_u8, "amdgcn.msad.u8", u32 a, u32 b, u32 c) {  // bytes of b that are zero do not count
  for (int i = 0; i < 4; ++i)
    if (b >> 8 * i & 255) c += apart(a >> 8 * i & 255, b >> 8 * i & 255);
  return c;
}
DEF(u32, lerp, "amdgcn.lerp", u32 a, u32 b, u32 c) {
  u32 r = 0;
  for (int i = 0; i < 4; ++i) r |= ((a >> 8 * i & 255) + (b >> 8 * i & 255) + (c >> 8 * i & 1)) >> 1 << 8 * i;
  return r;
}
DEF(u32, udot8, "amdgcn.udot8", u32 a, u32 b, u32 c, _Bool clamp) {
  u64 s = c;
  for (int i = 0; i < 8; ++i) s += (u64)(a >> 4 * i & 15) * (b >> 4 * i & 15);
  return clamp && s >> 32 ? ~0u : (u32)s;
}
DEF(u32, bitop3, "amdgcn.bitop3.i32", u32 a, u32 b, u32 c, u32 table) {
  u32 r = 0;
#pragma clang loop unroll(full)
  for (int k = 0; k < 8; ++k)
    if (table >> k & 1) r |= (k & 4 ? a : ~a) & (k & 2 ? b : ~b) & (k & 1 ? c : ~c);
  return r;
}
#define DOT4(id, label, am, ab, ai, bm, bb, bi) \
  DEF(float, id, label, u32 a, u32 b, float c) { \
    for (int i = 0; i < 4; ++i) c += from8(a >> 8 * i & 255, am, ab, ai) * from8(b >> 8 * i & 255, bm, bb, bi); \
    return c; }
DOT4(dot4ff, "amdgcn.dot4.f32.fp8.fp8", 3, 7, 0, 3, 7, 0)
DOT4(dot4fb, "amdgcn.dot4.f32.fp8.bf8", 3, 7, 0, 2, 15, 1)
DOT4(dot4bf, "amdgcn.dot4.f32.bf8.fp8", 2, 15, 1, 3, 7, 0)
DOT4(dot4bb, "amdgcn.dot4.f32.bf8.bf8", 2, 15, 1, 2, 15, 1)

// All lanes are there, and every lane is a whole one.
#define SAME(id, label, type) DEF(type, id, label, type v) { return v; }
SAME(wqm_i, "amdgcn.wqm.i32", u32)
SAME(wqm_f, "amdgcn.wqm.f32", float)
SAME(softwqm_i, "amdgcn.softwqm.i32", u32)
SAME(strictwqm_i, "amdgcn.strict.wqm.i32", u32)
SAME(strictwqm_f, "amdgcn.strict.wqm.f32", float)
SAME(wwm_f, "amdgcn.strict.wwm.f32", float)
DEF(u32, set_inactive_i, "amdgcn.set.inactive.i32", u32 v, u32 other) { return v; }
DEF(float, set_inactive_f, "amdgcn.set.inactive.f32", float v, float other) { return v; }
DEF(float, writelane_f, "amdgcn.writelane.f32", float v, u32 l, float old) { return laneid() == (l & 31) ? v : old; }

// Where an address lies: the windows of OX1Simt.
static int in_shared(u64 p) { return p >> 16 == 0x1000; }
static int in_local(u64 p) { return p >> 28 == 2; }
DEF(_Bool, is_shared, "amdgcn.is.shared", void *p) { return in_shared((u64)p); }
DEF(_Bool, is_private, "amdgcn.is.private", void *p) { return in_local((u64)p); }
DEF(_Bool, isspacep_shared, "nvvm.isspacep.shared", void *p) { return in_shared((u64)p); }
DEF(_Bool, isspacep_local, "nvvm.isspacep.local", void *p) { return in_local((u64)p); }
DEF(_Bool, isspacep_global, "nvvm.isspacep.global", void *p) { return !in_shared((u64)p) && !in_local((u64)p); }

// Tensor operations on other types, through those that the target has.  Elements lie alike, so that a conversion of each is enough; every
// e4m3 and e5m2 number is an f16 number.
typedef _Float16 h8 __attribute__((ext_vector_type(8)));
typedef __bf16 b8 __attribute__((ext_vector_type(8)));
typedef float f8 __attribute__((ext_vector_type(8)));
typedef u32 u2 __attribute__((ext_vector_type(2)));
f8 wmma_f16(h8, h8, f8) __asm("llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16") CONVERGENT;
f8 wmma_bf16(b8, b8, f8) __asm("llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8bf16") CONVERGENT;
CONVERGENT DEF(h8, wmma_h, "amdgcn.wmma.f16.16x16x16.f16.v8f16.v8f16", h8 a, h8 b, h8 c, _Bool high) {
  return __builtin_convertvector(wmma_f16(a, b, __builtin_convertvector(c, f8)), h8);
}
CONVERGENT DEF(b8, wmma_b, "amdgcn.wmma.bf16.16x16x16.bf16.v8bf16.v8bf16", b8 a, b8 b, b8 c, _Bool high) {
  f8 wide = __builtin_convertvector(c, f8);
  return __builtin_convertvector(wmma_bf16(a, b, wide), b8);
}
static h8 halves(u2 v, int mantissa, int bias, int ieee) {
  h8 r;
#pragma clang loop unroll(full)
  for (int i = 0; i < 8; ++i) r[i] = (_Float16)from8(v[i / 4] >> 8 * (i & 3) & 255, mantissa, bias, ieee);
  return r;
}
CONVERGENT DEF(f8, wmma_fb, "amdgcn.wmma.f32.16x16x16.fp8.bf8.v8f32.v2i32", u2 a, u2 b, f8 c) {
  return wmma_f16(halves(a, 3, 7, 0), halves(b, 2, 15, 1), c);
}
CONVERGENT DEF(f8, wmma_bf, "amdgcn.wmma.f32.16x16x16.bf8.fp8.v8f32.v2i32", u2 a, u2 b, f8 c) {
  return wmma_f16(halves(a, 2, 15, 1), halves(b, 3, 7, 0), c);
}
typedef short i8s __attribute__((ext_vector_type(8)));
CONVERGENT DEF(i8s, wmma_bi, "amdgcn.wmma.bf16.16x16x16.bf16.v8i16.v8i16", i8s a, i8s b, i8s c, _Bool high) {
  f8 wide = __builtin_convertvector(__builtin_bit_cast(b8, c), f8);
  b8 d = __builtin_convertvector(wmma_bf16(__builtin_bit_cast(b8, a), __builtin_bit_cast(b8, b), wide), b8);
  return __builtin_bit_cast(i8s, d);
}

// Further PTX arithmetic.
DEF(int, dp2ss, "nvvm.idp2a.s.s", u32 a, u32 b, _Bool hi, int c) {
  b = hi ? b >> 16 : b; return (short)a * (signed char)b + (short)(a >> 16) * (signed char)(b >> 8) + c; }
DEF(u32, dp2uu, "nvvm.idp2a.u.u", u32 a, u32 b, _Bool hi, u32 c) {
  b = hi ? b >> 16 : b; return (a & 0xffff) * (b & 255) + (a >> 16) * (b >> 8 & 255) + c; }
DEF(double, saturate_d, "nvvm.saturate.d", double x) { return __builtin_fmin(__builtin_fmax(x, 0), 1); }
DEF(u32, fns, "nvvm.fns", u32 mask, u32 base, int n) {
  int at = (int)(base & 31);
  if (!n) return mask >> at & 1 ? (u32)at : ~0u;
  int left = n < 0 ? -n : n;
  for (; at >= 0 && at < 32; at += n < 0 ? -1 : 1)
    if (mask >> at & 1 && !--left) return (u32)at;
  return ~0u;
}
DEF(u32, flo_u, "nvvm.flo.u", u32 x, _Bool shift) { return !x ? ~0u : shift ? (u32)__builtin_clz(x) : 31 - (u32)__builtin_clz(x); }
DEF(u32, flo_s, "nvvm.flo.s", int x, _Bool shift) { u32 v = x < 0 ? ~(u32)x : (u32)x; return flo_u(v, shift); }
DEF(float, fdiv_fast, "amdgcn.fdiv.fast", float a, float b) { return a * rcp(b); }
DEF(u32, sffbh, "amdgcn.sffbh.i32", int x) { u32 v = (u32)(x ^ x >> 31); return v ? (u32)__builtin_clz(v) : ~0u; }
DEF(u64, quadmask, "amdgcn.s.quadmask.i64", u64 x) { x |= x >> 1; x |= x >> 2; u64 r = 0; for (int i = 0; i < 16; ++i) r |= (x >> 4 * i & 1) << i; return r; }
DEF(u32, quadmask32, "amdgcn.s.quadmask.i32", u32 x) { return (u32)quadmask(x); }
DEF(u64, bitreplicate, "amdgcn.s.bitreplicate", u32 x) { u64 r = 0; for (int i = 0; i < 32; ++i) r |= (u64)(x >> i & 1) * 3 << 2 * i; return r; }

// Printing: device code leaves records, which the host formats after the launch (simulator/device_print.py has their layout).  A message is
// what one lane prints by one call: its records carry its number, whose lowest bit says standard error.
enum { PRINT_RECORDS = 1 << 15, PRINT_WORDS = 9, PRINT_TEXT = 0, PRINT_VALUES = 1, PRINT_FORMAT = 2 };
u64 print_buffer[2 + PRINT_RECORDS * PRINT_WORDS];  // records asked for, messages, records: message, kind and count, seven values
static u64 new_message(u64 error) { return __atomic_fetch_add(&print_buffer[1], 1, __ATOMIC_RELAXED) << 1 | error; }
static u64 *new_record(u64 message, u64 kind, u64 count) {
  u64 at = __atomic_fetch_add(&print_buffer[0], 1, __ATOMIC_RELAXED);
  if (at >= PRINT_RECORDS) return 0;
  u64 *r = &print_buffer[2 + at * PRINT_WORDS];
  r[0] = message; r[1] = kind | count << 8;
  return r + 2;
}
static void text_record(u64 message, const char *text, u64 size) {
  u64 *r = new_record(message, PRINT_TEXT, 2);
  if (r) { r[0] = (u64)text; r[1] = size; }
}
DEF(u64, ockl_begin, "__ockl_printf_begin", u64 version) { return new_message(0); }
DEF(u64, ockl_begin_error, "__ockl_fprintf_stderr_begin", void) { return new_message(1); }
DEF(u64, ockl_string, "__ockl_printf_append_string_n", u64 message, const char *text, u64 size, u32 last) {
  text_record(message, text, size); return message; }
DEF(u64, ockl_string_, "__ockl_fprintf_append_string_n", u64 message, const char *text, u64 size, u32 last) {
  text_record(message, text, size); return message; }
#define OCKL_ARGS(id, label) DEF(u64, id, label, u64 message, u32 n, u64 a, u64 b, u64 c, u64 d, u64 e, u64 f, u64 g, u32 last) { \
  u64 *r = new_record(message, PRINT_VALUES, n); \
  if (r) { r[0] = a; r[1] = b; r[2] = c; r[3] = d; r[4] = e; r[5] = f; r[6] = g; } \
  return message; }
OCKL_ARGS(ockl_args, "__ockl_printf_append_args")
OCKL_ARGS(ockl_args_, "__ockl_fprintf_append_args")
// C's printf in the form of CUDA: the arguments lie in memory, each aligned to its size of 4 or 8 bytes, which the conversions tell.
DEF(int, vprintf_, "vprintf", const char *format, const char *args) {
  u64 message = new_message(0), *r = new_record(message, PRINT_FORMAT, 1);
  u32 n = 0, at = 0;
  int conversions = 0;
  if (r) r[0] = (u64)format;
  r = 0;
  for (const char *p = format; *p; ++p) {
    if (*p != '%') continue;
    if (*++p == '%') continue;
    u32 wide = 0, stars = 0;
    for (; *p; ++p) {
      char c = *p;
      if (c == 'l' || c == 'j' || c == 'z' || c == 't') wide = 1;
      else if (c == '*') ++stars;
      else if (!(c == 'h' || c == '.' || c == ' ' || c == '#' || c == '+' || c == '-' || (c >= '0' && c <= '9'))) break;
    }
    if (!*p) break;
    char c = *p;
    if (c == 's' || c == 'p' || c == 'f' || c == 'F' || c == 'e' || c == 'E' || c == 'g' || c == 'G' || c == 'a' || c == 'A' || c == 'n') wide = 1;
    for (u32 k = 0; k <= stars; ++k) {
      u32 size = k < stars || !wide ? 4 : 8;
      at = (at + size - 1) & ~(size - 1);
      u64 value = size == 4 ? (u64)(i64)*(const int *)(args + at) : *(const u64 *)(args + at);
      at += size;
      if (n % 7 == 0) r = new_record(message, PRINT_VALUES, 0);
      if (r) { r[n % 7] = value; r[-1] += 256; }
      ++n;
    }
    ++conversions;
  }
  return conversions;
}
// A failed assertion of C: CUDA's form.
DEF(void, assertfail, "__assertfail", const char *what, const char *file, u32 line, const char *function, u64 size) {
  u64 message = new_message(1), *r = new_record(message, PRINT_FORMAT, 1);
  if (r) r[0] = (u64)"%s:%u: %s: assertion `%s' failed\n";
  r = new_record(message, PRINT_VALUES, 4);
  if (r) { r[0] = (u64)file; r[1] = line; r[2] = (u64)function; r[3] = (u64)what; }
  __builtin_trap();
}

// Barriers that count or vote: one word of shared memory.
__attribute__((address_space(3))) u32 vote_count;
CONVERGENT static u32 block_count(u32 p) {
  bar();
  if (!warpid() && !laneid()) vote_count = 0;
  bar();
  if (p) __atomic_fetch_add(&vote_count, 1, __ATOMIC_RELAXED);
  bar();
  return vote_count;
}
#define VOTES(id, name, arguments) \
  CONVERGENT DEF(u32, popc_##id, "nvvm.barrier.cta.red.popc." name, arguments, _Bool p) { return block_count(p); } \
  CONVERGENT DEF(_Bool, and_##id, "nvvm.barrier.cta.red.and." name, arguments, _Bool p) { return !block_count(!p); } \
  CONVERGENT DEF(_Bool, or_##id, "nvvm.barrier.cta.red.or." name, arguments, _Bool p) { return block_count(p) != 0; }
VOTES(aa, "aligned.all", u32 b)
VOTES(a, "all", u32 b)
CONVERGENT DEF(u32, barrier0_popc, "nvvm.barrier0.popc", u32 p) { return block_count(p != 0); }
CONVERGENT DEF(u32, barrier0_and, "nvvm.barrier0.and", u32 p) { return !block_count(!p); }
CONVERGENT DEF(u32, barrier0_or, "nvvm.barrier0.or", u32 p) { return block_count(p != 0) != 0; }

// Memory routines: words where everything is aligned.
DEF(void *, memset_, "memset", void *to, int byte, u64 size) {
  u64 word = (u64)(unsigned char)byte * 0x0101010101010101, i = 0;
  if (!((u64)to & 7)) for (; i + 8 <= size; i += 8) *(u64 *)((char *)to + i) = word;
  for (; i < size; ++i) ((char *)to)[i] = (char)byte;
  return to;
}
DEF(void *, memcpy_, "memcpy", void *to, const void *from, u64 size) {
  u64 i = 0;
  if (!(((u64)to | (u64)from) & 7)) for (; i + 8 <= size; i += 8) *(u64 *)((char *)to + i) = *(const u64 *)((const char *)from + i);
  for (; i < size; ++i) ((char *)to)[i] = ((const char *)from)[i];
  return to;
}
DEF(void *, memmove_, "memmove", void *to, const void *from, u64 size) {
  if ((u64)to - (u64)from >= size) return memcpy_(to, from, size);
  for (u64 i = size; i; --i) ((char *)to)[i - 1] = ((const char *)from)[i - 1];
  return to;
}

// More of libdevice.
DEF(u32, nv_ffsll, "__nv_ffsll", u64 x) { return x ? (u32)__builtin_ctzll(x) + 1 : 0; }
#undef NV1
#define NV1(R, T, name, expr) DEF(R, nv_##name, "__nv_" #name, T x) { return expr; }
NV2(int, mulhi, mulhi(x, y)) NV2(u32, umulhi, umulhi(x, y)) NV2(i64, mul64hi, mulhill(x, y)) NV2(u64, umul64hi, umulhill(x, y))
NV2(u32, mul24, (u32)(s24(x) * s24(y))) NV2(u32, umul24, (x & 0xffffff) * (y & 0xffffff))
NV2(int, hadd, (int)((i64)x + y >> 1)) NV2(int, rhadd, (int)((i64)x + y + 1 >> 1)) NV2(u32, uhadd, (u32)((u64)x + y >> 1)) NV2(u32, urhadd, (u32)((u64)x + y + 1 >> 1))
DEF(int, nv_sad, "__nv_sad", int a, int b, int c) { return sad_i(a, b, c); }
DEF(u32, nv_usad, "__nv_usad", u32 a, u32 b, u32 c) { return sad_ui(a, b, c); }
DEF(u32, nv_byte_perm, "__nv_byte_perm", u32 a, u32 b, u32 s) { return prmt(a, b, s); }
NV2(float, fadd_rn, x + y) NV2(float, fsub_rn, x - y) NV2(float, fmul_rn, x * y) NV2(double, dadd_rn, x + y) NV2(double, dmul_rn, x * y) NV2(double, ddiv_rn, x / y)
NV1(float, float, frcp_rn, 1 / x) NV1(double, double, drcp_rn, 1 / x) NV1(float, float, frsqrt_rn, (float)(1 / __builtin_sqrt(x)))
#define NVCONV(r) \
  NV1(int, float, float2int_##r, f2i_##r(x)) NV1(u32, float, float2uint_##r, f2ui_##r(x)) NV1(i64, float, float2ll_##r, f2ll_##r(x)) NV1(u64, float, float2ull_##r, f2ull_##r(x))
NVCONV(rn) NVCONV(rz)
#define NVDCONV(r) \
  NV1(int, double, double2int_##r, d2i_##r(x)) NV1(u32, double, double2uint_##r, d2ui_##r(x)) NV1(i64, double, double2ll_##r, d2ll_##r(x)) NV1(u64, double, double2ull_##r, d2ull_##r(x))
NVDCONV(rn) NVDCONV(rz)
NV1(int, float, float2int_rd, f2i_rm(x)) NV1(int, float, float2int_ru, f2i_rp(x)) NV1(u32, float, float2uint_rd, f2ui_rm(x)) NV1(u32, float, float2uint_ru, f2ui_rp(x))
NV1(int, double, double2int_rd, d2i_rm(x)) NV1(int, double, double2int_ru, d2i_rp(x)) NV1(i64, double, double2ll_rd, d2ll_rm(x)) NV1(i64, double, double2ll_ru, d2ll_rp(x))
NV1(float, int, int2float_rn, (float)x) NV1(float, u32, uint2float_rn, (float)x) NV1(float, i64, ll2float_rn, (float)x) NV1(float, u64, ull2float_rn, (float)x)
NV1(double, int, int2double_rn, (double)x) NV1(double, u32, uint2double_rn, (double)x) NV1(double, i64, ll2double_rn, (double)x) NV1(double, u64, ull2double_rn, (double)x)
NV1(float, double, double2float_rn, (float)x) NV1(int, double, double2hiint, (int)(dbits(x) >> 32)) NV1(int, double, double2loint, (int)dbits(x))
DEF(double, nv_hilo, "__nv_hiloint2double", u32 h, u32 l) { return bitsd((u64)h << 32 | l); }
NV1(float, short, half2float, (float)__builtin_bit_cast(_Float16, x)) NV1(short, float, float2half_rn, __builtin_bit_cast(short, (_Float16)x))
NV1(i64, float, llrintf, f2ll_rn(x)) NV1(i64, double, llrint, d2ll_rn(x)) NV1(i64, float, llroundf, f2ll_rz(__builtin_roundf(x))) NV1(i64, double, llround, d2ll_rz(__builtin_round(x)))
NV1(int, float, signbitf, (int)(fbits(x) >> 31)) NV1(int, double, signbitd, (int)(dbits(x) >> 63)) NV1(float, float, saturatef, __builtin_fminf(__builtin_fmaxf(x, 0), 1))
NV2(double, fdim, x > y ? x - y : x != x || y != y ? x + y : 0) NV2(float, fdimf, x > y ? x - y : x != x || y != y ? x + y : 0)
static int exponent(double x) { return x == 0 ? -2147483647 - 1 : dbits(x) << 1 >> 53 == 2047 ? 2147483647 : frexp_exp64(x) - 1; }
NV1(int, double, ilogb, exponent(x)) NV1(int, float, ilogbf, exponent(x))
NV1(double, double, logb, x == 0 ? -__builtin_inf() : x - x != 0 ? x * x : (double)exponent(x)) NV1(float, float, logbf, x == 0 ? -__builtin_inff() : x - x != 0 ? x * x : (float)exponent(x))
DEF(double, nv_scalbn, "__nv_scalbn", double x, int n) { return scale(x, n); }
DEF(float, nv_scalbnf, "__nv_scalbnf", float x, int n) { return (float)scale(x, n); }
DEF(double, nv_modf, "__nv_modf", double x, double *whole) { double w = __builtin_trunc(x); *whole = w; return __builtin_copysign(x - w == x - w ? x - w : 0, x); }
DEF(float, nv_modff, "__nv_modff", float x, float *whole) { float w = __builtin_truncf(x); *whole = w; return __builtin_copysignf(x - w == x - w ? x - w : 0, x); }
DEF(double, nv_frexp, "__nv_frexp", double x, int *e) { *e = frexp_exp64(x); return frexp_mant64(x); }
DEF(float, nv_frexpf, "__nv_frexpf", float x, int *e) { *e = frexp_exp(x); return frexp_mant(x); }
DEF(double, nv_nextafter, "__nv_nextafter", double x, double y) {
  if (x != x || y != y) return x + y;
  if (x == y) return y;
  if (x == 0) return __builtin_copysign(0x1p-1074, y);
  return bitsd(dbits(x) + ((x < y) == (x > 0) ? 1 : ~0ul));
}
DEF(float, nv_nextafterf, "__nv_nextafterf", float x, float y) {
  if (x != x || y != y) return x + y;
  if (x == y) return y;
  if (x == 0) return __builtin_copysignf(0x1p-149f, y);
  return bitsf(fbits(x) + ((x < y) == (x > 0) ? 1 : ~0u));
}
DEF(void, nv_sincosf, "__nv_sincosf", float x, float *s, float *c) { *s = sin_(x); *c = cos_(x); }
DEF(void, nv_fast_sincosf, "__nv_fast_sincosf", float x, float *s, float *c) { *s = sin_(x); *c = cos_(x); }
DEF(void, nv_sincos, "__nv_sincos", double x, double *s, double *c) { *s = d_sin(x); *c = d_cos(x); }
static double turns(double x, int turn) {  // the sine of pi x, `turn` quarters on
  if (!(__builtin_fabs(x) < __builtin_inf())) return __builtin_nan("");
  double k = __builtin_rint(2 * x), r = x - 0.5 * k, hi = r * 0x1.921fb54442d18p1, lo = __builtin_fma(r, 0x1.921fb54442d18p1, -hi) + r * 0x1.1a62633145c07p-53;
  int q = ((int)(k - 4 * __builtin_floor(k * 0.25)) + turn) & 3;
  double v = q & 1 ? cos_poly(hi, lo) : sin_poly(hi, lo);
  return q & 2 ? -v : v;
}
NV1(double, double, sinpi, turns(x, 0)) NV1(double, double, cospi, turns(x, 1)) NV1(float, float, sinpif, (float)turns(x, 0)) NV1(float, float, cospif, (float)turns(x, 1))
