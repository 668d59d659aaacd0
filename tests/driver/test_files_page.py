"""docs/files.md is what the headers of the files say."""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parents[2]


def test_the_page_is_up_to_date() -> None:
    script = TOP / "tests/ci/files_page.py"
    page = subprocess.run([sys.executable, str(script), str(TOP)], capture_output=True, text=True, check=True).stdout
    assert page == (TOP / "docs/files.md").read_text(encoding="utf-8"), "run: python tests/ci/files_page.py . --update"
    missing = [line for line in page.splitlines() if line.startswith("| `") and line.endswith("|  |")]
    assert not missing, f"files without a header: {missing}"
