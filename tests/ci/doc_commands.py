"""Executes every command line in README.md and docs/*.md, so that none of them is only believed.

A fenced `console` block holds lines `$ command` and, below each, its output.  The command must succeed (or, where the line before the
block is `<!-- fails -->`, end with exit code 1).  Where output is given it must be equal, apart from `...` lines, which stand for
any lines, and a number with a decimal point at the end of a line, which is a time.  Where the line before the block is
`<!-- any numbers -->`, all numbers and registers may differ.  `--update` rewrites the outputs instead.

    python tests/ci/doc_commands.py <checkout> [--update] [page ...]

Files come from fenced blocks whose info string is `<language> file=NAME`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile

FENCE = re.compile(r"(<!-- (?:fails|any numbers) -->\n)?```(\S*)([^\n]*)\n(.*?)```", re.DOTALL)
ANY_NUMBERS = "<!-- any numbers -->\n"
NUMBER = re.compile(r"\b[a-z]{1,2}\d+\b|\b\d[\d,.]*\d\b|\b[0-9a-f]*\d[0-9a-f]*\b|\d+|\bT$")  # a register, a figure, hexadecimal


def normal(line: str, any_numbers: bool) -> str:
    """A line without times and the width of its columns; with `any_numbers`, every number is one N."""
    line = re.sub(r"\s+", " ", re.sub(r"\b\d+\.\d+(?=\s*s?$)", "T", line.rstrip())).strip()
    if any_numbers:
        line = NUMBER.sub("N", line)
        line = re.sub(r"-{3,}", "---", line)
    return line


def same(expected: list[str], got: list[str], any_numbers: bool = False) -> bool:
    """Equal up to `...` lines."""
    wanted = [line if line.strip() == "..." else normal(line, any_numbers) for line in expected]
    have = [normal(line, any_numbers) for line in got]
    return _same(wanted, have)


def _same(expected: list[str], got: list[str]) -> bool:
    if not expected:
        return not got
    if expected[0].strip() == "...":
        return any(_same(expected[1:], got[i:]) for i in range(len(got) + 1))
    return bool(got) and expected[0] == got[0] and _same(expected[1:], got[1:])


def update_page(path: str, top: str) -> None:
    """Replace every output that differs; blocks with `...` are left to their author and named."""
    with open(path, encoding="utf-8") as file:
        text = file.read()

    def block(match: re.Match[str]) -> str:
        if match[2] != "console":
            return match[0]
        parts = re.split(r"^(?=\$ )", match[4], flags=re.MULTILINE)
        new = []
        for part in parts:
            lines = part.rstrip("\n").split("\n")
            if not part.startswith("$ ") or len(lines) == 1 or lines[0].endswith("\\"):
                new.append(part)
                continue
            done = subprocess.run(["bash", "-c", lines[0][2:]], cwd=folder, capture_output=True, text=True, timeout=600)
            output = (done.stdout + done.stderr).rstrip("\n")
            if "command not found" in output:
                sys.exit(f"{path}: $ {lines[0][2:]}\n{output}\nis the package installed, and its environment on PATH?")
            right = same(lines[1:], output.split("\n"), match[1] == ANY_NUMBERS)
            if not right and "..." in [line.strip() for line in lines]:
                print(f"{path}: to be updated by hand: {lines[0]}")
                right = True
            new.append(part if right else f"{lines[0]}\n{output}\n")
        return f"{match[1] or ''}```{match[2]}{match[3]}\n{''.join(new)}```"

    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(os.path.join(top, "examples"), os.path.join(folder, "examples"))
        for _, _, info, body in FENCE.findall(text):
            name = re.search(r"file=(\S+)", info)
            if name:
                with open(os.path.join(folder, name[1]), "w", encoding="utf-8") as file:
                    file.write(body)
        for command in re.findall(r"^\$ (.*)$", text, flags=re.MULTILINE):
            subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, timeout=600)
        new = FENCE.sub(block, text)
    if new != text:
        with open(path, "w", encoding="utf-8") as file:
            file.write(new)
        print(f"updated {path}")


def run_page(path: str, top: str) -> list[str]:
    problems = []
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(os.path.join(top, "examples"), os.path.join(folder, "examples"))
        for mark, language, info, body in FENCE.findall(text):
            name = re.search(r"file=(\S+)", info)
            if name:
                with open(os.path.join(folder, name[1]), "w", encoding="utf-8") as file:
                    file.write(body)
            if language != "console":
                continue
            for block in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
                lines = block.rstrip("\n").split("\n")
                command = lines[0]
                while command.endswith("\\"):
                    lines.pop(0)
                    command = command[:-1] + lines[0].strip()
                done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True, timeout=600)
                output = (done.stdout + done.stderr).rstrip("\n").split("\n")
                if done.returncode != (1 if mark and mark != ANY_NUMBERS else 0):
                    problems.append(f"{path}: $ {command}\n  exit code {done.returncode}\n" + "\n".join(output[-15:]))
                elif len(lines) > 1 and not same(lines[1:], output, mark == ANY_NUMBERS):
                    problems.append(f"{path}: $ {command}\n  prints:\n" + "\n".join(output) + "\n  the page says:\n" + "\n".join(lines[1:]))
    return problems


def main() -> int:
    top = sys.argv[1]
    wanted = [os.path.abspath(page) for page in sys.argv[2:] if not page.startswith("--")]
    pages = [os.path.join(top, "README.md")]
    for folder, _, files in sorted(os.walk(os.path.join(top, "docs"))):
        pages += [os.path.join(folder, f) for f in sorted(files) if f.endswith(".md") and "_build" not in folder]
    if wanted:
        pages = [page for page in pages if os.path.abspath(page) in wanted]
        if len(pages) < len(set(wanted)):
            sys.exit("no such page: " + ", ".join(sorted(set(wanted) - {os.path.abspath(page) for page in pages})))
    if "--update" in sys.argv:
        for page in pages:
            update_page(page, top)
        return 0
    problems = [problem for page in pages for problem in run_page(page, top)]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
