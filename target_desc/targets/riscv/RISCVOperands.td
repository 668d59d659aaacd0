//===- RISCVOperands.td - immediates and symbols --------------------------===//

def uimm2 : ImmOperand<i64, 2, false>;
def uimm5 : ImmOperand<i64, 5, false>;
def uimmlog2xlen : ImmOperand<i64, 6, false>;
def uimm20_lui : ImmOperand<i64, 20, false> {
  let DiagnosticString = "operand must be a symbol with %hi/%tprel_hi specifier or an integer in the range [0, 1048575]";
}
def uimm20_auipc : ImmOperand<i64, 20, false> {
  let DiagnosticString = "operand must be a symbol with a %pcrel_hi/%got_pcrel_hi/%tls_ie_pcrel_hi/%tls_gd_pcrel_hi specifier or an integer in the range [0, 1048575]";
}
def uimm20 : ImmOperand<i64, 20, false>;
def uimm12 : ImmOperand<i64, 12, false>;

def simm13_lsb0 : PCRelOperand<OtherVT, 12, 1, R_RISCV_BRANCH>;
def simm21_lsb0_jal : PCRelOperand<OtherVT, 20, 1, R_RISCV_JAL> { let TakesAnyName = true; }

class SymbolOperand<string diagnostic = "operand must be a bare symbol name"> : Operand<i64> {
  let OperandType = "OPERAND_SYMBOL";
  let DiagnosticString = diagnostic;
}
def bare_symbol : SymbolOperand;
def call_symbol : SymbolOperand { let BareSymbol = true; }
def tprel_add_symbol : SymbolOperand<"operand must be a symbol with %tprel_add specifier">;
def tlsdesc_call_symbol : SymbolOperand<"operand must be a symbol with %tlsdesc_call specifier">;
// Of a difference of labels an ADDI takes the low bits.
def ixlenimm_li : Operand<i64> {
  let OperandType = "OPERAND_IMMEDIATE";
  let DiagnosticString = "operand must be a constant 64-bit integer";
  let TakesDifference = true;
}
def ixlenimm_li_restricted : Operand<i64> {
  let OperandType = "OPERAND_IMMEDIATE";
  let DiagnosticString = "operand either must be a constant 64-bit integer or a bare symbol name";
}
def pseudo_jump_symbol : SymbolOperand<"operand must be a valid jump target">;

// FENCE: which accesses (input, output, read, write).
def fencearg : Operand<i64> {
  let Width = 4;
  let isSigned = false;
  let NamesOnly = true;
  let OperandType = "OPERAND_IMMEDIATE";
  let DiagnosticString = "operand must be formed of letters selected in-order from 'iorw' or be 0";
  let EnumNames = ["0", "w", "r", "rw", "o", "ow", "or", "orw", "i", "iw", "ir", "irw", "io", "iow", "ior", "iorw"];
}

// Rounding mode; an assembler line may leave it out.
class FRMArg<int default> : Operand<i64> {
  let Width = 3;
  let isSigned = false;
  let NamesOnly = true;
  let OperandType = "OPERAND_IMMEDIATE";
  let DiagnosticString = "operand must be a valid floating point rounding mode mnemonic";
  let EnumNames = ["rne", "rtz", "rdn", "rup", "rmm", "", "", "dyn"];
  let Excluded = [5, 6];
  let IsOptional = true;
  let DefaultValue = default;
}
def frmarg : FRMArg<7> { let ShowDefault = true; }
// Of conversions that cannot round; not printed when 0.
def frmarglegacy : FRMArg<0>;

defvar FRM_RNE = 0;
defvar FRM_RTZ = 1;
defvar FRM_RDN = 2;
defvar FRM_RUP = 3;
defvar FRM_RMM = 4;
defvar FRM_DYN = 7;

def csr_sysreg : Operand<i64> {
  let Width = 12;
  let isSigned = false;
  let OperandType = "OPERAND_IMMEDIATE";
  let DiagnosticString = "operand must be a valid system register name or an integer in the range [0, 4095]";
  let NamedValues = "SysReg";
}

// Addresses: base register and a displacement.
def AddrRegImm : ComplexPattern<iPTR, 2, "selectBaseOffset", [add, or, frameindex]> {
  let OperandTypes = [GPR, simm12];
}
def AddrFrame : ComplexPattern<iPTR, 2, "selectFrameAddress", [frameindex, add, or]> {
  let OperandTypes = [GPR, simm12];
}
