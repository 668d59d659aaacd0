//===- RISCVRegisterInfo.td - registers -----------------------------------===//
//
// Names: RISC-V ABIs Specification, "Register Convention".
//
//===----------------------------------------------------------------------===//

class RISCVReg<bits<16> Enc, string n, list<string> alt = []> : Register<n, alt> {
  let HWEncoding = Enc;
}

def sub_16 : SubRegIndex<16>;
def sub_32 : SubRegIndex<32>;

// x8 - x15 (and the zero register) have encodings in most compressed
// instructions; the others cost a little more.

def X0 : RISCVReg<0, "zero", ["x0"]>, DwarfRegNum<[0]> { let isConstant = true; }
def X1 : RISCVReg<1, "ra", ["x1"]>, DwarfRegNum<[1]> { let CostPerUse = 1; }
def X2 : RISCVReg<2, "sp", ["x2"]>, DwarfRegNum<[2]> { let CostPerUse = 1; }
def X3 : RISCVReg<3, "gp", ["x3"]>, DwarfRegNum<[3]> { let CostPerUse = 1; }
def X4 : RISCVReg<4, "tp", ["x4"]>, DwarfRegNum<[4]> { let CostPerUse = 1; }
def X5 : RISCVReg<5, "t0", ["x5"]>, DwarfRegNum<[5]> { let CostPerUse = 1; }
def X6 : RISCVReg<6, "t1", ["x6"]>, DwarfRegNum<[6]> { let CostPerUse = 1; }
def X7 : RISCVReg<7, "t2", ["x7"]>, DwarfRegNum<[7]> { let CostPerUse = 1; }
def X8 : RISCVReg<8, "s0", ["x8", "fp"]>, DwarfRegNum<[8]>;
def X9 : RISCVReg<9, "s1", ["x9"]>, DwarfRegNum<[9]>;
def X10 : RISCVReg<10, "a0", ["x10"]>, DwarfRegNum<[10]>;
def X11 : RISCVReg<11, "a1", ["x11"]>, DwarfRegNum<[11]>;
def X12 : RISCVReg<12, "a2", ["x12"]>, DwarfRegNum<[12]>;
def X13 : RISCVReg<13, "a3", ["x13"]>, DwarfRegNum<[13]>;
def X14 : RISCVReg<14, "a4", ["x14"]>, DwarfRegNum<[14]>;
def X15 : RISCVReg<15, "a5", ["x15"]>, DwarfRegNum<[15]>;
def X16 : RISCVReg<16, "a6", ["x16"]>, DwarfRegNum<[16]> { let CostPerUse = 1; }
def X17 : RISCVReg<17, "a7", ["x17"]>, DwarfRegNum<[17]> { let CostPerUse = 1; }
def X18 : RISCVReg<18, "s2", ["x18"]>, DwarfRegNum<[18]> { let CostPerUse = 1; }
def X19 : RISCVReg<19, "s3", ["x19"]>, DwarfRegNum<[19]> { let CostPerUse = 1; }
def X20 : RISCVReg<20, "s4", ["x20"]>, DwarfRegNum<[20]> { let CostPerUse = 1; }
def X21 : RISCVReg<21, "s5", ["x21"]>, DwarfRegNum<[21]> { let CostPerUse = 1; }
def X22 : RISCVReg<22, "s6", ["x22"]>, DwarfRegNum<[22]> { let CostPerUse = 1; }
def X23 : RISCVReg<23, "s7", ["x23"]>, DwarfRegNum<[23]> { let CostPerUse = 1; }
def X24 : RISCVReg<24, "s8", ["x24"]>, DwarfRegNum<[24]> { let CostPerUse = 1; }
def X25 : RISCVReg<25, "s9", ["x25"]>, DwarfRegNum<[25]> { let CostPerUse = 1; }
def X26 : RISCVReg<26, "s10", ["x26"]>, DwarfRegNum<[26]> { let CostPerUse = 1; }
def X27 : RISCVReg<27, "s11", ["x27"]>, DwarfRegNum<[27]> { let CostPerUse = 1; }
def X28 : RISCVReg<28, "t3", ["x28"]>, DwarfRegNum<[28]> { let CostPerUse = 1; }
def X29 : RISCVReg<29, "t4", ["x29"]>, DwarfRegNum<[29]> { let CostPerUse = 1; }
def X30 : RISCVReg<30, "t5", ["x30"]>, DwarfRegNum<[30]> { let CostPerUse = 1; }
def X31 : RISCVReg<31, "t6", ["x31"]>, DwarfRegNum<[31]> { let CostPerUse = 1; }

def F0_H : RISCVReg<0, "ft0", ["f0"]>, DwarfRegNum<[32]>;
def F1_H : RISCVReg<1, "ft1", ["f1"]>, DwarfRegNum<[33]>;
def F2_H : RISCVReg<2, "ft2", ["f2"]>, DwarfRegNum<[34]>;
def F3_H : RISCVReg<3, "ft3", ["f3"]>, DwarfRegNum<[35]>;
def F4_H : RISCVReg<4, "ft4", ["f4"]>, DwarfRegNum<[36]>;
def F5_H : RISCVReg<5, "ft5", ["f5"]>, DwarfRegNum<[37]>;
def F6_H : RISCVReg<6, "ft6", ["f6"]>, DwarfRegNum<[38]>;
def F7_H : RISCVReg<7, "ft7", ["f7"]>, DwarfRegNum<[39]>;
def F8_H : RISCVReg<8, "fs0", ["f8"]>, DwarfRegNum<[40]>;
def F9_H : RISCVReg<9, "fs1", ["f9"]>, DwarfRegNum<[41]>;
def F10_H : RISCVReg<10, "fa0", ["f10"]>, DwarfRegNum<[42]>;
def F11_H : RISCVReg<11, "fa1", ["f11"]>, DwarfRegNum<[43]>;
def F12_H : RISCVReg<12, "fa2", ["f12"]>, DwarfRegNum<[44]>;
def F13_H : RISCVReg<13, "fa3", ["f13"]>, DwarfRegNum<[45]>;
def F14_H : RISCVReg<14, "fa4", ["f14"]>, DwarfRegNum<[46]>;
def F15_H : RISCVReg<15, "fa5", ["f15"]>, DwarfRegNum<[47]>;
def F16_H : RISCVReg<16, "fa6", ["f16"]>, DwarfRegNum<[48]>;
def F17_H : RISCVReg<17, "fa7", ["f17"]>, DwarfRegNum<[49]>;
def F18_H : RISCVReg<18, "fs2", ["f18"]>, DwarfRegNum<[50]>;
def F19_H : RISCVReg<19, "fs3", ["f19"]>, DwarfRegNum<[51]>;
def F20_H : RISCVReg<20, "fs4", ["f20"]>, DwarfRegNum<[52]>;
def F21_H : RISCVReg<21, "fs5", ["f21"]>, DwarfRegNum<[53]>;
def F22_H : RISCVReg<22, "fs6", ["f22"]>, DwarfRegNum<[54]>;
def F23_H : RISCVReg<23, "fs7", ["f23"]>, DwarfRegNum<[55]>;
def F24_H : RISCVReg<24, "fs8", ["f24"]>, DwarfRegNum<[56]>;
def F25_H : RISCVReg<25, "fs9", ["f25"]>, DwarfRegNum<[57]>;
def F26_H : RISCVReg<26, "fs10", ["f26"]>, DwarfRegNum<[58]>;
def F27_H : RISCVReg<27, "fs11", ["f27"]>, DwarfRegNum<[59]>;
def F28_H : RISCVReg<28, "ft8", ["f28"]>, DwarfRegNum<[60]>;
def F29_H : RISCVReg<29, "ft9", ["f29"]>, DwarfRegNum<[61]>;
def F30_H : RISCVReg<30, "ft10", ["f30"]>, DwarfRegNum<[62]>;
def F31_H : RISCVReg<31, "ft11", ["f31"]>, DwarfRegNum<[63]>;

foreach i = 0-31 in {
  defvar half = !cast<RISCVReg>("F" # i # "_H");
  def F#i#_F : RISCVReg<i, half.AsmName, half.AltNames>, DwarfRegNum<[!add(i, 32)]> {
    let SubRegs = [half];
    let SubRegIndices = [sub_16];
  }
}
foreach i = 0-31 in {
  defvar single = !cast<RISCVReg>("F" # i # "_F");
  def F#i#_D : RISCVReg<i, single.AsmName, single.AltNames>, DwarfRegNum<[!add(i, 32)]> {
    let SubRegs = [single];
    let SubRegIndices = [sub_32];
  }
}

// Allocation order: argument registers, temporaries, saved registers; those
// with compressed encodings first.  The reserved ones stand last.
defvar GPROrder = (add (sequence "X%u", 10, 17), (sequence "X%u", 5, 7), (sequence "X%u", 28, 31),
                       (sequence "X%u", 8, 9), (sequence "X%u", 18, 27), X1, X0, (sequence "X%u", 2, 4));

class GPRClass<dag members, list<ValueType> types = [i64]> : RegisterClass<"RISCV", types, 64, members> {
  let Size = 64;
}
def GPR : GPRClass<GPROrder>;
def GPRNoX0 : GPRClass<(sub GPR, X0)> { let DiagnosticString = "register must be a GPR excluding zero (x0)"; }
def GPRNoX2 : GPRClass<(sub GPR, X2)> {
  let isAllocatable = false;
  let DiagnosticString = "register must be a GPR excluding sp (x2)";
}   // an operand of the assembler only
def GPRNoX0X2 : GPRClass<(sub GPR, X0, X2)> { let DiagnosticString = "register must be a GPR excluding zero (x0) and sp (x2)"; }
def GPRJALR : GPRClass<(sub GPR, (sequence "X%u", 0, 5))>;   // not the alternate link register
def GPRC : GPRClass<(add (sequence "X%u", 10, 15), (sequence "X%u", 8, 9))>;
def GPRX0 : GPRClass<(add X0)> { let isAllocatable = false; }
def GPRX1 : GPRClass<(add X1)> { let DiagnosticString = "register must be ra (x1)"; }
def SP : GPRClass<(add X2)> {
  let isAllocatable = false;
  let DiagnosticString = "register must be sp (x2)";
}
// Calls through a register just before leaving: what the epilogue does not restore.
def GPRTC : GPRClass<(add (sequence "X%u", 6, 7), (sequence "X%u", 10, 17), (sequence "X%u", 28, 31))>;

// Zfinx, Zdinx, Zhinx: floating point in the integer registers.
def GPRF16 : GPRClass<(add GPR), [f16]>;
def GPRF32 : GPRClass<(add GPR), [f32]>;
def GPRF64 : GPRClass<(add GPR), [f64]>;

class FPRClass<ValueType type, dag members> : RegisterClass<"RISCV", [type], 64, members> {
  let Alignment = type.Size;
}
foreach p = [["16", "H", "f16"], ["32", "F", "f32"], ["64", "D", "f64"]] in
  def FPR # p[0] : FPRClass<!cast<ValueType>(p[2]),
    (add (sequence "F%u_" # p[1], 15, 10), (sequence "F%u_" # p[1], 0, 7), (sequence "F%u_" # p[1], 16, 17),
         (sequence "F%u_" # p[1], 28, 31), (sequence "F%u_" # p[1], 8, 9), (sequence "F%u_" # p[1], 18, 27))>;
def FPR32C : FPRClass<f32, (add (sequence "F%u_F", 15, 10), (sequence "F%u_F", 8, 9))>;
def FPR64C : FPRClass<f64, (add (sequence "F%u_D", 15, 10), (sequence "F%u_D", 8, 9))>;

// Never allocated: zero, stack pointer, global pointer, thread pointer.
def RISCVReserved : ReservedRegs<(add X0, X2, X3, X4)>;
