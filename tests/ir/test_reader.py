"""Reading and printing: LLVM's own canonical form is the judge; errors point at the right place."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from pathlib import Path

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.ir import parse, parse_file
from oxllc.ir.llvm import canonical, check_with_llvm
from oxllc.ir.metadata import debug_location
from oxllc.ir.read_fast import FastReader
from oxllc.ir.read_function import FunctionReader
from oxllc.ir.verifier import verify

INPUTS = Path(__file__).parent / "Inputs"
EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples" / "ll").glob("*.ll"))


def same_as_llvm(text: str) -> None:
    """print(parse(text)) means the same to LLVM as the text, and printing is a fixpoint."""
    module = parse(text)
    printed = str(module)
    assert canonical(printed) == canonical(text)
    assert str(parse(printed)) == printed
    assert verify(module) == []


def test_language() -> None:
    same_as_llvm((INPUTS / "language.ll").read_text())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_examples(path: Path) -> None:
    text = path.read_text()
    try:
        canonical(text)
    except OxllcError:  # newer syntax than llvmlite's: only ours must be readable to it
        check_with_llvm(str(parse(text)))
        return
    same_as_llvm(text)


@pytest.mark.parametrize("seed", range(12))
def test_stress(seed: int) -> None:
    tool = shutil.which("llvm-stress")
    if tool is None:
        pytest.skip("llvm-stress is not installed")
    same_as_llvm(subprocess.run([tool, f"--seed={seed}", "--size=120"], capture_output=True, text=True).stdout)


@pytest.mark.parametrize("path", [*sorted(INPUTS.glob("*.ll")), *EXAMPLES[::3]], ids=lambda p: p.stem)
def test_line_shapes_equal_the_general_reader(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = str(parse_file(str(path)))
    monkeypatch.setattr(FastReader, "statements", FunctionReader.statements)
    assert str(parse_file(str(path))) == fast


@pytest.mark.parametrize("name", ["typed_pointers.ll", "newer.ll"])
def test_other_versions_print_as_llvm_22(name: str) -> None:
    module = parse_file(str(INPUTS / name))
    printed = str(module)
    check_with_llvm(printed)
    assert str(parse(printed)) == printed
    assert verify(module) == []


def test_typed_pointers_keep_what_they_said() -> None:
    module = parse(
        "define void @f(i32* sret %a, <2 x i16*> %b, i8 addrspace(3)** %c) {\n"
        "  %x = load i32* %a\n"
        "  %y = getelementptr i32* %a, i64 1\n"
        "  ret void\n}\n"
    )
    assert str(module.functions["f"].value_type) == "void (ptr, <2 x ptr>, ptr)"
    assert str(module.functions["f"].args[0].attrs.get_type("sret")) == "i32"
    assert "load i32, ptr %a" in str(module)
    assert "getelementptr i32, ptr %a, i64 1" in str(module)


def test_bodies_on_one_line() -> None:
    same_as_llvm("define i32 @f() { ret i32 1 }\ndefine { i32, i32 } @g() { ret { i32, i32 } { i32 1, i32 2 } }\n")


def test_forward_references_everywhere() -> None:
    same_as_llvm(
        "@a = global [2 x ptr] [ptr @f, ptr @b]\n@b = global ptr blockaddress(@f, %2)\n"
        "%t = type { %u }\n%u = type { i8 }\n@c = external global %t\n"
        "define void @f() {\n  br label %1\n1:\n  %x = phi i32 [ 0, %0 ], [ %y, %2 ]\n  br label %2\n"
        "2:\n  %y = add i32 %x, 1\n  br label %1\n}\n"
    )


def test_undeclared_intrinsic_is_declared() -> None:
    module = parse("define i32 @f(i32 %x) {\n  %y = call i32 @llvm.ctpop.i32(i32 %x)\n  ret i32 %y\n}\n")
    assert module.functions["llvm.ctpop.i32"].is_declaration


def test_summaries_and_use_lists_are_skipped() -> None:
    text = (
        "define i32 @f(i32 %x) {\n  %y = add i32 %x, %x\n  ret i32 %y\n  uselistorder i32 %x, { 1, 0 }\n}\n"
        '^0 = module: (path: "a", hash: (1, 2))\n^1 = gv: (name: "f", summaries: (function: (insts: 3)))\n'
    )
    assert len(list(parse(text).functions["f"].instructions())) == 2


def test_debug_locations_resolve() -> None:
    module = parse_file(str(INPUTS / "language.ll"))
    last = module.functions["debug"].blocks[0].terminator
    found = debug_location(last.debug_loc)
    assert found is not None
    assert (found.line, found.column, found.file, found.function) == (3, 7, "a.c", "debug")


def test_attribute_groups_are_merged() -> None:
    module = parse(
        "declare void @f() #0\ndefine void @g() {\n  call void @f() #1 cold\n  ret void\n}\n"
        'attributes #0 = { nounwind "k"="v" memory(none) }\nattributes #1 = { noreturn }\n'
    )
    attrs = module.functions["f"].attrs
    assert "nounwind" in attrs and attrs.get_text("memory") == "none" and attrs.strings["k"] == "v"
    call = module.functions["g"].blocks[0].instructions[0]
    assert {"noreturn", "cold"} <= set(call.fn_attrs.enums)  # type: ignore[attr-defined]


BODY = "define i32 @f(i32 %x, ptr %p) {{\n  {}\n  ret i32 %x\n}}\n"

ERRORS = [
    (BODY.format("%y = shll i32 %x, 1"), 2, 8, "unknown instruction opcode 'shll'", "did you mean 'shl'?"),
    (BODY.format("%total = add i32 %x, 1\n  %y = add i32 %totl, 1"), 3, 16, "undefined value '%totl'", "mean '%total'?"),
    (BODY.format("%y = add i64 %x, 1"), 2, 16, "'%x' defined with type 'i32' but expected 'i64'", ""),
    (BODY.format("%y = add i32 %x, 5000000000"), 2, 20, "integer constant 5000000000 does not fit in type 'i32'", ""),
    (BODY.format("%x = add i32 1, 1"), 2, 3, "multiple definition of local value named 'x'", ""),
    (BODY.format("%y = load i32, i32 %x"), 2, 18, "load operand must be a pointer, not 'i32'", ""),
    (BODY.format("%y = icmp equal i32 %x, 1"), 2, 13, "expected icmp predicate", ""),
    (BODY.format("%y = zext i32 %x to i16"), 2, 13, "the result must be wider", ""),
    (BODY.format("br label %nowhere\nnext:"), 2, 12, "use of undefined label '%nowhere'", ""),
    (BODY.format("call void @nothing()"), 2, 13, "use of undefined value '@nothing'", ""),
    (BODY.format("store i32 %x, ptr %p, align 3"), 2, 31, "alignment is not a power of two", ""),
    (BODY.format("%9 = add i32 %x, 1\n  %3 = add i32 %x, 1"), 3, 3, "expected to be numbered '%10'", ""),
    (BODY.format("%y = getelementptr { i32 }, ptr %p, i32 0, i32 7"), 2, 22, "invalid getelementptr index", ""),
    (BODY.format("add i32 %x, 1\nlabel:"), 3, 1, "expected a terminator instruction", ""),
    (BODY.format("%y = call i32 (i32, ptr) @f(i32 %x)"), 2, 28, "not enough arguments", ""),
    ("define i32 @f() {\n  ret i64 0\n}\n", 2, 7, "value doesn't match function result type 'i32'", ""),
    ("define void @f() {\n  ret void\n}\ndefine void @f() {\n  ret void\n}\n", 4, 13, "redefinition of '@f'", ""),
    ("@x = global flaot 1.0\n", 1, 13, "expected type, found 'flaot'", "did you mean 'float'?"),
    ("@x = globl i32 1\n", 1, 6, "expected 'global'", "did you mean 'global'?"),
    ("@x = global i32 @y\n", 1, 17, "use of undefined value '@y'", ""),
    ("@x = global %t zeroinitializer\n", 1, 13, "use of undefined type named 't'", ""),
    ("declare void @f() nounwnd\n", 1, 19, "unknown attribute 'nounwnd'", "did you mean 'nounwind'?"),
    ("define void @f() !dbg !7 {\n  ret void\n}\n", 1, 23, "use of undefined metadata '!7'", ""),
    ('@x = global i8 0, section "abc\n', 1, 27, "unterminated string constant", ""),
    ("dfine void @f() {\n", 1, 1, "expected top-level entity", "did you mean 'define'?"),
    ("define void @f() {\n  ret void\n", 3, 1, "expected '}' at end of function body", ""),
    ("%t = type { i8, [2 x %u] }\n%u = type { %t }\n", 1, 1, "identified structure type 't' is recursive", ""),
    ("@x = global i32 0, comdat()\n", 1, 27, "expected a comdat's name", ""),
    ("@x = global i32 % \n", 1, 17, "expected a name behind '%'", ""),
    ('target datalayout = "e-q:8"\n', 1, 21, "malformed item 'q:8'", ""),
]


@pytest.mark.parametrize(("text", "line", "column", "message", "hint"), ERRORS, ids=[e[3][:32] for e in ERRORS])
def test_errors(text: str, line: int, column: int, message: str, hint: str) -> None:
    with pytest.raises(OxllcError) as caught:
        parse(text, "bad.ll")
    shown = str(caught.value)
    assert shown.startswith(f"bad.ll:{line}:{column}: error: ")
    assert message in shown
    assert hint in shown
    assert "^" in shown or line > text.count("\n")


def test_deep_nesting_is_an_error() -> None:
    with pytest.raises(OxllcError, match="nested too deeply"):
        parse("@x = global " + "[1 x " * 5000 + "i8" + "]" * 5000 + " zeroinitializer\n")


def test_no_text_makes_a_traceback() -> None:
    """Every prefix and some mutilations of a real file give a module or an OxllcError."""
    text = (INPUTS / "language.ll").read_text()
    for cut in range(0, len(text), 499):
        for damaged in (text[:cut], text[:cut] + text[cut + 7 :], text[:cut] + " %x " + text[cut:]):
            with contextlib.suppress(OxllcError):
                parse(damaged)
