//===- RISCVInstrInfoZicond.td - conditional zero -------------------------===//

def riscv_czero_eqz : SDNode<"RISCVISD::CZERO_EQZ", SDTIntBinOp>;
def riscv_czero_nez : SDNode<"RISCVISD::CZERO_NEZ", SDTIntBinOp>;

let Predicates = [HasStdExtZicond] in {
def CZERO_EQZ : ALU_rr<0b0000111, 0b101, "czero.eqz">, Sched<[WriteCZero, ReadCZero, ReadCZero]>,
                Selects<[(set GPR:$rd, (riscv_czero_eqz (i64 GPR:$rs1), GPR:$rs2))]>,
                Sem<[(set GPR:$rd, (select (i64 (seteq (i64 GPR:$rs2), 0)), (i64 0), (i64 GPR:$rs1)))]>;
def CZERO_NEZ : ALU_rr<0b0000111, 0b111, "czero.nez">, Sched<[WriteCZero, ReadCZero, ReadCZero]>,
                Selects<[(set GPR:$rd, (riscv_czero_nez (i64 GPR:$rs1), GPR:$rs2))]>,
                Sem<[(set GPR:$rd, (select (i64 (setne (i64 GPR:$rs2), 0)), (i64 0), (i64 GPR:$rs1)))]>;
}

// Before the choices by a branch.
let Predicates = [HasStdExtZicond], AddedComplexity = 30 in {
def : Pat<(i64 (select (i64 GPR:$rc), GPR:$rs1, 0)), (CZERO_EQZ GPR:$rs1, GPR:$rc)>;
def : Pat<(i64 (select (i64 GPR:$rc), 0, GPR:$rs1)), (CZERO_NEZ GPR:$rs1, GPR:$rc)>;
def : Pat<(i64 (select (i64 (setne (i64 GPR:$rc), 0)), GPR:$rs1, 0)), (CZERO_EQZ GPR:$rs1, GPR:$rc)>;
def : Pat<(i64 (select (i64 (seteq (i64 GPR:$rc), 0)), GPR:$rs1, 0)), (CZERO_NEZ GPR:$rs1, GPR:$rc)>;
def : Pat<(i64 (select (i64 (setne (i64 GPR:$rc), 0)), 0, GPR:$rs1)), (CZERO_NEZ GPR:$rs1, GPR:$rc)>;
def : Pat<(i64 (select (i64 (seteq (i64 GPR:$rc), 0)), 0, GPR:$rs1)), (CZERO_EQZ GPR:$rs1, GPR:$rc)>;
def : Pat<(i64 (select (i64 GPR:$rc), GPR:$rs1, GPR:$rs2)), (OR (CZERO_EQZ GPR:$rs1, GPR:$rc), (CZERO_NEZ GPR:$rs2, GPR:$rc))>;
def : Pat<(i64 (select (i64 (setne (i64 GPR:$rc), 0)), GPR:$rs1, GPR:$rs2)),
          (OR (CZERO_EQZ GPR:$rs1, GPR:$rc), (CZERO_NEZ GPR:$rs2, GPR:$rc))>;
def : Pat<(i64 (select (i64 (seteq (i64 GPR:$rc), 0)), GPR:$rs1, GPR:$rs2)),
          (OR (CZERO_NEZ GPR:$rs1, GPR:$rc), (CZERO_EQZ GPR:$rs2, GPR:$rc))>;
}

// Numbers in integer registers are chosen the same way.
foreach v = [FPV_S_INX, FPV_D_INX, FPV_H_INX] in {
  let Predicates = [HasStdExtZicond, v.Pred], AddedComplexity = 30 in {
  def : Pat<(v.VT (select (i64 GPR:$rc), v.RC:$rs1, v.RC:$rs2)),
            (v.VT (COPY_TO_REGCLASS (OR (CZERO_EQZ (i64 (COPY_TO_REGCLASS v.RC:$rs1, GPR)), GPR:$rc),
                                        (CZERO_NEZ (i64 (COPY_TO_REGCLASS v.RC:$rs2, GPR)), GPR:$rc)), v.RC))>;
  def : Pat<(v.VT (select (i64 (setne (i64 GPR:$rc), 0)), v.RC:$rs1, v.RC:$rs2)),
            (v.VT (COPY_TO_REGCLASS (OR (CZERO_EQZ (i64 (COPY_TO_REGCLASS v.RC:$rs1, GPR)), GPR:$rc),
                                        (CZERO_NEZ (i64 (COPY_TO_REGCLASS v.RC:$rs2, GPR)), GPR:$rc)), v.RC))>;
  def : Pat<(v.VT (select (i64 (seteq (i64 GPR:$rc), 0)), v.RC:$rs1, v.RC:$rs2)),
            (v.VT (COPY_TO_REGCLASS (OR (CZERO_NEZ (i64 (COPY_TO_REGCLASS v.RC:$rs1, GPR)), GPR:$rc),
                                        (CZERO_EQZ (i64 (COPY_TO_REGCLASS v.RC:$rs2, GPR)), GPR:$rc)), v.RC))>;
  foreach p = [["fminimum", "FMIN"], ["fmaximum", "FMAX"]] in {
    defvar feq = !cast<Instruction>("FEQ" # v.Suffix);
    defvar ordered = (AND (feq v.RC:$rs1, v.RC:$rs1), (feq v.RC:$rs2, v.RC:$rs2));
    def : Pat<(v.VT (!cast<SDNode>(p[0]) v.RC:$rs1, v.RC:$rs2)),
              (v.VT (COPY_TO_REGCLASS
                 (OR (CZERO_EQZ (i64 (COPY_TO_REGCLASS (!cast<Instruction>(p[1] # v.Suffix) v.RC:$rs1, v.RC:$rs2), GPR)), ordered),
                     (CZERO_NEZ (i64 (COPY_TO_REGCLASS (!cast<Instruction>("FADD" # v.Suffix) v.RC:$rs1, v.RC:$rs2, FRM_DYN), GPR)),
                                ordered)), v.RC))>;
  }
  }
}
