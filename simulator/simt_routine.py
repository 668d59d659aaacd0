"""A function of LLVM IR under construction that works on the words of a context and of warps, for what translated kernels call."""

from __future__ import annotations

from oxllc.simulator.emit_llvm_warp import WarpText


class Routine(WarpText):
    """One function under construction."""

    def __init__(self, head: str) -> None:
        super().__init__()
        self.head = head

    def word(self, base: str, index: int | str, t: str = "i64") -> str:
        """Load a word."""
        return self.value(f"load {t}, ptr {self.at(base, index, t)}")

    def at(self, base: str, index: int | str, t: str = "i64") -> str:
        """The address of an element."""
        return self.value(f"getelementptr {t}, ptr {base}, i64 {index}")

    def put(self, base: str, index: int | str, value: str | int, t: str = "i64") -> None:
        """Store a word."""
        self.lines.append(f"  store {t} {value}, ptr {self.at(base, index, t)}")

    def br(self, cond: str, yes: str, no: str) -> None:
        """A branch."""
        self.lines.append(f"  br i1 {cond}, label %{yes}, label %{no}")

    def to(self, label: str) -> None:
        """A jump."""
        self.lines.append(f"  br label %{label}")

    def here(self, label: str) -> None:
        """Begin a block."""
        self.lines.append(f"{label}:")

    def loop(self, name: str, count: str, before: str, step: int = 1) -> str:
        """Begin a loop over 0 ... count - 1 (at least once), entered from block `before`; its variable."""
        self.to(name)
        self.here(name)
        self.lines.append(f"  %{name}.i = phi i64 [ 0, %{before} ], [ %{name}.n, %{name}.end ]")
        self.lines.append(f"  %{name}.n = add i64 %{name}.i, {step}")
        self.counts = {**getattr(self, "counts", {}), name: count}
        return f"%{name}.i"

    def next_of(self, name: str) -> None:
        """End a loop."""
        self.to(f"{name}.end")
        self.here(f"{name}.end")
        self.br(self.value(f"icmp ult i64 %{name}.n, {self.counts[name]}"), name, f"{name}.out")
        self.here(f"{name}.out")

    def ret(self, text: str) -> None:
        """Return."""
        self.lines.append(f"  ret {text}")

    def text(self) -> str:
        """The function."""
        return "\n".join([*self.declarations.values(), f"define {self.head} {{", "entry:", *self.lines, "}"])
