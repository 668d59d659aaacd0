//===- RISCVInstrInfoQ.td - quadruple precision ---------------------------===//
//
// Volume I, "Q" extension.  Assembled and disassembled only: registers of the
// machine hold 64 bits here, so in the simulator these instructions trap.
//
//===----------------------------------------------------------------------===//

def FPV_Q : FPVariant<"_Q", "q", "64", 0b11, f64, FPR64, false, HasStdExtQ>;

let Semantics = [(sem_unimp)] in {
let Predicates = [HasStdExtQ] in {
def FLQ : FPLoad_r<0b100, "flq", FPR64, WriteFLD64, f64>;
def FSQ : FPStore_r<0b100, "fsq", FPR64, WriteFST64, ReadFStoreData64, f64>;
}
def FADD_Q : FPALU_rr_frm<FPV_Q, 0b00000, "fadd", sem_fadd, true, WriteFAdd64, ReadFAdd64>;
def FSUB_Q : FPALU_rr_frm<FPV_Q, 0b00001, "fsub", sem_fsub, false, WriteFAdd64, ReadFAdd64>;
def FMUL_Q : FPALU_rr_frm<FPV_Q, 0b00010, "fmul", sem_fmul, true, WriteFMul64, ReadFMul64>;
def FDIV_Q : FPALU_rr_frm<FPV_Q, 0b00011, "fdiv", sem_fdiv, false, WriteFDiv64, ReadFDiv64>;
foreach p = [["FMADD_Q", "fmadd"], ["FMSUB_Q", "fmsub"], ["FNMSUB_Q", "fnmsub"], ["FNMADD_Q", "fnmadd"]] in
  def p[0] : FPFMA_rrr<FPV_Q, !cast<RISCVOpcode>("OPC_" # !toupper(!substr(p[1], 1))), p[1],
                       (f64 (sem_fma FPR64:$rs1, FPR64:$rs2, FPR64:$rs3, frmarg:$frm))>;
foreach p = [["FSGNJ_Q", "fsgnj"], ["FSGNJN_Q", "fsgnjn"], ["FSGNJX_Q", "fsgnjx"]] in
  def p[0] : FPALU_rr<FPV_Q, 0b00100, !cond(!eq(p[1], "fsgnj"): 0b000, !eq(p[1], "fsgnjn"): 0b001, true: 0b010), p[1], [], false,
                      WriteFSGNJ64, ReadFSGNJ64>;
foreach p = [["FMIN_Q", "fmin"], ["FMAX_Q", "fmax"], ["FMINM_Q", "fminm"], ["FMAXM_Q", "fmaxm"]] in {
  let Predicates = !if(!eq(!size(p[1]), 5), [HasStdExtQ, HasStdExtZfa], [HasStdExtQ]) in
  def p[0] : FPALU_rr<FPV_Q, 0b00101, !cond(!eq(p[1], "fmin"): 0b000, !eq(p[1], "fmax"): 0b001, !eq(p[1], "fminm"): 0b010, true: 0b011),
                      p[1], [], true, WriteFMinMax64, ReadFMinMax64>;
}
class QCompare<bits<3> funct3, string opcodestr, list<Predicate> preds = [HasStdExtQ]>
    : RVInstR<0b1010011, funct3, OPC_OP_FP, (outs GPR:$rd), (ins FPR64:$rs1, FPR64:$rs2), opcodestr # ".q", "$rd, $rs1, $rs2">,
      FPBase<FPV_Q>, Sched<[WriteFCmp64, ReadFCmp64, ReadFCmp64]> { let Predicates = preds; }
def FEQ_Q : QCompare<0b010, "feq">;
def FLT_Q : QCompare<0b001, "flt">;
def FLE_Q : QCompare<0b000, "fle">;
def FLEQ_Q : QCompare<0b100, "fleq", [HasStdExtQ, HasStdExtZfa]>;
def FLTQ_Q : QCompare<0b101, "fltq", [HasStdExtQ, HasStdExtZfa]>;

class QUnary<bits<7> funct7, bits<5> kind, RegisterClass dst, RegisterClass src, string opcodestr, Operand frm = frmarg,
             list<Predicate> preds = [HasStdExtQ]>
    : RVInstRUnaryFrm<funct7, kind, OPC_OP_FP, (outs dst:$rd), (ins src:$rs1, frm:$frm), opcodestr, "$rd, $rs1$frm">,
      FPBase<FPV_Q>, Sched<[WriteFCvtF64ToF32, ReadFCvt64]> { let Predicates = preds; }
def FSQRT_Q : QUnary<0b0101111, 0, FPR64, FPR64, "fsqrt.q">;
foreach c = [["W", "w", "0"], ["WU", "wu", "1"], ["L", "l", "2"], ["LU", "lu", "3"]] in {
  defvar kind = !cond(!eq(c[2], "0"): 0, !eq(c[2], "1"): 1, !eq(c[2], "2"): 2, true: 3);
  def "FCVT_" # c[0] # "_Q" : QUnary<0b1100011, kind, GPR, FPR64, "fcvt." # c[1] # ".q">;
  def "FCVT_Q_" # c[0] : QUnary<0b1101011, kind, FPR64, GPR, "fcvt.q." # c[1], frmarglegacy>;
}
def FCVT_S_Q : QUnary<0b0100000, 0b00011, FPR32, FPR64, "fcvt.s.q">;
def FCVT_Q_S : QUnary<0b0100011, 0b00000, FPR64, FPR32, "fcvt.q.s", frmarglegacy>;
def FCVT_D_Q : QUnary<0b0100001, 0b00011, FPR64, FPR64, "fcvt.d.q">;
def FCVT_Q_D : QUnary<0b0100011, 0b00001, FPR64, FPR64, "fcvt.q.d", frmarglegacy>;
def FROUND_Q : QUnary<0b0100011, 0b00100, FPR64, FPR64, "fround.q", frmarg, [HasStdExtQ, HasStdExtZfa]>;
def FROUNDNX_Q : QUnary<0b0100011, 0b00101, FPR64, FPR64, "froundnx.q", frmarg, [HasStdExtQ, HasStdExtZfa]>;
class QPlain<bits<7> funct7, bits<5> kind, bits<3> funct3, string opcodestr, list<Predicate> preds>
    : RVInstRUnary<funct7, kind, funct3, OPC_OP_FP, (outs GPR:$rd), (ins FPR64:$rs1), opcodestr, "$rd, $rs1">,
      FPBase<FPV_Q>, Sched<[WriteFClass64, ReadFClass64]> { let Predicates = preds; }
def FCLASS_Q : QPlain<0b1110011, 0, 0b001, "fclass.q", [HasStdExtQ]>;
let Predicates = [HasStdExtQ, HasStdExtZfa] in {
def FMVH_X_Q : QPlain<0b1110011, 1, 0b000, "fmvh.x.q", [HasStdExtQ, HasStdExtZfa]>;
def FMVP_Q_X : RVInstR<0b1011011, 0b000, OPC_OP_FP, (outs FPR64:$rd), (ins GPR:$rs1, GPR:$rs2), "fmvp.q.x", "$rd, $rs1, $rs2">,
               Sched<[WriteFMovI64ToF64, ReadFMov64, ReadFMov64]> { let hasSideEffects = true; }
def FLI_Q : RVInst<(outs FPR64:$rd), (ins loadfpimm:$imm), "fli.q", "$rd, $imm", OPC_OP_FP>, FPBase<FPV_Q>, Sched<[WriteFMovI64ToF64]> {
  bits<5> rd;
  bits<5> imm;
  let Predicates = [HasStdExtQ, HasStdExtZfa];
  let Inst{31-20} = 0b111101100001;
  let Inst{19-15} = imm;
  let Inst{14-12} = 0;
  let Inst{11-7} = rd;
}
}
}
let Predicates = [HasStdExtQ] in {
def : InstAlias<"flq $rd, (${rs1})", (FLQ FPR64:$rd, GPR:$rs1, 0), 0>;
def : InstAlias<"fsq $rs2, (${rs1})", (FSQ FPR64:$rs2, GPR:$rs1, 0), 0>;
}
let Predicates = [HasStdExtQ, HasStdExtZfa] in {
def : InstAlias<"fgtq.q $rd, $rs, $rt", (FLTQ_Q GPR:$rd, FPR64:$rt, FPR64:$rs), 0>;
def : InstAlias<"fgeq.q $rd, $rs, $rt", (FLEQ_Q GPR:$rd, FPR64:$rt, FPR64:$rs), 0>;
}
defm : FPAliases<FPV_Q>;
