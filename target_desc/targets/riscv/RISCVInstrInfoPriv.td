//===- RISCVInstrInfoPriv.td - Svinval, hypervisor, Smrnmi, Smctr ---------===//
//
// Volume II (privileged), "Svinval", "Hypervisor Extension", "Smrnmi", "Smctr".  The simulator
// has no guests: their instructions trap there.
//
//===----------------------------------------------------------------------===//

class Invalidate<bits<7> funct7, string opcodestr, list<dag> sem>
    : RVInstR<funct7, 0b000, OPC_SYSTEM, (outs), (ins GPR:$rs1, GPR:$rs2), opcodestr, "$rs1, $rs2">, Sched<[WriteFence]>, Sem<sem> {
  let rd = 0;
  let hasSideEffects = true;
}
let Predicates = [HasStdExtSvinval] in {
def SINVAL_VMA : Invalidate<0b0001011, "sinval.vma", [(sem_sfence_vma)]>;
def SFENCE_W_INVAL : Fixed<0x18000073, "sfence.w.inval", [(sem_hint)]>, Sched<[WriteFence]>;
def SFENCE_INVAL_IR : Fixed<0x18100073, "sfence.inval.ir", [(sem_hint)]>, Sched<[WriteFence]>;
def HINVAL_VVMA : Invalidate<0b0010011, "hinval.vvma", [(sem_unimp)]>;
def HINVAL_GVMA : Invalidate<0b0110011, "hinval.gvma", [(sem_unimp)]>;
}

let Predicates = [HasStdExtH] in {
def HFENCE_VVMA : Invalidate<0b0010001, "hfence.vvma", [(sem_unimp)]>;
def HFENCE_GVMA : Invalidate<0b0110001, "hfence.gvma", [(sem_unimp)]>;
foreach p = [["hfence.vvma", "HFENCE_VVMA"], ["hfence.gvma", "HFENCE_GVMA"]] in {
  def : InstAlias<p[0], (!cast<Instruction>(p[1]) X0, X0), 2>;
  def : InstAlias<p[0] # " $rs", (!cast<Instruction>(p[1]) GPR:$rs, X0)>;
}
}

class HLoad<bits<7> funct7, bits<5> kind, string opcodestr, SchedWrite w>
    : RVInstRUnary<funct7, kind, 0b100, OPC_SYSTEM, (outs GPR:$rd), (ins GPR:$rs1), opcodestr, "$rd, (${rs1})">,
      Sched<[w, ReadMemBase]>, Sem<[(sem_unimp)]> {
  let mayLoad = true;
  let hasSideEffects = true;
}
class HStore<bits<7> funct7, string opcodestr, SchedWrite w>
    : RVInstR<funct7, 0b100, OPC_SYSTEM, (outs), (ins GPR:$rs2, GPR:$rs1), opcodestr, "$rs2, (${rs1})">,
      Sched<[w, ReadStoreData, ReadMemBase]>, Sem<[(sem_unimp)]> {
  let rd = 0;
  let mayStore = true;
  let hasSideEffects = true;
}
let Predicates = [HasStdExtH] in {
def HLV_B : HLoad<0b0110000, 0b00000, "hlv.b", WriteLDB>;
def HLV_BU : HLoad<0b0110000, 0b00001, "hlv.bu", WriteLDB>;
def HLV_H : HLoad<0b0110010, 0b00000, "hlv.h", WriteLDH>;
def HLV_HU : HLoad<0b0110010, 0b00001, "hlv.hu", WriteLDH>;
def HLVX_HU : HLoad<0b0110010, 0b00011, "hlvx.hu", WriteLDH>;
def HLV_W : HLoad<0b0110100, 0b00000, "hlv.w", WriteLDW>;
def HLV_WU : HLoad<0b0110100, 0b00001, "hlv.wu", WriteLDW>;
def HLVX_WU : HLoad<0b0110100, 0b00011, "hlvx.wu", WriteLDW>;
def HLV_D : HLoad<0b0110110, 0b00000, "hlv.d", WriteLDD>;
def HSV_B : HStore<0b0110001, "hsv.b", WriteSTB>;
def HSV_H : HStore<0b0110011, "hsv.h", WriteSTH>;
def HSV_W : HStore<0b0110101, "hsv.w", WriteSTW>;
def HSV_D : HStore<0b0110111, "hsv.d", WriteSTD>;
foreach op = [HLV_B, HLV_BU, HLV_H, HLV_HU, HLVX_HU, HLV_W, HLV_WU, HLVX_WU, HLV_D] in
  def : InstAlias<op.Mnemonic # " $rd, 0(${rs1})", (op GPR:$rd, GPR:$rs1), 0>;
foreach op = [HSV_B, HSV_H, HSV_W, HSV_D] in
  def : InstAlias<op.Mnemonic # " $rs2, 0(${rs1})", (op GPR:$rs2, GPR:$rs1), 0>;
}

//===- Smrnmi, Smctr and Ssctr ---------------------------------------------===//

let Predicates = [HasStdExtSmrnmi], isReturn = true, isBarrier = true, isTerminator = true in
def MNRET : Fixed<0x70200073, "mnret", [(sem_unimp)]>, Sched<[WriteNop]>;
let Predicates = [HasStdExtSmctrOrSsctr] in
def SCTRCLR : Fixed<0x10400073, "sctrclr", [(sem_unimp)]>, Sched<[WriteNop]>;
