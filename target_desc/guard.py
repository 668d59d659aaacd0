"""Records that contradict what their classes are for, in ways that no reader foresaw: an error at the record, no traceback.

Every record has the fields of its class, but a field can still hold another register class where a register is meant, a list of
another length, or nothing.  Readers check what people get wrong; `reading_records` turns whatever else fails into an
`OxllcError` at the innermost record that was being read, which is found in the frames of the failure.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.target_desc.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

_FAILURES = (LookupError, TypeError, ValueError, AttributeError, AssertionError, ArithmeticError, RecursionError, RuntimeError)


@contextlib.contextmanager
def reading_records(purpose: str) -> Iterator[None]:
    """Inside, records are read for a purpose ("a target").  Raises OxllcError in place of Python's own exceptions."""
    try:
        yield
    except _FAILURES as e:
        record = _record_of(e.__traceback__)
        what = f"{e.args[0]!r} is not known there" if isinstance(e, KeyError) and e.args else str(e) or "a value is missing or of another kind"
        if record is None:
            raise OxllcError(f"these records do not make {purpose}: {what}") from e
        raise record.error(f"'{record.name}' does not make sense as part of {purpose}: {what}") from e


def _record_of(trace: TracebackType | None) -> Record | None:
    """The record that the innermost frame with one was reading."""
    found: Record | None = None
    while trace is not None:
        names = trace.tb_frame.f_locals
        here = [v for v in (names.get("record"), names.get("where"), *names.values()) if isinstance(v, Record)]
        if here:
            found = here[0]
        trace = trace.tb_next
    return found
