//===- OXInstrFormats.td - instruction classes of Xox ---------------------===//
//
// custom-0 (0x0b): control, cross-lane, 128-bit memory.
//   funct3 0  bssy           offset in 31..15, barrier in 10..7
//          1  control        operation in 31..20, barrier in 18..15
//          2  shfl           segment in 29..27, mode in 26..25
//          3  votes, lanes   operation in 31..25
//          4  dpp            old value in rd
//          5  permlanex16
//          6  ldp            7  sdp
// custom-1 (0x2b): special functions, packed, dot, conversions, atomics.
// custom-2 (0x5b): tensor.
//
//===----------------------------------------------------------------------===//

class OXInst<dag outs, dag ins, string opcodestr, string argstr, RISCVOpcode opcode>
    : RVInst<outs, ins, opcodestr, argstr, opcode> {
  let DecoderNamespace = "OX";
  let Predicates = [HasXox];
  let hasSideEffects = false;
  let mayLoad = false;
  let mayStore = false;
}

// SIMT control: `op` says what, on a barrier or on none.
class OXControl<bits<12> op, dag outs, dag ins, string opcodestr, string argstr>
    : OXInst<outs, ins, opcodestr, argstr, OPC_CUSTOM_0> {
  let Inst{31-20} = op;
  let Inst{19-15} = 0;
  let Inst{14-12} = 0b001;
  let Inst{11-7} = 0;
  let hasSideEffects = true;
  let isConvergent = true;
  let isPredicable = false;
  let SchedRW = [WriteSIMT];
}

class OXR<bits<7> funct7, bits<3> funct3, RISCVOpcode opcode, RegisterClass rd, RegisterClass rs1, RegisterClass rs2, string opcodestr,
          string argstr = "$rd, $rs1, $rs2">
    : RVInstR<funct7, funct3, opcode, (outs rd:$rd), (ins rs1:$rs1, rs2:$rs2), opcodestr, argstr> {
  let DecoderNamespace = "OX";
  let Predicates = [HasXox];
  let hasSideEffects = false;
  let mayLoad = false;
  let mayStore = false;
}
class OXUnary<bits<7> funct7, bits<5> rs2val, bits<3> funct3, RISCVOpcode opcode, RegisterClass rd, RegisterClass rs1, string opcodestr>
    : RVInstRUnary<funct7, rs2val, funct3, opcode, (outs rd:$rd), (ins rs1:$rs1), opcodestr, "$rd, $rs1"> {
  let DecoderNamespace = "OX";
  let Predicates = [HasXox];
  let hasSideEffects = false;
  let mayLoad = false;
  let mayStore = false;
}
class OXR4<bits<2> funct2, bits<3> funct3, RISCVOpcode opcode, RegisterClass rd, RegisterClass rs1, RegisterClass rs2,
           RegisterClass rs3, string opcodestr>
    : OXInst<(outs rd:$rd), (ins rs1:$rs1, rs2:$rs2, rs3:$rs3), opcodestr, "$rd, $rs1, $rs2, $rs3", opcode> {
  bits<5> rs3;
  bits<5> rs2;
  bits<5> rs1;
  bits<5> rd;
  let Inst{31-27} = rs3;
  let Inst{26-25} = funct2;
  let Inst{24-20} = rs2;
  let Inst{19-15} = rs1;
  let Inst{14-12} = funct3;
  let Inst{11-7} = rd;
}
