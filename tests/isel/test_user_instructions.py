"""Instructions of a user's own whose operations the rest of the target does not have: selected, simulated, and right at every operand.

On generic-rv64 nothing selects abs, smax, saddsat, fshl or udivrem, so each pattern here is the only one with its operation; some stand
only inside larger trees.  Every function is compiled with and without the instructions; the results must be equal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import oxllc
from oxllc.simulator.abi import Integer
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

if TYPE_CHECKING:
    from pathlib import Path

RECORDS = """
include "riscv/riscv.td"
class My<bits<7> number, string name, dag tree, dag ins = (ins GPR:$rs1, GPR:$rs2)>
    : RVInstR<number, 0b000, OPC_CUSTOM_3, (outs GPR:$rd), ins, name, "$rd, $rs1, $rs2">, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
      Selects<[(set GPR:$rd, tree)]>;
def ABSD : My<0, "my.absd", (abs (sub (i64 GPR:$rs1), (i64 GPR:$rs2)))>;
def CLAMP : My<1, "my.clamp", (smin (smax (i64 GPR:$rs1), (i64 0)), GPR:$rs2)>;
def ADDRELU : My<2, "my.addrelu", (smax (add (i64 GPR:$rs1), GPR:$rs2), (i64 0))>;
def SADD : My<3, "my.sadd", (saddsat (i64 GPR:$rs1), GPR:$rs2)>;
def USUB : My<4, "my.usub", (usubsat (i64 GPR:$rs1), GPR:$rs2)>;
def MYCTZ : RVInstRUnary<5, 0, 0, OPC_CUSTOM_3, (outs GPR:$rd), (ins GPR:$rs1), "my.ctz", "$rd, $rs1">, Sched<[WriteIALU, ReadIALU]>,
          Selects<[(set GPR:$rd, (cttz (i64 GPR:$rs1)))]>;
def FSL : RVInst<(outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2, GPR:$rs3), "my.fsl", "$rd, $rs1, $rs2, $rs3", OPC_CUSTOM_3>,
          Sched<[WriteIALU, ReadIALU, ReadIALU, ReadIALU]>, Selects<[(set GPR:$rd, (fshl (i64 GPR:$rs1), GPR:$rs2, GPR:$rs3))]> {
  bits<5> rs3; bits<5> rs2; bits<5> rs1; bits<5> rd;
  let Inst{31-27} = rs3; let Inst{26-25} = 0; let Inst{24-20} = rs2; let Inst{19-15} = rs1; let Inst{14-12} = 1; let Inst{11-7} = rd;
}
def DIVREM : RVInstR<6, 0, OPC_CUSTOM_3, (outs GPR:$rd, GPR:$rest), (ins GPR:$rs1, GPR:$rs2), "my.divrem", "$rd, $rs1, $rs2">,
             Sched<[WriteIDiv, WriteIDiv, ReadIDiv, ReadIDiv]>, Selects<[(set GPR:$rd, GPR:$rest, (udivrem (i64 GPR:$rs1), GPR:$rs2))]> {
  let Constraints = "$rs1 = $rest";
}
def MYMULW : RVInstR<7, 0, OPC_CUSTOM_3, (outs GPR:$rd, GPR:$high), (ins GPR:$rs1, GPR:$rs2), "my.mulw", "$rd, $rs1, $rs2">,
           Sched<[WriteIMul, WriteIMul, ReadIMul, ReadIMul]>, Selects<[(set GPR:$rd, GPR:$high, (umullohi (i64 GPR:$rs1), GPR:$rs2))]> {
  let Constraints = "$rs1 = $high";
}
def BLE : RVInstB<2, OPC_CUSTOM_3, (outs), (ins GPR:$rs1, GPR:$rs2, simm13_lsb0:$imm12), "my.ble", "$rs1, $rs2, $imm12">,
          Sched<[WriteJmp, ReadJmp, ReadJmp]>, Sem<[(brcond (i64 (setle (i64 GPR:$rs1), (i64 GPR:$rs2))), $imm12)]> {
  let isBranch = true; let isTerminator = true; let hasSideEffects = false; let AddedComplexity = 2;
  let Pattern = [(brcc SETLE, (i64 GPR:$rs1), (i64 GPR:$rs2), bb:$imm12)];
}
"""

BODIES = {  # function: instructions of its own, body over %a and %b
    "absd": ("my.absd", "%d = sub i64 %a, %b\n%r = call i64 @llvm.abs.i64(i64 %d, i1 false)\nret i64 %r"),
    "abs_alone": ("", "%r = call i64 @llvm.abs.i64(i64 %a, i1 false)\nret i64 %r"),
    "clamp": ("my.clamp", "%m = call i64 @llvm.smax.i64(i64 %a, i64 0)\n%r = call i64 @llvm.smin.i64(i64 %m, i64 %b)\nret i64 %r"),
    # The maximum has a user of its own, so the tile alone does not do: it is expanded, and the minimum with it.
    "clamp_and_more": ("", "%m = call i64 @llvm.smax.i64(i64 %a, i64 0)\n%n = call i64 @llvm.smin.i64(i64 %m, i64 %b)\n"
                           "%r = mul i64 %m, %n\nret i64 %r"),
    "addrelu": ("my.addrelu", "%s = add i64 %a, %b\n%r = call i64 @llvm.smax.i64(i64 %s, i64 0)\nret i64 %r"),
    "sadd": ("my.sadd", "%r = call i64 @llvm.sadd.sat.i64(i64 %a, i64 %b)\nret i64 %r"),
    "usub": ("my.usub", "%r = call i64 @llvm.usub.sat.i64(i64 %a, i64 %b)\nret i64 %r"),
    "ctz": ("my.ctz", "%r = call i64 @llvm.cttz.i64(i64 %a, i1 false)\nret i64 %r"),
    "fsl": ("my.fsl", "%r = call i64 @llvm.fshl.i64(i64 %a, i64 %b, i64 %b)\nret i64 %r"),
    "divrem": ("my.divrem", "%c = or i64 %b, 1\n%q = udiv i64 %a, %c\n%m = mul i64 %q, %c\n%x = sub i64 %a, %m\n%r = xor i64 %q, %x\nret i64 %r"),
    "mulw": ("my.mulw", "%x = zext i64 %a to i128\n%y = zext i64 %b to i128\n%p = mul i128 %x, %y\n%h = lshr i128 %p, 64\n"
             "%i = trunc i128 %h to i64\n%l = trunc i128 %p to i64\n%r = xor i64 %i, %l\nret i64 %r"),
    "ble": ("my.ble", "%c = icmp sgt i64 %a, %b\nbr i1 %c, label %x, label %y\nx:\n%r = mul i64 %a, %b\nret i64 %r\ny:\n%s = xor i64 %a, 77\nret i64 %s"),
}
MODULE = "\n".join(f"define i64 @{name}(i64 %a, i64 %b) {{\n{body}\n}}" for name, (_, body) in BODIES.items()) + """
declare i64 @llvm.abs.i64(i64, i1)
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.sadd.sat.i64(i64, i64)
declare i64 @llvm.usub.sat.i64(i64, i64)
declare i64 @llvm.cttz.i64(i64, i1)
declare i64 @llvm.fshl.i64(i64, i64, i64)
"""
PAIRS = [(0, 0), (5, 3), (3, 5), (-7, 12), (1 << 62, 1 << 62), (-(1 << 63), -1), ((1 << 63) - 1, 64), (0x123456789, 65)]


@pytest.fixture(scope="module")
def description(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("user") / "my.td"
    path.write_text(RECORDS)
    return path


@pytest.mark.parametrize(("level", "isel"), [(2, "greedy"), (0, "greedy"), pytest.param(2, "optimal", marks=pytest.mark.slow)])
def test_selected(description: Path, level: int, isel: str) -> None:
    text = oxllc.compile_ir(MODULE, target_desc=str(description), opt_level=level, isel=isel).asm
    for name, (wanted, _) in BODIES.items():
        code = text[text.index(f"\n{name}:"):text.index(f"\t.size\t{name},")]
        found = sorted(set(re.findall(r"my\.\w+", code)))
        if level or name != "divrem":  # the pair is made of the optimizer's work
            assert found == ([wanted] if wanted else []), (name, code)


def test_results(description: Path) -> None:
    plain = Machine(oxllc.compile_ir(MODULE, mcpu="generic-rv64").obj, load_target("generic-rv64"), "fast")
    own = load_target("", "", str(description))
    code = oxllc.compile_ir(MODULE, target_desc=str(description)).obj
    machines = [Machine(code, own, engine) for engine in ("fast", "reference")]
    for name in BODIES:
        for a, b in PAIRS:
            arguments = [Integer.of(a, 64), Integer.of(b, 64)]
            wanted = plain.call(name, arguments)
            assert [m.call(name, arguments) for m in machines] == [wanted] * 2, (name, a, b)
