//===- OXIntrinsics.td - intrinsics that front ends print -----------------===//

//===- Coordinates ---------------------------------------------------------===//

// llvm.<name> reads the CSR.
class CoordinateIntrinsic<string name, int csr, bit divergent> : Intrinsic<"llvm." # name, [i64], [], [IntrNoMem, IntrSpeculatable]> {
  int CSR = csr;
  let isDivergent = divergent;
}
multiclass Coordinate<string name, int csr, bit divergent> {
  defvar record = "int_" # !subst(".", "_", name);
  def record : CoordinateIntrinsic<name, csr, divergent>;
  def : Pat<(i64 (!cast<Intrinsic>(record))), (CSRRS csr, (i64 X0))>;
}
foreach d = ["x", "y", "z"] in {
  defvar i = !cond(!eq(d, "x"): 0, !eq(d, "y"): 1, true: 2);
  defm "" : Coordinate<"ox.tid." # d, !add(0xCC0, i), true>;
  defm "" : Coordinate<"ox.ntid." # d, !add(0xCC3, i), false>;
  defm "" : Coordinate<"ox.ctaid." # d, !add(0xCC6, i), false>;
  defm "" : Coordinate<"ox.nctaid." # d, !add(0xCC9, i), false>;
  defm "" : Coordinate<"nvvm.read.ptx.sreg.tid." # d, !add(0xCC0, i), true>;
  defm "" : Coordinate<"nvvm.read.ptx.sreg.ntid." # d, !add(0xCC3, i), false>;
  defm "" : Coordinate<"nvvm.read.ptx.sreg.ctaid." # d, !add(0xCC6, i), false>;
  defm "" : Coordinate<"nvvm.read.ptx.sreg.nctaid." # d, !add(0xCC9, i), false>;
  defm "" : Coordinate<"amdgcn.workitem.id." # d, !add(0xCC0, i), true>;
  defm "" : Coordinate<"amdgcn.workgroup.id." # d, !add(0xCC6, i), false>;
}
defm "" : Coordinate<"ox.laneid", 0xCCC, true>;
defm "" : Coordinate<"ox.warpid", 0xCCD, false>;
defm "" : Coordinate<"ox.nwarpid", 0xCCE, false>;
defm "" : Coordinate<"ox.activemask", 0xCCF, false>;
defm "" : Coordinate<"nvvm.read.ptx.sreg.laneid", 0xCCC, true>;
defm "" : Coordinate<"nvvm.read.ptx.sreg.warpid", 0xCCD, false>;
defm "" : Coordinate<"nvvm.read.ptx.sreg.nwarpid", 0xCCE, false>;
defm "" : Coordinate<"nvvm.activemask", 0xCCF, false>;
defm "" : Coordinate<"amdgcn.wave.id", 0xCCD, false>;
defm "" : Coordinate<"amdgcn.implicitarg.ptr", 0xCD2, false>;

class UniformConstant<string name> : Intrinsic<name, [i64], [], [IntrNoMem, IntrSpeculatable]>;
def int_nvvm_warpsize : UniformConstant<"llvm.nvvm.read.ptx.sreg.warpsize">;
def int_amdgcn_wavefrontsize : UniformConstant<"llvm.amdgcn.wavefrontsize">;

//===- Barriers and fences -------------------------------------------------===//

class BarrierIntrinsic<string name, list<ValueType> params = []>
    : Intrinsic<name, [], params, [IntrConvergent, IntrHasSideEffects, IntrWillReturn]>;
def int_ox_bar : BarrierIntrinsic<"llvm.ox.bar">;
def int_ox_yield : BarrierIntrinsic<"llvm.ox.yield">;
def int_nvvm_barrier0 : BarrierIntrinsic<"llvm.nvvm.barrier0">;
def int_nvvm_barrier_cta_sync_aligned_all : BarrierIntrinsic<"llvm.nvvm.barrier.cta.sync.aligned.all", [i64]>;
def int_nvvm_barrier_cta_sync_all : BarrierIntrinsic<"llvm.nvvm.barrier.cta.sync.all", [i64]>;
def int_nvvm_bar_warp_sync : BarrierIntrinsic<"llvm.nvvm.bar.warp.sync", [i64]>;
def int_amdgcn_s_barrier : BarrierIntrinsic<"llvm.amdgcn.s.barrier">;
def int_amdgcn_s_barrier_wait : BarrierIntrinsic<"llvm.amdgcn.s.barrier.wait", [i64]>;
def int_amdgcn_wave_barrier : BarrierIntrinsic<"llvm.amdgcn.wave.barrier">;
foreach scope = ["cta", "gl", "sys"] in
  def int_nvvm_membar_ # scope : Intrinsic<"llvm.nvvm.membar." # scope, [], [], [IntrHasSideEffects]>;

//===- Cross-lane ----------------------------------------------------------===//

defvar LaneProps = [IntrNoMem, IntrConvergent, IntrWillReturn];
class UniformLane<string name, list<ValueType> ret, list<ValueType> params> : Intrinsic<name, ret, params, LaneProps> {
  let isUniform = true;
}
class DivergentLane<string name, list<ValueType> ret, list<ValueType> params, list<IntrinsicProperty> more = []>
    : Intrinsic<name, ret, params, !listconcat(LaneProps, more)> {
  let isDivergent = true;
}
foreach m = ["idx", "up", "down", "bfly"] in {
  def int_ox_shfl_ # m : DivergentLane<"llvm.ox.shfl." # m, [Any], [Any, i64, i64], [ImmArg<2>]>;
  def int_nvvm_shfl_sync_ # m # _i32 : DivergentLane<"llvm.nvvm.shfl.sync." # m # ".i32", [i64], [i64, i64, i64, i64]>;
  def int_nvvm_shfl_sync_ # m # _f32 : DivergentLane<"llvm.nvvm.shfl.sync." # m # ".f32", [f32], [i64, f32, i64, i64]>;
}
def int_ox_ballot : UniformLane<"llvm.ox.ballot", [i64], [i64]>;
def int_ox_any : UniformLane<"llvm.ox.any", [i64], [i64]>;
def int_ox_all : UniformLane<"llvm.ox.all", [i64], [i64]>;
def int_ox_rdlane : UniformLane<"llvm.ox.rdlane", [Any], [Any, i64]>;
def int_ox_rdfirst : UniformLane<"llvm.ox.rdfirst", [Any], [Any]>;
def int_nvvm_vote_any_sync : UniformLane<"llvm.nvvm.vote.any.sync", [i64], [i64, i64]>;
def int_nvvm_vote_all_sync : UniformLane<"llvm.nvvm.vote.all.sync", [i64], [i64, i64]>;
def int_nvvm_vote_ballot_sync : UniformLane<"llvm.nvvm.vote.ballot.sync", [i64], [i64, i64]>;
def int_amdgcn_ballot : UniformLane<"llvm.amdgcn.ballot", [iAny], [i64]>;
def int_amdgcn_readlane : UniformLane<"llvm.amdgcn.readlane", [Any], [Any, i64]>;
def int_amdgcn_readfirstlane : UniformLane<"llvm.amdgcn.readfirstlane", [Any], [Any]>;
def int_amdgcn_ds_bpermute : DivergentLane<"llvm.amdgcn.ds.bpermute", [i64], [i64, i64]>;
def int_amdgcn_update_dpp : DivergentLane<"llvm.amdgcn.update.dpp", [Any], [Any, Any, i64, i64, i64, i64],
                                          [ImmArg<2>, ImmArg<3>, ImmArg<4>, ImmArg<5>]>;
def int_amdgcn_perm : Intrinsic<"llvm.amdgcn.perm", [i64], [i64, i64, i64], [IntrNoMem, IntrSpeculatable]>;
def int_amdgcn_mov_dpp : DivergentLane<"llvm.amdgcn.mov.dpp", [Any], [Any, i64, i64, i64, i64],
                                       [ImmArg<1>, ImmArg<2>, ImmArg<3>, ImmArg<4>]>;
def int_amdgcn_permlanex16 : DivergentLane<"llvm.amdgcn.permlanex16", [i64], [i64, i64, i64, i64, i64, i64], [ImmArg<4>, ImmArg<5>]>;
def int_amdgcn_mbcnt_lo : Intrinsic<"llvm.amdgcn.mbcnt.lo", [i64], [i64, i64], [IntrNoMem]> { let isDivergent = true; }
def int_amdgcn_mbcnt_hi : Intrinsic<"llvm.amdgcn.mbcnt.hi", [i64], [i64, i64], [IntrNoMem]> { let isDivergent = true; }

//===- Special functions ---------------------------------------------------===//

class UnaryF32<string name> : Intrinsic<name, [f32], [f32], [IntrNoMem, IntrSpeculatable]>;
foreach f = ["exp2", "log2", "rcp", "rsqrt", "sin", "cos", "tanh"] in
  def int_ox_ # f : UnaryF32<"llvm.ox." # f>;
foreach p = [["rcp", "rcp"], ["rsq", "rsqrt"], ["exp2", "exp2"], ["log", "log2"]] in
  def int_amdgcn_ # p[0] : UnaryF32<"llvm.amdgcn." # p[0]>;
def int_amdgcn_sqrt : Intrinsic<"llvm.amdgcn.sqrt", [fAny], [fAny], [IntrNoMem, IntrSpeculatable]>;
foreach p = [["ex2_approx", "ex2.approx"], ["lg2_approx", "lg2.approx"], ["rcp_approx", "rcp.approx"], ["rsqrt_approx", "rsqrt.approx"],
             ["sin_approx", "sin.approx"], ["cos_approx", "cos.approx"]] in {
  def int_nvvm_ # p[0] # _f : UnaryF32<"llvm.nvvm." # p[1] # ".f">;
  def int_nvvm_ # p[0] # _ftz_f : UnaryF32<"llvm.nvvm." # p[1] # ".ftz.f">;
}
