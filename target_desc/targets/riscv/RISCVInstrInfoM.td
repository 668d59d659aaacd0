//===- RISCVInstrInfoM.td - multiplication and division -------------------===//
//
// Volume I, "M" extension.  Division never traps: by zero the quotient is all
// ones and the remainder the dividend; the smallest number by -1 is itself,
// remainder 0.
//
//===----------------------------------------------------------------------===//

def riscv_divw : SDNode<"RISCVISD::DIVW", SDT_RISCVIntBinOpW>;
def riscv_divuw : SDNode<"RISCVISD::DIVUW", SDT_RISCVIntBinOpW>;
def riscv_remw : SDNode<"RISCVISD::REMW", SDT_RISCVIntBinOpW>;
def riscv_remuw : SDNode<"RISCVISD::REMUW", SDT_RISCVIntBinOpW>;
def riscv_mulhsu : SDNode<"RISCVISD::MULHSU", SDTIntBinOp>;

defvar MinInt64 = 0x8000000000000000;

let Predicates = [HasStdExtM] in {
let Predicates = [HasStdExtZmmul] in
def MUL : ALU_rr<0b0000001, 0b000, "mul", true>, Sched<[WriteIMul, ReadIMul, ReadIMul]>,
          Selects<[(set GPR:$rd, (mul (i64 GPR:$rs1), GPR:$rs2))]>;
let Predicates = [HasStdExtZmmul] in
def MULH : ALU_rr<0b0000001, 0b001, "mulh", true>, Sched<[WriteIMul, ReadIMul, ReadIMul]>,
           Selects<[(set GPR:$rd, (mulhs (i64 GPR:$rs1), GPR:$rs2))]>;
let Predicates = [HasStdExtZmmul] in
def MULHSU : ALU_rr<0b0000001, 0b010, "mulhsu">, Sched<[WriteIMul, ReadIMul, ReadIMul]>,
             Selects<[(set GPR:$rd, (riscv_mulhsu (i64 GPR:$rs1), GPR:$rs2))]>,
             Sem<[(set GPR:$rd, (sub (mulhu (i64 GPR:$rs1), GPR:$rs2), (and (sra (i64 GPR:$rs1), (i64 63)), (i64 GPR:$rs2))))]>;
let Predicates = [HasStdExtZmmul] in
def MULHU : ALU_rr<0b0000001, 0b011, "mulhu", true>, Sched<[WriteIMul, ReadIMul, ReadIMul]>,
            Selects<[(set GPR:$rd, (mulhu (i64 GPR:$rs1), GPR:$rs2))]>;
def DIV : ALU_rr<0b0000001, 0b100, "div">, Sched<[WriteIDiv, ReadIDiv, ReadIDiv]>,
          Sem<[(set GPR:$rd, (select (i64 (seteq (i64 GPR:$rs2), 0)), (i64 -1),
                             (select (i64 (and (i64 (seteq (i64 GPR:$rs1), MinInt64)), (i64 (seteq (i64 GPR:$rs2), -1)))),
                                     GPR:$rs1, (sdiv (i64 GPR:$rs1), GPR:$rs2))))]>;
def DIVU : ALU_rr<0b0000001, 0b101, "divu">, Sched<[WriteIDiv, ReadIDiv, ReadIDiv]>,
           Sem<[(set GPR:$rd, (select (i64 (seteq (i64 GPR:$rs2), 0)), (i64 -1), (udiv (i64 GPR:$rs1), GPR:$rs2)))]>;
def REM : ALU_rr<0b0000001, 0b110, "rem">, Sched<[WriteIRem, ReadIDiv, ReadIDiv]>,
          Sem<[(set GPR:$rd, (select (i64 (seteq (i64 GPR:$rs2), 0)), (i64 GPR:$rs1),
                             (select (i64 (seteq (i64 GPR:$rs2), -1)), (i64 0), (srem (i64 GPR:$rs1), GPR:$rs2))))]>;
def REMU : ALU_rr<0b0000001, 0b111, "remu">, Sched<[WriteIRem, ReadIDiv, ReadIDiv]>,
           Sem<[(set GPR:$rd, (select (i64 (seteq (i64 GPR:$rs2), 0)), (i64 GPR:$rs1), (urem (i64 GPR:$rs1), GPR:$rs2)))]>;

let Predicates = [HasStdExtZmmul] in
def MULW : ALUW_rr<0b0000001, 0b000, "mulw", true>, Sched<[WriteIMul32, ReadIMul32, ReadIMul32]>,
           Selects<[(set GPR:$rd, (sext_inreg (mul (i64 GPR:$rs1), GPR:$rs2), i32))]>;
def DIVW : ALUW_rr<0b0000001, 0b100, "divw">, Sched<[WriteIDiv32, ReadIDiv32, ReadIDiv32]>,
           Sem<[(set GPR:$rd, (select (i64 (seteq (sext_inreg (i64 GPR:$rs2), i32), 0)), (i64 -1),
                               (sext_inreg (sdiv (sext_inreg (i64 GPR:$rs1), i32), (sext_inreg (i64 GPR:$rs2), i32)), i32)))]>;
def DIVUW : ALUW_rr<0b0000001, 0b101, "divuw">, Sched<[WriteIDiv32, ReadIDiv32, ReadIDiv32]>,
            Sem<[(set GPR:$rd, (select (i64 (seteq (and (i64 GPR:$rs2), 0xffffffff), 0)), (i64 -1),
                                (sext_inreg (udiv (and (i64 GPR:$rs1), 0xffffffff), (and (i64 GPR:$rs2), 0xffffffff)), i32)))]>;
def REMW : ALUW_rr<0b0000001, 0b110, "remw">, Sched<[WriteIRem32, ReadIDiv32, ReadIDiv32]>,
           Sem<[(set GPR:$rd, (select (i64 (seteq (sext_inreg (i64 GPR:$rs2), i32), 0)), (sext_inreg (i64 GPR:$rs1), i32),
                               (sext_inreg (srem (sext_inreg (i64 GPR:$rs1), i32), (sext_inreg (i64 GPR:$rs2), i32)), i32)))]>;
def REMUW : ALUW_rr<0b0000001, 0b111, "remuw">, Sched<[WriteIRem32, ReadIDiv32, ReadIDiv32]>,
            Sem<[(set GPR:$rd, (select (i64 (seteq (and (i64 GPR:$rs2), 0xffffffff), 0)), (sext_inreg (i64 GPR:$rs1), i32),
                                (sext_inreg (urem (and (i64 GPR:$rs1), 0xffffffff), (and (i64 GPR:$rs2), 0xffffffff)), i32)))]>;

def : PatGprGpr<sdiv, DIV>;
def : PatGprGpr<udiv, DIVU>;
def : PatGprGpr<srem, REM>;
def : PatGprGpr<urem, REMU>;
def : PatGprGpr<riscv_divw, DIVW>;
def : PatGprGpr<riscv_divuw, DIVUW>;
def : PatGprGpr<riscv_remw, REMW>;
def : PatGprGpr<riscv_remuw, REMUW>;
def : Pat<(binop_allwusers<mul> GPR:$rs1, GPR:$rs2), (MULW GPR:$rs1, GPR:$rs2)>;
// Of sign-extended operands the remainder is one as well.
def : Pat<(srem (sexti32 (i64 GPR:$rs1)), (sexti32 (i64 GPR:$rs2))), (REMW GPR:$rs1, GPR:$rs2)>;
def : Pat<(sext_inreg (srem (sexti32 (i64 GPR:$rs1)), (sexti32 (i64 GPR:$rs2))), i32), (REMW GPR:$rs1, GPR:$rs2)>;
def : Pat<(sext_inreg (sdiv (sexti32 (i64 GPR:$rs1)), (sexti32 (i64 GPR:$rs2))), i32), (DIVW GPR:$rs1, GPR:$rs2)>;
def : Pat<(sext_inreg (udiv (and (i64 GPR:$rs1), 0xffffffff), (and (i64 GPR:$rs2), 0xffffffff)), i32), (DIVUW GPR:$rs1, GPR:$rs2)>;
def : Pat<(sext_inreg (urem (and (i64 GPR:$rs1), 0xffffffff), (and (i64 GPR:$rs2), 0xffffffff)), i32), (REMUW GPR:$rs1, GPR:$rs2)>;
}
