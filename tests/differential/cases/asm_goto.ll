; Assembly that branches: outputs are there on every way, phis tell the ways apart, and text with several labels.
define internal i64 @one(i64 %x) noinline {
entry:
  %r = callbr i64 asm sideeffect "addi $0, $1, 3\0A\09andi t0, $1, 1\0A\09bnez t0, ${2:l}", "=&r,r,!i,~{t0}"(i64 %x) to label %normal [label %odd]
normal:
  ret i64 %r
odd:
  %s = mul i64 %r, 100
  ret i64 %s
}
define internal i64 @two(i64 %x, i64 %y) noinline {
entry:
  %k = mul i64 %y, 7
  callbr void asm sideeffect "beq $0, $1, ${2:l}\0A\09blt $0, $1, $3", "r,r,!i,!i"(i64 %x, i64 %y) to label %more [label %same, label %join]
more:
  %a = callbr { i64, i64 } asm "mv $0, $2\0A\09addi $1, $2, 9 ${:comment} nine\0A\09bltz $2, ${4:l}", "=&r,=&r,r,0,!i"(i64 %x, i64 %y) to label %fall [label %join]
fall:
  %a0 = extractvalue { i64, i64 } %a, 0
  %a1 = extractvalue { i64, i64 } %a, 1
  %b = xor i64 %a0, %a1
  br label %join
same:
  br label %join
join:
  %p = phi i64 [ 1, %entry ], [ 2, %same ], [ 3, %more ], [ %b, %fall ]
  %q = add i64 %p, %k
  ret i64 %q
}
define i64 @run(i64 %x, i64 %y) {
  %a = call i64 @one(i64 %x)
  %b = call i64 @two(i64 %x, i64 %y)
  %c = call i64 @two(i64 %y, i64 %x)
  %d = call i64 @two(i64 %x, i64 %x)
  %e = mul i64 %a, 3
  %f = xor i64 %e, %b
  %g = mul i64 %f, 5
  %h = add i64 %g, %c
  %i = mul i64 %h, 11
  %j = add i64 %i, %d
  ret i64 %j
}
