"""Functions of a module compiled side by side in forked processes (`-threads=`), with the result of one process.

1. The parent reads the top level of the module, forks, and does what needs no body: checks, then waits.
2. Each worker takes chunks of functions from a pipe, the largest first, and for each function reads its body, verifies, prepares and selects it
   and runs the machine passes.  The machine function goes back as plain data (`oxllc.mir.pack`) with what it shares with the module
   (`oxllc.isel.apart`).
3. The parent puts the module together in source order: the same functions, labels, constants and symbols as without workers.

Where anything at all is wrong, or cannot be done function by function, `compile_apart` gives None and the module is compiled in one process:
so errors, internal ones too, are those of one process.  A worker that dies is an OxllcError.  Workers end with the parent's call in any case.
"""

from __future__ import annotations

import copy
import gc
import marshal
import os
import re
import signal
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from oxllc.diagnostics import OxllcError
from oxllc.driver.pipeline import run_machine_passes
from oxllc.ir.prepare import is_predicated, prepare
from oxllc.ir.read_apart import ModuleBodies
from oxllc.ir.verifier import verify_body, verify_top_level
from oxllc.isel.apart import LOCAL, ApartLowering, Part, WholeModule
from oxllc.mir.context import PassContext
from oxllc.mir.function import MachineModule
from oxllc.mir.pack import pack, unpack

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.driver.pipeline import Plan
    from oxllc.ir.module import Function, Module
    from oxllc.mir.function import MachineFunction

MIN_TEXT: Final = 100_000
"""Characters of IR for each process: less is not worth a fork."""

_CHUNKS: Final = 32  # for each process, so that all end at about the same time
_MAX_CHUNKS: Final = 1000  # four bytes each: what any pipe takes without a reader
_ESCAPED: Final = f"\\{ord(LOCAL):02X}"
_LOCAL_NAME: Final = re.compile(rf'[@%$]"[^"\n]*\\{ord(LOCAL):02X}')
_BYTES_OF_INSTRUCTION: Final = 60  # of text


class _InOneProcess(Exception):
    """The module has to be compiled in one process."""


def available_cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def process_count(text: str, threads: int) -> int:
    """How many processes a module is worth, `threads` at the most (0: one for each processor); 1: compile it here."""
    if not hasattr(os, "fork"):
        return 1
    return max(1, min(threads or available_cores(), len(text) // MIN_TEXT, text.count("\ndefine ")))


def compile_apart(text: str, name: str, ctx: PassContext, plan: Plan, processes: int,
                  adjust: Callable[[Module], None] | None = None) -> MachineModule | None:
    """Compile in so many worker processes; None if it has to be done in one.  Adds to the statistics of `ctx` and the times of `plan`.

    The plan's machine passes must all show nothing.  Raises OxllcError if a worker is killed."""
    own = PassContext(ctx.target, ctx.options)
    try:
        work = _Work(text, name, own, replace(plan, times={}))
        if adjust is not None:
            adjust(work.module)
        module = _Pool(work, processes).run()
    except OxllcError as error:
        if isinstance(error, _WorkerDied):
            raise
        return None
    except Exception:  # compiling in one process shows it, with a reproducer, unless it is this file's own
        return None
    for key, amount in own.stats.items():
        ctx.count(key, amount)
    ctx.remarks += own.remarks
    for key, seconds in work.plan.times.items():
        plan.times[key] = plan.times.get(key, 0.0) + seconds
    return module


class _WorkerDied(OxllcError):
    pass


class _Work:
    """What parent and workers know: the module, and how one of its functions is compiled."""

    def __init__(self, text: str, name: str, ctx: PassContext, plan: Plan) -> None:
        self.ctx = ctx
        self.plan = plan
        target = ctx.target
        if LOCAL in text or (_ESCAPED in text and _LOCAL_NAME.search(text)):
            raise _InOneProcess
        self.bodies: ModuleBodies | None = None
        if target.simt is None and not ctx.options.ir_opt:
            self.bodies = plan.timed("ir-reader", ModuleBodies, text, name)
        if self.bodies is None or is_predicated(self.bodies.module) or not self.bodies.module.datalayout:
            # Preparation works on the module as a whole.
            from oxllc.driver.compile import run_ir_stages

            if "blockaddress" in text:
                raise _InOneProcess
            self.bodies = None
            self.module: Module = run_ir_stages(text, name, ctx, plan)
            self.view = self.module
        else:
            self.module = self.bodies.module
            self.view = copy.copy(self.module)  # a module of one function
        self.functions = {number: function for number, function in enumerate(self.module.definitions())
                          if function.linkage != "available_externally"}
        self.whole = WholeModule(self.module, target, ctx, self.bodies.reader.early_blocks if self.bodies else {})
        labelled = {}
        if self.bodies is not None and self.bodies.named:
            data = WholeModule(self.module, target, ctx, {})
            data.lower_data()
            labelled = data.labelled()
        self.lowering = ApartLowering(self.module, target, ctx, labelled)

    def size(self, number: int) -> int:
        """How much work a function is, in characters of IR."""
        function = self.functions[number]
        if self.bodies is not None:
            begin, end = self.bodies.spans[function]
            return end - begin
        return _BYTES_OF_INSTRUCTION * sum(len(block.instructions) for block in function.blocks)

    def compile(self, number: int) -> tuple[Any, ...]:
        """Compile one function: its number, its part in the module, itself as plain data, remarks."""
        function = self.functions[number]
        if self.bodies is not None:
            self.prepare(function)
        plan, ctx = self.plan, self.ctx
        mf: MachineFunction
        mf, part = plan.timed("isel", self.lowering.lower_apart, number, function)
        alone = MachineModule("", ctx.target)
        alone.functions.append(mf)
        run_machine_passes(alone, ctx, plan)
        remarks, ctx.remarks = ctx.remarks, []
        if self.bodies is not None:
            self.bodies.drop(function)
        return number, tuple(part), pack(mf), remarks

    def prepare(self, function: Function) -> None:
        """Read, verify and prepare a function."""
        assert self.bodies is not None
        taken = self.plan.timed("ir-reader", self.bodies.read, function)
        if self.plan.timed("ir-verifier", verify_body, function):
            raise _InOneProcess
        view = self.view
        view.functions = {function.name: function}
        options, frame = self.ctx.options, self.ctx.target.frame
        self.plan.timed("ir-prepare", lambda: prepare(view, options.opt_level, asm_goto=frame.asm_goto, taken=taken))
        if any(made.blocks for made in view.functions.values() if made is not function):
            raise _InOneProcess  # routines that functions share

    def check_here(self) -> None:
        """What the parent checks while the workers work."""
        if self.bodies is not None:
            self.bodies.check_top_level()
            if verify_top_level(self.module):
                raise _InOneProcess

    def check_there(self) -> None:
        """What a worker checks at its end."""
        if self.bodies is not None:
            self.bodies.check_bodies()

    def join(self, results: dict[int, tuple[Any, ...]]) -> MachineModule:
        """The whole module."""
        whole = self.whole
        names: dict[int, dict[str, str]] = {}
        for number, function in self.functions.items():
            names[number] = whole.add(number, function, Part(*results[number][1]))
            self.ctx.remarks += results[number][3]
        whole.lower_data()
        labels = whole.labels()
        for number, function in self.functions.items():
            _, _, packed, _ = results.pop(number)
            whole.result.functions.append(unpack(packed, self.ctx.target, names[number] | labels.get(function, {})))
        return whole.result


class _Pool:
    """The worker processes."""

    def __init__(self, work: _Work, processes: int) -> None:
        self.work = work
        sizes = {number: work.size(number) for number in work.functions}
        self.first = sorted(sizes, key=lambda n: sizes[n])[len(sizes) // 2]
        del sizes[self.first]
        self.chunks = self._chunks(sizes, processes)
        self.processes = min(processes, len(self.chunks))
        self.children: dict[int, int] = {}  # the read end of a worker's pipe -> its process
        self.results: dict[int, tuple[Any, ...]] = {}

    @staticmethod
    def _chunks(sizes: dict[int, int], processes: int) -> list[list[int]]:
        """Functions, the largest first, small ones together."""
        least = sum(sizes.values()) // min(processes * _CHUNKS, _MAX_CHUNKS) + 1
        chunks: list[list[int]] = []
        room = 0
        for number in sorted(sizes, key=lambda n: -sizes[n]):
            if room <= 0:
                chunks.append([])
                room = least
            chunks[-1].append(number)
            room -= sizes[number]
        return chunks

    def run(self) -> MachineModule:
        """Compile."""
        self.results[self.first] = self.work.compile(self.first)  # a usual one, which fills memories that the workers then share
        todo, give = os.pipe()
        os.write(give, b"".join(i.to_bytes(4, "little") for i in range(len(self.chunks))))
        os.close(give)
        collects = gc.isenabled()
        try:
            for _ in range(self.processes):
                self.start(todo)
            self.work.check_here()
            gc.disable()  # what comes from the workers has no cycles, and walking through it takes longer than reading it
            self.collect()
            return self.work.join(self.results)
        finally:
            if collects:
                gc.enable()
            os.close(todo)
            self.end()

    def start(self, todo: int) -> None:
        """Fork a worker."""
        take, give = os.pipe()
        parent = os.getpid()
        try:
            child = os.fork()
            if not child:
                os.close(take)
                _Worker(self.work, self.chunks, todo, give).run()
        finally:
            if os.getpid() != parent:  # whatever happens: nothing of the parent's is a worker's to finish
                os._exit(1)
            os.close(give)
        self.children[take] = child

    def collect(self) -> None:
        """Take results until every worker has said its last."""
        import selectors

        buffers = {take: bytearray() for take in self.children}
        with selectors.DefaultSelector() as selector:
            for take in self.children:
                selector.register(take, selectors.EVENT_READ)
            while selector.get_map():
                for key, _ in selector.select():
                    buffer = buffers[key.fd]
                    piece = os.read(key.fd, 1 << 20)
                    buffer += piece
                    if not piece:
                        self.died(key.fd)
                    while len(buffer) >= 8 and len(buffer) - 8 >= (size := int.from_bytes(buffer[:8], "little")):
                        message = marshal.loads(memoryview(buffer)[8:8 + size])
                        del buffer[:8 + size]
                        if self.take(message):
                            selector.unregister(key.fd)

    def take(self, message: Any) -> bool:
        """A message of a worker's; whether it is the last."""
        if isinstance(message, list):
            for result in message:
                self.results[result[0]] = result
            return False
        if message is None:
            raise _InOneProcess
        for key, amount in message["stats"].items():
            self.work.ctx.count(key, amount)
        times = self.work.plan.times
        for key, seconds in message["times"].items():
            times[key] = times.get(key, 0.0) + seconds
        return True

    def died(self, take: int) -> None:
        """A worker has ended without a word."""
        child = self.children.pop(take)
        os.close(take)
        try:
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        except ChildProcessError:
            status = 0
        how = f"was killed by signal {-status}" if status < 0 else "ended unexpectedly"
        if -status == signal.SIGKILL:
            how += ", maybe for want of memory"
        raise _WorkerDied(f"a process that compiled functions of this module {how}; -threads=1 compiles in one process and needs less memory")

    def end(self) -> None:
        """End all workers, also those at work."""
        for take, child in self.children.items():
            os.close(take)
            try:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
        self.children.clear()


class _Worker:
    """A child process."""

    def __init__(self, work: _Work, chunks: list[list[int]], todo: int, give: int) -> None:
        self.work = work
        self.chunks = chunks
        self.todo = todo
        self.give = give

    def run(self) -> None:
        """Compile chunks until there are none, then end the process."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is interrupted too, and ends this process
        gc.freeze()
        gc.set_threshold(100_000)
        work = self.work
        work.ctx.stats.clear()
        work.plan.times.clear()
        try:
            while token := os.read(self.todo, 4):
                self.send([work.compile(number) for number in self.chunks[int.from_bytes(token, "little")]])
            work.check_there()
            self.send({"stats": work.ctx.stats, "times": work.plan.times})
        except BaseException:
            self.send(None)
        os._exit(0)

    def send(self, message: Any) -> None:
        """Write a message to the parent."""
        data = marshal.dumps(message)
        rest = memoryview(len(data).to_bytes(8, "little") + data)
        while rest:
            rest = rest[os.write(self.give, rest):]


__all__ = ["MIN_TEXT", "available_cores", "compile_apart", "process_count"]
