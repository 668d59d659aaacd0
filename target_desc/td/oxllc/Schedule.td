//===- Schedule.td - machine models for schedulers and the simulator ------===//

// A level of the data caches: write-allocate, least recently used line replaced.
class CacheLevel<string name, int bytes, int line, int ways, int latency> {
  string Name = name;
  int Bytes = bytes;
  int LineBytes = line;
  int Ways = ways;
  int Latency = latency;           // cycles that a hit here costs more than one in the first level
}

// Two-bit counters, chosen by the branch's address xor the last `HistoryBits` outcomes; a stack of return addresses; the last
// targets of other indirect jumps.  Numbers of entries are powers of two, except the stack's.
class BranchPredictor<int entries, int history, int returns, int targets> {
  int Entries = entries;
  int HistoryBits = history;
  int ReturnEntries = returns;     // 0: returns are always predicted right
  int TargetEntries = targets;     // 0: so are other indirect jumps
}

class SchedMachineModel {
  int IssueWidth = -1;             // micro-ops per cycle
  int MicroOpBufferSize = -1;      // 0, 1: in order; larger: reorder buffer
  int LoopMicroOpBufferSize = -1;
  int LoadLatency = -1;
  int HighLatency = -1;
  int MispredictPenalty = -1;
  bit PostRAScheduler = false;
  bit CompleteModel = true;
  bit NoModel = false;
  list<Predicate> UnsupportedFeatures = [];
  // oxllc: front-end and memory facts that the simulator's timing uses.
  int TakenBranchPenalty = 0;      // cycles lost on a predicted taken branch
  int InOrderWriteBack = 0;        // 1: results are written in program order; 0: only RAW and WAW dependences interlock
  list<CacheLevel> DataCaches = []; // from the first level on; empty: every access takes the write's own latency
  int MemoryLatency = 0;           // cycles that an access costs more than in the first level where no level has the line
  BranchPredictor Predictor = ?;   // unset: backward branches are predicted taken, all targets known
}

def NoSchedModel : SchedMachineModel {
  let NoModel = true;
  let CompleteModel = false;
}

class ProcResourceKind;
class ProcResourceUnits<ProcResourceKind kind, int num> {
  ProcResourceKind Kind = kind;
  int NumUnits = num;
  ProcResourceKind Super = ?;
  int BufferSize = -1;
  SchedMachineModel SchedModel = ?;
}
def EponymousProcResourceKind : ProcResourceKind;
class ProcResource<int num> : ProcResourceKind, ProcResourceUnits<EponymousProcResourceKind, num>;
class ProcResGroup<list<ProcResource> resources> : ProcResourceKind {
  list<ProcResource> Resources = resources;
  SchedMachineModel SchedModel = ?;
  int BufferSize = -1;
}

class SchedReadWrite;
class SchedWrite : SchedReadWrite;
class SchedRead : SchedReadWrite;
def NoWrite : SchedWrite;

class WriteSequence<list<SchedWrite> writes, int rep = 1> : SchedWrite {
  list<SchedWrite> Writes = writes;
  int Repeat = rep;
  SchedMachineModel SchedModel = ?;
}

class ProcWriteResources<list<ProcResourceKind> resources> {
  list<ProcResourceKind> ProcResources = resources;
  list<int> ReleaseAtCycles = [];  // cycles each resource is held; empty: 1 each
  list<int> ResourceCycles = [];   // older name of ReleaseAtCycles
  list<int> AcquireAtCycles = [];
  int Latency = 1;
  int NumMicroOps = 1;
  bit BeginGroup = false;
  bit EndGroup = false;
  bit Unsupported = false;
  bit SingleIssue = false;
  bit RetireOOO = false;
  SchedMachineModel SchedModel = ?;
}

class WriteRes<SchedWrite write, list<ProcResourceKind> resources> : ProcWriteResources<resources> {
  SchedWrite WriteType = write;
}

class SchedWriteRes<list<ProcResourceKind> resources> : SchedWrite, ProcWriteResources<resources>;

class ProcReadAdvance<int cycles, list<SchedWrite> writes = []> {
  int Cycles = cycles;
  list<SchedWrite> ValidWrites = writes;
  bit Unsupported = false;
  SchedMachineModel SchedModel = ?;
}

// The operand is needed `cycles` after issue (negative: earlier).
class ReadAdvance<SchedRead read, int cycles, list<SchedWrite> writes = []> : ProcReadAdvance<cycles, writes> {
  SchedRead ReadType = read;
}
class SchedReadAdvance<int cycles, list<SchedWrite> writes = []> : SchedRead, ProcReadAdvance<cycles, writes>;

class SchedAlias<SchedReadWrite match, SchedReadWrite alias> {
  SchedReadWrite MatchRW = match;
  SchedReadWrite AliasRW = alias;
  SchedMachineModel SchedModel = ?;
}

class Sched<list<SchedReadWrite> schedrw> {
  list<SchedReadWrite> SchedRW = schedrw;
}

// Overrides SchedRW of some instructions in one model.
class InstRW<list<SchedReadWrite> rw, dag instrlist> {
  list<SchedReadWrite> OperandReadWrites = rw;
  dag Instrs = instrlist;          // (instrs ADD, SUB) or (instregex "^FADD")
  SchedMachineModel SchedModel = ?;
  bit Unsupported = false;
}
def instrs;
def instregex;
