"""Bad input: one clear message with a position where there is one, exit code 1, no traceback, nothing half written."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

GOOD = "define i64 @f(i64 %a) {\n  %b = add i64 %a, 1\n  ret i64 %b\n}\n"

TD = '''include "oxllc/Target.td"
include "riscv/riscv.td"
'''

# name, tool, arguments ({d} is the scratch folder), files, pieces that the message must have
CASES: list[tuple[str, str, str, dict[str, str], list[str]]] = [
    # LLVM IR
    ("ir-unknown-opcode", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD.replace("add", "adf")}, ["a.ll:2:", "error:", "^"]),
    ("ir-undefined-value", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD.replace("%a, 1", "%zz, 1")}, ["a.ll:2:", "zz", "^"]),
    ("ir-type-mismatch", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD.replace("ret i64", "ret i32")}, ["a.ll:3:", "^"]),
    ("ir-redefinition", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD.replace("  ret", "  %b = add i64 %a, 2\n  ret")}, ["a.ll:3:", "b"]),
    ("ir-truncated", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD[:40]}, ["a.ll:", "error:"]),
    ("ir-no-terminator", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD.replace("  ret i64 %b\n", "")}, ["a.ll:", "error:"]),
    ("ir-unknown-block", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD.replace("ret i64 %b", "br label %nowhere")}, ["a.ll:3:", "nowhere"]),
    ("ir-unknown-global", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD.replace("%a, 1", "ptrtoint (ptr @nope to i64), 1")},
     ["a.ll:2:", "nope"]),
    ("ir-bad-type", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD.replace("i64 %a)", "i0 %a)")}, ["a.ll:1:", "error:"]),
    ("ir-duplicate-function", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD + GOOD}, ["a.ll:5:", "f"]),
    ("ir-garbage", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": "hello world\n"}, ["a.ll:1:1:", "error:"]),
    ("ir-bad-number", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": GOOD.replace("%a, 1", "%a, 1x")}, ["a.ll:2:", "error:"]),
    # what cannot be compiled
    ("exception", "llc", "{d}/a.ll -o {d}/o.s", {"a.ll": """declare i32 @p(...)
declare void @g()
define void @f() personality ptr @p {
  invoke void @g() to label %a unwind label %b
a:
  ret void
b:
  %l = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %l
}
"""}, ["error:", "invoke"]),
    ("scalable-vector", "llc", "{d}/a.ll -o {d}/o.s",
     {"a.ll": "define <vscale x 2 x i32> @f(<vscale x 2 x i32> %a) {\n  ret <vscale x 2 x i32> %a\n}\n"}, ["error:", "calable"]),
    ("unknown-intrinsic", "llc", "{d}/a.ll -o {d}/o.s",
     {"a.ll": "declare i64 @llvm.bogus.thing(i64)\ndefine i64 @f(i64 %a) {\n  %b = call i64 @llvm.bogus.thing(i64 %a)\n  ret i64 %b\n}\n"},
     ["error:", "llvm.bogus.thing"]),
    ("intrinsic-of-other-target", "llc", "{d}/a.ll -mcpu=generic-rv64 -o {d}/o.s",
     {"a.ll": "declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()\ndefine i32 @f() {\n  %b = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()\n"
              "  ret i32 %b\n}\n"}, ["error:", "llvm.nvvm.read.ptx.sreg.tid.x"]),
    # command line
    ("two-inputs", "llc", "{d}/a.ll {d}/b.ll", {}, ["oxllc: error:", "one input file only"]),
    ("unreadable", "llc", "{d}/none.ll", {}, ["oxllc: error:", "none.ll"]),
    ("directory", "llc", "{d}", {}, ["oxllc: error:"]),
    ("unwritable", "llc", "{d}/a.ll -o {d}/no/such/folder/o.s", {"a.ll": GOOD}, ["oxllc: error:", "cannot write"]),
    ("unknown-option", "llc", "{d}/a.ll -mcpuu=x", {"a.ll": GOOD}, ["oxllc: error:", "-mcpuu", "did you mean 'mcpu'"]),
    ("missing-value", "llc", "{d}/a.ll -mcpu", {"a.ll": GOOD}, ["oxllc: error:", "needs a value"]),
    ("unknown-cpu", "llc", "{d}/a.ll -mcpu=generic-rv46 -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "generic-rv46", "generic-rv64"]),
    ("unknown-feature", "llc", "{d}/a.ll -mattr=+zbz -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "zbz"]),
    ("unknown-regalloc", "llc", "{d}/a.ll -regalloc=linearscann -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "linearscan"]),
    ("regalloc-all", "llc", "{d}/a.ll -regalloc=all -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "-report"]),
    ("unknown-pass", "llc", "{d}/a.ll -stop-after=regaloc -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "did you mean 'regalloc'"]),
    ("bad-level", "llc", "{d}/a.ll -O7 -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "7"]),
    ("bad-filetype", "llc", "{d}/a.ll -filetype=exe -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "exe"]),
    ("bad-report-format", "llc", "{d}/a.ll -report -report-format=htlm -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "html"]),
    ("no-recipe", "llc", "{d}/a.ll -report -report-run={d}/none.json -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "none.json"]),
    ("two-inputs", "llc", "{d}/a.ll {d}/a.ll -o {d}/o.s", {"a.ll": GOOD}, ["oxllc: error:", "one input"]),
    # machine IR
    ("mir-no-start", "llc", "{d}/a.mir -mcpu=generic-rv64 -o {d}/o.s", {"a.mir": "--- !module\nname: \"x\"\n...\n"},
     ["oxllc: error:", "-start"]),
    ("mir-garbage", "llc", "{d}/a.mir -mcpu=generic-rv64 -run-pass=regalloc -o {d}/o.s", {"a.mir": "--- !module\nname: \"x\"\nwhat\n...\n"},
     ["a.mir:3:1:", "error:"]),
    ("mir-unknown-instruction", "llc", "{d}/a.mir -mcpu=generic-rv64 -run-pass=regalloc -o {d}/o.s",
     {"a.mir": "--- !module\nname: \"x\"\n...\n--- !function\nname: \"f\"\nbody: |\n  bb.0:\n    ADDJ $x1\n...\n"}, ["a.mir:8:", "ADDJ", "^"]),
    # .td
    ("td-syntax", "llc", "{d}/a.ll -target-desc={d}/t.td -o {d}/o.s", {"a.ll": GOOD, "t.td": TD + "def x : {\n"}, ["t.td:3:", "error:", "^"]),
    ("td-unknown-class", "llc", "{d}/a.ll -target-desc={d}/t.td -o {d}/o.s", {"a.ll": GOOD, "t.td": TD + "def x : Instructionn;\n"},
     ["t.td:3:", "Instructionn"]),
    ("td-missing-include", "llc", "{d}/a.ll -target-desc={d}/t.td -o {d}/o.s", {"a.ll": GOOD, "t.td": 'include "nope.td"\n'},
     ["t.td:1:", "nope.td"]),
    ("td-bad-expression", "llc", "{d}/a.ll -target-desc={d}/t.td -o {d}/o.s",
     {"a.ll": GOOD, "t.td": TD + "def bad : ImmLeaf<i64, [{return __import__('os');}]>;\n"
                           "def : Pat<(add GPR:$a, bad:$b), (ADDI GPR:$a, bad:$b)>;\n"}, ["t.td:3:", "error:"]),
    ("td-missing-file", "llc", "{d}/a.ll -target-desc={d}/none.td -o {d}/o.s", {"a.ll": GOOD}, ["error:", "none.td"]),
    # assembly
    ("mc-unknown-instruction", "mc", "{d}/a.s -mcpu=generic-rv64", {"a.s": "\tadde a0, a1, a2\n"}, ["a.s:1:2:", "did you mean", "^"]),
    ("mc-range", "mc", "{d}/a.s -mcpu=generic-rv64", {"a.s": "addi a0, a1, 5000\n"}, ["a.s:1:14:", "[-2048, 2047]"]),
    ("mc-register", "mc", "{d}/a.s -mcpu=generic-rv64", {"a.s": "add a0, a1, q2\n"}, ["a.s:1:13:", "register"]),
    ("mc-directive", "mc", "{d}/a.s -mcpu=generic-rv64", {"a.s": ".globll f\n"}, ["a.s:1:1:", "did you mean '.globl'"]),
    ("mc-twice", "mc", "{d}/a.s -mcpu=generic-rv64 -filetype=obj -o {d}/o.o", {"a.s": "f:\nnop\nf:\n"}, ["a.s:3:1:", "already defined"]),
    ("mc-include", "mc", "{d}/a.s -mcpu=generic-rv64", {"a.s": ".include \"/etc/passwd\"\n"}, ["a.s:1:1:", "not allowed"]),
    # objects and the simulator
    ("objdump-garbage", "objdump", "-d {d}/a.o", {"a.o": "not an object"}, ["oxllc-objdump: error:", "a.o"]),
    ("sim-garbage", "sim", "{d}/a.o", {"a.o": "not an object"}, ["oxllc-sim: error:"]),
    ("sim-missing", "sim", "{d}/none.o", {}, ["oxllc-sim: error:", "none.o"]),
    # tblgen
    ("tblgen-undefined", "tblgen", "{d}/t.td", {"t.td": "class A<int x> { int y = z; }\ndef a : A<1>;\n"}, ["t.td:1:", "z", "^"]),
]


@pytest.mark.parametrize(("name", "tool", "arguments", "files", "pieces"), CASES, ids=[c[0] for c in CASES])
def test_bad_input(name: str, tool: str, arguments: str, files: dict[str, str], pieces: list[str], tmp_path: Path,
                   capsys: pytest.CaptureFixture[str]) -> None:
    for file, text in files.items():
        (tmp_path / file).write_text(text)
    main: Any = importlib.import_module(f"oxllc.driver.{tool}").main
    code = main(arguments.replace("{d}", str(tmp_path)).split())
    message = capsys.readouterr().err
    assert code == 1, message
    assert "Traceback" not in message
    assert "internal error" not in message
    for piece in pieces:
        assert piece in message
    left = sorted(p.name for p in tmp_path.iterdir() if p.name not in files)
    assert left == [], f"left behind: {left}"
