# Compressed instructions, and what is compressed to them.
c.addi4spn a0, sp, 4
c.addi4spn a5, sp, 1020
c.addi4spn a5, sp, 1024
c.addi4spn a5, sp, 0
c.addi4spn a6, sp, 4
c.lw a0, 0(a1)
c.lw a0, 124(a1)
c.lw a0, 128(a1)
c.lw a0, (a1)
c.ld a0, 248(a1)
c.ld a0, 256(a1)
c.sd a0, 248(a1)
c.sw s0, 64(s1)
c.fld fa0, 248(a1)
c.fsd fa0, 248(a1)
c.fldsp fa0, 504(sp)
c.fsdsp ft0, 504(sp)
c.fldsp fa0, 512(sp)
c.nop
c.addi a0, 31
c.addi a0, 32
c.addi a0, -32
c.addi a0, 0
c.addi zero, 1
c.addiw a0, 0
c.addiw a0, 31
c.addiw a0, 32
c.li a0, 31
c.li a0, 32
c.li a0, -32
c.li a0, -33
c.li x0, 1
c.addi16sp sp, 496
c.addi16sp sp, -512
c.addi16sp sp, 512
c.addi16sp sp, 0
c.addi16sp a0, 16
c.lui a0, 1
c.lui a0, 31
c.lui a0, 32
c.lui a0, 0xfffe0
c.lui a0, 0xfffff
c.lui a0, 0
c.lui a0, -1
c.lui sp, 1
c.srli a0, 1
c.srli a0, 63
c.srli a0, 64
c.srli a0, 0
c.srai a0, 63
c.andi a0, -32
c.andi a0, 31
c.andi a0, 32
c.sub a0, a1
c.xor a0, a1
c.or a0, a1
c.and a0, a1
c.subw a0, a1
c.addw a0, a1
c.sub a0, a6
c.j 2046
c.j -2048
c.j 2048
c.beqz a0, 254
c.beqz a0, 256
c.beqz a0, -256
c.bnez a5, -256
c.bnez a6, 0
c.slli a0, 63
c.slli a0, 0
c.slli zero, 1
c.lwsp a0, 252(sp)
c.lwsp a0, 256(sp)
c.lwsp zero, 0(sp)
c.ldsp ra, 504(sp)
c.swsp zero, 252(sp)
c.sdsp a0, 504(sp)
c.sdsp a0, 504(a0)
c.jr a0
c.jr zero
c.jalr a0
c.mv a0, a1
c.mv a0, zero
c.mv zero, a0
c.ebreak
c.add a0, a1
c.add a0, zero
c.unimp
unimp
ebreak
nop
addi a0, sp, 4
addi a0, a0, 4
addi a0, a0, 0
addi a0, a1, 0
addi a0, zero, 31
addi sp, sp, 16
addi sp, sp, 32
addi sp, sp, -32
addi sp, sp, 31
addi zero, zero, 1
addiw a0, a0, 0
addiw a0, a1, 0
sext.w a0, a0
lui a0, 31
lui a0, 0xfffe1
lui a0, 0x80000
mv a0, a1
add a0, a0, a1
add a0, a1, a0
add a0, zero, a1
add a0, a1, zero
sub a0, a0, a1
sub a0, a1, a0
xor a0, a1, a0
and a0, a0, a1
andi a0, a0, -1
not a0, a0
srli a0, a0, 1
srai a0, a0, 63
slli a0, a0, 1
slli a1, a1, 63
ld a0, 8(sp)
ld ra, 8(sp)
sd ra, 8(sp)
lw a0, 4(a0)
lw a0, 5(a0)
sw a0, 4(sp)
fld fa0, 8(a0)
fld ft0, 8(sp)
fsd fa0, 8(a0)
flw fa0, 8(a0)
jalr a0
jr a0
ret
jalr t0, a0
j 4
j 2048
jal ra, 4
beqz a0, 8
beq zero, a0, 8
beq a0, zero, 256
bnez a0, -4
li a0, 5
li a0, 4096
li a0, 100000
li a0, 0x123456789
sext.b a0, a0
lw a0, %lo(foo)(a0)
addi a0, a0, %lo(foo)
lui a0, %hi(foo)
addi a0, a0, %pcrel_lo(foo)
call foo
la a0, foo
tail foo
c.addi a0, %lo(foo)
c.lui a0, %hi(foo)
lla a0, foo
c.ntl.p1
c.flw fa0, 0(a0)
