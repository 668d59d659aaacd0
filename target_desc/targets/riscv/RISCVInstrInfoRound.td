//===- RISCVInstrInfoRound.td - rounding to an integer in floating point ---===//

// By way of a 64-bit integer; what is too large for that (`limit` and above) is
// an integer already, as are infinities, and NaN stays.  The sign is kept, so
// that -0.3 becomes -0.0.
multiclass FPRoundings<FPVariant v, dag limit> {
  defvar S = v.Suffix;
  defvar fromInt = !cast<Instruction>("FCVT" # !subst("_INX", "", S) # "_L" # !if(v.isInX, "_INX", ""));
  foreach p = [["ffloor", "2"], ["fceil", "3"], ["ftrunc", "1"], ["fround", "4"], ["froundeven", "0"], ["frint", "7"], ["fnearbyint", "7"]] in {
    defvar rm = !cond(!eq(p[1], "0"): FRM_RNE, !eq(p[1], "1"): FRM_RTZ, !eq(p[1], "2"): FRM_RDN, !eq(p[1], "3"): FRM_RUP,
                      !eq(p[1], "4"): FRM_RMM, true: FRM_DYN);
    defvar rounded = (!cast<Instruction>("FSGNJ" # S) (fromInt (!cast<Instruction>("FCVT_L" # S) v.RC:$rs1, rm), rm), v.RC:$rs1);
    defvar small = (!cast<Instruction>("FLT" # S) (!cast<Instruction>("FSGNJX" # S) v.RC:$rs1, v.RC:$rs1), limit);
    let Predicates = [v.Pred] in
    def : Pat<(v.VT (!cast<SDNode>(p[0]) v.RC:$rs1)),
              (!cast<Instruction>(!if(v.isInX, "Select_GPRF", "Select_FPR") # v.Sz # "_Using_BNE") small, (i64 X0), rounded, v.RC:$rs1)>;
    if v.isInX then {
      let Predicates = [v.Pred, HasStdExtZicond], AddedComplexity = 30 in
      def : Pat<(v.VT (!cast<SDNode>(p[0]) v.RC:$rs1)),
                (v.VT (COPY_TO_REGCLASS (OR (CZERO_EQZ (i64 (COPY_TO_REGCLASS rounded, GPR)), small),
                                            (CZERO_NEZ (i64 (COPY_TO_REGCLASS v.RC:$rs1, GPR)), small)), v.RC))>;
    }
  }
}

// 2**23, 2**52, 2**10.
defm : FPRoundings<FPV_S_INX, (f32 (COPY_TO_REGCLASS (LUI 0x4b000), GPRF32))>;
defm : FPRoundings<FPV_D_INX, (f64 (COPY_TO_REGCLASS (SLLI (ADDI (i64 X0), 0x433), 52), GPRF64))>;
defm : FPRoundings<FPV_H_INX, (f16 (COPY_TO_REGCLASS (ADDIW (LUI 6), 0x400), GPRF16))>;
