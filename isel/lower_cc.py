"""Calling conventions as data: where each part of an argument or result goes.

`CallingConvention.rules` is the list of `CCAction` records as nested tuples whose first member is the record's class name; the
rules are tried in order for each part, exactly like LLVM's generated CC functions:

    ("CCIfType", (vt, ...), rule)     ("CCIf", predicate, rule)          ("CCAssignToReg", (register, ...))
    ("CCAssignToRegWithShadow", registers, shadows)                      ("CCAssignToStack", size, align)
    ("CCPassByVal", size, align)      ("CCPromoteToType", vt)            ("CCBitConvertToType", vt)
    ("CCPassIndirect", vt)            ("CCAlignRegs", registers, multiple)
    ("CCAssignToSegment", register)   ("CCDelegateTo", rules)

A predicate is a callable over `ArgFlags` (compiled from the safe expression of the record).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.target_desc import mvt

if TYPE_CHECKING:
    from oxllc.target_desc.model import CallingConvention

REG, STACK, SEGMENT = range(3)


class ArgFlags:
    """What rules may ask about a part.  Attribute names are those of the predicates in `.td`."""

    __slots__ = ("alignment", "index", "isByVal", "isFixed", "isInReg", "isNest", "isSExt", "isSRet", "isSplit", "isVarArg", "isZExt", "size")

    def __init__(self) -> None:
        self.isVarArg = False  # the function called is variadic
        self.isFixed = True  # a named argument
        self.isByVal = False
        self.isSRet = False
        self.isSExt = False
        self.isZExt = False
        self.isSplit = False  # one of several parts of a scalar
        self.isInReg = False
        self.isNest = False  # the static chain of a nested function
        self.index = 0  # number of the IR argument
        self.size = 0  # bytes of a by-value object
        self.alignment = 0  # bytes: of the original type


class Location:
    """Where one part is: a register, or `offset` bytes into the stack arguments (or the kernel's segment).

    `vt` is the type there; it differs from the part's where rules promote or convert."""

    __slots__ = ("indirect", "kind", "offset", "reg", "size", "vt")

    def __init__(self, kind: int, vt: int, reg: int = 0, offset: int = 0, size: int = 0) -> None:
        self.kind = kind
        self.vt = vt
        self.reg = reg
        self.offset = offset
        self.size = size
        self.indirect = False


class CCState:
    """Registers and stack used so far."""

    def __init__(self, units: list[int]) -> None:
        self.units = units  # by register: bit set of register units
        self.used = 0
        self.stack = 0
        self.max_align = 1

    def take(self, registers: tuple[int, ...], shadows: tuple[int, ...] = ()) -> int:
        """The first free register, 0 if none is left."""
        units = self.units
        for i, reg in enumerate(registers):
            if not units[reg] & self.used:
                self.used |= units[reg]
                if shadows:
                    self.used |= units[shadows[i]]
                return reg
        return 0

    def push(self, size: int, align: int) -> int:
        """Space on the stack; its offset."""
        align = max(align, 1)
        self.max_align = max(self.max_align, align)
        at = -(-self.stack // align) * align
        self.stack = at + size
        return at

    def assign(self, cc: CallingConvention, vt: int, flags: ArgFlags) -> Location | None:
        """The location of a part of type `vt`; None if no rule takes it."""
        return self._run(cc.rules, vt, vt, flags)

    def _run(self, rules: tuple[Any, ...], vt: int, original: int, flags: ArgFlags) -> Location | None:
        # Nesting is as deep as the records nest, a handful of levels.
        for rule in rules:
            kind = rule[0]
            if kind == "CCIfType":
                if vt not in rule[1]:
                    continue
                rule = rule[2]
                kind = rule[0]
            while kind in ("CCIf", "CCIfType"):
                if kind == "CCIf":
                    if not rule[1](flags):
                        break
                elif vt not in rule[1]:
                    break
                rule = rule[2]
                kind = rule[0]
            if kind in ("CCIf", "CCIfType"):
                continue
            if kind in ("CCPromoteToType", "CCBitConvertToType", "CCTruncToType"):
                vt = rule[1]
                continue
            if kind == "CCAssignToReg":
                reg = self.take(rule[1])
                if reg:
                    return Location(REG, vt, reg)
                continue
            if kind == "CCAssignToRegWithShadow":
                reg = self.take(rule[1], rule[2])
                if reg:
                    return Location(REG, vt, reg)
                continue
            if kind == "CCAlignRegs":
                self._align(rule[1], rule[2])
                continue
            if kind == "CCAssignToStack":
                size = rule[1] or max(1, mvt.MVT_BITS[vt] // 8)
                return Location(STACK, vt, 0, self.push(size, rule[2] or size), size)
            if kind == "CCPassByVal":
                size = max(flags.size, rule[1])
                return Location(STACK, vt, 0, self.push(size, max(flags.alignment, rule[2])), size)
            if kind == "CCPassIndirect":
                vt = rule[1]
                inner = self._run(rules[rules.index(rule) + 1 :], vt, original, flags)
                if inner is not None:
                    inner.indirect = True
                return inner
            if kind == "CCAssignToSegment":
                size = flags.size or max(1, mvt.MVT_BITS[original] // 8)
                return Location(SEGMENT, original, rule[1], self.push(size, flags.alignment or size), size)
            if kind == "CCDelegateTo":
                found = self._run(rule[1], vt, original, flags)
                if found is not None:
                    return found
                continue
            raise AssertionError(f"unknown calling convention action {kind}")
        return None

    def _align(self, registers: tuple[int, ...], multiple: int) -> None:
        """Skip registers of a list until the next free one has an index that is a multiple."""
        units = self.units
        for i, reg in enumerate(registers):
            if not units[reg] & self.used:
                if i % multiple == 0:
                    return
                self.used |= units[reg]
