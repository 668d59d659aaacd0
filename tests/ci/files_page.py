"""Writes docs/files.md: every file of the package with the first sentence of its own header, so that the page cannot be wrong about it.

    python tests/ci/files_page.py <checkout>          # prints the page
    python tests/ci/files_page.py <checkout> --update # writes it
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

FOLDERS = [
    "oxllc", "oxllc/driver", "oxllc/triton_backend", "oxllc/numba", "simulator", "isel", "regalloc", "sched", "asm", "oxllc/passes",
    "oxllc/mir", "oxllc/ir", "target_desc", "target_desc/td/oxllc", "target_desc/targets/riscv", "target_desc/targets/ox",
]
HEAD = """# Every file in a sentence

Top floor first, as in [architecture](architecture.md). The sentences are the files' own headers; `python tests/ci/files_page.py . --update`
writes this page.
"""


def header(path: Path) -> str:
    """The first sentence of a file's header, "" if it has none."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        text = ast.get_docstring(ast.parse(text)) or ""
    else:
        comment = re.match(r"(?://[^\n]*\n)+", text)
        text = re.sub(r"^//[ =-]*(?:\S+\.td\b[ -]*)?|[ =-]*===//$", "", comment[0], flags=re.MULTILINE) if comment else ""
    sentence = re.split(r"(?<=[.?!:])(?<!\b[A-Z]\.)\s+(?=[A-Z`\"(-])|\n\s*\n", text.strip())[0]
    return re.sub(r"\s+", " ", sentence).rstrip(":. ").replace("|", "\\|")


def page(top: Path) -> str:
    parts = [HEAD]
    for folder in FOLDERS:
        rows = [(path.name, header(path)) for path in sorted((top / folder).iterdir()) if path.suffix in (".py", ".td")]
        rows = [(name, said) for name, said in rows if said or name != "__init__.py"]
        parts.append(f"## {folder}/\n\n| file | |\n|---|---|\n" + "".join(f"| `{name}` | {said} |\n" for name, said in rows))
    return "\n".join(parts)


def main() -> int:
    top = Path(sys.argv[1])
    text = page(top)
    if "--update" in sys.argv:
        (top / "docs/files.md").write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
