; Atomic operations beyond a word by the library's routines.
@x = internal global i128 0, align 16
define i64 @run(i64 %a, i64 %b) {
  %a1 = sext i64 %a to i128
  %b1 = zext i64 %b to i128
  %b2 = shl i128 %b1, 30
  store i128 %a1, ptr @x
  %r1 = atomicrmw add ptr @x, i128 %b2 seq_cst, align 16
  %r2 = atomicrmw umax ptr @x, i128 %b1 monotonic, align 16
  %r3 = atomicrmw min ptr @x, i128 %a1 acq_rel, align 16
  %r4 = atomicrmw nand ptr @x, i128 %b2 release, align 16
  %r5 = atomicrmw udec_wrap ptr @x, i128 %b2 seq_cst, align 16
  %now = load atomic i128, ptr @x seq_cst, align 16
  %c1 = cmpxchg ptr @x, i128 %now, i128 %a1 seq_cst acquire
  %c2 = cmpxchg weak ptr @x, i128 %now, i128 %b1 acq_rel monotonic
  %o1 = extractvalue { i128, i1 } %c1, 1
  %o2 = extractvalue { i128, i1 } %c2, 1
  %v2 = extractvalue { i128, i1 } %c2, 0
  %s1 = add i128 %r1, %r2
  %s2 = mul i128 %s1, 3
  %s3 = xor i128 %s2, %r3
  %s4 = add i128 %s3, %r4
  %s5 = mul i128 %s4, 7
  %s6 = xor i128 %s5, %r5
  %s7 = add i128 %s6, %v2
  %h = lshr i128 %s7, 64
  %m = xor i128 %h, %s7
  %t = trunc i128 %m to i64
  %e1 = zext i1 %o1 to i64
  %e2 = zext i1 %o2 to i64
  %f = shl i64 %e2, 1
  %g = add i64 %e1, %f
  %r = add i64 %t, %g
  ret i64 %r
}
