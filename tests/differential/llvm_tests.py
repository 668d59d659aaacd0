"""LLVM's code-generation tests, compiled by oxllc and by LLVM and executed function by function.

    python tests/differential/llvm_tests.py llvm/test/CodeGen/RISCV/*.ll [-O 0,2] [--mattr=+zbb] [--show]

Every defined function is called through a wrapper that LLVM compiles: `void wrapper(ptr in, ptr out)` loads the arguments as the IR types
of the signature, calls with its convention and attributes, and stores the result.  So the callee is held to LLVM's idea of the calling
convention, and `judge.call` looks at the callee-saved registers and the stack pointer.  Functions and variables that a file only declares
are made up: a function writes its arguments to a log and returns a pattern, a variable is zero.  After each call the result, the log, the
memory that pointer arguments lead to, and the file's own variables must be LLVM's.

Attributes come from the file's RUN lines for riscv64 (those that the target knows).  Tests are full of calls with undefined results, so a
call is only compared where LLVM's -O0 and -O2 code agree; integers are small in half of the calls.  NaNs are equal to each other, and so are
two addresses in the image or in the stack.
"""

from __future__ import annotations

import argparse
import functools
import io
import pathlib
import random
import re
import struct
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from typing import Any

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))

from elftools.common.exceptions import ELFError
from elftools.elf.elffile import ELFFile
from emulate import STACK_SIZE, STACK_TOP, EmulationError, Image
from judge import BFLOAT_ROUTINES, TIMEOUT, call, crash_of, runtime
from llvm_judge import compile_llvm
from simulated import SimulatedImage

from oxllc import OxllcError
from oxllc.ir.attributes import EMPTY
from oxllc.ir.module import Function, Module
from oxllc.ir.print_values import attributes_text
from oxllc.ir.printer import print_module
from oxllc.ir.reader import parse
from oxllc.ir.types import Type
from oxllc.ir.verifier import check

BASE = "+m,+a,+f,+d"
SETS = 6  # calls of each function
ARENA = 1 << 13
CELL = 512  # of the arena for each pointer argument
LOG = 1 << 12
STUBS, DATA = 0x0100_0000, 0x0180_0000
INTS = (0, 1, 2, 3, 7, 5, -1, -2, 31, 63, 8, 100)
WIDE = (0, 1, -1, 0x7FFF_FFFF_FFFF_FFFF, -0x8000_0000_0000_0000, 0x8000_0000, 0x7FFF_FFFF, 0xFFFF_FFFF, 0x1234_5678_9ABC_DEF0, 0x8080_8080_8080, 255, -129)
REALS = (0.0, 1.0, -1.5, 2.0, 0.5, -0.0, 100.25, -7.0, 1e4, -3.75, 1e-3, 42.0)
ODD_REALS = (float("inf"), float("-inf"), float("nan"), 6e4, -0.0, 1e-7, 3.0, -65505.0, 1.5, 2.5, -2.5, 0.49999997)


@dataclass(slots=True)
class Report:
    """What was seen: functions executed, calls compared, and lines about failures."""

    functions: int = 0
    calls: int = 0
    undefined: list[str] = field(default_factory=list)  # calls on which LLVM's levels differ
    skipped: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


def run_lines(text: str) -> list[tuple[str, str]]:
    """The file as each RUN line for riscv64 has it, with the line's -mattr; the file itself if there is none."""
    commands = re.sub(r"\\\n\s*;\s*RUN:", " ", "\n".join(line for line in text.splitlines() if re.match(r"\s*;\s*RUN:", line)))
    found: dict[tuple[str, str], None] = {}
    for line in commands.splitlines():
        if "llc" not in line or "riscv32" in line or not re.search("riscv64", line + text[:200] * ("-mtriple" not in line)):
            continue
        attributes = ",".join(re.findall(r"-mattr=['\"]?([^\s'\"]+)", line))
        changed = text
        for pattern, replacement in re.findall(r"s/([^/]*)/([^/]*)/g", line):
            changed = re.sub(pattern, replacement, changed)
        found[changed, attributes] = None
    return list(found) or [(text, "")]


@functools.cache
def known_features() -> frozenset[str]:
    """The features of the target's records."""
    from oxllc.target_desc import list_features

    return frozenset(feature.name for feature in list_features(None))


def usable(attributes: str) -> str:
    """Those of a RUN line's features that the target knows, without those that it has anyway and the removals."""
    out = []
    for item in attributes.split(","):
        name = item.strip().lstrip("+").removeprefix("experimental-")
        if item.startswith("+") and name in known_features() and name not in ("64bit", "m", "a", "f", "d", "relax", "e"):
            out.append(name)
    if any(name in ("zfinx", "zdinx", "zhinx") for name in out):
        return "conflict"
    return ",".join("+" + name for name in dict.fromkeys(out))


# Signatures


def callable_(function: Function) -> bool:
    """Whether a wrapper can call it."""
    if function.is_local or function.cc in ("ghccc", "cc 10", "riscv_vector_cc") or "interrupt" in function.attrs.strings or "naked" in function.attrs.enums:
        return False
    kinds = [a.type for a in function.args]
    return all(t.kind not in ("metadata", "token", "label", "target", "x86_amx") and "vscale" not in t.text for t in [*kinds, function.return_type])


def sizes(module: Module, type: Type) -> int:
    return int(module.layout.alloc_size(type)) if type.kind != "void" else 0


def leaves(module: Module, type: Type, at: int = 0) -> list[tuple[int, Type]]:
    """Offsets and types of the scalars in a value's memory; a vector of odd elements is one leaf."""
    if type.kind == "struct":
        offsets = module.layout.struct_layout(type).offsets
        return [leaf for offset, t in zip(offsets, type.fields) for leaf in leaves(module, t, at + offset)]
    if type.kind == "array":
        size = sizes(module, type.elem)
        return [leaf for i in range(type.count) for leaf in leaves(module, type.elem, at + i * size)]
    if type.kind == "vector" and (type.elem.kind != "int" or type.elem.bits in (8, 16, 32, 64)):
        size = sizes(module, type.elem)
        return [(at + i * size, type.elem) for i in range(type.count)]
    return [(at, type)]


def parameters(function: Function) -> list[str]:
    """Type and attributes of every parameter, for a call."""
    return [f"{a.type.text} {attributes_text(a.attrs)}".strip() for a in function.args]


def wrapper(module: Module, function: Function, number: int) -> str:
    """The wrapper of a function."""
    lines, at, passed = [], 0, []
    extra = [("i64", "")] * 6 if function.value_type.vararg else []
    for i, (type, text) in enumerate([(a.type, p) for a, p in zip(function.args, parameters(function))]):
        lines += [f"%p{i} = getelementptr i8, ptr %in, i64 {at}", f"%a{i} = load {type.text}, ptr %p{i}, align 16"]
        passed.append(f"{text} %a{i}")
        at += -(-sizes(module, type) // 16) * 16
    for i, (name, _) in enumerate(extra):
        lines += [f"%q{i} = getelementptr i8, ptr %in, i64 {at}", f"%v{i} = load {name}, ptr %q{i}, align 16"]
        passed.append(f"{name} %v{i}")
        at += 16
    result = function.return_type.text
    callee = f"{function.value_type.text}" if extra else result
    attributes = attributes_text(function.ret_attrs)
    name = f'@"{function.name}"'
    call = f"call {function.cc} {attributes} {callee} {name}({', '.join(passed)})"
    if result == "void":
        lines += [call, "ret void"]
    else:
        lines += [f"%r = {call}", f"store {result} %r, ptr %out, align 16", "ret void"]
    return f'define void @__wrapper{number}(ptr %in, ptr %out) nounwind section ".stubs" {{\n  ' + "\n  ".join(lines) + "\n}\n"


def stub(module: Module, function: Function, number: int) -> str:
    """A definition of a declared function: logs what arrives, returns a pattern."""
    lines, listed = [f"call void @__log64(i64 {number + 1000})"], []
    for i, argument in enumerate(function.args):
        text = f"{argument.type.text} {attributes_text(argument.attrs)}".strip()
        listed.append(f"{text} %a{i}")
        if argument.type.kind in ("metadata", "token"):
            continue
        lines += [f"%l{i} = call ptr @__log_room(i64 {-(-sizes(module, argument.type) // 16) * 16})", f"store {argument.type.text} %a{i}, ptr %l{i}, align 16"]
    result = function.return_type
    if result.kind == "void":
        lines.append("ret void")
    elif result.kind == "ptr":
        lines.append(f"ret ptr getelementptr (i8, ptr @__arena, i64 {ARENA - CELL})")
    else:
        lines += [f"%r = load {result.text}, ptr @__pattern, align 16", f"ret {result.text} %r"]
    attributes = attributes_text(function.ret_attrs)
    if function.value_type.vararg:
        listed.append("...")
    return f'define {function.cc} {attributes} {result.text} @"{function.name}"({", ".join(listed)}) section ".stubs" {{\n  ' + "\n  ".join(lines) + "\n}\n"


COMMON = f"""
@__arena = global [{ARENA} x i8] zeroinitializer, section ".stubdata", align 4096
@__in = global [4096 x i8] zeroinitializer, section ".stubdata", align 64
@__out = global [4096 x i8] zeroinitializer, section ".stubdata", align 64
@__log = global [{LOG} x i8] zeroinitializer, section ".stubdata", align 64
@__log_at = global i64 0, section ".stubdata", align 8
@__pattern = global [32 x i64] [{', '.join(f'i64 {3 + 2 * i}' for i in range(32))}], section ".stubdata", align 64
define ptr @__log_room(i64 %size) noinline section ".stubs" {{
  %at = load i64, ptr @__log_at
  %end = add i64 %at, %size
  %full = icmp ugt i64 %end, {LOG - 2048}
  %next = select i1 %full, i64 0, i64 %end
  store i64 %next, ptr @__log_at
  %p = getelementptr i8, ptr @__log, i64 %at
  ret ptr %p
}}
define void @__log64(i64 %v) noinline section ".stubs" {{
  %p = call ptr @__log_room(i64 16)
  store i64 %v, ptr %p
  ret void
}}
define void @__called() section ".stubs" {{
  call void @__log64(i64 99)
  ret void
}}
"""


@functools.cache
def libc() -> bytes:
    """musl's libc and libm as one archive, as zig builds it for riscv64."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "m.c"
        source.write_text("int main(void) { return 0; }\n")
        command = [sys.executable, "-m", "ziglang", "build-exe", str(source), "-lc", "-target", "riscv64-linux-musl", "--verbose-link", f"-femit-bin={source}.out"]
        done = subprocess.run(command, capture_output=True, text=True)
        match = re.search(r"(/\S+/libc\.a)", done.stdout + done.stderr)
        if not match:
            raise RuntimeError(done.stderr[:500])
        return pathlib.Path(match[1]).read_bytes()


@functools.cache
def libc_symbols() -> frozenset[str]:
    """What the archive defines."""
    data = libc()
    size = int(data[8 + 48 : 8 + 58])
    table = data[68 : 68 + size]
    count = struct.unpack(">I", table[:4])[0]
    return frozenset(table[4 + 4 * count :].decode().split("\0"))


def surroundings(module: Module) -> tuple[str, list[Function]]:
    """Wrappers and stubs as a module of their own; `module` becomes it (its bodies go).  Also the functions that have a wrapper."""
    functions = [f for f in module.functions.values() if f.blocks and callable_(f)]
    wrappers = [wrapper(module, f, i) for i, f in enumerate(functions)]
    stubs = []
    for i, function in enumerate(list(module.functions.values())):
        if function.blocks:
            function.blocks = []
            function.linkage = function.visibility = ""
            function.comdat = function.prefix = function.prologue = function.personality = function.metadata = function.section = None
            function.gc = None
            function.attrs = function.own_attrs = EMPTY
            function.group_ids = ()
            for argument in function.args:
                argument.name = ""
        elif not function.is_intrinsic and function.name not in libc_symbols() and not function.name.startswith("__") and function.linkage != "extern_weak":
            stubs.append(stub(module, function, i))
            del module.functions[function.name]
    for variable in list(module.globals.values()):
        if variable.name.startswith("llvm.") or variable.is_local:
            del module.globals[variable.name]
            continue
        if variable.initializer is None and variable.linkage != "extern_weak":
            align = variable.align or 16
            word = "thread_local" if variable.thread_local else ""
            section = "" if word else ', section ".stubdata"'
            stubs.append(f'@"{variable.name}" = {word} global {variable.value_type.text} zeroinitializer{section}, align {align}\n')
            del module.globals[variable.name]
        else:
            variable.initializer = None
            variable.linkage = "external"
            variable.comdat = None
    module.aliases.clear()
    module.ifuncs.clear()
    module.inline_asm = []
    module.metadata.clear()
    module.named_metadata.clear()
    module.source_filename = None
    module.triple = "riscv64"
    return print_module(module) + "\n" + "".join(stubs) + "".join(wrappers) + COMMON, functions


# Building


def linker() -> list[str]:
    for path in ("/usr/lib/llvm-22/bin/ld.lld", "/usr/lib/llvm-19/bin/ld.lld"):
        if pathlib.Path(path).exists():
            return [path]
    return [sys.executable, "-m", "ziglang", "ld.lld"]


@functools.cache
def bfloat_routines() -> bytes:
    return compile_llvm(BFLOAT_ROUTINES)


def linked(objects: list[bytes]) -> bytes:
    """One image; what stays undefined is 0."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for index, content in enumerate([*objects, bfloat_routines(), runtime()]):
            path = pathlib.Path(folder) / f"{index}.o"
            path.write_bytes(content)
            paths.append(str(path))
        archive = pathlib.Path(folder) / "libc.a"
        archive.write_bytes(libc())
        out = pathlib.Path(folder) / "image"
        command = [*linker(), "-static", "--no-relax", "-e", "__called", f"--section-start=.stubs={STUBS:#x}", f"--section-start=.stubdata={DATA:#x}",
                   "--unresolved-symbols=ignore-all", "--allow-multiple-definition", "-z", "nognustack", "-o", str(out), *paths, str(archive)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr[:1000])
        return out.read_bytes()


def llvm_code(text: str, level: int, features: str) -> bytes:
    """LLVM's code; by llc where there is inline assembly, for which llvmlite has no assembler."""
    if not re.search(r"\basm\b", text):
        return compile_llvm(text, level, features)
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "o"
        done = subprocess.run(["llc-22", "-mtriple=riscv64", f"-mattr={features}", "-target-abi=lp64d", "-code-model=medium", f"-O{level}", "-filetype=obj", "-o",
                               str(out)], input=re.sub(r"^target triple.*$", "", text, flags=re.M), capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr[:500])
        return out.read_bytes()


# Executing


class Memory:
    """An image with its named areas."""

    def __init__(self, elf: bytes, mattr: str) -> None:
        self.image: Any = SimulatedImage(elf, mattr, "reference") if mattr else Image(elf)
        file = ELFFile(io.BytesIO(elf))
        self.fixed = [(s["sh_addr"], s["sh_addr"] + s["sh_size"]) for s in file.iter_sections() if s.name in (".stubs", ".stubdata")]
        self.extents = [(s["p_vaddr"], s["p_vaddr"] + s["p_memsz"]) for s in file.iter_segments() if s["p_type"] == "PT_LOAD"]
        if mattr:
            top = self.image.machine.stack_top
            self.stack = (top - (8 << 20), top + 4096)
        else:
            self.stack = (STACK_TOP - STACK_SIZE, STACK_TOP)
            self.image.uc.mem_map(0x7FFD_0000_0000, 1 << 20)
            from unicorn import riscv_const as rv

            self.image.uc.reg_write(rv.UC_RISCV_REG_X4, 0x7FFD_0008_0000)

    def at(self, name: str) -> int:
        return int(self.image.symbols[name])

    def write(self, address: int, data: bytes) -> None:
        if isinstance(self.image, Image):
            self.image.uc.mem_write(address, data)
        else:
            self.image.write(address, data)

    def read(self, address: int, size: int) -> bytes:
        return bytes(self.image.uc.mem_read(address, size) if isinstance(self.image, Image) else self.image.read(address, size))

    def where(self, word: int) -> str:
        """"image", "stack" or "" for a number."""
        if self.stack[0] <= word <= self.stack[1]:
            return "stack"
        return "image" if any(a <= word <= b for a, b in self.extents) and not any(a <= word < b for a, b in self.fixed) else ""


def scalar(module: Module, type: Type, kind: int, rng: random.Random, arena: int, cell: int) -> bytes:
    """Bytes of an argument."""
    size = sizes(module, type)
    if type.kind == "ptr":
        return struct.pack("<Q", STUBS_ADDRESS["__called"] if kind == 4 else arena + cell * CELL + 128)
    if type.kind == "float":
        value = rng.choice(REALS if kind % 2 == 0 else ODD_REALS)
        if type.name == "double":
            return struct.pack("<d", value)
        single = struct.pack("<f", value)
        if type.name == "float":
            return single
        if type.name == "half":
            return struct.pack("<e", value if abs(value) < 65520 or abs(value) == float("inf") or value != value else 60000.0)
        if type.name == "bfloat":
            return single[2:]
        if type.name == "fp128":
            bits = struct.unpack("<Q", struct.pack("<d", value if abs(value) < 1e300 else 1.0))[0]
            exponent = (bits >> 52) & 0x7FF
            wide = (bits >> 63) << 127 | ((exponent - 1023 + 16383) << 112 if exponent else 0) | (bits & (1 << 52) - 1) << 60
            return wide.to_bytes(16, "little")
        return rng.randbytes(size)
    if type.kind == "int":
        value = rng.choice(INTS if kind % 2 == 0 else WIDE) if rng.random() < 0.8 else rng.getrandbits(64)
        if type.bits > 64 and rng.random() < 0.6:
            value ^= rng.choice(WIDE) << 64
        return (value & type.mask).to_bytes(size, "little")
    if type.kind == "vector" and type.elem.kind == "int":
        return rng.getrandbits(type.count * type.elem.bits).to_bytes(size, "little")
    return rng.randbytes(size)


STUBS_ADDRESS: dict[str, int] = {}


def arguments(module: Module, function: Function, kind: int, rng: random.Random, arena: int) -> bytes:
    """The contents of `in` for one call."""
    out, cell = bytearray(), 0
    types = [a.type for a in function.args]
    for type in types:
        area = bytearray(-(-sizes(module, type) // 16) * 16)
        for at, leaf in leaves(module, type):
            data = scalar(module, leaf, kind, rng, arena, cell)
            cell = (cell + (leaf.kind == "ptr")) % (ARENA // CELL - 1)
            area[at : at + len(data)] = data
        out += area
    for i in range(6 if function.value_type.vararg else 0):
        out += struct.pack("<QQ", rng.choice(WIDE) & (1 << 64) - 1 if kind % 2 else arena + 128 + i * 64, 0)
    return bytes(out)


@functools.cache
def arena_bytes(kind: int, arena: int) -> bytes:
    """What pointers lead to: numbers, floating-point numbers, or further pointers."""
    words, rng = [], random.Random(kind)
    for i in range(ARENA // 8):
        if kind == 0:
            words.append(rng.choice(INTS) & (1 << 64) - 1)
        elif kind == 1:
            words.append(rng.getrandbits(64))
        elif kind == 2:
            words.append(struct.unpack("<Q", struct.pack("<d", rng.choice(REALS)))[0])
        elif kind == 3:
            words.append(struct.unpack("<Q", struct.pack("<ff", rng.choice(REALS), rng.choice(REALS)))[0])
        else:
            words.append(arena + (i * 8 + 64) % (ARENA - 64))
    return struct.pack(f"<{len(words)}Q", *words)


def nan(word: int, bits: int) -> bool:
    exponent, fraction = {64: (0x7FF, 52), 32: (0xFF, 23), 16: (0x1F, 10)}[bits]
    return word >> fraction & exponent == exponent and bool(word & (1 << fraction) - 1)


def same(first: bytes, second: bytes, a: Memory, b: Memory) -> bool:
    """Whether two pieces of memory are equal up to NaNs and addresses."""
    if first == second:
        return True
    if len(first) != len(second):
        return False
    for i in range(0, len(first), 8):
        x, y = first[i : i + 8], second[i : i + 8]
        if x == y:
            continue
        v, w = int.from_bytes(x, "little"), int.from_bytes(y, "little")
        if len(x) == 8 and a.where(v) and a.where(v) == b.where(w):
            continue
        if all(v >> s & (1 << n) - 1 == w >> s & (1 << n) - 1 or (nan(v >> s & (1 << n) - 1, n) and nan(w >> s & (1 << n) - 1, n))
               for n in (64,) for s in range(0, 64, n)) or any(
               all((p := v >> s & (1 << n) - 1) == (q := w >> s & (1 << n) - 1) or (nan(p, n) and nan(q, n)) for s in range(0, 64, n)) for n in (32, 16)):
            continue
        if nan(v >> 32 & 0xFFFF, 16) and v >> 48 == w >> 48 == 0 and (v & 0xFFFF_FFFF) == (w & 0xFFFF_FFFF):
            continue
        return False
    return True


def observed(memory: Memory, function: Function, number: int, inputs: bytes, arena: bytes, module: Module, variables: list[tuple[str, int]]) -> list[Any]:
    """All that a call did."""
    memory.write(memory.at("__arena"), arena)
    memory.write(memory.at("__in"), inputs.ljust(4096, b"\0")[:4096])
    memory.write(memory.at("__out"), bytes(1024))
    memory.write(memory.at("__log"), bytes(LOG))
    memory.write(memory.at("__log_at"), bytes(8))
    try:
        _, lost = call(memory.image, f"__wrapper{number}", (memory.at("__in"), memory.at("__out")), 1.0)
    except EmulationError as error:
        return [re.sub("0x[0-9a-f]+", "?", str(error)).split(" at pc")[0].split(":")[0]]
    result = memory.read(memory.at("__out"), 1024)
    if function.return_type.kind != "void":
        size = sizes(module, function.return_type)
        kept = bytearray(1024)
        for at, leaf in leaves(module, function.return_type):
            width = sizes(module, leaf)
            if leaf.kind == "int":
                width = -(-leaf.bits // 8)
            kept[at : at + width] = result[at : at + width]
        result = bytes(kept[: max(16, size)])
    return [lost, result, memory.read(memory.at("__arena"), ARENA), memory.read(memory.at("__log"), LOG)] + [
        memory.read(memory.at(name), size) if name in memory.image.symbols else b"" for name, size in variables]


NAMES = ("lost registers", "result", "memory", "calls")


def difference(want: list[Any], got: list[Any], a: Memory, b: Memory, variables: list[tuple[str, int]]) -> str:
    """Where two observations differ, or ""."""
    if len(want) != len(got):
        return f"{got[0] if len(got) == 1 else 'returns'} instead of {want[0] if len(want) == 1 else 'returning'}"
    for i, (x, y) in enumerate(zip(want, got)):
        if isinstance(x, bytes):
            if not same(x, y, a, b):
                name = NAMES[i] if i < 4 else f"@{variables[i - 4][0]}"
                at = next(k for k in range(0, len(x), 8) if not same(x[k : k + 8], y[k : k + 8], a, b))
                return f"{name}+{at}: {y[at : at + 16].hex()} instead of {x[at : at + 16].hex()}"
        elif x != y:
            return f"{NAMES[i]}: {y} instead of {x}"
    return ""


def kept_only(text: str, names: set[str]) -> str:
    """The module with only these functions defined."""
    from oxllc.ir.reduce_globals import bodies

    module = parse(text)
    it = iter([f.name in names for f in module.definitions()])
    bodies(module, lambda: next(it))
    return print_module(module)


def ours(text: str, level: int, mattr: str, options: dict[str, str]) -> bytes:
    import oxllc

    regalloc = options.get("regalloc") or ("linearscan" if level else "fast")
    obj: bytes = oxllc.compile_ir(text, mcpu="generic-rv64", mattr=mattr, opt_level=level, regalloc=regalloc, isel=options.get("isel", "greedy")).obj
    return obj


def check_text(name: str, text: str, attributes: str, levels: tuple[int, ...], report: Report, options: dict[str, str]) -> None:
    """One file with one set of features."""
    mattr = usable(attributes)
    if mattr == "conflict":
        report.skipped.append(f"{name}: -mattr={attributes}")
        return
    label = f"{name} {mattr}".strip()
    try:
        module = parse(text)
        check(module)
    except OxllcError as error:
        report.failures.append(f"{label}: reader: {str(error).splitlines()[0]}")
        return
    except Exception as error:
        report.failures.append(f"{label}: reader: crash: {crash_of(error)}")
        return
    defined = [f.name for f in module.definitions()]
    good: dict[int, tuple[str, bytes]] = {}
    features = BASE + ("," + mattr if mattr else "")
    for level in levels:
        try:
            good[level] = (text, ours(text, level, mattr, options))
            continue
        except (OxllcError, Exception):
            pass
        names = []
        for function in defined:
            try:
                ours(kept_only(text, {function}), level, mattr, options)
                names.append(function)
            except OxllcError as error:
                report.failures.append(f"{label} -O{level} @{function}: refused: {str(error).splitlines()[0][:200]}")
            except Exception as error:
                report.failures.append(f"{label} -O{level} @{function}: crash: {crash_of(error)}")
        left = kept_only(text, set(names))
        try:
            good[level] = (left, ours(left, level, mattr, options))
        except Exception as error:
            report.failures.append(f"{label} -O{level}: whole file: {crash_of(error)}")
    for level, (left, code) in good.items():
        try:
            execute(label, left, code, level, features, mattr, report)
        except (RuntimeError, KeyError, ELFError, OxllcError) as error:
            report.skipped.append(f"{label}: judge: {type(error).__name__} {str(error).strip()[:200]}")


def execute(label: str, text: str, code: bytes, level: int, features: str, mattr: str, report: Report) -> None:
    """Runs all functions of both objects."""
    module = parse(text)
    module.datalayout = module.datalayout or "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
    shape = parse(text)
    shape.datalayout = module.datalayout
    around, functions = surroundings(shape)
    judge_object = compile_llvm(around, 2, features)
    images = [Memory(linked([judge_object, other]), mattr) for other in (llvm_code(text, 2, features), llvm_code(text, 0, features), code)]
    STUBS_ADDRESS["__called"] = images[0].at("__called")
    variables = [(v.name, sizes(module, v.value_type)) for v in module.globals.values()
                 if v.initializer is not None and not v.is_constant and not v.is_local and not v.thread_local and not v.name.startswith("llvm.")]
    # The address of a label in an initializer is 1 where the compiler has removed the label.
    variables = [v for v in variables if all(v[0] in i.image.symbols for i in images)
                 and all(same(images[0].read(images[0].at(v[0]), v[1]), i.read(i.at(v[0]), v[1]), images[0], i) for i in images[1:])]
    arena_at = images[0].at("__arena")
    for number, function in enumerate(functions):
        own = module.functions[function.name]
        report.functions += 1
        for kind in range(SETS):
            rng = random.Random(f"{function.name} {kind}")
            inputs = arguments(module, own, kind, rng, arena_at)
            arena = arena_bytes(kind, arena_at)
            seen = [observed(image, own, number, inputs, arena, module, variables) for image in images]
            if [TIMEOUT] in seen[:2]:
                continue
            open_ = difference(seen[0], seen[1], images[0], images[1], variables)
            if open_:
                report.undefined.append(f"{label} @{function.name} call {kind}: {open_}")
                continue
            report.calls += 1
            what = difference(seen[0], seen[2], images[0], images[2], variables)
            if what:
                report.failures.append(f"{label} -O{level} @{function.name} call {kind}: {what}")
                break


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("-O", dest="levels", default="2,0")
    parser.add_argument("--isel", default="greedy")
    parser.add_argument("--regalloc", default="")
    parser.add_argument("--mattr", help="these features instead of the RUN lines'")
    parser.add_argument("--show", action="store_true", help="say which calls were not compared")
    options = parser.parse_args()
    total = Report()
    for path in options.files:
        report = Report()
        text = path.read_text()
        lines = [(text, options.mattr)] if options.mattr is not None else run_lines(text)
        done = set()
        for changed, attributes in lines:
            if (key := (changed, usable(attributes))) in done:
                continue
            done.add(key)
            check_text(path.name, changed, attributes, tuple(int(x) for x in options.levels.split(",")), report, {"isel": options.isel, "regalloc": options.regalloc})
        for line in [*report.failures, *(f"(skipped) {s}" for s in report.skipped), *(f"(undefined) {s}" for s in report.undefined if options.show)]:
            print(line, flush=True)
        total.functions += report.functions
        total.calls += report.calls
        total.failures += report.failures
        total.skipped += report.skipped
    print(f"{len(options.files)} files, {total.functions} functions executed, {total.calls} calls compared, {len(total.failures)} failures, "
          f"{len(total.skipped)} skipped")
    sys.exit(bool(total.failures))


if __name__ == "__main__":
    main()
