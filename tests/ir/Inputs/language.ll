; Every corner of the Language Reference's syntax that LLVM 22 reads, one line each.
source_filename = "lang\22uage.c"
target datalayout = "e-m:e-p:64:64-p1:32:32-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-elf"

module asm ".globl foo"
module asm "\09.word 1"

$comdat_any = comdat any
$"quoted comdat" = comdat largest
$nodup = comdat nodeduplicate

%opaque = type opaque
%pair = type { i32, ptr }
%packed = type <{ i8, i64 }>
%"quoted type" = type { %pair, [3 x %packed], <4 x float> }
%recursive = type { ptr, %pair }
%0 = type { i8 }
%empty = type {}

@plain = global i32 1
@constant = constant i64 -1
@"quoted global" = internal global i8 0, align 1
@0 = private unnamed_addr constant [4 x i8] c"a\00\22\\"
@1 = internal global i32 7
@external = external global i32
@extern_weak = extern_weak global i32
@weak = weak global i32 0
@weak_odr = weak_odr hidden global i32 0
@linkonce = linkonce_odr protected global i32 0, comdat($comdat_any)
@comdat_any = global i32 0, comdat
@common = common global i32 0
@appending = appending global [1 x i32] zeroinitializer
@available = available_externally dllimport global i32 1
@exported = dllexport global i32 0
@local = dso_local local_unnamed_addr global i32 0
@tls = thread_local global i32 0
@tls_ld = thread_local(localdynamic) global i32 0
@tls_ie = thread_local(initialexec) global i32 0
@tls_le = thread_local(localexec) global i32 0
@space = addrspace(1) externally_initialized global i32 undef
@section = global i32 0, section ".data.x", partition "p", align 16
@code_model = global i32 0, code_model "large"
@sanitized = global i32 0, no_sanitize_address, no_sanitize_hwaddress, sanitize_memtag
@attributed = global i32 0 #3
@with_metadata = global i32 0, !foo !0, !bar !{}
@"\01raw" = global i8 1

@ints = global { i1, i7, i33, i128, i257 } { i1 true, i7 -1, i33 4294967296, i128 170141183460469231731687303715884105727, i257 1 }
@hexints = global { i16, i16 } { i16 u0x00FF, i16 s0xFF00 }
@halfs = global { half, half, half } { half 0xH3C00, half 1.5, half 0xH7E00 }
@bfloats = global { bfloat, bfloat } { bfloat 0xR3F80, bfloat -2.0 }
@floats = global [6 x float] [float 0.0, float -0.0, float 1.0e10, float 0x3FB99999A0000000, float 0x7FF8000000000000, float 0xFFF0000000000000]
@doubles = global [4 x double] [double 3.14159, double 1.0e-310, double 0x7FF4000000000001, double 12345678901234567890.0]
@wide = global { fp128, x86_fp80, ppc_fp128 } { fp128 0xL00000000000000003FFF000000000000, x86_fp80 0xK3FFF8000000000000000, ppc_fp128 0xM3FF00000000000000000000000000000 }
@vectors = global { <4 x i32>, <2 x ptr>, <3 x i1> } { <4 x i32> <i32 1, i32 2, i32 undef, i32 poison>, <2 x ptr> <ptr null, ptr @plain>, <3 x i1> zeroinitializer }
@splat = global <8 x i16> splat (i16 -3)
@aggregates = global { %pair, [2 x %packed], [0 x i32], %empty } { %pair { i32 1, ptr @fn }, [2 x %packed] [%packed <{ i8 1, i64 2 }>, %packed zeroinitializer], [0 x i32] [], %empty {} }
@bytes = global [3 x i8] c"\FF\0Ax"
@byte_list = global [3 x i8] [i8 1, i8 2, i8 3]
@forward = global ptr @defined_later
@forward_gep = global ptr getelementptr inbounds (i8, ptr @defined_later, i64 4)
@defined_later = global [4 x i32] zeroinitializer
@gep_nuw = global ptr getelementptr inbounds nuw (%pair, ptr @aggregates, i64 0, i32 1)
@gep_range = global ptr getelementptr inrange(-8, 16) (i8, ptr @aggregates, i64 8)
@difference = global i64 sub (i64 ptrtoint (ptr @plain to i64), i64 ptrtoint (ptr @constant to i64))
@truncated = global i32 trunc (i64 sub (i64 ptrtoint (ptr @fn to i64), i64 ptrtoint (ptr @difference to i64)) to i32)
@casts = global ptr inttoptr (i64 add (i64 ptrtoint (ptr @plain to i64), i64 4) to ptr)
@spacecast = global ptr addrspacecast (ptr addrspace(1) @space to ptr)
@xored = global i64 xor (i64 ptrtoint (ptr @plain to i64), i64 -1)
@equivalent = global ptr dso_local_equivalent @fn
@nocfi = global ptr no_cfi @fn
@address = global ptr blockaddress(@blocks, %target)
@signed = global ptr ptrauth (ptr @fn, i32 2, i64 1234)
@signed2 = global ptr ptrauth (ptr @fn, i32 2, i64 0, ptr @plain)

@alias = alias i32, ptr @plain
@alias_weak = weak hidden unnamed_addr alias i32, getelementptr (i8, ptr @defined_later, i64 4)
@resolver_user = ifunc void (), ptr @resolver

declare void @fn()
declare i32 @variadic(ptr, ...)
declare void @attributes(ptr sret(i32), ptr noalias nonnull align 8 dereferenceable(16) captures(none) readonly, i32 signext range(i32 0, 10), ptr byval(%pair) align 8, ptr noundef writeonly dereferenceable_or_null(4), float nofpclass(nan inf), ptr initializes((0, 4), (8, 12)))
declare !foo !0 noalias nonnull ptr @returns(i64 noundef) #0
declare extern_weak fastcc zeroext i8 @conventions(i8 zeroext inreg)
declare cc 10 void @numbered_convention()
define ptr @resolver() {
  ret ptr @fn
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
declare i64 @llvm.read_register.i64(metadata)
declare void @llvm.assume(i1)
declare token @llvm.coro.id(i32, ptr, ptr, ptr)
declare <vscale x 4 x i32> @scalable(<vscale x 4 x i32>, <vscale x 2 x double>)
declare target("spirv.Image", void, 1, 0) @ext(target("aarch64.svcount"))
declare void @allocators(i64 %n, ptr allocptr) allockind("alloc,zeroed") allocsize(0) "alloc-family"="malloc" memory(argmem: readwrite, inaccessiblemem: read) vscale_range(1,16) uwtable(sync) alignstack(16)

define dso_local i32 @blocks(i32 %n, ptr %p) unnamed_addr #0 section ".text.x" comdat($comdat_any) align 32 gc "shadow-stack" prefix i32 5 prologue i8 1 personality ptr @fn !foo !0 {
entry:
  switch i32 %n, label %target [
    i32 0, label %zero
    i32 -5, label %one
  ]

zero:                                             ; preds = %entry
  indirectbr ptr %p, [label %target, label %one]

one:
  br i1 true, label %target, label %"quoted block"

"quoted block":
  unreachable

target:
  %phi = phi i32 [ 1, %entry ], [ 2, %zero ], [ %later, %latch ], [ 4, %one ]
  %later = add nuw nsw i32 %phi, 1
  %c = icmp samesign ult i32 %later, 100
  br i1 %c, label %latch, label %done, !prof !1

latch:
  br label %target, !llvm.loop !2

done:
  ret i32 %later
}

define void @unnamed(i32 %0, i64, ptr %2) {
  %4 = add i32 %0, 1
  call void @fn()
  %5 = call i64 @llvm.read_register.i64(metadata !3)
  br label %6

6:
  %7 = sub i32 %4, 1
  ret void
}

define i64 @binary(i64 %a, i64 %b, double %x, double %y, <2 x i64> %v) {
  %1 = add nuw nsw i64 %a, %b
  %2 = sub nsw i64 %1, 9223372036854775807
  %3 = mul nuw i64 %2, -9223372036854775808
  %4 = udiv exact i64 %3, 3
  %5 = sdiv i64 %4, 3
  %6 = urem i64 %5, 3
  %7 = srem i64 %6, 3
  %8 = shl nuw nsw i64 %7, 3
  %9 = lshr exact i64 %8, 3
  %10 = ashr i64 %9, 3
  %11 = and i64 %10, %a
  %12 = or disjoint i64 %11, 1
  %13 = xor i64 %12, -1
  %14 = fadd fast double %x, %y
  %15 = fsub nnan ninf nsz arcp contract afn reassoc double %14, 1.0
  %16 = fmul contract double %15, %15
  %17 = fdiv arcp double %16, 0x400921FB54442D18
  %18 = frem double %17, %y
  %19 = fneg nsz double %18
  %20 = add <2 x i64> %v, <i64 1, i64 2>
  %21 = add <2 x i64> %20, splat (i64 7)
  %22 = freeze i64 %13
  ret i64 %22
}

define void @memory(ptr %p, ptr addrspace(1) %q, i32 %n, <4 x ptr> %vp) {
  %a = alloca i32
  %b = alloca [4 x i64], i32 %n, align 16
  %c = alloca inalloca i8, i64 7
  %1 = load i32, ptr %p, align 4, !range !4, !noundef !5
  %2 = load volatile i64, ptr %p
  %3 = load atomic i32, ptr %p syncscope("singlethread") acquire, align 4
  %4 = load atomic volatile i64, ptr addrspace(1) %q unordered, align 8
  store i32 %1, ptr %a, align 4, !nontemporal !6
  store volatile i64 %2, ptr %b, align 1
  store atomic i32 %3, ptr %p release, align 4
  fence syncscope("agent") seq_cst
  fence acquire
  %5 = cmpxchg ptr %p, i32 0, i32 1 acq_rel monotonic, align 4
  %6 = cmpxchg weak volatile ptr %p, ptr null, ptr %p syncscope("agent") seq_cst seq_cst
  %7 = atomicrmw add ptr %p, i32 1 monotonic
  %8 = atomicrmw volatile umax ptr %p, i64 1 syncscope("agent") seq_cst, align 8
  %9 = atomicrmw fadd ptr %p, float 1.0 acquire
  %10 = atomicrmw uinc_wrap ptr %p, i32 9 release
  %11 = getelementptr inbounds nuw %pair, ptr %p, i64 0, i32 1
  %12 = getelementptr nusw i8, ptr %p, i64 -1
  %13 = getelementptr i32, <4 x ptr> %vp, i64 1
  %14 = getelementptr [4 x i32], ptr %p, <4 x i64> zeroinitializer, i32 2
  %15 = getelementptr inbounds %"quoted type", ptr %p, i32 0, i32 1, i64 2, i32 1
  %16 = extractvalue { i32, i1 } %5, 1
  ret void
}

define void @conversions(i64 %i, i32 %j, double %d, float %f, ptr %p, half %h, <2 x i32> %v) {
  %1 = trunc nuw nsw i64 %i to i32
  %2 = zext nneg i32 %j to i64
  %3 = sext i32 %j to i128
  %4 = fptrunc double %d to half
  %5 = fpext half %h to fp128
  %6 = fptoui double %d to i33
  %7 = fptosi float %f to i64
  %8 = uitofp nneg i32 %j to float
  %9 = sitofp i64 %i to double
  %10 = ptrtoint ptr %p to i64
  %11 = inttoptr i64 %i to ptr
  %12 = bitcast <2 x i32> %v to double
  %13 = addrspacecast ptr %p to ptr addrspace(1)
  %14 = zext <2 x i32> %v to <2 x i64>
  %15 = fpext fast float %f to double
  ret void
}

define <4 x i32> @vector(<4 x i32> %a, <4 x i32> %b, i64 %i, { i32, [2 x ptr] } %s, ptr %p) {
  %1 = extractelement <4 x i32> %a, i64 %i
  %2 = insertelement <4 x i32> poison, i32 %1, i32 0
  %3 = shufflevector <4 x i32> %a, <4 x i32> %b, <4 x i32> <i32 0, i32 poison, i32 7, i32 undef>
  %4 = shufflevector <4 x i32> %3, <4 x i32> poison, <2 x i32> zeroinitializer
  %5 = shufflevector <4 x i32> %3, <4 x i32> poison, <8 x i32> poison
  %6 = extractvalue { i32, [2 x ptr] } %s, 1, 0
  %7 = insertvalue { i32, [2 x ptr] } %s, ptr %p, 1, 1
  %8 = insertvalue { i32, [2 x ptr] } undef, i32 1, 0
  %9 = icmp slt <4 x i32> %a, %b
  %10 = select <4 x i1> %9, <4 x i32> %a, <4 x i32> %b
  %11 = select fast i1 true, double 1.0, double 2.0
  %12 = fcmp ninf une double %11, 0.0
  %13 = select i1 %12, ptr %p, ptr null, !prof !1
  %14 = va_arg ptr %p, i32
  %15 = icmp eq ptr %p, getelementptr (i8, ptr @plain, i64 2)
  ret <4 x i32> %10
}

define i32 @calls(ptr %f, i32 %n, ptr %p) personality ptr @fn {
  %1 = call i32 (ptr, ...) @variadic(ptr @0, i32 %n, double 1.0)
  %2 = tail call fastcc i32 %f(i32 signext %n) #1
  %3 = notail call noundef zeroext i8 @conventions(i8 zeroext inreg 3) nounwind "call-attr"="x" #1
  %4 = call fast float %f(float nofpclass(nan) 1.0)
  call void %f(ptr sret(i32) align 4 %p, ptr byval(%pair) align 8 %p)
  call void asm sideeffect "", "=*m"(ptr elementtype(i32) %p)
  call void asm sideeffect "nop $0", "r,~{memory}"(i32 %n)
  %5 = call i32 asm alignstack inteldialect "mov $0, $1", "=r,r"(i32 %n)
  call void @fn() [ "deopt"(i32 1, ptr %p), "kcfi"(i32 99) ]
  call void @llvm.assume(i1 true) [ "align"(ptr %p, i64 16) ]
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  %6 = call addrspace(0) i32 %f()
  call void inttoptr (i64 4096 to ptr)()
  call void @fn(), !srcloc !6, !dbg !12
  %7 = invoke i32 %f(i32 1) #1 [ "x"(i32 2) ]
          to label %normal unwind label %pad
normal:
  %8 = musttail call i32 @calls(ptr %f, i32 %n, ptr %p)
  ret i32 %8
pad:
  %9 = landingpad { ptr, i32 }
          cleanup
          catch ptr null
          filter [1 x ptr] [ptr @plain]
  resume { ptr, i32 } %9
}

define void @debug(i32 %x, ptr %y) !dbg !13 {
    #dbg_value(i32 %x, !14, !DIExpression(), !12)
    #dbg_declare(ptr %y, !14, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !12)
    #dbg_value(!DIArgList(i32 %x, i32 0), !14, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus), !12)
    #dbg_assign(i32 %x, !14, !DIExpression(), !15, ptr %y, !DIExpression(), !12)
  ret void, !dbg !12
}

define void @callbranch() {
  callbr void asm sideeffect "", "!i"() to label %a [label %b]
a:
  ret void
b:
  ret void
}

define void @funclets() personality ptr @fn {
  invoke void @fn() to label %out unwind label %switch
switch:
  %cs = catchswitch within none [label %handler] unwind to caller
handler:
  %cp = catchpad within %cs [ptr null, i32 64, ptr null]
  invoke void @fn() [ "funclet"(token %cp) ] to label %leave unwind label %cleanup
leave:
  catchret from %cp to label %out
cleanup:
  %cl = cleanuppad within %cp []
  cleanupret from %cl unwind to caller
out:
  ret void
}

define void @in_old_words(ptr nocapture readonly %p) readnone nounwind { ret void }

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" memory(none) }
attributes #1 = { cold alignstack=8 "quoted \22key"="a\\b" }
attributes #3 = { "bss-section"=".x" }

!named = !{!0, !1}
!llvm.module.flags = !{!8}
!llvm.dbg.cu = !{!10}
!0 = !{}
!1 = !{!"branch_weights", i32 1, i32 2000}
!2 = distinct !{!2, !9}
!3 = !{!"sp"}
!4 = !{i32 0, i32 10}
!5 = !{}
!6 = !{i32 1}
!7 = !{!16}
!8 = !{i32 2, !"Debug Info Version", i32 3}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !DICompileUnit(language: DW_LANG_C11, file: !11, producer: "me \22quoted\22", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, nameTableKind: None)
!11 = !DIFile(filename: "a.c", directory: "/tmp", checksumkind: CSK_MD5, checksum: "00000000000000000000000000000000")
!12 = !DILocation(line: 3, column: 7, scope: !13)
!13 = distinct !DISubprogram(name: "debug", scope: !11, file: !11, line: 2, type: !17, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10)
!14 = !DILocalVariable(name: "x", scope: !13, file: !11, line: 3, type: !18)
!15 = distinct !DIAssignID()
!16 = distinct !{!16, !19}
!17 = !DISubroutineType(types: !{null})
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = distinct !{!19, !"domain"}
!20 = !{ptr @fn, !"kernel", i32 1, null, i1 true, float 1.5}


^0 = module: (path: "x.o", hash: (0, 0, 0, 0, 0))
