"""Random kernels whose lanes go different ways, as LLVM IR and as the answer that every lane must get.

`make(seed)` gives a kernel `k(ptr out, ptr in, i32 u)` for two warps.  Statements are generated and evaluated at once: a
statement is a tree, `emit` writes it as IR with variables in memory, `run` evaluates it for 64 lanes with NumPy under a mask.
There are nested `if`s and loops with several exits (`break` and `continue` over several levels), switches, returns inside
divergence, regions of random jumps (mostly irreducible), device functions called by some of the lanes, and, where all lanes of the
innermost `if` or loop are together whatever came before, ballots, shuffles, barriers.

Cross-lane operations stand only where structured control flow leaves no doubt who takes part: not behind an `if` in which some lanes
leave the loop and others do not.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

import numpy as np

LANES, WARP, VARS = 64, 32, 6
Vector = Any  # uint32 of all lanes
OPS = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "xor": lambda a, b: a ^ b,
    "and": lambda a, b: a & b, "or": lambda a, b: a | b, "lshr": lambda a, b: a >> (b & 15), "shl": lambda a, b: a << (b & 15),
}
COMPARES = {"eq": np.equal, "ne": np.not_equal, "ult": np.less, "uge": np.greater_equal, "ugt": np.greater}


@dataclass
class Env:
    """Values of one activation: variables, who broke out of what, who returned."""

    vars: list[Vector]
    tid: Vector
    uniform: int
    functions: list[Function]
    shared: Vector
    returned: Vector = field(default_factory=lambda: np.zeros(LANES, bool))
    value: Vector = field(default_factory=lambda: np.zeros(LANES, np.uint32))


@dataclass
class Function:
    """A device function `f<n>(i32, i32) -> i32`."""

    name: str
    body: Stmt


class Writer:
    """The text of one function."""

    def __init__(self, kernel: bool) -> None:
        self.lines: list[str] = []
        self.count = 0
        self.kernel = kernel
        self.loops: list[tuple[str, str]] = []  # labels of (continue, break)

    def new(self, stem: str = "t") -> str:
        self.count += 1
        return f"{stem}{self.count}"

    def value(self, text: str) -> str:
        name = "%" + self.new()
        self.lines.append(f"  {name} = {text}")
        return name

    def put(self, text: str) -> None:
        self.lines.append("  " + text)

    def label(self, name: str) -> None:
        self.lines.append(f"{name}:")

    def load(self, var: int) -> str:
        return self.value(f"load i32, ptr %v{var}")

    def store(self, var: int, value: str) -> None:
        self.put(f"store i32 {value}, ptr %v{var}")

    def leave(self) -> None:
        """Return: a kernel writes its variables first."""
        if not self.kernel:
            self.put(f"ret i32 {self.load(0)}")
            return
        for i in range(VARS):
            value = self.load(i)
            at = self.value(f"getelementptr i32, ptr %mine, i32 {i}")
            self.put(f"store i32 {value}, ptr %at{at[1:]}".replace(f"%at{at[1:]}", at))
        self.put("ret void")


class Expr:
    """`op(a, b)` of variables, numbers, the lane's number and the kernel's uniform argument."""

    def __init__(self, rng: random.Random, uniform: bool = False) -> None:
        self.op = rng.choice(sorted(OPS))
        self.a, self.b = (self.leaf(rng, uniform) for _ in range(2))

    @staticmethod
    def leaf(rng: random.Random, uniform: bool) -> tuple[str, int]:
        if uniform:
            return rng.choice((("const", rng.randrange(1, 9)), ("u", 0)))
        return rng.choice((("var", rng.randrange(VARS)), ("var", rng.randrange(VARS)), ("const", rng.randrange(1 << rng.randrange(1, 20))), ("tid", 0)))

    def emit(self, w: Writer) -> str:
        names = []
        for kind, number in (self.a, self.b):
            names.append(w.load(number) if kind == "var" else str(number) if kind == "const" else "%u" if kind == "u" else "%tid")
        if self.op in ("shl", "lshr"):
            names[1] = w.value(f"and i32 {names[1]}, 15")
        return w.value(f"{self.op} i32 {names[0]}, {names[1]}")

    def run(self, env: Env) -> Vector:
        values = []
        for kind, number in (self.a, self.b):
            value = env.vars[number] if kind == "var" else env.tid if kind == "tid" else np.full(LANES, env.uniform if kind == "u" else number, np.uint32)
            values.append(value)
        with np.errstate(over="ignore"):
            return OPS[self.op](*values).astype(np.uint32)


class Cond:
    """A comparison of the low bits of an expression."""

    def __init__(self, rng: random.Random, uniform: bool = False) -> None:
        self.expr = Expr(rng, uniform)
        self.mask = rng.choice((1, 3, 7, 15))
        self.kind = rng.choice(sorted(COMPARES))
        self.number = rng.randrange(self.mask + 1)

    def emit(self, w: Writer) -> str:
        low = w.value(f"and i32 {self.expr.emit(w)}, {self.mask}")
        return w.value(f"icmp {self.kind} i32 {low}, {self.number}")

    def run(self, env: Env) -> Vector:
        return COMPARES[self.kind](self.expr.run(env) & self.mask, self.number)


class Stmt:
    """`run` takes the lanes that come here, notes in `jumps` who leaves which enclosing loop how, and gives the lanes that go on."""

    def emit(self, w: Writer) -> bool:
        """Write; whether the end can be reached."""
        raise NotImplementedError

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        raise NotImplementedError


@dataclass
class Assign(Stmt):
    var: int
    expr: Expr

    def emit(self, w: Writer) -> bool:
        w.store(self.var, self.expr.emit(w))
        return True

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        env.vars[self.var] = np.where(mask, self.expr.run(env), env.vars[self.var])
        return mask


@dataclass
class Block(Stmt):
    body: list[Stmt]

    def emit(self, w: Writer) -> bool:
        return all(s.emit(w) for s in self.body)

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        for s in self.body:
            mask = s.run(env, mask, jumps)
        return mask


@dataclass
class If(Stmt):
    cond: Cond
    then: Stmt
    other: Stmt | None

    def emit(self, w: Writer) -> bool:
        yes, no, end = w.new("then"), w.new("else"), w.new("end")
        w.put(f"br i1 {self.cond.emit(w)}, label %{yes}, label %{no if self.other else end}")
        w.label(yes)
        reached = self.then.emit(w)
        if reached:
            w.put(f"br label %{end}")
        if self.other:
            w.label(no)
            if self.other.emit(w):
                w.put(f"br label %{end}")
                reached = True
        else:
            reached = True
        if reached:
            w.label(end)
        return reached

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        taken = self.cond.run(env)
        yes = self.then.run(env, mask & taken, jumps)
        no = mask & ~taken
        return yes | (self.other.run(env, no, jumps) if self.other else no)


@dataclass
class Switch(Stmt):
    """Cases 0, 1, ... of an expression's low bits; the last body is the default."""

    expr: Expr
    mask: int
    bodies: list[Stmt]

    def emit(self, w: Writer) -> bool:
        low = w.value(f"and i32 {self.expr.emit(w)}, {self.mask}")
        names = [w.new("case") for _ in self.bodies]
        end = w.new("end")
        w.put(f"switch i32 {low}, label %{names[-1]} [ {' '.join(f'i32 {i}, label %{n}' for i, n in enumerate(names[:-1]))} ]")
        reached = False
        for name, body in zip(names, self.bodies):
            w.label(name)
            if body.emit(w):
                w.put(f"br label %{end}")
                reached = True
        if reached:
            w.label(end)
        return reached

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        low = self.expr.run(env) & self.mask
        out, rest = np.zeros(LANES, bool), mask
        for i, body in enumerate(self.bodies):
            here = rest if i == len(self.bodies) - 1 else mask & (low == i)
            rest = rest & ~here
            out = out | body.run(env, here, jumps)
        return out


@dataclass
class Loop(Stmt):
    """At most `limit` times: while the condition holds (tested first or last), by a counter that bodies do not see."""

    limit: Expr
    mask: int
    cond: Cond | None
    body: Stmt
    last: bool

    def emit(self, w: Writer) -> bool:
        head, body, step, end, counter = w.new("head"), w.new("body"), w.new("step"), w.new("end"), w.new("c")
        limit = w.value(f"and i32 {self.limit.emit(w)}, {self.mask}")
        w.lines.insert(1, f"  %{counter} = alloca i32, align 4")
        w.put(f"store i32 0, ptr %{counter}")
        w.put(f"br label %{body if self.last else head}")
        w.label(head)
        old = w.value(f"load i32, ptr %{counter}")
        more = w.value(f"icmp ult i32 {old}, {limit}")
        if self.cond:
            more = w.value(f"and i1 {more}, {self.cond.emit(w)}")
        w.put(f"br i1 {more}, label %{body}, label %{end}")
        w.label(body)
        now = w.value(f"load i32, ptr %{counter}")
        w.put(f"store i32 {w.value(f'add i32 {now}, 1')}, ptr %{counter}")
        w.loops.append((step, end))
        if self.body.emit(w):
            w.put(f"br label %{step}")
        w.loops.pop()
        w.label(step)
        w.put(f"br label %{head}")
        w.label(end)
        return True

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        limit = self.limit.run(env) & self.mask
        counter = np.zeros(LANES, np.uint32)
        done = np.zeros(LANES, bool)
        first = self.last
        while mask.any():
            if not first:
                more = counter < limit
                if self.cond:
                    more = more & self.cond.run(env)
                done |= mask & ~more
                mask = mask & more
            first = False
            counter = np.where(mask, counter + 1, counter).astype(np.uint32)
            mine = (np.zeros(LANES, bool), np.zeros(LANES, bool))
            jumps.append(mine)
            mask = self.body.run(env, mask, jumps)
            jumps.pop()
            mask = mask | mine[0]
            done |= mine[1]
        return done


@dataclass
class Jump(Stmt):
    """`break` or `continue` of the loop `depth` levels out."""

    depth: int
    out: bool

    def emit(self, w: Writer) -> bool:
        w.put(f"br label %{w.loops[-1 - self.depth][self.out]}")
        return False

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        jumps[-1 - self.depth][self.out][mask] = True
        return np.zeros(LANES, bool)


class Return(Stmt):
    def emit(self, w: Writer) -> bool:
        w.leave()
        return False

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        env.returned |= mask
        env.value = np.where(mask, env.vars[0], env.value)
        return np.zeros(LANES, bool)


@dataclass
class Mess(Stmt):
    """Blocks that jump to each other at random until the fuel is used up."""

    blocks: list[tuple[Assign, Cond, int, int]]  # -1: leave
    entry: tuple[Cond, int, int]
    fuel: int

    def emit(self, w: Writer) -> bool:
        names = [w.new("mess") for _ in self.blocks]
        end, fuel = w.new("end"), w.new("fuel")
        w.lines.insert(1, f"  %{fuel} = alloca i32, align 4")
        w.put(f"store i32 {self.fuel}, ptr %{fuel}")
        cond, a, b = self.entry
        w.put(f"br i1 {cond.emit(w)}, label %{names[a]}, label %{names[b]}")
        for name, (assign, test, yes, no) in zip(names, self.blocks):
            w.label(name)
            assign.emit(w)
            left = w.value(f"sub i32 {w.value(f'load i32, ptr %{fuel}')}, 1")
            w.put(f"store i32 {left}, ptr %{fuel}")
            go, dry = w.new("go"), w.value(f"icmp eq i32 {left}, 0")
            w.put(f"br i1 {dry}, label %{end}, label %{go}")
            w.label(go)
            w.put(f"br i1 {test.emit(w)}, label %{names[yes] if yes >= 0 else end}, label %{names[no] if no >= 0 else end}")
        w.label(end)
        return True

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        cond, a, b = self.entry
        at = np.where(mask, np.where(cond.run(env), a, b), -1)
        for _ in range(self.fuel):
            following = np.full(LANES, -1)
            for number, (assign, test, yes, no) in enumerate(self.blocks):
                here = at == number
                if here.any():
                    assign.run(env, here, jumps)
                    following = np.where(here, np.where(test.run(env), yes, no), following)
            at = following
        return mask


@dataclass
class Call(Stmt):
    function: Function
    var: int
    a: Expr
    b: Expr

    def emit(self, w: Writer) -> bool:
        w.store(self.var, w.value(f"call i32 @{self.function.name}(i32 {self.a.emit(w)}, i32 {self.b.emit(w)})"))
        return True

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        zero = [np.zeros(LANES, np.uint32) for _ in range(VARS - 2)]
        inner = Env([self.a.run(env), self.b.run(env), *zero], env.tid, 0, env.functions, env.shared)
        end = self.function.body.run(inner, mask, [])
        value = np.where(end, inner.vars[0], inner.value)
        env.vars[self.var] = np.where(mask, value, env.vars[self.var])
        return mask


@dataclass
class Ballot(Stmt):
    var: int
    cond: Cond
    what: str  # ballot, any, all

    def emit(self, w: Writer) -> bool:
        given = w.value(f"zext i1 {self.cond.emit(w)} to i64")
        w.store(self.var, w.value(f"trunc i64 {w.value(f'call i64 @llvm.ox.{self.what}(i64 {given})')} to i32"))
        return True

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        given = self.cond.run(env)
        out = np.zeros(LANES, np.uint32)
        for base in range(0, LANES, WARP):
            here, m = slice(base, base + WARP), mask[base:base + WARP]
            bits = sum(1 << i for i in range(WARP) if m[i] and given[base + i])
            out[here] = bits if self.what == "ballot" else bits != 0 if self.what == "any" else not (m & ~given[here]).any()
        env.vars[self.var] = np.where(mask, out, env.vars[self.var])
        return mask


@dataclass
class Shuffle(Stmt):
    """All lanes are here."""

    var: int
    expr: Expr
    mode: str
    distance: int

    def emit(self, w: Writer) -> bool:
        wide = w.value(f"zext i32 {self.expr.emit(w)} to i64")
        w.store(self.var, w.value(f"trunc i64 {w.value(f'call i64 @llvm.ox.shfl.{self.mode}.i64(i64 {wide}, i64 {self.distance}, i64 5)')} to i32"))
        return True

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        value, lane = self.expr.run(env), np.arange(LANES) % WARP
        source = {"idx": lane * 0 + self.distance, "up": np.where(lane < self.distance, lane, lane - self.distance),
                  "down": np.where(lane + self.distance >= WARP, lane, lane + self.distance), "bfly": lane ^ self.distance}[self.mode]
        env.vars[self.var] = np.where(mask, value[np.arange(LANES) // WARP * WARP + source], env.vars[self.var])
        return mask


@dataclass
class Exchange(Stmt):
    """Through shared memory, between barriers; all lanes of the block are here."""

    var: int
    expr: Expr
    distance: int

    def emit(self, w: Writer) -> bool:
        value = self.expr.emit(w)
        w.put(f"store i32 {value}, ptr addrspace(3) {w.value('getelementptr [64 x i32], ptr addrspace(3) @shared, i32 0, i32 %tid')}")
        w.put("call void @llvm.ox.bar()")
        other = w.value(f"and i32 {w.value(f'add i32 %tid, {self.distance}')}, {LANES - 1}")
        w.store(self.var, w.value(
            f"load i32, ptr addrspace(3) {w.value(f'getelementptr [64 x i32], ptr addrspace(3) @shared, i32 0, i32 {other}')}"))
        w.put("call void @llvm.ox.bar()")
        return True

    def run(self, env: Env, mask: Vector, jumps: list[tuple[Vector, Vector]]) -> Vector:
        value = self.expr.run(env)
        env.vars[self.var] = np.where(mask, np.roll(value, -self.distance), env.vars[self.var])
        return mask


class Maker:
    """Draws statements.  `together`: the lanes here are those of the innermost `if` or loop; `everyone`: of the block."""

    def __init__(self, rng: random.Random, functions: list[Function], kernel: bool) -> None:
        self.rng = rng
        self.functions = functions
        self.kernel = kernel
        self.returned = False

    def var(self) -> int:
        return self.rng.randrange(VARS)

    def block(self, depth: int, loops: int, together: bool, everyone: bool, size: int = 0) -> Block:
        body: list[Stmt] = []
        for _ in range(size or self.rng.randrange(1, 4)):
            body.append(self.statement(depth, loops, together, everyone))
        return Block(body)

    def jump(self, loops: int) -> Stmt:
        if loops and self.rng.random() < 0.8:
            return Jump(self.rng.randrange(loops), self.rng.random() < 0.6)
        self.returned = True
        return Return()

    def statement(self, depth: int, loops: int, together: bool, everyone: bool) -> Stmt:
        rng = self.rng
        kinds = ["assign", "assign"]
        if depth:
            kinds += ["if", "if", "loop", "loop", "switch", "mess", "uniform"]
            if self.functions:
                kinds.append("call")
            if not together:
                kinds += ["guard", "guard"]
        if together and self.kernel:
            kinds += ["ballot", "ballot"]
            if everyone and not self.returned:
                kinds += ["shuffle", "shuffle", "exchange"]
        kind = rng.choice(kinds)
        inner = depth - 1
        if kind == "if":
            return If(Cond(rng), self.block(inner, loops, together, False), self.block(inner, loops, together, False) if rng.random() < 0.5 else None)
        if kind == "uniform":
            if rng.random() < 0.5:
                return If(Cond(rng, True), self.block(inner, loops, together, everyone), None)
            if together:  # the only way out is the uniform one
                return Loop(Expr(rng, True), 3, None, self.block(inner, 0, together, everyone), False)
            return Loop(Expr(rng, True), 3, None, self.block(inner, loops + 1, together, everyone), rng.random() < 0.5)
        if kind == "loop":
            if together and rng.random() < 0.4:
                return Loop(Expr(rng), 7, None, self.block(inner, 0, True, False), rng.random() < 0.5)
            return Loop(Expr(rng), 7, Cond(rng) if rng.random() < 0.3 else None, self.block(inner, loops + 1 if not together else 1, False, False, 3),
                        rng.random() < 0.5)
        if kind == "switch":
            mask = rng.choice((1, 3, 7))
            return Switch(Expr(rng), mask, [self.block(inner, loops, together, False, 1) for _ in range(rng.randrange(2, mask + 2))])
        if kind == "guard":
            then = self.block(inner, loops, together, False, 1)
            return If(Cond(rng), Block([*then.body, self.jump(loops)]), None)
        if kind == "mess":
            count = rng.randrange(2, 6)
            pick = lambda: rng.randrange(count) if rng.random() < 0.8 else -1  # noqa: E731
            blocks = [(Assign(self.var(), Expr(rng)), Cond(rng), pick(), pick()) for _ in range(count)]
            return Mess(blocks, (Cond(rng), rng.randrange(count), rng.randrange(count)), rng.randrange(1, 20))
        if kind == "call":
            return Call(rng.choice(self.functions), self.var(), Expr(rng), Expr(rng))
        if kind == "ballot":
            return Ballot(self.var(), Cond(rng), rng.choice(("ballot", "ballot", "any", "all")))
        if kind == "shuffle":
            return Shuffle(self.var(), Expr(rng), rng.choice(("idx", "up", "down", "bfly")), rng.randrange(1, 32))
        if kind == "exchange":
            return Exchange(self.var(), Expr(rng), rng.randrange(1, LANES))
        return Assign(self.var(), Expr(rng))


HEAD = """@shared = internal addrspace(3) global [64 x i32] undef
declare i64 @llvm.ox.tid.x()
declare void @llvm.ox.bar() convergent
declare i64 @llvm.ox.ballot(i64) convergent
declare i64 @llvm.ox.any(i64) convergent
declare i64 @llvm.ox.all(i64) convergent
declare i64 @llvm.ox.shfl.idx.i64(i64, i64, i64) convergent
declare i64 @llvm.ox.shfl.up.i64(i64, i64, i64) convergent
declare i64 @llvm.ox.shfl.down.i64(i64, i64, i64) convergent
declare i64 @llvm.ox.shfl.bfly.i64(i64, i64, i64) convergent
"""


def text_of(name: str, body: Stmt, kernel: bool) -> str:
    w = Writer(kernel)
    w.label("entry")
    for i in range(VARS):
        w.put(f"%v{i} = alloca i32, align 4")
    w.put("%wide = call i64 @llvm.ox.tid.x()")
    w.put("%tid = trunc i64 %wide to i32")
    if kernel:
        w.put(f"%first = mul i32 %tid, {VARS}")
        w.put("%mine = getelementptr i32, ptr %out, i32 %first")
        w.put("%given = getelementptr i32, ptr %in, i32 %first")
        for i in range(VARS):
            w.store(i, w.value(f"load i32, ptr {w.value(f'getelementptr i32, ptr %given, i32 {i}')}"))
    else:
        w.put("%u = add i32 0, 0")
        for i in range(VARS):
            w.store(i, ("%a", "%b")[i] if i < 2 else "0")
    if body.emit(w):
        w.leave()
    head = "define void @k(ptr %out, ptr %in, i32 %u) \"ox-kernel\" convergent" if kernel \
        else f"define internal i32 @{name}(i32 %a, i32 %b) noinline"
    return head + " {\n" + "\n".join(w.lines) + "\n}\n"


def make(seed: int) -> tuple[str, Any, Any, int]:
    """IR text, the array `in`, the expected array `out` (lanes by variables), and the uniform argument."""
    rng = random.Random(seed)
    functions: list[Function] = []
    for i in range(rng.randrange(3)):
        maker = Maker(rng, list(functions), False)
        functions.append(Function(f"f{i}", maker.block(2, 0, False, False, 3)))
    together = rng.random() < 0.6
    maker = Maker(rng, functions, True)
    body = maker.block(rng.randrange(2, 4), 0, together, together, rng.randrange(3, 7))
    text = HEAD + "".join(text_of(f.name, f.body, False) for f in functions) + text_of("k", body, True)
    given = np.array([[rng.randrange(1 << 32) for _ in range(VARS)] for _ in range(LANES)], np.uint32)
    uniform = rng.randrange(16)
    env = Env([given[:, i].copy() for i in range(VARS)], np.arange(LANES, dtype=np.uint32), uniform, functions, np.zeros(LANES, np.uint32))
    final = [np.zeros(LANES, np.uint32) for _ in range(VARS)]
    _run_kernel(body, env, final)
    return text, given, np.stack(final, axis=1), uniform


def _run_kernel(body: Stmt, env: Env, final: list[Any]) -> None:
    """Lanes that return keep the variables they had then: nobody changes them afterwards, as they are in no mask."""
    body.run(env, np.ones(LANES, bool), [])
    for i in range(VARS):
        final[i][:] = env.vars[i]
