"""Where in a statement the operand stands that a fixup came from: looked up only when there is an error to report, so that fixups stay small."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oxllc.asm.fragments import TEMPORARY

if TYPE_CHECKING:
    from oxllc.asm.fragments import RelValue, Where


def operand_of(value: RelValue, where: Where) -> Where:
    """The place of the value's specifier, or of its first symbol, in the statement at `where`; the statement itself if it is not found."""
    if where is None:
        return None
    file, start = where
    end = file.text.find("\n", start)
    text = file.text[start:end if end >= 0 else None]
    if value.specifier:
        at = text.find("%" + value.specifier)
        return (file, start + at + 1) if at >= 0 else where
    patterns = []
    for name in (value.add, value.sub):
        if name is None:
            continue
        if TEMPORARY in name:  # a numeric label, or the place itself
            number = name[2:name.index(TEMPORARY)]
            patterns.append(rf"(?<![\w.$]){re.escape(number)}[bf](?!\w)" if number.isdigit() else r"(?<![\w.$])\.(?![\w.$])")
        else:
            patterns.append(rf"(?<![\w.$]){re.escape(name)}(?![\w.$])")
    found = [match.start() for match in (re.search(pattern, text) for pattern in patterns) if match]
    return (file, start + min(found)) if found else where
