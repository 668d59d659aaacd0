"""An internal error: write a reproducer and say how to run it again.

The bundle is a folder `oxllc-crash-<digest>` below the temporary folder: the input files, the command, the traceback and versions,
and, where the input is one module, a test for `oxllc-reduce` that asks for the same error in the same place.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shlex
import shutil
import sys
import tempfile
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def report_crash(tool: str, argv: Sequence[str], error: Exception) -> int:
    """Print the message, write the bundle, return exit code 70."""
    from oxllc import __version__

    trace = "".join(traceback.format_exception(error))
    digest = hashlib.sha256((trace + "\0".join(argv)).encode("utf-8", "replace")).hexdigest()[:12]
    folder = os.path.join(tempfile.gettempdir(), f"oxllc-crash-{digest}")
    command = [tool]
    where = "".join(traceback.format_exception_only(error)).strip()
    print(f"{tool}: internal error: {where}", file=sys.stderr)
    frames = traceback.extract_tb(error.__traceback__)
    if frames:
        print(f"  in {frames[-1].name}, {os.path.basename(frames[-1].filename)}:{frames[-1].lineno}", file=sys.stderr)
    try:
        try:
            os.mkdir(folder, 0o700)
        except FileExistsError:  # ours from an earlier run, unless somebody put something there
            if os.path.islink(folder) or (hasattr(os, "getuid") and os.lstat(folder).st_uid != os.getuid()):
                folder = tempfile.mkdtemp(prefix="oxllc-crash-")
        modules: list[str] = []
        for arg in argv:
            if not arg.startswith("-") and os.path.isfile(arg):
                shutil.copy(arg, os.path.join(folder, os.path.basename(arg)))
                command.append(os.path.join(folder, os.path.basename(arg)))
                if arg.endswith(".ll"):
                    modules.append(command[-1])
            else:
                command.append(arg)
        text = " ".join(shlex.quote(part) for part in command)
        with open(os.path.join(folder, "command"), "w") as file:
            file.write(text + "\n")
        with open(os.path.join(folder, "traceback"), "w") as file:
            file.write(f"oxllc {__version__}, Python {platform.python_version()}, {platform.platform()}\n\n{trace}")
        if len(modules) == 1 and frames:
            _write_test(folder, command, modules[0], f"{type(error).__name__}", f"in {frames[-1].name}, ")
    except OSError as problem:
        print(f"  (no reproducer could be written: {problem})\n{trace}", file=sys.stderr)
        return 70
    print(f"  This is a bug in oxllc. A reproducer is in {folder}; to repeat:\n    {text}", file=sys.stderr)
    if len(modules) == 1 and frames:
        print(f"  To make it small:\n    oxllc-reduce -test={shlex.quote(os.path.join(folder, 'test'))} {shlex.quote(modules[0])}", file=sys.stderr)
    return 70


def _write_test(folder: str, command: list[str], module: str, kind: str, place: str) -> None:
    """A script that exits with 0 if its last argument fails as `module` did; what the command would write goes to a scratch folder."""
    parts = ['"$module"' if part == module else shlex.quote(part) for part in command]
    path = os.path.join(folder, "test")
    with open(path, "w") as file:
        file.write("#!/bin/sh\n"
                   'module=$(realpath "$1")\n'
                   'scratch=$(mktemp -d)\ntrap \'rm -rf "$scratch"\' EXIT\ncd "$scratch" || exit 1\n'
                   f"TMPDIR=$scratch {' '.join(parts)} >log 2>&1\n"
                   f"grep -qF {shlex.quote(kind)} log && grep -qF {shlex.quote(place)} log\n")
    os.chmod(path, 0o755)
