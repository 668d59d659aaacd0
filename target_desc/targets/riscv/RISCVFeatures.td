//===- RISCVFeatures.td - extensions --------------------------------------===//

// name in -mattr, what Predicate expressions call it, name in the arch string
class RISCVExtension<string name, string attr, string arch, string desc, list<SubtargetFeature> implies = []>
    : SubtargetFeature<name, attr, "true", desc, implies> {
  let ArchName = arch;
}

def Feature64Bit : SubtargetFeature<"64bit", "IsRV64", "true", "RV64I base integer instruction set">;
def FeatureRelax : SubtargetFeature<"relax", "EnableLinkerRelax", "true", "Mark what a linker may relax">;

def FeatureStdExtZicsr : RISCVExtension<"zicsr", "HasStdExtZicsr", "zicsr2p0", "Control and status registers">;
def FeatureStdExtZifencei : RISCVExtension<"zifencei", "HasStdExtZifencei", "zifencei2p0", "Instruction-fetch fence">;
def FeatureStdExtM : RISCVExtension<"m", "HasStdExtM", "m2p0", "Integer multiplication and division">;
def FeatureStdExtA : RISCVExtension<"a", "HasStdExtA", "a2p1", "Atomic instructions">;
def FeatureStdExtF : RISCVExtension<"f", "HasStdExtF", "f2p2", "Single-precision floating point", [FeatureStdExtZicsr]> {
  let ELFFlag = 0x2;
}
def FeatureStdExtD : RISCVExtension<"d", "HasStdExtD", "d2p2", "Double-precision floating point", [FeatureStdExtF]> {
  let ELFFlag = 0x4;
  let ELFFlagMask = 0x6;
}
def FeatureStdExtZca : RISCVExtension<"zca", "HasStdExtZca", "zca1p0", "Compressed instructions without those of numbers"> {
  let ELFFlag = 0x1;
}
def FeatureStdExtZcd : RISCVExtension<"zcd", "HasStdExtZcd", "zcd1p0", "Compressed loads and stores of doubles",
                                      [FeatureStdExtZca, FeatureStdExtD]>;
def FeatureStdExtC : RISCVExtension<"c", "HasStdExtC", "c2p0", "Compressed instructions", [FeatureStdExtZca]> {
  let ELFFlag = 0x1;
}
def FeatureStdExtZfh : RISCVExtension<"zfh", "HasStdExtZfh", "zfh1p0", "Half-precision floating point", [FeatureStdExtF]>;
def FeatureStdExtZfinx : RISCVExtension<"zfinx", "HasStdExtZfinx", "zfinx1p0", "Single precision in integer registers", [FeatureStdExtZicsr]>;
def FeatureStdExtZdinx : RISCVExtension<"zdinx", "HasStdExtZdinx", "zdinx1p0", "Double precision in integer registers", [FeatureStdExtZfinx]>;
def FeatureStdExtZhinx : RISCVExtension<"zhinx", "HasStdExtZhinx", "zhinx1p0", "Half precision in integer registers", [FeatureStdExtZfinx]>;
def FeatureStdExtZba : RISCVExtension<"zba", "HasStdExtZba", "zba1p0", "Address generation">;
def FeatureStdExtZbb : RISCVExtension<"zbb", "HasStdExtZbb", "zbb1p0", "Basic bit manipulation">;
def FeatureStdExtZbs : RISCVExtension<"zbs", "HasStdExtZbs", "zbs1p0", "Single-bit instructions">;
def FeatureStdExtZicond : RISCVExtension<"zicond", "HasStdExtZicond", "zicond1p0", "Integer conditional operations">;

def FeatureStdExtZihintpause : RISCVExtension<"zihintpause", "HasStdExtZihintpause", "zihintpause2p0", "Pause hint">;

def HasStdExtZihintpause : AssemblerPredicate<(all_of FeatureStdExtZihintpause), "'Zihintpause' (Pause Hint)">;
def HasStdExtZicsr : AssemblerPredicate<(all_of FeatureStdExtZicsr), "'Zicsr' (CSRs)">;
def HasStdExtZifencei : AssemblerPredicate<(all_of FeatureStdExtZifencei), "'Zifencei' (fence.i)">;
def HasStdExtM : AssemblerPredicate<(all_of FeatureStdExtM), "'M' (Integer Multiplication and Division)">;
def HasStdExtA : AssemblerPredicate<(all_of FeatureStdExtA), "'A' (Atomic Instructions)">;
def HasStdExtF : AssemblerPredicate<(all_of FeatureStdExtF), "'F' (Single-Precision Floating-Point)">;
def HasStdExtD : AssemblerPredicate<(all_of FeatureStdExtD), "'D' (Double-Precision Floating-Point)">;
def HasStdExtC : AssemblerPredicate<(all_of FeatureStdExtC), "'C' (Compressed Instructions)">;
def HasStdExtZca : AssemblerPredicate<(all_of FeatureStdExtZca), "'C' (Compressed Instructions) or 'Zca' (part of the C extension, excluding compressed floating point loads/stores)">;
def HasStdExtZcd : AssemblerPredicate<(any_of FeatureStdExtZcd, (all_of FeatureStdExtC, FeatureStdExtD)), "'C' (Compressed Instructions) or 'Zcd' (Compressed Double-Precision Floating-Point Instructions), 'D' (Double-Precision Floating-Point)">;
def HasStdExtZfh : AssemblerPredicate<(all_of FeatureStdExtZfh), "'Zfh' (Half-Precision Floating-Point)">;
def HasStdExtZfhD : AssemblerPredicate<(all_of FeatureStdExtZfh, FeatureStdExtD), "'D' (Double-Precision Floating-Point), 'Zfh' (Half-Precision Floating-Point)">;
def HasStdExtZfinx : AssemblerPredicate<(all_of FeatureStdExtZfinx), "'Zfinx' (Float in Integer)">;
def HasStdExtZdinx : AssemblerPredicate<(all_of FeatureStdExtZdinx), "'Zdinx' (Double in Integer)">;
def HasStdExtZhinx : AssemblerPredicate<(all_of FeatureStdExtZhinx), "'Zhinx' (Half Float in Integer)">;
def HasStdExtZhinxZdinx : AssemblerPredicate<(all_of FeatureStdExtZhinx, FeatureStdExtZdinx), "'Zdinx' (Double in Integer), 'Zhinx' (Half Float in Integer)">;
def HasStdExtZba : AssemblerPredicate<(all_of FeatureStdExtZba), "'Zba' (Address Generation Instructions)">;
def HasStdExtZbb : AssemblerPredicate<(all_of FeatureStdExtZbb), "'Zbb' (Basic Bit-Manipulation)">;
def HasStdExtZbs : AssemblerPredicate<(all_of FeatureStdExtZbs), "'Zbs' (Single-Bit Instructions)">;
def HasStdExtZicond : AssemblerPredicate<(all_of FeatureStdExtZicond), "'Zicond' (Integer Conditional Operations)">;
def NoStdExtZba : Predicate<"not HasStdExtZba">;
def NoStdExtZbb : Predicate<"not HasStdExtZbb">;
def NoStdExtZicond : Predicate<"not HasStdExtZicond">;
def NoStdExtM : Predicate<"not HasStdExtM">;
