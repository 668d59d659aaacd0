"""Old ways to say things, brought up to date: kernels marked by `!nvvm.annotations`.

Before LLVM 21 a kernel of the NVPTX target was an ordinary function listed as `!{ptr @f, !"kernel", i32 1}` (NVPTX User
Guide, "Marking Functions as Kernels"); now it has the calling convention `ptx_kernel`, as LLVM's own upgrade gives it.
"""

from __future__ import annotations

from oxllc.ir.metadata import MDNode, MDString, ValueAsMetadata
from oxllc.ir.module import Function, Module
from oxllc.ir.values import ConstantInt


def upgrade_kernel_annotations(module: Module) -> None:
    """Give `ptx_kernel` to every function that an annotation calls a kernel, in place."""
    for node in module.named_metadata.get("nvvm.annotations", ()):
        if not isinstance(node, MDNode):
            continue
        operands = node.operands
        if not operands or not isinstance(operands[0], ValueAsMetadata) or not isinstance(operands[0].value, Function):
            continue
        for key, value in zip(operands[1::2], operands[2::2]):
            marks = isinstance(key, MDString) and key.text == "kernel" and isinstance(value, ValueAsMetadata)
            if marks and isinstance(value, ValueAsMetadata) and isinstance(value.value, ConstantInt) and value.value.value == 1:
                operands[0].value.cc = "ptx_kernel"
