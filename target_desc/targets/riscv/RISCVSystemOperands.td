//===- RISCVSystemOperands.td - control and status registers --------------===//
//
// Volume II (privileged), "CSR Listing"; those a program or a test can meet.
//
//===----------------------------------------------------------------------===//

class SysReg<string name, int encoding> : NamedValue<name, encoding>;
class HighSysReg<string name, int encoding> : SysReg<name, encoding> { let NotHere = "system register '" # name # "' is RV32 only"; }
class ReadOnlySysReg<string name, int encoding> : SysReg<name, encoding> { let isReadOnly = true; }

def : SysReg<"fflags", 0x001>;
def : SysReg<"frm", 0x002>;
def : SysReg<"fcsr", 0x003>;
def : SysReg<"vstart", 0x008>;
def : SysReg<"vxsat", 0x009>;
def : SysReg<"vxrm", 0x00A>;
def : SysReg<"vcsr", 0x00F>;
def : SysReg<"ssp", 0x011>;
def : SysReg<"seed", 0x015>;
def : SysReg<"jvt", 0x017>;
def : ReadOnlySysReg<"cycle", 0xC00>;
def : ReadOnlySysReg<"time", 0xC01>;
def : ReadOnlySysReg<"instret", 0xC02>;
foreach i = 3-31 in
  def : ReadOnlySysReg<"hpmcounter" # i, !add(0xC00, i)>;
def : ReadOnlySysReg<"vl", 0xC20>;
def : ReadOnlySysReg<"vtype", 0xC21>;
def : ReadOnlySysReg<"vlenb", 0xC22>;

// Supervisor.
def : SysReg<"sstatus", 0x100>;
def : SysReg<"sie", 0x104>;
def : SysReg<"stvec", 0x105>;
def : SysReg<"scounteren", 0x106>;
def : SysReg<"senvcfg", 0x10A>;
def : SysReg<"sstateen0", 0x10C>;
def : SysReg<"sstateen1", 0x10D>;
def : SysReg<"sstateen2", 0x10E>;
def : SysReg<"sstateen3", 0x10F>;
def : SysReg<"scountinhibit", 0x120>;
def : SysReg<"sscratch", 0x140>;
def : SysReg<"sepc", 0x141>;
def : SysReg<"scause", 0x142>;
def : SysReg<"sip", 0x144>;
def : SysReg<"stimecmp", 0x14D>;
def : SysReg<"siselect", 0x150>;
def : SysReg<"sireg", 0x151>;
def : SysReg<"stopei", 0x15C>;
def : SysReg<"scontext", 0x5A8>;
def : SysReg<"stval", 0x143> { let OldNames = ["sbadaddr"]; }
def : SysReg<"satp", 0x180> { let OldNames = ["sptbr"]; }
def : ReadOnlySysReg<"stopi", 0xDB0>;
def : ReadOnlySysReg<"scountovf", 0xDA0>;

// Hypervisor and its guests.
def : SysReg<"hstatus", 0x600>;
def : SysReg<"hedeleg", 0x602>;
def : SysReg<"hideleg", 0x603>;
def : SysReg<"hie", 0x604>;
def : SysReg<"htimedelta", 0x605>;
def : SysReg<"hcounteren", 0x606>;
def : SysReg<"hgeie", 0x607>;
def : SysReg<"hvien", 0x608>;
def : SysReg<"hvictl", 0x609>;
def : SysReg<"henvcfg", 0x60A>;
def : SysReg<"hstateen0", 0x60C>;
def : SysReg<"hstateen1", 0x60D>;
def : SysReg<"hstateen2", 0x60E>;
def : SysReg<"hstateen3", 0x60F>;
def : SysReg<"htval", 0x643>;
def : SysReg<"hip", 0x644>;
def : SysReg<"hvip", 0x645>;
def : SysReg<"hviprio1", 0x646>;
def : SysReg<"hviprio2", 0x647>;
def : SysReg<"htinst", 0x64A>;
def : SysReg<"hgatp", 0x680>;
def : SysReg<"hcontext", 0x6A8>;
def : SysReg<"vsstatus", 0x200>;
def : SysReg<"vsie", 0x204>;
def : SysReg<"vstvec", 0x205>;
def : SysReg<"vsscratch", 0x240>;
def : SysReg<"vsepc", 0x241>;
def : SysReg<"vscause", 0x242>;
def : SysReg<"vstval", 0x243>;
def : SysReg<"vsip", 0x244>;
def : SysReg<"vstimecmp", 0x24D>;
def : SysReg<"vsiselect", 0x250>;
def : SysReg<"vsireg", 0x251>;
def : SysReg<"vstopei", 0x25C>;
def : SysReg<"vsatp", 0x280>;
def : ReadOnlySysReg<"hgeip", 0xE12>;
def : ReadOnlySysReg<"vstopi", 0xEB0>;

// Machine.
def : ReadOnlySysReg<"mvendorid", 0xF11>;
def : ReadOnlySysReg<"marchid", 0xF12>;
def : ReadOnlySysReg<"mimpid", 0xF13>;
def : ReadOnlySysReg<"mhartid", 0xF14>;
def : ReadOnlySysReg<"mconfigptr", 0xF15>;
def : ReadOnlySysReg<"mtopi", 0xFB0>;
def : SysReg<"mstatus", 0x300>;
def : SysReg<"misa", 0x301>;
def : SysReg<"medeleg", 0x302>;
def : SysReg<"mideleg", 0x303>;
def : SysReg<"mie", 0x304>;
def : SysReg<"mtvec", 0x305>;
def : SysReg<"mcounteren", 0x306>;
def : SysReg<"mvien", 0x308>;
def : SysReg<"mvip", 0x309>;
def : SysReg<"menvcfg", 0x30A>;
def : SysReg<"mstateen0", 0x30C>;
def : SysReg<"mstateen1", 0x30D>;
def : SysReg<"mstateen2", 0x30E>;
def : SysReg<"mstateen3", 0x30F>;
def : SysReg<"mscratch", 0x340>;
def : SysReg<"mepc", 0x341>;
def : SysReg<"mcause", 0x342>;
def : SysReg<"mip", 0x344>;
def : SysReg<"mtinst", 0x34A>;
def : SysReg<"mtval2", 0x34B>;
def : SysReg<"miselect", 0x350>;
def : SysReg<"mireg", 0x351>;
def : SysReg<"mtopei", 0x35C>;
def : SysReg<"mseccfg", 0x747>;
// Indirect access, control transfer records, counter configuration (Smcsrind, Smctr, Smcntrpmf, Ssqosid).
def : SysReg<"sctrctl", 0x14e>;
def : SysReg<"sctrstatus", 0x14f>;
def : SysReg<"sireg2", 0x152>;
def : SysReg<"sireg3", 0x153>;
def : SysReg<"sireg4", 0x155>;
def : SysReg<"sireg5", 0x156>;
def : SysReg<"sireg6", 0x157>;
def : SysReg<"sctrdepth", 0x15f>;
def : SysReg<"srmcfg", 0x181>;
def : SysReg<"vsctrctl", 0x24e>;
def : SysReg<"vsireg2", 0x252>;
def : SysReg<"vsireg3", 0x253>;
def : SysReg<"vsireg4", 0x255>;
def : SysReg<"vsireg5", 0x256>;
def : SysReg<"vsireg6", 0x257>;
def : SysReg<"mcyclecfg", 0x321>;
def : SysReg<"minstretcfg", 0x322>;
def : SysReg<"mctrctl", 0x34e>;
def : SysReg<"mireg2", 0x352>;
def : SysReg<"mireg3", 0x353>;
def : SysReg<"mireg4", 0x355>;
def : SysReg<"mireg5", 0x356>;
def : SysReg<"mireg6", 0x357>;
def : SysReg<"mnscratch", 0x740>;
def : SysReg<"mnepc", 0x741>;
def : SysReg<"mncause", 0x742>;
def : SysReg<"mnstatus", 0x744>;
def : SysReg<"tselect", 0x7A0>;
def : SysReg<"tdata1", 0x7A1> { let AltNames = ["mcontrol", "mcontrol6", "etrigger", "itrigger", "icount", "tmexttrigger"]; }
def : SysReg<"tdata2", 0x7A2>;
def : SysReg<"tdata3", 0x7A3> { let AltNames = ["textra32", "textra64"]; }
def : SysReg<"tinfo", 0x7A4>;
def : SysReg<"tcontrol", 0x7A5>;
def : SysReg<"mcontext", 0x7A8>;
def : SysReg<"mscontext", 0x7AA>;
def : SysReg<"dcsr", 0x7B0>;
def : SysReg<"dpc", 0x7B1>;
def : SysReg<"dscratch1", 0x7B3>;
def : SysReg<"mcycle", 0xB00>;
def : SysReg<"minstret", 0xB02>;
def : SysReg<"mtval", 0x343> { let OldNames = ["mbadaddr"]; }
def : SysReg<"mcountinhibit", 0x320>;
def : SysReg<"dscratch0", 0x7B2> { let AltNames = ["dscratch"]; }
foreach i = 0-7 in
  def : SysReg<"pmpcfg" # !shl(i, 1), !add(0x3A0, !shl(i, 1))>;
foreach i = 0-63 in
  def : SysReg<"pmpaddr" # i, !add(0x3B0, i)>;
foreach i = 3-31 in {
  def : SysReg<"mhpmcounter" # i, !add(0xB00, i)>;
  def : SysReg<"mhpmevent" # i, !add(0x320, i)>;
}

// The upper halves that a 32-bit machine has.
def : HighSysReg<"cycleh", 0xc80>;
def : HighSysReg<"timeh", 0xc81>;
def : HighSysReg<"instreth", 0xc82>;
def : HighSysReg<"sieh", 0x114>;
def : HighSysReg<"siph", 0x154>;
def : HighSysReg<"stimecmph", 0x15d>;
def : HighSysReg<"vsieh", 0x214>;
def : HighSysReg<"vsiph", 0x254>;
def : HighSysReg<"vstimecmph", 0x25d>;
def : HighSysReg<"mstatush", 0x310>;
def : HighSysReg<"medelegh", 0x312>;
def : HighSysReg<"midelegh", 0x313>;
def : HighSysReg<"mieh", 0x314>;
def : HighSysReg<"mvienh", 0x318>;
def : HighSysReg<"mviph", 0x319>;
def : HighSysReg<"menvcfgh", 0x31a>;
def : HighSysReg<"miph", 0x354>;
def : HighSysReg<"hedelegh", 0x612>;
def : HighSysReg<"hidelegh", 0x613>;
def : HighSysReg<"htimedeltah", 0x615>;
def : HighSysReg<"hvienh", 0x618>;
def : HighSysReg<"henvcfgh", 0x61a>;
def : HighSysReg<"hviph", 0x655>;
def : HighSysReg<"hviprio1h", 0x656>;
def : HighSysReg<"hviprio2h", 0x657>;
def : HighSysReg<"mcyclecfgh", 0x721>;
def : HighSysReg<"minstretcfgh", 0x722>;
def : HighSysReg<"mseccfgh", 0x757>;
def : HighSysReg<"mcycleh", 0xb80>;
def : HighSysReg<"minstreth", 0xb82>;
foreach i = 0-7 in
  def : HighSysReg<"pmpcfg" # !add(!shl(i, 1), 1), !add(0x3A1, !shl(i, 1))>;
foreach i = 0-3 in {
  def : HighSysReg<"mstateen" # i # "h", !add(0x31C, i)>;
  def : HighSysReg<"hstateen" # i # "h", !add(0x61C, i)>;
}
foreach i = 3-31 in {
  def : HighSysReg<"hpmcounter" # i # "h", !add(0xC80, i)>;
  def : HighSysReg<"mhpmcounter" # i # "h", !add(0xB80, i)>;
  def : HighSysReg<"mhpmevent" # i # "h", !add(0x720, i)>;
}
