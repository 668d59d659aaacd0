//===- Register.td - registers and register classes -----------------------===//

class SubRegIndex<int size, int offset = 0> {
  string Namespace = "";
  int Size = size;        // bits
  int Offset = offset;    // bits from the low end
  list<SubRegIndex> ComposedOf = [];
}

class RegAltNameIndex {
  string Namespace = "";
}
def NoRegAltName : RegAltNameIndex;

class Register<string n, list<string> altNames = []> {
  string Namespace = "";
  string AsmName = n;
  list<string> AltNames = altNames;   // accepted by the assembler as well
  list<Register> Aliases = [];
  list<Register> SubRegs = [];
  list<SubRegIndex> SubRegIndices = [];
  list<RegAltNameIndex> RegAltNameIndices = [];
  list<int> DwarfNumbers = [];
  int CostPerUse = 0;                 // allocators prefer 0
  bit CoveredBySubRegs = false;
  bits<16> HWEncoding = 0;
  bit isArtificial = false;
  bit isConstant = false;             // reads as zero, writes vanish
}

class RegisterWithSubRegs<string n, list<Register> subregs> : Register<n> {
  let SubRegs = subregs;
}

class DwarfRegNum<list<int> Numbers> {
  list<int> DwarfNumbers = Numbers;
}

// What may stand where an operand is declared.
class DAGOperand {
  string OperandNamespace = "MCOI";
  string DecoderMethod = "";
}

class RegisterClass<string namespace, list<ValueType> regTypes, int alignment, dag regList> : DAGOperand {
  string Namespace = namespace;
  list<ValueType> RegTypes = regTypes;
  int Size = 0;                       // spill size in bits; 0: of the first type
  int Alignment = alignment;          // spill alignment in bits
  int CopyCost = 1;
  dag MemberList = regList;           // in allocation order
  list<dag> AltOrders = [];
  bit isAllocatable = true;
  int AllocationPriority = 0;
  bit GeneratePressureSet = true;
  string DiagnosticType = "";
  string DiagnosticString = "";       // what an assembler says where another register stands
  int Weight = ?;
}

// A class's member list may be made by these operators (sequence "X%u", 0, 31).
def sequence;
def add_list;   // (add A, B)  -- spelt `add`, which SelectionDAG.td defines
def shl_list;
def interleave;
def decimate;
def rotl_list;
def trunc_list;

// Registers made of neighbours: tuple i consists of register i of each list.
class RegisterTuples<list<SubRegIndex> Indices, list<dag> Regs, list<string> RegNames = []> {
  list<dag> SubRegs = Regs;
  list<SubRegIndex> SubRegIndices = Indices;
  list<string> RegAsmNames = RegNames;   // assembler names, in order; else those of the first sub-register
  // oxllc: a first sub-register's HWEncoding is the tuple's.
}

// oxllc: registers that are never allocated.
class ReservedRegs<dag regs> {
  dag Regs = regs;
}
