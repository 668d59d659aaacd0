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

//===- Further functions of the AMDGPU front ends --------------------------===//

def int_amdgcn_fmed3 : Intrinsic<"llvm.amdgcn.fmed3", [fAny], [fAny, fAny, fAny], [IntrNoMem, IntrSpeculatable]>;
def : Pat<(f32 (int_amdgcn_fmed3 (f32 GPRF32:$a), (f32 GPRF32:$b), (f32 GPRF32:$c))),
          (FMAX_S_INX (f32 (FMIN_S_INX GPRF32:$a, GPRF32:$b)), (f32 (FMIN_S_INX (f32 (FMAX_S_INX GPRF32:$a, GPRF32:$b)), GPRF32:$c)))>;

// x minus its floor, below 1; 0 for numbers that have no fraction and do not fit an integer.
def int_amdgcn_fract : Intrinsic<"llvm.amdgcn.fract", [fAny], [fAny], [IntrNoMem, IntrSpeculatable]>;
class Fraction<dag x> {
  dag Reg = (f32 (FSUB_S_INX x, (f32 (FCVT_S_L_INX (i64 (FCVT_L_S_INX x, FRM_RDN)), FRM_DYN)), FRM_DYN));
}
def : Pat<(f32 (int_amdgcn_fract (f32 GPRF32:$x))),
          (FMAX_S_INX (f32 (COPY_TO_REGCLASS (AND
             (i64 (COPY_TO_REGCLASS (f32 (FMIN_S_INX Fraction<(f32 GPRF32:$x)>.Reg, F32Bits<0x3f7fffff>.Reg)), GPR)),
             (SUB (i64 X0), (FLT_S_INX Fraction<(f32 GPRF32:$x)>.Reg, F32Bits<0x40000000>.Reg))), GPRF32)),
           (f32 (COPY_TO_REGCLASS (i64 X0), GPRF32)))>;

// Angles in turns.
foreach p = [["sin", "SIN"], ["cos", "COS"]] in {
  def int_amdgcn_ # p[0] : UnaryF32<"llvm.amdgcn." # p[0]>;
  def : Pat<(f32 (!cast<Intrinsic>("int_amdgcn_" # p[0]) (f32 GPRF32:$x))),
            (!cast<Instruction>("OX_" # p[1]) (f32 (FMUL_S_INX GPRF32:$x, F32Bits<0x40c90fdb>.Reg, FRM_DYN)))>;
}

// What only waits or orders.
foreach name = ["s.sleep", "sched.barrier", "s.waitcnt", "iglp.opt"] in {
  defvar record = "int_amdgcn_" # !subst(".", "_", name);
  def record : Intrinsic<"llvm.amdgcn." # name, [], [i64], [IntrHasSideEffects, ImmArg<0>]>;
  def : Pat<(!cast<Intrinsic>(record) (i64 timm)), (OX_YIELD)>;
}

//===- Arithmetic of the PTX front ends ------------------------------------===//

foreach p = [["f", "f32", "GPRF32", "S"], ["d", "f64", "GPRF64", "D"]] in {
  defvar vt = !cast<ValueType>(p[1]);
  defvar rc = !cast<RegisterClass>(p[2]);
  defvar fma_ = "int_nvvm_fma_rn_" # p[0];
  def fma_ : Intrinsic<"llvm.nvvm.fma.rn." # p[0], [vt], [vt, vt, vt], [IntrNoMem, IntrSpeculatable]>;
  defvar sqrt_ = "int_nvvm_sqrt_rn_" # p[0];
  def sqrt_ : Intrinsic<"llvm.nvvm.sqrt.rn." # p[0], [vt], [vt], [IntrNoMem, IntrSpeculatable]>;
  defvar suffix = !if(!eq(p[3], "S"), "_S_INX", "_D_INX");
  def : Pat<(vt (!cast<Intrinsic>(fma_) (vt rc:$a), (vt rc:$b), (vt rc:$c))), (!cast<Instruction>("FMADD" # suffix) rc:$a, rc:$b, rc:$c, FRM_DYN)>;
  def : Pat<(vt (!cast<Intrinsic>(sqrt_) (vt rc:$a))), (!cast<Instruction>("FSQRT" # suffix) rc:$a, FRM_DYN)>;
  foreach q = [["add", "FADD"], ["mul", "FMUL"], ["div", "FDIV"]] in {
    defvar op_ = "int_nvvm_" # q[0] # "_rn_" # p[0];
    def op_ : Intrinsic<"llvm.nvvm." # q[0] # ".rn." # p[0], [vt], [vt, vt], [IntrNoMem, IntrSpeculatable]>;
    def : Pat<(vt (!cast<Intrinsic>(op_) (vt rc:$a), (vt rc:$b))), (!cast<Instruction>(q[1] # suffix) rc:$a, rc:$b, FRM_DYN)>;
  }
  foreach q = [["fmin", "FMIN"], ["fmax", "FMAX"]] in {
    defvar op_ = "int_nvvm_" # q[0] # "_" # p[0];
    def op_ : Intrinsic<"llvm.nvvm." # q[0] # "." # p[0], [vt], [vt, vt], [IntrNoMem, IntrSpeculatable]>;
    def : Pat<(vt (!cast<Intrinsic>(op_) (vt rc:$a), (vt rc:$b))), (!cast<Instruction>(q[1] # suffix) rc:$a, rc:$b)>;
  }
}
def int_nvvm_sqrt_approx_f : UnaryF32<"llvm.nvvm.sqrt.approx.f">;
def : Pat<(f32 (int_nvvm_sqrt_approx_f (f32 GPRF32:$x))), (FSQRT_S_INX GPRF32:$x, FRM_DYN)>;
