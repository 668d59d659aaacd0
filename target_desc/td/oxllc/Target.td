//===- Target.td - base classes of every target description ---------------===//
//
// Include this file first.  Class and field names are LLVM's, so that what an
// LLVM engineer writes by habit works; where LLVM's files hold C++ in [{ }],
// these hold an expression of the safe subset (`isInt(12, imm)`, see
// docs/target-model.md).  What LLVM does not have is marked "oxllc:".
//
//===----------------------------------------------------------------------===//

#ifndef OXLLC_TARGET_TD
#define OXLLC_TARGET_TD

include "oxllc/ValueTypes.td"
include "oxllc/Subtarget.td"
include "oxllc/Register.td"
include "oxllc/Object.td"
include "oxllc/Schedule.td"
include "oxllc/Instruction.td"
include "oxllc/CallingConv.td"
include "oxllc/SelectionDAG.td"
include "oxllc/Atomics.td"
include "oxllc/Intrinsics.td"
include "oxllc/Combine.td"
include "oxllc/Legalize.td"
include "oxllc/Frame.td"
include "oxllc/Debugger.td"
include "oxllc/Simt.td"

// oxllc: one record per target: the facts about it that are no register,
// instruction or convention.
class TargetInfo {
  string Name;                   // "riscv"; also the name of its folder
  string Namespace = Name;
  string Triple;                 // default triple, "riscv64-unknown-elf"
  list<string> Archs = [];       // first components of triples that mean this target
  int PointerBits;
  string DataLayout;             // LLVM's data layout string
  int ELFMachine;                // e_machine
  int ELFFlags = 0;              // e_flags without the features' share
  int ImageBase = 0x10000;       // address at which a linker starts
  string DefaultCPU;
  bit IsDefault = false;         // the shipped target that is meant where nothing names one
  string CommentString = "#";
  int MinInstAlignment = 4;      // bytes
  dag Nop = (ops);               // instruction that pads code, (ADDI X0, X0, 0)
  bit IsLittleEndian = true;     // nothing else is supported
  string Hooks = "";             // name of the Python module with this target's hooks (shipped targets only)
  list<string> DecoderNamespaces = []; // in the order in which a decoder tries them; empty: all as one
  RegisterClass PointerClass = ?; // class that holds a pointer
}

#endif
