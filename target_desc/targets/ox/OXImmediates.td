//===- OXImmediates.td - the immediates of I- and S-type ------------------===//
//
// 20 bits in a wide encoding, 12 in an ordinary one: the encoder chooses.
//
//===----------------------------------------------------------------------===//

defvar InstructionsArePredicable = true;

def simm12 : ImmOperand<i64, 20, true>;
def simm12_st : ImmOperand<i64, 20, true>;

def FeatureXox : RISCVExtension<"xox", "HasXox", "xox1p0", "SIMT control, cross-lane, packed and tensor instructions">;
def HasXox : AssemblerPredicate<(all_of FeatureXox), "Xox">;
