"""Programs of Csmith (Yang, Chen, Eide, Regehr: "Finding and Understanding Bugs in C Compilers", PLDI 2011) as modules for `judge`.

The checksum that a program would print becomes the value of `run`; clang (as zig packs it) makes IR of it at a level.  Csmith's programs
have no undefined behaviour.
"""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys
import tempfile

INCLUDE = pathlib.Path("/usr/include/csmith")
OPTIONS = ("--no-argc", "--max-funcs", "4", "--max-block-size", "3", "--max-expr-complexity", "6", "--max-array-dim", "2",
           "--max-array-len-per-dim", "5")
RUNTIME = """
typedef __INT8_TYPE__ int8_t;
typedef __UINT8_TYPE__ uint8_t;
typedef __INT16_TYPE__ int16_t;
typedef __UINT16_TYPE__ uint16_t;
typedef __INT32_TYPE__ int32_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT64_TYPE__ uint64_t;
#define INT8_MAX __INT8_MAX__
#define INT8_MIN (-__INT8_MAX__ - 1)
#define UINT8_MAX __UINT8_MAX__
#define INT16_MAX __INT16_MAX__
#define INT16_MIN (-__INT16_MAX__ - 1)
#define UINT16_MAX __UINT16_MAX__
#define INT32_MAX __INT32_MAX__
#define INT32_MIN (-__INT32_MAX__ - 1)
#define UINT32_MAX __UINT32_MAX__
#define INT64_MAX __INT64_MAX__
#define INT64_MIN (-__INT64_MAX__ - 1)
#define UINT64_MAX __UINT64_MAX__
#define CHAR_BIT 8
#define INT_MAX __INT_MAX__
#define INT_MIN (-__INT_MAX__ - 1)
#define LONG_MAX __LONG_MAX__
#define assert(x) ((void)0)
#define STATIC static
#define UNDEFINED(value) (value)
#define LOG_INDEX
#define LOG_EXEC
#define FUNC_NAME(name) safe_##name
#define fabsf __builtin_fabsf
#define fabs __builtin_fabs
#define FLT_MAX __FLT_MAX__
#define DBL_MAX __DBL_MAX__
#include "safe_math.h"
static uint64_t checksum = 14695981039346656037u;
static void mix(uint64_t value) { checksum = (checksum ^ value) * 1099511628211u; }
#define transparent_crc(value, name, flag) mix((uint64_t)(value))
#define transparent_crc_bytes(at, size, name, flag) do { for (int n_ = 0; n_ < (int)(size); n_++) mix(((unsigned char *)(at))[n_]); } while (0)
#define platform_main_begin()
#define platform_main_end(crc, flag)
#define crc32_gentab()
#define printf(...) ((void)0)
#define crc32_context 0
"""


def generate(seed: int) -> str:
    """The C program of a seed (deterministic)."""
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run(["csmith", "--seed", str(seed), *OPTIONS], capture_output=True, text=True, check=True, cwd=folder).stdout


def module(seed: int, level: int) -> str:
    """The program as IR with `i64 @run(i64, i64)`, optimized by clang at a level."""
    source = re.sub(r'#include "csmith\.h"', RUNTIME.replace("\\", r"\\"), generate(seed))
    source = re.sub(r"\bint main \(\w*\)", "static int program_main(void)", source)
    source += "\nlong run(long a, long b) { program_main(); return (long)(checksum ^ (a & 0 * b)); }\n"
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "program.c"
        out = pathlib.Path(folder) / "program.ll"
        path.write_text(source)
        command = [sys.executable, "-m", "ziglang", "clang", "-target", "riscv64-linux-musl", "-ffreestanding", "-fno-sanitize=all", "-w", f"-O{level}",
                   "-fno-vectorize", "-fno-slp-vectorize", "-S", "-emit-llvm", "-I", str(INCLUDE), str(path), "-o", str(out)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr[:2000])
        return f"; seed {seed}\n" + _closed(out.read_text())


def _closed(text: str) -> str:
    """The module with everything but `run` internal, so that many link into one image."""
    text = re.sub(r"^(@[\w.]+ = )(?:dso_local |local_unnamed_addr |common )*(?=(?:unnamed_addr )?(?:global|constant) )", r"\1internal ", text, flags=re.M)
    return re.sub(r"^define (?:dso_local )?(?=.*@(?!run\b))(?!internal)", "define internal ", text, flags=re.M)
