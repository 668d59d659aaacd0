//===- ox.td - the ox1 GPU core -------------------------------------------===//
//
// A lane is RV64 I M A Zicsr Zba Zbb Zbs Zicond Zfinx Zdinx Zhinx with 128
// registers; 32 lanes are a warp.  The instructions of a lane are those of
// riscv/; this folder adds registers, wide encodings, SIMT control, cross-lane,
// packed and tensor instructions.  See docs/isa/ox1.md.
//
//===----------------------------------------------------------------------===//

include "oxllc/Target.td"
include "riscv/RISCVFeatures.td"
include "ox/OXRegisterInfo.td"
include "ox/OXImmediates.td"
include "riscv/RISCVISA.td"
include "riscv/RISCVCallingConv.td"
include "riscv/RISCVFrame.td"
include "ox/OXSystemOperands.td"
include "ox/OXIntrinsics.td"
include "ox/OXSchedule.td"
include "ox/OXInstrFormats.td"
include "ox/OXInstrInfo.td"
include "ox/OXInstrPacked.td"
include "ox/OXInstrPack.td"
include "ox/OXPatterns.td"
include "ox/OXSelects.td"
include "ox/OXPatternsMath.td"
include "ox/OXTensor.td"
include "ox/OXPacked.td"
include "ox/OXIntrinsicOps.td"
include "ox/OXCallingConv.td"
include "ox/OXSchedOX1.td"

def OX : TargetInfo {
  let Name = "ox";
  let Triple = "ox64-unknown-elf";
  let Archs = ["ox64", "ox", "amdgcn", "amdgpu", "nvptx64", "spir64"];
  let PointerBits = 64;
  let DataLayout = "e-m:e-p:64:64-p1:64:64-p3:32:32-p4:64:64-p5:32:32-i64:64-i128:128-n32:64-S128-A5";
  let ELFMachine = 243;
  let ELFFlags = 0x80000000;   // what tells an ox1 object from a RISC-V one
  let DefaultCPU = "ox1";
  let Nop = (ADDI X0, X0, 0);
  let Hooks = "riscv.hooks";
  let PointerClass = GPR;
  let DecoderNamespaces = ["RISCVSpecial", "OX", "RVZfinx", "RV32"];
}

def : ProcessorModel<"ox1", OX1Model, [Feature64Bit, FeatureStdExtM, FeatureStdExtA, FeatureStdExtZicsr, FeatureStdExtZba,
                                       FeatureStdExtZbb, FeatureStdExtZbs, FeatureStdExtZicond, FeatureStdExtZfinx,
                                       FeatureStdExtZdinx, FeatureStdExtZhinx, FeatureXox]> {
  let Desc = "SIMT core: 32 lanes a warp, 128 registers a lane";
}

// The longer form of every instruction: a word in front of the ordinary one.
def OXWide : WideEncoding<4> {
  let Inst{6-0} = 0b0111111;
  let Inst{8-7} = RdHi{6-5};
  let Inst{10-9} = Rs1Hi{6-5};
  let Inst{12-11} = Rs2Hi{6-5};
  let Inst{14-13} = Rs3Hi{6-5};
  let Inst{15} = PredEnable;
  let Inst{16} = PredInvert;
  let Inst{23-17} = Pred;
  let Inst{31-24} = ImmHi{19-12};
  let RdFields = ["rd"];
  let Rs1Fields = ["rs1"];
  let Rs2Fields = ["rs2"];
  let Rs3Fields = ["rs3"];
  let ImmOperands = ["simm12", "simm12_st"];
  let ImmWidth = 20;
  let PredicateSyntax = "@";   // "@x5 addi ..." , "@!x5 addi ..."
}

// Windows of the flat address space.
def : AddressSpaceWindow<3, 0x10000000, 0x10000> { let isPerBlock = true; }      // shared memory
def : AddressSpaceWindow<5, 0x20000000, 0x10000000> { let isPerLane = true; }    // local memory: the lane's stack

def OX1Simt : SimtInfo {
  let WarpSize = 32;
  let MaxWarpsPerBlock = 32;
  let MaxWarpsPerCore = 16;
  let RegisterFileBytes = 262144;
  let RegisterAllocUnit = 8;
  let SharedBytes = 65536;
  let LaneRegisters = GPR;
  let BarrierRegisters = BAR;
  let BarrierSet = OX_BSSY;
  let BarrierSync = OX_BSYNC;
  let BarrierClear = OX_BCLR;
  let Exit = OX_EXIT;
  // A block's accesses pass its core's one memory unit in the order of their issue.
  let OrderedScopes = ["workgroup", "workgroup-one-as", "wavefront", "wavefront-one-as", "subgroup", "block", "cta", "warp"];
  let DeviceLibrary = "ox/OXDevice.ll";
  let L1Bytes = 32768;
  let L1Latency = 32;
  let L2Bytes = 1048576;
  let L2Latency = 120;
  let SharedLatency = 24;
  let DramLatency = 350;
  let DramBytesPerCycle = 64;
}
