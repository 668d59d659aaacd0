//===- RISCVInstrInfoZi.td - hints, cache blocks, waiting, may-be ops -----===//
//
// Volume I: "Zihintntl", "CMO" (Zicbom, Zicbop, Zicboz), "Zawrs", "Zimop",
// "Zicfiss" and "Zicfilp".
//
//===----------------------------------------------------------------------===//

let Predicates = [HasStdExtZihintntl] in
foreach p = [["ntl.p1", "X2"], ["ntl.pall", "X3"], ["ntl.s1", "X4"], ["ntl.all", "X5"]] in
  def : InstAlias<p[0], (ADD X0, X0, !cast<Register>(p[1])), 3>;

//===- Cache blocks --------------------------------------------------------===//

class CacheBlock<bits<12> operation, string opcodestr, Predicate pred>
    : RVInst<(outs), (ins GPR:$rs1), opcodestr, "(${rs1})", OPC_MISC_MEM>, Sched<[WriteSTB, ReadMemBase]>, Sem<[(sem_hint)]> {
  bits<5> rs1;
  let Predicates = [pred];
  let hasSideEffects = true;
  let Inst{31-20} = operation;
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b010;
  let Inst{11-7} = 0;
}
def CBO_INVAL : CacheBlock<0, "cbo.inval", HasStdExtZicbom>;
def CBO_CLEAN : CacheBlock<1, "cbo.clean", HasStdExtZicbom>;
def CBO_FLUSH : CacheBlock<2, "cbo.flush", HasStdExtZicbom>;
// A block has 64 bytes (Zic64b).
def CBO_ZERO : CacheBlock<4, "cbo.zero", HasStdExtZicboz> {
  let Semantics = !foreach(i, !range(8), (store (i64 0), (add (and (i64 GPR:$rs1), -64), !mul(8, i))));
  let mayStore = true;
}
foreach p = [["cbo.inval", "CBO_INVAL", "m"], ["cbo.clean", "CBO_CLEAN", "m"], ["cbo.flush", "CBO_FLUSH", "m"], ["cbo.zero", "CBO_ZERO", "z"]] in
  let Predicates = !if(!eq(p[2], "m"), [HasStdExtZicbom], [HasStdExtZicboz]) in
  def : InstAlias<p[0] # " 0(${rs1})", (!cast<Instruction>(p[1]) GPR:$rs1), 0>;

def simm12_lsb00000 : ImmOperand<i64, 7, true, 5>;
class Prefetch<bits<5> kind, string opcodestr>
    : RVInst<(outs), (ins GPR:$rs1, simm12_lsb00000:$imm), opcodestr, "${imm}(${rs1})", OPC_OP_IMM>, Sched<[WriteNop]>, Sem<[(sem_hint)]> {
  bits<5> rs1;
  bits<7> imm;
  let Predicates = [HasStdExtZicbop];
  let DecoderNamespace = "RISCVSpecial";
  let hasSideEffects = true;
  let Inst{31-25} = imm;
  let Inst{24-20} = kind;
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b110;
  let Inst{11-7} = 0;
}
def PREFETCH_I : Prefetch<0, "prefetch.i">;
def PREFETCH_R : Prefetch<1, "prefetch.r">;
def PREFETCH_W : Prefetch<3, "prefetch.w">;

//===- Zawrs ---------------------------------------------------------------===//

// A wait may end at once.
let Predicates = [HasStdExtZawrs] in {
def WRS_NTO : Fixed<0x00d00073, "wrs.nto", [(sem_hint)]>, Sched<[WriteNop]>;
def WRS_STO : Fixed<0x01d00073, "wrs.sto", [(sem_hint)]>, Sched<[WriteNop]>;
}

//===- Zimop, Zicfiss, Zicfilp ---------------------------------------------===//

// Without an extension that gives them a meaning they write zero.
class MopR<bits<5> number, string opcodestr>
    : RVInst<(outs GPR:$rd), (ins GPR:$rs1), opcodestr, "$rd, $rs1", OPC_SYSTEM>, Sched<[WriteIALU, ReadIALU]>, Sem<[(set GPR:$rd, (i64 0))]> {
  bits<5> rd;
  bits<5> rs1;
  let Predicates = [HasStdExtZimop];
  let Inst{31} = 1;
  let Inst{30} = number{4};
  let Inst{29-28} = 0;
  let Inst{27-26} = number{3-2};
  let Inst{25-22} = 0b0111;
  let Inst{21-20} = number{1-0};
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b100;
  let Inst{11-7} = rd;
}
class MopRR<bits<3> number, string opcodestr>
    : RVInstR<0, 0b100, OPC_SYSTEM, (outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2), opcodestr, "$rd, $rs1, $rs2">,
      Sched<[WriteIALU, ReadIALU, ReadIALU]>, Sem<[(set GPR:$rd, (i64 0))]> {
  let Predicates = [HasStdExtZimop];
  let Inst{31} = 1;
  let Inst{30} = number{2};
  let Inst{29-28} = 0;
  let Inst{27-26} = number{1-0};
  let Inst{25} = 1;
}
foreach n = 0-31 in
  def MOP_R_ # n : MopR<n, "mop.r." # n>;
foreach n = 0-7 in
  def MOP_RR_ # n : MopRR<n, "mop.rr." # n>;

def GPRX1X5 : GPRClass<(add X1, X5)> {
  let isAllocatable = false;
  let DiagnosticString = "register must be ra or t0 (x1 or x5)";
}
let Predicates = [HasStdExtZicfiss], DecoderNamespace = "RISCVSpecial", hasSideEffects = true in {
def SSPUSH : RVInst<(outs), (ins GPRX1X5:$rs2), "sspush", "$rs2", OPC_SYSTEM>, Sched<[WriteNop]>, Sem<[(sem_unimp)]> {
  bits<5> rs2;
  let Inst{31-25} = 0b1100111;
  let Inst{24-20} = rs2;
  let Inst{19-15} = 0;
  let Inst{14-12} = 0b100;
  let Inst{11-7} = 0;
}
def SSPOPCHK : RVInst<(outs), (ins GPRX1X5:$rs1), "sspopchk", "$rs1", OPC_SYSTEM>, Sched<[WriteNop]>, Sem<[(sem_unimp)]> {
  bits<5> rs1;
  let Inst{31-20} = 0b110011011100;
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b100;
  let Inst{11-7} = 0;
}
let DecoderNamespace = "RISCVShadow" in   // apart from SSPOPCHK, which has rd = 0
def SSRDP : RVInst<(outs GPRNoX0:$rd), (ins), "ssrdp", "$rd", OPC_SYSTEM>, Sched<[WriteIALU]>, Sem<[(sem_unimp)]> {
  bits<5> rd;
  let Inst{31-20} = 0b110011011100;
  let Inst{19-15} = 0;
  let Inst{14-12} = 0b100;
  let Inst{11-7} = rd;
}
}
let Predicates = [HasStdExtZicfiss, HasStdExtZcmop] in {
def : CompressPat<(SSPUSH X1), (C_SSPUSH X1)>;
def : CompressPat<(SSPOPCHK X5), (C_SSPOPCHK X5)>;
}
foreach o = [["", "", "00"], [".aq", "_AQ", "10"], [".rl", "_RL", "01"], [".aqrl", "_AQ_RL", "11"]] in {
  defvar aq = !or(!eq(o[1], "_AQ"), !eq(o[1], "_AQ_RL"));
  defvar rl = !or(!eq(o[1], "_RL"), !eq(o[1], "_AQ_RL"));
  let Predicates = [HasStdExtZicfiss] in
  foreach w = [["w", "_W"], ["d", "_D"]] in {
    def "SSAMOSWAP" # w[1] # o[1] : AMO<0b01001, aq, rl, !if(!eq(w[0], "w"), 0b010, 0b011), "ssamoswap." # w[0] # o[0], [(sem_unimp)]>,
                                    Sched<[WriteAtomicD, ReadAtomicD, ReadAtomicA]>;
    def : InstAlias<"ssamoswap." # w[0] # o[0] # " $rd, $rs2, 0(${rs1})",
                    (!cast<Instruction>("SSAMOSWAP" # w[1] # o[1]) GPR:$rd, GPR:$rs2, GPR:$rs1), 0>;
  }
}
// AUIPC without destination: what a machine that does not know it takes for nothing.
let Predicates = [HasStdExtZicfilp] in
def : InstAlias<"lpad $imm20", (AUIPC X0, uimm20:$imm20)>;
