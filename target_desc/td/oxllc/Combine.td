//===- Combine.td - rules of the DAG combiner (oxllc) ----------------------===//
//
// A rule replaces the value of its pattern's root by its result.  What may
// stand in patterns and results: target_desc/combine_rules.py; functions of
// conditions and of (num "..."): isel/combine_functions.py and
// match_predicates.py.  In expressions, `bits` is the width of the root's type,
// `operandBits` that of its first operand, `immBits` the width of the target's
// common signed immediate, `N` the root.
//
// Rules apply before and after legalization.  A result may hold operations that
// the pattern does not hold: after legalization the rule then applies only if
// the target selects them; with `Needs` that holds before it as well.
//
//===----------------------------------------------------------------------===//

class CombineOperator;
def num : CombineOperator;         // (num "c + d"): a constant
def value : CombineOperator;       // (value $x): the result is no new node

class CombineRule<dag pattern, dag result, string condition = ""> {
  dag PatternToMatch = pattern;
  dag Result = result;
  string Condition = condition;    // safe expression
  list<SDNode> Needs = [];         // operations that must be selectable on the root's type
  string Phase = "any";            // or "before", "after": legalization
  int Priority = 0;                // larger ones first, then source order
  list<Predicate> Predicates = [];
}

//===- Constants -----------------------------------------------------------===//

foreach op = [add, mul, mulhs, mulhu, and, or, xor, smin, smax, umin, umax] in {
  defvar number = !cond(
    !eq(op, add): "a + b", !eq(op, mul): "a * b", !eq(op, mulhs): "a * b >> bits",
    !eq(op, mulhu): "zeroExtend(a, bits) * zeroExtend(b, bits) >> bits",
    !eq(op, and): "a & b", !eq(op, or): "a | b", !eq(op, xor): "a ^ b", !eq(op, smin): "min(a, b)", !eq(op, smax): "max(a, b)",
    !eq(op, umin): "min(zeroExtend(a, bits), zeroExtend(b, bits))", true: "max(zeroExtend(a, bits), zeroExtend(b, bits))");
  def fold_#op : CombineRule<(op imm:$a, imm:$b), (num number)>;
  def constant_right_#op : CombineRule<(op imm:$c, $x), (op $x, $c)>;
}
def fold_sub : CombineRule<(sub imm:$a, imm:$b), (num "a - b")>;
def fold_udiv : CombineRule<(udiv imm:$a, imm:$b), (num "zeroExtend(a, bits) // zeroExtend(b, bits)"), "b != 0">;
def fold_urem : CombineRule<(urem imm:$a, imm:$b), (num "zeroExtend(a, bits) % zeroExtend(b, bits)"), "b != 0">;
def fold_sdiv : CombineRule<(sdiv imm:$a, imm:$b), (num "toward0(a, b)"), "b != 0">;
def fold_srem : CombineRule<(srem imm:$a, imm:$b), (num "a - b * toward0(a, b)"), "b != 0">;
foreach op = [shl, srl, sra] in {
  def zero_#op : CombineRule<(op $x, 0), (value $x)>;
  def too_far_#op : CombineRule<(op $x, imm:$c), (undef), "not 0 <= c < bits">;
  def of_zero_#op : CombineRule<(op 0, $y), (num "0")>;
}
def fold_shl : CombineRule<(shl imm:$a, imm:$b), (num "a << b")>;
def fold_srl : CombineRule<(srl imm:$a, imm:$b), (num "zeroExtend(a, bits) >> b")>;
def fold_sra : CombineRule<(sra imm:$a, imm:$b), (num "a >> b")>;
def fold_sext_inreg : CombineRule<(sext_inreg imm:$c, vt:$t), (num "signExtend(c, vtBits(t))")>;
def fold_ctpop : CombineRule<(ctpop imm:$c), (num "popcount(zeroExtend(c, bits))")>;
def fold_ctlz : CombineRule<(ctlz imm:$c), (num "bits - 1 - log2(zeroExtend(c, bits))")>;
def fold_ctlz_zero_undef : CombineRule<(ctlz_zero_undef imm:$c), (num "bits - 1 - log2(zeroExtend(c, bits))")>;
def fold_cttz : CombineRule<(cttz imm:$c), (num "min(countTrailingZeros(c), bits)")>;
def fold_cttz_zero_undef : CombineRule<(cttz_zero_undef imm:$c), (num "min(countTrailingZeros(c), bits)")>;
def fold_bswap : CombineRule<(bswap imm:$c), (num "byteSwap(c, bits)")>;
def fold_bitreverse : CombineRule<(bitreverse imm:$c), (num "bitReverse(c, bits)")>;
def fold_abs : CombineRule<(abs imm:$c), (num "abs(c)")>;
def fold_zext : CombineRule<(zext imm:$c), (num "zeroExtend(c, operandBits)")>;
def fold_sext : CombineRule<(sext imm:$c), (num "c")>;
def fold_anyext : CombineRule<(anyext imm:$c), (num "c")>;
def fold_trunc : CombineRule<(trunc imm:$c), (num "c")>;
def fold_setcc : CombineRule<(setcc imm:$a, imm:$b, cond:$cc), (num "compare(cc, a, b, operandBits)")>;

//===- Addition and subtraction --------------------------------------------===//

def add_zero : CombineRule<(add $x, 0), (value $x)>;
// A sum that no longer fits an immediate is left: the outer constant may fold into an access, the inner one is shared.
def add_add_constants : CombineRule<(add (add $x, imm:$c), imm:$d), (add $x, (num "c + d"))> {
  let Condition = "isInt(immBits, c) or isInt(immBits, c + d) or not isInt(immBits, d)";
}
def add_sub_constants : CombineRule<(add (sub imm:$c, $x), imm:$d), (sub (num "c + d"), $x)>;
// Constants move outwards, where an address can take them.
def add_constant_out : CombineRule<(add (add $x, imm:$c):$s, $y), (add (add $x, $y), $c), "hasOneUse(s) and not isConstant(y)">;
def add_sub_same : CombineRule<(add (sub $x, $y), $y), (value $x)>;
def add_negated : CombineRule<(add (sub 0, $x), $y), (sub $y, $x)>;

def sub_same : CombineRule<(sub $x, $x), (num "0")>;
def sub_constant : CombineRule<(sub $x, imm:$c), (add $x, (num "-c"))>;
def sub_add_same : CombineRule<(sub (add $x, $y), $y), (value $x)>;
def sub_constant_out_left : CombineRule<(sub (add $x, imm:$c):$s, $y), (add (sub $x, $y), $c), "hasOneUse(s)">;
def sub_constants : CombineRule<(sub imm:$c, (add $x, imm:$d)), (sub (num "c - d"), $x)>;
def sub_from_same : CombineRule<(sub $x, (add $x, $y)), (sub 0, $y)>;
def sub_constant_out_right : CombineRule<(sub $x, (add $y, imm:$c):$s), (add (sub $x, $y), (num "-c")), "hasOneUse(s)">;
def sub_negated_twice : CombineRule<(sub 0, (sub 0, $x)), (value $x)>;
def sub_negated : CombineRule<(sub $x, (sub 0, $y)), (add $x, $y)>;
def sub_from_ones : CombineRule<(sub -1, $x), (xor $x, -1)>;
def negated_sign : CombineRule<(sub 0, (sra $x, imm:$c)), (srl $x, $c), "c == bits - 1">;

//===- Multiplication and division -----------------------------------------===//

def mul_zero : CombineRule<(mul $x, 0), (num "0")>;
def mul_one : CombineRule<(mul $x, 1), (value $x)>;
def mul_minus_one : CombineRule<(mul $x, -1), (sub 0, $x)>;
def mul_power : CombineRule<(mul $x, imm:$c), (shl $x, (num "log2(zeroExtend(c, bits))")), "isPowerOf2(zeroExtend(c, bits))">;
def mul_minus_power : CombineRule<(mul $x, imm:$c), (sub 0, (shl $x, (num "log2(-c)"))), "c < 0 and isPowerOf2(-c)">;
def mul_of_shl : CombineRule<(mul (shl $x, imm:$c), imm:$d), (mul $x, (num "d << c")), "0 <= c < bits">;
def mul_mul : CombineRule<(mul (mul $x, imm:$c), imm:$d), (mul $x, (num "c * d"))>;
def mul_of_add : CombineRule<(mul (add $x, imm:$c):$s, imm:$d), (add (mul $x, $d), (num "c * d")),
                             "hasOneUse(s) and isInt(immBits, c * d)">;
// 2^n + 1, 2^n - 1 and their negatives: a shift and an addition.
def mul_power_plus_one : CombineRule<(mul $x, imm:$c), (add (shl $x, (num "log2(c - 1)")), $x), "c > 1 and isPowerOf2(c - 1)">;
def mul_minus_power_minus_one : CombineRule<(mul $x, imm:$c), (sub 0, (add (shl $x, (num "log2(-c - 1)")), $x)),
                                            "c < -1 and isPowerOf2(-c - 1)">;
def mul_power_minus_one : CombineRule<(mul $x, imm:$c), (sub (shl $x, (num "log2(c + 1)")), $x), "c > 1 and isPowerOf2(c + 1)">;
def mul_one_minus_power : CombineRule<(mul $x, imm:$c), (sub $x, (shl $x, (num "log2(1 - c)"))), "c < 0 and isPowerOf2(1 - c)">;

def mulhu_zero : CombineRule<(mulhu $x, 0), (num "0")>;
def mulhs_zero : CombineRule<(mulhs $x, 0), (num "0")>;
def mulhu_power : CombineRule<(mulhu $x, imm:$c), (srl $x, (num "bits - log2(c)")), "c > 1 and isPowerOf2(c)">;

def udiv_power : CombineRule<(udiv $x, imm:$c), (srl $x, (num "log2(zeroExtend(c, bits))")), "isPowerOf2(zeroExtend(c, bits))">;
def urem_power : CombineRule<(urem $x, imm:$c), (and $x, (num "c - 1")), "isPowerOf2(zeroExtend(c, bits))">;
def sdiv_one : CombineRule<(sdiv $x, 1), (value $x)>;
def sdiv_minus_one : CombineRule<(sdiv $x, -1), (sub 0, $x)>;
def srem_one : CombineRule<(srem $x, 1), (num "0")>;
def srem_minus_one : CombineRule<(srem $x, -1), (num "0")>;
def sdiv_exact_power : CombineRule<(sdiv $x, imm:$c), (sra $x, (num "log2(c)")), "c > 1 and isPowerOf2(c) and isExact(N)">;
def sdiv_of_positive : CombineRule<(sdiv $x, imm:$c), (udiv $x, $c), "c > 0 and maskedValueIsZero(x, 1 << (bits - 1))">;
def srem_of_positive : CombineRule<(srem $x, imm:$c), (urem $x, (num "abs(c)")),
                                   "c != 0 and maskedValueIsZero(x, 1 << (bits - 1))">;

//===- And, or, xor --------------------------------------------------------===//

def and_same : CombineRule<(and $x, $x), (value $x)>;
def and_ones : CombineRule<(and $x, -1), (value $x)>;
def and_zero : CombineRule<(and $x, 0), (num "0")>;
def and_of_clear : CombineRule<(and $x, imm:$c), (value $x), "maskedValueIsZero(x, zeroExtend(~c, bits))">;
def and_gives_zero : CombineRule<(and $x, imm:$c), (num "0"), "maskedValueIsZero(x, zeroExtend(c, bits))">;
// A field in the middle, where the mask is no immediate: two shifts.
def and_field : CombineRule<(and (srl $x, imm:$s):$y, imm:$c), (srl (shl $x, (num "bits - 1 - log2(c) - s")), (num "bits - 1 - log2(c)")),
                            "c > 0 and isMask(c) and not isUInt(immBits - 1, c) and hasOneUse(y) and 0 < s and s + log2(c) + 1 < bits"> {
  let Phase = "after";
}
def and_and : CombineRule<(and (and $x, imm:$c), imm:$d), (and $x, (num "c & d"))>;
def and_or_same : CombineRule<(and (or $x, $y), $x), (value $x)>;
def and_not_same : CombineRule<(and (xor $x, -1), $x), (num "0")>;
def or_same : CombineRule<(or $x, $x), (value $x)>;
def or_zero : CombineRule<(or $x, 0), (value $x)>;
def or_ones : CombineRule<(or $x, -1), (num "-1")>;
def or_or : CombineRule<(or (or $x, imm:$c), imm:$d), (or $x, (num "c | d"))>;
def or_and_same : CombineRule<(or (and $x, $y), $x), (value $x)>;
def or_not_same : CombineRule<(or (xor $x, -1), $x), (num "-1")>;
def xor_same : CombineRule<(xor $x, $x), (num "0")>;
def xor_zero : CombineRule<(xor $x, 0), (value $x)>;
def xor_xor : CombineRule<(xor (xor $x, imm:$c), imm:$d), (xor $x, (num "c ^ d"))>;
def xor_xor_same : CombineRule<(xor (xor $x, $y), $y), (value $x)>;
def not_setcc : CombineRule<(xor (setcc $a, $b, cond:$cc):$s, 1), (setcc $a, $b, (num "inverseCC(cc, a)")), "hasOneUse(s)">;

// Rotations, where the target has them.
def rotr_constant : CombineRule<(or (shl $x, imm:$a), (srl $x, imm:$b)), (rotr $x, $b), "0 < a and 0 < b and a + b == bits"> {
  let Needs = [rotr];
}
def rotl_constant : CombineRule<(or (shl $x, imm:$a), (srl $x, imm:$b)), (rotl $x, $a), "0 < a and 0 < b and a + b == bits"> {
  let Needs = [rotl];
}
multiclass Rotation<SDNode rotate, SDNode by, SDNode back> {
  let Needs = [rotate] in {
    def _sub : CombineRule<(or (by $x, $n), (back $x, (sub imm:$w, $n))), (rotate $x, $n), "w == bits">;
    def _masked : CombineRule<(or (by $x, $n), (back $x, (and (sub imm:$w, $n), imm:$m))), (rotate $x, $n),
                              "w in (0, bits) and m == bits - 1">;
    def _both_masked : CombineRule<(or (by $x, (and $n, imm:$m)), (back $x, (and (sub imm:$w, $n), imm:$m))), (rotate $x, $n),
                                   "w in (0, bits) and m == bits - 1">;
    def _amount_masked : CombineRule<(or (by $x, (and $n, imm:$m):$a), (back $x, (sub imm:$w, $n))), (rotate $x, $a),
                                     "w == bits and m == bits - 1">;
  }
}
defm rotate_left : Rotation<rotl, shl, srl>;
defm rotate_right : Rotation<rotr, srl, shl>;

//===- Shifts and extensions -----------------------------------------------===//

def shl_shl : CombineRule<(shl (shl $x, imm:$c), imm:$d), (shl $x, (num "c + d")), "0 <= c and c + d < bits">;
def shl_shl_out : CombineRule<(shl (shl $x, imm:$c), imm:$d), (num "0"), "0 <= c < bits and c + d >= bits">;
foreach op = [srl, sra] in
  def shl_of_#op : CombineRule<(shl (op $x, imm:$c), imm:$c), (and $x, (num "-(1 << c)")), "isInt(immBits, -(1 << c))">;
def shl_of_add : CombineRule<(shl (add $x, imm:$c):$s, imm:$d), (add (shl $x, $d), (num "c << d")),
                             "hasOneUse(s) and isInt(immBits, c << d)">;
def shl_of_exact_srl : CombineRule<(shl (srl $x, imm:$c):$s, imm:$c), (value $x), "isExact(s)"> { let Priority = 1; }
def shl_of_exact_sra : CombineRule<(shl (sra $x, imm:$c):$s, imm:$c), (value $x), "isExact(s)"> { let Priority = 1; }
def srl_of_nuw_shl : CombineRule<(srl (shl $x, imm:$c):$s, imm:$c), (value $x), "isNUW(s)"> { let Priority = 1; }
def sra_of_nsw_shl : CombineRule<(sra (shl $x, imm:$c):$s, imm:$c), (value $x), "isNSW(s)"> { let Priority = 1; }
def srl_gives_zero : CombineRule<(srl $x, imm:$c), (num "0"), "maskedValueIsZero(x, zeroExtend(-(1 << c), bits))">;
// The mask is no immediate: two shifts.
def srl_of_and : CombineRule<(srl (and $x, imm:$m):$y, imm:$c), (srl (shl $x, (num "bits - 1 - log2(m)")), (num "bits - 1 - log2(m) + c")),
                             "hasOneUse(y) and m > 0 and isMask(m) and not isUInt(immBits - 1, m) and log2(m) != 31 and c <= log2(m)"> {
  let Phase = "after";
}
def srl_srl : CombineRule<(srl (srl $x, imm:$c), imm:$d), (srl $x, (num "c + d")), "0 <= c and c + d < bits">;
def srl_srl_out : CombineRule<(srl (srl $x, imm:$c), imm:$d), (num "0"), "0 <= c < bits and c + d >= bits">;
// The sign bit of a narrow value: brought to the top by a shift alone (32 bits have instructions of their own).
def srl_sext_inreg : CombineRule<(srl (sext_inreg $x, vt:$t):$s, imm:$c), (srl (shl $x, (num "bits - vtBits(t)")), $c),
                                 "c == bits - 1 and vtBits(t) != 32 and hasOneUse(s)">;
def srl_sra_sign : CombineRule<(srl (sra $x, imm:$c), imm:$d), (srl $x, $d), "0 <= c < bits and d == bits - 1">;
def srl_shl_extends : CombineRule<(srl (shl $x, imm:$c):$s, imm:$c), (and $x, (num "(1 << (bits - c)) - 1")),
                                  "bits - c in (8, 16, 32) and hasOneUse(s)">;
def sra_all_sign : CombineRule<(sra $x, $y), (value $x), "numSignBits(x) == bits">;
def sra_of_positive : CombineRule<(sra $x, $y), (srl $x, $y), "maskedValueIsZero(x, 1 << (bits - 1))">;
def sra_sra : CombineRule<(sra (sra $x, imm:$c), imm:$d), (sra $x, (num "min(bits - 1, c + d)")), "0 <= c < bits">;
def sra_exact_shl : CombineRule<(sra (shl $x, imm:$c), imm:$c), (sext_inreg $x, i32), "bits - c == 32"> { let Needs = [sext_inreg]; }
def sra_shl_word : CombineRule<(sra (shl $x, imm:$c), imm:$d), (sra (sext_inreg $x, i32), (num "d - c")), "bits - c == 32 and d > c"> {
  let Needs = [sext_inreg];
}
def sext_inreg_known : CombineRule<(sext_inreg $x, vt:$t), (value $x), "numSignBits(x) > bits - vtBits(t)">;
def sext_inreg_twice : CombineRule<(sext_inreg (sext_inreg $x, vt:$t), vt:$u), (sext_inreg $x, $u), "vtBits(t) >= vtBits(u)">;
def abs_of_positive : CombineRule<(abs $x), (value $x), "maskedValueIsZero(x, 1 << (bits - 1))">;
def abs_abs : CombineRule<(abs (abs $x):$a), (value $a)>;
def abs_negated : CombineRule<(abs (sub 0, $x)), (abs $x)>;
foreach op = [sext, zext, anyext] in
  def trunc_of_#op : CombineRule<(trunc (op $x)), (value $x), "widthOf(x) == bits">;
foreach op = [smin, smax, umin, umax] in
  def op#_same : CombineRule<(op $x, $x), (value $x)>;

//===- Compares ------------------------------------------------------------===//

def setcc_same : CombineRule<(setcc $x, $x, cond:$cc), (num "cc in (SETEQ, SETGE, SETLE, SETUGE, SETULE)")>;
def setcc_constant_right : CombineRule<(setcc imm:$c, $x, cond:$cc), (setcc $x, $c, (num "swapCC(cc)"))>;
def setcc_decided : CombineRule<(setcc $x, $y, cond:$cc), (num "decided(cc, x, y)"), "decided(cc, x, y) >= 0">;
foreach cc = [SETEQ, SETNE] in {
  defvar opposite = !if(!eq(cc, SETEQ), SETNE, SETEQ);
  foreach op = [add, xor] in
    def cc#_common_#op : CombineRule<(setcc (op $x, $z):$a, (op $y, $z):$b, cc), (setcc $x, $y, cc), "hasOneUse(a) and hasOneUse(b)">;
  // Of a compare.
  def cc#_is_itself : CombineRule<(setcc (setcc $a, $b, cond:$c):$s, imm:$k, cc), (value $s),
                                  "k == " # !if(!eq(cc, SETEQ), 1, 0) # " and widthOf(s) == bits">;
  def cc#_is_opposite : CombineRule<(setcc (setcc $a, $b, cond:$c):$s, imm:$k, cc), (setcc $a, $b, (num "inverseCC(c, a)")),
                                    "k == " # !if(!eq(cc, SETEQ), 0, 1) # " and widthOf(s) == bits and hasOneUse(s)">;
  foreach op = [xor, sub] in
    def cc#_of_#op : CombineRule<(setcc (op $a, $b):$s, 0, cc), (setcc $a, $b, cc), "hasOneUse(s)">;
  def cc#_add_constant : CombineRule<(setcc (add $x, imm:$c):$s, imm:$d, cc), (setcc $x, (num "d - c"), cc), "hasOneUse(s)">;
  def cc#_xor_constant : CombineRule<(setcc (xor $x, imm:$c):$s, imm:$d, cc), (setcc $x, (num "d ^ c"), cc), "hasOneUse(s)">;
  // (x & mask) == c without building a mask that is no immediate.
  def cc#_bit_set : CombineRule<(setcc (and $x, imm:$m):$a, imm:$m, cc), (setcc $a, 0, opposite),
                                "isPowerOf2(zeroExtend(m, operandBits))">;
  def cc#_bit : CombineRule<(setcc (and $x, imm:$m):$a, 0, cc),
                            (setcc (shl $x, (num "operandBits - 1 - log2(zeroExtend(m, operandBits))")), 0,
                                   !if(!eq(cc, SETEQ), SETGE, SETLT)),
                            "isPowerOf2(zeroExtend(m, operandBits)) and not isInt(immBits, m) and hasOneUse(a)">;
  def cc#_word : CombineRule<(setcc (and $x, 0xFFFFFFFF):$a, imm:$d, cc), (setcc (sext_inreg $x, i32), (num "signExtend(d, 32)"), cc),
                             "operandBits == 64 and hasOneUse(a) and isUInt(32, d)"> { let Needs = [sext_inreg]; }
  def cc#_low : CombineRule<(setcc (and $x, imm:$m):$a, 0, cc), (setcc (shl $x, (num "operandBits - 1 - log2(m)")), 0, cc),
                            "m > 0 and isMask(m) and not isInt(immBits, m) and hasOneUse(a)">;
}
// One form for each order.
def setge_strict : CombineRule<(setcc $x, imm:$c, SETGE), (setcc $x, (num "c - 1"), SETGT), "c != -(1 << (operandBits - 1))">;
def setle_strict : CombineRule<(setcc $x, imm:$c, SETLE), (setcc $x, (num "c + 1"), SETLT), "c != (1 << (operandBits - 1)) - 1">;
def setuge_strict : CombineRule<(setcc $x, imm:$c, SETUGE), (setcc $x, (num "c - 1"), SETUGT), "c != 0">;
def setule_strict : CombineRule<(setcc $x, imm:$c, SETULE), (setcc $x, (num "c + 1"), SETULT), "c != -1">;
def setult_one : CombineRule<(setcc $x, 1, SETULT), (setcc $x, 0, SETEQ)>;
def setugt_zero : CombineRule<(setcc $x, 0, SETUGT), (setcc $x, 0, SETNE)>;
def setugt_minus_two : CombineRule<(setcc $x, -2, SETUGT), (setcc $x, -1, SETEQ)>;

//===- Choices (a condition is 0 or 1) -------------------------------------===//

def select_same : CombineRule<(select $c, $x, $x), (value $x)>;
def select_true : CombineRule<(select imm:$c, $x, $y), (value $x), "c & 1">;
def select_false : CombineRule<(select imm:$c, $x, $y), (value $y), "not c & 1">;
def select_undef_left : CombineRule<(select $c, undef, $y), (value $y)>;
def select_undef_right : CombineRule<(select $c, $x, undef), (value $x)>;
def select_not : CombineRule<(select (xor $t, 1), $x, $y), (select $t, $y, $x), "isBoolean(t)">;
foreach low = [smin, umin] in {
  defvar high = !if(!eq(low, smin), smax, umax);
  foreach cc = !if(!eq(low, smin), [SETLT, SETLE, SETGT, SETGE], [SETULT, SETULE, SETUGT, SETUGE]) in {
    defvar less = !or(!eq(cc, SETLT), !eq(cc, SETLE), !eq(cc, SETULT), !eq(cc, SETULE));
    defvar straight = !if(less, low, high);
    defvar crossed = !if(less, high, low);
    def select_#cc#_straight : CombineRule<(select (setcc $x, $y, cc), $x, $y), (straight $x, $y)> { let Needs = [straight]; }
    def select_#cc#_crossed : CombineRule<(select (setcc $x, $y, cc), $y, $x), (crossed $x, $y)> { let Needs = [crossed]; }
  }
  // x > C ? x : C + 1, after the compare was made strict
  foreach cc = !if(!eq(low, smin), [SETLT, SETGT], [SETULT, SETUGT]) in {
    defvar less = !or(!eq(cc, SETLT), !eq(cc, SETULT));
    defvar straight = !if(less, low, high);
    defvar crossed = !if(less, high, low);
    defvar next = !cond(!eq(cc, SETLT): "d == c - 1", !eq(cc, SETGT): "d == c + 1", !eq(cc, SETULT): "d == c - 1 and c != 0",
                        true: "d == c + 1 and c != -1");
    def select_#cc#_strict_straight : CombineRule<(select (setcc $x, imm:$c, cc), $x, imm:$d), (straight $x, $d), next> {
      let Needs = [straight];
    }
    def select_#cc#_strict_crossed : CombineRule<(select (setcc $x, imm:$c, cc), imm:$d, $x), (crossed $x, $d), next> {
      let Needs = [crossed];
    }
  }
}
// Between constants: at most two operations on the condition.
defvar plain = "sameType(c, N) and isInteger(N)";
def select_ones_zero : CombineRule<(select $c, -1, 0), (sub 0, $c), plain>;
def select_zero_ones : CombineRule<(select $c, 0, -1), (add $c, -1), plain>;
def select_ones_constant : CombineRule<(select $c, -1, imm:$q), (or (sub 0, $c), $q), plain # " and isInt(immBits, q)">;
def select_constant_ones : CombineRule<(select $c, imm:$p, -1), (or (add $c, -1), $p), plain # " and isInt(immBits, p)">;
def select_one_zero : CombineRule<(select $c, 1, 0), (value $c), plain>;
def select_next : CombineRule<(select $c, imm:$p, imm:$q), (add $c, $q), plain # " and p - q == 1 and isInt(immBits, q)">;
def select_power_zero : CombineRule<(select $c, imm:$p, 0), (shl $c, (num "log2(p)")), plain # " and p > 1 and isPowerOf2(p)">;
def select_power : CombineRule<(select $c, imm:$p, imm:$q), (add (shl $c, (num "log2(p - q)")), $q),
                               plain # " and p - q > 1 and isPowerOf2(p - q) and log2(p - q) < bits and isInt(immBits, q)">;
def select_inverted : CombineRule<(select (setcc $a, $b, cond:$cc):$c, imm:$p, imm:$q), (select (setcc $a, $b, (num "inverseCC(cc, a)")), $q, $p),
                                  plain # " and q > p and isPowerOf2(q - p) and log2(q - p) < bits and hasOneUse(c)">;
def select_zero_one : CombineRule<(select $c, 0, 1), (xor $c, 1), plain>;
def select_mask : CombineRule<(select $c, imm:$p, 0), (and (sub 0, $c), $p), plain # " and isInt(immBits, p)">;
def select_mask_inverted : CombineRule<(select $c, 0, imm:$q), (and (add $c, -1), $q), plain # " and isInt(immBits, q)">;
// Logical and, or of conditions.
def select_and : CombineRule<(select $c, $x, 0), (and $c, $x), "sameType(c, N) and isBoolean(x) and isInteger(N)">;
def select_or : CombineRule<(select $c, 1, $y), (or $c, $y), "sameType(c, N) and isBoolean(y) and isInteger(N)">;
def select_and_not : CombineRule<(select $c, 0, $y), (and (xor $c, 1), $y), "sameType(c, N) and isBoolean(y) and isInteger(N)">;
def select_or_not : CombineRule<(select $c, $x, 1), (or (xor $c, 1), $x), "sameType(c, N) and isBoolean(x) and isInteger(N)">;

// LLVM's middle end makes a remainder from the quotient; where one instruction gives both, it is wanted back.
def urem_of_quotient : CombineRule<(sub $x, (mul (udiv $x, $y), $y)), (urem $x, $y)> { let Needs = [udivrem]; }
def srem_of_quotient : CombineRule<(sub $x, (mul (sdiv $x, $y), $y)), (srem $x, $y)> { let Needs = [sdivrem]; }

//===- Floating point ------------------------------------------------------===//

def fneg_fneg : CombineRule<(fneg (fneg $x)), (value $x)>;
def fabs_fneg : CombineRule<(fabs (fneg $x)), (fabs $x)>;
def fabs_fabs : CombineRule<(fabs (fabs $x):$a), (value $a)>;
def fadd_fneg : CombineRule<(fadd $x, (fneg $y)), (fsub $x, $y)>;
def fsub_fneg : CombineRule<(fsub $x, (fneg $y)), (fadd $x, $y)>;
foreach op = [fmul, fdiv] in
  def op#_fneg_fneg : CombineRule<(op (fneg $x), (fneg $y)), (op $x, $y)>;
// Two roundings become one where both operations allow it.
def fma_add : CombineRule<(fadd (fmul $x, $y):$m, $z), (fma $x, $y, $z), "isContract(N) and isContract(m) and hasOneUse(m)"> {
  let Needs = [fma];
}
def fma_sub : CombineRule<(fsub (fmul $x, $y):$m, $z), (fma $x, $y, (fneg $z)), "isContract(N) and isContract(m) and hasOneUse(m)"> {
  let Needs = [fma, fneg];
}
def fma_sub_from : CombineRule<(fsub $z, (fmul $x, $y):$m), (fma (fneg $x), $y, $z), "isContract(N) and isContract(m) and hasOneUse(m)"> {
  let Needs = [fma, fneg];
}
