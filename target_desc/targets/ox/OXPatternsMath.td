//===- OXPatternsMath.td - functions made of the special ones -------------===//

// A register that holds an f32 constant, given as its bits.
class F32Bits<int number> {
  defvar upper = !and(!srl(!add(number, 0x800), 12), 0xfffff);
  defvar lower = !sub(!and(!add(number, 0x800), 0xfff), 0x800);
  dag Reg = (f32 (COPY_TO_REGCLASS (ADDIW (LUI upper), lower), GPRF32));
}

// Logarithms to other bases; the product rounds once more.
class LogPat<SDNode node, int factor>
    : Pat<(f32 (node (f32 GPRF32:$x))), (f32 (FMUL_S_INX (f32 (OX_LOG2 GPRF32:$x)), F32Bits<factor>.Reg, FRM_DYN))>;
def : LogPat<flog, 0x3f317218>;     // ln 2
def : LogPat<flog10, 0x3e9a209b>;   // log10 2

// exp(x) = 2^p (1 + r ln 2) with p = x log2(e) rounded and r its rounding error, from a multiplication in two parts
// (the constant's upper and lower half).  For infinite x, r is a NaN, which the maximum drops.
class ExpPat<SDNode node, int upper, int lower> : Pat<(f32 (node (f32 GPRF32:$x))), (f32 (FMUL_S_INX
    (f32 (OX_EXP2 (f32 (FMUL_S_INX GPRF32:$x, F32Bits<upper>.Reg, FRM_DYN)))),
    (f32 (FMADD_S_INX
      (f32 (FMAX_S_INX
        (f32 (FMADD_S_INX GPRF32:$x, F32Bits<lower>.Reg,
          (f32 (FMSUB_S_INX GPRF32:$x, F32Bits<upper>.Reg, (f32 (FMUL_S_INX GPRF32:$x, F32Bits<upper>.Reg, FRM_DYN)), FRM_DYN)),
          FRM_DYN)),
        F32Bits<0xbf800000>.Reg)),
      F32Bits<0x3f317218>.Reg, F32Bits<0x3f800000>.Reg, FRM_DYN)),
    FRM_DYN))>;
def : ExpPat<fexp, 0x3fb8aa3b, 0x32a57060>;
def : ExpPat<fexp10, 0x40549a78, 0x33979a37>;
