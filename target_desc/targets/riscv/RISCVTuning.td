//===- RISCVTuning.td - names of preferences, reserved registers, conventions --===//
//
// Preferences that LLVM knows of its processors.  Their names are accepted in -mattr=;
// none changes what code computes, and none has an effect on the code made here.
// Costs and latencies come from the scheduling models.
//
//===----------------------------------------------------------------------===//

class TuneFeature<string name, string desc> : SubtargetFeature<name, "Tune_" # !subst("-", "_", name), "true", desc>;

foreach t = [
  ["save-restore", "Registers are saved by routines of the run-time library (smaller code)"],
  ["unaligned-scalar-mem", "Unaligned loads and stores are fast"],
  ["forced-atomics", "Lock-free atomics of native width are available"],
  ["no-default-unroll", "Loops are not unrolled by default"],
  ["no-trailing-seq-cst-fence", "No fence behind sequentially consistent stores"],
  ["tagged-globals", "Addresses of globals may carry tags"],
  ["single-element-vec-fp64", "A vector of doubles has one element"],
  ["conditional-cmv-fusion", "A branch over a move is fused"],
  ["short-forward-branch-opt", "Short forward branches are predicated"],
  ["short-forward-branch-ialu", "Short forward branches over arithmetic are predicated"],
  ["short-forward-branch-iload", "Short forward branches over loads are predicated"],
  ["short-forward-branch-iminmax", "Short forward branches over minimum and maximum are predicated"],
  ["short-forward-branch-imul", "Short forward branches over multiplications are predicated"],
  ["lui-addi-fusion", "LUI and ADDI are fused"],
  ["auipc-addi-fusion", "AUIPC and ADDI are fused"],
  ["addi-load-fusion", "ADDI and a load are fused"],
  ["add-load-fusion", "ADD and a load are fused"],
  ["auipc-load-fusion", "AUIPC and a load are fused"],
  ["lui-load-fusion", "LUI and a load are fused"],
  ["ld-add-fusion", "A load and ADD are fused"],
  ["zexth-fusion", "The shifts of a halfword's zero extension are fused"],
  ["zextw-fusion", "The shifts of a word's zero extension are fused"],
  ["shifted-zextw-fusion", "The shifts of a shifted word's zero extension are fused"],
  ["shxadd-load-fusion", "SHxADD and a load are fused"],
  ["bfext-fusion", "The shifts of a bit-field extraction are fused"],
  ["predictable-select-expensive", "Predictable branches rather than selects"],
  ["prefer-w-inst", "Instructions with the suffix W are preferred"],
  ["disable-latency-sched-heuristic", "Scheduling without regard to latency"],
  ["disable-misched-load-clustering", "Loads are not clustered before allocation"],
  ["disable-misched-store-clustering", "Stores are not clustered before allocation"],
  ["disable-postmisched-load-clustering", "Loads are not clustered after allocation"],
  ["disable-postmisched-store-clustering", "Stores are not clustered after allocation"],
  ["use-postra-scheduler", "Scheduling after allocation"],
  ["no-sink-splat-operands", "Operands that are equal in all lanes are not sunk"],
  ["dlen-factor-2", "The data path of the vector unit is half a register wide"],
  ["optimized-zero-stride-load", "Vector loads of stride zero are fast"],
  ["vl-dependent-latency", "The latency of vector instructions depends on the length"],
  ["vxrm-pipeline-flush", "Writing the vector rounding mode flushes the pipeline"],
  ["prefer-vsetvli-over-read-vlenb", "The vector length is read by VSETVLI"],
  ["exact-asm", "Assembly is neither compressed nor relaxed"],
  ["sifive7", "SiFive 7-Series processors"],
  ["ventana-veyron", "Ventana Veyron-Series processors"],
  ["mips-p8700", "MIPS p8700 processor"],
  ["andes45", "Andes 45-Series processors"]
] in
  def : TuneFeature<t[0], t[1]>;

// Registers that the program keeps for itself (-ffixed-x18 and the like).
foreach i = !range(1, 32) in
  def FeatureReserveX # i : SubtargetFeature<"reserve-x" # i, "ReserveX" # i, "true", "Register X" # i # " is never allocated"> {
    let Reserves = "X" # i;
  }

// Bits 1 and 2 of e_flags say in which registers numbers are passed.
def : TargetABI<"lp64", 0, 6>;
def : TargetABI<"lp64f", 2, 6>;
def : TargetABI<"lp64d", 4, 6>;
