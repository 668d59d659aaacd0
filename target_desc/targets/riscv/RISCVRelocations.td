//===- RISCVRelocations.td - relocations ----------------------------------===//
//
// RISC-V ELF psABI specification, "Relocations".
//
//===----------------------------------------------------------------------===//

def R_RISCV_NONE : Relocation<0, 0, "0">;
def R_RISCV_32 : Relocation<1, 4, "S + A"> { let WholeField = true; }
def R_RISCV_64 : Relocation<2, 8, "S + A"> { let WholeField = true; }

// What a listing calls the place, and the bits of it that it marks.
class Fixup<string name, int offset, int bits_, bit relaxable = false> {
  string FixupName = "fixup_riscv_" # name;
  int FixupOffset = offset;
  int FixupBits = bits_;
  bit isRelaxable = relaxable;
}

class RelocPC<int number, int size, int bits_, int scale> : Relocation<number, size, "S + A - P"> {
  let isPCRel = true;
  let CheckBits = bits_;
  let CheckScale = scale;
}
def R_RISCV_BRANCH : RelocPC<16, 4, 13, 1>, Fixup<"branch", 0, 32> {
  let Field{31} = Value{12};
  let Field{30-25} = Value{10-5};
  let Field{11-8} = Value{4-1};
  let Field{7} = Value{11};
}
def R_RISCV_JAL : RelocPC<17, 4, 21, 1>, Fixup<"jal", 12, 20, true> {
  let Field{31} = Value{20};
  let Field{30-21} = Value{10-1};
  let Field{20} = Value{11};
  let Field{19-12} = Value{19-12};
}
// AUIPC and JALR together: the upper part rounded so that the lower one is signed.
class RelocCall<int number> : RelocPC<number, 8, 0, 0> {
  let CheckBits = 32;
  let RoundBits = 12;
  let Field{31-12} = Value{31-12};
  let Field{63-52} = Value{11-0};
}
def R_RISCV_CALL : RelocCall<18>, Fixup<"call", 0, 64, true>;
def R_RISCV_CALL_PLT : RelocCall<19>, Fixup<"call_plt", 0, 64, true>;

class RelocHi<int number, string expr> : Relocation<number, 4, expr> {
  let CheckBits = 32;
  let RoundBits = 12;
  let Field{31-12} = Value{31-12};
}
class RelocLoI<int number, string expr> : Relocation<number, 4, expr> {
  let Field{31-20} = Value{11-0};
}
class RelocLoS<int number, string expr> : Relocation<number, 4, expr> {
  let Field{31-25} = Value{11-5};
  let Field{11-7} = Value{4-0};
}
def R_RISCV_GOT_HI20 : RelocHi<20, "G + A - P"> {
  let isPCRel = true;
  let GotWords = ["S"];
}
def R_RISCV_TLS_GOT_HI20 : RelocHi<21, "G + A - P"> {
  let isPCRel = true;
  let GotWords = ["S - TP"];
}
def R_RISCV_TLS_GD_HI20 : RelocHi<22, "G + A - P"> {   // module 1 is the executable; offsets count from its block + 0x800
  let isPCRel = true;
  let GotWords = ["1", "S - TP - 0x800"];
}
def R_RISCV_TLSDESC_HI20 : RelocHi<62, "G + A - P"> { let isPCRel = true; }
def R_RISCV_TLSDESC_LOAD_LO12 : RelocLoI<63, "paired"> { let isPaired = true; }
def R_RISCV_TLSDESC_ADD_LO12 : RelocLoI<64, "paired"> { let isPaired = true; }
def R_RISCV_TLSDESC_CALL : Relocation<65, 0, "0">;
def R_RISCV_PCREL_HI20 : RelocHi<23, "S + A - P">, Fixup<"pcrel_hi20", 12, 20, true> { let isPCRel = true; }
def R_RISCV_PCREL_LO12_I : RelocLoI<24, "paired">, Fixup<"pcrel_lo12_i", 20, 12, true> { let isPaired = true; }
def R_RISCV_PCREL_LO12_S : RelocLoS<25, "paired">, Fixup<"pcrel_lo12_s", 0, 32, true> { let isPaired = true; }
def R_RISCV_HI20 : RelocHi<26, "S + A">, Fixup<"hi20", 12, 20, true>;
def R_RISCV_LO12_I : RelocLoI<27, "S + A">, Fixup<"lo12_i", 20, 12, true>;
// Of a difference of labels, resolved here or not at all.
def R_RISCV_12_I : RelocLoI<-1, "S + A">, Fixup<"12_i", 20, 12, true>;
def R_RISCV_LO12_S : RelocLoS<28, "S + A">, Fixup<"lo12_s", 0, 32, true>;
def R_RISCV_TPREL_HI20 : RelocHi<29, "S + A - TP"> { let isRelaxable = true; }
def R_RISCV_TPREL_LO12_I : RelocLoI<30, "S + A - TP"> { let isRelaxable = true; }
def R_RISCV_TPREL_LO12_S : RelocLoS<31, "S + A - TP"> { let isRelaxable = true; }
def R_RISCV_TPREL_ADD : Relocation<32, 0, "0"> { let isRelaxable = true; }
foreach p = [[8, 33, 37], [16, 34, 38], [32, 35, 39], [64, 36, 40]] in {
  def R_RISCV_ADD # !head(p) : Relocation<p[1], !srl(p[0], 3), "V + S + A"> { let WholeField = true; }
  def R_RISCV_SUB # !head(p) : Relocation<p[2], !srl(p[0], 3), "V - S - A"> { let WholeField = true; }
}
def R_RISCV_ALIGN : Relocation<43, 0, "0"> {
  let isAlign = true;
  let Padding = [[4, 0x13], [2, 0x1]];
}
def R_RISCV_GOT32_PCREL : Relocation<41, 4, "G + A - P"> {
  let WholeField = true;
  let isPCRel = true;
  let CheckBits = 32;
  let GotWords = ["S"];
}
def R_RISCV_RVC_BRANCH : RelocPC<44, 2, 9, 1>, Fixup<"rvc_branch", 0, 16> {
  let Field{12} = Value{8};
  let Field{11-10} = Value{4-3};
  let Field{6-5} = Value{7-6};
  let Field{4-3} = Value{2-1};
  let Field{2} = Value{5};
}
def R_RISCV_RVC_JUMP : RelocPC<45, 2, 12, 1>, Fixup<"rvc_jump", 2, 11> {
  let Field{12} = Value{11};
  let Field{11} = Value{4};
  let Field{10-9} = Value{9-8};
  let Field{8} = Value{10};
  let Field{7} = Value{6};
  let Field{6} = Value{7};
  let Field{5-3} = Value{3-1};
  let Field{2} = Value{5};
}
def R_RISCV_RVC_LUI : Relocation<46, 2, "S + A"> {
  let CheckBits = 18;
  let RoundBits = 12;
  let Field{12} = Value{17};
  let Field{6-2} = Value{16-12};
}
def R_RISCV_RELAX : Relocation<51, 0, "0"> { let isRelax = true; let Feature = "relax"; }
def R_RISCV_32_PCREL : Relocation<57, 4, "S + A - P"> { let WholeField = true; let isPCRel = true; let CheckBits = 32; }
def R_RISCV_TLS_DTPREL32 : Relocation<8, 4, "S + A - TP - 0x800"> { let WholeField = true; }
def R_RISCV_TLS_DTPREL64 : Relocation<9, 8, "S + A - TP - 0x800"> { let WholeField = true; }
def R_RISCV_PLT32 : Relocation<59, 4, "S + A - P"> { let WholeField = true; let isPCRel = true; let CheckBits = 32; }
foreach p = [[8, 54], [16, 55], [32, 56]] in
  def R_RISCV_SET # !head(p) : Relocation<p[1], !srl(p[0], 3), "S + A"> { let WholeField = true; }
def R_RISCV_SET6 : Relocation<53, 1, "S + A"> { let Field{5-0} = Value{5-0}; }
def R_RISCV_SUB6 : Relocation<52, 1, "V - S - A"> { let Field{5-0} = Value{5-0}; }
let isULEB = true in {
  def R_RISCV_SET_ULEB128 : Relocation<60, 1, "S + A">;
  def R_RISCV_SUB_ULEB128 : Relocation<61, 1, "V - S - A">;
}

def : DataRelocation<4, R_RISCV_32>;
def : DataRelocation<8, R_RISCV_64>;
def : RelativeDataRelocation<4, R_RISCV_32_PCREL>;
def : DiffRelocation<1, R_RISCV_ADD8, R_RISCV_SUB8>;
def : DiffRelocation<2, R_RISCV_ADD16, R_RISCV_SUB16>;
def : DiffRelocation<4, R_RISCV_ADD32, R_RISCV_SUB32>;
def : DiffRelocation<8, R_RISCV_ADD64, R_RISCV_SUB64>;
def : DiffRelocation<0, R_RISCV_SET_ULEB128, R_RISCV_SUB_ULEB128>;
def : SetRelocation<6, R_RISCV_SET6, R_RISCV_SUB6>;
def : SetRelocation<8, R_RISCV_SET8, R_RISCV_SUB8>;
def : SetRelocation<16, R_RISCV_SET16, R_RISCV_SUB16>;
def : SetRelocation<32, R_RISCV_SET32, R_RISCV_SUB32>;

foreach p = [["lui", "hi", "R_RISCV_HI20"], ["auipc", "pcrel_hi", "R_RISCV_PCREL_HI20"],
             ["auipc", "got_pcrel_hi", "R_RISCV_GOT_HI20"], ["auipc", "tls_ie_pcrel_hi", "R_RISCV_TLS_GOT_HI20"],
             ["auipc", "tls_gd_pcrel_hi", "R_RISCV_TLS_GD_HI20"], ["auipc", "tlsdesc_hi", "R_RISCV_TLSDESC_HI20"], ["lui", "tprel_hi", "R_RISCV_TPREL_HI20"]] in
  def : RelocSpecifier<p[1], "uimm20_" # p[0], !cast<Relocation>(p[2])>;
foreach p = [["lo", "LO12"], ["pcrel_lo", "PCREL_LO12"], ["tprel_lo", "TPREL_LO12"]] in {
  def : RelocSpecifier<p[0], "simm12", !cast<Relocation>("R_RISCV_" # p[1] # "_I")>;
  def : RelocSpecifier<p[0], "simm12_st", !cast<Relocation>("R_RISCV_" # p[1] # "_S")>;
}
def : RelocSpecifier<"-", "simm12", R_RISCV_12_I>;   // (of a difference)
def : RelocSpecifier<"tlsdesc_load_lo", "simm12", R_RISCV_TLSDESC_LOAD_LO12>;
def : RelocSpecifier<"tlsdesc_add_lo", "simm12", R_RISCV_TLSDESC_ADD_LO12>;
def : RelocSpecifier<"tlsdesc_call", "tlsdesc_call_symbol", R_RISCV_TLSDESC_CALL>;
def : RelocSpecifier<"tprel_add", "tprel_add_symbol", R_RISCV_TPREL_ADD>;
def : RelocSpecifier<"pltpcrel", "data4", R_RISCV_PLT32>;
def : RelocSpecifier<"gotpcrel", "data4", R_RISCV_GOT32_PCREL>;
def : RelocSpecifier<"call_plt", "uimm20_auipc", R_RISCV_CALL_PLT> { let isSilent = true; }

def hi : SpecifierOp<"hi">;
def lo : SpecifierOp<"lo">;
def pcrel_hi : SpecifierOp<"pcrel_hi">;
def pcrel_lo : SpecifierOp<"pcrel_lo">;
def got_pcrel_hi : SpecifierOp<"got_pcrel_hi">;
def tls_ie_pcrel_hi : SpecifierOp<"tls_ie_pcrel_hi">;
def tls_gd_pcrel_hi : SpecifierOp<"tls_gd_pcrel_hi">;
def tprel_hi : SpecifierOp<"tprel_hi">;
def tprel_lo : SpecifierOp<"tprel_lo">;
def tprel_add : SpecifierOp<"tprel_add">;
def call_plt : SpecifierOp<"call_plt">;

// `.option rvc` and its like: features that the instructions behind it have or lack.
def : AsmOption<"rvc", "+c">;
def : AsmOption<"norvc", "-c,-zca,-zcd">;
def : AsmOption<"relax", "+relax">;
def : AsmOption<"norelax", "-relax">;
def : AsmOption<"exact", "-relax">;
def : AsmOption<"noexact", "+relax">;

// What a linker may rewrite (psABI, "Linker Relaxation").  Flag 1 of a file: it holds compressed instructions.
let From = [R_RISCV_CALL, R_RISCV_CALL_PLT] in {
  def : ShorterForm<[], 8, 2, R_RISCV_RVC_JUMP> {   // auipc, jalr zero -> c.j
    let New{15-13} = 0b101;
    let New{1-0} = 0b01;
    let Register = Old{43-39};
    let OnlyRegisters = [0];
    let FileFlag = 1;
  }
  def : ShorterForm<[], 8, 4, R_RISCV_JAL> {        // auipc, jalr rd -> jal rd
    let New{11-7} = Old{43-39};
    let New{6-0} = 0b1101111;
  }
}
def : ShorterForm<[R_RISCV_JAL], 4, 2, R_RISCV_RVC_JUMP> {   // jal zero -> c.j
  let New{15-13} = 0b101;
  let New{1-0} = 0b01;
  let Register = Old{11-7};
  let OnlyRegisters = [0];
  let FileFlag = 1;
}
def : ShorterForm<[R_RISCV_HI20], 4, 2, R_RISCV_RVC_LUI> {   // lui -> c.lui
  let New{15-13} = 0b011;
  let New{11-7} = Old{11-7};
  let New{1-0} = 0b01;
  let Register = Old{11-7};
  let NotRegisters = [0, 2];
  let isNonZero = true;
  let FileFlag = 1;
}
class RISCVBase<string gone, string low, string after, string distance, int base> : BaseForm<
    [!cast<Relocation>("R_RISCV_" # gone # "HI20")],
    [!cast<Relocation>("R_RISCV_" # low # "LO12_I"), !cast<Relocation>("R_RISCV_" # low # "LO12_S")],
    [!cast<Relocation>("R_RISCV_" # after # "LO12_I"), !cast<Relocation>("R_RISCV_" # after # "LO12_S")], distance> {
  bits<5> Base = base;
  let New{19-15} = Base;           // rs1
}
def : RISCVBase<"", "", "", "S + A", 0>;
def : RISCVBase<"", "", "", "S + A - GP", 3> { let NeedsSymbol = "__global_pointer$"; }
def : RISCVBase<"PCREL_", "PCREL_", "", "S + A", 0>;
def : RISCVBase<"PCREL_", "PCREL_", "", "S + A - GP", 3> { let NeedsSymbol = "__global_pointer$"; }
def : RISCVBase<"TPREL_", "TPREL_", "TPREL_", "S + A - TP", 4> { let Gone = [R_RISCV_TPREL_HI20, R_RISCV_TPREL_ADD]; }

// auipc -> lui; a call so changed is resolved here or not at all.
def R_RISCV_CALL_FIXED : RelocCall<-2> {
  let Expression = "S + A";
  let isPCRel = false;
}
foreach p = [[R_RISCV_PCREL_HI20, R_RISCV_HI20], [R_RISCV_CALL, R_RISCV_CALL_FIXED], [R_RISCV_CALL_PLT, R_RISCV_CALL_FIXED]] in
  def : FixedForm<p[0], p[1]> { let New{6-0} = 0b0110111; }

// Extensions of vendors: which vendor, and what only it knows.
let isForeign = true in {
def R_RISCV_VENDOR : Relocation<191, 0, "0">;
foreach n = 192-255 in
  def R_RISCV_CUSTOM # n : Relocation<n, 0, "0">;
}
