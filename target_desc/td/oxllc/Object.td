//===- Object.td - relocations (oxllc) ------------------------------------===//
//
// How a symbol's address gets into an instruction or a datum, as data for the
// assembler, the linker and the disassembler.
//
//===----------------------------------------------------------------------===//

// One relocation type of the target's ELF supplement; the record's name is its
// ELF name (R_RISCV_BRANCH).
//
// `Expression`, a safe expression over S (symbol), A (addend), P (place),
// GP (__global_pointer$), `paired` (value computed by the relocation at the
// symbol's address) and V (value now stored in the place), gives `Value`;
// bits of Value go where Field says, the rest of the place is kept.
class Relocation<int number, int size, string expression> {
  int Number = number;
  int Size = size;                 // bytes patched; 0: none (marker)
  string Expression = expression;
  bit isPCRel = false;
  // Range of Value: signed width in bits, 0: anything; and alignment.
  int CheckBits = 0;
  bit CheckSigned = true;
  int CheckScale = 0;              // low bits of Value that must be zero
  int RoundBits = 0;               // Value is rounded up by half of 2**RoundBits before its upper part is taken
  bits<64> Value = ?;
  bits<64> Field = ?;              // Field{31} = Value{12}; unset bits are kept
  bit WholeField = false;          // Value fills the place (data words)
  bit isPaired = false;            // symbol is the label of the instruction with the high part
  bit isForeign = false;           // a name: what it does, only others know, and no linker here
  bit isRelax = false;             // permission for a linker, needs no action
  string Feature = "";             // isRelax: the feature that asks for permissions
  bit isRelaxable = false;         // a linker may rewrite the place: under linker relaxation a permission goes with it
  bit isAlign = false;             // A bytes of padding stand here, of which a linker keeps what aligns the code behind them
  list<list<int>> Padding = [];    // isAlign: [bytes, instruction] of code that does nothing, longest first
  bit isULEB = false;              // the place is an unsigned LEB128 number, whose length stays
  list<string> GotWords = [];      // G is the address of these words in the global offset table; over S, TP
  string FixupName = "";           // of a listing; "": the relocation's number is shown
  int FixupOffset = 0;             // bits that a listing marks
  int FixupBits = 0;
}

// Linker relaxation: what a place of one of `From` with a permission (isRelax) may become.  `New` has fixed bits and bits of `Old`, the
// code that stands there; the relocation `To` holds for it, and its range decides.
class ShorterForm<list<Relocation> from, int length, int size, Relocation to> {
  list<Relocation> From = from;
  int Length = length;             // bytes of the old code
  int Size = size;                 // and of the new one
  Relocation To = to;
  bits<64> Old = ?;
  bits<32> New = 0;
  bits<5> Register = ?;            // which bits of Old are a register that matters
  list<int> OnlyRegisters = [];    // it must be one of these (none: any)
  list<int> NotRegisters = [];     // and none of these
  bit isNonZero = false;           // the value's upper part must not be zero
  int FileFlag = 0;                // bit of e_flags that the file must have
}

// Linker relaxation: high parts (`Gone`, of `Length` bytes each) go away where `Distance` of all low parts that belong to them fits into `Bits`
// signed bits; a low part (`Low`) is counted from the base register then, as New says, with the relocation beside it in `After`.
class BaseForm<list<Relocation> gone, list<Relocation> low, list<Relocation> after, string distance> {
  list<Relocation> Gone = gone;
  int Length = 4;
  list<Relocation> Low = low;
  list<Relocation> After = after;
  string Distance = distance;      // over S, A, GP, TP
  int Bits = 12;
  bits<32> New = ?;                // bits of the low part's instruction; unset ones are kept
  string NeedsSymbol = "";         // only in programs that name this symbol: they set the register up
}

// Linking: a place that counts from the pc and whose symbol has a fixed value out of reach from there (an absolute symbol, or a weak one
// that nothing defines: zero) becomes `To`, with the set bits of New.
class FixedForm<Relocation from, Relocation to> {
  Relocation From = from;
  Relocation To = to;
  bits<32> New = ?;
}

// `.option name`: the features (as in -mattr) that change from there on.
class AsmOption<string name, string attributes> {
  string Name = name;
  string Attributes = attributes;
}

// `%spec(symbol)` written at an operand of the type given means this relocation.
class RelocSpecifier<string spec, string operand, Relocation reloc> {
  string Specifier = spec;
  string Operand = operand;        // record name of the operand type
  Relocation Reloc = reloc;
  bit isSilent = false;            // of expansions only: no source writes it, no listing shows it
}

// Relocation for an absolute datum of so many bytes (.word symbol).
class DataRelocation<int size, Relocation reloc> {
  int Size = size;
  Relocation Reloc = reloc;
}

// Pair of relocations for a distance of so many bits that stands alone (call-frame information).
class SetRelocation<int bits_, Relocation setreloc, Relocation subreloc> {
  int Bits = bits_;
  Relocation Set = setreloc;
  Relocation Sub = subreloc;
}

// Relocation for the distance of a symbol from the datum itself (.word symbol - .).
class RelativeDataRelocation<int size, Relocation reloc> {
  int Size = size;
  Relocation Reloc = reloc;
}

// Pair of relocations for the difference of two symbols (.word a - b).  Size 0: as unsigned LEB128.
class DiffRelocation<int size, Relocation addreloc, Relocation subreloc> {
  int Size = size;
  Relocation Add = addreloc;
  Relocation Sub = subreloc;
}
