; A shift that three additions share: greedy computes it in each of them, optimal once, where the model makes that cheaper.
;
; RUN: oxllc %s -mcpu=sifive-u74 -isel=greedy -o - | FileCheck %s --check-prefix=GREEDY
; RUN: oxllc %s -mcpu=sifive-u74 -isel=optimal -o - | FileCheck %s --check-prefix=OPTIMAL
; RUN: oxllc %s -mcpu=sifive-u74 -report=isel | FileCheck %s --check-prefix=REPORT
; RUN: oxllc %s -mcpu=sifive-u74 -report=patterns | FileCheck %s --check-prefix=PATTERNS
; RUN: oxllc %s -mcpu=sifive-u74 -explain-isel=b | FileCheck %s --check-prefix=EXPLAIN
; RUN: oxllc %s -mcpu=sifive-u74 -isel=optimal -explain-isel=f:b | FileCheck %s --check-prefix=PLANNED
; RUN: not oxllc %s -mcpu=sifive-u74 -explain-isel=bb 2>&1 | FileCheck %s --check-prefix=MISSING
; RUN: oxllc %s -mcpu=sifive-u74 -filetype=null -view-isel-dags -view-sched-dags -dag-format=text -dag-dir=- | FileCheck %s --check-prefix=DAG
; RUN: oxllc %s -mcpu=sifive-u74 -filetype=null -view-isel-dags -dag-dir=- | FileCheck %s --check-prefix=SVG
define i64 @f(i64 %i, i64 %p, i64 %q, i64 %r) {
  %o = shl i64 %i, 3
  %a = add i64 %o, %p
  %b = add i64 %o, %q
  %c = add i64 %o, %r
  %d = xor i64 %a, %b
  %e = xor i64 %c, %d
  ret i64 %e
}

; GREEDY-COUNT-3: sh3add
; GREEDY-NOT: slli
; OPTIMAL: slli
; OPTIMAL-NOT: sh3add
; OPTIMAL-COUNT-3: add
; OPTIMAL-COUNT-2: xor

; REPORT: function{{ +}}blocks{{ +}}greedy{{ +}}optimal{{ +}}exact{{ +}}saved %{{ +}}tiles{{ +}}opt. tiles
; REPORT: f{{ +}}1{{ +}}6.024{{ +}}5.028{{ +}}5.028{{ +}}16.53{{ +}}6{{ +}}7
; REPORT: f, line 13, block 0: t7: i64 = SHL
; REPORT-NEXT: greedy: nothing of its own
; REPORT-NEXT: optimal: SLLI {{t[0-9]+}}, 3

; PATTERNS: 3 3 riscv/RISCVInstrInfoZb.td:{{[0-9]+}} 11 f 3 (add (shl GPR:i64:$rs1, 3:i64):i64, GPR:i64:$rs2):i64 -> (SH3ADD
; PATTERNS: 2 2 riscv/RISCVInstrInfo.td:{{[0-9]+}} 3 f 2 (xor
; PATTERNS: 0 3 riscv/RISCVInstrInfo.td:{{[0-9]+}} 3 (add GPR
; PATTERNS: patterns: {{[0-9]+}} fired, 1 fitted but lost to others, {{[0-9]+}} never fitted

; EXPLAIN: shared-shift.ll:15: in function '@f':
; EXPLAIN-NEXT: %b = add i64 %o, %q
; EXPLAIN: [[B:t[0-9]+]]: i64 = ADD
; EXPLAIN-NEXT: selected as SH3ADD
; EXPLAIN-NEXT: pattern riscv/RISCVInstrInfoZb.td:{{[0-9]+}}: complexity 11, cost 1.004: (add (shl
; EXPLAIN-NEXT: covers too {{t[0-9]+}}: i64 = SHL
; EXPLAIN-NEXT: also fit (the one taken is of greater complexity
; EXPLAIN-NEXT: riscv/RISCVInstrInfo.td:{{[0-9]+}}: complexity 3, cost 0.504: (add
; EXPLAIN-NEXT: would give ADD
; EXPLAIN-NEXT: do not fit:
; EXPLAIN: operand 0.1 has value 3, the pattern wants value 1

; PLANNED: selected as ADD
; PLANNED: also fit (the one taken makes the block cheapest):
; PLANNED-NEXT: riscv/RISCVInstrInfoZb.td:{{[0-9]+}}: complexity 11, cost 1.004

; MISSING: oxllc: error: option '-explain-isel': there is no instruction named '%bb' (give

; DAG: isel input of f:0:
; DAG: SHL
; DAG: tiles of f:0:
; DAG: SH3ADD %0, %1

; SVG: <svg xmlns="http://www.w3.org/2000/svg"
; SVG: isel input of f:0
; SVG: <rect
; SVG: </svg>
