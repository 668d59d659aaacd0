//===- OXIntrinsicOps.td - intrinsics that IR operations say ---------------===//

//===- PTX -----------------------------------------------------------------===//

foreach kind = ["ldg", "ldu"] in
  foreach type = ["i", "f", "p"] in
    def : IntrinsicOperation<"llvm.nvvm." # kind # ".global." # type, "load">;

foreach p = [["add", "add"], ["exch", "xchg"], ["max", "max"], ["min", "min"], ["and", "and"], ["or", "or"], ["xor", "xor"],
             ["inc", "uinc_wrap"], ["dec", "udec_wrap"], ["cas", "cmpxchg"]] in
  def : IntrinsicOperation<"llvm.nvvm.atomic." # p[0] # ".gen.i", p[1]>;
def : IntrinsicOperation<"llvm.nvvm.atomic.add.gen.f", "fadd">;
def : IntrinsicOperation<"llvm.nvvm.atomic.load.inc.32", "uinc_wrap">;
def : IntrinsicOperation<"llvm.nvvm.atomic.load.dec.32", "udec_wrap">;

foreach space = ["global", "shared", "constant", "local", "param"] in {
  def : IntrinsicOperation<"llvm.nvvm.ptr." # space # ".to.gen", "cast">;
  def : IntrinsicOperation<"llvm.nvvm.ptr.gen.to." # space, "cast">;
}

// Asynchronous copies are done at once.
foreach kind = ["ca", "cg"] in
  foreach bytes = [4, 8, 16] in
    if !or(!eq(kind, "ca"), !eq(bytes, 16)) then
      def : IntrinsicOperation<"llvm.nvvm.cp.async." # kind # ".shared.global." # bytes, "copy"> { let Bytes = bytes; }
foreach name = ["commit.group", "wait.group", "wait.all"] in
  def : IntrinsicOperation<"llvm.nvvm.cp.async." # name, "none">;
foreach name = ["prefetch", "prefetchu", "applypriority", "discard"] in
  def : IntrinsicOperation<"llvm.nvvm." # name, "none">;

//===- AMDGPU --------------------------------------------------------------===//

foreach space = ["global", "flat"] in
  def : IntrinsicOperation<"llvm.amdgcn." # space # ".atomic.fadd", "fadd">;
foreach name = ["s.prefetch.data", "s.prefetch.inst", "s.sethalt", "s.barrier.signal", "s.ttracedata", "s.wait.event.export.ready", "s.wait.asynccnt", "init.exec"] in
  def : IntrinsicOperation<"llvm.amdgcn." # name, "none">;

// A write of the mode's bit 23 alone: overflow of f16 gives the largest number there (front ends set it beside f8 conversions of their own);
// here it gives infinity, as IEEE 754 says.
def : IntrinsicOperation<"llvm.amdgcn.s.setreg", "none"> { let OnlyFor = [1473]; }

// Failed assertions of Triton's lowering end in this text.
def : IntrinsicOperation<"asm s_trap 2", "trap">;

class BufferOperation<string name> : IntrinsicOperation<"llvm.amdgcn." # name, "refuse"> {
  let Reason = "buffer resources do not exist on this target: compile with AMDGCN_USE_BUFFER_OPS=0";
}
foreach name = ["raw.buffer", "raw.ptr.buffer", "struct.buffer", "struct.ptr.buffer", "s.buffer", "make.buffer.rsrc"] in
  def : BufferOperation<name>;

// How device code asks the host for something (AMD's device library: printf, assertions).
foreach name = ["s.sendmsg", "s.sendmsghalt"] in
  def : IntrinsicOperation<"llvm.amdgcn." # name, "refuse"> {
    let Reason = "calls of the host do not exist on this target: leave the library that makes them (ockl) out, and this target's own prints";
  }

//===- Clocks --------------------------------------------------------------===//

// The core's cycles (executed instructions where time is not simulated).
foreach p = [["nvvm_clock", "nvvm.read.ptx.sreg.clock"], ["nvvm_clock64", "nvvm.read.ptx.sreg.clock64"], ["amdgcn_memtime", "amdgcn.s.memtime"]] in {
  def int_ # p[0] : Intrinsic<"llvm." # p[1], [i64], [], [IntrHasSideEffects]>;
  def : Pat<(i64 (!cast<Intrinsic>("int_" # p[0]))), (CSRRS 0xC00, (i64 X0))>;
}
foreach p = [["nvvm_globaltimer", "nvvm.read.ptx.sreg.globaltimer"], ["amdgcn_memrealtime", "amdgcn.s.memrealtime"]] in {
  def int_ # p[0] : Intrinsic<"llvm." # p[1], [i64], [], [IntrHasSideEffects]>;
  def : Pat<(i64 (!cast<Intrinsic>("int_" # p[0]))), (CSRRS 0xC01, (i64 X0))>;
}
defm "" : Coordinate<"nvvm.read.ptx.sreg.smid", 0xCD1, false>;

//===- Waiting -------------------------------------------------------------===//

// Other lanes go on.
def int_nvvm_nanosleep : Intrinsic<"llvm.nvvm.nanosleep", [], [i64], [IntrConvergent, IntrHasSideEffects]>;
def : Pat<(int_nvvm_nanosleep (i64 node)), (OX_YIELD)>;
foreach kind = ["sync.aligned", "sync"] in {
  defvar record = "int_nvvm_barrier_cta_" # !subst(".", "_", kind) # "_count";
  def record : BarrierIntrinsic<"llvm.nvvm.barrier.cta." # kind # ".count", [i64, i64]>;
  def : Pat<(!cast<Intrinsic>(record) (i64 node), (i64 node)), (OX_BAR)>;
}
def int_nvvm_barrier_n : BarrierIntrinsic<"llvm.nvvm.barrier.n", [i64]>;
def : Pat<(int_nvvm_barrier_n (i64 node)), (OX_BAR)>;
def int_nvvm_barrier_sync : BarrierIntrinsic<"llvm.nvvm.barrier.sync", [i64]>;
def : Pat<(int_nvvm_barrier_sync (i64 node)), (OX_BAR)>;

//===- Special functions ---------------------------------------------------===//

def int_nvvm_tanh_approx_f : UnaryF32<"llvm.nvvm.tanh.approx.f">;
def : Pat<(f32 (int_nvvm_tanh_approx_f (f32 GPRF32:$x))), (OX_TANH GPRF32:$x)>;
def int_nvvm_ex2_approx_ftz : UnaryF32<"llvm.nvvm.ex2.approx.ftz">;
def : Pat<(f32 (int_nvvm_ex2_approx_ftz (f32 GPRF32:$x))), (OX_EXP2 GPRF32:$x)>;

//===- Shuffles and matches with a second result ---------------------------===//

// Whether the source of a shuffle lies inside of its segment.
foreach mode = ["idx", "up", "down", "bfly"] in {
  defvar by = !cast<Intrinsic>("int_nvvm_shfl_sync_" # mode # "_i32");
  defvar floats = !cast<Intrinsic>("int_nvvm_shfl_sync_" # mode # "_f32");
  defvar inside = !if(!eq(mode, "idx"), (int_ox_true), (int_ox_moved (by $arg0, (int_ox_laneid), $arg2, $arg3), $arg2));
  def : IntrinsicLowering<"llvm.nvvm.shfl.sync." # mode # ".i32p", [(by $arg0, $arg1, $arg2, $arg3), inside]>;
  def : IntrinsicLowering<"llvm.nvvm.shfl.sync." # mode # ".f32p", [(floats $arg0, $arg1, $arg2, $arg3), inside]>;
}
// The mask of all lanes that ask where they agree, else 0.
foreach n = ["32", "64"] in {
  defvar agreed = "int_ox_agreed_i" # n;
  def agreed : Intrinsic<"llvm.ox.agreed.i" # n, [i64], [i64], [IntrNoMem, IntrConvergent, IntrWillReturn]> { let isUniform = true; }
  // The upper half of a register that holds 32 bits may be anything.
  if !eq(n, "32") then
    def : Pat<(i64 (!cast<Intrinsic>(agreed) (i64 GPR:$v))), (SLTIU (OX_ANY (ADDIW (XOR GPR:$v, (OX_RDFIRST GPR:$v)), 0)), 1)>;
  else
    def : Pat<(i64 (!cast<Intrinsic>(agreed) (i64 GPR:$v))), (SLTIU (OX_ANY (XOR GPR:$v, (OX_RDFIRST GPR:$v))), 1)>;
  def int_ox_agreed_mask_ # n : Intrinsic<"llvm.ox.agreed.mask.i" # n, [i64], [i64], [IntrNoMem, IntrConvergent, IntrWillReturn]> { let isUniform = true; }
  def : Pat<(i64 (!cast<Intrinsic>("int_ox_agreed_mask_" # n) (i64 GPR:$same))),
            (CZERO_EQZ (OX_BALLOT (ADDI (i64 X0), 1)), GPR:$same)>;
  defvar same = (!cast<Intrinsic>(agreed) $arg1);
  def : IntrinsicLowering<"llvm.nvvm.match.all.sync.i" # n # "p", [(!cast<Intrinsic>("int_ox_agreed_mask_" # n) same), same]>;
}

//===- Moves of values of any type -----------------------------------------===//

def : LaneMove<"llvm.amdgcn.readlane", ["i32", "f32", "i64"], [0]>;
def : LaneMove<"llvm.amdgcn.readfirstlane", ["i32", "f32", "i64"], [0]>;
def : LaneMove<"llvm.amdgcn.writelane", ["i32", "f32"], [0, 2]>;
def : LaneMove<"llvm.amdgcn.update.dpp", ["i32", "f32", "i64"], [0, 1]>;
def : LaneMove<"llvm.amdgcn.mov.dpp", ["i32"], [0]>;
def : LaneMove<"llvm.amdgcn.mov.dpp8", ["i32"], [0]>;
foreach name = ["permlane16", "permlanex16"] in
  def : LaneMove<"llvm.amdgcn." # name, ["i32"], [0, 1]>;
foreach name = ["permlane64", "wqm", "softwqm", "strict.wqm", "strict.wwm"] in
  def : LaneMove<"llvm.amdgcn." # name, ["i32"], [0]>;
def : LaneMove<"llvm.amdgcn.set.inactive", ["i32"], [0, 1]>;
foreach mode = ["idx", "up", "down", "bfly"] in
  def : LaneMove<"llvm.ox.shfl." # mode, ["i32", "f32", "i64"], [0]>;
foreach name = ["rdlane", "rdfirst"] in
  def : LaneMove<"llvm.ox." # name, ["i32", "f32", "i64"], [0]>;
