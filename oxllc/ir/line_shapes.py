"""The one-line shapes of instructions as regular expressions.

Each matches from behind the opcode to the end of its line and refuses whatever it does not know, so that a match
means: read completely.  V is a value of one token or an address expression, T a type without nested brackets.
"""

from __future__ import annotations

import re
from typing import Final

from oxllc.ir.instructions import FLAG_NAMES

_NAME: Final = r'(?:[-\w$.]+|"[^"\n]*")'
_V: Final = rf"([%@]{_NAME}|[-+\w.]+(?=[,\s)\]])|(?:getelementptr|inttoptr|ptrtoint|addrspacecast|splat) [a-z ]*\([^()\n]*\))"
_T: Final = rf"((?:[a-z]\w*|%{_NAME}|<\d+ x \w+>|\[[^][\n]*\]|\{{[^{{}}\n]*\}})(?: addrspace\(\d+\))?\**)"
_TAIL: Final = r"((?: ?, ![a-zA-Z_.]+ !\d+)*)[ \t\r]*(?=\n)"
_FLAGS: Final = rf"((?:(?:{'|'.join(FLAG_NAMES)}) )*)"
_ALIGN: Final = r"(?:, align (\d+))?"
_LABEL: Final = f"label (%{_NAME})"

HEAD: Final = re.compile(rf"\s*(?:(?:(%{_NAME}) = )?([a-z]+)(?: |(?=\n))|({_NAME}):[ \t]*(?:;[^\n]*)?(?=\n)|#dbg_([a-z]+)\()")
BINARY_LINE: Final = re.compile(_FLAGS + _T + " " + _V + ", " + _V + _TAIL)
COMPARE_LINE: Final = re.compile(_FLAGS + r"([a-z]+) " + _T + " " + _V + ", " + _V + _TAIL)
LOAD_LINE: Final = re.compile("(volatile )?" + _T + ", " + _T + " " + _V + _ALIGN + _TAIL)
STORE_LINE: Final = re.compile("(volatile )?" + _T + " " + _V + ", " + _T + " " + _V + _ALIGN + _TAIL)
GEP_LINE: Final = re.compile(_FLAGS + _T + ", " + _T + " " + _V + rf"((?:, [a-z]\w* (?:%{_NAME}|[-+\w.]+))+)" + _TAIL)
BR_LINE: Final = re.compile(f"(?:i1 {_V}, {_LABEL}, )?{_LABEL}{_TAIL}")
RET_LINE: Final = re.compile(f"(?:void|{_T} {_V}){_TAIL}")
PHI_LINE: Final = re.compile(_FLAGS + _T + rf" ((?:\[ ?(?:[%@]{_NAME}|[-+\w.]+), %{_NAME} ?\](?:, )?)+)" + _TAIL)
PHI_PAIR: Final = re.compile(rf"\[ ?([%@]{_NAME}|[-+\w.]+), (%{_NAME}) ?\]")
CAST_LINE: Final = re.compile(_FLAGS + _T + " " + _V + " to " + _T + _TAIL)
OPERANDS_LINE: Final = re.compile(f"{_FLAGS}{_T} {_V}(?:, {_T} {_V})?(?:, {_T} {_V})?{_TAIL}")
ALLOCA_LINE: Final = re.compile(_T + _ALIGN + _TAIL)
EXTRACT_LINE: Final = re.compile(f"{_T} {_V}, (\\d+){_TAIL}")
INSERT_LINE: Final = re.compile(f"{_T} {_V}, {_T} {_V}, (\\d+){_TAIL}")
CALL_LINE: Final = re.compile(rf'([^@%"\n]*(?:%{_NAME} )?[^@%"\n]*?)([@%]{_NAME})\(((?:[^()\n]++|\([^()\n]*+\))*+)\)((?: #\d+)?)' + _TAIL)
DEBUG_LINE: Final = re.compile(rf"{_T} {_V}, !(\d+), (!DIExpression\([^()\n]*\)), !(\d+)\)(?=\n)")
ARGUMENT: Final = re.compile(
    rf'((?:[^(),\[\]{{}}<>"%@]|%{_NAME}\*|\([^()]*\)|<[^<>]*>|\[[^][]*\]|\{{[^{{}}]*\}})*) {_V[:-1]}|[-+\w.]+$)(?:, |$)'
)
ATTACHMENT: Final = re.compile(r"!([a-zA-Z_.]+) !(\d+)")
