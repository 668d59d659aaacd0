"""One small `.td` file per language feature; what must come out was written by llvm-tblgen and is stored beside it.

`features/X.json` holds the judge's version and its `--dump-json` without `!locs` and `printable` (they differ between
LLVM versions).  `test_judge.py` compares with the judge itself where it is installed.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from oxllc.target_desc import load_records
from oxllc.target_desc.jsondump import keeper_json

FEATURES = sorted((Path(__file__).parent / "features").glob("*.td"))


def without_versions(v: Any) -> Any:
    """JSON data without what differs between versions of the judge."""
    if isinstance(v, dict):
        return {k: without_versions(x) for k, x in v.items() if k not in ("!locs", "printable")}
    return [without_versions(x) for x in v] if isinstance(v, list) else v


@pytest.mark.parametrize("path", FEATURES, ids=lambda p: p.stem)
def test_feature(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["records"]
    got = without_versions(keeper_json(load_records(str(path))))
    assert set(got) == set(expected)
    for name, record in expected.items():
        assert got[name] == record, name
