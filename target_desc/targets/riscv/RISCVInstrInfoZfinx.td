//===- RISCVInstrInfoZfinx.td - Zfinx, Zdinx, Zhinx: in integer registers -===//

def FPV_S_INX : FPVariant<"_S_INX", "s", "32", 0b00, f32, GPRF32, true, HasStdExtZfinx>;
def FPV_D_INX : FPVariant<"_D_INX", "d", "64", 0b01, f64, GPRF64, true, HasStdExtZdinx>;
def FPV_H_INX : FPVariant<"_H_INX", "h", "16", 0b10, f16, GPRF16, true, HasStdExtZhinx>;

defm "" : FPInstrs<FPV_S_INX>;
defm "" : FPInstrs<FPV_D_INX>;
defm "" : FPInstrs<FPV_H_INX>;

defm : FPBits<FPV_S_INX, i32, "", "", "W">;
defm : FPBits<FPV_H_INX, i16, "", "", "H">;
let Predicates = [HasStdExtZdinx] in {
def : Pat<(f64 (bitconvert (i64 GPR:$src))), (f64 (COPY_TO_REGCLASS GPR:$src, GPRF64))>;
def : Pat<(i64 (bitconvert (f64 GPRF64:$src))), (i64 (COPY_TO_REGCLASS GPRF64:$src, GPR))>;
def : Pat<(f64 fpimm0), (f64 (COPY_TO_REGCLASS (i64 X0), GPRF64))>;
def : Pat<(f64 (load (AddrRegImm GPR:$rs1, simm12:$imm12))), (f64 (COPY_TO_REGCLASS (LD GPR:$rs1, simm12:$imm12), GPRF64))>;
def : Pat<(store (f64 GPRF64:$rs2), (AddrRegImm GPR:$rs1, simm12:$imm12)),
          (SD (i64 (COPY_TO_REGCLASS GPRF64:$rs2, GPR)), GPR:$rs1, simm12:$imm12)>;
}

defm "" : FPConvert<"FCVT_S_D_INX", "fcvt.s.d", 0b0100000, 0b00001, FPV_S_INX, FPV_D_INX, [HasStdExtZdinx], false>;
defm "" : FPConvert<"FCVT_D_S_INX", "fcvt.d.s", 0b0100001, 0b00000, FPV_D_INX, FPV_S_INX, [HasStdExtZdinx], true>;
defm "" : FPConvert<"FCVT_S_H_INX", "fcvt.s.h", 0b0100000, 0b00010, FPV_S_INX, FPV_H_INX, [HasStdExtZhinxOrZhinxmin], true>;
defm "" : FPConvert<"FCVT_H_S_INX", "fcvt.h.s", 0b0100010, 0b00000, FPV_H_INX, FPV_S_INX, [HasStdExtZhinxOrZhinxmin], false>;
defm "" : FPConvert<"FCVT_D_H_INX", "fcvt.d.h", 0b0100001, 0b00010, FPV_D_INX, FPV_H_INX, [HasStdExtZhinxminZdinx], true>;
defm "" : FPConvert<"FCVT_H_D_INX", "fcvt.h.d", 0b0100010, 0b00001, FPV_H_INX, FPV_D_INX, [HasStdExtZhinxminZdinx], false>;

foreach v = [FPV_S_INX, FPV_D_INX, FPV_H_INX] in
  defm : FPAliases<v>;
