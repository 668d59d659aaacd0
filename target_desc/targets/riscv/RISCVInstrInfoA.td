//===- RISCVInstrInfoA.td - atomic instructions ---------------------------===//
//
// Volume I, "A" extension; mapping of orderings: "RVWMO", table "Mappings from
// C/C++ primitives to RISC-V primitives".
//
//===----------------------------------------------------------------------===//

// rs1 is written (rs1), or 0(rs1).
class LR<bit aq, bit rl, bits<3> funct3, string opcodestr, list<dag> sem>
    : RVInstRAtomic<0b00010, aq, rl, funct3, (outs GPR:$rd), (ins GPR:$rs1), opcodestr, "$rd, (${rs1})">, Sem<sem> {
  let rs2 = 0;
  let isSourceOfDivergence = true;
  let hasSideEffects = true;
  let mayLoad = true;
  let mayStore = false;
}
class SC<bit aq, bit rl, bits<3> funct3, string opcodestr, list<dag> sem>
    : RVInstRAtomic<0b00011, aq, rl, funct3, (outs GPR:$rd), (ins GPR:$rs2, GPR:$rs1), opcodestr, "$rd, $rs2, (${rs1})">, Sem<sem> {
  let isSourceOfDivergence = true;
  let hasSideEffects = true;
  let mayLoad = false;
  let mayStore = true;
  let Constraints = "@earlyclobber $rd";
}
class AMO<bits<5> funct5, bit aq, bit rl, bits<3> funct3, string opcodestr, list<dag> sem>
    : RVInstRAtomic<funct5, aq, rl, funct3, (outs GPR:$rd), (ins GPR:$rs2, GPR:$rs1), opcodestr, "$rd, $rs2, (${rs1})">, Sem<sem> {
  let isSourceOfDivergence = true;
  let hasSideEffects = false;
  let mayLoad = true;
  let mayStore = true;
}

// A reservation is an effect that only the simulator knows.
def sem_load_reserved_32 : SDNode<"SEM::LOAD_RESERVED_32", SDTAtomicLoad, [SDNPHasChain, SDNPMayLoad, SDNPSideEffect]>;
def sem_load_reserved_64 : SDNode<"SEM::LOAD_RESERVED_64", SDTAtomicLoad, [SDNPHasChain, SDNPMayLoad, SDNPSideEffect]>;
def SDTStoreConditional : SDTypeProfile<1, 2, [SDTCisInt<0>, SDTCisInt<1>, SDTCisPtrTy<2>]>;   // value, pointer
def sem_store_conditional_32 : SDNode<"SEM::STORE_CONDITIONAL_32", SDTStoreConditional, [SDNPHasChain, SDNPMayStore, SDNPSideEffect]>;
def sem_store_conditional_64 : SDNode<"SEM::STORE_CONDITIONAL_64", SDTStoreConditional, [SDNPHasChain, SDNPMayStore, SDNPSideEffect]>;

foreach o = [["", "", "00"], [".aq", "_AQ", "10"], [".rl", "_RL", "01"], [".aqrl", "_AQ_RL", "11"]] in {
  defvar aq = !or(!eq(o[1], "_AQ"), !eq(o[1], "_AQ_RL"));
  defvar rl = !or(!eq(o[1], "_RL"), !eq(o[1], "_AQ_RL"));
  foreach w = [["w", "_W", "32"], ["d", "_D", "64"]] in {
    defvar funct3 = !if(!eq(w[0], "w"), 0b010, 0b011);
    defvar write = !cast<SchedWrite>(!if(!eq(w[0], "w"), "WriteAtomicW", "WriteAtomicD"));
    defvar ldwrite = !cast<SchedWrite>(!if(!eq(w[0], "w"), "WriteAtomicLDW", "WriteAtomicLDD"));
    defvar stwrite = !cast<SchedWrite>(!if(!eq(w[0], "w"), "WriteAtomicSTW", "WriteAtomicSTD"));
    let Predicates = [HasStdExtZalrsc] in {
    def "LR" # w[1] # o[1] : LR<aq, rl, funct3, "lr." # w[0] # o[0],
                                [(set GPR:$rd, (i64 (!cast<SDNode>("sem_load_reserved_" # w[2]) (i64 GPR:$rs1))))]>,
                             Sched<[ldwrite, ReadAtomicA]>;
    def "SC" # w[1] # o[1] : SC<aq, rl, funct3, "sc." # w[0] # o[0],
                                [(set GPR:$rd, (i64 (!cast<SDNode>("sem_store_conditional_" # w[2]) (i64 GPR:$rs2), (i64 GPR:$rs1))))]>,
                             Sched<[stwrite, ReadAtomicD, ReadAtomicA]>;
    }
    let Predicates = [HasStdExtZaamo] in
    foreach p = [["AMOSWAP", "amoswap", "atomic_swap"], ["AMOADD", "amoadd", "atomic_load_add"],
                 ["AMOXOR", "amoxor", "atomic_load_xor"], ["AMOAND", "amoand", "atomic_load_and"],
                 ["AMOOR", "amoor", "atomic_load_or"], ["AMOMIN", "amomin", "atomic_load_min"],
                 ["AMOMAX", "amomax", "atomic_load_max"], ["AMOMINU", "amominu", "atomic_load_umin"],
                 ["AMOMAXU", "amomaxu", "atomic_load_umax"]] in {
      defvar funct5 = !cond(!eq(p[0], "AMOSWAP"): 0b00001, !eq(p[0], "AMOADD"): 0b00000, !eq(p[0], "AMOXOR"): 0b00100,
                            !eq(p[0], "AMOAND"): 0b01100, !eq(p[0], "AMOOR"): 0b01000, !eq(p[0], "AMOMIN"): 0b10000,
                            !eq(p[0], "AMOMAX"): 0b10100, !eq(p[0], "AMOMINU"): 0b11000, !eq(p[0], "AMOMAXU"): 0b11100);
      def p[0] # w[1] # o[1] : AMO<funct5, aq, rl, funct3, p[1] # "." # w[0] # o[0],
          [(set GPR:$rd, (i64 (!cast<PatFrag>(p[2] # "_" # w[2]) (i64 GPR:$rs1), (i64 GPR:$rs2))))]>,
        Sched<[write, ReadAtomicD, ReadAtomicA]>;
    }
  }
}

//===- Patterns ------------------------------------------------------------===//

let Predicates = [HasStdExtA] in {
foreach w = [["_W", "_32"], ["_D", "_64"]] in {
  foreach p = [["AMOSWAP", "atomic_swap"], ["AMOADD", "atomic_load_add"], ["AMOXOR", "atomic_load_xor"],
               ["AMOAND", "atomic_load_and"], ["AMOOR", "atomic_load_or"], ["AMOMIN", "atomic_load_min"],
               ["AMOMAX", "atomic_load_max"], ["AMOMINU", "atomic_load_umin"], ["AMOMAXU", "atomic_load_umax"]] in
    foreach o = [["_monotonic", ""], ["_acquire", "_AQ"], ["_release", "_RL"], ["_acq_rel", "_AQ_RL"], ["_seq_cst", "_AQ_RL"]] in
      def : Pat<(i64 (!cast<PatFrag>(p[1] # w[1] # o[0]) (i64 GPR:$rs1), (i64 GPR:$rs2))),
                (!cast<Instruction>(p[0] # w[0] # o[1]) GPR:$rs2, GPR:$rs1)>;
  // a - b: the negated operand is added.
  foreach o = [["_monotonic", ""], ["_acquire", "_AQ"], ["_release", "_RL"], ["_acq_rel", "_AQ_RL"], ["_seq_cst", "_AQ_RL"]] in
    def : Pat<(i64 (!cast<PatFrag>("atomic_load_sub" # w[1] # o[0]) (i64 GPR:$rs1), (i64 GPR:$rs2))),
              (!cast<Instruction>("AMOADD" # w[0] # o[1]) (SUB (i64 X0), GPR:$rs2), GPR:$rs1)>;
}
}

// Atomic loads and stores have no pattern: the selector makes plain ones with
// the fences that their ordering needs.

// Compare and swap: a loop around LR and SC, made after register allocation so
// that nothing gets between them (the extension's forward-progress rules).
class PseudoCmpXchg : Pseudo<(outs GPR:$res, GPR:$scratch), (ins GPR:$addr, GPR:$cmpval, GPR:$newval, i64imm:$ordering)>,
                      Sched<[WriteAtomicLDD, WriteAtomicSTD, ReadAtomicA, ReadAtomicD, ReadAtomicD]> {
  let Constraints = "@earlyclobber $res, @earlyclobber $scratch";
  let isSourceOfDivergence = true;
  let mayLoad = true;
  let mayStore = true;
  let hasSideEffects = false;
  let Size = 16;
  let Predicates = [HasStdExtA];
}
def PseudoCmpXchg32 : PseudoCmpXchg;
def PseudoCmpXchg64 : PseudoCmpXchg;
class CmpXchgLoop<Instruction pseudo, Instruction lr, Instruction sc, int order> : LoopExpansion<pseudo> {
  let Body = [(lr $res, $addr), (BNE $res, $cmpval, $done), (sc $scratch, $newval, $addr), (BNE $scratch, X0, $loop)];
  let When = "ordering == " # order;
}
foreach w = [["32", "_W"], ["64", "_D"]] in {
  defvar pseudo = !cast<Instruction>("PseudoCmpXchg" # w[0]);
  def : CmpXchgLoop<pseudo, !cast<Instruction>("LR" # w[1]), !cast<Instruction>("SC" # w[1]), 2>;
  def : CmpXchgLoop<pseudo, !cast<Instruction>("LR" # w[1] # "_AQ"), !cast<Instruction>("SC" # w[1]), 4>;
  def : CmpXchgLoop<pseudo, !cast<Instruction>("LR" # w[1]), !cast<Instruction>("SC" # w[1] # "_RL"), 5>;
  def : CmpXchgLoop<pseudo, !cast<Instruction>("LR" # w[1] # "_AQ"), !cast<Instruction>("SC" # w[1] # "_RL"), 6>;
  def : CmpXchgLoop<pseudo, !cast<Instruction>("LR" # w[1] # "_AQ_RL"), !cast<Instruction>("SC" # w[1] # "_RL"), 7>;
}
let Predicates = [HasStdExtA] in
foreach o = [["_monotonic", "2"], ["_acquire", "4"], ["_release", "5"], ["_acq_rel", "6"], ["_seq_cst", "7"]] in {
  defvar order = !cond(!eq(o[1], "2"): 2, !eq(o[1], "4"): 4, !eq(o[1], "5"): 5, !eq(o[1], "6"): 6, true: 7);
  // LR.W sign-extends, so must the expected value be.
  def : Pat<(i64 (!cast<PatFrag>("atomic_cmp_swap_32" # o[0]) (i64 GPR:$addr), (i64 GPR:$cmp), (i64 GPR:$new))),
            (PseudoCmpXchg32 GPR:$addr, (ADDIW GPR:$cmp, 0), GPR:$new, order)>;
  def : Pat<(i64 (!cast<PatFrag>("atomic_cmp_swap_32" # o[0]) (i64 GPR:$addr), (sext_inreg (i64 GPR:$cmp), i32), (i64 GPR:$new))),
            (PseudoCmpXchg32 GPR:$addr, (ADDIW GPR:$cmp, 0), GPR:$new, order)>;
  def : Pat<(i64 (!cast<PatFrag>("atomic_cmp_swap_32" # o[0]) (i64 GPR:$addr), (assertsext (i64 GPR:$cmp), i32), (i64 GPR:$new))),
            (PseudoCmpXchg32 GPR:$addr, GPR:$cmp, GPR:$new, order)>;
  def : Pat<(i64 (!cast<PatFrag>("atomic_cmp_swap_64" # o[0]) (i64 GPR:$addr), (i64 GPR:$cmp), (i64 GPR:$new))),
            (PseudoCmpXchg64 GPR:$addr, GPR:$cmp, GPR:$new, order)>;
}

foreach suffix = ["", "_AQ", "_RL", "_AQ_RL"] in
foreach w = ["_W", "_D"] in {
  defvar lr = !cast<LR>("LR" # w # suffix);
  defvar sc = !cast<SC>("SC" # w # suffix);
  let Predicates = [HasStdExtZalrsc] in {
  def : InstAlias<lr.Mnemonic # " $rd, 0(${rs1})", (lr GPR:$rd, GPR:$rs1), 0>;
  def : InstAlias<sc.Mnemonic # " $rd, $rs2, 0(${rs1})", (sc GPR:$rd, GPR:$rs2, GPR:$rs1), 0>;
  }
  let Predicates = [HasStdExtZaamo] in
  foreach name = ["AMOSWAP", "AMOADD", "AMOXOR", "AMOAND", "AMOOR", "AMOMIN", "AMOMAX", "AMOMINU", "AMOMAXU"] in {
    defvar op = !cast<RVInst>(name # w # suffix);
    def : InstAlias<op.Mnemonic # " $rd, $rs2, 0(${rs1})", (op GPR:$rd, GPR:$rs2, GPR:$rs1), 0>;
  }
}
