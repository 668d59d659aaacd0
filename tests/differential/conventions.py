"""Random signatures, to let functions compiled by oxllc and by LLVM call each other.

`pair(seed, index)` gives a caller and a callee as IR text.  The caller passes constants; the callee stores its arguments to the
buffer `@out` and returns a constant, which the caller stores behind them; so the buffer says what arrived.  Every constant is a
number of its own, no NaN, and padding stays as it was.
"""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass

SCALARS = ("i1", "i7", "i8", "i16", "i24", "i32", "i32", "i33", "i48", "i64", "i64", "i65", "i100", "i128", "i128", "i129", "i192", "i257", "ptr", "half",
           "bfloat", "float", "float", "double", "double", "fp128")
EXTENDED = ("i1", "i7", "i8", "i16", "i32", "i33")
VARIADIC = ("i64", "i64", "double", "ptr", "i128", "fp128")
OUT = 16384


@dataclass(frozen=True, slots=True)
class Pair:
    """IR text of a caller (`define void @caller<n>()`) and its callee; `@CALLEE@` stands for the name of the latter."""

    caller: str
    callee: str
    declaration: str
    intrinsics: bool


class Signature:
    """Draws types and constants."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)

    def type(self, depth: int = 2) -> str:
        """A random first-class type."""
        rng = self.rng
        kind = rng.random()
        if depth == 0 or kind < 0.6:
            return rng.choice(SCALARS)
        if kind < 0.75:
            element = rng.choice([t for t in SCALARS if t not in ("fp128", "i257")])
            return f"<{rng.choice((2,) if element == 'bfloat' else (1, 2, 2, 3, 4, 4, 5, 8))} x {element}>"  # LLVM rounds <1 x bfloat>
        if kind < 0.85:
            element = self.type(depth - 1)
            return f"[{1 if by_reference(element) else rng.choice((1, 2, 3))} x {element}]"
        fields = [self.type(depth - 1) for _ in range(rng.choice((1, 2, 2, 3, 4)))]
        return "{ " + ", ".join(f for i, f in enumerate(fields) if i == len(fields) - 1 or not by_reference(f)) + " }"

    def constant(self, type: str) -> str:
        """A constant of a type."""
        rng = self.rng
        if type == "ptr":
            return f"inttoptr (i64 {rng.getrandbits(48)} to ptr)"
        if type[0] == "i":
            return str(rng.getrandbits(int(type[1:])))
        if type in ("half", "bfloat"):
            bits = rng.randrange(0x0400, 0x7000) | rng.choice((0, 0x8000))
            return f"0x{'H' if type == 'half' else 'R'}{bits:04X}"
        if type == "fp128":
            return f"0xL{rng.getrandbits(64):016X}{rng.randrange(1 << 60, 0x7000 << 48):016X}"
        if type == "float":
            value = struct.unpack("<f", struct.pack("<I", rng.randrange(0x00800000, 0x7F000000)))[0]
            return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"
        if type == "double":
            return f"0x{rng.randrange(1 << 52, 0x7FE << 52):016X}"
        if type[0] == "{":
            return "{ " + ", ".join(f"{t} {self.constant(t)}" for t in split(type[1:-1])) + " }"
        count, _, element = type[1:-1].partition(" x ")
        return type[0] + " " + ", ".join(f"{element} {self.constant(element)}" for _ in range(int(count))) + " " + type[-1]


def by_reference(type: str) -> bool:
    """Whether a member of the type travels by reference; LLVM 22 mixes up what follows such a member in an aggregate."""
    if type[0] == "{":
        return any(by_reference(t) for t in split(type[1:-1]))
    if type[0] in "[<":
        count, _, element = type[1:-1].partition(" x ")
        if type[0] == "[" or element in ("bfloat", "float", "double"):
            return type[0] == "[" and by_reference(element)
        return int(count) * (2 if element == "fp128" else 1 if element in ("ptr", "half") else -(-int(element[1:]) // 64)) > 2
    return type[0] == "i" and int(type[1:]) > 128


def split(text: str) -> list[str]:
    """A list of types at its outer commas."""
    depth, out, current = 0, [], ""
    for char in text:
        depth += (char in "{[<") - (char in "}]>")
        if char == "," and not depth:
            out.append(current.strip())
            current = ""
        else:
            current += char
    return [*out, current.strip()]


def pair(seed: int, number: int) -> Pair:
    """The caller and callee of a seed."""
    draw = Signature(seed)
    rng = draw.rng
    result = draw.type() if rng.random() < 0.8 else "void"
    returned = draw.constant(result) if result != "void" else ""
    extension = rng.choice(("signext ", "zeroext ")) if result in EXTENDED and rng.random() < 0.7 else ""
    formal, actual, declared, body, before = [], [], [], [], []
    at = 0
    if result == "void" and rng.random() < 0.5:
        type = draw.type()
        formal.append(f"ptr sret({type}) align 16 %result")
        actual.append(f"ptr sret({type}) align 16 getelementptr (i8, ptr @out, i64 8192)")
        declared.append(f"ptr sret({type}) align 16")
        body.append(f"store {type} {draw.constant(type)}, ptr %result, align 16")
    for i in range(rng.randrange(13)):
        type = draw.type()
        if rng.random() < 0.12:
            attributes = f"ptr byval({type}) align {rng.choice((8, 16))}"
            before.append(f"%object{i} = alloca {type}, align 16")
            before.append(f"store {type} {draw.constant(type)}, ptr %object{i}, align 16")
            formal.append(f"{attributes} %a{i}")
            actual.append(f"{attributes} %object{i}")
            declared.append(attributes)
            body.append(f"%v{i} = load {type}, ptr %a{i}, align 8")
            value = f"%v{i}"
        else:
            attributes = rng.choice((" signext", " zeroext")) if type in EXTENDED and rng.random() < 0.7 else ""
            formal.append(f"{type}{attributes} %a{i}")
            actual.append(f"{type}{attributes} {draw.constant(type)}")
            declared.append(type + attributes)
            value = f"%a{i}"
        body.append(f"%p{i} = getelementptr i8, ptr @out, i64 {at}")
        body.append(f"store {type} {value}, ptr %p{i}, align 16")
        at += 512
    variadic = bool(formal) and rng.random() < 0.25
    if variadic:
        body.append("%list = alloca ptr, align 8")
        body.append("call void @llvm.va_start.p0(ptr %list)")
        for i in range(rng.randrange(1, 8)):
            type = rng.choice(VARIADIC)
            actual.append(f"{type} {draw.constant(type)}")
            body += [f"%w{i} = va_arg ptr %list, {type}", f"%q{i} = getelementptr i8, ptr @out, i64 {9216 + 16 * i}", f"store {type} %w{i}, ptr %q{i}, align 16"]
        body.append("call void @llvm.va_end.p0(ptr %list)")
    convention = ""
    other = random.Random(f"convention {seed}")
    if not variadic and other.random() < 0.4:
        # LLVM 22 restores what `preserve_mostcc` keeps over the result.
        convention = "preserve_mostcc " if result == "void" and other.random() < 0.5 else "fastcc "
    if not convention and other.random() < 0.15:
        chain = draw.constant("ptr")
        formal.insert(0, "ptr nest %chain")
        actual.insert(0, f"ptr nest {chain}")
        declared.insert(0, "ptr nest")
        body += ["%pc = getelementptr i8, ptr @out, i64 16000", "store ptr %chain, ptr %pc, align 16"]
    dots = ["..."] if variadic else []
    tail = f"ret {result} {returned}" if result != "void" else "ret void"
    callee = f"define {convention}{extension}{result} @CALLEE@({', '.join(formal + dots)}) {{\n  " + "\n  ".join([*body, tail]) + "\n}\n"
    signature = f" ({', '.join([d.split(' ')[0] if d.startswith('ptr ') else d.removesuffix(' signext').removesuffix(' zeroext') for d in declared] + dots)})" if variadic else ""
    call = f"call {convention}{extension}{result}{signature} @CALLEE@({', '.join(actual)})"
    lines = [*before, call] if result == "void" else [*before, f"%r = {call}", "%at = getelementptr i8, ptr @out, i64 12288",
                                                      f"store {result} %r, ptr %at, align 16"]
    caller = f"define void @caller{number}() {{\n  " + "\n  ".join([*lines, "ret void"]) + "\n}\n"
    return Pair(caller, callee, f"declare {convention}{extension}{result} @CALLEE@({', '.join(declared + dots)})\n", variadic)
