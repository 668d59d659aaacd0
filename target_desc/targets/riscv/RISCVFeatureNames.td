//===- RISCVFeatureNames.td - further extensions ------------------------------===//
//
// Extensions that say something about a machine, stand for several others or have
// control and status registers only: their names are accepted, stored in the arch
// string, and change no code.  Those with predicates at the end have instructions.
//
//===----------------------------------------------------------------------===//

def FeatureStdExtQ : RISCVExtension<"q", "HasStdExtQ", "q2p2", "Quad-Precision Floating-Point", [FeatureStdExtD]>;
def FeatureStdExtSdext : RISCVExtension<"sdext", "HasStdExtSdext", "sdext1p0", "External debugger">;
def FeatureStdExtSdtrig : RISCVExtension<"sdtrig", "HasStdExtSdtrig", "sdtrig1p0", "Debugger triggers">;
def FeatureStdExtShcounterenw : RISCVExtension<"shcounterenw", "HasStdExtShcounterenw", "shcounterenw1p0", "Support writeable hcounteren enable bit for any hpmcounter that is not read-only zero">;
def FeatureStdExtShgatpa : RISCVExtension<"shgatpa", "HasStdExtShgatpa", "shgatpa1p0", "SvNNx4 mode supported for all modes supported by satp, as well as Bare">;
def FeatureStdExtShtvala : RISCVExtension<"shtvala", "HasStdExtShtvala", "shtvala1p0", "htval provides all needed values">;
def FeatureStdExtShvsatpa : RISCVExtension<"shvsatpa", "HasStdExtShvsatpa", "shvsatpa1p0", "vsatp supports all modes supported by satp">;
def FeatureStdExtShvstvala : RISCVExtension<"shvstvala", "HasStdExtShvstvala", "shvstvala1p0", "vstval provides all needed values">;
def FeatureStdExtShvstvecd : RISCVExtension<"shvstvecd", "HasStdExtShvstvecd", "shvstvecd1p0", "vstvec supports Direct mode">;
def FeatureStdExtSsstateen : RISCVExtension<"ssstateen", "HasStdExtSsstateen", "ssstateen1p0", "Supervisor-mode view of the state-enable extension">;
def FeatureStdExtSha : RISCVExtension<"sha", "HasStdExtSha", "sha1p0", "Augmented Hypervisor", [FeatureStdExtH, FeatureStdExtShcounterenw, FeatureStdExtShgatpa, FeatureStdExtShtvala, FeatureStdExtShvsatpa, FeatureStdExtShvstvala, FeatureStdExtShvstvecd, FeatureStdExtSsstateen]>;
def FeatureStdExtShlcofideleg : RISCVExtension<"shlcofideleg", "HasStdExtShlcofideleg", "shlcofideleg1p0", "Delegating LCOFI Interrupts to VS-mode">;
def FeatureStdExtSmaia : RISCVExtension<"smaia", "HasStdExtSmaia", "smaia1p0", "Advanced Interrupt Architecture Machine Level">;
def FeatureStdExtSmcdeleg : RISCVExtension<"smcdeleg", "HasStdExtSmcdeleg", "smcdeleg1p0", "Counter Delegation Machine Level">;
def FeatureStdExtSmcntrpmf : RISCVExtension<"smcntrpmf", "HasStdExtSmcntrpmf", "smcntrpmf1p0", "Cycle and Instret Privilege Mode Filtering">;
def FeatureStdExtSmcsrind : RISCVExtension<"smcsrind", "HasStdExtSmcsrind", "smcsrind1p0", "Indirect CSR Access Machine Level">;
def FeatureStdExtSscsrind : RISCVExtension<"sscsrind", "HasStdExtSscsrind", "sscsrind1p0", "Indirect CSR Access Supervisor Level">;
def FeatureStdExtSmctr : RISCVExtension<"smctr", "HasStdExtSmctr", "smctr1p0", "Control Transfer Records Machine Level", [FeatureStdExtSscsrind]>;
def FeatureStdExtSmdbltrp : RISCVExtension<"smdbltrp", "HasStdExtSmdbltrp", "smdbltrp1p0", "Double Trap Machine Level", [FeatureStdExtZicsr]>;
def FeatureStdExtSmepmp : RISCVExtension<"smepmp", "HasStdExtSmepmp", "smepmp1p0", "Enhanced Physical Memory Protection">;
def FeatureStdExtSmmpm : RISCVExtension<"smmpm", "HasStdExtSmmpm", "smmpm1p0", "Machine-level Pointer Masking for M-mode">;
def FeatureStdExtSmnpm : RISCVExtension<"smnpm", "HasStdExtSmnpm", "smnpm1p0", "Machine-level Pointer Masking for next lower privilege mode">;
def FeatureStdExtSmrnmi : RISCVExtension<"smrnmi", "HasStdExtSmrnmi", "smrnmi1p0", "Resumable Non-Maskable Interrupts">;
def FeatureStdExtSmstateen : RISCVExtension<"smstateen", "HasStdExtSmstateen", "smstateen1p0", "Machine-mode view of the state-enable extension">;
def FeatureStdExtSsaia : RISCVExtension<"ssaia", "HasStdExtSsaia", "ssaia1p0", "Advanced Interrupt Architecture Supervisor Level">;
def FeatureStdExtSsccfg : RISCVExtension<"ssccfg", "HasStdExtSsccfg", "ssccfg1p0", "Counter Configuration Supervisor Level">;
def FeatureStdExtSsccptr : RISCVExtension<"ssccptr", "HasStdExtSsccptr", "ssccptr1p0", "Main memory supports page table reads">;
def FeatureStdExtSscofpmf : RISCVExtension<"sscofpmf", "HasStdExtSscofpmf", "sscofpmf1p0", "Count Overflow and Mode-Based Filtering">;
def FeatureStdExtSscounterenw : RISCVExtension<"sscounterenw", "HasStdExtSscounterenw", "sscounterenw1p0", "Support writeable scounteren enable bit for any hpmcounter that is not read-only zero">;
def FeatureStdExtSsctr : RISCVExtension<"ssctr", "HasStdExtSsctr", "ssctr1p0", "Control Transfer Records Supervisor Level", [FeatureStdExtSscsrind]>;
def FeatureStdExtSsdbltrp : RISCVExtension<"ssdbltrp", "HasStdExtSsdbltrp", "ssdbltrp1p0", "Double Trap Supervisor Level", [FeatureStdExtZicsr]>;
def FeatureStdExtSsnpm : RISCVExtension<"ssnpm", "HasStdExtSsnpm", "ssnpm1p0", "Supervisor-level Pointer Masking for next lower privilege mode">;
def FeatureStdExtSspm : RISCVExtension<"sspm", "HasStdExtSspm", "sspm1p0", "Indicates Supervisor-mode Pointer Masking">;
def FeatureStdExtSsqosid : RISCVExtension<"ssqosid", "HasStdExtSsqosid", "ssqosid1p0", "Quality-of-Service (QoS) Identifiers">;
def FeatureStdExtSsstrict : RISCVExtension<"ssstrict", "HasStdExtSsstrict", "ssstrict1p0", "No non-conforming extensions are present">;
def FeatureStdExtSstc : RISCVExtension<"sstc", "HasStdExtSstc", "sstc1p0", "Supervisor-mode timer interrupts">;
def FeatureStdExtSstvala : RISCVExtension<"sstvala", "HasStdExtSstvala", "sstvala1p0", "stval provides all needed values">;
def FeatureStdExtSstvecd : RISCVExtension<"sstvecd", "HasStdExtSstvecd", "sstvecd1p0", "stvec supports Direct mode">;
def FeatureStdExtSsu64xl : RISCVExtension<"ssu64xl", "HasStdExtSsu64xl", "ssu64xl1p0", "UXLEN=64 supported">;
def FeatureStdExtSupm : RISCVExtension<"supm", "HasStdExtSupm", "supm1p0", "Indicates User-mode Pointer Masking">;
def FeatureStdExtSvade : RISCVExtension<"svade", "HasStdExtSvade", "svade1p0", "Raise exceptions on improper A/D bits">;
def FeatureStdExtSvadu : RISCVExtension<"svadu", "HasStdExtSvadu", "svadu1p0", "Hardware A/D updates">;
def FeatureStdExtSvbare : RISCVExtension<"svbare", "HasStdExtSvbare", "svbare1p0", "satp mode Bare supported">;
def FeatureStdExtSvnapot : RISCVExtension<"svnapot", "HasStdExtSvnapot", "svnapot1p0", "NAPOT Translation Contiguity">;
def FeatureStdExtSvpbmt : RISCVExtension<"svpbmt", "HasStdExtSvpbmt", "svpbmt1p0", "Page-Based Memory Types">;
def FeatureStdExtSvvptc : RISCVExtension<"svvptc", "HasStdExtSvvptc", "svvptc1p0", "Obviating Memory-Management Instructions after Marking PTEs Valid">;
def FeatureStdExtZa128rs : RISCVExtension<"za128rs", "HasStdExtZa128rs", "za128rs1p0", "Reservation Set Size of at Most 128 Bytes">;
def FeatureStdExtZa64rs : RISCVExtension<"za64rs", "HasStdExtZa64rs", "za64rs1p0", "Reservation Set Size of at Most 64 Bytes">;
def FeatureStdExtZalasr : RISCVExtension<"zalasr", "HasStdExtZalasr", "zalasr1p0", "Load-Acquire and Store-Release Instructions">;
def FeatureStdExtZama16b : RISCVExtension<"zama16b", "HasStdExtZama16b", "zama16b1p0", "Atomic 16-byte misaligned loads, stores and AMOs">;
def FeatureStdExtZcmp : RISCVExtension<"zcmp", "HasStdExtZcmp", "zcmp1p0", "sequenced instructions for code-size reduction", [FeatureStdExtZca]>;
def FeatureStdExtZcmt : RISCVExtension<"zcmt", "HasStdExtZcmt", "zcmt1p0", "table jump instructions for code-size reduction", [FeatureStdExtZca, FeatureStdExtZicsr]>;
def FeatureStdExtZce : RISCVExtension<"zce", "HasStdExtZce", "zce1p0", "Compressed extensions for microcontrollers", [FeatureStdExtZcb, FeatureStdExtZcmp, FeatureStdExtZcmt]>;
def FeatureStdExtZfbfmin : RISCVExtension<"zfbfmin", "HasStdExtZfbfmin", "zfbfmin1p0", "Scalar BF16 Converts", [FeatureStdExtF]>;
def FeatureStdExtZic64b : RISCVExtension<"zic64b", "HasStdExtZic64b", "zic64b1p0", "Cache Block Size Is 64 Bytes">;
def FeatureStdExtZiccamoa : RISCVExtension<"ziccamoa", "HasStdExtZiccamoa", "ziccamoa1p0", "Main Memory Supports All Atomics in A">;
def FeatureStdExtZiccamoc : RISCVExtension<"ziccamoc", "HasStdExtZiccamoc", "ziccamoc1p0", "Main Memory Supports Atomics in Zacas">;
def FeatureStdExtZiccif : RISCVExtension<"ziccif", "HasStdExtZiccif", "ziccif1p0", "Main Memory Supports Instruction Fetch with Atomicity Requirement">;
def FeatureStdExtZicclsm : RISCVExtension<"zicclsm", "HasStdExtZicclsm", "zicclsm1p0", "Main Memory Supports Misaligned Loads/Stores">;
def FeatureStdExtZiccrse : RISCVExtension<"ziccrse", "HasStdExtZiccrse", "ziccrse1p0", "Main Memory Supports Forward Progress on LR/SC Sequences">;
def FeatureStdExtZkn : RISCVExtension<"zkn", "HasStdExtZkn", "zkn1p0", "NIST Algorithm Suite", [FeatureStdExtZbkb, FeatureStdExtZbkc, FeatureStdExtZbkx, FeatureStdExtZknd, FeatureStdExtZkne, FeatureStdExtZknh]>;
def FeatureStdExtZkr : RISCVExtension<"zkr", "HasStdExtZkr", "zkr1p0", "Entropy Source Extension">;
def FeatureStdExtZkt : RISCVExtension<"zkt", "HasStdExtZkt", "zkt1p0", "Data Independent Execution Latency">;
def FeatureStdExtZk : RISCVExtension<"zk", "HasStdExtZk", "zk1p0", "Standard scalar cryptography extension", [FeatureStdExtZkn, FeatureStdExtZkr, FeatureStdExtZkt]>;
def FeatureStdExtZks : RISCVExtension<"zks", "HasStdExtZks", "zks1p0", "ShangMi Algorithm Suite", [FeatureStdExtZbkb, FeatureStdExtZbkc, FeatureStdExtZbkx, FeatureStdExtZksed, FeatureStdExtZksh]>;
def FeatureStdExtZtso : RISCVExtension<"ztso", "HasStdExtZtso", "ztso1p0", "Memory Model - Total Store Order">;
def FeatureStdExtB : RISCVExtension<"b", "HasStdExtB", "b1p0", "the collection of the Zba, Zbb, Zbs extensions", [FeatureStdExtZba, FeatureStdExtZbb, FeatureStdExtZbs]>;

def HasStdExtQ : AssemblerPredicate<(all_of FeatureStdExtQ), "'Q' (Quad-Precision Floating-Point)">;
def HasStdExtZcmp : AssemblerPredicate<(all_of FeatureStdExtZcmp), "'Zcmp' (sequenced instructions for code-size reduction)">;
def HasStdExtZcmt : AssemblerPredicate<(all_of FeatureStdExtZcmt), "'Zcmt' (table jump instructions for code-size reduction)">;
def HasStdExtZfbfmin : AssemblerPredicate<(all_of FeatureStdExtZfbfmin), "'Zfbfmin' (Scalar BF16 Converts)">;
def HasStdExtZalasr : AssemblerPredicate<(all_of FeatureStdExtZalasr), "'Zalasr' (Load-Acquire and Store-Release Instructions)">;
def HasStdExtSmrnmi : AssemblerPredicate<(all_of FeatureStdExtSmrnmi), "'Smrnmi' (Resumable Non-Maskable Interrupts)">;
def HasStdExtSmctrOrSsctr : AssemblerPredicate<(any_of FeatureStdExtSmctr, FeatureStdExtSsctr), "'Smctr' (Control Transfer Records Machine Level) or 'Ssctr' (Control Transfer Records Supervisor Level)">;
def HasStdExtZfhOrZvfh : AssemblerPredicate<(all_of FeatureStdExtZfh), "'Zfh' (Half-Precision Floating-Point) or 'Zvfh' (Vector Half-Precision Floating-Point)">;
// Loads, stores and moves of 16 bits.
def HasHalfFPLoadStoreMove : AssemblerPredicate<(any_of FeatureStdExtZfh, FeatureStdExtZfhmin, FeatureStdExtZfbfmin), "'Zfh' (Half-Precision Floating-Point) or 'Zfhmin' (Half-Precision Floating-Point Minimal) or 'Zfbfmin' (Scalar BF16 Converts)">;
