//===- RISCVSchedSiFive7.td - sifive-u74: in order, two instructions a cycle ===//
//
// SiFive U74 Core Complex Manual, "Execution pipeline" and "Instruction fetch unit".  Sizes of the caches, and 20 cycles for
// the second level, are those of gem5's model of a board with the FU740-C000 (RISCVMatchedCacheHierarchy, which names the chip's
// datasheet); 150 cycles for memory are an assumption.  The predictor has 3.6 KiB of history; how it is organized
// is not published.
//
//===----------------------------------------------------------------------===//

def SiFive7Model : SchedMachineModel {
  let MicroOpBufferSize = 0;
  let IssueWidth = 2;
  let LoadLatency = 3;
  let MispredictPenalty = 4;
  let TakenBranchPenalty = 1;
  let DataCaches = [CacheLevel<"L1", 32768, 64, 8, 0>, CacheLevel<"L2", 2097152, 64, 16, 20>];
  let MemoryLatency = 150;
  let Predictor = BranchPredictor<8192, 8, 6, 8>;
}

let SchedModel = SiFive7Model in {
// Two pipes: A does memory, B branches, multiplication and floating point, both arithmetic.
def SiFive7PipeA : ProcResource<1> { let BufferSize = 0; }
def SiFive7PipeB : ProcResource<1> { let BufferSize = 0; }
def SiFive7PipeAB : ProcResGroup<[SiFive7PipeA, SiFive7PipeB]>;
def SiFive7IDiv : ProcResource<1>;
def SiFive7FDiv : ProcResource<1>;

defm : Writes<[WriteIALU, WriteIALU32, WriteShiftImm, WriteShiftImm32, WriteShiftReg, WriteShiftReg32, WriteIMinMax, WriteREV8, WriteBEXT, WriteBEXTI, WriteCZero], [SiFive7PipeAB], 3>;
defm : Writes<[WriteCLZ, WriteCLZ32, WriteCTZ, WriteCTZ32, WriteCPOP, WriteCPOP32, WriteSHXADD, WriteSHXADD32, WriteRotateImm, WriteRotateImm32, WriteRotateReg, WriteRotateReg32, WriteORCB, WriteSingleBit, WriteSingleBitImm], [SiFive7PipeB], 3>;
defm : Writes<[WriteNop], [], 1>;
defm : Writes<[WriteCSR, WriteFence], [SiFive7PipeB], 1>;
defm : Writes<[WriteJmp, WriteJal, WriteJalr], [SiFive7PipeB], 3>;
defm : Writes<[WriteIMul, WriteIMul32], [SiFive7PipeB], 3>;
foreach w = [WriteIDiv, WriteIRem] in
  def : WriteRes<w, [SiFive7PipeB, SiFive7IDiv]> { let Latency = 66; let ReleaseAtCycles = [1, 65]; }
foreach w = [WriteIDiv32, WriteIRem32] in
  def : WriteRes<w, [SiFive7PipeB, SiFive7IDiv]> { let Latency = 34; let ReleaseAtCycles = [1, 33]; }
defm : Writes<[WriteLDB, WriteLDH], [SiFive7PipeA], 3>;
defm : Writes<[WriteLDW, WriteLDD], [SiFive7PipeA], 3>;
defm : Writes<[WriteFLD16, WriteFLD32, WriteFLD64], [SiFive7PipeA], 2>;
defm : Writes<[WriteSTB, WriteSTH, WriteSTW, WriteSTD, WriteFST16, WriteFST32, WriteFST64], [SiFive7PipeA], 1>;
defm : Writes<[WriteAtomicW, WriteAtomicD, WriteAtomicLDW, WriteAtomicLDD, WriteAtomicSTW, WriteAtomicSTD], [SiFive7PipeA], 3>;
defm : Writes<[WriteFAdd16, WriteFAdd32, WriteFMul16, WriteFMul32, WriteFMA16, WriteFMA32], [SiFive7PipeB], 5>;
defm : Writes<[WriteFAdd64, WriteFMul64, WriteFMA64], [SiFive7PipeB], 7>;
foreach w = [WriteFDiv16, WriteFDiv32, WriteFSqrt16, WriteFSqrt32] in
  def : WriteRes<w, [SiFive7PipeB, SiFive7FDiv]> { let Latency = 27; let ReleaseAtCycles = [1, 26]; }
foreach w = [WriteFDiv64, WriteFSqrt64] in
  def : WriteRes<w, [SiFive7PipeB, SiFive7FDiv]> { let Latency = 56; let ReleaseAtCycles = [1, 55]; }
defm : Writes<[WriteFSGNJ16, WriteFSGNJ32, WriteFSGNJ64, WriteFMinMax16, WriteFMinMax32, WriteFMinMax64], [SiFive7PipeB], 3>;
defm : Writes<[WriteFCmp16, WriteFCmp32, WriteFCmp64, WriteFClass16, WriteFClass32, WriteFClass64], [SiFive7PipeB], 3>;
defm : Writes<CvtWrites, [SiFive7PipeB], 3>;
defm : Writes<CvtFWrites, [SiFive7PipeB], 3>;
defm : Writes<MovWrites, [SiFive7PipeB], 3>;
// Results that go to integer registers are forwarded between the stages of the two pipes to the late ALUs, branches and stored data;
// addresses, multiplier and divider take them from the register file.
defvar Forwarded = [ReadIALU, ReadIALU32, ReadShiftImm, ReadShiftImm32, ReadShiftReg, ReadShiftReg32, ReadSHXADD,
                    ReadSHXADD32, ReadRotate, ReadRotate32, ReadIMinMax, ReadREV8, ReadORCB, ReadSingleBit, ReadJmp, ReadJalr, ReadStoreData];
foreach r = Forwarded in
  def : ReadAdvance<r, 2, [WriteIALU, WriteIALU32, WriteShiftImm, WriteShiftImm32, WriteShiftReg, WriteShiftReg32,
                           WriteSHXADD, WriteSHXADD32, WriteRotateImm, WriteRotateImm32, WriteRotateReg,
                           WriteRotateReg32, WriteSingleBit, WriteSingleBitImm, WriteBEXT, WriteBEXTI, WriteCLZ,
                           WriteCLZ32, WriteCTZ, WriteCTZ32, WriteCPOP, WriteCPOP32, WriteIMinMax, WriteREV8, WriteORCB,
                           WriteIMul, WriteIMul32, WriteIDiv, WriteIDiv32, WriteIRem, WriteIRem32,
                           WriteLDB, WriteLDH, WriteLDW, WriteLDD]>;
foreach r = !filter(x, AllReads, !empty(!filter(y, Forwarded, !eq(x, y)))) in
  def : ReadAdvance<r, 0>;
}
