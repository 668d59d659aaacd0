//===- OXSchedOX1.td - the model of ox1 -----------------------------------===//
//
// One instruction per cycle and core, from one warp.  Latencies are starting
// values for a GPU of this size, not measurements.
//
//===----------------------------------------------------------------------===//

def OX1Model : SchedMachineModel {
  let MicroOpBufferSize = 0;
  let IssueWidth = 1;
  let LoadLatency = 32;
  let MispredictPenalty = 8;
  let TakenBranchPenalty = 2;
}

let SchedModel = OX1Model in {
def OXUnitALU : ProcResource<1> { let BufferSize = 0; }
def OXUnitFP64 : ProcResource<1> { let BufferSize = 0; }
def OXUnitSFU : ProcResource<1> { let BufferSize = 0; }
def OXUnitDiv : ProcResource<1> { let BufferSize = 0; }
def OXUnitMem : ProcResource<1> { let BufferSize = 0; }
def OXUnitTensor : ProcResource<1> { let BufferSize = 0; }
def OXUnitControl : ProcResource<1> { let BufferSize = 0; }

defm : Writes<[WriteIALU, WriteIALU32, WriteShiftImm, WriteShiftImm32, WriteShiftReg, WriteShiftReg32, WriteSHXADD, WriteSHXADD32,
               WriteRotateImm, WriteRotateImm32, WriteRotateReg, WriteRotateReg32, WriteCLZ, WriteCLZ32, WriteCTZ, WriteCTZ32,
               WriteCPOP, WriteCPOP32, WriteIMinMax, WriteREV8, WriteORCB, WriteSingleBit, WriteSingleBitImm, WriteBEXT, WriteBEXTI,
               WriteCZero, WriteIMul, WriteIMul32, WriteCSR, WritePacked, WriteDot], [OXUnitALU], 4>;
defm : Writes<[WriteFAdd16, WriteFAdd32, WriteFMul16, WriteFMul32, WriteFMA16, WriteFMA32, WriteFSGNJ16, WriteFSGNJ32, WriteFSGNJ64,
               WriteFMinMax16, WriteFMinMax32, WriteFMinMax64, WriteFCmp16, WriteFCmp32, WriteFCmp64, WriteFClass16, WriteFClass32,
               WriteFClass64], [OXUnitALU], 4>;
defm : Writes<CvtWrites, [OXUnitALU], 4>;
defm : Writes<CvtFWrites, [OXUnitALU], 4>;
defm : Writes<MovWrites, [OXUnitALU], 4>;
// Half rate.
defm : Writes<[WriteFAdd64, WriteFMul64, WriteFMA64], [OXUnitFP64], 8, 2>;
// Quarter rate.
defm : Writes<[WriteSFU], [OXUnitSFU], 8, 4>;
defm : Writes<[WriteIDiv, WriteIDiv32, WriteIRem, WriteIRem32, WriteFDiv16, WriteFDiv32, WriteFDiv64, WriteFSqrt16, WriteFSqrt32,
               WriteFSqrt64], [OXUnitDiv], 20, 20>;
defm : Writes<[WriteNop], [], 1>;
defm : Writes<[WriteFence, WriteSIMT, WriteJmp, WriteJal, WriteJalr], [OXUnitControl], 4>;
defm : Writes<[WriteCrossLane], [OXUnitMem], 24>;
defm : Writes<[WriteVote], [OXUnitALU], 8>;
defm : Writes<[WriteLDB, WriteLDH, WriteLDW, WriteLDD, WriteFLD16, WriteFLD32, WriteFLD64], [OXUnitMem], 32>;
defm : Writes<[WriteLDQ], [OXUnitMem], 34, 4>;
defm : Writes<[WriteSTB, WriteSTH, WriteSTW, WriteSTD, WriteFST16, WriteFST32, WriteFST64], [OXUnitMem], 1>;
defm : Writes<[WriteSTQ], [OXUnitMem], 1, 4>;
defm : Writes<[WriteAtomicW, WriteAtomicD, WriteAtomicLDW, WriteAtomicLDD, WriteAtomicSTW, WriteAtomicSTD, WriteFAtomic], [OXUnitMem], 120>;
defm : Writes<[WriteTensor], [OXUnitTensor], 16, 8>;
foreach r = AllReads in
  def : ReadAdvance<r, 0>;
foreach r = [ReadSIMT, ReadCrossLane, ReadSFU, ReadPacked, ReadDot, ReadTensor] in
  def : ReadAdvance<r, 0>;
}
