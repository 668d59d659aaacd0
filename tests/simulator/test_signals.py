"""Signals of static Linux programs, delivered where they arise; files, directories and other calls of a C library."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64", "+c")
ENGINES = pytest.mark.parametrize("engine", ["reference", "fast"])

CALLS = """
    .macro sys number
    li a7, \\number
    ecall
    .endm
    .globl _start
_start:
    la a1, action
    la t0, handler
    sd t0, 0(a1)
    li a0, 10                # SIGUSR1
    li a2, 0
    li a3, 8
    sys 134                  # rt_sigaction
    bnez a0, fail
    li a0, 0                 # SIG_BLOCK
    la a1, mask
    li a2, 0
    li a3, 8
    sys 135                  # rt_sigprocmask
    li s1, 500
again:
    li s0, 0
    fcvt.d.l fs0, s1
    li a0, 100
    li a1, 10
    sys 129                  # kill: blocked
    bnez s0, fail
    li a0, 1                 # SIG_UNBLOCK
    la a1, mask
    li a2, 0
    li a3, 8
    sys 135
    bnez a0, fail
    li t0, 10
    bne s0, t0, fail
    fcvt.l.d t0, fs0
    bne t0, s1, fail
    li a0, 0
    la a1, mask
    sys 135
    addi s1, s1, -1
    bnez s1, again
    li a0, 11                # SIGSEGV: go on behind the load
    la a1, action
    la t0, skip
    sd t0, 0(a1)
    sys 134
    li s0, 0
    .option push
    .option norvc
    lw a0, 16(zero)
    .option pop
    li t0, 16
    bne s0, t0, fail
    li a0, 100
    li a1, 15                # SIGTERM: the end
    sys 129
fail:
    li a0, 1
    sys 94
handler:
    mv s2, ra                # saved registers are the program's again afterwards
    fcvt.d.l fs0, zero
    la t0, seen
    sd a0, 0(t0)
    ld t1, 304 + 64(sp)      # s0 of the interrupted program
    add t1, t1, a0
    sd t1, 304 + 64(sp)
    ret
skip:
    ld t0, 16(a1)            # si_addr
    sd t0, 304 + 64(sp)
    ld t0, 176(a2)           # pc of the ucontext
    addi t0, t0, 4
    sd t0, 176(a2)
    ret
    .data
    .align 3
action: .dword 0, 4, 0
mask: .dword 1 << 9
seen: .dword 0
"""


@ENGINES
def test_handlers_and_masks(engine: str) -> None:
    elf = link([("t.o", assemble(CALLS, TARGET, "t.s"))], TARGET)
    m = Machine(elf, TARGET, engine, max_instructions=1_000_000)
    assert m.run() == 128 + 15
    assert struct.unpack("<Q", m.memory.read(m.symbol("seen"), 8)) == (10,)


PROGRAM = r"""
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <setjmp.h>
#include <unistd.h>
#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>
static sigjmp_buf env; static volatile int count;
static void add(int s) { count += s; }
static void jump(int s) { siglongjmp(env, s); }
static int depth(int s) { return s; }
static void nested(int s) { if (++count < 5) raise(depth(s)); }
int main(int argc, char **argv) {
  char line[64]; int n = 0;
  for (int i = 0; i < 2000; i++) {
    signal(SIGSEGV, jump);
    if (!sigsetjmp(env, 1)) *(volatile int *)(long)(argc - 1) = 1;
    else n++;
  }
  struct sigaction sa = {0}; sa.sa_handler = nested; sa.sa_flags = SA_NODEFER; sigaction(SIGUSR2, &sa, 0);
  raise(SIGUSR2);
  printf("%d %d\n", n, count);
  signal(SIGALRM, add); count = 0; alarm(1); pause(); printf("%d %d\n", count, errno == EINTR);
  mkdir("/d", 0755);
  FILE *f = fopen("/d/x", "w+"); for (int i = 0; i < 100; i++) fprintf(f, "%d\n", i);
  fseek(f, 0, SEEK_SET); n = 0; while (fgets(line, 64, f)) n++; printf("%d %ld\n", n, ftell(f)); fclose(f);
  DIR *d = opendir("/d"); for (struct dirent *e; (e = readdir(d)); ) printf("%s ", e->d_name); closedir(d);
  int p[2]; pipe(p); dup2(p[1], 9); write(9, "pipe", 5); read(p[0], line, 5); puts(line);
  unlink("/d/x"); printf("%d %d\n", rmdir("/d"), access("/d", F_OK)); fflush(stdout);
  abort();
}
"""


@pytest.mark.slow
@ENGINES
def test_c_library(engine: str, tmp_path: Path) -> None:
    pytest.importorskip("ziglang")
    source, exe, root = tmp_path / "p.c", tmp_path / "p", tmp_path / "root"
    source.write_text(PROGRAM)
    root.mkdir()
    subprocess.run([sys.executable, "-m", "ziglang", "cc", "-target", "riscv64-linux-musl", "-static", "-O1", str(source), "-o", str(exe)],
                   check=True)
    out = io.BytesIO()
    assert Machine(exe.read_bytes(), TARGET, engine).run(["p"], root=str(root), stdout=out) == 128 + 6
    assert out.getvalue() == b"2000 5\n14 1\n100 290\n. .. x pipe\n0 -1\n"
