//===- OXInstrPack.td - putting words together from parts ------------------===//
//
// custom-1, funct3 5: funct7 1 pcvt.f16.f32, 2 pcvt.bf16.f32, 3 pack.w,
// 16 + s pick.h with selector s.
//
//===----------------------------------------------------------------------===//

// Lower halves: rs1's below rs2's.
def OX_PACK_W : OXR<3, 0b101, OPC_CUSTOM_1, GPR, GPR, GPR, "ox.pack.w">, Sched<[WritePacked, ReadPacked, ReadPacked]>,
                Sem<[(set GPR:$rd, (i64 (or (and GPR:$rs1, 0xffffffff), (shl GPR:$rs2, (i64 32)))))]>;

// Two of the 16-bit quarters: bits 1..0 of the selector choose rs1's, which comes below, bits 3..2 rs2's; sign-extended from 32 bits.
def picksel : ImmOperand<i64, 4, false>;
class PickShift<int low> {
  dag Amount = (shl (and (srl picksel:$sel, (i64 low)), 3), (i64 4));
}
def OX_PICK_H : OXInst<(outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2, picksel:$sel), "ox.pick.h", "$rd, $rs1, $rs2, $sel", OPC_CUSTOM_1>,
                Sched<[WritePacked, ReadPacked, ReadPacked]>,
                Sem<[(set GPR:$rd, (i64 (sext_inreg (i64 (or (and (srl GPR:$rs1, PickShift<0>.Amount), 65535),
                                                             (shl (srl GPR:$rs2, PickShift<2>.Amount), (i64 16)))), i32)))]> {
  bits<4> sel;
  bits<5> rs2;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-29} = 0b001;
  let Inst{28-25} = sel;
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = 0b101;
  let Inst{11-7} = rd;
}

// Two registers of 2 x f32, rs1's below, to one of 4 x f16; rounded as the dynamic mode says.
class RoundedHalf<dag word, int at> {
  dag Low = (and (i64 (fp_to_bits (f16 (sem_fp_round (f32 (fp_from_bits (i64 word))), (i64 7))))), 65535);
  dag Placed = !if(at, (shl (i64 Low), (i64 at)), Low);
}
def OX_PCVT_F16_F32 : OXR<1, 0b101, OPC_CUSTOM_1, GPR, GPR, GPR, "ox.pcvt.f16.f32">, Sched<[WritePacked, ReadPacked, ReadPacked]>,
                      Sem<[(set GPR:$rd, (i64 (or (i64 (or RoundedHalf<(i64 GPR:$rs1), 0>.Placed, RoundedHalf<(srl GPR:$rs1, (i64 32)), 16>.Placed)),
                                                  (i64 (or RoundedHalf<(i64 GPR:$rs2), 32>.Placed, RoundedHalf<(srl GPR:$rs2, (i64 32)), 48>.Placed)))))]>;
class RoundedBrain<dag word, int at> {
  dag Low = (and (i64 (sem_cvt_bf16_s (f32 (fp_from_bits (i64 word))))), 65535);
  dag Placed = !if(at, (shl (i64 Low), (i64 at)), Low);
}
def OX_PCVT_BF16_F32 : OXR<2, 0b101, OPC_CUSTOM_1, GPR, GPR, GPR, "ox.pcvt.bf16.f32">, Sched<[WritePacked, ReadPacked, ReadPacked]>,
                       Sem<[(set GPR:$rd, (i64 (or (i64 (or RoundedBrain<(i64 GPR:$rs1), 0>.Placed, RoundedBrain<(srl GPR:$rs1, (i64 32)), 16>.Placed)),
                                                   (i64 (or RoundedBrain<(i64 GPR:$rs2), 32>.Placed, RoundedBrain<(srl GPR:$rs2, (i64 32)), 48>.Placed)))))]>;

//===- Patterns ------------------------------------------------------------===//

def : Pat<(i64 (or (and GPR:$a, 0xffffffff), (shl GPR:$b, (i64 32)))), (OX_PACK_W GPR:$a, GPR:$b)>;

// Four of 16 bits, as a vector of them is put together from lanes; the upper bits of the last one fall out.
class Quarters<dag a, dag b, dag c, dag d> {
  dag Word = (i64 (or (or (or (and (i64 a), 65535), (shl (and (i64 b), 65535), (i64 16))), (shl (and (i64 c), 65535), (i64 32))), (shl (i64 d), (i64 48))));
}
def : Pat<Quarters<(i64 GPR:$a), (i64 GPR:$b), (i64 GPR:$c), (i64 GPR:$d)>.Word,
          (OX_PACK_W (OX_PICK_H GPR:$a, GPR:$b, 0), (OX_PICK_H GPR:$c, GPR:$d, 0))>;
class HalfOf<dag word> {
  dag Bits = (fp_to_bits (f16 (fpround (f32 (fp_from_bits (i64 word))))));
}
class BrainOf<dag word> {
  dag Bits = (fp_to_bf16 (f32 (fp_from_bits (i64 word))));
}
def : Pat<Quarters<HalfOf<(i64 GPR:$x)>.Bits, HalfOf<(srl GPR:$x, (i64 32))>.Bits, HalfOf<(i64 GPR:$y)>.Bits, HalfOf<(srl GPR:$y, (i64 32))>.Bits>.Word,
          (OX_PCVT_F16_F32 GPR:$x, GPR:$y)>;
def : Pat<Quarters<BrainOf<(i64 GPR:$x)>.Bits, BrainOf<(srl GPR:$x, (i64 32))>.Bits, BrainOf<(i64 GPR:$y)>.Bits, BrainOf<(srl GPR:$y, (i64 32))>.Bits>.Word,
          (OX_PCVT_BF16_F32 GPR:$x, GPR:$y)>;

// Two of 16 bits, each from its place in a word, to a word of 32 bits that is stored.  A quarter may be cut out by a mask or by two
// shifts; above the upper one anything may stand.
class Quarter<dag word, int i> {
  list<dag> Forms = !cond(!eq(i, 0): [(and (i64 word), 65535)],
                          !eq(i, 3): [(srl (i64 word), (i64 48))],
                          true: [(and (i64 (srl (i64 word), (i64 !mul(16, i)))), 65535),
                                 (srl (i64 (shl (i64 word), (i64 !sub(48, !mul(16, i))))), (i64 48))]);
  list<dag> Upper = !listconcat(Forms, !cond(!eq(i, 0): [word], !eq(i, 3): []<dag>, true: [(srl (i64 word), (i64 !mul(16, i)))]));
}
foreach i = 0-3 in
  foreach j = 0-3 in
    foreach low = Quarter<(i64 GPR:$a), i>.Forms in
      foreach high = Quarter<(i64 GPR:$b), j>.Upper in
        def : Pat<(truncstorei32 (i64 (or (i64 low), (i64 (shl (i64 high), (i64 16))))), (AddrRegImm GPR:$p, simm12:$imm12)),
                  (SW (OX_PICK_H GPR:$a, GPR:$b, !add(i, !mul(4, j))), GPR:$p, simm12:$imm12)>;
