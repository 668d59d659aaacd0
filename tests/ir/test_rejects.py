"""What LLVM's reader refuses, ours refuses too, at a position: attributes, layouts, metadata nodes, use lists, linkage.

Every text is checked against llvmlite first, so that no case can be wrong by itself.
"""

from __future__ import annotations

import re

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.ir import parse
from oxllc.ir.llvm import canonical
from oxllc.ir.verifier import check

BAD = {
    "align": "define void @f(ptr align(3) %p) {\n  ret void\n}",
    "dereferenceable": "declare void @f(ptr dereferenceable(0))",
    "byval(void)": "declare void @f(ptr byval(void))",
    "nofpclass": "declare void @f(float nofpclass())",
    "nofpclass(0)": "declare void @f(float nofpclass(0))",
    "memory": "declare void @f() memory(foo)",
    "memory-default": "declare void @f() memory(argmem: read, write)",
    "captures": "declare void @f(ptr captures(none, address))",
    "initializes": "declare void @f(ptr initializes((0, 4), (2, 8)))",
    "initializes-empty": "declare void @f(ptr initializes())",
    "range": "declare void @f(i8 range(i8 3, 3))",
    "allockind": "declare void @f() allockind()",
    "place-parameter": "declare void @f(i32 safestack)",
    "place-result": "declare safestack void @f()",
    "layout-mangling": 'target datalayout = "m:v"',
    "layout-size": 'target datalayout = "n0"',
    "layout-pointer": 'target datalayout = "p:0:32:32"',
    "layout-align": 'target datalayout = "e-p:64:24:64"',
    "layout-preferred": 'target datalayout = "i64:64:16"',
    "layout-index": 'target datalayout = "p:64:64:64:128"',
    "layout-space": 'target datalayout = "A16777216"',
    "layout-aggregate": 'target datalayout = "a1:64"',
    "node-class": "!0 = !Invalid(field: 0)",
    "node-field": "!0 = !DILocation(bad: 0)",
    "node-twice": "!0 = !{}\n!1 = !DILocation(line: 3, line: 3, scope: !0)",
    "node-required": '!0 = !DIFile(filename: "a")',
    "node-null": "!0 = !DILexicalBlock(scope: null)",
    "node-limit": "!0 = !{}\n!1 = !DILocation(column: 65536, scope: !0)",
    "node-tag": "!0 = !GenericDINode(tag: DW_TAG_badtag)",
    "node-language": '!1 = !DIFile(filename: "a", directory: "b")\n!0 = distinct !DICompileUnit(language: DW_LANG_NoSuch, file: !1)',
    "node-distinct": "!0 = !DISubprogram(isDefinition: true)",
    "node-count": "!0 = !DISubrange(count: -2)",
    "node-reference": "!named = !{!0}\n!0 = !{ !1 }",
    "attachment": "define void @f() {\n  ret void, !dbg metadata !0\n}\n!0 = !{}",
    "record": "define void @f(i32 %x) {\n  #dbg_value(i32 %x, !0, !DIExpression())\n  ret void\n}\n!0 = !{}",
    "use-list-range": "@g = global i32 0\n@a = alias i32, ptr @g\n@b = alias i32, ptr @g\nuselistorder ptr @g, { 0, 3 }",
    "use-list-one": "@g = global i32 0\nuselistorder ptr @g, { 0 }",
    "use-list-order": "@g = global i32 0\nuselistorder ptr @g, { 0, 1 }",
    "use-list-missing": "define void @f() {\n  unreachable\n  uselistorder i32 %val, { 1, 0 }\n}",
    "use-list-count": "define i32 @f(i32 %x) {\n  %a = add i32 %x, %x\n  %b = add i32 %x, %a\n  ret i32 %b\n  uselistorder i32 %x, { 1, 0 }\n}",
    "use-list-block": "define void @f() {\n  unreachable\n}\nuselistorder_bb @f, %bb, { 1, 0 }",
    "comdat-twice": "$v = comdat any\n$v = comdat any",
    "name-nul": 'define void @"zed\\00bar"() {\n  ret void\n}',
    "hidden-local": "@v = internal protected global i32 0",
    "dllimport-local": "@x = external dso_local dllimport global i32",
    "alias-type": "@a = alias i32, i32 0",
    "atomic-align": "define void @f(ptr %x) {\n  store atomic i32 3, ptr %x release\n  ret void\n}",
    "atomic-type": "define void @f(ptr %x) {\n  atomicrmw xchg ptr %x, [3 x i8] zeroinitializer seq_cst\n  ret void\n}",
    "inrange": "@g = external global i8\ndefine ptr @f() {\n  ret ptr getelementptr inrange(2, 1) (i8, ptr @g, i64 8)\n}",
    "struct-index": "@a = global <2 x ptr> getelementptr ({i32}, <2 x ptr> zeroinitializer, <2 x i32> zeroinitializer, <2 x i32> <i32 0, i32 1>)",
    "target-type": 'declare void @f(target("opaque", 1, i32))',
}


@pytest.mark.parametrize("name", BAD)
def test_refused_as_by_llvm(name: str) -> None:
    with pytest.raises(OxllcError):
        canonical(BAD[name])
    with pytest.raises(OxllcError) as caught:
        check(parse(BAD[name], "bad.ll"))
    assert re.match(r"bad\.ll:\d+:\d+: error: ", str(caught.value)), str(caught.value)
