//===- RISCVISA.td - the instructions, for every target made of them ------===//
//
// Include after features, registers (class GPR) and the range of simm12.
//
//===----------------------------------------------------------------------===//

include "riscv/RISCVSchedule.td"
include "riscv/RISCVRelocations.td"
include "riscv/RISCVInstrFormats.td"
include "riscv/RISCVOperands.td"
include "riscv/RISCVSystemOperands.td"
include "riscv/RISCVInstrInfo.td"
include "riscv/RISCVInstrPseudo.td"
include "riscv/RISCVInstrPatterns.td"
include "riscv/RISCVInstrInfoM.td"
include "riscv/RISCVInstrInfoA.td"
include "riscv/RISCVInstrInfoF.td"
include "riscv/RISCVInstrInfoZfinx.td"
include "riscv/RISCVInstrInfoZb.td"
include "riscv/RISCVInstrInfoZicond.td"
include "riscv/RISCVInstrInfoRound.td"
include "riscv/RISCVCombine.td"
