"""Runs the README's two set-up commands in a clone, with an environment as empty as a new user's.

The commands are the first two `sh` blocks of README.md that begin with `python3 -m venv`.  The second one's test run is cut
short to collection here, because CI runs the tests themselves afterwards.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys


def main() -> int:
    clone = sys.argv[1]
    with open(os.path.join(clone, "README.md"), encoding="utf-8") as file:
        blocks = [b.strip() for b in re.findall(r"```sh\n(.*?)```", file.read(), re.DOTALL)]
    commands = [b for b in blocks if b.startswith("python3 -m venv")]
    assert len(commands) == 2 and all("\n" not in c for c in commands), "README must have exactly two one-line set-up commands"
    keep = ("PATH", "LANG", "PIP_INDEX_URL", "PIP_CONFIG_FILE", "PIP_EXTRA_INDEX_URL", "HOME", "TMPDIR", "OXLLC_CACHE")
    environment = {name: value for name, value in os.environ.items() if name in keep}
    for number, command in enumerate(commands):
        if number == 1:
            command = command.replace("pytest", "pytest --collect-only -q", 1) if "bin/pytest" not in command else re.sub(
                r"bin/pytest\S*", "bin/pytest --collect-only -q", command, count=1)
        print(f"$ {command}", flush=True)
        done = subprocess.run(["bash", "-c", command], cwd=clone, env=environment, capture_output=True, text=True, timeout=1200)
        print(done.stdout[-3000:])
        if done.returncode:
            print(done.stderr[-3000:])
            return 1
        if number == 0 and ("right" not in done.stdout or "wrong" in done.stdout):
            print("the main job does not say that its result is right")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
