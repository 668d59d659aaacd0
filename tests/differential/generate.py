"""Random LLVM IR modules without undefined behaviour: what differential tests of the whole pipeline compile.

`generate(seed)` gives a module with `i64 @run(i64, i64)` that needs nothing but compiler-rt.  Its value mixes everything computed:
results of helper functions of random signatures, memory, and the values live at the end.  Every seed enables its own subset of the
features ("swarm testing", Groce et al., ISSTA 2012), which reaches more combinations than all of them always.

What keeps programs defined: shift amounts are reduced modulo the width, divisors are positive, flags (nsw, exact, disjoint, nneg,
...) stand only where operands were masked so that they hold, indices stay in their buffers, NaNs become one pattern before their
bits are looked at, signed zeros are normalized where LLVM leaves them open, and padding or spare bits in memory are never read.
"""

from __future__ import annotations

import random
import struct

INTS = (1, 7, 8, 16, 24, 32, 32, 33, 48, 64, 64, 65, 128)
BYTES = (8, 16, 24, 32, 48, 64, 128)
FLOATS = ("double", "double", "float", "float", "half")
SUFFIX = {"half": "f16", "float": "f32", "double": "f64"}
FP_BITS = {"half": 16, "float": 32, "double": 64}
VECTORS = ("<2 x i64>", "<4 x i32>", "<3 x i32>", "<8 x i16>", "<4 x i8>", "<2 x i32>", "<4 x float>", "<2 x double>", "<3 x i8>", "<2 x i128>",
           "<5 x i16>", "<4 x i1>", "<2 x i33>", "<2 x half>", "<16 x i8>", "<1 x i64>")
STRUCTS = ("{ i32, i64 }", "{ i8, double, i16 }", "{ float, float }", "{ i64, i64, i64 }", "{ double, i32 }", "[3 x i32]", "{ i16, [2 x i8], float }",
           "{ i128, i1 }", "{ [2 x double] }", "{ ptr, i33 }", "[2 x { i8, i32 }]", "{ i8 }", "{ half, i32 }", "{ <2 x i32>, i8 }")
ICMP = ("eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle")
FCMP = ("oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno")
FEATURES = ("int", "wide", "flags", "intrinsics", "fp", "half", "vector", "memory", "struct", "call", "byval", "varargs", "atomic", "copy", "if", "loop",
            "switch", "select", "dynamic", "indirect", "fpround")
BUFFER = 128


def members(type: str) -> list[str]:
    """The element types of an aggregate, flat one level."""
    if type[0] == "[":
        count, _, element = type[1:-1].partition(" x ")
        return [element.strip()] * int(count)
    inside, depth, out, current = type[1:-1], 0, [], ""
    for char in inside:
        depth += char in "{[<"
        depth -= char in "}]>"
        if char == "," and not depth:
            out.append(current.strip())
            current = ""
        else:
            current += char
    return [*out, current.strip()]


def lanes(type: str) -> tuple[int, str]:
    """Number of lanes and lane type of a vector."""
    count, _, element = type[1:-1].partition(" x ")
    return int(count), element


def is_int(type: str) -> bool:
    return type[0] == "i"


def is_fp(type: str) -> bool:
    return type in FP_BITS


def mangled(type: str) -> str:
    """The suffix of an overloaded intrinsic's name."""
    if type[0] == "<":
        count, lane = lanes(type)
        return f"v{count}{mangled(lane)}"
    return SUFFIX.get(type, type)


# Mixes the words of a buffer.
HASH = """define internal i64 @hash{seed}(ptr %p) noinline {{
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %n, %loop ]
  %h = phi i64 [ 7, %entry ], [ %next, %loop ]
  %at = getelementptr i64, ptr %p, i64 %i
  %word = load i64, ptr %at, align 8
  %x = xor i64 %h, %word
  %next = mul i64 %x, 1099511628211
  %n = add i64 %i, 1
  %c = icmp ult i64 %n, {words}
  br i1 %c, label %loop, label %exit
exit:
  ret i64 %next
}}
"""


class Signature:
    """A helper function: how it is declared and called."""

    __slots__ = ("attributes", "name", "params", "result", "sret", "varargs")

    def __init__(self, name: str, result: str, params: list[str], attributes: list[str], sret: str, varargs: bool) -> None:
        self.name, self.result, self.params = name, result, params
        self.attributes, self.sret, self.varargs = attributes, sret, varargs


class Module:
    """Functions, globals and declarations of one program."""

    def __init__(self, seed: int, size: int, features: frozenset[str] | None = None) -> None:
        self.rng = random.Random(seed)
        chosen = [f for f in FEATURES if self.rng.random() < 0.45]
        self.features = features or frozenset([*chosen, "int"])
        self.declared: dict[str, str] = {}
        self.functions: list[str] = []
        self.helpers: list[Signature] = []
        self.size = size
        self.seed = seed
        self.ints = tuple(b for b in INTS if b in (1, 8, 16, 32, 64) or "wide" in self.features)
        self.floats = tuple(t for t in FLOATS if t != "half" or "half" in self.features)
        self.vectors = tuple(v for v in VECTORS if ("half" in self.features or "half" not in v) and ("wide" in self.features or "33" not in v))
        self.structs = tuple(s for s in STRUCTS if "half" in self.features or "half" not in s)

    def any_type(self, params: bool = False) -> str:
        rng = self.rng
        kind = rng.random()
        if "struct" in self.features and kind < 0.15:
            return rng.choice(self.structs)
        if "vector" in self.features and kind < 0.35:
            return rng.choice(self.vectors)
        if "fp" in self.features and kind < 0.6:
            return rng.choice(self.floats)
        return f"i{rng.choice(self.ints)}"

    def helper(self, index: int) -> None:
        rng = self.rng
        count = rng.choice((0, 1, 2, 3, 5, 9, 14))
        params, attributes = [], []
        for _ in range(count):
            type = self.any_type(True)
            attribute = ""
            if "byval" in self.features and rng.random() < 0.2:
                pointee = rng.choice(self.structs)
                type, attribute = "ptr", f"byval({pointee}) align {rng.choice((8, 16))}"
            elif is_int(type) and int(type[1:]) <= 32 and rng.random() < 0.5:
                attribute = rng.choice(("signext", "zeroext"))
            params.append(type)
            attributes.append(attribute)
        result = self.any_type() if rng.random() < 0.9 else "void"
        sret = ""
        if "byval" in self.features and rng.random() < 0.3:
            result, sret = "void", rng.choice(self.structs)
        varargs = "varargs" in self.features and rng.random() < 0.5
        signature = Signature(f"f{self.seed}_{index}", result, params, attributes, sret, varargs)
        self.functions.append(Function(self, signature).text())
        self.helpers.append(signature)

    def text(self) -> str:
        if "call" in self.features or "byval" in self.features or "varargs" in self.features:
            for index in range(self.rng.randrange(1, 4)):
                self.helper(index)
        self.functions.append(Function(self, None).text())
        data = ", ".join(f"i8 {self.rng.randrange(256)}" for _ in range(BUFFER))
        head = [
            f"; seed {self.seed}: {' '.join(sorted(self.features))}",
            f"@buffer = internal global [{BUFFER} x i8] [{data}], align 16",
            "@table = internal constant [8 x i64] [" + ", ".join(f"i64 {self.rng.getrandbits(64)}" for _ in range(8)) + "]",
        ]
        head += ["", HASH.format(seed=self.seed, words=BUFFER // 8)]
        return "\n".join([*head, *(f + "\n" for f in self.functions), *self.declared.values()]) + "\n"


class Function:
    """One function's body."""

    def __init__(self, module: Module, signature: Signature | None) -> None:
        self.module = module
        self.rng = module.rng
        self.signature = signature
        self.lines: list[str] = []
        self.pool: dict[str, list[str]] = {}
        self.count = 0
        self.label = "entry"
        self.depth = 0

    # Values ------------------------------------------------------------------------------------------------------------------

    def line(self, text: str) -> None:
        self.lines.append("  " + text)

    def raw(self, text: str) -> str:
        """A new value that later operations do not see."""
        self.count += 1
        self.line(f"%v{self.count} = {text}")
        return f"%v{self.count}"

    def emit(self, type: str, text: str) -> str:
        name = self.raw(text)
        self.pool.setdefault(type, []).append(name)
        return name

    def call(self, name: str, result: str, args: list[tuple[str, str]]) -> str:
        self.module.declared[name] = f"declare {result} @{name}({', '.join(t for t, _ in args)})"
        return f"call {result} @{name}({', '.join(f'{t} {v}' for t, v in args)})"

    def constant(self, type: str) -> str:
        rng = self.rng
        if is_int(type):
            bits = int(type[1:])
            kind = rng.randrange(6)
            if kind == 0:
                number = rng.randrange(-4, 5)
            elif kind == 1:
                number = 1 << rng.randrange(bits)
            elif kind == 2:
                number = (1 << rng.randrange(1, bits + 1)) - 1
            elif kind == 3:
                number = rng.randrange(-3000, 3000)
            elif kind == 4:
                number = ((1 << rng.randrange(1, bits + 1)) - 1) << rng.randrange(bits)
            else:
                number = rng.getrandbits(bits)
            number &= (1 << bits) - 1
            return ("true" if number else "false") if bits == 1 else str(number)
        if is_fp(type):
            value = rng.choice((0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -3.25, 100.0, 65504.0, -1024.5, 7.0, 3.0, float("inf"), 1e-7, 0.1))
            if type == "half":
                value = struct.unpack("<e", struct.pack("<e", value))[0]
                return f"0xH{struct.unpack('<H', struct.pack('<e', value))[0]:04X}"
            if type == "float":
                value = struct.unpack("<f", struct.pack("<f", value))[0]
            return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"
        if type == "ptr":
            return rng.choice(("null", "@buffer", "@table"))
        if type[0] == "<":
            count, lane = lanes(type)
            one = self.constant(lane)
            same = rng.random() < 0.4
            return "<" + ", ".join(f"{lane} {one if same else self.constant(lane)}" for _ in range(count)) + ">"
        close = "}" if type[0] == "{" else "]"
        return f"{type[0]} " + ", ".join(f"{m} {self.constant(m)}" for m in members(type)) + f" {close}"

    def value(self, type: str) -> str:
        """A value of the type: computed before, converted, composed, or constant."""
        rng = self.rng
        have = self.pool.get(type)
        if have and rng.random() < 0.75:
            return rng.choice(have[-6:])
        if rng.random() < 0.3:
            return self.constant(type)
        if is_int(type):
            bits = int(type[1:])
            sources = [t for t in self.pool if is_int(t) and t != type and self.pool[t]]
            if not sources:
                return self.constant(type)
            source = rng.choice(sources)
            value = rng.choice(self.pool[source][-6:])
            opcode = "trunc" if int(source[1:]) > bits else rng.choice(("zext", "sext"))
            return self.emit(type, f"{opcode} {source} {value} to {type}")
        if is_fp(type):
            width = FP_BITS[type]
            if rng.random() < 0.2:
                return self.emit(type, f"bitcast i{width} {self.value(f'i{width}')} to {type}")
            bits = rng.choice((8, 16, 32))
            return self.emit(type, f"{rng.choice(('sitofp', 'uitofp'))} i{bits} {self.value(f'i{bits}')} to {type}")
        if type == "ptr":
            return self.constant(type)
        if type[0] == "<":
            count, lane = lanes(type)
            value = self.constant(type)
            for i in range(count):
                if rng.random() < 0.7:
                    value = self.raw(f"insertelement {type} {value}, {lane} {self.value(lane)}, i{rng.choice((32, 64))} {i}")
            if value[0] == "%":
                self.pool.setdefault(type, []).append(value)
            return value
        value = self.constant(type)
        for i, member in enumerate(members(type)):
            if rng.random() < 0.7:
                value = self.raw(f"insertvalue {type} {value}, {member} {self.value(member)}, {i}")
        if value[0] == "%":
            self.pool.setdefault(type, []).append(value)
        return value

    def int_type(self) -> str:
        return f"i{self.rng.choice(self.module.ints)}"

    def index(self, limit: int) -> str:
        """An i64 in [0, limit), limit a power of two."""
        return self.raw(f"and i64 {self.value('i64')}, {limit - 1}")

    def canonical(self, type: str, value: str) -> str:
        """The bits of a floating-point value, NaNs made equal."""
        width = FP_BITS[type]
        nan = self.raw(f"fcmp uno {type} {value}, {value}")
        bits = self.raw(f"bitcast {type} {value} to i{width}")
        return self.raw(f"select i1 {nan}, i{width} 1, i{width} {bits}")

    # Operations --------------------------------------------------------------------------------------------------------------

    def step(self) -> None:
        has = self.module.features
        choices = [self.binary, self.binary, self.binary, self.compare, self.cast]
        for feature, methods in (
            ("flags", [self.flagged, self.flagged]), ("intrinsics", [self.intrinsic] * 3), ("fp", [self.floating] * 3), ("fpround", [self.rounding]),
            ("vector", [self.vector] * 3), ("memory", [self.memory] * 3), ("struct", [self.aggregate]), ("call", [self.helper_call]),
            ("byval", [self.helper_call]), ("varargs", [self.helper_call]), ("atomic", [self.atomic] * 2), ("copy", [self.copy]), ("select", [self.select]),
            ("dynamic", [self.dynamic]), ("indirect", [self.indirect]),
        ):
            if feature in has:
                choices += methods
        if self.depth < 3:
            for feature, method in (("if", self.diamond), ("loop", self.loop), ("switch", self.switch)):
                if feature in has:
                    choices += [method]
        self.rng.choice(choices)()

    def shape(self) -> str:
        """An integer or vector-of-integer type."""
        if "vector" in self.module.features and self.rng.random() < 0.3:
            return self.rng.choice([v for v in self.module.vectors if is_int(lanes(v)[1])])
        return self.int_type()

    def splat(self, type: str, number: int) -> str:
        if type[0] != "<":
            bits = int(type[1:])
            number &= (1 << bits) - 1
            return str(number) if bits > 1 else ("true" if number else "false")
        count, lane = lanes(type)
        return "<" + ", ".join([f"{lane} {self.splat(lane, number)}"] * count) + ">"

    def width(self, type: str) -> int:
        return int((lanes(type)[1] if type[0] == "<" else type)[1:])

    def amount(self, type: str) -> str:
        """A shift amount in range."""
        bits = self.width(type)
        if bits == 1:
            return self.splat(type, 0)
        if self.rng.random() < 0.5:
            return self.splat(type, self.rng.randrange(bits))
        if bits & (bits - 1) == 0:
            return self.raw(f"and {type} {self.value(type)}, {self.splat(type, bits - 1)}")
        if self.rng.random() < 0.5:
            return self.raw(f"and {type} {self.value(type)}, {self.splat(type, (1 << bits.bit_length() - 1) - 1)}")
        return self.raw(f"urem {type} {self.value(type)}, {self.splat(type, bits)}")

    def binary(self) -> None:
        rng, type = self.rng, self.shape()
        opcode = rng.choice(("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "udiv", "sdiv", "urem", "srem", "add", "sub", "xor"))
        if opcode in ("shl", "lshr", "ashr"):
            self.emit(type, f"{opcode} {type} {self.value(type)}, {self.amount(type)}")
            return
        x = self.value(type)
        bits = self.width(type)
        if "div" in opcode or "rem" in opcode:
            if rng.random() < 0.6:
                number = rng.choice((1, 2, 3, 5, 7, 10, 16, 25, 60, 100, 125, 255, 641, 1000, 4096, 65537, 1000000007)) % (1 << bits)
                if opcode[0] == "s" and rng.random() < 0.3 and number > 1:
                    number = -number
                if number in (0, 1) or (opcode[0] == "s" and bits == 1) or number & ((1 << bits) - 1) in (0, (1 << bits) - 1):
                    number = 1 if bits > 1 or opcode[0] == "u" else 0
                if number == 0:  # i1 and signed: -1 / -1 overflows
                    return
                y = self.splat(type, number)
            elif bits == 1:
                return
            else:
                y = self.raw(f"or {type} {self.raw(f'lshr {type} {self.value(type)}, {self.splat(type, 1)}')}, {self.splat(type, 1)}")
        else:
            y = self.value(type)
        self.emit(type, f"{opcode} {type} {x}, {y}")

    def flagged(self) -> None:
        """Operations with poison-making flags whose conditions hold by construction."""
        rng, type = self.rng, self.int_type()
        bits = self.width(type)
        if bits < 7:
            return
        kind = rng.randrange(8)
        half = (1 << bits // 2 - 1) - 1
        x = self.raw(f"and {type} {self.value(type)}, {half}")
        y = self.raw(f"and {type} {self.value(type)}, {half}")
        if kind == 0:
            self.emit(type, f"{rng.choice(('add', 'mul'))} {rng.choice(('nuw', 'nsw', 'nuw nsw'))} {type} {x}, {y}")
        elif kind == 1:
            self.emit(type, f"sub nsw {type} {x}, {y}")
        elif kind == 2:
            shift = rng.randrange(bits // 2)
            self.emit(type, f"shl {rng.choice(('nuw', 'nsw', 'nuw nsw'))} {type} {x}, {shift}")
        elif kind == 3:
            shift = rng.randrange(bits // 2)
            up = self.raw(f"shl {type} {self.value(type)}, {shift}")
            self.emit(type, f"{rng.choice(('lshr', 'ashr'))} exact {type} {up}, {shift}")
        elif kind == 4:
            mask = rng.getrandbits(bits)
            left = self.raw(f"and {type} {self.value(type)}, {mask}")
            right = self.raw(f"and {type} {self.value(type)}, {mask ^ (1 << bits) - 1}")
            self.emit(type, f"or disjoint {type} {left}, {right}")
        elif kind == 5:
            wider = [w for w in self.module.ints if w > bits]
            if wider:
                wide = f"i{rng.choice(wider)}"
                self.emit(wide, f"zext nneg {type} {x} to {wide}")
        elif kind == 6:
            narrower = [w for w in self.module.ints if bits // 2 <= w < bits]
            if narrower:
                narrow = f"i{rng.choice(narrower)}"
                self.emit(narrow, f"trunc {rng.choice(('nuw', 'nsw', 'nuw nsw'))} {type} {x} to {narrow}")
        else:
            divisor = rng.choice((3, 5, 6, 7, 12, 10)) if bits > 15 else 3
            times = self.raw(f"mul nuw nsw {type} {self.raw(f'and {type} {x}, {max(half >> 4, 1)}')}, {divisor}")
            self.emit(type, f"{rng.choice(('udiv', 'sdiv'))} exact {type} {times}, {divisor}")

    def compare(self) -> None:
        rng = self.rng
        if "fp" in self.module.features and rng.random() < 0.4:
            type = rng.choice(self.module.floats)
            self.emit("i1", f"fcmp {rng.choice(FCMP)} {type} {self.value(type)}, {self.value(type)}")
            return
        type = self.shape()
        result = "i1" if type[0] != "<" else f"<{lanes(type)[0]} x i1>"
        self.emit(result, f"icmp {rng.choice(ICMP)} {type} {self.value(type)}, {self.value(type)}")

    def cast(self) -> None:
        rng = self.rng
        source, type = self.int_type(), self.int_type()
        a, b = int(source[1:]), int(type[1:])
        if a != b:
            self.emit(type, f"{'trunc' if a > b else rng.choice(('zext', 'sext'))} {source} {self.value(source)} to {type}")

    def select(self) -> None:
        type = self.module.any_type()
        condition = self.value("i1")
        if type[0] == "<" and self.rng.random() < 0.6:
            count, _ = lanes(type)
            mask = f"<{count} x i1>"
            self.emit(type, f"select {mask} {self.value(mask)}, {type} {self.value(type)}, {type} {self.value(type)}")
            return
        self.emit(type, f"select i1 {condition}, {type} {self.value(type)}, {type} {self.value(type)}")

    def intrinsic(self) -> None:
        rng, type = self.rng, self.shape()
        bits = self.width(type)
        name = rng.choice(("smin", "smax", "umin", "umax", "abs", "ctpop", "ctlz", "cttz", "bswap", "bitreverse", "fshl", "fshr", "sadd.sat", "uadd.sat",
                           "ssub.sat", "usub.sat", "sshl.sat", "ushl.sat", "overflow", "overflow", "scmp", "ucmp"))
        if name == "bswap":
            type = f"i{rng.choice((16, 32, 48, 64, 128))}"
        suffix = mangled(type)
        if name in ("ctpop", "bswap", "bitreverse"):
            self.emit(type, self.call(f"llvm.{name}.{suffix}", type, [(type, self.value(type))]))
        elif name in ("abs", "ctlz", "cttz"):
            self.emit(type, self.call(f"llvm.{name}.{suffix}", type, [(type, self.value(type)), ("i1", "false")]))
        elif name in ("fshl", "fshr"):
            x = self.value(type)
            y = x if rng.random() < 0.5 else self.value(type)
            self.emit(type, self.call(f"llvm.{name}.{suffix}", type, [(type, x), (type, y), (type, self.value(type))]))
        elif name in ("sshl.sat", "ushl.sat"):
            self.emit(type, self.call(f"llvm.{name}.{suffix}", type, [(type, self.value(type)), (type, self.amount(type))]))
        elif name == "overflow":
            op = rng.choice(("sadd", "uadd", "ssub", "usub", "smul", "umul"))
            if bits > 64 and "mul" in op and type != "i128":
                type, suffix = "i64", "i64"
            flag = "i1" if type[0] != "<" else f"<{lanes(type)[0]} x i1>"
            pair = f"{{ {type}, {flag} }}"
            both = self.raw(self.call(f"llvm.{op}.with.overflow.{suffix}", pair, [(type, self.value(type)), (type, self.value(type))]))
            self.emit(type, f"extractvalue {pair} {both}, 0")
            self.emit(flag, f"extractvalue {pair} {both}, 1")
        elif name in ("scmp", "ucmp"):
            if type[0] == "<":
                return
            result = rng.choice(("i8", "i32", "i64"))
            self.emit(result, self.call(f"llvm.{name}.{result}.{suffix}", result, [(type, self.value(type)), (type, self.value(type))]))
        else:
            self.emit(type, self.call(f"llvm.{name}.{suffix}", type, [(type, self.value(type)), (type, self.value(type))]))

    def floating(self) -> None:
        rng = self.rng
        type = rng.choice(self.module.floats)
        if "vector" in self.module.features and rng.random() < 0.2:
            type = rng.choice([v for v in self.module.vectors if is_fp(lanes(v)[1])])
            self.emit(type, f"{rng.choice(('fadd', 'fsub', 'fmul', 'fdiv'))} {type} {self.value(type)}, {self.value(type)}")
            return
        suffix = SUFFIX[type]
        kind = rng.randrange(12)
        if kind < 4:
            self.emit(type, f"{rng.choice(('fadd', 'fsub', 'fmul', 'fdiv'))} {type} {self.value(type)}, {self.value(type)}")
        elif kind == 4:
            name = rng.choice(("fabs", "sqrt"))
            self.emit(type, self.call(f"llvm.{name}.{suffix}", type, [(type, self.value(type))]))
        elif kind == 5:
            x = self.value(type)
            sign = self.raw(f"bitcast i{FP_BITS[type]} {self.canonical(type, self.value(type))} to {type}")
            self.emit(type, self.call(f"llvm.copysign.{suffix}", type, [(type, x), (type, sign)]))
        elif kind == 6:
            self.emit(type, f"fneg {type} {self.value(type)}")
        elif kind == 7:
            bits, sign = rng.choice((1, 8, 16, 32, 64, *([33, 128] if "wide" in self.module.features else []))), rng.choice("su")
            self.emit(f"i{bits}", self.call(f"llvm.fpto{sign}i.sat.i{bits}.{suffix}", f"i{bits}", [(type, self.value(type))]))
        elif kind == 8:
            other = rng.choice([t for t in self.module.floats if t != type])
            opcode = "fpext" if FP_BITS[other] > FP_BITS[type] else "fptrunc"
            self.emit(other, f"{opcode} {type} {self.value(type)} to {other}")
        elif kind == 9:
            bits = self.int_type()
            self.emit(type, f"{rng.choice(('sitofp', 'uitofp'))} {bits} {self.value(bits)} to {type}")
        elif kind == 10:
            if type == "half":
                return
            self.emit(type, self.call(f"llvm.fma.{suffix}", type, [(type, self.value(type)) for _ in range(3)]))
        else:
            width = FP_BITS[type]
            self.emit(f"i{width}", f"add i{width} {self.canonical(type, self.value(type))}, 0")

    def rounding(self) -> None:
        rng = self.rng
        type = rng.choice([t for t in self.module.floats if t != "half"])
        suffix = SUFFIX[type]
        kind = rng.randrange(4)
        if kind == 0:
            name = rng.choice(("floor", "ceil", "trunc", "rint", "round", "roundeven"))
            self.emit(type, self.call(f"llvm.{name}.{suffix}", type, [(type, self.value(type))]))
        elif kind == 1:
            # Which zero is smaller is left open: both are made positive. Not-a-numbers are taken out (signaling ones).
            pair = []
            for _ in range(2):
                x = self.raw(f"fadd {type} {self.value(type)}, 0.0")
                nan = self.raw(f"fcmp uno {type} {x}, {x}")
                pair.append((type, self.raw(f"select i1 {nan}, {type} 1.0, {type} {x}")))
            self.emit(type, self.call(f"llvm.{rng.choice(('minnum', 'maxnum', 'minimum', 'maximum'))}.{suffix}", type, pair))
        elif kind == 2:
            self.emit("i1", self.call(f"llvm.is.fpclass.{suffix}", "i1", [(type, self.value(type)), ("i32", str(rng.randrange(1, 1023)))]))
        else:
            number = self.raw(f"sitofp i32 {self.value('i32')} to {type}")
            self.emit(type, f"frem {type} {number}, {rng.choice(('3.0', '7.5', '1024.0'))}")

    def vector(self) -> None:
        rng = self.rng
        type = rng.choice(self.module.vectors)
        count, lane = lanes(type)
        kind = rng.randrange(9)
        x = self.value(type)
        if kind == 0:
            mask = ", ".join(f"i32 {rng.randrange(2 * count)}" for _ in range(count))
            self.emit(type, f"shufflevector {type} {x}, {type} {self.value(type)}, <{count} x i32> <{mask}>")
        elif kind == 1:
            self.emit(lane, f"extractelement {type} {x}, i32 {rng.randrange(count)}")
        elif kind == 2 and count & (count - 1) == 0:
            self.emit(lane, f"extractelement {type} {x}, i64 {self.index(count)}")
        elif kind == 3 and count & (count - 1) == 0:
            self.emit(type, f"insertelement {type} {x}, {lane} {self.value(lane)}, i64 {self.index(count)}")
        elif kind == 4 and is_int(lane):
            name = f"llvm.vector.reduce.{rng.choice(('add', 'mul', 'and', 'or', 'xor', 'smax', 'smin', 'umin', 'umax'))}.{mangled(type)}"
            self.emit(lane, self.call(name, lane, [(type, x)]))
        elif kind == 5 and is_int(lane) and (total := count * int(lane[1:])) in self.module.ints:
            self.emit(f"i{total}", f"bitcast {type} {x} to i{total}")
        elif kind == 6 and is_int(lane) and (total := count * int(lane[1:])) in self.module.ints:
            self.emit(type, f"bitcast i{total} {self.value(f'i{total}')} to {type}")
        elif kind == 7 and is_int(lane):
            for bits in rng.sample((8, 16, 32, 64, 1), 5):
                other = f"<{count} x i{bits}>"
                if bits != int(lane[1:]) and other in self.module.vectors:
                    opcode = "trunc" if bits < int(lane[1:]) else rng.choice(("zext", "sext"))
                    self.emit(other, f"{opcode} {type} {x} to {other}")
                    return
        elif kind == 8 and is_int(lane):
            result = f"<{count} x i1>"
            self.emit(result, f"icmp {rng.choice(ICMP)} {type} {x}, {self.value(type)}")

    def aggregate(self) -> None:
        type = self.rng.choice(self.module.structs)
        value = self.value(type)
        parts = members(type)
        at = self.rng.randrange(len(parts))
        if self.rng.random() < 0.5:
            if parts[at] != "ptr":
                self.emit(parts[at], f"extractvalue {type} {value}, {at}")
        elif parts[at][0] in "[{":
            inner = members(parts[at])
            self.emit(inner[-1], f"extractvalue {type} {value}, {at}, {len(inner) - 1}")
        else:
            self.emit(type, f"insertvalue {type} {value}, {parts[at]} {self.value(parts[at])}, {at}")

    # Memory ------------------------------------------------------------------------------------------------------------------

    def place(self, size: int) -> tuple[str, int]:
        """An address in a hashed buffer with room for `size` bytes, and an alignment it has."""
        rng = self.rng
        base = rng.choice(("@buffer", "%mem"))
        limit = BUFFER - size
        if rng.random() < 0.5:
            align = rng.choice((1, 1, 2, 4, 8, 16))
            at = rng.randrange(limit // align + 1) * align
            return self.raw(f"getelementptr{rng.choice((' inbounds', ''))} i8, ptr {base}, i64 {at}"), align
        if rng.random() < 0.5:
            index = self.index(32)
            return self.raw(f"getelementptr i8, ptr {base}, i64 {index}"), 1
        width = rng.choice((1, 2, 4, 8))
        index = self.raw(f"and i32 {self.value('i32')}, 7")
        if rng.random() < 0.5:
            return self.raw(f"getelementptr i{8 * width}, ptr {base}, i32 {index}"), width
        return self.raw(f"getelementptr {{ i{8 * width}, [7 x i8] }}, ptr {base}, i32 {self.raw(f'and i32 {index}, 3')}, i32 0"), width

    def memory(self) -> None:
        rng = self.rng
        kind = rng.randrange(6)
        volatile = "volatile " if rng.random() < 0.1 else ""
        if kind < 2:
            bits = rng.choice([b for b in BYTES if b in self.module.ints or b in (8, 16, 32, 64)])
            type = f"i{bits}"
            at, align = self.place(16)
            if rng.random() < 0.5:
                self.line(f"store {volatile}{type} {self.value(type)}, ptr {at}, align {align}")
            else:
                self.emit(type, f"load {volatile}{type}, ptr {at}, align {align}")
        elif kind == 2 and "fp" in self.module.features:
            type = rng.choice(self.module.floats)
            at, align = self.place(16)
            if rng.random() < 0.5:
                bits = self.canonical(type, self.value(type))
                self.line(f"store {type} {self.raw(f'bitcast i{FP_BITS[type]} {bits} to {type}')}, ptr {at}, align {align}")
            else:
                self.emit(type, f"load {type}, ptr {at}, align {align}")
        elif kind == 3:
            # Any type at all in a scratch slot that nobody else reads: spare bits are not specified.
            type = self.module.any_type()
            align = rng.choice((1, 2, 4, 8, 16, 64))
            self.line(f"store {volatile}{type} {self.value(type)}, ptr %slot, align {align}")
            self.emit(type, f"load {volatile}{type}, ptr %slot, align {align}")
        elif kind == 4:
            at = self.raw(f"getelementptr inbounds [8 x i64], ptr @table, i64 0, i64 {self.index(8)}")
            self.emit("i64", f"load i64, ptr {at}, align 8")
        else:
            type = f"i{rng.choice((8, 16, 32))}"
            at, align = self.place(16)
            loaded = self.raw(f"load {type}, ptr {at}, align {align}")
            wide = rng.choice(("i32", "i64")) if type != "i32" else "i64"
            self.emit(wide, f"{rng.choice(('zext', 'sext'))} {type} {loaded} to {wide}")
            if rng.random() < 0.5:
                self.line(f"store {type} {self.raw(f'add {type} {loaded}, {self.value(type)}')}, ptr {at}, align {align}")

    def copy(self) -> None:
        rng = self.rng
        kind = rng.randrange(3)
        length = str(rng.choice((0, 1, 3, 7, 8, 15, 16, 17, 24, 31, 40, 48))) if rng.random() < 0.6 else self.index(32)
        half = BUFFER // 2
        first, second = rng.sample(("@buffer", "%mem"), 2)
        to, source = rng.randrange(8), rng.randrange(8) + half
        p = self.raw(f"getelementptr i8, ptr {first}, i64 {to}")
        if kind == 0:
            self.module.declared["llvm.memset"] = "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)"
            self.line(f"call void @llvm.memset.p0.i64(ptr {p}, i8 {self.value('i8')}, i64 {length}, i1 false)")
            return
        name = ("memcpy", "memmove")[kind - 1]
        q = self.raw(f"getelementptr i8, ptr {first if kind == 1 else rng.choice((first, second))}, i64 {source if kind == 1 else rng.randrange(24)}")
        self.module.declared[f"llvm.{name}"] = f"declare void @llvm.{name}.p0.p0.i64(ptr, ptr, i64, i1)"
        self.line(f"call void @llvm.{name}.p0.p0.i64(ptr {p}, ptr {q}, i64 {length}, i1 false)")

    def atomic(self) -> None:
        rng = self.rng
        bits = rng.choice((8, 16, 32, 32, 64, 64))
        type = f"i{bits}"
        align = bits // 8
        offset = rng.randrange(BUFFER // align) * align
        at = self.raw(f"getelementptr i8, ptr {rng.choice(('@buffer', '%mem'))}, i64 {offset}")
        order = rng.choice(("monotonic", "acquire", "release", "acq_rel", "seq_cst"))
        kind = rng.randrange(6)
        if kind == 0:
            self.emit(type, f"load atomic {type}, ptr {at} {rng.choice(('unordered', 'monotonic', 'acquire', 'seq_cst'))}, align {align}")
        elif kind == 1:
            self.line(f"store atomic {type} {self.value(type)}, ptr {at} {rng.choice(('unordered', 'monotonic', 'release', 'seq_cst'))}, align {align}")
        elif kind == 2:
            if rng.random() < 0.5:
                expected = self.raw(f"load {type}, ptr {at}, align {align}")
            else:
                expected = self.value(type)
            pair = f"{{ {type}, i1 }}"
            failure = rng.choice(("monotonic", "acquire", "seq_cst"))
            both = self.raw(f"cmpxchg ptr {at}, {type} {expected}, {type} {self.value(type)} {order} {failure}, align {align}")
            self.emit(type, f"extractvalue {pair} {both}, 0")
            self.emit("i1", f"extractvalue {pair} {both}, 1")
        else:
            op = rng.choice(("xchg", "add", "sub", "and", "nand", "or", "xor", "max", "min", "umax", "umin", "uinc_wrap", "udec_wrap"))
            self.emit(type, f"atomicrmw {op} ptr {at}, {type} {self.value(type)} {order}, align {align}")
        if rng.random() < 0.1:
            self.line(f"fence {rng.choice(('acquire', 'release', 'acq_rel', 'seq_cst'))}")

    def dynamic(self) -> None:
        """A variable amount of stack, used and given back."""
        rng = self.rng
        self.module.declared["llvm.stacksave"] = "declare ptr @llvm.stacksave.p0()\ndeclare void @llvm.stackrestore.p0(ptr)"
        saved = self.raw("call ptr @llvm.stacksave.p0()")
        count = self.raw(f"add i64 {self.index(16)}, 1")
        area = self.raw(f"alloca i64, i64 {count}, align {rng.choice((8, 16, 32, 128))}")
        last = self.raw(f"getelementptr i64, ptr {area}, i64 {self.raw(f'add i64 {count}, -1')}")
        self.line(f"store i64 {self.value('i64')}, ptr {last}, align 8")
        if self.module.helpers and rng.random() < 0.5:
            self.helper_call()
        self.emit("i64", f"load i64, ptr {last}, align 8")
        self.line(f"call void @llvm.stackrestore.p0(ptr {saved})")

    # Calls -------------------------------------------------------------------------------------------------------------------

    def arguments(self, signature: Signature) -> tuple[list[str], str]:
        rng = self.rng
        args, slot, copies = [], "", 0
        if signature.sret:
            slot = "%slot"
            args.append(f"ptr sret({signature.sret}) align 16 {slot}")
        for type, attribute in zip(signature.params, signature.attributes):
            if "byval" in attribute:
                pointee = attribute[attribute.index("(") + 1 : attribute.rindex(")")]
                # Each its own: another type's store leaves padding and bits that mean nothing.
                self.line(f"store {pointee} {self.value(pointee)}, ptr %byval{copies}, align 16")
                args.append(f"ptr {attribute} %byval{copies}")
                copies += 1
            else:
                args.append(f"{type} {attribute} {self.value(type)}".replace("  ", " "))
        if signature.varargs:
            extra = rng.randrange(2, 6)
            args.append(f"i64 {extra}")
            for i in range(extra + 1):
                if i % 2 == 0:
                    args.append(f"i64 {self.value('i64')}")
                else:
                    number = self.value("i32")
                    args.append(f"double {self.raw(f'sitofp i32 {number} to double')}")
        while self.copies < copies:
            self.lines.insert(1, f"  %byval{self.copies} = alloca [64 x i8], align 16")
            self.copies += 1
        return args, slot

    def helper_call(self) -> None:
        rng = self.rng
        if not self.module.helpers:
            return
        signature = rng.choice(self.module.helpers)
        # Several by-value arguments share one place: all see what was stored last.
        args, slot = self.arguments(signature)
        kind = signature.result
        if signature.varargs:
            listed = [*(["ptr"] if signature.sret else []), *signature.params, "i64", "..."]
            kind = f"{signature.result} ({', '.join(listed)})"
        callee = f"@{signature.name}"
        if rng.random() < 0.2:
            callee = self.raw(f"select i1 {self.value('i1')}, ptr {callee}, ptr {callee}")
        text = f"call {kind} {callee}({', '.join(args)})"
        if signature.result == "void":
            self.line(text)
            if slot:
                self.emit(signature.sret, f"load {signature.sret}, ptr {slot}, align 16")
        else:
            self.emit(signature.result, text)

    def indirect(self) -> None:
        """A choice among blocks by their address."""
        rng = self.rng
        if not self.signature or self.depth:
            return
        self.count += 1
        n = self.count
        name = f"@{self.signature.name}"
        picked = self.raw(f"select i1 {self.value('i1')}, ptr blockaddress({name}, %one{n}), ptr blockaddress({name}, %two{n})")
        self.line(f"indirectbr ptr {picked}, [label %one{n}, label %two{n}]")
        for block in ("one", "two"):
            self.block(f"{block}{n}")
            self.line(f"br label %join{n}")
        self.block(f"join{n}")
        self.emit("i32", f"phi i32 [ {rng.randrange(99)}, %one{n} ], [ {rng.randrange(99)}, %two{n} ]")

    # Control flow ------------------------------------------------------------------------------------------------------------

    def block(self, label: str) -> None:
        self.lines.append(f"{label}:")
        self.label = label

    def inside(self, steps: int) -> dict[str, list[str]]:
        """Run steps whose values are visible only inside; gives the values from before."""
        saved = {t: list(v) for t, v in self.pool.items()}
        self.depth += 1
        for _ in range(steps):
            self.step()
        self.depth -= 1
        return saved

    def diamond(self) -> None:
        rng = self.rng
        self.count += 1
        n = self.count
        types = [self.module.any_type() for _ in range(rng.randrange(1, 4))]
        condition = self.value("i1")
        self.line(f"br i1 {condition}, label %then{n}, label %else{n}")
        sides = []
        for side in ("then", "else"):
            self.block(f"{side}{n}")
            saved = self.inside(rng.randrange(4))
            values = [self.value(t) for t in types]
            sides.append((values, self.label))
            self.line(f"br label %join{n}")
            self.pool = saved
        self.block(f"join{n}")
        for i, type in enumerate(types):
            incoming = ", ".join(f"[ {values[i]}, %{label} ]" for values, label in sides)
            self.emit(type, f"phi {type} {incoming}")

    def loop(self) -> None:
        rng = self.rng
        self.count += 1
        n = self.count
        types = [self.module.any_type() for _ in range(rng.randrange(1, 4))]
        starts = [self.value(t) for t in types]
        counter = rng.choice(("i32", "i64", "i16"))
        trips = rng.randrange(1, 7)
        entry = self.label
        self.line(f"br label %loop{n}")
        self.block(f"loop{n}")
        at = len(self.lines)
        saved = {t: list(v) for t, v in self.pool.items()}
        for i, type in enumerate(types):
            self.pool.setdefault(type, []).append(f"%p{n}_{i}")
        self.pool.setdefault(counter, []).append(f"%i{n}")
        self.inside(rng.randrange(1, 5))
        exits = []
        if rng.random() < 0.4:
            stop = self.value("i1")
            exits.append(self.label)
            self.line(f"br i1 {stop}, label %exit{n}, label %more{n}")
            self.block(f"more{n}")
            self.inside(rng.randrange(1, 3))
        # One phi may take another's old value: parallel copies.
        following = [rng.choice([f"%p{n}_{j}" for j, t in enumerate(types) if t == type]) if rng.random() < 0.2 else self.value(type) for type in types]
        if rng.random() < 0.7:
            self.line(f"%n{n} = add nsw {counter} %i{n}, 1")
            self.line(f"%c{n} = icmp {rng.choice(('slt', 'ult', 'ne'))} {counter} %n{n}, {trips}")
            first = 0
        else:
            self.line(f"%n{n} = add {counter} %i{n}, -1")
            self.line(f"%c{n} = icmp {rng.choice(('sgt', 'ne'))} {counter} %n{n}, 0")
            first = trips
        self.line(f"br i1 %c{n}, label %loop{n}, label %exit{n}")
        back = self.label
        phis = [f"  %p{n}_{i} = phi {t} [ {s}, %{entry} ], [ {f}, %{back} ]" for i, (t, s, f) in enumerate(zip(types, starts, following))]
        self.lines[at:at] = [*phis, f"  %i{n} = phi {counter} [ {first}, %{entry} ], [ %n{n}, %{back} ]"]
        self.pool = saved
        self.block(f"exit{n}")
        for i, type in enumerate(types):
            incoming = ", ".join([f"[ %p{n}_{i}, %{label} ]" for label in exits] + [f"[ {following[i]}, %{back} ]"])
            self.emit(type, f"phi {type} {incoming}")

    def switch(self) -> None:
        rng = self.rng
        self.count += 1
        n = self.count
        type = rng.choice(("i8", "i16", "i32", "i32", "i64", *(("i33", "i128") if "wide" in self.module.features else ())))
        value = self.value(type)
        if rng.random() < 0.7:
            value = self.raw(f"and {type} {value}, {rng.choice((7, 15, 31, 63))}")
        cases = rng.sample(range(40), rng.randrange(1, 14))
        if rng.random() < 0.3:
            cases = list(dict.fromkeys(c * 37 - 300 if type != "i8" else c * 3 for c in cases))
        ways = rng.randrange(1, 5)
        result = self.module.any_type()
        listed = " ".join(f"{type} {case}, label %s{n}_{rng.randrange(ways)}" for case in cases)
        self.line(f"switch {type} {value}, label %d{n} [ {listed} ]")
        incoming = []
        reached = {f"s{n}_{w}" for w in range(ways) if f"%s{n}_{w} " in listed + " "}
        for label in [f"s{n}_{w}" for w in range(ways)] + [f"d{n}"]:
            if label[0] == "s" and label not in reached:
                continue
            self.block(label)
            saved = self.inside(rng.randrange(2))
            incoming.append(f"[ {self.value(result)}, %{self.label} ]")
            self.line(f"br label %e{n}")
            self.pool = saved
        self.block(f"e{n}")
        self.emit(result, f"phi {result} {', '.join(incoming)}")

    # The function ------------------------------------------------------------------------------------------------------------

    def to_words(self, type: str, value: str) -> list[str]:
        """The value as i64 words, all of its bits."""
        if is_fp(type):
            return self.to_words(f"i{FP_BITS[type]}", self.canonical(type, value))
        if is_int(type):
            bits = int(type[1:])
            if bits == 64:
                return [value]
            if bits < 64:
                return [self.raw(f"zext {type} {value} to i64")]
            words = [self.raw(f"trunc {type} {value} to i64")]
            high = self.raw(f"lshr {type} {value}, 64")
            return [*words, self.raw(f"trunc {type} {high} to i64")]
        if type[0] == "<":
            count, lane = lanes(type)
            return [w for i in range(count) for w in self.to_words(lane, self.raw(f"extractelement {type} {value}, i32 {i}"))]
        if type == "ptr":
            return []
        return [w for i, m in enumerate(members(type)) for w in self.to_words(m, self.raw(f"extractvalue {type} {value}, {i}"))]

    def mix(self, total: str, word: str) -> str:
        return self.raw(f"mul i64 {self.raw(f'xor i64 {total}, {word}')}, 1099511628211")

    def digest(self) -> str:
        total = "14695981039346656037"
        for type, names in list(self.pool.items()):
            for name in list(names[-4:]):
                for word in self.to_words(type, name):
                    total = self.mix(total, word)
        return total

    def hash_memory(self, total: str) -> str:
        for base in ("@buffer", "%mem"):
            total = self.mix(total, self.raw(f"call i64 @hash{self.module.seed}(ptr {base})"))
        return total

    def prologue(self) -> None:
        rng = self.rng
        self.lines.append("entry:")
        self.line(f"%mem = alloca [{BUFFER} x i8], align 16")
        self.line(f"%slot = alloca [128 x i8], align {rng.choice((64, 64, 128))}")
        self.copies = 0
        self.module.declared["llvm.memset"] = "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)"
        self.line(f"call void @llvm.memset.p0.i64(ptr align 16 %mem, i8 {rng.randrange(256)}, i64 {BUFFER}, i1 false)")

    def read_varargs(self) -> None:
        self.module.declared["llvm.va"] = "declare void @llvm.va_start.p0(ptr)\ndeclare void @llvm.va_end.p0(ptr)"
        area = self.raw("alloca ptr, align 8")
        self.line(f"call void @llvm.va_start.p0(ptr {area})")
        self.emit("i64", f"va_arg ptr {area}, i64")
        self.emit("double", f"va_arg ptr {area}, double")
        self.emit("i64", f"va_arg ptr {area}, i64")
        self.line(f"call void @llvm.va_end.p0(ptr {area})")

    def text(self) -> str:
        signature = self.signature
        if signature is None:
            self.pool["i64"] = ["%a", "%b"]
            self.prologue()
            for _ in range(self.module.size):
                self.step()
            total = self.hash_memory(self.digest())
            self.line(f"ret i64 {total}")
            return "\n".join(["define i64 @run(i64 %a, i64 %b) {", *self.lines, "}"])
        listed = []
        if signature.sret:
            listed.append(f"ptr sret({signature.sret}) align 16 %result")
        self.prologue()
        for i, (type, attribute) in enumerate(zip(signature.params, signature.attributes)):
            listed.append(f"{type} {attribute} %a{i}".replace("  ", " "))
            if "byval" in attribute:
                pointee = attribute[attribute.index("(") + 1 : attribute.rindex(")")]
                self.emit(pointee, f"load {pointee}, ptr %a{i}, align 8")
            else:
                self.pool.setdefault(type, []).append(f"%a{i}")
        if signature.varargs:
            listed += ["i64 %extra", "..."]
            self.pool.setdefault("i64", []).append("%extra")
            self.read_varargs()
        for _ in range(self.rng.randrange(1, self.module.size // 2 + 2)):
            self.step()
        if not self.pool.get("i64"):
            self.pool.setdefault("i64", []).append(self.digest())
        else:
            self.emit("i64", f"xor i64 {self.digest()}, 0")
        # What was computed goes where the caller looks.
        at = self.raw(f"getelementptr i8, ptr @buffer, i64 {self.rng.randrange(BUFFER // 8) * 8}")
        self.line(f"store i64 {self.hash_memory(self.pool['i64'][-1])}, ptr {at}, align 8")
        if signature.sret:
            self.line(f"store {signature.sret} {self.value(signature.sret)}, ptr %result, align 16")
        if signature.result == "void":
            self.line("ret void")
        else:
            self.line(f"ret {signature.result} {self.value(signature.result)}")
        return "\n".join([f"define internal {signature.result} @{signature.name}({', '.join(listed)}) noinline {{", *self.lines, "}"])


def generate(seed: int, size: int = 12, features: frozenset[str] | None = None) -> str:
    """The module of a seed."""
    return Module(seed, size, features).text()
