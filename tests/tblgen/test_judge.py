"""Against LLVM's own llvm-tblgen where it is installed: its include files, our features and our targets.

Equality is exact (bytes of `--dump-json`, `--print-records` and `--print-detailed-records`) with LLVM 19, whose output
formats we follow.  LLVM 14 has no `!locs`; LLVM 22 places anonymous records and prints named dag operators otherwise.
"""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import load_records
from oxllc.target_desc.jsondump import json_text, keeper_json
from oxllc.target_desc.loader import PACKAGE_DIRS
from oxllc.target_desc.printing import detailed_text, records_text

VERSIONS = ("14", "19", "22")
TARGETS = Path(PACKAGE_DIRS[1])
FEATURES = sorted((Path(__file__).parent / "features").glob("*.td"))


def without_versions(v: Any) -> Any:
    """JSON data without what differs between versions of the judge."""
    if isinstance(v, dict):
        return {k: without_versions(x) for k, x in v.items() if k not in ("!locs", "printable")}
    return [without_versions(x) for x in v] if isinstance(v, list) else v


@functools.cache
def judge(version: str) -> str:
    """The command of one LLVM version; skips the test where there is none."""
    for name in (f"llvm-tblgen-{version}", f"/usr/lib/llvm-{version}/bin/llvm-tblgen"):
        found = shutil.which(name)
        if found:
            return found
    pytest.skip(f"llvm-tblgen {version} is not installed (Debian package llvm-{version})")


def run_judge(version: str, *args: str) -> str | None:
    """What the judge prints, or None when it rejects the input."""
    done = subprocess.run([judge(version), *args], capture_output=True, check=False, timeout=120)
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else None


def headers(version: str) -> Path:
    path = Path(f"/usr/lib/llvm-{version}/include")
    if not (path / "llvm").is_dir():
        pytest.skip(f"no {path}/llvm (Debian package llvm-{version}-dev)")
    return path


def roots(version: str) -> list[Path]:
    """LLVM's `.td` files that can be read alone, without the families that others include."""
    base = headers(version).resolve() / "llvm"
    if not base.is_dir():
        base = (headers(version) / "llvm").resolve()
    return sorted(base.rglob("*.td"))


@pytest.mark.slow
@pytest.mark.parametrize("version", VERSIONS)
def test_llvm_headers(version: str) -> None:
    judge(version)
    include = str(headers(version))
    equal = 0
    for path in roots(version):
        theirs = run_judge(version, "--dump-json", f"-I{include}", str(path))
        if theirs is None:
            with pytest.raises(OxllcError):
                load_records(str(path), [include], default_dirs=False)
            continue
        ours = load_records(str(path), [include], default_dirs=False)
        if version == "19":
            assert json_text(ours) == theirs, path
        else:
            assert without_versions(keeper_json(ours)) == without_versions(json.loads(theirs)), path
        equal += 1
    assert equal >= 10


@pytest.mark.parametrize("name", ["IR/Attributes.td", "CodeGen/ValueTypes.td", "Target/TargetInstrPredicate.td"])
def test_some_headers(name: str) -> None:
    judge("19")
    include = headers("19")
    path = str(include / "llvm" / name)
    theirs = run_judge("19", "--dump-json", f"-I{include}", path)
    if theirs is None:
        pytest.skip("the judge does not read this file alone")
    ours = load_records(path, [str(include)], default_dirs=False)
    assert json_text(ours) == theirs
    assert records_text(ours) == run_judge("19", f"-I{include}", path)
    assert detailed_text(ours) == run_judge("19", "--print-detailed-records", f"-I{include}", path)


def test_features_against_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    """JSON, records and details of the feature files are equal to the byte (a part of them; all in the slow run)."""
    compare_features(FEATURES[::5], monkeypatch)


@pytest.mark.slow
def test_all_features_against_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    compare_features(FEATURES, monkeypatch)


def compare_features(paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    judge("19")
    compared = 0
    for path in paths:
        monkeypatch.chdir(path.parent)
        theirs = run_judge("19", "--dump-json", path.name)
        if theirs is None:  # a feature of a later LLVM
            continue
        ours = load_records(path.name, default_dirs=False)
        assert json_text(ours) == theirs, path
        assert records_text(ours) == run_judge("19", path.name), path
        assert detailed_text(ours) == run_judge("19", "--print-detailed-records", path.name), path
        compared += 1
    assert compared > len(paths) * 3 // 4


def test_errors_are_errors_there_too() -> None:
    """What we reject LLVM rejects as well, but for what it only survives by luck."""
    ours_only = {
        "head_empty_later",  # reads past the end of an empty list
        "self_superclass",
    }
    for path in sorted((Path(__file__).parent / "errors").glob("*.td"))[::3]:
        accepted = run_judge("19", "--null-backend", str(path)) is not None
        assert accepted == (path.stem in ours_only), path


@pytest.mark.parametrize("name", ["riscv", "ox"])
def test_our_targets(name: str) -> None:
    judge("19")
    mains = sorted((TARGETS / name).glob("*.td")) if (TARGETS / name).is_dir() else []
    compared = 0
    for path in mains:
        dirs = [str(path.parent), *PACKAGE_DIRS]
        theirs = run_judge("19", "--dump-json", *(f"-I{d}" for d in dirs), str(path))
        if theirs is None:
            continue
        ours: Any = keeper_json(load_records(str(path), dirs, default_dirs=False))
        assert without_versions(ours) == without_versions(json.loads(theirs)), path
        compared += 1
    if not compared:
        pytest.skip(f"no target description in {TARGETS / name} that the judge reads")


@pytest.mark.slow
def test_time_against_judge(tmp_path: Path) -> None:
    """Thousands of instruction-like records take at most 20 times what llvm-tblgen takes (both without output)."""
    judge("19")
    include = str(headers("19"))
    path = tmp_path / "big.td"
    path.write_text(
        'include "llvm/Target/Target.td"\n'
        "foreach i = 0...31 in def X#i : Register<\"x\"#i>;\n"
        'def GPR : RegisterClass<"My", [i64], 64, (sequence "X%u", 0, 31)>;\n'
        "class I<bits<7> f, string s> : Instruction { bits<5> rd; bits<5> rs; field bits<32> Inst;\n"
        "  let Inst{6-0} = f; let Inst{11-7} = rd; let Inst{19-15} = rs; let AsmString = s # \"\\t$rd, $rs\"; let Size = 4;\n"
        "  let OutOperandList = (outs GPR:$rd); let InOperandList = (ins GPR:$rs); }\n"
        "multiclass M<bits<7> f, string s> { foreach k = 0...9 in { def _#k : I<f, s#k>;\n"
        "  def : Pat<(i64 (add GPR:$a, k)), (!cast<Instruction>(NAME#\"_\"#k) GPR:$a)>; } }\n"
        'foreach i = 0...999 in defm A#i : M<!and(i, 127), "a"#i>;\n'
    )
    start = time.perf_counter()
    assert run_judge("19", "--null-backend", f"-I{include}", str(path)) is not None
    theirs = time.perf_counter() - start
    start = time.perf_counter()
    keeper = load_records(str(path), [include], default_dirs=False)
    ours = time.perf_counter() - start
    assert len(keeper.defs) > 40_000
    assert ours < 20 * theirs, f"{ours:.1f} s against {theirs:.1f} s"
