//===- RISCVImmediates.td - what other targets of these files vary ------===//
//
// The immediates of I- and S-type, and whether instructions take a predicate.
//
//===----------------------------------------------------------------------===//

defvar InstructionsArePredicable = false;

def simm12 : ImmOperand<i64, 12, true>;
def simm12_st : ImmOperand<i64, 12, true>;     // of S-type: another relocation
