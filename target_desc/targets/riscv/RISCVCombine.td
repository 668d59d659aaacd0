//===- RISCVCombine.td - combine rules about RV64's 32-bit operations -------===//

def fold_sllw : CombineRule<(riscv_sllw imm:$a, imm:$b), (num "signExtend(a << (b & 31), 32)")>;
def fold_srlw : CombineRule<(riscv_srlw imm:$a, imm:$b), (num "signExtend(zeroExtend(a, 32) >> (b & 31), 32)")>;
def fold_sraw : CombineRule<(riscv_sraw imm:$a, imm:$b), (num "signExtend(a, 32) >> (b & 31)")>;
