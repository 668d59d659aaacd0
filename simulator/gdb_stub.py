"""A debugger's side of a scalar machine: the remote serial protocol of gdb over a socket of this host.

GDB manual, appendix E "Remote Serial Protocol" and G "Target Descriptions".  `GdbStub(machine, port)` listens on 127.0.0.1 only (port 0:
any free one), `serve` waits for the debugger and puts a `DebuggedEngine` around the machine's engine.  That engine stops before its
first instruction and then does what the debugger says.  Register numbers and names come from the `DebuggerFeature` records of the target.

A breakpoint is a set entry, not an instruction in memory: the engines raise `BreakpointHit` instead of executing what is there
(`Machine.set_breakpoints`), so compiled code runs at full speed between breakpoints.  Debuggers remove all of them at every stop and put
them back; the machine is told only when execution goes on.  Single steps are the reference engine's.  While the guest runs, the
socket is looked at between slices of about a tenth of a second for the interrupt byte.

Nothing that a debugger sends can reach beyond guest memory and registers; packets are at most MAX_PACKET bytes.
"""

from __future__ import annotations

import select
import socket
from typing import TYPE_CHECKING, Any, ClassVar

from oxllc.diagnostics import OxllcError
from oxllc.simulator.errors import BreakpointHit, GuestExit, GuestFault, InstructionLimit
from oxllc.simulator.watch import WatchedEngine

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.model import Target

MAX_PACKET = 0x4000
# numbers of signals in the protocol (gdb/signals.def); by trap cause of a fault
SIGINT, SIGILL, SIGTRAP, SIGBUS, SIGSEGV = 2, 4, 5, 10, 11
SIGNAL_OF_TRAP = {0: SIGBUS, 2: SIGILL, 3: SIGTRAP, 4: SIGBUS, 6: SIGBUS}


class RemoteRegister:
    """One register of the protocol: where it is (`slot`, or a name of the control registers, "pc") and its bytes."""

    __slots__ = ("constant", "name", "size", "slot")

    def __init__(self, name: str, size: int, slot: int, constant: bool) -> None:
        self.name = name
        self.size = size
        self.slot = slot
        self.constant = constant


def describe_target(target: Target, slots: list[int]) -> tuple[list[RemoteRegister], str]:
    """The registers by protocol number and the target description.  Raises OxllcError for a target without one."""
    features = sorted(target.records.get_all_derived("DebuggerFeature"), key=lambda r: r.int("Order"))
    if not features:
        raise OxllcError(f"the description of {target.cpu} has no DebuggerFeature records: gdb does not know its registers")
    registers: list[RemoteRegister] = []
    text = ['<?xml version="1.0"?>', '<!DOCTYPE target SYSTEM "gdb-target.dtd">', '<target version="1.0">',
            f"<architecture>{features[0].str('Architecture')}</architecture>"]
    for feature in features:
        text.append(f'<feature name="{feature.str("Name")}">')
        rows: list[tuple[RemoteRegister, str]] = []
        for record in feature.list("Registers"):
            reg = target.registers[target.reg_by_name[str(record.name)]]
            rows.append((RemoteRegister(reg.asm_name, feature.int("Bits") // 8, slots[reg.id], reg.is_constant), feature.str("Type")))
        for name in feature.list("Specials"):
            kind = "code_ptr" if name == "pc" else "int"
            rows.append((RemoteRegister(str(name), feature.int("SpecialBits") // 8, -1, False), kind))
        for register, kind in rows:
            text.append(f'<reg name="{register.name}" bitsize="{8 * register.size}" type="{kind}" regnum="{len(registers)}"/>')
            registers.append(register)
        text.append("</feature>")
    text.append("</target>")
    return registers, "\n".join(text)


class Disconnected(Exception):
    """The debugger is gone."""


class Connection:
    """Packets over a socket: framing, checksums, acknowledgements, the interrupt byte."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.data = bytearray()
        self.acks = True

    def _more(self) -> None:
        try:
            got = self.sock.recv(4096)
        except OSError:
            got = b""
        if not got:
            raise Disconnected
        self.data += got

    def _send(self, data: bytes) -> None:
        try:
            self.sock.sendall(data)
        except OSError:
            raise Disconnected from None

    def receive(self) -> bytes:
        """The next packet's content; `\\x03` for an interrupt."""
        while True:
            while not self.data:
                self._more()
            first = self.data[0]
            if first != 0x24:  # '$'; everything else is an acknowledgement or noise
                del self.data[0]
                if first == 3:
                    return b"\x03"
                continue
            while (end := self.data.find(b"#")) < 0 or len(self.data) < end + 3:
                if len(self.data) > 2 * MAX_PACKET:
                    raise Disconnected
                self._more()
            body = bytes(self.data[1:end])
            check = bytes(self.data[end + 1 : end + 3])
            del self.data[: end + 3]
            if self.acks:
                if check.lower() != b"%02x" % (sum(body) & 255):
                    self._send(b"-")
                    continue
                self._send(b"+")
            return unescape(body)

    def send(self, body: bytes) -> None:
        """Send a packet."""
        body = escape(body)
        self._send(b"$" + body + b"#%02x" % (sum(body) & 255))

    def interrupted(self) -> bool:
        """Whether the debugger wants the running guest to stop."""
        while select.select([self.sock], [], [], 0)[0]:
            self._more()
        at = self.data.find(3)
        if at >= 0:
            del self.data[: at + 1]
        return at >= 0


def escape(data: bytes) -> bytes:
    """Binary data with the protocol's special characters escaped."""
    if not any(c in data for c in b"#$}*"):
        return data
    return b"".join(bytes((0x7D, c ^ 0x20)) if c in b"#$}*" else bytes((c,)) for c in data)


def unescape(data: bytes) -> bytes:
    """The inverse of `escape`."""
    if 0x7D not in data:
        return data
    out, at = bytearray(), 0
    while at < len(data):
        if data[at] == 0x7D and at + 1 < len(data):
            at += 1
            out.append(data[at] ^ 0x20)
        else:
            out.append(data[at])
        at += 1
    return bytes(out)


class GdbStub:
    """Serves one debugger for one machine.  `port`: of 127.0.0.1; 0 takes a free one (see the attribute afterwards)."""

    def __init__(self, machine: Machine, port: int = 0) -> None:
        self.m = machine
        self.registers, self.description = describe_target(machine.target, machine.slots)
        self.listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self.listener.bind(("127.0.0.1", port))
        except (OSError, OverflowError) as e:
            self.listener.close()
            raise OxllcError(f"cannot listen on port {port}: {e}") from None
        self.listener.listen(1)
        self.port = int(self.listener.getsockname()[1])
        self.connection: Connection | None = None
        self.breakpoints: set[int] = set()
        self.running = False  # the debugger waits for a stop
        self.stop_reply = b"S05"
        self.signal = SIGSEGV  # that an error of the guest stands for

    def serve(self) -> None:
        """Wait for a debugger; from then on it decides what the machine does."""
        sock, _ = self.listener.accept()
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.connection = Connection(sock)
        self.m.wrap_engine(lambda engine: DebuggedEngine(engine, self))

    def finished(self, status: int) -> None:
        """Tell the debugger that the program has ended, and close."""
        self._last(b"W%02x" % (status & 255))

    def died(self) -> None:
        """Tell the debugger that the program was ended by an error, and close."""
        self._last(b"X%02x" % self.signal)

    def _last(self, reply: bytes) -> None:
        connection = self.connection
        if connection is not None:
            connection.sock.settimeout(5)
            try:
                if self.running:
                    connection.send(reply)
                while True:  # until the debugger has seen it
                    packet = connection.receive()
                    connection.send(reply if packet[:1] in b"?cs" else b"OK" if packet[:1] in b"kD" else b"")
            except Disconnected:
                pass
            connection.sock.close()
            self.connection = None
        self.listener.close()

    # -- stopped -------------------------------------------------------------------------------------------------------

    def converse(self, reply: bytes) -> tuple[str, int]:
        """The guest has stopped: answer until the debugger lets it go on.  ("c" or "s", pc); GuestExit where it ends the program."""
        connection = self.connection
        assert connection is not None
        self.stop_reply = reply
        try:
            if self.running:
                self.running = False
                connection.send(reply)
            while True:
                packet = connection.receive()
                go = self._resume(packet)
                if go is not None:
                    self.running = True
                    return go
                if packet[:1] == b"k" or packet.startswith(b"vKill"):
                    if packet[:1] == b"v":
                        connection.send(b"OK")
                    self.disconnect()
                    raise GuestExit(137)
                if packet[:1] == b"D":
                    connection.send(b"OK")
                    break
                answer = self.answer(packet)
                connection.send(answer)
                if packet == b"QStartNoAckMode":
                    connection.acks = False
        except Disconnected:
            pass
        self.disconnect()
        return "c", self.m.pc

    def disconnect(self) -> None:
        """The debugger is gone: the program runs on without breakpoints."""
        if self.connection is not None:
            self.connection.sock.close()
            self.connection = None
        self.breakpoints.clear()

    def _resume(self, packet: bytes) -> tuple[str, int] | None:
        head = packet[:1]
        if packet.startswith(b"vCont;"):
            action = packet[6:7].lower()
            return (action.decode(), self.m.pc) if action in b"cs" else None
        if head in (b"c", b"s", b"C", b"S"):
            text = packet[1:].partition(b";")[2] if head in b"CS" else packet[1:]
            try:
                pc = int(text, 16) if text else self.m.pc
            except ValueError:
                pc = self.m.pc
            return head.decode().lower(), pc
        return None

    def answer(self, packet: bytes) -> bytes:
        """The reply to a packet that does not let the guest run; empty for what is not supported."""
        head = packet[:1]
        try:
            if head in self.COMMANDS:
                reply: bytes = self.COMMANDS[head](self, packet[1:])
                return reply
            if head in b"qQv":
                return self._query(packet)
        except (GuestFault, ValueError, IndexError, OverflowError):
            return b"E01"
        return b""

    def _query(self, packet: bytes) -> bytes:
        if packet.startswith(b"qSupported"):
            return b"PacketSize=%x;qXfer:features:read+;QStartNoAckMode+;vContSupported+;swbreak+" % MAX_PACKET
        if packet.startswith(b"qXfer:features:read:target.xml:"):
            offset, length = (int(n, 16) for n in packet.rsplit(b":", 1)[1].split(b","))
            part = self.description.encode()[offset : offset + min(length, MAX_PACKET - 8)]
            return (b"m" if offset + len(part) < len(self.description) else b"l") + part
        fixed = {b"qC": b"QC1", b"qfThreadInfo": b"m1", b"qsThreadInfo": b"l", b"qAttached": b"0", b"QStartNoAckMode": b"OK",
                 b"vCont?": b"vCont;c;C;s;S"}
        return fixed.get(packet, fixed.get(packet.partition(b":")[0], b""))

    def _status(self, _: bytes) -> bytes:
        return self.stop_reply

    def _thread(self, _: bytes) -> bytes:
        return b"OK"

    # -- registers -----------------------------------------------------------------------------------------------------

    def read_register(self, r: RemoteRegister) -> bytes:
        """A register's bytes."""
        m = self.m
        if r.slot >= 0:
            value = 0 if r.constant else int(m.regs[r.slot])
        else:
            value = {"pc": m.pc, "fflags": m.fflags, "frm": m.frm, "fcsr": m.fflags | m.frm << 5}[r.name]
        return (value & ((1 << 8 * r.size) - 1)).to_bytes(r.size, "little")

    def write_register(self, r: RemoteRegister, data: bytes) -> None:
        """Set a register."""
        m = self.m
        value = int.from_bytes(data[: r.size], "little")
        if r.slot >= 0:
            if not r.constant:
                m.regs[r.slot] = value
        elif r.name == "pc":
            m.pc = value
        else:
            if r.name != "frm":
                m.fflags = value & 31
            if r.name != "fflags":
                m.frm = (value >> 5 if r.name == "fcsr" else value) & 7

    def _read_all(self, _: bytes) -> bytes:
        return b"".join(self.read_register(r) for r in self.registers).hex().encode()

    def _write_all(self, text: bytes) -> bytes:
        data = bytes.fromhex(text.decode("latin-1"))
        at = 0
        for r in self.registers:
            if at + r.size <= len(data):
                self.write_register(r, data[at : at + r.size])
            at += r.size
        return b"OK"

    def _read_one(self, text: bytes) -> bytes:
        return self.read_register(self.registers[int(text, 16)]).hex().encode()

    def _write_one(self, text: bytes) -> bytes:
        number, _, value = text.partition(b"=")
        self.write_register(self.registers[int(number, 16)], bytes.fromhex(value.decode("latin-1")))
        return b"OK"

    # -- memory and breakpoints ----------------------------------------------------------------------------------------

    def _read_memory(self, text: bytes) -> bytes:
        address, size = (int(n, 16) for n in text.split(b","))
        size = min(size, MAX_PACKET // 2 - 8, max(0, self.m.memory.end - address))
        if not size:
            return b"E01"
        return self.m.memory.read(address, size).hex().encode()

    def _store(self, place: bytes, data: bytes) -> bytes:
        address, size = (int(n, 16) for n in place.split(b","))
        if len(data) != size:
            return b"E01"
        if size:
            self.m.memory.write(address, data, force=True)
            if any(lo < address + size and address < hi for lo, hi in self.m.exe.code_ranges):
                self.m.engine.invalidate()
        return b"OK"

    def _write_memory(self, text: bytes) -> bytes:
        place, _, data = text.partition(b":")
        return self._store(place, bytes.fromhex(data.decode("latin-1")))

    def _write_binary(self, text: bytes) -> bytes:
        place, _, data = text.partition(b":")
        return self._store(place, data)

    def _insert(self, text: bytes) -> bytes:
        kind, address = text.split(b",")[:2]
        if kind not in (b"0", b"1"):
            return b""
        self.breakpoints.add(int(address, 16))
        return b"OK"

    def _remove(self, text: bytes) -> bytes:
        kind, address = text.split(b",")[:2]
        if kind not in (b"0", b"1"):
            return b""
        self.breakpoints.discard(int(address, 16))
        return b"OK"

    COMMANDS: ClassVar[dict[bytes, Any]] = {
        b"?": _status, b"g": _read_all, b"G": _write_all, b"p": _read_one, b"P": _write_one, b"m": _read_memory, b"M": _write_memory,
        b"X": _write_binary, b"Z": _insert, b"z": _remove, b"H": _thread, b"T": _thread}


class Interrupted(Exception):
    """The debugger stops the running guest."""


class DebuggedEngine:
    """An engine that does what a debugger says."""

    def __init__(self, engine: Any, stub: GdbStub) -> None:
        self.engine = engine
        self.stub = stub
        self.watched = WatchedEngine(engine, stub.m, [self._poll])
        self.reply = b"S05"
        self.stopped = True
        self.fault: tuple[int, GuestFault] | None = None  # what stopped the guest, and where

    def __getattr__(self, name: str) -> Any:
        return getattr(self.engine, name)

    def _poll(self) -> None:
        connection = self.stub.connection
        if connection is not None and connection.interrupted():
            raise Interrupted

    def _step(self, pc: int) -> int:
        """Execute one instruction, whether or not a breakpoint is there."""
        m = self.stub.m
        core = getattr(m.core, "reference", m.core)
        m.pc = pc
        next_pc = int(core.instruction(pc, m.fetch(pc))())
        m.executed += 1
        return next_pc

    def run(self, pc: int, stop: int, limit: int) -> int:
        """Run from `pc` until pc == `stop`; see `ReferenceEngine.run`."""
        stub = self.stub
        m = stub.m
        m.pc = pc
        while pc != stop:
            action = "c"
            if self.stopped and stub.connection is not None:
                action, pc = stub.converse(self.reply)
                m.pc = pc
                if action == "c":
                    self.stopped = False
            fault, self.fault = self.fault, None
            if fault is not None and fault[0] == pc:  # on with the faulty instruction: the end
                stub.signal = int(self.reply[1:3], 16)
                raise fault[1]
            try:
                if action == "s":
                    if m.executed >= limit:
                        raise InstructionLimit
                    m.pc = self._step(pc)
                    self.reply = b"S05"
                else:
                    m.set_breakpoints(frozenset(stub.breakpoints))
                    m.pc = self.watched.run(pc, stop, limit)
            except BreakpointHit:
                self.stopped, self.reply = True, b"T05swbreak:;"
            except Disconnected:
                stub.disconnect()
            except Interrupted:
                self.stopped, self.reply = True, b"S%02x" % SIGINT
            except GuestFault as e:
                returns = m.os is not None and m.os.signals is not None and e.address == m.os.signals.return_pc
                if m.bare is not None or stub.connection is None or returns:
                    raise  # the guest's own handler takes it, or returns
                self.stopped, self.fault = True, (m.pc, e)
                self.reply = b"S%02x" % SIGNAL_OF_TRAP.get(e.trap, SIGSEGV)
            pc = m.pc
        return pc
