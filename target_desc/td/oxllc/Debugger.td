//===- Debugger.td - registers as a debugger sees them ---------------------===//
//
// GDB manual, appendix "Target Descriptions".  The records of one target stand in the order of their numbers in the remote
// protocol; each has its registers in order, then `Specials`.
//
//===----------------------------------------------------------------------===//

class DebuggerFeature<string name, string arch> {
  string Name = name;              // "org.gnu.gdb.riscv.cpu"
  string Architecture = arch;      // BFD's name: "riscv:rv64"
  int Order = 0;                   // position among the features of the target
  list<Register> Registers = [];
  int Bits = 64;
  string Type = "int";             // gdb's type of a register
  list<string> Specials = [];      // "pc", or a NamedValue of the system registers
  int SpecialBits = 64;
}
