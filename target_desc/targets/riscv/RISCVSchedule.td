//===- RISCVSchedule.td - what instructions write and read, for models ----===//

foreach name = ["WriteIALU", "WriteIALU32", "WriteShiftImm", "WriteShiftImm32", "WriteShiftReg", "WriteShiftReg32",
                "WriteIMul", "WriteIMul32", "WriteIDiv", "WriteIDiv32", "WriteIRem", "WriteIRem32",
                "WriteJmp", "WriteJal", "WriteJalr", "WriteNop", "WriteCSR", "WriteFence",
                "WriteLDB", "WriteLDH", "WriteLDW", "WriteLDD", "WriteSTB", "WriteSTH", "WriteSTW", "WriteSTD",
                "WriteAtomicW", "WriteAtomicD", "WriteAtomicLDW", "WriteAtomicLDD", "WriteAtomicSTW", "WriteAtomicSTD",
                // Zba, Zbb, Zbs, Zicond
                "WriteSHXADD", "WriteSHXADD32", "WriteRotateImm", "WriteRotateImm32", "WriteRotateReg", "WriteRotateReg32",
                "WriteCLZ", "WriteCLZ32", "WriteCTZ", "WriteCTZ32", "WriteCPOP", "WriteCPOP32", "WriteIMinMax",
                "WriteREV8", "WriteORCB", "WriteSingleBit", "WriteSingleBitImm", "WriteBEXT", "WriteBEXTI", "WriteCZero"] in
  def name : SchedWrite;
foreach size = ["16", "32", "64"] in {
  foreach name = ["WriteFAdd", "WriteFMul", "WriteFMA", "WriteFDiv", "WriteFSqrt", "WriteFSGNJ", "WriteFMinMax",
                  "WriteFCmp", "WriteFClass", "WriteFLD", "WriteFST"] in
    def name # size : SchedWrite;
}
foreach name = ["WriteFCvtI32ToF16", "WriteFCvtI64ToF16", "WriteFCvtI32ToF32", "WriteFCvtI64ToF32", "WriteFCvtI32ToF64",
                "WriteFCvtI64ToF64", "WriteFCvtF16ToI32", "WriteFCvtF16ToI64", "WriteFCvtF32ToI32", "WriteFCvtF32ToI64",
                "WriteFCvtF64ToI32", "WriteFCvtF64ToI64", "WriteFCvtF32ToF64", "WriteFCvtF64ToF32", "WriteFCvtF16ToF32",
                "WriteFCvtF32ToF16", "WriteFCvtF16ToF64", "WriteFCvtF64ToF16", "WriteFMovI16ToF16", "WriteFMovF16ToI16",
                "WriteFMovI32ToF32", "WriteFMovF32ToI32", "WriteFMovI64ToF64", "WriteFMovF64ToI64"] in
  def name : SchedWrite;

foreach name = ["ReadIALU", "ReadIALU32", "ReadShiftImm", "ReadShiftImm32", "ReadShiftReg", "ReadShiftReg32", "ReadIMul",
                "ReadIMul32", "ReadIDiv", "ReadIDiv32", "ReadJmp", "ReadJalr", "ReadCSR", "ReadMemBase", "ReadFMemBase",
                "ReadStoreData", "ReadAtomicA", "ReadAtomicD", "ReadSHXADD", "ReadSHXADD32", "ReadRotate", "ReadRotate32",
                "ReadBitCount", "ReadBitCount32", "ReadIMinMax", "ReadREV8", "ReadORCB", "ReadSingleBit", "ReadCZero"] in
  def name : SchedRead;
foreach size = ["16", "32", "64"] in
  foreach name = ["ReadFAdd", "ReadFMul", "ReadFMA", "ReadFMAAddend", "ReadFDiv", "ReadFSqrt", "ReadFSGNJ", "ReadFMinMax",
                  "ReadFCmp", "ReadFClass", "ReadFStoreData", "ReadFCvt", "ReadFMov"] in
    def name # size : SchedRead;

// Helper for the models: writes of one latency on one resource, which is busy for `cycles`.
multiclass Writes<list<SchedWrite> writes, list<ProcResourceKind> res, int latency, int cycles = 1> {
  foreach w = writes in
    def : WriteRes<w, res> {
      let Latency = latency;
      let ReleaseAtCycles = !if(!eq(cycles, 1), []<int>, [cycles]);
    }
}

// All operands are read at issue: the default of a simple pipeline.
defvar AllReads = [ReadIALU, ReadIALU32, ReadShiftImm, ReadShiftImm32, ReadShiftReg, ReadShiftReg32, ReadIMul,
                   ReadIMul32, ReadIDiv, ReadIDiv32, ReadJmp, ReadJalr, ReadCSR, ReadMemBase, ReadFMemBase,
                   ReadStoreData, ReadAtomicA, ReadAtomicD, ReadSHXADD, ReadSHXADD32, ReadRotate, ReadRotate32,
                   ReadBitCount, ReadBitCount32, ReadIMinMax, ReadREV8, ReadORCB, ReadSingleBit, ReadCZero,
                   ReadFAdd16, ReadFAdd32, ReadFAdd64, ReadFMul16, ReadFMul32, ReadFMul64, ReadFMA16, ReadFMA32, ReadFMA64,
                   ReadFMAAddend16, ReadFMAAddend32, ReadFMAAddend64, ReadFDiv16, ReadFDiv32, ReadFDiv64,
                   ReadFSqrt16, ReadFSqrt32, ReadFSqrt64, ReadFSGNJ16, ReadFSGNJ32, ReadFSGNJ64,
                   ReadFMinMax16, ReadFMinMax32, ReadFMinMax64, ReadFCmp16, ReadFCmp32, ReadFCmp64,
                   ReadFClass16, ReadFClass32, ReadFClass64, ReadFStoreData16, ReadFStoreData32, ReadFStoreData64,
                   ReadFCvt16, ReadFCvt32, ReadFCvt64, ReadFMov16, ReadFMov32, ReadFMov64];
defvar CvtWrites = [WriteFCvtI32ToF16, WriteFCvtI64ToF16, WriteFCvtI32ToF32, WriteFCvtI64ToF32, WriteFCvtI32ToF64,
                    WriteFCvtI64ToF64, WriteFCvtF16ToI32, WriteFCvtF16ToI64, WriteFCvtF32ToI32, WriteFCvtF32ToI64,
                    WriteFCvtF64ToI32, WriteFCvtF64ToI64];
defvar CvtFWrites = [WriteFCvtF32ToF64, WriteFCvtF64ToF32, WriteFCvtF16ToF32, WriteFCvtF32ToF16, WriteFCvtF16ToF64,
                     WriteFCvtF64ToF16];
defvar MovWrites = [WriteFMovI16ToF16, WriteFMovF16ToI16, WriteFMovI32ToF32, WriteFMovF32ToI32, WriteFMovI64ToF64,
                    WriteFMovF64ToI64];
