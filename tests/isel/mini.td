// A small target for the selector's tests: one integer and one floating-point class.
include "oxllc/Target.td"

class IReg<int n> : Register<"r" # n> { let HWEncoding = n; }
foreach i = 0-7 in def R#i : IReg<i>;
class FReg<int n> : Register<"q" # n> { let HWEncoding = n; }
foreach i = 0-7 in def Q#i : FReg<i>;
def IR : RegisterClass<"Mini", [i64], 64, (add (sequence "R%u", 0, 7))>;
def FR : RegisterClass<"Mini", [f64, f32], 64, (add (sequence "Q%u", 0, 7))>;

def simm12 : ImmOperand<i64, 12, true>;
def uimm6 : ImmOperand<i64, 6, false>;
def target : PCRelOperand<OtherVT, 12, 1, ?>;
def addr : ComplexPattern<iPTR, 2, "selectBaseOffset", [add, or, frameindex]> { let OperandTypes = [IR, simm12]; }
def negate : SDNodeXForm<imm, "-imm">;
def low12 : SDNodeXForm<imm, "imm - ((imm + 0x800) >> 12 << 12)">;
def high20 : SDNodeXForm<imm, "((imm + 0x800) >> 12) & 0xfffff">;
def simm32 : ImmLeaf<i64, "isInt(32, imm)">;
def neg12 : ImmLeaf<i64, "isInt(12, -imm)", negate>;
def use1 : PatFrag<(ops node:$a, node:$b), (shl node:$a, node:$b), "hasOneUse(N)">;

class I<dag outs, dag ins, list<dag> pattern = []> : Instruction {
  let OutOperandList = outs;
  let InOperandList = ins;
  let Pattern = pattern;
  let mayLoad = false;
  let mayStore = false;
  let hasSideEffects = false;
}
class RR<SDPatternOperator op, RegisterClass rc = IR, ValueType vt = i64>
    : I<(outs rc:$rd), (ins rc:$rs1, rc:$rs2), [(set rc:$rd, (vt (op (vt rc:$rs1), (vt rc:$rs2))))]>;
class RI<SDPatternOperator op, DAGOperand immop = simm12>
    : I<(outs IR:$rd), (ins IR:$rs1, immop:$imm), [(set IR:$rd, (op IR:$rs1, immop:$imm))]>;

def ADD : RR<add>;
def SUB : RR<sub>;
def AND : RR<and>;
def OR : RR<or>;
def XOR : RR<xor>;
def MUL : RR<mul>;
def SLL : RR<shl>;
def SLT : RR<setlt>;
def SLTU : RR<setult>;
def ADDI : RI<add>;
def ANDI : RI<and>;
def XORI : RI<xor>;
def SLLI : RI<shl, uimm6>;
def SLTIU : RI<setult>;
def LUI : I<(outs IR:$rd), (ins uimm6:$imm)>;
def MADD : I<(outs IR:$rd), (ins IR:$a, IR:$b, IR:$c), [(set IR:$rd, (add (mul IR:$a, IR:$b), IR:$c))]>;
def SH2ADD : I<(outs IR:$rd), (ins IR:$a, IR:$b)>;
def ANDN : I<(outs IR:$rd), (ins IR:$a, IR:$b), [(set IR:$rd, (and IR:$a, (not IR:$b)))]>;
def ADDW : I<(outs IR:$rd), (ins IR:$a, IR:$b), [(set IR:$rd, (sext_inreg (add IR:$a, IR:$b), i32))]>;
def SEXTW : I<(outs IR:$rd), (ins IR:$a), [(set IR:$rd, (sext_inreg IR:$a, i32))]>;

def FADD : RR<fadd, FR, f64>;
def FADDS : RR<fadd, FR, f32>;
def FCVT : I<(outs FR:$rd), (ins IR:$a), [(set FR:$rd, (f64 (sint_to_fp IR:$a)))]>;

let mayLoad = true in {
def LD : I<(outs IR:$rd), (ins IR:$base, simm12:$off), []> { let mayLoad = true; }
def LW : I<(outs IR:$rd), (ins IR:$base, simm12:$off), []> { let mayLoad = true; }
def LWU : I<(outs IR:$rd), (ins IR:$base, simm12:$off), []> { let mayLoad = true; }
def ADDM : I<(outs IR:$rd), (ins IR:$a, IR:$base, simm12:$off), []> { let mayLoad = true; }
}
def SD : I<(outs), (ins IR:$val, IR:$base, simm12:$off), []> { let mayStore = true; }
def SW : I<(outs), (ins IR:$val, IR:$base, simm12:$off), []> { let mayStore = true; }

let isTerminator = true, isBranch = true in {
def BEQ : I<(outs), (ins IR:$a, IR:$b, target:$t), [(brcond (i64 (seteq IR:$a, IR:$b)), bb:$t)]>;
def BLT : I<(outs), (ins IR:$a, IR:$b, target:$t), [(brcond (i64 (setlt IR:$a, IR:$b)), bb:$t)]>;
def J : I<(outs), (ins target:$t), [(br bb:$t)]> { let isBarrier = true; }
}
let isTerminator = true, isReturn = true in def RET : I<(outs), (ins), [(retglue)]>;
let isCall = true in def CALL : I<(outs), (ins i64imm:$callee)>;

def : Pat<(i64 (load (addr IR:$base, simm12:$off))), (LD IR:$base, simm12:$off)>;
def : Pat<(i64 (sextloadi32 (addr IR:$base, simm12:$off))), (LW IR:$base, simm12:$off)>;
def : Pat<(i64 (extloadi32 (addr IR:$base, simm12:$off))), (LW IR:$base, simm12:$off)>;
def : Pat<(i64 (zextloadi32 (addr IR:$base, simm12:$off))), (LWU IR:$base, simm12:$off)>;
def : Pat<(add IR:$a, (i64 (load (addr IR:$base, simm12:$off)))), (ADDM IR:$a, IR:$base, simm12:$off)>;
def : Pat<(store (i64 IR:$v), (addr IR:$base, simm12:$off)), (SD IR:$v, IR:$base, simm12:$off)>;
def : Pat<(truncstorei32 (i64 IR:$v), (addr IR:$base, simm12:$off)), (SW IR:$v, IR:$base, simm12:$off)>;
def : Pat<(add (use1 IR:$a, (i64 2)), IR:$b), (SH2ADD IR:$a, IR:$b)>;
def : Pat<(sub IR:$a, neg12:$imm), (ADDI IR:$a, (negate $imm))>;
def : Pat<(seteq IR:$a, (i64 0)), (SLTIU IR:$a, 1)>;
def : Pat<(seteq IR:$a, IR:$b), (SLTIU (XOR IR:$a, IR:$b), 1)>;
def : Pat<(i64 imm:$v), (ADDI R0, imm:$v)> { let Predicates = [TruePredicate]; }
def : Pat<(call tglobaladdr:$f), (CALL tglobaladdr:$f)>;
