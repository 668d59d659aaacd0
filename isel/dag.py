"""The SelectionDAG of one basic block: hash-consed nodes, chains and glue, as LLVM means it.

A node has an opcode (`oxllc.target_desc.isd`, a target node's id, or `~instr_id` after selection), operands that are *values*
of other nodes, and a payload.  Types are legal from birth: the builder breaks every IR value into parts of legal types
(`oxllc.isel.types`), so the only MVTs here are those of `Target.legal_types`, Other (chains, blocks) and Glue.

Order of operands: chain first where there is one, glue last.  Values of a node: results, then chain (Other), then Glue.

    opcode                       ops                              payload
    CONSTANT, TARGET_CONSTANT    -                                int, sign-extended from the type's width
    CONSTANT_FP                  -                                bit pattern (int)
    GLOBAL_ADDRESS, EXTERNAL_SYMBOL, CONSTANT_POOL, BLOCK_ADDRESS, JUMP_TABLE (and TARGET_ ones)
                                 -                                (symbol name, offset): every one becomes a `SymbolRef`
    FRAME_INDEX (and TARGET_)    -                                index into MachineFunction.frame_objects
    BASIC_BLOCK                  -                                MachineBlock
    REGISTER                     -                                register number (virtual or physical)
    KERNEL_ARGS                  -                                None
    COPY_FROM_REG                chain, [glue]                    register;   values (vt, Other, [Glue])
    COPY_TO_REG                  chain, value, [glue]             register;   values (Other, [Glue])
    TOKEN_FACTOR                 chains                           None
    LOAD                         chain, address                   MemInfo;    values (vt, Other)
    STORE                        chain, value, address            MemInfo;    values (Other)
    ATOMIC_LOAD                  chain, address                   MemInfo;    values (vt, Other)
    ATOMIC_STORE                 chain, value, address            MemInfo
    ATOMIC_SWAP, ATOMIC_LOAD_op  chain, address, value            MemInfo;    values (old, Other)
    ATOMIC_CMP_SWAP              chain, address, expected, new    MemInfo;    values (old, Other)
    ATOMIC_FENCE                 chain, TARGET_CONSTANT ordering, TARGET_CONSTANT scope
                                 ordering: 4 acquire, 5 release, 6 acq_rel, 7 seq_cst; scope: 1 system, 0 single thread
    SETCC                        lhs, rhs                         condition code; the value is 0 or 1
    SELECT                       condition (0 or 1), t, f         None
    SELECT_CC                    lhs, rhs, t, f                   condition code
    BR                           chain, BASIC_BLOCK               None
    BRCOND                       chain, condition, BASIC_BLOCK    None
    BRIND                        chain, address                   None
    SIGN_EXTEND_INREG            x                                narrow MVT
    INTRINSIC_WO_CHAIN           args                             intrinsic name "llvm.ox.ballot"; values (results)
    INTRINSIC_W_CHAIN            chain, args                      name;       values (results, Other)
    INTRINSIC_VOID               chain, args                      name;       values (Other)
    CALLSEQ_START                chain                            bytes of outgoing stack arguments; values (Other, Glue)
    CALLSEQ_END                  chain, glue                      the same bytes;                    values (Other, Glue)
    CALL                         chain, callee, REGISTER..., [glue]   CallInfo; values (Other, Glue)
    TAIL                         chain, callee, REGISTER..., [glue]   CallInfo; values (Other)
    RET_GLUE                     chain, REGISTER..., [glue]       None;       values (Other)
    INLINEASM                    chain, values of the operands that are not defs, in order   mir InlineAsm; values (defs..., Other)
    TRAP, DEBUGTRAP, READCYCLECOUNTER ...   chain                  None

Intrinsic operands that must be immediates (`immarg`) are TARGET_CONSTANT.

Invariants: `cse` maps the key of every live node without a Glue value to it; `value.uses` holds one entry (the user) per
operand occurrence; a deleted node has opcode DELETED and no operands.  Node ids grow with creation and are not a topological
order after rewriting; `topological_order` computes one.  Nothing here recurses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from oxllc.target_desc import isd
from oxllc.target_desc.mvt import GLUE, MVT_BITS, OTHER

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from oxllc.ir.instructions import Instruction
    from oxllc.mir.function import MachineBlock, MemOperand

DELETED = isd.DELETED
CONSTANT = isd.CONSTANT
MAX_SYMBOL_OFFSET = 1 << 31  # beyond, an offset is added: relocations hold the sum in 32 bits (GCC and LLVM have the same bound)
_CHAIN_ONLY = (OTHER,)
_CHAIN_GLUE = (OTHER, GLUE)
_NO_VALUES: list[SDValue] = []  # of nodes that are gone


class MemInfo(NamedTuple):
    """Payload of memory nodes: type in memory, extension kind (`isd.NON_EXTLOAD`...), the machine memory operand, and for
    atomics the ordering word ("" for plain accesses).  A store truncates where `vt` is narrower than the value."""

    vt: int
    ext: int
    mem: MemOperand
    ordering: str = ""


class CallInfo(NamedTuple):
    """Payload of calls.  `preserved`: register ids that the callee keeps; `results`: physical registers that hold results."""

    preserved: tuple[int, ...]
    results: tuple[int, ...]
    stack_bytes: int
    is_vararg: bool = False


class SDValue:
    """One result of a node.  `known` caches (known zeros, known ones, sign bits), see `oxllc.isel.knownbits`."""

    __slots__ = ("known", "node", "resno", "uses", "vt")

    node: SDNode
    resno: int
    vt: int
    uses: list[SDNode]
    known: tuple[int, int, int] | None

    def __repr__(self) -> str:
        return f"t{self.node.id}:{self.resno}" if self.resno else f"t{self.node.id}"


class SDNode:
    """One operation.  `loc` is (line, column, file index) or None and `ir` the IR instruction it came from, for messages.

    `flags`: the IR's promises about the operation (bits of `oxllc.ir.instructions`: nuw, nsw, exact, disjoint, fast-math).  A node
    that stands for several operations keeps those that all of them make.

    Nodes and their values are made by `DAG.make` alone, which sets every attribute: a constructor would take as long again."""

    __slots__ = ("flags", "id", "ir", "loc", "opcode", "ops", "payload", "queued", "values", "vts")

    opcode: int
    vts: tuple[int, ...]
    ops: tuple[SDValue, ...]
    payload: Any
    id: int
    queued: bool
    flags: int
    loc: tuple[int, int, int] | None
    ir: Instruction | None
    values: list[SDValue]

    def has_uses(self) -> bool:
        """Whether any result is used."""
        for value in self.values:  # noqa: SIM110 (a generator costs three times as much)
            if value.uses:
                return True
        return False

    def __repr__(self) -> str:
        from oxllc.isel.dump import node_text

        return node_text(self)



class DAG:
    """The graph of one block.  `root` is the chain that everything with an effect hangs on."""

    def __init__(self, ptr_vt: int) -> None:
        self.nodes: list[SDNode] = []
        self.cse: dict[tuple[object, ...], SDNode] = {}
        self.next_id = 0
        self.ptr_vt = ptr_vt
        self.loc: tuple[int, int, int] | None = None  # given to new nodes
        self.ir: Instruction | None = None
        self.on_new: Callable[[SDNode], None] | None = None  # told of every new node (the combiner's work-list)
        self.block: MachineBlock | None = None
        self.entry = self.make(isd.ENTRY_TOKEN, _CHAIN_ONLY, ()).values[0]
        self.root = self.entry

    # -- making nodes ------------------------------------------------------------------------------------------

    def make(self, opcode: int, vts: tuple[int, ...], ops: tuple[SDValue, ...], payload: Hashable = None) -> SDNode:
        """The node of this description: an existing one, or a new one.  Nodes that produce glue are never shared."""
        key: tuple[object, ...] | None
        if vts[-1] != GLUE:
            key = (opcode, vts, ops, payload)
            found = self.cse.get(key)
            if found is not None:
                found.flags = 0
                return found
        else:
            key = None
        number = self.next_id
        self.next_id = number + 1
        node = SDNode()
        node.opcode = opcode
        node.vts = vts
        node.ops = ops
        node.payload = payload
        node.id = number
        node.queued = False
        node.flags = 0
        node.loc = self.loc
        node.ir = self.ir
        values: list[SDValue] = []
        node.values = values
        for vt in vts:
            value = SDValue()
            value.node = node
            value.resno = len(values)
            value.vt = vt
            value.uses = []
            value.known = None
            values.append(value)
        for value in ops:
            value.uses.append(node)
        if key is not None:
            self.cse[key] = node
        self.nodes.append(node)
        on_new = self.on_new
        if on_new is not None:
            on_new(node)
        return node

    def get(self, opcode: int, vt: int, ops: tuple[SDValue, ...] = (), payload: Hashable = None) -> SDValue:
        """The value of a node with one result."""
        return self.make(opcode, (vt,), ops, payload).values[0]

    def note_flags(self, node: SDNode, flags: int, before: int) -> None:
        """Give a node its flags if it was made since `next_id` was `before`; one that was there already promises nothing more."""
        if node.id >= before:
            node.flags = flags

    def constant(self, value: int, vt: int) -> SDValue:
        """An integer constant; any int, wrapped to the type."""
        bits = MVT_BITS[vt]
        value &= (1 << bits) - 1
        if value >> (bits - 1):
            value -= 1 << bits
        return self.make(CONSTANT, (vt,), (), value).values[0]

    def target_constant(self, value: int, vt: int) -> SDValue:
        """A constant that selection leaves as an immediate operand."""
        bits = MVT_BITS[vt]
        value &= (1 << bits) - 1
        if value >> (bits - 1):
            value -= 1 << bits
        return self.make(isd.TARGET_CONSTANT, (vt,), (), value).values[0]

    def constant_fp(self, bits: int, vt: int) -> SDValue:
        """A floating-point constant by its bit pattern."""
        return self.make(isd.CONSTANT_FP, (vt,), (), bits).values[0]

    def undef(self, vt: int) -> SDValue:
        """An undefined value."""
        return self.make(isd.UNDEF, (vt,), ()).values[0]

    def register(self, reg: int, vt: int) -> SDValue:
        """A Register leaf."""
        return self.make(isd.REGISTER, (vt,), (), reg).values[0]

    def basic_block(self, block: MachineBlock) -> SDValue:
        """A BasicBlock leaf."""
        return self.make(isd.BASIC_BLOCK, _CHAIN_ONLY, (), block).values[0]

    def copy_from_reg(self, chain: SDValue, reg: int, vt: int) -> SDNode:
        """Read a register; values (vt, Other)."""
        return self.make(isd.COPY_FROM_REG, (vt, OTHER), (chain,), reg)

    def copy_to_reg(self, chain: SDValue, reg: int, value: SDValue) -> SDValue:
        """Write a register; the chain."""
        return self.make(isd.COPY_TO_REG, _CHAIN_ONLY, (chain, value), reg).values[0]

    def glued_copy_to_reg(self, chain: SDValue, reg: int, value: SDValue, glue: SDValue | None) -> tuple[SDValue, SDValue]:
        """Write a register next to its consumer: (chain, glue)."""
        ops = (chain, value) if glue is None else (chain, value, glue)
        node = self.make(isd.COPY_TO_REG, _CHAIN_GLUE, ops, reg)
        return node.values[0], node.values[1]

    def glued_copy_from_reg(self, chain: SDValue, reg: int, vt: int, glue: SDValue) -> SDNode:
        """Read a register right after its producer; values (vt, Other, Glue)."""
        return self.make(isd.COPY_FROM_REG, (vt, OTHER, GLUE), (chain, glue), reg)

    def setcc(self, vt: int, lhs: SDValue, rhs: SDValue, cc: int) -> SDValue:
        """A compare whose value is 0 or 1."""
        return self.make(isd.SETCC, (vt,), (lhs, rhs), cc).values[0]

    def token_factor(self, chains: Iterable[SDValue]) -> SDValue:
        """One chain that stands for all (duplicates and the entry token dropped)."""
        entry = self.entry
        unique = [c for c in dict.fromkeys(chains) if c is not entry]
        if not unique:
            return entry
        if len(unique) == 1:
            return unique[0]
        return self.make(isd.TOKEN_FACTOR, _CHAIN_ONLY, tuple(unique)).values[0]

    def load(self, chain: SDValue, address: SDValue, vt: int, info: MemInfo) -> SDNode:
        """A load; values (vt, Other)."""
        return self.make(isd.LOAD, (vt, OTHER), (chain, address), info)

    def store(self, chain: SDValue, value: SDValue, address: SDValue, info: MemInfo) -> SDValue:
        """A store; its chain."""
        return self.make(isd.STORE, _CHAIN_ONLY, (chain, value, address), info).values[0]

    # -- changing the graph --------------------------------------------------------------------------------------

    def replace_all_uses(self, old: SDValue, new: SDValue, on_changed: Callable[[SDNode], None] | None = None) -> None:
        """Make every user of `old` use `new`; users that become equal to an existing node are merged into it.

        `on_changed` is called for each user that was rewritten and is still alive.
        """
        work = [(old, new)]
        merged: list[SDNode] = []
        cse = self.cse
        while work:
            source, target = work.pop()
            if source is target:
                continue
            if source is self.root:
                self.root = target
            users = source.uses
            source.uses = []
            for user in users:
                if user.opcode == DELETED:
                    continue
                ops = user.ops
                if source not in ops:
                    continue  # it used `source` more than once and was rewritten at its first entry
                shares = user.vts[-1] != GLUE
                if shares:
                    key = (user.opcode, user.vts, ops, user.payload)
                    if cse.get(key) is user:
                        del cse[key]
                fresh = []
                append = target.uses.append
                for op in ops:
                    if op is source:
                        append(user)
                        fresh.append(target)
                    else:
                        fresh.append(op)
                user.ops = ops = tuple(fresh)
                if shares:
                    key = (user.opcode, user.vts, ops, user.payload)
                    same = cse.get(key)
                    if same is not None and same is not user:
                        same.flags &= user.flags
                        work.extend(zip(user.values, same.values))
                        merged.append(user)
                        continue
                    cse[key] = user
                if on_changed is not None:
                    on_changed(user)
        for node in merged:
            if not node.has_uses():
                self.delete(node)

    def delete(self, node: SDNode, on_dead_operand: Callable[[SDNode], None] | None = None) -> None:
        """Remove a node without uses, and operands that lose their last use with it.

        `on_dead_operand` is told of each operand that lost a use and stays alive.
        """
        work = [node]
        entry = self.entry.node
        while work:
            dead = work.pop()
            if dead.opcode == DELETED or dead is entry or dead is self.root.node:
                continue
            if dead.vts[-1] != GLUE:
                key = (dead.opcode, dead.vts, dead.ops, dead.payload)
                if self.cse.get(key) is dead:
                    del self.cse[key]
            dead.opcode = DELETED
            ops = dead.ops
            dead.ops = ()
            for op in ops:
                op.uses.remove(dead)
                user = op.node
                if not op.uses and not user.has_uses():
                    work.append(user)
                elif on_dead_operand is not None:
                    on_dead_operand(user)

    def compact(self) -> None:
        """Drop deleted nodes from `nodes`; for a graph without dead ones, as the combiner leaves it."""
        alive = []
        for node in self.nodes:
            if node.opcode != DELETED:
                alive.append(node)
            else:
                node.values = _NO_VALUES
        self.nodes = alive

    def release(self) -> None:
        """Take a graph apart that nobody looks at again: without its cycles it goes at once, not when the collector finds it."""
        for node in self.nodes:
            node.ops = ()
            node.values = _NO_VALUES

    def remove_dead(self) -> None:
        """Drop every node that the root does not reach; compact `nodes`."""
        root, entry = self.root.node, self.entry.node
        dead = False
        for node in reversed(self.nodes):  # users before what they use, mostly: `delete` follows the rest
            values = node.values
            if values and values[0].uses:
                continue
            for value in values:
                if value.uses:
                    break
            else:
                if node.opcode != DELETED and node is not root and node is not entry:
                    self.delete(node)
                dead = True
        if dead:
            self.compact()

    # -- walking -----------------------------------------------------------------------------------------------

    def topological_order(self) -> list[SDNode]:
        """Every node that the root reaches, operands before users; ties go by node id of the first path, deterministic."""
        return list(self.positions())

    def positions(self) -> dict[SDNode, int]:
        """The nodes of `topological_order`, in its order, each with its position."""
        found: dict[SDNode, int] = {}
        begun: set[SDNode] = set()
        stack = [self.root.node]
        push, pop = stack.append, stack.pop
        count = 0
        while stack:
            node = pop()
            if node in begun:
                if node in found:
                    continue
            else:
                begun.add(node)
                if node.ops:
                    push(node)  # its turn comes again behind what it uses
                    for op in reversed(node.ops):
                        operand = op.node
                        if operand not in begun:
                            push(operand)
                    continue
            found[node] = count
            count += 1
        return found

    def verify(self) -> None:
        """Assert the invariants of the header (tests)."""
        alive = set(self.nodes)
        for node in self.nodes:
            if node.opcode == DELETED:
                continue
            for op in node.ops:
                assert op.node in alive, f"{node!r} uses a node outside the graph"
                assert op.node.opcode != DELETED, f"{node!r} uses a deleted node"
                assert op.uses.count(node) == node.ops.count(op), f"use list of {op!r} is wrong for {node!r}"
            for value in node.values:
                for user in value.uses:
                    assert user.opcode == DELETED or value in user.ops, f"{value!r} lists {user!r}"
        position = {node: i for i, node in enumerate(self.topological_order())}
        for node, at in position.items():
            for op in node.ops:
                assert position[op.node] < at, "cycle"


def is_constant(value: SDValue) -> bool:
    """Whether a value is an integer constant."""
    return value.node.opcode == CONSTANT
