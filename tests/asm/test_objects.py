"""Objects and executables as others see them: call-frame bytes beside clang's, tables beside llvm-objdump's, stepping in gdb."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from examples_data import EXAMPLES

import oxllc
from oxllc.asm import elf
from oxllc.asm.linker import link
from oxllc.driver import object_summary
from oxllc.driver.objdump import main as objdump
from oxllc.target_desc import load_target

SOURCE = """int ext(int);
int f(int n) {
  int s = 0;
  for (int i = 0; i < n; i++)
    s += ext(i);
  return s;
}
"""
MODULE = """source_filename = "f.c"
declare i32 @ext(i32)
define i32 @f(i32 %n) uwtable !dbg !5 {
entry:
  %more = icmp sgt i32 %n, 0, !dbg !6
  br i1 %more, label %loop, label %none, !dbg !6
none:
  ret i32 0, !dbg !8
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %s = phi i32 [ 0, %entry ], [ %sum, %loop ]
  %r = call i32 @ext(i32 %i), !dbg !7
  %sum = add i32 %s, %r, !dbg !7
  %next = add i32 %i, 1, !dbg !6
  %again = icmp slt i32 %next, %n, !dbg !6
  br i1 %again, label %loop, label %done, !dbg !6
done:
  ret i32 %sum, !dbg !8
}
define i32 @main() uwtable !dbg !9 {
  %r = call i32 @f(i32 5), !dbg !10
  ret i32 %r, !dbg !10
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!3}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "f.c", directory: "FOLDER")
!2 = !DISubroutineType(types: !{})
!3 = !{i32 2, !"Debug Info Version", i32 3}
!5 = distinct !DISubprogram(name: "f", file: !1, line: 2, type: !2, scopeLine: 2, spFlags: DISPFlagDefinition, unit: !0)
!6 = !DILocation(line: 4, column: 3, scope: !5)
!7 = !DILocation(line: 5, column: 10, scope: !5)
!8 = !DILocation(line: 6, column: 3, scope: !5)
!9 = distinct !DISubprogram(name: "main", file: !1, line: 9, type: !2, scopeLine: 9, spFlags: DISPFlagDefinition, unit: !0)
!10 = !DILocation(line: 10, column: 3, scope: !9)
"""
HELPER = "define i32 @ext(i32 %x) { %r = add i32 %x, 3\n ret i32 %r }"
START = "declare i32 @main()\ndefine void @_start() { %r = call i32 @main()\n call void asm sideeffect \"li a7, 93; ecall\", \"\"()\n ret void }"


def tool(name: str) -> str:
    found = shutil.which(name) or next((str(p) for p in sorted(Path("/usr/lib").glob(f"llvm-*/bin/{name}"), reverse=True)), "")
    if not found:
        pytest.skip(f"{name} is not installed")
    return found


def section(data: bytes, name: str) -> bytes:
    return next((bytes(s.data) for s in elf.read(data).sections if s.name == name), b"")


@pytest.mark.parametrize("attribute, name", [("uwtable", ".eh_frame"), ("", ".eh_frame"), ("nounwind", ".debug_frame")])
def test_call_frames_are_clangs(tmp_path: Path, attribute: str, name: str) -> None:
    """Our text through clang's assembler has the bytes of our object."""
    done = oxllc.compile_ir(MODULE.replace("uwtable", attribute), mcpu="generic-rv64")
    (tmp_path / "f.s").write_text(done.asm)
    subprocess.run([sys.executable, "-m", "ziglang", "clang", "-target", "riscv64-linux-gnu", "-mno-relax", "-march=rv64imafd", "-c",
                    tmp_path / "f.s", "-o", tmp_path / "f.o"], check=True)
    ours, theirs = section(done.obj, name), section((tmp_path / "f.o").read_bytes(), name)
    assert ours == theirs != b""


def test_tables_are_llvms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sort.o"
    path.write_bytes(oxllc.compile_ir((EXAMPLES / "ll/sort.O2.ll").read_text(), mcpu="generic-rv64").obj)
    llvm = tool("llvm-objdump")
    for flag in ("-t", "-r"):
        assert objdump([flag, str(path)]) == 0
        theirs = subprocess.run([llvm, flag, path], capture_output=True, text=True, check=True).stdout
        assert capsys.readouterr().out.split() == theirs.split()
    names = subprocess.run([tool("llvm-nm"), path], capture_output=True, text=True, check=True).stdout
    assert list(object_summary.names(elf.read(path.read_bytes()))) == [line for line in names.splitlines() if line[-2:] not in ("$x", "$d")]


def test_source_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "f.o").write_bytes(oxllc.compile_ir(MODULE, mcpu="generic-rv64").obj)
    assert objdump(["-dl", str(tmp_path / "f.o")]) == 0
    out = capsys.readouterr().out
    assert "; f.c:2\n" in out.replace("FOLDER/", "") and "<f+0x" in out
    assert objdump(["-h", "-s", "-readelf", str(tmp_path / "f.o")]) == 0
    assert "Contents of section .text:" in capsys.readouterr().out


def test_gdb_steps_by_line(tmp_path: Path) -> None:
    qemu, gdb = shutil.which("qemu-riscv64"), shutil.which("gdb-multiarch")
    if not qemu or not gdb:
        pytest.skip("qemu-riscv64 or gdb-multiarch is not installed")
    (tmp_path / "f.c").write_text(SOURCE)
    texts = (START, MODULE.replace("FOLDER", str(tmp_path)), HELPER)
    objects = [(f"{i}.o", oxllc.compile_ir(text, mcpu="generic-rv64").obj) for i, text in enumerate(texts)]
    program = tmp_path / "program"
    program.write_bytes(link(objects, load_target("generic-rv64"), entry_required=True).elf)
    program.chmod(0o755)
    socket = tmp_path / "gdb.socket"
    with subprocess.Popen([qemu, "-g", str(socket), str(program)], stderr=subprocess.DEVNULL) as guest:
        for _ in range(100):
            if socket.exists():
                break
            time.sleep(0.05)
        commands = [f"target remote {socket}", "break ext", "continue", "backtrace", "finish", "next", "next", "kill"]
        done = subprocess.run([gdb, "-q", "-batch", "-nx", *(w for c in commands for w in ("-ex", c)), str(program)],
                              capture_output=True, text=True, timeout=60, check=False)
        guest.kill()
    assert "in f () at f.c:5" in done.stdout and "in main () at f.c:10" in done.stdout, done.stdout + done.stderr
    assert "\n4\t  for (int i" in done.stdout or "\n5\t    s += ext(i);" in done.stdout
