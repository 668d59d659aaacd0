//===- OXSystemOperands.td - coordinates of a lane ------------------------===//
//
// Read-only CSRs from 0xCC0.  Those of a block or grid are the same in all
// lanes of a warp; a lane's own coordinates are not.
//
//===----------------------------------------------------------------------===//

class LaneReg<string name, int encoding> : ReadOnlySysReg<name, encoding> { let isDivergent = true; }

def : LaneReg<"ox.tid.x", 0xCC0>;
def : LaneReg<"ox.tid.y", 0xCC1>;
def : LaneReg<"ox.tid.z", 0xCC2>;
def : ReadOnlySysReg<"ox.ntid.x", 0xCC3>;
def : ReadOnlySysReg<"ox.ntid.y", 0xCC4>;
def : ReadOnlySysReg<"ox.ntid.z", 0xCC5>;
def : ReadOnlySysReg<"ox.ctaid.x", 0xCC6>;
def : ReadOnlySysReg<"ox.ctaid.y", 0xCC7>;
def : ReadOnlySysReg<"ox.ctaid.z", 0xCC8>;
def : ReadOnlySysReg<"ox.nctaid.x", 0xCC9>;
def : ReadOnlySysReg<"ox.nctaid.y", 0xCCA>;
def : ReadOnlySysReg<"ox.nctaid.z", 0xCCB>;
def : LaneReg<"ox.laneid", 0xCCC>;
def : ReadOnlySysReg<"ox.warpid", 0xCCD>;     // number of the warp in its block
def : ReadOnlySysReg<"ox.nwarpid", 0xCCE>;    // warps in the block
def : ReadOnlySysReg<"ox.activemask", 0xCCF>; // lanes of this warp that run this instruction
def : ReadOnlySysReg<"ox.dynshared", 0xCD0>;  // offset of the launch's dynamic shared memory in the block's
def : ReadOnlySysReg<"ox.coreid", 0xCD1>;
def : ReadOnlySysReg<"ox.implicitarg", 0xCD2>; // address of what a launch tells every kernel, as HSA lays it out
