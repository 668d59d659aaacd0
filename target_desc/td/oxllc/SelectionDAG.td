//===- SelectionDAG.td - nodes, fragments and patterns --------------------===//

//===- Type profiles -------------------------------------------------------===//

class SDTypeConstraint<int opnum> { int OperandNum = opnum; }
class SDTCisVT<int OpNum, ValueType vt> : SDTypeConstraint<OpNum> { ValueType VT = vt; }
class SDTCisPtrTy<int OpNum> : SDTypeConstraint<OpNum>;
class SDTCisInt<int OpNum> : SDTypeConstraint<OpNum>;
class SDTCisFP<int OpNum> : SDTypeConstraint<OpNum>;
class SDTCisVec<int OpNum> : SDTypeConstraint<OpNum>;
class SDTCisSameAs<int OpNum, int OtherOp> : SDTypeConstraint<OpNum> { int OtherOperandNum = OtherOp; }
class SDTCisVTSmallerThanOp<int OpNum, int OtherOp> : SDTypeConstraint<OpNum> { int OtherOperandNum = OtherOp; }
class SDTCisOpSmallerThanOp<int SmallOp, int BigOp> : SDTypeConstraint<SmallOp> { int BigOperandNum = BigOp; }
class SDTCisEltOfVec<int ThisOp, int OtherOp> : SDTypeConstraint<ThisOp> { int OtherOpNum = OtherOp; }
class SDTCisSubVecOfVec<int ThisOp, int OtherOp> : SDTypeConstraint<ThisOp> { int OtherOpNum = OtherOp; }
class SDTCVecEltisVT<int OpNum, ValueType vt> : SDTypeConstraint<OpNum> { ValueType VT = vt; }
class SDTCisSameNumEltsAs<int OpNum, int OtherOp> : SDTypeConstraint<OpNum> { int OtherOperandNum = OtherOp; }
class SDTCisSameSizeAs<int OpNum, int OtherOp> : SDTypeConstraint<OpNum> { int OtherOperandNum = OtherOp; }

class SDTypeProfile<int numresults, int numoperands, list<SDTypeConstraint> constraints> {
  int NumResults = numresults;
  int NumOperands = numoperands;   // -1: variadic
  list<SDTypeConstraint> Constraints = constraints;
}

def SDTIntLeaf : SDTypeProfile<1, 0, [SDTCisInt<0>]>;
def SDTFPLeaf : SDTypeProfile<1, 0, [SDTCisFP<0>]>;
def SDTPtrLeaf : SDTypeProfile<1, 0, [SDTCisPtrTy<0>]>;
def SDTOther : SDTypeProfile<1, 0, [SDTCisVT<0, OtherVT>]>;
def SDTUNDEF : SDTypeProfile<1, 0, []>;
def SDTNone : SDTypeProfile<0, 0, []>;
def SDTUnaryOp : SDTypeProfile<1, 1, []>;
def SDTIntUnaryOp : SDTypeProfile<1, 1, [SDTCisSameAs<0, 1>, SDTCisInt<0>]>;
def SDTIntBinOp : SDTypeProfile<1, 2, [SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>, SDTCisInt<0>]>;
def SDTIntBinHiLoOp : SDTypeProfile<2, 2, [SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>, SDTCisSameAs<0, 3>, SDTCisInt<0>]>;
def SDTIntBinOverflowOp : SDTypeProfile<2, 2, [SDTCisSameAs<0, 2>, SDTCisSameAs<0, 3>, SDTCisInt<0>, SDTCisInt<1>]>;
def SDTIntCarryOp : SDTypeProfile<2, 3, [SDTCisSameAs<0, 2>, SDTCisSameAs<0, 3>, SDTCisInt<0>, SDTCisInt<1>, SDTCisSameAs<1, 4>]>;
def SDTIntShiftOp : SDTypeProfile<1, 2, [SDTCisSameAs<0, 1>, SDTCisInt<0>, SDTCisInt<2>]>;
def SDTIntShiftDOp : SDTypeProfile<1, 3, [SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>, SDTCisInt<0>, SDTCisInt<3>]>;
def SDTFPUnaryOp : SDTypeProfile<1, 1, [SDTCisSameAs<0, 1>, SDTCisFP<0>]>;
def SDTFPBinOp : SDTypeProfile<1, 2, [SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>, SDTCisFP<0>]>;
def SDTFPSignOp : SDTypeProfile<1, 2, [SDTCisSameAs<0, 1>, SDTCisFP<0>, SDTCisFP<2>]>;
def SDTFPTernaryOp : SDTypeProfile<1, 3, [SDTCisSameAs<0, 1>, SDTCisSameAs<0, 2>, SDTCisSameAs<0, 3>, SDTCisFP<0>]>;
def SDTIntExtendOp : SDTypeProfile<1, 1, [SDTCisInt<0>, SDTCisInt<1>, SDTCisOpSmallerThanOp<1, 0>, SDTCisSameNumEltsAs<0, 1>]>;
def SDTIntTruncOp : SDTypeProfile<1, 1, [SDTCisInt<0>, SDTCisInt<1>, SDTCisOpSmallerThanOp<0, 1>, SDTCisSameNumEltsAs<0, 1>]>;
def SDTFPRoundOp : SDTypeProfile<1, 1, [SDTCisFP<0>, SDTCisFP<1>, SDTCisOpSmallerThanOp<0, 1>, SDTCisSameNumEltsAs<0, 1>]>;
def SDTFPExtendOp : SDTypeProfile<1, 1, [SDTCisFP<0>, SDTCisFP<1>, SDTCisOpSmallerThanOp<1, 0>, SDTCisSameNumEltsAs<0, 1>]>;
def SDTIntToFPOp : SDTypeProfile<1, 1, [SDTCisFP<0>, SDTCisInt<1>, SDTCisSameNumEltsAs<0, 1>]>;
def SDTFPToIntOp : SDTypeProfile<1, 1, [SDTCisInt<0>, SDTCisFP<1>, SDTCisSameNumEltsAs<0, 1>]>;
def SDTFPToIntSatOp : SDTypeProfile<1, 2, [SDTCisInt<0>, SDTCisFP<1>, SDTCisSameNumEltsAs<0, 1>, SDTCisVT<2, OtherVT>]>;
def SDTBitcast : SDTypeProfile<1, 1, [SDTCisSameSizeAs<0, 1>]>;
def SDTExtInreg : SDTypeProfile<1, 2, [SDTCisSameAs<0, 1>, SDTCisInt<0>, SDTCisVT<2, OtherVT>, SDTCisVTSmallerThanOp<2, 1>]>;
def SDTSetCC : SDTypeProfile<1, 3, [SDTCisInt<0>, SDTCisSameAs<1, 2>, SDTCisVT<3, OtherVT>]>;
def SDTSelect : SDTypeProfile<1, 3, [SDTCisInt<1>, SDTCisSameAs<0, 2>, SDTCisSameAs<2, 3>]>;
def SDTVSelect : SDTypeProfile<1, 3, [SDTCisVec<0>, SDTCisInt<1>, SDTCisSameAs<0, 2>, SDTCisSameAs<2, 3>, SDTCisSameNumEltsAs<0, 1>]>;
def SDTSelectCC : SDTypeProfile<1, 5, [SDTCisSameAs<1, 2>, SDTCisSameAs<3, 4>, SDTCisSameAs<0, 3>, SDTCisVT<5, OtherVT>]>;
def SDTBr : SDTypeProfile<0, 1, [SDTCisVT<0, OtherVT>]>;
def SDTBrCC : SDTypeProfile<0, 4, [SDTCisVT<0, OtherVT>, SDTCisSameAs<1, 2>, SDTCisVT<3, OtherVT>]>;
def SDTBrcond : SDTypeProfile<0, 2, [SDTCisInt<0>, SDTCisVT<1, OtherVT>]>;
def SDTBrind : SDTypeProfile<0, 1, [SDTCisPtrTy<0>]>;
def SDTLoad : SDTypeProfile<1, 1, [SDTCisPtrTy<1>]>;
def SDTStore : SDTypeProfile<0, 2, [SDTCisPtrTy<1>]>;
def SDTPrefetch : SDTypeProfile<0, 4, [SDTCisPtrTy<0>, SDTCisSameAs<1, 2>, SDTCisSameAs<1, 3>, SDTCisInt<1>]>;
def SDTAtomicFence : SDTypeProfile<0, 2, [SDTCisSameAs<0, 1>, SDTCisInt<0>]>;
def SDTAtomic2 : SDTypeProfile<1, 2, [SDTCisSameAs<0, 2>, SDTCisInt<0>, SDTCisPtrTy<1>]>;
def SDTFPAtomic2 : SDTypeProfile<1, 2, [SDTCisSameAs<0, 2>, SDTCisFP<0>, SDTCisPtrTy<1>]>;
def SDTAtomic3 : SDTypeProfile<1, 3, [SDTCisSameAs<0, 2>, SDTCisSameAs<0, 3>, SDTCisInt<0>, SDTCisPtrTy<1>]>;
def SDTAtomicLoad : SDTypeProfile<1, 1, [SDTCisInt<0>, SDTCisPtrTy<1>]>;
def SDTAtomicStore : SDTypeProfile<0, 2, [SDTCisInt<0>, SDTCisPtrTy<1>]>;
def SDTVecExtract : SDTypeProfile<1, 2, [SDTCisEltOfVec<0, 1>, SDTCisPtrTy<2>]>;
def SDTVecInsert : SDTypeProfile<1, 3, [SDTCisEltOfVec<2, 1>, SDTCisSameAs<0, 1>, SDTCisPtrTy<3>]>;
def SDTVecBuild : SDTypeProfile<1, -1, [SDTCisVec<0>]>;
def SDTVecSplat : SDTypeProfile<1, 1, [SDTCisVec<0>]>;
def SDTVecShuffle : SDTypeProfile<1, 2, [SDTCisSameAs<0, 1>, SDTCisSameAs<1, 2>]>;
def SDTVecReduce : SDTypeProfile<1, 1, [SDTCisInt<0>, SDTCisVec<1>]>;
def SDTCallSeqStart : SDTypeProfile<0, 2, [SDTCisInt<0>, SDTCisInt<1>]>;
def SDTCallSeqEnd : SDTypeProfile<0, 2, [SDTCisInt<0>, SDTCisInt<1>]>;

//===- Node properties -----------------------------------------------------===//

class SDNodeProperty;
def SDNPCommutative : SDNodeProperty;
def SDNPAssociative : SDNodeProperty;
def SDNPHasChain : SDNodeProperty;
def SDNPOutGlue : SDNodeProperty;
def SDNPInGlue : SDNodeProperty;
def SDNPOptInGlue : SDNodeProperty;
def SDNPMayLoad : SDNodeProperty;
def SDNPMayStore : SDNodeProperty;
def SDNPSideEffect : SDNodeProperty;
def SDNPMemOperand : SDNodeProperty;
def SDNPVariadic : SDNodeProperty;
def SDNPWantRoot : SDNodeProperty;
def SDNPWantParent : SDNodeProperty;

//===- Operators -----------------------------------------------------------===//

// What may stand as an operator of a pattern.
class SDPatternOperator {
  list<SDNodeProperty> Properties = [];
}

class SDNode<string opcode, SDTypeProfile typeprof, list<SDNodeProperty> props = [],
             string sdclass = "SDNode"> : SDPatternOperator {
  string Opcode = opcode;          // "ISD::ADD"; names without ISD:: belong to a target ("RISCVISD::CALL")
  string SDClass = sdclass;
  let Properties = props;
  SDTypeProfile TypeProfile = typeprof;
}

// Operators without a node of their own.
def set;
def implicit;
def node;
def srcvalue;
def parallel;

// oxllc: leaves of Semantics.
def pc : SDNode<"SEM::PC", SDTIntLeaf>;               // address of this instruction
def next_pc : SDNode<"SEM::NEXT_PC", SDTIntLeaf>;     // address of the following one
def csr_read : SDNode<"SEM::CSR_READ", SDTypeProfile<1, 1, [SDTCisInt<0>, SDTCisInt<1>]>, [SDNPSideEffect]>;
def csr_write : SDNode<"SEM::CSR_WRITE", SDTypeProfile<0, 2, [SDTCisInt<0>, SDTCisInt<1>]>, [SDNPSideEffect]>;  // csr, value

class SemEffect<string name, int numoperands = 0>   // an effect that only a simulator gives a meaning
    : SDNode<"SEM::" # name, SDTypeProfile<0, numoperands, []>, [SDNPHasChain, SDNPSideEffect]>;
class SemFunction<string name, int numoperands, list<SDTypeConstraint> constraints>  // a value likewise
    : SDNode<"SEM::" # name, SDTypeProfile<1, numoperands, constraints>>;

// Leaves.
def imm : SDNode<"ISD::Constant", SDTIntLeaf, [], "ConstantSDNode">;
def timm : SDNode<"ISD::TargetConstant", SDTIntLeaf, [], "ConstantSDNode">;
def fpimm : SDNode<"ISD::ConstantFP", SDTFPLeaf, [], "ConstantFPSDNode">;
def vt : SDNode<"ISD::VALUETYPE", SDTOther, [], "VTSDNode">;
def bb : SDNode<"ISD::BasicBlock", SDTOther, [], "BasicBlockSDNode">;
def cond : SDNode<"ISD::CONDCODE", SDTOther, [], "CondCodeSDNode">;
def undef : SDNode<"ISD::UNDEF", SDTUNDEF, []>;
def vtimm;
def globaladdr : SDNode<"ISD::GlobalAddress", SDTPtrLeaf, [], "GlobalAddressSDNode">;
def tglobaladdr : SDNode<"ISD::TargetGlobalAddress", SDTPtrLeaf, [], "GlobalAddressSDNode">;
def globaltlsaddr : SDNode<"ISD::GlobalTLSAddress", SDTPtrLeaf, [], "GlobalAddressSDNode">;
def tglobaltlsaddr : SDNode<"ISD::TargetGlobalTLSAddress", SDTPtrLeaf, [], "GlobalAddressSDNode">;
def localtlsaddr : SDNode<"ISD::LocalTLSAddress", SDTPtrLeaf, [], "GlobalAddressSDNode">;
def constpool : SDNode<"ISD::ConstantPool", SDTPtrLeaf, [], "ConstantPoolSDNode">;
def tconstpool : SDNode<"ISD::TargetConstantPool", SDTPtrLeaf, [], "ConstantPoolSDNode">;
def jumptable : SDNode<"ISD::JumpTable", SDTPtrLeaf, [], "JumpTableSDNode">;
def tjumptable : SDNode<"ISD::TargetJumpTable", SDTPtrLeaf, [], "JumpTableSDNode">;
def frameindex : SDNode<"ISD::FrameIndex", SDTPtrLeaf, [], "FrameIndexSDNode">;
def tframeindex : SDNode<"ISD::TargetFrameIndex", SDTPtrLeaf, [], "FrameIndexSDNode">;
def externalsym : SDNode<"ISD::ExternalSymbol", SDTPtrLeaf, [], "ExternalSymbolSDNode">;
def texternalsym : SDNode<"ISD::TargetExternalSymbol", SDTPtrLeaf, [], "ExternalSymbolSDNode">;
def blockaddress : SDNode<"ISD::BlockAddress", SDTPtrLeaf, [], "BlockAddressSDNode">;
def tblockaddress : SDNode<"ISD::TargetBlockAddress", SDTPtrLeaf, [], "BlockAddressSDNode">;

// Integers.
def add : SDNode<"ISD::ADD", SDTIntBinOp, [SDNPCommutative, SDNPAssociative]>;
def ptradd : SDNode<"ISD::ADD", SDTIntBinOp, []>;
def sub : SDNode<"ISD::SUB", SDTIntBinOp>;
def mul : SDNode<"ISD::MUL", SDTIntBinOp, [SDNPCommutative, SDNPAssociative]>;
def mulhs : SDNode<"ISD::MULHS", SDTIntBinOp, [SDNPCommutative]>;
def mulhu : SDNode<"ISD::MULHU", SDTIntBinOp, [SDNPCommutative]>;
def smullohi : SDNode<"ISD::SMUL_LOHI", SDTIntBinHiLoOp, [SDNPCommutative]>;
def umullohi : SDNode<"ISD::UMUL_LOHI", SDTIntBinHiLoOp, [SDNPCommutative]>;
def sdiv : SDNode<"ISD::SDIV", SDTIntBinOp>;
def udiv : SDNode<"ISD::UDIV", SDTIntBinOp>;
def srem : SDNode<"ISD::SREM", SDTIntBinOp>;
def urem : SDNode<"ISD::UREM", SDTIntBinOp>;
def sdivrem : SDNode<"ISD::SDIVREM", SDTIntBinHiLoOp>;
def udivrem : SDNode<"ISD::UDIVREM", SDTIntBinHiLoOp>;
def srl : SDNode<"ISD::SRL", SDTIntShiftOp>;
def sra : SDNode<"ISD::SRA", SDTIntShiftOp>;
def shl : SDNode<"ISD::SHL", SDTIntShiftOp>;
def rotl : SDNode<"ISD::ROTL", SDTIntShiftOp>;
def rotr : SDNode<"ISD::ROTR", SDTIntShiftOp>;
def fshl : SDNode<"ISD::FSHL", SDTIntShiftDOp>;
def fshr : SDNode<"ISD::FSHR", SDTIntShiftDOp>;
def and : SDNode<"ISD::AND", SDTIntBinOp, [SDNPCommutative, SDNPAssociative]>;
def or : SDNode<"ISD::OR", SDTIntBinOp, [SDNPCommutative, SDNPAssociative]>;
def xor : SDNode<"ISD::XOR", SDTIntBinOp, [SDNPCommutative, SDNPAssociative]>;
def saddo : SDNode<"ISD::SADDO", SDTIntBinOverflowOp, [SDNPCommutative]>;
def uaddo : SDNode<"ISD::UADDO", SDTIntBinOverflowOp, [SDNPCommutative]>;
def ssubo : SDNode<"ISD::SSUBO", SDTIntBinOverflowOp>;
def usubo : SDNode<"ISD::USUBO", SDTIntBinOverflowOp>;
def smulo : SDNode<"ISD::SMULO", SDTIntBinOverflowOp, [SDNPCommutative]>;
def umulo : SDNode<"ISD::UMULO", SDTIntBinOverflowOp, [SDNPCommutative]>;
def uaddo_carry : SDNode<"ISD::UADDO_CARRY", SDTIntCarryOp, [SDNPCommutative]>;
def usubo_carry : SDNode<"ISD::USUBO_CARRY", SDTIntCarryOp>;
def saddsat : SDNode<"ISD::SADDSAT", SDTIntBinOp, [SDNPCommutative]>;
def uaddsat : SDNode<"ISD::UADDSAT", SDTIntBinOp, [SDNPCommutative]>;
def ssubsat : SDNode<"ISD::SSUBSAT", SDTIntBinOp>;
def usubsat : SDNode<"ISD::USUBSAT", SDTIntBinOp>;
def smin : SDNode<"ISD::SMIN", SDTIntBinOp, [SDNPCommutative, SDNPAssociative]>;
def smax : SDNode<"ISD::SMAX", SDTIntBinOp, [SDNPCommutative, SDNPAssociative]>;
def umin : SDNode<"ISD::UMIN", SDTIntBinOp, [SDNPCommutative, SDNPAssociative]>;
def umax : SDNode<"ISD::UMAX", SDTIntBinOp, [SDNPCommutative, SDNPAssociative]>;
def abs : SDNode<"ISD::ABS", SDTIntUnaryOp>;
def bitreverse : SDNode<"ISD::BITREVERSE", SDTIntUnaryOp>;
def bswap : SDNode<"ISD::BSWAP", SDTIntUnaryOp>;
def ctlz : SDNode<"ISD::CTLZ", SDTIntUnaryOp>;
def cttz : SDNode<"ISD::CTTZ", SDTIntUnaryOp>;
def ctpop : SDNode<"ISD::CTPOP", SDTIntUnaryOp>;
def ctlz_zero_undef : SDNode<"ISD::CTLZ_ZERO_UNDEF", SDTIntUnaryOp>;
def cttz_zero_undef : SDNode<"ISD::CTTZ_ZERO_UNDEF", SDTIntUnaryOp>;
def sext : SDNode<"ISD::SIGN_EXTEND", SDTIntExtendOp>;
def zext : SDNode<"ISD::ZERO_EXTEND", SDTIntExtendOp>;
def anyext : SDNode<"ISD::ANY_EXTEND", SDTIntExtendOp>;
def trunc : SDNode<"ISD::TRUNCATE", SDTIntTruncOp>;
def sext_inreg : SDNode<"ISD::SIGN_EXTEND_INREG", SDTExtInreg>;
def assertsext : SDNode<"ISD::AssertSext", SDTExtInreg>;
def assertzext : SDNode<"ISD::AssertZext", SDTExtInreg>;
def freeze : SDNode<"ISD::FREEZE", SDTUnaryOp>;
def bitconvert : SDNode<"ISD::BITCAST", SDTBitcast>;

// Floating point.
def fadd : SDNode<"ISD::FADD", SDTFPBinOp, [SDNPCommutative]>;
def fsub : SDNode<"ISD::FSUB", SDTFPBinOp>;
def fmul : SDNode<"ISD::FMUL", SDTFPBinOp, [SDNPCommutative]>;
def fdiv : SDNode<"ISD::FDIV", SDTFPBinOp>;
def frem : SDNode<"ISD::FREM", SDTFPBinOp>;
def fma : SDNode<"ISD::FMA", SDTFPTernaryOp, [SDNPCommutative]>;
def fmad : SDNode<"ISD::FMAD", SDTFPTernaryOp, [SDNPCommutative]>;
def fabs : SDNode<"ISD::FABS", SDTFPUnaryOp>;
def fneg : SDNode<"ISD::FNEG", SDTFPUnaryOp>;
def fsqrt : SDNode<"ISD::FSQRT", SDTFPUnaryOp>;
def fsin : SDNode<"ISD::FSIN", SDTFPUnaryOp>;
def fcos : SDNode<"ISD::FCOS", SDTFPUnaryOp>;
def ftanh : SDNode<"ISD::FTANH", SDTFPUnaryOp>;
def fexp : SDNode<"ISD::FEXP", SDTFPUnaryOp>;
def fexp2 : SDNode<"ISD::FEXP2", SDTFPUnaryOp>;
def fexp10 : SDNode<"ISD::FEXP10", SDTFPUnaryOp>;
def flog : SDNode<"ISD::FLOG", SDTFPUnaryOp>;
def flog2 : SDNode<"ISD::FLOG2", SDTFPUnaryOp>;
def flog10 : SDNode<"ISD::FLOG10", SDTFPUnaryOp>;
def fpow : SDNode<"ISD::FPOW", SDTFPBinOp>;
def frint : SDNode<"ISD::FRINT", SDTFPUnaryOp>;
def fnearbyint : SDNode<"ISD::FNEARBYINT", SDTFPUnaryOp>;
def fround : SDNode<"ISD::FROUND", SDTFPUnaryOp>;
def froundeven : SDNode<"ISD::FROUNDEVEN", SDTFPUnaryOp>;
def ftrunc : SDNode<"ISD::FTRUNC", SDTFPUnaryOp>;
def ffloor : SDNode<"ISD::FFLOOR", SDTFPUnaryOp>;
def fceil : SDNode<"ISD::FCEIL", SDTFPUnaryOp>;
def lrint : SDNode<"ISD::LRINT", SDTFPToIntOp>;
def llrint : SDNode<"ISD::LLRINT", SDTFPToIntOp>;
def lround : SDNode<"ISD::LROUND", SDTFPToIntOp>;
def llround : SDNode<"ISD::LLROUND", SDTFPToIntOp>;
def fminnum : SDNode<"ISD::FMINNUM", SDTFPBinOp, [SDNPCommutative]>;
def fmaxnum : SDNode<"ISD::FMAXNUM", SDTFPBinOp, [SDNPCommutative]>;
def fminnum_ieee : SDNode<"ISD::FMINNUM_IEEE", SDTFPBinOp, [SDNPCommutative]>;
def fmaxnum_ieee : SDNode<"ISD::FMAXNUM_IEEE", SDTFPBinOp, [SDNPCommutative]>;
def fminimum : SDNode<"ISD::FMINIMUM", SDTFPBinOp, [SDNPCommutative]>;
def fmaximum : SDNode<"ISD::FMAXIMUM", SDTFPBinOp, [SDNPCommutative]>;
def fminimumnum : SDNode<"ISD::FMINIMUMNUM", SDTFPBinOp, [SDNPCommutative]>;
def fmaximumnum : SDNode<"ISD::FMAXIMUMNUM", SDTFPBinOp, [SDNPCommutative]>;
def fcopysign : SDNode<"ISD::FCOPYSIGN", SDTFPSignOp>;
def fcanonicalize : SDNode<"ISD::FCANONICALIZE", SDTFPUnaryOp>;
def is_fpclass : SDNode<"ISD::IS_FPCLASS", SDTypeProfile<1, 2, [SDTCisInt<0>, SDTCisFP<1>, SDTCisInt<2>]>>;
def fpround : SDNode<"ISD::FP_ROUND", SDTFPRoundOp>;
def fpextend : SDNode<"ISD::FP_EXTEND", SDTFPExtendOp>;
def sint_to_fp : SDNode<"ISD::SINT_TO_FP", SDTIntToFPOp>;
def uint_to_fp : SDNode<"ISD::UINT_TO_FP", SDTIntToFPOp>;
def fp_to_sint : SDNode<"ISD::FP_TO_SINT", SDTFPToIntOp>;
def fp_to_uint : SDNode<"ISD::FP_TO_UINT", SDTFPToIntOp>;
def fp_to_sint_sat : SDNode<"ISD::FP_TO_SINT_SAT", SDTFPToIntSatOp>;
def fp_to_uint_sat : SDNode<"ISD::FP_TO_UINT_SAT", SDTFPToIntSatOp>;
def f16_to_fp : SDNode<"ISD::FP16_TO_FP", SDTIntToFPOp>;
def fp_to_f16 : SDNode<"ISD::FP_TO_FP16", SDTFPToIntOp>;
def bf16_to_fp : SDNode<"ISD::BF16_TO_FP", SDTIntToFPOp>;
def fp_to_bf16 : SDNode<"ISD::FP_TO_BF16", SDTFPToIntOp>;

// Comparison, choice, control.
def setcc : SDNode<"ISD::SETCC", SDTSetCC>;
def select : SDNode<"ISD::SELECT", SDTSelect>;
def vselect : SDNode<"ISD::VSELECT", SDTVSelect>;
def selectcc : SDNode<"ISD::SELECT_CC", SDTSelectCC>;
def brcond : SDNode<"ISD::BRCOND", SDTBrcond, [SDNPHasChain]>;
def brind : SDNode<"ISD::BRIND", SDTBrind, [SDNPHasChain]>;
def br : SDNode<"ISD::BR", SDTBr, [SDNPHasChain]>;
def trap : SDNode<"ISD::TRAP", SDTNone, [SDNPHasChain, SDNPSideEffect]>;
def debugtrap : SDNode<"ISD::DEBUGTRAP", SDTNone, [SDNPHasChain, SDNPSideEffect]>;
def callseq_start : SDNode<"ISD::CALLSEQ_START", SDTCallSeqStart, [SDNPHasChain, SDNPOutGlue]>;
def callseq_end : SDNode<"ISD::CALLSEQ_END", SDTCallSeqEnd, [SDNPHasChain, SDNPOptInGlue, SDNPOutGlue]>;

// oxllc: nodes that every target has under one name, so that calls need no code per target.
// callee, argument registers.., register mask; the return node takes result registers.
def call : SDNode<"ISD::CALL", SDTypeProfile<0, -1, [SDTCisPtrTy<0>]>,
                  [SDNPHasChain, SDNPOptInGlue, SDNPOutGlue, SDNPVariadic]>;
def tailcall : SDNode<"ISD::TAIL", SDTypeProfile<0, -1, [SDTCisPtrTy<0>]>,
                      [SDNPHasChain, SDNPOptInGlue, SDNPVariadic]>;
def retglue : SDNode<"ISD::RET_GLUE", SDTNone, [SDNPHasChain, SDNPOptInGlue, SDNPVariadic]>;
def kernel_exit : SDNode<"ISD::KERNEL_EXIT", SDTNone, [SDNPHasChain, SDNPOptInGlue, SDNPVariadic]>;

// Memory.
def ld : SDNode<"ISD::LOAD", SDTLoad, [SDNPHasChain, SDNPMayLoad, SDNPMemOperand]>;
def st : SDNode<"ISD::STORE", SDTStore, [SDNPHasChain, SDNPMayStore, SDNPMemOperand]>;
def unindexedload_node : SDNode<"ISD::LOAD", SDTLoad, [SDNPHasChain, SDNPMayLoad, SDNPMemOperand]>;
def prefetch : SDNode<"ISD::PREFETCH", SDTPrefetch, [SDNPHasChain, SDNPMayLoad, SDNPMayStore, SDNPMemOperand]>;
def readcyclecounter : SDNode<"ISD::READCYCLECOUNTER", SDTIntLeaf, [SDNPHasChain, SDNPSideEffect]>;
def readsteadycounter : SDNode<"ISD::READSTEADYCOUNTER", SDTIntLeaf, [SDNPHasChain, SDNPSideEffect]>;
def thread_pointer : SDNode<"ISD::THREAD_POINTER", SDTPtrLeaf>;
// Rounding modes are C's FLT_ROUNDS: 0 towards zero, 1 nearest even, 2 up, 3 down, 4 nearest away.
def get_rounding : SDNode<"ISD::GET_ROUNDING", SDTIntLeaf, [SDNPHasChain, SDNPSideEffect]>;
def set_rounding : SDNode<"ISD::SET_ROUNDING", SDTypeProfile<0, 1, [SDTCisInt<0>]>, [SDNPHasChain, SDNPSideEffect]>;
def get_fpenv : SDNode<"ISD::GET_FPENV", SDTIntLeaf, [SDNPHasChain, SDNPSideEffect]>;
def set_fpenv : SDNode<"ISD::SET_FPENV", SDTypeProfile<0, 1, [SDTCisInt<0>]>, [SDNPHasChain, SDNPSideEffect]>;
def reset_fpenv : SDNode<"ISD::RESET_FPENV", SDTNone, [SDNPHasChain, SDNPSideEffect]>;
def get_fpmode : SDNode<"ISD::GET_FPMODE", SDTIntLeaf, [SDNPHasChain, SDNPSideEffect]>;
def set_fpmode : SDNode<"ISD::SET_FPMODE", SDTypeProfile<0, 1, [SDTCisInt<0>]>, [SDNPHasChain, SDNPSideEffect]>;
def reset_fpmode : SDNode<"ISD::RESET_FPMODE", SDTNone, [SDNPHasChain, SDNPSideEffect]>;
def stacksave : SDNode<"ISD::STACKSAVE", SDTPtrLeaf, [SDNPHasChain]>;
def stackrestore : SDNode<"ISD::STACKRESTORE", SDTypeProfile<0, 1, [SDTCisPtrTy<0>]>, [SDNPHasChain]>;

// Vectors.
def vector_shuffle : SDNode<"ISD::VECTOR_SHUFFLE", SDTVecShuffle, [], "ShuffleVectorSDNode">;
def build_vector : SDNode<"ISD::BUILD_VECTOR", SDTVecBuild, [SDNPVariadic]>;
def splat_vector : SDNode<"ISD::SPLAT_VECTOR", SDTVecSplat>;
def scalar_to_vector : SDNode<"ISD::SCALAR_TO_VECTOR", SDTVecSplat>;
def vector_extract : SDNode<"ISD::EXTRACT_VECTOR_ELT", SDTVecExtract>;
def extractelt : SDNode<"ISD::EXTRACT_VECTOR_ELT", SDTVecExtract>;
def vector_insert : SDNode<"ISD::INSERT_VECTOR_ELT", SDTVecInsert>;
def insertelt : SDNode<"ISD::INSERT_VECTOR_ELT", SDTVecInsert>;
def concat_vectors : SDNode<"ISD::CONCAT_VECTORS", SDTVecBuild, [SDNPVariadic]>;

// Intrinsics: operand 0 is the intrinsic's number.
def intrinsic_void : SDNode<"ISD::INTRINSIC_VOID", SDTypeProfile<0, -1, []>, [SDNPHasChain, SDNPVariadic]>;
def intrinsic_w_chain : SDNode<"ISD::INTRINSIC_W_CHAIN", SDTypeProfile<1, -1, []>, [SDNPHasChain, SDNPVariadic]>;
def intrinsic_wo_chain : SDNode<"ISD::INTRINSIC_WO_CHAIN", SDTypeProfile<1, -1, []>, [SDNPVariadic]>;

//===- Condition codes -----------------------------------------------------===//

class CondCode<string name> {
  string Name = name;              // name in oxllc.target_desc.isd: "SETEQ"
}
foreach cc = ["OEQ", "OGT", "OGE", "OLT", "OLE", "ONE", "O", "UO", "UEQ", "UGT", "UGE", "ULT", "ULE", "UNE",
              "EQ", "GT", "GE", "LT", "LE", "NE"] in
  def SET#cc : CondCode<"SET"#cc>;

//===- Fragments -----------------------------------------------------------===//

// A transformation of a matched constant: a safe expression over imm (over the
// bit pattern `bits` for ConstantFP) that gives the new integer constant.
class SDNodeXForm<SDNode opc, string xformFunction> {
  SDNode Opcode = opc;
  string XFormFunction = xformFunction;
}
def NOOP_SDNodeXForm : SDNodeXForm<imm, "">;

// A function of nodes.  Fragments are tried in order (LLVM: PatFrags).
//
// PredicateCode is a safe expression about the matched node `N` and the named
// operands; functions: hasOneUse(x), isConstant(x), constant(x),
// haveNoCommonBits(a, b), maskedValueIsZero(x, mask), numSignBits(x),
// allUsersUseLow(N, bits), isDisjoint(N), isNoWrap(N), isAligned(N, bytes),
// isVolatile(N), addressSpace(N).
class PatFrags<dag ops, list<dag> frags, string pred = "", SDNodeXForm xform = NOOP_SDNodeXForm> : SDPatternOperator {
  dag Operands = ops;
  list<dag> Fragments = frags;
  string PredicateCode = pred;
  string ImmediateCode = "";       // safe expression over imm (and fpimm fragments: over the bit pattern `bits`)
  SDNodeXForm OperandTransform = xform;
  bit PredicateCodeUsesOperands = false;
  bit IsAPInt = false;
  bit IsAPFloat = false;
  // Facts about the memory access of the one node in the fragment; ? is "any".
  bit IsLoad = ?;
  bit IsStore = ?;
  bit IsAtomic = ?;
  bit IsUnindexed = ?;
  bit IsNonExtLoad = ?;
  bit IsAnyExtLoad = ?;
  bit IsSignExtLoad = ?;
  bit IsZeroExtLoad = ?;
  bit IsNonTruncStore = ?;
  bit IsTruncStore = ?;
  bit IsAtomicOrderingMonotonic = ?;
  bit IsAtomicOrderingAcquire = ?;
  bit IsAtomicOrderingRelease = ?;
  bit IsAtomicOrderingAcquireRelease = ?;
  bit IsAtomicOrderingSequentiallyConsistent = ?;
  bit IsAtomicOrderingAcquireOrStronger = ?;
  bit IsAtomicOrderingReleaseOrStronger = ?;
  list<int> AddressSpaces = ?;
  int MinAlignment = ?;            // bytes
  ValueType MemoryVT = ?;
  ValueType ScalarMemoryVT = ?;
}

class PatFrag<dag ops, dag frag, string pred = "", SDNodeXForm xform = NOOP_SDNodeXForm>
    : PatFrags<ops, [frag], pred, xform>;
class OutPatFrag<dag ops, dag frag> : PatFrag<ops, frag>;
class PatLeaf<dag frag, string pred = "", SDNodeXForm xform = NOOP_SDNodeXForm> : PatFrag<(ops), frag, pred, xform>;

class ImmLeaf<ValueType vt, string pred, SDNodeXForm xform = NOOP_SDNodeXForm, SDNode ImmNode = imm>
    : PatFrag<(ops), (vt ImmNode), "", xform> {
  let ImmediateCode = pred;
  bit FastIselShouldIgnore = false;
}
class TImmLeaf<ValueType vt, string pred, SDNodeXForm xform = NOOP_SDNodeXForm> : ImmLeaf<vt, pred, xform, timm>;
class IntImmLeaf<ValueType vt, string pred, SDNodeXForm xform = NOOP_SDNodeXForm> : ImmLeaf<vt, pred, xform>;
class FPImmLeaf<ValueType vt, string pred, SDNodeXForm xform = NOOP_SDNodeXForm> : ImmLeaf<vt, pred, xform, fpimm> {
  let IsAPFloat = true;
}

// oxllc: one statement of an immediate's range, width and alignment, which is
// an operand of instructions and a leaf of patterns.
class ImmOperand<ValueType vt, int width, bit isSignedField, int scale = 0>
    : Operand<vt>,
      ImmLeaf<vt, !if(isSignedField, "isShiftedInt(" # width # ", " # scale # ", imm)",
                                     "isShiftedUInt(" # width # ", " # scale # ", imm)")> {
  let OperandType = "OPERAND_IMMEDIATE";
  let Width = width;
  let isSigned = isSignedField;
  let Scale = scale;
}

// oxllc: target of a branch or call, relative to the instruction's address.
class PCRelOperand<ValueType vt, int width, int scale, Relocation fixup> : Operand<vt> {
  let OperandType = "OPERAND_PCREL";
  let Width = width;
  let Scale = scale;
  let Fixup = fixup;
}

// Matching that only code can do: `SelectFunc` is a name of the selector's
// list (selectBaseOffset, ...) or of the target's hooks.
class ComplexPattern<ValueType ty, int numops, string fn, list<SDNode> roots = [],
                     list<SDNodeProperty> props = [], int complexity = -1> {
  ValueType Ty = ty;
  int NumOperands = numops;
  string SelectFunc = fn;
  list<SDNode> RootNodes = roots;
  list<SDNodeProperty> Properties = props;
  int Complexity = complexity;
  // oxllc: operand types of the parts (selectBaseOffset takes the offset's range from here).
  list<DAGOperand> OperandTypes = [];
}

class Pattern<dag patternToMatch, list<dag> resultInstrs> {
  dag PatternToMatch = patternToMatch;
  list<dag> ResultInstrs = resultInstrs;
  list<Predicate> Predicates = [];
  int AddedComplexity = 0;
}
class Pat<dag pattern, dag result> : Pattern<pattern, [result]>;

include "oxllc/Fragments.td"
