"""Options of LLVM's `llc` that scripts and RUN lines pass along, beyond those that `oxllc` has for itself.

Those of code generation that mean something here: `-target-abi` (checked against the features, which decide), `-code-model`,
`-relocation-model`, `-frame-pointer`, `-function-sections` and `-data-sections`.  All code is PC-relative within 2 GiB (`medany`), so that
it is right under the models `small` and `medium`, and independent of its position under `pic` in an executable.

Those that steer a pass of LLVM's own (`IGNORED`) change no meaning; they are accepted, each with a warning that says so.  What would
change the result (`-emulated-tls`, `-tailcallopt`, `-float-abi`...) stays an unknown option.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from oxllc.diagnostics import OxllcError
from oxllc.driver.command import Opt

if TYPE_CHECKING:
    from oxllc.ir.module import Module
    from oxllc.target_desc.model import Target

OPTIONS: Final = (
    Opt("target-abi", help="calling convention: must be the one that the features give", metavar="abi"),
    Opt("code-model", help="how far symbols may be away: code reaches 2 GiB", choices=("small", "medium")),
    Opt("relocation-model", help="code is PC-relative under each, without a global offset table", choices=("static", "pic")),
    Opt("function-sections", "flag", help="a section for each function, so that oxllc-ld -gc-sections can leave it out"),
    Opt("data-sections", "flag", help="a section for each variable"),
    Opt("frame-pointer", help="which functions keep one where their attributes do not say", choices=("all", "non-leaf", "reserved", "none")),
)

IGNORED: Final = frozenset((
    "asm-verbose", "no-integrated-as", "fast-isel", "stack-symbol-ordering", "join-liveintervals", "jump-table-density", "min-jump-table-entries",
    "max-jump-table-size", "tail-dup-size", "tail-dup-placement", "align-loops", "early-live-intervals", "twoaddr-reschedule",
    "split-spill-mode", "consider-local-interval-cost", "addr-sink-using-gep", "sink-insts-to-avoid-spills", "hoist-const-stores",
    "cgp-freq-ratio-to-skip-merge", "force-hardware-loops", "terminal-rule", "no-x86-call-frame-opt", "prefer-predicate-over-epilogue",
    "unique-section-names", "unique-basic-block-section-names", "dwarf-version", "use-dwarf-ranges-base-address-specifier", "fp-contract",
    "mc-relax-all", "relax-elf-relocations", "verify-dom-info", "verify-loop-info", "verify-cfiinstrs", "verify-coalescing", "ifcvt-limit",
    "trap-unreachable", "no-trap-after-noreturn", "opaque-pointers", "sort-timers", "large-interval-size-threshold", "profile-guided-section-prefix",
))
IGNORED_PREFIXES: Final = ("riscv-", "disable-", "enable-", "pass-remarks", "misched", "lsr-", "machine-", "combiner-", "global-merge", "align-all-",
                           "debugify-", "block-placement", "live-debug", "stress-", "regalloc-", "dag-", "memop-", "memcmp-", "select-opti", "cgp-")


def ignored(name: str) -> bool:
    """Whether an option only steers a pass of LLVM's own."""
    return name in IGNORED or name.startswith(IGNORED_PREFIXES)


def check_abi(wanted: str | None, target: Target) -> None:
    """Raises OxllcError where -target-abi= is not the convention that the features give."""
    if wanted and target.abi and wanted != target.abi:
        raise OxllcError(f"option '-target-abi': the features (-mattr=) give '{target.abi}', not '{wanted}'")


def set_frame_pointer(module: Module, wanted: str | None) -> None:
    """-frame-pointer= for the functions whose attributes do not say."""
    from oxllc.ir.attributes import AttributeSet

    if wanted:
        for function in module.definitions():
            if "frame-pointer" not in function.attrs.strings:
                function.attrs = function.attrs.merged(AttributeSet({}, {"frame-pointer": wanted}))
