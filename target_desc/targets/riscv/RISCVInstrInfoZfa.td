//===- RISCVInstrInfoZfa.td - Zfa, Zfbfmin --------------------------------===//
//
// Volume I, "Zfa" (additional floating-point instructions) and "BF16".
//
//===----------------------------------------------------------------------===//

// One of 32 numbers; `min` is the least normal number of the format.
def loadfpimm : Operand<i64> {
  let Width = 5;
  let isSigned = false;
  let OperandType = "OPERAND_IMMEDIATE";
  let FloatNames = true;
  let DiagnosticString = "operand must be a valid floating-point constant";
  let EnumNames = ["-1.0", "min", "1.52587890625e-05", "3.0517578125e-05", "0.00390625", "0.0078125", "0.0625", "0.125", "0.25", "0.3125",
                   "0.375", "0.4375", "0.5", "0.625", "0.75", "0.875", "1.0", "1.25", "1.5", "1.75", "2.0", "2.5", "3.0", "4.0", "8.0", "16.0",
                   "128.0", "256.0", "32768.0", "65536.0", "inf", "nan"];
}
def rtzarg : FRMArg<1> {
  let IsOptional = false;
  let EnumNames = ["", "rtz"];
  let Excluded = [0, 2, 3, 4, 5, 6, 7];
  let DiagnosticString = "operand must be 'rtz' floating-point rounding mode";
}

def sem_fp_constant : SemFunction<"FP_CONSTANT", 1, [SDTCisFP<0>, SDTCisVT<1, i64>]>;
class SemFPPair<string name> : SemFunction<name, 2, [SDTCisFP<0>, SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>]>;
def sem_fp_minimum : SemFPPair<"FP_MINIMUM">;   // a NaN operand makes the result one
def sem_fp_maximum : SemFPPair<"FP_MAXIMUM">;
class SemFPQuiet<string name> : SemFunction<name, 2, [SDTCisVT<0, i64>, SDTCisFP<1>, SDTCisSameAs<1, 2>]>;
def sem_fp_quiet_le : SemFPQuiet<"FP_QUIET_LE">;
def sem_fp_quiet_lt : SemFPQuiet<"FP_QUIET_LT">;
class SemFPIntegral<string name> : SemFunction<name, 2, [SDTCisFP<0>, SDTCisSameAs<0, 1>, SDTCisVT<2, i64>]>;
def sem_fp_integral : SemFPIntegral<"FP_INTEGRAL">;               // never inexact
def sem_fp_integral_exact : SemFPIntegral<"FROUND_RM">;
def sem_fp_modular_s32 : SemFunction<"FP_MODULAR_S32", 1, [SDTCisVT<0, i64>, SDTCisFP<1>]>;

multiclass ZfaInstrs<FPVariant v, list<Predicate> preds, list<Predicate> immediate> {
  defvar S = v.Suffix;
  defvar rc = v.RC;
  defvar vt = v.VT;
  let Predicates = immediate in
  def "FLI" # S : RVInst<(outs rc:$rd), (ins loadfpimm:$imm), "fli." # v.Dot, "$rd, $imm", OPC_OP_FP>, FPBase<v>,
                  Sched<[!cast<SchedWrite>("WriteFMovI" # v.Sz # "ToF" # v.Sz)]>, Sem<[(set rc:$rd, (vt (sem_fp_constant (i64 loadfpimm:$imm))))]> {
    bits<5> rd;
    bits<5> imm;
    let mayRaiseFPException = false;
    let Inst{31-27} = 0b11110;
    let Inst{26-25} = v.Fmt;
    let Inst{24-20} = 1;
    let Inst{19-15} = imm;
    let Inst{14-12} = 0;
    let Inst{11-7} = rd;
  }
  defvar wmin = !cast<SchedWrite>("WriteFMinMax" # v.Sz);
  defvar rmin = !cast<SchedRead>("ReadFMinMax" # v.Sz);
  defvar wcmp = !cast<SchedWrite>("WriteFCmp" # v.Sz);
  defvar rcmp = !cast<SchedRead>("ReadFCmp" # v.Sz);
  let Predicates = preds in {
  def "FMINM" # S : FPALU_rr<v, 0b00101, 0b010, "fminm", [(set rc:$rd, (vt (sem_fp_minimum rc:$rs1, rc:$rs2)))], true, wmin, rmin>;
  def "FMAXM" # S : FPALU_rr<v, 0b00101, 0b011, "fmaxm", [(set rc:$rd, (vt (sem_fp_maximum rc:$rs1, rc:$rs2)))], true, wmin, rmin>;
  foreach p = [["FROUND", "fround", "sem_fp_integral", "4"], ["FROUNDNX", "froundnx", "sem_fp_integral_exact", "5"]] in
    def p[0] # S : FPUnary_frm<v, 0b0100000, !if(!eq(p[3], "4"), 0b00100, 0b00101), rc, rc, p[1] # "." # v.Dot,
                               (vt (!cast<SDNode>(p[2]) (vt rc:$rs1), frmarg:$frm))>,
                   Sched<[!cast<SchedWrite>("WriteFAdd" # v.Sz), !cast<SchedRead>("ReadFAdd" # v.Sz)]>;
  foreach p = [["FLEQ", "fleq", "sem_fp_quiet_le", "0"], ["FLTQ", "fltq", "sem_fp_quiet_lt", "1"]] in
    def p[0] # S : RVInstR<0b1010000, !if(!eq(p[3], "0"), 0b100, 0b101), OPC_OP_FP, (outs GPR:$rd), (ins rc:$rs1, rc:$rs2), p[1] # "." # v.Dot,
                           "$rd, $rs1, $rs2">, FPBase<v>, Sched<[wcmp, rcmp, rcmp]>,
                   Sem<[(set GPR:$rd, (i64 (!cast<SDNode>(p[2]) (vt rc:$rs1), (vt rc:$rs2))))]> { let Inst{26-25} = v.Fmt; }
  def : InstAlias<"fgtq." # v.Dot # " $rd, $rs, $rt", (!cast<Instruction>("FLTQ" # S) GPR:$rd, rc:$rt, rc:$rs), 0>;
  def : InstAlias<"fgeq." # v.Dot # " $rd, $rs, $rt", (!cast<Instruction>("FLEQ" # S) GPR:$rd, rc:$rt, rc:$rs), 0>;
  }
}
defm "" : ZfaInstrs<FPV_S, [HasStdExtZfa], [HasStdExtZfa]>;
defm "" : ZfaInstrs<FPV_D, [HasStdExtD, HasStdExtZfa], [HasStdExtD, HasStdExtZfa]>;
defm "" : ZfaInstrs<FPV_H, [HasStdExtZfa, HasStdExtZfh], [HasStdExtZfa, HasStdExtZfhOrZvfh]>;

// To 32 bits modulo 2**32, not saturated.
let Predicates = [HasStdExtD, HasStdExtZfa] in
def FCVTMOD_W_D : FPUnary_frm<FPV_D, 0b1100001, 0b01000, GPR, FPR64, "fcvtmod.w.d", (i64 (sem_fp_modular_s32 (f64 FPR64:$rs1))), rtzarg>,
                  Sched<[WriteFCvtF64ToI32, ReadFCvt64]> { let AsmString = "fcvtmod.w.d\t$rd, $rs1, $frm"; }

//===- Zfbfmin -------------------------------------------------------------===//

def FPR16BF : FPRClass<bf16, (sequence "F%u_H", 0, 31)> { let isAllocatable = false; }   // an operand of the assembler only
def FPV_BF16 : FPVariant<"_BF16", "bf16", "16", 0b10, bf16, FPR16BF, false, HasStdExtZfbfmin>;
def FCVT_BF16_S : FPUnary_frm<FPV_BF16, 0b0100010, 0b01000, FPR16BF, FPR32, "fcvt.bf16.s",
                              (bf16 (sem_fp_round (f32 FPR32:$rs1), frmarg:$frm))>, Sched<[WriteFCvtF32ToF16, ReadFCvt32]>;
def FCVT_S_BF16 : FPUnary_frm<FPV_BF16, 0b0100000, 0b00110, FPR32, FPR16BF, "fcvt.s.bf16",
                              (f32 (fpextend (bf16 FPR16BF:$rs1))), frmarglegacy>, Sched<[WriteFCvtF16ToF32, ReadFCvt16]> { let Inst{26-25} = 0; }
