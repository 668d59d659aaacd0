"""Opcodes of SelectionDAG nodes (LLVM's ISD namespace) as small ints, and the conditions of compares.

`.td` files name them as LLVM does: `def add : SDNode<"ISD::ADD", SDTIntBinOp>`.  `isd_by_td_name` looks at the part behind
"::" only, so "ISD::CALL" and "RISCVISD::CALL" are the same node; an unknown name is a node of the target itself and gets an id
from FIRST_TARGET_OPCODE on (numbered by whoever builds the target, in record order).  After selection a node's opcode is
`~instr_id` (negative).  Where LLVM hangs leaf nodes on an operation, here the *payload* of the node holds the fact; a pattern's
leaf at the operand position given by PAYLOAD_OPERAND compares the payload instead of an operand:

    SETCC lhs, rhs, cc            payload: condition code (constants SETEQ... below)      operand 2
    SELECT_CC lhs, rhs, t, f, cc  payload: condition code                                 operand 4
    SIGN_EXTEND_INREG x, vt       payload: the narrow MVT                                 operand 1
    FP_ROUND x, exact             payload: None; the second operand does not exist        (pattern `fpround` has one operand)

Other payloads: see `oxllc.isel.dag`.

Nodes that LLVM does not have, or has per target (the names follow LLVM's RISC-V ones where those exist):

    CALL, TAIL, RET_GLUE          chain, callee (TargetGlobalAddress, TargetExternalSymbol or a register value), Register nodes..., [glue]
    SLLW SRLW SRAW DIVW DIVUW REMW REMUW ROLW RORW CLZW CTZW CPOPW
                                  32-bit operation in a 64-bit register: reads the low 32 bits of its operands (shift amounts: the
                                  low 5), the result is the 32-bit result sign-extended
    FP_FROM_BITS  fp <- int       reinterpret the low bits of an integer register ("FMV_W_X_RV64", "FMV_H_X")
    FP_TO_BITS    int <- fp       the bits, upper ones undefined ("FMV_X_ANYEXTW_RV64", "FMV_X_ANYEXTH"); BITCAST where widths agree
    CZERO_EQZ x, c                c == 0 ? 0 : x             CZERO_NEZ x, c    c != 0 ? 0 : x
    FMAXIMUMNUM FMINIMUMNUM       IEEE 754-2019 maximumNumber, minimumNumber (-0 < +0)
    KERNEL_ARGS                   address of a kernel's argument segment (ptr <- )
    BRIND chain, address;  BR_JT is expanded before selection (load of an offset, add, BRIND)
"""

from __future__ import annotations

ISD_NAMES: list[str] = []
ISD_BY_NAME: dict[str, int] = {}


def _n(name: str) -> int:
    number = len(ISD_NAMES)
    ISD_NAMES.append(name)
    ISD_BY_NAME[name] = number
    return number


# -- leaves ----------------------------------------------------------------------------------------------------
DELETED = _n("DELETED_NODE")
ENTRY_TOKEN = _n("EntryToken")
UNDEF = _n("UNDEF")
CONSTANT = _n("Constant")
TARGET_CONSTANT = _n("TargetConstant")
CONSTANT_FP = _n("ConstantFP")
TARGET_CONSTANT_FP = _n("TargetConstantFP")
GLOBAL_ADDRESS = _n("GlobalAddress")
TARGET_GLOBAL_ADDRESS = _n("TargetGlobalAddress")
GLOBAL_TLS_ADDRESS = _n("GlobalTLSAddress")
TARGET_GLOBAL_TLS_ADDRESS = _n("TargetGlobalTLSAddress")
LOCAL_TLS_ADDRESS = _n("LocalTLSAddress")  # at an offset from the thread pointer that the linker knows
EXTERNAL_SYMBOL = _n("ExternalSymbol")
TARGET_EXTERNAL_SYMBOL = _n("TargetExternalSymbol")
FRAME_INDEX = _n("FrameIndex")
TARGET_FRAME_INDEX = _n("TargetFrameIndex")
CONSTANT_POOL = _n("ConstantPool")
TARGET_CONSTANT_POOL = _n("TargetConstantPool")
JUMP_TABLE = _n("JumpTable")
TARGET_JUMP_TABLE = _n("TargetJumpTable")
BLOCK_ADDRESS = _n("BlockAddress")
TARGET_BLOCK_ADDRESS = _n("TargetBlockAddress")
BASIC_BLOCK = _n("BasicBlock")
REGISTER = _n("Register")
VALUE_TYPE = _n("VALUETYPE")
COND_CODE = _n("CONDCODE")
KERNEL_ARGS = _n("KERNEL_ARGS")

# -- chains, registers, calls --------------------------------------------------------------------------------------
TOKEN_FACTOR = _n("TokenFactor")
COPY_TO_REG = _n("CopyToReg")
COPY_FROM_REG = _n("CopyFromReg")
MERGE_VALUES = _n("MERGE_VALUES")
CALLSEQ_START = _n("CALLSEQ_START")
CALLSEQ_END = _n("CALLSEQ_END")
CALL = _n("CALL")
TAIL = _n("TAIL")
RET_GLUE = _n("RET_GLUE")
KERNEL_EXIT = _n("KERNEL_EXIT")
INLINEASM = _n("INLINEASM")
INTRINSIC_WO_CHAIN = _n("INTRINSIC_WO_CHAIN")
INTRINSIC_W_CHAIN = _n("INTRINSIC_W_CHAIN")
INTRINSIC_VOID = _n("INTRINSIC_VOID")

# -- control -----------------------------------------------------------------------------------------------------
BR = _n("BR")
BRCOND = _n("BRCOND")
BRIND = _n("BRIND")
BR_JT = _n("BR_JT")
TRAP = _n("TRAP")
DEBUGTRAP = _n("DEBUGTRAP")

# -- integers ------------------------------------------------------------------------------------------------------
ADD = _n("ADD")
SUB = _n("SUB")
MUL = _n("MUL")
SDIV = _n("SDIV")
UDIV = _n("UDIV")
SREM = _n("SREM")
UREM = _n("UREM")
SDIVREM = _n("SDIVREM")
UDIVREM = _n("UDIVREM")
SMUL_LOHI = _n("SMUL_LOHI")
UMUL_LOHI = _n("UMUL_LOHI")
MULHS = _n("MULHS")
MULHU = _n("MULHU")
MULHSU = _n("MULHSU")
AND = _n("AND")
OR = _n("OR")
XOR = _n("XOR")
SHL = _n("SHL")
SRA = _n("SRA")
SRL = _n("SRL")
ROTL = _n("ROTL")
ROTR = _n("ROTR")
FSHL = _n("FSHL")
FSHR = _n("FSHR")
SLLW = _n("SLLW")
SRLW = _n("SRLW")
SRAW = _n("SRAW")
DIVW = _n("DIVW")
DIVUW = _n("DIVUW")
REMW = _n("REMW")
REMUW = _n("REMUW")
ROLW = _n("ROLW")
RORW = _n("RORW")
CLZW = _n("CLZW")
CTZW = _n("CTZW")
CPOPW = _n("CPOPW")
ABS = _n("ABS")
SADDO = _n("SADDO")
UADDO = _n("UADDO")
SSUBO = _n("SSUBO")
USUBO = _n("USUBO")
SMULO = _n("SMULO")
UMULO = _n("UMULO")
UADDO_CARRY = _n("UADDO_CARRY")
USUBO_CARRY = _n("USUBO_CARRY")
SADDSAT = _n("SADDSAT")
UADDSAT = _n("UADDSAT")
SSUBSAT = _n("SSUBSAT")
USUBSAT = _n("USUBSAT")
SMIN = _n("SMIN")
SMAX = _n("SMAX")
UMIN = _n("UMIN")
UMAX = _n("UMAX")
CTPOP = _n("CTPOP")
CTLZ = _n("CTLZ")
CTTZ = _n("CTTZ")
CTLZ_ZERO_UNDEF = _n("CTLZ_ZERO_UNDEF")
CTTZ_ZERO_UNDEF = _n("CTTZ_ZERO_UNDEF")
BSWAP = _n("BSWAP")
BITREVERSE = _n("BITREVERSE")
SIGN_EXTEND = _n("SIGN_EXTEND")
ZERO_EXTEND = _n("ZERO_EXTEND")
ANY_EXTEND = _n("ANY_EXTEND")
TRUNCATE = _n("TRUNCATE")
SIGN_EXTEND_INREG = _n("SIGN_EXTEND_INREG")
ASSERT_SEXT = _n("AssertSext")
ASSERT_ZEXT = _n("AssertZext")
ASSERT_ALIGN = _n("AssertAlign")
SETCC = _n("SETCC")
SELECT = _n("SELECT")
SELECT_CC = _n("SELECT_CC")
VSELECT = _n("VSELECT")
CZERO_EQZ = _n("CZERO_EQZ")
CZERO_NEZ = _n("CZERO_NEZ")
BITCAST = _n("BITCAST")
FP_FROM_BITS = _n("FP_FROM_BITS")
FP_TO_BITS = _n("FP_TO_BITS")
ADDRSPACECAST = _n("ADDRSPACECAST")
FREEZE = _n("FREEZE")

# -- floating point ------------------------------------------------------------------------------------------------
FADD = _n("FADD")
FSUB = _n("FSUB")
FMUL = _n("FMUL")
FDIV = _n("FDIV")
FREM = _n("FREM")
FMA = _n("FMA")
FNEG = _n("FNEG")
FABS = _n("FABS")
FSQRT = _n("FSQRT")
FCOPYSIGN = _n("FCOPYSIGN")
FMINNUM = _n("FMINNUM")
FMAXNUM = _n("FMAXNUM")
FMINNUM_IEEE = _n("FMINNUM_IEEE")
FMAXNUM_IEEE = _n("FMAXNUM_IEEE")
FMINIMUM = _n("FMINIMUM")
FMAXIMUM = _n("FMAXIMUM")
FMINIMUMNUM = _n("FMINIMUMNUM")
FMAXIMUMNUM = _n("FMAXIMUMNUM")
FCANONICALIZE = _n("FCANONICALIZE")
FFLOOR = _n("FFLOOR")
FCEIL = _n("FCEIL")
FTRUNC = _n("FTRUNC")
FRINT = _n("FRINT")
FNEARBYINT = _n("FNEARBYINT")
FROUND = _n("FROUND")
FROUNDEVEN = _n("FROUNDEVEN")
LRINT = _n("LRINT")
LLRINT = _n("LLRINT")
LROUND = _n("LROUND")
LLROUND = _n("LLROUND")
FSIN = _n("FSIN")
FCOS = _n("FCOS")
FTAN = _n("FTAN")
FTANH = _n("FTANH")
FEXP = _n("FEXP")
FEXP2 = _n("FEXP2")
FEXP10 = _n("FEXP10")
FLOG = _n("FLOG")
FLOG2 = _n("FLOG2")
FLOG10 = _n("FLOG10")
FPOW = _n("FPOW")
FPOWI = _n("FPOWI")
FLDEXP = _n("FLDEXP")
FP_EXTEND = _n("FP_EXTEND")
FP_ROUND = _n("FP_ROUND")
SINT_TO_FP = _n("SINT_TO_FP")
UINT_TO_FP = _n("UINT_TO_FP")
FP_TO_SINT = _n("FP_TO_SINT")
FP_TO_UINT = _n("FP_TO_UINT")
FP_TO_SINT_SAT = _n("FP_TO_SINT_SAT")
FP_TO_UINT_SAT = _n("FP_TO_UINT_SAT")
FP16_TO_FP = _n("FP16_TO_FP")
FP_TO_FP16 = _n("FP_TO_FP16")
BF16_TO_FP = _n("BF16_TO_FP")
FP_TO_BF16 = _n("FP_TO_BF16")
FMAD = _n("FMAD")
FP_CLASS = _n("IS_FPCLASS")
FCLASS = _n("FCLASS")

# -- memory ----------------------------------------------------------------------------------------------------------
LOAD = _n("LOAD")
STORE = _n("STORE")
PREFETCH = _n("PREFETCH")
DYNAMIC_STACKALLOC = _n("DYNAMIC_STACKALLOC")
STACKSAVE = _n("STACKSAVE")
STACKRESTORE = _n("STACKRESTORE")
FRAMEADDR = _n("FRAMEADDR")
RETURNADDR = _n("RETURNADDR")
READCYCLECOUNTER = _n("READCYCLECOUNTER")
READSTEADYCOUNTER = _n("READSTEADYCOUNTER")
THREAD_POINTER = _n("THREAD_POINTER")
GET_ROUNDING = _n("GET_ROUNDING")
SET_ROUNDING = _n("SET_ROUNDING")
GET_FPENV = _n("GET_FPENV")
SET_FPENV = _n("SET_FPENV")
RESET_FPENV = _n("RESET_FPENV")
GET_FPMODE = _n("GET_FPMODE")
SET_FPMODE = _n("SET_FPMODE")
RESET_FPMODE = _n("RESET_FPMODE")
ATOMIC_FENCE = _n("ATOMIC_FENCE")
ATOMIC_LOAD = _n("ATOMIC_LOAD")
ATOMIC_STORE = _n("ATOMIC_STORE")
ATOMIC_CMP_SWAP = _n("ATOMIC_CMP_SWAP")
ATOMIC_SWAP = _n("ATOMIC_SWAP")
ATOMIC_LOAD_ADD = _n("ATOMIC_LOAD_ADD")
ATOMIC_LOAD_SUB = _n("ATOMIC_LOAD_SUB")
ATOMIC_LOAD_AND = _n("ATOMIC_LOAD_AND")
ATOMIC_LOAD_NAND = _n("ATOMIC_LOAD_NAND")
ATOMIC_LOAD_OR = _n("ATOMIC_LOAD_OR")
ATOMIC_LOAD_XOR = _n("ATOMIC_LOAD_XOR")
ATOMIC_LOAD_MIN = _n("ATOMIC_LOAD_MIN")
ATOMIC_LOAD_MAX = _n("ATOMIC_LOAD_MAX")
ATOMIC_LOAD_UMIN = _n("ATOMIC_LOAD_UMIN")
ATOMIC_LOAD_UMAX = _n("ATOMIC_LOAD_UMAX")
ATOMIC_LOAD_FADD = _n("ATOMIC_LOAD_FADD")
ATOMIC_LOAD_FSUB = _n("ATOMIC_LOAD_FSUB")
ATOMIC_LOAD_FMIN = _n("ATOMIC_LOAD_FMIN")
ATOMIC_LOAD_FMAX = _n("ATOMIC_LOAD_FMAX")

# -- vectors (only where a target has legal vector types) ------------------------------------------------------------
BUILD_VECTOR = _n("BUILD_VECTOR")
EXTRACT_VECTOR_ELT = _n("EXTRACT_VECTOR_ELT")
INSERT_VECTOR_ELT = _n("INSERT_VECTOR_ELT")
CONCAT_VECTORS = _n("CONCAT_VECTORS")
EXTRACT_SUBVECTOR = _n("EXTRACT_SUBVECTOR")
VECTOR_SHUFFLE = _n("VECTOR_SHUFFLE")
SPLAT_VECTOR = _n("SPLAT_VECTOR")
SCALAR_TO_VECTOR = _n("SCALAR_TO_VECTOR")
BUILD_PAIR = _n("BUILD_PAIR")
EXTRACT_ELEMENT = _n("EXTRACT_ELEMENT")

FIRST_TARGET_OPCODE = 1024

TD_ALIASES: dict[str, int] = {  # LLVM's names of the same thing
    "FMV_W_X_RV64": FP_FROM_BITS,
    "FMV_H_X": FP_FROM_BITS,
    "FMV_X_ANYEXTW_RV64": FP_TO_BITS,
    "FMV_X_ANYEXTH": FP_TO_BITS,
    "TAILCALL": TAIL,
}


def isd_by_td_name(name: str) -> int | None:
    """The opcode that an SDNode record's `Opcode` string names, None for a node of the target's own."""
    last = name.rsplit("::", 1)[-1]
    found = TD_ALIASES.get(last)
    return ISD_BY_NAME.get(last) if found is None else found


PAYLOAD_OPERAND: dict[int, int] = {  # position among the pattern's operands (chain not counted) that the payload stands for
    SETCC: 2,
    SELECT_CC: 4,
    SIGN_EXTEND_INREG: 1,
    ASSERT_SEXT: 1,
    ASSERT_ZEXT: 1,
}

COMMUTATIVE: frozenset[int] = frozenset((
    ADD, MUL, MULHS, MULHU, SMUL_LOHI, UMUL_LOHI, AND, OR, XOR, SMIN, SMAX, UMIN, UMAX, FADD, FMUL, FMINNUM, FMAXNUM, FMINNUM_IEEE,
    FMAXNUM_IEEE, FMINIMUM, FMAXIMUM, FMINIMUMNUM, FMAXIMUMNUM,
))  # fmt: skip

# -- condition codes: the bits are LLVM's (E=1, G=2, L=4, U=8, N=16: "don't care about unordered") ---------------------
CC_NAMES: tuple[str, ...] = (
    "SETFALSE", "SETOEQ", "SETOGT", "SETOGE", "SETOLT", "SETOLE", "SETONE", "SETO",
    "SETUO", "SETUEQ", "SETUGT", "SETUGE", "SETULT", "SETULE", "SETUNE", "SETTRUE",
    "SETFALSE2", "SETEQ", "SETGT", "SETGE", "SETLT", "SETLE", "SETNE", "SETTRUE2",
)  # fmt: skip
(
    SETFALSE, SETOEQ, SETOGT, SETOGE, SETOLT, SETOLE, SETONE, SETO,
    SETUO, SETUEQ, SETUGT, SETUGE, SETULT, SETULE, SETUNE, SETTRUE,
    SETFALSE2, SETEQ, SETGT, SETGE, SETLT, SETLE, SETNE, SETTRUE2,
) = range(24)  # fmt: skip
CC_BY_NAME: dict[str, int] = {name: i for i, name in enumerate(CC_NAMES)}

# -- extension kinds of loads ------------------------------------------------------------------------------------------
NON_EXTLOAD, EXTLOAD, SEXTLOAD, ZEXTLOAD = range(4)


def swap_operands_cc(cc: int) -> int:
    """The condition c' with (a c' b) == (b c a)."""
    return (cc & ~6) | ((cc & 2) << 1) | ((cc & 4) >> 1)


def invert_int_cc(cc: int) -> int:
    """The opposite of an integer condition."""
    return cc ^ 7


def invert_fp_cc(cc: int) -> int:
    """The opposite of a floating-point condition (ordered becomes unordered)."""
    return cc ^ 7 if cc & 16 else cc ^ 15


def is_signed_cc(cc: int) -> bool:
    """Whether an integer condition compares as signed (equality is neither)."""
    return cc in (SETGT, SETGE, SETLT, SETLE)
