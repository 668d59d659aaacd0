//===- OXPacked.td - packed and dot operations from IR ---------------------===//

//===- Packed --------------------------------------------------------------===//

// llvm.ox.padd.f32(<2n x float>, <2n x float>): one instruction a word; and the IR operations on vectors that are the same.
foreach t = [["f32", "F32", "float", "GPRV2F32", "v2f32"], ["f16", "F16", "half", "GPRV4F16", "v4f16"],
             ["bf16", "BF16", "bfloat", "GPRV4BF16", "v4bf16"], ["i8", "I8", "i8", "GPRV8I8", "v8i8"]] in {
  defvar rc = !cast<RegisterClass>(t[3]);
  defvar vt = !cast<ValueType>(t[4]);
  defvar ops = !if(!eq(t[0], "i8"),
      [["add", "add", "ADD"], ["sub", "sub", "SUB"], ["min", "llvm.smin", "MIN"], ["max", "llvm.smax", "MAX"], ["minu", "llvm.umin", "MINU"], ["maxu", "llvm.umax", "MAXU"]],
      [["add", "fadd", "ADD"], ["sub", "fsub", "SUB"], ["mul", "fmul", "MUL"], ["min", "llvm.minnum", "MIN"], ["max", "llvm.maxnum", "MAX"],
       ["min", "llvm.minimumnum", "MIN"], ["max", "llvm.maximumnum", "MAX"]]);
  foreach o = ops in {
    if !not(!or(!eq(o[1], "llvm.minimumnum"), !eq(o[1], "llvm.maximumnum"))) then {
      defvar word = "int_ox_word_p" # o[0] # "_" # t[0];
      def word : Intrinsic<"llvm.ox.word.p" # o[0] # "." # t[0], [i64], [i64, i64], [IntrNoMem, IntrSpeculatable]>;
      defvar inst = !cast<Instruction>("OX_P" # o[2] # "_" # t[1]);
      def : Pat<(i64 (!cast<Intrinsic>(word) (i64 GPR:$a), (i64 GPR:$b))),
                (i64 (COPY_TO_REGCLASS (vt (inst (vt (COPY_TO_REGCLASS GPR:$a, rc)), (vt (COPY_TO_REGCLASS GPR:$b, rc)))), GPR))>;
      def : IntrinsicLowering<"llvm.ox.p" # o[0] # "." # t[0], [(!cast<Intrinsic>(word) $arg0, $arg1)]> {
        let PackedResult = true;
        let PerWord = true;
      }
    }
    def : PackedOperation<o[1], t[2], "llvm.ox.p" # o[0] # "." # t[0]>;
  }
  if !ne(t[0], "i8") then {
    defvar word = "int_ox_word_pfma_" # t[0];
    def word : Intrinsic<"llvm.ox.word.pfma." # t[0], [i64], [i64, i64, i64], [IntrNoMem, IntrSpeculatable]>;
    defvar inst = !cast<Instruction>("OX_PFMA_" # t[1]);
    def : Pat<(i64 (!cast<Intrinsic>(word) (i64 GPR:$a), (i64 GPR:$b), (i64 GPR:$c))),
              (i64 (COPY_TO_REGCLASS (vt (inst (vt (COPY_TO_REGCLASS GPR:$a, rc)), (vt (COPY_TO_REGCLASS GPR:$b, rc)),
                                               (vt (COPY_TO_REGCLASS GPR:$c, rc)))), GPR))>;
    def : IntrinsicLowering<"llvm.ox.pfma." # t[0], [(!cast<Intrinsic>(word) $arg0, $arg1, $arg2)]> {
      let PackedResult = true;
      let PerWord = true;
    }
    foreach op = ["llvm.fma", "llvm.fmuladd"] in
      def : PackedOperation<op, t[2], "llvm.ox.pfma." # t[0]>;
  }
}

//===- Dot products --------------------------------------------------------===//

foreach d = [["dot4.i8", "OX_DOT4_I8"], ["dot8.i8", "OX_DOT8_I8"]] in {
  defvar record = "int_ox_" # !subst(".", "_", d[0]);
  def record : Intrinsic<"llvm.ox." # d[0], [i64], [i64, i64, i64], [IntrNoMem, IntrSpeculatable]>;
  def : Pat<(i64 (!cast<Intrinsic>(record) (i64 GPR:$a), (i64 GPR:$b), (i64 GPR:$c))), (!cast<Instruction>(d[1]) GPR:$a, GPR:$b, GPR:$c)>;
}
foreach d = [["dot2.f16", "OX_DOT2_F16"], ["dot2.bf16", "OX_DOT2_BF16"]] in {
  defvar record = "int_ox_" # !subst(".", "_", d[0]);
  def record : Intrinsic<"llvm.ox." # d[0], [f32], [i64, i64, f32], [IntrNoMem, IntrSpeculatable]>;
  def : Pat<(f32 (!cast<Intrinsic>(record) (i64 GPR:$a), (i64 GPR:$b), (f32 GPRF32:$c))), (!cast<Instruction>(d[1]) GPR:$a, GPR:$b, GPRF32:$c)>;
}

//===- Quotients in steps --------------------------------------------------===//

// Nothing is scaled: the last step divides.
def int_ox_false : Intrinsic<"llvm.ox.false", [i64], [], [IntrNoMem]>;
def : Pat<(i64 (int_ox_false)), (ADDI (i64 X0), 0)>;
foreach t = [["f32", "GPRF32"], ["f64", "GPRF64"]] in {
  defvar vt = !cast<ValueType>(t[0]);
  defvar rc = !cast<RegisterClass>(t[1]);
  defvar same = "int_ox_same_" # vt;
  def same : Intrinsic<"llvm.ox.same." # vt, [vt], [vt], [IntrNoMem]>;
  def : Pat<(vt (!cast<Intrinsic>(same) (vt rc:$x))), (vt (COPY_TO_REGCLASS rc:$x, rc))>;
  foreach numerator = [1, 0] in
    def : IntrinsicLowering<"llvm.amdgcn.div.scale." # vt, [!if(numerator, (!cast<Intrinsic>(same) $arg0), (!cast<Intrinsic>(same) $arg1)), (int_ox_false)]> {
      let WhenArgs = [2];
      let WhenValues = [numerator];
    }
}
