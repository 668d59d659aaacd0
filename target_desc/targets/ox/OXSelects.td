//===- OXSelects.td - choices by predicates -------------------------------===//
//
// A choice is the kept value, over which the other one is written where the
// condition holds: `passes/predicated_selects.py`.  One instruction, or none if
// what makes the other value is predicated itself.

class PseudoSelectLane<RegisterClass rc, ValueType vt>
    : Pseudo<(outs rc:$rd), (ins rc:$kept, rc:$taken, GPR:$cond)>, Sched<[WriteIALU, ReadIALU, ReadIALU, ReadIALU]>,
      Sem<[(set rc:$rd, (vt (select (i64 (setne (i64 GPR:$cond), 0)), rc:$taken, rc:$kept)))]> {
  let hasSideEffects = false;
  let mayLoad = false;
  let mayStore = false;
  let Size = 8;
  let Predicates = [HasXox];
}

multiclass SelectLane<RegisterClass rc, ValueType vt> {
  def "" : PseudoSelectLane<rc, vt>;
  def : PredicatedSelect<!cast<Instruction>(NAME)>;
  defvar choose = !cast<Instruction>(NAME);
  let Predicates = [HasXox], AddedComplexity = 31 in {
  def : Pat<(vt (select (i64 GPR:$c), rc:$t, rc:$f)), (choose rc:$f, rc:$t, GPR:$c)>;
  def : Pat<(vt (select (i64 (setne (i64 GPR:$c), 0)), rc:$t, rc:$f)), (choose rc:$f, rc:$t, GPR:$c)>;
  def : Pat<(vt (select (i64 (seteq (i64 GPR:$c), 0)), rc:$t, rc:$f)), (choose rc:$t, rc:$f, GPR:$c)>;
  // Comparisons that there is no instruction for: the opposite one, and the values in each other's place.
  def : Pat<(vt (select (i64 (seteq (i64 GPR:$a), GPR:$b)), rc:$t, rc:$f)), (choose rc:$t, rc:$f, (XOR GPR:$a, GPR:$b))>;
  def : Pat<(vt (select (i64 (setne (i64 GPR:$a), GPR:$b)), rc:$t, rc:$f)), (choose rc:$f, rc:$t, (XOR GPR:$a, GPR:$b))>;
  def : Pat<(vt (select (i64 (seteq (i64 GPR:$a), simm12:$imm)), rc:$t, rc:$f)), (choose rc:$t, rc:$f, (XORI GPR:$a, simm12:$imm))>;
  def : Pat<(vt (select (i64 (setne (i64 GPR:$a), simm12:$imm)), rc:$t, rc:$f)), (choose rc:$f, rc:$t, (XORI GPR:$a, simm12:$imm))>;
  foreach p = [["ge", "SLT"], ["uge", "SLTU"]] in {
    defvar cc = !cast<PatFrag>("set" # p[0]);
    defvar less = !cast<Instruction>(p[1]);
    def : Pat<(vt (select (i64 (cc (i64 GPR:$a), GPR:$b)), rc:$t, rc:$f)), (choose rc:$t, rc:$f, (less GPR:$a, GPR:$b))>;
    defvar lessImm = !cast<Instruction>(!subst("SLT", "SLTI", p[1]));
    def : Pat<(vt (select (i64 (cc (i64 GPR:$a), simm12:$imm)), rc:$t, rc:$f)), (choose rc:$t, rc:$f, (lessImm GPR:$a, simm12:$imm))>;
  }
  foreach p = [["le", "SLT"], ["ule", "SLTU"]] in
    def : Pat<(vt (select (i64 (!cast<PatFrag>("set" # p[0]) (i64 GPR:$a), GPR:$b)), rc:$t, rc:$f)),
              (choose rc:$t, rc:$f, (!cast<Instruction>(p[1]) GPR:$b, GPR:$a))>;
  def : Pat<(vt (select (i64 (setgt (i64 GPR:$a), simm12Plus1Signed:$imm)), rc:$t, rc:$f)),
            (choose rc:$t, rc:$f, (SLTI GPR:$a, (ImmPlus1 simm12Plus1Signed:$imm)))>;
  def : Pat<(vt (select (i64 (setugt (i64 GPR:$a), simm12Plus1:$imm)), rc:$t, rc:$f)),
            (choose rc:$t, rc:$f, (SLTIU GPR:$a, (ImmPlus1 simm12Plus1:$imm)))>;
  }
}

defm PseudoSelectX : SelectLane<GPR, i64>;
foreach v = [FPV_S_INX, FPV_D_INX, FPV_H_INX] in
  defm PseudoSelect # v.Suffix : SelectLane<v.RC, v.VT>;

let Predicates = [HasXox], AddedComplexity = 32 in {
foreach p = [["ge", "SLT"], ["uge", "SLTU"]] in {
  defvar cc = !cast<PatFrag>("set" # p[0]);
  defvar less = !cast<Instruction>(p[1]);
  def : Pat<(i64 (select (i64 (cc (i64 GPR:$a), GPR:$b)), GPR:$t, 0)), (CZERO_NEZ GPR:$t, (less GPR:$a, GPR:$b))>;
  def : Pat<(i64 (select (i64 (cc (i64 GPR:$a), GPR:$b)), 0, GPR:$f)), (CZERO_EQZ GPR:$f, (less GPR:$a, GPR:$b))>;
}
foreach p = [["le", "SLT"], ["ule", "SLTU"]] in {
  defvar cc = !cast<PatFrag>("set" # p[0]);
  defvar less = !cast<Instruction>(p[1]);
  def : Pat<(i64 (select (i64 (cc (i64 GPR:$a), GPR:$b)), GPR:$t, 0)), (CZERO_NEZ GPR:$t, (less GPR:$b, GPR:$a))>;
  def : Pat<(i64 (select (i64 (cc (i64 GPR:$a), GPR:$b)), 0, GPR:$f)), (CZERO_EQZ GPR:$f, (less GPR:$b, GPR:$a))>;
}
}
