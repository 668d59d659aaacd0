//===- Subtarget.td - features, predicates, processors --------------------===//

// Operators of AssemblerPredicate; (not F) is written with the fragment `not`.
def all_of;
def any_of;

// A condition on the subtarget.  `CondString`: a safe expression over the
// FieldName of the features ("HasStdExtZba and not IsRVE"), each true where
// the feature is on.  (LLVM: C++.)  "" is always true.
class Predicate<string cond> {
  string CondString = cond;
  bit AssemblerMatcherPredicate = false;
  dag AssemblerCondDag = (all_of);
  string PredicateName = "";
  bit RecomputePerFunction = false;
}

// A predicate that also decides whether the assembler knows an instruction.
// The dag is (all_of Feature...), (any_of Feature...) or (not Feature), nested
// at will; the selector uses the same dag, so no CondString is needed.
class AssemblerPredicate<dag cond, string name = ""> : Predicate<""> {
  let AssemblerMatcherPredicate = true;
  let AssemblerCondDag = cond;
  let PredicateName = name;
}

def TruePredicate : Predicate<"">;

class SubtargetFeature<string n, string f, string v, string d, list<SubtargetFeature> i = []> {
  string Name = n;              // name in -mattr=
  string FieldName = f;         // name in a Predicate's expression
  string Value = v;
  string Desc = d;
  list<SubtargetFeature> Implies = i;
  int ELFFlag = 0;              // oxllc: e_flags bits that the feature sets,
  int ELFFlagMask = 0;          //   after clearing these
  bit isExperimental = false;   // oxllc: `.option arch` refuses it
  string Reserves = "";         // oxllc: name of a register that is never allocated where the feature is on
  string ArchName = "";         // oxllc: name and version in an arch string ("zba1p0"), "" to leave it out
}

// A calling convention by its name in -target-abi=, and the e_flags by which it is known.
class TargetABI<string n, int flag, int mask> {
  string Name = n;
  int ELFFlag = flag;
  int ELFFlagMask = mask;
}

class Processor<string n, list<SubtargetFeature> f> {
  string Name = n;
  list<SubtargetFeature> Features = f;
  list<SubtargetFeature> TuneFeatures = [];
}

class SchedMachineModel;  // Schedule.td

class ProcessorModel<string n, SchedMachineModel m, list<SubtargetFeature> f,
                     list<SubtargetFeature> tunef = []> : Processor<n, f> {
  SchedMachineModel SchedModel = m;
  let TuneFeatures = tunef;
  string Desc = "";             // oxllc: one line for -mcpu=help
}
