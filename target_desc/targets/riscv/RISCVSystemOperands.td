//===- RISCVSystemOperands.td - control and status registers --------------===//
//
// Volume II (privileged), "CSR Listing"; those a program or a test can meet.
//
//===----------------------------------------------------------------------===//

class SysReg<string name, int encoding> : NamedValue<name, encoding>;
class ReadOnlySysReg<string name, int encoding> : SysReg<name, encoding> { let isReadOnly = true; }

def : SysReg<"fflags", 0x001>;
def : SysReg<"frm", 0x002>;
def : SysReg<"fcsr", 0x003>;
def : ReadOnlySysReg<"cycle", 0xC00>;
def : ReadOnlySysReg<"time", 0xC01>;
def : ReadOnlySysReg<"instret", 0xC02>;
foreach i = 3-31 in
  def : ReadOnlySysReg<"hpmcounter" # i, !add(0xC00, i)>;
def : SysReg<"sstatus", 0x100>;
def : SysReg<"sie", 0x104>;
def : SysReg<"stvec", 0x105>;
def : SysReg<"scounteren", 0x106>;
def : SysReg<"sscratch", 0x140>;
def : SysReg<"sepc", 0x141>;
def : SysReg<"scause", 0x142>;
def : SysReg<"stval", 0x143>;
def : SysReg<"sip", 0x144>;
def : SysReg<"satp", 0x180>;
def : ReadOnlySysReg<"mvendorid", 0xF11>;
def : ReadOnlySysReg<"marchid", 0xF12>;
def : ReadOnlySysReg<"mimpid", 0xF13>;
def : ReadOnlySysReg<"mhartid", 0xF14>;
def : SysReg<"mstatus", 0x300>;
def : SysReg<"misa", 0x301>;
def : SysReg<"medeleg", 0x302>;
def : SysReg<"mideleg", 0x303>;
def : SysReg<"mie", 0x304>;
def : SysReg<"mtvec", 0x305>;
def : SysReg<"mcounteren", 0x306>;
def : SysReg<"mscratch", 0x340>;
def : SysReg<"mepc", 0x341>;
def : SysReg<"mcause", 0x342>;
def : SysReg<"mtval", 0x343>;
def : SysReg<"mip", 0x344>;
foreach i = 0-3 in
  def : SysReg<"pmpcfg" # i, !add(0x3A0, i)>;
foreach i = 0-15 in
  def : SysReg<"pmpaddr" # i, !add(0x3B0, i)>;
def : SysReg<"mcycle", 0xB00>;
def : SysReg<"minstret", 0xB02>;
