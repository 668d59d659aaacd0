"""Every allocation strategy on every C example at every level: right on unicorn and on the simulator, the checker behind every function.

    python tests/end_to_end/matrix.py [--strategies fast,...] [--levels 0,1,2,3] [--files O2] [--seconds 600] [--record FILE]

What `test_c_programs.py` does for two strategies, for all; half an hour for everything.  With `--record`, each case that was right is a line of
a file and is not run again.  Stops at the first wrong answer.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from examples_data import FUNCTIONS
from test_c_programs import three_ways

from oxllc.regalloc import STRATEGIES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strategies", default=",".join(STRATEGIES))
    parser.add_argument("--levels", default="0,1,2,3", help="levels of oxllc")
    parser.add_argument("--files", default="O2", help="levels of the front end")
    parser.add_argument("--seconds", type=float, default=1e9, help="begin nothing after this time")
    parser.add_argument("--record", help="file of cases that were right")
    args = parser.parse_args()
    record = Path(args.record) if args.record else None
    known = set(record.read_text().split("\n")) if record is not None and record.exists() else set()
    begin, right, left = time.monotonic(), 0, 0
    for file in args.files.split(","):
        for level in args.levels.split(","):
            for strategy in args.strategies.split(","):
                for recipe in FUNCTIONS:
                    case = f"{recipe['name']}.{file} -O{level} -regalloc={strategy}"
                    if case not in known:
                        if time.monotonic() - begin > args.seconds:
                            left += 1
                            continue
                        three_ways(recipe, file, int(level), strategy)
                        if record is not None:
                            with record.open("a") as out:
                                out.write(case + "\n")
                    right += 1
    print(f"{right} cases right, {left} left")


if __name__ == "__main__":
    main()
