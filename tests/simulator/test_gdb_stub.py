"""The debugger stub: packets by hand, and gdb itself where it is installed; time limits and slices."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest

import oxllc
from oxllc.diagnostics import OxllcError
from oxllc.simulator.errors import GuestError, GuestExit
from oxllc.simulator.gdb_stub import GdbStub, escape, unescape
from oxllc.simulator.machine import Machine, link_object
from oxllc.simulator.watch import Deadline, Progress, WatchedEngine
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64")
SOURCE = """
define i64 @fact(i64 %n) !dbg !4 {
entry:
  br label %loop
loop:
  %i = phi i64 [ 1, %entry ], [ %j, %loop ]
  %r = phi i64 [ 1, %entry ], [ %s, %loop ]
  %s = mul i64 %r, %i, !dbg !8
  %j = add i64 %i, 1, !dbg !7
  %c = icmp ugt i64 %j, %n, !dbg !7
  br i1 %c, label %done, label %loop, !dbg !7
done:
  ret i64 %s, !dbg !9
}
define i64 @peek(ptr %p) !dbg !10 {
  %v = load i64, ptr %p, !dbg !11
  ret i64 %v, !dbg !11
}
define void @spin() !dbg !12 {
  br label %loop
loop:
  br label %loop, !dbg !13
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "test", isOptimized: true, emissionKind: FullDebug)
!1 = !DIFile(filename: "fact.c", directory: "/nowhere")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = distinct !DISubprogram(name: "fact", scope: !1, file: !1, line: 1, type: !5, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DISubroutineType(types: !6)
!6 = !{}
!7 = !DILocation(line: 3, column: 3, scope: !4)
!8 = !DILocation(line: 4, column: 5, scope: !4)
!9 = !DILocation(line: 5, column: 3, scope: !4)
!10 = distinct !DISubprogram(name: "peek", scope: !1, file: !1, line: 8, type: !5, unit: !0, spFlags: DISPFlagDefinition)
!11 = !DILocation(line: 9, column: 3, scope: !10)
!12 = distinct !DISubprogram(name: "spin", scope: !1, file: !1, line: 11, type: !5, unit: !0, spFlags: DISPFlagDefinition)
!13 = !DILocation(line: 12, column: 3, scope: !12)
"""


@pytest.fixture(scope="module")
def program() -> bytes:
    return link_object(oxllc.compile_ir(SOURCE, mcpu="generic-rv64").obj, "fact.o", TARGET)


class Client:
    """A debugger by hand: one packet, one answer."""

    def __init__(self, port: int) -> None:
        self.sock = socket.create_connection(("127.0.0.1", port), 10)
        self.sock.settimeout(10)
        self.data = b""

    def send(self, body: bytes) -> None:
        body = escape(body)
        self.sock.sendall(b"$" + body + b"#%02x" % (sum(body) & 255))

    def receive(self) -> bytes:
        while b"#" not in self.data or len(self.data) < self.data.index(b"#") + 3:
            self.data += self.sock.recv(4096)
        end = self.data.index(b"#")
        body = self.data[self.data.index(b"$") + 1 : end]
        self.data = self.data[end + 3 :]
        return unescape(body)

    def ask(self, body: bytes) -> bytes:
        self.send(body)
        return self.receive()


class Session:
    """A machine that runs in a thread under a stub, and a client of it."""

    def __init__(self, program: bytes, function: str, args: list[int], engine: str) -> None:
        self.machine = Machine(program, TARGET, engine)
        self.stub = GdbStub(self.machine)
        self.result: Any = None
        self.thread = threading.Thread(target=self._run, args=(function, args), daemon=True)
        self.thread.start()
        self.client = Client(self.stub.port)

    def _run(self, function: str, args: list[int]) -> None:
        self.stub.serve()
        try:
            self.result = self.machine.call(function, args)
            self.stub.finished(0)
        except (GuestError, GuestExit) as e:
            self.result = e
            if isinstance(e, GuestError):
                self.stub.died()

    def end(self) -> Any:
        self.client.sock.close()
        self.thread.join(10)
        assert not self.thread.is_alive()
        return self.result


def pc_of(c: Client) -> int:
    return int.from_bytes(bytes.fromhex(c.ask(b"p20").decode()), "little")


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_session(program: bytes, engine: str) -> None:
    s = Session(program, "fact", [10], engine)
    c, m = s.client, s.machine
    assert b"qXfer:features:read+" in c.ask(b"qSupported:swbreak+")
    first = c.ask(b"qXfer:features:read:target.xml:0,40")
    assert first[:1] == b"m" and len(first) == 65
    assert c.ask(b"qXfer:features:read:target.xml:ffff,40") == b"l"
    assert c.ask(b"QStartNoAckMode") == b"OK"
    assert c.ask(b"?") == b"S05"
    assert pc_of(c) == m.exe.symbols["fact"].address
    registers = bytes.fromhex(c.ask(b"g").decode())
    assert len(registers) == 33 * 8 + 32 * 8 + 3 * 4
    assert int.from_bytes(registers[80:88], "little") == 10  # a0
    before = pc_of(c)
    assert c.ask(b"s") == b"S05" and pc_of(c) > before
    line = next(a for a, _, n in m.exe._lines.rows if n == 4) if m.exe.line_at(before) else 0  # type: ignore[attr-defined]
    assert c.ask(b"Z0,%x,4" % line) == b"OK"
    for _ in range(3):
        assert c.ask(b"vCont;c").startswith(b"T05swbreak")
        assert pc_of(c) == line
        assert c.ask(b"s") == b"S05"
    assert c.ask(b"z0,%x,4" % line) == b"OK"
    assert c.ask(b"Z2,%x,4" % line) == b""
    stack = m.memory.end - 64
    assert c.ask(b"M%x,4:01020304" % stack) == b"OK"
    assert c.ask(b"X%x,3:" % (stack + 4) + b"#$}") == b"OK"
    assert bytes.fromhex(c.ask(b"m%x,8" % stack).decode()) == b"\1\2\3\4#$}\0"
    assert c.ask(b"m0,8") == b"E01" and c.ask(b"mzz,8") == b"E01" and c.ask(b"p999") == b"E01" and c.ask(b"vMustReplyEmpty") == b""
    assert c.ask(b"Pb=0700000000000000") == b"OK" and m.get("a1") == 7
    assert c.ask(b"P0=0700000000000000") == b"OK" and m.get("zero") == 0
    c.ask(b"G" + registers.hex().encode())  # back to the start, pc included
    assert pc_of(c) == before
    assert c.ask(b"vCont;c") == b"W00"
    assert s.end() == 3628800


def test_fault_interrupt_kill_and_loss(program: bytes) -> None:
    s = Session(program, "peek", [16], "fast")
    assert s.client.ask(b"c") == b"S0b"
    assert s.client.ask(b"c") == b"X0b"
    assert "outside of memory" in str(s.end())
    s = Session(program, "spin", [], "fast")
    s.client.send(b"c")
    s.client.sock.sendall(b"\x03")
    assert s.client.receive() == b"S02"
    assert s.machine.exe.symbol_at(pc_of(s.client)).startswith("spin")
    s.client.send(b"k")
    assert isinstance(s.end(), GuestExit)
    s = Session(program, "fact", [5], "fast")
    s.client.ask(b"Z0,%x,4" % s.machine.exe.symbols["fact"].address)
    assert s.client.ask(b"D") == b"OK"
    assert s.end() == 120
    s = Session(program, "fact", [5], "fast")
    s.client.sock.sendall(b"$" + b"x" * 100_000)
    assert s.end() == 120


def test_port_in_use(program: bytes) -> None:
    m = Machine(program, TARGET)
    stub = GdbStub(m)
    with pytest.raises(OxllcError, match="cannot listen on port"):
        GdbStub(m, stub.port)
    stub.listener.close()
    with pytest.raises(OxllcError, match="cannot listen on port"):
        GdbStub(m, 1 << 20)


@pytest.mark.skipif(not shutil.which("gdb-multiarch"), reason="gdb-multiarch is not installed")
def test_gdb(program: bytes, tmp_path: Path) -> None:
    file = tmp_path / "fact.elf"
    file.write_bytes(program)
    m = Machine(program, TARGET)
    stub = GdbStub(m)
    commands = ["set confirm off", f"file {file}", f"target remote 127.0.0.1:{stub.port}", "break 4", "continue", "print $a0",
                "info line", "stepi", "next", "backtrace", "print $fa0", "delete", "continue"]
    with subprocess.Popen(["gdb-multiarch", "-nx", "-batch", *(x for c in commands for x in ("-ex", c))],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as gdb:
        stub.serve()
        assert m.call("fact", [10]) == 3628800
        stub.finished(0)
        out = gdb.communicate(timeout=60)[0]
    assert "Breakpoint 1, fact () at fact.c:4" in out
    assert "Line 4 of \"fact.c\" starts at address" in out
    assert "#0  " in out and "fact.c:" in out
    assert "exited normally" in out


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_deadline(program: bytes, engine: str) -> None:
    m = Machine(program, TARGET, engine)
    deadline = Deadline(m, 0.2)
    m.wrap_engine(lambda e: WatchedEngine(e, m, [deadline]))
    with pytest.raises(GuestError, match=r"time limit of 0\.2 s is reached after [0-9,]+ instructions\n  at pc .*<spin.*fact\.c:12"):
        m.call("spin", [])


def test_progress_line(program: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    monkeypatch.setattr(Progress, "FIRST", 0.0)
    m = Machine(program, TARGET)
    stream = io.StringIO()
    progress = Progress(m, stream)
    m.wrap_engine(lambda e: WatchedEngine(e, m, [progress, Deadline(m, 0.2)]))
    with pytest.raises(GuestError):
        m.call("spin", [])
    progress.close()
    assert "MIPS" in stream.getvalue() and "spin" in stream.getvalue() and stream.getvalue().endswith("\r")
