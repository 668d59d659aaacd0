//===- RISCVInstrInfoRV32.td - names of what only 32-bit machines have ----===//
//
// Never assembled here: the assembler says what they need, rather than that it
// does not know them.
//
//===----------------------------------------------------------------------===//

def IsRV32 : AssemblerPredicate<(all_of (not Feature64Bit)), "RV32I Base Instruction Set">;
def HasStdExtCOrZcf : AssemblerPredicate<(all_of FeatureStdExtC, FeatureStdExtF), "'C' (Compressed Instructions) or 'Zcf' (Compressed Single-Precision Floating-Point Instructions), 'F' (Single-Precision Floating-Point)">;

class OnlyRV32<string mnemonic, list<Predicate> preds = []> : InstAlias<mnemonic, (UNIMP), 0> {
  let Predicates = !listconcat(preds, [IsRV32]);
}
foreach mnemonic = ["rdcycleh", "rdinstreth", "rdtimeh"] in
  def : OnlyRV32<mnemonic>;
def : OnlyRV32<"c.jal", [HasStdExtZca]>;
foreach mnemonic = ["c.flw", "c.fsw", "c.flwsp", "c.fswsp"] in
  def : OnlyRV32<mnemonic, [HasStdExtCOrZcf]>;
foreach mnemonic = ["zip", "unzip"] in
  def : OnlyRV32<mnemonic, [HasStdExtZbkb]>;
foreach mnemonic = ["sha512sig0h", "sha512sig0l", "sha512sig1h", "sha512sig1l", "sha512sum0r", "sha512sum1r"] in
  def : OnlyRV32<mnemonic, [HasStdExtZknh]>;
foreach mnemonic = ["aes32esi", "aes32esmi"] in
  def : OnlyRV32<mnemonic, [HasStdExtZkne]>;
foreach mnemonic = ["aes32dsi", "aes32dsmi"] in
  def : OnlyRV32<mnemonic, [HasStdExtZknd]>;
foreach mnemonic = ["fmvh.x.d", "fmvp.d.x"] in
  def : OnlyRV32<mnemonic, [HasStdExtD, HasStdExtZfa]>;
