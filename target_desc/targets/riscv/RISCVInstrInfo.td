//===- RISCVInstrInfo.td - RV64I, Zicsr, Zifencei -------------------------===//
//
// Volume I, chapters "RV32I" and "RV64I", "Zicsr", "Zifencei".
//
//===----------------------------------------------------------------------===//

//===- Nodes ---------------------------------------------------------------===//

// 32-bit operations on 64-bit registers: the low words are the operands, the
// result is sign-extended.
def SDT_RISCVIntBinOpW : SDTypeProfile<1, 2, [SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>, SDTCisVT<0, i64>]>;
def SDT_RISCVIntUnaryOpW : SDTypeProfile<1, 1, [SDTCisSameAs<0, 1>, SDTCisVT<0, i64>]>;
def riscv_sllw : SDNode<"RISCVISD::SLLW", SDT_RISCVIntBinOpW>;
def riscv_sraw : SDNode<"RISCVISD::SRAW", SDT_RISCVIntBinOpW>;
def riscv_srlw : SDNode<"RISCVISD::SRLW", SDT_RISCVIntBinOpW>;
def kernel_args : SDNode<"ISD::KERNEL_ARGS", SDTPtrLeaf>;

// Effects beyond the vocabulary of patterns.
def sem_ecall : SemEffect<"ECALL">;
def sem_ebreak : SemEffect<"EBREAK">;
def sem_hint : SemEffect<"HINT">;
def sem_mret : SDNode<"SEM::MRET", SDTPtrLeaf>;   // the pc to go back to, with the change of mode as effect
def sem_sret : SDNode<"SEM::SRET", SDTPtrLeaf>;
def sem_unimp : SemEffect<"TRAP">;
def sem_wfi : SemEffect<"WFI">;
def sem_sfence_vma : SemEffect<"SFENCE_VMA">;
def sem_fence_i : SemEffect<"FENCE_I">;
def sem_fence : SemEffect<"FENCE", 2>;

//===- Fragments -----------------------------------------------------------===//

class binop_oneuse<SDPatternOperator op>
    : PatFrag<(ops node:$a, node:$b), (op node:$a, node:$b), "hasOneUse(N)">;
def and_oneuse : binop_oneuse<and>;
def shl_oneuse : binop_oneuse<shl>;
def srl_oneuse : binop_oneuse<srl>;
def sra_oneuse : binop_oneuse<sra>;
def add_oneuse : binop_oneuse<add>;
def mul_oneuse : binop_oneuse<mul>;

// An operation whose users all look at the low word only: the W form serves,
// and it leaves a value that is already sign-extended.
class binop_allwusers<SDPatternOperator op>
    : PatFrag<(ops node:$a, node:$b), (i64 (op node:$a, node:$b)), "allUsersUseLow(N, 32)">;

def sexti32 : PatFrags<(ops node:$src), [(sext_inreg node:$src, i32), (assertsext node:$src, i32)]>;
def zexti32 : PatFrags<(ops node:$src), [(and node:$src, 0xffffffff), (assertzext node:$src, i32)]>;

// Amounts of shifts: the instruction looks at the low bits only.
def imm_low6ones : ImmLeaf<i64, "(imm & 63) == 63">;
def imm_low5ones : ImmLeaf<i64, "(imm & 31) == 31">;
def shiftMaskXLen : PatFrags<(ops node:$amount), [(and node:$amount, imm_low6ones), (i64 node:$amount)]>;
def shiftMask32 : PatFrags<(ops node:$amount), [(and node:$amount, imm_low5ones), (i64 node:$amount)]>;

//===- Instruction classes -------------------------------------------------===//

class ALU_rr<bits<7> funct7, bits<3> funct3, string opcodestr, bit Commutable = false>
    : RVInstR<funct7, funct3, OPC_OP, (outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2), opcodestr, "$rd, $rs1, $rs2"> {
  let isCommutable = Commutable;
}
class ALUW_rr<bits<7> funct7, bits<3> funct3, string opcodestr, bit Commutable = false>
    : RVInstR<funct7, funct3, OPC_OP_32, (outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2), opcodestr, "$rd, $rs1, $rs2"> {
  let isCommutable = Commutable;
}
class ALU_ri<bits<3> funct3, string opcodestr>
    : RVInstI<funct3, OPC_OP_IMM, (outs GPR:$rd), (ins GPR:$rs1, simm12:$imm12), opcodestr, "$rd, $rs1, $imm12">,
      Sched<[WriteIALU, ReadIALU]>;
class Shift_ri<bits<6> funct6, bits<3> funct3, string opcodestr>
    : RVInstIShift<funct6, funct3, OPC_OP_IMM, (outs GPR:$rd), (ins GPR:$rs1, uimmlog2xlen:$shamt), opcodestr,
                   "$rd, $rs1, $shamt">, Sched<[WriteShiftImm, ReadShiftImm]>;
class ShiftW_ri<bits<7> funct7, bits<3> funct3, string opcodestr>
    : RVInstIShiftW<funct7, funct3, OPC_OP_IMM_32, (outs GPR:$rd), (ins GPR:$rs1, uimm5:$shamt), opcodestr,
                    "$rd, $rs1, $shamt">, Sched<[WriteShiftImm32, ReadShiftImm32]>;

class BranchCC_rri<bits<3> funct3, string opcodestr, SDPatternOperator cc>
    : RVInstB<funct3, OPC_BRANCH, (outs), (ins GPR:$rs1, GPR:$rs2, simm13_lsb0:$imm12), opcodestr, "$rs1, $rs2, $imm12">,
      Sched<[WriteJmp, ReadJmp, ReadJmp]> {
  let isBranch = true;
  let isTerminator = true;
  let isPredicable = false;
  let hasSideEffects = false;
  let mayLoad = false;
  let mayStore = false;
  let Pattern = [(brcond (i64 (cc GPR:$rs1, GPR:$rs2)), bb:$imm12)];
  let Semantics = [(brcond (i64 (cc GPR:$rs1, GPR:$rs2)), $imm12)];
}

class Load_ri<bits<3> funct3, string opcodestr, SchedWrite write, PatFrag op>
    : RVInstI<funct3, OPC_LOAD, (outs GPR:$rd), (ins GPR:$rs1, simm12:$imm12), opcodestr, "$rd, ${imm12}(${rs1})">,
      Sched<[write, ReadMemBase]> {
  let mayLoad = true;
  let mayStore = false;
  let hasSideEffects = false;
  let Semantics = [(set GPR:$rd, (i64 (op (add GPR:$rs1, simm12:$imm12))))];
}
class Store_rri<bits<3> funct3, string opcodestr, SchedWrite write, PatFrag op>
    : RVInstS<funct3, OPC_STORE, (outs), (ins GPR:$rs2, GPR:$rs1, simm12_st:$imm12), opcodestr, "$rs2, ${imm12}(${rs1})">,
      Sched<[write, ReadStoreData, ReadMemBase]> {
  let mayLoad = false;
  let mayStore = true;
  let hasSideEffects = false;
  let Semantics = [(op (i64 GPR:$rs2), (add GPR:$rs1, simm12_st:$imm12))];
}

class CSR_ir<bits<3> funct3, string opcodestr, list<dag> sem>
    : RVInstI<funct3, OPC_SYSTEM, (outs GPR:$rd), (ins csr_sysreg:$imm12, GPR:$rs1), opcodestr, "$rd, $imm12, $rs1">,
      Sched<[WriteCSR, ReadCSR]>, Sem<sem> {
  let hasSideEffects = true;
}
class CSR_ii<bits<3> funct3, string opcodestr, list<dag> sem>
    : RVInstI<funct3, OPC_SYSTEM, (outs GPR:$rd), (ins csr_sysreg:$imm12, uimm5:$rs1), opcodestr, "$rd, $imm12, $rs1">,
      Sched<[WriteCSR]>, Sem<sem> {
  let hasSideEffects = true;
}

//===- RV64I ---------------------------------------------------------------===//

let isReMaterializable = true, isAsCheapAsAMove = true in
def LUI : RVInstU<OPC_LUI, (outs GPR:$rd), (ins uimm20_lui:$imm20), "lui", "$rd, $imm20">, Sched<[WriteIALU]>,
          Sem<[(set GPR:$rd, (sext_inreg (shl (i64 uimm20_lui:$imm20), (i64 12)), i32))]>;
let isReMaterializable = true in
def AUIPC : RVInstU<OPC_AUIPC, (outs GPR:$rd), (ins uimm20_auipc:$imm20), "auipc", "$rd, $imm20">, Sched<[WriteIALU]>,
            Sem<[(set GPR:$rd, (add (i64 pc), (sext_inreg (shl (i64 uimm20_auipc:$imm20), (i64 12)), i32)))]>;

let isCall = true, isPredicable = false in
def JAL : RVInstJ<OPC_JAL, (outs GPR:$rd), (ins simm21_lsb0_jal:$imm20), "jal", "$rd, $imm20">, Sched<[WriteJal]>,
          Sem<[(set GPR:$rd, (i64 next_pc)), (br $imm20)]> { let hasSideEffects = false; }
let isCall = true, isPredicable = false in
def JALR : RVInstI<0b000, OPC_JALR, (outs GPR:$rd), (ins GPR:$rs1, simm12:$imm12), "jalr", "$rd, ${imm12}(${rs1})">,
           Sched<[WriteJalr, ReadJalr]>,
           Sem<[(set GPR:$rd, (i64 next_pc)), (brind (and (add GPR:$rs1, simm12:$imm12), -2))]> {
  let hasSideEffects = false;
}

def BEQ : BranchCC_rri<0b000, "beq", seteq>;
def BNE : BranchCC_rri<0b001, "bne", setne>;
def BLT : BranchCC_rri<0b100, "blt", setlt>;
def BGE : BranchCC_rri<0b101, "bge", setge>;
def BLTU : BranchCC_rri<0b110, "bltu", setult>;
def BGEU : BranchCC_rri<0b111, "bgeu", setuge>;
def : InvertBranch<BEQ, BNE>;
def : InvertBranch<BLT, BGE>;
def : InvertBranch<BLTU, BGEU>;

def LB : Load_ri<0b000, "lb", WriteLDB, sextloadi8>;
def LH : Load_ri<0b001, "lh", WriteLDH, sextloadi16>;
def LW : Load_ri<0b010, "lw", WriteLDW, sextloadi32>;
def LD : Load_ri<0b011, "ld", WriteLDD, load>;
def LBU : Load_ri<0b100, "lbu", WriteLDB, zextloadi8>;
def LHU : Load_ri<0b101, "lhu", WriteLDH, zextloadi16>;
def LWU : Load_ri<0b110, "lwu", WriteLDW, zextloadi32>;
def SB : Store_rri<0b000, "sb", WriteSTB, truncstorei8>;
def SH : Store_rri<0b001, "sh", WriteSTH, truncstorei16>;
def SW : Store_rri<0b010, "sw", WriteSTW, truncstorei32>;
def SD : Store_rri<0b011, "sd", WriteSTD, store>;

let isReMaterializable = true, isAsCheapAsAMove = true in {
def ADDI : ALU_ri<0b000, "addi">, Selects<[(set GPR:$rd, (add (i64 GPR:$rs1), simm12:$imm12))]>;
def XORI : ALU_ri<0b100, "xori">, Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), simm12:$imm12))]>;
def ORI : ALU_ri<0b110, "ori">, Selects<[(set GPR:$rd, (or (i64 GPR:$rs1), simm12:$imm12))]>;
}
def ANDI : ALU_ri<0b111, "andi">, Selects<[(set GPR:$rd, (and (i64 GPR:$rs1), simm12:$imm12))]>;
def SLTI : ALU_ri<0b010, "slti">, Selects<[(set GPR:$rd, (setlt (i64 GPR:$rs1), simm12:$imm12))]>;
def SLTIU : ALU_ri<0b011, "sltiu">, Selects<[(set GPR:$rd, (setult (i64 GPR:$rs1), simm12:$imm12))]>;
def SLLI : Shift_ri<0b000000, 0b001, "slli">, Selects<[(set GPR:$rd, (shl (i64 GPR:$rs1), uimmlog2xlen:$shamt))]>;
def SRLI : Shift_ri<0b000000, 0b101, "srli">, Selects<[(set GPR:$rd, (srl (i64 GPR:$rs1), uimmlog2xlen:$shamt))]>;
def SRAI : Shift_ri<0b010000, 0b101, "srai">, Selects<[(set GPR:$rd, (sra (i64 GPR:$rs1), uimmlog2xlen:$shamt))]>;

def ADD : ALU_rr<0b0000000, 0b000, "add", true>, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
          Selects<[(set GPR:$rd, (add (i64 GPR:$rs1), GPR:$rs2))]>;
def SUB : ALU_rr<0b0100000, 0b000, "sub">, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
          Selects<[(set GPR:$rd, (sub (i64 GPR:$rs1), GPR:$rs2))]>;
def SLL : ALU_rr<0b0000000, 0b001, "sll">, Sched<[WriteShiftReg, ReadShiftReg, ReadShiftReg]>,
          Sem<[(set GPR:$rd, (shl (i64 GPR:$rs1), (and (i64 GPR:$rs2), 63)))]>;
def SLT : ALU_rr<0b0000000, 0b010, "slt">, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
          Selects<[(set GPR:$rd, (setlt (i64 GPR:$rs1), GPR:$rs2))]>;
def SLTU : ALU_rr<0b0000000, 0b011, "sltu">, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
           Selects<[(set GPR:$rd, (setult (i64 GPR:$rs1), GPR:$rs2))]>;
def XOR : ALU_rr<0b0000000, 0b100, "xor", true>, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
          Selects<[(set GPR:$rd, (xor (i64 GPR:$rs1), GPR:$rs2))]>;
def SRL : ALU_rr<0b0000000, 0b101, "srl">, Sched<[WriteShiftReg, ReadShiftReg, ReadShiftReg]>,
          Sem<[(set GPR:$rd, (srl (i64 GPR:$rs1), (and (i64 GPR:$rs2), 63)))]>;
def SRA : ALU_rr<0b0100000, 0b101, "sra">, Sched<[WriteShiftReg, ReadShiftReg, ReadShiftReg]>,
          Sem<[(set GPR:$rd, (sra (i64 GPR:$rs1), (and (i64 GPR:$rs2), 63)))]>;
def OR : ALU_rr<0b0000000, 0b110, "or", true>, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
         Selects<[(set GPR:$rd, (or (i64 GPR:$rs1), GPR:$rs2))]>;
def AND : ALU_rr<0b0000000, 0b111, "and", true>, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
          Selects<[(set GPR:$rd, (and (i64 GPR:$rs1), GPR:$rs2))]>;

def FENCE : RVInst<(outs), (ins fencearg:$pred, fencearg:$succ), "fence", "$pred, $succ", OPC_MISC_MEM>,
            Sched<[WriteFence]>, Sem<[(sem_fence fencearg:$pred, fencearg:$succ)]> {
  bits<4> pred;
  bits<4> succ;
  let Inst{31-28} = 0;
  let Inst{27-24} = pred;
  let Inst{23-20} = succ;
  let Inst{19-7} = 0;
  let hasSideEffects = true;
  let mayLoad = true;
  let mayStore = true;
}
class Fixed<bits<32> word, string opcodestr, list<dag> sem>
    : RVInst<(outs), (ins), opcodestr, "", OPC_SYSTEM>, Sem<sem> {
  let Inst = word;
  let hasSideEffects = true;
}
def FENCE_TSO : Fixed<0x8330000f, "fence.tso", [(sem_fence (i64 3), (i64 3))]>, Sched<[WriteFence]>;
// Like LLVM's, the assembler knows this one and the CSR instructions without their extensions.
def FENCE_I : Fixed<0x0000100f, "fence.i", [(sem_fence_i)]>, Sched<[WriteFence]>;
def ECALL : Fixed<0x00000073, "ecall", [(sem_ecall)]>, Sched<[WriteJmp]> { let mayLoad = true; let mayStore = true; }
def EBREAK : Fixed<0x00100073, "ebreak", [(sem_ebreak)]>, Sched<[WriteJmp]>;
// csrrw x0, cycle, x0: read-only, so always an exception.
let isBarrier = true, isTerminator = true, isTrap = true in
def UNIMP : Fixed<0xc0001073, "unimp", [(sem_unimp)]>, Sched<[WriteNop]> { let DecoderNamespace = "RISCVSpecial"; }
def WFI : Fixed<0x10500073, "wfi", [(sem_wfi)]>, Sched<[WriteNop]>;
def MRET : Fixed<0x30200073, "mret", [(brind (i64 sem_mret))]>, Sched<[WriteNop]> { let isReturn = true; let isBarrier = true; let isTerminator = true; }

let isReturn = true, isBarrier = true, isTerminator = true in {
def SRET : Fixed<0x10200073, "sret", [(brind (i64 sem_sret))]>, Sched<[WriteNop]>;
def DRET : Fixed<0x7b200073, "dret", [(sem_unimp)]>, Sched<[WriteNop]>;
}
def SFENCE_VMA : RVInstR<0b0001001, 0b000, OPC_SYSTEM, (outs), (ins GPR:$rs1, GPR:$rs2), "sfence.vma", "$rs1, $rs2">, Sched<[WriteFence]>,
                 Sem<[(sem_sfence_vma)]> {
  let rd = 0;
  let hasSideEffects = true;
}

let isReMaterializable = true in
def ADDIW : RVInstI<0b000, OPC_OP_IMM_32, (outs GPR:$rd), (ins GPR:$rs1, simm12:$imm12), "addiw", "$rd, $rs1, $imm12">,
            Sched<[WriteIALU32, ReadIALU32]>,
            Selects<[(set GPR:$rd, (sext_inreg (add (i64 GPR:$rs1), simm12:$imm12), i32))]>;
def SLLIW : ShiftW_ri<0b0000000, 0b001, "slliw">,
            Selects<[(set GPR:$rd, (sext_inreg (shl (i64 GPR:$rs1), uimm5:$shamt), i32))]>;
def SRLIW : ShiftW_ri<0b0000000, 0b101, "srliw">,
            Sem<[(set GPR:$rd, (sext_inreg (srl (and (i64 GPR:$rs1), 0xffffffff), uimm5:$shamt), i32))]>;
def SRAIW : ShiftW_ri<0b0100000, 0b101, "sraiw">,
            Sem<[(set GPR:$rd, (sra (sext_inreg (i64 GPR:$rs1), i32), uimm5:$shamt))]>;
def ADDW : ALUW_rr<0b0000000, 0b000, "addw", true>, Sched<[WriteIALU32, ReadIALU32, ReadIALU32]>,
           Selects<[(set GPR:$rd, (sext_inreg (add (i64 GPR:$rs1), GPR:$rs2), i32))]>;
def SUBW : ALUW_rr<0b0100000, 0b000, "subw">, Sched<[WriteIALU32, ReadIALU32, ReadIALU32]>,
           Selects<[(set GPR:$rd, (sext_inreg (sub (i64 GPR:$rs1), GPR:$rs2), i32))]>;
def SLLW : ALUW_rr<0b0000000, 0b001, "sllw">, Sched<[WriteShiftReg32, ReadShiftReg32, ReadShiftReg32]>,
           Sem<[(set GPR:$rd, (sext_inreg (shl (i64 GPR:$rs1), (and (i64 GPR:$rs2), 31)), i32))]>;
def SRLW : ALUW_rr<0b0000000, 0b101, "srlw">, Sched<[WriteShiftReg32, ReadShiftReg32, ReadShiftReg32]>,
           Sem<[(set GPR:$rd, (sext_inreg (srl (and (i64 GPR:$rs1), 0xffffffff), (and (i64 GPR:$rs2), 31)), i32))]>;
def SRAW : ALUW_rr<0b0100000, 0b101, "sraw">, Sched<[WriteShiftReg32, ReadShiftReg32, ReadShiftReg32]>,
           Sem<[(set GPR:$rd, (sra (sext_inreg (i64 GPR:$rs1), i32), (and (i64 GPR:$rs2), 31)))]>;

//===- Zicsr ---------------------------------------------------------------===//

// A write with rs1 = x0 (or 0) of CSRRS and CSRRC is none: csr | 0 is the same.
def CSRRW : CSR_ir<0b001, "csrrw", [(set GPR:$rd, (i64 (csr_read csr_sysreg:$imm12))), (csr_write csr_sysreg:$imm12, (i64 GPR:$rs1))]>;
def CSRRS : CSR_ir<0b010, "csrrs", [(set GPR:$rd, (i64 (csr_read csr_sysreg:$imm12))),
                                    (csr_write csr_sysreg:$imm12, (or (i64 (csr_read csr_sysreg:$imm12)), GPR:$rs1))]>;
def CSRRC : CSR_ir<0b011, "csrrc", [(set GPR:$rd, (i64 (csr_read csr_sysreg:$imm12))),
                                    (csr_write csr_sysreg:$imm12, (and (i64 (csr_read csr_sysreg:$imm12)), (xor GPR:$rs1, -1)))]>;
def CSRRWI : CSR_ii<0b101, "csrrwi", [(set GPR:$rd, (i64 (csr_read csr_sysreg:$imm12))), (csr_write csr_sysreg:$imm12, (i64 uimm5:$rs1))]>;
def CSRRSI : CSR_ii<0b110, "csrrsi", [(set GPR:$rd, (i64 (csr_read csr_sysreg:$imm12))),
                                      (csr_write csr_sysreg:$imm12, (or (i64 (csr_read csr_sysreg:$imm12)), uimm5:$rs1))]>;
def CSRRCI : CSR_ii<0b111, "csrrci", [(set GPR:$rd, (i64 (csr_read csr_sysreg:$imm12))),
                                      (csr_write csr_sysreg:$imm12, (and (i64 (csr_read csr_sysreg:$imm12)), (xor uimm5:$rs1, -1)))]>;
