"""Makes OXDevice.ll of OXDevice.c (with clang from the `ziglang` package), one definition after the other without attributes.

    python target_desc/targets/ox/make_device.py
"""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
FLAGS = ["--target=nvptx64", "-O2", "-ffreestanding", "-fno-builtin", "-fno-math-errno", "-ffp-contract=off",
         "-fno-vectorize", "-fno-slp-vectorize", "-Wno-everything"]


def main() -> None:
    """Write the file anew."""
    made = subprocess.run([sys.executable, "-m", "ziglang", "clang", *FLAGS, "-S", "-emit-llvm", "-o", "-", str(HERE / "OXDevice.c")],
                          check=True, capture_output=True, text=True).stdout
    kept = [line for line in made.splitlines() if not line.startswith(("target ", "source_filename", "!", "attributes", ";"))]
    text = "\n".join(kept)
    text = re.sub(r" (local_unnamed_addr|dso_local|noundef|nofree|nounwind|#\d+)(?=[\s,(){]|$)", "", text)
    text = re.sub(r", !(tbaa|llvm\.loop|prof) ![0-9]+", "", text)
    text = re.sub(r"\n{3,}", "\n\n", text).strip()
    text = re.sub(r'@"\\01([^"]+)"', r"@\1", text)
    (HERE / "OXDevice.ll").write_text("; Made by make_device.py of OXDevice.c.\n" + text + "\n")


if __name__ == "__main__":
    main()
