//===- RISCVImmediates.td - what other targets of these files vary ------===//
//
// The immediates of I- and S-type, and whether instructions take a predicate.
//
//===----------------------------------------------------------------------===//

defvar InstructionsArePredicable = false;

let DiagnosticString = "operand must be a symbol with %lo/%pcrel_lo/%tprel_lo specifier or an integer in the range [-2048, 2047]" in {
def simm12 : ImmOperand<i64, 12, true>;
def simm12_st : ImmOperand<i64, 12, true>;     // of S-type: another relocation
}
