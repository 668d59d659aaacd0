//===- RISCVInstrInfoZacas.td - Zacas, Zabha ------------------------------===//
//
// Volume I, "Zacas" (compare and swap) and "Zabha" (bytes and halfwords).
//
//===----------------------------------------------------------------------===//

// The first register of an even and odd pair.
def GPREven : GPRClass<(add X0, X2, X4, X6, X8, X10, X12, X14, X16, X18, X20, X22, X24, X26, X28, X30)> {
  let isAllocatable = false;   // an operand of the assembler only
  let DiagnosticString = "register must be even";
}

// The register that holds what is expected gets what was found.
class AMOCAS<bit aq, bit rl, bits<3> funct3, string opcodestr, list<dag> sem, RegisterClass rc = GPR>
    : RVInstRAtomic<0b00101, aq, rl, funct3, (outs rc:$rd_wb), (ins rc:$rd, rc:$rs2, GPR:$rs1), opcodestr, "$rd, $rs2, (${rs1})">, Sem<sem> {
  let Constraints = "$rd = $rd_wb";
  let isSourceOfDivergence = true;
  let hasSideEffects = false;
  let mayLoad = true;
  let mayStore = true;
}

def SDTCompareSwap : SDTypeProfile<1, 3, [SDTCisInt<0>, SDTCisPtrTy<1>, SDTCisInt<2>, SDTCisSameAs<2, 3>]>;   // pointer, expected, new
foreach size = [8, 16, 32, 64] in
  def sem_compare_swap_ # size : SDNode<"SEM::COMPARE_SWAP_" # size, SDTCompareSwap, [SDNPHasChain, SDNPMayLoad, SDNPMayStore, SDNPSideEffect]>;

foreach o = [["", ""], [".aq", "_AQ"], [".rl", "_RL"], [".aqrl", "_AQ_RL"]] in {
  defvar aq = !or(!eq(o[1], "_AQ"), !eq(o[1], "_AQ_RL"));
  defvar rl = !or(!eq(o[1], "_RL"), !eq(o[1], "_AQ_RL"));
  foreach w = [["b", "_B"], ["h", "_H"], ["w", "_W"], ["d", "_D"]] in {
    defvar narrow = !or(!eq(w[0], "b"), !eq(w[0], "h"));
    defvar size = !cond(!eq(w[0], "b"): 8, !eq(w[0], "h"): 16, !eq(w[0], "w"): 32, true: 64);
    defvar funct3 = !cond(!eq(w[0], "b"): 0b000, !eq(w[0], "h"): 0b001, !eq(w[0], "w"): 0b010, true: 0b011);
    let Predicates = !if(narrow, [HasStdExtZabha, HasStdExtZacas], [HasStdExtZacas]) in {
    def "AMOCAS" # w[1] # o[1] : AMOCAS<aq, rl, funct3, "amocas." # w[0] # o[0],
                                        [(set GPR:$rd_wb, (i64 (!cast<SDNode>("sem_compare_swap_" # size) (i64 GPR:$rs1), (i64 GPR:$rd), (i64 GPR:$rs2))))]>,
                                 Sched<[WriteAtomicD, ReadAtomicD, ReadAtomicD, ReadAtomicA]>;
    def : InstAlias<"amocas." # w[0] # o[0] # " $rd, $rs2, 0(${rs1})", (!cast<Instruction>("AMOCAS" # w[1] # o[1]) GPR:$rd, GPR:$rs2, GPR:$rs1), 0>;
    }
    if narrow then
    foreach p = [["AMOSWAP", "amoswap", "atomic_swap"], ["AMOADD", "amoadd", "atomic_load_add"], ["AMOXOR", "amoxor", "atomic_load_xor"],
                 ["AMOAND", "amoand", "atomic_load_and"], ["AMOOR", "amoor", "atomic_load_or"], ["AMOMIN", "amomin", "atomic_load_min"],
                 ["AMOMAX", "amomax", "atomic_load_max"], ["AMOMINU", "amominu", "atomic_load_umin"],
                 ["AMOMAXU", "amomaxu", "atomic_load_umax"]] in {
      defvar funct5 = !cond(!eq(p[0], "AMOSWAP"): 0b00001, !eq(p[0], "AMOADD"): 0b00000, !eq(p[0], "AMOXOR"): 0b00100,
                            !eq(p[0], "AMOAND"): 0b01100, !eq(p[0], "AMOOR"): 0b01000, !eq(p[0], "AMOMIN"): 0b10000,
                            !eq(p[0], "AMOMAX"): 0b10100, !eq(p[0], "AMOMINU"): 0b11000, !eq(p[0], "AMOMAXU"): 0b11100);
      let Predicates = [HasStdExtZabha] in {
      def p[0] # w[1] # o[1] : AMO<funct5, aq, rl, funct3, p[1] # "." # w[0] # o[0],
          [(set GPR:$rd, (i64 (!cast<PatFrag>(p[2] # "_" # size) (i64 GPR:$rs1), (i64 GPR:$rs2))))]>, Sched<[WriteAtomicW, ReadAtomicD, ReadAtomicA]>;
      def : InstAlias<p[1] # "." # w[0] # o[0] # " $rd, $rs2, 0(${rs1})", (!cast<Instruction>(p[0] # w[1] # o[1]) GPR:$rd, GPR:$rs2, GPR:$rs1), 0>;
      }
    }
  }
  let Predicates = [HasStdExtZacas] in {
  def "AMOCAS_Q" # o[1] : AMOCAS<aq, rl, 0b100, "amocas.q" # o[0], [(sem_unimp)], GPREven>, Sched<[WriteAtomicD, ReadAtomicD, ReadAtomicD, ReadAtomicA]>;
  def : InstAlias<"amocas.q" # o[0] # " $rd, $rs2, 0(${rs1})", (!cast<Instruction>("AMOCAS_Q" # o[1]) GPREven:$rd, GPREven:$rs2, GPR:$rs1), 0>;
  }
}
