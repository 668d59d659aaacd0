"""A linked image on oxllc's own simulator, for code with extensions that unicorn does not know (Zba, Zbb, Zbs, Zicond...).

Compiler and simulator read the same records, so a wrong record would not show between them; but LLVM's code runs here as well, and
the simulator's instructions are proved against other judges in `tests/simulator`.
"""

from __future__ import annotations

import functools

from emulate import EmulationError

from oxllc.simulator.errors import GuestError, InstructionLimit
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target
from oxllc.target_desc.model import Target

SAVED = [f"s{i}" for i in range(12)]
SAVED_FP = [f"fs{i}" for i in range(12)]
LIMIT = 3_000_000  # instructions of one call


@functools.cache
def _target(mattr: str) -> Target:
    return load_target("generic-rv64", mattr)


class SimulatedImage:
    """The interface that the judge uses of `emulate.Image`: `symbols`, calls, memory."""

    def __init__(self, elf: bytes, mattr: str, engine: str = "fast") -> None:
        self.machine = Machine(elf, _target(f"{mattr},+c"), engine)  # the runtime has compressed code
        self.symbols = {name: symbol.address for name, symbol in self.machine.exe.symbols.items()}

    def call(self, name: str, arguments: tuple[int, ...]) -> tuple[int, list[str]]:
        """The result of a function, and which of the callee-saved registers it did not keep.  Raises EmulationError."""
        machine = self.machine
        before = {register: 0x1111_1111_0000_0000 + i * 0x0101_0101 for i, register in enumerate([*SAVED, *SAVED_FP])}
        for register, value in before.items():
            machine.set(register, value)
        machine.limit = machine.executed + LIMIT
        try:
            result = machine.call(self.symbols[name], list(arguments), "u64")
        except InstructionLimit:
            raise EmulationError("no return in time") from None
        except GuestError as error:
            text = str(error).splitlines()[0]
            raise EmulationError("no return in time" if "limit of" in text else text) from None
        lost = [register for register, value in before.items() if machine.get(register) != value]
        if machine.get("sp") != machine.stack_top - 256:
            lost.append("sp")
        return int(result or 0), lost

    def write(self, address: int, data: bytes) -> None:
        """Put bytes into memory."""
        self.machine.memory.write(address, data)

    def read(self, address: int, size: int) -> bytes:
        """Bytes of memory."""
        return self.machine.memory.read(address, size)
