//===- OXRegisterInfo.td - registers of ox1 -------------------------------===//

class OXReg<bits<16> Enc, string n, list<string> alt = []> : Register<n, alt> {
  let HWEncoding = Enc;
}

def sub_lo : SubRegIndex<64, 0>;
def sub_hi : SubRegIndex<64, 64>;
def sub_0 : SubRegIndex<64, 0>;
def sub_1 : SubRegIndex<64, 64>;
def sub_2 : SubRegIndex<64, 128>;
def sub_3 : SubRegIndex<64, 192>;

// x0 - x31 have RISC-V's names and fit the ordinary encodings.

def X0 : OXReg<0, "zero", ["x0"]>, DwarfRegNum<[0]> { let isConstant = true; }
def X1 : OXReg<1, "ra", ["x1"]>, DwarfRegNum<[1]>;
def X2 : OXReg<2, "sp", ["x2"]>, DwarfRegNum<[2]>;
def X3 : OXReg<3, "gp", ["x3"]>, DwarfRegNum<[3]>;
def X4 : OXReg<4, "tp", ["x4"]>, DwarfRegNum<[4]>;
def X5 : OXReg<5, "t0", ["x5"]>, DwarfRegNum<[5]>;
def X6 : OXReg<6, "t1", ["x6"]>, DwarfRegNum<[6]>;
def X7 : OXReg<7, "t2", ["x7"]>, DwarfRegNum<[7]>;
def X8 : OXReg<8, "s0", ["x8", "fp"]>, DwarfRegNum<[8]>;
def X9 : OXReg<9, "s1", ["x9"]>, DwarfRegNum<[9]>;
def X10 : OXReg<10, "a0", ["x10"]>, DwarfRegNum<[10]>;
def X11 : OXReg<11, "a1", ["x11"]>, DwarfRegNum<[11]>;
def X12 : OXReg<12, "a2", ["x12"]>, DwarfRegNum<[12]>;
def X13 : OXReg<13, "a3", ["x13"]>, DwarfRegNum<[13]>;
def X14 : OXReg<14, "a4", ["x14"]>, DwarfRegNum<[14]>;
def X15 : OXReg<15, "a5", ["x15"]>, DwarfRegNum<[15]>;
def X16 : OXReg<16, "a6", ["x16"]>, DwarfRegNum<[16]>;
def X17 : OXReg<17, "a7", ["x17"]>, DwarfRegNum<[17]>;
def X18 : OXReg<18, "s2", ["x18"]>, DwarfRegNum<[18]>;
def X19 : OXReg<19, "s3", ["x19"]>, DwarfRegNum<[19]>;
def X20 : OXReg<20, "s4", ["x20"]>, DwarfRegNum<[20]>;
def X21 : OXReg<21, "s5", ["x21"]>, DwarfRegNum<[21]>;
def X22 : OXReg<22, "s6", ["x22"]>, DwarfRegNum<[22]>;
def X23 : OXReg<23, "s7", ["x23"]>, DwarfRegNum<[23]>;
def X24 : OXReg<24, "s8", ["x24"]>, DwarfRegNum<[24]>;
def X25 : OXReg<25, "s9", ["x25"]>, DwarfRegNum<[25]>;
def X26 : OXReg<26, "s10", ["x26"]>, DwarfRegNum<[26]>;
def X27 : OXReg<27, "s11", ["x27"]>, DwarfRegNum<[27]>;
def X28 : OXReg<28, "t3", ["x28"]>, DwarfRegNum<[28]>;
def X29 : OXReg<29, "t4", ["x29"]>, DwarfRegNum<[29]>;
def X30 : OXReg<30, "t5", ["x30"]>, DwarfRegNum<[30]>;
def X31 : OXReg<31, "t6", ["x31"]>, DwarfRegNum<[31]>;
foreach i = 32-127 in
  def X#i : OXReg<i, "x" # i>, DwarfRegNum<[!add(i, 32)]> {
    let CostPerUse = 1;        // a wide encoding
  }

// Reconvergence barriers of a warp.
foreach i = 0-15 in
  def B#i : OXReg<i, "b" # i>, DwarfRegNum<[!add(i, 256)]>;

defvar GPROrder = (add (sequence "X%u", 10, 17), (sequence "X%u", 5, 7), (sequence "X%u", 28, 31),
                       (sequence "X%u", 8, 9), (sequence "X%u", 18, 27), X1, (sequence "X%u", 3, 4),
                       (sequence "X%u", 32, 127), X0, X2);

class GPRClass<dag members, list<ValueType> types = [i64]> : RegisterClass<"OX", types, 64, members> {
  let Size = 64;
}
def GPR : GPRClass<GPROrder>;
def GPRNoX0 : GPRClass<(sub GPR, X0)>;
def GPRNoX0X2 : GPRClass<(sub GPR, X0, X2)>;
def GPRJALR : GPRClass<(sub GPR, (sequence "X%u", 0, 5))>;
def GPRX0 : GPRClass<(add X0)> { let isAllocatable = false; }
def GPRX1 : GPRClass<(add X1)>;
def SP : GPRClass<(add X2)> { let isAllocatable = false; }
def GPRTC : GPRClass<(add (sequence "X%u", 6, 7), (sequence "X%u", 10, 17), (sequence "X%u", 28, 127))>;

// Numbers in the same registers.
def GPRF16 : GPRClass<(add GPR), [f16]>;
def GPRF32 : GPRClass<(add GPR), [f32]>;
def GPRF64 : GPRClass<(add GPR), [f64]>;

// Aligned neighbours: 128-bit memory accesses and tensor fragments.
def GPRPairs : RegisterTuples<[sub_lo, sub_hi], [(decimate (sequence "X%u", 4, 126), 2), (decimate (sequence "X%u", 5, 127), 2)]>;
def GPRQuads : RegisterTuples<[sub_0, sub_1, sub_2, sub_3],
                              [(decimate (sequence "X%u", 4, 124), 4), (decimate (sequence "X%u", 5, 125), 4),
                               (decimate (sequence "X%u", 6, 126), 4), (decimate (sequence "X%u", 7, 127), 4)]>;
def GPRPair : RegisterClass<"OX", [untyped], 128, (add (shl GPRPairs, 3), (trunc GPRPairs, 3))> { let Size = 128; }
def GPRQuad : RegisterClass<"OX", [untyped], 128, (add (shl GPRQuads, 1), (trunc GPRQuads, 1))> { let Size = 256; }

def BAR : RegisterClass<"OX", [untyped], 32, (sequence "B%u", 0, 15)> { let Size = 32; }

// Never allocated: zero and the lane's stack pointer.
def OXReserved : ReservedRegs<(add X0, X2)>;
