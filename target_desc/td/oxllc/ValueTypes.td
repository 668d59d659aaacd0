//===- ValueTypes.td - the closed list of value types ---------------------===//
//
// One record per machine value type; `oxllc.target_desc.mvt` has the same list.
//
//===----------------------------------------------------------------------===//

class ValueType<int size> {
  string Namespace = "MVT";
  string MVTName = NAME;  // name in oxllc.target_desc.mvt
  int Size = size;        // bits; 0 where the question has no answer
  int NumElements = 0;    // 0 for a scalar
  bit isInteger = false;
  bit isFP = false;
  bit isOverloaded = false;
}

class VTInt<int size> : ValueType<size> { let isInteger = true; }
class VTFP<int size> : ValueType<size> { let isFP = true; }
class VTVec<int count, ValueType elem> : ValueType<!mul(count, elem.Size)> {
  ValueType ElementType = elem;
  let NumElements = count;
  let isInteger = elem.isInteger;
  let isFP = elem.isFP;
}
class VTAny : ValueType<0> { let isOverloaded = true; }

def OtherVT : ValueType<0> { let MVTName = "Other"; }
def Glue : ValueType<0>;
def FlagVT : ValueType<0> { let MVTName = "Glue"; }
def untyped : ValueType<0>;
def isVoid : ValueType<0>;

def i1 : VTInt<1>;
def i2 : VTInt<2>;
def i4 : VTInt<4>;
def i8 : VTInt<8>;
def i16 : VTInt<16>;
def i32 : VTInt<32>;
def i64 : VTInt<64>;
def i128 : VTInt<128>;
def f16 : VTFP<16>;
def bf16 : VTFP<16>;
def f32 : VTFP<32>;
def f64 : VTFP<64>;
def f128 : VTFP<128>;

foreach elem = [i1, i8, i16, i32, i64, f16, bf16, f32, f64] in
  foreach count = [1, 2, 3, 4, 8, 16, 32, 64, 128] in
    def v#count#elem : VTVec<count, elem>;

def iPTR : VTAny;     // the target's pointer type
def iPTRAny : VTAny;
def iAny : VTAny;
def fAny : VTAny;
def vAny : VTAny;
def Any : VTAny;
