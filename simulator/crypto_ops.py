"""Steps of block ciphers and permutations of bytes that machines have as instructions, over Python ints.

AES: FIPS 197, with the state's columns as little-endian words, half a state in 64 bits; SM4: GB/T 32907-2016.  The tables of substitution are
computed from their definitions: inversion in the field of 256 elements between affine maps.  Names are those that `Semantics` use.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

M32 = (1 << 32) - 1


def _times(a: int, b: int, polynomial: int) -> int:
    """The product in the field of 256 elements."""
    out = 0
    while b:
        if b & 1:
            out ^= a
        a <<= 1
        if a & 0x100:
            a ^= polynomial
        b >>= 1
    return out


def _inverses(polynomial: int) -> list[int]:
    """The inverse of every element; of zero, zero."""
    out = [0] * 256
    for a in range(1, 256):
        if not out[a]:
            out[a] = b = next(b for b in range(1, 256) if _times(a, b, polynomial) == 1)
            out[b] = a
    return out


def _affine(row: int, constant: int) -> list[int]:
    """The map that multiplies by the circulant matrix of a row (turned left by the bit's number) and adds a constant."""
    rows = [(row << i | row >> (8 - i)) & 0xFF for i in range(8)]
    return [sum(((rows[i] & x).bit_count() & 1) << i for i in range(8)) ^ constant for x in range(256)]


@cache
def aes_table() -> bytes:
    """The substitution of AES."""
    inverse, affine = _inverses(0x11B), _affine(0xF1, 0x63)
    return bytes(affine[inverse[x]] for x in range(256))


@cache
def aes_inverse_table() -> bytes:
    """Its inverse."""
    table = aes_table()
    return bytes(table.index(x) for x in range(256))


@cache
def sm4_table() -> bytes:
    """The substitution of SM4."""
    inverse, affine = _inverses(0x1F5), _affine(0xA7, 0xD3)
    return bytes(affine[inverse[affine[x]]] for x in range(256))


@cache
def _multiples(factor: int) -> bytes:
    """What every byte becomes when AES's field multiplies it by a number."""
    return bytes(_times(x, factor, 0x11B) for x in range(256))


def _mix(column: bytes, row: tuple[int, ...]) -> bytes:
    """A column times the circulant matrix of a row."""
    a, b, c, d = (_multiples(factor) for factor in row)
    w, x, y, z = column
    return bytes((a[w] ^ b[x] ^ c[y] ^ d[z], a[x] ^ b[y] ^ c[z] ^ d[w], a[y] ^ b[z] ^ c[w] ^ d[x], a[z] ^ b[w] ^ c[x] ^ d[y]))


_FORWARD, _BACKWARD = (2, 3, 1, 1), (14, 11, 13, 9)


def _mixed(half: bytes, row: tuple[int, ...]) -> int:
    return int.from_bytes(_mix(half[:4], row) + _mix(half[4:], row), "little")


def _half_round(low: int, high: int, turn: int, table: bytes) -> bytes:
    """Rows turned by `turn` times their number and bytes substituted: the first two columns of the new state."""
    state = low.to_bytes(8, "little") + high.to_bytes(8, "little")
    return bytes(table[state[4 * ((c + turn * r) % 4) + r]] for c in range(2) for r in range(4))


def aes_key_step(word: int, number: int, width: int) -> int:
    """The start of a round key's first word, in both halves: substitution, rotation and round constant (number 10: substitution alone)."""
    word >>= 32
    if number < 10:
        word = (word >> 8 | word << 24) & M32
    out = int.from_bytes(word.to_bytes(4, "little").translate(aes_table()), "little")
    if number < 10:
        constant = 1
        for _ in range(number):
            constant = _times(constant, 2, 0x11B)
        out ^= constant
    return out << 32 | out


def _rotl32(x: int, amount: int) -> int:
    return (x << amount | x >> (32 - amount)) & M32 if amount else x & M32


def _signed32(x: int, width: int) -> int:
    return x | ((1 << width) - (1 << 32)) if x >> 31 else x


def sm4_round(a: int, b: int, byte: int, width: int) -> int:
    """A byte of `b` substituted and spread, added to the word `a`."""
    x = sm4_table()[b >> 8 * byte & 0xFF]
    y = x ^ x << 8 ^ x << 2 ^ x << 18 ^ (x & 0x3F) << 26 ^ (x & 0xC0) << 10
    return _signed32(_rotl32(y & M32, 8 * byte) ^ a & M32, width)


def sm4_key_step(a: int, b: int, byte: int, width: int) -> int:
    """The same for the key schedule."""
    x = sm4_table()[b >> 8 * byte & 0xFF]
    y = x ^ (x & 7) << 29 ^ (x & 0xFE) << 7 ^ (x & 1) << 23 ^ (x & 0xF8) << 13
    return _signed32(_rotl32(y & M32, 8 * byte) ^ a & M32, width)


def permute(a: int, b: int, bits: int, width: int) -> int:
    """Each unit of `bits` bits is that of `a` which the unit of `b` there numbers, zero if there is none."""
    mask = (1 << bits) - 1
    return sum((a >> index * bits & mask) << at for at in range(0, width, bits) if (index := b >> at & mask) * bits < width)


CRYPTO: dict[str, Callable[..., int]] = {  # (args..., width) -> pattern
    "aes_encrypt_last": lambda a, b, w: int.from_bytes(_half_round(a, b, 1, aes_table()), "little"),
    "aes_encrypt": lambda a, b, w: _mixed(_half_round(a, b, 1, aes_table()), _FORWARD),
    "aes_decrypt_last": lambda a, b, w: int.from_bytes(_half_round(a, b, -1, aes_inverse_table()), "little"),
    "aes_decrypt": lambda a, b, w: _mixed(_half_round(a, b, -1, aes_inverse_table()), _BACKWARD),
    "aes_unmix": lambda a, w: _mixed(a.to_bytes(8, "little"), _BACKWARD),
    "aes_key_step": aes_key_step,
    "sm4_round": sm4_round,
    "sm4_key_step": sm4_key_step,
    "permute_nibbles": lambda a, b, w: permute(a, b, 4, w),
    "permute_bytes": lambda a, b, w: permute(a, b, 8, w),
}
