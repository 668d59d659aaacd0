//===- RISCVInstrPseudo.td - pseudo-instructions and aliases --------------===//
//
// RISC-V Assembly Programmer's Manual, "Pseudoinstructions".
//
//===----------------------------------------------------------------------===//

//===- Calls, returns, jumps -----------------------------------------------===//

let isCall = true, Defs = [X1], hasSideEffects = false, mayLoad = false, mayStore = false in {
let Size = 8 in
def PseudoCALL : Pseudo<(outs), (ins call_symbol:$func), "call", "$func">, Sched<[WriteIALU, WriteJalr]> {
  let isCodeGenOnly = false;
}
def PseudoCALLIndirect : Pseudo<(outs), (ins GPRJALR:$rs1)>, Sched<[WriteJalr, ReadJalr]>;
}
def : Expansion<PseudoCALL, [(AUIPC X1, (call_plt $func)), (JALR X1, X1, 0)]>;
def : Expansion<PseudoCALLIndirect, [(JALR X1, $rs1, 0)]>;

// A call that leaves the return address in a register of its own.
let isCall = true, hasSideEffects = false, mayLoad = false, mayStore = false, Size = 8, isAsmParserOnly = true in
def PseudoCALLReg : Pseudo<(outs GPR:$rd), (ins call_symbol:$func), "call", "$rd, $func">, Sched<[WriteIALU, WriteJalr]>;
def : Expansion<PseudoCALLReg, [(AUIPC $rd, (call_plt $func)), (JALR $rd, $rd, 0)]>;

let isBarrier = true, isReturn = true, isTerminator = true, hasSideEffects = false, mayLoad = false, mayStore = false in {
def PseudoRET : Pseudo<(outs), (ins)>, Sched<[WriteJalr]> { let Uses = [X1]; }
let isCall = true, Uses = [X2] in {
let Size = 8 in
def PseudoTAIL : Pseudo<(outs), (ins call_symbol:$dst), "tail", "$dst">, Sched<[WriteIALU, WriteJalr]> {
  let Defs = [X6];
}
def PseudoTAILIndirect : Pseudo<(outs), (ins GPRTC:$rs1)>, Sched<[WriteJalr, ReadJalr]>;
}
}
def : Expansion<PseudoRET, [(JALR X0, X1, 0)]>;
def : Expansion<PseudoTAIL, [(AUIPC X6, (call_plt $dst)), (JALR X0, X6, 0)]>;
def : Expansion<PseudoTAILIndirect, [(JALR X0, $rs1, 0)]>;

let isBarrier = true, isBranch = true, isTerminator = true, hasSideEffects = false, mayLoad = false, mayStore = false in {
def PseudoBR : Pseudo<(outs), (ins simm21_lsb0_jal:$imm20)>, Selects<[(br bb:$imm20)]>, Sched<[WriteJmp]>;
let isIndirectBranch = true in
def PseudoBRIND : Pseudo<(outs), (ins GPRJALR:$rs1, simm12:$imm12)>, Sched<[WriteJalr, ReadJalr]>;
}
def : Expansion<PseudoBR, [(JAL X0, $imm20)]>;
def : Expansion<PseudoBRIND, [(JALR X0, $rs1, $imm12)]>;

// Beyond the reach of JAL: through a scratch register.
let isBarrier = true, isBranch = true, isTerminator = true, hasSideEffects = false, Size = 8 in
def PseudoJump : Pseudo<(outs GPRJALR:$rd), (ins pseudo_jump_symbol:$target), "jump", "$target, $rd">, Sched<[WriteIALU, WriteJalr]>;
def : InstAlias<"jump $target, $rd", (PseudoJump GPR:$rd, pseudo_jump_symbol:$target), 0>;
def : Expansion<PseudoJump, [(AUIPC $rd, (call_plt $target)), (JALR X0, $rd, 0)]>;

def : Pat<(call tglobaladdr:$func), (PseudoCALL tglobaladdr:$func)>;
def : Pat<(call texternalsym:$func), (PseudoCALL texternalsym:$func)>;
def : Pat<(call (i64 GPRJALR:$rs1)), (PseudoCALLIndirect GPRJALR:$rs1)>;
def : Pat<(tailcall tglobaladdr:$func), (PseudoTAIL tglobaladdr:$func)>;
def : Pat<(tailcall texternalsym:$func), (PseudoTAIL texternalsym:$func)>;
def : Pat<(tailcall (i64 GPRTC:$rs1)), (PseudoTAILIndirect GPRTC:$rs1)>;
def : Pat<(retglue), (PseudoRET)>;
def : Pat<(brind (i64 GPRJALR:$rs1)), (PseudoBRIND GPRJALR:$rs1, 0)>;
def : Pat<(brind (add (i64 GPRJALR:$rs1), simm12:$imm)), (PseudoBRIND GPRJALR:$rs1, simm12:$imm)>;
def : Pat<(trap), (UNIMP)>;
def : Pat<(debugtrap), (EBREAK)>;

//===- Constants and addresses ---------------------------------------------===//

let hasSideEffects = false, mayLoad = false, mayStore = false, isReMaterializable = true in {
def PseudoLI : Pseudo<(outs GPR:$rd), (ins ixlenimm_li:$imm), "li", "$rd, $imm">, Sched<[WriteIALU]> {
  let Size = 32;
  let isAsCheapAsAMove = true;
}
let Size = 8 in {
def PseudoLLA : Pseudo<(outs GPR:$dst), (ins bare_symbol:$src), "lla", "$dst, $src">, Sched<[WriteIALU]>;
def PseudoLA : Pseudo<(outs GPR:$dst), (ins bare_symbol:$src), "la", "$dst, $src">, Sched<[WriteIALU]>;
}
}
def : HookExpansion<PseudoLI, "materialize_constant">;
def : Expansion<PseudoLI, [(ADDI $rd, X0, $imm)]>;   // of a difference
def : Expansion<PseudoLLA, [(AUIPC $dst, (pcrel_hi $src)), (ADDI $dst, $dst, (pcrel_lo $pcrel_hi))]> { let Labels = "$pcrel_hi"; }
def : Expansion<PseudoLA, [(AUIPC $dst, (pcrel_hi $src)), (ADDI $dst, $dst, (pcrel_lo $pcrel_hi))]> { let Labels = "$pcrel_hi"; }

foreach leaf = [globaladdr, tglobaladdr, externalsym, texternalsym, constpool, tconstpool, jumptable, tjumptable,
                blockaddress, tblockaddress] in
  def : Pat<(i64 leaf:$sym), (PseudoLLA leaf:$sym)>;

// Addresses through the global offset table; `la` is that in position-independent code.
let hasSideEffects = false, mayLoad = true, mayStore = false, Size = 8, isAsmParserOnly = true in {
def PseudoLGA : Pseudo<(outs GPR:$dst), (ins bare_symbol:$src), "lga", "$dst, $src">, Sched<[WriteIALU, WriteLDD]>;
def PseudoLA_TLS_IE : Pseudo<(outs GPR:$dst), (ins bare_symbol:$src), "la.tls.ie", "$dst, $src">, Sched<[WriteIALU, WriteLDD]>;
let mayLoad = false in
def PseudoLA_TLS_GD : Pseudo<(outs GPR:$dst), (ins bare_symbol:$src), "la.tls.gd", "$dst, $src">, Sched<[WriteIALU]>;
}
def : Expansion<PseudoLGA, [(AUIPC $dst, (got_pcrel_hi $src)), (LD $dst, $dst, (pcrel_lo $pcrel_hi))]> { let Labels = "$pcrel_hi"; }
def : Expansion<PseudoLA_TLS_IE, [(AUIPC $dst, (tls_ie_pcrel_hi $src)), (LD $dst, $dst, (pcrel_lo $pcrel_hi))]> { let Labels = "$pcrel_hi"; }
def : Expansion<PseudoLA_TLS_GD, [(AUIPC $dst, (tls_gd_pcrel_hi $src)), (ADDI $dst, $dst, (pcrel_lo $pcrel_hi))]> { let Labels = "$pcrel_hi"; }
// The offset of a thread-local object from the thread pointer lies in the global offset table.
def : Pat<(i64 globaltlsaddr:$sym), (ADD (PseudoLA_TLS_IE globaltlsaddr:$sym), X4)>;
def : PicForm<PseudoLA, PseudoLGA>;
// (an operand type of its own, which says something else of what does not fit)
foreach mnemonic = ["la", "lla"] in {
  let isAsmParserOnly = true, hasSideEffects = false, mayLoad = false, mayStore = false in
  def PseudoLI_ # mnemonic : Pseudo<(outs GPR:$rd), (ins ixlenimm_li_restricted:$imm), mnemonic, "$rd, $imm">, Sched<[WriteIALU]>;
  def : Expansion<!cast<Instruction>("PseudoLI_" # mnemonic), [(PseudoLI $rd, $imm)]>;
}

// The last operand only tells the linker which access the instruction is part of.
let hasSideEffects = false, mayLoad = false, mayStore = false, isAsmParserOnly = true in {
def PseudoAddTPRel : Pseudo<(outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2, tprel_add_symbol:$src), "add", "$rd, $rs1, $rs2, $src">, Sched<[WriteIALU]>;
let isCall = true in
def PseudoTLSDESCCall : Pseudo<(outs GPR:$rd), (ins GPR:$rs1, simm12:$imm12, tlsdesc_call_symbol:$src), "jalr", "$rd, ${imm12}(${rs1}), $src">,
                        Sched<[WriteJalr, ReadJalr]>;
}
def : Expansion<PseudoAddTPRel, [(ADD $rd, $rs1, $rs2)]>;
// The program's own thread-local objects: at a distance from the thread pointer that the linker knows.
let hasSideEffects = false, mayLoad = false, mayStore = false, isReMaterializable = true, isCodeGenOnly = true, Size = 12 in
def PseudoLA_TLS_LE : Pseudo<(outs GPR:$dst), (ins bare_symbol:$src), "", "">, Sched<[WriteIALU]>;
def : Expansion<PseudoLA_TLS_LE, [(LUI $dst, (tprel_hi $src)), (PseudoAddTPRel $dst, $dst, X4, (tprel_add $src)),
                                  (ADDI $dst, $dst, (tprel_lo $src))]>;
def : Pat<(i64 localtlsaddr:$sym), (PseudoLA_TLS_LE localtlsaddr:$sym)>;
def : Expansion<PseudoTLSDESCCall, [(JALR $rd, $rs1, $imm12)]>;

// Loads and stores of a symbol, as an assembler knows them.
multiclass PseudoLoadSym<Instruction load, string opcodestr> {
  let hasSideEffects = false, mayLoad = true, mayStore = false, Size = 8, isAsmParserOnly = true in
  def "" : Pseudo<(outs GPR:$rd), (ins bare_symbol:$addr), opcodestr, "$rd, $addr">, Sched<[WriteIALU, WriteLDD]>;
  def : Expansion<!cast<Instruction>(NAME), [(AUIPC $rd, (pcrel_hi $addr)), (load $rd, $rd, (pcrel_lo $pcrel_hi))]> {
    let Labels = "$pcrel_hi";
  }
}
foreach p = [["LB", "lb"], ["LBU", "lbu"], ["LH", "lh"], ["LHU", "lhu"], ["LW", "lw"], ["LWU", "lwu"], ["LD", "ld"]] in
  defm Pseudo # !head(p) : PseudoLoadSym<!cast<Instruction>(p[0]), p[1]>;
// A constant in memory is read once: its address needs no register of its own.
let hasSideEffects = false, mayLoad = true, mayStore = false, Size = 8, isCodeGenOnly = true in
def PseudoLDPool : Pseudo<(outs GPR:$rd), (ins bare_symbol:$addr), "ld", "$rd, $addr">, Sched<[WriteLDD, WriteIALU]>;
def : Expansion<PseudoLDPool, [(AUIPC $rd, (pcrel_hi $addr)), (LD $rd, $rd, (pcrel_lo $pcrel_hi))]> { let Labels = "$pcrel_hi"; }
let AddedComplexity = 20 in
def : Pat<(i64 (load constpool:$addr)), (PseudoLDPool constpool:$addr)>;
multiclass PseudoStoreSym<Instruction store, string opcodestr> {
  let hasSideEffects = false, mayLoad = false, mayStore = true, Size = 8, isAsmParserOnly = true,
      Constraints = "@earlyclobber $tmp" in
  def "" : Pseudo<(outs GPR:$tmp), (ins GPR:$rs, bare_symbol:$addr), opcodestr, "$rs, $addr, $tmp">, Sched<[WriteIALU, WriteSTD]>;
  def : Expansion<!cast<Instruction>(NAME), [(AUIPC $tmp, (pcrel_hi $addr)), (store $rs, $tmp, (pcrel_lo $pcrel_hi))]> {
    let Labels = "$pcrel_hi";
  }
}
foreach p = [["SB", "sb"], ["SH", "sh"], ["SW", "sw"], ["SD", "sd"]] in
  defm Pseudo # !head(p) : PseudoStoreSym<!cast<Instruction>(p[0]), p[1]>;

//===- Choice between two values by a branch -------------------------------===//

multiclass SelectCC<RegisterClass rc, ValueType vt> {
  foreach p = [["BEQ", "seteq", "SETEQ"], ["BNE", "setne", "SETNE"], ["BLT", "setlt", "SETLT"], ["BGE", "setge", "SETGE"],
               ["BLTU", "setult", "SETULT"], ["BGEU", "setuge", "SETUGE"]] in {
    let usesCustomInserter = true, hasSideEffects = false, mayLoad = false, mayStore = false in
    def _Using_ # !head(p) : Pseudo<(outs rc:$dst), (ins GPR:$lhs, GPR:$rhs, rc:$truev, rc:$falsev)>,
        Sched<[WriteJmp, ReadJmp, ReadJmp]> {
      let Size = 8;
      let Pattern = [(set rc:$dst, (vt (select (i64 (!cast<PatFrag>(p[1]) (i64 GPR:$lhs), GPR:$rhs)), rc:$truev, rc:$falsev)))];
    }
    def : DiamondExpansion<!cast<Instruction>(NAME # "_Using_" # !head(p)),
                           (!cast<Instruction>(!head(p)) $lhs, $rhs, $target)>;
    // selectcc
    def : Pat<(vt (selectcc (i64 GPR:$lhs), GPR:$rhs, rc:$t, rc:$f, !cast<CondCode>(p[2]))),
              (!cast<Instruction>(NAME # "_Using_" # !head(p)) GPR:$lhs, GPR:$rhs, rc:$t, rc:$f)>;
  }
  foreach p = [["BLT", "setgt", "SETGT"], ["BGE", "setle", "SETLE"], ["BLTU", "setugt", "SETUGT"], ["BGEU", "setule", "SETULE"]] in {
    def : Pat<(vt (select (i64 (!cast<PatFrag>(p[1]) (i64 GPR:$lhs), GPR:$rhs)), rc:$t, rc:$f)),
              (!cast<Instruction>(NAME # "_Using_" # !head(p)) GPR:$rhs, GPR:$lhs, rc:$t, rc:$f)>;
    def : Pat<(vt (selectcc (i64 GPR:$lhs), GPR:$rhs, rc:$t, rc:$f, !cast<CondCode>(p[2]))),
              (!cast<Instruction>(NAME # "_Using_" # !head(p)) GPR:$rhs, GPR:$lhs, rc:$t, rc:$f)>;
  }
  def : Pat<(vt (select (i64 GPR:$cond), rc:$t, rc:$f)),
            (!cast<Instruction>(NAME # "_Using_BNE") GPR:$cond, (i64 X0), rc:$t, rc:$f)>;
}
defm Select_GPR : SelectCC<GPR, i64>;

//===- Aliases -------------------------------------------------------------===//

def : InstAlias<"nop", (ADDI X0, X0, 0), 3>;
def : InstAlias<"li $rd, $imm", (ADDI GPR:$rd, X0, simm12:$imm), 2>;
def : InstAlias<"mv $rd, $rs", (ADDI GPR:$rd, GPR:$rs, 0)>;
def : InstAlias<"not $rd, $rs", (XORI GPR:$rd, GPR:$rs, -1)>;
def : InstAlias<"neg $rd, $rs", (SUB GPR:$rd, X0, GPR:$rs)>;
def : InstAlias<"negw $rd, $rs", (SUBW GPR:$rd, X0, GPR:$rs)>;
def : InstAlias<"sext.w $rd, $rs", (ADDIW GPR:$rd, GPR:$rs, 0)>;
def : InstAlias<"seqz $rd, $rs", (SLTIU GPR:$rd, GPR:$rs, 1)>;
def : InstAlias<"snez $rd, $rs", (SLTU GPR:$rd, X0, GPR:$rs)>;
def : InstAlias<"sltz $rd, $rs", (SLT GPR:$rd, GPR:$rs, X0)>;
def : InstAlias<"sgtz $rd, $rs", (SLT GPR:$rd, X0, GPR:$rs)>;
def : InstAlias<"sgt $rd, $rs, $rt", (SLT GPR:$rd, GPR:$rt, GPR:$rs), 0>;
def : InstAlias<"sgtu $rd, $rs, $rt", (SLTU GPR:$rd, GPR:$rt, GPR:$rs), 0>;
// An immediate as third operand.
foreach p = [["add", "ADDI"], ["and", "ANDI"], ["or", "ORI"], ["xor", "XORI"], ["slt", "SLTI"], ["sltu", "SLTIU"], ["addw", "ADDIW"]] in
  def : InstAlias<p[0] # " $rd, $rs1, $imm12", (!cast<Instruction>(p[1]) GPR:$rd, GPR:$rs1, simm12:$imm12), 0>;
foreach p = [["sll", "SLLI"], ["srl", "SRLI"], ["sra", "SRAI"]] in {
  def : InstAlias<p[0] # " $rd, $rs1, $shamt", (!cast<Instruction>(p[1]) GPR:$rd, GPR:$rs1, uimmlog2xlen:$shamt), 0>;
  def : InstAlias<p[0] # "w $rd, $rs1, $shamt", (!cast<Instruction>(p[1] # "W") GPR:$rd, GPR:$rs1, uimm5:$shamt), 0>;
}

def : InstAlias<"beqz $rs, $offset", (BEQ GPR:$rs, X0, simm13_lsb0:$offset)>;
def : InstAlias<"bnez $rs, $offset", (BNE GPR:$rs, X0, simm13_lsb0:$offset)>;
def : InstAlias<"blez $rs, $offset", (BGE X0, GPR:$rs, simm13_lsb0:$offset)>;
def : InstAlias<"bgez $rs, $offset", (BGE GPR:$rs, X0, simm13_lsb0:$offset)>;
def : InstAlias<"bltz $rs, $offset", (BLT GPR:$rs, X0, simm13_lsb0:$offset)>;
def : InstAlias<"bgtz $rs, $offset", (BLT X0, GPR:$rs, simm13_lsb0:$offset)>;
foreach p = [["bgt", "BLT"], ["ble", "BGE"], ["bgtu", "BLTU"], ["bleu", "BGEU"]] in
  def : InstAlias<p[0] # " $rs, $rt, $offset", (!cast<Instruction>(p[1]) GPR:$rt, GPR:$rs, simm13_lsb0:$offset), 0>;

def : InstAlias<"j $offset", (JAL X0, simm21_lsb0_jal:$offset), 2>;
def : InstAlias<"jal $offset", (JAL X1, simm21_lsb0_jal:$offset), 2>;
def : InstAlias<"ret", (JALR X0, X1, 0), 4>;
def : InstAlias<"jr $rs", (JALR X0, GPR:$rs, 0), 3>;
def : InstAlias<"jr ${offset}(${rs})", (JALR X0, GPR:$rs, simm12:$offset)>;
def : InstAlias<"jalr $rs", (JALR X1, GPR:$rs, 0), 3>;
def : InstAlias<"jalr ${offset}(${rs})", (JALR X1, GPR:$rs, simm12:$offset)>;
def : InstAlias<"jalr $rd, $rs", (JALR GPR:$rd, GPR:$rs, 0), 2>;
def : InstAlias<"jalr $rd, $rs, $offset", (JALR GPR:$rd, GPR:$rs, simm12:$offset), 0>;
def : InstAlias<"jalr $rs, $offset", (JALR X1, GPR:$rs, simm12:$offset), 0>;
def : InstAlias<"jr (${rs})", (JALR X0, GPR:$rs, 0), 0>;
def : InstAlias<"jalr (${rs})", (JALR X1, GPR:$rs, 0), 0>;
def : InstAlias<"jalr $rd, (${rs})", (JALR GPR:$rd, GPR:$rs, 0), 0>;
def : InstAlias<"move $rd, $rs", (ADDI GPR:$rd, GPR:$rs, 0), 0>;
def : InstAlias<"scall", (ECALL), 0>;
def : InstAlias<"sbreak", (EBREAK), 0>;
def : InstAlias<"sfence.vma", (SFENCE_VMA X0, X0), 2>;
def : InstAlias<"sfence.vma $rs", (SFENCE_VMA GPR:$rs, X0)>;
def : InstAlias<"jr $rs, $offset", (JALR X0, GPR:$rs, simm12:$offset), 0>;
def : InstAlias<"fence", (FENCE 0xF, 0xF)>;
let Predicates = [HasStdExtZihintpause] in
def : InstAlias<"pause", (FENCE 0x1, 0x0), 2>;

// A load or store without displacement.
foreach op = [LB, LH, LW, LD, LBU, LHU, LWU] in
  def : InstAlias<op.Mnemonic # " $rd, (${rs1})", (op GPR:$rd, GPR:$rs1, 0), 0>;
foreach op = [SB, SH, SW, SD] in
  def : InstAlias<op.Mnemonic # " $rs2, (${rs1})", (op GPR:$rs2, GPR:$rs1, 0), 0>;

def : InstAlias<"csrr $rd, $csr", (CSRRS GPR:$rd, csr_sysreg:$csr, X0), 2>;
def : InstAlias<"csrw $csr, $rs", (CSRRW X0, csr_sysreg:$csr, GPR:$rs)>;
def : InstAlias<"csrs $csr, $rs", (CSRRS X0, csr_sysreg:$csr, GPR:$rs)>;
def : InstAlias<"csrc $csr, $rs", (CSRRC X0, csr_sysreg:$csr, GPR:$rs)>;
def : InstAlias<"csrwi $csr, $imm", (CSRRWI X0, csr_sysreg:$csr, uimm5:$imm)>;
def : InstAlias<"csrsi $csr, $imm", (CSRRSI X0, csr_sysreg:$csr, uimm5:$imm)>;
def : InstAlias<"csrci $csr, $imm", (CSRRCI X0, csr_sysreg:$csr, uimm5:$imm)>;
foreach p = [["csrrw", "CSRRWI"], ["csrrs", "CSRRSI"], ["csrrc", "CSRRCI"]] in
  def : InstAlias<p[0] # " $rd, $csr, $imm", (!cast<Instruction>(p[1]) GPR:$rd, csr_sysreg:$csr, uimm5:$imm), 0>;
foreach p = [["csrw", "CSRRWI"], ["csrs", "CSRRSI"], ["csrc", "CSRRCI"]] in
  def : InstAlias<p[0] # " $csr, $imm", (!cast<Instruction>(p[1]) X0, csr_sysreg:$csr, uimm5:$imm), 0>;
// csrrs rd, cycle, x0 and its like, by their own names.
def : InstAlias<"rdcycle $rd", (CSRRS GPR:$rd, 0xC00, X0), 3>;
def : InstAlias<"rdtime $rd", (CSRRS GPR:$rd, 0xC01, X0), 3>;
def : InstAlias<"rdinstret $rd", (CSRRS GPR:$rd, 0xC02, X0), 3>;

// Sign and zero extension where no extension has an instruction.
def PseudoSEXT_B : Pseudo<(outs GPR:$rd), (ins GPR:$rs), "sext.b", "$rd, $rs">, Sched<[WriteShiftImm, ReadShiftImm]> { let Predicates = [NoStdExtZbb]; }
def PseudoSEXT_H : Pseudo<(outs GPR:$rd), (ins GPR:$rs), "sext.h", "$rd, $rs">, Sched<[WriteShiftImm, ReadShiftImm]> { let Predicates = [NoStdExtZbb]; }
def PseudoZEXT_H : Pseudo<(outs GPR:$rd), (ins GPR:$rs), "zext.h", "$rd, $rs">, Sched<[WriteShiftImm, ReadShiftImm]> { let Predicates = [NoStdExtZbb]; }
def PseudoZEXT_W : Pseudo<(outs GPR:$rd), (ins GPR:$rs), "zext.w", "$rd, $rs">, Sched<[WriteShiftImm, ReadShiftImm]> { let Predicates = [NoStdExtZba]; }
def : Expansion<PseudoSEXT_B, [(SLLI $rd, $rs, 56), (SRAI $rd, $rd, 56)]>;
def : Expansion<PseudoSEXT_H, [(SLLI $rd, $rs, 48), (SRAI $rd, $rd, 48)]>;
def : Expansion<PseudoZEXT_H, [(SLLI $rd, $rs, 48), (SRLI $rd, $rd, 48)]>;
def : Expansion<PseudoZEXT_W, [(SLLI $rd, $rs, 32), (SRLI $rd, $rd, 32)]>;
def : InstAlias<"zext.b $rd, $rs", (ANDI GPR:$rd, GPR:$rs, 0xFF)>;
def : FarJump<AUIPC, 12, 32, JALR>;
