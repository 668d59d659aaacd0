//===- RISCVDebugger.td - what gdb knows the registers by -----------------===//
//
// GDB manual, appendix G.5.13 "RISC-V Features".
//
//===----------------------------------------------------------------------===//

def RISCVDebuggerCPU : DebuggerFeature<"org.gnu.gdb.riscv.cpu", "riscv:rv64"> {
  let Registers = !foreach(i, !range(0, 32), !cast<Register>("X" # i));
  let Specials = ["pc"];
}
def RISCVDebuggerFPU : DebuggerFeature<"org.gnu.gdb.riscv.fpu", "riscv:rv64"> {
  let Order = 1;
  let Registers = !foreach(i, !range(0, 32), !cast<Register>("F" # i # "_D"));
  let Type = "ieee_double";
  let Specials = ["fflags", "frm", "fcsr"];
  let SpecialBits = 32;
}
