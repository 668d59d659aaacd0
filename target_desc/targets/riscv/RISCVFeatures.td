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
def FeatureStdExtZhinxmin : RISCVExtension<"zhinxmin", "HasStdExtZhinxmin", "zhinxmin1p0", "Half Float in Integer Minimal", [FeatureStdExtZfinx]>;
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
def HasStdExtZfinx : AssemblerPredicate<(all_of FeatureStdExtZfinx), "'Zfinx' (Float in Integer)">;
def HasStdExtZdinx : AssemblerPredicate<(all_of FeatureStdExtZdinx), "'Zdinx' (Double in Integer)">;
def HasStdExtZhinx : AssemblerPredicate<(all_of FeatureStdExtZhinx), "'Zhinx' (Half Float in Integer)">;
def HasStdExtZba : AssemblerPredicate<(all_of FeatureStdExtZba), "'Zba' (Address Generation Instructions)">;
def HasStdExtZbb : AssemblerPredicate<(all_of FeatureStdExtZbb), "'Zbb' (Basic Bit-Manipulation)">;
def HasStdExtZbs : AssemblerPredicate<(all_of FeatureStdExtZbs), "'Zbs' (Single-Bit Instructions)">;
def HasStdExtZicond : AssemblerPredicate<(all_of FeatureStdExtZicond), "'Zicond' (Integer Conditional Operations)">;
def NoStdExtZba : Predicate<"not HasStdExtZba">;
def NoStdExtZbb : Predicate<"not HasStdExtZbb">;
def NoStdExtZicond : Predicate<"not HasStdExtZicond">;
def NoStdExtM : Predicate<"not HasStdExtM">;

// Known to the assembler and the disassembler; the compiler chooses no instruction of these.
def FeatureStdExtZmmul : RISCVExtension<"zmmul", "HasStdExtZmmul", "zmmul1p0", "Integer multiplication">;
def FeatureStdExtZaamo : RISCVExtension<"zaamo", "HasStdExtZaamo", "zaamo1p0", "Atomic memory operations">;
def FeatureStdExtZalrsc : RISCVExtension<"zalrsc", "HasStdExtZalrsc", "zalrsc1p0", "Load-reserved and store-conditional">;
def FeatureStdExtZfhmin : RISCVExtension<"zfhmin", "HasStdExtZfhmin", "zfhmin1p0", "Loads, stores and conversions of half precision", [FeatureStdExtF]>;
def FeatureStdExtZfa : RISCVExtension<"zfa", "HasStdExtZfa", "zfa1p0", "Additional floating-point instructions", [FeatureStdExtF]>;
def FeatureStdExtZbc : RISCVExtension<"zbc", "HasStdExtZbc", "zbc1p0", "Carry-less multiplication">;
def FeatureStdExtZbkb : RISCVExtension<"zbkb", "HasStdExtZbkb", "zbkb1p0", "Bit manipulation for cryptography">;
def FeatureStdExtZbkc : RISCVExtension<"zbkc", "HasStdExtZbkc", "zbkc1p0", "Carry-less multiplication for cryptography">;
def FeatureStdExtZbkx : RISCVExtension<"zbkx", "HasStdExtZbkx", "zbkx1p0", "Crossbar permutations">;
def FeatureStdExtZknd : RISCVExtension<"zknd", "HasStdExtZknd", "zknd1p0", "AES decryption">;
def FeatureStdExtZkne : RISCVExtension<"zkne", "HasStdExtZkne", "zkne1p0", "AES encryption">;
def FeatureStdExtZknh : RISCVExtension<"zknh", "HasStdExtZknh", "zknh1p0", "SHA-2 hash functions">;
def FeatureStdExtZksed : RISCVExtension<"zksed", "HasStdExtZksed", "zksed1p0", "SM4 block cipher">;
def FeatureStdExtZksh : RISCVExtension<"zksh", "HasStdExtZksh", "zksh1p0", "SM3 hash function">;
def FeatureStdExtZcb : RISCVExtension<"zcb", "HasStdExtZcb", "zcb1p0", "Compressed basic bit manipulation", [FeatureStdExtZca]>;
def FeatureStdExtZcmop : RISCVExtension<"zcmop", "HasStdExtZcmop", "zcmop1p0", "Compressed operations that may be", [FeatureStdExtZca]>;
def FeatureStdExtZimop : RISCVExtension<"zimop", "HasStdExtZimop", "zimop1p0", "Operations that may be">;
def FeatureStdExtZawrs : RISCVExtension<"zawrs", "HasStdExtZawrs", "zawrs1p0", "Waiting on a reservation set">;
def FeatureStdExtZicbom : RISCVExtension<"zicbom", "HasStdExtZicbom", "zicbom1p0", "Management of cache blocks">;
def FeatureStdExtZicbop : RISCVExtension<"zicbop", "HasStdExtZicbop", "zicbop1p0", "Prefetches of cache blocks">;
def FeatureStdExtZicboz : RISCVExtension<"zicboz", "HasStdExtZicboz", "zicboz1p0", "Zeroing of cache blocks">;
def FeatureStdExtZihintntl : RISCVExtension<"zihintntl", "HasStdExtZihintntl", "zihintntl1p0", "Hints of non-temporal locality">;
def FeatureStdExtZacas : RISCVExtension<"zacas", "HasStdExtZacas", "zacas1p0", "Atomic compare-and-swap", [FeatureStdExtZaamo]>;
def FeatureStdExtZabha : RISCVExtension<"zabha", "HasStdExtZabha", "zabha1p0", "Atomic operations on bytes and halfwords", [FeatureStdExtZaamo]>;
let isExperimental = true in {
def FeatureStdExtZicfiss : RISCVExtension<"zicfiss", "HasStdExtZicfiss", "zicfiss1p0", "Shadow stack", [FeatureStdExtZicsr, FeatureStdExtZimop]>;
def FeatureStdExtZicfilp : RISCVExtension<"zicfilp", "HasStdExtZicfilp", "zicfilp1p0", "Landing pads", [FeatureStdExtZicsr]>;
}
// Names that older tools have for these two.
foreach ext = [FeatureStdExtZicfiss, FeatureStdExtZicfilp] in
  def : SubtargetFeature<"experimental-" # ext.Name, ext.FieldName, "true", ext.Desc, [ext]>;
def FeatureStdExtZicntr : RISCVExtension<"zicntr", "HasStdExtZicntr", "zicntr2p0", "Base counters and timers", [FeatureStdExtZicsr]>;
def FeatureStdExtZihpm : RISCVExtension<"zihpm", "HasStdExtZihpm", "zihpm2p0", "Hardware performance counters", [FeatureStdExtZicsr]>;
def FeatureStdExtSvinval : RISCVExtension<"svinval", "HasStdExtSvinval", "svinval1p0", "Fine-grained invalidation of address translations">;
def FeatureStdExtH : RISCVExtension<"h", "HasStdExtH", "h1p0", "Hypervisor">;

def HasStdExtZfa : AssemblerPredicate<(all_of FeatureStdExtZfa), "'Zfa' (Additional Floating-Point)">;
def HasStdExtZbkx : AssemblerPredicate<(all_of FeatureStdExtZbkx), "'Zbkx' (Crossbar permutation instructions)">;
def HasStdExtZknh : AssemblerPredicate<(all_of FeatureStdExtZknh), "'Zknh' (NIST Suite: Hash Function Instructions)">;
def HasStdExtZksed : AssemblerPredicate<(all_of FeatureStdExtZksed), "'Zksed' (ShangMi Suite: SM4 Block Cipher Instructions)">;
def HasStdExtZksh : AssemblerPredicate<(all_of FeatureStdExtZksh), "'Zksh' (ShangMi Suite: SM3 Hash Function Instructions)">;
def HasStdExtZcb : AssemblerPredicate<(all_of FeatureStdExtZcb), "'Zcb' (Compressed basic bit manipulation instructions)">;
def HasStdExtZcmop : AssemblerPredicate<(all_of FeatureStdExtZcmop), "'Zcmop' (Compressed May-Be-Operations)">;
def HasStdExtZimop : AssemblerPredicate<(all_of FeatureStdExtZimop), "'Zimop' (May-Be-Operations)">;
def HasStdExtZawrs : AssemblerPredicate<(all_of FeatureStdExtZawrs), "'Zawrs' (Wait on Reservation Set)">;
def HasStdExtZicbom : AssemblerPredicate<(all_of FeatureStdExtZicbom), "'Zicbom' (Cache-Block Management Instructions)">;
def HasStdExtZicbop : AssemblerPredicate<(all_of FeatureStdExtZicbop), "'Zicbop' (Cache-Block Prefetch Instructions)">;
def HasStdExtZicboz : AssemblerPredicate<(all_of FeatureStdExtZicboz), "'Zicboz' (Cache-Block Zero Instructions)">;
def HasStdExtZihintntl : AssemblerPredicate<(all_of FeatureStdExtZihintntl), "'Zihintntl' (Non-Temporal Locality Hints)">;
def HasStdExtZacas : AssemblerPredicate<(all_of FeatureStdExtZacas), "'Zacas' (Atomic Compare-And-Swap Instructions)">;
def HasStdExtZabha : AssemblerPredicate<(all_of FeatureStdExtZabha), "'Zabha' (Byte and Halfword Atomic Memory Operations)">;
def HasStdExtZicfiss : AssemblerPredicate<(all_of FeatureStdExtZicfiss), "'Zicfiss' (Shadow stack)">;
def HasStdExtZicfilp : AssemblerPredicate<(all_of FeatureStdExtZicfilp), "'Zicfilp' (Landing pad)">;
def HasStdExtSvinval : AssemblerPredicate<(all_of FeatureStdExtSvinval), "'Svinval' (Fine-Grained Address-Translation Cache Invalidation)">;
def HasStdExtH : AssemblerPredicate<(all_of FeatureStdExtH), "'H' (Hypervisor)">;
def HasStdExtZbbOrZbkb : AssemblerPredicate<(any_of FeatureStdExtZbb, FeatureStdExtZbkb), "'Zbb' (Basic Bit-Manipulation) or 'Zbkb' (Bitmanip instructions for Cryptography)">;
def HasStdExtZbkb : AssemblerPredicate<(all_of FeatureStdExtZbkb), "'Zbkb' (Bitmanip instructions for Cryptography)">;
def HasStdExtZbc : AssemblerPredicate<(all_of FeatureStdExtZbc), "'Zbc' (Carry-Less Multiplication)">;
def HasStdExtZbcOrZbkc : AssemblerPredicate<(any_of FeatureStdExtZbc, FeatureStdExtZbkc), "'Zbc' (Carry-Less Multiplication) or 'Zbkc' (Carry-less multiply instructions for Cryptography)">;
def HasStdExtZknd : AssemblerPredicate<(all_of FeatureStdExtZknd), "'Zknd' (NIST Suite: AES Decryption)">;
def HasStdExtZkne : AssemblerPredicate<(all_of FeatureStdExtZkne), "'Zkne' (NIST Suite: AES Encryption)">;
def HasStdExtZkndOrZkne : AssemblerPredicate<(any_of FeatureStdExtZknd, FeatureStdExtZkne), "'Zknd' (NIST Suite: AES Decryption) or 'Zkne' (NIST Suite: AES Encryption)">;
def HasStdExtZmmul : AssemblerPredicate<(any_of FeatureStdExtM, FeatureStdExtZmmul), "'Zmmul' (Integer Multiplication)">;
def HasStdExtZaamo : AssemblerPredicate<(any_of FeatureStdExtA, FeatureStdExtZaamo), "'Zaamo' (Atomic Memory Operations)">;
def HasStdExtZalrsc : AssemblerPredicate<(any_of FeatureStdExtA, FeatureStdExtZalrsc), "'Zalrsc' (Load-Reserved/Store-Conditional)">;
def HasStdExtZfhOrZfhmin : AssemblerPredicate<(any_of FeatureStdExtZfh, FeatureStdExtZfhmin), "'Zfh' (Half-Precision Floating-Point) or 'Zfhmin' (Half-Precision Floating-Point Minimal)">;
def HasStdExtZhinxminZdinx : AssemblerPredicate<(all_of FeatureStdExtZdinx, (any_of FeatureStdExtZhinx, FeatureStdExtZhinxmin)), "'Zdinx' (Double in Integer), 'Zhinx' (Half Float in Integer) or 'Zhinxmin' (Half Float in Integer Minimal)">;
def HasStdExtZhinxOrZhinxmin : AssemblerPredicate<(any_of FeatureStdExtZhinx, FeatureStdExtZhinxmin), "'Zhinx' (Half Float in Integer) or 'Zhinxmin' (Half Float in Integer Minimal)">;
def HasStdExtZfhminD : AssemblerPredicate<(all_of FeatureStdExtD, (any_of FeatureStdExtZfh, FeatureStdExtZfhmin)), "'D' (Double-Precision Floating-Point), 'Zfh' (Half-Precision Floating-Point) or 'Zfhmin' (Half-Precision Floating-Point Minimal)">;
