; LLVM 3 to 14 as Numba's CUDA target and older compilers print it.
target datalayout = "e-p:64:64:64-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-f32:32:32-f64:64:64-v16:16:16"
target triple = "nvptx64-nvidia-cuda"

%node = type { %node*, i32 (i8*, ...)*, [4 x i8 addrspace(3)*] }

@str = private unnamed_addr constant [6 x i8] c"hello\00"
@shared = internal addrspace(3) global [16 x float] undef, align 4
@table = global [2 x i32 (i32)*] [i32 (i32)* @callee, i32 (i32)* null]
@gep = global i8* getelementptr inbounds ([6 x i8], [6 x i8]* @str, i32 0, i32 1)
@old_gep = global i8* getelementptr inbounds ([6 x i8]* @str, i32 0, i32 2)
@cast = global i32* bitcast ([6 x i8]* @str to i32*)
@alias = alias i32 (i32)* @callee

declare i32 @printf(i8* nocapture, ...)
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* nocapture writeonly, i8* nocapture readonly, i64, i1)

define i32 @callee(i32 %x) {
  ret i32 %x
}

define i32 @typed(i32* %p, %node* byval(%node) align 8 %n, float addrspace(3)* %s, i32 (i32)* %f, %node** %pp) {
entry:
  %a = load i32, i32* %p, align 4
  %old = load i32* %p, align 4
  %vold = load volatile i32* %p
  %q = getelementptr inbounds i32, i32* %p, i64 1
  %oldq = getelementptr inbounds i32* %p, i64 2
  %field = getelementptr %node, %node* %n, i32 0, i32 2, i64 1
  %oldfield = getelementptr %node* %n, i32 0, i32 1
  %chain = load %node*, %node** %pp
  store i32 %a, i32* %q, align 4
  store float 1.0, float addrspace(3)* %s
  %b = bitcast i32* %p to i8*
  %c = call i32 (i8*, ...) @printf(i8* getelementptr inbounds ([6 x i8], [6 x i8]* @str, i64 0, i64 0), i32 %a)
  %d = call i32 (i8*, ...)* @printf(i8* %b)
  %e = call i32 %f(i32 %c)
  %g = tail call fastcc i32 @callee(i32 %e)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %b, i8* %b, i64 4, i1 false)
  %h = addrspacecast float addrspace(3)* %s to float*
  %i = ptrtoint i32* %p to i64
  %j = inttoptr i64 %i to %node*
  %k = icmp eq i32* %p, null
  %l = cmpxchg i32* %p, i32 0, i32 1 seq_cst
  %m = cmpxchg i32* %p, i32 0, i32 1 seq_cst seq_cst
  %n2 = atomicrmw add i32* %p, i32 1 singlethread monotonic
  %o = select i1 %k, i32* %p, i32* %q
  br label %loop
loop:
  %ph = phi i32* [ %p, %entry ], [ %next, %loop ]
  %next = getelementptr i32, i32* %ph, i64 1
  br i1 %k, label %loop, label %out
out:
  ret i32 %g
}

declare void @llvm.annotated(metadata, metadata)

define void @kernel(i32* %p) {
  call void @"llvm.annotated"(metadata i32* %p, metadata !1)
  ret void
}

!nvvm.annotations = !{!0}
!0 = metadata !{void (i32*)* @kernel, metadata !"kernel", i32 1}
!1 = !{}
