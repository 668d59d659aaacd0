"""The instruction-set page is what the records give."""

from __future__ import annotations

from pathlib import Path

from oxllc.target_desc import load_target
from oxllc.target_desc.isa_doc import encoding_text, render

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_encoding_text() -> None:
    target = load_target("generic-rv64")
    assert encoding_text(target.desc("ADD")) == "0000000 rs2[4:0] rs1[4:0] 000 rd[4:0] 0110011"
    assert encoding_text(target.desc("BEQ")) == "imm12[11] imm12[9:4] rs2[4:0] rs1[4:0] 000 imm12[3:0] imm12[10] 1100011"


def test_page_is_current() -> None:
    """When this fails: python -m oxllc.target_desc.isa_doc ox1 > docs/isa/ox1.md"""
    assert (DOCS / "isa" / "ox1.md").read_text() == render("ox1")
