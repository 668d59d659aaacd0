//===- OXPatterns.td - patterns of Xox ------------------------------------===//

def : Pat<(kernel_exit), (OX_EXIT)>;
def : Pat<(i64 (int_nvvm_warpsize)), (ADDI (i64 X0), 32)>;
def : Pat<(i64 (int_amdgcn_wavefrontsize)), (ADDI (i64 X0), 32)>;

//===- Barriers ------------------------------------------------------------===//

def : Pat<(int_ox_bar), (OX_BAR)>;
def : Pat<(int_ox_yield), (OX_YIELD)>;
def : Pat<(int_nvvm_barrier0), (OX_BAR)>;
def : Pat<(int_nvvm_barrier_cta_sync_aligned_all (i64 node)), (OX_BAR)>;
def : Pat<(int_nvvm_barrier_cta_sync_all (i64 node)), (OX_BAR)>;
def : Pat<(int_amdgcn_s_barrier), (OX_BAR)>;
// The first half has nothing left to do: a block's accesses are in order.
def : Pat<(int_amdgcn_s_barrier_wait (i64 node)), (OX_BAR)>;
// Lanes of a warp that run this together need not wait for each other.
def : Pat<(int_amdgcn_wave_barrier), (FENCE 0b0011, 0b0011)>;
def : Pat<(int_nvvm_bar_warp_sync (i64 node)), (FENCE 0b0011, 0b0011)>;
foreach scope = ["cta", "gl", "sys"] in
  def : Pat<(!cast<Intrinsic>("int_nvvm_membar_" # scope)), (FENCE 0b0011, 0b0011)>;

//===- Cross-lane ----------------------------------------------------------===//

// PTX: the last operand holds 32 - width above bit 8 and a clamp below.
def PTXSegment : SDNodeXForm<imm, "log2(32 - ((imm >> 8) & 31))">;
def ptxseg : ImmLeaf<i64, "isPowerOf2(32 - ((imm >> 8) & 31))", PTXSegment>;
foreach p = [["idx", "IDX"], ["up", "UP"], ["down", "DOWN"], ["bfly", "BFLY"]] in {
  defvar inst = !cast<Instruction>("OX_SHFL_" # p[1]);
  defvar own = !cast<Intrinsic>("int_ox_shfl_" # p[0]);
  def : Pat<(i64 (own (i64 GPR:$v), (i64 GPR:$l), (i64 timm:$s))), (inst GPR:$v, GPR:$l, timm:$s)>;
  def : Pat<(f32 (own (f32 GPRF32:$v), (i64 GPR:$l), (i64 timm:$s))),
            (f32 (COPY_TO_REGCLASS (inst (i64 (COPY_TO_REGCLASS GPRF32:$v, GPR)), GPR:$l, timm:$s), GPRF32))>;
  def : Pat<(i64 (!cast<Intrinsic>("int_nvvm_shfl_sync_" # p[0] # "_i32") (i64 node), (i64 GPR:$v), (i64 GPR:$l), ptxseg:$c)),
            (inst GPR:$v, GPR:$l, ptxseg:$c)>;
  def : Pat<(f32 (!cast<Intrinsic>("int_nvvm_shfl_sync_" # p[0] # "_f32") (i64 node), (f32 GPRF32:$v), (i64 GPR:$l), ptxseg:$c)),
            (f32 (COPY_TO_REGCLASS (inst (i64 (COPY_TO_REGCLASS GPRF32:$v, GPR)), GPR:$l, ptxseg:$c), GPRF32))>;
}

def : Pat<(i64 (int_ox_ballot (i64 GPR:$p))), (OX_BALLOT GPR:$p)>;
def : Pat<(i64 (int_ox_any (i64 GPR:$p))), (OX_ANY GPR:$p)>;
def : Pat<(i64 (int_ox_all (i64 GPR:$p))), (OX_ALL GPR:$p)>;
def : Pat<(i64 (int_amdgcn_ballot (i64 GPR:$p))), (OX_BALLOT GPR:$p)>;
def : Pat<(i64 (int_nvvm_vote_ballot_sync (i64 node), (i64 GPR:$p))), (OX_BALLOT GPR:$p)>;
def : Pat<(i64 (int_nvvm_vote_any_sync (i64 node), (i64 GPR:$p))), (OX_ANY GPR:$p)>;
def : Pat<(i64 (int_nvvm_vote_all_sync (i64 node), (i64 GPR:$p))), (OX_ALL GPR:$p)>;
foreach i = [int_ox_rdlane, int_amdgcn_readlane] in {
  def : Pat<(i64 (i (i64 GPR:$v), (i64 GPR:$l))), (OX_RDLANE GPR:$v, GPR:$l)>;
  def : Pat<(f32 (i (f32 GPRF32:$v), (i64 GPR:$l))),
            (f32 (COPY_TO_REGCLASS (OX_RDLANE (i64 (COPY_TO_REGCLASS GPRF32:$v, GPR)), GPR:$l), GPRF32))>;
}
foreach i = [int_ox_rdfirst, int_amdgcn_readfirstlane] in {
  def : Pat<(i64 (i (i64 GPR:$v))), (OX_RDFIRST GPR:$v)>;
  def : Pat<(f32 (i (f32 GPRF32:$v))), (f32 (COPY_TO_REGCLASS (OX_RDFIRST (i64 (COPY_TO_REGCLASS GPRF32:$v, GPR))), GPRF32))>;
}
// The address counts bytes.
def : Pat<(i64 (int_amdgcn_ds_bpermute (i64 GPR:$a), (i64 GPR:$v))), (OX_SHFL_IDX GPR:$v, (SRLI GPR:$a, 2), 5)>;
// Bits above the 32 that are moved are nobody's on either side.
def : Pat<(i64 (int_amdgcn_ds_bpermute (i64 GPR:$a), (sext_inreg (i64 GPR:$v), i32))), (OX_SHFL_IDX GPR:$v, (SRLI GPR:$a, 2), 5)>;
def : Pat<(i64 (int_amdgcn_ds_bpermute (sext_inreg (i64 (shl GPR:$l, (i64 2))), i32), (i64 GPR:$v))), (OX_SHFL_IDX GPR:$v, GPR:$l, 5)>;
def : Pat<(i64 (int_amdgcn_ds_bpermute (sext_inreg (i64 (shl GPR:$l, (i64 2))), i32), (sext_inreg (i64 GPR:$v), i32))),
          (OX_SHFL_IDX GPR:$v, GPR:$l, 5)>;
def : Pat<(i64 (int_amdgcn_ds_bpermute (i64 (shl GPR:$l, (i64 2))), (sext_inreg (i64 GPR:$v), i32))), (OX_SHFL_IDX GPR:$v, GPR:$l, 5)>;
def : Pat<(i64 (int_amdgcn_ds_bpermute (i64 (shl GPR:$l, (i64 2))), (i64 GPR:$v))), (OX_SHFL_IDX GPR:$v, GPR:$l, 5)>;
foreach i = [int_amdgcn_readlane] in
  def : Pat<(i64 (i (sext_inreg (i64 GPR:$v), i32), (i64 GPR:$l))), (OX_RDLANE GPR:$v, GPR:$l)>;
def : Pat<(i64 (int_amdgcn_readfirstlane (sext_inreg (i64 GPR:$v), i32))), (OX_RDFIRST GPR:$v)>;
// All rows and banks; the last operand says that a lane without source gets 0.
def DPPBound : SDNodeXForm<timm, "imm | 512">;
foreach bound = [0, 1, -1] in {   // an i1 constant may be written as -1
  defvar ctrl = !if(bound, (DPPBound timm:$ctrl), (i64 timm:$ctrl));
  def : Pat<(i64 (int_amdgcn_update_dpp (i64 GPR:$old), (i64 GPR:$v), (i64 timm:$ctrl), (i64 15), (i64 15), (i64 bound))),
            (OX_DPP GPR:$old, GPR:$v, ctrl)>;
  def : Pat<(i64 (int_amdgcn_update_dpp (sext_inreg (i64 GPR:$old), i32), (sext_inreg (i64 GPR:$v), i32), (i64 timm:$ctrl), (i64 15), (i64 15),
                                        (i64 bound))),
            (OX_DPP GPR:$old, GPR:$v, ctrl)>;
  def : Pat<(i64 (int_amdgcn_update_dpp (i64 GPR:$old), (sext_inreg (i64 GPR:$v), i32), (i64 timm:$ctrl), (i64 15), (i64 15), (i64 bound))),
            (OX_DPP GPR:$old, GPR:$v, ctrl)>;
  def : Pat<(f32 (int_amdgcn_update_dpp (f32 GPRF32:$old), (f32 GPRF32:$v), (i64 timm:$ctrl), (i64 15), (i64 15), (i64 bound))),
            (f32 (COPY_TO_REGCLASS (OX_DPP (i64 (COPY_TO_REGCLASS GPRF32:$old, GPR)), (i64 (COPY_TO_REGCLASS GPRF32:$v, GPR)), ctrl),
                                   GPRF32))>;
}
def : Pat<(i64 (int_amdgcn_permlanex16 (i64 node), (i64 GPR:$v), (i64 GPR:$lo), (i64 GPR:$hi), (i64 timm), (i64 timm))),
          (OX_PERMLANEX16 GPR:$v, GPR:$lo, GPR:$hi)>;
def : Pat<(i64 (int_amdgcn_permlanex16 (i64 node), (sext_inreg (i64 GPR:$v), i32), (i64 GPR:$lo), (i64 GPR:$hi), (i64 timm), (i64 timm))),
          (OX_PERMLANEX16 GPR:$v, GPR:$lo, GPR:$hi)>;
// Lanes below this one in a mask.
// Byte i of the result is the byte of (a << 32 | b) that byte i of the selector names, zero where that is 12.
class PermByte<int i> : SDNodeXForm<imm, "((imm >> " # !mul(i, 8) # ") & 7) * 8">;
class PermMask<int i> : SDNodeXForm<imm, "(((imm >> " # !add(!mul(i, 8), 3) # ") & 1) - 1) & 255">;
foreach i = [0, 1, 2, 3] in {
  def PermByte # i : PermByte<i>;
  def PermMask # i : PermMask<i>;
}
def permsel : ImmLeaf<i64, !interleave(!foreach(i, [0, 8, 16, 24], "(((imm >> " # i # ") & 255) < 8 or ((imm >> " # i # ") & 255) == 12)"), " and ")>;
class PermPart<int i> {
  dag Byte = (ANDI (SRLI (ADD_UW GPR:$b, (SLLI GPR:$a, 32)), (!cast<SDNodeXForm>("PermByte" # i) permsel:$s)),
                   (!cast<SDNodeXForm>("PermMask" # i) permsel:$s));
}
def : Pat<(i64 (int_amdgcn_perm (i64 GPR:$a), (i64 GPR:$b), permsel:$s)),
          (OR (OR PermPart<0>.Byte, (SLLI PermPart<1>.Byte, 8)), (OR (SLLI PermPart<2>.Byte, 16), (SLLIW PermPart<3>.Byte, 24)))>;

def : Pat<(i64 (int_amdgcn_mbcnt_lo (i64 GPR:$mask), (i64 GPR:$base))),
          (ADDW (CPOPW (AND GPR:$mask, (ADDI (BSET (i64 X0), (CSRRS 0xCCC, (i64 X0))), -1))), GPR:$base)>;
def : Pat<(i64 (int_amdgcn_mbcnt_hi (i64 node), (i64 GPR:$base))), (ADDI GPR:$base, 0)>;

//===- Special functions ---------------------------------------------------===//

foreach p = [["exp2", "EXP2"], ["log2", "LOG2"], ["rcp", "RCP"], ["rsqrt", "RSQRT"], ["sin", "SIN"], ["cos", "COS"], ["tanh", "TANH"]] in
  def : Pat<(f32 (!cast<Intrinsic>("int_ox_" # p[0]) (f32 GPRF32:$x))), (!cast<Instruction>("OX_" # p[1]) GPRF32:$x)>;
foreach p = [["amdgcn_rcp", "RCP"], ["amdgcn_rsq", "RSQRT"], ["amdgcn_exp2", "EXP2"], ["amdgcn_log", "LOG2"],
             ["nvvm_ex2_approx_f", "EXP2"], ["nvvm_ex2_approx_ftz_f", "EXP2"], ["nvvm_lg2_approx_f", "LOG2"],
             ["nvvm_lg2_approx_ftz_f", "LOG2"], ["nvvm_rcp_approx_f", "RCP"], ["nvvm_rcp_approx_ftz_f", "RCP"],
             ["nvvm_rsqrt_approx_f", "RSQRT"], ["nvvm_rsqrt_approx_ftz_f", "RSQRT"], ["nvvm_sin_approx_f", "SIN"],
             ["nvvm_sin_approx_ftz_f", "SIN"], ["nvvm_cos_approx_f", "COS"], ["nvvm_cos_approx_ftz_f", "COS"]] in
  def : Pat<(f32 (!cast<Intrinsic>("int_" # p[0]) (f32 GPRF32:$x))), (!cast<Instruction>("OX_" # p[1]) GPRF32:$x)>;
def : Pat<(f32 (int_amdgcn_sqrt (f32 GPRF32:$x))), (FSQRT_S_INX GPRF32:$x, FRM_DYN)>;
def : Pat<(f64 (int_amdgcn_sqrt (f64 GPRF64:$x))), (FSQRT_D_INX GPRF64:$x, FRM_DYN)>;
foreach p = [["fexp2", "EXP2"], ["flog2", "LOG2"], ["fsin", "SIN"], ["fcos", "COS"], ["ftanh", "TANH"]] in
  def : Pat<(f32 (!cast<SDNode>(p[0]) (f32 GPRF32:$x))), (!cast<Instruction>("OX_" # p[1]) GPRF32:$x)>;

//===- Atomics on numbers --------------------------------------------------===//

foreach p = [["fadd", "FADD"], ["fmin", "FMIN"], ["fmax", "FMAX"]] in {
  def : Pat<(f32 (!cast<PatFrag>("atomic_load_" # p[0] # "_32") (i64 GPR:$p), (f32 GPRF32:$v))), (!cast<Instruction>("OX_AMO" # p[1] # "_S") GPRF32:$v, GPR:$p)>;
  def : Pat<(f64 (!cast<PatFrag>("atomic_load_" # p[0] # "_64") (i64 GPR:$p), (f64 GPRF64:$v))), (!cast<Instruction>("OX_AMO" # p[1] # "_D") GPRF64:$v, GPR:$p)>;
}
def : Pat<(i64 (fp_to_bf16 (f32 GPRF32:$x))), (OX_CVT_BF16_S GPRF32:$x)>;
