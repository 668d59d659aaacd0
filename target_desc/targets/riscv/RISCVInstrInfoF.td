//===- RISCVInstrInfoF.td - floating point: F, D, Zfh, Zfinx, Zdinx, Zhinx ===//
//
// Volume I, "F", "D", "Zfh" and "Zfinx" extensions.  One multiclass describes
// the instructions of one precision; it is instantiated per precision and per
// register file.
//
//===----------------------------------------------------------------------===//

//===- Nodes ---------------------------------------------------------------===//

// Low bits of an integer register as a number and back (upper bits undefined).
def fp_from_bits : SDNode<"RISCVISD::FP_FROM_BITS", SDTypeProfile<1, 1, [SDTCisFP<0>, SDTCisVT<1, i64>]>>;
def fp_to_bits : SDNode<"RISCVISD::FP_TO_BITS", SDTypeProfile<1, 1, [SDTCisVT<0, i64>, SDTCisFP<1>]>>;
def riscv_fclass : SDNode<"RISCVISD::FCLASS", SDTypeProfile<1, 1, [SDTCisVT<0, i64>, SDTCisFP<1>]>>;

// Semantics of conversions: value, rounding mode (0 nearest even, 1 to zero,
// 2 down, 3 up, 4 nearest away, 7 as the frm register says).  Out of range and
// NaN saturate, NaN upwards.
class SemFromFP<string name> : SemFunction<name, 2, [SDTCisVT<0, i64>, SDTCisFP<1>, SDTCisVT<2, i64>]>;
class SemToFP<string name> : SemFunction<name, 2, [SDTCisFP<0>, SDTCisVT<1, i64>, SDTCisVT<2, i64>]>;
def sem_fp_to_s32 : SemFromFP<"FP_TO_S32">;
def sem_fp_to_u32 : SemFromFP<"FP_TO_U32">;   // result sign-extended from 32 bits
def sem_fp_to_s64 : SemFromFP<"FP_TO_S64">;
def sem_fp_to_u64 : SemFromFP<"FP_TO_U64">;
def sem_s32_to_fp : SemToFP<"S32_TO_FP">;
def sem_u32_to_fp : SemToFP<"U32_TO_FP">;
def sem_s64_to_fp : SemToFP<"S64_TO_FP">;
def sem_u64_to_fp : SemToFP<"U64_TO_FP">;
def sem_fp_round : SemFunction<"FP_ROUND_RM", 2, [SDTCisFP<0>, SDTCisFP<1>, SDTCisVT<2, i64>]>;
// Arithmetic with a rounding mode as last operand.
class SemFPBin<string name> : SemFunction<name, 3, [SDTCisFP<0>, SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>, SDTCisVT<3, i64>]>;
def sem_fadd : SemFPBin<"FADD_RM">;
def sem_fsub : SemFPBin<"FSUB_RM">;
def sem_fmul : SemFPBin<"FMUL_RM">;
def sem_fdiv : SemFPBin<"FDIV_RM">;
def sem_fsqrt : SemFunction<"FSQRT_RM", 2, [SDTCisFP<0>, SDTCisSameAs<0, 1>, SDTCisVT<2, i64>]>;
def sem_fma : SemFunction<"FMA_RM", 4, [SDTCisFP<0>, SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>, SDTCisSameAs<0, 3>, SDTCisVT<4, i64>]>;

def sem_fsgnjx : SemFunction<"FSGNJX", 2, [SDTCisFP<0>, SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>]>;

def fpimm0 : FPImmLeaf<fAny, "bits == 0">;
def fpimmneg0 : FPImmLeaf<fAny, "isNegZero(bits)">;

//===- Instruction classes -------------------------------------------------===//

// One precision in one register file.
class FPVariant<string suffix, string dotted, string size, int fmtval, ValueType vt, RegisterClass rc, bit inx,
                Predicate pred> {
  string Suffix = suffix;      // of instruction names: "_S", "_D_INX"
  string Dot = dotted;         // of mnemonics: "s"
  string Sz = size;            // of scheduling classes: "32"
  bits<2> Fmt = fmtval;        // encoding of the precision
  ValueType VT = vt;
  RegisterClass RC = rc;
  bit isInX = inx;
  Predicate Pred = pred;
}

class FPBase<FPVariant v> {
  bit mayRaiseFPException = true;
  bit mayLoad = false;
  bit mayStore = false;
  bit hasSideEffects = false;
  string DecoderNamespace = !if(v.isInX, "RVZfinx", "RV32");
  list<Predicate> Predicates = [v.Pred];
}

class FPALU_rr_frm<FPVariant v, bits<5> funct5, string opcodestr, SDNode sem, bit Commutable, SchedWrite w, SchedRead r>
    : RVInstRFrm<{funct5, 0b00}, OPC_OP_FP, (outs v.RC:$rd), (ins v.RC:$rs1, v.RC:$rs2, frmarg:$frm),
                 opcodestr # "." # v.Dot, "$rd, $rs1, $rs2$frm">, FPBase<v>, Sched<[w, r, r]>,
      Sem<[(set v.RC:$rd, (v.VT (sem v.RC:$rs1, v.RC:$rs2, frmarg:$frm)))]> {
  let isCommutable = Commutable;
  let Inst{26-25} = v.Fmt;
}
class FPALU_rr<FPVariant v, bits<5> funct5, bits<3> funct3, string opcodestr, list<dag> sem, bit Commutable, SchedWrite w, SchedRead r>
    : RVInstR<{funct5, 0b00}, funct3, OPC_OP_FP, (outs v.RC:$rd), (ins v.RC:$rs1, v.RC:$rs2), opcodestr # "." # v.Dot,
              "$rd, $rs1, $rs2">, FPBase<v>, Sched<[w, r, r]>, Sem<sem> {
  let isCommutable = Commutable;
  let Inst{26-25} = v.Fmt;
}
class FPCmp_rr<FPVariant v, bits<3> funct3, string opcodestr, PatFrag cc, bit Commutable>
    : RVInstR<0b1010000, funct3, OPC_OP_FP, (outs GPR:$rd), (ins v.RC:$rs1, v.RC:$rs2), opcodestr # "." # v.Dot,
              "$rd, $rs1, $rs2">, FPBase<v>,
      Sched<[!cast<SchedWrite>("WriteFCmp" # v.Sz), !cast<SchedRead>("ReadFCmp" # v.Sz), !cast<SchedRead>("ReadFCmp" # v.Sz)]>,
      Sem<[(set GPR:$rd, (i64 (cc (v.VT v.RC:$rs1), v.RC:$rs2)))]> {
  let isCommutable = Commutable;
  let Inst{26-25} = v.Fmt;
}
class FPFMA_rrr<FPVariant v, RISCVOpcode opcode, string opcodestr, dag expr>
    : RVInstR4Frm<0b00, opcode, (outs v.RC:$rd), (ins v.RC:$rs1, v.RC:$rs2, v.RC:$rs3, frmarg:$frm), opcodestr # "." # v.Dot,
                  "$rd, $rs1, $rs2, $rs3$frm">, FPBase<v>,
      Sched<[!cast<SchedWrite>("WriteFMA" # v.Sz), !cast<SchedRead>("ReadFMA" # v.Sz), !cast<SchedRead>("ReadFMA" # v.Sz),
             !cast<SchedRead>("ReadFMAAddend" # v.Sz)]>, Sem<[(set v.RC:$rd, expr)]> {
  let isCommutable = true;
  let Inst{26-25} = v.Fmt;
}
// A unary operation from one class to another, with and without rounding.
class FPUnary_frm<FPVariant v, bits<7> funct7, bits<5> rs2val, RegisterClass dstrc, RegisterClass srcrc, string opcodestr, dag expr,
                  Operand frm = frmarg>
    : RVInstRUnaryFrm<funct7, rs2val, OPC_OP_FP, (outs dstrc:$rd), (ins srcrc:$rs1, frm:$frm), opcodestr, "$rd, $rs1$frm">,
      FPBase<v>, Sem<[(set dstrc:$rd, expr)]> {
  let Inst{26-25} = v.Fmt;
}
class FPUnary<FPVariant v, bits<7> funct7, bits<5> rs2val, bits<3> funct3, RegisterClass dstrc, RegisterClass srcrc, string opcodestr,
              list<dag> sem>
    : RVInstRUnary<funct7, rs2val, funct3, OPC_OP_FP, (outs dstrc:$rd), (ins srcrc:$rs1), opcodestr, "$rd, $rs1">, FPBase<v>, Sem<sem> {
  let Inst{26-25} = v.Fmt;
}

multiclass FPInstrs<FPVariant v> {
  defvar S = v.Suffix;
  defvar rc = v.RC;
  defvar vt = v.VT;
  def "FADD" # S : FPALU_rr_frm<v, 0b00000, "fadd", sem_fadd, true, !cast<SchedWrite>("WriteFAdd" # v.Sz), !cast<SchedRead>("ReadFAdd" # v.Sz)>;
  def "FSUB" # S : FPALU_rr_frm<v, 0b00001, "fsub", sem_fsub, false, !cast<SchedWrite>("WriteFAdd" # v.Sz), !cast<SchedRead>("ReadFAdd" # v.Sz)>;
  def "FMUL" # S : FPALU_rr_frm<v, 0b00010, "fmul", sem_fmul, true, !cast<SchedWrite>("WriteFMul" # v.Sz), !cast<SchedRead>("ReadFMul" # v.Sz)>;
  def "FDIV" # S : FPALU_rr_frm<v, 0b00011, "fdiv", sem_fdiv, false, !cast<SchedWrite>("WriteFDiv" # v.Sz), !cast<SchedRead>("ReadFDiv" # v.Sz)>;
  def "FSQRT" # S : FPUnary_frm<v, 0b0101100, 0, rc, rc, "fsqrt." # v.Dot, (vt (sem_fsqrt (vt rc:$rs1), frmarg:$frm))>,
                    Sched<[!cast<SchedWrite>("WriteFSqrt" # v.Sz), !cast<SchedRead>("ReadFSqrt" # v.Sz)]>;
  def "FMADD" # S : FPFMA_rrr<v, OPC_MADD, "fmadd", (vt (sem_fma rc:$rs1, rc:$rs2, rc:$rs3, frmarg:$frm))>;
  def "FMSUB" # S : FPFMA_rrr<v, OPC_MSUB, "fmsub", (vt (sem_fma rc:$rs1, rc:$rs2, (fneg rc:$rs3), frmarg:$frm))>;
  def "FNMSUB" # S : FPFMA_rrr<v, OPC_NMSUB, "fnmsub", (vt (sem_fma (fneg rc:$rs1), rc:$rs2, rc:$rs3, frmarg:$frm))>;
  def "FNMADD" # S : FPFMA_rrr<v, OPC_NMADD, "fnmadd", (vt (sem_fma (fneg rc:$rs1), rc:$rs2, (fneg rc:$rs3), frmarg:$frm))>;
  defvar wsgn = !cast<SchedWrite>("WriteFSGNJ" # v.Sz);
  defvar rsgn = !cast<SchedRead>("ReadFSGNJ" # v.Sz);
  let mayRaiseFPException = false in {
  def "FSGNJ" # S : FPALU_rr<v, 0b00100, 0b000, "fsgnj", [(set rc:$rd, (vt (fcopysign (vt rc:$rs1), (vt rc:$rs2))))], false, wsgn, rsgn>;
  def "FSGNJN" # S : FPALU_rr<v, 0b00100, 0b001, "fsgnjn", [(set rc:$rd, (vt (fcopysign (vt rc:$rs1), (vt (fneg (vt rc:$rs2))))))], false, wsgn, rsgn>;
  def "FSGNJX" # S : FPALU_rr<v, 0b00100, 0b010, "fsgnjx", [(set rc:$rd, (vt (sem_fsgnjx (vt rc:$rs1), (vt rc:$rs2))))], false, wsgn, rsgn>;
  }
  defvar wmin = !cast<SchedWrite>("WriteFMinMax" # v.Sz);
  defvar rmin = !cast<SchedRead>("ReadFMinMax" # v.Sz);
  def "FMIN" # S : FPALU_rr<v, 0b00101, 0b000, "fmin", [(set rc:$rd, (vt (fminimumnum rc:$rs1, rc:$rs2)))], true, wmin, rmin>;
  def "FMAX" # S : FPALU_rr<v, 0b00101, 0b001, "fmax", [(set rc:$rd, (vt (fmaximumnum rc:$rs1, rc:$rs2)))], true, wmin, rmin>;
  def "FEQ" # S : FPCmp_rr<v, 0b010, "feq", setoeq, true>;
  def "FLT" # S : FPCmp_rr<v, 0b001, "flt", setolt, false>;
  def "FLE" # S : FPCmp_rr<v, 0b000, "fle", setole, false>;
  let mayRaiseFPException = false in
  def "FCLASS" # S : FPUnary<v, 0b1110000, 0, 0b001, GPR, rc, "fclass." # v.Dot, [(set GPR:$rd, (riscv_fclass (vt rc:$rs1)))]>,
                     Sched<[!cast<SchedWrite>("WriteFClass" # v.Sz), !cast<SchedRead>("ReadFClass" # v.Sz)]>;

  // Conversions from and to integers.
  foreach c = [["W", "w", "s32", "32"], ["WU", "wu", "u32", "32"], ["L", "l", "s64", "64"], ["LU", "lu", "u64", "64"]] in {
    defvar sel = !cond(!eq(c[1], "w"): 0, !eq(c[1], "wu"): 1, !eq(c[1], "l"): 2, true: 3);
    def "FCVT_" # c[0] # S : FPUnary_frm<v, 0b1100000, sel, GPR, rc, "fcvt." # c[1] # "." # v.Dot,
                                         (!cast<SDNode>("sem_fp_to_" # c[2]) (vt rc:$rs1), frmarg:$frm)>,
        Sched<[!cast<SchedWrite>("WriteFCvtF" # v.Sz # "ToI" # c[3]), !cast<SchedRead>("ReadFCvt" # v.Sz)]>;
    // A double holds every 32-bit integer: no rounding mode is written.
    defvar exact = !and(!eq(v.Sz, "64"), !eq(c[3], "32"));
    def "FCVT" # !subst("_INX", "", S) # "_" # c[0] # !if(v.isInX, "_INX", "")
        : FPUnary_frm<v, 0b1101000, sel, rc, GPR, "fcvt." # v.Dot # "." # c[1],
                      (vt (!cast<SDNode>("sem_" # c[2] # "_to_fp") (i64 GPR:$rs1), !if(exact, frmarglegacy, frmarg):$frm)),
                      !if(exact, frmarglegacy, frmarg)>,
          Sched<[!cast<SchedWrite>("WriteFCvtI" # c[3] # "ToF" # v.Sz), !cast<SchedRead>("ReadFCvt" # v.Sz)]>;
  }

  // Patterns.
  let Predicates = [v.Pred] in {
  def : Pat<(vt (fadd rc:$rs1, rc:$rs2)), (!cast<Instruction>("FADD" # S) rc:$rs1, rc:$rs2, FRM_DYN)>;
  def : Pat<(vt (fsub rc:$rs1, rc:$rs2)), (!cast<Instruction>("FSUB" # S) rc:$rs1, rc:$rs2, FRM_DYN)>;
  def : Pat<(vt (fmul rc:$rs1, rc:$rs2)), (!cast<Instruction>("FMUL" # S) rc:$rs1, rc:$rs2, FRM_DYN)>;
  def : Pat<(vt (fdiv rc:$rs1, rc:$rs2)), (!cast<Instruction>("FDIV" # S) rc:$rs1, rc:$rs2, FRM_DYN)>;
  def : Pat<(vt (fsqrt rc:$rs1)), (!cast<Instruction>("FSQRT" # S) rc:$rs1, FRM_DYN)>;
  def : Pat<(vt (fneg rc:$rs1)), (!cast<Instruction>("FSGNJN" # S) rc:$rs1, rc:$rs1)>;
  def : Pat<(vt (fabs rc:$rs1)), (!cast<Instruction>("FSGNJX" # S) rc:$rs1, rc:$rs1)>;
  def : Pat<(vt (fcopysign (vt rc:$rs1), (vt rc:$rs2))), (!cast<Instruction>("FSGNJ" # S) rc:$rs1, rc:$rs2)>;
  def : Pat<(vt (fcopysign (vt rc:$rs1), (vt (fneg rc:$rs2)))), (!cast<Instruction>("FSGNJN" # S) rc:$rs1, rc:$rs2)>;
  def : Pat<(vt (fminnum rc:$rs1, rc:$rs2)), (!cast<Instruction>("FMIN" # S) rc:$rs1, rc:$rs2)>;
  def : Pat<(vt (fmaxnum rc:$rs1, rc:$rs2)), (!cast<Instruction>("FMAX" # S) rc:$rs1, rc:$rs2)>;
  def : Pat<(vt (fminimumnum rc:$rs1, rc:$rs2)), (!cast<Instruction>("FMIN" # S) rc:$rs1, rc:$rs2)>;
  def : Pat<(vt (fmaximumnum rc:$rs1, rc:$rs2)), (!cast<Instruction>("FMAX" # S) rc:$rs1, rc:$rs2)>;
  def : Pat<(vt (fcanonicalize rc:$rs1)), (!cast<Instruction>("FMIN" # S) rc:$rs1, rc:$rs1)>;
  def : Pat<(vt (fma rc:$rs1, rc:$rs2, rc:$rs3)), (!cast<Instruction>("FMADD" # S) rc:$rs1, rc:$rs2, rc:$rs3, FRM_DYN)>;
  def : Pat<(vt (fma rc:$rs1, rc:$rs2, (fneg rc:$rs3))), (!cast<Instruction>("FMSUB" # S) rc:$rs1, rc:$rs2, rc:$rs3, FRM_DYN)>;
  def : Pat<(vt (fma (fneg rc:$rs1), rc:$rs2, rc:$rs3)), (!cast<Instruction>("FNMSUB" # S) rc:$rs1, rc:$rs2, rc:$rs3, FRM_DYN)>;
  def : Pat<(vt (fma (fneg rc:$rs1), rc:$rs2, (fneg rc:$rs3))), (!cast<Instruction>("FNMADD" # S) rc:$rs1, rc:$rs2, rc:$rs3, FRM_DYN)>;
  def : Pat<(i64 (riscv_fclass (vt rc:$rs1))), (!cast<Instruction>("FCLASS" # S) rc:$rs1)>;

  // Comparisons: quiet NaNs make the ordered ones false.
  foreach cc = ["seteq", "setoeq"] in
    def : Pat<(i64 (!cast<PatFrag>(cc) (vt rc:$rs1), rc:$rs2)), (!cast<Instruction>("FEQ" # S) rc:$rs1, rc:$rs2)>;
  foreach cc = ["setlt", "setolt"] in
    def : Pat<(i64 (!cast<PatFrag>(cc) (vt rc:$rs1), rc:$rs2)), (!cast<Instruction>("FLT" # S) rc:$rs1, rc:$rs2)>;
  foreach cc = ["setle", "setole"] in
    def : Pat<(i64 (!cast<PatFrag>(cc) (vt rc:$rs1), rc:$rs2)), (!cast<Instruction>("FLE" # S) rc:$rs1, rc:$rs2)>;
  foreach cc = ["setgt", "setogt"] in
    def : Pat<(i64 (!cast<PatFrag>(cc) (vt rc:$rs1), rc:$rs2)), (!cast<Instruction>("FLT" # S) rc:$rs2, rc:$rs1)>;
  foreach cc = ["setge", "setoge"] in
    def : Pat<(i64 (!cast<PatFrag>(cc) (vt rc:$rs1), rc:$rs2)), (!cast<Instruction>("FLE" # S) rc:$rs2, rc:$rs1)>;
  // The others are their opposites or unions.
  foreach cc = ["setne", "setune"] in
    def : Pat<(i64 (!cast<PatFrag>(cc) (vt rc:$rs1), rc:$rs2)), (XORI (!cast<Instruction>("FEQ" # S) rc:$rs1, rc:$rs2), 1)>;
  def : Pat<(i64 (setult (vt rc:$rs1), rc:$rs2)), (XORI (!cast<Instruction>("FLE" # S) rc:$rs2, rc:$rs1), 1)>;
  def : Pat<(i64 (setule (vt rc:$rs1), rc:$rs2)), (XORI (!cast<Instruction>("FLT" # S) rc:$rs2, rc:$rs1), 1)>;
  def : Pat<(i64 (setugt (vt rc:$rs1), rc:$rs2)), (XORI (!cast<Instruction>("FLE" # S) rc:$rs1, rc:$rs2), 1)>;
  def : Pat<(i64 (setuge (vt rc:$rs1), rc:$rs2)), (XORI (!cast<Instruction>("FLT" # S) rc:$rs1, rc:$rs2), 1)>;
  def : Pat<(i64 (setone (vt rc:$rs1), rc:$rs2)),
            (OR (!cast<Instruction>("FLT" # S) rc:$rs1, rc:$rs2), (!cast<Instruction>("FLT" # S) rc:$rs2, rc:$rs1))>;
  def : Pat<(i64 (setueq (vt rc:$rs1), rc:$rs2)),
            (XORI (OR (!cast<Instruction>("FLT" # S) rc:$rs1, rc:$rs2), (!cast<Instruction>("FLT" # S) rc:$rs2, rc:$rs1)), 1)>;
  def : Pat<(i64 (seto (vt rc:$rs1), rc:$rs2)),
            (AND (!cast<Instruction>("FEQ" # S) rc:$rs1, rc:$rs1), (!cast<Instruction>("FEQ" # S) rc:$rs2, rc:$rs2))>;
  def : Pat<(i64 (setuo (vt rc:$rs1), rc:$rs2)),
            (XORI (AND (!cast<Instruction>("FEQ" # S) rc:$rs1, rc:$rs1), (!cast<Instruction>("FEQ" # S) rc:$rs2, rc:$rs2)), 1)>;

  // Conversions to integers round towards zero.
  def : Pat<(i64 (fp_to_sint (vt rc:$rs1))), (!cast<Instruction>("FCVT_L" # S) rc:$rs1, FRM_RTZ)>;
  def : Pat<(i64 (fp_to_uint (vt rc:$rs1))), (!cast<Instruction>("FCVT_LU" # S) rc:$rs1, FRM_RTZ)>;
  // Only where the result is known to fit: (int)(long)x wraps, FCVT.W saturates.
  def : Pat<(i64 (assertsext (fp_to_sint (vt rc:$rs1)), i32)), (!cast<Instruction>("FCVT_W" # S) rc:$rs1, FRM_RTZ)>;
  def : Pat<(i64 (llrint (vt rc:$rs1))), (!cast<Instruction>("FCVT_L" # S) rc:$rs1, FRM_DYN)>;
  def : Pat<(i64 (lrint (vt rc:$rs1))), (!cast<Instruction>("FCVT_L" # S) rc:$rs1, FRM_DYN)>;
  def : Pat<(i64 (llround (vt rc:$rs1))), (!cast<Instruction>("FCVT_L" # S) rc:$rs1, FRM_RMM)>;
  def : Pat<(i64 (lround (vt rc:$rs1))), (!cast<Instruction>("FCVT_L" # S) rc:$rs1, FRM_RMM)>;
  foreach p = [["ffloor", "FRM_RDN"], ["fceil", "FRM_RUP"], ["ftrunc", "FRM_RTZ"]] in {
    defvar rm = !cond(!eq(p[1], "FRM_RDN"): FRM_RDN, !eq(p[1], "FRM_RUP"): FRM_RUP, true: FRM_RTZ);
    def : Pat<(i64 (fp_to_sint (vt (!cast<SDNode>(p[0]) (vt rc:$rs1))))), (!cast<Instruction>("FCVT_L" # S) rc:$rs1, rm)>;
  }

  // From integers.
  defvar B = !subst("_INX", "", S);
  defvar X = !if(v.isInX, "_INX", "");
  defvar exactrm = !if(!eq(v.Sz, "64"), FRM_RNE, FRM_DYN);
  def : Pat<(vt (sint_to_fp (i64 GPR:$rs1))), (!cast<Instruction>("FCVT" # B # "_L" # X) GPR:$rs1, FRM_DYN)>;
  def : Pat<(vt (uint_to_fp (i64 GPR:$rs1))), (!cast<Instruction>("FCVT" # B # "_LU" # X) GPR:$rs1, FRM_DYN)>;
  def : Pat<(vt (sint_to_fp (i64 (sexti32 (i64 GPR:$rs1))))), (!cast<Instruction>("FCVT" # B # "_W" # X) GPR:$rs1, exactrm)>;
  def : Pat<(vt (uint_to_fp (i64 (zexti32 (i64 GPR:$rs1))))), (!cast<Instruction>("FCVT" # B # "_WU" # X) GPR:$rs1, exactrm)>;
  }

  // Choices.
  let Predicates = [v.Pred] in
  if !not(v.isInX) then {
    defm Select_FPR # v.Sz : SelectCC<rc, vt>;
  } else {
    defm Select_GPRF # v.Sz : SelectCC<rc, vt>;
  }
  // IEEE 754 minimum and maximum: a NaN operand makes the result one, as a sum does.
  let Predicates = [v.Pred] in
  foreach p = [["fminimum", "FMIN"], ["fmaximum", "FMAX"]] in
    def : Pat<(vt (!cast<SDNode>(p[0]) rc:$rs1, rc:$rs2)),
              (!cast<Instruction>(!if(v.isInX, "Select_GPRF", "Select_FPR") # v.Sz # "_Using_BEQ")
                 (AND (!cast<Instruction>("FEQ" # S) rc:$rs1, rc:$rs1), (!cast<Instruction>("FEQ" # S) rc:$rs2, rc:$rs2)), (i64 X0),
                 (!cast<Instruction>("FADD" # S) rc:$rs1, rc:$rs2, FRM_DYN), (!cast<Instruction>(p[1] # S) rc:$rs1, rc:$rs2))>;
  let Predicates = [v.Pred] in
  def : TypeLegal<vt, rc>;
}

//===- Single precision ----------------------------------------------------===//

class FPLoad_r<bits<3> funct3, string opcodestr, RegisterClass rc, SchedWrite w, ValueType vt>
    : RVInstI<funct3, OPC_LOAD_FP, (outs rc:$rd), (ins GPR:$rs1, simm12:$imm12), opcodestr, "$rd, ${imm12}(${rs1})">,
      Sched<[w, ReadFMemBase]>, Sem<[(set rc:$rd, (vt (load (add GPR:$rs1, simm12:$imm12))))]> {
  let mayLoad = true;
  let mayStore = false;
  let hasSideEffects = false;
}
class FPStore_r<bits<3> funct3, string opcodestr, RegisterClass rc, SchedWrite w, SchedRead r, ValueType vt>
    : RVInstS<funct3, OPC_STORE_FP, (outs), (ins rc:$rs2, GPR:$rs1, simm12_st:$imm12), opcodestr, "$rs2, ${imm12}(${rs1})">,
      Sched<[w, r, ReadFMemBase]>, Sem<[(store (vt rc:$rs2), (add GPR:$rs1, simm12_st:$imm12))]> {
  let mayLoad = false;
  let mayStore = true;
  let hasSideEffects = false;
}

// F, D and Zfh: numbers have registers of their own.
multiclass FPMemory<string load, string store, string loadname, string storename, bits<3> funct3, FPVariant v> {
  let Predicates = [v.Pred] in {
  def load : FPLoad_r<funct3, loadname, v.RC, !cast<SchedWrite>("WriteFLD" # v.Sz), v.VT>;
  def store : FPStore_r<funct3, storename, v.RC, !cast<SchedWrite>("WriteFST" # v.Sz), !cast<SchedRead>("ReadFStoreData" # v.Sz), v.VT>;
  def : LdPat<!cast<PatFrag>("load"), !cast<Instruction>(load), v.VT>;
  def : StPat<!cast<PatFrag>("store"), !cast<Instruction>(store), v.RC, v.VT>;
  def : InstAlias<loadname # " $rd, (${rs1})", (!cast<Instruction>(load) v.RC:$rd, GPR:$rs1, 0), 0>;
  def : InstAlias<storename # " $rs2, (${rs1})", (!cast<Instruction>(store) v.RC:$rs2, GPR:$rs1, 0), 0>;
  }
}
//===- Moves between the register files ------------------------------------===//

multiclass FPBits<FPVariant v, ValueType ity, string tofp, string toint, string loadsuffix> {
  let Predicates = [v.Pred] in {
  if !not(v.isInX) then {
    def : Pat<(v.VT (fp_from_bits (i64 GPR:$src))), (!cast<Instruction>(tofp) GPR:$src)>;
    def : Pat<(i64 (fp_to_bits (v.VT v.RC:$src))), (!cast<Instruction>(toint) v.RC:$src)>;
    def : Pat<(sext_inreg (i64 (fp_to_bits (v.VT v.RC:$src))), ity), (!cast<Instruction>(toint) v.RC:$src)>;
    def : Pat<(v.VT fpimm0), (!cast<Instruction>(tofp) (i64 X0))>;
    def : Pat<(v.VT fpimmneg0), (!cast<Instruction>("FSGNJN" # v.Suffix) (v.VT (!cast<Instruction>(tofp) (i64 X0))),
                                                                        (v.VT (!cast<Instruction>(tofp) (i64 X0))))>;
  } else {
    // The bits are there; numbers are kept sign-extended.
    def : Pat<(v.VT (fp_from_bits (i64 GPR:$src))), (v.VT (COPY_TO_REGCLASS GPR:$src, v.RC))>;
    def : Pat<(i64 (fp_to_bits (v.VT v.RC:$src))), (i64 (COPY_TO_REGCLASS v.RC:$src, GPR))>;
    def : Pat<(v.VT fpimm0), (v.VT (COPY_TO_REGCLASS (i64 X0), v.RC))>;
    def : Pat<(v.VT (load (AddrRegImm GPR:$rs1, simm12:$imm12))),
              (v.VT (COPY_TO_REGCLASS (!cast<Instruction>("L" # loadsuffix) GPR:$rs1, simm12:$imm12), v.RC))>;
    def : Pat<(store (v.VT v.RC:$rs2), (AddrRegImm GPR:$rs1, simm12:$imm12)),
              (!cast<Instruction>("S" # loadsuffix) (i64 (COPY_TO_REGCLASS v.RC:$rs2, GPR)), GPR:$rs1, simm12:$imm12)>;
  }
  }
}
//===- Conversions between precisions --------------------------------------===//

// exact ones have no effect of the rounding mode.
multiclass FPConvert<string name, string mnemonic, bits<7> funct7, bits<5> rs2val, FPVariant to, FPVariant from, list<Predicate> preds, bit widens> {
  defvar frm = !if(widens, frmarglegacy, frmarg);
  let Predicates = preds in
  def name : FPUnary_frm<to, funct7, rs2val, to.RC, from.RC, mnemonic,
                         !if(widens, (to.VT (fpextend (from.VT from.RC:$rs1))),
                                     (to.VT (sem_fp_round (from.VT from.RC:$rs1), frm:$frm))), frm>,
             Sched<[!cast<SchedWrite>("WriteFCvtF" # from.Sz # "ToF" # to.Sz), !cast<SchedRead>("ReadFCvt" # from.Sz)]> {
    let Predicates = preds;
  }
  let Predicates = preds in {
  if widens then
    def : Pat<(to.VT (fpextend (from.VT from.RC:$rs1))), (!cast<Instruction>(name) from.RC:$rs1, FRM_RNE)>;
  else
    def : Pat<(to.VT (fpround (from.VT from.RC:$rs1))), (!cast<Instruction>(name) from.RC:$rs1, FRM_DYN)>;
  }
}
//===- Aliases -------------------------------------------------------------===//

multiclass FPAliases<FPVariant v> {
  let Predicates = [v.Pred] in {
  def : InstAlias<"fabs." # v.Dot # " $rd, $rs", (!cast<Instruction>("FSGNJX" # v.Suffix) v.RC:$rd, v.RC:$rs, v.RC:$rs)>;
  def : InstAlias<"fneg." # v.Dot # " $rd, $rs", (!cast<Instruction>("FSGNJN" # v.Suffix) v.RC:$rd, v.RC:$rs, v.RC:$rs)>;
  def : InstAlias<"fmv." # v.Dot # " $rd, $rs", (!cast<Instruction>("FSGNJ" # v.Suffix) v.RC:$rd, v.RC:$rs, v.RC:$rs),
                  !if(v.isInX, 0, 1)>;
  def : InstAlias<"fgt." # v.Dot # " $rd, $rs, $rt", (!cast<Instruction>("FLT" # v.Suffix) GPR:$rd, v.RC:$rt, v.RC:$rs), 0>;
  def : InstAlias<"fge." # v.Dot # " $rd, $rs, $rt", (!cast<Instruction>("FLE" # v.Suffix) GPR:$rd, v.RC:$rt, v.RC:$rs), 0>;
  }
}
let Predicates = [HasStdExtZicsr] in {
def : InstAlias<"frcsr $rd", (CSRRS GPR:$rd, 3, X0), 3>;
def : InstAlias<"fscsr $rd, $rs", (CSRRW GPR:$rd, 3, GPR:$rs)>;
def : InstAlias<"fscsr $rs", (CSRRW X0, 3, GPR:$rs), 2>;
def : InstAlias<"frsr $rd", (CSRRS GPR:$rd, 3, X0), 0>;  // the older names of frcsr and fscsr
def : InstAlias<"fssr $rd, $rs", (CSRRW GPR:$rd, 3, GPR:$rs), 0>;
def : InstAlias<"fssr $rs", (CSRRW X0, 3, GPR:$rs), 0>;
def : InstAlias<"frrm $rd", (CSRRS GPR:$rd, 2, X0), 3>;
def : InstAlias<"fsrm $rd, $rs", (CSRRW GPR:$rd, 2, GPR:$rs)>;
def : InstAlias<"fsrm $rs", (CSRRW X0, 2, GPR:$rs), 2>;
def : InstAlias<"fsrmi $rd, $imm", (CSRRWI GPR:$rd, 2, uimm5:$imm)>;
def : InstAlias<"fsrmi $imm", (CSRRWI X0, 2, uimm5:$imm), 2>;
def : InstAlias<"frflags $rd", (CSRRS GPR:$rd, 1, X0), 3>;
def : InstAlias<"fsflags $rd, $rs", (CSRRW GPR:$rd, 1, GPR:$rs)>;
def : InstAlias<"fsflags $rs", (CSRRW X0, 1, GPR:$rs), 2>;
def : InstAlias<"fsflagsi $rd, $imm", (CSRRWI GPR:$rd, 1, uimm5:$imm)>;
def : InstAlias<"fsflagsi $imm", (CSRRWI X0, 1, uimm5:$imm), 2>;
}
multiclass FPSymbolic<string ld, string st, string loadname, string storename, FPVariant v> {
  let hasSideEffects = false, Size = 8, isAsmParserOnly = true, Predicates = [v.Pred] in {
  let mayLoad = true, mayStore = false in
  def "Pseudo" # ld : Pseudo<(outs GPR:$tmp, v.RC:$rd), (ins bare_symbol:$addr), loadname, "$rd, $addr, $tmp">, Sched<[WriteIALU, WriteFLD32]>;
  let mayLoad = true, mayStore = false, isAsmParserOnly = false, isCodeGenOnly = true in
  def "Pseudo" # ld # "Pool" : Pseudo<(outs v.RC:$rd, GPR:$tmp), (ins bare_symbol:$addr), loadname, "$rd, $addr, $tmp">,
                                 Sched<[!cast<SchedWrite>("WriteFLD" # v.Sz), WriteIALU]>;
  let mayLoad = false, mayStore = true in
  def "Pseudo" # st : Pseudo<(outs GPR:$tmp), (ins v.RC:$rs, bare_symbol:$addr), storename, "$rs, $addr, $tmp">, Sched<[WriteIALU, WriteFST32]>;
  }
  def : Expansion<!cast<Instruction>("Pseudo" # ld), [(AUIPC $tmp, (pcrel_hi $addr)), (!cast<Instruction>(ld) $rd, $tmp, (pcrel_lo $pcrel_hi))]> {
    let Labels = "$pcrel_hi";
  }
  def : Expansion<!cast<Instruction>("Pseudo" # ld # "Pool"),
                  [(AUIPC $tmp, (pcrel_hi $addr)), (!cast<Instruction>(ld) $rd, $tmp, (pcrel_lo $pcrel_hi))]> {
    let Labels = "$pcrel_hi";
  }
  let AddedComplexity = 20, Predicates = [v.Pred] in
  def : Pat<(v.VT (load constpool:$addr)), (!cast<Instruction>("Pseudo" # ld # "Pool") constpool:$addr)>;
  def : Expansion<!cast<Instruction>("Pseudo" # st), [(AUIPC $tmp, (pcrel_hi $addr)), (!cast<Instruction>(st) $rs, $tmp, (pcrel_lo $pcrel_hi))]> {
    let Labels = "$pcrel_hi";
  }
}
