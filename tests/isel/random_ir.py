"""Random small IR functions without undefined behaviour, for differential tests of selection.

`random_module(seed)` gives a module with `i64 @test(i64, i64)`; the result mixes every value computed.  Divisors are made non-zero
and positive, shift amounts reduced modulo the width, floating-point results enter through compares and conversions that are in
range.  Nothing needs a run-time library.
"""

from __future__ import annotations

import random

INTS = (1, 3, 8, 13, 16, 24, 32, 32, 32, 37, 64, 64, 64, 65, 100, 128, 200)
VECTORS = ((4, 16), (3, 1), (2, 64), (4, 8), (4, 32), (8, 8), (5, 13), (2, 100))
BINARY = ("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "udiv", "sdiv", "urem", "srem")
PREDICATES = ("eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle")
FP_PREDICATES = ("oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno")


class Generator:
    """One function."""

    def __init__(self, seed: int, size: int) -> None:
        self.rng = random.Random(seed)
        self.size = size
        self.lines: list[str] = []
        self.declared: dict[str, str] = {}
        self.values: dict[str, list[str]] = {"i64": ["%a", "%b"]}
        self.count = 0
        self.label = "entry"

    def new(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def emit(self, type: str, text: str) -> str:
        name = self.new()
        self.lines.append(f"  {name} = {text}")
        self.values.setdefault(type, []).append(name)
        return name

    def constant(self, bits: int) -> str:
        rng = self.rng
        kind = rng.randrange(5)
        if kind == 0:
            number = rng.randrange(-4, 5)
        elif kind == 1:
            number = 1 << rng.randrange(bits)
        elif kind == 2:
            number = (1 << rng.randrange(1, bits + 1)) - 1
        elif kind == 3:
            number = rng.randrange(-3000, 3000)
        else:
            number = rng.getrandbits(bits)
        number &= (1 << bits) - 1
        return ("true" if number else "false") if bits == 1 else str(number)

    def int(self, bits: int) -> str:
        """A value of an integer type: known already, converted, or constant."""
        rng = self.rng
        type = f"i{bits}"
        have = self.values.get(type)
        if have and rng.random() < 0.7:
            return rng.choice(have[-6:])
        if rng.random() < 0.25:
            return self.constant(bits)
        source = rng.choice([t for t in self.values if t.startswith("i") and t != type] or ["i64"])
        if source == type:
            return self.constant(bits)
        other = int(source[1:])
        value = rng.choice(self.values[source][-6:])
        opcode = "trunc" if other > bits else rng.choice(("zext", "sext"))
        return self.emit(type, f"{opcode} {source} {value} to {type}")

    def fp(self, type: str) -> str:
        have = self.values.get(type)
        rng = self.rng
        if have and rng.random() < 0.8:
            return rng.choice(have[-5:])
        bits = rng.choice((8, 16, 32))
        value = self.int(bits)
        return self.emit(type, f"{rng.choice(('sitofp', 'uitofp'))} i{bits} {value} to {type}")

    def call(self, name: str, result: str, args: list[tuple[str, str]]) -> str:
        self.declared[name] = f"declare {result} @{name}({', '.join(t for t, _ in args)})"
        return f"call {result} @{name}({', '.join(f'{t} {v}' for t, v in args)})"

    def step(self) -> None:
        """One random operation."""
        rng = self.rng
        kind = rng.randrange(20)
        bits = rng.choice(INTS)
        type = f"i{bits}"
        if kind < 6:
            self.binary(bits)
        elif kind < 8:
            self.emit("i1", f"icmp {rng.choice(PREDICATES)} {type} {self.int(bits)}, {self.int(bits)}")
        elif kind == 8:
            condition = self.int(1)
            self.emit(type, f"select i1 {condition}, {type} {self.int(bits)}, {type} {self.int(bits)}")
        elif kind < 11:
            self.intrinsic(bits)
        elif kind == 11:
            self.memory(bits)
        elif kind < 14:
            self.vector()
        elif kind < 17:
            self.floating()
        elif kind == 17:
            self.diamond(bits)
        elif kind == 18:
            self.loop(bits)
        else:
            self.switch(bits)

    def binary(self, bits: int) -> None:
        rng = self.rng
        opcode = rng.choice(BINARY)
        if "div" in opcode or "rem" in opcode:
            bits = rng.choice((8, 13, 16, 24, 32, 32, 37, 64, 64))
        type = f"i{bits}"
        x = self.int(bits)
        if opcode in ("shl", "lshr", "ashr"):
            if rng.random() < 0.5:
                y = str(rng.randrange(bits)) if bits > 1 else "false"
            else:
                y = self.emit(type, f"urem {type} {self.int(bits)}, {bits}") if bits in (8, 13, 16, 24, 32, 37, 64) else (
                    self.emit(type, f"and {type} {self.int(bits)}, {(1 << (bits.bit_length() - 1)) - 1}") if bits > 1 else "false")
        elif "div" in opcode or "rem" in opcode:
            if rng.random() < 0.6:
                y = str(rng.choice((1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 16, 25, 27, 60, 64, 100, 120)))
                if opcode[0] == "s" and rng.random() < 0.3 and y != "1":
                    y = "-" + y
            else:
                small = self.emit(type, f"lshr {type} {self.int(bits)}, 1")
                y = self.emit(type, f"or {type} {small}, 1")
        else:
            y = self.int(bits)
        self.emit(type, f"{opcode} {type} {x}, {y}")

    def intrinsic(self, bits: int) -> None:
        rng = self.rng
        name = rng.choice(("smin", "smax", "umin", "umax", "abs", "ctpop", "ctlz", "cttz", "bswap", "bitreverse", "fshl", "fshr",
                           "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat", "overflow", "scmp"))
        if name == "bswap":
            bits = rng.choice((16, 32, 64, 48, 128))
        type = f"i{bits}"
        if name in ("ctpop", "bswap", "bitreverse"):
            self.emit(type, self.call(f"llvm.{name}.{type}", type, [(type, self.int(bits))]))
        elif name in ("abs", "ctlz", "cttz"):
            self.emit(type, self.call(f"llvm.{name}.{type}", type, [(type, self.int(bits)), ("i1", "false")]))
        elif name in ("fshl", "fshr"):
            x = self.int(bits)
            y = x if rng.random() < 0.5 else self.int(bits)
            if bits & (bits - 1) and bits > 64:
                z = str(rng.randrange(bits))
            else:
                z = self.int(bits)
            self.emit(type, self.call(f"llvm.{name}.{type}", type, [(type, x), (type, y), (type, z)]))
        elif name == "overflow":
            op = rng.choice(("sadd", "uadd", "ssub", "usub", "smul", "umul"))
            if "mul" in op and bits > 64:
                bits = 64
            type = f"i{bits}"
            pair = f"{{ {type}, i1 }}"
            x, y = self.int(bits), self.int(bits)
            both = self.new()
            self.lines.append(f"  {both} = " + self.call(f"llvm.{op}.with.overflow.{type}", pair, [(type, x), (type, y)]))
            self.emit(type, f"extractvalue {pair} {both}, 0")
            self.emit("i1", f"extractvalue {pair} {both}, 1")
        elif name == "scmp":
            self.emit("i8", self.call(f"llvm.{rng.choice('su')}cmp.i8.{type}", "i8", [(type, self.int(bits)), (type, self.int(bits))]))
        else:
            self.emit(type, self.call(f"llvm.{name}.{type}", type, [(type, self.int(bits)), (type, self.int(bits))]))

    def memory(self, bits: int) -> None:
        rng = self.rng
        type = f"i{bits}"
        align = rng.choice((1, 2, 4, 8))
        at = rng.randrange(12) * align
        place = self.new()
        self.lines.append(f"  {place} = getelementptr i8, ptr %mem, i64 {at}")
        self.lines.append(f"  store {type} {self.int(bits)}, ptr {place}, align {align}")
        other = rng.choice((8, 16, 32, 64, bits))
        if rng.random() < 0.3:
            index = self.emit("i64", f"and i64 {self.int(64)}, 31")
            place = self.new()
            self.lines.append(f"  {place} = getelementptr i8, ptr %mem, i64 {index}")
            align, other = 1, rng.choice((8, 16, 32, 64))
        loaded = self.emit(f"i{other}", f"load i{other}, ptr {place}, align {align}")
        if other not in (8, 16, 32, 64) and other != bits:
            self.values[f"i{other}"].remove(loaded)

    def vector(self) -> None:
        rng = self.rng
        count, bits = rng.choice(VECTORS)
        lane = f"i{bits}"
        type = f"<{count} x {lane}>"
        have = self.values.get(type)
        if have and rng.random() < 0.6:
            x = rng.choice(have)
        else:
            x = "zeroinitializer"
            for i in range(count):
                if rng.random() < 0.8:
                    x = self.emit(type, f"insertelement {type} {x}, {lane} {self.int(bits)}, i32 {i}")
        kind = rng.randrange(5)
        y = rng.choice(self.values.get(type, ["zeroinitializer"]))
        if x == "zeroinitializer":
            x = y
        if kind == 0:
            x = self.emit(type, f"{rng.choice(('add', 'sub', 'mul', 'and', 'or', 'xor'))} {type} {x}, {y}")
        elif kind == 1:
            mask = ", ".join(f"i32 {rng.randrange(2 * count)}" for _ in range(count))
            x = self.emit(type, f"shufflevector {type} {x}, {type} {y}, <{count} x i32> <{mask}>")
        elif kind == 2:
            bools = self.new()
            self.lines.append(f"  {bools} = icmp {rng.choice(PREDICATES)} {type} {x}, {y}")
            x = self.emit(type, f"select <{count} x i1> {bools}, {type} {y}, {type} {x}")
            if count in (3, 8, 4):
                self.emit(f"i{count}", f"bitcast <{count} x i1> {bools} to i{count}")
        elif kind == 3 and count * bits in (64, 32, 128):
            self.emit(f"i{count * bits}", f"bitcast {type} {x} to i{count * bits}")
        else:
            name = f"llvm.vector.reduce.{rng.choice(('add', 'and', 'or', 'xor', 'smax', 'umin'))}.v{count}{lane}"
            self.emit(lane, self.call(name, lane, [(type, x)]))
        self.emit(lane, f"extractelement {type} {x}, i32 {rng.randrange(count)}")

    def floating(self) -> None:
        rng = self.rng
        type = rng.choice(("double", "float"))
        kind = rng.randrange(6)
        x, y = self.fp(type), self.fp(type)
        if kind < 2:
            self.emit(type, f"{rng.choice(('fadd', 'fsub', 'fmul', 'fdiv'))} {type} {x}, {y}")
        elif kind == 2:
            self.emit("i1", f"fcmp {rng.choice(FP_PREDICATES)} {type} {x}, {y}")
        elif kind == 3:
            name = rng.choice(("fabs", "copysign", "sqrt", "fneg"))
            suffix = {"double": "f64", "float": "f32"}[type]
            if name == "fneg":
                self.emit(type, f"fneg {type} {x}")
            elif name == "copysign":
                self.emit(type, self.call(f"llvm.copysign.{suffix}", type, [(type, x), (type, y)]))
            else:
                self.emit(type, self.call(f"llvm.{name}.{suffix}", type, [(type, x)]))
        elif kind == 4:
            suffix = {"double": "f64", "float": "f32"}[type]
            bits = rng.choice((8, 16, 32, 64))
            sign = rng.choice("su")
            self.emit(f"i{bits}", self.call(f"llvm.fpto{sign}i.sat.i{bits}.{suffix}", f"i{bits}", [(type, x)]))
        elif type == "float":
            self.emit("double", f"fpext float {x} to double")
        else:
            self.emit("float", f"fptrunc double {x} to float")

    def block(self, label: str) -> None:
        self.lines.append(f"{label}:")
        self.label = label

    def _isolated(self, steps: int) -> dict[str, list[str]]:
        """Run steps whose values are visible only inside; the values from before."""
        saved = {t: list(v) for t, v in self.values.items()}
        for _ in range(steps):
            rng = self.rng
            self.binary(rng.choice((8, 32, 64, 100)))
        return saved

    def condition(self, depth: int) -> str:
        """Compares joined by and, or, in both spellings; nobody else uses them."""
        rng = self.rng
        name = self.new()
        if depth and rng.random() < 0.7:
            x, y = self.condition(depth - 1), self.condition(depth - 1)
            self.lines.append(f"  {name} = " + rng.choice((
                f"and i1 {x}, {y}", f"or i1 {x}, {y}", f"select i1 {x}, i1 {y}, i1 false", f"select i1 {x}, i1 true, i1 {y}")))
        else:
            bits = rng.choice((8, 16, 32, 37, 64, 100))
            self.lines.append(f"  {name} = icmp {rng.choice(PREDICATES)} i{bits} {self.int(bits)}, {self.int(bits)}")
        return name

    def diamond(self, bits: int) -> None:
        self.count += 1
        number = self.count
        condition = self.condition(3) if self.rng.random() < 0.6 else self.int(1)
        type = f"i{bits}"
        before = self.int(bits)
        self.lines.append(f"  br i1 {condition}, label %then{number}, label %else{number}")
        self.block(f"then{number}")
        saved = self._isolated(2)
        x = self.int(bits)
        self.lines.append(f"  br label %join{number}")
        self.values = {t: list(v) for t, v in saved.items()}
        self.block(f"else{number}")
        saved = self._isolated(1)
        y = self.int(bits)
        self.lines.append(f"  br label %join{number}")
        self.values = saved
        self.block(f"join{number}")
        self.emit(type, f"phi {type} [ {x}, %then{number} ], [ {y}, %else{number} ]")
        self.emit(type, f"xor {type} {self.values[type][-1]}, {before}")

    def loop(self, bits: int) -> None:
        self.count += 1
        number = self.count
        type = f"i{bits}"
        start = self.int(bits)
        counter_bits = self.rng.choice((8, 32, 64))
        counter = f"i{counter_bits}"
        entry = self.label
        self.lines.append(f"  br label %loop{number}")
        self.block(f"loop{number}")
        phis = len(self.lines)
        saved = {t: list(v) for t, v in self.values.items()}
        self.values.setdefault(type, []).append(f"%acc{number}")
        self.values.setdefault(counter, []).append(f"%i{number}")
        self._isolated(3)
        following = self.int(bits)
        self.lines.append(f"  %n{number} = add {counter} %i{number}, 1")
        limit = self.rng.randrange(1, 9)
        self.lines.append(f"  %c{number} = icmp {self.rng.choice(('slt', 'ult', 'ne'))} {counter} %n{number}, {limit}")
        self.lines.append(f"  br i1 %c{number}, label %loop{number}, label %exit{number}")
        self.lines[phis:phis] = [
            f"  %acc{number} = phi {type} [ {start}, %{entry} ], [ {following}, %loop{number} ]",
            f"  %i{number} = phi {counter} [ 0, %{entry} ], [ %n{number}, %loop{number} ]",
        ]
        self.values = saved
        self.block(f"exit{number}")
        self.values.setdefault(type, []).append(f"%acc{number}")
        if not following.lstrip("-").isdigit() and following not in ("true", "false"):
            self.values[type].append(following)

    def switch(self, bits: int) -> None:
        rng = self.rng
        bits = rng.choice((8, 16, 32, 64, 100))
        self.count += 1
        number = self.count
        type = f"i{bits}"
        value = self.int(bits)
        if rng.random() < 0.7:
            value = self.emit(type, f"and {type} {value}, {rng.choice((7, 15, 31, 63))}")
        cases = rng.sample(range(40), rng.randrange(1, 14))
        if rng.random() < 0.3:
            cases = [c * 37 - 300 for c in cases]
            cases = [c if bits > 8 else c % 100 for c in cases]
            cases = list(dict.fromkeys(cases))
        ways = rng.randrange(1, 5)
        targets = [rng.randrange(ways) for _ in cases]
        self.lines.append(f"  switch {type} {value}, label %d{number} [")
        for case, target in zip(cases, targets):
            self.lines.append(f"    {type} {case}, label %s{number}_{target}")
        self.lines.append("  ]")
        incoming = []
        for way in range(ways):
            self.block(f"s{number}_{way}")
            self.lines.append(f"  br label %e{number}")
            incoming.append(f"[ {rng.randrange(1000)}, %s{number}_{way} ]")
        self.block(f"d{number}")
        self.lines.append(f"  br label %e{number}")
        incoming.append(f"[ {rng.randrange(1000)}, %d{number} ]")
        self.block(f"e{number}")
        self.emit("i32", f"phi i32 {', '.join(incoming)}")

    def text(self) -> str:
        """The module."""
        self.lines = ["entry:", "  %mem = alloca [128 x i8], align 16"]
        for i in range(0, 128, 8):
            self.lines.append(f"  %z{i} = getelementptr i8, ptr %mem, i64 {i}")
            self.lines.append(f"  store i64 0, ptr %z{i}, align 8")
        for _ in range(self.size):
            self.step()
        total = "%a"
        for type, names in list(self.values.items()):
            for name in names[-4:]:
                if name in ("%a", "%b"):
                    continue
                if type.startswith("i"):
                    bits = int(type[1:])
                    if bits == 64:
                        wide = name
                    else:
                        wide = self.new()
                        self.lines.append(f"  {wide} = {'zext' if bits < 64 else 'trunc'} {type} {name} to i64")
                    if bits > 64:
                        high = self.new()
                        self.lines.append(f"  {high} = lshr {type} {name}, {bits - 64}")
                        cut = self.new()
                        self.lines.append(f"  {cut} = trunc {type} {high} to i64")
                        both = self.new()
                        self.lines.append(f"  {both} = xor i64 {cut}, {wide}")
                        wide = both
                elif type in ("double", "float"):
                    # NaNs have many patterns.
                    nan, bits_name, picked = self.new(), self.new(), self.new()
                    width = 64 if type == "double" else 32
                    self.lines.append(f"  {nan} = fcmp uno {type} {name}, {name}")
                    self.lines.append(f"  {bits_name} = bitcast {type} {name} to i{width}")
                    self.lines.append(f"  {picked} = select i1 {nan}, i{width} 1, i{width} {bits_name}")
                    wide = picked
                    if width == 32:
                        wide = self.new()
                        self.lines.append(f"  {wide} = zext i32 {picked} to i64")
                else:
                    continue
                scaled, mixed = self.new(), self.new()
                self.lines.append(f"  {scaled} = mul i64 {total}, 6364136223846793005")
                self.lines.append(f"  {mixed} = xor i64 {scaled}, {wide}")
                total = mixed
        self.lines.append(f"  ret i64 {total}")
        body = "\n".join(self.lines)
        declarations = "\n".join(self.declared[name] for name in sorted(self.declared))
        return f"define i64 @test(i64 %a, i64 %b) {{\n{body}\n}}\n\n{declarations}\n"


def random_module(seed: int, size: int = 25) -> str:
    """A module with `i64 @test(i64, i64)`."""
    return Generator(seed, size).text()
