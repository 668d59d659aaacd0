//===- OXTensor.td - intrinsics of several results or packed vectors ------===//

//===- Tensor operations ---------------------------------------------------===//

// The group of registers as one value, and its words.
def int_ox_word0 : Intrinsic<"llvm.ox.word0", [i64], [untyped], [IntrNoMem]>;
def int_ox_word1 : Intrinsic<"llvm.ox.word1", [i64], [untyped], [IntrNoMem]>;
def int_ox_word2 : Intrinsic<"llvm.ox.word2", [i64], [untyped], [IntrNoMem]>;
def int_ox_word3 : Intrinsic<"llvm.ox.word3", [i64], [untyped], [IntrNoMem]>;
foreach i = 0-3 in
  def : Pat<(i64 (!cast<Intrinsic>("int_ox_word" # i) (untyped GPRQuad:$q))), (EXTRACT_SUBREG GPRQuad:$q, !cast<SubRegIndex>("sub_" # i))>;

// A and B in two words each (a word of 8-bit elements: its upper half of the pair is not read), C in four.
foreach p = [["F32_F16", "f32.f16", "wmma.f32.16x16x16.f16"], ["F32_BF16", "f32.bf16", "wmma.f32.16x16x16.bf16"],
             ["F32_E4M3", "f32.e4m3", "wmma.f32.16x16x16.fp8.fp8"], ["F32_E5M2", "f32.e5m2", "wmma.f32.16x16x16.bf8.bf8"],
             ["I32_I8", "i32.i8", "wmma.i32.16x16x16.iu8"]] in {
  defvar bytes = !or(!eq(p[0], "F32_E4M3"), !eq(p[0], "F32_E5M2"), !eq(p[0], "I32_I8"));
  defvar own = "int_ox_group_wmma_" # p[0];
  defvar inst = !cast<Instruction>("OX_WMMA_" # p[0]);
  if bytes then {
    def own : Intrinsic<"llvm.ox.group.wmma." # p[1], [untyped], [i64, i64, i64, i64, i64, i64], [IntrNoMem]>;
    def : Pat<(untyped (!cast<Intrinsic>(own) (i64 GPR:$a), (i64 GPR:$b), (i64 GPR:$c0), (i64 GPR:$c1), (i64 GPR:$c2), (i64 GPR:$c3))),
              (inst (untyped (REG_SEQUENCE GPRPair, GPR:$a, sub_lo, GPR:$a, sub_hi)), (untyped (REG_SEQUENCE GPRPair, GPR:$b, sub_lo, GPR:$b, sub_hi)),
                    (untyped (REG_SEQUENCE GPRQuad, GPR:$c0, sub_0, GPR:$c1, sub_1, GPR:$c2, sub_2, GPR:$c3, sub_3)))>;
  } else {
    def own : Intrinsic<"llvm.ox.group.wmma." # p[1], [untyped], [i64, i64, i64, i64, i64, i64, i64, i64], [IntrNoMem]>;
    def : Pat<(untyped (!cast<Intrinsic>(own) (i64 GPR:$a0), (i64 GPR:$a1), (i64 GPR:$b0), (i64 GPR:$b1),
                                              (i64 GPR:$c0), (i64 GPR:$c1), (i64 GPR:$c2), (i64 GPR:$c3))),
              (inst (untyped (REG_SEQUENCE GPRPair, GPR:$a0, sub_lo, GPR:$a1, sub_hi)),
                    (untyped (REG_SEQUENCE GPRPair, GPR:$b0, sub_lo, GPR:$b1, sub_hi)),
                    (untyped (REG_SEQUENCE GPRQuad, GPR:$c0, sub_0, GPR:$c1, sub_1, GPR:$c2, sub_2, GPR:$c3, sub_3)))>;
  }
  defvar group = !cast<Intrinsic>(own);
  defvar whole = !cond(!eq(p[0], "I32_I8"): (group $arg1_0, $arg3_0, $arg4_0, $arg4_1, $arg4_2, $arg4_3),
                       bytes: (group $arg0_0, $arg1_0, $arg2_0, $arg2_1, $arg2_2, $arg2_3),
                       true: (group $arg0_0, $arg0_1, $arg1_0, $arg1_1, $arg2_0, $arg2_1, $arg2_2, $arg2_3));
  foreach prefix = ["llvm.amdgcn." # p[2], "llvm.ox.wmma." # p[1]] in
    if !or(!ne(p[0], "I32_I8"), !eq(prefix, "llvm.amdgcn." # p[2])) then
      def : IntrinsicLowering<prefix, [(int_ox_word0 whole), (int_ox_word1 whole), (int_ox_word2 whole), (int_ox_word3 whole)]> {
        let PackedResult = true;
        let WhenArgs = !if(!eq(p[0], "I32_I8"), [0, 2, 5], []<int>);     // both signed, no clamp
        let WhenValues = !if(!eq(p[0], "I32_I8"), [1, 1, 0], []<int>);
      }
}
defvar own_i8 = (int_ox_group_wmma_I32_I8 $arg0_0, $arg1_0, $arg2_0, $arg2_1, $arg2_2, $arg2_3);
def : IntrinsicLowering<"llvm.ox.wmma.i32.i8", [(int_ox_word0 own_i8), (int_ox_word1 own_i8), (int_ox_word2 own_i8), (int_ox_word3 own_i8)]> {
  let PackedResult = true;
}

//===- PTX: shuffles and votes with a mode and two results -----------------===//

// Whether a shuffle that brought lane number $from over a distance had its source inside of the segment.
def int_ox_moved : Intrinsic<"llvm.ox.moved", [i64], [i64, i64], [IntrNoMem]> { let isDivergent = true; }
def : Pat<(i64 (int_ox_moved (i64 GPR:$from), (i64 GPR:$distance))),
          (OR (SLTU (i64 X0), (XOR GPR:$from, (CSRRS 0xCCC, (i64 X0)))), (SLTIU GPR:$distance, 1))>;
// A mode is a constant: 0 takes lanes by number, always inside.
def int_ox_true : Intrinsic<"llvm.ox.true", [i64], [], [IntrNoMem]>;
def : Pat<(i64 (int_ox_true)), (ADDI (i64 X0), 1)>;
foreach mode = 0-3 in {
  defvar shuffle = !cast<Intrinsic>("int_nvvm_shfl_sync_" # !cond(!eq(mode, 0): "idx", !eq(mode, 1): "up", !eq(mode, 2): "down", true: "bfly") # "_i32");
  defvar inside = !if(!eq(mode, 0), (int_ox_true), (int_ox_moved (shuffle $arg0, (int_ox_laneid), $arg3, $arg4), $arg3));
  def : IntrinsicLowering<"llvm.nvvm.shfl.sync.i32", [(shuffle $arg0, $arg2, $arg3, $arg4), inside]> {
    let WhenArgs = [1];
    let WhenValues = [mode];
  }
}
// Votes: 0 all, 1 any, 2 all the same, 3 ballot.
def int_ox_same : Intrinsic<"llvm.ox.same", [i64], [i64], [IntrNoMem, IntrConvergent, IntrWillReturn]> { let isUniform = true; }
def : Pat<(i64 (int_ox_same (i64 GPR:$p))), (OR (OX_ALL GPR:$p), (SLTIU (OX_ANY GPR:$p), 1))>;
foreach mode = 0-3 in {
  defvar vote = !cond(!eq(mode, 0): int_ox_all, !eq(mode, 2): int_ox_same, true: int_ox_any);
  def : IntrinsicLowering<"llvm.nvvm.vote.sync", [(int_ox_ballot $arg2), (vote $arg2)]> {
    let WhenArgs = [1];
    let WhenValues = [mode];
  }
}

//===- PTX: atomic additions of floats as intrinsics -----------------------===//

def int_nvvm_atomic_load_add_f32 : Intrinsic<"llvm.nvvm.atomic.load.add.f32", [f32], [i64, f32], [IntrHasSideEffects]> { let isDivergent = true; }
def int_nvvm_atomic_load_add_f64 : Intrinsic<"llvm.nvvm.atomic.load.add.f64", [f64], [i64, f64], [IntrHasSideEffects]> { let isDivergent = true; }
def : Pat<(f32 (int_nvvm_atomic_load_add_f32 (i64 GPR:$p), (f32 GPRF32:$v))), (OX_AMOFADD_S GPRF32:$v, GPR:$p)>;
def : Pat<(f64 (int_nvvm_atomic_load_add_f64 (i64 GPR:$p), (f64 GPRF64:$v))), (OX_AMOFADD_D GPRF64:$v, GPR:$p)>;
