//===- OXInstrPacked.td - special functions, packed, dot, tensor ----------===//

//===- Special functions, f32, within 1 ulp --------------------------------===//

foreach p = [["EXP2", "exp2"], ["LOG2", "log2"], ["RCP", "rcp"], ["RSQRT", "rsqrt"], ["SIN", "sin"], ["COS", "cos"], ["TANH", "tanh"]] in {
  defvar sel = !cond(!eq(p[1], "exp2"): 0, !eq(p[1], "log2"): 1, !eq(p[1], "rcp"): 2, !eq(p[1], "rsqrt"): 3,
                     !eq(p[1], "sin"): 4, !eq(p[1], "cos"): 5, true: 6);
  def "sem_" # p[1] : SemFunction<"SFU_" # p[0], 1, [SDTCisFP<0>, SDTCisSameAs<0, 1>]>;
  def "OX_" # p[0] : OXUnary<0, sel, 0b000, OPC_CUSTOM_1, GPRF32, GPRF32, "ox." # p[1]>, Sched<[WriteSFU, ReadSFU]>,
                     Sem<[(set GPRF32:$rd, (f32 (!cast<SDNode>("sem_" # p[1]) (f32 GPRF32:$rs1))))]>;
}

//===- Packed --------------------------------------------------------------===//

// 64 bits of a register as a vector; one class for each so that types are plain.
def GPRV2F32 : GPRClass<(add GPR), [v2f32]>;
def GPRV4F16 : GPRClass<(add GPR), [v4f16]>;
def GPRV4BF16 : GPRClass<(add GPR), [v4bf16]>;
def GPRV8I8 : GPRClass<(add GPR), [v8i8]>;

class PackedType<string suffix, int number, RegisterClass rc, ValueType vt> {
  string Suffix = suffix;
  int Number = number;
  RegisterClass RC = rc;
  ValueType VT = vt;
}
def P_F32 : PackedType<"f32", 0, GPRV2F32, v2f32>;
def P_F16 : PackedType<"f16", 1, GPRV4F16, v4f16>;
def P_BF16 : PackedType<"bf16", 2, GPRV4BF16, v4bf16>;
def P_I8 : PackedType<"i8", 3, GPRV8I8, v8i8>;

class PackedBinary<int op, string name, PackedType t, SDNode node, bit Commutable = true>
    : OXR<!add(!shl(t.Number, 4), op), 0b001, OPC_CUSTOM_1, t.RC, t.RC, t.RC, "ox.p" # name # "." # t.Suffix>,
      Sched<[WritePacked, ReadPacked, ReadPacked]>, Sem<[(set t.RC:$rd, (t.VT (node t.RC:$rs1, t.RC:$rs2)))]> {
  let isCommutable = Commutable;
}
foreach t = [P_F32, P_F16, P_BF16] in {
  defvar S = !cond(!eq(t.Suffix, "f32"): "F32", !eq(t.Suffix, "f16"): "F16", true: "BF16");
  def OX_PADD_ # S : PackedBinary<0, "add", t, fadd>;
  def OX_PSUB_ # S : PackedBinary<1, "sub", t, fsub, false>;
  def OX_PMUL_ # S : PackedBinary<2, "mul", t, fmul>;
  def OX_PMIN_ # S : PackedBinary<3, "min", t, fminimumnum>;
  def OX_PMAX_ # S : PackedBinary<4, "max", t, fmaximumnum>;
  def OX_PFMA_ # S : OXR4<t.Number, 0b010, OPC_CUSTOM_1, t.RC, t.RC, t.RC, t.RC, "ox.pfma." # t.Suffix>,
                     Sched<[WritePacked, ReadPacked, ReadPacked, ReadPacked]>,
                     Sem<[(set t.RC:$rd, (t.VT (fma t.RC:$rs1, t.RC:$rs2, t.RC:$rs3)))]>;
}
def OX_PADD_I8 : PackedBinary<0, "add", P_I8, add>;
def OX_PSUB_I8 : PackedBinary<1, "sub", P_I8, sub, false>;
def OX_PMIN_I8 : PackedBinary<3, "min", P_I8, smin>;
def OX_PMAX_I8 : PackedBinary<4, "max", P_I8, smax>;
def OX_PMINU_I8 : PackedBinary<5, "minu", P_I8, umin>;
def OX_PMAXU_I8 : PackedBinary<6, "maxu", P_I8, umax>;

//===- Dot products --------------------------------------------------------===//

// Sum of products of elements plus a third operand; the lower elements first.
class Dot<int n, string name, string sem, RegisterClass acc, ValueType vt>
    : OXR4<n, 0b100, OPC_CUSTOM_1, acc, GPR, GPR, acc, "ox." # name>, Sched<[WriteDot, ReadDot, ReadDot, ReadDot]>,
      Sem<[(set acc:$rd, (vt (!cast<SDNode>(sem) (i64 GPR:$rs1), (i64 GPR:$rs2), (vt acc:$rs3))))]>;
class SemDot<string name> : SemFunction<name, 3, [SDTCisSameAs<0, 3>, SDTCisInt<1>, SDTCisInt<2>]>;
def sem_dot4_i8 : SemDot<"DOT4_I8">;      // low 32 bits, i32 result sign-extended
def sem_dot8_i8 : SemDot<"DOT8_I8">;
def sem_dot2_f16 : SemDot<"DOT2_F16">;    // low 32 bits; products exact, sums in f32 from the accumulator up
def sem_dot2_bf16 : SemDot<"DOT2_BF16">;
def OX_DOT4_I8 : Dot<0, "dot4.i8", "sem_dot4_i8", GPR, i64>;
def OX_DOT8_I8 : Dot<1, "dot8.i8", "sem_dot8_i8", GPR, i64>;
def OX_DOT2_F16 : Dot<2, "dot2.f16", "sem_dot2_f16", GPRF32, f32>;
def OX_DOT2_BF16 : Dot<3, "dot2.bf16", "sem_dot2_bf16", GPRF32, f32>;

//===- Conversions ---------------------------------------------------------===//

def sem_cvt_bf16_s : SemFunction<"CVT_BF16_S", 1, [SDTCisVT<0, i64>, SDTCisVT<1, f32>]>;   // nearest even; sign-extended
def OX_CVT_BF16_S : OXUnary<0, 0, 0b101, OPC_CUSTOM_1, GPR, GPRF32, "ox.cvt.bf16.s">, Sched<[WriteFCvtF32ToF16, ReadFCvt32]>,
                    Sem<[(set GPR:$rd, (i64 (sem_cvt_bf16_s (f32 GPRF32:$rs1))))]>;

//===- Floating-point atomics ----------------------------------------------===//

class FAmo<bits<7> funct7, string name, RegisterClass rc, ValueType vt, string frag>
    : RVInstR<funct7, 0b110, OPC_CUSTOM_1, (outs rc:$rd), (ins rc:$rs2, GPR:$rs1), "ox." # name, "$rd, $rs2, (${rs1})">,
      Sched<[WriteFAtomic, ReadAtomicD, ReadAtomicA]>,
      Sem<[(set rc:$rd, (vt (!cast<PatFrag>(frag) (i64 GPR:$rs1), (vt rc:$rs2))))]> {
  let DecoderNamespace = "OX";
  let Predicates = [HasXox];
  let mayLoad = true;
  let mayStore = true;
  let hasSideEffects = false;
  let isSourceOfDivergence = true;
}
foreach p = [["fadd", "FADD"], ["fmin", "FMIN"], ["fmax", "FMAX"]] in {
  defvar op = !cond(!eq(p[0], "fadd"): 0, !eq(p[0], "fmin"): 2, true: 4);
  def OX_AMO # p[1] # _S : FAmo<op, "amo" # p[0] # ".s", GPRF32, f32, "atomic_load_" # p[0] # "_32">;
  def OX_AMO # p[1] # _D : FAmo<!add(op, 1), "amo" # p[0] # ".d", GPRF64, f64, "atomic_load_" # p[0] # "_64">;
}

//===- Tensor --------------------------------------------------------------===//

// D = A x B + C on 16x16x16 tiles that all lanes of the warp hold: A and B in
// pairs (i8, e4m3, e5m2: the low register), C and D in aligned groups of four.
foreach p = [["F32_F16", "f32.f16"], ["F32_BF16", "f32.bf16"], ["F32_E4M3", "f32.e4m3"], ["F32_E5M2", "f32.e5m2"], ["I32_I8", "i32.i8"]] in {
  defvar funct3 = !cond(!eq(p[1], "f32.f16"): 0, !eq(p[1], "f32.bf16"): 1, !eq(p[1], "f32.e4m3"): 2, !eq(p[1], "f32.e5m2"): 3, true: 4);
  def sem_wmma_ # p[0] : SemFunction<"WMMA_" # p[0], 3, [SDTCisVT<0, untyped>, SDTCisVT<1, untyped>, SDTCisVT<2, untyped>, SDTCisVT<3, untyped>]>;
  let isConvergent = true in
  def OX_WMMA_ # p[0] : OXR4<0, funct3, OPC_CUSTOM_2, GPRQuad, GPRPair, GPRPair, GPRQuad, "ox.wmma." # p[1]>,
                        Sched<[WriteTensor, ReadTensor, ReadTensor, ReadTensor]>,
                        Sem<[(set GPRQuad:$rd, (untyped (!cast<SDNode>("sem_wmma_" # p[0]) (untyped GPRPair:$rs1), (untyped GPRPair:$rs2),
                                                                                          (untyped GPRQuad:$rs3))))]>;
}
