"""The arch string of RISC-V (`rv64i2p1_m2p0_zba1p0`): ISA manual, volume I, "ISA Extension Naming Conventions".

`extensions` reads one, `arch_string` writes the normal form: every extension with its version, those that others imply included, single letters
in their canonical order, then the others by the letter that follows their `z`.  Versions are those that LLVM 22 knows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTERS = "iemafdqlcbkjtpvnh"
VERSIONS = {
    "i": "2p1", "m": "2p0", "a": "2p1", "f": "2p2", "d": "2p2", "c": "2p0", "b": "1p0", "zicond": "1p0", "zicsr": "2p0", "zifencei": "2p0",
    "zihintpause": "2p0", "zmmul": "1p0", "zaamo": "1p0", "zalrsc": "1p0", "zfh": "1p0", "zfhmin": "1p0", "zfinx": "1p0", "zdinx": "1p0",
    "zhinx": "1p0", "zhinxmin": "1p0", "zca": "1p0", "zcd": "1p0", "zba": "1p0", "zbb": "1p0", "zbs": "1p0",
    "h": "1p0", "svinval": "1p0", "zfa": "1p0", "zbc": "1p0", "zbkb": "1p0", "zbkc": "1p0", "zbkx": "1p0", "zknd": "1p0", "zkne": "1p0",
    "zknh": "1p0", "zksed": "1p0", "zksh": "1p0", "zcb": "1p0", "zcmop": "1p0", "zimop": "1p0", "zawrs": "1p0", "zicbom": "1p0",
    "zicbop": "1p0", "zicboz": "1p0", "zihintntl": "1p0", "zacas": "1p0", "zabha": "1p0", "zicfiss": "1p0", "zicfilp": "1p0",
    "zicntr": "2p0", "zihpm": "2p0", "q": "2p2"}
_NAMES = (  # without instructions of their own here, or without any
    "sdext sdtrig sha shcounterenw shgatpa shlcofideleg shtvala shvsatpa shvstvala shvstvecd smaia smcdeleg smcntrpmf smcsrind smctr smdbltrp "
    "smepmp smmpm smnpm smrnmi smstateen ssaia ssccfg ssccptr sscofpmf sscounterenw sscsrind ssctr ssdbltrp ssnpm sspm ssqosid ssstateen "
    "ssstrict sstc sstvala sstvecd ssu64xl supm svade svadu svbare svnapot svpbmt svvptc v za128rs za64rs zalasr zama16b zce zcmp zcmt zfbfmin "
    "zic64b ziccamoa ziccamoc ziccif zicclsm ziccrse zk zkn zkr zks zkt ztso zvbb zvbc zve32f zve32x zve64d zve64f zve64x zvfbfmin zvfbfwma "
    "zvfh zvfhmin zvkb zvkg zvkn zvknc zvkned zvkng zvknha zvknhb zvks zvksc zvksed zvksg zvksh zvkt zvl1024b zvl128b zvl16384b zvl2048b "
    "zvl256b zvl32768b zvl32b zvl4096b zvl512b zvl64b zvl65536b zvl8192b")
VERSIONS.update(dict.fromkeys(_NAMES.split(), "1p0"))
_EXPERIMENTAL = {"zicfilp", "zicfiss"}
_IMPLIED = {
    "m": ("zmmul",), "a": ("zaamo", "zalrsc"), "f": ("zicsr",), "d": ("f",), "c": ("zca",), "b": ("zba", "zbb", "zbs"), "zfh": ("zfhmin",),
    "zfhmin": ("f",), "zfinx": ("zicsr",), "zdinx": ("zfinx",), "zhinx": ("zhinxmin",), "zhinxmin": ("zfinx",), "zcd": ("zca", "d"),
    "zfa": ("f",), "zcb": ("zca",), "zcmop": ("zca",), "zacas": ("zaamo",), "zabha": ("zaamo",), "zicfiss": ("zicsr", "zimop"),
    "zicfilp": ("zicsr",), "zicntr": ("zicsr",), "zihpm": ("zicsr",),
    "q": ("d",), "sha": ("h", "shcounterenw", "shgatpa", "shtvala", "shvsatpa", "shvstvala", "shvstvecd", "ssstateen"), "smctr":
    ("sscsrind",), "smdbltrp": ("zicsr",), "ssctr": ("sscsrind",), "ssdbltrp": ("zicsr",), "v": ("zve64d", "zvl128b"), "zce": ("zcb", "zcmp",
    "zcmt"), "zcmt": ("zca", "zicsr"), "zfbfmin": ("f",), "zk": ("zkn", "zkr", "zkt"), "zkn": ("zbkb", "zbkc", "zbkx", "zknd", "zkne", "zknh"),
    "zks": ("zbkb", "zbkc", "zbkx", "zksed", "zksh"), "zvbb": ("zvkb",), "zvbc": ("zve64x",), "zve32f": ("f", "zve32x"), "zve32x": ("zicsr",
    "zvl32b"), "zve64d": ("d", "zve64f"), "zve64f": ("zve32f", "zve64x"), "zve64x": ("zve32x", "zvl64b"), "zvfbfmin": ("zve32f",), "zvfbfwma":
    ("zfbfmin", "zvfbfmin"), "zvfh": ("zfhmin", "zvfhmin"), "zvfhmin": ("zve32f",), "zvkb": ("zve32x",), "zvkg": ("zve32x",), "zvkn": ("zvkb",
    "zvkned", "zvknhb", "zvkt"), "zvknc": ("zvbc", "zvkn"), "zvkned": ("zve32x",), "zvkng": ("zvkg", "zvkn"), "zvknha": ("zve32x",), "zvknhb":
    ("zve64x",), "zvks": ("zvkb", "zvksed", "zvksh", "zvkt"), "zvksc": ("zvbc", "zvks"), "zvksed": ("zve32x",), "zvksg": ("zvkg", "zvks"),
    "zvksh": ("zve32x",), "zcmp": ("zca",)}
_IMPLIED.update({f"zvl{2 << n}b": (f"zvl{1 << n}b",) for n in range(5, 16)})
_TOGETHER = (({"c", "d"}, "zcd"), ({"zba", "zbb", "zbs"}, "b"), ({"zkn", "zkr", "zkt"}, "zk"),
             ({"zbkb", "zbkc", "zbkx", "zkne", "zknd", "zknh"}, "zkn"), ({"zbkb", "zbkc", "zbkx", "zksed", "zksh"}, "zks"),
             ({"zvkb", "zvkned", "zvknhb", "zvkt"}, "zvkn"), ({"zvbc", "zvkn"}, "zvknc"), ({"zvkg", "zvkn"}, "zvkng"),
             ({"zvkb", "zvksed", "zvksh", "zvkt"}, "zvks"), ({"zvbc", "zvks"}, "zvksc"), ({"zvkg", "zvks"}, "zvksg"))
# What profiles ask for ("RISC-V Profiles"), those that others imply left out.
_U20 = "m a f d c ziccamoa ziccif zicclsm ziccrse zicntr"
_U22 = f"{_U20} b zic64b zicbom zicbop zicboz zihintpause zihpm za64rs zkt"
_U23 = f"{_U22} zicond zihintntl zimop zawrs zfa zcb zcmop"
_VECTOR = "zfhmin v zvbb zvfhmin zvkt supm"
_S20 = "zifencei ssccptr sstvala sstvecd svade svbare"
_S22 = f"{_S20} sscounterenw svinval svpbmt"
_S23 = f"{_S22} sscofpmf sstc ssu64xl svnapot"
PROFILES = {
    "rvi20u64": "", "rva20u64": f"{_U20} za128rs", "rva20s64": f"{_U20} za128rs {_S20}", "rva22u64": f"{_U22} zfhmin",
    "rva22s64": f"{_U22} zfhmin {_S22}", "rva23u64": f"{_U23} {_VECTOR}", "rva23s64": f"{_U23} {_VECTOR} {_S23} sha ssnpm",
    "rvb23u64": _U23, "rvb23s64": f"{_U23} {_S23}"}
_LONG, _LETTER = re.compile(r"([a-z][a-z0-9]*?)(\d+p\d+|\d+)?(?=_|$)"), re.compile(r"([a-z])(\d+p\d+|\d+)?")


def _closure(features: Iterable[str]) -> set[str]:
    """Extensions with those that they imply, alone or together."""
    found = {"i"}
    work = [name for name in features if name in VERSIONS]
    while work:
        name = work.pop()
        if name not in found:
            found.add(name)
            work.extend(_IMPLIED.get(name, ()))
            work.extend(more for parts, more in _TOGETHER if parts <= found)
    if "zca" in found and ("d" not in found or "zcd" in found):
        found.add("c")
    return found


def arch_string(features: Iterable[str]) -> str:
    """The normal form of a set of extensions (names that are none are left out)."""
    return "rv64" + "_".join(name + VERSIONS[name] for name in sorted(_closure(features), key=arch_rank))


def arch_rank(name: str) -> tuple[int, int, str]:
    """The place of an extension in the normal form, as a key to sort by."""
    if len(name) == 1:
        return 0, _LETTERS.index(name), name
    return "zsx".find(name[0]) + 1, _LETTERS.find(name[1]) if name[0] == "z" else 0, name


def extensions(text: str) -> frozenset[str]:
    """The extensions that an arch string names (those implied not included).  Raises ValueError saying what is wrong."""
    profile = text.partition("_")[0]
    if profile in PROFILES:
        names = PROFILES[profile].split()
        rest = "rv64i" + text[len(profile):]
        try:
            return frozenset(names) | extensions(rest)
        except ValueError as error:
            raise ValueError(str(error).replace(rest, text)) from None
    if text.startswith("rv32"):
        raise ValueError("bad arch string switching from rv64 to rv32")
    if not text.startswith("rv64"):
        raise ValueError(f"invalid arch name '{text}', string must begin with rv32{{i,e,g}}, rv64{{i,e,g}}, or a supported profile name")
    found: set[str] = set()
    at = 4
    if len(text) == 4:
        raise ValueError(f"invalid arch name '{text}', string must begin with rv32{{i,e,g}}, rv64{{i,e,g}}, or a supported profile name")
    if text[4] not in ("i", "g"):
        raise ValueError(f"invalid arch name '{text}', first letter after 'rv64' should be 'e', 'i' or 'g'")
    if text[4] == "g":
        found.update("imafd", ("zicsr", "zifencei"))
        at = 5
    while at < len(text):
        if text[at] == "_":
            at += 1
            continue
        is_long = text[at] in "zsx"
        match = (_LONG if is_long else _LETTER).match(text, at)
        if match is None:
            raise ValueError(f"invalid arch name '{text}', string may contain only [a-z0-9_]")
        name, version = match[1], match[2]
        if name not in VERSIONS:
            if name in ("z", "s", "x"):
                kind = {"x": "non-standard user-level", "s": "standard supervisor-level", "z": "standard user-level"}[name]
                raise ValueError(f"invalid arch name '{text}', {kind} extension name missing after '{name}'")
            if len(name) == 1 and name not in _LETTERS[2:]:
                raise ValueError(f"invalid arch name '{text}', invalid standard user-level extension '{name}'")
            kind = {"x": "non-standard user-level", "s": "standard supervisor-level"}.get(name[0], "standard user-level")
            raise ValueError(f"invalid arch name '{text}', unsupported {kind} extension '{name}'")
        if version is not None and version not in (VERSIONS[name], VERSIONS[name].partition("p")[0]):
            raise ValueError(f"invalid arch name '{text}', unsupported version number {version.replace('p', '.')} for extension '{name}'")
        if version is None and name in _EXPERIMENTAL:
            raise ValueError(f"invalid arch name '{text}', experimental extension requires explicit version number `{name}`")
        if name in found:
            raise ValueError(f"invalid arch name '{text}', duplicated standard user-level extension '{name}'")
        found.add(name)
        at = match.end()
    if any(name.startswith("zvl") for name in found) and not any(name == "v" or name.startswith("zve") for name in found):
        raise ValueError(f"invalid arch name '{text}', 'zvl*b' requires 'v' or 'zve*' extension to also be specified")
    every = _closure(found)
    if "f" in every and "zfinx" in every:
        raise ValueError(f"invalid arch name '{text}', 'f' and 'zfinx' extensions are incompatible")
    for name in ("zcmt", "zcmp"):
        if name in every and "d" in every and every & {"c", "zcd"}:
            what = "'c' extension when 'd' extension is enabled" if "c" in found else "'zcd' extension when 'd' extension is enabled"
            raise ValueError(f"invalid arch name '{text}', '{name}' extension is incompatible with {what}")
    return frozenset(found)
