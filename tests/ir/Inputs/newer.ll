; Syntax of LLVM 23 and 24, which LLVM 22 does not read; printed back in words that it does.
@f = global [10 x float] [float f0x3FB8AA3B, float +inf, float -inf, float +qnan, float -qnan, float +nan(0x1), float +snan(0x200000), float 0.1, float 1e10, float -3.4028235e38]
@d = global [5 x double] [double f0x3FF0000000000000, double 0.1, double +inf, double +nan(0x12345), double 5e-324]
@h = global [4 x half] [half f0x3C00, half +inf, half 0.1, half 65504]
@b = global [3 x bfloat] [bfloat f0x3F80, bfloat -qnan, bfloat 0.1]
@q = global [2 x fp128] [fp128 f0x3FFF0000000000000000000000000000, fp128 +inf]
@x = global [2 x x86_fp80] [x86_fp80 f0x3FFF8000000000000000, x86_fp80 -inf]

define <2 x float> @splats(<2 x float> %v) nooutline {
  %1 = fadd <2 x float> %v, splat (float -inf)
  %2 = fmul <2 x float> %1, <float 0.3, float f0x3F800000>
  %3 = fcmp oeq <2 x float> %2, splat (float +qnan)
  ret <2 x float> %2
}

define ptr @bytes(ptr %p, b64 %x) {
  %1 = load b64, ptr %p, align 8
  store b64 %1, ptr %p, align 8
  %2 = bitcast b64 %1 to ptr
  %3 = bitcast b64 %x to double
  ret ptr %2
}

define void @attributes(ptr dead_on_return(16) %p) denormal_fpenv(preservesign) {
  ret void
}
