"""Modules of llvm-stress, made executable: programs for `judge`.

llvm-stress writes random instructions of all types, full of poison.  Each source of it is replaced by something defined: lane numbers,
shift amounts and divisors are brought into range, undefined constants and lanes become zero, an allocation is large enough for every type
and zeroed, a conversion to an integer saturates, and a NaN that an operation makes becomes 1.0.  Most loops would never end: a function
returns after a number of branches.  What it leaves in its three buffers is the result.
"""

from __future__ import annotations

import functools
import re
import shutil
import subprocess

TOOL = next((path for name in ("llvm-stress-22", "llvm-stress-19", "llvm-stress") if (path := shutil.which(name))), None)
BUFFER = 1024
LARGEST = 128  # bytes of a value
BRANCHES = 50
TYPE = r"(<[^>]+>|\w+)"
FLOATS = {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64"}


def generate(seed: int, size: int) -> str:
    """The module as the tool writes it.  Needs `TOOL`."""
    assert TOOL is not None
    return subprocess.run([TOOL, f"--seed={seed}", f"--size={size}"], capture_output=True, text=True, check=True).stdout


def _parts(type: str) -> tuple[int, str]:
    """Number of lanes (0: no vector) and type of a lane."""
    match = re.fullmatch(r"<(\d+) x (.+)>", type)
    return (int(match[1]), match[2]) if match else (0, type)


def _splat(type: str, value: str) -> str:
    count, lane = _parts(type)
    return f"<{', '.join([f'{lane} {value}'] * count)}>" if count else value


def _suffix(type: str) -> str:
    count, lane = _parts(type)
    name = FLOATS.get(lane, lane)
    return f"v{count}{name}" if count else name


def _defined(line: str, declared: set[str]) -> list[str]:
    """The instruction as one or several that are always defined."""
    branch = re.match(r"  br i1 (\S+), ", line)
    if branch:
        at = f"%branch{len(declared)}"
        declared.add(f"; branch {len(declared)}")
        return [f"  {at}.f = load i32, ptr @fuel", f"  {at}.g = sub i32 {at}.f, 1", f"  store i32 {at}.g, ptr @fuel", f"  {at}.e = icmp eq i32 {at}.g, 0",
                f"  br i1 {at}.e, label %return, label {at}", f"{at[1:]}:", line]
    line = re.sub(r"\b(undef|poison)\b", "0", line) if "shufflevector" in line and "<i32" in line else line
    line = re.sub(r"\b(undef|poison)\b", "zeroinitializer", line)
    match = re.match(rf"  (%[\w.]+) = (\w+) {TYPE},? (.*)$", line)
    if not match:
        return [line]
    name, opcode, type, rest = match.groups()
    count, lane = _parts(type)
    if opcode == "alloca":
        return [f"  {name} = alloca [{LARGEST // 8} x i64], align {LARGEST}", f"  store [{LARGEST // 8} x i64] zeroinitializer, ptr {name}"]
    if opcode == "load" and lane[0] == "i" and int(lane[1:]) % 8:  # whose other bits in memory must be zero
        bits = int(lane[1:]) * max(count, 1)
        whole = -bits % 8 + bits
        steps = [f"  {name}.w = load i{whole}, {rest}"]
        if whole != bits:
            steps.append(f"  {name}.b = trunc i{whole} {name}.w to i{bits}")
        return [*steps, f"  {name} = bitcast i{bits} {name}.{'b' if whole != bits else 'w'} to {type}"]
    if opcode in ("extractelement", "insertelement"):
        head, _, index = line.rpartition(", i32 ")
        if index.isdigit():
            return [f"{head}, i32 {int(index) % count}"]
        return [f"  {name}.at = urem i32 {index}, {count}", f"{head}, i32 {name}.at"]
    if opcode in ("shl", "lshr", "ashr", "udiv", "sdiv", "urem", "srem"):
        x, _, y = rest.rpartition(", ") if not rest.endswith(">") else (rest[: rest.rindex(", <")], "", rest[rest.rindex(", <") + 2 :])
        bits = int(lane[1:])
        if opcode in ("sdiv", "srem") and bits == 1:
            return [f"  {name} = xor {type} {x}, {y}"]
        if "div" in opcode or "rem" in opcode:
            kept = (1 << bits - 1) - 1 if opcode[0] == "s" else (1 << bits) - 1
            steps = [f"  {name}.k = and {type} {y}, {_splat(type, str(kept) if bits > 1 else 'true')}",
                     f"  {name}.d = or {type} {name}.k, {_splat(type, '1' if bits > 1 else 'true')}"]
        else:
            steps = [f"  {name}.d = and {type} {y}, {_splat(type, str((1 << bits.bit_length() - 1) - 1 if bits > 1 else 'false'))}"]
        return [*steps, f"  {name} = {opcode} {type} {x}, {name}.d"]
    if opcode in ("fptosi", "fptoui"):
        value, _, result = rest.rpartition(" to ")
        intrinsic = f"@llvm.{opcode}.sat.{_suffix(result)}.{_suffix(type)}"
        declared.add(f"declare {result} {intrinsic}({type})")
        return [f"  {name} = call {result} {intrinsic}({type} {value})"]
    result = re.search(rf" to {TYPE}$", rest)
    made = result[1] if result else type
    if opcode in ("fadd", "fsub", "fmul", "fdiv", "frem", "fptrunc", "fpext", "sitofp", "uitofp") and _parts(made)[1] in FLOATS:
        bools = f"<{_parts(made)[0]} x i1>" if _parts(made)[0] else "i1"
        return [line.replace(name, name + ".r", 1), f"  {name}.n = fcmp uno {made} {name}.r, {_splat(made, '0.0')}",
                f"  {name} = select {bools} {name}.n, {made} {_splat(made, '1.0')}, {made} {name}.r"]
    return [line]


@functools.cache
def module(seed: int, size: int) -> str:
    """The module with `i64 @run(i64, i64)`, which hashes the buffers that the function has worked on."""
    declared: set[str] = set()
    lines: list[str] = []
    for line in generate(seed, size).splitlines():
        if not line.startswith((";", "source_filename", "target")):
            lines += _defined(line, declared)
    text = re.sub(r"^define void (@\w+)\(", r"define internal void \1(", "\n".join(lines), flags=re.M)
    text = re.sub(r"^}$", "return:\n  ret void\n}", text, flags=re.M)
    name = re.search(r"define internal void (@\w+)", text)
    assert name is not None
    return f"""; seed {seed}, size {size}
@fuel = internal global i32 0
@buffer = internal global [{3 * BUFFER} x i8] zeroinitializer, align 128
{text}
define i64 @run(i64 %a, i64 %b) {{
entry:
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %i2, %fill ]
  %x = phi i64 [ %a, %entry ], [ %x2, %fill ]
  %p = getelementptr i64, ptr @buffer, i64 %i
  store i64 %x, ptr %p
  %y = mul i64 %x, 6364136223846793005
  %x2 = add i64 %y, %b
  %i2 = add i64 %i, 1
  %c = icmp eq i64 %i2, {3 * BUFFER // 8}
  br i1 %c, label %call, label %fill
call:
  store i32 {BRANCHES}, ptr @fuel
  %t = trunc i64 %b to i32
  %u = trunc i64 %b to i8
  call void {name[1]}(ptr @buffer, ptr getelementptr (i8, ptr @buffer, i64 {BUFFER}), ptr getelementptr (i8, ptr @buffer, i64 {2 * BUFFER}), i32 %t, i64 %a, i8 %u)
  br label %hash
hash:
  %j = phi i64 [ 0, %call ], [ %j2, %hash ]
  %h = phi i64 [ 7, %call ], [ %h2, %hash ]
  %q = getelementptr i64, ptr @buffer, i64 %j
  %v = load i64, ptr %q
  %m = mul i64 %h, 1099511628211
  %h2 = xor i64 %m, %v
  %j2 = add i64 %j, 1
  %d = icmp eq i64 %j2, {3 * BUFFER // 8}
  br i1 %d, label %done, label %hash
done:
  ret i64 %h2
}}
""" + "".join(d + "\n" for d in sorted(declared) if d[0] == "d")
