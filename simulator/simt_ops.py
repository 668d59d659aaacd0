"""What the named operations of SIMT instructions do: coordinates, cross-lane moves, special functions, dot products, tensors.

One function per name of `SEM::NAME`, over arrays with one element per lane.  Cross-lane operations read the registers of lanes that do
not run the instruction, too: their last values.  Special functions are computed in double precision and rounded once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from oxllc.simulator import vector_ops as V
from oxllc.simulator.csr import csr_names
from oxllc.simulator.errors import GuestFault
from oxllc.simulator.primitives import PURE

if TYPE_CHECKING:
    from oxllc.simulator.warp import Lanes, Warp

U64 = np.uint64
Array = Any


def primitive(w: Warp, name: str, args: tuple[Any, ...], width: int, fmt: str, fmt2: str, lanes: Lanes) -> Array:
    """The value of a named operation in all lanes (only those of `lanes` are kept)."""
    f = OPS.get(name)
    if f is not None:
        return f(w, args, lanes)
    if name in PURE:
        columns = [np.broadcast_to(a, (w.width,)) for a in args]
        return np.array([PURE[name](*(int(x) for x in row), width) for row in zip(*columns, strict=True)], dtype=V.U[width])
    if name == "atomic_cmp_swap":
        return w.compare_and_swap(args[0], args[1], args[2], width, lanes)
    raise GuestFault(f"a warp has no operation '{name}'", lane=int(np.argmax(lanes)))


# -- coordinates -----------------------------------------------------------------------------------------------------


CLOCKS = frozenset(("instret", "cycle", "time"))
CONSTANT = frozenset(("tid", "ntid", "ctaid", "nctaid", "laneid", "warpid", "nwarpid", "dynshared", "coreid", "implicitarg"))  # for a warp's life


def csr_read(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
    """A lane's view of a control register."""
    number = int(args[0])
    known = w.coordinates.get(number)
    if known is not None:
        return known
    name = csr_names(w.block.grid.code.target).get(number, "")
    value = coordinate(w, name, lanes)
    if value is None:
        raise GuestFault(f"there is no control register {number:#x}" + (f" ({name})" if name else ""), lane=int(np.argmax(lanes)))
    if CONSTANT.intersection(name.split(".")):
        w.coordinates[number] = value
    return value


def coordinate(w: Warp, name: str, lanes: Lanes) -> Array | None:
    """A control register by name, None for one that warps do not have."""
    block = w.block
    grid = block.grid
    parts = name.split(".")  # the target's prefix, what, axis: "ox.tid.x"
    axis = parts.pop() if len(parts[-1]) == 1 else ""
    base = parts[-1]
    index = "xyz".find(axis) if axis else -1
    if index >= 0:
        if base == "tid":
            t = w.lane_ids + U64(w.number * w.width)
            bx, by, _ = grid.block_size
            return (t % U64(bx), t // U64(bx) % U64(by), t // U64(bx * by))[index]
        sizes = {"ntid": grid.block_size, "ctaid": block.coordinates, "nctaid": grid.grid_size}.get(base)
        return None if sizes is None else U64(sizes[index])
    if base == "laneid":
        return w.lane_ids
    if base in CLOCKS:
        grid.clocked = True
    simple = {
        "warpid": w.number, "nwarpid": len(block.warps), "dynshared": grid.static_shared, "instret": w.executed,
        "coreid": getattr(block.core, "number", 0), "cycle": getattr(block.core, "cycle", grid.executed), "time": grid.executed,
        "implicitarg": grid.implicit_arguments, "fflags": 0, "frm": 0, "fcsr": 0,
    }  # fmt: skip
    if base == "activemask":
        return U64(np.bitwise_or.reduce(w.bit[lanes]))
    return U64(simple[base]) if base in simple else None


# -- cross-lane ------------------------------------------------------------------------------------------------------


def _source(w: Warp, value: Any, source: Array, exists: Array, otherwise: Any) -> Array:
    every = np.broadcast_to(value, (w.width,))
    return np.where(exists, every[np.where(exists, source, 0).astype(np.int64)], otherwise)


def _shuffle(w: Warp, args: tuple[Any, ...], mode: str) -> Array:
    value, operand, segment = args
    lane = w.lane_ids.astype(np.int64)
    size = 1 << int(segment)
    base = lane & -size
    amount = np.minimum(np.broadcast_to(operand, (w.width,)), U64(1 << 20)).astype(np.int64)
    if mode == "idx":
        source = base + (np.broadcast_to(operand, (w.width,)).astype(np.int64) & (size - 1))
    elif mode == "up":
        source = lane - amount
    elif mode == "down":
        source = lane + amount
    else:
        source = lane ^ amount
    return _source(w, value, source, (source >= base) & (source < base + size), value)


def ballot(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
    """Bit l: lane l runs this and has a value that is not 0."""
    yes = lanes & (np.broadcast_to(args[0], (w.width,)) != 0)
    return U64(np.bitwise_or.reduce(w.bit[yes])) if yes.any() else U64(0)


def dpp_source(control: int, width: int = 32) -> list[int] | None:
    """The lane that each lane reads by a DPP16 control of the gfx10 family, at least `width` where it reads none; None where the control
    does not exist."""
    lane = np.arange(width)
    row, at = lane & -16, lane & 15
    n = control & 15
    if control < 0x100:
        source = (lane & -4) + (control >> (2 * (lane & 3)) & 3)
    elif 0x101 <= control <= 0x10F:
        source = lane + n
    elif 0x111 <= control <= 0x11F:
        source = lane - n
    elif 0x121 <= control <= 0x12F:
        source = row + ((at - n) & 15)
    elif control == 0x140:
        source = row + 15 - at
    elif control == 0x141:
        source = (lane & -8) + 7 - (lane & 7)
    elif 0x150 <= control <= 0x15F:
        source = row + n
    elif 0x160 <= control <= 0x16F:
        source = row + (at ^ n)
    else:
        return None
    return [int(x) for x in np.where((source & -16) == row, source, width)]


def dpp(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
    """A move within rows of 16 lanes."""
    old, value, control_value = args
    control = int(control_value) & 0x1FF
    found = dpp_source(control, w.width)
    if found is None:
        raise GuestFault(f"DPP control {control:#x} does not exist", lane=int(np.argmax(lanes)))
    source = np.array(found)
    return _source(w, value, source, source < w.width, U64(0) if int(control_value) >> 9 & 1 else old)


def permlanex16(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
    """Any lane of the other row of 16, by four selector bits per lane."""
    value, low, high = args
    lane = w.lane_ids
    selectors = np.where(lane & U64(8), np.broadcast_to(high, (w.width,)), np.broadcast_to(low, (w.width,)))
    pick = selectors >> (U64(4) * (lane & U64(7))) & U64(15)
    source = ((lane & U64(16)) ^ U64(16)) + pick
    return np.broadcast_to(value, (w.width,))[source.astype(np.int64)]


def rdfirst(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
    """The value of the first lane that runs this."""
    return np.broadcast_to(args[0], (w.width,))[int(np.argmax(lanes))]


def rdlane(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
    """The value of a lane by number."""
    value = np.broadcast_to(args[0], (w.width,))
    which = np.broadcast_to(args[1], (w.width,)) & U64(w.width - 1)
    return value[which.astype(np.int64)]


# -- numbers ---------------------------------------------------------------------------------------------------------


def _special(function: Any) -> Any:
    def run(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
        x = np.broadcast_to(args[0], (w.width,)).astype(np.uint32).view(np.float32).astype(np.float64)
        return V.from_float(function(x).astype(np.float32), "f32")

    return run


def _dot_bytes(count: int) -> Any:
    def run(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
        a, b, c = (np.ascontiguousarray(np.broadcast_to(x, (w.width,))) for x in args)
        products = a.view(np.int8).reshape(-1, 8)[:, :count].astype(np.int64) * b.view(np.int8).reshape(-1, 8)[:, :count]
        return (c.view(np.int64) + products.sum(axis=1)).astype(np.int32).astype(np.int64).view(U64)

    return run


def _half_pairs(x: Array, fmt: str) -> Array:
    """The two low 16-bit elements of each lane as f32, shape (lanes, 2)."""
    halves = np.ascontiguousarray(x).view(np.uint16).reshape(-1, 4)[:, :2]
    return V.to_float(np.ascontiguousarray(halves), fmt).astype(np.float32)


def _dot2(fmt: str) -> Any:
    def run(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
        a, b = (_half_pairs(np.broadcast_to(x, (w.width,)).astype(U64), fmt) for x in args[:2])
        total = np.broadcast_to(args[2], (w.width,)).astype(np.uint32)
        for i in range(2):
            total = V.fma("f32", np.ascontiguousarray(a[:, i]).view(np.uint32), np.ascontiguousarray(b[:, i]).view(np.uint32), total, 0)
        return total

    return run


def cvt_bf16_s(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
    """f32 to bf16, nearest even, sign-extended."""
    return V.sext(V.fcvt("f32", "bf16", np.broadcast_to(args[0], (w.width,)).astype(np.uint32), 0), 16, 64)


# -- tensor ----------------------------------------------------------------------------------------------------------


def _fp8_table(exp_bits: int, man_bits: int, finite_only: bool) -> Array:
    """Values of an 8-bit format; e4m3 has no infinities and one NaN per sign (OCP 8-bit floating point specification)."""
    table = np.empty(256, dtype=np.float64)
    bias = (1 << (exp_bits - 1)) - 1
    for bits in range(256):
        sign = -1.0 if bits & 0x80 else 1.0
        exp, man = bits >> man_bits & ((1 << exp_bits) - 1), bits & ((1 << man_bits) - 1)
        if exp == (1 << exp_bits) - 1 and (not finite_only or man == (1 << man_bits) - 1):
            table[bits] = sign * np.inf if not finite_only and man == 0 else np.nan
        elif exp == 0:
            table[bits] = sign * man * 2.0 ** (1 - bias - man_bits)
        else:
            table[bits] = sign * (1 + man / (1 << man_bits)) * 2.0 ** (exp - bias)
    return table


FP8 = {"e4m3": _fp8_table(4, 3, True), "e5m2": _fp8_table(5, 2, False)}


def _elements(pair: Array, fmt: str) -> Array:
    """Eight elements per lane of an A or B fragment as doubles or integers: shape (32, 8)."""
    if fmt in ("f16", "bf16"):
        raw = np.ascontiguousarray(pair[:2].T).view(np.uint16)
        return V.to_float(raw, fmt).astype(np.float64)
    raw8 = np.ascontiguousarray(pair[0]).view(np.uint8).reshape(-1, 8)
    return raw8.view(np.int8).astype(np.int64) if fmt == "i8" else FP8[fmt][raw8]


def _wmma(fmt: str) -> Any:
    """D = A B + C.  Lane l holds row (A) or column (B) l mod 16, elements k = 8 (l / 16) + i; of C and D column l mod 16, rows
    8 (l / 16) + i.  Products and their sum are exact to double precision, rounded to f32 once with C added."""

    def run(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
        if not lanes.all():
            raise GuestFault("a tensor operation needs all lanes of the warp", lane=int(np.argmin(lanes)))
        a, b = _elements(args[0], fmt), _elements(args[1], fmt)
        # (half, row, element) -> row, half * 8 + element
        rows = a.reshape(2, 16, 8).transpose(1, 0, 2).reshape(16, 16)
        columns = b.reshape(2, 16, 8).transpose(1, 0, 2).reshape(16, 16)
        product = rows @ columns.T
        c = np.ascontiguousarray(args[2].T).view(np.int32 if fmt == "i8" else np.float32)  # (32 lanes, 8 rows)
        lane_product = product.reshape(2, 8, 16).transpose(0, 2, 1).reshape(32, 8)
        if fmt == "i8":
            d32 = (c.astype(np.int64) + lane_product).astype(np.int32).view(np.uint32)
        else:
            d32 = V.from_float((c.astype(np.float64) + lane_product).astype(np.float32), "f32")
        return np.ascontiguousarray(np.ascontiguousarray(d32).view(U64).T)

    return run


def barrier_read(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
    """A lane's view of a barrier register: the lanes it will meet there (0: none)."""
    groups = w.groups.get(int(args[0]))
    return np.zeros(w.width, dtype=U64) if groups is None else groups.astype(U64)


def _load_reserved(size: int) -> Any:
    def run(w: Warp, args: tuple[Any, ...], lanes: Lanes) -> Array:
        values = w.load_reserved(args[0], size, lanes)
        return V.sext(values, 32, 64) if size == 4 else values

    return run


def _store_conditional(size: int) -> Any:
    return lambda w, args, lanes: w.store_conditional(args[0], args[1], size, lanes)


OPS: dict[str, Any] = {
    "load_reserved_32": _load_reserved(4),
    "load_reserved_64": _load_reserved(8),
    "store_conditional_32": _store_conditional(4),
    "store_conditional_64": _store_conditional(8),
    "csr_read": csr_read,
    "barrier_read": barrier_read,
    "shfl_idx": lambda w, a, m: _shuffle(w, a, "idx"),
    "shfl_up": lambda w, a, m: _shuffle(w, a, "up"),
    "shfl_down": lambda w, a, m: _shuffle(w, a, "down"),
    "shfl_bfly": lambda w, a, m: _shuffle(w, a, "bfly"),
    "ballot": ballot,
    "any": lambda w, a, m: U64(bool((m & (np.broadcast_to(a[0], (w.width,)) != 0)).any())),
    "all": lambda w, a, m: U64(not bool((m & (np.broadcast_to(a[0], (w.width,)) == 0)).any())),
    "rdfirst": rdfirst,
    "rdlane": rdlane,
    "dpp": dpp,
    "permlanex16": permlanex16,
    "sfu_exp2": _special(np.exp2),
    "sfu_log2": _special(np.log2),
    "sfu_rcp": _special(lambda x: 1.0 / x),
    "sfu_rsqrt": _special(lambda x: 1.0 / np.sqrt(x)),
    "sfu_sin": _special(np.sin),
    "sfu_cos": _special(np.cos),
    "sfu_tanh": _special(np.tanh),
    "dot4_i8": _dot_bytes(4),
    "dot8_i8": _dot_bytes(8),
    "dot2_f16": _dot2("f16"),
    "dot2_bf16": _dot2("bf16"),
    "cvt_bf16_s": cvt_bf16_s,
    **{f"wmma_{d}_{s}": _wmma(s) for d, s in (("f32", "f16"), ("f32", "bf16"), ("f32", "e4m3"), ("f32", "e5m2"), ("i32", "i8"))},
}  # fmt: skip
