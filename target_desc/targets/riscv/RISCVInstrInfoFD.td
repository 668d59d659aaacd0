//===- RISCVInstrInfoFD.td - F, D, Zfh: numbers in registers of their own -===//

def FPV_S : FPVariant<"_S", "s", "32", 0b00, f32, FPR32, false, HasStdExtF>;
def FPV_D : FPVariant<"_D", "d", "64", 0b01, f64, FPR64, false, HasStdExtD>;
def FPV_H : FPVariant<"_H", "h", "16", 0b10, f16, FPR16, false, HasStdExtZfh>;
def FPV_HMin : FPVariant<"_H", "h", "16", 0b10, f16, FPR16, false, HasHalfFPLoadStoreMove>;

defm "" : FPMemory<"FLW", "FSW", "flw", "fsw", 0b010, FPV_S>;
defm "" : FPMemory<"FLD", "FSD", "fld", "fsd", 0b011, FPV_D>;
defm "" : FPMemory<"FLH", "FSH", "flh", "fsh", 0b001, FPV_HMin>;


defm "" : FPInstrs<FPV_S>;
defm "" : FPInstrs<FPV_D>;
defm "" : FPInstrs<FPV_H>;

//===- Moves between the register files ------------------------------------===//

let mayRaiseFPException = false, isMoveReg = true in {
def FMV_X_W : FPUnary<FPV_S, 0b1110000, 0b00000, 0b000, GPR, FPR32, "fmv.x.w", [(set GPR:$rd, (sext_inreg (fp_to_bits (f32 FPR32:$rs1)), i32))]>,
              Sched<[WriteFMovF32ToI32, ReadFMov32]>;
def FMV_W_X : FPUnary<FPV_S, 0b1111000, 0b00000, 0b000, FPR32, GPR, "fmv.w.x", [(set FPR32:$rd, (f32 (fp_from_bits (i64 GPR:$rs1))))]>,
              Sched<[WriteFMovI32ToF32, ReadFMov32]>;
def FMV_X_D : FPUnary<FPV_D, 0b1110001, 0b00000, 0b000, GPR, FPR64, "fmv.x.d", [(set GPR:$rd, (i64 (bitconvert (f64 FPR64:$rs1))))]>,
              Sched<[WriteFMovF64ToI64, ReadFMov64]>;
def FMV_D_X : FPUnary<FPV_D, 0b1111001, 0b00000, 0b000, FPR64, GPR, "fmv.d.x", [(set FPR64:$rd, (f64 (bitconvert (i64 GPR:$rs1))))]>,
              Sched<[WriteFMovI64ToF64, ReadFMov64]>;
def FMV_X_H : FPUnary<FPV_HMin, 0b1110010, 0b00000, 0b000, GPR, FPR16, "fmv.x.h", [(set GPR:$rd, (sext_inreg (fp_to_bits (f16 FPR16:$rs1)), i16))]>,
              Sched<[WriteFMovF16ToI16, ReadFMov16]>;
def FMV_H_X : FPUnary<FPV_HMin, 0b1111010, 0b00000, 0b000, FPR16, GPR, "fmv.h.x", [(set FPR16:$rd, (f16 (fp_from_bits (i64 GPR:$rs1))))]>,
              Sched<[WriteFMovI16ToF16, ReadFMov16]>;
}

defm : FPBits<FPV_S, i32, "FMV_W_X", "FMV_X_W", "W">;
defm : FPBits<FPV_H, i16, "FMV_H_X", "FMV_X_H", "H">;
let Predicates = [HasStdExtD] in {
def : Pat<(f64 (bitconvert (i64 GPR:$src))), (FMV_D_X GPR:$src)>;
def : Pat<(i64 (bitconvert (f64 FPR64:$src))), (FMV_X_D FPR64:$src)>;
def : Pat<(f64 fpimm0), (FMV_D_X (i64 X0))>;
def : Pat<(f64 fpimmneg0), (FSGNJN_D (f64 (FMV_D_X (i64 X0))), (f64 (FMV_D_X (i64 X0))))>;
}

//===- Conversions between precisions --------------------------------------===//

defm "" : FPConvert<"FCVT_S_D", "fcvt.s.d", 0b0100000, 0b00001, FPV_S, FPV_D, [HasStdExtD], false>;
defm "" : FPConvert<"FCVT_D_S", "fcvt.d.s", 0b0100001, 0b00000, FPV_D, FPV_S, [HasStdExtD], true>;
defm "" : FPConvert<"FCVT_S_H", "fcvt.s.h", 0b0100000, 0b00010, FPV_S, FPV_H, [HasStdExtZfhOrZfhmin], true>;
defm "" : FPConvert<"FCVT_H_S", "fcvt.h.s", 0b0100010, 0b00000, FPV_H, FPV_S, [HasStdExtZfhOrZfhmin], false>;
defm "" : FPConvert<"FCVT_D_H", "fcvt.d.h", 0b0100001, 0b00010, FPV_D, FPV_H, [HasStdExtZfhminD], true>;
defm "" : FPConvert<"FCVT_H_D", "fcvt.h.d", 0b0100010, 0b00001, FPV_H, FPV_D, [HasStdExtZfhminD], false>;

//===- Aliases -------------------------------------------------------------===//

foreach v = [FPV_S, FPV_D, FPV_H] in
  defm : FPAliases<v>;
let Predicates = [HasStdExtF] in {
def : InstAlias<"fmv.x.s $rd, $rs", (FMV_X_W GPR:$rd, FPR32:$rs), 0>;
def : InstAlias<"fmv.s.x $rd, $rs", (FMV_W_X FPR32:$rd, GPR:$rs), 0>;
}

defm "" : FPSymbolic<"FLW", "FSW", "flw", "fsw", FPV_S>;
defm "" : FPSymbolic<"FLD", "FSD", "fld", "fsd", FPV_D>;
defm "" : FPSymbolic<"FLH", "FSH", "flh", "fsh", FPV_HMin>;

//===- Copies and spills ---------------------------------------------------===//

let Predicates = [HasStdExtF] in {
def : CopyRule<FPR32, FPR32, [(FSGNJ_S $dst, $src, $src)]>;
def : CopyRule<FPR32, GPR, [(FMV_W_X $dst, $src)]>;
def : CopyRule<GPR, FPR32, [(FMV_X_W $dst, $src)]>;
def : SpillRule<FPR32, [(FSW $src, $fi, 0)], [(FLW $dst, $fi, 0)]>;
}
let Predicates = [HasStdExtD] in {
def : CopyRule<FPR64, FPR64, [(FSGNJ_D $dst, $src, $src)]>;
def : CopyRule<FPR64, GPR, [(FMV_D_X $dst, $src)]>;
def : CopyRule<GPR, FPR64, [(FMV_X_D $dst, $src)]>;
def : SpillRule<FPR64, [(FSD $src, $fi, 0)], [(FLD $dst, $fi, 0)]>;
}
let Predicates = [HasStdExtZfh] in {
def : CopyRule<FPR16, FPR16, [(FSGNJ_H $dst, $src, $src)]>;
def : CopyRule<FPR16, GPR, [(FMV_H_X $dst, $src)]>;
def : CopyRule<GPR, FPR16, [(FMV_X_H $dst, $src)]>;
def : SpillRule<FPR16, [(FSH $src, $fi, 0)], [(FLH $dst, $fi, 0)]>;
}

//===- Rounding ------------------------------------------------------------===//

// 2**23, 2**52, 2**10.
defm : FPRoundings<FPV_S, (f32 (FMV_W_X (LUI 0x4b000)))>;
defm : FPRoundings<FPV_D, (f64 (FMV_D_X (SLLI (ADDI (i64 X0), 0x433), 52)))>;
defm : FPRoundings<FPV_H, (f16 (FMV_H_X (ADDIW (LUI 6), 0x400)))>;
