"""GPU kernels as scalar functions: one lane's data flow, with the machine's own operations made into plain ones.

`scalar(text)` gives a module that any scalar machine can compile, so that register allocators can be compared on the shapes of kernels (long
unrolled blocks, many values live at once, few calls).  Address spaces and calling conventions go away.  An intrinsic of the GPU becomes an
inlined function: across lanes, the combination of its first two operands of the result's type (or the first alone); what names a lane
or a block, a volatile load.  The result computes nothing sensible; it is to be compiled, not run.
"""

from __future__ import annotations

import re
import struct

import llvmlite.binding as llvm
from native import initialize, retarget

MACHINE = ("llvm.amdgcn.", "llvm.nvvm.")
COMBINE = {"float": "fadd", "double": "fadd", "half": "fadd", "bfloat": "fadd"}


def scalar(text: str) -> str:
    """The module of a kernel for a scalar machine.  Raises RuntimeError where LLVM refuses it."""
    initialize()
    text = re.sub(r"(?:, addrspace|addrspace|range)\([^)]*\) ?", "", retarget(text, "riscv64-unknown-elf"))
    text = re.sub(r"f0x([0-9A-F]{8})\b", _single, text)
    text = re.sub(r"[+-](?:q?nan(?:\(0x[0-9A-F]+\))?|inf)(?=[,\s>)])", "1.0", text)
    text = re.sub(r"^.*\bfloat\b.*$", lambda line: re.sub(r"-?\d+\.\d+e[+-]\d+", _decimal, line[0]), text, flags=re.M)
    module = llvm.parse_assembly(text.replace("addrspacecast", "bitcast"))
    text = re.sub(r"\b(?:amdgpu_kernel|ptx_kernel|inreg) ", "", str(module))
    made: list[str] = []
    for number, function in enumerate(f for f in module.functions if f.is_declaration and f.name.startswith(MACHINE)):
        name = re.escape(function.name)
        text = re.sub(rf'^declare [^\n]*@"?{name}"?\([^\n]*\n', "", text, flags=re.M)
        text = re.sub(rf'@"?{name}"?(?=\()', f"@lanes.{number}", text)
        made.append(_definition(number, str(function.global_value_type)))
    module = llvm.parse_assembly(text + "\n".join(made))
    module.verify()
    manager = llvm.create_new_module_pass_manager()
    manager.add_always_inliner_pass()
    manager.add_global_dead_code_eliminate_pass()
    machine = llvm.Target.from_triple("riscv64-unknown-elf").create_target_machine()
    manager.run(module, llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2)))
    return str(module)


def _single(match: re.Match[str]) -> str:
    """A single-precision literal by its bits, as older readers know it: by the bits of the double."""
    return "0x" + struct.pack(">d", struct.unpack(">f", bytes.fromhex(match[1]))[0]).hex().upper()


def _decimal(match: re.Match[str]) -> str:
    """A decimal literal rounded to single precision, which older readers do not do themselves."""
    return "0x" + struct.pack(">d", struct.unpack(">f", struct.pack(">f", float(match[0])))[0]).hex().upper()


def _definition(number: int, signature: str) -> str:
    """An inlined function of a type like `i32 (i32, float)`."""
    result, arguments = re.fullmatch(r"(.*?) \((.*)\)", signature).groups()  # type: ignore[union-attr]
    types = _split(arguments)
    head = f"define internal {result} @lanes.{number}({', '.join(f'{t} %a{k}' for k, t in enumerate(types))}) alwaysinline {{"
    same = [f"%a{k}" for k, t in enumerate(types) if t == result]
    if result == "void":
        return f"{head}\n  ret void\n}}"
    if not same:
        return (f"@state.{number} = external global {result}\n{head}\n"
                f"  %r = load volatile {result}, ptr @state.{number}\n  ret {result} %r\n}}")
    if len(same) == 1 or result == "ptr":
        return f"{head}\n  ret {result} {same[0]}\n}}"
    scalar_type = re.sub(r"<\d+ x (.*)>", r"\1", result)
    return f"{head}\n  %r = {COMBINE.get(scalar_type, 'xor')} {result} {same[0]}, {same[1]}\n  ret {result} %r\n}}"


def _split(arguments: str) -> list[str]:
    """Types of an argument list."""
    found, depth, start = [], 0, 0
    for k, c in enumerate(arguments + ","):
        depth += (c in "<{[(") - (c in ">}])")
        if c == "," and not depth:
            found.append(arguments[start:k].strip())
            start = k + 1
    return [t for t in found if t]
