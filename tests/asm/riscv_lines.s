# Aliases, pseudo-instructions, corner cases: one statement a line, judged by clang's assembler (test_against_clang.py).
li a0, 0
li a0, 2047
li a0, 2048
li a0, -2048
li a0, -2049
li a0, 0x7fffffff
li a0, 0x80000000
li a0, -0x80000000
li a0, 0xffffffff
li a0, 0x100000000
li a0, 0x123456789abcdef0
li a0, -0x8000000000000000
li a0, 0xffffffffffffffff
li a0, 0x8000000000000000
li a0, 0xffffffff00000000
li a0, 0x7fffffffffffffff
li a0, 0x1000000000000
li a0, 0xffff0000ffff
li a0, (1+3)*5
li a0, 'a'
li a0, 0x10000000000000000
la a0, foo
lla a0, foo
la.tls.ie a0, foo
la.tls.gd a0, foo
lga a0, foo
la a0, foo+4
la a0, 5
lla a0, 5
lla a0, zero
call foo
call foo@plt
call t0, foo
call a0, foo@plt
tail foo
tail foo@plt
jump foo, t3
lb a0, foo
lh a0, foo
lw a0, foo
ld a0, foo
lbu a0, foo
lhu a0, foo
lwu a0, foo
sb a0, foo, t0
sh a0, foo, t0
sw a0, foo, t0
sd a0, foo, t0
flw fa0, foo, t0
fld fa0, foo, t0
flh fa0, foo, t0
fsw fa0, foo, t0
fsd fa0, foo, t0
fsh fa0, foo, t0
lw a0, foo+8
sext.b a0, a1
sext.h a0, a1
zext.b a0, a1
zext.h a0, a1
zext.w a0, a1
sext.w a0, a1
fmv.s fa0, fa1
fabs.s fa0, fa1
fneg.s fa0, fa1
fmv.d fa0, fa1
fabs.d fa0, fa1
fneg.d fa0, fa1
fgt.s a0, fa0, fa1
fge.s a0, fa0, fa1
fgt.d a0, fa0, fa1
fge.d a0, fa0, fa1
fmv.h fa0, fa1
fgt.h a0, fa0, fa1
fmv.x.s a0, fa0
fmv.s.x fa0, a0
fmv.x.w a0, fa0
fmv.x.d a0, fa0
frcsr a0
fscsr a0, a1
fscsr a0
frrm a0
fsrm a0, a1
fsrm a0
fsrmi a0, 7
fsrmi 7
frflags a0
fsflags a0, a1
fsflags a0
fsflagsi a0, 31
fsflagsi 31
csrr a0, cycle
csrr a0, 0xfff
csrr a0, mstatus
csrw mstatus, a0
csrw mstatus, 5
csrs mstatus, a0
csrs mstatus, 3
csrc mstatus, a0
csrc mstatus, 3
csrwi mstatus, 31
csrsi mstatus, 31
csrci mstatus, 31
csrrw a0, fcsr, a1
csrrw a0, fcsr, 3
csrrs a0, vstart, a1
csrr a0, vlenb
csrr a0, mhpmcounter3
csrr a0, mhpmevent31
csrr a0, mcountinhibit
csrr a0, tselect
csrr a0, tdata1
csrr a0, dcsr
csrr a0, dpc
csrr a0, dscratch0
csrr a0, dscratch
csrr a0, sptbr
csrr a0, hstatus
csrr a0, vsstatus
csrr a0, menvcfg
csrr a0, senvcfg
csrr a0, mseccfg
csrr a0, mtinst
csrr a0, mtval2
csrr a0, mconfigptr
csrr a0, seed
csrr a0, pmpaddr63
csrr a0, pmpcfg14
csrr a0, pmpcfg1
csrr a0, mbadaddr
csrr a0, sbadaddr
csrr a0, stimecmp
csrr a0, foo
csrr a0, mstatush
csrr a0, cycleh
csrr a0, utvec
csrr a0, 4096
csrr a0, -1
rdinstret a0
rdcycle a0
rdtime a0
rdcycleh a0
fence
fence iorw, iorw
fence r, w
fence rw, rw
fence io, w
fence wr, r
fence 0, 0
fence 1, 1
fence 15, 15
fence 0, r
fence 16, r
fence.tso
fence.i
pause
unimp
nop
ecall
scall
ebreak
sbreak
wfi
mret
sret
uret
dret
mnret
sfence.vma
sfence.vma a0
sfence.vma a0, a1
sinval.vma a0, a1
sfence.w.inval
sfence.inval.ir
hfence.vvma a0, a1
hfence.gvma a0, a1
hlv.w a0, (a1)
cbo.zero (a0)
prefetch.i 0(a0)
jal foo
jal a0, foo
j foo
jr a0
jr 4(a0)
jr a0, 4
jalr a0
jalr a0, a1
jalr a0, a1, 4
jalr a0, 4
jalr 4(a0)
jalr a0, 4(a1)
jalr a0, (a1)
jalr (a1)
jr (a1)
ret
beqz a0, foo
bnez a0, foo
blez a0, foo
bgez a0, foo
bltz a0, foo
bgtz a0, foo
bgt a0, a1, foo
ble a0, a1, foo
bgtu a0, a1, foo
bleu a0, a1, foo
beq a0, a1, foo
beq a0, a1, 1b
add a0, a0, tp, %tprel_add(foo)
lui a0, %tprel_hi(foo)
addi a0, a0, %tprel_lo(foo)
lw a0, %tprel_lo(foo)(a0)
sw a0, %tprel_lo(foo)(a0)
lw a0, %lo(foo)(a0)
sw a0, %lo(foo+4)(a0)
lui a0, %hi(foo)
lui a0, %hi(0x12345678)
addi a0, a0, %lo(0x12345678)
addi a0, a0, %lo(0xfffff800)
lw a0, %lo(0x123)(a0)
auipc a0, %pcrel_hi(foo)
auipc a0, %got_pcrel_hi(foo)
auipc a0, %tls_ie_pcrel_hi(foo)
auipc a0, %tls_gd_pcrel_hi(foo)
auipc a0, %tlsdesc_hi(foo)
lui a0, foo
auipc a0, foo
addi a0, a0, foo
lui a0, 0xfffff
lui a0, 1048576
lui a0, -1
lui a0, %lo(foo)
addi a0, a0, %hi(foo)
lw a0, (a1)
lw a0, 0(a1)
lw a0, -2048(a1)
sw a0, (a1)
flw fa0, (a0)
lw a0, 4 (a1)
lw a0, a1
lr.w a0, (a1)
lr.w a0, 0(a1)
lr.w a0, a1
lr.w.aq a0, (a1)
lr.w.rl a0, (a1)
lr.w.aqrl a0, (a1)
sc.w a0, a1, (a2)
amoadd.w a0, a1, (a2)
amoadd.w.aqrl a0, a1, 0(a2)
amoswap.d.rl a0, a1, (a2)
amocas.w a0, a1, (a2)
not a0, a1
neg a0, a1
negw a0, a1
seqz a0, a1
snez a0, a1
sltz a0, a1
sgtz a0, a1
sgt a0, a1, a2
sgtu a0, a1, a2
mv a0, a1
move a0, a1
add a0, a1, 5
addw a0, a1, 5
and a0, a1, 5
or a0, a1, 5
xor a0, a1, 5
sll a0, a1, 5
srl a0, a1, 63
sra a0, a1, 5
sllw a0, a1, 5
srlw a0, a1, 31
sraw a0, a1, 5
slt a0, a1, 5
sltu a0, a1, 5
subi a0, a1, 5
sub a0, a1, 5
zext.w x1, x2
add.uw a0, a1, a2
slli.uw a0, a1, 5
rori a0, a1, 5
ror a0, a1, 5
rorw a0, a1, 5
bset a0, a1, 5
bext a0, a1, 5
fadd.s fa0, fa1, fa2
fadd.s fa0, fa1, fa2, dyn
fadd.s fa0, fa1, fa2, rne
fadd.s fa0, fa1, fa2, rmm
fadd.s fa0, fa1, fa2, 5
fcvt.w.s a0, fa0
fcvt.w.s a0, fa0, rtz
fcvt.d.w fa0, a0
fcvt.d.w fa0, a0, rne
fcvt.d.w fa0, a0, rtz
fcvt.d.s fa0, fa1
fcvt.d.s fa0, fa1, rne
fcvt.s.d fa0, fa1
fcvt.l.d a0, fa0
fcvt.lu.s a0, fa0, rup
fcvt.s.h fa0, fa1
fcvt.h.s fa0, fa1
fcvt.d.h fa0, fa1
fsqrt.s fa0, fa1
fmadd.s fa0, fa1, fa2, fa3
fmadd.d fa0, fa1, fa2, fa3, rtz
fclass.s a0, fa0
fmin.s fa0, fa1, fa2
flt.s a0, fa0, fa1
.insn r 0x33, 0, 0, a0, a1, a2
.insn r OP, 0, 0, a0, a1, a2
.insn r4 MADD, 0, 0, fa0, fa1, fa2, fa3
.insn r 0x43, 0, 0, fa0, fa1, fa2, fa3
.insn i 0x13, 0, a0, a1, 13
.insn i OP_IMM, 0, a0, a1, 13
.insn i 0x67, 0, a0, 4(a1)
.insn i 0x3, 0, a0, 4(a1)
.insn s 0x23, 0, a0, 4(a1)
.insn b 0x63, 0, a0, a1, foo
.insn sb 0x63, 0, a0, a1, foo
.insn sb 0x63, 0, a0, 4(a1)
.insn u 0x37, a0, 0xFFF
.insn j 0x6f, a0, foo
.insn uj 0x6f, a0, foo
.insn 4, 0x13
.insn 0x13
.insn 0x4, 0xcafe0013
.word foo
.half foo
.byte foo
.dword foo
.quad foo - .
.word foo - .
.half 5
.2byte 5
.8byte foo+5
.reloc ., R_RISCV_NONE, foo
.float 1.5
.double 0x1p3
.float nan
.float inf
.half 65536
.byte 256
.byte -128
.byte -129
.zero 3
.skip 5, 1
.fill 3, 2, 0x1234
.ascii "a\n\x41\101"
.asciz "x", "y"
.string "z"
.dc.b 1
.dc.w 1
.dcb.b 3, 1
.uleb128 300
.sleb128 -300
.octa 0x1234567890abcdef1234567890abcdef
addi a0, x10, -2048
addi fp, s0, 0
addi x32, x0, 0
ADDI a0, a0, 1
addi A0, a0, 1
addi a0, a0, 4095
addi a0, a0, 0xfffffffffffff800
addi a0, a0, 0xfffff800
addi a0, a0, ~5
addi a0, a0, 1<<3
addi a0, a0, (5
addi a0, a0
addi a0, a0, 1, 2
addi a0 a0, 1
c.nop
mul a0, a1, a2
mulhsu a0, a1, a2
divu a0, a1, a2
remuw a0, a1, a2
orc.b a0, a1
rev8 a0, a1
brev8 a0, a1
clmul a0, a1, a2
andn a0, a1, a2
czero.eqz a0, a1, a2
sh1add.uw a0, a1, a2
min a0, a1, a2
cpop a0, a1
ctzw a0, a1
lpad 4
ntl.p1
hlv.b a0, (a1)
