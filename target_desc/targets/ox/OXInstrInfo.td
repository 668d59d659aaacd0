//===- OXInstrInfo.td - SIMT control, cross-lane, wide memory -------------===//

//===- Meanings ------------------------------------------------------------===//

def sem_bssy : SemEffect<"BSSY", 2>;     // barrier, address: the lanes here will meet there
def sem_bsync : SemEffect<"BSYNC", 1>;
def sem_yield : SemEffect<"YIELD">;
def sem_exit : SemEffect<"EXIT">;
def sem_bar : SemEffect<"BAR">;

// Values of other lanes.  A lane that does not run the instruction still has
// its registers: their last values are read.  Segments are of 2**s lanes.
class SemLane<string name, int n> : SemFunction<name, n, [SDTCisInt<0>]>;
def sem_shfl_idx : SemLane<"SHFL_IDX", 3>;     // value, lane in segment, s
def sem_shfl_up : SemLane<"SHFL_UP", 3>;       // own value where there is no such lane in the segment
def sem_shfl_down : SemLane<"SHFL_DOWN", 3>;
def sem_shfl_bfly : SemLane<"SHFL_BFLY", 3>;
def sem_ballot : SemLane<"BALLOT", 1>;         // bit l: lane l runs this and has a value that is not 0
def sem_any : SemLane<"ANY", 1>;
def sem_all : SemLane<"ALL", 1>;
def sem_rdlane : SemLane<"RDLANE", 2>;         // value, lane (its low 5 bits)
def sem_rdfirst : SemLane<"RDFIRST", 1>;       // of the first lane that runs this
def sem_dpp : SemLane<"DPP", 3>;               // old value, value, control: see OX_DPP
def sem_permlanex16 : SemLane<"PERMLANEX16", 3>;  // value, selectors of lanes 0-7 and 8-15

//===- Control -------------------------------------------------------------===//

def R_OX_BSSY : RelocPC<192, 4, 18, 1> { let Field{31-15} = Value{17-1}; }
def bssy_target : PCRelOperand<OtherVT, 17, 1, R_OX_BSSY>;

let isConvergent = true, hasSideEffects = true, isPredicable = false in
def OX_BSSY : OXInst<(outs BAR:$rd), (ins bssy_target:$imm17), "ox.bssy", "$rd, $imm17", OPC_CUSTOM_0>,
              Sched<[WriteSIMT]>, Sem<[(sem_bssy BAR:$rd, $imm17)]> {
  bits<17> imm17;
  bits<4> rd;
  let Inst{31-15} = imm17;
  let Inst{14-12} = 0b000;
  let Inst{11} = 0;
  let Inst{10-7} = rd;
}
def OX_BSYNC : OXControl<0, (outs), (ins BAR:$rs1), "ox.bsync", "$rs1">, Sem<[(sem_bsync BAR:$rs1)]> {
  bits<4> rs1;
  let Inst{18-15} = rs1;
}
def OX_YIELD : OXControl<1, (outs), (ins), "ox.yield", "">, Sem<[(sem_yield)]>;
let isTerminator = true, isBarrier = true, isReturn = true in
def OX_EXIT : OXControl<2, (outs), (ins), "ox.exit", "">, Sem<[(sem_exit)]>;
let mayLoad = true, mayStore = true in
def OX_BAR : OXControl<3, (outs), (ins), "ox.bar", "">, Sem<[(sem_bar)]>;

// A lane's view of a barrier register: the lanes it will meet there.
def sem_barrier_read : SemFunction<"BARRIER_READ", 1, [SDTCisVT<0, i64>, SDTCisVT<1, untyped>]>;
def sem_barrier_write : SemEffect<"BARRIER_WRITE", 2>;

let isConvergent = true, hasSideEffects = true in {
def OX_BMOV : OXControl<4, (outs BAR:$rd), (ins BAR:$rs1), "ox.bmov", "$rd, $rs1">,
              Sem<[(sem_barrier_write BAR:$rd, (i64 (sem_barrier_read BAR:$rs1)))]> {
  bits<4> rd;
  bits<4> rs1;
  let Inst{18-15} = rs1;
  let Inst{10-7} = rd;
}
// A lane without a group waits for nobody.
def OX_BCLR : OXControl<5, (outs BAR:$rd), (ins), "ox.bclr", "$rd">, Sem<[(sem_barrier_write BAR:$rd, (i64 0))]> {
  bits<4> rd;
  let Inst{10-7} = rd;
}
def OX_BLD : OXInst<(outs BAR:$rd), (ins GPR:$rs1, simm12:$imm12), "ox.bld", "$rd, ${imm12}(${rs1})", OPC_CUSTOM_1>,
             Sched<[WriteLDW, ReadMemBase]>, Sem<[(sem_barrier_write BAR:$rd, (i64 (zextloadi32 (add GPR:$rs1, simm12:$imm12))))]> {
  bits<12> imm12;
  bits<5> rs1;
  bits<4> rd;
  let Inst{31-20} = imm12{11-0};
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b111;
  let Inst{11} = 0;
  let Inst{10-7} = rd;
  let mayLoad = true;
}
def OX_BST : OXInst<(outs), (ins BAR:$rs2, GPR:$rs1, simm12_st:$imm12), "ox.bst", "$rs2, ${imm12}(${rs1})", OPC_CUSTOM_1>,
             Sched<[WriteSTW, ReadStoreData, ReadMemBase]>,
             Sem<[(truncstorei32 (i64 (sem_barrier_read BAR:$rs2)), (add GPR:$rs1, simm12_st:$imm12))]> {
  bits<12> imm12;
  bits<5> rs1;
  bits<4> rs2;
  let Inst{31-25} = imm12{11-5};
  let Inst{24} = 0;
  let Inst{23-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b011;
  let Inst{11-7} = imm12{4-0};
  let mayStore = true;
}
}
def : CopyRule<BAR, BAR, [(OX_BMOV $dst, $src)]>;
def : SpillRule<BAR, [(OX_BST $src, $fi, 0)], [(OX_BLD $dst, $fi, 0)]>;

//===- Branches as predicates ----------------------------------------------===//

let Imm = "rs2" in {
let Value = "rs1", Zero = "rs2", ImmTest = [(XORI $dst, $rs1, $imm)] in {
def : BranchPredicate<BEQ, (XOR $dst, $rs1, $rs2), true>;
def : BranchPredicate<BNE, (XOR $dst, $rs1, $rs2)>;
}
let ImmTest = [(SLTI $dst, $rs1, $imm)] in {
def : BranchPredicate<BLT, (SLT $dst, $rs1, $rs2)>;
def : BranchPredicate<BGE, (SLT $dst, $rs1, $rs2), true>;
}
let ImmTest = [(SLTIU $dst, $rs1, $imm)] in {
def : BranchPredicate<BLTU, (SLTU $dst, $rs1, $rs2)>;
def : BranchPredicate<BGEU, (SLTU $dst, $rs1, $rs2), true>;
}
}

//===- Cross-lane ----------------------------------------------------------===//

def shflseg : ImmOperand<i64, 3, false> { let Maximum = 5; let Excluded = [6, 7]; }

class Shfl<bits<2> mode, string name, SDNode sem>
    : RVInstR<0, 0b010, OPC_CUSTOM_0, (outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2, shflseg:$seg), "ox.shfl." # name, "$rd, $rs1, $rs2, $seg">,
      Sched<[WriteCrossLane, ReadCrossLane, ReadCrossLane]>,
      Sem<[(set GPR:$rd, (i64 (sem (i64 GPR:$rs1), (i64 GPR:$rs2), shflseg:$seg)))]> {
  bits<3> seg;
  let Inst{31-30} = 0;
  let Inst{29-27} = seg;
  let Inst{26-25} = mode;
  let DecoderNamespace = "OX";
  let Predicates = [HasXox];
  let hasSideEffects = false;
  let mayLoad = false;
  let mayStore = false;
  let isConvergent = true;
}
def OX_SHFL_IDX : Shfl<0, "idx", sem_shfl_idx>;
def OX_SHFL_UP : Shfl<1, "up", sem_shfl_up>;
def OX_SHFL_DOWN : Shfl<2, "down", sem_shfl_down>;
def OX_SHFL_BFLY : Shfl<3, "bfly", sem_shfl_bfly>;

let isConvergent = true, isAlwaysUniform = true in {
foreach p = [["BALLOT", "ballot"], ["ANY", "any"], ["ALL", "all"], ["RDFIRST", "rdfirst"]] in {
  defvar funct7 = !cond(!eq(p[1], "ballot"): 0, !eq(p[1], "any"): 1, !eq(p[1], "all"): 2, true: 3);
  def "OX_" # p[0] : OXUnary<funct7, 0, 0b011, OPC_CUSTOM_0, GPR, GPR, "ox." # p[1]>, Sched<[WriteVote, ReadCrossLane]>,
                     Sem<[(set GPR:$rd, (i64 (!cast<SDNode>("sem_" # p[1]) (i64 GPR:$rs1))))]>;
}
def OX_RDLANE : OXR<4, 0b011, OPC_CUSTOM_0, GPR, GPR, GPR, "ox.rdlane">, Sched<[WriteCrossLane, ReadCrossLane, ReadCrossLane]>,
                Sem<[(set GPR:$rd, (i64 (sem_rdlane (i64 GPR:$rs1), (i64 GPR:$rs2))))]>;
}

// Moves within rows of 16 lanes, as the gfx10 family's DPP16 does them.
// Bits 8..0 of the control: 0x000-0xff quad permutation, 0x101-0x10f row shift
// left, 0x111-0x11f right, 0x121-0x12f rotation right, 0x140 mirror, 0x141 half
// mirror, 0x150-0x15f one lane to all, 0x160-0x16f exchange with lane xor.
// Bit 9: a lane without source gets 0; otherwise it keeps the old value.
def dppctrl : ImmOperand<i64, 10, false>;
let isConvergent = true, Constraints = "$rd = $old" in
def OX_DPP : OXInst<(outs GPR:$rd), (ins GPR:$old, GPR:$rs1, dppctrl:$ctrl), "ox.dpp", "$rd, $rs1, $ctrl", OPC_CUSTOM_0>,
             Sched<[WriteCrossLane, ReadCrossLane, ReadCrossLane]>,
             Sem<[(set GPR:$rd, (i64 (sem_dpp (i64 GPR:$old), (i64 GPR:$rs1), dppctrl:$ctrl)))]> {
  bits<10> ctrl;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-30} = 0;
  let Inst{29-20} = ctrl;
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b100;
  let Inst{11-7} = rd;
}
let isConvergent = true in
def OX_PERMLANEX16 : OXR4<0, 0b101, OPC_CUSTOM_0, GPR, GPR, GPR, GPR, "ox.permlanex16">,
                     Sched<[WriteCrossLane, ReadCrossLane, ReadCrossLane, ReadCrossLane]>,
                     Sem<[(set GPR:$rd, (i64 (sem_permlanex16 (i64 GPR:$rs1), (i64 GPR:$rs2), (i64 GPR:$rs3))))]>;

//===- 128-bit memory ------------------------------------------------------===//

// Both registers of a pair: the node takes and gives a pair as one value.
def sem_load_pair : SDNode<"SEM::LOAD_PAIR", SDTypeProfile<1, 1, [SDTCisVT<0, untyped>, SDTCisPtrTy<1>]>, [SDNPHasChain, SDNPMayLoad]>;
def sem_store_pair : SDNode<"SEM::STORE_PAIR", SDTypeProfile<0, 2, [SDTCisVT<0, untyped>, SDTCisPtrTy<1>]>, [SDNPHasChain, SDNPMayStore]>;

let mayLoad = true, mayStore = false, hasSideEffects = false, DecoderNamespace = "OX", Predicates = [HasXox] in
def OX_LDP : RVInstI<0b110, OPC_CUSTOM_0, (outs GPRPair:$rd), (ins GPR:$rs1, simm12:$imm12), "ox.ldp", "$rd, ${imm12}(${rs1})">,
             Sched<[WriteLDQ, ReadMemBase]>,
             Sem<[(set GPRPair:$rd, (untyped (sem_load_pair (add GPR:$rs1, simm12:$imm12))))]>;
let mayLoad = false, mayStore = true, hasSideEffects = false, DecoderNamespace = "OX", Predicates = [HasXox] in
def OX_SDP : RVInstS<0b111, OPC_CUSTOM_0, (outs), (ins GPRPair:$rs2, GPR:$rs1, simm12_st:$imm12), "ox.sdp", "$rs2, ${imm12}(${rs1})">,
             Sched<[WriteSTQ, ReadStoreData, ReadMemBase]>,
             Sem<[(sem_store_pair (untyped GPRPair:$rs2), (add GPR:$rs1, simm12_st:$imm12))]>;

def : AccessPair<LD, OX_LDP, sub_lo, sub_hi, 8, 20>;
def : AccessPair<SD, OX_SDP, sub_lo, sub_hi, 8, 20>;
def : SpillRule<GPRPair, [(OX_SDP $src, $fi, 0)], [(OX_LDP $dst, $fi, 0)]>;
