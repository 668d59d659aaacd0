"""Set expressions of dags: `(add A, B)`, `(sub S, A)`, `(sequence "R%u", 0, 31)`, ... (LLVM's SetTheory).

A set is ordered: elements stand in the order in which they were first added.  A record with a field expander (such
as `Set`, field `Elements`) stands for the members that its field describes.

Operators: add, sub, and, shl, trunc, rotl, rotr, decimate, interleave, sequence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from oxllc.target_desc.records import Record, RecordKeeper
from oxllc.target_desc.values import Dag, List, Value, as_string

Members = dict[Record, None]

_MAX_SEQUENCE = 1 << 30


class SetTheory:
    """Evaluates set expressions; `expanders` maps a class to the field that describes its members."""

    def __init__(self, keeper: RecordKeeper, expanders: dict[str, str] | None = None) -> None:
        self.keeper = keeper
        self.expanders = dict(expanders or {})
        self._expanded: dict[Record, list[Record] | None] = {}
        self._busy: set[Record] = set()

    def expand(self, rec: Record) -> list[Record] | None:
        """The members a record stands for, or None when it is an element itself.

        Raises:
            OxllcError: for a malformed or self-containing set.
        """
        if rec in self._expanded:
            return self._expanded[rec]
        if rec in self._busy:
            raise rec.error(f"set '{rec.name_str}' contains itself")
        found: list[Record] | None = None
        for cls in rec.superclasses:
            field = self.expanders.get(cls)
            if field is not None:
                self._busy.add(rec)
                found = list(self.evaluate(rec.get(field), rec))
                self._busy.discard(rec)
                break
        self._expanded[rec] = found
        return found

    def evaluate(self, v: Value, where: Record) -> Members:
        """The members of a value: a record, a list, or a dag with a set operator."""
        if isinstance(v, Record):
            inner = self.expand(v)
            return {v: None} if inner is None else dict.fromkeys(inner)
        if type(v) is List:
            return self._union(v, where)
        if type(v) is Dag and isinstance(v.op, Record):
            op = _OPERATORS.get(v.op.name_str)
            if op is None:
                raise where.error(f"unknown set operator '{v.op.name_str}' in {v}")
            return op(self, v, where)
        raise where.error(f"not a set: {as_string(v)}")

    def _union(self, values: Iterable[Value], where: Record) -> Members:
        out: Members = {}
        for v in values:
            out.update(self.evaluate(v, where))
        return out

    def _args(self, dag: Dag, where: Record, *counts: int) -> list[Value]:
        args = [v for v, _ in dag.args]
        if counts and len(args) not in counts:
            raise where.error(f"wrong number of operands in the set expression {dag}")
        return args

    def _set_and_number(self, dag: Dag, where: Record) -> tuple[list[Record], int]:
        args = self._args(dag, where, 2)
        if type(args[1]) is not int:
            raise where.error(f"the second operand must be an integer in {dag}")
        return list(self.evaluate(args[0], where)), args[1]

    # Operators ------------------------------------------------------------------------------------------------

    def _add(self, dag: Dag, where: Record) -> Members:
        return self._union(self._args(dag, where), where)

    def _sub(self, dag: Dag, where: Record) -> Members:
        args = self._args(dag, where)
        if len(args) < 2:
            raise where.error(f"'sub' needs two or more operands in {dag}")
        minus = self._union(args[1:], where)
        return {r: None for r in self.evaluate(args[0], where) if r not in minus}

    def _and(self, dag: Dag, where: Record) -> Members:
        a, b = (self.evaluate(v, where) for v in self._args(dag, where, 2))
        return {r: None for r in a if r in b}

    def _shl(self, dag: Dag, where: Record) -> Members:
        members, n = self._set_and_number(dag, where)
        if n < 0:
            raise where.error(f"the shift must not be negative in {dag}")
        return dict.fromkeys(members[n:])

    def _trunc(self, dag: Dag, where: Record) -> Members:
        members, n = self._set_and_number(dag, where)
        if n < 0:
            raise where.error(f"the length must not be negative in {dag}")
        return dict.fromkeys(members[:n])

    def _rotl(self, dag: Dag, where: Record) -> Members:
        members, n = self._set_and_number(dag, where)
        return self._rotated(members, n, dag, where)

    def _rotr(self, dag: Dag, where: Record) -> Members:
        members, n = self._set_and_number(dag, where)
        return self._rotated(members, -n, dag, where)

    def _rotated(self, members: list[Record], n: int, dag: Dag, where: Record) -> Members:
        if not members:
            return {}
        n %= len(members)
        return dict.fromkeys(members[n:] + members[:n])

    def _decimate(self, dag: Dag, where: Record) -> Members:
        members, n = self._set_and_number(dag, where)
        if n <= 0:
            raise where.error(f"the stride must be positive in {dag}")
        return dict.fromkeys(members[::n])

    def _interleave(self, dag: Dag, where: Record) -> Members:
        sets = [list(self.evaluate(v, where)) for v in self._args(dag, where)]
        out: Members = {}
        for i in range(max(map(len, sets), default=0)):
            for members in sets:
                if i < len(members):
                    out[members[i]] = None
        return out

    def _sequence(self, dag: Dag, where: Record) -> Members:
        args = self._args(dag, where, 3, 4)
        step = 1
        if len(args) == 4:
            if type(args[3]) is not int:
                raise where.error(f"the stride must be an integer in {dag}")
            step = args[3]
        text, start, end = args[0], args[1], args[2]
        if not isinstance(text, str):
            raise where.error(f"the format must be a string in {dag}")
        if type(start) is not int or not 0 <= start < _MAX_SEQUENCE:
            raise where.error(f"the first number is out of range in {dag}")
        if type(end) is not int or not 0 <= end < _MAX_SEQUENCE:
            raise where.error(f"the last number is out of range in {dag}")
        step *= 1 if start <= end else -1
        if step == 0:
            raise where.error(f"the stride must not be 0 in {dag}")
        out: Members = {}
        n = start
        while (n <= end) if step > 0 else (n >= end):
            name = _formatted(str(text), n, dag, where)
            rec = self.keeper.defs.get(name)
            if rec is None:
                raise where.error(f"no record '{name}' for {dag}", hint=self.keeper.suggest_def(name))
            inner = self.expand(rec)
            out.update({rec: None} if inner is None else dict.fromkeys(inner))
            n += step
        return out


def _formatted(text: str, n: int, dag: Dag, where: Record) -> str:
    try:
        return text % n
    except (TypeError, ValueError):
        raise where.error(f"the format must have one %u or %d in {dag}") from None


_OPERATORS: dict[str, Callable[[SetTheory, Dag, Record], Members]] = {
    "add": SetTheory._add,
    "sub": SetTheory._sub,
    "and": SetTheory._and,
    "shl": SetTheory._shl,
    "trunc": SetTheory._trunc,
    "rotl": SetTheory._rotl,
    "rotr": SetTheory._rotr,
    "decimate": SetTheory._decimate,
    "interleave": SetTheory._interleave,
    "sequence": SetTheory._sequence,
}
