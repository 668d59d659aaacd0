"""The verifier of IR: numbered invariants, all violations collected (LLVM's `Verifier.cpp` is the model).

    V01  every block ends with a terminator, and has only one
    V02  the entry block has no predecessors
    V03  phis stand at the head of their block
    V04  a phi has exactly one entry per incoming edge, and equal values for edges from one block
    V05  a definition dominates its uses
    V06  operands belong to this function and to this module; parents are set rightly
    V07  binary operators: both operands and the result have one type, of the right kind
    V08  comparisons: operands of one type; the result is i1 or a vector of i1; the predicate exists
    V09  casts: the types fit the opcode
    V10  loads and stores: a pointer operand, a sized type, a power-of-two alignment, a legal atomic ordering and type
    V11  atomic read-modify-write: pointer, matching types, orderings that exist for it
    V12  getelementptr: pointer base, integer indices that lead somewhere
    V13  calls: arguments and result fit the function type; bundles and attributes are as many as there are
    V14  branches: an i1 condition; switch: integer cases of the condition's type, each once
    V15  ret: the function's return type
    V16  select, extractelement, insertelement, shufflevector, extractvalue, insertvalue: types and indices fit
    V17  landing pads are the first instruction of exactly the blocks that invokes unwind to
    V18  musttail calls are followed by a ret of their value; their caller and callee agree on types and convention
    V19  values of type void, label, function are never operands; metadata and tokens only where allowed
    V20  globals: initializers have the value type; names are unique; comdats exist; aliases end at a definition
    V21  functions: parameters match the type; attributes that need a pointer stand on pointers; at most one sret
    V22  alloca: a sized type, an integer count
    V23  names of locals are unique within a function
    V24  declarations carry no body-only linkage; definitions no declaration-only one

`verify(module)` gives the list of problems, `check(module)` raises OxllcError with all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.ir.cfg import DominatorTree, Graph
from oxllc.ir.instructions import (
    BINARY,
    CASTS,
    FP_BINARY,
    TERMINATORS,
    AggregateInst,
    AllocaInst,
    AtomicRMWInst,
    CallInst,
    CmpInst,
    CmpXchgInst,
    FenceInst,
    GEPInst,
    Instruction,
    LoadInst,
    PhiInst,
    ShuffleInst,
    StoreInst,
    SwitchInst,
)
from oxllc.ir.module import Function, GlobalAlias, GlobalValue, GlobalVariable, Module
from oxllc.ir.print_values import number_locals, operand_text
from oxllc.ir.printer import instruction_text
from oxllc.ir.rules import FCMP_PREDICATES, ICMP_PREDICATES, RMW_OPERATIONS, cast_problem, compare_type
from oxllc.ir.types import I1, VOID, ArrayType, StructType, Type, VectorType
from oxllc.ir.values import (
    Argument,
    Block,
    Constant,
    ConstantAggregate,
    ConstantExpr,
    ConstantFP,
    ConstantInt,
    ConstantNull,
    ConstantSplat,
    InlineAsm,
    MetadataAsValue,
    Value,
    constant_index,
)

LOAD_ORDERINGS: Final = frozenset(["unordered", "monotonic", "acquire", "seq_cst"])
STORE_ORDERINGS: Final = frozenset(["unordered", "monotonic", "release", "seq_cst"])
RMW_ORDERINGS: Final = frozenset(["monotonic", "acquire", "release", "acq_rel", "seq_cst"])
FENCE_ORDERINGS: Final = frozenset(["acquire", "release", "acq_rel", "seq_cst"])


class Problem:
    """One violated invariant: its id ("V05"), a message, and where."""

    __slots__ = ("function", "id", "message", "offset")

    def __init__(self, id: str, message: str, function: Function | None, offset: int) -> None:
        self.id = id
        self.message = message
        self.function = function
        self.offset = offset

    def __str__(self) -> str:
        where = f" in function '{self.function.name}'" if self.function is not None else ""
        return f"{self.id}: {self.message}{where}"


def verify(module: Module) -> list[Problem]:
    """All violations, in the order of the module."""
    checker = _ModuleChecker(module)
    checker.run(bodies=True)
    return checker.problems


def verify_top_level(module: Module) -> list[Problem]:
    """The violations outside of bodies."""
    checker = _ModuleChecker(module)
    checker.run(bodies=False)
    return checker.problems


def verify_body(function: Function) -> list[Problem]:
    """The violations in one function's body."""
    problems: list[Problem] = []
    _FunctionChecker(function, problems).run()
    return problems


def check(module: Module) -> None:
    """Raise OxllcError listing every violation, at its place in the source."""
    problems = verify(module)
    if problems:
        raise OxllcError([Diagnostic(str(p), module.source, p.offset) for p in problems])


def _sized(type: Type) -> bool:
    if isinstance(type, StructType):
        return type.fields is not None and all(_sized(f) for f in type.fields)
    if isinstance(type, ArrayType):
        return _sized(type.elem)
    return type.kind in ("int", "float", "ptr", "vector", "target")


class _ModuleChecker:
    def __init__(self, module: Module) -> None:
        self.module = module
        self.problems: list[Problem] = []

    def fail(self, id: str, message: str, value: GlobalValue) -> None:
        function = value if isinstance(value, Function) else None
        self.problems.append(Problem(id, message, function, value.offset))

    def run(self, bodies: bool) -> None:
        module = self.module
        names: set[str] = set()
        tables: list[Any] = [module.globals, module.functions, module.aliases, module.ifuncs]
        for table in tables:
            for value in table.values():
                if value.slot < 0:
                    if value.name in names:
                        self.fail("V20", f"two globals are named '@{value.name}'", value)
                    names.add(value.name)
                if value.comdat is not None and value.comdat not in module.comdats:
                    self.fail("V20", f"'@{value.name}' is in comdat '${value.comdat}', which does not exist", value)
                if value.parent is not module:
                    self.fail("V06", f"'@{value.name}' says it belongs to another module", value)
        for variable in module.globals.values():
            self.variable(variable)
        for alias in module.aliases.values():
            self.alias(alias)
        for function in module.functions.values():
            self.signature(function)
            if function.blocks and bodies:
                _FunctionChecker(function, self.problems).run()

    def variable(self, value: GlobalVariable) -> None:
        if value.initializer is None:
            if value.linkage not in ("", "external", "extern_weak"):
                self.fail("V24", f"'@{value.name}' is only declared, but has linkage '{value.linkage}'", value)
        elif value.initializer.type is not value.value_type:
            self.fail("V20", f"'@{value.name}' has type '{value.value_type}', its initializer '{value.initializer.type}'", value)
        elif value.linkage in ("extern_weak",):
            self.fail("V24", f"'@{value.name}' is defined, but has linkage '{value.linkage}'", value)
        if value.align & (value.align - 1):
            self.fail("V10", f"alignment {value.align} of '@{value.name}' is not a power of two", value)

    def alias(self, value: GlobalAlias) -> None:
        target: Value | None = value.aliasee
        for _ in range(10000):
            if isinstance(target, GlobalAlias):
                if target is value:
                    self.fail("V20", f"alias '@{value.name}' leads back to itself", value)
                    return
                target = target.aliasee
            elif isinstance(target, ConstantExpr):
                target = target.operands[0]
            else:
                break
        if isinstance(target, GlobalVariable | Function) and target.is_declaration:
            self.fail("V20", f"alias '@{value.name}' must lead to a definition", value)

    def signature(self, function: Function) -> None:
        params = function.value_type.params
        if len(params) != len(function.args):
            self.fail("V21", f"{len(function.args)} arguments, but the type has {len(params)} parameters", function)
        for arg, param in zip(function.args, params):
            if arg.type is not param:
                self.fail("V21", f"argument {arg.index + 1} has type '{arg.type}', the function type '{param}'", function)
            for name in ("byval", "sret", "byref", "inalloca", "nonnull", "noalias", "nest", "swifterror"):
                if name in arg.attrs and arg.type.scalar.kind != "ptr":
                    self.fail("V21", f"attribute '{name}' on argument {arg.index + 1} of type '{arg.type}'", function)
        if sum("sret" in a.attrs for a in function.args) > 1:
            self.fail("V21", "more than one argument is 'sret'", function)
        if function.blocks and function.linkage == "extern_weak":
            self.fail("V24", "a definition with linkage 'extern_weak'", function)
        if not function.blocks and function.linkage not in ("", "external", "extern_weak"):
            self.fail("V24", f"a declaration with linkage '{function.linkage}'", function)


class _FunctionChecker:
    def __init__(self, function: Function, problems: list[Problem]) -> None:
        self.function = function
        self.problems = problems
        self.slots: dict[Value, str] | None = None
        self.has_pads = False
        self.inst: Instruction | None = None

    def fail(self, id: str, message: str, at: Instruction | Block | None = None) -> None:
        where = at or self.inst
        offset = where.offset if where is not None else self.function.offset
        if isinstance(where, Instruction):
            message += f"\n  {self.text(where)}"
        self.problems.append(Problem(id, message, self.function, offset))

    def text(self, inst: Instruction) -> str:
        if self.slots is None:
            self.slots = number_locals(self.function)
        try:
            return instruction_text(inst, self.slots)
        except Exception:  # a broken instruction may not be printable; the message must not depend on it
            return inst.opcode

    def name(self, value: Value) -> str:
        if self.slots is None:
            self.slots = number_locals(self.function)
        return operand_text(value, self.slots)

    def run(self) -> None:
        function = self.function
        if not self.shape():
            return
        graph = Graph(function)
        if graph.preds[0]:
            self.fail("V02", "the entry block has predecessors", function.blocks[0])
        self.tree = DominatorTree(function, graph)
        self.members = {i for b in function.blocks for i in b.instructions}
        self.before: set[Instruction] = set()  # what stands before the present instruction in its block
        self.args = set(function.args)
        self.unwind_targets: set[Block] = set()
        self.other_targets: set[Block] = set()
        edges: dict[Block, list[Block]] = {b: [] for b in function.blocks}
        for block in function.blocks:
            last = block.instructions[-1]
            for number, successor in enumerate(last.successors):
                edges[successor].append(block)
                unwinds = last.opcode == "invoke" and number == 1
                (self.unwind_targets if unwinds else self.other_targets).add(successor)
        checks = _CHECKS
        names: set[str] = {a.name for a in function.args if a.name and not a.name.isdecimal()}
        for block in function.blocks:
            self.unique_name(block.name, names, block)
            if self.has_pads or self.unwind_targets:
                self.pads(block)
            before: set[Instruction] = set()
            self.before = before
            for inst in block.instructions:
                self.inst = inst
                name = inst.name
                if name and inst.type is not VOID and not name.isdecimal():
                    if name in names:
                        self.unique_name(name, names, inst)
                    names.add(name)
                if inst.__class__ is PhiInst:
                    self.operands(inst, block)
                    before.add(inst)
                    self.phi(inst, edges[block])
                else:
                    for operand in inst.operands:
                        # Most are constants, or defined above in the same block (and no terminator, such as an invoke).
                        if operand.__class__ not in NEVER_WRONG and (operand not in before or operand.type is VOID):
                            self.operands(inst, block)
                            break
                    before.add(inst)
                checker = checks.get(inst.opcode)
                if checker is not None:
                    checker(self, inst)
        self.inst = None

    def unique_name(self, name: str, names: set[str], at: Instruction | Block) -> None:
        if name and not name.isdecimal():
            if name in names:
                self.fail("V23", f"two locals are named '%{name}'", at)
            names.add(name)

    def shape(self) -> bool:
        """V01, V03 and parents; without these nothing else can be asked."""
        good = True
        members = set(self.function.blocks)
        for block in self.function.blocks:
            if block.parent is not self.function:
                self.fail("V06", "a block says it belongs to another function", block)
            if not block.instructions or not block.instructions[-1].is_terminator:
                self.fail("V01", f"block '{block.name}' does not end with a terminator", block)
                good = False
            phis_over = False
            last = block.instructions[-1] if block.instructions else None
            for inst in block.instructions:
                if inst.parent is not block:
                    self.fail("V06", "an instruction says it belongs to another block", inst)
                if inst.opcode in _PLACED and inst is not last:
                    if inst.opcode == "landingpad":
                        self.has_pads = True
                    else:
                        self.fail("V01", "a terminator in the middle of a block", inst)
                        good = False
                if inst.__class__ is PhiInst:
                    if phis_over:
                        self.fail("V03", "a phi behind other instructions", inst)
                else:
                    phis_over = True
            if good:
                for successor in block.successors:
                    if successor not in members:
                        self.fail("V06", "a branch to a block of another function", block.instructions[-1])
                        good = False
        return good

    def pads(self, block: Block) -> None:
        first = next((i for i in block.instructions if not isinstance(i, PhiInst)), None)
        is_pad = first is not None and first.opcode in ("landingpad", "catchswitch", "cleanuppad", "catchpad")
        if block in self.unwind_targets and not is_pad:
            self.fail("V17", f"block '{block.name}' is an unwind target but has no landing pad", block)
        for inst in block.instructions:
            if inst.opcode == "landingpad":
                if inst is not first:
                    self.fail("V17", "a landing pad must be the first instruction of its block", inst)
                elif block in self.other_targets:
                    self.fail("V17", "a landing pad is reached by an ordinary branch", inst)

    def operands(self, inst: Instruction, block: Block) -> None:
        is_phi = inst.__class__ is PhiInst
        for number, operand in enumerate(inst.operands):
            if operand.__class__ in NEVER_WRONG:
                continue
            if not is_phi and operand in self.before and operand.type is not VOID:
                continue
            kind = operand.type.kind
            if kind in ("void", "label", "func") and not isinstance(operand, InlineAsm):
                self.fail("V19", f"operand {number} has type '{operand.type}'")
            if isinstance(operand, MetadataAsValue):
                if not isinstance(inst, CallInst):
                    self.fail("V19", "metadata as an operand of something else than a call")
            elif isinstance(operand, Instruction):
                self.use(inst, number, operand, block)
            elif isinstance(operand, Argument):
                if operand not in self.args:
                    self.fail("V06", f"operand {number} is an argument of another function")
            elif isinstance(operand, Constant):
                self.constant(operand)

    def constant(self, operand: Constant) -> None:
        if isinstance(operand, GlobalValue):
            if operand.parent is not self.function.parent:
                self.fail("V06", f"'@{operand.name}' belongs to another module")
        elif isinstance(operand, ConstantExpr):
            for part in operand.operands:
                self.constant(part)
        elif isinstance(operand, ConstantAggregate):
            for part in operand.elements:
                self.constant(part)
        elif isinstance(operand, ConstantSplat):
            self.constant(operand.element)

    def use(self, inst: Instruction, number: int, operand: Instruction, block: Block) -> None:
        home = operand.parent
        if home is None or operand not in self.members:
            self.fail("V06", f"operand {number} is an instruction outside of this function")
            return
        if isinstance(inst, PhiInst):
            if number >= len(inst.incoming_blocks):
                return  # V04 says so
            source = inst.incoming_blocks[number]
            if source in self.tree.graph.index and not self.tree.dominates(home, source):
                self.fail("V05", f"{self.name(operand)} does not dominate the edge from '{source.name}'")
            return
        if not self.tree.reachable(block):
            return
        if home is block:
            good = operand in self.before
        else:
            good = self.tree.dominates(home, block)
        if good and isinstance(operand, CallInst) and operand.opcode == "invoke":
            good = self.tree.dominates(operand.successors[0], block)
        if not good:
            self.fail("V05", f"{self.name(operand)} does not dominate this use")

    def phi(self, inst: PhiInst, sources: list[Block]) -> None:
        if len(inst.operands) != len(inst.incoming_blocks):
            self.fail("V04", "a phi with unequal numbers of values and blocks")
            return
        single = set(sources)
        if len(single) == len(sources) == len(inst.incoming_blocks) and single.issuperset(inst.incoming_blocks):
            if len(set(inst.incoming_blocks)) == len(sources):  # one entry for each of different blocks
                for value in inst.operands:
                    if value.type is not inst.type:
                        self.fail("V04", f"a phi of type '{inst.type}' with a value of type '{value.type}'")
                return
        wanted = sorted(self.tree.graph.index[b] for b in sources)
        have = sorted(self.tree.graph.index.get(b, -1) for b in inst.incoming_blocks)
        if wanted != have:
            self.fail("V04", f"a phi with {len(have)} entries in a block with {len(wanted)} incoming edges")
        seen: dict[Block, Value] = {}
        for value, source in zip(inst.operands, inst.incoming_blocks):
            if value.type is not inst.type:
                self.fail("V04", f"a phi of type '{inst.type}' with a value of type '{value.type}'")
            if source in seen and not _same(seen[source], value):
                self.fail("V04", f"a phi with different values for block '{source.name}'")
            seen[source] = value

    # -- by opcode -----------------------------------------------------------------------------------------

    def binary(self, inst: Instruction) -> None:
        type = inst.type
        operands = inst.operands
        if len(operands) != 2 or operands[0].type is not type or operands[1].type is not type:
            self.fail("V07", "operands and result of a binary operator differ in type")
        elif inst.type.scalar.kind != ("float" if inst.opcode in FP_BINARY else "int"):
            self.fail("V07", f"'{inst.opcode}' on type '{inst.type}'")

    def compare(self, inst: Instruction) -> None:
        assert isinstance(inst, CmpInst)
        a, b = inst.operands
        known = ICMP_PREDICATES if inst.opcode == "icmp" else FCMP_PREDICATES
        kinds = ("int", "ptr") if inst.opcode == "icmp" else ("float",)
        if a.type is not b.type or inst.type is not compare_type(a.type) or a.type.scalar.kind not in kinds:
            self.fail("V08", "types of a comparison do not fit")
        if inst.predicate not in known:
            self.fail("V08", f"no predicate '{inst.predicate}'")

    def cast(self, inst: Instruction) -> None:
        problem = cast_problem(inst.opcode, inst.operands[0].type, inst.type)
        if problem is None and inst.opcode == "bitcast":
            layout = self.function.parent.layout if self.function.parent is not None else None
            if layout is not None and layout.size_in_bits(inst.type) != layout.size_in_bits(inst.operands[0].type):
                problem = "the sizes differ"
        if problem:
            self.fail("V09", f"invalid '{inst.opcode}': {problem}")

    def alignment(self, align: int) -> None:
        if align & (align - 1):
            self.fail("V10", f"alignment {align} is not a power of two")

    def memory(self, inst: Instruction) -> None:
        assert isinstance(inst, LoadInst | StoreInst)
        is_load = isinstance(inst, LoadInst)
        pointer = inst.operands[0 if is_load else 1]
        type = inst.type if is_load else inst.operands[0].type
        if pointer.type.kind != "ptr":
            self.fail("V10", f"address of type '{pointer.type}'")
        if not _sized(type):
            self.fail("V10", f"'{inst.opcode}' of a type without size")
        self.alignment(inst.align)
        if inst.ordering is not None:
            if inst.ordering not in (LOAD_ORDERINGS if is_load else STORE_ORDERINGS):
                self.fail("V10", f"'{inst.opcode}' cannot be '{inst.ordering}'")
            if type.kind not in ("int", "float", "ptr", "vector"):
                self.fail("V10", f"atomic '{inst.opcode}' of type '{type}'")
            elif type.kind == "int" and (type.bits < 8 or type.bits & (type.bits - 1)):  # type: ignore[attr-defined]
                self.fail("V10", f"atomic '{inst.opcode}' of type '{type}', whose size is not a power of two of bytes")

    def atomic(self, inst: Instruction) -> None:
        if inst.operands[0].type.kind != "ptr":
            self.fail("V11", f"address of type '{inst.operands[0].type}'")
        if isinstance(inst, AtomicRMWInst):
            if inst.operation not in RMW_OPERATIONS:
                self.fail("V11", f"no operation '{inst.operation}'")
            if inst.ordering not in RMW_ORDERINGS:
                self.fail("V11", f"'atomicrmw' cannot be '{inst.ordering}'")
            if inst.operands[1].type is not inst.type:
                self.fail("V11", "operand and result differ in type")
            kind = inst.type.scalar.kind
            is_float = inst.operation.startswith("f")
            if inst.operation != "xchg" and kind != ("float" if is_float else "int"):
                self.fail("V11", f"'{inst.operation}' on type '{inst.type}'")
        else:
            assert isinstance(inst, CmpXchgInst)
            if inst.success_ordering not in RMW_ORDERINGS or inst.failure_ordering not in LOAD_ORDERINGS - {"unordered"}:
                self.fail("V11", "an ordering that 'cmpxchg' cannot have")
            if inst.operands[1].type is not inst.operands[2].type:
                self.fail("V11", "compared and new value differ in type")
            elif inst.operands[1].type.kind not in ("int", "ptr"):
                self.fail("V11", f"'cmpxchg' on type '{inst.operands[1].type}'")
        self.alignment(inst.align)

    def fence(self, inst: Instruction) -> None:
        assert isinstance(inst, FenceInst)
        if inst.ordering not in FENCE_ORDERINGS:
            self.fail("V11", f"'fence' cannot be '{inst.ordering}'")

    def gep(self, inst: Instruction) -> None:
        assert isinstance(inst, GEPInst)
        if inst.operands[0].type.scalar.kind != "ptr" or inst.type.scalar.kind != "ptr":
            self.fail("V12", f"base of type '{inst.operands[0].type}'")
        if not _sized(inst.source_type):
            self.fail("V12", f"getelementptr over '{inst.source_type}', which has no size")
        type = inst.source_type
        for number, index in enumerate(inst.operands[1:]):
            if index.type.scalar.kind != "int":
                self.fail("V12", f"index of type '{index.type}'")
            if number == 0:
                continue
            if isinstance(type, StructType):
                field = constant_index(index)
                if field is None or type.fields is None or field >= len(type.fields):
                    self.fail("V12", f"no such field of '{type}'")
                    return
                type = type.fields[field]
            elif isinstance(type, ArrayType | VectorType):
                type = type.elem
            else:
                self.fail("V12", f"an index into '{type}'")
                return

    def call(self, inst: Instruction) -> None:
        assert isinstance(inst, CallInst)
        params = inst.function_type.params
        args = inst.args
        if len(args) < len(params) or (len(args) > len(params) and not inst.function_type.vararg):
            self.fail("V13", f"{len(args)} arguments for {len(params)} parameters")
        for number, (arg, param) in enumerate(zip(args, params)):
            if arg.type is not param:
                self.fail("V13", f"argument {number + 1} has type '{arg.type}' instead of '{param}'")
        if inst.type is not inst.function_type.ret:
            self.fail("V13", "the result is not of the function's return type")
        if len(inst.arg_attrs) != len(args):
            self.fail("V13", "not as many attribute sets as arguments")
        if inst.num_args + sum(n for _, n in inst.bundle_sizes) + 1 != len(inst.operands):
            self.fail("V13", "operand bundles do not add up")
        if inst.callee.type.kind != "ptr":
            self.fail("V13", f"callee of type '{inst.callee.type}'")
        if inst.tail == "musttail":
            self.musttail(inst)

    def musttail(self, inst: CallInst) -> None:
        block = inst.parent
        assert block is not None
        rest = block.instructions[block.instructions.index(inst) + 1 :]
        follows = len(rest) == 1 and rest[0].opcode == "ret"
        if follows and inst.type is not VOID:
            follows = rest[0].operands == [inst]
        if not follows:
            self.fail("V18", "a musttail call must be followed by a ret of its value")
        own = self.function
        if inst.cc != own.cc:
            self.fail("V18", "a musttail call with another calling convention than its caller")
        if inst.function_type.vararg != own.value_type.vararg or inst.type is not own.value_type.ret:
            self.fail("V18", "a musttail call with another function type than its caller")

    def branch(self, inst: Instruction) -> None:
        if inst.operands and (inst.operands[0].type is not I1 or len(inst.successors) != 2):
            self.fail("V14", "a conditional branch needs an i1 and two targets")
        if not inst.operands and len(inst.successors) != 1:
            self.fail("V14", "an unconditional branch has one target")

    def switch(self, inst: Instruction) -> None:
        assert isinstance(inst, SwitchInst)
        type = inst.operands[0].type
        if type.kind != "int" or any(c.type is not type for c in inst.cases):
            self.fail("V14", "switch cases and condition differ in type")
        if len({c.value for c in inst.cases}) != len(inst.cases):
            self.fail("V14", "two equal switch cases")
        if len(inst.successors) != len(inst.cases) + 1:
            self.fail("V14", "not as many targets as switch cases")

    def ret(self, inst: Instruction) -> None:
        want = self.function.value_type.ret
        have = inst.operands[0].type if inst.operands else VOID
        if have is not want:
            self.fail("V15", f"a ret of type '{have}' in a function returning '{want}'")

    def select(self, inst: Instruction) -> None:
        condition, a, b = inst.operands
        if a.type is not b.type or a.type is not inst.type or condition.type.scalar is not I1:
            self.fail("V16", "types of a select do not fit")
        elif isinstance(condition.type, VectorType) and (not isinstance(a.type, VectorType) or a.type.count != condition.type.count):
            self.fail("V16", "a select by a vector must select between vectors as long")

    def element(self, inst: Instruction) -> None:
        vector = inst.operands[0].type
        good = isinstance(vector, VectorType) and inst.operands[-1].type.kind == "int"
        if good and isinstance(vector, VectorType):
            if inst.opcode == "extractelement":
                good = inst.type is vector.elem
            else:
                good = inst.type is vector and inst.operands[1].type is vector.elem
        if not good:
            self.fail("V16", f"types of '{inst.opcode}' do not fit")

    def shuffle(self, inst: Instruction) -> None:
        assert isinstance(inst, ShuffleInst)
        a, b = inst.operands
        if not isinstance(a.type, VectorType) or a.type is not b.type or not isinstance(inst.type, VectorType):
            self.fail("V16", "types of 'shufflevector' do not fit")
        elif inst.type.elem is not a.type.elem or inst.type.count != len(inst.mask):
            self.fail("V16", "the result of 'shufflevector' does not fit its mask")
        elif any(lane >= 2 * a.type.count or lane < -1 for lane in inst.mask):
            self.fail("V16", "'shufflevector' names a lane that does not exist")

    def aggregate(self, inst: Instruction) -> None:
        assert isinstance(inst, AggregateInst)
        type: Type | None = inst.operands[0].type
        for index in inst.indices:
            if isinstance(type, StructType) and type.fields is not None and index < len(type.fields):
                type = type.fields[index]
            elif isinstance(type, ArrayType) and index < type.count:
                type = type.elem
            else:
                type = None
                break
        part = inst.type if inst.opcode == "extractvalue" else inst.operands[1].type
        if type is None or not inst.indices or type is not part:
            self.fail("V16", f"indices of '{inst.opcode}' do not lead to a value of type '{part}'")
        elif inst.opcode == "insertvalue" and inst.type is not inst.operands[0].type:
            self.fail("V16", "the result of 'insertvalue' is not of the aggregate's type")

    def alloca(self, inst: Instruction) -> None:
        assert isinstance(inst, AllocaInst)
        if not _sized(inst.allocated_type):
            self.fail("V22", f"cannot allocate type '{inst.allocated_type}'")
        if inst.operands[0].type.kind != "int":
            self.fail("V22", "the number of elements must be an integer")
        self.alignment(inst.align)


_PLACED: Final = frozenset((*TERMINATORS, "landingpad"))  # opcodes with a place of their own in a block
NEVER_WRONG: Final = frozenset((ConstantInt, ConstantFP, ConstantNull))  # as operands, but for their types


def _same(a: Value, b: Value) -> bool:
    if a is b:
        return True
    if isinstance(a, ConstantInt) and isinstance(b, ConstantInt):
        return a.type is b.type and a.value == b.value
    return isinstance(a, Constant) and isinstance(b, Constant) and operand_text(a) == operand_text(b)


_CHECKS: Final[dict[str, Callable[[_FunctionChecker, Instruction], None]]] = {
    **dict.fromkeys(sorted(BINARY), _FunctionChecker.binary),
    **dict.fromkeys(sorted(CASTS), _FunctionChecker.cast),
    **dict.fromkeys(["icmp", "fcmp"], _FunctionChecker.compare),
    **dict.fromkeys(["load", "store"], _FunctionChecker.memory),
    **dict.fromkeys(["cmpxchg", "atomicrmw"], _FunctionChecker.atomic),
    **dict.fromkeys(["call", "invoke", "callbr"], _FunctionChecker.call),
    **dict.fromkeys(["extractelement", "insertelement"], _FunctionChecker.element),
    **dict.fromkeys(["extractvalue", "insertvalue"], _FunctionChecker.aggregate),
    "fence": _FunctionChecker.fence,
    "getelementptr": _FunctionChecker.gep,
    "br": _FunctionChecker.branch,
    "switch": _FunctionChecker.switch,
    "ret": _FunctionChecker.ret,
    "select": _FunctionChecker.select,
    "shufflevector": _FunctionChecker.shuffle,
    "alloca": _FunctionChecker.alloca,
}
