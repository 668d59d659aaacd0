//===- RISCVImmediates.td - the 12-bit immediates of I- and S-type --------===//

def simm12 : ImmOperand<i64, 12, true>;
def simm12_st : ImmOperand<i64, 12, true>;     // of S-type: another relocation
