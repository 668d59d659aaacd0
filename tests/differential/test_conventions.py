"""Functions compiled by oxllc and by LLVM call each other, linked by oxllc: every argument and result arrives, callee-saved
registers and the stack pointer stay."""

from __future__ import annotations

import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from conventions import OUT, pair
from emulate import Image
from judge import loaded, our_object, outcome, runtime
from llvm_judge import compile_llvm
from simulated import SimulatedImage

from oxllc.asm.linker import link
from oxllc.target_desc import load_target

BUFFER = f"@out = global [{OUT} x i8] zeroinitializer, align 16\n"
EXTERNAL = f"@out = external global [{OUT} x i8], align 16\n"
VARIADIC = "declare void @llvm.va_start.p0(ptr)\ndeclare void @llvm.va_end.p0(ptr)\n"


def compiled(text: str, by: str, mattr: str) -> bytes:
    """The object of a module by a compiler: "llvm" (unoptimized: -O2 of LLVM 22 reads variadic arguments before they are stored), or
    "ours" and the level."""
    if by == "llvm":
        return compile_llvm(text, 0, ",".join(["+m,+a,+f,+d", *filter(None, [mattr])]))
    return our_object(text, int(by[4:]), "fast" if by == "ours0" else "linearscan", mattr)


def mixtures(seeds: range, mattr: str = "") -> list[str]:
    """What is wrong: one line for each seed and mixture whose buffer differs from LLVM's."""
    pairs = [pair(seed, seed) for seed in seeds]
    objects = [compile_llvm(BUFFER), runtime()]
    compilers = ("llvm", "ours2", "ours0")
    for by in compilers:
        callees = "".join(p.callee.replace("@CALLEE@", f"@callee{seed}_{by}") for seed, p in zip(seeds, pairs))
        objects.append(compiled(EXTERNAL + VARIADIC + callees, by, mattr))
    mixed = [("llvm", "llvm"), ("ours2", "llvm"), ("llvm", "ours2"), ("ours0", "llvm"), ("llvm", "ours0"), ("ours2", "ours0")]
    for caller, callee in mixed:
        text = EXTERNAL
        for seed, p in zip(seeds, pairs):
            text += (p.declaration + p.caller).replace("@CALLEE@", f"@callee{seed}_{callee}").replace(f"@caller{seed}(", f"@{caller}_calls_{callee}_{seed}(")
        objects.append(compiled(text, caller, mattr))
    target = load_target("generic-rv64", mattr)
    image = loaded(link([(str(i), content) for i, content in enumerate(objects)], target, entry=f"llvm_calls_llvm_{seeds[0]}").elf, mattr)
    wrong = []
    for seed in seeds:
        want: bytes | None = None
        for caller, callee in mixed:
            put(image, b"\xa5" * OUT)
            said = outcome(image, f"{caller}_calls_{callee}_{seed}", ((),))
            got = buffer(image)
            if want is None:
                want = got
            if isinstance(said[0], str):
                wrong.append(f"seed {seed}: {caller} calls {callee}: {said[0]}")
            if got != want:
                at = next(i for i in range(OUT) if got[i] != want[i])
                wrong.append(f"seed {seed}: {caller} calls {callee}: byte {at} is {got[at]:#x} instead of {want[at]:#x}")
    return wrong


def put(image: Image | SimulatedImage, data: bytes) -> None:
    """Fill the buffer."""
    if isinstance(image, SimulatedImage):
        image.write(image.symbols["out"], data)
    else:
        image.uc.mem_write(image.symbols["out"], data)


def buffer(image: Image | SimulatedImage) -> bytes:
    """The contents of the buffer."""
    if isinstance(image, SimulatedImage):
        return image.read(image.symbols["out"], OUT)
    return bytes(image.uc.mem_read(image.symbols["out"], OUT))


def test_signatures() -> None:
    wrong = mixtures(range(20))
    assert not wrong, "\n".join(wrong)


@pytest.mark.slow
@pytest.mark.parametrize("start", [100, 160])
def test_more_signatures(start: int) -> None:
    wrong = mixtures(range(start, start + 60))
    assert not wrong, "\n".join(wrong)


@pytest.mark.slow
def test_signatures_with_bit_manipulation() -> None:
    wrong = mixtures(range(160, 170), "+zba,+zbb")
    assert not wrong, "\n".join(wrong)
