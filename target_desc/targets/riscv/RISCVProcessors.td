//===- RISCVProcessors.td - processors and their models -------------------===//

include "riscv/RISCVSchedGeneric.td"
include "riscv/RISCVSchedSiFive7.td"

defvar FeaturesG = [Feature64Bit, FeatureStdExtM, FeatureStdExtA, FeatureStdExtF, FeatureStdExtD, FeatureStdExtZicsr, FeatureStdExtZifencei];

def : ProcessorModel<"generic-rv64", GenericRV64Model, FeaturesG> { let Desc = "RV64IMAFD, in-order, single issue"; }
def : ProcessorModel<"sifive-u74", SiFive7Model, !listconcat(FeaturesG, [FeatureStdExtC, FeatureStdExtZba, FeatureStdExtZbb])> {
  let Desc = "RV64GC_Zba_Zbb, in-order, dual issue";
}
