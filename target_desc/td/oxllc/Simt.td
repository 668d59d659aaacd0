//===- Simt.td - facts about SIMT targets (oxllc) -------------------------===//

// A second, longer encoding of every instruction of a target: a prefix in
// front of the ordinary word.  Bits of the prefix are named in Inst with:
// Rd, Rs1, Rs2, Rs3: high bits of the register numbers; Pred: the predicate
// register; PredEnable, PredInvert; ImmHi: bits of the immediate above the
// ordinary field.
class WideEncoding<int prefixBytes> {
  int PrefixSize = prefixBytes;
  bits<7> RdHi = ?;                // register fields: bit 5.. of the number
  bits<7> Rs1Hi = ?;
  bits<7> Rs2Hi = ?;
  bits<7> Rs3Hi = ?;
  bits<7> Pred = ?;
  bit PredEnable = ?;
  bit PredInvert = ?;
  bits<64> ImmHi = ?;
  bits<32> Inst = ?;
  int RegisterFieldBits = 5;       // bits of a register number in the ordinary word
  list<string> RdFields = [];      // names of the ordinary word's fields: "rd"
  list<string> Rs1Fields = [];
  list<string> Rs2Fields = [];
  list<string> Rs3Fields = [];
  list<string> ImmOperands = [];   // operand types whose immediate ImmHi extends
  int ImmWidth = 0;                // bits of the extended immediate
  string DecoderNamespace = "";
  string PredicateSyntax = "";     // how assembly writes the predicate
}

// A 32-bit address space that is a window of the flat 64-bit one.
class AddressSpaceWindow<int addrspace, int base, int size> {
  int AddressSpace = addrspace;
  int Base = base;                 // flat address of its first byte
  int Size = size;                 // bytes
  bit isPerLane = false;
  bit isPerBlock = false;
  int PointerBits = 32;
}

// A register that the hardware keeps (CSR), and how it differs between lanes.
class SimtInfo {
  int WarpSize = 32;               // lanes
  int MaxWarpsPerBlock = 32;
  int MaxWarpsPerCore = 16;
  int RegisterFileBytes = 0;       // per core
  int RegisterAllocUnit = 8;       // registers are given to a warp in multiples of this
  int SharedBytes = 0;             // per block
  int SharedBanks = 32;
  int Cores = 4;
  RegisterClass LaneRegisters;
  RegisterClass BarrierRegisters;
  Instruction BarrierSet;          // $barrier, $target
  Instruction BarrierSync;         // $barrier
  Instruction BarrierClear;        // $barrier: the lanes here meet nobody there
  Instruction Exit;
  // Synchronization scopes inside of which memory is in program order anyway, so that a fence orders the compiler only.
  list<string> OrderedScopes = [];
  string DeviceLibrary = "";       // a file of LLVM IR below targets/: what front ends call and no instruction does
  // Memory system.
  int CoalesceBytes = 128;
  int L1Bytes = 0;
  int L1LineBytes = 128;
  int L1Ways = 4;
  int L1Latency = 0;
  int L2Bytes = 0;
  int L2LineBytes = 128;
  int L2Ways = 16;
  int L2Latency = 0;
  int SharedLatency = 0;
  int DramLatency = 0;
  int DramBytesPerCycle = 0;
}
