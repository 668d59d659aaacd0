//===- RISCVInstrInfoZalasr.td - loads that acquire, stores that release --===//

let Predicates = [HasStdExtZalasr] in
foreach w = [["b", "_B", "WriteLDB"], ["h", "_H", "WriteLDH"], ["w", "_W", "WriteLDW"], ["d", "_D", "WriteLDD"]] in {
  defvar funct3 = !cond(!eq(w[0], "b"): 0b000, !eq(w[0], "h"): 0b001, !eq(w[0], "w"): 0b010, true: 0b011);
  defvar loaded = !cond(!eq(w[0], "b"): (sextloadi8 (i64 GPR:$rs1)), !eq(w[0], "h"): (sextloadi16 (i64 GPR:$rs1)),
                        !eq(w[0], "w"): (sextloadi32 (i64 GPR:$rs1)), true: (load (i64 GPR:$rs1)));
  defvar stored = !cond(!eq(w[0], "b"): (truncstorei8 (i64 GPR:$rs2), (i64 GPR:$rs1)), !eq(w[0], "h"): (truncstorei16 (i64 GPR:$rs2), (i64 GPR:$rs1)),
                        !eq(w[0], "w"): (truncstorei32 (i64 GPR:$rs2), (i64 GPR:$rs1)), true: (store (i64 GPR:$rs2), (i64 GPR:$rs1)));
  foreach relaxed = [true, false] in {
    defvar lname = "L" # !toupper(w[0]) # !if(relaxed, "_AQ", "_AQ_RL");
    defvar lmnemonic = "l" # w[0] # !if(relaxed, ".aq", ".aqrl");
    def lname : RVInstRAtomic<0b00110, 1, !not(relaxed), funct3, (outs GPR:$rd), (ins GPR:$rs1), lmnemonic, "$rd, (${rs1})">,
                Sched<[!cast<SchedWrite>(w[2]), ReadMemBase]>, Sem<[(set GPR:$rd, (i64 loaded))]> {
      let rs2 = 0;
      let mayLoad = true;
    }
    def : InstAlias<lmnemonic # " $rd, 0(${rs1})", (!cast<Instruction>(lname) GPR:$rd, GPR:$rs1), 0>;
    defvar sname = "S" # !toupper(w[0]) # !if(relaxed, "_RL", "_AQ_RL");
    defvar smnemonic = "s" # w[0] # !if(relaxed, ".rl", ".aqrl");
    def sname : RVInstRAtomic<0b00111, !not(relaxed), 1, funct3, (outs), (ins GPR:$rs2, GPR:$rs1), smnemonic, "$rs2, (${rs1})">,
                Sched<[!cast<SchedWrite>(!subst("LD", "ST", w[2])), ReadStoreData, ReadMemBase]>, Sem<[stored]> {
      let rd = 0;
      let mayStore = true;
    }
    def : InstAlias<smnemonic # " $rs2, 0(${rs1})", (!cast<Instruction>(sname) GPR:$rs2, GPR:$rs1), 0>;
  }
}
