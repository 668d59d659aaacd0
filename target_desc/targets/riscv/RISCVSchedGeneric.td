//===- RISCVSchedGeneric.td - generic-rv64: in order, one instruction a cycle ===//
//
// Latencies of a simple five-stage core (those that LLVM gives Rocket).
//
//===----------------------------------------------------------------------===//

def GenericRV64Model : SchedMachineModel {
  let MicroOpBufferSize = 0;
  let IssueWidth = 1;
  let LoadLatency = 3;
  let MispredictPenalty = 3;
  let TakenBranchPenalty = 0;
  let DataCaches = [CacheLevel<"L1", 32768, 64, 4, 0>];
  let MemoryLatency = 40;
  let Predictor = BranchPredictor<512, 0, 6, 32>;
}

let SchedModel = GenericRV64Model in {
def GUnitALU : ProcResource<1> { let BufferSize = 0; }
def GUnitIMul : ProcResource<1> { let BufferSize = 0; }
def GUnitIDiv : ProcResource<1> { let BufferSize = 1; }
def GUnitMem : ProcResource<1> { let BufferSize = 0; }
def GUnitB : ProcResource<1> { let BufferSize = 0; }
def GUnitFPALU : ProcResource<1> { let BufferSize = 0; }
def GUnitFPDivSqrt : ProcResource<1> { let BufferSize = 1; }

defm : Writes<[WriteIALU, WriteIALU32, WriteShiftImm, WriteShiftImm32, WriteShiftReg, WriteShiftReg32, WriteSHXADD, WriteSHXADD32, WriteRotateImm, WriteRotateImm32, WriteRotateReg, WriteRotateReg32, WriteIMinMax, WriteREV8, WriteORCB, WriteSingleBit, WriteSingleBitImm, WriteBEXT, WriteBEXTI, WriteCZero], [GUnitALU], 1>;
defm : Writes<[WriteCLZ, WriteCLZ32, WriteCTZ, WriteCTZ32, WriteCPOP, WriteCPOP32], [GUnitALU], 1>;
defm : Writes<[WriteNop], [], 1>;
defm : Writes<[WriteCSR, WriteFence], [], 1>;
defm : Writes<[WriteJmp, WriteJal, WriteJalr], [GUnitB], 1>;
defm : Writes<[WriteIMul, WriteIMul32], [GUnitIMul], 4>;
defm : Writes<[WriteIDiv, WriteIRem], [GUnitIDiv], 33, 33>;
defm : Writes<[WriteIDiv32, WriteIRem32], [GUnitIDiv], 34, 34>;
defm : Writes<[WriteLDB, WriteLDH], [GUnitMem], 3>;
defm : Writes<[WriteLDW, WriteLDD], [GUnitMem], 2>;
defm : Writes<[WriteFLD16, WriteFLD32, WriteFLD64], [GUnitMem], 2>;
defm : Writes<[WriteSTB, WriteSTH, WriteSTW, WriteSTD, WriteFST16, WriteFST32, WriteFST64], [GUnitMem], 1>;
defm : Writes<[WriteAtomicW, WriteAtomicD, WriteAtomicLDW, WriteAtomicLDD], [GUnitMem], 2>;
defm : Writes<[WriteAtomicSTW, WriteAtomicSTD], [GUnitMem], 1>;
defm : Writes<[WriteFAdd16, WriteFAdd32, WriteFSGNJ16, WriteFSGNJ32, WriteFMinMax16, WriteFMinMax32], [GUnitFPALU], 4>;
defm : Writes<[WriteFMul16, WriteFMul32, WriteFMA16, WriteFMA32], [GUnitFPALU], 5>;
defm : Writes<[WriteFAdd64, WriteFSGNJ64, WriteFMinMax64], [GUnitFPALU], 6>;
defm : Writes<[WriteFMul64, WriteFMA64], [GUnitFPALU], 7>;
defm : Writes<[WriteFDiv16, WriteFDiv32, WriteFSqrt16, WriteFSqrt32], [GUnitFPDivSqrt], 20, 20>;
defm : Writes<[WriteFDiv64], [GUnitFPDivSqrt], 20, 20>;
defm : Writes<[WriteFSqrt64], [GUnitFPDivSqrt], 25, 25>;
defm : Writes<[WriteFCmp16, WriteFCmp32, WriteFCmp64, WriteFClass16, WriteFClass32, WriteFClass64], [GUnitFPALU], 2>;
defm : Writes<CvtWrites, [GUnitFPALU], 2>;
defm : Writes<CvtFWrites, [GUnitFPALU], 2>;
defm : Writes<MovWrites, [GUnitFPALU], 2>;
foreach r = AllReads in
  def : ReadAdvance<r, 0>;
}
