"""Combines of loads, stores, chains and bit casts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.combine_bits import demanded
from oxllc.isel.combine_int import one_use
from oxllc.isel.dag import MemInfo
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS, MVT_IS_FP, MVT_IS_INT, OTHER, int_mvt

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.combine import Combiner
    from oxllc.isel.dag import SDNode, SDValue


def _load(c: Combiner, node: SDNode) -> SDValue | None:
    info = node.payload
    assert isinstance(info, MemInfo)
    if not node.values[0].uses and not info.mem.is_volatile and not info.mem.is_atomic:
        c.replace(node.values[1], node.ops[0])
        return None
    if c.legal_only and info.ext == isd.EXTLOAD:
        # Some extension happens anyway; once it has a name, users in other blocks know of it.
        vt = node.vts[0]
        order = (isd.ZEXTLOAD, isd.SEXTLOAD) if MVT_BITS[info.vt] <= 8 else (isd.SEXTLOAD, isd.ZEXTLOAD)
        for ext in order:
            if (isd.LOAD, vt, info.vt, ext) in c.legal:
                new = c.dag.load(node.ops[0], node.ops[1], vt, info._replace(ext=ext))
                c.replace(node.values[1], new.values[1])
                return new.values[0]
    return None


def _store(c: Combiner, node: SDNode) -> SDValue | None:
    chain, value, address = node.ops
    info = node.payload
    assert isinstance(info, MemInfo)
    new: SDValue | None = None
    if MVT_IS_INT[value.vt]:
        width = MVT_BITS[info.vt]
        if width < MVT_BITS[value.vt]:
            new = demanded(c, value, (1 << width) - 1)
        inner = value.node
        if new is None and inner.opcode in (isd.FP_TO_BITS, isd.BITCAST) and MVT_BITS[inner.ops[0].vt] == width:
            new = inner.ops[0]
            info = info._replace(vt=new.vt)
    elif value.node.opcode == isd.CONSTANT_FP:
        # Bits are bits: an integer needs no constant pool.
        bits = value.node.payload
        assert isinstance(bits, int)
        mem_vt = int_mvt(MVT_BITS[value.vt])
        for vt in (c.legality.word_vt, mem_vt):
            if vt is not None and mem_vt is not None and (isd.STORE, vt, mem_vt) in c.legal and _cheap(bits, MVT_BITS[value.vt]):
                new = c.const(bits - (1 << MVT_BITS[mem_vt]) if bits >> (MVT_BITS[mem_vt] - 1) else bits, vt)
                info = info._replace(vt=mem_vt)
                break
    if new is None:
        return None
    if (isd.STORE, new.vt, info.vt) not in c.legal:
        return None
    return c.dag.make(isd.STORE, (OTHER,), (chain, new, address), info).values[0]


def _cheap(bits: int, width: int) -> bool:
    """Whether an integer constant takes at most two instructions on a machine with 20 + 12 bit immediates."""
    trailing = (bits & -bits).bit_length() - 1 if bits else 0
    return width <= 32 or (bits >> trailing).bit_length() <= 12


def _token_factor(c: Combiner, node: SDNode) -> SDValue | None:
    entry = c.dag.entry
    flat: list[SDValue] = []
    changed = False
    for chain in node.ops:
        inner = chain.node
        if chain is entry:
            changed = True
        elif inner.opcode == isd.TOKEN_FACTOR and one_use(chain):
            flat.extend(inner.ops)
            changed = True
        else:
            flat.append(chain)
    unique = list(dict.fromkeys(flat))
    if len(unique) > 1 and len(unique) <= 16:
        # A chain that another operand of this node hangs on directly says nothing new.
        below: set[SDValue] = set()
        for chain in unique:
            if chain.node.opcode != isd.TOKEN_FACTOR:
                below.update(chain.node.ops)
        kept = [chain for chain in unique if chain not in below]
        if len(kept) < len(unique) and kept:
            unique = kept
            changed = True
    if not changed and len(unique) == len(node.ops):
        return None
    return c.dag.token_factor(unique)


def _bitcast(c: Combiner, node: SDNode) -> SDValue | None:
    x = node.ops[0]
    vt = node.vts[0]
    inner = x.node
    if x.vt == vt:
        return x
    if inner.opcode in (isd.BITCAST, isd.FP_FROM_BITS, isd.FP_TO_BITS):
        source = inner.ops[0]
        if source.vt == vt and (inner.opcode != isd.FP_TO_BITS or node.opcode == isd.FP_FROM_BITS):
            return source
    if inner.opcode == isd.CONSTANT_FP and MVT_IS_INT[vt]:
        bits = inner.payload
        assert isinstance(bits, int)
        width = MVT_BITS[x.vt]
        return c.const(bits - (1 << width) if bits >> (width - 1) else bits, vt)
    if inner.opcode == isd.CONSTANT and MVT_IS_FP[vt] and not c.legal_only:
        number = inner.payload
        assert isinstance(number, int)
        return c.dag.constant_fp(number & ((1 << MVT_BITS[vt]) - 1), vt)
    if inner.opcode == isd.LOAD and one_use(x):
        info = inner.payload
        assert isinstance(info, MemInfo)
        if info.mem.is_volatile or info.mem.is_atomic:
            return None
        if MVT_IS_FP[vt]:
            mem_vt, ext, ok = vt, isd.NON_EXTLOAD, MVT_BITS[info.vt] == MVT_BITS[vt]
        else:
            wanted = int_mvt(MVT_BITS[info.vt])
            if wanted is None:
                return None
            mem_vt, ok = wanted, MVT_IS_FP[info.vt]
            ext = isd.NON_EXTLOAD if wanted == vt else isd.EXTLOAD
            if (isd.LOAD, vt, mem_vt, ext) not in c.legal and ext == isd.EXTLOAD:
                ext = isd.SEXTLOAD
        if ok and (isd.LOAD, vt, mem_vt, ext) in c.legal:
            new = c.dag.load(inner.ops[0], inner.ops[1], vt, info._replace(vt=mem_vt, ext=ext))
            c.replace(inner.values[1], new.values[1])
            return new.values[0]
    if node.opcode == isd.FP_FROM_BITS:
        simpler = demanded(c, x, (1 << MVT_BITS[vt]) - 1)
        if simpler is not None:
            return c.dag.get(isd.FP_FROM_BITS, vt, (simpler,))
    return None


MEMORY_VISITORS: dict[int, Callable[[Combiner, SDNode], SDValue | None]] = {
    isd.LOAD: _load, isd.STORE: _store, isd.TOKEN_FACTOR: _token_factor, isd.BITCAST: _bitcast, isd.FP_FROM_BITS: _bitcast,
    isd.FP_TO_BITS: _bitcast,
}  # fmt: skip
