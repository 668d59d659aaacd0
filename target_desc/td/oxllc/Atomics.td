//===- Atomics.td - atomic nodes and their fragments ----------------------===//

defvar AtomicProps = [SDNPHasChain, SDNPMayLoad, SDNPMayStore, SDNPMemOperand];

def atomic_fence : SDNode<"ISD::ATOMIC_FENCE", SDTAtomicFence, [SDNPHasChain, SDNPSideEffect]>;
def atomic_load : SDNode<"ISD::ATOMIC_LOAD", SDTAtomicLoad, [SDNPHasChain, SDNPMayLoad, SDNPMemOperand]>;
def atomic_store : SDNode<"ISD::ATOMIC_STORE", SDTAtomicStore, [SDNPHasChain, SDNPMayStore, SDNPMemOperand]>;  // value, pointer
def atomic_cmp_swap : SDNode<"ISD::ATOMIC_CMP_SWAP", SDTAtomic3, AtomicProps>;  // pointer, expected, new
def atomic_swap : SDNode<"ISD::ATOMIC_SWAP", SDTAtomic2, AtomicProps>;
def atomic_load_add : SDNode<"ISD::ATOMIC_LOAD_ADD", SDTAtomic2, AtomicProps>;
def atomic_load_sub : SDNode<"ISD::ATOMIC_LOAD_SUB", SDTAtomic2, AtomicProps>;
def atomic_load_and : SDNode<"ISD::ATOMIC_LOAD_AND", SDTAtomic2, AtomicProps>;
def atomic_load_or : SDNode<"ISD::ATOMIC_LOAD_OR", SDTAtomic2, AtomicProps>;
def atomic_load_xor : SDNode<"ISD::ATOMIC_LOAD_XOR", SDTAtomic2, AtomicProps>;
def atomic_load_nand : SDNode<"ISD::ATOMIC_LOAD_NAND", SDTAtomic2, AtomicProps>;
def atomic_load_min : SDNode<"ISD::ATOMIC_LOAD_MIN", SDTAtomic2, AtomicProps>;
def atomic_load_max : SDNode<"ISD::ATOMIC_LOAD_MAX", SDTAtomic2, AtomicProps>;
def atomic_load_umin : SDNode<"ISD::ATOMIC_LOAD_UMIN", SDTAtomic2, AtomicProps>;
def atomic_load_umax : SDNode<"ISD::ATOMIC_LOAD_UMAX", SDTAtomic2, AtomicProps>;
def atomic_load_fadd : SDNode<"ISD::ATOMIC_LOAD_FADD", SDTFPAtomic2, AtomicProps>;
def atomic_load_fsub : SDNode<"ISD::ATOMIC_LOAD_FSUB", SDTFPAtomic2, AtomicProps>;
def atomic_load_fmin : SDNode<"ISD::ATOMIC_LOAD_FMIN", SDTFPAtomic2, AtomicProps>;
def atomic_load_fmax : SDNode<"ISD::ATOMIC_LOAD_FMAX", SDTFPAtomic2, AtomicProps>;

// name_8, name_8_monotonic, name_8_acquire ... name_64_seq_cst
multiclass atomic_orderings<dag ops, dag frag> {
  def _monotonic : PatFrag<ops, frag> { let IsAtomic = true; let IsAtomicOrderingMonotonic = true; }
  def _acquire : PatFrag<ops, frag> { let IsAtomic = true; let IsAtomicOrderingAcquire = true; }
  def _release : PatFrag<ops, frag> { let IsAtomic = true; let IsAtomicOrderingRelease = true; }
  def _acq_rel : PatFrag<ops, frag> { let IsAtomic = true; let IsAtomicOrderingAcquireRelease = true; }
  def _seq_cst : PatFrag<ops, frag> { let IsAtomic = true; let IsAtomicOrderingSequentiallyConsistent = true; }
}

multiclass atomic_sizes<string name, dag ops, dag frag> {
  foreach size = [8, 16, 32, 64] in {
    def "_" # size : PatFrag<ops, frag> {
      let IsAtomic = true;
      let MemoryVT = !cast<ValueType>("i" # size);
    }
    defm "_" # size : atomic_orderings<ops, !setdagop(frag, !cast<PatFrag>(name # "_" # size))>;
  }
}

foreach name = ["atomic_swap", "atomic_load_add", "atomic_load_sub", "atomic_load_and", "atomic_load_or", "atomic_load_xor",
                "atomic_load_nand", "atomic_load_min", "atomic_load_max", "atomic_load_umin", "atomic_load_umax"] in
  defm name : atomic_sizes<name, (ops node:$ptr, node:$val),
                           (!cast<SDNode>(name) node:$ptr, node:$val)>;
defm atomic_cmp_swap : atomic_sizes<"atomic_cmp_swap", (ops node:$ptr, node:$cmp, node:$new),
                                    (atomic_cmp_swap node:$ptr, node:$cmp, node:$new)>;
defm atomic_load : atomic_sizes<"atomic_load", (ops node:$ptr), (atomic_load node:$ptr)>;
defm atomic_store : atomic_sizes<"atomic_store", (ops node:$val, node:$ptr),
                                 (atomic_store node:$val, node:$ptr)>;

// Floating-point operations in memory.
foreach name = ["atomic_load_fadd", "atomic_load_fmin", "atomic_load_fmax"] in
  foreach size = [32, 64] in
    def name # "_" # size : PatFrag<(ops node:$ptr, node:$val), (!cast<SDNode>(name) node:$ptr, node:$val)> {
      let IsAtomic = true;
      let MemoryVT = !cast<ValueType>("f" # size);
    }
