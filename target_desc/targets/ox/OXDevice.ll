; Made by make_device.py of OXDevice.c.
@two_over_pi = internal unnamed_addr constant [20 x i64] [i64 0, i64 -6703182060581546711, i64 -277156292786332224, i64 -2638381946312093631, i64 -121206125134887583, i64 -5249950069107600672, i64 452944820249399836, i64 -135693905287338178, i64 -1692731182770600828, i64 -1613291254968254911, i64 4148332274289687028, i64 -7168499653074671557, i64 2303758334597371919, i64 -1211730484530615009, i64 7869616827067468215, i64 5712322887342352941, i64 8441921394348257659, i64 4397547296490951402, i64 7780917997398223763, i64 0], align 8
@.str = private unnamed_addr constant [34 x i8] c"%s:%u: %s: assertion `%s' failed\0A\00", align 1
@print_buffer = global [294914 x i64] zeroinitializer, align 8
@vote_count = addrspace(3) global i32 0, align 4

define i32 @nvvm.match.any.sync.i32(i32 %0, i32 %1) {
  %3 = zext i32 %1 to i64
  %4 = tail call i64 @llvm.ox.ballot(i64 1)
  %5 = trunc i64 %4 to i32
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %21, label %7

7:                                                ; preds = %2, %7
  %8 = phi i32 [ %17, %7 ], [ 0, %2 ]
  %9 = phi i32 [ %19, %7 ], [ %5, %2 ]
  %10 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %9, i1 true)
  %11 = zext nneg i32 %10 to i64
  %12 = tail call i64 @llvm.ox.rdlane.i64(i64 %3, i64 %11)
  %13 = icmp eq i64 %12, %3
  %14 = zext i1 %13 to i64
  %15 = tail call i64 @llvm.ox.ballot(i64 %14)
  %16 = trunc i64 %15 to i32
  %17 = select i1 %13, i32 %16, i32 %8
  %18 = xor i32 %16, -1
  %19 = and i32 %9, %18
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %7

21:                                               ; preds = %7, %2
  %22 = phi i32 [ 0, %2 ], [ %17, %7 ]
  ret i32 %22
}

define i32 @nvvm.match.any.sync.i64(i32 %0, i64 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %20, label %6

6:                                                ; preds = %2, %6
  %7 = phi i32 [ %16, %6 ], [ 0, %2 ]
  %8 = phi i32 [ %18, %6 ], [ %4, %2 ]
  %9 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %8, i1 true)
  %10 = zext nneg i32 %9 to i64
  %11 = tail call i64 @llvm.ox.rdlane.i64(i64 %1, i64 %10)
  %12 = icmp eq i64 %11, %1
  %13 = zext i1 %12 to i64
  %14 = tail call i64 @llvm.ox.ballot(i64 %13)
  %15 = trunc i64 %14 to i32
  %16 = select i1 %12, i32 %15, i32 %7
  %17 = xor i32 %15, -1
  %18 = and i32 %8, %17
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %6

20:                                               ; preds = %6, %2
  %21 = phi i32 [ 0, %2 ], [ %16, %6 ]
  ret i32 %21
}

define i32 @nvvm.redux.sync.add(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = add i32 %15, %19
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

declare i64 @llvm.ox.ballot(i64)

declare i64 @llvm.ox.rdlane.i64(i64, i64)

declare i32 @llvm.cttz.i32(i32, i1 immarg)

define i32 @nvvm.redux.sync.umin(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = tail call i32 @llvm.umin.i32(i32 %15, i32 %19)
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @nvvm.redux.sync.umax(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = tail call i32 @llvm.umax.i32(i32 %15, i32 %19)
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @nvvm.redux.sync.min(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = sext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = tail call i32 @llvm.smin.i32(i32 %15, i32 %19)
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @nvvm.redux.sync.max(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = sext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = tail call i32 @llvm.smax.i32(i32 %15, i32 %19)
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @nvvm.redux.sync.and(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = and i32 %15, %19
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @nvvm.redux.sync.or(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = or i32 %15, %19
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @nvvm.redux.sync.xor(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = xor i32 %15, %19
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @amdgcn.wave.reduce.add.i32(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = add i32 %15, %19
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @amdgcn.wave.reduce.umin.i32(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = tail call i32 @llvm.umin.i32(i32 %15, i32 %19)
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @amdgcn.wave.reduce.umax.i32(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = tail call i32 @llvm.umax.i32(i32 %15, i32 %19)
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @amdgcn.wave.reduce.min.i32(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = sext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = tail call i32 @llvm.smin.i32(i32 %15, i32 %19)
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @amdgcn.wave.reduce.max.i32(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = sext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = tail call i32 @llvm.smax.i32(i32 %15, i32 %19)
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @amdgcn.wave.reduce.and.i32(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = and i32 %15, %19
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @amdgcn.wave.reduce.or.i32(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = or i32 %15, %19
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define i32 @amdgcn.wave.reduce.xor.i32(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.ballot(i64 1)
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %4, i1 true)
  %7 = zext nneg i32 %6 to i64
  %8 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %7)
  %9 = trunc i64 %8 to i32
  %10 = add i32 %4, -1
  %11 = and i32 %10, %4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %2, %13
  %14 = phi i32 [ %22, %13 ], [ %11, %2 ]
  %15 = phi i32 [ %20, %13 ], [ %9, %2 ]
  %16 = tail call range(i32 1, 33) i32 @llvm.cttz.i32(i32 %14, i1 true)
  %17 = zext nneg i32 %16 to i64
  %18 = tail call i64 @llvm.ox.rdlane.i64(i64 %5, i64 %17)
  %19 = trunc i64 %18 to i32
  %20 = xor i32 %15, %19
  %21 = add i32 %14, -1
  %22 = and i32 %21, %14
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %2
  %25 = phi i32 [ %9, %2 ], [ %20, %13 ]
  ret i32 %25
}

define zeroext i1 @nvvm.vote.uni.sync(i32 %0, i1 zeroext %1) {
  %3 = zext i1 %1 to i64
  %4 = tail call i64 @llvm.ox.all(i64 %3)
  %5 = tail call i64 @llvm.ox.any(i64 %3)
  %6 = icmp eq i64 %5, 0
  %7 = zext i1 %6 to i64
  %8 = or i64 %4, %7
  %9 = icmp ne i64 %8, 0
  ret i1 %9
}

declare i64 @llvm.ox.all(i64)

declare i64 @llvm.ox.any(i64)

define range(i32 1, -2147483647) i32 @nvvm.read.ptx.sreg.lanemask.eq() {
  %1 = tail call i64 @llvm.ox.laneid()
  %2 = trunc i64 %1 to i32
  %3 = shl nuw i32 1, %2
  ret i32 %3
}

declare i64 @llvm.ox.laneid()

define range(i32 0, -2147483648) i32 @nvvm.read.ptx.sreg.lanemask.lt() {
  %1 = tail call i64 @llvm.ox.laneid()
  %2 = trunc i64 %1 to i32
  %3 = shl nsw i32 -1, %2
  %4 = xor i32 %3, -1
  ret i32 %4
}

define i32 @nvvm.read.ptx.sreg.lanemask.le() {
  %1 = tail call i64 @llvm.ox.laneid()
  %2 = trunc i64 %1 to i32
  %3 = shl i32 2, %2
  %4 = add i32 %3, -1
  ret i32 %4
}

define i32 @nvvm.read.ptx.sreg.lanemask.gt() {
  %1 = tail call i64 @llvm.ox.laneid()
  %2 = trunc i64 %1 to i32
  %3 = shl i32 -2, %2
  ret i32 %3
}

define range(i32 -2147483648, 0) i32 @nvvm.read.ptx.sreg.lanemask.ge() {
  %1 = tail call i64 @llvm.ox.laneid()
  %2 = trunc i64 %1 to i32
  %3 = shl nsw i32 -1, %2
  ret i32 %3
}

define i32 @amdgcn.ds.swizzle(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.laneid()
  %4 = trunc i64 %3 to i32
  %5 = and i32 %1, 32768
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %2
  %8 = and i32 %4, -4
  %9 = shl i32 %4, 1
  %10 = and i32 %9, 6
  %11 = lshr i32 %1, %10
  %12 = and i32 %11, 3
  %13 = or disjoint i32 %12, %8
  br label %21

14:                                               ; preds = %2
  %15 = and i32 %1, %4
  %16 = lshr i32 %1, 5
  %17 = or i32 %15, %16
  %18 = lshr i32 %1, 10
  %19 = xor i32 %17, %18
  %20 = and i32 %19, 31
  br label %21

21:                                               ; preds = %14, %7
  %22 = phi i32 [ %13, %7 ], [ %20, %14 ]
  %23 = zext i32 %0 to i64
  %24 = zext i32 %22 to i64
  %25 = tail call i64 @llvm.ox.shfl.idx.i64(i64 %23, i64 %24, i64 5)
  %26 = trunc i64 %25 to i32
  ret i32 %26
}

declare i64 @llvm.ox.shfl.idx.i64(i64, i64, i64)

define i32 @amdgcn.mov.dpp8.i32(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.laneid()
  %4 = trunc i64 %3 to i32
  %5 = zext i32 %0 to i64
  %6 = and i32 %4, -8
  %7 = and i32 %4, 7
  %8 = mul nuw nsw i32 %7, 3
  %9 = lshr i32 %1, %8
  %10 = and i32 %9, 7
  %11 = or disjoint i32 %10, %6
  %12 = zext i32 %11 to i64
  %13 = tail call i64 @llvm.ox.shfl.idx.i64(i64 %5, i64 %12, i64 5)
  %14 = trunc i64 %13 to i32
  ret i32 %14
}

define i32 @amdgcn.permlane16.i32(i32 %0, i32 %1, i32 %2, i32 %3, i1 zeroext %4, i1 zeroext %5) {
  %7 = tail call i64 @llvm.ox.laneid()
  %8 = trunc i64 %7 to i32
  %9 = zext i32 %1 to i64
  %10 = and i32 %8, 16
  %11 = and i32 %8, 8
  %12 = icmp eq i32 %11, 0
  %13 = select i1 %12, i32 %2, i32 %3
  %14 = shl i32 %8, 2
  %15 = and i32 %14, 28
  %16 = lshr i32 %13, %15
  %17 = and i32 %16, 15
  %18 = or disjoint i32 %17, %10
  %19 = zext nneg i32 %18 to i64
  %20 = tail call i64 @llvm.ox.shfl.idx.i64(i64 %9, i64 %19, i64 5)
  %21 = trunc i64 %20 to i32
  ret i32 %21
}

define i32 @amdgcn.permlane16.var(i32 %0, i32 %1, i32 %2, i1 zeroext %3, i1 zeroext %4) {
  %6 = zext i32 %1 to i64
  %7 = tail call i64 @llvm.ox.laneid()
  %8 = and i64 %7, 16
  %9 = and i32 %2, 15
  %10 = zext nneg i32 %9 to i64
  %11 = or disjoint i64 %8, %10
  %12 = tail call i64 @llvm.ox.shfl.idx.i64(i64 %6, i64 %11, i64 5)
  %13 = trunc i64 %12 to i32
  ret i32 %13
}

define i32 @amdgcn.permlanex16.var(i32 %0, i32 %1, i32 %2, i1 zeroext %3, i1 zeroext %4) {
  %6 = zext i32 %1 to i64
  %7 = tail call i64 @llvm.ox.laneid()
  %8 = and i64 %7, 16
  %9 = and i32 %2, 15
  %10 = zext nneg i32 %9 to i64
  %11 = or disjoint i64 %8, %10
  %12 = xor i64 %11, 16
  %13 = tail call i64 @llvm.ox.shfl.idx.i64(i64 %6, i64 %12, i64 5)
  %14 = trunc i64 %13 to i32
  ret i32 %14
}

define i32 @amdgcn.permlane64.i32(i32 returned %0) {
  ret i32 %0
}

define i32 @amdgcn.writelane.i32(i32 %0, i32 %1, i32 %2) {
  %4 = tail call i64 @llvm.ox.laneid()
  %5 = and i32 %1, 31
  %6 = zext nneg i32 %5 to i64
  %7 = icmp eq i64 %4, %6
  %8 = select i1 %7, i32 %0, i32 %2
  ret i32 %8
}

define i32 @amdgcn.ds.permute(i32 %0, i32 %1) {
  %3 = tail call i64 @llvm.ox.laneid()
  %4 = trunc i64 %3 to i32
  %5 = lshr i32 %0, 2
  %6 = and i32 %5, 31
  %7 = or disjoint i32 %6, 32
  %8 = zext nneg i32 %7 to i64
  %9 = or i32 %4, 32
  br label %17

10:                                               ; preds = %47
  %11 = zext i32 %1 to i64
  %12 = zext i32 %49 to i64
  %13 = tail call i64 @llvm.ox.shfl.idx.i64(i64 %11, i64 %12, i64 5)
  %14 = trunc i64 %13 to i32
  %15 = icmp eq i32 %48, 0
  %16 = select i1 %15, i32 0, i32 %14
  ret i32 %16

17:                                               ; preds = %47, %2
  %18 = phi i32 [ %4, %2 ], [ %49, %47 ]
  %19 = phi i32 [ 0, %2 ], [ %50, %47 ]
  %20 = phi i32 [ 0, %2 ], [ %48, %47 ]
  %21 = zext nneg i32 %19 to i64
  %22 = tail call i64 @llvm.ox.rdlane.i64(i64 %8, i64 %21)
  %23 = trunc i64 %22 to i32
  %24 = icmp eq i32 %9, %23
  br i1 %24, label %25, label %32

25:                                               ; preds = %17
  %26 = tail call i64 @llvm.ox.ballot(i64 1)
  %27 = shl nuw nsw i64 1, %21
  %28 = and i64 %26, %27
  %29 = icmp eq i64 %28, 0
  %30 = select i1 %29, i32 %20, i32 1
  %31 = select i1 %29, i32 %18, i32 %19
  br label %32

32:                                               ; preds = %25, %17
  %33 = phi i32 [ %20, %17 ], [ %30, %25 ]
  %34 = phi i32 [ %18, %17 ], [ %31, %25 ]
  %35 = or disjoint i32 %19, 1
  %36 = zext nneg i32 %35 to i64
  %37 = tail call i64 @llvm.ox.rdlane.i64(i64 %8, i64 %36)
  %38 = trunc i64 %37 to i32
  %39 = icmp eq i32 %9, %38
  br i1 %39, label %40, label %47

40:                                               ; preds = %32
  %41 = tail call i64 @llvm.ox.ballot(i64 1)
  %42 = shl nuw nsw i64 1, %36
  %43 = and i64 %41, %42
  %44 = icmp eq i64 %43, 0
  %45 = select i1 %44, i32 %33, i32 1
  %46 = select i1 %44, i32 %34, i32 %35
  br label %47

47:                                               ; preds = %40, %32
  %48 = phi i32 [ %33, %32 ], [ %45, %40 ]
  %49 = phi i32 [ %34, %32 ], [ %46, %40 ]
  %50 = add nuw nsw i32 %19, 2
  %51 = icmp eq i32 %50, 32
  br i1 %51, label %10, label %17
}

define zeroext i1 @amdgcn.inverse.ballot.i32(i32 %0) {
  %2 = tail call i64 @llvm.ox.laneid()
  %3 = trunc i64 %2 to i32
  %4 = shl nuw i32 1, %3
  %5 = and i32 %4, %0
  %6 = icmp ne i32 %5, 0
  ret i1 %6
}

define i32 @amdgcn.strict.wwm.i32(i32 returned %0) {
  ret i32 %0
}

define i32 @amdgcn.perm(i32 %0, i32 %1, i32 %2) {
  %4 = zext i32 %0 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %1 to i64
  %7 = or disjoint i64 %5, %6
  %8 = and i32 %2, 255
  %9 = icmp samesign ult i32 %8, 8
  br i1 %9, label %10, label %16

10:                                               ; preds = %3
  %11 = shl nuw nsw i32 %8, 3
  %12 = zext nneg i32 %11 to i64
  %13 = lshr i64 %7, %12
  %14 = trunc i64 %13 to i32
  %15 = and i32 %14, 255
  br label %29

16:                                               ; preds = %3
  %17 = icmp samesign ult i32 %8, 12
  br i1 %17, label %18, label %26

18:                                               ; preds = %16
  %19 = shl nuw nsw i32 %8, 4
  %20 = add nsw i32 %19, -113
  %21 = zext nneg i32 %20 to i64
  %22 = shl nuw i64 1, %21
  %23 = and i64 %22, %7
  %24 = icmp eq i64 %23, 0
  %25 = select i1 %24, i32 0, i32 255
  br label %29

26:                                               ; preds = %16
  %27 = icmp eq i32 %8, 12
  %28 = select i1 %27, i32 0, i32 255
  br label %29

29:                                               ; preds = %18, %26, %10
  %30 = phi i32 [ %15, %10 ], [ %25, %18 ], [ %28, %26 ]
  %31 = lshr i32 %2, 8
  %32 = and i32 %31, 255
  %33 = icmp samesign ult i32 %32, 8
  br i1 %33, label %47, label %34

34:                                               ; preds = %29
  %35 = icmp samesign ult i32 %32, 12
  br i1 %35, label %39, label %36

36:                                               ; preds = %34
  %37 = icmp eq i32 %32, 12
  %38 = select i1 %37, i32 0, i32 255
  br label %53

39:                                               ; preds = %34
  %40 = shl nuw nsw i32 %32, 4
  %41 = add nsw i32 %40, -113
  %42 = zext nneg i32 %41 to i64
  %43 = shl nuw i64 1, %42
  %44 = and i64 %43, %7
  %45 = icmp eq i64 %44, 0
  %46 = select i1 %45, i32 0, i32 255
  br label %53

47:                                               ; preds = %29
  %48 = shl nuw nsw i32 %32, 3
  %49 = zext nneg i32 %48 to i64
  %50 = lshr i64 %7, %49
  %51 = trunc i64 %50 to i32
  %52 = and i32 %51, 255
  br label %53

53:                                               ; preds = %47, %39, %36
  %54 = phi i32 [ %52, %47 ], [ %46, %39 ], [ %38, %36 ]
  %55 = lshr i32 %2, 16
  %56 = and i32 %55, 255
  %57 = icmp samesign ult i32 %56, 8
  br i1 %57, label %71, label %58

58:                                               ; preds = %53
  %59 = icmp samesign ult i32 %56, 12
  br i1 %59, label %63, label %60

60:                                               ; preds = %58
  %61 = icmp eq i32 %56, 12
  %62 = select i1 %61, i32 0, i32 255
  br label %77

63:                                               ; preds = %58
  %64 = shl nuw nsw i32 %56, 4
  %65 = add nsw i32 %64, -113
  %66 = zext nneg i32 %65 to i64
  %67 = shl nuw i64 1, %66
  %68 = and i64 %67, %7
  %69 = icmp eq i64 %68, 0
  %70 = select i1 %69, i32 0, i32 255
  br label %77

71:                                               ; preds = %53
  %72 = shl nuw nsw i32 %56, 3
  %73 = zext nneg i32 %72 to i64
  %74 = lshr i64 %7, %73
  %75 = trunc i64 %74 to i32
  %76 = and i32 %75, 255
  br label %77

77:                                               ; preds = %71, %63, %60
  %78 = phi i32 [ %76, %71 ], [ %70, %63 ], [ %62, %60 ]
  %79 = lshr i32 %2, 24
  %80 = icmp ult i32 %2, 134217728
  br i1 %80, label %94, label %81

81:                                               ; preds = %77
  %82 = icmp ult i32 %2, 201326592
  br i1 %82, label %86, label %83

83:                                               ; preds = %81
  %84 = icmp eq i32 %79, 12
  %85 = select i1 %84, i32 0, i32 255
  br label %100

86:                                               ; preds = %81
  %87 = shl nuw nsw i32 %79, 4
  %88 = add nsw i32 %87, -113
  %89 = zext nneg i32 %88 to i64
  %90 = shl nuw i64 1, %89
  %91 = and i64 %90, %7
  %92 = icmp eq i64 %91, 0
  %93 = select i1 %92, i32 0, i32 255
  br label %100

94:                                               ; preds = %77
  %95 = shl nuw nsw i32 %79, 3
  %96 = zext nneg i32 %95 to i64
  %97 = lshr i64 %7, %96
  %98 = trunc i64 %97 to i32
  %99 = and i32 %98, 255
  br label %100

100:                                              ; preds = %94, %86, %83
  %101 = phi i32 [ %99, %94 ], [ %93, %86 ], [ %85, %83 ]
  %102 = shl nuw nsw i32 %78, 16
  %103 = shl nuw nsw i32 %54, 8
  %104 = or disjoint i32 %103, %30
  %105 = or disjoint i32 %102, %104
  %106 = shl nuw i32 %101, 24
  %107 = or disjoint i32 %106, %105
  ret i32 %107
}

define i32 @nvvm.prmt(i32 %0, i32 %1, i32 %2) {
  %4 = zext i32 %1 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %0 to i64
  %7 = or disjoint i64 %5, %6
  %8 = shl i32 %2, 3
  %9 = and i32 %8, 56
  %10 = zext nneg i32 %9 to i64
  %11 = lshr i64 %7, %10
  %12 = trunc i64 %11 to i32
  %13 = and i32 %12, 255
  %14 = and i32 %2, 8
  %15 = icmp eq i32 %14, 0
  %16 = and i32 %12, 128
  %17 = icmp eq i32 %16, 0
  %18 = select i1 %17, i32 0, i32 255
  %19 = select i1 %15, i32 %13, i32 %18
  %20 = lshr i32 %2, 1
  %21 = and i32 %20, 56
  %22 = zext nneg i32 %21 to i64
  %23 = lshr i64 %7, %22
  %24 = trunc i64 %23 to i32
  %25 = and i32 %24, 255
  %26 = and i32 %2, 128
  %27 = icmp eq i32 %26, 0
  %28 = and i32 %24, 128
  %29 = icmp eq i32 %28, 0
  %30 = select i1 %29, i32 0, i32 255
  %31 = select i1 %27, i32 %25, i32 %30
  %32 = shl nuw nsw i32 %31, 8
  %33 = or disjoint i32 %32, %19
  %34 = lshr i32 %2, 5
  %35 = and i32 %34, 56
  %36 = zext nneg i32 %35 to i64
  %37 = lshr i64 %7, %36
  %38 = trunc i64 %37 to i32
  %39 = and i32 %38, 255
  %40 = and i32 %2, 2048
  %41 = icmp eq i32 %40, 0
  %42 = and i32 %38, 128
  %43 = icmp eq i32 %42, 0
  %44 = select i1 %43, i32 0, i32 255
  %45 = select i1 %41, i32 %39, i32 %44
  %46 = shl nuw nsw i32 %45, 16
  %47 = or disjoint i32 %46, %33
  %48 = lshr i32 %2, 9
  %49 = and i32 %48, 56
  %50 = zext nneg i32 %49 to i64
  %51 = lshr i64 %7, %50
  %52 = trunc i64 %51 to i32
  %53 = and i32 %52, 255
  %54 = and i32 %2, 32768
  %55 = icmp eq i32 %54, 0
  %56 = and i32 %52, 128
  %57 = icmp eq i32 %56, 0
  %58 = select i1 %57, i32 0, i32 255
  %59 = select i1 %55, i32 %53, i32 %58
  %60 = shl nuw i32 %59, 24
  %61 = or disjoint i32 %60, %47
  ret i32 %61
}

define i32 @amdgcn.sbfe.i32(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %1, 31
  %5 = and i32 %2, 31
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %17, label %7

7:                                                ; preds = %3
  %8 = add nuw nsw i32 %5, %4
  %9 = icmp samesign ult i32 %8, 32
  br i1 %9, label %10, label %15

10:                                               ; preds = %7
  %11 = sub nuw nsw i32 32, %8
  %12 = shl i32 %0, %11
  %13 = sub nuw nsw i32 32, %5
  %14 = ashr i32 %12, %13
  br label %17

15:                                               ; preds = %7
  %16 = ashr i32 %0, %4
  br label %17

17:                                               ; preds = %10, %15, %3
  %18 = phi i32 [ 0, %3 ], [ %14, %10 ], [ %16, %15 ]
  ret i32 %18
}

define range(i32 0, -2147483648) i32 @amdgcn.ubfe.i32(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %1, 31
  %5 = and i32 %2, 31
  %6 = lshr i32 %0, %4
  %7 = shl nsw i32 -1, %5
  %8 = xor i32 %7, -1
  %9 = and i32 %6, %8
  ret i32 %9
}

define i64 @amdgcn.sbfe.i64(i64 %0, i32 %1, i32 %2) {
  %4 = and i32 %1, 63
  %5 = and i32 %2, 63
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %20, label %7

7:                                                ; preds = %3
  %8 = add nuw nsw i32 %5, %4
  %9 = icmp samesign ult i32 %8, 64
  br i1 %9, label %10, label %17

10:                                               ; preds = %7
  %11 = sub nuw nsw i32 64, %8
  %12 = zext nneg i32 %11 to i64
  %13 = shl i64 %0, %12
  %14 = sub nuw nsw i32 64, %5
  %15 = zext nneg i32 %14 to i64
  %16 = ashr i64 %13, %15
  br label %20

17:                                               ; preds = %7
  %18 = zext nneg i32 %4 to i64
  %19 = ashr i64 %0, %18
  br label %20

20:                                               ; preds = %10, %17, %3
  %21 = phi i64 [ 0, %3 ], [ %16, %10 ], [ %19, %17 ]
  ret i64 %21
}

define range(i64 0, -9223372036854775808) i64 @amdgcn.ubfe.i64(i64 %0, i32 %1, i32 %2) {
  %4 = and i32 %1, 63
  %5 = and i32 %2, 63
  %6 = zext nneg i32 %4 to i64
  %7 = lshr i64 %0, %6
  %8 = zext nneg i32 %5 to i64
  %9 = shl nsw i64 -1, %8
  %10 = xor i64 %9, -1
  %11 = and i64 %7, %10
  ret i64 %11
}

define i32 @amdgcn.alignbyte(i32 %0, i32 %1, i32 %2) {
  %4 = zext i32 %0 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %1 to i64
  %7 = or disjoint i64 %5, %6
  %8 = shl i32 %2, 3
  %9 = and i32 %8, 24
  %10 = zext nneg i32 %9 to i64
  %11 = lshr i64 %7, %10
  %12 = trunc i64 %11 to i32
  ret i32 %12
}

define i32 @amdgcn.alignbit(i32 %0, i32 %1, i32 %2) {
  %4 = zext i32 %0 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %1 to i64
  %7 = or disjoint i64 %5, %6
  %8 = and i32 %2, 31
  %9 = zext nneg i32 %8 to i64
  %10 = lshr i64 %7, %9
  %11 = trunc i64 %10 to i32
  ret i32 %11
}

define i32 @amdgcn.mul.i24(i32 %0, i32 %1) {
  %3 = shl i32 %0, 8
  %4 = ashr exact i32 %3, 8
  %5 = shl i32 %1, 8
  %6 = ashr exact i32 %5, 8
  %7 = mul nsw i32 %6, %4
  ret i32 %7
}

define i32 @amdgcn.mul.u24(i32 %0, i32 %1) {
  %3 = and i32 %0, 16777215
  %4 = and i32 %1, 16777215
  %5 = mul i32 %4, %3
  ret i32 %5
}

define range(i32 0, 65536) i32 @amdgcn.mulhi.u24(i32 %0, i32 %1) {
  %3 = and i32 %0, 16777215
  %4 = zext nneg i32 %3 to i64
  %5 = and i32 %1, 16777215
  %6 = zext nneg i32 %5 to i64
  %7 = mul nuw nsw i64 %6, %4
  %8 = lshr i64 %7, 32
  %9 = trunc nuw nsw i64 %8 to i32
  ret i32 %9
}

define range(i32 -16384, 16385) i32 @amdgcn.mulhi.i24(i32 %0, i32 %1) {
  %3 = shl i32 %0, 8
  %4 = ashr exact i32 %3, 8
  %5 = sext i32 %4 to i64
  %6 = shl i32 %1, 8
  %7 = ashr exact i32 %6, 8
  %8 = sext i32 %7 to i64
  %9 = mul nsw i64 %8, %5
  %10 = lshr i64 %9, 32
  %11 = trunc nuw i64 %10 to i32
  ret i32 %11
}

define i32 @nvvm.mul24.i(i32 %0, i32 %1) {
  %3 = shl i32 %0, 8
  %4 = ashr exact i32 %3, 8
  %5 = shl i32 %1, 8
  %6 = ashr exact i32 %5, 8
  %7 = mul nsw i32 %6, %4
  ret i32 %7
}

define i32 @nvvm.mul24.ui(i32 %0, i32 %1) {
  %3 = and i32 %0, 16777215
  %4 = and i32 %1, 16777215
  %5 = mul i32 %4, %3
  ret i32 %5
}

define i32 @amdgcn.sad.u8(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %0, 255
  %5 = and i32 %1, 255
  %6 = sub nsw i32 %4, %5
  %7 = tail call i32 @llvm.abs.i32(i32 %6, i1 true)
  %8 = add i32 %7, %2
  %9 = lshr i32 %0, 8
  %10 = and i32 %9, 255
  %11 = lshr i32 %1, 8
  %12 = and i32 %11, 255
  %13 = sub nsw i32 %10, %12
  %14 = tail call i32 @llvm.abs.i32(i32 %13, i1 true)
  %15 = lshr i32 %0, 16
  %16 = and i32 %15, 255
  %17 = lshr i32 %1, 16
  %18 = and i32 %17, 255
  %19 = sub nsw i32 %16, %18
  %20 = tail call i32 @llvm.abs.i32(i32 %19, i1 true)
  %21 = lshr i32 %0, 24
  %22 = lshr i32 %1, 24
  %23 = sub nsw i32 %21, %22
  %24 = tail call i32 @llvm.abs.i32(i32 %23, i1 true)
  %25 = add i32 %8, %24
  %26 = add i32 %25, %14
  %27 = add i32 %26, %20
  ret i32 %27
}

define i32 @nvvm.sad.i(i32 %0, i32 %1, i32 %2) {
  %4 = icmp slt i32 %0, %1
  %5 = sub i32 %1, %0
  %6 = sub i32 %0, %1
  %7 = select i1 %4, i32 %5, i32 %6
  %8 = add i32 %7, %2
  ret i32 %8
}

define i32 @nvvm.sad.ui(i32 %0, i32 %1, i32 %2) {
  %4 = icmp ult i32 %0, %1
  %5 = sub nuw i32 %1, %0
  %6 = sub nuw i32 %0, %1
  %7 = select i1 %4, i32 %5, i32 %6
  %8 = add i32 %7, %2
  ret i32 %8
}

define i32 @nvvm.idp4a.s.s(i32 %0, i32 %1, i32 %2) {
  %4 = zext i32 %0 to i64
  %5 = zext i32 %1 to i64
  %6 = sext i32 %2 to i64
  %7 = tail call i64 @llvm.ox.dot4.i8(i64 %4, i64 %5, i64 %6)
  %8 = trunc i64 %7 to i32
  ret i32 %8
}

declare i64 @llvm.ox.dot4.i8(i64, i64, i64)

define i32 @nvvm.idp4a.s.u(i32 %0, i32 %1, i32 %2) {
  %4 = shl i32 %0, 24
  %5 = ashr exact i32 %4, 24
  %6 = and i32 %1, 255
  %7 = shl i32 %0, 16
  %8 = ashr i32 %7, 24
  %9 = lshr i32 %1, 8
  %10 = and i32 %9, 255
  %11 = shl i32 %0, 8
  %12 = ashr i32 %11, 24
  %13 = lshr i32 %1, 16
  %14 = and i32 %13, 255
  %15 = ashr i32 %0, 24
  %16 = lshr i32 %1, 24
  %17 = mul nsw i32 %14, %12
  %18 = mul nsw i32 %10, %8
  %19 = mul nsw i32 %6, %5
  %20 = add nsw i32 %19, %2
  %21 = mul nsw i32 %16, %15
  %22 = add i32 %20, %21
  %23 = add i32 %22, %18
  %24 = add i32 %23, %17
  ret i32 %24
}

define i32 @nvvm.idp4a.u.s(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %0, 255
  %5 = shl i32 %1, 24
  %6 = ashr exact i32 %5, 24
  %7 = lshr i32 %0, 8
  %8 = and i32 %7, 255
  %9 = shl i32 %1, 16
  %10 = ashr i32 %9, 24
  %11 = lshr i32 %0, 16
  %12 = and i32 %11, 255
  %13 = shl i32 %1, 8
  %14 = ashr i32 %13, 24
  %15 = lshr i32 %0, 24
  %16 = ashr i32 %1, 24
  %17 = mul nsw i32 %14, %12
  %18 = mul nsw i32 %10, %8
  %19 = mul nsw i32 %6, %4
  %20 = mul nsw i32 %16, %15
  %21 = add i32 %20, %2
  %22 = add i32 %21, %19
  %23 = add i32 %22, %18
  %24 = add i32 %23, %17
  ret i32 %24
}

define i32 @nvvm.idp4a.u.u(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %0, 255
  %5 = and i32 %1, 255
  %6 = lshr i32 %0, 8
  %7 = and i32 %6, 255
  %8 = lshr i32 %1, 8
  %9 = and i32 %8, 255
  %10 = lshr i32 %0, 16
  %11 = and i32 %10, 255
  %12 = lshr i32 %1, 16
  %13 = and i32 %12, 255
  %14 = lshr i32 %0, 24
  %15 = lshr i32 %1, 24
  %16 = mul nuw nsw i32 %13, %11
  %17 = mul nuw nsw i32 %9, %7
  %18 = mul nuw nsw i32 %5, %4
  %19 = add nsw i32 %18, %2
  %20 = mul nuw nsw i32 %15, %14
  %21 = add i32 %19, %20
  %22 = add i32 %21, %17
  %23 = add i32 %22, %16
  ret i32 %23
}

define i32 @amdgcn.udot4(i32 %0, i32 %1, i32 %2, i1 zeroext %3) {
  %5 = and i32 %0, 255
  %6 = and i32 %1, 255
  %7 = lshr i32 %0, 8
  %8 = and i32 %7, 255
  %9 = lshr i32 %1, 8
  %10 = and i32 %9, 255
  %11 = lshr i32 %0, 16
  %12 = and i32 %11, 255
  %13 = lshr i32 %1, 16
  %14 = and i32 %13, 255
  %15 = lshr i32 %0, 24
  %16 = lshr i32 %1, 24
  %17 = mul nuw nsw i32 %14, %12
  %18 = mul nuw nsw i32 %10, %8
  %19 = mul nuw nsw i32 %6, %5
  %20 = mul nuw nsw i32 %16, %15
  %21 = add nuw nsw i32 %20, %19
  %22 = add nuw nsw i32 %21, %18
  %23 = add nuw nsw i32 %22, %17
  %24 = zext nneg i32 %23 to i64
  %25 = zext i32 %2 to i64
  %26 = add nuw nsw i64 %24, %25
  %27 = icmp samesign ugt i64 %26, 4294967295
  %28 = select i1 %3, i1 %27, i1 false
  %29 = trunc i64 %26 to i32
  %30 = select i1 %28, i32 -1, i32 %29
  ret i32 %30
}

define i32 @amdgcn.sdot4(i32 %0, i32 %1, i32 %2, i1 zeroext %3) {
  %5 = zext i32 %0 to i64
  %6 = zext i32 %1 to i64
  %7 = sext i32 %2 to i64
  %8 = select i1 %3, i64 0, i64 %7
  %9 = tail call i64 @llvm.ox.dot4.i8(i64 %5, i64 %6, i64 %8)
  %10 = trunc i64 %9 to i32
  %11 = tail call i32 @llvm.sadd.sat.i32(i32 %10, i32 %2)
  %12 = select i1 %3, i32 %11, i32 %10
  ret i32 %12
}

define i32 @amdgcn.sudot4(i1 zeroext %0, i32 %1, i1 zeroext %2, i32 %3, i32 %4, i1 zeroext %5) {
  %7 = shl i32 %1, 24
  %8 = ashr exact i32 %7, 24
  %9 = and i32 %1, 255
  %10 = select i1 %0, i32 %8, i32 %9
  %11 = shl i32 %3, 24
  %12 = ashr exact i32 %11, 24
  %13 = and i32 %3, 255
  %14 = select i1 %2, i32 %12, i32 %13
  %15 = shl i32 %1, 16
  %16 = ashr i32 %15, 24
  %17 = lshr i32 %1, 8
  %18 = and i32 %17, 255
  %19 = select i1 %0, i32 %16, i32 %18
  %20 = shl i32 %3, 16
  %21 = ashr i32 %20, 24
  %22 = lshr i32 %3, 8
  %23 = and i32 %22, 255
  %24 = select i1 %2, i32 %21, i32 %23
  %25 = shl i32 %1, 8
  %26 = ashr i32 %25, 24
  %27 = lshr i32 %1, 16
  %28 = and i32 %27, 255
  %29 = select i1 %0, i32 %26, i32 %28
  %30 = shl i32 %3, 8
  %31 = ashr i32 %30, 24
  %32 = lshr i32 %3, 16
  %33 = and i32 %32, 255
  %34 = select i1 %2, i32 %31, i32 %33
  %35 = ashr i32 %1, 24
  %36 = lshr i32 %1, 24
  %37 = select i1 %0, i32 %35, i32 %36
  %38 = ashr i32 %3, 24
  %39 = lshr i32 %3, 24
  %40 = select i1 %2, i32 %38, i32 %39
  %41 = mul nsw i32 %34, %29
  %42 = mul nsw i32 %24, %19
  %43 = mul nsw i32 %14, %10
  %44 = mul nsw i32 %40, %37
  %45 = add nsw i32 %43, %44
  %46 = add nsw i32 %45, %42
  %47 = add nsw i32 %46, %41
  %48 = sext i32 %47 to i64
  %49 = sext i32 %4 to i64
  %50 = add nsw i64 %48, %49
  %51 = tail call i64 @llvm.smax.i64(i64 %50, i64 -2147483648)
  %52 = tail call i64 @llvm.smin.i64(i64 %51, i64 2147483647)
  %53 = select i1 %5, i64 %52, i64 %50
  %54 = trunc i64 %53 to i32
  ret i32 %54
}

define float @amdgcn.fdot2(<2 x half> %0, <2 x half> %1, float %2, i1 zeroext %3) {
  %5 = bitcast <2 x half> %0 to i32
  %6 = zext i32 %5 to i64
  %7 = bitcast <2 x half> %1 to i32
  %8 = zext i32 %7 to i64
  %9 = tail call float @llvm.ox.dot2.f16(i64 %6, i64 %8, float %2)
  %10 = tail call float @llvm.maxnum.f32(float %9, float 0.000000e+00)
  %11 = tail call float @llvm.minnum.f32(float %10, float 1.000000e+00)
  %12 = select i1 %3, float %11, float %9
  ret float %12
}

declare float @llvm.ox.dot2.f16(i64, i64, float)

declare float @llvm.maxnum.f32(float, float)

declare float @llvm.minnum.f32(float, float)

define float @amdgcn.fdot2.f32.bf16(<2 x bfloat> %0, <2 x bfloat> %1, float %2, i1 zeroext %3) {
  %5 = bitcast <2 x bfloat> %0 to i32
  %6 = zext i32 %5 to i64
  %7 = bitcast <2 x bfloat> %1 to i32
  %8 = zext i32 %7 to i64
  %9 = tail call float @llvm.ox.dot2.bf16(i64 %6, i64 %8, float %2)
  %10 = tail call float @llvm.maxnum.f32(float %9, float 0.000000e+00)
  %11 = tail call float @llvm.minnum.f32(float %10, float 1.000000e+00)
  %12 = select i1 %3, float %11, float %9
  ret float %12
}

declare float @llvm.ox.dot2.bf16(i64, i64, float)

define half @amdgcn.fdot2.f16.f16(<2 x half> %0, <2 x half> %1, half %2) {
  %4 = bitcast <2 x half> %0 to i32
  %5 = zext i32 %4 to i64
  %6 = bitcast <2 x half> %1 to i32
  %7 = zext i32 %6 to i64
  %8 = fpext half %2 to float
  %9 = tail call float @llvm.ox.dot2.f16(i64 %5, i64 %7, float %8)
  %10 = fptrunc float %9 to half
  ret half %10
}

define bfloat @amdgcn.fdot2.bf16.bf16(<2 x bfloat> %0, <2 x bfloat> %1, bfloat %2) {
  %4 = bitcast <2 x bfloat> %0 to i32
  %5 = zext i32 %4 to i64
  %6 = bitcast <2 x bfloat> %1 to i32
  %7 = zext i32 %6 to i64
  %8 = fpext bfloat %2 to float
  %9 = tail call float @llvm.ox.dot2.bf16(i64 %5, i64 %7, float %8)
  %10 = fptrunc float %9 to bfloat
  ret bfloat %10
}

define i32 @amdgcn.sdot2(<2 x i16> %0, <2 x i16> %1, i32 %2, i1 zeroext %3) {
  %5 = extractelement <2 x i16> %0, i64 0
  %6 = sext i16 %5 to i64
  %7 = extractelement <2 x i16> %1, i64 0
  %8 = sext i16 %7 to i64
  %9 = mul nsw i64 %8, %6
  %10 = extractelement <2 x i16> %0, i64 1
  %11 = sext i16 %10 to i64
  %12 = extractelement <2 x i16> %1, i64 1
  %13 = sext i16 %12 to i64
  %14 = mul nsw i64 %13, %11
  %15 = sext i32 %2 to i64
  %16 = add nsw i64 %14, %15
  %17 = add nsw i64 %16, %9
  %18 = tail call i64 @llvm.smax.i64(i64 %17, i64 -2147483648)
  %19 = tail call i64 @llvm.smin.i64(i64 %18, i64 2147483647)
  %20 = select i1 %3, i64 %19, i64 %17
  %21 = trunc i64 %20 to i32
  ret i32 %21
}

define i32 @amdgcn.udot2(<2 x i16> %0, <2 x i16> %1, i32 %2, i1 zeroext %3) {
  %5 = extractelement <2 x i16> %0, i64 0
  %6 = zext i16 %5 to i64
  %7 = extractelement <2 x i16> %1, i64 0
  %8 = zext i16 %7 to i64
  %9 = mul nuw nsw i64 %8, %6
  %10 = extractelement <2 x i16> %0, i64 1
  %11 = zext i16 %10 to i64
  %12 = extractelement <2 x i16> %1, i64 1
  %13 = zext i16 %12 to i64
  %14 = mul nuw nsw i64 %13, %11
  %15 = zext i32 %2 to i64
  %16 = add nuw nsw i64 %14, %15
  %17 = add nuw nsw i64 %16, %9
  %18 = icmp samesign ugt i64 %17, 4294967295
  %19 = select i1 %3, i1 %18, i1 false
  %20 = trunc i64 %17 to i32
  %21 = select i1 %19, i32 -1, i32 %20
  ret i32 %21
}

define i32 @amdgcn.sdot8(i32 %0, i32 %1, i32 %2, i1 zeroext %3) {
  %5 = shl i32 %0, 28
  %6 = shl i32 %1, 28
  %7 = ashr exact i32 %5, 28
  %8 = ashr exact i32 %6, 28
  %9 = mul nsw i32 %8, %7
  %10 = shl i32 %0, 24
  %11 = shl i32 %1, 24
  %12 = ashr i32 %10, 28
  %13 = ashr i32 %11, 28
  %14 = mul nsw i32 %13, %12
  %15 = add nsw i32 %9, %14
  %16 = shl i32 %0, 20
  %17 = shl i32 %1, 20
  %18 = ashr i32 %16, 28
  %19 = ashr i32 %17, 28
  %20 = mul nsw i32 %19, %18
  %21 = add nsw i32 %15, %20
  %22 = shl i32 %0, 16
  %23 = shl i32 %1, 16
  %24 = ashr i32 %22, 28
  %25 = ashr i32 %23, 28
  %26 = mul nsw i32 %25, %24
  %27 = add nsw i32 %21, %26
  %28 = shl i32 %0, 12
  %29 = shl i32 %1, 12
  %30 = ashr i32 %28, 28
  %31 = ashr i32 %29, 28
  %32 = mul nsw i32 %31, %30
  %33 = add nsw i32 %27, %32
  %34 = shl i32 %0, 8
  %35 = shl i32 %1, 8
  %36 = ashr i32 %34, 28
  %37 = ashr i32 %35, 28
  %38 = mul nsw i32 %37, %36
  %39 = add nsw i32 %33, %38
  %40 = sext i32 %39 to i64
  %41 = shl i32 %0, 4
  %42 = shl i32 %1, 4
  %43 = ashr i32 %41, 28
  %44 = ashr i32 %42, 28
  %45 = mul nsw i32 %44, %43
  %46 = sext i32 %45 to i64
  %47 = ashr i32 %0, 28
  %48 = ashr i32 %1, 28
  %49 = mul nsw i32 %48, %47
  %50 = sext i32 %49 to i64
  %51 = sext i32 %2 to i64
  %52 = add nsw i64 %50, %51
  %53 = add nsw i64 %52, %46
  %54 = add nsw i64 %53, %40
  %55 = tail call i64 @llvm.smax.i64(i64 %54, i64 -2147483648)
  %56 = tail call i64 @llvm.smin.i64(i64 %55, i64 2147483647)
  %57 = select i1 %3, i64 %56, i64 %54
  %58 = trunc i64 %57 to i32
  ret i32 %58
}

define i32 @amdgcn.sudot8(i1 zeroext %0, i32 %1, i1 zeroext %2, i32 %3, i32 %4, i1 zeroext %5) {
  %7 = shl i32 %1, 28
  %8 = shl i32 %3, 28
  %9 = ashr exact i32 %7, 28
  %10 = and i32 %1, 15
  %11 = select i1 %0, i32 %9, i32 %10
  %12 = ashr exact i32 %8, 28
  %13 = and i32 %3, 15
  %14 = select i1 %2, i32 %12, i32 %13
  %15 = mul nsw i32 %14, %11
  %16 = shl i32 %1, 24
  %17 = shl i32 %3, 24
  %18 = ashr i32 %16, 28
  %19 = lshr i32 %16, 28
  %20 = select i1 %0, i32 %18, i32 %19
  %21 = ashr i32 %17, 28
  %22 = lshr i32 %17, 28
  %23 = select i1 %2, i32 %21, i32 %22
  %24 = mul nsw i32 %23, %20
  %25 = add nsw i32 %15, %24
  %26 = shl i32 %1, 20
  %27 = shl i32 %3, 20
  %28 = ashr i32 %26, 28
  %29 = lshr i32 %26, 28
  %30 = select i1 %0, i32 %28, i32 %29
  %31 = ashr i32 %27, 28
  %32 = lshr i32 %27, 28
  %33 = select i1 %2, i32 %31, i32 %32
  %34 = mul nsw i32 %33, %30
  %35 = add nsw i32 %25, %34
  %36 = shl i32 %1, 16
  %37 = shl i32 %3, 16
  %38 = ashr i32 %36, 28
  %39 = lshr i32 %36, 28
  %40 = select i1 %0, i32 %38, i32 %39
  %41 = ashr i32 %37, 28
  %42 = lshr i32 %37, 28
  %43 = select i1 %2, i32 %41, i32 %42
  %44 = mul nsw i32 %43, %40
  %45 = add nsw i32 %35, %44
  %46 = shl i32 %1, 12
  %47 = shl i32 %3, 12
  %48 = ashr i32 %46, 28
  %49 = lshr i32 %46, 28
  %50 = select i1 %0, i32 %48, i32 %49
  %51 = ashr i32 %47, 28
  %52 = lshr i32 %47, 28
  %53 = select i1 %2, i32 %51, i32 %52
  %54 = mul nsw i32 %53, %50
  %55 = add nsw i32 %45, %54
  %56 = sext i32 %55 to i64
  %57 = shl i32 %1, 8
  %58 = shl i32 %3, 8
  %59 = ashr i32 %57, 28
  %60 = lshr i32 %57, 28
  %61 = select i1 %0, i32 %59, i32 %60
  %62 = ashr i32 %58, 28
  %63 = lshr i32 %58, 28
  %64 = select i1 %2, i32 %62, i32 %63
  %65 = mul nsw i32 %64, %61
  %66 = sext i32 %65 to i64
  %67 = shl i32 %1, 4
  %68 = shl i32 %3, 4
  %69 = ashr i32 %67, 28
  %70 = lshr i32 %67, 28
  %71 = select i1 %0, i32 %69, i32 %70
  %72 = ashr i32 %68, 28
  %73 = lshr i32 %68, 28
  %74 = select i1 %2, i32 %72, i32 %73
  %75 = mul nsw i32 %74, %71
  %76 = sext i32 %75 to i64
  %77 = ashr i32 %1, 28
  %78 = lshr i32 %1, 28
  %79 = select i1 %0, i32 %77, i32 %78
  %80 = ashr i32 %3, 28
  %81 = lshr i32 %3, 28
  %82 = select i1 %2, i32 %80, i32 %81
  %83 = mul nsw i32 %82, %79
  %84 = sext i32 %83 to i64
  %85 = sext i32 %4 to i64
  %86 = add nsw i64 %84, %85
  %87 = add nsw i64 %86, %66
  %88 = add nsw i64 %87, %76
  %89 = add nsw i64 %88, %56
  %90 = tail call i64 @llvm.smax.i64(i64 %89, i64 -2147483648)
  %91 = tail call i64 @llvm.smin.i64(i64 %90, i64 2147483647)
  %92 = select i1 %5, i64 %91, i64 %89
  %93 = trunc i64 %92 to i32
  ret i32 %93
}

define <2 x half> @amdgcn.cvt.pkrtz(float %0, float %1) {
  %3 = fptrunc float %0 to half
  %4 = tail call half @llvm.fabs.f16(half %3)
  %5 = fpext half %4 to float
  %6 = tail call float @llvm.fabs.f32(float %0)
  %7 = fcmp olt float %6, %5
  %8 = bitcast half %3 to i16
  %9 = add i16 %8, -1
  %10 = bitcast i16 %9 to half
  %11 = select i1 %7, half %10, half %3
  %12 = insertelement <2 x half> poison, half %11, i64 0
  %13 = fptrunc float %1 to half
  %14 = tail call half @llvm.fabs.f16(half %13)
  %15 = fpext half %14 to float
  %16 = tail call float @llvm.fabs.f32(float %1)
  %17 = fcmp olt float %16, %15
  %18 = bitcast half %13 to i16
  %19 = add i16 %18, -1
  %20 = bitcast i16 %19 to half
  %21 = select i1 %17, half %20, half %13
  %22 = insertelement <2 x half> %12, half %21, i64 1
  ret <2 x half> %22
}

define <2 x i16> @amdgcn.cvt.pk.i16(i32 %0, i32 %1) {
  %3 = tail call i32 @llvm.smax.i32(i32 %0, i32 -32768)
  %4 = tail call i32 @llvm.smin.i32(i32 %3, i32 32767)
  %5 = trunc nsw i32 %4 to i16
  %6 = insertelement <2 x i16> poison, i16 %5, i64 0
  %7 = tail call i32 @llvm.smax.i32(i32 %1, i32 -32768)
  %8 = tail call i32 @llvm.smin.i32(i32 %7, i32 32767)
  %9 = trunc nsw i32 %8 to i16
  %10 = insertelement <2 x i16> %6, i16 %9, i64 1
  ret <2 x i16> %10
}

define <2 x i16> @amdgcn.cvt.pk.u16(i32 %0, i32 %1) {
  %3 = tail call i32 @llvm.umin.i32(i32 %0, i32 65535)
  %4 = trunc nuw i32 %3 to i16
  %5 = insertelement <2 x i16> poison, i16 %4, i64 0
  %6 = tail call i32 @llvm.umin.i32(i32 %1, i32 65535)
  %7 = trunc nuw i32 %6 to i16
  %8 = insertelement <2 x i16> %5, i16 %7, i64 1
  ret <2 x i16> %8
}

define i32 @amdgcn.cvt.pk.u8.f32(float %0, i32 %1, i32 %2) {
  %4 = fcmp ogt float %0, 0.000000e+00
  %5 = fcmp olt float %0, 2.550000e+02
  %6 = tail call float @llvm.rint.f32(float %0)
  %7 = fptoui float %6 to i32
  %8 = select i1 %5, i32 %7, i32 255
  %9 = select i1 %4, i32 %8, i32 0
  %10 = shl i32 %1, 3
  %11 = and i32 %10, 24
  %12 = shl nuw i32 255, %11
  %13 = xor i32 %12, -1
  %14 = and i32 %2, %13
  %15 = shl i32 %9, %11
  %16 = or i32 %14, %15
  ret i32 %16
}

declare float @llvm.rint.f32(float)

define i32 @amdgcn.cvt.sr.fp8.f32(float %0, i32 %1, i32 %2, i32 %3) {
  %5 = bitcast float %0 to i32
  %6 = lshr i32 %5, 24
  %7 = and i32 %6, 128
  %8 = tail call float @llvm.fabs.f32(float %0)
  %9 = bitcast float %8 to i32
  %10 = icmp samesign ugt i32 %9, 2139095039
  br i1 %10, label %11, label %15

11:                                               ; preds = %4
  %12 = icmp eq i32 %9, 2139095040
  %13 = or i32 %6, 127
  %14 = select i1 %12, i32 %13, i32 127
  br label %36

15:                                               ; preds = %4
  %16 = lshr i32 %1, 12
  %17 = icmp samesign ugt i32 %9, 1015021567
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  %19 = add nsw i32 %9, -1006632960
  br label %30

20:                                               ; preds = %15
  %21 = lshr i32 %9, 23
  %22 = and i32 %5, 8388607
  %23 = icmp eq i32 %21, 0
  %24 = select i1 %23, i32 0, i32 8388608
  %25 = or disjoint i32 %24, %22
  %26 = sub nuw nsw i32 121, %21
  %27 = icmp samesign ult i32 %9, 754974720
  %28 = lshr i32 %25, %26
  %29 = select i1 %27, i32 0, i32 %28
  br label %30

30:                                               ; preds = %20, %18
  %31 = phi i32 [ %19, %18 ], [ %29, %20 ]
  %32 = add nuw nsw i32 %31, %16
  %33 = lshr i32 %32, 20
  %34 = tail call i32 @llvm.umin.i32(i32 %33, i32 126)
  %35 = or disjoint i32 %34, %7
  br label %36

36:                                               ; preds = %11, %30
  %37 = phi i32 [ %35, %30 ], [ %14, %11 ]
  %38 = shl i32 %3, 3
  %39 = and i32 %38, 24
  %40 = shl nuw i32 255, %39
  %41 = xor i32 %40, -1
  %42 = and i32 %2, %41
  %43 = shl nuw i32 %37, %39
  %44 = or i32 %43, %42
  ret i32 %44
}

define i32 @amdgcn.cvt.sr.bf8.f32(float %0, i32 %1, i32 %2, i32 %3) {
  %5 = bitcast float %0 to i32
  %6 = lshr i32 %5, 24
  %7 = and i32 %6, 128
  %8 = tail call float @llvm.fabs.f32(float %0)
  %9 = bitcast float %8 to i32
  %10 = icmp samesign ugt i32 %9, 2139095039
  br i1 %10, label %11, label %15

11:                                               ; preds = %4
  %12 = icmp eq i32 %9, 2139095040
  %13 = or disjoint i32 %7, 124
  %14 = select i1 %12, i32 %13, i32 127
  br label %36

15:                                               ; preds = %4
  %16 = lshr i32 %1, 11
  %17 = icmp samesign ugt i32 %9, 947912703
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  %19 = add nsw i32 %9, -939524096
  br label %30

20:                                               ; preds = %15
  %21 = lshr i32 %9, 23
  %22 = and i32 %5, 8388607
  %23 = icmp eq i32 %21, 0
  %24 = select i1 %23, i32 0, i32 8388608
  %25 = or disjoint i32 %24, %22
  %26 = sub nuw nsw i32 113, %21
  %27 = icmp samesign ult i32 %9, 687865856
  %28 = lshr i32 %25, %26
  %29 = select i1 %27, i32 0, i32 %28
  br label %30

30:                                               ; preds = %20, %18
  %31 = phi i32 [ %19, %18 ], [ %29, %20 ]
  %32 = add nuw nsw i32 %31, %16
  %33 = lshr i32 %32, 21
  %34 = tail call i32 @llvm.umin.i32(i32 %33, i32 123)
  %35 = or disjoint i32 %34, %7
  br label %36

36:                                               ; preds = %11, %30
  %37 = phi i32 [ %35, %30 ], [ %14, %11 ]
  %38 = shl i32 %3, 3
  %39 = and i32 %38, 24
  %40 = shl nuw i32 255, %39
  %41 = xor i32 %40, -1
  %42 = and i32 %2, %41
  %43 = shl nuw i32 %37, %39
  %44 = or i32 %43, %42
  ret i32 %44
}

define <2 x i16> @amdgcn.cvt.pknorm.i16(float %0, float %1) {
  %3 = tail call float @llvm.maxnum.f32(float %0, float -1.000000e+00)
  %4 = tail call float @llvm.minnum.f32(float %3, float 1.000000e+00)
  %5 = fmul float %4, 3.276700e+04
  %6 = tail call float @llvm.rint.f32(float %5)
  %7 = fptosi float %6 to i16
  %8 = insertelement <2 x i16> poison, i16 %7, i64 0
  %9 = tail call float @llvm.maxnum.f32(float %1, float -1.000000e+00)
  %10 = tail call float @llvm.minnum.f32(float %9, float 1.000000e+00)
  %11 = fmul float %10, 3.276700e+04
  %12 = tail call float @llvm.rint.f32(float %11)
  %13 = fptosi float %12 to i16
  %14 = insertelement <2 x i16> %8, i16 %13, i64 1
  ret <2 x i16> %14
}

define <2 x i16> @amdgcn.cvt.pknorm.u16(float %0, float %1) {
  %3 = tail call float @llvm.maxnum.f32(float %0, float 0.000000e+00)
  %4 = tail call float @llvm.minnum.f32(float %3, float 1.000000e+00)
  %5 = fmul float %4, 6.553500e+04
  %6 = tail call float @llvm.rint.f32(float %5)
  %7 = fptosi float %6 to i32
  %8 = trunc i32 %7 to i16
  %9 = insertelement <2 x i16> poison, i16 %8, i64 0
  %10 = tail call float @llvm.maxnum.f32(float %1, float 0.000000e+00)
  %11 = tail call float @llvm.minnum.f32(float %10, float 1.000000e+00)
  %12 = fmul float %11, 6.553500e+04
  %13 = tail call float @llvm.rint.f32(float %12)
  %14 = fptosi float %13 to i32
  %15 = trunc i32 %14 to i16
  %16 = insertelement <2 x i16> %9, i16 %15, i64 1
  ret <2 x i16> %16
}

define float @amdgcn.cvt.f32.fp8(i32 %0, i32 %1) {
  %3 = shl i32 %1, 3
  %4 = lshr i32 %0, %3
  %5 = shl i32 %4, 24
  %6 = and i32 %5, -2147483648
  %7 = and i32 %4, 127
  %8 = lshr i32 %7, 3
  %9 = and i32 %4, 7
  %10 = icmp eq i32 %7, 127
  br i1 %10, label %11, label %13

11:                                               ; preds = %2
  %12 = or i32 %5, 2143289344
  br label %27

13:                                               ; preds = %2
  %14 = icmp eq i32 %8, 0
  br i1 %14, label %20, label %15

15:                                               ; preds = %13
  %16 = shl nuw nsw i32 %8, 23
  %17 = add nuw nsw i32 %16, 1006632960
  %18 = shl nuw nsw i32 %9, 20
  %19 = or disjoint i32 %17, %18
  br label %24

20:                                               ; preds = %13
  %21 = uitofp nneg i32 %9 to float
  %22 = fmul float %21, 0x3F60000000000000
  %23 = bitcast float %22 to i32
  br label %24

24:                                               ; preds = %20, %15
  %25 = phi i32 [ %19, %15 ], [ %23, %20 ]
  %26 = or i32 %25, %6
  br label %27

27:                                               ; preds = %11, %24
  %28 = phi i32 [ %12, %11 ], [ %26, %24 ]
  %29 = bitcast i32 %28 to float
  ret float %29
}

define float @amdgcn.cvt.f32.bf8(i32 %0, i32 %1) {
  %3 = shl i32 %1, 3
  %4 = lshr i32 %0, %3
  %5 = shl i32 %4, 24
  %6 = and i32 %5, -2147483648
  %7 = lshr i32 %4, 2
  %8 = and i32 %7, 31
  %9 = and i32 %4, 3
  switch i32 %8, label %15 [
    i32 31, label %10
    i32 0, label %20
  ]

10:                                               ; preds = %2
  %11 = icmp eq i32 %9, 0
  %12 = select i1 %11, i32 0, i32 4194304
  %13 = or disjoint i32 %5, %12
  %14 = or i32 %13, 2139095040
  br label %27

15:                                               ; preds = %2
  %16 = shl nuw nsw i32 %8, 23
  %17 = add nuw nsw i32 %16, 939524096
  %18 = shl nuw nsw i32 %9, 21
  %19 = or disjoint i32 %17, %18
  br label %24

20:                                               ; preds = %2
  %21 = uitofp nneg i32 %9 to float
  %22 = fmul float %21, 0x3EF0000000000000
  %23 = bitcast float %22 to i32
  br label %24

24:                                               ; preds = %20, %15
  %25 = phi i32 [ %19, %15 ], [ %23, %20 ]
  %26 = or i32 %25, %6
  br label %27

27:                                               ; preds = %10, %24
  %28 = phi i32 [ %14, %10 ], [ %26, %24 ]
  %29 = bitcast i32 %28 to float
  ret float %29
}

define <2 x float> @amdgcn.cvt.pk.f32.fp8(i32 %0, i1 zeroext %1) {
  %3 = lshr i32 %0, 16
  %4 = select i1 %1, i32 %3, i32 %0
  %5 = shl i32 %4, 24
  %6 = and i32 %5, -2147483648
  %7 = and i32 %4, 127
  %8 = lshr i32 %7, 3
  %9 = and i32 %4, 7
  %10 = icmp eq i32 %7, 127
  br i1 %10, label %11, label %13

11:                                               ; preds = %2
  %12 = or i32 %5, 2143289344
  br label %27

13:                                               ; preds = %2
  %14 = icmp eq i32 %8, 0
  br i1 %14, label %20, label %15

15:                                               ; preds = %13
  %16 = shl nuw nsw i32 %8, 23
  %17 = add nuw nsw i32 %16, 1006632960
  %18 = shl nuw nsw i32 %9, 20
  %19 = or disjoint i32 %17, %18
  br label %24

20:                                               ; preds = %13
  %21 = uitofp nneg i32 %9 to float
  %22 = fmul float %21, 0x3F60000000000000
  %23 = bitcast float %22 to i32
  br label %24

24:                                               ; preds = %20, %15
  %25 = phi i32 [ %19, %15 ], [ %23, %20 ]
  %26 = or i32 %25, %6
  br label %27

27:                                               ; preds = %11, %24
  %28 = phi i32 [ %12, %11 ], [ %26, %24 ]
  %29 = lshr i32 %4, 8
  %30 = shl i32 %29, 24
  %31 = and i32 %30, -2147483648
  %32 = and i32 %29, 127
  %33 = lshr i32 %32, 3
  %34 = and i32 %29, 7
  %35 = icmp eq i32 %32, 127
  br i1 %35, label %36, label %38

36:                                               ; preds = %27
  %37 = or i32 %30, 2143289344
  br label %52

38:                                               ; preds = %27
  %39 = icmp eq i32 %33, 0
  br i1 %39, label %45, label %40

40:                                               ; preds = %38
  %41 = shl nuw nsw i32 %33, 23
  %42 = add nuw nsw i32 %41, 1006632960
  %43 = shl nuw nsw i32 %34, 20
  %44 = or disjoint i32 %42, %43
  br label %49

45:                                               ; preds = %38
  %46 = uitofp nneg i32 %34 to float
  %47 = fmul float %46, 0x3F60000000000000
  %48 = bitcast float %47 to i32
  br label %49

49:                                               ; preds = %45, %40
  %50 = phi i32 [ %44, %40 ], [ %48, %45 ]
  %51 = or i32 %50, %31
  br label %52

52:                                               ; preds = %36, %49
  %53 = phi i32 [ %37, %36 ], [ %51, %49 ]
  %54 = insertelement <2 x i32> poison, i32 %28, i64 0
  %55 = insertelement <2 x i32> %54, i32 %53, i64 1
  %56 = bitcast <2 x i32> %55 to <2 x float>
  ret <2 x float> %56
}

define <2 x float> @amdgcn.cvt.pk.f32.bf8(i32 %0, i1 zeroext %1) {
  %3 = lshr i32 %0, 16
  %4 = select i1 %1, i32 %3, i32 %0
  %5 = shl i32 %4, 24
  %6 = and i32 %5, -2147483648
  %7 = lshr i32 %4, 2
  %8 = and i32 %7, 31
  %9 = and i32 %4, 3
  switch i32 %8, label %15 [
    i32 31, label %10
    i32 0, label %20
  ]

10:                                               ; preds = %2
  %11 = icmp eq i32 %9, 0
  %12 = select i1 %11, i32 0, i32 4194304
  %13 = or disjoint i32 %5, %12
  %14 = or i32 %13, 2139095040
  br label %27

15:                                               ; preds = %2
  %16 = shl nuw nsw i32 %8, 23
  %17 = add nuw nsw i32 %16, 939524096
  %18 = shl nuw nsw i32 %9, 21
  %19 = or disjoint i32 %17, %18
  br label %24

20:                                               ; preds = %2
  %21 = uitofp nneg i32 %9 to float
  %22 = fmul float %21, 0x3EF0000000000000
  %23 = bitcast float %22 to i32
  br label %24

24:                                               ; preds = %20, %15
  %25 = phi i32 [ %19, %15 ], [ %23, %20 ]
  %26 = or i32 %25, %6
  br label %27

27:                                               ; preds = %10, %24
  %28 = phi i32 [ %14, %10 ], [ %26, %24 ]
  %29 = lshr i32 %4, 8
  %30 = shl i32 %29, 24
  %31 = and i32 %30, -2147483648
  %32 = lshr i32 %4, 10
  %33 = and i32 %32, 31
  %34 = and i32 %29, 3
  switch i32 %33, label %40 [
    i32 31, label %35
    i32 0, label %45
  ]

35:                                               ; preds = %27
  %36 = icmp eq i32 %34, 0
  %37 = select i1 %36, i32 0, i32 4194304
  %38 = or disjoint i32 %30, %37
  %39 = or i32 %38, 2139095040
  br label %52

40:                                               ; preds = %27
  %41 = shl nuw nsw i32 %33, 23
  %42 = add nuw nsw i32 %41, 939524096
  %43 = shl nuw nsw i32 %34, 21
  %44 = or disjoint i32 %42, %43
  br label %49

45:                                               ; preds = %27
  %46 = uitofp nneg i32 %34 to float
  %47 = fmul float %46, 0x3EF0000000000000
  %48 = bitcast float %47 to i32
  br label %49

49:                                               ; preds = %45, %40
  %50 = phi i32 [ %44, %40 ], [ %48, %45 ]
  %51 = or i32 %50, %31
  br label %52

52:                                               ; preds = %35, %49
  %53 = phi i32 [ %39, %35 ], [ %51, %49 ]
  %54 = insertelement <2 x i32> poison, i32 %28, i64 0
  %55 = insertelement <2 x i32> %54, i32 %53, i64 1
  %56 = bitcast <2 x i32> %55 to <2 x float>
  ret <2 x float> %56
}

define i32 @amdgcn.cvt.pk.fp8.f32(float %0, float %1, i32 %2, i1 zeroext %3) {
  %5 = bitcast float %0 to i32
  %6 = lshr i32 %5, 24
  %7 = and i32 %6, 128
  %8 = tail call float @llvm.fabs.f32(float %0)
  %9 = bitcast float %8 to i32
  %10 = icmp samesign ugt i32 %9, 2139095040
  br i1 %10, label %31, label %11

11:                                               ; preds = %4
  %12 = icmp eq i32 %9, 2139095040
  br i1 %12, label %13, label %15

13:                                               ; preds = %11
  %14 = or i32 %6, 127
  br label %31

15:                                               ; preds = %11
  %16 = icmp samesign ugt i32 %9, 1015021567
  br i1 %16, label %17, label %23

17:                                               ; preds = %15
  %18 = add nsw i32 %9, -1006108673
  %19 = lshr i32 %9, 20
  %20 = and i32 %19, 1
  %21 = add nuw nsw i32 %18, %20
  %22 = lshr i32 %21, 20
  br label %27

23:                                               ; preds = %15
  %24 = fmul float %8, 5.120000e+02
  %25 = tail call float @llvm.rint.f32(float %24)
  %26 = fptoui float %25 to i32
  br label %27

27:                                               ; preds = %23, %17
  %28 = phi i32 [ %22, %17 ], [ %26, %23 ]
  %29 = tail call i32 @llvm.umin.i32(i32 %28, i32 126)
  %30 = or disjoint i32 %29, %7
  br label %31

31:                                               ; preds = %4, %13, %27
  %32 = phi i32 [ %30, %27 ], [ %14, %13 ], [ 127, %4 ]
  %33 = bitcast float %1 to i32
  %34 = lshr i32 %33, 24
  %35 = and i32 %34, 128
  %36 = tail call float @llvm.fabs.f32(float %1)
  %37 = bitcast float %36 to i32
  %38 = icmp samesign ugt i32 %37, 2139095040
  br i1 %38, label %59, label %39

39:                                               ; preds = %31
  %40 = icmp eq i32 %37, 2139095040
  br i1 %40, label %41, label %43

41:                                               ; preds = %39
  %42 = or i32 %34, 127
  br label %59

43:                                               ; preds = %39
  %44 = icmp samesign ugt i32 %37, 1015021567
  br i1 %44, label %45, label %51

45:                                               ; preds = %43
  %46 = add nsw i32 %37, -1006108673
  %47 = lshr i32 %37, 20
  %48 = and i32 %47, 1
  %49 = add nuw nsw i32 %46, %48
  %50 = lshr i32 %49, 20
  br label %55

51:                                               ; preds = %43
  %52 = fmul float %36, 5.120000e+02
  %53 = tail call float @llvm.rint.f32(float %52)
  %54 = fptoui float %53 to i32
  br label %55

55:                                               ; preds = %51, %45
  %56 = phi i32 [ %50, %45 ], [ %54, %51 ]
  %57 = tail call i32 @llvm.umin.i32(i32 %56, i32 126)
  %58 = or disjoint i32 %57, %35
  br label %59

59:                                               ; preds = %31, %41, %55
  %60 = phi i32 [ %58, %55 ], [ %42, %41 ], [ 127, %31 ]
  %61 = shl nuw nsw i32 %60, 8
  %62 = or i32 %61, %32
  br i1 %3, label %63, label %67

63:                                               ; preds = %59
  %64 = and i32 %2, 65535
  %65 = shl nuw i32 %62, 16
  %66 = or disjoint i32 %65, %64
  br label %70

67:                                               ; preds = %59
  %68 = and i32 %2, -65536
  %69 = or i32 %62, %68
  br label %70

70:                                               ; preds = %67, %63
  %71 = phi i32 [ %66, %63 ], [ %69, %67 ]
  ret i32 %71
}

define i32 @amdgcn.cvt.pk.bf8.f32(float %0, float %1, i32 %2, i1 zeroext %3) {
  %5 = bitcast float %0 to i32
  %6 = lshr i32 %5, 24
  %7 = and i32 %6, 128
  %8 = tail call float @llvm.fabs.f32(float %0)
  %9 = bitcast float %8 to i32
  %10 = icmp samesign ugt i32 %9, 2139095040
  br i1 %10, label %31, label %11

11:                                               ; preds = %4
  %12 = icmp eq i32 %9, 2139095040
  br i1 %12, label %13, label %15

13:                                               ; preds = %11
  %14 = or disjoint i32 %7, 124
  br label %31

15:                                               ; preds = %11
  %16 = icmp samesign ugt i32 %9, 947912703
  br i1 %16, label %17, label %23

17:                                               ; preds = %15
  %18 = add nsw i32 %9, -938475521
  %19 = lshr i32 %9, 21
  %20 = and i32 %19, 1
  %21 = add nuw nsw i32 %18, %20
  %22 = lshr i32 %21, 21
  br label %27

23:                                               ; preds = %15
  %24 = fmul float %8, 6.553600e+04
  %25 = tail call float @llvm.rint.f32(float %24)
  %26 = fptoui float %25 to i32
  br label %27

27:                                               ; preds = %23, %17
  %28 = phi i32 [ %22, %17 ], [ %26, %23 ]
  %29 = tail call i32 @llvm.umin.i32(i32 %28, i32 123)
  %30 = or disjoint i32 %29, %7
  br label %31

31:                                               ; preds = %4, %13, %27
  %32 = phi i32 [ %30, %27 ], [ %14, %13 ], [ 127, %4 ]
  %33 = bitcast float %1 to i32
  %34 = lshr i32 %33, 24
  %35 = and i32 %34, 128
  %36 = tail call float @llvm.fabs.f32(float %1)
  %37 = bitcast float %36 to i32
  %38 = icmp samesign ugt i32 %37, 2139095040
  br i1 %38, label %59, label %39

39:                                               ; preds = %31
  %40 = icmp eq i32 %37, 2139095040
  br i1 %40, label %41, label %43

41:                                               ; preds = %39
  %42 = or disjoint i32 %35, 124
  br label %59

43:                                               ; preds = %39
  %44 = icmp samesign ugt i32 %37, 947912703
  br i1 %44, label %45, label %51

45:                                               ; preds = %43
  %46 = add nsw i32 %37, -938475521
  %47 = lshr i32 %37, 21
  %48 = and i32 %47, 1
  %49 = add nuw nsw i32 %46, %48
  %50 = lshr i32 %49, 21
  br label %55

51:                                               ; preds = %43
  %52 = fmul float %36, 6.553600e+04
  %53 = tail call float @llvm.rint.f32(float %52)
  %54 = fptoui float %53 to i32
  br label %55

55:                                               ; preds = %51, %45
  %56 = phi i32 [ %50, %45 ], [ %54, %51 ]
  %57 = tail call i32 @llvm.umin.i32(i32 %56, i32 123)
  %58 = or disjoint i32 %57, %35
  br label %59

59:                                               ; preds = %31, %41, %55
  %60 = phi i32 [ %58, %55 ], [ %42, %41 ], [ 127, %31 ]
  %61 = shl nuw nsw i32 %60, 8
  %62 = or i32 %61, %32
  br i1 %3, label %63, label %67

63:                                               ; preds = %59
  %64 = and i32 %2, 65535
  %65 = shl nuw i32 %62, 16
  %66 = or disjoint i32 %65, %64
  br label %70

67:                                               ; preds = %59
  %68 = and i32 %2, -65536
  %69 = or i32 %62, %68
  br label %70

70:                                               ; preds = %67, %63
  %71 = phi i32 [ %66, %63 ], [ %69, %67 ]
  ret i32 %71
}

define double @nvvm.floor.d(double %0) {
  %2 = tail call double @llvm.floor.f64(double %0)
  ret double %2
}

declare double @llvm.floor.f64(double)

define double @nvvm.ceil.d(double %0) {
  %2 = tail call double @llvm.ceil.f64(double %0)
  ret double %2
}

declare double @llvm.ceil.f64(double)

define double @nvvm.trunc.d(double %0) {
  %2 = tail call double @llvm.trunc.f64(double %0)
  ret double %2
}

declare double @llvm.trunc.f64(double)

define double @nvvm.round.d(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  ret double %2
}

declare double @llvm.rint.f64(double)

define double @nvvm.fabs.d(double %0) {
  %2 = tail call double @llvm.fabs.f64(double %0)
  ret double %2
}

declare double @llvm.fabs.f64(double)

define float @nvvm.floor.f(float %0) {
  %2 = tail call float @llvm.floor.f32(float %0)
  ret float %2
}

declare float @llvm.floor.f32(float)

define float @nvvm.ceil.f(float %0) {
  %2 = tail call float @llvm.ceil.f32(float %0)
  ret float %2
}

declare float @llvm.ceil.f32(float)

define float @nvvm.trunc.f(float %0) {
  %2 = tail call float @llvm.trunc.f32(float %0)
  ret float %2
}

declare float @llvm.trunc.f32(float)

define float @nvvm.round.f(float %0) {
  %2 = tail call float @llvm.rint.f32(float %0)
  ret float %2
}

define float @nvvm.fabs.f(float %0) {
  %2 = tail call float @llvm.fabs.f32(float %0)
  ret float %2
}

declare float @llvm.fabs.f32(float)

define float @nvvm.saturate.f(float %0) {
  %2 = tail call float @llvm.maxnum.f32(float %0, float 0.000000e+00)
  %3 = tail call float @llvm.minnum.f32(float %2, float 1.000000e+00)
  ret float %3
}

define float @nvvm.rcp.rn.f(float %0) {
  %2 = fdiv float 1.000000e+00, %0
  ret float %2
}

define float @nvvm.div.approx.f(float %0, float %1) {
  %3 = fdiv float %0, %1
  ret float %3
}

define float @nvvm.div.full.f(float %0, float %1) {
  %3 = fdiv float %0, %1
  ret float %3
}

define float @nvvm.floor.ftz.f(float %0) {
  %2 = tail call float @llvm.floor.f32(float %0)
  ret float %2
}

define float @nvvm.ceil.ftz.f(float %0) {
  %2 = tail call float @llvm.ceil.f32(float %0)
  ret float %2
}

define float @nvvm.trunc.ftz.f(float %0) {
  %2 = tail call float @llvm.trunc.f32(float %0)
  ret float %2
}

define float @nvvm.round.ftz.f(float %0) {
  %2 = tail call float @llvm.rint.f32(float %0)
  ret float %2
}

define float @nvvm.fabs.ftz.f(float %0) {
  %2 = tail call float @llvm.fabs.f32(float %0)
  ret float %2
}

define float @nvvm.saturate.ftz.f(float %0) {
  %2 = tail call float @llvm.maxnum.f32(float %0, float 0.000000e+00)
  %3 = tail call float @llvm.minnum.f32(float %2, float 1.000000e+00)
  ret float %3
}

define float @nvvm.rcp.rn.ftz.f(float %0) {
  %2 = fdiv float 1.000000e+00, %0
  ret float %2
}

define float @nvvm.div.approx.ftz.f(float %0, float %1) {
  %3 = fdiv float %0, %1
  ret float %3
}

define float @nvvm.div.full.ftz.f(float %0, float %1) {
  %3 = fdiv float %0, %1
  ret float %3
}

define float @nvvm.fma.rn.ftz.f(float %0, float %1, float %2) {
  %4 = tail call float @llvm.fma.f32(float %0, float %1, float %2)
  ret float %4
}

declare float @llvm.fma.f32(float, float, float)

define float @nvvm.add.rn.ftz.f(float %0, float %1) {
  %3 = fadd float %0, %1
  ret float %3
}

define float @nvvm.mul.rn.ftz.f(float %0, float %1) {
  %3 = fmul float %0, %1
  ret float %3
}

define float @nvvm.div.rn.ftz.f(float %0, float %1) {
  %3 = fdiv float %0, %1
  ret float %3
}

define float @nvvm.fmin.ftz.f(float %0, float %1) {
  %3 = tail call float @llvm.minnum.f32(float %0, float %1)
  ret float %3
}

define float @nvvm.fmax.ftz.f(float %0, float %1) {
  %3 = tail call float @llvm.maxnum.f32(float %0, float %1)
  ret float %3
}

define float @nvvm.sqrt.f(float %0) {
  %2 = tail call float @llvm.sqrt.f32(float %0)
  ret float %2
}

declare float @llvm.sqrt.f32(float)

define float @nvvm.sqrt.rn.ftz.f(float %0) {
  %2 = tail call float @llvm.sqrt.f32(float %0)
  ret float %2
}

define float @nvvm.sqrt.approx.ftz.f(float %0) {
  %2 = tail call float @llvm.sqrt.f32(float %0)
  ret float %2
}

define float @nvvm.ex2.approx.f32(float %0) {
  %2 = tail call float @llvm.ox.exp2(float %0)
  ret float %2
}

declare float @llvm.ox.exp2(float)

define float @nvvm.tanh.approx.f32(float %0) {
  %2 = tail call float @llvm.ox.tanh(float %0)
  ret float %2
}

declare float @llvm.ox.tanh(float)

define double @nvvm.rcp.rn.d(double %0) {
  %2 = fdiv double 1.000000e+00, %0
  ret double %2
}

define double @nvvm.rcp.approx.ftz.d(double %0) {
  %2 = fdiv double 1.000000e+00, %0
  ret double %2
}

define double @nvvm.rsqrt.approx.d(double %0) {
  %2 = tail call double @llvm.sqrt.f64(double %0)
  %3 = fdiv double 1.000000e+00, %2
  ret double %3
}

declare double @llvm.sqrt.f64(double)

define double @amdgcn.rcp.f64(double %0) {
  %2 = fdiv double 1.000000e+00, %0
  ret double %2
}

define double @amdgcn.rsq.f64(double %0) {
  %2 = tail call double @llvm.sqrt.f64(double %0)
  %3 = fdiv double 1.000000e+00, %2
  ret double %3
}

define half @amdgcn.rcp.f16(half %0) {
  %2 = fpext half %0 to float
  %3 = tail call float @llvm.ox.rcp(float %2)
  %4 = fptrunc float %3 to half
  ret half %4
}

declare float @llvm.ox.rcp(float)

define half @amdgcn.rsq.f16(half %0) {
  %2 = fpext half %0 to float
  %3 = tail call float @llvm.ox.rsqrt(float %2)
  %4 = fptrunc float %3 to half
  ret half %4
}

declare float @llvm.ox.rsqrt(float)

define half @amdgcn.exp2.f16(half %0) {
  %2 = fpext half %0 to float
  %3 = tail call float @llvm.ox.exp2(float %2)
  %4 = fptrunc float %3 to half
  ret half %4
}

define half @amdgcn.log.f16(half %0) {
  %2 = fpext half %0 to float
  %3 = tail call float @llvm.ox.log2(float %2)
  %4 = fptrunc float %3 to half
  ret half %4
}

declare float @llvm.ox.log2(float)

define half @amdgcn.sqrt.f16(half %0) {
  %2 = fpext half %0 to float
  %3 = tail call float @llvm.sqrt.f32(float %2)
  %4 = fptrunc float %3 to half
  ret half %4
}

define double @amdgcn.fract.f64(double %0) {
  %2 = tail call double @llvm.floor.f64(double %0)
  %3 = fsub double %0, %2
  %4 = tail call double @llvm.minnum.f64(double %3, double 0x3FEFFFFFFFFFFFFF)
  ret double %4
}

declare double @llvm.minnum.f64(double, double)

define half @amdgcn.fract.f16(half %0) {
  %2 = fpext half %0 to float
  %3 = tail call float @llvm.floor.f32(float %2)
  %4 = fsub float %2, %3
  %5 = tail call float @llvm.minnum.f32(float %4, float 0x3FEFFC0000000000)
  %6 = fptrunc float %5 to half
  ret half %6
}

define half @amdgcn.fmed3.f16(half %0, half %1, half %2) {
  %4 = fpext half %0 to float
  %5 = fpext half %1 to float
  %6 = fpext half %2 to float
  %7 = tail call float @llvm.minnum.f32(float %4, float %5)
  %8 = tail call float @llvm.maxnum.f32(float %4, float %5)
  %9 = tail call float @llvm.minnum.f32(float %8, float %6)
  %10 = tail call float @llvm.maxnum.f32(float %7, float %9)
  %11 = fptrunc float %10 to half
  ret half %11
}

define float @amdgcn.fma.legacy(float %0, float %1, float %2) {
  %4 = fcmp oeq float %0, 0.000000e+00
  %5 = fcmp oeq float %1, 0.000000e+00
  %6 = or i1 %4, %5
  %7 = tail call float @llvm.fma.f32(float %0, float %1, float %2)
  %8 = select i1 %6, float %2, float %7
  ret float %8
}

define float @amdgcn.fmul.legacy(float %0, float %1) {
  %3 = fcmp oeq float %0, 0.000000e+00
  %4 = fcmp oeq float %1, 0.000000e+00
  %5 = or i1 %3, %4
  %6 = fmul float %0, %1
  %7 = select i1 %5, float 0.000000e+00, float %6
  ret float %7
}

define i32 @nvvm.f2i.rn(float %0) {
  %2 = fcmp ult float %0, 0x41E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp ugt float %0, 0xC1E0000000000000
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.rint.f32(float %0)
  %8 = fptosi float %7 to i32
  %9 = select i1 %6, i32 %8, i32 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %5 ], [ -2147483648, %3 ]
  ret i32 %11
}

define i32 @nvvm.f2ui.rn(float %0) {
  %2 = tail call float @llvm.rint.f32(float %0)
  %3 = fcmp ult float %2, 0x41F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @nvvm.f2ll.rn(float %0) {
  %2 = fcmp ult float %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt float %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.rint.f32(float %0)
  %8 = fptosi float %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @nvvm.f2ull.rn(float %0) {
  %2 = tail call float @llvm.rint.f32(float %0)
  %3 = fcmp ult float %2, 0x43F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @nvvm.d2i.rn(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  %3 = fcmp ult double %2, 0x41E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp ugt double %2, 0xC1E0000000000000
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = fcmp ord double %2, 0.000000e+00
  %8 = fptosi double %2 to i32
  %9 = select i1 %7, i32 %8, i32 0
  br label %10

10:                                               ; preds = %6, %4, %1
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %6 ], [ -2147483648, %4 ]
  ret i32 %11
}

define i32 @nvvm.d2ui.rn(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  %3 = fcmp ult double %2, 0x41F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @nvvm.d2ll.rn(double %0) {
  %2 = fcmp ult double %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord double %0, 0.000000e+00
  %7 = tail call double @llvm.rint.f64(double %0)
  %8 = fptosi double %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @nvvm.d2ull.rn(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  %3 = fcmp ult double %2, 0x43F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @nvvm.f2i.rz(float %0) {
  %2 = fcmp ult float %0, 0x41E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp ugt float %0, 0xC1E0000000000000
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.trunc.f32(float %0)
  %8 = fptosi float %7 to i32
  %9 = select i1 %6, i32 %8, i32 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %5 ], [ -2147483648, %3 ]
  ret i32 %11
}

define i32 @nvvm.f2ui.rz(float %0) {
  %2 = tail call float @llvm.trunc.f32(float %0)
  %3 = fcmp ult float %2, 0x41F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @nvvm.f2ll.rz(float %0) {
  %2 = fcmp ult float %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt float %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.trunc.f32(float %0)
  %8 = fptosi float %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @nvvm.f2ull.rz(float %0) {
  %2 = tail call float @llvm.trunc.f32(float %0)
  %3 = fcmp ult float %2, 0x43F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @nvvm.d2i.rz(double %0) {
  %2 = tail call double @llvm.trunc.f64(double %0)
  %3 = fcmp ult double %2, 0x41E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp ugt double %2, 0xC1E0000000000000
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = fcmp ord double %2, 0.000000e+00
  %8 = fptosi double %2 to i32
  %9 = select i1 %7, i32 %8, i32 0
  br label %10

10:                                               ; preds = %6, %4, %1
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %6 ], [ -2147483648, %4 ]
  ret i32 %11
}

define i32 @nvvm.d2ui.rz(double %0) {
  %2 = tail call double @llvm.trunc.f64(double %0)
  %3 = fcmp ult double %2, 0x41F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @nvvm.d2ll.rz(double %0) {
  %2 = fcmp ult double %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord double %0, 0.000000e+00
  %7 = tail call double @llvm.trunc.f64(double %0)
  %8 = fptosi double %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @nvvm.d2ull.rz(double %0) {
  %2 = tail call double @llvm.trunc.f64(double %0)
  %3 = fcmp ult double %2, 0x43F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @nvvm.f2i.rm(float %0) {
  %2 = fcmp ult float %0, 0x41E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp ugt float %0, 0xC1E0000000000000
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.floor.f32(float %0)
  %8 = fptosi float %7 to i32
  %9 = select i1 %6, i32 %8, i32 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %5 ], [ -2147483648, %3 ]
  ret i32 %11
}

define i32 @nvvm.f2ui.rm(float %0) {
  %2 = tail call float @llvm.floor.f32(float %0)
  %3 = fcmp ult float %2, 0x41F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @nvvm.f2ll.rm(float %0) {
  %2 = fcmp ult float %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt float %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.floor.f32(float %0)
  %8 = fptosi float %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @nvvm.f2ull.rm(float %0) {
  %2 = tail call float @llvm.floor.f32(float %0)
  %3 = fcmp ult float %2, 0x43F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @nvvm.d2i.rm(double %0) {
  %2 = tail call double @llvm.floor.f64(double %0)
  %3 = fcmp ult double %2, 0x41E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp ugt double %2, 0xC1E0000000000000
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = fcmp ord double %2, 0.000000e+00
  %8 = fptosi double %2 to i32
  %9 = select i1 %7, i32 %8, i32 0
  br label %10

10:                                               ; preds = %6, %4, %1
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %6 ], [ -2147483648, %4 ]
  ret i32 %11
}

define i32 @nvvm.d2ui.rm(double %0) {
  %2 = tail call double @llvm.floor.f64(double %0)
  %3 = fcmp ult double %2, 0x41F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @nvvm.d2ll.rm(double %0) {
  %2 = fcmp ult double %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord double %0, 0.000000e+00
  %7 = tail call double @llvm.floor.f64(double %0)
  %8 = fptosi double %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @nvvm.d2ull.rm(double %0) {
  %2 = tail call double @llvm.floor.f64(double %0)
  %3 = fcmp ult double %2, 0x43F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @nvvm.f2i.rp(float %0) {
  %2 = fcmp ult float %0, 0x41E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp ugt float %0, 0xC1E0000000000000
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.ceil.f32(float %0)
  %8 = fptosi float %7 to i32
  %9 = select i1 %6, i32 %8, i32 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %5 ], [ -2147483648, %3 ]
  ret i32 %11
}

define i32 @nvvm.f2ui.rp(float %0) {
  %2 = tail call float @llvm.ceil.f32(float %0)
  %3 = fcmp ult float %2, 0x41F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @nvvm.f2ll.rp(float %0) {
  %2 = fcmp ult float %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt float %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.ceil.f32(float %0)
  %8 = fptosi float %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @nvvm.f2ull.rp(float %0) {
  %2 = tail call float @llvm.ceil.f32(float %0)
  %3 = fcmp ult float %2, 0x43F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @nvvm.d2i.rp(double %0) {
  %2 = tail call double @llvm.ceil.f64(double %0)
  %3 = fcmp ult double %2, 0x41E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp ugt double %2, 0xC1E0000000000000
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = fcmp ord double %2, 0.000000e+00
  %8 = fptosi double %2 to i32
  %9 = select i1 %7, i32 %8, i32 0
  br label %10

10:                                               ; preds = %6, %4, %1
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %6 ], [ -2147483648, %4 ]
  ret i32 %11
}

define i32 @nvvm.d2ui.rp(double %0) {
  %2 = tail call double @llvm.ceil.f64(double %0)
  %3 = fcmp ult double %2, 0x41F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @nvvm.d2ll.rp(double %0) {
  %2 = fcmp ult double %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord double %0, 0.000000e+00
  %7 = tail call double @llvm.ceil.f64(double %0)
  %8 = fptosi double %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %5, %3, %1
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @nvvm.d2ull.rp(double %0) {
  %2 = tail call double @llvm.ceil.f64(double %0)
  %3 = fcmp ult double %2, 0x43F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define float @nvvm.i2f.rn(i32 %0) {
  %2 = sitofp i32 %0 to float
  ret float %2
}

define float @nvvm.ui2f.rn(i32 %0) {
  %2 = uitofp i32 %0 to float
  ret float %2
}

define float @nvvm.ll2f.rn(i64 %0) {
  %2 = sitofp i64 %0 to float
  ret float %2
}

define float @nvvm.ull2f.rn(i64 %0) {
  %2 = uitofp i64 %0 to float
  ret float %2
}

define double @nvvm.i2d.rn(i32 %0) {
  %2 = sitofp i32 %0 to double
  ret double %2
}

define double @nvvm.ui2d.rn(i32 %0) {
  %2 = uitofp i32 %0 to double
  ret double %2
}

define double @nvvm.ll2d.rn(i64 %0) {
  %2 = sitofp i64 %0 to double
  ret double %2
}

define double @nvvm.ull2d.rn(i64 %0) {
  %2 = uitofp i64 %0 to double
  ret double %2
}

define float @nvvm.d2f.rn(double %0) {
  %2 = fptrunc double %0 to float
  ret float %2
}

define i32 @nvvm.d2i.lo(double %0) {
  %2 = bitcast double %0 to i64
  %3 = trunc i64 %2 to i32
  ret i32 %3
}

define i32 @nvvm.d2i.hi(double %0) {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 32
  %4 = trunc nuw i64 %3 to i32
  ret i32 %4
}

define double @nvvm.lohi.i2d(i32 %0, i32 %1) {
  %3 = zext i32 %1 to i64
  %4 = shl nuw i64 %3, 32
  %5 = zext i32 %0 to i64
  %6 = or disjoint i64 %4, %5
  %7 = bitcast i64 %6 to double
  ret double %7
}

define float @nvvm.bitcast.i2f(i32 %0) {
  %2 = bitcast i32 %0 to float
  ret float %2
}

define i32 @nvvm.bitcast.f2i(float %0) {
  %2 = bitcast float %0 to i32
  ret i32 %2
}

define double @nvvm.bitcast.ll2d(i64 %0) {
  %2 = bitcast i64 %0 to double
  ret double %2
}

define i64 @nvvm.bitcast.d2ll(double %0) {
  %2 = bitcast double %0 to i64
  ret i64 %2
}

define range(i32 -1073741824, 1073741825) i32 @nvvm.mulhi.i(i32 %0, i32 %1) {
  %3 = sext i32 %0 to i64
  %4 = sext i32 %1 to i64
  %5 = mul nsw i64 %4, %3
  %6 = lshr i64 %5, 32
  %7 = trunc nuw i64 %6 to i32
  ret i32 %7
}

define range(i32 0, -1) i32 @nvvm.mulhi.ui(i32 %0, i32 %1) {
  %3 = zext i32 %0 to i64
  %4 = zext i32 %1 to i64
  %5 = mul nuw i64 %4, %3
  %6 = lshr i64 %5, 32
  %7 = trunc nuw i64 %6 to i32
  ret i32 %7
}

define range(i64 -4611686018427387904, 4611686018427387905) i64 @nvvm.mulhi.ll(i64 %0, i64 %1) {
  %3 = sext i64 %0 to i128
  %4 = sext i64 %1 to i128
  %5 = mul nsw i128 %4, %3
  %6 = lshr i128 %5, 64
  %7 = trunc nuw i128 %6 to i64
  ret i64 %7
}

define range(i64 0, -1) i64 @nvvm.mulhi.ull(i64 %0, i64 %1) {
  %3 = zext i64 %0 to i128
  %4 = zext i64 %1 to i128
  %5 = mul nuw i128 %4, %3
  %6 = lshr i128 %5, 64
  %7 = trunc nuw i128 %6 to i64
  ret i64 %7
}

define range(i32 0, -2147483647) i32 @nvvm.abs.i(i32 %0) {
  %2 = tail call i32 @llvm.abs.i32(i32 %0, i1 false)
  ret i32 %2
}

define i32 @nvvm.brev32(i32 %0) {
  %2 = tail call i32 @llvm.bitreverse.i32(i32 %0)
  ret i32 %2
}

declare i32 @llvm.bitreverse.i32(i32)

define i64 @nvvm.brev64(i64 %0) {
  %2 = tail call i64 @llvm.bitreverse.i64(i64 %0)
  ret i64 %2
}

declare i64 @llvm.bitreverse.i64(i64)

define range(i32 0, 33) i32 @nvvm.clz.i(i32 %0) {
  %2 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %0, i1 false)
  ret i32 %2
}

declare i32 @llvm.ctlz.i32(i32, i1 immarg)

define range(i32 0, 33) i32 @nvvm.popc.i(i32 %0) {
  %2 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %0)
  ret i32 %2
}

declare i32 @llvm.ctpop.i32(i32)

define float @amdgcn.div.fmas.f32(float %0, float %1, float %2, i1 zeroext %3) {
  %5 = tail call float @llvm.fma.f32(float %0, float %1, float %2)
  ret float %5
}

define double @amdgcn.div.fmas.f64(double %0, double %1, double %2, i1 zeroext %3) {
  %5 = tail call double @llvm.fma.f64(double %0, double %1, double %2)
  ret double %5
}

declare double @llvm.fma.f64(double, double, double)

define float @amdgcn.div.fixup.f32(float %0, float %1, float %2) {
  %4 = fdiv float %2, %1
  ret float %4
}

define double @amdgcn.div.fixup.f64(double %0, double %1, double %2) {
  %4 = fdiv double %2, %1
  ret double %4
}

define zeroext i1 @amdgcn.class.f32(float %0, i32 %1) {
  %3 = bitcast float %0 to i32
  %4 = zext i32 %3 to i64
  %5 = lshr i64 %4, 31
  %6 = and i64 %4, 2147483647
  %7 = icmp samesign ugt i64 %6, 2139095040
  br i1 %7, label %8, label %11

8:                                                ; preds = %2
  %9 = lshr i32 %3, 22
  %10 = and i32 %9, 1
  br label %29

11:                                               ; preds = %2
  %12 = icmp eq i64 %6, 2139095040
  br i1 %12, label %13, label %16

13:                                               ; preds = %11
  %14 = icmp eq i64 %5, 0
  %15 = select i1 %14, i32 9, i32 2
  br label %29

16:                                               ; preds = %11
  %17 = and i64 %4, 2139095040
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %22, label %19

19:                                               ; preds = %16
  %20 = icmp eq i64 %5, 0
  %21 = select i1 %20, i32 8, i32 3
  br label %29

22:                                               ; preds = %16
  %23 = icmp eq i64 %6, 0
  %24 = icmp eq i64 %5, 0
  br i1 %23, label %27, label %25

25:                                               ; preds = %22
  %26 = select i1 %24, i32 7, i32 4
  br label %29

27:                                               ; preds = %22
  %28 = select i1 %24, i32 6, i32 5
  br label %29

29:                                               ; preds = %8, %13, %19, %25, %27
  %30 = phi i32 [ %10, %8 ], [ %15, %13 ], [ %21, %19 ], [ %26, %25 ], [ %28, %27 ]
  %31 = shl nuw nsw i32 1, %30
  %32 = and i32 %31, %1
  %33 = icmp ne i32 %32, 0
  ret i1 %33
}

define zeroext i1 @amdgcn.class.f64(double %0, i32 %1) {
  %3 = bitcast double %0 to i64
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = bitcast double %4 to i64
  %6 = icmp samesign ugt i64 %5, 9218868437227405312
  br i1 %6, label %7, label %11

7:                                                ; preds = %2
  %8 = lshr i64 %5, 51
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = and i32 %9, 1
  br label %28

11:                                               ; preds = %2
  %12 = icmp eq i64 %5, 9218868437227405312
  br i1 %12, label %13, label %16

13:                                               ; preds = %11
  %14 = icmp sgt i64 %3, -1
  %15 = select i1 %14, i32 9, i32 2
  br label %28

16:                                               ; preds = %11
  %17 = icmp samesign ult i64 %5, 4503599627370496
  br i1 %17, label %21, label %18

18:                                               ; preds = %16
  %19 = icmp sgt i64 %3, -1
  %20 = select i1 %19, i32 8, i32 3
  br label %28

21:                                               ; preds = %16
  %22 = icmp eq i64 %5, 0
  %23 = icmp sgt i64 %3, -1
  br i1 %22, label %26, label %24

24:                                               ; preds = %21
  %25 = select i1 %23, i32 7, i32 4
  br label %28

26:                                               ; preds = %21
  %27 = select i1 %23, i32 6, i32 5
  br label %28

28:                                               ; preds = %7, %13, %18, %24, %26
  %29 = phi i32 [ %10, %7 ], [ %15, %13 ], [ %20, %18 ], [ %25, %24 ], [ %27, %26 ]
  %30 = shl nuw nsw i32 1, %29
  %31 = and i32 %30, %1
  %32 = icmp ne i32 %31, 0
  ret i1 %32
}

define float @amdgcn.ldexp.f32(float %0, i32 %1) {
  %3 = fpext float %0 to double
  %4 = tail call i32 @llvm.smax.i32(i32 %1, i32 -2200)
  %5 = tail call i32 @llvm.smin.i32(i32 %4, i32 2200)
  %6 = trunc nsw i32 %5 to i16
  %7 = sdiv i16 %6, 3
  %8 = sext i16 %7 to i32
  %9 = sub nsw i16 %6, %7
  %10 = sdiv i16 %9, 2
  %11 = zext i16 %10 to i32
  %12 = add nsw i32 %8, 1023
  %13 = zext nneg i32 %12 to i64
  %14 = shl nuw nsw i64 %13, 52
  %15 = bitcast i64 %14 to double
  %16 = fmul double %3, %15
  %17 = add nuw nsw i32 %11, 1023
  %18 = zext nneg i32 %17 to i64
  %19 = shl i64 %18, 52
  %20 = bitcast i64 %19 to double
  %21 = fmul double %16, %20
  %22 = add nsw i32 %5, 1023
  %23 = add nsw i32 %8, %11
  %24 = sub nsw i32 %22, %23
  %25 = zext i32 %24 to i64
  %26 = shl i64 %25, 52
  %27 = bitcast i64 %26 to double
  %28 = fmul double %21, %27
  %29 = fptrunc double %28 to float
  ret float %29
}

define double @amdgcn.ldexp.f64(double %0, i32 %1) {
  %3 = tail call i32 @llvm.smax.i32(i32 %1, i32 -2200)
  %4 = tail call i32 @llvm.smin.i32(i32 %3, i32 2200)
  %5 = trunc nsw i32 %4 to i16
  %6 = sdiv i16 %5, 3
  %7 = sext i16 %6 to i32
  %8 = sub nsw i16 %5, %6
  %9 = sdiv i16 %8, 2
  %10 = zext i16 %9 to i32
  %11 = add nsw i32 %7, 1023
  %12 = zext nneg i32 %11 to i64
  %13 = shl nuw nsw i64 %12, 52
  %14 = bitcast i64 %13 to double
  %15 = fmul double %0, %14
  %16 = add nuw nsw i32 %10, 1023
  %17 = zext nneg i32 %16 to i64
  %18 = shl i64 %17, 52
  %19 = bitcast i64 %18 to double
  %20 = fmul double %15, %19
  %21 = add nsw i32 %4, 1023
  %22 = add nsw i32 %7, %10
  %23 = sub nsw i32 %21, %22
  %24 = zext i32 %23 to i64
  %25 = shl i64 %24, 52
  %26 = bitcast i64 %25 to double
  %27 = fmul double %20, %26
  ret double %27
}

define i64 @__ockl_get_num_groups(i32 %0) {
  %2 = tail call i64 @llvm.ox.nctaid.x()
  %3 = tail call i64 @llvm.ox.nctaid.y()
  %4 = tail call i64 @llvm.ox.nctaid.z()
  %5 = icmp eq i32 %0, 0
  %6 = select i1 %5, i64 %2, i64 0
  %7 = icmp eq i32 %0, 1
  %8 = select i1 %7, i64 %3, i64 0
  %9 = icmp eq i32 %0, 2
  %10 = select i1 %9, i64 %4, i64 0
  %11 = icmp ugt i32 %0, 2
  %12 = zext i1 %11 to i64
  %13 = or i64 %6, %12
  %14 = or i64 %13, %8
  %15 = or i64 %14, %10
  ret i64 %15
}

declare i64 @llvm.ox.nctaid.x()

declare i64 @llvm.ox.nctaid.y()

declare i64 @llvm.ox.nctaid.z()

define i64 @__ockl_get_local_size(i32 %0) {
  %2 = tail call i64 @llvm.ox.ntid.x()
  %3 = tail call i64 @llvm.ox.ntid.y()
  %4 = tail call i64 @llvm.ox.ntid.z()
  %5 = icmp eq i32 %0, 0
  %6 = select i1 %5, i64 %2, i64 0
  %7 = icmp eq i32 %0, 1
  %8 = select i1 %7, i64 %3, i64 0
  %9 = icmp eq i32 %0, 2
  %10 = select i1 %9, i64 %4, i64 0
  %11 = icmp ugt i32 %0, 2
  %12 = zext i1 %11 to i64
  %13 = or i64 %6, %12
  %14 = or i64 %13, %8
  %15 = or i64 %14, %10
  ret i64 %15
}

declare i64 @llvm.ox.ntid.x()

declare i64 @llvm.ox.ntid.y()

declare i64 @llvm.ox.ntid.z()

define i64 @__ockl_get_group_id(i32 %0) {
  %2 = tail call i64 @llvm.ox.ctaid.x()
  %3 = tail call i64 @llvm.ox.ctaid.y()
  %4 = tail call i64 @llvm.ox.ctaid.z()
  %5 = icmp eq i32 %0, 0
  %6 = select i1 %5, i64 %2, i64 0
  %7 = icmp eq i32 %0, 1
  %8 = select i1 %7, i64 %3, i64 0
  %9 = or i64 %8, %6
  %10 = icmp eq i32 %0, 2
  %11 = select i1 %10, i64 %4, i64 0
  %12 = or i64 %9, %11
  ret i64 %12
}

declare i64 @llvm.ox.ctaid.x()

declare i64 @llvm.ox.ctaid.y()

declare i64 @llvm.ox.ctaid.z()

define i64 @__ockl_get_local_id(i32 %0) {
  %2 = tail call i64 @llvm.ox.tid.x()
  %3 = tail call i64 @llvm.ox.tid.y()
  %4 = tail call i64 @llvm.ox.tid.z()
  %5 = icmp eq i32 %0, 0
  %6 = select i1 %5, i64 %2, i64 0
  %7 = icmp eq i32 %0, 1
  %8 = select i1 %7, i64 %3, i64 0
  %9 = or i64 %8, %6
  %10 = icmp eq i32 %0, 2
  %11 = select i1 %10, i64 %4, i64 0
  %12 = or i64 %9, %11
  ret i64 %12
}

declare i64 @llvm.ox.tid.x()

declare i64 @llvm.ox.tid.y()

declare i64 @llvm.ox.tid.z()

define i64 @__ockl_get_global_size(i32 %0) {
  %2 = tail call i64 @llvm.ox.nctaid.x()
  %3 = tail call i64 @llvm.ox.nctaid.y()
  %4 = tail call i64 @llvm.ox.nctaid.z()
  %5 = icmp eq i32 %0, 0
  %6 = select i1 %5, i64 %2, i64 0
  %7 = icmp eq i32 %0, 1
  %8 = select i1 %7, i64 %3, i64 0
  %9 = icmp eq i32 %0, 2
  %10 = select i1 %9, i64 %4, i64 0
  %11 = icmp ugt i32 %0, 2
  %12 = zext i1 %11 to i64
  %13 = or i64 %6, %8
  %14 = or i64 %13, %10
  %15 = or i64 %14, %12
  %16 = tail call i64 @llvm.ox.ntid.x()
  %17 = tail call i64 @llvm.ox.ntid.y()
  %18 = tail call i64 @llvm.ox.ntid.z()
  %19 = select i1 %5, i64 %16, i64 0
  %20 = select i1 %7, i64 %17, i64 0
  %21 = select i1 %9, i64 %18, i64 0
  %22 = or i64 %19, %20
  %23 = or i64 %22, %21
  %24 = or i64 %23, %12
  %25 = mul i64 %24, %15
  ret i64 %25
}

define i64 @__ockl_get_global_id(i32 %0) {
  %2 = tail call i64 @llvm.ox.ctaid.x()
  %3 = tail call i64 @llvm.ox.ctaid.y()
  %4 = tail call i64 @llvm.ox.ctaid.z()
  %5 = icmp eq i32 %0, 0
  %6 = select i1 %5, i64 %2, i64 0
  %7 = icmp eq i32 %0, 1
  %8 = select i1 %7, i64 %3, i64 0
  %9 = or i64 %8, %6
  %10 = icmp eq i32 %0, 2
  %11 = select i1 %10, i64 %4, i64 0
  %12 = or i64 %9, %11
  %13 = tail call i64 @llvm.ox.ntid.x()
  %14 = tail call i64 @llvm.ox.ntid.y()
  %15 = tail call i64 @llvm.ox.ntid.z()
  %16 = select i1 %5, i64 %13, i64 0
  %17 = select i1 %7, i64 %14, i64 0
  %18 = select i1 %10, i64 %15, i64 0
  %19 = icmp ugt i32 %0, 2
  %20 = zext i1 %19 to i64
  %21 = or i64 %16, %20
  %22 = or i64 %21, %17
  %23 = or i64 %22, %18
  %24 = mul i64 %23, %12
  %25 = tail call i64 @llvm.ox.tid.x()
  %26 = tail call i64 @llvm.ox.tid.y()
  %27 = tail call i64 @llvm.ox.tid.z()
  %28 = select i1 %5, i64 %25, i64 0
  %29 = select i1 %7, i64 %26, i64 0
  %30 = or i64 %29, %28
  %31 = select i1 %10, i64 %27, i64 0
  %32 = or i64 %30, %31
  %33 = add i64 %32, %24
  ret i64 %33
}

define i32 @amdgcn.workgroup.size.x() {
  %1 = tail call i64 @llvm.ox.ntid.x()
  %2 = trunc i64 %1 to i32
  ret i32 %2
}

define void @amdgcn.s.setprio(i16 signext %0) {
  ret void
}

define void @amdgcn.s.nop(i16 signext %0) {
  ret void
}

define void @amdgcn.s.wait.dscnt(i16 signext %0) {
  ret void
}

define void @amdgcn.s.wait.loadcnt(i16 signext %0) {
  ret void
}

define void @amdgcn.s.wait.storecnt(i16 signext %0) {
  ret void
}

define void @amdgcn.s.wait.kmcnt(i16 signext %0) {
  ret void
}

define void @amdgcn.sched.group.barrier(i32 %0, i32 %1, i32 %2) {
  ret void
}

define double @exp(double %0) {
  %2 = fcmp uno double %0, 0.000000e+00
  br i1 %2, label %53, label %3

3:                                                ; preds = %1
  %4 = fcmp ogt double %0, 0x40862F3333333333
  br i1 %4, label %53, label %5

5:                                                ; preds = %3
  %6 = fcmp olt double %0, -7.452000e+02
  br i1 %6, label %53, label %7

7:                                                ; preds = %5
  %8 = fmul double %0, 0x3FF71547652B82FE
  %9 = tail call double @llvm.rint.f64(double %8)
  %10 = tail call double @llvm.fma.f64(double %9, double 0xBFE62E42FEFA0000, double %0)
  %11 = tail call double @llvm.fma.f64(double %9, double 0xBD7CF79ABC9E3B39, double %10)
  %12 = fadd double %11, 0.000000e+00
  %13 = tail call double @llvm.fma.f64(double %12, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %14 = tail call double @llvm.fma.f64(double %13, double %12, double 0x3E5AE64567F544E4)
  %15 = tail call double @llvm.fma.f64(double %14, double %12, double 0x3E927E4FB7789F5C)
  %16 = tail call double @llvm.fma.f64(double %15, double %12, double 0x3EC71DE3A556C734)
  %17 = tail call double @llvm.fma.f64(double %16, double %12, double 0x3EFA01A01A01A01A)
  %18 = tail call double @llvm.fma.f64(double %17, double %12, double 0x3F2A01A01A01A01A)
  %19 = tail call double @llvm.fma.f64(double %18, double %12, double 0x3F56C16C16C16C17)
  %20 = tail call double @llvm.fma.f64(double %19, double %12, double 0x3F81111111111111)
  %21 = tail call double @llvm.fma.f64(double %20, double %12, double 0x3FA5555555555555)
  %22 = tail call double @llvm.fma.f64(double %21, double %12, double 0x3FC5555555555555)
  %23 = tail call double @llvm.fma.f64(double %22, double %12, double 5.000000e-01)
  %24 = fmul double %12, %23
  %25 = tail call double @llvm.fma.f64(double %24, double %12, double %12)
  %26 = fadd double %25, 1.000000e+00
  %27 = fptosi double %9 to i32
  %28 = tail call i32 @llvm.smax.i32(i32 %27, i32 -2200)
  %29 = tail call i32 @llvm.smin.i32(i32 %28, i32 2200)
  %30 = trunc nsw i32 %29 to i16
  %31 = sdiv i16 %30, 3
  %32 = sext i16 %31 to i32
  %33 = sub nsw i16 %30, %31
  %34 = sdiv i16 %33, 2
  %35 = zext i16 %34 to i32
  %36 = add nsw i32 %32, 1023
  %37 = zext nneg i32 %36 to i64
  %38 = shl nuw nsw i64 %37, 52
  %39 = bitcast i64 %38 to double
  %40 = fmul double %26, %39
  %41 = add nuw nsw i32 %35, 1023
  %42 = zext nneg i32 %41 to i64
  %43 = shl i64 %42, 52
  %44 = bitcast i64 %43 to double
  %45 = fmul double %40, %44
  %46 = add nsw i32 %29, 1023
  %47 = add nsw i32 %32, %35
  %48 = sub nsw i32 %46, %47
  %49 = zext i32 %48 to i64
  %50 = shl i64 %49, 52
  %51 = bitcast i64 %50 to double
  %52 = fmul double %45, %51
  br label %53

53:                                               ; preds = %1, %3, %5, %7
  %54 = phi double [ %52, %7 ], [ %0, %1 ], [ 0x7FF0000000000000, %3 ], [ 0.000000e+00, %5 ]
  ret double %54
}

define double @exp2(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  %3 = fsub double %0, %2
  %4 = fmul double %3, 0x3FE62E42FEFA39EF
  %5 = fcmp olt double %0, 1.100000e+03
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = fcmp uno double %0, 0.000000e+00
  %8 = select i1 %7, double %0, double 0x7FF0000000000000
  br label %93

9:                                                ; preds = %1
  %10 = fcmp olt double %0, -1.100000e+03
  br i1 %10, label %93, label %11

11:                                               ; preds = %9
  %12 = fneg double %4
  %13 = tail call double @llvm.fma.f64(double %3, double 0x3FE62E42FEFA39EF, double %12)
  %14 = fmul double %3, 0x3C7ABC9E3B39803F
  %15 = fadd double %14, %13
  %16 = fcmp ogt double %4, 0x40862F3333333333
  br i1 %16, label %65, label %17

17:                                               ; preds = %11
  %18 = fcmp olt double %4, -7.452000e+02
  br i1 %18, label %65, label %19

19:                                               ; preds = %17
  %20 = fmul double %4, 0x3FF71547652B82FE
  %21 = tail call double @llvm.rint.f64(double %20)
  %22 = tail call double @llvm.fma.f64(double %21, double 0xBFE62E42FEFA0000, double %4)
  %23 = tail call double @llvm.fma.f64(double %21, double 0xBD7CF79ABC9E3B39, double %22)
  %24 = fadd double %15, %23
  %25 = tail call double @llvm.fma.f64(double %24, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %26 = tail call double @llvm.fma.f64(double %25, double %24, double 0x3E5AE64567F544E4)
  %27 = tail call double @llvm.fma.f64(double %26, double %24, double 0x3E927E4FB7789F5C)
  %28 = tail call double @llvm.fma.f64(double %27, double %24, double 0x3EC71DE3A556C734)
  %29 = tail call double @llvm.fma.f64(double %28, double %24, double 0x3EFA01A01A01A01A)
  %30 = tail call double @llvm.fma.f64(double %29, double %24, double 0x3F2A01A01A01A01A)
  %31 = tail call double @llvm.fma.f64(double %30, double %24, double 0x3F56C16C16C16C17)
  %32 = tail call double @llvm.fma.f64(double %31, double %24, double 0x3F81111111111111)
  %33 = tail call double @llvm.fma.f64(double %32, double %24, double 0x3FA5555555555555)
  %34 = tail call double @llvm.fma.f64(double %33, double %24, double 0x3FC5555555555555)
  %35 = tail call double @llvm.fma.f64(double %34, double %24, double 5.000000e-01)
  %36 = fmul double %24, %35
  %37 = tail call double @llvm.fma.f64(double %36, double %24, double %24)
  %38 = fadd double %37, 1.000000e+00
  %39 = fptosi double %21 to i32
  %40 = tail call i32 @llvm.smax.i32(i32 %39, i32 -2200)
  %41 = tail call i32 @llvm.smin.i32(i32 %40, i32 2200)
  %42 = trunc nsw i32 %41 to i16
  %43 = sdiv i16 %42, 3
  %44 = sext i16 %43 to i32
  %45 = sub nsw i16 %42, %43
  %46 = sdiv i16 %45, 2
  %47 = zext i16 %46 to i32
  %48 = add nsw i32 %44, 1023
  %49 = zext nneg i32 %48 to i64
  %50 = shl nuw nsw i64 %49, 52
  %51 = bitcast i64 %50 to double
  %52 = fmul double %38, %51
  %53 = add nuw nsw i32 %47, 1023
  %54 = zext nneg i32 %53 to i64
  %55 = shl i64 %54, 52
  %56 = bitcast i64 %55 to double
  %57 = fmul double %52, %56
  %58 = add nsw i32 %41, 1023
  %59 = add nsw i32 %44, %47
  %60 = sub nsw i32 %58, %59
  %61 = zext i32 %60 to i64
  %62 = shl i64 %61, 52
  %63 = bitcast i64 %62 to double
  %64 = fmul double %57, %63
  br label %65

65:                                               ; preds = %11, %17, %19
  %66 = phi double [ %64, %19 ], [ 0.000000e+00, %17 ], [ 0x7FF0000000000000, %11 ]
  %67 = fptosi double %2 to i32
  %68 = tail call i32 @llvm.smax.i32(i32 %67, i32 -2200)
  %69 = tail call i32 @llvm.smin.i32(i32 %68, i32 2200)
  %70 = trunc nsw i32 %69 to i16
  %71 = sdiv i16 %70, 3
  %72 = sext i16 %71 to i32
  %73 = sub nsw i16 %70, %71
  %74 = sdiv i16 %73, 2
  %75 = zext i16 %74 to i32
  %76 = add nsw i32 %72, 1023
  %77 = zext nneg i32 %76 to i64
  %78 = shl nuw nsw i64 %77, 52
  %79 = bitcast i64 %78 to double
  %80 = fmul double %66, %79
  %81 = add nuw nsw i32 %75, 1023
  %82 = zext nneg i32 %81 to i64
  %83 = shl i64 %82, 52
  %84 = bitcast i64 %83 to double
  %85 = fmul double %80, %84
  %86 = add nsw i32 %69, 1023
  %87 = add nsw i32 %72, %75
  %88 = sub nsw i32 %86, %87
  %89 = zext i32 %88 to i64
  %90 = shl i64 %89, 52
  %91 = bitcast i64 %90 to double
  %92 = fmul double %85, %91
  br label %93

93:                                               ; preds = %9, %65, %6
  %94 = phi double [ %8, %6 ], [ %92, %65 ], [ 0.000000e+00, %9 ]
  ret double %94
}

define double @exp10(double %0) {
  %2 = fmul double %0, 0x40026BB1BBB55516
  %3 = fsub double %2, %2
  %4 = fcmp oeq double %3, 0.000000e+00
  %5 = fneg double %2
  %6 = tail call double @llvm.fma.f64(double %0, double 0x40026BB1BBB55516, double %5)
  %7 = fmul double %0, 0x3CAF48AD494EA3E9
  %8 = fsub double %6, %7
  %9 = select i1 %4, double %8, double 0.000000e+00
  %10 = fcmp uno double %2, 0.000000e+00
  br i1 %10, label %61, label %11

11:                                               ; preds = %1
  %12 = fcmp ogt double %2, 0x40862F3333333333
  br i1 %12, label %61, label %13

13:                                               ; preds = %11
  %14 = fcmp olt double %2, -7.452000e+02
  br i1 %14, label %61, label %15

15:                                               ; preds = %13
  %16 = fmul double %2, 0x3FF71547652B82FE
  %17 = tail call double @llvm.rint.f64(double %16)
  %18 = tail call double @llvm.fma.f64(double %17, double 0xBFE62E42FEFA0000, double %2)
  %19 = tail call double @llvm.fma.f64(double %17, double 0xBD7CF79ABC9E3B39, double %18)
  %20 = fadd double %9, %19
  %21 = tail call double @llvm.fma.f64(double %20, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %22 = tail call double @llvm.fma.f64(double %21, double %20, double 0x3E5AE64567F544E4)
  %23 = tail call double @llvm.fma.f64(double %22, double %20, double 0x3E927E4FB7789F5C)
  %24 = tail call double @llvm.fma.f64(double %23, double %20, double 0x3EC71DE3A556C734)
  %25 = tail call double @llvm.fma.f64(double %24, double %20, double 0x3EFA01A01A01A01A)
  %26 = tail call double @llvm.fma.f64(double %25, double %20, double 0x3F2A01A01A01A01A)
  %27 = tail call double @llvm.fma.f64(double %26, double %20, double 0x3F56C16C16C16C17)
  %28 = tail call double @llvm.fma.f64(double %27, double %20, double 0x3F81111111111111)
  %29 = tail call double @llvm.fma.f64(double %28, double %20, double 0x3FA5555555555555)
  %30 = tail call double @llvm.fma.f64(double %29, double %20, double 0x3FC5555555555555)
  %31 = tail call double @llvm.fma.f64(double %30, double %20, double 5.000000e-01)
  %32 = fmul double %20, %31
  %33 = tail call double @llvm.fma.f64(double %32, double %20, double %20)
  %34 = fadd double %33, 1.000000e+00
  %35 = fptosi double %17 to i32
  %36 = tail call i32 @llvm.smax.i32(i32 %35, i32 -2200)
  %37 = tail call i32 @llvm.smin.i32(i32 %36, i32 2200)
  %38 = trunc nsw i32 %37 to i16
  %39 = sdiv i16 %38, 3
  %40 = sext i16 %39 to i32
  %41 = sub nsw i16 %38, %39
  %42 = sdiv i16 %41, 2
  %43 = zext i16 %42 to i32
  %44 = add nsw i32 %40, 1023
  %45 = zext nneg i32 %44 to i64
  %46 = shl nuw nsw i64 %45, 52
  %47 = bitcast i64 %46 to double
  %48 = fmul double %34, %47
  %49 = add nuw nsw i32 %43, 1023
  %50 = zext nneg i32 %49 to i64
  %51 = shl i64 %50, 52
  %52 = bitcast i64 %51 to double
  %53 = fmul double %48, %52
  %54 = add nsw i32 %37, 1023
  %55 = add nsw i32 %40, %43
  %56 = sub nsw i32 %54, %55
  %57 = zext i32 %56 to i64
  %58 = shl i64 %57, 52
  %59 = bitcast i64 %58 to double
  %60 = fmul double %53, %59
  br label %61

61:                                               ; preds = %1, %11, %13, %15
  %62 = phi double [ %60, %15 ], [ %2, %1 ], [ 0x7FF0000000000000, %11 ], [ 0.000000e+00, %13 ]
  ret double %62
}

define double @log(double %0) {
  %2 = fcmp ult double %0, 0.000000e+00
  br i1 %2, label %92, label %3

3:                                                ; preds = %1
  %4 = fcmp oeq double %0, 0.000000e+00
  br i1 %4, label %92, label %5

5:                                                ; preds = %3
  %6 = fcmp oeq double %0, 0x7FF0000000000000
  br i1 %6, label %92, label %7

7:                                                ; preds = %5
  %8 = fcmp olt double %0, 0x10000000000000
  %9 = fmul double %0, 0x4350000000000000
  %10 = select i1 %8, double %9, double %0
  %11 = bitcast double %10 to i64
  %12 = lshr i64 %11, 52
  %13 = trunc nuw nsw i64 %12 to i32
  %14 = and i64 %11, 4503599627370495
  %15 = or disjoint i64 %14, 4607182418800017408
  %16 = bitcast i64 %15 to double
  %17 = fcmp ogt double %16, 0x3FF6A09E667F3BCD
  %18 = fmul double %16, 5.000000e-01
  %19 = select i1 %17, double %18, double %16
  %20 = zext i1 %17 to i32
  %21 = select i1 %8, i32 -1077, i32 -1023
  %22 = add nsw i32 %21, %13
  %23 = add nsw i32 %22, %20
  %24 = fadd double %19, -1.000000e+00
  %25 = fadd double %19, 1.000000e+00
  %26 = fdiv double %24, %25
  %27 = fsub double %19, %25
  %28 = fadd double %27, 1.000000e+00
  %29 = fneg double %26
  %30 = tail call double @llvm.fma.f64(double %29, double %25, double %24)
  %31 = tail call double @llvm.fma.f64(double %29, double %28, double %30)
  %32 = fdiv double %31, %25
  %33 = fmul double %26, %26
  %34 = tail call double @llvm.fma.f64(double %33, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %35 = tail call double @llvm.fma.f64(double %34, double %33, double 0x3FAAF286BCA1AF28)
  %36 = tail call double @llvm.fma.f64(double %35, double %33, double 0x3FAE1E1E1E1E1E1E)
  %37 = tail call double @llvm.fma.f64(double %36, double %33, double 0x3FB1111111111111)
  %38 = tail call double @llvm.fma.f64(double %37, double %33, double 0x3FB3B13B13B13B14)
  %39 = tail call double @llvm.fma.f64(double %38, double %33, double 0x3FB745D1745D1746)
  %40 = tail call double @llvm.fma.f64(double %39, double %33, double 0x3FBC71C71C71C71C)
  %41 = tail call double @llvm.fma.f64(double %40, double %33, double 0x3FC2492492492492)
  %42 = tail call double @llvm.fma.f64(double %41, double %33, double 2.000000e-01)
  %43 = fmul double %33, %42
  %44 = fadd double %43, 0x3FD5555555555555
  %45 = fsub double 0x3FD5555555555555, %44
  %46 = fadd double %43, %45
  %47 = fadd double %46, 0x3C75555555555555
  %48 = fneg double %33
  %49 = tail call double @llvm.fma.f64(double %26, double %26, double %48)
  %50 = fmul double %26, 2.000000e+00
  %51 = fmul double %50, %32
  %52 = fadd double %49, %51
  %53 = fmul double %26, %33
  %54 = fneg double %53
  %55 = tail call double @llvm.fma.f64(double %26, double %33, double %54)
  %56 = fmul double %26, %52
  %57 = fadd double %55, %56
  %58 = fmul double %33, %32
  %59 = fadd double %58, %57
  %60 = fmul double %53, %44
  %61 = fneg double %60
  %62 = tail call double @llvm.fma.f64(double %53, double %44, double %61)
  %63 = fmul double %53, %47
  %64 = fadd double %62, %63
  %65 = fmul double %59, %44
  %66 = fadd double %65, %64
  %67 = fadd double %32, %66
  %68 = fmul double %67, 2.000000e+00
  %69 = fmul double %60, 2.000000e+00
  %70 = fadd double %50, %69
  %71 = fsub double %50, %70
  %72 = fadd double %69, %71
  %73 = fadd double %72, %68
  %74 = sitofp i32 %23 to double
  %75 = fmul double %74, 0x3FE62E42FEFA0000
  %76 = fmul double %74, 0x3D7CF79ABC9E3B39
  %77 = fmul double %74, 0x398F97B57A079A19
  %78 = fadd double %76, %77
  %79 = fadd double %75, %70
  %80 = fsub double %79, %75
  %81 = fsub double %79, %80
  %82 = fsub double %75, %81
  %83 = fsub double %70, %80
  %84 = fadd double %83, %82
  %85 = fadd double %78, %73
  %86 = fadd double %84, %85
  %87 = fadd double %79, %86
  %88 = fsub double %79, %87
  %89 = fadd double %86, %88
  %90 = tail call double @llvm.fma.f64(double %87, double 0.000000e+00, double %89)
  %91 = fadd double %87, %90
  br label %92

92:                                               ; preds = %1, %3, %5, %7
  %93 = phi double [ %91, %7 ], [ 0x7FF8000000000000, %1 ], [ 0xFFF0000000000000, %3 ], [ 0x7FF0000000000000, %5 ]
  ret double %93
}

define double @log2(double %0) {
  %2 = fcmp ult double %0, 0.000000e+00
  br i1 %2, label %93, label %3

3:                                                ; preds = %1
  %4 = fcmp oeq double %0, 0.000000e+00
  br i1 %4, label %93, label %5

5:                                                ; preds = %3
  %6 = fcmp oeq double %0, 0x7FF0000000000000
  br i1 %6, label %93, label %7

7:                                                ; preds = %5
  %8 = fcmp olt double %0, 0x10000000000000
  %9 = fmul double %0, 0x4350000000000000
  %10 = select i1 %8, double %9, double %0
  %11 = bitcast double %10 to i64
  %12 = lshr i64 %11, 52
  %13 = trunc nuw nsw i64 %12 to i32
  %14 = and i64 %11, 4503599627370495
  %15 = or disjoint i64 %14, 4607182418800017408
  %16 = bitcast i64 %15 to double
  %17 = fcmp ogt double %16, 0x3FF6A09E667F3BCD
  %18 = fmul double %16, 5.000000e-01
  %19 = select i1 %17, double %18, double %16
  %20 = zext i1 %17 to i32
  %21 = select i1 %8, i32 -1077, i32 -1023
  %22 = add nsw i32 %21, %13
  %23 = add nsw i32 %22, %20
  %24 = fadd double %19, -1.000000e+00
  %25 = fadd double %19, 1.000000e+00
  %26 = fdiv double %24, %25
  %27 = fsub double %19, %25
  %28 = fadd double %27, 1.000000e+00
  %29 = fneg double %26
  %30 = tail call double @llvm.fma.f64(double %29, double %25, double %24)
  %31 = tail call double @llvm.fma.f64(double %29, double %28, double %30)
  %32 = fdiv double %31, %25
  %33 = fmul double %26, %26
  %34 = tail call double @llvm.fma.f64(double %33, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %35 = tail call double @llvm.fma.f64(double %34, double %33, double 0x3FAAF286BCA1AF28)
  %36 = tail call double @llvm.fma.f64(double %35, double %33, double 0x3FAE1E1E1E1E1E1E)
  %37 = tail call double @llvm.fma.f64(double %36, double %33, double 0x3FB1111111111111)
  %38 = tail call double @llvm.fma.f64(double %37, double %33, double 0x3FB3B13B13B13B14)
  %39 = tail call double @llvm.fma.f64(double %38, double %33, double 0x3FB745D1745D1746)
  %40 = tail call double @llvm.fma.f64(double %39, double %33, double 0x3FBC71C71C71C71C)
  %41 = tail call double @llvm.fma.f64(double %40, double %33, double 0x3FC2492492492492)
  %42 = tail call double @llvm.fma.f64(double %41, double %33, double 2.000000e-01)
  %43 = fmul double %33, %42
  %44 = fadd double %43, 0x3FD5555555555555
  %45 = fsub double 0x3FD5555555555555, %44
  %46 = fadd double %43, %45
  %47 = fadd double %46, 0x3C75555555555555
  %48 = fneg double %33
  %49 = tail call double @llvm.fma.f64(double %26, double %26, double %48)
  %50 = fmul double %26, 2.000000e+00
  %51 = fmul double %50, %32
  %52 = fadd double %49, %51
  %53 = fmul double %26, %33
  %54 = fneg double %53
  %55 = tail call double @llvm.fma.f64(double %26, double %33, double %54)
  %56 = fmul double %26, %52
  %57 = fadd double %55, %56
  %58 = fmul double %33, %32
  %59 = fadd double %58, %57
  %60 = fmul double %53, %44
  %61 = fneg double %60
  %62 = tail call double @llvm.fma.f64(double %53, double %44, double %61)
  %63 = fmul double %53, %47
  %64 = fadd double %62, %63
  %65 = fmul double %59, %44
  %66 = fadd double %65, %64
  %67 = fadd double %32, %66
  %68 = fmul double %67, 2.000000e+00
  %69 = fmul double %60, 2.000000e+00
  %70 = fadd double %50, %69
  %71 = fsub double %50, %70
  %72 = fadd double %69, %71
  %73 = fadd double %72, %68
  %74 = sitofp i32 %23 to double
  %75 = fmul double %74, 0x3FE62E42FEFA0000
  %76 = fmul double %74, 0x3D7CF79ABC9E3B39
  %77 = fmul double %74, 0x398F97B57A079A19
  %78 = fadd double %76, %77
  %79 = fadd double %75, %70
  %80 = fsub double %79, %75
  %81 = fsub double %79, %80
  %82 = fsub double %75, %81
  %83 = fsub double %70, %80
  %84 = fadd double %83, %82
  %85 = fadd double %78, %73
  %86 = fadd double %84, %85
  %87 = fadd double %79, %86
  %88 = fsub double %79, %87
  %89 = fadd double %86, %88
  %90 = fmul double %89, 0x3FF71547652B82FE
  %91 = tail call double @llvm.fma.f64(double %87, double 0x3C7777D0FFDA0D24, double %90)
  %92 = tail call double @llvm.fma.f64(double %87, double 0x3FF71547652B82FE, double %91)
  br label %93

93:                                               ; preds = %1, %3, %5, %7
  %94 = phi double [ %92, %7 ], [ 0x7FF8000000000000, %1 ], [ 0xFFF0000000000000, %3 ], [ 0x7FF0000000000000, %5 ]
  ret double %94
}

define double @log10(double %0) {
  %2 = fcmp ult double %0, 0.000000e+00
  br i1 %2, label %93, label %3

3:                                                ; preds = %1
  %4 = fcmp oeq double %0, 0.000000e+00
  br i1 %4, label %93, label %5

5:                                                ; preds = %3
  %6 = fcmp oeq double %0, 0x7FF0000000000000
  br i1 %6, label %93, label %7

7:                                                ; preds = %5
  %8 = fcmp olt double %0, 0x10000000000000
  %9 = fmul double %0, 0x4350000000000000
  %10 = select i1 %8, double %9, double %0
  %11 = bitcast double %10 to i64
  %12 = lshr i64 %11, 52
  %13 = trunc nuw nsw i64 %12 to i32
  %14 = and i64 %11, 4503599627370495
  %15 = or disjoint i64 %14, 4607182418800017408
  %16 = bitcast i64 %15 to double
  %17 = fcmp ogt double %16, 0x3FF6A09E667F3BCD
  %18 = fmul double %16, 5.000000e-01
  %19 = select i1 %17, double %18, double %16
  %20 = zext i1 %17 to i32
  %21 = select i1 %8, i32 -1077, i32 -1023
  %22 = add nsw i32 %21, %13
  %23 = add nsw i32 %22, %20
  %24 = fadd double %19, -1.000000e+00
  %25 = fadd double %19, 1.000000e+00
  %26 = fdiv double %24, %25
  %27 = fsub double %19, %25
  %28 = fadd double %27, 1.000000e+00
  %29 = fneg double %26
  %30 = tail call double @llvm.fma.f64(double %29, double %25, double %24)
  %31 = tail call double @llvm.fma.f64(double %29, double %28, double %30)
  %32 = fdiv double %31, %25
  %33 = fmul double %26, %26
  %34 = tail call double @llvm.fma.f64(double %33, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %35 = tail call double @llvm.fma.f64(double %34, double %33, double 0x3FAAF286BCA1AF28)
  %36 = tail call double @llvm.fma.f64(double %35, double %33, double 0x3FAE1E1E1E1E1E1E)
  %37 = tail call double @llvm.fma.f64(double %36, double %33, double 0x3FB1111111111111)
  %38 = tail call double @llvm.fma.f64(double %37, double %33, double 0x3FB3B13B13B13B14)
  %39 = tail call double @llvm.fma.f64(double %38, double %33, double 0x3FB745D1745D1746)
  %40 = tail call double @llvm.fma.f64(double %39, double %33, double 0x3FBC71C71C71C71C)
  %41 = tail call double @llvm.fma.f64(double %40, double %33, double 0x3FC2492492492492)
  %42 = tail call double @llvm.fma.f64(double %41, double %33, double 2.000000e-01)
  %43 = fmul double %33, %42
  %44 = fadd double %43, 0x3FD5555555555555
  %45 = fsub double 0x3FD5555555555555, %44
  %46 = fadd double %43, %45
  %47 = fadd double %46, 0x3C75555555555555
  %48 = fneg double %33
  %49 = tail call double @llvm.fma.f64(double %26, double %26, double %48)
  %50 = fmul double %26, 2.000000e+00
  %51 = fmul double %50, %32
  %52 = fadd double %49, %51
  %53 = fmul double %26, %33
  %54 = fneg double %53
  %55 = tail call double @llvm.fma.f64(double %26, double %33, double %54)
  %56 = fmul double %26, %52
  %57 = fadd double %55, %56
  %58 = fmul double %33, %32
  %59 = fadd double %58, %57
  %60 = fmul double %53, %44
  %61 = fneg double %60
  %62 = tail call double @llvm.fma.f64(double %53, double %44, double %61)
  %63 = fmul double %53, %47
  %64 = fadd double %62, %63
  %65 = fmul double %59, %44
  %66 = fadd double %65, %64
  %67 = fadd double %32, %66
  %68 = fmul double %67, 2.000000e+00
  %69 = fmul double %60, 2.000000e+00
  %70 = fadd double %50, %69
  %71 = fsub double %50, %70
  %72 = fadd double %69, %71
  %73 = fadd double %72, %68
  %74 = sitofp i32 %23 to double
  %75 = fmul double %74, 0x3FE62E42FEFA0000
  %76 = fmul double %74, 0x3D7CF79ABC9E3B39
  %77 = fmul double %74, 0x398F97B57A079A19
  %78 = fadd double %76, %77
  %79 = fadd double %75, %70
  %80 = fsub double %79, %75
  %81 = fsub double %79, %80
  %82 = fsub double %75, %81
  %83 = fsub double %70, %80
  %84 = fadd double %83, %82
  %85 = fadd double %78, %73
  %86 = fadd double %84, %85
  %87 = fadd double %79, %86
  %88 = fsub double %79, %87
  %89 = fadd double %86, %88
  %90 = fmul double %89, 0x3FDBCB7B1526E50E
  %91 = tail call double @llvm.fma.f64(double %87, double 0x3C695355BAAAFAD3, double %90)
  %92 = tail call double @llvm.fma.f64(double %87, double 0x3FDBCB7B1526E50E, double %91)
  br label %93

93:                                               ; preds = %1, %3, %5, %7
  %94 = phi double [ %92, %7 ], [ 0x7FF8000000000000, %1 ], [ 0xFFF0000000000000, %3 ], [ 0x7FF0000000000000, %5 ]
  ret double %94
}

define double @pow(double %0, double %1) {
  %3 = fcmp oeq double %1, 0.000000e+00
  %4 = fcmp oeq double %0, 1.000000e+00
  %5 = or i1 %4, %3
  br i1 %5, label %192, label %6

6:                                                ; preds = %2
  %7 = fcmp uno double %0, %1
  br i1 %7, label %8, label %10

8:                                                ; preds = %6
  %9 = fadd double %0, %1
  br label %192

10:                                               ; preds = %6
  %11 = tail call double @llvm.fabs.f64(double %1)
  %12 = tail call double @llvm.fabs.f64(double %0)
  %13 = tail call double @llvm.trunc.f64(double %1)
  %14 = fcmp oeq double %13, %1
  %15 = fcmp olt double %11, 0x4340000000000000
  %16 = and i1 %14, %15
  %17 = fptosi double %1 to i64
  %18 = and i64 %17, 1
  %19 = icmp ne i64 %18, 0
  %20 = select i1 %16, i1 %19, i1 false
  %21 = tail call i1 @llvm.is.fpclass.f64(double %0, i32 999)
  %22 = fcmp ueq double %11, 0x7FF0000000000000
  %23 = or i1 %21, %22
  %24 = or i1 %14, %23
  br i1 %24, label %25, label %192

25:                                               ; preds = %10
  %26 = fcmp oeq double %11, 0x7FF0000000000000
  br i1 %26, label %27, label %34

27:                                               ; preds = %25
  %28 = fcmp oeq double %12, 1.000000e+00
  %29 = fcmp ogt double %12, 1.000000e+00
  %30 = fcmp ule double %1, 0.000000e+00
  %31 = xor i1 %29, %30
  %32 = select i1 %31, double 0x7FF0000000000000, double 0.000000e+00
  %33 = select i1 %28, double 1.000000e+00, double %32
  br label %185

34:                                               ; preds = %25
  %35 = fcmp oeq double %0, 0.000000e+00
  %36 = fcmp oeq double %12, 0x7FF0000000000000
  %37 = or i1 %35, %36
  br i1 %37, label %38, label %42

38:                                               ; preds = %34
  %39 = fcmp uge double %1, 0.000000e+00
  %40 = xor i1 %35, %39
  %41 = select i1 %40, double 0x7FF0000000000000, double 0.000000e+00
  br label %185

42:                                               ; preds = %34
  %43 = fcmp olt double %12, 0x10000000000000
  %44 = fmul double %12, 0x4350000000000000
  %45 = select i1 %43, double %44, double %12
  %46 = bitcast double %45 to i64
  %47 = lshr i64 %46, 52
  %48 = trunc nuw nsw i64 %47 to i32
  %49 = and i64 %46, 4503599627370495
  %50 = or disjoint i64 %49, 4607182418800017408
  %51 = bitcast i64 %50 to double
  %52 = fcmp ogt double %51, 0x3FF6A09E667F3BCD
  %53 = fmul double %51, 5.000000e-01
  %54 = select i1 %52, double %53, double %51
  %55 = zext i1 %52 to i32
  %56 = select i1 %43, i32 -1077, i32 -1023
  %57 = add nsw i32 %56, %48
  %58 = add nsw i32 %57, %55
  %59 = fadd double %54, -1.000000e+00
  %60 = fadd double %54, 1.000000e+00
  %61 = fdiv double %59, %60
  %62 = fsub double %54, %60
  %63 = fadd double %62, 1.000000e+00
  %64 = fneg double %61
  %65 = tail call double @llvm.fma.f64(double %64, double %60, double %59)
  %66 = tail call double @llvm.fma.f64(double %64, double %63, double %65)
  %67 = fdiv double %66, %60
  %68 = fmul double %61, %61
  %69 = tail call double @llvm.fma.f64(double %68, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %70 = tail call double @llvm.fma.f64(double %69, double %68, double 0x3FAAF286BCA1AF28)
  %71 = tail call double @llvm.fma.f64(double %70, double %68, double 0x3FAE1E1E1E1E1E1E)
  %72 = tail call double @llvm.fma.f64(double %71, double %68, double 0x3FB1111111111111)
  %73 = tail call double @llvm.fma.f64(double %72, double %68, double 0x3FB3B13B13B13B14)
  %74 = tail call double @llvm.fma.f64(double %73, double %68, double 0x3FB745D1745D1746)
  %75 = tail call double @llvm.fma.f64(double %74, double %68, double 0x3FBC71C71C71C71C)
  %76 = tail call double @llvm.fma.f64(double %75, double %68, double 0x3FC2492492492492)
  %77 = tail call double @llvm.fma.f64(double %76, double %68, double 2.000000e-01)
  %78 = fmul double %68, %77
  %79 = fadd double %78, 0x3FD5555555555555
  %80 = fsub double 0x3FD5555555555555, %79
  %81 = fadd double %78, %80
  %82 = fadd double %81, 0x3C75555555555555
  %83 = fneg double %68
  %84 = tail call double @llvm.fma.f64(double %61, double %61, double %83)
  %85 = fmul double %61, 2.000000e+00
  %86 = fmul double %85, %67
  %87 = fadd double %84, %86
  %88 = fmul double %61, %68
  %89 = fneg double %88
  %90 = tail call double @llvm.fma.f64(double %61, double %68, double %89)
  %91 = fmul double %61, %87
  %92 = fadd double %90, %91
  %93 = fmul double %68, %67
  %94 = fadd double %93, %92
  %95 = fmul double %88, %79
  %96 = fneg double %95
  %97 = tail call double @llvm.fma.f64(double %88, double %79, double %96)
  %98 = fmul double %88, %82
  %99 = fadd double %97, %98
  %100 = fmul double %94, %79
  %101 = fadd double %100, %99
  %102 = fadd double %67, %101
  %103 = fmul double %102, 2.000000e+00
  %104 = fmul double %95, 2.000000e+00
  %105 = fadd double %85, %104
  %106 = fsub double %85, %105
  %107 = fadd double %104, %106
  %108 = fadd double %107, %103
  %109 = sitofp i32 %58 to double
  %110 = fmul double %109, 0x3FE62E42FEFA0000
  %111 = fmul double %109, 0x3D7CF79ABC9E3B39
  %112 = fmul double %109, 0x398F97B57A079A19
  %113 = fadd double %111, %112
  %114 = fadd double %110, %105
  %115 = fsub double %114, %110
  %116 = fsub double %114, %115
  %117 = fsub double %110, %116
  %118 = fsub double %105, %115
  %119 = fadd double %118, %117
  %120 = fadd double %113, %108
  %121 = fadd double %119, %120
  %122 = fadd double %114, %121
  %123 = fsub double %114, %122
  %124 = fadd double %121, %123
  %125 = fmul double %1, %122
  %126 = fcmp ogt double %125, 8.000000e+02
  br i1 %126, label %185, label %127

127:                                              ; preds = %42
  %128 = fcmp olt double %125, -8.000000e+02
  br i1 %128, label %185, label %129

129:                                              ; preds = %127
  %130 = fneg double %125
  %131 = tail call double @llvm.fma.f64(double %122, double %1, double %130)
  %132 = fmul double %1, %124
  %133 = fadd double %131, %132
  %134 = fcmp uno double %125, 0.000000e+00
  br i1 %134, label %185, label %135

135:                                              ; preds = %129
  %136 = fcmp ogt double %125, 0x40862F3333333333
  br i1 %136, label %185, label %137

137:                                              ; preds = %135
  %138 = fcmp olt double %125, -7.452000e+02
  br i1 %138, label %185, label %139

139:                                              ; preds = %137
  %140 = fmul double %125, 0x3FF71547652B82FE
  %141 = tail call double @llvm.rint.f64(double %140)
  %142 = tail call double @llvm.fma.f64(double %141, double 0xBFE62E42FEFA0000, double %125)
  %143 = tail call double @llvm.fma.f64(double %141, double 0xBD7CF79ABC9E3B39, double %142)
  %144 = fadd double %133, %143
  %145 = tail call double @llvm.fma.f64(double %144, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %146 = tail call double @llvm.fma.f64(double %145, double %144, double 0x3E5AE64567F544E4)
  %147 = tail call double @llvm.fma.f64(double %146, double %144, double 0x3E927E4FB7789F5C)
  %148 = tail call double @llvm.fma.f64(double %147, double %144, double 0x3EC71DE3A556C734)
  %149 = tail call double @llvm.fma.f64(double %148, double %144, double 0x3EFA01A01A01A01A)
  %150 = tail call double @llvm.fma.f64(double %149, double %144, double 0x3F2A01A01A01A01A)
  %151 = tail call double @llvm.fma.f64(double %150, double %144, double 0x3F56C16C16C16C17)
  %152 = tail call double @llvm.fma.f64(double %151, double %144, double 0x3F81111111111111)
  %153 = tail call double @llvm.fma.f64(double %152, double %144, double 0x3FA5555555555555)
  %154 = tail call double @llvm.fma.f64(double %153, double %144, double 0x3FC5555555555555)
  %155 = tail call double @llvm.fma.f64(double %154, double %144, double 5.000000e-01)
  %156 = fmul double %144, %155
  %157 = tail call double @llvm.fma.f64(double %156, double %144, double %144)
  %158 = fadd double %157, 1.000000e+00
  %159 = fptosi double %141 to i32
  %160 = tail call i32 @llvm.smax.i32(i32 %159, i32 -2200)
  %161 = tail call i32 @llvm.smin.i32(i32 %160, i32 2200)
  %162 = trunc nsw i32 %161 to i16
  %163 = sdiv i16 %162, 3
  %164 = sext i16 %163 to i32
  %165 = sub nsw i16 %162, %163
  %166 = sdiv i16 %165, 2
  %167 = zext i16 %166 to i32
  %168 = add nsw i32 %164, 1023
  %169 = zext nneg i32 %168 to i64
  %170 = shl nuw nsw i64 %169, 52
  %171 = bitcast i64 %170 to double
  %172 = fmul double %158, %171
  %173 = add nuw nsw i32 %167, 1023
  %174 = zext nneg i32 %173 to i64
  %175 = shl i64 %174, 52
  %176 = bitcast i64 %175 to double
  %177 = fmul double %172, %176
  %178 = add nsw i32 %161, 1023
  %179 = add nsw i32 %164, %167
  %180 = sub nsw i32 %178, %179
  %181 = zext i32 %180 to i64
  %182 = shl i64 %181, 52
  %183 = bitcast i64 %182 to double
  %184 = fmul double %177, %183
  br label %185

185:                                              ; preds = %139, %137, %135, %129, %127, %42, %38, %27
  %186 = phi double [ %33, %27 ], [ %41, %38 ], [ 0.000000e+00, %127 ], [ 0x7FF0000000000000, %42 ], [ %184, %139 ], [ %125, %129 ], [ 0x7FF0000000000000, %135 ], [ 0.000000e+00, %137 ]
  %187 = bitcast double %0 to i64
  %188 = fneg double %186
  %189 = icmp slt i64 %187, 0
  %190 = and i1 %189, %20
  %191 = select i1 %190, double %188, double %186
  br label %192

192:                                              ; preds = %185, %10, %2, %8
  %193 = phi double [ 1.000000e+00, %2 ], [ %9, %8 ], [ 0x7FF8000000000000, %10 ], [ %191, %185 ]
  ret double %193
}

define double @amdgcn.trig.preop.f64(double %0, i32 %1) {
  %3 = bitcast double %0 to i64
  %4 = lshr i64 %3, 52
  %5 = trunc nuw nsw i64 %4 to i32
  %6 = and i32 %5, 2047
  %7 = and i32 %1, 31
  %8 = mul nuw nsw i32 %7, 53
  %9 = tail call i32 @llvm.usub.sat.i32(i32 %6, i32 1077)
  %10 = add nuw nsw i32 %9, %8
  %11 = lshr i32 %10, 6
  %12 = and i32 %10, 63
  %13 = icmp samesign ugt i32 %10, 1151
  br i1 %13, label %62, label %14

14:                                               ; preds = %2
  %15 = icmp eq i32 %12, 0
  %16 = zext nneg i32 %11 to i64
  %17 = getelementptr inbounds nuw i64, ptr @two_over_pi, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %19 = load i64, ptr %18, align 8
  br i1 %15, label %31, label %20

20:                                               ; preds = %14
  %21 = zext nneg i32 %12 to i64
  %22 = shl i64 %19, %21
  %23 = zext nneg i32 %11 to i64
  %24 = getelementptr inbounds nuw i64, ptr @two_over_pi, i64 %23
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %26 = load i64, ptr %25, align 8
  %27 = sub nuw nsw i32 64, %12
  %28 = zext nneg i32 %27 to i64
  %29 = lshr i64 %26, %28
  %30 = or i64 %29, %22
  br label %31

31:                                               ; preds = %14, %20
  %32 = phi i64 [ %30, %20 ], [ %19, %14 ]
  %33 = lshr i64 %32, 11
  %34 = uitofp nneg i64 %33 to double
  %35 = icmp samesign ugt i32 %6, 1967
  %36 = select i1 %35, i32 128, i32 0
  %37 = sub nsw i32 %36, %10
  %38 = trunc nsw i32 %37 to i16
  %39 = add nsw i16 %38, -53
  %40 = sdiv i16 %39, 3
  %41 = sext i16 %40 to i32
  %42 = sub nsw i16 %39, %40
  %43 = sdiv i16 %42, 2
  %44 = zext i16 %43 to i32
  %45 = add nsw i32 %41, 1023
  %46 = zext nneg i32 %45 to i64
  %47 = shl nuw nsw i64 %46, 52
  %48 = bitcast i64 %47 to double
  %49 = fmul double %48, %34
  %50 = add nuw nsw i32 %44, 1023
  %51 = zext nneg i32 %50 to i64
  %52 = shl i64 %51, 52
  %53 = bitcast i64 %52 to double
  %54 = fmul double %49, %53
  %55 = add nsw i32 %37, 970
  %56 = add nsw i32 %41, %44
  %57 = sub nsw i32 %55, %56
  %58 = zext i32 %57 to i64
  %59 = shl i64 %58, 52
  %60 = bitcast i64 %59 to double
  %61 = fmul double %54, %60
  br label %62

62:                                               ; preds = %2, %31
  %63 = phi double [ %61, %31 ], [ 0.000000e+00, %2 ]
  ret double %63
}

define double @sin(double %0) {
  %2 = fcmp oeq double %0, 0.000000e+00
  br i1 %2, label %160, label %3

3:                                                ; preds = %1
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = fcmp ueq double %4, 0x7FF0000000000000
  br i1 %5, label %160, label %6

6:                                                ; preds = %3
  %7 = fcmp olt double %4, 0x4130000000000000
  br i1 %7, label %8, label %23

8:                                                ; preds = %6
  %9 = fmul double %0, 0x3FE45F306DC9C883
  %10 = tail call double @llvm.rint.f64(double %9)
  %11 = tail call double @llvm.fma.f64(double %10, double 0xBFF921FB54400000, double %0)
  %12 = fmul double %10, 0x3DD0B4611A600000
  %13 = fsub double %11, %12
  %14 = fsub double %11, %13
  %15 = fsub double %14, %12
  %16 = fmul double %10, 0x3BA3198A2E037073
  %17 = fadd double %16, 0.000000e+00
  %18 = fsub double %15, %17
  %19 = fadd double %13, %18
  %20 = fsub double %13, %19
  %21 = fadd double %18, %20
  %22 = fptosi double %10 to i32
  br label %117

23:                                               ; preds = %6
  %24 = bitcast double %4 to i64
  %25 = and i64 %24, 4503599627370495
  %26 = or disjoint i64 %25, 4503599627370496
  %27 = lshr i64 %24, 52
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = add nsw i32 %28, -1013
  %30 = ashr i32 %29, 6
  %31 = and i32 %29, 63
  %32 = icmp eq i32 %31, 0
  %33 = sext i32 %30 to i64
  %34 = getelementptr inbounds i64, ptr @two_over_pi, i64 %33
  %35 = load i64, ptr %34, align 8
  br i1 %32, label %36, label %39

36:                                               ; preds = %23
  %37 = getelementptr i8, ptr %34, i64 8
  %38 = load i64, ptr %37, align 8
  br label %48

39:                                               ; preds = %23
  %40 = sub nuw nsw i32 64, %31
  %41 = zext nneg i32 %40 to i64
  %42 = getelementptr i8, ptr %34, i64 8
  %43 = zext nneg i32 %31 to i64
  %44 = shl i64 %35, %43
  %45 = load i64, ptr %42, align 8
  %46 = lshr i64 %45, %41
  %47 = or i64 %46, %44
  br label %48

48:                                               ; preds = %39, %36
  %49 = phi i64 [ %45, %39 ], [ %38, %36 ]
  %50 = phi i64 [ %47, %39 ], [ %35, %36 ]
  br i1 %32, label %51, label %54

51:                                               ; preds = %48
  %52 = getelementptr i8, ptr %34, i64 16
  %53 = load i64, ptr %52, align 8
  br label %63

54:                                               ; preds = %48
  %55 = sub nuw nsw i32 64, %31
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr i8, ptr %34, i64 16
  %58 = zext nneg i32 %31 to i64
  %59 = shl i64 %49, %58
  %60 = load i64, ptr %57, align 8
  %61 = lshr i64 %60, %56
  %62 = or i64 %61, %59
  br label %63

63:                                               ; preds = %54, %51
  %64 = phi i64 [ %60, %54 ], [ %53, %51 ]
  %65 = phi i64 [ %62, %54 ], [ %49, %51 ]
  br i1 %32, label %75, label %66

66:                                               ; preds = %63
  %67 = zext nneg i32 %31 to i64
  %68 = shl i64 %64, %67
  %69 = getelementptr i8, ptr %34, i64 24
  %70 = sub nuw nsw i32 64, %31
  %71 = zext nneg i32 %70 to i64
  %72 = load i64, ptr %69, align 8
  %73 = lshr i64 %72, %71
  %74 = or i64 %73, %68
  br label %75

75:                                               ; preds = %66, %63
  %76 = phi i64 [ %74, %66 ], [ %64, %63 ]
  %77 = zext nneg i64 %26 to i128
  %78 = zext i64 %65 to i128
  %79 = mul nuw nsw i128 %78, %77
  %80 = zext i64 %76 to i128
  %81 = mul nuw nsw i128 %80, %77
  %82 = lshr i128 %81, 64
  %83 = mul i64 %50, %26
  %84 = zext i64 %83 to i128
  %85 = shl nuw i128 %84, 64
  %86 = add i128 %79, %85
  %87 = add i128 %86, %82
  %88 = lshr i128 %87, 126
  %89 = trunc nuw nsw i128 %88 to i32
  %90 = shl i128 %87, 2
  %91 = lshr i128 %90, 127
  %92 = trunc nuw nsw i128 %91 to i32
  %93 = add nuw nsw i32 %92, %89
  %94 = lshr i128 %90, 64
  %95 = trunc nuw i128 %94 to i64
  %96 = sitofp i64 %95 to double
  %97 = fmul double %96, 0x3BF0000000000000
  %98 = trunc i128 %90 to i64
  %99 = uitofp i64 %98 to double
  %100 = fmul double %99, 0x37F0000000000000
  %101 = fmul double %97, 0x3FF921FB54442D18
  %102 = fneg double %101
  %103 = tail call double @llvm.fma.f64(double %97, double 0x3FF921FB54442D18, double %102)
  %104 = fmul double %97, 0x3C91A62633145C07
  %105 = fadd double %104, %103
  %106 = fmul double %100, 0x3FF921FB54442D18
  %107 = fadd double %106, %105
  %108 = fcmp olt double %0, 0.000000e+00
  %109 = fneg double %107
  %110 = sub nsw i32 0, %93
  %111 = select i1 %108, i32 %110, i32 %93
  %112 = select i1 %108, double %102, double %101
  %113 = select i1 %108, double %109, double %107
  %114 = fadd double %112, %113
  %115 = fsub double %112, %114
  %116 = fadd double %113, %115
  br label %117

117:                                              ; preds = %75, %8
  %118 = phi double [ %19, %8 ], [ %114, %75 ]
  %119 = phi double [ %21, %8 ], [ %116, %75 ]
  %120 = phi i32 [ %22, %8 ], [ %111, %75 ]
  %121 = and i32 %120, 1
  %122 = icmp eq i32 %121, 0
  %123 = fmul double %118, %118
  br i1 %122, label %141, label %124

124:                                              ; preds = %117
  %125 = tail call double @llvm.fma.f64(double %123, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %126 = tail call double @llvm.fma.f64(double %125, double %123, double 0x3E21EED8EFF8D898)
  %127 = tail call double @llvm.fma.f64(double %126, double %123, double 0xBE927E4FB7789F5C)
  %128 = tail call double @llvm.fma.f64(double %127, double %123, double 0x3EFA01A01A01A01A)
  %129 = tail call double @llvm.fma.f64(double %128, double %123, double 0xBF56C16C16C16C17)
  %130 = tail call double @llvm.fma.f64(double %129, double %123, double 0x3FA5555555555555)
  %131 = fmul double %123, 5.000000e-01
  %132 = fsub double 1.000000e+00, %131
  %133 = fsub double 1.000000e+00, %132
  %134 = fsub double %133, %131
  %135 = fmul double %123, %130
  %136 = fmul double %123, %135
  %137 = fmul double %118, %119
  %138 = fsub double %136, %137
  %139 = fadd double %134, %138
  %140 = fadd double %132, %139
  br label %154

141:                                              ; preds = %117
  %142 = tail call double @llvm.fma.f64(double %123, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %143 = tail call double @llvm.fma.f64(double %142, double %123, double 0xBE5AE64567F544E4)
  %144 = tail call double @llvm.fma.f64(double %143, double %123, double 0x3EC71DE3A556C734)
  %145 = tail call double @llvm.fma.f64(double %144, double %123, double 0xBF2A01A01A01A01A)
  %146 = tail call double @llvm.fma.f64(double %145, double %123, double 0x3F81111111111111)
  %147 = tail call double @llvm.fma.f64(double %146, double %123, double 0xBFC5555555555555)
  %148 = fmul double %123, %147
  %149 = tail call double @llvm.fma.f64(double %148, double %118, double %119)
  %150 = fmul double %123, 5.000000e-01
  %151 = fmul double %119, %150
  %152 = fsub double %149, %151
  %153 = fadd double %118, %152
  br label %154

154:                                              ; preds = %141, %124
  %155 = phi double [ %140, %124 ], [ %153, %141 ]
  %156 = and i32 %120, 2
  %157 = icmp eq i32 %156, 0
  %158 = fneg double %155
  %159 = select i1 %157, double %155, double %158
  br label %160

160:                                              ; preds = %154, %3, %1
  %161 = phi double [ %0, %1 ], [ %159, %154 ], [ 0x7FF8000000000000, %3 ]
  ret double %161
}

define double @cos(double %0) {
  %2 = tail call double @llvm.fabs.f64(double %0)
  %3 = fcmp ueq double %2, 0x7FF0000000000000
  br i1 %3, label %159, label %4

4:                                                ; preds = %1
  %5 = fcmp olt double %2, 0x4130000000000000
  br i1 %5, label %6, label %21

6:                                                ; preds = %4
  %7 = fmul double %0, 0x3FE45F306DC9C883
  %8 = tail call double @llvm.rint.f64(double %7)
  %9 = tail call double @llvm.fma.f64(double %8, double 0xBFF921FB54400000, double %0)
  %10 = fmul double %8, 0x3DD0B4611A600000
  %11 = fsub double %9, %10
  %12 = fsub double %9, %11
  %13 = fsub double %12, %10
  %14 = fmul double %8, 0x3BA3198A2E037073
  %15 = fadd double %14, 0.000000e+00
  %16 = fsub double %13, %15
  %17 = fadd double %11, %16
  %18 = fsub double %11, %17
  %19 = fadd double %16, %18
  %20 = fptosi double %8 to i32
  br label %115

21:                                               ; preds = %4
  %22 = bitcast double %2 to i64
  %23 = and i64 %22, 4503599627370495
  %24 = or disjoint i64 %23, 4503599627370496
  %25 = lshr i64 %22, 52
  %26 = trunc nuw nsw i64 %25 to i32
  %27 = add nsw i32 %26, -1013
  %28 = ashr i32 %27, 6
  %29 = and i32 %27, 63
  %30 = icmp eq i32 %29, 0
  %31 = sext i32 %28 to i64
  %32 = getelementptr inbounds i64, ptr @two_over_pi, i64 %31
  %33 = load i64, ptr %32, align 8
  br i1 %30, label %34, label %37

34:                                               ; preds = %21
  %35 = getelementptr i8, ptr %32, i64 8
  %36 = load i64, ptr %35, align 8
  br label %46

37:                                               ; preds = %21
  %38 = sub nuw nsw i32 64, %29
  %39 = zext nneg i32 %38 to i64
  %40 = getelementptr i8, ptr %32, i64 8
  %41 = zext nneg i32 %29 to i64
  %42 = shl i64 %33, %41
  %43 = load i64, ptr %40, align 8
  %44 = lshr i64 %43, %39
  %45 = or i64 %44, %42
  br label %46

46:                                               ; preds = %37, %34
  %47 = phi i64 [ %43, %37 ], [ %36, %34 ]
  %48 = phi i64 [ %45, %37 ], [ %33, %34 ]
  br i1 %30, label %49, label %52

49:                                               ; preds = %46
  %50 = getelementptr i8, ptr %32, i64 16
  %51 = load i64, ptr %50, align 8
  br label %61

52:                                               ; preds = %46
  %53 = sub nuw nsw i32 64, %29
  %54 = zext nneg i32 %53 to i64
  %55 = getelementptr i8, ptr %32, i64 16
  %56 = zext nneg i32 %29 to i64
  %57 = shl i64 %47, %56
  %58 = load i64, ptr %55, align 8
  %59 = lshr i64 %58, %54
  %60 = or i64 %59, %57
  br label %61

61:                                               ; preds = %52, %49
  %62 = phi i64 [ %58, %52 ], [ %51, %49 ]
  %63 = phi i64 [ %60, %52 ], [ %47, %49 ]
  br i1 %30, label %73, label %64

64:                                               ; preds = %61
  %65 = zext nneg i32 %29 to i64
  %66 = shl i64 %62, %65
  %67 = getelementptr i8, ptr %32, i64 24
  %68 = sub nuw nsw i32 64, %29
  %69 = zext nneg i32 %68 to i64
  %70 = load i64, ptr %67, align 8
  %71 = lshr i64 %70, %69
  %72 = or i64 %71, %66
  br label %73

73:                                               ; preds = %64, %61
  %74 = phi i64 [ %72, %64 ], [ %62, %61 ]
  %75 = zext nneg i64 %24 to i128
  %76 = zext i64 %63 to i128
  %77 = mul nuw nsw i128 %76, %75
  %78 = zext i64 %74 to i128
  %79 = mul nuw nsw i128 %78, %75
  %80 = lshr i128 %79, 64
  %81 = mul i64 %48, %24
  %82 = zext i64 %81 to i128
  %83 = shl nuw i128 %82, 64
  %84 = add i128 %77, %83
  %85 = add i128 %84, %80
  %86 = lshr i128 %85, 126
  %87 = trunc nuw nsw i128 %86 to i32
  %88 = shl i128 %85, 2
  %89 = lshr i128 %88, 127
  %90 = trunc nuw nsw i128 %89 to i32
  %91 = add nuw nsw i32 %90, %87
  %92 = lshr i128 %88, 64
  %93 = trunc nuw i128 %92 to i64
  %94 = sitofp i64 %93 to double
  %95 = fmul double %94, 0x3BF0000000000000
  %96 = trunc i128 %88 to i64
  %97 = uitofp i64 %96 to double
  %98 = fmul double %97, 0x37F0000000000000
  %99 = fmul double %95, 0x3FF921FB54442D18
  %100 = fneg double %99
  %101 = tail call double @llvm.fma.f64(double %95, double 0x3FF921FB54442D18, double %100)
  %102 = fmul double %95, 0x3C91A62633145C07
  %103 = fadd double %102, %101
  %104 = fmul double %98, 0x3FF921FB54442D18
  %105 = fadd double %104, %103
  %106 = fcmp olt double %0, 0.000000e+00
  %107 = fneg double %105
  %108 = sub nsw i32 0, %91
  %109 = select i1 %106, i32 %108, i32 %91
  %110 = select i1 %106, double %100, double %99
  %111 = select i1 %106, double %107, double %105
  %112 = fadd double %110, %111
  %113 = fsub double %110, %112
  %114 = fadd double %111, %113
  br label %115

115:                                              ; preds = %73, %6
  %116 = phi double [ %17, %6 ], [ %112, %73 ]
  %117 = phi double [ %19, %6 ], [ %114, %73 ]
  %118 = phi i32 [ %20, %6 ], [ %109, %73 ]
  %119 = add i32 %118, 1
  %120 = and i32 %118, 1
  %121 = icmp eq i32 %120, 0
  %122 = fmul double %116, %116
  br i1 %121, label %123, label %140

123:                                              ; preds = %115
  %124 = tail call double @llvm.fma.f64(double %122, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %125 = tail call double @llvm.fma.f64(double %124, double %122, double 0x3E21EED8EFF8D898)
  %126 = tail call double @llvm.fma.f64(double %125, double %122, double 0xBE927E4FB7789F5C)
  %127 = tail call double @llvm.fma.f64(double %126, double %122, double 0x3EFA01A01A01A01A)
  %128 = tail call double @llvm.fma.f64(double %127, double %122, double 0xBF56C16C16C16C17)
  %129 = tail call double @llvm.fma.f64(double %128, double %122, double 0x3FA5555555555555)
  %130 = fmul double %122, 5.000000e-01
  %131 = fsub double 1.000000e+00, %130
  %132 = fsub double 1.000000e+00, %131
  %133 = fsub double %132, %130
  %134 = fmul double %122, %129
  %135 = fmul double %122, %134
  %136 = fmul double %116, %117
  %137 = fsub double %135, %136
  %138 = fadd double %133, %137
  %139 = fadd double %131, %138
  br label %153

140:                                              ; preds = %115
  %141 = tail call double @llvm.fma.f64(double %122, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %142 = tail call double @llvm.fma.f64(double %141, double %122, double 0xBE5AE64567F544E4)
  %143 = tail call double @llvm.fma.f64(double %142, double %122, double 0x3EC71DE3A556C734)
  %144 = tail call double @llvm.fma.f64(double %143, double %122, double 0xBF2A01A01A01A01A)
  %145 = tail call double @llvm.fma.f64(double %144, double %122, double 0x3F81111111111111)
  %146 = tail call double @llvm.fma.f64(double %145, double %122, double 0xBFC5555555555555)
  %147 = fmul double %122, %146
  %148 = tail call double @llvm.fma.f64(double %147, double %116, double %117)
  %149 = fmul double %122, 5.000000e-01
  %150 = fmul double %117, %149
  %151 = fsub double %148, %150
  %152 = fadd double %116, %151
  br label %153

153:                                              ; preds = %140, %123
  %154 = phi double [ %139, %123 ], [ %152, %140 ]
  %155 = and i32 %119, 2
  %156 = icmp eq i32 %155, 0
  %157 = fneg double %154
  %158 = select i1 %156, double %154, double %157
  br label %159

159:                                              ; preds = %1, %153
  %160 = phi double [ %158, %153 ], [ 0x7FF8000000000000, %1 ]
  ret double %160
}

define double @tan(double %0) {
  %2 = fcmp oeq double %0, 0.000000e+00
  br i1 %2, label %156, label %3

3:                                                ; preds = %1
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = fcmp ueq double %4, 0x7FF0000000000000
  br i1 %5, label %156, label %6

6:                                                ; preds = %3
  %7 = fcmp olt double %4, 0x4130000000000000
  br i1 %7, label %8, label %23

8:                                                ; preds = %6
  %9 = fmul double %0, 0x3FE45F306DC9C883
  %10 = tail call double @llvm.rint.f64(double %9)
  %11 = tail call double @llvm.fma.f64(double %10, double 0xBFF921FB54400000, double %0)
  %12 = fmul double %10, 0x3DD0B4611A600000
  %13 = fsub double %11, %12
  %14 = fsub double %11, %13
  %15 = fsub double %14, %12
  %16 = fmul double %10, 0x3BA3198A2E037073
  %17 = fadd double %16, 0.000000e+00
  %18 = fsub double %15, %17
  %19 = fadd double %13, %18
  %20 = fsub double %13, %19
  %21 = fadd double %18, %20
  %22 = fptosi double %10 to i32
  br label %117

23:                                               ; preds = %6
  %24 = bitcast double %4 to i64
  %25 = and i64 %24, 4503599627370495
  %26 = or disjoint i64 %25, 4503599627370496
  %27 = lshr i64 %24, 52
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = add nsw i32 %28, -1013
  %30 = ashr i32 %29, 6
  %31 = and i32 %29, 63
  %32 = icmp eq i32 %31, 0
  %33 = sext i32 %30 to i64
  %34 = getelementptr inbounds i64, ptr @two_over_pi, i64 %33
  %35 = load i64, ptr %34, align 8
  br i1 %32, label %36, label %39

36:                                               ; preds = %23
  %37 = getelementptr i8, ptr %34, i64 8
  %38 = load i64, ptr %37, align 8
  br label %48

39:                                               ; preds = %23
  %40 = sub nuw nsw i32 64, %31
  %41 = zext nneg i32 %40 to i64
  %42 = getelementptr i8, ptr %34, i64 8
  %43 = zext nneg i32 %31 to i64
  %44 = shl i64 %35, %43
  %45 = load i64, ptr %42, align 8
  %46 = lshr i64 %45, %41
  %47 = or i64 %46, %44
  br label %48

48:                                               ; preds = %36, %39
  %49 = phi i64 [ %45, %39 ], [ %38, %36 ]
  %50 = phi i64 [ %47, %39 ], [ %35, %36 ]
  br i1 %32, label %51, label %54

51:                                               ; preds = %48
  %52 = getelementptr i8, ptr %34, i64 16
  %53 = load i64, ptr %52, align 8
  br label %63

54:                                               ; preds = %48
  %55 = sub nuw nsw i32 64, %31
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr i8, ptr %34, i64 16
  %58 = zext nneg i32 %31 to i64
  %59 = shl i64 %49, %58
  %60 = load i64, ptr %57, align 8
  %61 = lshr i64 %60, %56
  %62 = or i64 %61, %59
  br label %63

63:                                               ; preds = %51, %54
  %64 = phi i64 [ %60, %54 ], [ %53, %51 ]
  %65 = phi i64 [ %62, %54 ], [ %49, %51 ]
  br i1 %32, label %75, label %66

66:                                               ; preds = %63
  %67 = sub nuw nsw i32 64, %31
  %68 = zext nneg i32 %67 to i64
  %69 = getelementptr i8, ptr %34, i64 24
  %70 = zext nneg i32 %31 to i64
  %71 = shl i64 %64, %70
  %72 = load i64, ptr %69, align 8
  %73 = lshr i64 %72, %68
  %74 = or i64 %73, %71
  br label %75

75:                                               ; preds = %66, %63
  %76 = phi i64 [ %74, %66 ], [ %64, %63 ]
  %77 = zext nneg i64 %26 to i128
  %78 = zext i64 %65 to i128
  %79 = mul nuw nsw i128 %78, %77
  %80 = zext i64 %76 to i128
  %81 = mul nuw nsw i128 %80, %77
  %82 = lshr i128 %81, 64
  %83 = mul i64 %50, %26
  %84 = zext i64 %83 to i128
  %85 = shl nuw i128 %84, 64
  %86 = add i128 %79, %85
  %87 = add i128 %86, %82
  %88 = lshr i128 %87, 126
  %89 = trunc nuw nsw i128 %88 to i32
  %90 = shl i128 %87, 2
  %91 = lshr i128 %90, 127
  %92 = trunc nuw nsw i128 %91 to i32
  %93 = add nuw nsw i32 %92, %89
  %94 = lshr i128 %90, 64
  %95 = trunc nuw i128 %94 to i64
  %96 = sitofp i64 %95 to double
  %97 = fmul double %96, 0x3BF0000000000000
  %98 = trunc i128 %90 to i64
  %99 = uitofp i64 %98 to double
  %100 = fmul double %99, 0x37F0000000000000
  %101 = fmul double %97, 0x3FF921FB54442D18
  %102 = fneg double %101
  %103 = tail call double @llvm.fma.f64(double %97, double 0x3FF921FB54442D18, double %102)
  %104 = fmul double %97, 0x3C91A62633145C07
  %105 = fadd double %104, %103
  %106 = fmul double %100, 0x3FF921FB54442D18
  %107 = fadd double %106, %105
  %108 = fcmp olt double %0, 0.000000e+00
  %109 = fneg double %107
  %110 = sub nsw i32 0, %93
  %111 = select i1 %108, i32 %110, i32 %93
  %112 = select i1 %108, double %102, double %101
  %113 = select i1 %108, double %109, double %107
  %114 = fadd double %112, %113
  %115 = fsub double %112, %114
  %116 = fadd double %113, %115
  br label %117

117:                                              ; preds = %8, %75
  %118 = phi double [ %19, %8 ], [ %114, %75 ]
  %119 = phi double [ %21, %8 ], [ %116, %75 ]
  %120 = phi i32 [ %22, %8 ], [ %111, %75 ]
  %121 = fmul double %118, %118
  %122 = tail call double @llvm.fma.f64(double %121, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %123 = tail call double @llvm.fma.f64(double %122, double %121, double 0xBE5AE64567F544E4)
  %124 = tail call double @llvm.fma.f64(double %123, double %121, double 0x3EC71DE3A556C734)
  %125 = tail call double @llvm.fma.f64(double %124, double %121, double 0xBF2A01A01A01A01A)
  %126 = tail call double @llvm.fma.f64(double %125, double %121, double 0x3F81111111111111)
  %127 = tail call double @llvm.fma.f64(double %126, double %121, double 0xBFC5555555555555)
  %128 = fmul double %121, %127
  %129 = tail call double @llvm.fma.f64(double %128, double %118, double %119)
  %130 = fmul double %121, 5.000000e-01
  %131 = fmul double %119, %130
  %132 = fsub double %129, %131
  %133 = fadd double %118, %132
  %134 = tail call double @llvm.fma.f64(double %121, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %135 = tail call double @llvm.fma.f64(double %134, double %121, double 0x3E21EED8EFF8D898)
  %136 = tail call double @llvm.fma.f64(double %135, double %121, double 0xBE927E4FB7789F5C)
  %137 = tail call double @llvm.fma.f64(double %136, double %121, double 0x3EFA01A01A01A01A)
  %138 = tail call double @llvm.fma.f64(double %137, double %121, double 0xBF56C16C16C16C17)
  %139 = tail call double @llvm.fma.f64(double %138, double %121, double 0x3FA5555555555555)
  %140 = fsub double 1.000000e+00, %130
  %141 = fsub double 1.000000e+00, %140
  %142 = fsub double %141, %130
  %143 = fmul double %121, %139
  %144 = fmul double %121, %143
  %145 = fmul double %118, %119
  %146 = fsub double %144, %145
  %147 = fadd double %142, %146
  %148 = fadd double %140, %147
  %149 = and i32 %120, 1
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %154, label %151

151:                                              ; preds = %117
  %152 = fneg double %148
  %153 = fdiv double %152, %133
  br label %156

154:                                              ; preds = %117
  %155 = fdiv double %133, %148
  br label %156

156:                                              ; preds = %151, %154, %3, %1
  %157 = phi double [ %0, %1 ], [ 0x7FF8000000000000, %3 ], [ %153, %151 ], [ %155, %154 ]
  ret double %157
}

define double @fmod(double %0, double %1) {
  %3 = bitcast double %0 to i64
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = bitcast double %4 to i64
  %6 = bitcast double %1 to i64
  %7 = tail call double @llvm.fabs.f64(double %1)
  %8 = bitcast double %7 to i64
  %9 = and i64 %3, -9223372036854775808
  %10 = icmp samesign ult i64 %5, 9218868437227405312
  %11 = add nsw i64 %8, -1
  %12 = icmp ult i64 %11, 9218868437227405312
  %13 = select i1 %10, i1 %12, i1 false
  br i1 %13, label %14, label %69

14:                                               ; preds = %2
  %15 = icmp samesign ult i64 %5, %8
  br i1 %15, label %69, label %16

16:                                               ; preds = %14
  %17 = lshr i64 %5, 52
  %18 = trunc nuw nsw i64 %17 to i32
  %19 = lshr i64 %8, 52
  %20 = trunc nuw nsw i64 %19 to i32
  %21 = and i64 %3, 4503599627370495
  %22 = icmp eq i64 %17, 0
  %23 = select i1 %22, i64 0, i64 4503599627370496
  %24 = or disjoint i64 %23, %21
  %25 = and i64 %6, 4503599627370495
  %26 = icmp eq i64 %19, 0
  %27 = select i1 %26, i64 0, i64 4503599627370496
  %28 = or disjoint i64 %27, %25
  %29 = select i1 %22, i32 1, i32 %18
  %30 = select i1 %26, i32 1, i32 %20
  %31 = sub nsw i32 %29, %30
  %32 = urem i64 %24, %28
  %33 = icmp eq i32 %31, 0
  br i1 %33, label %43, label %34

34:                                               ; preds = %16, %34
  %35 = phi i64 [ %41, %34 ], [ %32, %16 ]
  %36 = phi i32 [ %40, %34 ], [ %31, %16 ]
  %37 = tail call i32 @llvm.smin.i32(i32 %36, i32 11)
  %38 = zext nneg i32 %37 to i64
  %39 = shl i64 %35, %38
  %40 = sub nsw i32 %36, %37
  %41 = urem i64 %39, %28
  %42 = icmp eq i32 %40, 0
  br i1 %42, label %43, label %34

43:                                               ; preds = %34, %16
  %44 = phi i64 [ %32, %16 ], [ %41, %34 ]
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %48

46:                                               ; preds = %43
  %47 = bitcast i64 %9 to double
  br label %69

48:                                               ; preds = %43
  %49 = tail call range(i64 11, 65) i64 @llvm.ctlz.i64(i64 %44, i1 true)
  %50 = trunc nuw nsw i64 %49 to i32
  %51 = add nsw i32 %50, -11
  %52 = sub nsw i32 %30, %51
  %53 = icmp sgt i32 %52, 0
  br i1 %53, label %54, label %61

54:                                               ; preds = %48
  %55 = zext nneg i32 %51 to i64
  %56 = shl i64 %44, %55
  %57 = add i64 %56, -4503599627370496
  %58 = zext nneg i32 %52 to i64
  %59 = shl nuw nsw i64 %58, 52
  %60 = add i64 %57, %59
  br label %65

61:                                               ; preds = %48
  %62 = add nsw i32 %30, -1
  %63 = zext nneg i32 %62 to i64
  %64 = shl i64 %44, %63
  br label %65

65:                                               ; preds = %61, %54
  %66 = phi i64 [ %60, %54 ], [ %64, %61 ]
  %67 = or i64 %66, %9
  %68 = bitcast i64 %67 to double
  br label %69

69:                                               ; preds = %2, %46, %65, %14
  %70 = phi double [ %47, %46 ], [ %0, %14 ], [ %68, %65 ], [ 0x7FF8000000000000, %2 ]
  ret double %70
}

declare i64 @llvm.ctlz.i64(i64, i1 immarg)

define float @fmodf(float %0, float %1) {
  %3 = bitcast float %0 to i32
  %4 = tail call float @llvm.fabs.f32(float %0)
  %5 = bitcast float %4 to i32
  %6 = bitcast float %1 to i32
  %7 = tail call float @llvm.fabs.f32(float %1)
  %8 = bitcast float %7 to i32
  %9 = and i32 %3, -2147483648
  %10 = icmp samesign ult i32 %5, 2139095040
  %11 = add nsw i32 %8, -1
  %12 = icmp ult i32 %11, 2139095040
  %13 = select i1 %10, i1 %12, i1 false
  br i1 %13, label %14, label %66

14:                                               ; preds = %2
  %15 = icmp samesign ult i32 %5, %8
  br i1 %15, label %66, label %16

16:                                               ; preds = %14
  %17 = lshr i32 %5, 23
  %18 = lshr i32 %8, 23
  %19 = and i32 %3, 8388607
  %20 = icmp eq i32 %17, 0
  %21 = select i1 %20, i32 0, i32 8388608
  %22 = or disjoint i32 %21, %19
  %23 = and i32 %6, 8388607
  %24 = icmp eq i32 %18, 0
  %25 = select i1 %24, i32 0, i32 8388608
  %26 = or disjoint i32 %25, %23
  %27 = zext nneg i32 %26 to i64
  %28 = tail call i32 @llvm.umax.i32(i32 %17, i32 1)
  %29 = tail call i32 @llvm.umax.i32(i32 %18, i32 1)
  %30 = sub nsw i32 %28, %29
  %31 = urem i32 %22, %26
  %32 = zext nneg i32 %31 to i64
  %33 = icmp eq i32 %30, 0
  br i1 %33, label %43, label %34

34:                                               ; preds = %16, %34
  %35 = phi i64 [ %40, %34 ], [ %32, %16 ]
  %36 = phi i32 [ %41, %34 ], [ %30, %16 ]
  %37 = tail call i32 @llvm.smin.i32(i32 %36, i32 40)
  %38 = zext nneg i32 %37 to i64
  %39 = shl i64 %35, %38
  %40 = urem i64 %39, %27
  %41 = sub nsw i32 %36, %37
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %34

43:                                               ; preds = %34, %16
  %44 = phi i64 [ %32, %16 ], [ %40, %34 ]
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %48

46:                                               ; preds = %43
  %47 = bitcast i32 %9 to float
  br label %66

48:                                               ; preds = %43
  %49 = trunc nuw nsw i64 %44 to i32
  %50 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %49, i1 true)
  %51 = add nsw i32 %50, -8
  %52 = sub nsw i32 %29, %51
  %53 = icmp sgt i32 %52, 0
  br i1 %53, label %54, label %59

54:                                               ; preds = %48
  %55 = shl i32 %49, %51
  %56 = add i32 %55, -8388608
  %57 = shl nuw nsw i32 %52, 23
  %58 = add i32 %56, %57
  br label %62

59:                                               ; preds = %48
  %60 = add nsw i32 %29, -1
  %61 = shl i32 %49, %60
  br label %62

62:                                               ; preds = %59, %54
  %63 = phi i32 [ %58, %54 ], [ %61, %59 ]
  %64 = or i32 %63, %9
  %65 = bitcast i32 %64 to float
  br label %66

66:                                               ; preds = %2, %46, %62, %14
  %67 = phi float [ %47, %46 ], [ %0, %14 ], [ %65, %62 ], [ 0x7FF8000000000000, %2 ]
  ret float %67
}

define float @powf(float %0, float %1) {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = fcmp oeq float %1, 0.000000e+00
  %6 = fcmp oeq float %0, 1.000000e+00
  %7 = or i1 %6, %5
  br i1 %7, label %190, label %8

8:                                                ; preds = %2
  %9 = fcmp uno float %0, %1
  br i1 %9, label %10, label %12

10:                                               ; preds = %8
  %11 = fadd double %3, %4
  br label %190

12:                                               ; preds = %8
  %13 = tail call double @llvm.fabs.f64(double %4)
  %14 = tail call double @llvm.fabs.f64(double %3)
  %15 = tail call double @llvm.trunc.f64(double %4)
  %16 = fcmp oeq double %15, %4
  %17 = fcmp olt double %13, 0x4340000000000000
  %18 = and i1 %16, %17
  %19 = fptosi float %1 to i64
  %20 = and i64 %19, 1
  %21 = icmp ne i64 %20, 0
  %22 = select i1 %18, i1 %21, i1 false
  %23 = tail call i1 @llvm.is.fpclass.f64(double %3, i32 871)
  %24 = fcmp ueq double %13, 0x7FF0000000000000
  %25 = or i1 %23, %24
  %26 = or i1 %16, %25
  br i1 %26, label %27, label %190

27:                                               ; preds = %12
  %28 = fcmp oeq double %13, 0x7FF0000000000000
  br i1 %28, label %29, label %36

29:                                               ; preds = %27
  %30 = fcmp oeq double %14, 1.000000e+00
  %31 = fcmp ogt double %14, 1.000000e+00
  %32 = fcmp ule float %1, 0.000000e+00
  %33 = xor i1 %32, %31
  %34 = select i1 %33, double 0x7FF0000000000000, double 0.000000e+00
  %35 = select i1 %30, double 1.000000e+00, double %34
  br label %183

36:                                               ; preds = %27
  %37 = fcmp oeq float %0, 0.000000e+00
  %38 = fcmp oeq double %14, 0x7FF0000000000000
  %39 = or i1 %37, %38
  br i1 %39, label %40, label %44

40:                                               ; preds = %36
  %41 = fcmp uge float %1, 0.000000e+00
  %42 = xor i1 %37, %41
  %43 = select i1 %42, double 0x7FF0000000000000, double 0.000000e+00
  br label %183

44:                                               ; preds = %36
  %45 = bitcast double %14 to i64
  %46 = lshr i64 %45, 52
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = and i64 %45, 4503599627370495
  %49 = or disjoint i64 %48, 4607182418800017408
  %50 = bitcast i64 %49 to double
  %51 = fcmp ogt double %50, 0x3FF6A09E667F3BCD
  %52 = fmul double %50, 5.000000e-01
  %53 = select i1 %51, double %52, double %50
  %54 = zext i1 %51 to i32
  %55 = add nsw i32 %47, -1023
  %56 = add nsw i32 %55, %54
  %57 = fadd double %53, -1.000000e+00
  %58 = fadd double %53, 1.000000e+00
  %59 = fdiv double %57, %58
  %60 = fsub double %53, %58
  %61 = fadd double %60, 1.000000e+00
  %62 = fneg double %59
  %63 = tail call double @llvm.fma.f64(double %62, double %58, double %57)
  %64 = tail call double @llvm.fma.f64(double %62, double %61, double %63)
  %65 = fdiv double %64, %58
  %66 = fmul double %59, %59
  %67 = tail call double @llvm.fma.f64(double %66, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %68 = tail call double @llvm.fma.f64(double %67, double %66, double 0x3FAAF286BCA1AF28)
  %69 = tail call double @llvm.fma.f64(double %68, double %66, double 0x3FAE1E1E1E1E1E1E)
  %70 = tail call double @llvm.fma.f64(double %69, double %66, double 0x3FB1111111111111)
  %71 = tail call double @llvm.fma.f64(double %70, double %66, double 0x3FB3B13B13B13B14)
  %72 = tail call double @llvm.fma.f64(double %71, double %66, double 0x3FB745D1745D1746)
  %73 = tail call double @llvm.fma.f64(double %72, double %66, double 0x3FBC71C71C71C71C)
  %74 = tail call double @llvm.fma.f64(double %73, double %66, double 0x3FC2492492492492)
  %75 = tail call double @llvm.fma.f64(double %74, double %66, double 2.000000e-01)
  %76 = fmul double %66, %75
  %77 = fadd double %76, 0x3FD5555555555555
  %78 = fsub double 0x3FD5555555555555, %77
  %79 = fadd double %76, %78
  %80 = fadd double %79, 0x3C75555555555555
  %81 = fneg double %66
  %82 = tail call double @llvm.fma.f64(double %59, double %59, double %81)
  %83 = fmul double %59, 2.000000e+00
  %84 = fmul double %83, %65
  %85 = fadd double %82, %84
  %86 = fmul double %59, %66
  %87 = fneg double %86
  %88 = tail call double @llvm.fma.f64(double %59, double %66, double %87)
  %89 = fmul double %59, %85
  %90 = fadd double %88, %89
  %91 = fmul double %66, %65
  %92 = fadd double %91, %90
  %93 = fmul double %86, %77
  %94 = fneg double %93
  %95 = tail call double @llvm.fma.f64(double %86, double %77, double %94)
  %96 = fmul double %86, %80
  %97 = fadd double %95, %96
  %98 = fmul double %92, %77
  %99 = fadd double %98, %97
  %100 = fadd double %65, %99
  %101 = fmul double %100, 2.000000e+00
  %102 = fmul double %93, 2.000000e+00
  %103 = fadd double %83, %102
  %104 = fsub double %83, %103
  %105 = fadd double %102, %104
  %106 = fadd double %105, %101
  %107 = sitofp i32 %56 to double
  %108 = fmul double %107, 0x3FE62E42FEFA0000
  %109 = fmul double %107, 0x3D7CF79ABC9E3B39
  %110 = fmul double %107, 0x398F97B57A079A19
  %111 = fadd double %109, %110
  %112 = fadd double %108, %103
  %113 = fsub double %112, %108
  %114 = fsub double %112, %113
  %115 = fsub double %108, %114
  %116 = fsub double %103, %113
  %117 = fadd double %116, %115
  %118 = fadd double %111, %106
  %119 = fadd double %117, %118
  %120 = fadd double %112, %119
  %121 = fsub double %112, %120
  %122 = fadd double %119, %121
  %123 = fmul double %120, %4
  %124 = fcmp ogt double %123, 8.000000e+02
  br i1 %124, label %183, label %125

125:                                              ; preds = %44
  %126 = fcmp olt double %123, -8.000000e+02
  br i1 %126, label %183, label %127

127:                                              ; preds = %125
  %128 = fneg double %123
  %129 = tail call double @llvm.fma.f64(double %120, double %4, double %128)
  %130 = fmul double %122, %4
  %131 = fadd double %129, %130
  %132 = fcmp uno double %123, 0.000000e+00
  br i1 %132, label %183, label %133

133:                                              ; preds = %127
  %134 = fcmp ogt double %123, 0x40862F3333333333
  br i1 %134, label %183, label %135

135:                                              ; preds = %133
  %136 = fcmp olt double %123, -7.452000e+02
  br i1 %136, label %183, label %137

137:                                              ; preds = %135
  %138 = fmul double %123, 0x3FF71547652B82FE
  %139 = tail call double @llvm.rint.f64(double %138)
  %140 = tail call double @llvm.fma.f64(double %139, double 0xBFE62E42FEFA0000, double %123)
  %141 = tail call double @llvm.fma.f64(double %139, double 0xBD7CF79ABC9E3B39, double %140)
  %142 = fadd double %131, %141
  %143 = tail call double @llvm.fma.f64(double %142, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %144 = tail call double @llvm.fma.f64(double %143, double %142, double 0x3E5AE64567F544E4)
  %145 = tail call double @llvm.fma.f64(double %144, double %142, double 0x3E927E4FB7789F5C)
  %146 = tail call double @llvm.fma.f64(double %145, double %142, double 0x3EC71DE3A556C734)
  %147 = tail call double @llvm.fma.f64(double %146, double %142, double 0x3EFA01A01A01A01A)
  %148 = tail call double @llvm.fma.f64(double %147, double %142, double 0x3F2A01A01A01A01A)
  %149 = tail call double @llvm.fma.f64(double %148, double %142, double 0x3F56C16C16C16C17)
  %150 = tail call double @llvm.fma.f64(double %149, double %142, double 0x3F81111111111111)
  %151 = tail call double @llvm.fma.f64(double %150, double %142, double 0x3FA5555555555555)
  %152 = tail call double @llvm.fma.f64(double %151, double %142, double 0x3FC5555555555555)
  %153 = tail call double @llvm.fma.f64(double %152, double %142, double 5.000000e-01)
  %154 = fmul double %142, %153
  %155 = tail call double @llvm.fma.f64(double %154, double %142, double %142)
  %156 = fadd double %155, 1.000000e+00
  %157 = fptosi double %139 to i32
  %158 = tail call i32 @llvm.smax.i32(i32 %157, i32 -2200)
  %159 = tail call i32 @llvm.smin.i32(i32 %158, i32 2200)
  %160 = trunc nsw i32 %159 to i16
  %161 = sdiv i16 %160, 3
  %162 = sext i16 %161 to i32
  %163 = sub nsw i16 %160, %161
  %164 = sdiv i16 %163, 2
  %165 = zext i16 %164 to i32
  %166 = add nsw i32 %162, 1023
  %167 = zext nneg i32 %166 to i64
  %168 = shl nuw nsw i64 %167, 52
  %169 = bitcast i64 %168 to double
  %170 = fmul double %156, %169
  %171 = add nuw nsw i32 %165, 1023
  %172 = zext nneg i32 %171 to i64
  %173 = shl i64 %172, 52
  %174 = bitcast i64 %173 to double
  %175 = fmul double %170, %174
  %176 = add nsw i32 %159, 1023
  %177 = add nsw i32 %162, %165
  %178 = sub nsw i32 %176, %177
  %179 = zext i32 %178 to i64
  %180 = shl i64 %179, 52
  %181 = bitcast i64 %180 to double
  %182 = fmul double %175, %181
  br label %183

183:                                              ; preds = %137, %135, %133, %127, %125, %44, %40, %29
  %184 = phi double [ %35, %29 ], [ %43, %40 ], [ 0.000000e+00, %125 ], [ 0x7FF0000000000000, %44 ], [ %182, %137 ], [ %123, %127 ], [ 0x7FF0000000000000, %133 ], [ 0.000000e+00, %135 ]
  %185 = fneg double %184
  %186 = bitcast float %0 to i32
  %187 = icmp slt i32 %186, 0
  %188 = and i1 %187, %22
  %189 = select i1 %188, double %185, double %184
  br label %190

190:                                              ; preds = %2, %10, %12, %183
  %191 = phi double [ 1.000000e+00, %2 ], [ %11, %10 ], [ 0x7FF8000000000000, %12 ], [ %189, %183 ]
  %192 = fptrunc double %191 to float
  ret float %192
}

define float @tanf(float %0) {
  %2 = fpext float %0 to double
  %3 = fcmp oeq float %0, 0.000000e+00
  br i1 %3, label %157, label %4

4:                                                ; preds = %1
  %5 = tail call double @llvm.fabs.f64(double %2)
  %6 = fcmp ueq double %5, 0x7FF0000000000000
  br i1 %6, label %157, label %7

7:                                                ; preds = %4
  %8 = fcmp olt double %5, 0x4130000000000000
  br i1 %8, label %9, label %24

9:                                                ; preds = %7
  %10 = fmul double %2, 0x3FE45F306DC9C883
  %11 = tail call double @llvm.rint.f64(double %10)
  %12 = tail call double @llvm.fma.f64(double %11, double 0xBFF921FB54400000, double %2)
  %13 = fmul double %11, 0x3DD0B4611A600000
  %14 = fsub double %12, %13
  %15 = fsub double %12, %14
  %16 = fsub double %15, %13
  %17 = fmul double %11, 0x3BA3198A2E037073
  %18 = fadd double %17, 0.000000e+00
  %19 = fsub double %16, %18
  %20 = fadd double %14, %19
  %21 = fsub double %14, %20
  %22 = fadd double %19, %21
  %23 = fptosi double %11 to i32
  br label %118

24:                                               ; preds = %7
  %25 = bitcast double %5 to i64
  %26 = and i64 %25, 4503599627370495
  %27 = or disjoint i64 %26, 4503599627370496
  %28 = lshr i64 %25, 52
  %29 = trunc nuw nsw i64 %28 to i32
  %30 = add nsw i32 %29, -1013
  %31 = ashr i32 %30, 6
  %32 = and i32 %30, 63
  %33 = icmp eq i32 %32, 0
  %34 = sext i32 %31 to i64
  %35 = getelementptr inbounds i64, ptr @two_over_pi, i64 %34
  %36 = load i64, ptr %35, align 8
  br i1 %33, label %37, label %40

37:                                               ; preds = %24
  %38 = getelementptr i8, ptr %35, i64 8
  %39 = load i64, ptr %38, align 8
  br label %49

40:                                               ; preds = %24
  %41 = sub nuw nsw i32 64, %32
  %42 = zext nneg i32 %41 to i64
  %43 = getelementptr i8, ptr %35, i64 8
  %44 = zext nneg i32 %32 to i64
  %45 = shl i64 %36, %44
  %46 = load i64, ptr %43, align 8
  %47 = lshr i64 %46, %42
  %48 = or i64 %47, %45
  br label %49

49:                                               ; preds = %40, %37
  %50 = phi i64 [ %46, %40 ], [ %39, %37 ]
  %51 = phi i64 [ %48, %40 ], [ %36, %37 ]
  br i1 %33, label %52, label %55

52:                                               ; preds = %49
  %53 = getelementptr i8, ptr %35, i64 16
  %54 = load i64, ptr %53, align 8
  br label %64

55:                                               ; preds = %49
  %56 = sub nuw nsw i32 64, %32
  %57 = zext nneg i32 %56 to i64
  %58 = getelementptr i8, ptr %35, i64 16
  %59 = zext nneg i32 %32 to i64
  %60 = shl i64 %50, %59
  %61 = load i64, ptr %58, align 8
  %62 = lshr i64 %61, %57
  %63 = or i64 %62, %60
  br label %64

64:                                               ; preds = %55, %52
  %65 = phi i64 [ %61, %55 ], [ %54, %52 ]
  %66 = phi i64 [ %63, %55 ], [ %50, %52 ]
  br i1 %33, label %76, label %67

67:                                               ; preds = %64
  %68 = zext nneg i32 %32 to i64
  %69 = shl i64 %65, %68
  %70 = getelementptr i8, ptr %35, i64 24
  %71 = sub nuw nsw i32 64, %32
  %72 = zext nneg i32 %71 to i64
  %73 = load i64, ptr %70, align 8
  %74 = lshr i64 %73, %72
  %75 = or i64 %74, %69
  br label %76

76:                                               ; preds = %67, %64
  %77 = phi i64 [ %75, %67 ], [ %65, %64 ]
  %78 = zext nneg i64 %27 to i128
  %79 = zext i64 %66 to i128
  %80 = mul nuw nsw i128 %79, %78
  %81 = zext i64 %77 to i128
  %82 = mul nuw nsw i128 %81, %78
  %83 = lshr i128 %82, 64
  %84 = mul i64 %51, %27
  %85 = zext i64 %84 to i128
  %86 = shl nuw i128 %85, 64
  %87 = add i128 %80, %86
  %88 = add i128 %87, %83
  %89 = lshr i128 %88, 126
  %90 = trunc nuw nsw i128 %89 to i32
  %91 = shl i128 %88, 2
  %92 = lshr i128 %91, 127
  %93 = trunc nuw nsw i128 %92 to i32
  %94 = add nuw nsw i32 %93, %90
  %95 = lshr i128 %91, 64
  %96 = trunc nuw i128 %95 to i64
  %97 = sitofp i64 %96 to double
  %98 = fmul double %97, 0x3BF0000000000000
  %99 = trunc i128 %91 to i64
  %100 = uitofp i64 %99 to double
  %101 = fmul double %100, 0x37F0000000000000
  %102 = fmul double %98, 0x3FF921FB54442D18
  %103 = fneg double %102
  %104 = tail call double @llvm.fma.f64(double %98, double 0x3FF921FB54442D18, double %103)
  %105 = fmul double %98, 0x3C91A62633145C07
  %106 = fadd double %105, %104
  %107 = fmul double %101, 0x3FF921FB54442D18
  %108 = fadd double %107, %106
  %109 = fcmp olt float %0, 0.000000e+00
  %110 = fneg double %108
  %111 = sub nsw i32 0, %94
  %112 = select i1 %109, i32 %111, i32 %94
  %113 = select i1 %109, double %103, double %102
  %114 = select i1 %109, double %110, double %108
  %115 = fadd double %113, %114
  %116 = fsub double %113, %115
  %117 = fadd double %114, %116
  br label %118

118:                                              ; preds = %76, %9
  %119 = phi double [ %20, %9 ], [ %115, %76 ]
  %120 = phi double [ %22, %9 ], [ %117, %76 ]
  %121 = phi i32 [ %23, %9 ], [ %112, %76 ]
  %122 = fmul double %119, %119
  %123 = tail call double @llvm.fma.f64(double %122, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %124 = tail call double @llvm.fma.f64(double %123, double %122, double 0xBE5AE64567F544E4)
  %125 = tail call double @llvm.fma.f64(double %124, double %122, double 0x3EC71DE3A556C734)
  %126 = tail call double @llvm.fma.f64(double %125, double %122, double 0xBF2A01A01A01A01A)
  %127 = tail call double @llvm.fma.f64(double %126, double %122, double 0x3F81111111111111)
  %128 = tail call double @llvm.fma.f64(double %127, double %122, double 0xBFC5555555555555)
  %129 = fmul double %122, %128
  %130 = tail call double @llvm.fma.f64(double %129, double %119, double %120)
  %131 = fmul double %122, 5.000000e-01
  %132 = fmul double %120, %131
  %133 = fsub double %130, %132
  %134 = fadd double %119, %133
  %135 = tail call double @llvm.fma.f64(double %122, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %136 = tail call double @llvm.fma.f64(double %135, double %122, double 0x3E21EED8EFF8D898)
  %137 = tail call double @llvm.fma.f64(double %136, double %122, double 0xBE927E4FB7789F5C)
  %138 = tail call double @llvm.fma.f64(double %137, double %122, double 0x3EFA01A01A01A01A)
  %139 = tail call double @llvm.fma.f64(double %138, double %122, double 0xBF56C16C16C16C17)
  %140 = tail call double @llvm.fma.f64(double %139, double %122, double 0x3FA5555555555555)
  %141 = fsub double 1.000000e+00, %131
  %142 = fsub double 1.000000e+00, %141
  %143 = fsub double %142, %131
  %144 = fmul double %122, %140
  %145 = fmul double %122, %144
  %146 = fmul double %119, %120
  %147 = fsub double %145, %146
  %148 = fadd double %143, %147
  %149 = fadd double %141, %148
  %150 = and i32 %121, 1
  %151 = icmp eq i32 %150, 0
  br i1 %151, label %155, label %152

152:                                              ; preds = %118
  %153 = fneg double %149
  %154 = fdiv double %153, %134
  br label %157

155:                                              ; preds = %118
  %156 = fdiv double %134, %149
  br label %157

157:                                              ; preds = %1, %4, %152, %155
  %158 = phi double [ %2, %1 ], [ 0x7FF8000000000000, %4 ], [ %154, %152 ], [ %156, %155 ]
  %159 = fptrunc double %158 to float
  ret float %159
}

define double @tanh(double %0) {
  %2 = tail call double @llvm.fabs.f64(double %0)
  %3 = fcmp ogt double %2, 2.000000e+01
  br i1 %3, label %4, label %6

4:                                                ; preds = %1
  %5 = tail call double @llvm.copysign.f64(double 1.000000e+00, double %0)
  br label %115

6:                                                ; preds = %1
  %7 = fcmp olt double %2, 1.000000e+00
  br i1 %7, label %8, label %58

8:                                                ; preds = %6
  %9 = fmul double %0, %0
  %10 = fdiv double %9, 2.000000e+01
  %11 = fdiv double %9, 4.200000e+01
  %12 = fdiv double %9, 7.200000e+01
  %13 = fdiv double %9, 1.100000e+02
  %14 = fdiv double %9, 1.560000e+02
  %15 = fdiv double %9, 2.100000e+02
  %16 = fdiv double %9, 2.720000e+02
  %17 = fadd double %16, 1.000000e+00
  %18 = fmul double %15, %17
  %19 = fadd double %18, 1.000000e+00
  %20 = fmul double %14, %19
  %21 = fadd double %20, 1.000000e+00
  %22 = fmul double %13, %21
  %23 = fadd double %22, 1.000000e+00
  %24 = fmul double %12, %23
  %25 = fadd double %24, 1.000000e+00
  %26 = fmul double %11, %25
  %27 = fadd double %26, 1.000000e+00
  %28 = fmul double %10, %27
  %29 = fadd double %28, 1.000000e+00
  %30 = fmul double %9, %29
  %31 = fdiv double %30, 6.000000e+00
  %32 = fmul double %0, %31
  %33 = fadd double %0, %32
  %34 = fmul double %9, 5.000000e-01
  %35 = fdiv double %9, 1.200000e+01
  %36 = fdiv double %9, 3.000000e+01
  %37 = fdiv double %9, 5.600000e+01
  %38 = fdiv double %9, 9.000000e+01
  %39 = fdiv double %9, 1.320000e+02
  %40 = fdiv double %9, 1.820000e+02
  %41 = fdiv double %9, 2.400000e+02
  %42 = fadd double %41, 1.000000e+00
  %43 = fmul double %40, %42
  %44 = fadd double %43, 1.000000e+00
  %45 = fmul double %39, %44
  %46 = fadd double %45, 1.000000e+00
  %47 = fmul double %38, %46
  %48 = fadd double %47, 1.000000e+00
  %49 = fmul double %37, %48
  %50 = fadd double %49, 1.000000e+00
  %51 = fmul double %36, %50
  %52 = fadd double %51, 1.000000e+00
  %53 = fmul double %35, %52
  %54 = fadd double %53, 1.000000e+00
  %55 = fmul double %34, %54
  %56 = fadd double %55, 1.000000e+00
  %57 = fdiv double %33, %56
  br label %115

58:                                               ; preds = %6
  %59 = fmul double %2, 2.000000e+00
  %60 = fcmp uno double %59, 0.000000e+00
  br i1 %60, label %109, label %61

61:                                               ; preds = %58
  %62 = fcmp ogt double %59, 0x40862F3333333333
  br i1 %62, label %109, label %63

63:                                               ; preds = %61
  %64 = fmul double %59, 0x3FF71547652B82FE
  %65 = tail call double @llvm.rint.f64(double %64)
  %66 = tail call double @llvm.fma.f64(double %65, double 0xBFE62E42FEFA0000, double %59)
  %67 = tail call double @llvm.fma.f64(double %65, double 0xBD7CF79ABC9E3B39, double %66)
  %68 = fadd double %67, 0.000000e+00
  %69 = tail call double @llvm.fma.f64(double %68, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %70 = tail call double @llvm.fma.f64(double %69, double %68, double 0x3E5AE64567F544E4)
  %71 = tail call double @llvm.fma.f64(double %70, double %68, double 0x3E927E4FB7789F5C)
  %72 = tail call double @llvm.fma.f64(double %71, double %68, double 0x3EC71DE3A556C734)
  %73 = tail call double @llvm.fma.f64(double %72, double %68, double 0x3EFA01A01A01A01A)
  %74 = tail call double @llvm.fma.f64(double %73, double %68, double 0x3F2A01A01A01A01A)
  %75 = tail call double @llvm.fma.f64(double %74, double %68, double 0x3F56C16C16C16C17)
  %76 = tail call double @llvm.fma.f64(double %75, double %68, double 0x3F81111111111111)
  %77 = tail call double @llvm.fma.f64(double %76, double %68, double 0x3FA5555555555555)
  %78 = tail call double @llvm.fma.f64(double %77, double %68, double 0x3FC5555555555555)
  %79 = tail call double @llvm.fma.f64(double %78, double %68, double 5.000000e-01)
  %80 = fmul double %68, %79
  %81 = tail call double @llvm.fma.f64(double %80, double %68, double %68)
  %82 = fadd double %81, 1.000000e+00
  %83 = fptosi double %65 to i32
  %84 = tail call i32 @llvm.smax.i32(i32 %83, i32 -2200)
  %85 = tail call i32 @llvm.smin.i32(i32 %84, i32 2200)
  %86 = trunc nsw i32 %85 to i16
  %87 = sdiv i16 %86, 3
  %88 = sext i16 %87 to i32
  %89 = sub nsw i16 %86, %87
  %90 = sdiv i16 %89, 2
  %91 = zext i16 %90 to i32
  %92 = add nsw i32 %88, 1023
  %93 = zext nneg i32 %92 to i64
  %94 = shl nuw nsw i64 %93, 52
  %95 = bitcast i64 %94 to double
  %96 = fmul double %82, %95
  %97 = add nuw nsw i32 %91, 1023
  %98 = zext nneg i32 %97 to i64
  %99 = shl i64 %98, 52
  %100 = bitcast i64 %99 to double
  %101 = fmul double %96, %100
  %102 = add nsw i32 %85, 1023
  %103 = add nsw i32 %88, %91
  %104 = sub nsw i32 %102, %103
  %105 = zext i32 %104 to i64
  %106 = shl i64 %105, 52
  %107 = bitcast i64 %106 to double
  %108 = fmul double %101, %107
  br label %109

109:                                              ; preds = %58, %61, %63
  %110 = phi double [ %108, %63 ], [ %59, %58 ], [ 0x7FF0000000000000, %61 ]
  %111 = fadd double %110, 1.000000e+00
  %112 = fdiv double 2.000000e+00, %111
  %113 = fsub double 1.000000e+00, %112
  %114 = tail call double @llvm.copysign.f64(double %113, double %0)
  br label %115

115:                                              ; preds = %109, %8, %4
  %116 = phi double [ %5, %4 ], [ %57, %8 ], [ %114, %109 ]
  ret double %116
}

declare double @llvm.copysign.f64(double, double)

define double @__nv_exp(double %0) {
  %2 = fcmp uno double %0, 0.000000e+00
  br i1 %2, label %53, label %3

3:                                                ; preds = %1
  %4 = fcmp ogt double %0, 0x40862F3333333333
  br i1 %4, label %53, label %5

5:                                                ; preds = %3
  %6 = fcmp olt double %0, -7.452000e+02
  br i1 %6, label %53, label %7

7:                                                ; preds = %5
  %8 = fmul double %0, 0x3FF71547652B82FE
  %9 = tail call double @llvm.rint.f64(double %8)
  %10 = tail call double @llvm.fma.f64(double %9, double 0xBFE62E42FEFA0000, double %0)
  %11 = tail call double @llvm.fma.f64(double %9, double 0xBD7CF79ABC9E3B39, double %10)
  %12 = fadd double %11, 0.000000e+00
  %13 = tail call double @llvm.fma.f64(double %12, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %14 = tail call double @llvm.fma.f64(double %13, double %12, double 0x3E5AE64567F544E4)
  %15 = tail call double @llvm.fma.f64(double %14, double %12, double 0x3E927E4FB7789F5C)
  %16 = tail call double @llvm.fma.f64(double %15, double %12, double 0x3EC71DE3A556C734)
  %17 = tail call double @llvm.fma.f64(double %16, double %12, double 0x3EFA01A01A01A01A)
  %18 = tail call double @llvm.fma.f64(double %17, double %12, double 0x3F2A01A01A01A01A)
  %19 = tail call double @llvm.fma.f64(double %18, double %12, double 0x3F56C16C16C16C17)
  %20 = tail call double @llvm.fma.f64(double %19, double %12, double 0x3F81111111111111)
  %21 = tail call double @llvm.fma.f64(double %20, double %12, double 0x3FA5555555555555)
  %22 = tail call double @llvm.fma.f64(double %21, double %12, double 0x3FC5555555555555)
  %23 = tail call double @llvm.fma.f64(double %22, double %12, double 5.000000e-01)
  %24 = fmul double %12, %23
  %25 = tail call double @llvm.fma.f64(double %24, double %12, double %12)
  %26 = fadd double %25, 1.000000e+00
  %27 = fptosi double %9 to i32
  %28 = tail call i32 @llvm.smax.i32(i32 %27, i32 -2200)
  %29 = tail call i32 @llvm.smin.i32(i32 %28, i32 2200)
  %30 = trunc nsw i32 %29 to i16
  %31 = sdiv i16 %30, 3
  %32 = sext i16 %31 to i32
  %33 = sub nsw i16 %30, %31
  %34 = sdiv i16 %33, 2
  %35 = zext i16 %34 to i32
  %36 = add nsw i32 %32, 1023
  %37 = zext nneg i32 %36 to i64
  %38 = shl nuw nsw i64 %37, 52
  %39 = bitcast i64 %38 to double
  %40 = fmul double %26, %39
  %41 = add nuw nsw i32 %35, 1023
  %42 = zext nneg i32 %41 to i64
  %43 = shl i64 %42, 52
  %44 = bitcast i64 %43 to double
  %45 = fmul double %40, %44
  %46 = add nsw i32 %29, 1023
  %47 = add nsw i32 %32, %35
  %48 = sub nsw i32 %46, %47
  %49 = zext i32 %48 to i64
  %50 = shl i64 %49, 52
  %51 = bitcast i64 %50 to double
  %52 = fmul double %45, %51
  br label %53

53:                                               ; preds = %1, %3, %5, %7
  %54 = phi double [ %52, %7 ], [ %0, %1 ], [ 0x7FF0000000000000, %3 ], [ 0.000000e+00, %5 ]
  ret double %54
}

define double @__nv_exp2(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  %3 = fsub double %0, %2
  %4 = fmul double %3, 0x3FE62E42FEFA39EF
  %5 = fcmp olt double %0, 1.100000e+03
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = fcmp uno double %0, 0.000000e+00
  %8 = select i1 %7, double %0, double 0x7FF0000000000000
  br label %93

9:                                                ; preds = %1
  %10 = fcmp olt double %0, -1.100000e+03
  br i1 %10, label %93, label %11

11:                                               ; preds = %9
  %12 = fneg double %4
  %13 = tail call double @llvm.fma.f64(double %3, double 0x3FE62E42FEFA39EF, double %12)
  %14 = fmul double %3, 0x3C7ABC9E3B39803F
  %15 = fadd double %14, %13
  %16 = fcmp ogt double %4, 0x40862F3333333333
  br i1 %16, label %65, label %17

17:                                               ; preds = %11
  %18 = fcmp olt double %4, -7.452000e+02
  br i1 %18, label %65, label %19

19:                                               ; preds = %17
  %20 = fmul double %4, 0x3FF71547652B82FE
  %21 = tail call double @llvm.rint.f64(double %20)
  %22 = tail call double @llvm.fma.f64(double %21, double 0xBFE62E42FEFA0000, double %4)
  %23 = tail call double @llvm.fma.f64(double %21, double 0xBD7CF79ABC9E3B39, double %22)
  %24 = fadd double %15, %23
  %25 = tail call double @llvm.fma.f64(double %24, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %26 = tail call double @llvm.fma.f64(double %25, double %24, double 0x3E5AE64567F544E4)
  %27 = tail call double @llvm.fma.f64(double %26, double %24, double 0x3E927E4FB7789F5C)
  %28 = tail call double @llvm.fma.f64(double %27, double %24, double 0x3EC71DE3A556C734)
  %29 = tail call double @llvm.fma.f64(double %28, double %24, double 0x3EFA01A01A01A01A)
  %30 = tail call double @llvm.fma.f64(double %29, double %24, double 0x3F2A01A01A01A01A)
  %31 = tail call double @llvm.fma.f64(double %30, double %24, double 0x3F56C16C16C16C17)
  %32 = tail call double @llvm.fma.f64(double %31, double %24, double 0x3F81111111111111)
  %33 = tail call double @llvm.fma.f64(double %32, double %24, double 0x3FA5555555555555)
  %34 = tail call double @llvm.fma.f64(double %33, double %24, double 0x3FC5555555555555)
  %35 = tail call double @llvm.fma.f64(double %34, double %24, double 5.000000e-01)
  %36 = fmul double %24, %35
  %37 = tail call double @llvm.fma.f64(double %36, double %24, double %24)
  %38 = fadd double %37, 1.000000e+00
  %39 = fptosi double %21 to i32
  %40 = tail call i32 @llvm.smax.i32(i32 %39, i32 -2200)
  %41 = tail call i32 @llvm.smin.i32(i32 %40, i32 2200)
  %42 = trunc nsw i32 %41 to i16
  %43 = sdiv i16 %42, 3
  %44 = sext i16 %43 to i32
  %45 = sub nsw i16 %42, %43
  %46 = sdiv i16 %45, 2
  %47 = zext i16 %46 to i32
  %48 = add nsw i32 %44, 1023
  %49 = zext nneg i32 %48 to i64
  %50 = shl nuw nsw i64 %49, 52
  %51 = bitcast i64 %50 to double
  %52 = fmul double %38, %51
  %53 = add nuw nsw i32 %47, 1023
  %54 = zext nneg i32 %53 to i64
  %55 = shl i64 %54, 52
  %56 = bitcast i64 %55 to double
  %57 = fmul double %52, %56
  %58 = add nsw i32 %41, 1023
  %59 = add nsw i32 %44, %47
  %60 = sub nsw i32 %58, %59
  %61 = zext i32 %60 to i64
  %62 = shl i64 %61, 52
  %63 = bitcast i64 %62 to double
  %64 = fmul double %57, %63
  br label %65

65:                                               ; preds = %19, %17, %11
  %66 = phi double [ %64, %19 ], [ 0.000000e+00, %17 ], [ 0x7FF0000000000000, %11 ]
  %67 = fptosi double %2 to i32
  %68 = tail call i32 @llvm.smax.i32(i32 %67, i32 -2200)
  %69 = tail call i32 @llvm.smin.i32(i32 %68, i32 2200)
  %70 = trunc nsw i32 %69 to i16
  %71 = sdiv i16 %70, 3
  %72 = sext i16 %71 to i32
  %73 = sub nsw i16 %70, %71
  %74 = sdiv i16 %73, 2
  %75 = zext i16 %74 to i32
  %76 = add nsw i32 %72, 1023
  %77 = zext nneg i32 %76 to i64
  %78 = shl nuw nsw i64 %77, 52
  %79 = bitcast i64 %78 to double
  %80 = fmul double %66, %79
  %81 = add nuw nsw i32 %75, 1023
  %82 = zext nneg i32 %81 to i64
  %83 = shl i64 %82, 52
  %84 = bitcast i64 %83 to double
  %85 = fmul double %80, %84
  %86 = add nsw i32 %69, 1023
  %87 = add nsw i32 %72, %75
  %88 = sub nsw i32 %86, %87
  %89 = zext i32 %88 to i64
  %90 = shl i64 %89, 52
  %91 = bitcast i64 %90 to double
  %92 = fmul double %85, %91
  br label %93

93:                                               ; preds = %6, %9, %65
  %94 = phi double [ %8, %6 ], [ %92, %65 ], [ 0.000000e+00, %9 ]
  ret double %94
}

define double @__nv_exp10(double %0) {
  %2 = fmul double %0, 0x40026BB1BBB55516
  %3 = fsub double %2, %2
  %4 = fcmp oeq double %3, 0.000000e+00
  %5 = fneg double %2
  %6 = tail call double @llvm.fma.f64(double %0, double 0x40026BB1BBB55516, double %5)
  %7 = fmul double %0, 0x3CAF48AD494EA3E9
  %8 = fsub double %6, %7
  %9 = select i1 %4, double %8, double 0.000000e+00
  %10 = fcmp uno double %2, 0.000000e+00
  br i1 %10, label %61, label %11

11:                                               ; preds = %1
  %12 = fcmp ogt double %2, 0x40862F3333333333
  br i1 %12, label %61, label %13

13:                                               ; preds = %11
  %14 = fcmp olt double %2, -7.452000e+02
  br i1 %14, label %61, label %15

15:                                               ; preds = %13
  %16 = fmul double %2, 0x3FF71547652B82FE
  %17 = tail call double @llvm.rint.f64(double %16)
  %18 = tail call double @llvm.fma.f64(double %17, double 0xBFE62E42FEFA0000, double %2)
  %19 = tail call double @llvm.fma.f64(double %17, double 0xBD7CF79ABC9E3B39, double %18)
  %20 = fadd double %9, %19
  %21 = tail call double @llvm.fma.f64(double %20, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %22 = tail call double @llvm.fma.f64(double %21, double %20, double 0x3E5AE64567F544E4)
  %23 = tail call double @llvm.fma.f64(double %22, double %20, double 0x3E927E4FB7789F5C)
  %24 = tail call double @llvm.fma.f64(double %23, double %20, double 0x3EC71DE3A556C734)
  %25 = tail call double @llvm.fma.f64(double %24, double %20, double 0x3EFA01A01A01A01A)
  %26 = tail call double @llvm.fma.f64(double %25, double %20, double 0x3F2A01A01A01A01A)
  %27 = tail call double @llvm.fma.f64(double %26, double %20, double 0x3F56C16C16C16C17)
  %28 = tail call double @llvm.fma.f64(double %27, double %20, double 0x3F81111111111111)
  %29 = tail call double @llvm.fma.f64(double %28, double %20, double 0x3FA5555555555555)
  %30 = tail call double @llvm.fma.f64(double %29, double %20, double 0x3FC5555555555555)
  %31 = tail call double @llvm.fma.f64(double %30, double %20, double 5.000000e-01)
  %32 = fmul double %20, %31
  %33 = tail call double @llvm.fma.f64(double %32, double %20, double %20)
  %34 = fadd double %33, 1.000000e+00
  %35 = fptosi double %17 to i32
  %36 = tail call i32 @llvm.smax.i32(i32 %35, i32 -2200)
  %37 = tail call i32 @llvm.smin.i32(i32 %36, i32 2200)
  %38 = trunc nsw i32 %37 to i16
  %39 = sdiv i16 %38, 3
  %40 = sext i16 %39 to i32
  %41 = sub nsw i16 %38, %39
  %42 = sdiv i16 %41, 2
  %43 = zext i16 %42 to i32
  %44 = add nsw i32 %40, 1023
  %45 = zext nneg i32 %44 to i64
  %46 = shl nuw nsw i64 %45, 52
  %47 = bitcast i64 %46 to double
  %48 = fmul double %34, %47
  %49 = add nuw nsw i32 %43, 1023
  %50 = zext nneg i32 %49 to i64
  %51 = shl i64 %50, 52
  %52 = bitcast i64 %51 to double
  %53 = fmul double %48, %52
  %54 = add nsw i32 %37, 1023
  %55 = add nsw i32 %40, %43
  %56 = sub nsw i32 %54, %55
  %57 = zext i32 %56 to i64
  %58 = shl i64 %57, 52
  %59 = bitcast i64 %58 to double
  %60 = fmul double %53, %59
  br label %61

61:                                               ; preds = %1, %11, %13, %15
  %62 = phi double [ %60, %15 ], [ %2, %1 ], [ 0x7FF0000000000000, %11 ], [ 0.000000e+00, %13 ]
  ret double %62
}

define double @__nv_log(double %0) {
  %2 = fcmp ult double %0, 0.000000e+00
  br i1 %2, label %92, label %3

3:                                                ; preds = %1
  %4 = fcmp oeq double %0, 0.000000e+00
  br i1 %4, label %92, label %5

5:                                                ; preds = %3
  %6 = fcmp oeq double %0, 0x7FF0000000000000
  br i1 %6, label %92, label %7

7:                                                ; preds = %5
  %8 = fcmp olt double %0, 0x10000000000000
  %9 = fmul double %0, 0x4350000000000000
  %10 = select i1 %8, double %9, double %0
  %11 = bitcast double %10 to i64
  %12 = lshr i64 %11, 52
  %13 = trunc nuw nsw i64 %12 to i32
  %14 = and i64 %11, 4503599627370495
  %15 = or disjoint i64 %14, 4607182418800017408
  %16 = bitcast i64 %15 to double
  %17 = fcmp ogt double %16, 0x3FF6A09E667F3BCD
  %18 = fmul double %16, 5.000000e-01
  %19 = select i1 %17, double %18, double %16
  %20 = zext i1 %17 to i32
  %21 = select i1 %8, i32 -1077, i32 -1023
  %22 = add nsw i32 %21, %13
  %23 = add nsw i32 %22, %20
  %24 = fadd double %19, -1.000000e+00
  %25 = fadd double %19, 1.000000e+00
  %26 = fdiv double %24, %25
  %27 = fsub double %19, %25
  %28 = fadd double %27, 1.000000e+00
  %29 = fneg double %26
  %30 = tail call double @llvm.fma.f64(double %29, double %25, double %24)
  %31 = tail call double @llvm.fma.f64(double %29, double %28, double %30)
  %32 = fdiv double %31, %25
  %33 = fmul double %26, %26
  %34 = tail call double @llvm.fma.f64(double %33, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %35 = tail call double @llvm.fma.f64(double %34, double %33, double 0x3FAAF286BCA1AF28)
  %36 = tail call double @llvm.fma.f64(double %35, double %33, double 0x3FAE1E1E1E1E1E1E)
  %37 = tail call double @llvm.fma.f64(double %36, double %33, double 0x3FB1111111111111)
  %38 = tail call double @llvm.fma.f64(double %37, double %33, double 0x3FB3B13B13B13B14)
  %39 = tail call double @llvm.fma.f64(double %38, double %33, double 0x3FB745D1745D1746)
  %40 = tail call double @llvm.fma.f64(double %39, double %33, double 0x3FBC71C71C71C71C)
  %41 = tail call double @llvm.fma.f64(double %40, double %33, double 0x3FC2492492492492)
  %42 = tail call double @llvm.fma.f64(double %41, double %33, double 2.000000e-01)
  %43 = fmul double %33, %42
  %44 = fadd double %43, 0x3FD5555555555555
  %45 = fsub double 0x3FD5555555555555, %44
  %46 = fadd double %43, %45
  %47 = fadd double %46, 0x3C75555555555555
  %48 = fneg double %33
  %49 = tail call double @llvm.fma.f64(double %26, double %26, double %48)
  %50 = fmul double %26, 2.000000e+00
  %51 = fmul double %50, %32
  %52 = fadd double %49, %51
  %53 = fmul double %26, %33
  %54 = fneg double %53
  %55 = tail call double @llvm.fma.f64(double %26, double %33, double %54)
  %56 = fmul double %26, %52
  %57 = fadd double %55, %56
  %58 = fmul double %33, %32
  %59 = fadd double %58, %57
  %60 = fmul double %53, %44
  %61 = fneg double %60
  %62 = tail call double @llvm.fma.f64(double %53, double %44, double %61)
  %63 = fmul double %53, %47
  %64 = fadd double %62, %63
  %65 = fmul double %59, %44
  %66 = fadd double %65, %64
  %67 = fadd double %32, %66
  %68 = fmul double %67, 2.000000e+00
  %69 = fmul double %60, 2.000000e+00
  %70 = fadd double %50, %69
  %71 = fsub double %50, %70
  %72 = fadd double %69, %71
  %73 = fadd double %72, %68
  %74 = sitofp i32 %23 to double
  %75 = fmul double %74, 0x3FE62E42FEFA0000
  %76 = fmul double %74, 0x3D7CF79ABC9E3B39
  %77 = fmul double %74, 0x398F97B57A079A19
  %78 = fadd double %76, %77
  %79 = fadd double %75, %70
  %80 = fsub double %79, %75
  %81 = fsub double %79, %80
  %82 = fsub double %75, %81
  %83 = fsub double %70, %80
  %84 = fadd double %83, %82
  %85 = fadd double %78, %73
  %86 = fadd double %84, %85
  %87 = fadd double %79, %86
  %88 = fsub double %79, %87
  %89 = fadd double %86, %88
  %90 = tail call double @llvm.fma.f64(double %87, double 0.000000e+00, double %89)
  %91 = fadd double %87, %90
  br label %92

92:                                               ; preds = %1, %3, %5, %7
  %93 = phi double [ %91, %7 ], [ 0x7FF8000000000000, %1 ], [ 0xFFF0000000000000, %3 ], [ 0x7FF0000000000000, %5 ]
  ret double %93
}

define double @__nv_log2(double %0) {
  %2 = fcmp ult double %0, 0.000000e+00
  br i1 %2, label %93, label %3

3:                                                ; preds = %1
  %4 = fcmp oeq double %0, 0.000000e+00
  br i1 %4, label %93, label %5

5:                                                ; preds = %3
  %6 = fcmp oeq double %0, 0x7FF0000000000000
  br i1 %6, label %93, label %7

7:                                                ; preds = %5
  %8 = fcmp olt double %0, 0x10000000000000
  %9 = fmul double %0, 0x4350000000000000
  %10 = select i1 %8, double %9, double %0
  %11 = bitcast double %10 to i64
  %12 = lshr i64 %11, 52
  %13 = trunc nuw nsw i64 %12 to i32
  %14 = and i64 %11, 4503599627370495
  %15 = or disjoint i64 %14, 4607182418800017408
  %16 = bitcast i64 %15 to double
  %17 = fcmp ogt double %16, 0x3FF6A09E667F3BCD
  %18 = fmul double %16, 5.000000e-01
  %19 = select i1 %17, double %18, double %16
  %20 = zext i1 %17 to i32
  %21 = select i1 %8, i32 -1077, i32 -1023
  %22 = add nsw i32 %21, %13
  %23 = add nsw i32 %22, %20
  %24 = fadd double %19, -1.000000e+00
  %25 = fadd double %19, 1.000000e+00
  %26 = fdiv double %24, %25
  %27 = fsub double %19, %25
  %28 = fadd double %27, 1.000000e+00
  %29 = fneg double %26
  %30 = tail call double @llvm.fma.f64(double %29, double %25, double %24)
  %31 = tail call double @llvm.fma.f64(double %29, double %28, double %30)
  %32 = fdiv double %31, %25
  %33 = fmul double %26, %26
  %34 = tail call double @llvm.fma.f64(double %33, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %35 = tail call double @llvm.fma.f64(double %34, double %33, double 0x3FAAF286BCA1AF28)
  %36 = tail call double @llvm.fma.f64(double %35, double %33, double 0x3FAE1E1E1E1E1E1E)
  %37 = tail call double @llvm.fma.f64(double %36, double %33, double 0x3FB1111111111111)
  %38 = tail call double @llvm.fma.f64(double %37, double %33, double 0x3FB3B13B13B13B14)
  %39 = tail call double @llvm.fma.f64(double %38, double %33, double 0x3FB745D1745D1746)
  %40 = tail call double @llvm.fma.f64(double %39, double %33, double 0x3FBC71C71C71C71C)
  %41 = tail call double @llvm.fma.f64(double %40, double %33, double 0x3FC2492492492492)
  %42 = tail call double @llvm.fma.f64(double %41, double %33, double 2.000000e-01)
  %43 = fmul double %33, %42
  %44 = fadd double %43, 0x3FD5555555555555
  %45 = fsub double 0x3FD5555555555555, %44
  %46 = fadd double %43, %45
  %47 = fadd double %46, 0x3C75555555555555
  %48 = fneg double %33
  %49 = tail call double @llvm.fma.f64(double %26, double %26, double %48)
  %50 = fmul double %26, 2.000000e+00
  %51 = fmul double %50, %32
  %52 = fadd double %49, %51
  %53 = fmul double %26, %33
  %54 = fneg double %53
  %55 = tail call double @llvm.fma.f64(double %26, double %33, double %54)
  %56 = fmul double %26, %52
  %57 = fadd double %55, %56
  %58 = fmul double %33, %32
  %59 = fadd double %58, %57
  %60 = fmul double %53, %44
  %61 = fneg double %60
  %62 = tail call double @llvm.fma.f64(double %53, double %44, double %61)
  %63 = fmul double %53, %47
  %64 = fadd double %62, %63
  %65 = fmul double %59, %44
  %66 = fadd double %65, %64
  %67 = fadd double %32, %66
  %68 = fmul double %67, 2.000000e+00
  %69 = fmul double %60, 2.000000e+00
  %70 = fadd double %50, %69
  %71 = fsub double %50, %70
  %72 = fadd double %69, %71
  %73 = fadd double %72, %68
  %74 = sitofp i32 %23 to double
  %75 = fmul double %74, 0x3FE62E42FEFA0000
  %76 = fmul double %74, 0x3D7CF79ABC9E3B39
  %77 = fmul double %74, 0x398F97B57A079A19
  %78 = fadd double %76, %77
  %79 = fadd double %75, %70
  %80 = fsub double %79, %75
  %81 = fsub double %79, %80
  %82 = fsub double %75, %81
  %83 = fsub double %70, %80
  %84 = fadd double %83, %82
  %85 = fadd double %78, %73
  %86 = fadd double %84, %85
  %87 = fadd double %79, %86
  %88 = fsub double %79, %87
  %89 = fadd double %86, %88
  %90 = fmul double %89, 0x3FF71547652B82FE
  %91 = tail call double @llvm.fma.f64(double %87, double 0x3C7777D0FFDA0D24, double %90)
  %92 = tail call double @llvm.fma.f64(double %87, double 0x3FF71547652B82FE, double %91)
  br label %93

93:                                               ; preds = %1, %3, %5, %7
  %94 = phi double [ %92, %7 ], [ 0x7FF8000000000000, %1 ], [ 0xFFF0000000000000, %3 ], [ 0x7FF0000000000000, %5 ]
  ret double %94
}

define double @__nv_log10(double %0) {
  %2 = fcmp ult double %0, 0.000000e+00
  br i1 %2, label %93, label %3

3:                                                ; preds = %1
  %4 = fcmp oeq double %0, 0.000000e+00
  br i1 %4, label %93, label %5

5:                                                ; preds = %3
  %6 = fcmp oeq double %0, 0x7FF0000000000000
  br i1 %6, label %93, label %7

7:                                                ; preds = %5
  %8 = fcmp olt double %0, 0x10000000000000
  %9 = fmul double %0, 0x4350000000000000
  %10 = select i1 %8, double %9, double %0
  %11 = bitcast double %10 to i64
  %12 = lshr i64 %11, 52
  %13 = trunc nuw nsw i64 %12 to i32
  %14 = and i64 %11, 4503599627370495
  %15 = or disjoint i64 %14, 4607182418800017408
  %16 = bitcast i64 %15 to double
  %17 = fcmp ogt double %16, 0x3FF6A09E667F3BCD
  %18 = fmul double %16, 5.000000e-01
  %19 = select i1 %17, double %18, double %16
  %20 = zext i1 %17 to i32
  %21 = select i1 %8, i32 -1077, i32 -1023
  %22 = add nsw i32 %21, %13
  %23 = add nsw i32 %22, %20
  %24 = fadd double %19, -1.000000e+00
  %25 = fadd double %19, 1.000000e+00
  %26 = fdiv double %24, %25
  %27 = fsub double %19, %25
  %28 = fadd double %27, 1.000000e+00
  %29 = fneg double %26
  %30 = tail call double @llvm.fma.f64(double %29, double %25, double %24)
  %31 = tail call double @llvm.fma.f64(double %29, double %28, double %30)
  %32 = fdiv double %31, %25
  %33 = fmul double %26, %26
  %34 = tail call double @llvm.fma.f64(double %33, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %35 = tail call double @llvm.fma.f64(double %34, double %33, double 0x3FAAF286BCA1AF28)
  %36 = tail call double @llvm.fma.f64(double %35, double %33, double 0x3FAE1E1E1E1E1E1E)
  %37 = tail call double @llvm.fma.f64(double %36, double %33, double 0x3FB1111111111111)
  %38 = tail call double @llvm.fma.f64(double %37, double %33, double 0x3FB3B13B13B13B14)
  %39 = tail call double @llvm.fma.f64(double %38, double %33, double 0x3FB745D1745D1746)
  %40 = tail call double @llvm.fma.f64(double %39, double %33, double 0x3FBC71C71C71C71C)
  %41 = tail call double @llvm.fma.f64(double %40, double %33, double 0x3FC2492492492492)
  %42 = tail call double @llvm.fma.f64(double %41, double %33, double 2.000000e-01)
  %43 = fmul double %33, %42
  %44 = fadd double %43, 0x3FD5555555555555
  %45 = fsub double 0x3FD5555555555555, %44
  %46 = fadd double %43, %45
  %47 = fadd double %46, 0x3C75555555555555
  %48 = fneg double %33
  %49 = tail call double @llvm.fma.f64(double %26, double %26, double %48)
  %50 = fmul double %26, 2.000000e+00
  %51 = fmul double %50, %32
  %52 = fadd double %49, %51
  %53 = fmul double %26, %33
  %54 = fneg double %53
  %55 = tail call double @llvm.fma.f64(double %26, double %33, double %54)
  %56 = fmul double %26, %52
  %57 = fadd double %55, %56
  %58 = fmul double %33, %32
  %59 = fadd double %58, %57
  %60 = fmul double %53, %44
  %61 = fneg double %60
  %62 = tail call double @llvm.fma.f64(double %53, double %44, double %61)
  %63 = fmul double %53, %47
  %64 = fadd double %62, %63
  %65 = fmul double %59, %44
  %66 = fadd double %65, %64
  %67 = fadd double %32, %66
  %68 = fmul double %67, 2.000000e+00
  %69 = fmul double %60, 2.000000e+00
  %70 = fadd double %50, %69
  %71 = fsub double %50, %70
  %72 = fadd double %69, %71
  %73 = fadd double %72, %68
  %74 = sitofp i32 %23 to double
  %75 = fmul double %74, 0x3FE62E42FEFA0000
  %76 = fmul double %74, 0x3D7CF79ABC9E3B39
  %77 = fmul double %74, 0x398F97B57A079A19
  %78 = fadd double %76, %77
  %79 = fadd double %75, %70
  %80 = fsub double %79, %75
  %81 = fsub double %79, %80
  %82 = fsub double %75, %81
  %83 = fsub double %70, %80
  %84 = fadd double %83, %82
  %85 = fadd double %78, %73
  %86 = fadd double %84, %85
  %87 = fadd double %79, %86
  %88 = fsub double %79, %87
  %89 = fadd double %86, %88
  %90 = fmul double %89, 0x3FDBCB7B1526E50E
  %91 = tail call double @llvm.fma.f64(double %87, double 0x3C695355BAAAFAD3, double %90)
  %92 = tail call double @llvm.fma.f64(double %87, double 0x3FDBCB7B1526E50E, double %91)
  br label %93

93:                                               ; preds = %1, %3, %5, %7
  %94 = phi double [ %92, %7 ], [ 0x7FF8000000000000, %1 ], [ 0xFFF0000000000000, %3 ], [ 0x7FF0000000000000, %5 ]
  ret double %94
}

define double @__nv_sin(double %0) {
  %2 = fcmp oeq double %0, 0.000000e+00
  br i1 %2, label %160, label %3

3:                                                ; preds = %1
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = fcmp ueq double %4, 0x7FF0000000000000
  br i1 %5, label %160, label %6

6:                                                ; preds = %3
  %7 = fcmp olt double %4, 0x4130000000000000
  br i1 %7, label %8, label %23

8:                                                ; preds = %6
  %9 = fmul double %0, 0x3FE45F306DC9C883
  %10 = tail call double @llvm.rint.f64(double %9)
  %11 = tail call double @llvm.fma.f64(double %10, double 0xBFF921FB54400000, double %0)
  %12 = fmul double %10, 0x3DD0B4611A600000
  %13 = fsub double %11, %12
  %14 = fsub double %11, %13
  %15 = fsub double %14, %12
  %16 = fmul double %10, 0x3BA3198A2E037073
  %17 = fadd double %16, 0.000000e+00
  %18 = fsub double %15, %17
  %19 = fadd double %13, %18
  %20 = fsub double %13, %19
  %21 = fadd double %18, %20
  %22 = fptosi double %10 to i32
  br label %117

23:                                               ; preds = %6
  %24 = bitcast double %4 to i64
  %25 = and i64 %24, 4503599627370495
  %26 = or disjoint i64 %25, 4503599627370496
  %27 = lshr i64 %24, 52
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = add nsw i32 %28, -1013
  %30 = ashr i32 %29, 6
  %31 = and i32 %29, 63
  %32 = icmp eq i32 %31, 0
  %33 = sext i32 %30 to i64
  %34 = getelementptr inbounds i64, ptr @two_over_pi, i64 %33
  %35 = load i64, ptr %34, align 8
  br i1 %32, label %36, label %39

36:                                               ; preds = %23
  %37 = getelementptr i8, ptr %34, i64 8
  %38 = load i64, ptr %37, align 8
  br label %48

39:                                               ; preds = %23
  %40 = sub nuw nsw i32 64, %31
  %41 = zext nneg i32 %40 to i64
  %42 = getelementptr i8, ptr %34, i64 8
  %43 = zext nneg i32 %31 to i64
  %44 = shl i64 %35, %43
  %45 = load i64, ptr %42, align 8
  %46 = lshr i64 %45, %41
  %47 = or i64 %46, %44
  br label %48

48:                                               ; preds = %39, %36
  %49 = phi i64 [ %45, %39 ], [ %38, %36 ]
  %50 = phi i64 [ %47, %39 ], [ %35, %36 ]
  br i1 %32, label %51, label %54

51:                                               ; preds = %48
  %52 = getelementptr i8, ptr %34, i64 16
  %53 = load i64, ptr %52, align 8
  br label %63

54:                                               ; preds = %48
  %55 = sub nuw nsw i32 64, %31
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr i8, ptr %34, i64 16
  %58 = zext nneg i32 %31 to i64
  %59 = shl i64 %49, %58
  %60 = load i64, ptr %57, align 8
  %61 = lshr i64 %60, %56
  %62 = or i64 %61, %59
  br label %63

63:                                               ; preds = %54, %51
  %64 = phi i64 [ %60, %54 ], [ %53, %51 ]
  %65 = phi i64 [ %62, %54 ], [ %49, %51 ]
  br i1 %32, label %75, label %66

66:                                               ; preds = %63
  %67 = sub nuw nsw i32 64, %31
  %68 = zext nneg i32 %67 to i64
  %69 = getelementptr i8, ptr %34, i64 24
  %70 = zext nneg i32 %31 to i64
  %71 = shl i64 %64, %70
  %72 = load i64, ptr %69, align 8
  %73 = lshr i64 %72, %68
  %74 = or i64 %73, %71
  br label %75

75:                                               ; preds = %66, %63
  %76 = phi i64 [ %74, %66 ], [ %64, %63 ]
  %77 = zext nneg i64 %26 to i128
  %78 = zext i64 %65 to i128
  %79 = mul nuw nsw i128 %78, %77
  %80 = zext i64 %76 to i128
  %81 = mul nuw nsw i128 %80, %77
  %82 = lshr i128 %81, 64
  %83 = mul i64 %50, %26
  %84 = zext i64 %83 to i128
  %85 = shl nuw i128 %84, 64
  %86 = add i128 %79, %85
  %87 = add i128 %86, %82
  %88 = lshr i128 %87, 126
  %89 = trunc nuw nsw i128 %88 to i32
  %90 = shl i128 %87, 2
  %91 = lshr i128 %90, 127
  %92 = trunc nuw nsw i128 %91 to i32
  %93 = add nuw nsw i32 %92, %89
  %94 = lshr i128 %90, 64
  %95 = trunc nuw i128 %94 to i64
  %96 = sitofp i64 %95 to double
  %97 = fmul double %96, 0x3BF0000000000000
  %98 = trunc i128 %90 to i64
  %99 = uitofp i64 %98 to double
  %100 = fmul double %99, 0x37F0000000000000
  %101 = fmul double %97, 0x3FF921FB54442D18
  %102 = fneg double %101
  %103 = tail call double @llvm.fma.f64(double %97, double 0x3FF921FB54442D18, double %102)
  %104 = fmul double %97, 0x3C91A62633145C07
  %105 = fadd double %104, %103
  %106 = fmul double %100, 0x3FF921FB54442D18
  %107 = fadd double %106, %105
  %108 = fcmp olt double %0, 0.000000e+00
  %109 = fneg double %107
  %110 = sub nsw i32 0, %93
  %111 = select i1 %108, i32 %110, i32 %93
  %112 = select i1 %108, double %102, double %101
  %113 = select i1 %108, double %109, double %107
  %114 = fadd double %112, %113
  %115 = fsub double %112, %114
  %116 = fadd double %113, %115
  br label %117

117:                                              ; preds = %75, %8
  %118 = phi double [ %19, %8 ], [ %114, %75 ]
  %119 = phi double [ %21, %8 ], [ %116, %75 ]
  %120 = phi i32 [ %22, %8 ], [ %111, %75 ]
  %121 = and i32 %120, 1
  %122 = icmp eq i32 %121, 0
  %123 = fmul double %118, %118
  br i1 %122, label %141, label %124

124:                                              ; preds = %117
  %125 = tail call double @llvm.fma.f64(double %123, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %126 = tail call double @llvm.fma.f64(double %125, double %123, double 0x3E21EED8EFF8D898)
  %127 = tail call double @llvm.fma.f64(double %126, double %123, double 0xBE927E4FB7789F5C)
  %128 = tail call double @llvm.fma.f64(double %127, double %123, double 0x3EFA01A01A01A01A)
  %129 = tail call double @llvm.fma.f64(double %128, double %123, double 0xBF56C16C16C16C17)
  %130 = tail call double @llvm.fma.f64(double %129, double %123, double 0x3FA5555555555555)
  %131 = fmul double %123, 5.000000e-01
  %132 = fsub double 1.000000e+00, %131
  %133 = fsub double 1.000000e+00, %132
  %134 = fsub double %133, %131
  %135 = fmul double %123, %130
  %136 = fmul double %123, %135
  %137 = fmul double %118, %119
  %138 = fsub double %136, %137
  %139 = fadd double %134, %138
  %140 = fadd double %132, %139
  br label %154

141:                                              ; preds = %117
  %142 = tail call double @llvm.fma.f64(double %123, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %143 = tail call double @llvm.fma.f64(double %142, double %123, double 0xBE5AE64567F544E4)
  %144 = tail call double @llvm.fma.f64(double %143, double %123, double 0x3EC71DE3A556C734)
  %145 = tail call double @llvm.fma.f64(double %144, double %123, double 0xBF2A01A01A01A01A)
  %146 = tail call double @llvm.fma.f64(double %145, double %123, double 0x3F81111111111111)
  %147 = tail call double @llvm.fma.f64(double %146, double %123, double 0xBFC5555555555555)
  %148 = fmul double %123, %147
  %149 = tail call double @llvm.fma.f64(double %148, double %118, double %119)
  %150 = fmul double %123, 5.000000e-01
  %151 = fmul double %119, %150
  %152 = fsub double %149, %151
  %153 = fadd double %118, %152
  br label %154

154:                                              ; preds = %141, %124
  %155 = phi double [ %140, %124 ], [ %153, %141 ]
  %156 = and i32 %120, 2
  %157 = icmp eq i32 %156, 0
  %158 = fneg double %155
  %159 = select i1 %157, double %155, double %158
  br label %160

160:                                              ; preds = %1, %3, %154
  %161 = phi double [ %0, %1 ], [ %159, %154 ], [ 0x7FF8000000000000, %3 ]
  ret double %161
}

define double @__nv_cos(double %0) {
  %2 = tail call double @llvm.fabs.f64(double %0)
  %3 = fcmp ueq double %2, 0x7FF0000000000000
  br i1 %3, label %159, label %4

4:                                                ; preds = %1
  %5 = fcmp olt double %2, 0x4130000000000000
  br i1 %5, label %6, label %21

6:                                                ; preds = %4
  %7 = fmul double %0, 0x3FE45F306DC9C883
  %8 = tail call double @llvm.rint.f64(double %7)
  %9 = tail call double @llvm.fma.f64(double %8, double 0xBFF921FB54400000, double %0)
  %10 = fmul double %8, 0x3DD0B4611A600000
  %11 = fsub double %9, %10
  %12 = fsub double %9, %11
  %13 = fsub double %12, %10
  %14 = fmul double %8, 0x3BA3198A2E037073
  %15 = fadd double %14, 0.000000e+00
  %16 = fsub double %13, %15
  %17 = fadd double %11, %16
  %18 = fsub double %11, %17
  %19 = fadd double %16, %18
  %20 = fptosi double %8 to i32
  br label %115

21:                                               ; preds = %4
  %22 = bitcast double %2 to i64
  %23 = and i64 %22, 4503599627370495
  %24 = or disjoint i64 %23, 4503599627370496
  %25 = lshr i64 %22, 52
  %26 = trunc nuw nsw i64 %25 to i32
  %27 = add nsw i32 %26, -1013
  %28 = ashr i32 %27, 6
  %29 = and i32 %27, 63
  %30 = icmp eq i32 %29, 0
  %31 = sext i32 %28 to i64
  %32 = getelementptr inbounds i64, ptr @two_over_pi, i64 %31
  %33 = load i64, ptr %32, align 8
  br i1 %30, label %34, label %37

34:                                               ; preds = %21
  %35 = getelementptr i8, ptr %32, i64 8
  %36 = load i64, ptr %35, align 8
  br label %46

37:                                               ; preds = %21
  %38 = sub nuw nsw i32 64, %29
  %39 = zext nneg i32 %38 to i64
  %40 = getelementptr i8, ptr %32, i64 8
  %41 = zext nneg i32 %29 to i64
  %42 = shl i64 %33, %41
  %43 = load i64, ptr %40, align 8
  %44 = lshr i64 %43, %39
  %45 = or i64 %44, %42
  br label %46

46:                                               ; preds = %37, %34
  %47 = phi i64 [ %43, %37 ], [ %36, %34 ]
  %48 = phi i64 [ %45, %37 ], [ %33, %34 ]
  br i1 %30, label %49, label %52

49:                                               ; preds = %46
  %50 = getelementptr i8, ptr %32, i64 16
  %51 = load i64, ptr %50, align 8
  br label %61

52:                                               ; preds = %46
  %53 = sub nuw nsw i32 64, %29
  %54 = zext nneg i32 %53 to i64
  %55 = getelementptr i8, ptr %32, i64 16
  %56 = zext nneg i32 %29 to i64
  %57 = shl i64 %47, %56
  %58 = load i64, ptr %55, align 8
  %59 = lshr i64 %58, %54
  %60 = or i64 %59, %57
  br label %61

61:                                               ; preds = %52, %49
  %62 = phi i64 [ %58, %52 ], [ %51, %49 ]
  %63 = phi i64 [ %60, %52 ], [ %47, %49 ]
  br i1 %30, label %73, label %64

64:                                               ; preds = %61
  %65 = sub nuw nsw i32 64, %29
  %66 = zext nneg i32 %65 to i64
  %67 = getelementptr i8, ptr %32, i64 24
  %68 = zext nneg i32 %29 to i64
  %69 = shl i64 %62, %68
  %70 = load i64, ptr %67, align 8
  %71 = lshr i64 %70, %66
  %72 = or i64 %71, %69
  br label %73

73:                                               ; preds = %64, %61
  %74 = phi i64 [ %72, %64 ], [ %62, %61 ]
  %75 = zext nneg i64 %24 to i128
  %76 = zext i64 %63 to i128
  %77 = mul nuw nsw i128 %76, %75
  %78 = zext i64 %74 to i128
  %79 = mul nuw nsw i128 %78, %75
  %80 = lshr i128 %79, 64
  %81 = mul i64 %48, %24
  %82 = zext i64 %81 to i128
  %83 = shl nuw i128 %82, 64
  %84 = add i128 %77, %83
  %85 = add i128 %84, %80
  %86 = lshr i128 %85, 126
  %87 = trunc nuw nsw i128 %86 to i32
  %88 = shl i128 %85, 2
  %89 = lshr i128 %88, 127
  %90 = trunc nuw nsw i128 %89 to i32
  %91 = add nuw nsw i32 %90, %87
  %92 = lshr i128 %88, 64
  %93 = trunc nuw i128 %92 to i64
  %94 = sitofp i64 %93 to double
  %95 = fmul double %94, 0x3BF0000000000000
  %96 = trunc i128 %88 to i64
  %97 = uitofp i64 %96 to double
  %98 = fmul double %97, 0x37F0000000000000
  %99 = fmul double %95, 0x3FF921FB54442D18
  %100 = fneg double %99
  %101 = tail call double @llvm.fma.f64(double %95, double 0x3FF921FB54442D18, double %100)
  %102 = fmul double %95, 0x3C91A62633145C07
  %103 = fadd double %102, %101
  %104 = fmul double %98, 0x3FF921FB54442D18
  %105 = fadd double %104, %103
  %106 = fcmp olt double %0, 0.000000e+00
  %107 = fneg double %105
  %108 = sub nsw i32 0, %91
  %109 = select i1 %106, i32 %108, i32 %91
  %110 = select i1 %106, double %100, double %99
  %111 = select i1 %106, double %107, double %105
  %112 = fadd double %110, %111
  %113 = fsub double %110, %112
  %114 = fadd double %111, %113
  br label %115

115:                                              ; preds = %73, %6
  %116 = phi double [ %17, %6 ], [ %112, %73 ]
  %117 = phi double [ %19, %6 ], [ %114, %73 ]
  %118 = phi i32 [ %20, %6 ], [ %109, %73 ]
  %119 = add i32 %118, 1
  %120 = and i32 %118, 1
  %121 = icmp eq i32 %120, 0
  %122 = fmul double %116, %116
  br i1 %121, label %123, label %140

123:                                              ; preds = %115
  %124 = tail call double @llvm.fma.f64(double %122, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %125 = tail call double @llvm.fma.f64(double %124, double %122, double 0x3E21EED8EFF8D898)
  %126 = tail call double @llvm.fma.f64(double %125, double %122, double 0xBE927E4FB7789F5C)
  %127 = tail call double @llvm.fma.f64(double %126, double %122, double 0x3EFA01A01A01A01A)
  %128 = tail call double @llvm.fma.f64(double %127, double %122, double 0xBF56C16C16C16C17)
  %129 = tail call double @llvm.fma.f64(double %128, double %122, double 0x3FA5555555555555)
  %130 = fmul double %122, 5.000000e-01
  %131 = fsub double 1.000000e+00, %130
  %132 = fsub double 1.000000e+00, %131
  %133 = fsub double %132, %130
  %134 = fmul double %122, %129
  %135 = fmul double %122, %134
  %136 = fmul double %116, %117
  %137 = fsub double %135, %136
  %138 = fadd double %133, %137
  %139 = fadd double %131, %138
  br label %153

140:                                              ; preds = %115
  %141 = tail call double @llvm.fma.f64(double %122, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %142 = tail call double @llvm.fma.f64(double %141, double %122, double 0xBE5AE64567F544E4)
  %143 = tail call double @llvm.fma.f64(double %142, double %122, double 0x3EC71DE3A556C734)
  %144 = tail call double @llvm.fma.f64(double %143, double %122, double 0xBF2A01A01A01A01A)
  %145 = tail call double @llvm.fma.f64(double %144, double %122, double 0x3F81111111111111)
  %146 = tail call double @llvm.fma.f64(double %145, double %122, double 0xBFC5555555555555)
  %147 = fmul double %122, %146
  %148 = tail call double @llvm.fma.f64(double %147, double %116, double %117)
  %149 = fmul double %122, 5.000000e-01
  %150 = fmul double %117, %149
  %151 = fsub double %148, %150
  %152 = fadd double %116, %151
  br label %153

153:                                              ; preds = %140, %123
  %154 = phi double [ %139, %123 ], [ %152, %140 ]
  %155 = and i32 %119, 2
  %156 = icmp eq i32 %155, 0
  %157 = fneg double %154
  %158 = select i1 %156, double %154, double %157
  br label %159

159:                                              ; preds = %1, %153
  %160 = phi double [ %158, %153 ], [ 0x7FF8000000000000, %1 ]
  ret double %160
}

define double @__nv_tan(double %0) {
  %2 = fcmp oeq double %0, 0.000000e+00
  br i1 %2, label %156, label %3

3:                                                ; preds = %1
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = fcmp ueq double %4, 0x7FF0000000000000
  br i1 %5, label %156, label %6

6:                                                ; preds = %3
  %7 = fcmp olt double %4, 0x4130000000000000
  br i1 %7, label %8, label %23

8:                                                ; preds = %6
  %9 = fmul double %0, 0x3FE45F306DC9C883
  %10 = tail call double @llvm.rint.f64(double %9)
  %11 = tail call double @llvm.fma.f64(double %10, double 0xBFF921FB54400000, double %0)
  %12 = fmul double %10, 0x3DD0B4611A600000
  %13 = fsub double %11, %12
  %14 = fsub double %11, %13
  %15 = fsub double %14, %12
  %16 = fmul double %10, 0x3BA3198A2E037073
  %17 = fadd double %16, 0.000000e+00
  %18 = fsub double %15, %17
  %19 = fadd double %13, %18
  %20 = fsub double %13, %19
  %21 = fadd double %18, %20
  %22 = fptosi double %10 to i32
  br label %117

23:                                               ; preds = %6
  %24 = bitcast double %4 to i64
  %25 = and i64 %24, 4503599627370495
  %26 = or disjoint i64 %25, 4503599627370496
  %27 = lshr i64 %24, 52
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = add nsw i32 %28, -1013
  %30 = ashr i32 %29, 6
  %31 = and i32 %29, 63
  %32 = icmp eq i32 %31, 0
  %33 = sext i32 %30 to i64
  %34 = getelementptr inbounds i64, ptr @two_over_pi, i64 %33
  %35 = load i64, ptr %34, align 8
  br i1 %32, label %36, label %39

36:                                               ; preds = %23
  %37 = getelementptr i8, ptr %34, i64 8
  %38 = load i64, ptr %37, align 8
  br label %48

39:                                               ; preds = %23
  %40 = sub nuw nsw i32 64, %31
  %41 = zext nneg i32 %40 to i64
  %42 = getelementptr i8, ptr %34, i64 8
  %43 = zext nneg i32 %31 to i64
  %44 = shl i64 %35, %43
  %45 = load i64, ptr %42, align 8
  %46 = lshr i64 %45, %41
  %47 = or i64 %46, %44
  br label %48

48:                                               ; preds = %39, %36
  %49 = phi i64 [ %45, %39 ], [ %38, %36 ]
  %50 = phi i64 [ %47, %39 ], [ %35, %36 ]
  br i1 %32, label %51, label %54

51:                                               ; preds = %48
  %52 = getelementptr i8, ptr %34, i64 16
  %53 = load i64, ptr %52, align 8
  br label %63

54:                                               ; preds = %48
  %55 = sub nuw nsw i32 64, %31
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr i8, ptr %34, i64 16
  %58 = zext nneg i32 %31 to i64
  %59 = shl i64 %49, %58
  %60 = load i64, ptr %57, align 8
  %61 = lshr i64 %60, %56
  %62 = or i64 %61, %59
  br label %63

63:                                               ; preds = %54, %51
  %64 = phi i64 [ %60, %54 ], [ %53, %51 ]
  %65 = phi i64 [ %62, %54 ], [ %49, %51 ]
  br i1 %32, label %75, label %66

66:                                               ; preds = %63
  %67 = zext nneg i32 %31 to i64
  %68 = shl i64 %64, %67
  %69 = getelementptr i8, ptr %34, i64 24
  %70 = sub nuw nsw i32 64, %31
  %71 = zext nneg i32 %70 to i64
  %72 = load i64, ptr %69, align 8
  %73 = lshr i64 %72, %71
  %74 = or i64 %73, %68
  br label %75

75:                                               ; preds = %66, %63
  %76 = phi i64 [ %74, %66 ], [ %64, %63 ]
  %77 = zext nneg i64 %26 to i128
  %78 = zext i64 %65 to i128
  %79 = mul nuw nsw i128 %78, %77
  %80 = zext i64 %76 to i128
  %81 = mul nuw nsw i128 %80, %77
  %82 = lshr i128 %81, 64
  %83 = mul i64 %50, %26
  %84 = zext i64 %83 to i128
  %85 = shl nuw i128 %84, 64
  %86 = add i128 %79, %85
  %87 = add i128 %86, %82
  %88 = lshr i128 %87, 126
  %89 = trunc nuw nsw i128 %88 to i32
  %90 = shl i128 %87, 2
  %91 = lshr i128 %90, 127
  %92 = trunc nuw nsw i128 %91 to i32
  %93 = add nuw nsw i32 %92, %89
  %94 = lshr i128 %90, 64
  %95 = trunc nuw i128 %94 to i64
  %96 = sitofp i64 %95 to double
  %97 = fmul double %96, 0x3BF0000000000000
  %98 = trunc i128 %90 to i64
  %99 = uitofp i64 %98 to double
  %100 = fmul double %99, 0x37F0000000000000
  %101 = fmul double %97, 0x3FF921FB54442D18
  %102 = fneg double %101
  %103 = tail call double @llvm.fma.f64(double %97, double 0x3FF921FB54442D18, double %102)
  %104 = fmul double %97, 0x3C91A62633145C07
  %105 = fadd double %104, %103
  %106 = fmul double %100, 0x3FF921FB54442D18
  %107 = fadd double %106, %105
  %108 = fcmp olt double %0, 0.000000e+00
  %109 = fneg double %107
  %110 = sub nsw i32 0, %93
  %111 = select i1 %108, i32 %110, i32 %93
  %112 = select i1 %108, double %102, double %101
  %113 = select i1 %108, double %109, double %107
  %114 = fadd double %112, %113
  %115 = fsub double %112, %114
  %116 = fadd double %113, %115
  br label %117

117:                                              ; preds = %75, %8
  %118 = phi double [ %19, %8 ], [ %114, %75 ]
  %119 = phi double [ %21, %8 ], [ %116, %75 ]
  %120 = phi i32 [ %22, %8 ], [ %111, %75 ]
  %121 = fmul double %118, %118
  %122 = tail call double @llvm.fma.f64(double %121, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %123 = tail call double @llvm.fma.f64(double %122, double %121, double 0xBE5AE64567F544E4)
  %124 = tail call double @llvm.fma.f64(double %123, double %121, double 0x3EC71DE3A556C734)
  %125 = tail call double @llvm.fma.f64(double %124, double %121, double 0xBF2A01A01A01A01A)
  %126 = tail call double @llvm.fma.f64(double %125, double %121, double 0x3F81111111111111)
  %127 = tail call double @llvm.fma.f64(double %126, double %121, double 0xBFC5555555555555)
  %128 = fmul double %121, %127
  %129 = tail call double @llvm.fma.f64(double %128, double %118, double %119)
  %130 = fmul double %121, 5.000000e-01
  %131 = fmul double %119, %130
  %132 = fsub double %129, %131
  %133 = fadd double %118, %132
  %134 = tail call double @llvm.fma.f64(double %121, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %135 = tail call double @llvm.fma.f64(double %134, double %121, double 0x3E21EED8EFF8D898)
  %136 = tail call double @llvm.fma.f64(double %135, double %121, double 0xBE927E4FB7789F5C)
  %137 = tail call double @llvm.fma.f64(double %136, double %121, double 0x3EFA01A01A01A01A)
  %138 = tail call double @llvm.fma.f64(double %137, double %121, double 0xBF56C16C16C16C17)
  %139 = tail call double @llvm.fma.f64(double %138, double %121, double 0x3FA5555555555555)
  %140 = fsub double 1.000000e+00, %130
  %141 = fsub double 1.000000e+00, %140
  %142 = fsub double %141, %130
  %143 = fmul double %121, %139
  %144 = fmul double %121, %143
  %145 = fmul double %118, %119
  %146 = fsub double %144, %145
  %147 = fadd double %142, %146
  %148 = fadd double %140, %147
  %149 = and i32 %120, 1
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %154, label %151

151:                                              ; preds = %117
  %152 = fneg double %148
  %153 = fdiv double %152, %133
  br label %156

154:                                              ; preds = %117
  %155 = fdiv double %133, %148
  br label %156

156:                                              ; preds = %1, %3, %151, %154
  %157 = phi double [ %0, %1 ], [ 0x7FF8000000000000, %3 ], [ %153, %151 ], [ %155, %154 ]
  ret double %157
}

define double @__nv_tanh(double %0) {
  %2 = tail call double @llvm.fabs.f64(double %0)
  %3 = fcmp ogt double %2, 2.000000e+01
  br i1 %3, label %4, label %6

4:                                                ; preds = %1
  %5 = tail call double @llvm.copysign.f64(double 1.000000e+00, double %0)
  br label %115

6:                                                ; preds = %1
  %7 = fcmp olt double %2, 1.000000e+00
  br i1 %7, label %8, label %58

8:                                                ; preds = %6
  %9 = fmul double %0, %0
  %10 = fdiv double %9, 2.000000e+01
  %11 = fdiv double %9, 4.200000e+01
  %12 = fdiv double %9, 7.200000e+01
  %13 = fdiv double %9, 1.100000e+02
  %14 = fdiv double %9, 1.560000e+02
  %15 = fdiv double %9, 2.100000e+02
  %16 = fdiv double %9, 2.720000e+02
  %17 = fadd double %16, 1.000000e+00
  %18 = fmul double %15, %17
  %19 = fadd double %18, 1.000000e+00
  %20 = fmul double %14, %19
  %21 = fadd double %20, 1.000000e+00
  %22 = fmul double %13, %21
  %23 = fadd double %22, 1.000000e+00
  %24 = fmul double %12, %23
  %25 = fadd double %24, 1.000000e+00
  %26 = fmul double %11, %25
  %27 = fadd double %26, 1.000000e+00
  %28 = fmul double %10, %27
  %29 = fadd double %28, 1.000000e+00
  %30 = fmul double %9, %29
  %31 = fdiv double %30, 6.000000e+00
  %32 = fmul double %0, %31
  %33 = fadd double %0, %32
  %34 = fmul double %9, 5.000000e-01
  %35 = fdiv double %9, 1.200000e+01
  %36 = fdiv double %9, 3.000000e+01
  %37 = fdiv double %9, 5.600000e+01
  %38 = fdiv double %9, 9.000000e+01
  %39 = fdiv double %9, 1.320000e+02
  %40 = fdiv double %9, 1.820000e+02
  %41 = fdiv double %9, 2.400000e+02
  %42 = fadd double %41, 1.000000e+00
  %43 = fmul double %40, %42
  %44 = fadd double %43, 1.000000e+00
  %45 = fmul double %39, %44
  %46 = fadd double %45, 1.000000e+00
  %47 = fmul double %38, %46
  %48 = fadd double %47, 1.000000e+00
  %49 = fmul double %37, %48
  %50 = fadd double %49, 1.000000e+00
  %51 = fmul double %36, %50
  %52 = fadd double %51, 1.000000e+00
  %53 = fmul double %35, %52
  %54 = fadd double %53, 1.000000e+00
  %55 = fmul double %34, %54
  %56 = fadd double %55, 1.000000e+00
  %57 = fdiv double %33, %56
  br label %115

58:                                               ; preds = %6
  %59 = fmul double %2, 2.000000e+00
  %60 = fcmp uno double %59, 0.000000e+00
  br i1 %60, label %109, label %61

61:                                               ; preds = %58
  %62 = fcmp ogt double %59, 0x40862F3333333333
  br i1 %62, label %109, label %63

63:                                               ; preds = %61
  %64 = fmul double %59, 0x3FF71547652B82FE
  %65 = tail call double @llvm.rint.f64(double %64)
  %66 = tail call double @llvm.fma.f64(double %65, double 0xBFE62E42FEFA0000, double %59)
  %67 = tail call double @llvm.fma.f64(double %65, double 0xBD7CF79ABC9E3B39, double %66)
  %68 = fadd double %67, 0.000000e+00
  %69 = tail call double @llvm.fma.f64(double %68, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %70 = tail call double @llvm.fma.f64(double %69, double %68, double 0x3E5AE64567F544E4)
  %71 = tail call double @llvm.fma.f64(double %70, double %68, double 0x3E927E4FB7789F5C)
  %72 = tail call double @llvm.fma.f64(double %71, double %68, double 0x3EC71DE3A556C734)
  %73 = tail call double @llvm.fma.f64(double %72, double %68, double 0x3EFA01A01A01A01A)
  %74 = tail call double @llvm.fma.f64(double %73, double %68, double 0x3F2A01A01A01A01A)
  %75 = tail call double @llvm.fma.f64(double %74, double %68, double 0x3F56C16C16C16C17)
  %76 = tail call double @llvm.fma.f64(double %75, double %68, double 0x3F81111111111111)
  %77 = tail call double @llvm.fma.f64(double %76, double %68, double 0x3FA5555555555555)
  %78 = tail call double @llvm.fma.f64(double %77, double %68, double 0x3FC5555555555555)
  %79 = tail call double @llvm.fma.f64(double %78, double %68, double 5.000000e-01)
  %80 = fmul double %68, %79
  %81 = tail call double @llvm.fma.f64(double %80, double %68, double %68)
  %82 = fadd double %81, 1.000000e+00
  %83 = fptosi double %65 to i32
  %84 = tail call i32 @llvm.smax.i32(i32 %83, i32 -2200)
  %85 = tail call i32 @llvm.smin.i32(i32 %84, i32 2200)
  %86 = trunc nsw i32 %85 to i16
  %87 = sdiv i16 %86, 3
  %88 = sext i16 %87 to i32
  %89 = sub nsw i16 %86, %87
  %90 = sdiv i16 %89, 2
  %91 = zext i16 %90 to i32
  %92 = add nsw i32 %88, 1023
  %93 = zext nneg i32 %92 to i64
  %94 = shl nuw nsw i64 %93, 52
  %95 = bitcast i64 %94 to double
  %96 = fmul double %82, %95
  %97 = add nuw nsw i32 %91, 1023
  %98 = zext nneg i32 %97 to i64
  %99 = shl i64 %98, 52
  %100 = bitcast i64 %99 to double
  %101 = fmul double %96, %100
  %102 = add nsw i32 %85, 1023
  %103 = add nsw i32 %88, %91
  %104 = sub nsw i32 %102, %103
  %105 = zext i32 %104 to i64
  %106 = shl i64 %105, 52
  %107 = bitcast i64 %106 to double
  %108 = fmul double %101, %107
  br label %109

109:                                              ; preds = %63, %61, %58
  %110 = phi double [ %108, %63 ], [ %59, %58 ], [ 0x7FF0000000000000, %61 ]
  %111 = fadd double %110, 1.000000e+00
  %112 = fdiv double 2.000000e+00, %111
  %113 = fsub double 1.000000e+00, %112
  %114 = tail call double @llvm.copysign.f64(double %113, double %0)
  br label %115

115:                                              ; preds = %4, %8, %109
  %116 = phi double [ %5, %4 ], [ %57, %8 ], [ %114, %109 ]
  ret double %116
}

define double @__nv_sqrt(double %0) {
  %2 = tail call double @llvm.sqrt.f64(double %0)
  ret double %2
}

define double @__nv_rsqrt(double %0) {
  %2 = tail call double @llvm.sqrt.f64(double %0)
  %3 = fdiv double 1.000000e+00, %2
  ret double %3
}

define double @__nv_fabs(double %0) {
  %2 = tail call double @llvm.fabs.f64(double %0)
  ret double %2
}

define double @__nv_floor(double %0) {
  %2 = tail call double @llvm.floor.f64(double %0)
  ret double %2
}

define double @__nv_ceil(double %0) {
  %2 = tail call double @llvm.ceil.f64(double %0)
  ret double %2
}

define double @__nv_trunc(double %0) {
  %2 = tail call double @llvm.trunc.f64(double %0)
  ret double %2
}

define double @__nv_rint(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  ret double %2
}

define double @__nv_round(double %0) {
  %2 = tail call double @llvm.round.f64(double %0)
  ret double %2
}

declare double @llvm.round.f64(double)

define double @__nv_pow(double %0, double %1) {
  %3 = fcmp oeq double %1, 0.000000e+00
  %4 = fcmp oeq double %0, 1.000000e+00
  %5 = or i1 %4, %3
  br i1 %5, label %192, label %6

6:                                                ; preds = %2
  %7 = fcmp uno double %0, %1
  br i1 %7, label %8, label %10

8:                                                ; preds = %6
  %9 = fadd double %0, %1
  br label %192

10:                                               ; preds = %6
  %11 = tail call double @llvm.fabs.f64(double %1)
  %12 = tail call double @llvm.fabs.f64(double %0)
  %13 = tail call double @llvm.trunc.f64(double %1)
  %14 = fcmp oeq double %13, %1
  %15 = fcmp olt double %11, 0x4340000000000000
  %16 = and i1 %14, %15
  %17 = fptosi double %1 to i64
  %18 = and i64 %17, 1
  %19 = icmp ne i64 %18, 0
  %20 = select i1 %16, i1 %19, i1 false
  %21 = tail call i1 @llvm.is.fpclass.f64(double %0, i32 999)
  %22 = fcmp ueq double %11, 0x7FF0000000000000
  %23 = or i1 %21, %22
  %24 = or i1 %14, %23
  br i1 %24, label %25, label %192

25:                                               ; preds = %10
  %26 = fcmp oeq double %11, 0x7FF0000000000000
  br i1 %26, label %27, label %34

27:                                               ; preds = %25
  %28 = fcmp oeq double %12, 1.000000e+00
  %29 = fcmp ogt double %12, 1.000000e+00
  %30 = fcmp ule double %1, 0.000000e+00
  %31 = xor i1 %29, %30
  %32 = select i1 %31, double 0x7FF0000000000000, double 0.000000e+00
  %33 = select i1 %28, double 1.000000e+00, double %32
  br label %185

34:                                               ; preds = %25
  %35 = fcmp oeq double %0, 0.000000e+00
  %36 = fcmp oeq double %12, 0x7FF0000000000000
  %37 = or i1 %35, %36
  br i1 %37, label %38, label %42

38:                                               ; preds = %34
  %39 = fcmp uge double %1, 0.000000e+00
  %40 = xor i1 %35, %39
  %41 = select i1 %40, double 0x7FF0000000000000, double 0.000000e+00
  br label %185

42:                                               ; preds = %34
  %43 = fcmp olt double %12, 0x10000000000000
  %44 = fmul double %12, 0x4350000000000000
  %45 = select i1 %43, double %44, double %12
  %46 = bitcast double %45 to i64
  %47 = lshr i64 %46, 52
  %48 = trunc nuw nsw i64 %47 to i32
  %49 = and i64 %46, 4503599627370495
  %50 = or disjoint i64 %49, 4607182418800017408
  %51 = bitcast i64 %50 to double
  %52 = fcmp ogt double %51, 0x3FF6A09E667F3BCD
  %53 = fmul double %51, 5.000000e-01
  %54 = select i1 %52, double %53, double %51
  %55 = zext i1 %52 to i32
  %56 = select i1 %43, i32 -1077, i32 -1023
  %57 = add nsw i32 %56, %48
  %58 = add nsw i32 %57, %55
  %59 = fadd double %54, -1.000000e+00
  %60 = fadd double %54, 1.000000e+00
  %61 = fdiv double %59, %60
  %62 = fsub double %54, %60
  %63 = fadd double %62, 1.000000e+00
  %64 = fneg double %61
  %65 = tail call double @llvm.fma.f64(double %64, double %60, double %59)
  %66 = tail call double @llvm.fma.f64(double %64, double %63, double %65)
  %67 = fdiv double %66, %60
  %68 = fmul double %61, %61
  %69 = tail call double @llvm.fma.f64(double %68, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %70 = tail call double @llvm.fma.f64(double %69, double %68, double 0x3FAAF286BCA1AF28)
  %71 = tail call double @llvm.fma.f64(double %70, double %68, double 0x3FAE1E1E1E1E1E1E)
  %72 = tail call double @llvm.fma.f64(double %71, double %68, double 0x3FB1111111111111)
  %73 = tail call double @llvm.fma.f64(double %72, double %68, double 0x3FB3B13B13B13B14)
  %74 = tail call double @llvm.fma.f64(double %73, double %68, double 0x3FB745D1745D1746)
  %75 = tail call double @llvm.fma.f64(double %74, double %68, double 0x3FBC71C71C71C71C)
  %76 = tail call double @llvm.fma.f64(double %75, double %68, double 0x3FC2492492492492)
  %77 = tail call double @llvm.fma.f64(double %76, double %68, double 2.000000e-01)
  %78 = fmul double %68, %77
  %79 = fadd double %78, 0x3FD5555555555555
  %80 = fsub double 0x3FD5555555555555, %79
  %81 = fadd double %78, %80
  %82 = fadd double %81, 0x3C75555555555555
  %83 = fneg double %68
  %84 = tail call double @llvm.fma.f64(double %61, double %61, double %83)
  %85 = fmul double %61, 2.000000e+00
  %86 = fmul double %85, %67
  %87 = fadd double %84, %86
  %88 = fmul double %61, %68
  %89 = fneg double %88
  %90 = tail call double @llvm.fma.f64(double %61, double %68, double %89)
  %91 = fmul double %61, %87
  %92 = fadd double %90, %91
  %93 = fmul double %68, %67
  %94 = fadd double %93, %92
  %95 = fmul double %88, %79
  %96 = fneg double %95
  %97 = tail call double @llvm.fma.f64(double %88, double %79, double %96)
  %98 = fmul double %88, %82
  %99 = fadd double %97, %98
  %100 = fmul double %94, %79
  %101 = fadd double %100, %99
  %102 = fadd double %67, %101
  %103 = fmul double %102, 2.000000e+00
  %104 = fmul double %95, 2.000000e+00
  %105 = fadd double %85, %104
  %106 = fsub double %85, %105
  %107 = fadd double %104, %106
  %108 = fadd double %107, %103
  %109 = sitofp i32 %58 to double
  %110 = fmul double %109, 0x3FE62E42FEFA0000
  %111 = fmul double %109, 0x3D7CF79ABC9E3B39
  %112 = fmul double %109, 0x398F97B57A079A19
  %113 = fadd double %111, %112
  %114 = fadd double %110, %105
  %115 = fsub double %114, %110
  %116 = fsub double %114, %115
  %117 = fsub double %110, %116
  %118 = fsub double %105, %115
  %119 = fadd double %118, %117
  %120 = fadd double %113, %108
  %121 = fadd double %119, %120
  %122 = fadd double %114, %121
  %123 = fsub double %114, %122
  %124 = fadd double %121, %123
  %125 = fmul double %1, %122
  %126 = fcmp ogt double %125, 8.000000e+02
  br i1 %126, label %185, label %127

127:                                              ; preds = %42
  %128 = fcmp olt double %125, -8.000000e+02
  br i1 %128, label %185, label %129

129:                                              ; preds = %127
  %130 = fneg double %125
  %131 = tail call double @llvm.fma.f64(double %122, double %1, double %130)
  %132 = fmul double %1, %124
  %133 = fadd double %131, %132
  %134 = fcmp uno double %125, 0.000000e+00
  br i1 %134, label %185, label %135

135:                                              ; preds = %129
  %136 = fcmp ogt double %125, 0x40862F3333333333
  br i1 %136, label %185, label %137

137:                                              ; preds = %135
  %138 = fcmp olt double %125, -7.452000e+02
  br i1 %138, label %185, label %139

139:                                              ; preds = %137
  %140 = fmul double %125, 0x3FF71547652B82FE
  %141 = tail call double @llvm.rint.f64(double %140)
  %142 = tail call double @llvm.fma.f64(double %141, double 0xBFE62E42FEFA0000, double %125)
  %143 = tail call double @llvm.fma.f64(double %141, double 0xBD7CF79ABC9E3B39, double %142)
  %144 = fadd double %133, %143
  %145 = tail call double @llvm.fma.f64(double %144, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %146 = tail call double @llvm.fma.f64(double %145, double %144, double 0x3E5AE64567F544E4)
  %147 = tail call double @llvm.fma.f64(double %146, double %144, double 0x3E927E4FB7789F5C)
  %148 = tail call double @llvm.fma.f64(double %147, double %144, double 0x3EC71DE3A556C734)
  %149 = tail call double @llvm.fma.f64(double %148, double %144, double 0x3EFA01A01A01A01A)
  %150 = tail call double @llvm.fma.f64(double %149, double %144, double 0x3F2A01A01A01A01A)
  %151 = tail call double @llvm.fma.f64(double %150, double %144, double 0x3F56C16C16C16C17)
  %152 = tail call double @llvm.fma.f64(double %151, double %144, double 0x3F81111111111111)
  %153 = tail call double @llvm.fma.f64(double %152, double %144, double 0x3FA5555555555555)
  %154 = tail call double @llvm.fma.f64(double %153, double %144, double 0x3FC5555555555555)
  %155 = tail call double @llvm.fma.f64(double %154, double %144, double 5.000000e-01)
  %156 = fmul double %144, %155
  %157 = tail call double @llvm.fma.f64(double %156, double %144, double %144)
  %158 = fadd double %157, 1.000000e+00
  %159 = fptosi double %141 to i32
  %160 = tail call i32 @llvm.smax.i32(i32 %159, i32 -2200)
  %161 = tail call i32 @llvm.smin.i32(i32 %160, i32 2200)
  %162 = trunc nsw i32 %161 to i16
  %163 = sdiv i16 %162, 3
  %164 = sext i16 %163 to i32
  %165 = sub nsw i16 %162, %163
  %166 = sdiv i16 %165, 2
  %167 = zext i16 %166 to i32
  %168 = add nsw i32 %164, 1023
  %169 = zext nneg i32 %168 to i64
  %170 = shl nuw nsw i64 %169, 52
  %171 = bitcast i64 %170 to double
  %172 = fmul double %158, %171
  %173 = add nuw nsw i32 %167, 1023
  %174 = zext nneg i32 %173 to i64
  %175 = shl i64 %174, 52
  %176 = bitcast i64 %175 to double
  %177 = fmul double %172, %176
  %178 = add nsw i32 %161, 1023
  %179 = add nsw i32 %164, %167
  %180 = sub nsw i32 %178, %179
  %181 = zext i32 %180 to i64
  %182 = shl i64 %181, 52
  %183 = bitcast i64 %182 to double
  %184 = fmul double %177, %183
  br label %185

185:                                              ; preds = %139, %137, %135, %129, %127, %42, %38, %27
  %186 = phi double [ %33, %27 ], [ %41, %38 ], [ 0.000000e+00, %127 ], [ 0x7FF0000000000000, %42 ], [ %184, %139 ], [ %125, %129 ], [ 0x7FF0000000000000, %135 ], [ 0.000000e+00, %137 ]
  %187 = bitcast double %0 to i64
  %188 = fneg double %186
  %189 = icmp slt i64 %187, 0
  %190 = and i1 %189, %20
  %191 = select i1 %190, double %188, double %186
  br label %192

192:                                              ; preds = %2, %8, %10, %185
  %193 = phi double [ 1.000000e+00, %2 ], [ %9, %8 ], [ 0x7FF8000000000000, %10 ], [ %191, %185 ]
  ret double %193
}

define double @__nv_fmin(double %0, double %1) {
  %3 = tail call double @llvm.minnum.f64(double %0, double %1)
  ret double %3
}

define double @__nv_fmax(double %0, double %1) {
  %3 = tail call double @llvm.maxnum.f64(double %0, double %1)
  ret double %3
}

declare double @llvm.maxnum.f64(double, double)

define double @__nv_copysign(double %0, double %1) {
  %3 = tail call double @llvm.copysign.f64(double %0, double %1)
  ret double %3
}

define double @__nv_fma(double %0, double %1, double %2) {
  %4 = tail call double @llvm.fma.f64(double %0, double %1, double %2)
  ret double %4
}

define float @__nv_fmaf(float %0, float %1, float %2) {
  %4 = tail call float @llvm.fma.f32(float %0, float %1, float %2)
  ret float %4
}

define float @__nv_expf(float %0) {
  %2 = tail call float @llvm.exp.f32(float %0)
  ret float %2
}

declare float @llvm.exp.f32(float)

define float @__nv_exp2f(float %0) {
  %2 = tail call float @llvm.ox.exp2(float %0)
  ret float %2
}

define float @__nv_exp10f(float %0) {
  %2 = fpext float %0 to double
  %3 = fmul double %2, 0x40026BB1BBB55516
  %4 = fsub double %3, %3
  %5 = fcmp oeq double %4, 0.000000e+00
  %6 = fneg double %3
  %7 = tail call double @llvm.fma.f64(double %2, double 0x40026BB1BBB55516, double %6)
  %8 = fmul double %2, 0x3CAF48AD494EA3E9
  %9 = fsub double %7, %8
  %10 = select i1 %5, double %9, double 0.000000e+00
  %11 = fcmp uno double %3, 0.000000e+00
  br i1 %11, label %62, label %12

12:                                               ; preds = %1
  %13 = fcmp ogt double %3, 0x40862F3333333333
  br i1 %13, label %62, label %14

14:                                               ; preds = %12
  %15 = fcmp olt double %3, -7.452000e+02
  br i1 %15, label %62, label %16

16:                                               ; preds = %14
  %17 = fmul double %3, 0x3FF71547652B82FE
  %18 = tail call double @llvm.rint.f64(double %17)
  %19 = tail call double @llvm.fma.f64(double %18, double 0xBFE62E42FEFA0000, double %3)
  %20 = tail call double @llvm.fma.f64(double %18, double 0xBD7CF79ABC9E3B39, double %19)
  %21 = fadd double %10, %20
  %22 = tail call double @llvm.fma.f64(double %21, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %23 = tail call double @llvm.fma.f64(double %22, double %21, double 0x3E5AE64567F544E4)
  %24 = tail call double @llvm.fma.f64(double %23, double %21, double 0x3E927E4FB7789F5C)
  %25 = tail call double @llvm.fma.f64(double %24, double %21, double 0x3EC71DE3A556C734)
  %26 = tail call double @llvm.fma.f64(double %25, double %21, double 0x3EFA01A01A01A01A)
  %27 = tail call double @llvm.fma.f64(double %26, double %21, double 0x3F2A01A01A01A01A)
  %28 = tail call double @llvm.fma.f64(double %27, double %21, double 0x3F56C16C16C16C17)
  %29 = tail call double @llvm.fma.f64(double %28, double %21, double 0x3F81111111111111)
  %30 = tail call double @llvm.fma.f64(double %29, double %21, double 0x3FA5555555555555)
  %31 = tail call double @llvm.fma.f64(double %30, double %21, double 0x3FC5555555555555)
  %32 = tail call double @llvm.fma.f64(double %31, double %21, double 5.000000e-01)
  %33 = fmul double %21, %32
  %34 = tail call double @llvm.fma.f64(double %33, double %21, double %21)
  %35 = fadd double %34, 1.000000e+00
  %36 = fptosi double %18 to i32
  %37 = tail call i32 @llvm.smax.i32(i32 %36, i32 -2200)
  %38 = tail call i32 @llvm.smin.i32(i32 %37, i32 2200)
  %39 = trunc nsw i32 %38 to i16
  %40 = sdiv i16 %39, 3
  %41 = sext i16 %40 to i32
  %42 = sub nsw i16 %39, %40
  %43 = sdiv i16 %42, 2
  %44 = zext i16 %43 to i32
  %45 = add nsw i32 %41, 1023
  %46 = zext nneg i32 %45 to i64
  %47 = shl nuw nsw i64 %46, 52
  %48 = bitcast i64 %47 to double
  %49 = fmul double %35, %48
  %50 = add nuw nsw i32 %44, 1023
  %51 = zext nneg i32 %50 to i64
  %52 = shl i64 %51, 52
  %53 = bitcast i64 %52 to double
  %54 = fmul double %49, %53
  %55 = add nsw i32 %38, 1023
  %56 = add nsw i32 %41, %44
  %57 = sub nsw i32 %55, %56
  %58 = zext i32 %57 to i64
  %59 = shl i64 %58, 52
  %60 = bitcast i64 %59 to double
  %61 = fmul double %54, %60
  br label %62

62:                                               ; preds = %1, %12, %14, %16
  %63 = phi double [ %61, %16 ], [ %3, %1 ], [ 0x7FF0000000000000, %12 ], [ 0.000000e+00, %14 ]
  %64 = fptrunc double %63 to float
  ret float %64
}

define float @__nv_logf(float %0) {
  %2 = tail call float @llvm.log.f32(float %0)
  ret float %2
}

declare float @llvm.log.f32(float)

define float @__nv_log2f(float %0) {
  %2 = tail call float @llvm.ox.log2(float %0)
  ret float %2
}

define float @__nv_log10f(float %0) {
  %2 = tail call float @llvm.log10.f32(float %0)
  ret float %2
}

declare float @llvm.log10.f32(float)

define float @__nv_sinf(float %0) {
  %2 = tail call float @llvm.ox.sin(float %0)
  ret float %2
}

declare float @llvm.ox.sin(float)

define float @__nv_cosf(float %0) {
  %2 = tail call float @llvm.ox.cos(float %0)
  ret float %2
}

declare float @llvm.ox.cos(float)

define float @__nv_tanf(float %0) {
  %2 = fpext float %0 to double
  %3 = fcmp oeq float %0, 0.000000e+00
  br i1 %3, label %157, label %4

4:                                                ; preds = %1
  %5 = tail call double @llvm.fabs.f64(double %2)
  %6 = fcmp ueq double %5, 0x7FF0000000000000
  br i1 %6, label %157, label %7

7:                                                ; preds = %4
  %8 = fcmp olt double %5, 0x4130000000000000
  br i1 %8, label %9, label %24

9:                                                ; preds = %7
  %10 = fmul double %2, 0x3FE45F306DC9C883
  %11 = tail call double @llvm.rint.f64(double %10)
  %12 = tail call double @llvm.fma.f64(double %11, double 0xBFF921FB54400000, double %2)
  %13 = fmul double %11, 0x3DD0B4611A600000
  %14 = fsub double %12, %13
  %15 = fsub double %12, %14
  %16 = fsub double %15, %13
  %17 = fmul double %11, 0x3BA3198A2E037073
  %18 = fadd double %17, 0.000000e+00
  %19 = fsub double %16, %18
  %20 = fadd double %14, %19
  %21 = fsub double %14, %20
  %22 = fadd double %19, %21
  %23 = fptosi double %11 to i32
  br label %118

24:                                               ; preds = %7
  %25 = bitcast double %5 to i64
  %26 = and i64 %25, 4503599627370495
  %27 = or disjoint i64 %26, 4503599627370496
  %28 = lshr i64 %25, 52
  %29 = trunc nuw nsw i64 %28 to i32
  %30 = add nsw i32 %29, -1013
  %31 = ashr i32 %30, 6
  %32 = and i32 %30, 63
  %33 = icmp eq i32 %32, 0
  %34 = sext i32 %31 to i64
  %35 = getelementptr inbounds i64, ptr @two_over_pi, i64 %34
  %36 = load i64, ptr %35, align 8
  br i1 %33, label %37, label %40

37:                                               ; preds = %24
  %38 = getelementptr i8, ptr %35, i64 8
  %39 = load i64, ptr %38, align 8
  br label %49

40:                                               ; preds = %24
  %41 = sub nuw nsw i32 64, %32
  %42 = zext nneg i32 %41 to i64
  %43 = getelementptr i8, ptr %35, i64 8
  %44 = zext nneg i32 %32 to i64
  %45 = shl i64 %36, %44
  %46 = load i64, ptr %43, align 8
  %47 = lshr i64 %46, %42
  %48 = or i64 %47, %45
  br label %49

49:                                               ; preds = %40, %37
  %50 = phi i64 [ %46, %40 ], [ %39, %37 ]
  %51 = phi i64 [ %48, %40 ], [ %36, %37 ]
  br i1 %33, label %52, label %55

52:                                               ; preds = %49
  %53 = getelementptr i8, ptr %35, i64 16
  %54 = load i64, ptr %53, align 8
  br label %64

55:                                               ; preds = %49
  %56 = sub nuw nsw i32 64, %32
  %57 = zext nneg i32 %56 to i64
  %58 = getelementptr i8, ptr %35, i64 16
  %59 = zext nneg i32 %32 to i64
  %60 = shl i64 %50, %59
  %61 = load i64, ptr %58, align 8
  %62 = lshr i64 %61, %57
  %63 = or i64 %62, %60
  br label %64

64:                                               ; preds = %55, %52
  %65 = phi i64 [ %61, %55 ], [ %54, %52 ]
  %66 = phi i64 [ %63, %55 ], [ %50, %52 ]
  br i1 %33, label %76, label %67

67:                                               ; preds = %64
  %68 = zext nneg i32 %32 to i64
  %69 = shl i64 %65, %68
  %70 = getelementptr i8, ptr %35, i64 24
  %71 = sub nuw nsw i32 64, %32
  %72 = zext nneg i32 %71 to i64
  %73 = load i64, ptr %70, align 8
  %74 = lshr i64 %73, %72
  %75 = or i64 %74, %69
  br label %76

76:                                               ; preds = %67, %64
  %77 = phi i64 [ %75, %67 ], [ %65, %64 ]
  %78 = zext nneg i64 %27 to i128
  %79 = zext i64 %66 to i128
  %80 = mul nuw nsw i128 %79, %78
  %81 = zext i64 %77 to i128
  %82 = mul nuw nsw i128 %81, %78
  %83 = lshr i128 %82, 64
  %84 = mul i64 %51, %27
  %85 = zext i64 %84 to i128
  %86 = shl nuw i128 %85, 64
  %87 = add i128 %80, %86
  %88 = add i128 %87, %83
  %89 = lshr i128 %88, 126
  %90 = trunc nuw nsw i128 %89 to i32
  %91 = shl i128 %88, 2
  %92 = lshr i128 %91, 127
  %93 = trunc nuw nsw i128 %92 to i32
  %94 = add nuw nsw i32 %93, %90
  %95 = lshr i128 %91, 64
  %96 = trunc nuw i128 %95 to i64
  %97 = sitofp i64 %96 to double
  %98 = fmul double %97, 0x3BF0000000000000
  %99 = trunc i128 %91 to i64
  %100 = uitofp i64 %99 to double
  %101 = fmul double %100, 0x37F0000000000000
  %102 = fmul double %98, 0x3FF921FB54442D18
  %103 = fneg double %102
  %104 = tail call double @llvm.fma.f64(double %98, double 0x3FF921FB54442D18, double %103)
  %105 = fmul double %98, 0x3C91A62633145C07
  %106 = fadd double %105, %104
  %107 = fmul double %101, 0x3FF921FB54442D18
  %108 = fadd double %107, %106
  %109 = fcmp olt float %0, 0.000000e+00
  %110 = fneg double %108
  %111 = sub nsw i32 0, %94
  %112 = select i1 %109, i32 %111, i32 %94
  %113 = select i1 %109, double %103, double %102
  %114 = select i1 %109, double %110, double %108
  %115 = fadd double %113, %114
  %116 = fsub double %113, %115
  %117 = fadd double %114, %116
  br label %118

118:                                              ; preds = %76, %9
  %119 = phi double [ %20, %9 ], [ %115, %76 ]
  %120 = phi double [ %22, %9 ], [ %117, %76 ]
  %121 = phi i32 [ %23, %9 ], [ %112, %76 ]
  %122 = fmul double %119, %119
  %123 = tail call double @llvm.fma.f64(double %122, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %124 = tail call double @llvm.fma.f64(double %123, double %122, double 0xBE5AE64567F544E4)
  %125 = tail call double @llvm.fma.f64(double %124, double %122, double 0x3EC71DE3A556C734)
  %126 = tail call double @llvm.fma.f64(double %125, double %122, double 0xBF2A01A01A01A01A)
  %127 = tail call double @llvm.fma.f64(double %126, double %122, double 0x3F81111111111111)
  %128 = tail call double @llvm.fma.f64(double %127, double %122, double 0xBFC5555555555555)
  %129 = fmul double %122, %128
  %130 = tail call double @llvm.fma.f64(double %129, double %119, double %120)
  %131 = fmul double %122, 5.000000e-01
  %132 = fmul double %120, %131
  %133 = fsub double %130, %132
  %134 = fadd double %119, %133
  %135 = tail call double @llvm.fma.f64(double %122, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %136 = tail call double @llvm.fma.f64(double %135, double %122, double 0x3E21EED8EFF8D898)
  %137 = tail call double @llvm.fma.f64(double %136, double %122, double 0xBE927E4FB7789F5C)
  %138 = tail call double @llvm.fma.f64(double %137, double %122, double 0x3EFA01A01A01A01A)
  %139 = tail call double @llvm.fma.f64(double %138, double %122, double 0xBF56C16C16C16C17)
  %140 = tail call double @llvm.fma.f64(double %139, double %122, double 0x3FA5555555555555)
  %141 = fsub double 1.000000e+00, %131
  %142 = fsub double 1.000000e+00, %141
  %143 = fsub double %142, %131
  %144 = fmul double %122, %140
  %145 = fmul double %122, %144
  %146 = fmul double %119, %120
  %147 = fsub double %145, %146
  %148 = fadd double %143, %147
  %149 = fadd double %141, %148
  %150 = and i32 %121, 1
  %151 = icmp eq i32 %150, 0
  br i1 %151, label %155, label %152

152:                                              ; preds = %118
  %153 = fneg double %149
  %154 = fdiv double %153, %134
  br label %157

155:                                              ; preds = %118
  %156 = fdiv double %134, %149
  br label %157

157:                                              ; preds = %1, %4, %152, %155
  %158 = phi double [ %2, %1 ], [ 0x7FF8000000000000, %4 ], [ %154, %152 ], [ %156, %155 ]
  %159 = fptrunc double %158 to float
  ret float %159
}

define float @__nv_tanhf(float %0) {
  %2 = tail call float @llvm.ox.tanh(float %0)
  ret float %2
}

define float @__nv_sqrtf(float %0) {
  %2 = tail call float @llvm.sqrt.f32(float %0)
  ret float %2
}

define float @__nv_rsqrtf(float %0) {
  %2 = tail call float @llvm.ox.rsqrt(float %0)
  ret float %2
}

define float @__nv_fabsf(float %0) {
  %2 = tail call float @llvm.fabs.f32(float %0)
  ret float %2
}

define float @__nv_floorf(float %0) {
  %2 = tail call float @llvm.floor.f32(float %0)
  ret float %2
}

define float @__nv_ceilf(float %0) {
  %2 = tail call float @llvm.ceil.f32(float %0)
  ret float %2
}

define float @__nv_truncf(float %0) {
  %2 = tail call float @llvm.trunc.f32(float %0)
  ret float %2
}

define float @__nv_rintf(float %0) {
  %2 = tail call float @llvm.rint.f32(float %0)
  ret float %2
}

define float @__nv_roundf(float %0) {
  %2 = tail call float @llvm.round.f32(float %0)
  ret float %2
}

declare float @llvm.round.f32(float)

define float @__nv_powf(float %0, float %1) {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = fcmp oeq float %1, 0.000000e+00
  %6 = fcmp oeq float %0, 1.000000e+00
  %7 = or i1 %6, %5
  br i1 %7, label %190, label %8

8:                                                ; preds = %2
  %9 = fcmp uno float %0, %1
  br i1 %9, label %10, label %12

10:                                               ; preds = %8
  %11 = fadd double %3, %4
  br label %190

12:                                               ; preds = %8
  %13 = tail call double @llvm.fabs.f64(double %4)
  %14 = tail call double @llvm.fabs.f64(double %3)
  %15 = tail call double @llvm.trunc.f64(double %4)
  %16 = fcmp oeq double %15, %4
  %17 = fcmp olt double %13, 0x4340000000000000
  %18 = and i1 %16, %17
  %19 = fptosi float %1 to i64
  %20 = and i64 %19, 1
  %21 = icmp ne i64 %20, 0
  %22 = select i1 %18, i1 %21, i1 false
  %23 = tail call i1 @llvm.is.fpclass.f64(double %3, i32 871)
  %24 = fcmp ueq double %13, 0x7FF0000000000000
  %25 = or i1 %23, %24
  %26 = or i1 %16, %25
  br i1 %26, label %27, label %190

27:                                               ; preds = %12
  %28 = fcmp oeq double %13, 0x7FF0000000000000
  br i1 %28, label %29, label %36

29:                                               ; preds = %27
  %30 = fcmp oeq double %14, 1.000000e+00
  %31 = fcmp ogt double %14, 1.000000e+00
  %32 = fcmp ule float %1, 0.000000e+00
  %33 = xor i1 %32, %31
  %34 = select i1 %33, double 0x7FF0000000000000, double 0.000000e+00
  %35 = select i1 %30, double 1.000000e+00, double %34
  br label %183

36:                                               ; preds = %27
  %37 = fcmp oeq float %0, 0.000000e+00
  %38 = fcmp oeq double %14, 0x7FF0000000000000
  %39 = or i1 %37, %38
  br i1 %39, label %40, label %44

40:                                               ; preds = %36
  %41 = fcmp uge float %1, 0.000000e+00
  %42 = xor i1 %37, %41
  %43 = select i1 %42, double 0x7FF0000000000000, double 0.000000e+00
  br label %183

44:                                               ; preds = %36
  %45 = bitcast double %14 to i64
  %46 = lshr i64 %45, 52
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = and i64 %45, 4503599627370495
  %49 = or disjoint i64 %48, 4607182418800017408
  %50 = bitcast i64 %49 to double
  %51 = fcmp ogt double %50, 0x3FF6A09E667F3BCD
  %52 = fmul double %50, 5.000000e-01
  %53 = select i1 %51, double %52, double %50
  %54 = zext i1 %51 to i32
  %55 = add nsw i32 %47, -1023
  %56 = add nsw i32 %55, %54
  %57 = fadd double %53, -1.000000e+00
  %58 = fadd double %53, 1.000000e+00
  %59 = fdiv double %57, %58
  %60 = fsub double %53, %58
  %61 = fadd double %60, 1.000000e+00
  %62 = fneg double %59
  %63 = tail call double @llvm.fma.f64(double %62, double %58, double %57)
  %64 = tail call double @llvm.fma.f64(double %62, double %61, double %63)
  %65 = fdiv double %64, %58
  %66 = fmul double %59, %59
  %67 = tail call double @llvm.fma.f64(double %66, double 0x3FA642C8590B2164, double 0x3FA8618618618618)
  %68 = tail call double @llvm.fma.f64(double %67, double %66, double 0x3FAAF286BCA1AF28)
  %69 = tail call double @llvm.fma.f64(double %68, double %66, double 0x3FAE1E1E1E1E1E1E)
  %70 = tail call double @llvm.fma.f64(double %69, double %66, double 0x3FB1111111111111)
  %71 = tail call double @llvm.fma.f64(double %70, double %66, double 0x3FB3B13B13B13B14)
  %72 = tail call double @llvm.fma.f64(double %71, double %66, double 0x3FB745D1745D1746)
  %73 = tail call double @llvm.fma.f64(double %72, double %66, double 0x3FBC71C71C71C71C)
  %74 = tail call double @llvm.fma.f64(double %73, double %66, double 0x3FC2492492492492)
  %75 = tail call double @llvm.fma.f64(double %74, double %66, double 2.000000e-01)
  %76 = fmul double %66, %75
  %77 = fadd double %76, 0x3FD5555555555555
  %78 = fsub double 0x3FD5555555555555, %77
  %79 = fadd double %76, %78
  %80 = fadd double %79, 0x3C75555555555555
  %81 = fneg double %66
  %82 = tail call double @llvm.fma.f64(double %59, double %59, double %81)
  %83 = fmul double %59, 2.000000e+00
  %84 = fmul double %83, %65
  %85 = fadd double %82, %84
  %86 = fmul double %59, %66
  %87 = fneg double %86
  %88 = tail call double @llvm.fma.f64(double %59, double %66, double %87)
  %89 = fmul double %59, %85
  %90 = fadd double %88, %89
  %91 = fmul double %66, %65
  %92 = fadd double %91, %90
  %93 = fmul double %86, %77
  %94 = fneg double %93
  %95 = tail call double @llvm.fma.f64(double %86, double %77, double %94)
  %96 = fmul double %86, %80
  %97 = fadd double %95, %96
  %98 = fmul double %92, %77
  %99 = fadd double %98, %97
  %100 = fadd double %65, %99
  %101 = fmul double %100, 2.000000e+00
  %102 = fmul double %93, 2.000000e+00
  %103 = fadd double %83, %102
  %104 = fsub double %83, %103
  %105 = fadd double %102, %104
  %106 = fadd double %105, %101
  %107 = sitofp i32 %56 to double
  %108 = fmul double %107, 0x3FE62E42FEFA0000
  %109 = fmul double %107, 0x3D7CF79ABC9E3B39
  %110 = fmul double %107, 0x398F97B57A079A19
  %111 = fadd double %109, %110
  %112 = fadd double %108, %103
  %113 = fsub double %112, %108
  %114 = fsub double %112, %113
  %115 = fsub double %108, %114
  %116 = fsub double %103, %113
  %117 = fadd double %116, %115
  %118 = fadd double %111, %106
  %119 = fadd double %117, %118
  %120 = fadd double %112, %119
  %121 = fsub double %112, %120
  %122 = fadd double %119, %121
  %123 = fmul double %120, %4
  %124 = fcmp ogt double %123, 8.000000e+02
  br i1 %124, label %183, label %125

125:                                              ; preds = %44
  %126 = fcmp olt double %123, -8.000000e+02
  br i1 %126, label %183, label %127

127:                                              ; preds = %125
  %128 = fneg double %123
  %129 = tail call double @llvm.fma.f64(double %120, double %4, double %128)
  %130 = fmul double %122, %4
  %131 = fadd double %129, %130
  %132 = fcmp uno double %123, 0.000000e+00
  br i1 %132, label %183, label %133

133:                                              ; preds = %127
  %134 = fcmp ogt double %123, 0x40862F3333333333
  br i1 %134, label %183, label %135

135:                                              ; preds = %133
  %136 = fcmp olt double %123, -7.452000e+02
  br i1 %136, label %183, label %137

137:                                              ; preds = %135
  %138 = fmul double %123, 0x3FF71547652B82FE
  %139 = tail call double @llvm.rint.f64(double %138)
  %140 = tail call double @llvm.fma.f64(double %139, double 0xBFE62E42FEFA0000, double %123)
  %141 = tail call double @llvm.fma.f64(double %139, double 0xBD7CF79ABC9E3B39, double %140)
  %142 = fadd double %131, %141
  %143 = tail call double @llvm.fma.f64(double %142, double 0x3DE6124613A86D09, double 0x3E21EED8EFF8D898)
  %144 = tail call double @llvm.fma.f64(double %143, double %142, double 0x3E5AE64567F544E4)
  %145 = tail call double @llvm.fma.f64(double %144, double %142, double 0x3E927E4FB7789F5C)
  %146 = tail call double @llvm.fma.f64(double %145, double %142, double 0x3EC71DE3A556C734)
  %147 = tail call double @llvm.fma.f64(double %146, double %142, double 0x3EFA01A01A01A01A)
  %148 = tail call double @llvm.fma.f64(double %147, double %142, double 0x3F2A01A01A01A01A)
  %149 = tail call double @llvm.fma.f64(double %148, double %142, double 0x3F56C16C16C16C17)
  %150 = tail call double @llvm.fma.f64(double %149, double %142, double 0x3F81111111111111)
  %151 = tail call double @llvm.fma.f64(double %150, double %142, double 0x3FA5555555555555)
  %152 = tail call double @llvm.fma.f64(double %151, double %142, double 0x3FC5555555555555)
  %153 = tail call double @llvm.fma.f64(double %152, double %142, double 5.000000e-01)
  %154 = fmul double %142, %153
  %155 = tail call double @llvm.fma.f64(double %154, double %142, double %142)
  %156 = fadd double %155, 1.000000e+00
  %157 = fptosi double %139 to i32
  %158 = tail call i32 @llvm.smax.i32(i32 %157, i32 -2200)
  %159 = tail call i32 @llvm.smin.i32(i32 %158, i32 2200)
  %160 = trunc nsw i32 %159 to i16
  %161 = sdiv i16 %160, 3
  %162 = sext i16 %161 to i32
  %163 = sub nsw i16 %160, %161
  %164 = sdiv i16 %163, 2
  %165 = zext i16 %164 to i32
  %166 = add nsw i32 %162, 1023
  %167 = zext nneg i32 %166 to i64
  %168 = shl nuw nsw i64 %167, 52
  %169 = bitcast i64 %168 to double
  %170 = fmul double %156, %169
  %171 = add nuw nsw i32 %165, 1023
  %172 = zext nneg i32 %171 to i64
  %173 = shl i64 %172, 52
  %174 = bitcast i64 %173 to double
  %175 = fmul double %170, %174
  %176 = add nsw i32 %159, 1023
  %177 = add nsw i32 %162, %165
  %178 = sub nsw i32 %176, %177
  %179 = zext i32 %178 to i64
  %180 = shl i64 %179, 52
  %181 = bitcast i64 %180 to double
  %182 = fmul double %175, %181
  br label %183

183:                                              ; preds = %137, %135, %133, %127, %125, %44, %40, %29
  %184 = phi double [ %35, %29 ], [ %43, %40 ], [ 0.000000e+00, %125 ], [ 0x7FF0000000000000, %44 ], [ %182, %137 ], [ %123, %127 ], [ 0x7FF0000000000000, %133 ], [ 0.000000e+00, %135 ]
  %185 = fneg double %184
  %186 = bitcast float %0 to i32
  %187 = icmp slt i32 %186, 0
  %188 = and i1 %187, %22
  %189 = select i1 %188, double %185, double %184
  br label %190

190:                                              ; preds = %2, %10, %12, %183
  %191 = phi double [ 1.000000e+00, %2 ], [ %11, %10 ], [ 0x7FF8000000000000, %12 ], [ %189, %183 ]
  %192 = fptrunc double %191 to float
  ret float %192
}

define float @__nv_fminf(float %0, float %1) {
  %3 = tail call float @llvm.minnum.f32(float %0, float %1)
  ret float %3
}

define float @__nv_fmaxf(float %0, float %1) {
  %3 = tail call float @llvm.maxnum.f32(float %0, float %1)
  ret float %3
}

define float @__nv_copysignf(float %0, float %1) {
  %3 = tail call float @llvm.copysign.f32(float %0, float %1)
  ret float %3
}

declare float @llvm.copysign.f32(float, float)

define float @__nv_fast_expf(float %0) {
  %2 = tail call float @llvm.exp.f32(float %0)
  ret float %2
}

define float @__nv_fast_logf(float %0) {
  %2 = tail call float @llvm.log.f32(float %0)
  ret float %2
}

define float @__nv_fast_sinf(float %0) {
  %2 = tail call float @llvm.ox.sin(float %0)
  ret float %2
}

define float @__nv_fast_cosf(float %0) {
  %2 = tail call float @llvm.ox.cos(float %0)
  ret float %2
}

define float @__nv_fast_powf(float %0, float %1) {
  %3 = tail call float @llvm.ox.log2(float %0)
  %4 = fmul float %1, %3
  %5 = tail call float @llvm.ox.exp2(float %4)
  ret float %5
}

define float @__nv_fast_fdividef(float %0, float %1) {
  %3 = fdiv float %0, %1
  ret float %3
}

define float @__nv_fdiv_rn(float %0, float %1) {
  %3 = fdiv float %0, %1
  ret float %3
}

define i32 @__nv_brev(i32 %0) {
  %2 = tail call i32 @llvm.bitreverse.i32(i32 %0)
  ret i32 %2
}

define range(i32 0, 33) i32 @__nv_popc(i32 %0) {
  %2 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %0)
  ret i32 %2
}

define range(i32 0, 33) i32 @__nv_clz(i32 %0) {
  %2 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %0, i1 false)
  ret i32 %2
}

define range(i32 0, 33) i32 @__nv_ffs(i32 %0) {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  %4 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %0, i1 true)
  %5 = add nuw nsw i32 %4, 1
  br label %6

6:                                                ; preds = %1, %3
  %7 = phi i32 [ %5, %3 ], [ 0, %1 ]
  ret i32 %7
}

define range(i32 0, -2147483648) i32 @__nv_abs(i32 %0) {
  %2 = tail call i32 @llvm.abs.i32(i32 %0, i1 true)
  ret i32 %2
}

define i32 @__nv_min(i32 %0, i32 %1) {
  %3 = tail call i32 @llvm.smin.i32(i32 %0, i32 %1)
  ret i32 %3
}

define i32 @__nv_max(i32 %0, i32 %1) {
  %3 = tail call i32 @llvm.smax.i32(i32 %0, i32 %1)
  ret i32 %3
}

define i32 @__nv_umin(i32 %0, i32 %1) {
  %3 = tail call i32 @llvm.umin.i32(i32 %0, i32 %1)
  ret i32 %3
}

define i32 @__nv_umax(i32 %0, i32 %1) {
  %3 = tail call i32 @llvm.umax.i32(i32 %0, i32 %1)
  ret i32 %3
}

define range(i32 0, 65) i32 @__nv_popcll(i64 %0) {
  %2 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %0)
  %3 = trunc nuw nsw i64 %2 to i32
  ret i32 %3
}

declare i64 @llvm.ctpop.i64(i64)

define range(i32 0, 65) i32 @__nv_clzll(i64 %0) {
  %2 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %0, i1 false)
  %3 = trunc nuw nsw i64 %2 to i32
  ret i32 %3
}

define double @__nv_ldexp(double %0, i32 %1) {
  %3 = tail call i32 @llvm.smax.i32(i32 %1, i32 -2200)
  %4 = tail call i32 @llvm.smin.i32(i32 %3, i32 2200)
  %5 = trunc nsw i32 %4 to i16
  %6 = sdiv i16 %5, 3
  %7 = sext i16 %6 to i32
  %8 = sub nsw i16 %5, %6
  %9 = sdiv i16 %8, 2
  %10 = zext i16 %9 to i32
  %11 = add nsw i32 %7, 1023
  %12 = zext nneg i32 %11 to i64
  %13 = shl nuw nsw i64 %12, 52
  %14 = bitcast i64 %13 to double
  %15 = fmul double %0, %14
  %16 = add nuw nsw i32 %10, 1023
  %17 = zext nneg i32 %16 to i64
  %18 = shl i64 %17, 52
  %19 = bitcast i64 %18 to double
  %20 = fmul double %15, %19
  %21 = add nsw i32 %4, 1023
  %22 = add nsw i32 %7, %10
  %23 = sub nsw i32 %21, %22
  %24 = zext i32 %23 to i64
  %25 = shl i64 %24, 52
  %26 = bitcast i64 %25 to double
  %27 = fmul double %20, %26
  ret double %27
}

define float @__nv_ldexpf(float %0, i32 %1) {
  %3 = fpext float %0 to double
  %4 = tail call i32 @llvm.smax.i32(i32 %1, i32 -2200)
  %5 = tail call i32 @llvm.smin.i32(i32 %4, i32 2200)
  %6 = trunc nsw i32 %5 to i16
  %7 = sdiv i16 %6, 3
  %8 = sext i16 %7 to i32
  %9 = sub nsw i16 %6, %7
  %10 = sdiv i16 %9, 2
  %11 = zext i16 %10 to i32
  %12 = add nsw i32 %8, 1023
  %13 = zext nneg i32 %12 to i64
  %14 = shl nuw nsw i64 %13, 52
  %15 = bitcast i64 %14 to double
  %16 = fmul double %3, %15
  %17 = add nuw nsw i32 %11, 1023
  %18 = zext nneg i32 %17 to i64
  %19 = shl i64 %18, 52
  %20 = bitcast i64 %19 to double
  %21 = fmul double %16, %20
  %22 = add nsw i32 %5, 1023
  %23 = add nsw i32 %8, %11
  %24 = sub nsw i32 %22, %23
  %25 = zext i32 %24 to i64
  %26 = shl i64 %25, 52
  %27 = bitcast i64 %26 to double
  %28 = fmul double %21, %27
  %29 = fptrunc double %28 to float
  ret float %29
}

define float @amdgcn.frexp.mant.f32(float %0) {
  %2 = bitcast float %0 to i32
  %3 = lshr i32 %2, 23
  %4 = and i32 %3, 255
  %5 = icmp eq i32 %4, 255
  %6 = fcmp oeq float %0, 0.000000e+00
  %7 = or i1 %6, %5
  br i1 %7, label %16, label %8

8:                                                ; preds = %1
  %9 = icmp eq i32 %4, 0
  %10 = fmul float %0, 0x41F0000000000000
  %11 = bitcast float %10 to i32
  %12 = select i1 %9, i32 %11, i32 %2
  %13 = and i32 %12, -2139095041
  %14 = or disjoint i32 %13, 1056964608
  %15 = bitcast i32 %14 to float
  br label %16

16:                                               ; preds = %1, %8
  %17 = phi float [ %15, %8 ], [ %0, %1 ]
  ret float %17
}

define range(i32 -158, 130) i32 @amdgcn.frexp.exp.i32.f32(float %0) {
  %2 = bitcast float %0 to i32
  %3 = lshr i32 %2, 23
  %4 = and i32 %3, 255
  %5 = icmp eq i32 %4, 255
  %6 = fcmp oeq float %0, 0.000000e+00
  %7 = or i1 %6, %5
  br i1 %7, label %17, label %8

8:                                                ; preds = %1
  %9 = icmp eq i32 %4, 0
  %10 = fmul float %0, 0x41F0000000000000
  %11 = bitcast float %10 to i32
  %12 = lshr i32 %11, 23
  %13 = and i32 %12, 255
  %14 = select i1 %9, i32 %13, i32 %4
  %15 = select i1 %9, i32 -158, i32 -126
  %16 = add nsw i32 %15, %14
  br label %17

17:                                               ; preds = %1, %8
  %18 = phi i32 [ %16, %8 ], [ 0, %1 ]
  ret i32 %18
}

define double @amdgcn.frexp.mant.f64(double %0) {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 52
  %4 = and i64 %3, 2047
  %5 = icmp eq i64 %4, 2047
  %6 = fcmp oeq double %0, 0.000000e+00
  %7 = or i1 %6, %5
  br i1 %7, label %16, label %8

8:                                                ; preds = %1
  %9 = icmp eq i64 %4, 0
  %10 = fmul double %0, 0x43F0000000000000
  %11 = bitcast double %10 to i64
  %12 = select i1 %9, i64 %11, i64 %2
  %13 = and i64 %12, -9218868437227405313
  %14 = or disjoint i64 %13, 4602678819172646912
  %15 = bitcast i64 %14 to double
  br label %16

16:                                               ; preds = %1, %8
  %17 = phi double [ %15, %8 ], [ %0, %1 ]
  ret double %17
}

define range(i32 -1086, 1026) i32 @amdgcn.frexp.exp.i32.f64(double %0) {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 52
  %4 = trunc nuw nsw i64 %3 to i32
  %5 = and i32 %4, 2047
  %6 = icmp eq i32 %5, 2047
  %7 = fcmp oeq double %0, 0.000000e+00
  %8 = or i1 %7, %6
  br i1 %8, label %19, label %9

9:                                                ; preds = %1
  %10 = icmp eq i32 %5, 0
  %11 = fmul double %0, 0x43F0000000000000
  %12 = bitcast double %11 to i64
  %13 = lshr i64 %12, 52
  %14 = trunc nuw nsw i64 %13 to i32
  %15 = and i32 %14, 2047
  %16 = select i1 %10, i32 %15, i32 %5
  %17 = select i1 %10, i32 -1086, i32 -1022
  %18 = add nsw i32 %17, %16
  br label %19

19:                                               ; preds = %1, %9
  %20 = phi i32 [ %18, %9 ], [ 0, %1 ]
  ret i32 %20
}

define i32 @amdgcn.sad.u16(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %0, 65535
  %5 = and i32 %1, 65535
  %6 = icmp samesign ugt i32 %4, %5
  %7 = sub nuw nsw i32 %4, %5
  %8 = sub nuw nsw i32 %5, %4
  %9 = select i1 %6, i32 %7, i32 %8
  %10 = add i32 %9, %2
  %11 = lshr i32 %0, 16
  %12 = lshr i32 %1, 16
  %13 = icmp samesign ugt i32 %11, %12
  %14 = sub nuw nsw i32 %11, %12
  %15 = sub nuw nsw i32 %12, %11
  %16 = select i1 %13, i32 %14, i32 %15
  %17 = add i32 %10, %16
  ret i32 %17
}

define i32 @amdgcn.sad.hi.u8(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %0, 255
  %5 = and i32 %1, 255
  %6 = icmp samesign ugt i32 %4, %5
  %7 = sub nuw nsw i32 %4, %5
  %8 = sub nuw nsw i32 %5, %4
  %9 = select i1 %6, i32 %7, i32 %8
  %10 = lshr i32 %0, 8
  %11 = and i32 %10, 255
  %12 = lshr i32 %1, 8
  %13 = and i32 %12, 255
  %14 = icmp samesign ugt i32 %11, %13
  %15 = sub nuw nsw i32 %11, %13
  %16 = sub nuw nsw i32 %13, %11
  %17 = select i1 %14, i32 %15, i32 %16
  %18 = add nuw nsw i32 %17, %9
  %19 = lshr i32 %0, 16
  %20 = and i32 %19, 255
  %21 = lshr i32 %1, 16
  %22 = and i32 %21, 255
  %23 = icmp samesign ugt i32 %20, %22
  %24 = sub nuw nsw i32 %20, %22
  %25 = sub nuw nsw i32 %22, %20
  %26 = select i1 %23, i32 %24, i32 %25
  %27 = add nuw nsw i32 %26, %18
  %28 = lshr i32 %0, 24
  %29 = lshr i32 %1, 24
  %30 = icmp samesign ugt i32 %28, %29
  %31 = sub nuw nsw i32 %28, %29
  %32 = sub nuw nsw i32 %29, %28
  %33 = select i1 %30, i32 %31, i32 %32
  %34 = add nuw nsw i32 %33, %27
  %35 = shl nuw nsw i32 %34, 16
  %36 = add i32 %35, %2
  ret i32 %36
}

define i32 @amdgcn.msad.u8(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %1, 255
  %5 = icmp eq i32 %4, 0
  %6 = and i32 %0, 255
  %7 = icmp samesign ugt i32 %6, %4
  %8 = sub nuw nsw i32 %6, %4
  %9 = sub nuw nsw i32 %4, %6
  %10 = select i1 %7, i32 %8, i32 %9
  %11 = select i1 %5, i32 0, i32 %10
  %12 = add i32 %11, %2
  %13 = lshr i32 %1, 8
  %14 = and i32 %13, 255
  %15 = icmp eq i32 %14, 0
  %16 = lshr i32 %0, 8
  %17 = and i32 %16, 255
  %18 = icmp samesign ugt i32 %17, %14
  %19 = sub nuw nsw i32 %17, %14
  %20 = sub nuw nsw i32 %14, %17
  %21 = select i1 %18, i32 %19, i32 %20
  %22 = select i1 %15, i32 0, i32 %21
  %23 = add i32 %22, %12
  %24 = lshr i32 %1, 16
  %25 = and i32 %24, 255
  %26 = icmp eq i32 %25, 0
  %27 = lshr i32 %0, 16
  %28 = and i32 %27, 255
  %29 = icmp samesign ugt i32 %28, %25
  %30 = sub nuw nsw i32 %28, %25
  %31 = sub nuw nsw i32 %25, %28
  %32 = select i1 %29, i32 %30, i32 %31
  %33 = select i1 %26, i32 0, i32 %32
  %34 = add i32 %33, %23
  %35 = lshr i32 %1, 24
  %36 = icmp eq i32 %35, 0
  %37 = lshr i32 %0, 24
  %38 = icmp samesign ugt i32 %37, %35
  %39 = sub nuw nsw i32 %37, %35
  %40 = sub nuw nsw i32 %35, %37
  %41 = select i1 %38, i32 %39, i32 %40
  %42 = select i1 %36, i32 0, i32 %41
  %43 = add i32 %42, %34
  ret i32 %43
}

define i32 @amdgcn.lerp(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %0, 255
  %5 = and i32 %1, 255
  %6 = add nuw nsw i32 %4, %5
  %7 = and i32 %2, 1
  %8 = add nuw nsw i32 %6, %7
  %9 = lshr i32 %8, 1
  %10 = lshr i32 %0, 8
  %11 = and i32 %10, 255
  %12 = lshr i32 %1, 8
  %13 = and i32 %12, 255
  %14 = add nuw nsw i32 %11, %13
  %15 = lshr i32 %2, 8
  %16 = and i32 %15, 1
  %17 = add nuw nsw i32 %14, %16
  %18 = shl nuw nsw i32 %17, 7
  %19 = and i32 %18, 130816
  %20 = or i32 %19, %9
  %21 = lshr i32 %0, 16
  %22 = and i32 %21, 255
  %23 = lshr i32 %1, 16
  %24 = and i32 %23, 255
  %25 = add nuw nsw i32 %22, %24
  %26 = lshr i32 %2, 16
  %27 = and i32 %26, 1
  %28 = add nuw nsw i32 %25, %27
  %29 = shl nuw nsw i32 %28, 15
  %30 = and i32 %29, 33488896
  %31 = or i32 %30, %20
  %32 = lshr i32 %0, 24
  %33 = lshr i32 %1, 24
  %34 = add nuw nsw i32 %32, %33
  %35 = lshr i32 %2, 24
  %36 = and i32 %35, 1
  %37 = add nuw nsw i32 %34, %36
  %38 = shl nuw i32 %37, 23
  %39 = and i32 %38, -16777216
  %40 = or i32 %39, %31
  ret i32 %40
}

define i32 @amdgcn.udot8(i32 %0, i32 %1, i32 %2, i1 zeroext %3) {
  %5 = zext i32 %2 to i64
  %6 = and i32 %0, 15
  %7 = and i32 %1, 15
  %8 = mul nuw nsw i32 %6, %7
  %9 = zext nneg i32 %8 to i64
  %10 = add nuw nsw i64 %5, %9
  %11 = lshr i32 %0, 4
  %12 = and i32 %11, 15
  %13 = lshr i32 %1, 4
  %14 = and i32 %13, 15
  %15 = mul nuw nsw i32 %12, %14
  %16 = zext nneg i32 %15 to i64
  %17 = add nuw nsw i64 %10, %16
  %18 = lshr i32 %0, 8
  %19 = and i32 %18, 15
  %20 = lshr i32 %1, 8
  %21 = and i32 %20, 15
  %22 = mul nuw nsw i32 %19, %21
  %23 = zext nneg i32 %22 to i64
  %24 = add nuw nsw i64 %17, %23
  %25 = lshr i32 %0, 12
  %26 = and i32 %25, 15
  %27 = lshr i32 %1, 12
  %28 = and i32 %27, 15
  %29 = mul nuw nsw i32 %26, %28
  %30 = zext nneg i32 %29 to i64
  %31 = add nuw nsw i64 %24, %30
  %32 = lshr i32 %0, 16
  %33 = and i32 %32, 15
  %34 = lshr i32 %1, 16
  %35 = and i32 %34, 15
  %36 = mul nuw nsw i32 %33, %35
  %37 = zext nneg i32 %36 to i64
  %38 = add nuw nsw i64 %31, %37
  %39 = lshr i32 %0, 20
  %40 = and i32 %39, 15
  %41 = lshr i32 %1, 20
  %42 = and i32 %41, 15
  %43 = mul nuw nsw i32 %40, %42
  %44 = zext nneg i32 %43 to i64
  %45 = add nuw nsw i64 %38, %44
  %46 = lshr i32 %0, 24
  %47 = and i32 %46, 15
  %48 = lshr i32 %1, 24
  %49 = and i32 %48, 15
  %50 = mul nuw nsw i32 %47, %49
  %51 = zext nneg i32 %50 to i64
  %52 = add nuw nsw i64 %45, %51
  %53 = lshr i32 %0, 28
  %54 = lshr i32 %1, 28
  %55 = mul nuw nsw i32 %53, %54
  %56 = zext nneg i32 %55 to i64
  %57 = add nuw nsw i64 %52, %56
  %58 = icmp samesign ugt i64 %57, 4294967295
  %59 = select i1 %3, i1 %58, i1 false
  %60 = trunc i64 %57 to i32
  %61 = select i1 %59, i32 -1, i32 %60
  ret i32 %61
}

define i32 @amdgcn.bitop3.i32(i32 %0, i32 %1, i32 %2, i32 %3) {
  %5 = and i32 %3, 1
  %6 = icmp eq i32 %5, 0
  %7 = or i32 %2, %0
  %8 = or i32 %7, %1
  %9 = xor i32 %8, -1
  %10 = select i1 %6, i32 0, i32 %9
  %11 = and i32 %3, 2
  %12 = icmp eq i32 %11, 0
  %13 = or i32 %0, %1
  %14 = xor i32 %13, -1
  %15 = and i32 %2, %14
  %16 = select i1 %12, i32 0, i32 %15
  %17 = or i32 %10, %16
  %18 = and i32 %3, 4
  %19 = icmp eq i32 %18, 0
  %20 = or i32 %2, %0
  %21 = xor i32 %20, -1
  %22 = and i32 %1, %21
  %23 = select i1 %19, i32 0, i32 %22
  %24 = or i32 %17, %23
  %25 = and i32 %3, 8
  %26 = icmp eq i32 %25, 0
  %27 = xor i32 %0, -1
  %28 = and i32 %2, %27
  %29 = and i32 %28, %1
  %30 = select i1 %26, i32 0, i32 %29
  %31 = or i32 %24, %30
  %32 = and i32 %3, 16
  %33 = icmp eq i32 %32, 0
  %34 = or i32 %2, %1
  %35 = xor i32 %34, -1
  %36 = and i32 %0, %35
  %37 = select i1 %33, i32 0, i32 %36
  %38 = or i32 %31, %37
  %39 = and i32 %3, 32
  %40 = icmp eq i32 %39, 0
  %41 = xor i32 %1, -1
  %42 = and i32 %0, %41
  %43 = and i32 %42, %2
  %44 = select i1 %40, i32 0, i32 %43
  %45 = or i32 %38, %44
  %46 = and i32 %3, 64
  %47 = icmp eq i32 %46, 0
  %48 = xor i32 %2, -1
  %49 = and i32 %0, %48
  %50 = and i32 %49, %1
  %51 = select i1 %47, i32 0, i32 %50
  %52 = or i32 %45, %51
  %53 = and i32 %3, 128
  %54 = icmp eq i32 %53, 0
  %55 = and i32 %2, %0
  %56 = and i32 %55, %1
  %57 = select i1 %54, i32 0, i32 %56
  %58 = or i32 %52, %57
  ret i32 %58
}

define float @amdgcn.dot4.f32.fp8.fp8(i32 %0, i32 %1, float %2) {
  br label %5

4:                                                ; preds = %58
  ret float %62

5:                                                ; preds = %3, %58
  %6 = phi i32 [ 0, %3 ], [ %63, %58 ]
  %7 = phi float [ %2, %3 ], [ %62, %58 ]
  %8 = shl nuw nsw i32 %6, 3
  %9 = lshr i32 %0, %8
  %10 = shl i32 %9, 24
  %11 = and i32 %10, -2147483648
  %12 = and i32 %9, 127
  %13 = lshr i32 %12, 3
  %14 = and i32 %9, 7
  %15 = icmp eq i32 %12, 127
  br i1 %15, label %16, label %18

16:                                               ; preds = %5
  %17 = or i32 %10, 2143289344
  br label %32

18:                                               ; preds = %5
  %19 = icmp eq i32 %13, 0
  br i1 %19, label %25, label %20

20:                                               ; preds = %18
  %21 = shl nuw nsw i32 %13, 23
  %22 = add nuw nsw i32 %21, 1006632960
  %23 = shl nuw nsw i32 %14, 20
  %24 = or disjoint i32 %22, %23
  br label %29

25:                                               ; preds = %18
  %26 = uitofp nneg i32 %14 to float
  %27 = fmul float %26, 0x3F60000000000000
  %28 = bitcast float %27 to i32
  br label %29

29:                                               ; preds = %25, %20
  %30 = phi i32 [ %24, %20 ], [ %28, %25 ]
  %31 = or i32 %30, %11
  br label %32

32:                                               ; preds = %16, %29
  %33 = phi i32 [ %17, %16 ], [ %31, %29 ]
  %34 = bitcast i32 %33 to float
  %35 = lshr i32 %1, %8
  %36 = shl i32 %35, 24
  %37 = and i32 %36, -2147483648
  %38 = and i32 %35, 127
  %39 = lshr i32 %38, 3
  %40 = and i32 %35, 7
  %41 = icmp eq i32 %38, 127
  br i1 %41, label %42, label %44

42:                                               ; preds = %32
  %43 = or i32 %36, 2143289344
  br label %58

44:                                               ; preds = %32
  %45 = icmp eq i32 %39, 0
  br i1 %45, label %51, label %46

46:                                               ; preds = %44
  %47 = shl nuw nsw i32 %39, 23
  %48 = add nuw nsw i32 %47, 1006632960
  %49 = shl nuw nsw i32 %40, 20
  %50 = or disjoint i32 %48, %49
  br label %55

51:                                               ; preds = %44
  %52 = uitofp nneg i32 %40 to float
  %53 = fmul float %52, 0x3F60000000000000
  %54 = bitcast float %53 to i32
  br label %55

55:                                               ; preds = %51, %46
  %56 = phi i32 [ %50, %46 ], [ %54, %51 ]
  %57 = or i32 %56, %37
  br label %58

58:                                               ; preds = %42, %55
  %59 = phi i32 [ %43, %42 ], [ %57, %55 ]
  %60 = bitcast i32 %59 to float
  %61 = fmul float %34, %60
  %62 = fadd float %7, %61
  %63 = add nuw nsw i32 %6, 1
  %64 = icmp eq i32 %63, 4
  br i1 %64, label %4, label %5
}

define float @amdgcn.dot4.f32.fp8.bf8(i32 %0, i32 %1, float %2) {
  br label %5

4:                                                ; preds = %58
  ret float %62

5:                                                ; preds = %3, %58
  %6 = phi i32 [ 0, %3 ], [ %63, %58 ]
  %7 = phi float [ %2, %3 ], [ %62, %58 ]
  %8 = shl nuw nsw i32 %6, 3
  %9 = lshr i32 %0, %8
  %10 = shl i32 %9, 24
  %11 = and i32 %10, -2147483648
  %12 = and i32 %9, 127
  %13 = lshr i32 %12, 3
  %14 = and i32 %9, 7
  %15 = icmp eq i32 %12, 127
  br i1 %15, label %16, label %18

16:                                               ; preds = %5
  %17 = or i32 %10, 2143289344
  br label %32

18:                                               ; preds = %5
  %19 = icmp eq i32 %13, 0
  br i1 %19, label %25, label %20

20:                                               ; preds = %18
  %21 = shl nuw nsw i32 %13, 23
  %22 = add nuw nsw i32 %21, 1006632960
  %23 = shl nuw nsw i32 %14, 20
  %24 = or disjoint i32 %22, %23
  br label %29

25:                                               ; preds = %18
  %26 = uitofp nneg i32 %14 to float
  %27 = fmul float %26, 0x3F60000000000000
  %28 = bitcast float %27 to i32
  br label %29

29:                                               ; preds = %25, %20
  %30 = phi i32 [ %24, %20 ], [ %28, %25 ]
  %31 = or i32 %30, %11
  br label %32

32:                                               ; preds = %16, %29
  %33 = phi i32 [ %17, %16 ], [ %31, %29 ]
  %34 = bitcast i32 %33 to float
  %35 = lshr i32 %1, %8
  %36 = shl i32 %35, 24
  %37 = and i32 %36, -2147483648
  %38 = lshr i32 %35, 2
  %39 = and i32 %38, 31
  %40 = and i32 %35, 3
  switch i32 %39, label %46 [
    i32 31, label %41
    i32 0, label %51
  ]

41:                                               ; preds = %32
  %42 = icmp eq i32 %40, 0
  %43 = select i1 %42, i32 0, i32 4194304
  %44 = or disjoint i32 %36, %43
  %45 = or i32 %44, 2139095040
  br label %58

46:                                               ; preds = %32
  %47 = shl nuw nsw i32 %39, 23
  %48 = add nuw nsw i32 %47, 939524096
  %49 = shl nuw nsw i32 %40, 21
  %50 = or disjoint i32 %48, %49
  br label %55

51:                                               ; preds = %32
  %52 = uitofp nneg i32 %40 to float
  %53 = fmul float %52, 0x3EF0000000000000
  %54 = bitcast float %53 to i32
  br label %55

55:                                               ; preds = %51, %46
  %56 = phi i32 [ %50, %46 ], [ %54, %51 ]
  %57 = or i32 %56, %37
  br label %58

58:                                               ; preds = %41, %55
  %59 = phi i32 [ %45, %41 ], [ %57, %55 ]
  %60 = bitcast i32 %59 to float
  %61 = fmul float %34, %60
  %62 = fadd float %7, %61
  %63 = add nuw nsw i32 %6, 1
  %64 = icmp eq i32 %63, 4
  br i1 %64, label %4, label %5
}

define float @amdgcn.dot4.f32.bf8.fp8(i32 %0, i32 %1, float %2) {
  br label %5

4:                                                ; preds = %58
  ret float %62

5:                                                ; preds = %3, %58
  %6 = phi i32 [ 0, %3 ], [ %63, %58 ]
  %7 = phi float [ %2, %3 ], [ %62, %58 ]
  %8 = shl nuw nsw i32 %6, 3
  %9 = lshr i32 %0, %8
  %10 = shl i32 %9, 24
  %11 = and i32 %10, -2147483648
  %12 = lshr i32 %9, 2
  %13 = and i32 %12, 31
  %14 = and i32 %9, 3
  switch i32 %13, label %20 [
    i32 31, label %15
    i32 0, label %25
  ]

15:                                               ; preds = %5
  %16 = icmp eq i32 %14, 0
  %17 = select i1 %16, i32 0, i32 4194304
  %18 = or disjoint i32 %10, %17
  %19 = or i32 %18, 2139095040
  br label %32

20:                                               ; preds = %5
  %21 = shl nuw nsw i32 %13, 23
  %22 = add nuw nsw i32 %21, 939524096
  %23 = shl nuw nsw i32 %14, 21
  %24 = or disjoint i32 %22, %23
  br label %29

25:                                               ; preds = %5
  %26 = uitofp nneg i32 %14 to float
  %27 = fmul float %26, 0x3EF0000000000000
  %28 = bitcast float %27 to i32
  br label %29

29:                                               ; preds = %25, %20
  %30 = phi i32 [ %24, %20 ], [ %28, %25 ]
  %31 = or i32 %30, %11
  br label %32

32:                                               ; preds = %15, %29
  %33 = phi i32 [ %19, %15 ], [ %31, %29 ]
  %34 = bitcast i32 %33 to float
  %35 = lshr i32 %1, %8
  %36 = shl i32 %35, 24
  %37 = and i32 %36, -2147483648
  %38 = and i32 %35, 127
  %39 = lshr i32 %38, 3
  %40 = and i32 %35, 7
  %41 = icmp eq i32 %38, 127
  br i1 %41, label %42, label %44

42:                                               ; preds = %32
  %43 = or i32 %36, 2143289344
  br label %58

44:                                               ; preds = %32
  %45 = icmp eq i32 %39, 0
  br i1 %45, label %51, label %46

46:                                               ; preds = %44
  %47 = shl nuw nsw i32 %39, 23
  %48 = add nuw nsw i32 %47, 1006632960
  %49 = shl nuw nsw i32 %40, 20
  %50 = or disjoint i32 %48, %49
  br label %55

51:                                               ; preds = %44
  %52 = uitofp nneg i32 %40 to float
  %53 = fmul float %52, 0x3F60000000000000
  %54 = bitcast float %53 to i32
  br label %55

55:                                               ; preds = %51, %46
  %56 = phi i32 [ %50, %46 ], [ %54, %51 ]
  %57 = or i32 %56, %37
  br label %58

58:                                               ; preds = %42, %55
  %59 = phi i32 [ %43, %42 ], [ %57, %55 ]
  %60 = bitcast i32 %59 to float
  %61 = fmul float %34, %60
  %62 = fadd float %7, %61
  %63 = add nuw nsw i32 %6, 1
  %64 = icmp eq i32 %63, 4
  br i1 %64, label %4, label %5
}

define float @amdgcn.dot4.f32.bf8.bf8(i32 %0, i32 %1, float %2) {
  br label %5

4:                                                ; preds = %58
  ret float %62

5:                                                ; preds = %3, %58
  %6 = phi i32 [ 0, %3 ], [ %63, %58 ]
  %7 = phi float [ %2, %3 ], [ %62, %58 ]
  %8 = shl nuw nsw i32 %6, 3
  %9 = lshr i32 %0, %8
  %10 = shl i32 %9, 24
  %11 = and i32 %10, -2147483648
  %12 = lshr i32 %9, 2
  %13 = and i32 %12, 31
  %14 = and i32 %9, 3
  switch i32 %13, label %20 [
    i32 31, label %15
    i32 0, label %25
  ]

15:                                               ; preds = %5
  %16 = icmp eq i32 %14, 0
  %17 = select i1 %16, i32 0, i32 4194304
  %18 = or disjoint i32 %10, %17
  %19 = or i32 %18, 2139095040
  br label %32

20:                                               ; preds = %5
  %21 = shl nuw nsw i32 %13, 23
  %22 = add nuw nsw i32 %21, 939524096
  %23 = shl nuw nsw i32 %14, 21
  %24 = or disjoint i32 %22, %23
  br label %29

25:                                               ; preds = %5
  %26 = uitofp nneg i32 %14 to float
  %27 = fmul float %26, 0x3EF0000000000000
  %28 = bitcast float %27 to i32
  br label %29

29:                                               ; preds = %25, %20
  %30 = phi i32 [ %24, %20 ], [ %28, %25 ]
  %31 = or i32 %30, %11
  br label %32

32:                                               ; preds = %15, %29
  %33 = phi i32 [ %19, %15 ], [ %31, %29 ]
  %34 = bitcast i32 %33 to float
  %35 = lshr i32 %1, %8
  %36 = shl i32 %35, 24
  %37 = and i32 %36, -2147483648
  %38 = lshr i32 %35, 2
  %39 = and i32 %38, 31
  %40 = and i32 %35, 3
  switch i32 %39, label %46 [
    i32 31, label %41
    i32 0, label %51
  ]

41:                                               ; preds = %32
  %42 = icmp eq i32 %40, 0
  %43 = select i1 %42, i32 0, i32 4194304
  %44 = or disjoint i32 %36, %43
  %45 = or i32 %44, 2139095040
  br label %58

46:                                               ; preds = %32
  %47 = shl nuw nsw i32 %39, 23
  %48 = add nuw nsw i32 %47, 939524096
  %49 = shl nuw nsw i32 %40, 21
  %50 = or disjoint i32 %48, %49
  br label %55

51:                                               ; preds = %32
  %52 = uitofp nneg i32 %40 to float
  %53 = fmul float %52, 0x3EF0000000000000
  %54 = bitcast float %53 to i32
  br label %55

55:                                               ; preds = %51, %46
  %56 = phi i32 [ %50, %46 ], [ %54, %51 ]
  %57 = or i32 %56, %37
  br label %58

58:                                               ; preds = %41, %55
  %59 = phi i32 [ %45, %41 ], [ %57, %55 ]
  %60 = bitcast i32 %59 to float
  %61 = fmul float %34, %60
  %62 = fadd float %7, %61
  %63 = add nuw nsw i32 %6, 1
  %64 = icmp eq i32 %63, 4
  br i1 %64, label %4, label %5
}

define i32 @amdgcn.wqm.i32(i32 returned %0) {
  ret i32 %0
}

define float @amdgcn.wqm.f32(float returned %0) {
  ret float %0
}

define i32 @amdgcn.softwqm.i32(i32 returned %0) {
  ret i32 %0
}

define i32 @amdgcn.strict.wqm.i32(i32 returned %0) {
  ret i32 %0
}

define float @amdgcn.strict.wqm.f32(float returned %0) {
  ret float %0
}

define float @amdgcn.strict.wwm.f32(float returned %0) {
  ret float %0
}

define i32 @amdgcn.set.inactive.i32(i32 returned %0, i32 %1) {
  ret i32 %0
}

define float @amdgcn.set.inactive.f32(float returned %0, float %1) {
  ret float %0
}

define float @amdgcn.writelane.f32(float %0, i32 %1, float %2) {
  %4 = tail call i64 @llvm.ox.laneid()
  %5 = and i32 %1, 31
  %6 = zext nneg i32 %5 to i64
  %7 = icmp eq i64 %4, %6
  %8 = select i1 %7, float %0, float %2
  ret float %8
}

define zeroext i1 @amdgcn.is.shared(ptr %0) {
  %2 = ptrtoint ptr %0 to i64
  %3 = and i64 %2, -65536
  %4 = icmp eq i64 %3, 268435456
  ret i1 %4
}

define zeroext i1 @amdgcn.is.private(ptr %0) {
  %2 = ptrtoint ptr %0 to i64
  %3 = and i64 %2, -268435456
  %4 = icmp eq i64 %3, 536870912
  ret i1 %4
}

define zeroext i1 @nvvm.isspacep.shared(ptr %0) {
  %2 = ptrtoint ptr %0 to i64
  %3 = and i64 %2, -65536
  %4 = icmp eq i64 %3, 268435456
  ret i1 %4
}

define zeroext i1 @nvvm.isspacep.local(ptr %0) {
  %2 = ptrtoint ptr %0 to i64
  %3 = and i64 %2, -268435456
  %4 = icmp eq i64 %3, 536870912
  ret i1 %4
}

define zeroext i1 @nvvm.isspacep.global(ptr %0) {
  %2 = ptrtoint ptr %0 to i64
  %3 = and i64 %2, -65536
  %4 = icmp ne i64 %3, 268435456
  %5 = and i64 %2, -268435456
  %6 = icmp ne i64 %5, 536870912
  %7 = and i1 %4, %6
  ret i1 %7
}

define <8 x half> @amdgcn.wmma.f16.16x16x16.f16.v8f16.v8f16(<8 x half> %0, <8 x half> %1, <8 x half> %2, i1 zeroext %3) {
  %5 = fpext <8 x half> %2 to <8 x float>
  %6 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %0, <8 x half> %1, <8 x float> %5)
  %7 = fptrunc <8 x float> %6 to <8 x half>
  ret <8 x half> %7
}

declare <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half>, <8 x half>, <8 x float>)

define <8 x bfloat> @amdgcn.wmma.bf16.16x16x16.bf16.v8bf16.v8bf16(<8 x bfloat> %0, <8 x bfloat> %1, <8 x bfloat> %2, i1 zeroext %3) {
  %5 = fpext <8 x bfloat> %2 to <8 x float>
  %6 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8bf16(<8 x bfloat> %0, <8 x bfloat> %1, <8 x float> %5)
  %7 = fptrunc <8 x float> %6 to <8 x bfloat>
  ret <8 x bfloat> %7
}

declare <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8bf16(<8 x bfloat>, <8 x bfloat>, <8 x float>)

define <8 x float> @amdgcn.wmma.f32.16x16x16.fp8.bf8.v8f32.v2i32(<2 x i32> %0, <2 x i32> %1, <8 x float> %2) {
  %4 = extractelement <2 x i32> %0, i64 0
  %5 = shl i32 %4, 24
  %6 = and i32 %5, -2147483648
  %7 = and i32 %4, 127
  %8 = lshr i32 %7, 3
  %9 = and i32 %4, 7
  %10 = icmp eq i32 %7, 127
  br i1 %10, label %11, label %13

11:                                               ; preds = %3
  %12 = or i32 %5, 2143289344
  br label %27

13:                                               ; preds = %3
  %14 = icmp eq i32 %8, 0
  br i1 %14, label %20, label %15

15:                                               ; preds = %13
  %16 = shl nuw nsw i32 %8, 23
  %17 = add nuw nsw i32 %16, 1006632960
  %18 = shl nuw nsw i32 %9, 20
  %19 = or disjoint i32 %17, %18
  br label %24

20:                                               ; preds = %13
  %21 = uitofp nneg i32 %9 to float
  %22 = fmul float %21, 0x3F60000000000000
  %23 = bitcast float %22 to i32
  br label %24

24:                                               ; preds = %20, %15
  %25 = phi i32 [ %19, %15 ], [ %23, %20 ]
  %26 = or i32 %25, %6
  br label %27

27:                                               ; preds = %24, %11
  %28 = phi i32 [ %12, %11 ], [ %26, %24 ]
  %29 = lshr i32 %4, 8
  %30 = shl i32 %29, 24
  %31 = and i32 %30, -2147483648
  %32 = and i32 %29, 127
  %33 = lshr i32 %32, 3
  %34 = and i32 %29, 7
  %35 = icmp eq i32 %32, 127
  br i1 %35, label %42, label %36

36:                                               ; preds = %27
  %37 = icmp eq i32 %33, 0
  br i1 %37, label %38, label %44

38:                                               ; preds = %36
  %39 = uitofp nneg i32 %34 to float
  %40 = fmul float %39, 0x3F60000000000000
  %41 = bitcast float %40 to i32
  br label %49

42:                                               ; preds = %27
  %43 = or i32 %30, 2143289344
  br label %52

44:                                               ; preds = %36
  %45 = shl nuw nsw i32 %33, 23
  %46 = add nuw nsw i32 %45, 1006632960
  %47 = shl nuw nsw i32 %34, 20
  %48 = or disjoint i32 %46, %47
  br label %49

49:                                               ; preds = %44, %38
  %50 = phi i32 [ %48, %44 ], [ %41, %38 ]
  %51 = or i32 %50, %31
  br label %52

52:                                               ; preds = %49, %42
  %53 = phi i32 [ %43, %42 ], [ %51, %49 ]
  %54 = lshr i32 %4, 16
  %55 = shl i32 %54, 24
  %56 = and i32 %55, -2147483648
  %57 = and i32 %54, 127
  %58 = lshr i32 %57, 3
  %59 = and i32 %54, 7
  %60 = icmp eq i32 %57, 127
  br i1 %60, label %67, label %61

61:                                               ; preds = %52
  %62 = icmp eq i32 %58, 0
  br i1 %62, label %63, label %69

63:                                               ; preds = %61
  %64 = uitofp nneg i32 %59 to float
  %65 = fmul float %64, 0x3F60000000000000
  %66 = bitcast float %65 to i32
  br label %74

67:                                               ; preds = %52
  %68 = or i32 %55, 2143289344
  br label %77

69:                                               ; preds = %61
  %70 = shl nuw nsw i32 %58, 23
  %71 = add nuw nsw i32 %70, 1006632960
  %72 = shl nuw nsw i32 %59, 20
  %73 = or disjoint i32 %71, %72
  br label %74

74:                                               ; preds = %69, %63
  %75 = phi i32 [ %73, %69 ], [ %66, %63 ]
  %76 = or i32 %75, %56
  br label %77

77:                                               ; preds = %74, %67
  %78 = phi i32 [ %68, %67 ], [ %76, %74 ]
  %79 = lshr i32 %4, 24
  %80 = and i32 %4, -2147483648
  %81 = and i32 %79, 127
  %82 = lshr i32 %81, 3
  %83 = and i32 %79, 7
  %84 = icmp eq i32 %81, 127
  br i1 %84, label %91, label %85

85:                                               ; preds = %77
  %86 = icmp eq i32 %82, 0
  br i1 %86, label %87, label %93

87:                                               ; preds = %85
  %88 = uitofp nneg i32 %83 to float
  %89 = fmul float %88, 0x3F60000000000000
  %90 = bitcast float %89 to i32
  br label %98

91:                                               ; preds = %77
  %92 = or disjoint i32 %80, 2143289344
  br label %101

93:                                               ; preds = %85
  %94 = shl nuw nsw i32 %82, 23
  %95 = add nuw nsw i32 %94, 1006632960
  %96 = shl nuw nsw i32 %83, 20
  %97 = or disjoint i32 %95, %96
  br label %98

98:                                               ; preds = %93, %87
  %99 = phi i32 [ %97, %93 ], [ %90, %87 ]
  %100 = or i32 %99, %80
  br label %101

101:                                              ; preds = %98, %91
  %102 = phi i32 [ %92, %91 ], [ %100, %98 ]
  %103 = extractelement <2 x i32> %0, i64 1
  %104 = shl i32 %103, 24
  %105 = and i32 %104, -2147483648
  %106 = and i32 %103, 127
  %107 = lshr i32 %106, 3
  %108 = and i32 %103, 7
  %109 = icmp eq i32 %106, 127
  br i1 %109, label %116, label %110

110:                                              ; preds = %101
  %111 = icmp eq i32 %107, 0
  br i1 %111, label %112, label %118

112:                                              ; preds = %110
  %113 = uitofp nneg i32 %108 to float
  %114 = fmul float %113, 0x3F60000000000000
  %115 = bitcast float %114 to i32
  br label %123

116:                                              ; preds = %101
  %117 = or i32 %104, 2143289344
  br label %126

118:                                              ; preds = %110
  %119 = shl nuw nsw i32 %107, 23
  %120 = add nuw nsw i32 %119, 1006632960
  %121 = shl nuw nsw i32 %108, 20
  %122 = or disjoint i32 %120, %121
  br label %123

123:                                              ; preds = %118, %112
  %124 = phi i32 [ %122, %118 ], [ %115, %112 ]
  %125 = or i32 %124, %105
  br label %126

126:                                              ; preds = %123, %116
  %127 = phi i32 [ %117, %116 ], [ %125, %123 ]
  %128 = lshr i32 %103, 8
  %129 = shl i32 %128, 24
  %130 = and i32 %129, -2147483648
  %131 = and i32 %128, 127
  %132 = lshr i32 %131, 3
  %133 = and i32 %128, 7
  %134 = icmp eq i32 %131, 127
  br i1 %134, label %141, label %135

135:                                              ; preds = %126
  %136 = icmp eq i32 %132, 0
  br i1 %136, label %137, label %143

137:                                              ; preds = %135
  %138 = uitofp nneg i32 %133 to float
  %139 = fmul float %138, 0x3F60000000000000
  %140 = bitcast float %139 to i32
  br label %148

141:                                              ; preds = %126
  %142 = or i32 %129, 2143289344
  br label %151

143:                                              ; preds = %135
  %144 = shl nuw nsw i32 %132, 23
  %145 = add nuw nsw i32 %144, 1006632960
  %146 = shl nuw nsw i32 %133, 20
  %147 = or disjoint i32 %145, %146
  br label %148

148:                                              ; preds = %143, %137
  %149 = phi i32 [ %147, %143 ], [ %140, %137 ]
  %150 = or i32 %149, %130
  br label %151

151:                                              ; preds = %148, %141
  %152 = phi i32 [ %142, %141 ], [ %150, %148 ]
  %153 = lshr i32 %103, 16
  %154 = shl i32 %153, 24
  %155 = and i32 %154, -2147483648
  %156 = and i32 %153, 127
  %157 = lshr i32 %156, 3
  %158 = and i32 %153, 7
  %159 = icmp eq i32 %156, 127
  br i1 %159, label %166, label %160

160:                                              ; preds = %151
  %161 = icmp eq i32 %157, 0
  br i1 %161, label %162, label %168

162:                                              ; preds = %160
  %163 = uitofp nneg i32 %158 to float
  %164 = fmul float %163, 0x3F60000000000000
  %165 = bitcast float %164 to i32
  br label %173

166:                                              ; preds = %151
  %167 = or i32 %154, 2143289344
  br label %176

168:                                              ; preds = %160
  %169 = shl nuw nsw i32 %157, 23
  %170 = add nuw nsw i32 %169, 1006632960
  %171 = shl nuw nsw i32 %158, 20
  %172 = or disjoint i32 %170, %171
  br label %173

173:                                              ; preds = %168, %162
  %174 = phi i32 [ %172, %168 ], [ %165, %162 ]
  %175 = or i32 %174, %155
  br label %176

176:                                              ; preds = %173, %166
  %177 = phi i32 [ %167, %166 ], [ %175, %173 ]
  %178 = lshr i32 %103, 24
  %179 = and i32 %103, -2147483648
  %180 = and i32 %178, 127
  %181 = lshr i32 %180, 3
  %182 = and i32 %178, 7
  %183 = icmp eq i32 %180, 127
  br i1 %183, label %190, label %184

184:                                              ; preds = %176
  %185 = icmp eq i32 %181, 0
  br i1 %185, label %186, label %192

186:                                              ; preds = %184
  %187 = uitofp nneg i32 %182 to float
  %188 = fmul float %187, 0x3F60000000000000
  %189 = bitcast float %188 to i32
  br label %197

190:                                              ; preds = %176
  %191 = or disjoint i32 %179, 2143289344
  br label %200

192:                                              ; preds = %184
  %193 = shl nuw nsw i32 %181, 23
  %194 = add nuw nsw i32 %193, 1006632960
  %195 = shl nuw nsw i32 %182, 20
  %196 = or disjoint i32 %194, %195
  br label %197

197:                                              ; preds = %192, %186
  %198 = phi i32 [ %196, %192 ], [ %189, %186 ]
  %199 = or i32 %198, %179
  br label %200

200:                                              ; preds = %190, %197
  %201 = phi i32 [ %191, %190 ], [ %199, %197 ]
  %202 = extractelement <2 x i32> %1, i64 0
  %203 = shl i32 %202, 24
  %204 = and i32 %203, -2147483648
  %205 = lshr i32 %202, 2
  %206 = and i32 %205, 31
  %207 = and i32 %202, 3
  switch i32 %206, label %213 [
    i32 31, label %208
    i32 0, label %218
  ]

208:                                              ; preds = %200
  %209 = icmp eq i32 %207, 0
  %210 = select i1 %209, i32 0, i32 4194304
  %211 = or disjoint i32 %203, %210
  %212 = or i32 %211, 2139095040
  br label %225

213:                                              ; preds = %200
  %214 = shl nuw nsw i32 %206, 23
  %215 = add nuw nsw i32 %214, 939524096
  %216 = shl nuw nsw i32 %207, 21
  %217 = or disjoint i32 %215, %216
  br label %222

218:                                              ; preds = %200
  %219 = uitofp nneg i32 %207 to float
  %220 = fmul float %219, 0x3EF0000000000000
  %221 = bitcast float %220 to i32
  br label %222

222:                                              ; preds = %218, %213
  %223 = phi i32 [ %217, %213 ], [ %221, %218 ]
  %224 = or i32 %223, %204
  br label %225

225:                                              ; preds = %222, %208
  %226 = phi i32 [ %212, %208 ], [ %224, %222 ]
  %227 = lshr i32 %202, 8
  %228 = shl i32 %227, 24
  %229 = and i32 %228, -2147483648
  %230 = lshr i32 %202, 10
  %231 = and i32 %230, 31
  %232 = and i32 %227, 3
  switch i32 %231, label %242 [
    i32 31, label %237
    i32 0, label %233
  ]

233:                                              ; preds = %225
  %234 = uitofp nneg i32 %232 to float
  %235 = fmul float %234, 0x3EF0000000000000
  %236 = bitcast float %235 to i32
  br label %247

237:                                              ; preds = %225
  %238 = icmp eq i32 %232, 0
  %239 = select i1 %238, i32 0, i32 4194304
  %240 = or disjoint i32 %228, %239
  %241 = or i32 %240, 2139095040
  br label %250

242:                                              ; preds = %225
  %243 = shl nuw nsw i32 %231, 23
  %244 = add nuw nsw i32 %243, 939524096
  %245 = shl nuw nsw i32 %232, 21
  %246 = or disjoint i32 %244, %245
  br label %247

247:                                              ; preds = %242, %233
  %248 = phi i32 [ %246, %242 ], [ %236, %233 ]
  %249 = or i32 %248, %229
  br label %250

250:                                              ; preds = %247, %237
  %251 = phi i32 [ %241, %237 ], [ %249, %247 ]
  %252 = lshr i32 %202, 16
  %253 = shl i32 %252, 24
  %254 = and i32 %253, -2147483648
  %255 = lshr i32 %202, 18
  %256 = and i32 %255, 31
  %257 = and i32 %252, 3
  switch i32 %256, label %267 [
    i32 31, label %262
    i32 0, label %258
  ]

258:                                              ; preds = %250
  %259 = uitofp nneg i32 %257 to float
  %260 = fmul float %259, 0x3EF0000000000000
  %261 = bitcast float %260 to i32
  br label %272

262:                                              ; preds = %250
  %263 = icmp eq i32 %257, 0
  %264 = select i1 %263, i32 0, i32 4194304
  %265 = or disjoint i32 %253, %264
  %266 = or i32 %265, 2139095040
  br label %275

267:                                              ; preds = %250
  %268 = shl nuw nsw i32 %256, 23
  %269 = add nuw nsw i32 %268, 939524096
  %270 = shl nuw nsw i32 %257, 21
  %271 = or disjoint i32 %269, %270
  br label %272

272:                                              ; preds = %267, %258
  %273 = phi i32 [ %271, %267 ], [ %261, %258 ]
  %274 = or i32 %273, %254
  br label %275

275:                                              ; preds = %272, %262
  %276 = phi i32 [ %266, %262 ], [ %274, %272 ]
  %277 = lshr i32 %202, 24
  %278 = and i32 %202, -2147483648
  %279 = lshr i32 %202, 26
  %280 = and i32 %279, 31
  %281 = and i32 %277, 3
  switch i32 %280, label %291 [
    i32 31, label %286
    i32 0, label %282
  ]

282:                                              ; preds = %275
  %283 = uitofp nneg i32 %281 to float
  %284 = fmul float %283, 0x3EF0000000000000
  %285 = bitcast float %284 to i32
  br label %296

286:                                              ; preds = %275
  %287 = icmp eq i32 %281, 0
  %288 = select i1 %287, i32 0, i32 4194304
  %289 = or disjoint i32 %278, %288
  %290 = or disjoint i32 %289, 2139095040
  br label %299

291:                                              ; preds = %275
  %292 = shl nuw nsw i32 %280, 23
  %293 = add nuw nsw i32 %292, 939524096
  %294 = shl nuw nsw i32 %281, 21
  %295 = or disjoint i32 %293, %294
  br label %296

296:                                              ; preds = %291, %282
  %297 = phi i32 [ %295, %291 ], [ %285, %282 ]
  %298 = or i32 %297, %278
  br label %299

299:                                              ; preds = %296, %286
  %300 = phi i32 [ %290, %286 ], [ %298, %296 ]
  %301 = extractelement <2 x i32> %1, i64 1
  %302 = shl i32 %301, 24
  %303 = and i32 %302, -2147483648
  %304 = lshr i32 %301, 2
  %305 = and i32 %304, 31
  %306 = and i32 %301, 3
  switch i32 %305, label %316 [
    i32 31, label %311
    i32 0, label %307
  ]

307:                                              ; preds = %299
  %308 = uitofp nneg i32 %306 to float
  %309 = fmul float %308, 0x3EF0000000000000
  %310 = bitcast float %309 to i32
  br label %321

311:                                              ; preds = %299
  %312 = icmp eq i32 %306, 0
  %313 = select i1 %312, i32 0, i32 4194304
  %314 = or disjoint i32 %302, %313
  %315 = or i32 %314, 2139095040
  br label %324

316:                                              ; preds = %299
  %317 = shl nuw nsw i32 %305, 23
  %318 = add nuw nsw i32 %317, 939524096
  %319 = shl nuw nsw i32 %306, 21
  %320 = or disjoint i32 %318, %319
  br label %321

321:                                              ; preds = %316, %307
  %322 = phi i32 [ %320, %316 ], [ %310, %307 ]
  %323 = or i32 %322, %303
  br label %324

324:                                              ; preds = %321, %311
  %325 = phi i32 [ %315, %311 ], [ %323, %321 ]
  %326 = lshr i32 %301, 8
  %327 = shl i32 %326, 24
  %328 = and i32 %327, -2147483648
  %329 = lshr i32 %301, 10
  %330 = and i32 %329, 31
  %331 = and i32 %326, 3
  switch i32 %330, label %341 [
    i32 31, label %336
    i32 0, label %332
  ]

332:                                              ; preds = %324
  %333 = uitofp nneg i32 %331 to float
  %334 = fmul float %333, 0x3EF0000000000000
  %335 = bitcast float %334 to i32
  br label %346

336:                                              ; preds = %324
  %337 = icmp eq i32 %331, 0
  %338 = select i1 %337, i32 0, i32 4194304
  %339 = or disjoint i32 %327, %338
  %340 = or i32 %339, 2139095040
  br label %349

341:                                              ; preds = %324
  %342 = shl nuw nsw i32 %330, 23
  %343 = add nuw nsw i32 %342, 939524096
  %344 = shl nuw nsw i32 %331, 21
  %345 = or disjoint i32 %343, %344
  br label %346

346:                                              ; preds = %341, %332
  %347 = phi i32 [ %345, %341 ], [ %335, %332 ]
  %348 = or i32 %347, %328
  br label %349

349:                                              ; preds = %346, %336
  %350 = phi i32 [ %340, %336 ], [ %348, %346 ]
  %351 = lshr i32 %301, 16
  %352 = shl i32 %351, 24
  %353 = and i32 %352, -2147483648
  %354 = lshr i32 %301, 18
  %355 = and i32 %354, 31
  %356 = and i32 %351, 3
  switch i32 %355, label %366 [
    i32 31, label %361
    i32 0, label %357
  ]

357:                                              ; preds = %349
  %358 = uitofp nneg i32 %356 to float
  %359 = fmul float %358, 0x3EF0000000000000
  %360 = bitcast float %359 to i32
  br label %371

361:                                              ; preds = %349
  %362 = icmp eq i32 %356, 0
  %363 = select i1 %362, i32 0, i32 4194304
  %364 = or disjoint i32 %352, %363
  %365 = or i32 %364, 2139095040
  br label %374

366:                                              ; preds = %349
  %367 = shl nuw nsw i32 %355, 23
  %368 = add nuw nsw i32 %367, 939524096
  %369 = shl nuw nsw i32 %356, 21
  %370 = or disjoint i32 %368, %369
  br label %371

371:                                              ; preds = %366, %357
  %372 = phi i32 [ %370, %366 ], [ %360, %357 ]
  %373 = or i32 %372, %353
  br label %374

374:                                              ; preds = %371, %361
  %375 = phi i32 [ %365, %361 ], [ %373, %371 ]
  %376 = lshr i32 %301, 24
  %377 = and i32 %301, -2147483648
  %378 = lshr i32 %301, 26
  %379 = and i32 %378, 31
  %380 = and i32 %376, 3
  switch i32 %379, label %390 [
    i32 31, label %385
    i32 0, label %381
  ]

381:                                              ; preds = %374
  %382 = uitofp nneg i32 %380 to float
  %383 = fmul float %382, 0x3EF0000000000000
  %384 = bitcast float %383 to i32
  br label %395

385:                                              ; preds = %374
  %386 = icmp eq i32 %380, 0
  %387 = select i1 %386, i32 0, i32 4194304
  %388 = or disjoint i32 %377, %387
  %389 = or disjoint i32 %388, 2139095040
  br label %398

390:                                              ; preds = %374
  %391 = shl nuw nsw i32 %379, 23
  %392 = add nuw nsw i32 %391, 939524096
  %393 = shl nuw nsw i32 %380, 21
  %394 = or disjoint i32 %392, %393
  br label %395

395:                                              ; preds = %390, %381
  %396 = phi i32 [ %394, %390 ], [ %384, %381 ]
  %397 = or i32 %396, %377
  br label %398

398:                                              ; preds = %385, %395
  %399 = phi i32 [ %389, %385 ], [ %397, %395 ]
  %400 = bitcast i32 %28 to float
  %401 = fptrunc float %400 to half
  %402 = insertelement <8 x half> poison, half %401, i64 0
  %403 = bitcast i32 %53 to float
  %404 = fptrunc float %403 to half
  %405 = insertelement <8 x half> %402, half %404, i64 1
  %406 = bitcast i32 %78 to float
  %407 = fptrunc float %406 to half
  %408 = insertelement <8 x half> %405, half %407, i64 2
  %409 = bitcast i32 %102 to float
  %410 = fptrunc float %409 to half
  %411 = insertelement <8 x half> %408, half %410, i64 3
  %412 = bitcast i32 %127 to float
  %413 = fptrunc float %412 to half
  %414 = insertelement <8 x half> %411, half %413, i64 4
  %415 = bitcast i32 %152 to float
  %416 = fptrunc float %415 to half
  %417 = insertelement <8 x half> %414, half %416, i64 5
  %418 = bitcast i32 %177 to float
  %419 = fptrunc float %418 to half
  %420 = insertelement <8 x half> %417, half %419, i64 6
  %421 = bitcast i32 %201 to float
  %422 = fptrunc float %421 to half
  %423 = insertelement <8 x half> %420, half %422, i64 7
  %424 = bitcast i32 %226 to float
  %425 = fptrunc float %424 to half
  %426 = insertelement <8 x half> poison, half %425, i64 0
  %427 = bitcast i32 %251 to float
  %428 = fptrunc float %427 to half
  %429 = insertelement <8 x half> %426, half %428, i64 1
  %430 = bitcast i32 %276 to float
  %431 = fptrunc float %430 to half
  %432 = insertelement <8 x half> %429, half %431, i64 2
  %433 = bitcast i32 %300 to float
  %434 = fptrunc float %433 to half
  %435 = insertelement <8 x half> %432, half %434, i64 3
  %436 = bitcast i32 %325 to float
  %437 = fptrunc float %436 to half
  %438 = insertelement <8 x half> %435, half %437, i64 4
  %439 = bitcast i32 %350 to float
  %440 = fptrunc float %439 to half
  %441 = insertelement <8 x half> %438, half %440, i64 5
  %442 = bitcast i32 %375 to float
  %443 = fptrunc float %442 to half
  %444 = insertelement <8 x half> %441, half %443, i64 6
  %445 = bitcast i32 %399 to float
  %446 = fptrunc float %445 to half
  %447 = insertelement <8 x half> %444, half %446, i64 7
  %448 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %423, <8 x half> %447, <8 x float> %2)
  ret <8 x float> %448
}

define <8 x float> @amdgcn.wmma.f32.16x16x16.bf8.fp8.v8f32.v2i32(<2 x i32> %0, <2 x i32> %1, <8 x float> %2) {
  %4 = extractelement <2 x i32> %0, i64 0
  %5 = shl i32 %4, 24
  %6 = and i32 %5, -2147483648
  %7 = lshr i32 %4, 2
  %8 = and i32 %7, 31
  %9 = and i32 %4, 3
  switch i32 %8, label %15 [
    i32 31, label %10
    i32 0, label %20
  ]

10:                                               ; preds = %3
  %11 = icmp eq i32 %9, 0
  %12 = select i1 %11, i32 0, i32 4194304
  %13 = or disjoint i32 %5, %12
  %14 = or i32 %13, 2139095040
  br label %27

15:                                               ; preds = %3
  %16 = shl nuw nsw i32 %8, 23
  %17 = add nuw nsw i32 %16, 939524096
  %18 = shl nuw nsw i32 %9, 21
  %19 = or disjoint i32 %17, %18
  br label %24

20:                                               ; preds = %3
  %21 = uitofp nneg i32 %9 to float
  %22 = fmul float %21, 0x3EF0000000000000
  %23 = bitcast float %22 to i32
  br label %24

24:                                               ; preds = %20, %15
  %25 = phi i32 [ %19, %15 ], [ %23, %20 ]
  %26 = or i32 %25, %6
  br label %27

27:                                               ; preds = %24, %10
  %28 = phi i32 [ %14, %10 ], [ %26, %24 ]
  %29 = lshr i32 %4, 8
  %30 = shl i32 %29, 24
  %31 = and i32 %30, -2147483648
  %32 = lshr i32 %4, 10
  %33 = and i32 %32, 31
  %34 = and i32 %29, 3
  switch i32 %33, label %44 [
    i32 31, label %39
    i32 0, label %35
  ]

35:                                               ; preds = %27
  %36 = uitofp nneg i32 %34 to float
  %37 = fmul float %36, 0x3EF0000000000000
  %38 = bitcast float %37 to i32
  br label %49

39:                                               ; preds = %27
  %40 = icmp eq i32 %34, 0
  %41 = select i1 %40, i32 0, i32 4194304
  %42 = or disjoint i32 %30, %41
  %43 = or i32 %42, 2139095040
  br label %52

44:                                               ; preds = %27
  %45 = shl nuw nsw i32 %33, 23
  %46 = add nuw nsw i32 %45, 939524096
  %47 = shl nuw nsw i32 %34, 21
  %48 = or disjoint i32 %46, %47
  br label %49

49:                                               ; preds = %44, %35
  %50 = phi i32 [ %48, %44 ], [ %38, %35 ]
  %51 = or i32 %50, %31
  br label %52

52:                                               ; preds = %49, %39
  %53 = phi i32 [ %43, %39 ], [ %51, %49 ]
  %54 = lshr i32 %4, 16
  %55 = shl i32 %54, 24
  %56 = and i32 %55, -2147483648
  %57 = lshr i32 %4, 18
  %58 = and i32 %57, 31
  %59 = and i32 %54, 3
  switch i32 %58, label %69 [
    i32 31, label %64
    i32 0, label %60
  ]

60:                                               ; preds = %52
  %61 = uitofp nneg i32 %59 to float
  %62 = fmul float %61, 0x3EF0000000000000
  %63 = bitcast float %62 to i32
  br label %74

64:                                               ; preds = %52
  %65 = icmp eq i32 %59, 0
  %66 = select i1 %65, i32 0, i32 4194304
  %67 = or disjoint i32 %55, %66
  %68 = or i32 %67, 2139095040
  br label %77

69:                                               ; preds = %52
  %70 = shl nuw nsw i32 %58, 23
  %71 = add nuw nsw i32 %70, 939524096
  %72 = shl nuw nsw i32 %59, 21
  %73 = or disjoint i32 %71, %72
  br label %74

74:                                               ; preds = %69, %60
  %75 = phi i32 [ %73, %69 ], [ %63, %60 ]
  %76 = or i32 %75, %56
  br label %77

77:                                               ; preds = %74, %64
  %78 = phi i32 [ %68, %64 ], [ %76, %74 ]
  %79 = lshr i32 %4, 24
  %80 = and i32 %4, -2147483648
  %81 = lshr i32 %4, 26
  %82 = and i32 %81, 31
  %83 = and i32 %79, 3
  switch i32 %82, label %93 [
    i32 31, label %88
    i32 0, label %84
  ]

84:                                               ; preds = %77
  %85 = uitofp nneg i32 %83 to float
  %86 = fmul float %85, 0x3EF0000000000000
  %87 = bitcast float %86 to i32
  br label %98

88:                                               ; preds = %77
  %89 = icmp eq i32 %83, 0
  %90 = select i1 %89, i32 0, i32 4194304
  %91 = or disjoint i32 %80, %90
  %92 = or disjoint i32 %91, 2139095040
  br label %101

93:                                               ; preds = %77
  %94 = shl nuw nsw i32 %82, 23
  %95 = add nuw nsw i32 %94, 939524096
  %96 = shl nuw nsw i32 %83, 21
  %97 = or disjoint i32 %95, %96
  br label %98

98:                                               ; preds = %93, %84
  %99 = phi i32 [ %97, %93 ], [ %87, %84 ]
  %100 = or i32 %99, %80
  br label %101

101:                                              ; preds = %98, %88
  %102 = phi i32 [ %92, %88 ], [ %100, %98 ]
  %103 = extractelement <2 x i32> %0, i64 1
  %104 = shl i32 %103, 24
  %105 = and i32 %104, -2147483648
  %106 = lshr i32 %103, 2
  %107 = and i32 %106, 31
  %108 = and i32 %103, 3
  switch i32 %107, label %118 [
    i32 31, label %113
    i32 0, label %109
  ]

109:                                              ; preds = %101
  %110 = uitofp nneg i32 %108 to float
  %111 = fmul float %110, 0x3EF0000000000000
  %112 = bitcast float %111 to i32
  br label %123

113:                                              ; preds = %101
  %114 = icmp eq i32 %108, 0
  %115 = select i1 %114, i32 0, i32 4194304
  %116 = or disjoint i32 %104, %115
  %117 = or i32 %116, 2139095040
  br label %126

118:                                              ; preds = %101
  %119 = shl nuw nsw i32 %107, 23
  %120 = add nuw nsw i32 %119, 939524096
  %121 = shl nuw nsw i32 %108, 21
  %122 = or disjoint i32 %120, %121
  br label %123

123:                                              ; preds = %118, %109
  %124 = phi i32 [ %122, %118 ], [ %112, %109 ]
  %125 = or i32 %124, %105
  br label %126

126:                                              ; preds = %123, %113
  %127 = phi i32 [ %117, %113 ], [ %125, %123 ]
  %128 = lshr i32 %103, 8
  %129 = shl i32 %128, 24
  %130 = and i32 %129, -2147483648
  %131 = lshr i32 %103, 10
  %132 = and i32 %131, 31
  %133 = and i32 %128, 3
  switch i32 %132, label %143 [
    i32 31, label %138
    i32 0, label %134
  ]

134:                                              ; preds = %126
  %135 = uitofp nneg i32 %133 to float
  %136 = fmul float %135, 0x3EF0000000000000
  %137 = bitcast float %136 to i32
  br label %148

138:                                              ; preds = %126
  %139 = icmp eq i32 %133, 0
  %140 = select i1 %139, i32 0, i32 4194304
  %141 = or disjoint i32 %129, %140
  %142 = or i32 %141, 2139095040
  br label %151

143:                                              ; preds = %126
  %144 = shl nuw nsw i32 %132, 23
  %145 = add nuw nsw i32 %144, 939524096
  %146 = shl nuw nsw i32 %133, 21
  %147 = or disjoint i32 %145, %146
  br label %148

148:                                              ; preds = %143, %134
  %149 = phi i32 [ %147, %143 ], [ %137, %134 ]
  %150 = or i32 %149, %130
  br label %151

151:                                              ; preds = %148, %138
  %152 = phi i32 [ %142, %138 ], [ %150, %148 ]
  %153 = lshr i32 %103, 16
  %154 = shl i32 %153, 24
  %155 = and i32 %154, -2147483648
  %156 = lshr i32 %103, 18
  %157 = and i32 %156, 31
  %158 = and i32 %153, 3
  switch i32 %157, label %168 [
    i32 31, label %163
    i32 0, label %159
  ]

159:                                              ; preds = %151
  %160 = uitofp nneg i32 %158 to float
  %161 = fmul float %160, 0x3EF0000000000000
  %162 = bitcast float %161 to i32
  br label %173

163:                                              ; preds = %151
  %164 = icmp eq i32 %158, 0
  %165 = select i1 %164, i32 0, i32 4194304
  %166 = or disjoint i32 %154, %165
  %167 = or i32 %166, 2139095040
  br label %176

168:                                              ; preds = %151
  %169 = shl nuw nsw i32 %157, 23
  %170 = add nuw nsw i32 %169, 939524096
  %171 = shl nuw nsw i32 %158, 21
  %172 = or disjoint i32 %170, %171
  br label %173

173:                                              ; preds = %168, %159
  %174 = phi i32 [ %172, %168 ], [ %162, %159 ]
  %175 = or i32 %174, %155
  br label %176

176:                                              ; preds = %173, %163
  %177 = phi i32 [ %167, %163 ], [ %175, %173 ]
  %178 = lshr i32 %103, 24
  %179 = and i32 %103, -2147483648
  %180 = lshr i32 %103, 26
  %181 = and i32 %180, 31
  %182 = and i32 %178, 3
  switch i32 %181, label %192 [
    i32 31, label %187
    i32 0, label %183
  ]

183:                                              ; preds = %176
  %184 = uitofp nneg i32 %182 to float
  %185 = fmul float %184, 0x3EF0000000000000
  %186 = bitcast float %185 to i32
  br label %197

187:                                              ; preds = %176
  %188 = icmp eq i32 %182, 0
  %189 = select i1 %188, i32 0, i32 4194304
  %190 = or disjoint i32 %179, %189
  %191 = or disjoint i32 %190, 2139095040
  br label %200

192:                                              ; preds = %176
  %193 = shl nuw nsw i32 %181, 23
  %194 = add nuw nsw i32 %193, 939524096
  %195 = shl nuw nsw i32 %182, 21
  %196 = or disjoint i32 %194, %195
  br label %197

197:                                              ; preds = %192, %183
  %198 = phi i32 [ %196, %192 ], [ %186, %183 ]
  %199 = or i32 %198, %179
  br label %200

200:                                              ; preds = %187, %197
  %201 = phi i32 [ %191, %187 ], [ %199, %197 ]
  %202 = extractelement <2 x i32> %1, i64 0
  %203 = shl i32 %202, 24
  %204 = and i32 %203, -2147483648
  %205 = and i32 %202, 127
  %206 = lshr i32 %205, 3
  %207 = and i32 %202, 7
  %208 = icmp eq i32 %205, 127
  br i1 %208, label %209, label %211

209:                                              ; preds = %200
  %210 = or i32 %203, 2143289344
  br label %225

211:                                              ; preds = %200
  %212 = icmp eq i32 %206, 0
  br i1 %212, label %218, label %213

213:                                              ; preds = %211
  %214 = shl nuw nsw i32 %206, 23
  %215 = add nuw nsw i32 %214, 1006632960
  %216 = shl nuw nsw i32 %207, 20
  %217 = or disjoint i32 %215, %216
  br label %222

218:                                              ; preds = %211
  %219 = uitofp nneg i32 %207 to float
  %220 = fmul float %219, 0x3F60000000000000
  %221 = bitcast float %220 to i32
  br label %222

222:                                              ; preds = %218, %213
  %223 = phi i32 [ %217, %213 ], [ %221, %218 ]
  %224 = or i32 %223, %204
  br label %225

225:                                              ; preds = %222, %209
  %226 = phi i32 [ %210, %209 ], [ %224, %222 ]
  %227 = lshr i32 %202, 8
  %228 = shl i32 %227, 24
  %229 = and i32 %228, -2147483648
  %230 = and i32 %227, 127
  %231 = lshr i32 %230, 3
  %232 = and i32 %227, 7
  %233 = icmp eq i32 %230, 127
  br i1 %233, label %240, label %234

234:                                              ; preds = %225
  %235 = icmp eq i32 %231, 0
  br i1 %235, label %236, label %242

236:                                              ; preds = %234
  %237 = uitofp nneg i32 %232 to float
  %238 = fmul float %237, 0x3F60000000000000
  %239 = bitcast float %238 to i32
  br label %247

240:                                              ; preds = %225
  %241 = or i32 %228, 2143289344
  br label %250

242:                                              ; preds = %234
  %243 = shl nuw nsw i32 %231, 23
  %244 = add nuw nsw i32 %243, 1006632960
  %245 = shl nuw nsw i32 %232, 20
  %246 = or disjoint i32 %244, %245
  br label %247

247:                                              ; preds = %242, %236
  %248 = phi i32 [ %246, %242 ], [ %239, %236 ]
  %249 = or i32 %248, %229
  br label %250

250:                                              ; preds = %247, %240
  %251 = phi i32 [ %241, %240 ], [ %249, %247 ]
  %252 = lshr i32 %202, 16
  %253 = shl i32 %252, 24
  %254 = and i32 %253, -2147483648
  %255 = and i32 %252, 127
  %256 = lshr i32 %255, 3
  %257 = and i32 %252, 7
  %258 = icmp eq i32 %255, 127
  br i1 %258, label %265, label %259

259:                                              ; preds = %250
  %260 = icmp eq i32 %256, 0
  br i1 %260, label %261, label %267

261:                                              ; preds = %259
  %262 = uitofp nneg i32 %257 to float
  %263 = fmul float %262, 0x3F60000000000000
  %264 = bitcast float %263 to i32
  br label %272

265:                                              ; preds = %250
  %266 = or i32 %253, 2143289344
  br label %275

267:                                              ; preds = %259
  %268 = shl nuw nsw i32 %256, 23
  %269 = add nuw nsw i32 %268, 1006632960
  %270 = shl nuw nsw i32 %257, 20
  %271 = or disjoint i32 %269, %270
  br label %272

272:                                              ; preds = %267, %261
  %273 = phi i32 [ %271, %267 ], [ %264, %261 ]
  %274 = or i32 %273, %254
  br label %275

275:                                              ; preds = %272, %265
  %276 = phi i32 [ %266, %265 ], [ %274, %272 ]
  %277 = lshr i32 %202, 24
  %278 = and i32 %202, -2147483648
  %279 = and i32 %277, 127
  %280 = lshr i32 %279, 3
  %281 = and i32 %277, 7
  %282 = icmp eq i32 %279, 127
  br i1 %282, label %289, label %283

283:                                              ; preds = %275
  %284 = icmp eq i32 %280, 0
  br i1 %284, label %285, label %291

285:                                              ; preds = %283
  %286 = uitofp nneg i32 %281 to float
  %287 = fmul float %286, 0x3F60000000000000
  %288 = bitcast float %287 to i32
  br label %296

289:                                              ; preds = %275
  %290 = or disjoint i32 %278, 2143289344
  br label %299

291:                                              ; preds = %283
  %292 = shl nuw nsw i32 %280, 23
  %293 = add nuw nsw i32 %292, 1006632960
  %294 = shl nuw nsw i32 %281, 20
  %295 = or disjoint i32 %293, %294
  br label %296

296:                                              ; preds = %291, %285
  %297 = phi i32 [ %295, %291 ], [ %288, %285 ]
  %298 = or i32 %297, %278
  br label %299

299:                                              ; preds = %296, %289
  %300 = phi i32 [ %290, %289 ], [ %298, %296 ]
  %301 = extractelement <2 x i32> %1, i64 1
  %302 = shl i32 %301, 24
  %303 = and i32 %302, -2147483648
  %304 = and i32 %301, 127
  %305 = lshr i32 %304, 3
  %306 = and i32 %301, 7
  %307 = icmp eq i32 %304, 127
  br i1 %307, label %314, label %308

308:                                              ; preds = %299
  %309 = icmp eq i32 %305, 0
  br i1 %309, label %310, label %316

310:                                              ; preds = %308
  %311 = uitofp nneg i32 %306 to float
  %312 = fmul float %311, 0x3F60000000000000
  %313 = bitcast float %312 to i32
  br label %321

314:                                              ; preds = %299
  %315 = or i32 %302, 2143289344
  br label %324

316:                                              ; preds = %308
  %317 = shl nuw nsw i32 %305, 23
  %318 = add nuw nsw i32 %317, 1006632960
  %319 = shl nuw nsw i32 %306, 20
  %320 = or disjoint i32 %318, %319
  br label %321

321:                                              ; preds = %316, %310
  %322 = phi i32 [ %320, %316 ], [ %313, %310 ]
  %323 = or i32 %322, %303
  br label %324

324:                                              ; preds = %321, %314
  %325 = phi i32 [ %315, %314 ], [ %323, %321 ]
  %326 = lshr i32 %301, 8
  %327 = shl i32 %326, 24
  %328 = and i32 %327, -2147483648
  %329 = and i32 %326, 127
  %330 = lshr i32 %329, 3
  %331 = and i32 %326, 7
  %332 = icmp eq i32 %329, 127
  br i1 %332, label %339, label %333

333:                                              ; preds = %324
  %334 = icmp eq i32 %330, 0
  br i1 %334, label %335, label %341

335:                                              ; preds = %333
  %336 = uitofp nneg i32 %331 to float
  %337 = fmul float %336, 0x3F60000000000000
  %338 = bitcast float %337 to i32
  br label %346

339:                                              ; preds = %324
  %340 = or i32 %327, 2143289344
  br label %349

341:                                              ; preds = %333
  %342 = shl nuw nsw i32 %330, 23
  %343 = add nuw nsw i32 %342, 1006632960
  %344 = shl nuw nsw i32 %331, 20
  %345 = or disjoint i32 %343, %344
  br label %346

346:                                              ; preds = %341, %335
  %347 = phi i32 [ %345, %341 ], [ %338, %335 ]
  %348 = or i32 %347, %328
  br label %349

349:                                              ; preds = %346, %339
  %350 = phi i32 [ %340, %339 ], [ %348, %346 ]
  %351 = lshr i32 %301, 16
  %352 = shl i32 %351, 24
  %353 = and i32 %352, -2147483648
  %354 = and i32 %351, 127
  %355 = lshr i32 %354, 3
  %356 = and i32 %351, 7
  %357 = icmp eq i32 %354, 127
  br i1 %357, label %364, label %358

358:                                              ; preds = %349
  %359 = icmp eq i32 %355, 0
  br i1 %359, label %360, label %366

360:                                              ; preds = %358
  %361 = uitofp nneg i32 %356 to float
  %362 = fmul float %361, 0x3F60000000000000
  %363 = bitcast float %362 to i32
  br label %371

364:                                              ; preds = %349
  %365 = or i32 %352, 2143289344
  br label %374

366:                                              ; preds = %358
  %367 = shl nuw nsw i32 %355, 23
  %368 = add nuw nsw i32 %367, 1006632960
  %369 = shl nuw nsw i32 %356, 20
  %370 = or disjoint i32 %368, %369
  br label %371

371:                                              ; preds = %366, %360
  %372 = phi i32 [ %370, %366 ], [ %363, %360 ]
  %373 = or i32 %372, %353
  br label %374

374:                                              ; preds = %371, %364
  %375 = phi i32 [ %365, %364 ], [ %373, %371 ]
  %376 = lshr i32 %301, 24
  %377 = and i32 %301, -2147483648
  %378 = and i32 %376, 127
  %379 = lshr i32 %378, 3
  %380 = and i32 %376, 7
  %381 = icmp eq i32 %378, 127
  br i1 %381, label %388, label %382

382:                                              ; preds = %374
  %383 = icmp eq i32 %379, 0
  br i1 %383, label %384, label %390

384:                                              ; preds = %382
  %385 = uitofp nneg i32 %380 to float
  %386 = fmul float %385, 0x3F60000000000000
  %387 = bitcast float %386 to i32
  br label %395

388:                                              ; preds = %374
  %389 = or disjoint i32 %377, 2143289344
  br label %398

390:                                              ; preds = %382
  %391 = shl nuw nsw i32 %379, 23
  %392 = add nuw nsw i32 %391, 1006632960
  %393 = shl nuw nsw i32 %380, 20
  %394 = or disjoint i32 %392, %393
  br label %395

395:                                              ; preds = %390, %384
  %396 = phi i32 [ %394, %390 ], [ %387, %384 ]
  %397 = or i32 %396, %377
  br label %398

398:                                              ; preds = %388, %395
  %399 = phi i32 [ %389, %388 ], [ %397, %395 ]
  %400 = bitcast i32 %28 to float
  %401 = fptrunc float %400 to half
  %402 = insertelement <8 x half> poison, half %401, i64 0
  %403 = bitcast i32 %53 to float
  %404 = fptrunc float %403 to half
  %405 = insertelement <8 x half> %402, half %404, i64 1
  %406 = bitcast i32 %78 to float
  %407 = fptrunc float %406 to half
  %408 = insertelement <8 x half> %405, half %407, i64 2
  %409 = bitcast i32 %102 to float
  %410 = fptrunc float %409 to half
  %411 = insertelement <8 x half> %408, half %410, i64 3
  %412 = bitcast i32 %127 to float
  %413 = fptrunc float %412 to half
  %414 = insertelement <8 x half> %411, half %413, i64 4
  %415 = bitcast i32 %152 to float
  %416 = fptrunc float %415 to half
  %417 = insertelement <8 x half> %414, half %416, i64 5
  %418 = bitcast i32 %177 to float
  %419 = fptrunc float %418 to half
  %420 = insertelement <8 x half> %417, half %419, i64 6
  %421 = bitcast i32 %201 to float
  %422 = fptrunc float %421 to half
  %423 = insertelement <8 x half> %420, half %422, i64 7
  %424 = bitcast i32 %226 to float
  %425 = fptrunc float %424 to half
  %426 = insertelement <8 x half> poison, half %425, i64 0
  %427 = bitcast i32 %251 to float
  %428 = fptrunc float %427 to half
  %429 = insertelement <8 x half> %426, half %428, i64 1
  %430 = bitcast i32 %276 to float
  %431 = fptrunc float %430 to half
  %432 = insertelement <8 x half> %429, half %431, i64 2
  %433 = bitcast i32 %300 to float
  %434 = fptrunc float %433 to half
  %435 = insertelement <8 x half> %432, half %434, i64 3
  %436 = bitcast i32 %325 to float
  %437 = fptrunc float %436 to half
  %438 = insertelement <8 x half> %435, half %437, i64 4
  %439 = bitcast i32 %350 to float
  %440 = fptrunc float %439 to half
  %441 = insertelement <8 x half> %438, half %440, i64 5
  %442 = bitcast i32 %375 to float
  %443 = fptrunc float %442 to half
  %444 = insertelement <8 x half> %441, half %443, i64 6
  %445 = bitcast i32 %399 to float
  %446 = fptrunc float %445 to half
  %447 = insertelement <8 x half> %444, half %446, i64 7
  %448 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.f16.v8f32.v8f16(<8 x half> %423, <8 x half> %447, <8 x float> %2)
  ret <8 x float> %448
}

define <8 x i16> @amdgcn.wmma.bf16.16x16x16.bf16.v8i16.v8i16(<8 x i16> %0, <8 x i16> %1, <8 x i16> %2, i1 zeroext %3) {
  %5 = bitcast <8 x i16> %2 to <8 x bfloat>
  %6 = fpext <8 x bfloat> %5 to <8 x float>
  %7 = bitcast <8 x i16> %0 to <8 x bfloat>
  %8 = bitcast <8 x i16> %1 to <8 x bfloat>
  %9 = tail call <8 x float> @llvm.amdgcn.wmma.f32.16x16x16.bf16.v8f32.v8bf16(<8 x bfloat> %7, <8 x bfloat> %8, <8 x float> %6)
  %10 = fptrunc <8 x float> %9 to <8 x bfloat>
  %11 = bitcast <8 x bfloat> %10 to <8 x i16>
  ret <8 x i16> %11
}

define i32 @nvvm.idp2a.s.s(i32 %0, i32 %1, i1 zeroext %2, i32 %3) {
  %5 = lshr i32 %1, 16
  %6 = select i1 %2, i32 %5, i32 %1
  %7 = shl i32 %0, 16
  %8 = ashr exact i32 %7, 16
  %9 = shl i32 %6, 24
  %10 = ashr exact i32 %9, 24
  %11 = mul nsw i32 %10, %8
  %12 = ashr i32 %0, 16
  %13 = shl i32 %6, 16
  %14 = ashr i32 %13, 24
  %15 = mul nsw i32 %14, %12
  %16 = add i32 %15, %3
  %17 = add i32 %16, %11
  ret i32 %17
}

define i32 @nvvm.idp2a.u.u(i32 %0, i32 %1, i1 zeroext %2, i32 %3) {
  %5 = lshr i32 %1, 16
  %6 = select i1 %2, i32 %5, i32 %1
  %7 = and i32 %0, 65535
  %8 = and i32 %6, 255
  %9 = mul nuw nsw i32 %8, %7
  %10 = lshr i32 %0, 16
  %11 = lshr i32 %6, 8
  %12 = and i32 %11, 255
  %13 = mul nuw nsw i32 %12, %10
  %14 = add i32 %9, %3
  %15 = add i32 %14, %13
  ret i32 %15
}

define double @nvvm.saturate.d(double %0) {
  %2 = tail call double @llvm.maxnum.f64(double %0, double 0.000000e+00)
  %3 = tail call double @llvm.minnum.f64(double %2, double 1.000000e+00)
  ret double %3
}

define range(i32 -1, 32) i32 @nvvm.fns(i32 %0, i32 %1, i32 %2) {
  %4 = and i32 %1, 31
  %5 = icmp eq i32 %2, 0
  br i1 %5, label %6, label %11

6:                                                ; preds = %3
  %7 = shl nuw i32 1, %4
  %8 = and i32 %7, %0
  %9 = icmp eq i32 %8, 0
  %10 = select i1 %9, i32 -1, i32 %4
  br label %28

11:                                               ; preds = %3
  %12 = tail call i32 @llvm.abs.i32(i32 %2, i1 true)
  %13 = icmp sgt i32 %2, -1
  %14 = select i1 %13, i32 1, i32 -1
  br label %15

15:                                               ; preds = %11, %24
  %16 = phi i32 [ %12, %11 ], [ %25, %24 ]
  %17 = phi i32 [ %4, %11 ], [ %26, %24 ]
  %18 = shl nuw i32 1, %17
  %19 = and i32 %18, %0
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %24, label %21

21:                                               ; preds = %15
  %22 = add nsw i32 %16, -1
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %28, label %24

24:                                               ; preds = %15, %21
  %25 = phi i32 [ %22, %21 ], [ %16, %15 ]
  %26 = add nsw i32 %17, %14
  %27 = icmp ult i32 %26, 32
  br i1 %27, label %15, label %28

28:                                               ; preds = %21, %24, %6
  %29 = phi i32 [ %10, %6 ], [ %17, %21 ], [ -1, %24 ]
  ret i32 %29
}

define range(i32 -1, 32) i32 @nvvm.flo.u(i32 %0, i1 zeroext %1) {
  %3 = icmp eq i32 %0, 0
  %4 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %0, i1 true)
  %5 = xor i32 %4, 31
  %6 = select i1 %1, i32 %4, i32 %5
  %7 = select i1 %3, i32 -1, i32 %6
  ret i32 %7
}

define range(i32 -1, 32) i32 @nvvm.flo.s(i32 %0, i1 zeroext %1) {
  %3 = ashr i32 %0, 31
  %4 = xor i32 %3, %0
  %5 = icmp eq i32 %0, %3
  %6 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %4, i1 true)
  %7 = xor i32 %6, 31
  %8 = select i1 %1, i32 %6, i32 %7
  %9 = select i1 %5, i32 -1, i32 %8
  ret i32 %9
}

define float @amdgcn.fdiv.fast(float %0, float %1) {
  %3 = tail call float @llvm.ox.rcp(float %1)
  %4 = fmul float %0, %3
  ret float %4
}

define range(i32 -1, 32) i32 @amdgcn.sffbh.i32(i32 %0) {
  %2 = ashr i32 %0, 31
  %3 = xor i32 %2, %0
  %4 = icmp eq i32 %0, %2
  %5 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %3, i1 true)
  %6 = select i1 %4, i32 -1, i32 %5
  ret i32 %6
}

define range(i64 0, -9223372036854775808) i64 @amdgcn.s.quadmask.i64(i64 %0) {
  %2 = lshr i64 %0, 1
  %3 = or i64 %2, %0
  %4 = lshr i64 %3, 2
  %5 = or i64 %4, %3
  br label %7

6:                                                ; preds = %7
  ret i64 %24

7:                                                ; preds = %7, %1
  %8 = phi i32 [ 0, %1 ], [ %25, %7 ]
  %9 = phi i64 [ 0, %1 ], [ %24, %7 ]
  %10 = shl nuw nsw i32 %8, 2
  %11 = zext nneg i32 %10 to i64
  %12 = lshr i64 %5, %11
  %13 = and i64 %12, 1
  %14 = zext nneg i32 %8 to i64
  %15 = shl nuw nsw i64 %13, %14
  %16 = or i64 %15, %9
  %17 = or disjoint i32 %8, 1
  %18 = shl nuw nsw i32 %17, 2
  %19 = zext nneg i32 %18 to i64
  %20 = lshr i64 %5, %19
  %21 = and i64 %20, 1
  %22 = zext nneg i32 %17 to i64
  %23 = shl nuw nsw i64 %21, %22
  %24 = or i64 %23, %16
  %25 = add nuw nsw i32 %8, 2
  %26 = icmp eq i32 %25, 16
  br i1 %26, label %6, label %7
}

define i32 @amdgcn.s.quadmask.i32(i32 %0) {
  %2 = zext i32 %0 to i64
  %3 = lshr i64 %2, 1
  %4 = or i64 %3, %2
  %5 = lshr i64 %4, 2
  %6 = or i64 %5, %4
  br label %7

7:                                                ; preds = %7, %1
  %8 = phi i32 [ 0, %1 ], [ %25, %7 ]
  %9 = phi i64 [ 0, %1 ], [ %24, %7 ]
  %10 = shl nuw nsw i32 %8, 2
  %11 = zext nneg i32 %10 to i64
  %12 = lshr i64 %6, %11
  %13 = and i64 %12, 1
  %14 = zext nneg i32 %8 to i64
  %15 = shl nuw nsw i64 %13, %14
  %16 = or i64 %15, %9
  %17 = or disjoint i32 %8, 1
  %18 = shl nuw nsw i32 %17, 2
  %19 = zext nneg i32 %18 to i64
  %20 = lshr i64 %6, %19
  %21 = and i64 %20, 1
  %22 = zext nneg i32 %17 to i64
  %23 = shl nuw nsw i64 %21, %22
  %24 = or i64 %23, %16
  %25 = add nuw nsw i32 %8, 2
  %26 = icmp eq i32 %25, 16
  br i1 %26, label %27, label %7

27:                                               ; preds = %7
  %28 = trunc i64 %24 to i32
  ret i32 %28
}

define i64 @amdgcn.s.bitreplicate(i32 %0) {
  br label %3

2:                                                ; preds = %3
  ret i64 %20

3:                                                ; preds = %3, %1
  %4 = phi i32 [ 0, %1 ], [ %21, %3 ]
  %5 = phi i64 [ 0, %1 ], [ %20, %3 ]
  %6 = lshr i32 %0, %4
  %7 = trunc i32 %6 to i1
  %8 = select i1 %7, i64 3, i64 0
  %9 = shl nuw nsw i32 %4, 1
  %10 = zext nneg i32 %9 to i64
  %11 = shl nuw i64 %8, %10
  %12 = or i64 %11, %5
  %13 = or disjoint i32 %4, 1
  %14 = lshr i32 %0, %13
  %15 = trunc i32 %14 to i1
  %16 = select i1 %15, i64 3, i64 0
  %17 = shl nuw nsw i32 %13, 1
  %18 = zext nneg i32 %17 to i64
  %19 = shl nuw i64 %16, %18
  %20 = or i64 %19, %12
  %21 = add nuw nsw i32 %4, 2
  %22 = icmp eq i32 %21, 32
  br i1 %22, label %2, label %3
}

define range(i64 0, -1) i64 @__ockl_printf_begin(i64 %0) {
  %2 = atomicrmw add ptr getelementptr inbounds nuw (i8, ptr @print_buffer, i64 8), i64 1 monotonic, align 8
  %3 = shl i64 %2, 1
  ret i64 %3
}

define range(i64 1, 0) i64 @__ockl_fprintf_stderr_begin() {
  %1 = atomicrmw add ptr getelementptr inbounds nuw (i8, ptr @print_buffer, i64 8), i64 1 monotonic, align 8
  %2 = shl i64 %1, 1
  %3 = or disjoint i64 %2, 1
  ret i64 %3
}

define i64 @__ockl_printf_append_string_n(i64 returned %0, ptr %1, i64 %2, i32 %3) {
  %5 = atomicrmw add ptr @print_buffer, i64 1 monotonic, align 8
  %6 = icmp ugt i64 %5, 32767
  br i1 %6, label %13, label %7

7:                                                ; preds = %4
  %8 = mul nuw nsw i64 %5, 72
  %9 = getelementptr inbounds nuw i8, ptr @print_buffer, i64 %8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i64 %0, ptr %12, align 8
  store i64 512, ptr %11, align 8
  br label %13

13:                                               ; preds = %7, %4
  %14 = phi ptr [ %10, %7 ], [ null, %4 ]
  %15 = icmp eq ptr %14, null
  br i1 %15, label %19, label %16

16:                                               ; preds = %13
  %17 = ptrtoint ptr %1 to i64
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 8
  store i64 %17, ptr %14, align 8
  store i64 %2, ptr %18, align 8
  br label %19

19:                                               ; preds = %13, %16
  ret i64 %0
}

define i64 @__ockl_fprintf_append_string_n(i64 returned %0, ptr %1, i64 %2, i32 %3) {
  %5 = atomicrmw add ptr @print_buffer, i64 1 monotonic, align 8
  %6 = icmp ugt i64 %5, 32767
  br i1 %6, label %13, label %7

7:                                                ; preds = %4
  %8 = mul nuw nsw i64 %5, 72
  %9 = getelementptr inbounds nuw i8, ptr @print_buffer, i64 %8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i64 %0, ptr %12, align 8
  store i64 512, ptr %11, align 8
  br label %13

13:                                               ; preds = %7, %4
  %14 = phi ptr [ %10, %7 ], [ null, %4 ]
  %15 = icmp eq ptr %14, null
  br i1 %15, label %19, label %16

16:                                               ; preds = %13
  %17 = ptrtoint ptr %1 to i64
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 8
  store i64 %17, ptr %14, align 8
  store i64 %2, ptr %18, align 8
  br label %19

19:                                               ; preds = %13, %16
  ret i64 %0
}

define i64 @__ockl_printf_append_args(i64 returned %0, i32 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i32 %9) {
  %11 = atomicrmw add ptr @print_buffer, i64 1 monotonic, align 8
  %12 = icmp ugt i64 %11, 32767
  br i1 %12, label %22, label %13

13:                                               ; preds = %10
  %14 = mul nuw nsw i64 %11, 72
  %15 = getelementptr inbounds nuw i8, ptr @print_buffer, i64 %14
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %17 = zext i32 %1 to i64
  %18 = shl nuw nsw i64 %17, 8
  %19 = or disjoint i64 %18, 1
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 24
  %21 = getelementptr inbounds nuw i8, ptr %15, i64 32
  store i64 %0, ptr %16, align 8
  store i64 %19, ptr %20, align 8
  br label %22

22:                                               ; preds = %10, %13
  %23 = phi ptr [ %21, %13 ], [ null, %10 ]
  %24 = icmp eq ptr %23, null
  br i1 %24, label %32, label %25

25:                                               ; preds = %22
  store i64 %2, ptr %23, align 8
  %26 = getelementptr inbounds nuw i8, ptr %23, i64 8
  store i64 %3, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %23, i64 16
  store i64 %4, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 24
  store i64 %5, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %23, i64 32
  store i64 %6, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %23, i64 40
  store i64 %7, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %23, i64 48
  store i64 %8, ptr %31, align 8
  br label %32

32:                                               ; preds = %25, %22
  ret i64 %0
}

define i64 @__ockl_fprintf_append_args(i64 returned %0, i32 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i32 %9) {
  %11 = atomicrmw add ptr @print_buffer, i64 1 monotonic, align 8
  %12 = icmp ugt i64 %11, 32767
  br i1 %12, label %22, label %13

13:                                               ; preds = %10
  %14 = mul nuw nsw i64 %11, 72
  %15 = getelementptr inbounds nuw i8, ptr @print_buffer, i64 %14
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %17 = zext i32 %1 to i64
  %18 = shl nuw nsw i64 %17, 8
  %19 = or disjoint i64 %18, 1
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 24
  %21 = getelementptr inbounds nuw i8, ptr %15, i64 32
  store i64 %0, ptr %16, align 8
  store i64 %19, ptr %20, align 8
  br label %22

22:                                               ; preds = %10, %13
  %23 = phi ptr [ %21, %13 ], [ null, %10 ]
  %24 = icmp eq ptr %23, null
  br i1 %24, label %32, label %25

25:                                               ; preds = %22
  store i64 %2, ptr %23, align 8
  %26 = getelementptr inbounds nuw i8, ptr %23, i64 8
  store i64 %3, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %23, i64 16
  store i64 %4, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 24
  store i64 %5, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %23, i64 32
  store i64 %6, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %23, i64 40
  store i64 %7, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %23, i64 48
  store i64 %8, ptr %31, align 8
  br label %32

32:                                               ; preds = %25, %22
  ret i64 %0
}

define i32 @vprintf(ptr %0, ptr readonly captures(none) %1) {
  %3 = atomicrmw add ptr getelementptr inbounds nuw (i8, ptr @print_buffer, i64 8), i64 1 monotonic, align 8
  %4 = shl i64 %3, 1
  %5 = atomicrmw add ptr @print_buffer, i64 1 monotonic, align 8
  %6 = icmp ugt i64 %5, 32767
  br i1 %6, label %13, label %7

7:                                                ; preds = %2
  %8 = mul nuw nsw i64 %5, 72
  %9 = getelementptr inbounds nuw i8, ptr @print_buffer, i64 %8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 32
  store i64 %4, ptr %10, align 8
  store i64 258, ptr %11, align 8
  br label %13

13:                                               ; preds = %2, %7
  %14 = phi ptr [ %12, %7 ], [ null, %2 ]
  %15 = icmp eq ptr %14, null
  br i1 %15, label %18, label %16

16:                                               ; preds = %13
  %17 = ptrtoint ptr %0 to i64
  store i64 %17, ptr %14, align 8
  br label %18

18:                                               ; preds = %16, %13
  br label %19

19:                                               ; preds = %18, %110
  %20 = phi ptr [ %116, %110 ], [ %0, %18 ]
  %21 = phi i32 [ %112, %110 ], [ 0, %18 ]
  %22 = phi i32 [ %113, %110 ], [ 0, %18 ]
  %23 = phi i32 [ %114, %110 ], [ 0, %18 ]
  %24 = phi ptr [ %115, %110 ], [ null, %18 ]
  %25 = load i8, ptr %20, align 1
  switch i8 %25, label %110 [
    i8 0, label %117
    i8 37, label %26
  ]

26:                                               ; preds = %19
  %27 = getelementptr inbounds nuw i8, ptr %20, i64 1
  %28 = load i8, ptr %27, align 1
  %29 = icmp eq i8 %28, 37
  br i1 %29, label %110, label %30

30:                                               ; preds = %26, %45
  %31 = phi i8 [ %47, %45 ], [ %28, %26 ]
  %32 = phi ptr [ %46, %45 ], [ %27, %26 ]
  %33 = phi i32 [ %43, %45 ], [ 0, %26 ]
  %34 = phi i32 [ %44, %45 ], [ 0, %26 ]
  switch i8 %31, label %37 [
    i8 0, label %48
    i8 122, label %41
    i8 116, label %41
    i8 108, label %41
    i8 106, label %41
    i8 42, label %35
    i8 104, label %40
    i8 46, label %40
    i8 45, label %40
    i8 43, label %40
    i8 35, label %40
    i8 32, label %40
  ]

35:                                               ; preds = %30
  %36 = add i32 %34, 1
  br label %41

37:                                               ; preds = %30
  %38 = add i8 %31, -48
  %39 = icmp ult i8 %38, 10
  br label %41

40:                                               ; preds = %30, %30, %30, %30, %30, %30
  br label %41

41:                                               ; preds = %37, %30, %30, %30, %30, %40, %35
  %42 = phi i1 [ %39, %37 ], [ true, %30 ], [ true, %30 ], [ true, %30 ], [ true, %30 ], [ true, %35 ], [ true, %40 ]
  %43 = phi i32 [ %33, %37 ], [ 1, %30 ], [ 1, %30 ], [ 1, %30 ], [ 1, %30 ], [ %33, %35 ], [ %33, %40 ]
  %44 = phi i32 [ %34, %37 ], [ %34, %30 ], [ %34, %30 ], [ %34, %30 ], [ %34, %30 ], [ %36, %35 ], [ %34, %40 ]
  br i1 %42, label %45, label %48

45:                                               ; preds = %41
  %46 = getelementptr inbounds nuw i8, ptr %32, i64 1
  %47 = load i8, ptr %46, align 1
  br label %30

48:                                               ; preds = %30, %41
  %49 = phi i32 [ %33, %30 ], [ %43, %41 ]
  %50 = phi i32 [ %34, %30 ], [ %44, %41 ]
  %51 = icmp eq i8 %31, 0
  br i1 %51, label %105, label %52

52:                                               ; preds = %48
  switch i8 %31, label %54 [
    i8 115, label %53
    i8 112, label %53
    i8 110, label %53
    i8 103, label %53
    i8 102, label %53
    i8 101, label %53
    i8 97, label %53
    i8 71, label %53
    i8 70, label %53
    i8 69, label %53
    i8 65, label %53
  ]

53:                                               ; preds = %52, %52, %52, %52, %52, %52, %52, %52, %52, %52, %52
  br label %54

54:                                               ; preds = %52, %53
  %55 = phi i32 [ 1, %53 ], [ %49, %52 ]
  %56 = icmp eq i32 %55, 0
  br label %59

57:                                               ; preds = %101
  %58 = add nsw i32 %21, 1
  br label %105

59:                                               ; preds = %54, %101
  %60 = phi ptr [ %24, %54 ], [ %93, %101 ]
  %61 = phi i32 [ %23, %54 ], [ %102, %101 ]
  %62 = phi i32 [ 0, %54 ], [ %103, %101 ]
  %63 = phi i32 [ %22, %54 ], [ %80, %101 ]
  %64 = icmp ult i32 %62, %50
  %65 = select i1 %64, i1 true, i1 %56
  %66 = select i1 %65, i32 -4, i32 -8
  %67 = select i1 %65, i32 4, i32 8
  %68 = add i32 %63, -1
  %69 = add i32 %68, %67
  %70 = and i32 %69, %66
  %71 = zext i32 %70 to i64
  %72 = getelementptr inbounds nuw i8, ptr %1, i64 %71
  br i1 %65, label %73, label %76

73:                                               ; preds = %59
  %74 = load i32, ptr %72, align 4
  %75 = sext i32 %74 to i64
  br label %78

76:                                               ; preds = %59
  %77 = load i64, ptr %72, align 8
  br label %78

78:                                               ; preds = %76, %73
  %79 = phi i64 [ %75, %73 ], [ %77, %76 ]
  %80 = add i32 %70, %67
  %81 = urem i32 %61, 7
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %83, label %92

83:                                               ; preds = %78
  %84 = atomicrmw add ptr @print_buffer, i64 1 monotonic, align 8
  %85 = icmp ugt i64 %84, 32767
  br i1 %85, label %92, label %86

86:                                               ; preds = %83
  %87 = mul nuw nsw i64 %84, 72
  %88 = getelementptr inbounds nuw i8, ptr @print_buffer, i64 %87
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 16
  %90 = getelementptr inbounds nuw i8, ptr %88, i64 24
  %91 = getelementptr inbounds nuw i8, ptr %88, i64 32
  store i64 %4, ptr %89, align 8
  store i64 1, ptr %90, align 8
  br label %92

92:                                               ; preds = %86, %83, %78
  %93 = phi ptr [ %60, %78 ], [ %91, %86 ], [ null, %83 ]
  %94 = icmp eq ptr %93, null
  br i1 %94, label %101, label %95

95:                                               ; preds = %92
  %96 = getelementptr inbounds i8, ptr %93, i64 -8
  %97 = zext nneg i32 %81 to i64
  %98 = getelementptr inbounds nuw i64, ptr %93, i64 %97
  store i64 %79, ptr %98, align 8
  %99 = load i64, ptr %96, align 8
  %100 = add i64 %99, 256
  store i64 %100, ptr %96, align 8
  br label %101

101:                                              ; preds = %95, %92
  %102 = add i32 %61, 1
  %103 = add i32 %62, 1
  %104 = icmp ugt i32 %103, %50
  br i1 %104, label %57, label %59

105:                                              ; preds = %48, %57
  %106 = phi i32 [ %58, %57 ], [ %21, %48 ]
  %107 = phi i32 [ %80, %57 ], [ %22, %48 ]
  %108 = phi i32 [ %102, %57 ], [ %23, %48 ]
  %109 = phi ptr [ %93, %57 ], [ %24, %48 ]
  br i1 %51, label %117, label %110

110:                                              ; preds = %19, %105, %26
  %111 = phi ptr [ %20, %19 ], [ %27, %26 ], [ %32, %105 ]
  %112 = phi i32 [ %21, %19 ], [ %21, %26 ], [ %106, %105 ]
  %113 = phi i32 [ %22, %19 ], [ %22, %26 ], [ %107, %105 ]
  %114 = phi i32 [ %23, %19 ], [ %23, %26 ], [ %108, %105 ]
  %115 = phi ptr [ %24, %19 ], [ %24, %26 ], [ %109, %105 ]
  %116 = getelementptr inbounds nuw i8, ptr %111, i64 1
  br label %19

117:                                              ; preds = %19, %105
  %118 = phi i32 [ %106, %105 ], [ %21, %19 ]
  ret i32 %118
}

define void @__assertfail(ptr %0, ptr %1, i32 %2, ptr %3, i64 %4) {
  %6 = atomicrmw add ptr getelementptr inbounds nuw (i8, ptr @print_buffer, i64 8), i64 1 monotonic, align 8
  %7 = shl i64 %6, 1
  %8 = or disjoint i64 %7, 1
  %9 = atomicrmw add ptr @print_buffer, i64 1 monotonic, align 8
  %10 = icmp ugt i64 %9, 32767
  br i1 %10, label %17, label %11

11:                                               ; preds = %5
  %12 = mul nuw nsw i64 %9, 72
  %13 = getelementptr inbounds nuw i8, ptr @print_buffer, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 32
  store i64 %8, ptr %14, align 8
  store i64 258, ptr %15, align 8
  br label %17

17:                                               ; preds = %5, %11
  %18 = phi ptr [ %16, %11 ], [ null, %5 ]
  %19 = icmp eq ptr %18, null
  br i1 %19, label %21, label %20

20:                                               ; preds = %17
  store i64 ptrtoint (ptr @.str to i64), ptr %18, align 8
  br label %21

21:                                               ; preds = %20, %17
  %22 = atomicrmw add ptr @print_buffer, i64 1 monotonic, align 8
  %23 = icmp ugt i64 %22, 32767
  br i1 %23, label %30, label %24

24:                                               ; preds = %21
  %25 = mul nuw nsw i64 %22, 72
  %26 = getelementptr inbounds nuw i8, ptr @print_buffer, i64 %25
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 16
  %28 = getelementptr inbounds nuw i8, ptr %26, i64 24
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 32
  store i64 %8, ptr %27, align 8
  store i64 1025, ptr %28, align 8
  br label %30

30:                                               ; preds = %21, %24
  %31 = phi ptr [ %29, %24 ], [ null, %21 ]
  %32 = icmp eq ptr %31, null
  br i1 %32, label %41, label %33

33:                                               ; preds = %30
  %34 = getelementptr inbounds nuw i8, ptr %31, i64 24
  %35 = ptrtoint ptr %0 to i64
  %36 = getelementptr inbounds nuw i8, ptr %31, i64 16
  %37 = ptrtoint ptr %3 to i64
  %38 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %39 = zext i32 %2 to i64
  %40 = ptrtoint ptr %1 to i64
  store i64 %40, ptr %31, align 8
  store i64 %39, ptr %38, align 8
  store i64 %37, ptr %36, align 8
  store i64 %35, ptr %34, align 8
  br label %41

41:                                               ; preds = %33, %30
  tail call void @llvm.trap()
  unreachable
}

declare void @llvm.trap()

define i32 @nvvm.barrier.cta.red.popc.aligned.all(i32 %0, i1 zeroext %1) {
  tail call void @llvm.ox.bar()
  %3 = tail call i64 @llvm.ox.warpid()
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %2
  %6 = tail call i64 @llvm.ox.laneid()
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  store i32 0, ptr addrspace(3) @vote_count, align 4
  br label %9

9:                                                ; preds = %8, %5, %2
  tail call void @llvm.ox.bar()
  br i1 %1, label %10, label %12

10:                                               ; preds = %9
  %11 = atomicrmw add ptr addrspace(3) @vote_count, i32 1 monotonic, align 4
  br label %12

12:                                               ; preds = %9, %10
  tail call void @llvm.ox.bar()
  %13 = load i32, ptr addrspace(3) @vote_count, align 4
  ret i32 %13
}

define zeroext i1 @nvvm.barrier.cta.red.and.aligned.all(i32 %0, i1 zeroext %1) {
  tail call void @llvm.ox.bar()
  %3 = tail call i64 @llvm.ox.warpid()
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %2
  %6 = tail call i64 @llvm.ox.laneid()
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  store i32 0, ptr addrspace(3) @vote_count, align 4
  br label %9

9:                                                ; preds = %8, %5, %2
  tail call void @llvm.ox.bar()
  br i1 %1, label %12, label %10

10:                                               ; preds = %9
  %11 = atomicrmw add ptr addrspace(3) @vote_count, i32 1 monotonic, align 4
  br label %12

12:                                               ; preds = %9, %10
  tail call void @llvm.ox.bar()
  %13 = load i32, ptr addrspace(3) @vote_count, align 4
  %14 = icmp eq i32 %13, 0
  ret i1 %14
}

define zeroext i1 @nvvm.barrier.cta.red.or.aligned.all(i32 %0, i1 zeroext %1) {
  tail call void @llvm.ox.bar()
  %3 = tail call i64 @llvm.ox.warpid()
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %2
  %6 = tail call i64 @llvm.ox.laneid()
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  store i32 0, ptr addrspace(3) @vote_count, align 4
  br label %9

9:                                                ; preds = %8, %5, %2
  tail call void @llvm.ox.bar()
  br i1 %1, label %10, label %12

10:                                               ; preds = %9
  %11 = atomicrmw add ptr addrspace(3) @vote_count, i32 1 monotonic, align 4
  br label %12

12:                                               ; preds = %9, %10
  tail call void @llvm.ox.bar()
  %13 = load i32, ptr addrspace(3) @vote_count, align 4
  %14 = icmp ne i32 %13, 0
  ret i1 %14
}

define i32 @nvvm.barrier.cta.red.popc.all(i32 %0, i1 zeroext %1) {
  tail call void @llvm.ox.bar()
  %3 = tail call i64 @llvm.ox.warpid()
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %2
  %6 = tail call i64 @llvm.ox.laneid()
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  store i32 0, ptr addrspace(3) @vote_count, align 4
  br label %9

9:                                                ; preds = %8, %5, %2
  tail call void @llvm.ox.bar()
  br i1 %1, label %10, label %12

10:                                               ; preds = %9
  %11 = atomicrmw add ptr addrspace(3) @vote_count, i32 1 monotonic, align 4
  br label %12

12:                                               ; preds = %9, %10
  tail call void @llvm.ox.bar()
  %13 = load i32, ptr addrspace(3) @vote_count, align 4
  ret i32 %13
}

define zeroext i1 @nvvm.barrier.cta.red.and.all(i32 %0, i1 zeroext %1) {
  tail call void @llvm.ox.bar()
  %3 = tail call i64 @llvm.ox.warpid()
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %2
  %6 = tail call i64 @llvm.ox.laneid()
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  store i32 0, ptr addrspace(3) @vote_count, align 4
  br label %9

9:                                                ; preds = %8, %5, %2
  tail call void @llvm.ox.bar()
  br i1 %1, label %12, label %10

10:                                               ; preds = %9
  %11 = atomicrmw add ptr addrspace(3) @vote_count, i32 1 monotonic, align 4
  br label %12

12:                                               ; preds = %9, %10
  tail call void @llvm.ox.bar()
  %13 = load i32, ptr addrspace(3) @vote_count, align 4
  %14 = icmp eq i32 %13, 0
  ret i1 %14
}

define zeroext i1 @nvvm.barrier.cta.red.or.all(i32 %0, i1 zeroext %1) {
  tail call void @llvm.ox.bar()
  %3 = tail call i64 @llvm.ox.warpid()
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %2
  %6 = tail call i64 @llvm.ox.laneid()
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  store i32 0, ptr addrspace(3) @vote_count, align 4
  br label %9

9:                                                ; preds = %8, %5, %2
  tail call void @llvm.ox.bar()
  br i1 %1, label %10, label %12

10:                                               ; preds = %9
  %11 = atomicrmw add ptr addrspace(3) @vote_count, i32 1 monotonic, align 4
  br label %12

12:                                               ; preds = %9, %10
  tail call void @llvm.ox.bar()
  %13 = load i32, ptr addrspace(3) @vote_count, align 4
  %14 = icmp ne i32 %13, 0
  ret i1 %14
}

define i32 @nvvm.barrier0.popc(i32 %0) {
  %2 = icmp eq i32 %0, 0
  tail call void @llvm.ox.bar()
  %3 = tail call i64 @llvm.ox.warpid()
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %1
  %6 = tail call i64 @llvm.ox.laneid()
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  store i32 0, ptr addrspace(3) @vote_count, align 4
  br label %9

9:                                                ; preds = %8, %5, %1
  tail call void @llvm.ox.bar()
  br i1 %2, label %12, label %10

10:                                               ; preds = %9
  %11 = atomicrmw add ptr addrspace(3) @vote_count, i32 1 monotonic, align 4
  br label %12

12:                                               ; preds = %9, %10
  tail call void @llvm.ox.bar()
  %13 = load i32, ptr addrspace(3) @vote_count, align 4
  ret i32 %13
}

define range(i32 0, 2) i32 @nvvm.barrier0.and(i32 %0) {
  %2 = icmp eq i32 %0, 0
  tail call void @llvm.ox.bar()
  %3 = tail call i64 @llvm.ox.warpid()
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %1
  %6 = tail call i64 @llvm.ox.laneid()
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  store i32 0, ptr addrspace(3) @vote_count, align 4
  br label %9

9:                                                ; preds = %8, %5, %1
  tail call void @llvm.ox.bar()
  br i1 %2, label %10, label %12

10:                                               ; preds = %9
  %11 = atomicrmw add ptr addrspace(3) @vote_count, i32 1 monotonic, align 4
  br label %12

12:                                               ; preds = %9, %10
  tail call void @llvm.ox.bar()
  %13 = load i32, ptr addrspace(3) @vote_count, align 4
  %14 = icmp eq i32 %13, 0
  %15 = zext i1 %14 to i32
  ret i32 %15
}

define range(i32 0, 2) i32 @nvvm.barrier0.or(i32 %0) {
  %2 = icmp eq i32 %0, 0
  tail call void @llvm.ox.bar()
  %3 = tail call i64 @llvm.ox.warpid()
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %1
  %6 = tail call i64 @llvm.ox.laneid()
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %5
  store i32 0, ptr addrspace(3) @vote_count, align 4
  br label %9

9:                                                ; preds = %8, %5, %1
  tail call void @llvm.ox.bar()
  br i1 %2, label %12, label %10

10:                                               ; preds = %9
  %11 = atomicrmw add ptr addrspace(3) @vote_count, i32 1 monotonic, align 4
  br label %12

12:                                               ; preds = %9, %10
  tail call void @llvm.ox.bar()
  %13 = load i32, ptr addrspace(3) @vote_count, align 4
  %14 = icmp ne i32 %13, 0
  %15 = zext i1 %14 to i32
  ret i32 %15
}

define ptr @memset(ptr returned %0, i32 %1, i64 %2) {
  %4 = trunc i32 %1 to i8
  %5 = and i32 %1, 255
  %6 = zext nneg i32 %5 to i64
  %7 = mul nuw i64 %6, 72340172838076673
  %8 = ptrtoint ptr %0 to i64
  %9 = and i64 %8, 7
  %10 = icmp ne i64 %9, 0
  %11 = icmp ult i64 %2, 8
  %12 = or i1 %10, %11
  br i1 %12, label %19, label %13

13:                                               ; preds = %3, %13
  %14 = phi i64 [ %17, %13 ], [ 8, %3 ]
  %15 = phi i64 [ %14, %13 ], [ 0, %3 ]
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 %15
  store i64 %7, ptr %16, align 8
  %17 = add i64 %14, 8
  %18 = icmp ugt i64 %17, %2
  br i1 %18, label %19, label %13

19:                                               ; preds = %13, %3
  %20 = phi i64 [ 0, %3 ], [ %14, %13 ]
  %21 = icmp ult i64 %20, %2
  br i1 %21, label %22, label %55

22:                                               ; preds = %19
  %23 = and i64 %2, 7
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %32, label %25

25:                                               ; preds = %22, %25
  %26 = phi i64 [ %29, %25 ], [ %20, %22 ]
  %27 = phi i64 [ %30, %25 ], [ 0, %22 ]
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 %26
  store i8 %4, ptr %28, align 1
  %29 = add nuw i64 %26, 1
  %30 = add i64 %27, 1
  %31 = icmp eq i64 %30, %23
  br i1 %31, label %32, label %25

32:                                               ; preds = %25, %22
  %33 = phi i64 [ %20, %22 ], [ %29, %25 ]
  %34 = sub i64 %20, %2
  %35 = icmp ugt i64 %34, -8
  br i1 %35, label %55, label %36

36:                                               ; preds = %32, %36
  %37 = phi i64 [ %53, %36 ], [ %33, %32 ]
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  store i8 %4, ptr %38, align 1
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 1
  store i8 %4, ptr %40, align 1
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 2
  store i8 %4, ptr %42, align 1
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 3
  store i8 %4, ptr %44, align 1
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 4
  store i8 %4, ptr %46, align 1
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 5
  store i8 %4, ptr %48, align 1
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 6
  store i8 %4, ptr %50, align 1
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 7
  store i8 %4, ptr %52, align 1
  %53 = add nuw i64 %37, 8
  %54 = icmp ult i64 %53, %2
  br i1 %54, label %36, label %55

55:                                               ; preds = %32, %36, %19
  ret ptr %0
}

define ptr @memcpy(ptr returned %0, ptr %1, i64 %2) {
  %4 = ptrtoint ptr %0 to i64
  %5 = ptrtoint ptr %1 to i64
  %6 = or i64 %5, %4
  %7 = and i64 %6, 7
  %8 = icmp ne i64 %7, 0
  %9 = icmp ult i64 %2, 8
  %10 = or i1 %8, %9
  br i1 %10, label %19, label %11

11:                                               ; preds = %3, %11
  %12 = phi i64 [ %17, %11 ], [ 8, %3 ]
  %13 = phi i64 [ %12, %11 ], [ 0, %3 ]
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 %13
  store i64 %15, ptr %16, align 8
  %17 = add i64 %12, 8
  %18 = icmp ugt i64 %17, %2
  br i1 %18, label %19, label %11

19:                                               ; preds = %11, %3
  %20 = phi i64 [ 0, %3 ], [ %12, %11 ]
  %21 = icmp ult i64 %20, %2
  br i1 %21, label %22, label %57

22:                                               ; preds = %19
  %23 = and i64 %2, 3
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %34, label %25

25:                                               ; preds = %22, %25
  %26 = phi i64 [ %31, %25 ], [ %20, %22 ]
  %27 = phi i64 [ %32, %25 ], [ 0, %22 ]
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 %26
  %29 = load i8, ptr %28, align 1
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 %26
  store i8 %29, ptr %30, align 1
  %31 = add nuw i64 %26, 1
  %32 = add i64 %27, 1
  %33 = icmp eq i64 %32, %23
  br i1 %33, label %34, label %25

34:                                               ; preds = %25, %22
  %35 = phi i64 [ %20, %22 ], [ %31, %25 ]
  %36 = sub i64 %20, %2
  %37 = icmp ugt i64 %36, -4
  br i1 %37, label %57, label %38

38:                                               ; preds = %34, %38
  %39 = phi i64 [ %55, %38 ], [ %35, %34 ]
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 %39
  %41 = load i8, ptr %40, align 1
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 %39
  store i8 %41, ptr %42, align 1
  %43 = add nuw i64 %39, 1
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 %43
  %45 = load i8, ptr %44, align 1
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 %43
  store i8 %45, ptr %46, align 1
  %47 = add nuw i64 %39, 2
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 %47
  %49 = load i8, ptr %48, align 1
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 %47
  store i8 %49, ptr %50, align 1
  %51 = add nuw i64 %39, 3
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 %51
  %53 = load i8, ptr %52, align 1
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 %51
  store i8 %53, ptr %54, align 1
  %55 = add nuw i64 %39, 4
  %56 = icmp ult i64 %55, %2
  br i1 %56, label %38, label %57

57:                                               ; preds = %34, %38, %19
  ret ptr %0
}

define ptr @memmove(ptr returned %0, ptr %1, i64 %2) {
  %4 = ptrtoint ptr %0 to i64
  %5 = ptrtoint ptr %1 to i64
  %6 = sub i64 %4, %5
  %7 = icmp ult i64 %6, %2
  br i1 %7, label %8, label %23

8:                                                ; preds = %3
  %9 = and i64 %2, 3
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %20, label %11

11:                                               ; preds = %8, %11
  %12 = phi i64 [ %14, %11 ], [ %2, %8 ]
  %13 = phi i64 [ %18, %11 ], [ 0, %8 ]
  %14 = add i64 %12, -1
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 %14
  %16 = load i8, ptr %15, align 1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 %14
  store i8 %16, ptr %17, align 1
  %18 = add i64 %13, 1
  %19 = icmp eq i64 %18, %9
  br i1 %19, label %20, label %11

20:                                               ; preds = %11, %8
  %21 = phi i64 [ %2, %8 ], [ %14, %11 ]
  %22 = icmp ult i64 %2, 4
  br i1 %22, label %94, label %75

23:                                               ; preds = %3
  %24 = or i64 %5, %4
  %25 = and i64 %24, 7
  %26 = icmp ne i64 %25, 0
  %27 = icmp ult i64 %2, 8
  %28 = or i1 %27, %26
  br i1 %28, label %37, label %29

29:                                               ; preds = %23, %29
  %30 = phi i64 [ %35, %29 ], [ 8, %23 ]
  %31 = phi i64 [ %30, %29 ], [ 0, %23 ]
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 %31
  %33 = load i64, ptr %32, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  store i64 %33, ptr %34, align 8
  %35 = add i64 %30, 8
  %36 = icmp ugt i64 %35, %2
  br i1 %36, label %37, label %29

37:                                               ; preds = %29, %23
  %38 = phi i64 [ 0, %23 ], [ %30, %29 ]
  %39 = icmp ult i64 %38, %2
  br i1 %39, label %40, label %94

40:                                               ; preds = %37
  %41 = and i64 %2, 3
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %52, label %43

43:                                               ; preds = %40, %43
  %44 = phi i64 [ %49, %43 ], [ %38, %40 ]
  %45 = phi i64 [ %50, %43 ], [ 0, %40 ]
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 %44
  %47 = load i8, ptr %46, align 1
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 %44
  store i8 %47, ptr %48, align 1
  %49 = add nuw i64 %44, 1
  %50 = add i64 %45, 1
  %51 = icmp eq i64 %50, %41
  br i1 %51, label %52, label %43

52:                                               ; preds = %43, %40
  %53 = phi i64 [ %38, %40 ], [ %49, %43 ]
  %54 = sub i64 %38, %2
  %55 = icmp ugt i64 %54, -4
  br i1 %55, label %94, label %56

56:                                               ; preds = %52, %56
  %57 = phi i64 [ %73, %56 ], [ %53, %52 ]
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 %57
  %59 = load i8, ptr %58, align 1
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 %57
  store i8 %59, ptr %60, align 1
  %61 = add nuw i64 %57, 1
  %62 = getelementptr inbounds nuw i8, ptr %1, i64 %61
  %63 = load i8, ptr %62, align 1
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 %61
  store i8 %63, ptr %64, align 1
  %65 = add nuw i64 %57, 2
  %66 = getelementptr inbounds nuw i8, ptr %1, i64 %65
  %67 = load i8, ptr %66, align 1
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 %65
  store i8 %67, ptr %68, align 1
  %69 = add nuw i64 %57, 3
  %70 = getelementptr inbounds nuw i8, ptr %1, i64 %69
  %71 = load i8, ptr %70, align 1
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 %69
  store i8 %71, ptr %72, align 1
  %73 = add nuw i64 %57, 4
  %74 = icmp ult i64 %73, %2
  br i1 %74, label %56, label %94

75:                                               ; preds = %20, %75
  %76 = phi i64 [ %89, %75 ], [ %21, %20 ]
  %77 = add i64 %76, -1
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 %77
  %79 = load i8, ptr %78, align 1
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 %77
  store i8 %79, ptr %80, align 1
  %81 = add i64 %76, -2
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 %81
  %83 = load i8, ptr %82, align 1
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 %81
  store i8 %83, ptr %84, align 1
  %85 = add i64 %76, -3
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 %85
  %87 = load i8, ptr %86, align 1
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 %85
  store i8 %87, ptr %88, align 1
  %89 = add i64 %76, -4
  %90 = getelementptr inbounds nuw i8, ptr %1, i64 %89
  %91 = load i8, ptr %90, align 1
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 %89
  store i8 %91, ptr %92, align 1
  %93 = icmp eq i64 %89, 0
  br i1 %93, label %94, label %75

94:                                               ; preds = %52, %56, %20, %75, %37
  ret ptr %0
}

define range(i32 0, 65) i32 @__nv_ffsll(i64 %0) {
  %2 = icmp eq i64 %0, 0
  br i1 %2, label %7, label %3

3:                                                ; preds = %1
  %4 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %0, i1 true)
  %5 = trunc nuw nsw i64 %4 to i32
  %6 = add nuw nsw i32 %5, 1
  br label %7

7:                                                ; preds = %1, %3
  %8 = phi i32 [ %6, %3 ], [ 0, %1 ]
  ret i32 %8
}

declare i64 @llvm.cttz.i64(i64, i1 immarg)

define range(i32 -1073741824, 1073741825) i32 @__nv_mulhi(i32 %0, i32 %1) {
  %3 = sext i32 %0 to i64
  %4 = sext i32 %1 to i64
  %5 = mul nsw i64 %4, %3
  %6 = lshr i64 %5, 32
  %7 = trunc nuw i64 %6 to i32
  ret i32 %7
}

define range(i32 0, -1) i32 @__nv_umulhi(i32 %0, i32 %1) {
  %3 = zext i32 %0 to i64
  %4 = zext i32 %1 to i64
  %5 = mul nuw i64 %4, %3
  %6 = lshr i64 %5, 32
  %7 = trunc nuw i64 %6 to i32
  ret i32 %7
}

define range(i64 -4611686018427387904, 4611686018427387905) i64 @__nv_mul64hi(i64 %0, i64 %1) {
  %3 = sext i64 %0 to i128
  %4 = sext i64 %1 to i128
  %5 = mul nsw i128 %4, %3
  %6 = lshr i128 %5, 64
  %7 = trunc nuw i128 %6 to i64
  ret i64 %7
}

define range(i64 0, -1) i64 @__nv_umul64hi(i64 %0, i64 %1) {
  %3 = zext i64 %0 to i128
  %4 = zext i64 %1 to i128
  %5 = mul nuw i128 %4, %3
  %6 = lshr i128 %5, 64
  %7 = trunc nuw i128 %6 to i64
  ret i64 %7
}

define i32 @__nv_mul24(i32 %0, i32 %1) {
  %3 = shl i32 %0, 8
  %4 = ashr exact i32 %3, 8
  %5 = shl i32 %1, 8
  %6 = ashr exact i32 %5, 8
  %7 = mul nsw i32 %6, %4
  ret i32 %7
}

define i32 @__nv_umul24(i32 %0, i32 %1) {
  %3 = and i32 %0, 16777215
  %4 = and i32 %1, 16777215
  %5 = mul i32 %4, %3
  ret i32 %5
}

define i32 @__nv_hadd(i32 %0, i32 %1) {
  %3 = sext i32 %0 to i64
  %4 = sext i32 %1 to i64
  %5 = add nsw i64 %4, %3
  %6 = lshr i64 %5, 1
  %7 = trunc i64 %6 to i32
  ret i32 %7
}

define i32 @__nv_rhadd(i32 %0, i32 %1) {
  %3 = sext i32 %0 to i64
  %4 = sext i32 %1 to i64
  %5 = add nsw i64 %3, 1
  %6 = add nsw i64 %5, %4
  %7 = lshr i64 %6, 1
  %8 = trunc i64 %7 to i32
  ret i32 %8
}

define i32 @__nv_uhadd(i32 %0, i32 %1) {
  %3 = zext i32 %0 to i64
  %4 = zext i32 %1 to i64
  %5 = add nuw nsw i64 %4, %3
  %6 = lshr i64 %5, 1
  %7 = trunc nuw i64 %6 to i32
  ret i32 %7
}

define i32 @__nv_urhadd(i32 %0, i32 %1) {
  %3 = zext i32 %0 to i64
  %4 = zext i32 %1 to i64
  %5 = add nuw nsw i64 %3, 1
  %6 = add nuw nsw i64 %5, %4
  %7 = lshr i64 %6, 1
  %8 = trunc nuw i64 %7 to i32
  ret i32 %8
}

define i32 @__nv_sad(i32 %0, i32 %1, i32 %2) {
  %4 = icmp slt i32 %0, %1
  %5 = sub i32 %1, %0
  %6 = sub i32 %0, %1
  %7 = select i1 %4, i32 %5, i32 %6
  %8 = add i32 %7, %2
  ret i32 %8
}

define i32 @__nv_usad(i32 %0, i32 %1, i32 %2) {
  %4 = icmp ult i32 %0, %1
  %5 = sub nuw i32 %1, %0
  %6 = sub nuw i32 %0, %1
  %7 = select i1 %4, i32 %5, i32 %6
  %8 = add i32 %7, %2
  ret i32 %8
}

define i32 @__nv_byte_perm(i32 %0, i32 %1, i32 %2) {
  %4 = zext i32 %1 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %0 to i64
  %7 = or disjoint i64 %5, %6
  %8 = shl i32 %2, 3
  %9 = and i32 %8, 56
  %10 = zext nneg i32 %9 to i64
  %11 = lshr i64 %7, %10
  %12 = trunc i64 %11 to i32
  %13 = and i32 %12, 255
  %14 = and i32 %2, 8
  %15 = icmp eq i32 %14, 0
  %16 = and i32 %12, 128
  %17 = icmp eq i32 %16, 0
  %18 = select i1 %17, i32 0, i32 255
  %19 = select i1 %15, i32 %13, i32 %18
  %20 = lshr i32 %2, 1
  %21 = and i32 %20, 56
  %22 = zext nneg i32 %21 to i64
  %23 = lshr i64 %7, %22
  %24 = trunc i64 %23 to i32
  %25 = and i32 %24, 255
  %26 = and i32 %2, 128
  %27 = icmp eq i32 %26, 0
  %28 = and i32 %24, 128
  %29 = icmp eq i32 %28, 0
  %30 = select i1 %29, i32 0, i32 255
  %31 = select i1 %27, i32 %25, i32 %30
  %32 = shl nuw nsw i32 %31, 8
  %33 = or disjoint i32 %32, %19
  %34 = lshr i32 %2, 5
  %35 = and i32 %34, 56
  %36 = zext nneg i32 %35 to i64
  %37 = lshr i64 %7, %36
  %38 = trunc i64 %37 to i32
  %39 = and i32 %38, 255
  %40 = and i32 %2, 2048
  %41 = icmp eq i32 %40, 0
  %42 = and i32 %38, 128
  %43 = icmp eq i32 %42, 0
  %44 = select i1 %43, i32 0, i32 255
  %45 = select i1 %41, i32 %39, i32 %44
  %46 = shl nuw nsw i32 %45, 16
  %47 = or disjoint i32 %33, %46
  %48 = lshr i32 %2, 9
  %49 = and i32 %48, 56
  %50 = zext nneg i32 %49 to i64
  %51 = lshr i64 %7, %50
  %52 = trunc i64 %51 to i32
  %53 = and i32 %52, 255
  %54 = and i32 %2, 32768
  %55 = icmp eq i32 %54, 0
  %56 = and i32 %52, 128
  %57 = icmp eq i32 %56, 0
  %58 = select i1 %57, i32 0, i32 255
  %59 = select i1 %55, i32 %53, i32 %58
  %60 = shl nuw i32 %59, 24
  %61 = or disjoint i32 %47, %60
  ret i32 %61
}

define float @__nv_fadd_rn(float %0, float %1) {
  %3 = fadd float %0, %1
  ret float %3
}

define float @__nv_fsub_rn(float %0, float %1) {
  %3 = fsub float %0, %1
  ret float %3
}

define float @__nv_fmul_rn(float %0, float %1) {
  %3 = fmul float %0, %1
  ret float %3
}

define double @__nv_dadd_rn(double %0, double %1) {
  %3 = fadd double %0, %1
  ret double %3
}

define double @__nv_dmul_rn(double %0, double %1) {
  %3 = fmul double %0, %1
  ret double %3
}

define double @__nv_ddiv_rn(double %0, double %1) {
  %3 = fdiv double %0, %1
  ret double %3
}

define float @__nv_frcp_rn(float %0) {
  %2 = fdiv float 1.000000e+00, %0
  ret float %2
}

define double @__nv_drcp_rn(double %0) {
  %2 = fdiv double 1.000000e+00, %0
  ret double %2
}

define float @__nv_frsqrt_rn(float %0) {
  %2 = fpext float %0 to double
  %3 = tail call double @llvm.sqrt.f64(double %2)
  %4 = fdiv double 1.000000e+00, %3
  %5 = fptrunc double %4 to float
  ret float %5
}

define i32 @__nv_float2int_rn(float %0) {
  %2 = fcmp ult float %0, 0x41E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp ugt float %0, 0xC1E0000000000000
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.rint.f32(float %0)
  %8 = fptosi float %7 to i32
  %9 = select i1 %6, i32 %8, i32 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %5 ], [ -2147483648, %3 ]
  ret i32 %11
}

define i32 @__nv_float2uint_rn(float %0) {
  %2 = tail call float @llvm.rint.f32(float %0)
  %3 = fcmp ult float %2, 0x41F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @__nv_float2ll_rn(float %0) {
  %2 = fcmp ult float %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt float %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.rint.f32(float %0)
  %8 = fptosi float %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @__nv_float2ull_rn(float %0) {
  %2 = tail call float @llvm.rint.f32(float %0)
  %3 = fcmp ult float %2, 0x43F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @__nv_float2int_rz(float %0) {
  %2 = fcmp ult float %0, 0x41E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp ugt float %0, 0xC1E0000000000000
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.trunc.f32(float %0)
  %8 = fptosi float %7 to i32
  %9 = select i1 %6, i32 %8, i32 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %5 ], [ -2147483648, %3 ]
  ret i32 %11
}

define i32 @__nv_float2uint_rz(float %0) {
  %2 = tail call float @llvm.trunc.f32(float %0)
  %3 = fcmp ult float %2, 0x41F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @__nv_float2ll_rz(float %0) {
  %2 = fcmp ult float %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt float %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.trunc.f32(float %0)
  %8 = fptosi float %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @__nv_float2ull_rz(float %0) {
  %2 = tail call float @llvm.trunc.f32(float %0)
  %3 = fcmp ult float %2, 0x43F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @__nv_double2int_rn(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  %3 = fcmp ult double %2, 0x41E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp ugt double %2, 0xC1E0000000000000
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = fcmp ord double %2, 0.000000e+00
  %8 = fptosi double %2 to i32
  %9 = select i1 %7, i32 %8, i32 0
  br label %10

10:                                               ; preds = %1, %4, %6
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %6 ], [ -2147483648, %4 ]
  ret i32 %11
}

define i32 @__nv_double2uint_rn(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  %3 = fcmp ult double %2, 0x41F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @__nv_double2ll_rn(double %0) {
  %2 = fcmp ult double %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord double %0, 0.000000e+00
  %7 = tail call double @llvm.rint.f64(double %0)
  %8 = fptosi double %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @__nv_double2ull_rn(double %0) {
  %2 = tail call double @llvm.rint.f64(double %0)
  %3 = fcmp ult double %2, 0x43F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @__nv_double2int_rz(double %0) {
  %2 = tail call double @llvm.trunc.f64(double %0)
  %3 = fcmp ult double %2, 0x41E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp ugt double %2, 0xC1E0000000000000
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = fcmp ord double %2, 0.000000e+00
  %8 = fptosi double %2 to i32
  %9 = select i1 %7, i32 %8, i32 0
  br label %10

10:                                               ; preds = %1, %4, %6
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %6 ], [ -2147483648, %4 ]
  ret i32 %11
}

define i32 @__nv_double2uint_rz(double %0) {
  %2 = tail call double @llvm.trunc.f64(double %0)
  %3 = fcmp ult double %2, 0x41F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i64 @__nv_double2ll_rz(double %0) {
  %2 = fcmp ult double %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord double %0, 0.000000e+00
  %7 = tail call double @llvm.trunc.f64(double %0)
  %8 = fptosi double %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @__nv_double2ull_rz(double %0) {
  %2 = tail call double @llvm.trunc.f64(double %0)
  %3 = fcmp ult double %2, 0x43F0000000000000
  %4 = fcmp ogt double %2, 0.000000e+00
  %5 = select i1 %4, double %2, double 0.000000e+00
  %6 = fptoui double %5 to i64
  %7 = select i1 %3, i64 %6, i64 -1
  ret i64 %7
}

define i32 @__nv_float2int_rd(float %0) {
  %2 = fcmp ult float %0, 0x41E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp ugt float %0, 0xC1E0000000000000
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.floor.f32(float %0)
  %8 = fptosi float %7 to i32
  %9 = select i1 %6, i32 %8, i32 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %5 ], [ -2147483648, %3 ]
  ret i32 %11
}

define i32 @__nv_float2int_ru(float %0) {
  %2 = fcmp ult float %0, 0x41E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp ugt float %0, 0xC1E0000000000000
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.ceil.f32(float %0)
  %8 = fptosi float %7 to i32
  %9 = select i1 %6, i32 %8, i32 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %5 ], [ -2147483648, %3 ]
  ret i32 %11
}

define i32 @__nv_float2uint_rd(float %0) {
  %2 = tail call float @llvm.floor.f32(float %0)
  %3 = fcmp ult float %2, 0x41F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i32 @__nv_float2uint_ru(float %0) {
  %2 = tail call float @llvm.ceil.f32(float %0)
  %3 = fcmp ult float %2, 0x41F0000000000000
  %4 = fcmp ogt float %2, 0.000000e+00
  %5 = select i1 %4, float %2, float 0.000000e+00
  %6 = fptoui float %5 to i32
  %7 = select i1 %3, i32 %6, i32 -1
  ret i32 %7
}

define i32 @__nv_double2int_rd(double %0) {
  %2 = tail call double @llvm.floor.f64(double %0)
  %3 = fcmp ult double %2, 0x41E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp ugt double %2, 0xC1E0000000000000
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = fcmp ord double %2, 0.000000e+00
  %8 = fptosi double %2 to i32
  %9 = select i1 %7, i32 %8, i32 0
  br label %10

10:                                               ; preds = %1, %4, %6
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %6 ], [ -2147483648, %4 ]
  ret i32 %11
}

define i32 @__nv_double2int_ru(double %0) {
  %2 = tail call double @llvm.ceil.f64(double %0)
  %3 = fcmp ult double %2, 0x41E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp ugt double %2, 0xC1E0000000000000
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = fcmp ord double %2, 0.000000e+00
  %8 = fptosi double %2 to i32
  %9 = select i1 %7, i32 %8, i32 0
  br label %10

10:                                               ; preds = %1, %4, %6
  %11 = phi i32 [ 2147483647, %1 ], [ %9, %6 ], [ -2147483648, %4 ]
  ret i32 %11
}

define i64 @__nv_double2ll_rd(double %0) {
  %2 = fcmp ult double %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord double %0, 0.000000e+00
  %7 = tail call double @llvm.floor.f64(double %0)
  %8 = fptosi double %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @__nv_double2ll_ru(double %0) {
  %2 = fcmp ult double %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord double %0, 0.000000e+00
  %7 = tail call double @llvm.ceil.f64(double %0)
  %8 = fptosi double %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define float @__nv_int2float_rn(i32 %0) {
  %2 = sitofp i32 %0 to float
  ret float %2
}

define float @__nv_uint2float_rn(i32 %0) {
  %2 = uitofp i32 %0 to float
  ret float %2
}

define float @__nv_ll2float_rn(i64 %0) {
  %2 = sitofp i64 %0 to float
  ret float %2
}

define float @__nv_ull2float_rn(i64 %0) {
  %2 = uitofp i64 %0 to float
  ret float %2
}

define double @__nv_int2double_rn(i32 %0) {
  %2 = sitofp i32 %0 to double
  ret double %2
}

define double @__nv_uint2double_rn(i32 %0) {
  %2 = uitofp i32 %0 to double
  ret double %2
}

define double @__nv_ll2double_rn(i64 %0) {
  %2 = sitofp i64 %0 to double
  ret double %2
}

define double @__nv_ull2double_rn(i64 %0) {
  %2 = uitofp i64 %0 to double
  ret double %2
}

define float @__nv_double2float_rn(double %0) {
  %2 = fptrunc double %0 to float
  ret float %2
}

define i32 @__nv_double2hiint(double %0) {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 32
  %4 = trunc nuw i64 %3 to i32
  ret i32 %4
}

define i32 @__nv_double2loint(double %0) {
  %2 = bitcast double %0 to i64
  %3 = trunc i64 %2 to i32
  ret i32 %3
}

define double @__nv_hiloint2double(i32 %0, i32 %1) {
  %3 = zext i32 %0 to i64
  %4 = shl nuw i64 %3, 32
  %5 = zext i32 %1 to i64
  %6 = or disjoint i64 %4, %5
  %7 = bitcast i64 %6 to double
  ret double %7
}

define float @__nv_half2float(i16 signext %0) {
  %2 = bitcast i16 %0 to half
  %3 = fpext half %2 to float
  ret float %3
}

define signext i16 @__nv_float2half_rn(float %0) {
  %2 = fptrunc float %0 to half
  %3 = bitcast half %2 to i16
  ret i16 %3
}

define i64 @__nv_llrintf(float %0) {
  %2 = fcmp ult float %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt float %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord float %0, 0.000000e+00
  %7 = tail call float @llvm.rint.f32(float %0)
  %8 = fptosi float %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @__nv_llrint(double %0) {
  %2 = fcmp ult double %0, 0x43E0000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0xC3E0000000000000
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = fcmp ord double %0, 0.000000e+00
  %7 = tail call double @llvm.rint.f64(double %0)
  %8 = fptosi double %7 to i64
  %9 = select i1 %6, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %3, %5
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %5 ], [ -9223372036854775808, %3 ]
  ret i64 %11
}

define i64 @__nv_llroundf(float %0) {
  %2 = tail call float @llvm.round.f32(float %0)
  %3 = fcmp ult float %2, 0x43E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp olt float %2, 0xC3E0000000000000
  br i1 %5, label %10, label %6

6:                                                ; preds = %4
  %7 = fcmp ord float %2, 0.000000e+00
  %8 = fptosi float %2 to i64
  %9 = select i1 %7, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %4, %6
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %6 ], [ -9223372036854775808, %4 ]
  ret i64 %11
}

define i64 @__nv_llround(double %0) {
  %2 = tail call double @llvm.round.f64(double %0)
  %3 = fcmp ult double %2, 0x43E0000000000000
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = fcmp olt double %2, 0xC3E0000000000000
  br i1 %5, label %10, label %6

6:                                                ; preds = %4
  %7 = fcmp ord double %2, 0.000000e+00
  %8 = fptosi double %2 to i64
  %9 = select i1 %7, i64 %8, i64 0
  br label %10

10:                                               ; preds = %1, %4, %6
  %11 = phi i64 [ 9223372036854775807, %1 ], [ %9, %6 ], [ -9223372036854775808, %4 ]
  ret i64 %11
}

define range(i32 0, 2) i32 @__nv_signbitf(float %0) {
  %2 = bitcast float %0 to i32
  %3 = lshr i32 %2, 31
  ret i32 %3
}

define range(i32 0, 2) i32 @__nv_signbitd(double %0) {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 63
  %4 = trunc nuw nsw i64 %3 to i32
  ret i32 %4
}

define float @__nv_saturatef(float %0) {
  %2 = tail call float @llvm.maxnum.f32(float %0, float 0.000000e+00)
  %3 = tail call float @llvm.minnum.f32(float %2, float 1.000000e+00)
  ret float %3
}

define double @__nv_fdim(double %0, double %1) {
  %3 = fcmp ogt double %0, %1
  %4 = fsub double %0, %1
  %5 = fcmp uno double %0, %1
  %6 = fadd double %0, %1
  %7 = select i1 %5, double %6, double 0.000000e+00
  %8 = select i1 %3, double %4, double %7
  ret double %8
}

define float @__nv_fdimf(float %0, float %1) {
  %3 = fcmp ogt float %0, %1
  %4 = fsub float %0, %1
  %5 = fcmp uno float %0, %1
  %6 = fadd float %0, %1
  %7 = select i1 %5, float %6, float 0.000000e+00
  %8 = select i1 %3, float %4, float %7
  ret float %8
}

define range(i32 2147483647, 1025) i32 @__nv_ilogb(double %0) {
  %2 = fcmp oeq double %0, 0.000000e+00
  br i1 %2, label %23, label %3

3:                                                ; preds = %1
  %4 = bitcast double %0 to i64
  %5 = and i64 %4, 9218868437227405312
  %6 = icmp eq i64 %5, 9218868437227405312
  br i1 %6, label %23, label %7

7:                                                ; preds = %3
  %8 = lshr i64 %4, 52
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = and i32 %9, 2047
  %11 = icmp eq i32 %10, 2047
  br i1 %11, label %23, label %12

12:                                               ; preds = %7
  %13 = icmp eq i32 %10, 0
  %14 = fmul double %0, 0x43F0000000000000
  %15 = bitcast double %14 to i64
  %16 = lshr i64 %15, 52
  %17 = trunc nuw nsw i64 %16 to i32
  %18 = and i32 %17, 2047
  %19 = select i1 %13, i32 %18, i32 %10
  %20 = select i1 %13, i32 -1086, i32 -1022
  %21 = add nsw i32 %19, -1
  %22 = add nsw i32 %21, %20
  br label %23

23:                                               ; preds = %1, %3, %7, %12
  %24 = phi i32 [ -2147483648, %1 ], [ 2147483647, %3 ], [ %22, %12 ], [ -1, %7 ]
  ret i32 %24
}

define range(i32 2147483647, 1025) i32 @__nv_ilogbf(float %0) {
  %2 = fpext float %0 to double
  %3 = fcmp oeq float %0, 0.000000e+00
  br i1 %3, label %24, label %4

4:                                                ; preds = %1
  %5 = bitcast double %2 to i64
  %6 = and i64 %5, 9218868437227405312
  %7 = icmp eq i64 %6, 9218868437227405312
  br i1 %7, label %24, label %8

8:                                                ; preds = %4
  %9 = lshr i64 %5, 52
  %10 = trunc nuw nsw i64 %9 to i32
  %11 = and i32 %10, 2047
  %12 = icmp eq i32 %11, 2047
  br i1 %12, label %24, label %13

13:                                               ; preds = %8
  %14 = icmp eq i32 %11, 0
  %15 = fmul double %2, 0x43F0000000000000
  %16 = bitcast double %15 to i64
  %17 = lshr i64 %16, 52
  %18 = trunc nuw nsw i64 %17 to i32
  %19 = and i32 %18, 2047
  %20 = select i1 %14, i32 %19, i32 %11
  %21 = select i1 %14, i32 -1086, i32 -1022
  %22 = add nsw i32 %20, -1
  %23 = add nsw i32 %22, %21
  br label %24

24:                                               ; preds = %1, %4, %8, %13
  %25 = phi i32 [ -2147483648, %1 ], [ 2147483647, %4 ], [ %23, %13 ], [ -1, %8 ]
  ret i32 %25
}

define double @__nv_logb(double %0) {
  %2 = fcmp oeq double %0, 0.000000e+00
  br i1 %2, label %29, label %3

3:                                                ; preds = %1
  %4 = fsub double %0, %0
  %5 = fcmp une double %4, 0.000000e+00
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = fmul double %0, %0
  br label %29

8:                                                ; preds = %3
  %9 = bitcast double %0 to i64
  %10 = and i64 %9, 9218868437227405312
  %11 = icmp eq i64 %10, 9218868437227405312
  br i1 %11, label %29, label %12

12:                                               ; preds = %8
  %13 = lshr i64 %9, 52
  %14 = trunc nuw nsw i64 %13 to i32
  %15 = and i32 %14, 2047
  %16 = icmp eq i32 %15, 2047
  br i1 %16, label %29, label %17

17:                                               ; preds = %12
  %18 = icmp eq i32 %15, 0
  %19 = fmul double %0, 0x43F0000000000000
  %20 = bitcast double %19 to i64
  %21 = lshr i64 %20, 52
  %22 = trunc nuw nsw i64 %21 to i32
  %23 = and i32 %22, 2047
  %24 = select i1 %18, i32 %23, i32 %15
  %25 = select i1 %18, i32 -1086, i32 -1022
  %26 = add nsw i32 %24, -1
  %27 = add nsw i32 %26, %25
  %28 = sitofp i32 %27 to double
  br label %29

29:                                               ; preds = %17, %12, %8, %6, %1
  %30 = phi double [ 0xFFF0000000000000, %1 ], [ %7, %6 ], [ -1.000000e+00, %12 ], [ 0x41DFFFFFFFC00000, %8 ], [ %28, %17 ]
  ret double %30
}

define float @__nv_logbf(float %0) {
  %2 = fcmp oeq float %0, 0.000000e+00
  br i1 %2, label %30, label %3

3:                                                ; preds = %1
  %4 = fsub float %0, %0
  %5 = fcmp une float %4, 0.000000e+00
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = fmul float %0, %0
  br label %30

8:                                                ; preds = %3
  %9 = fpext float %0 to double
  %10 = bitcast double %9 to i64
  %11 = and i64 %10, 9218868437227405312
  %12 = icmp eq i64 %11, 9218868437227405312
  br i1 %12, label %30, label %13

13:                                               ; preds = %8
  %14 = lshr i64 %10, 52
  %15 = trunc nuw nsw i64 %14 to i32
  %16 = and i32 %15, 2047
  %17 = icmp eq i32 %16, 2047
  br i1 %17, label %30, label %18

18:                                               ; preds = %13
  %19 = icmp eq i32 %16, 0
  %20 = fmul double %9, 0x43F0000000000000
  %21 = bitcast double %20 to i64
  %22 = lshr i64 %21, 52
  %23 = trunc nuw nsw i64 %22 to i32
  %24 = and i32 %23, 2047
  %25 = select i1 %19, i32 %24, i32 %16
  %26 = select i1 %19, i32 -1086, i32 -1022
  %27 = add nsw i32 %25, -1
  %28 = add nsw i32 %27, %26
  %29 = sitofp i32 %28 to float
  br label %30

30:                                               ; preds = %18, %13, %8, %6, %1
  %31 = phi float [ 0xFFF0000000000000, %1 ], [ %7, %6 ], [ -1.000000e+00, %13 ], [ 0x41E0000000000000, %8 ], [ %29, %18 ]
  ret float %31
}

define double @__nv_scalbn(double %0, i32 %1) {
  %3 = tail call i32 @llvm.smax.i32(i32 %1, i32 -2200)
  %4 = tail call i32 @llvm.smin.i32(i32 %3, i32 2200)
  %5 = trunc nsw i32 %4 to i16
  %6 = sdiv i16 %5, 3
  %7 = sext i16 %6 to i32
  %8 = sub nsw i16 %5, %6
  %9 = sdiv i16 %8, 2
  %10 = zext i16 %9 to i32
  %11 = add nsw i32 %7, 1023
  %12 = zext nneg i32 %11 to i64
  %13 = shl nuw nsw i64 %12, 52
  %14 = bitcast i64 %13 to double
  %15 = fmul double %0, %14
  %16 = add nuw nsw i32 %10, 1023
  %17 = zext nneg i32 %16 to i64
  %18 = shl i64 %17, 52
  %19 = bitcast i64 %18 to double
  %20 = fmul double %15, %19
  %21 = add nsw i32 %4, 1023
  %22 = add nsw i32 %7, %10
  %23 = sub nsw i32 %21, %22
  %24 = zext i32 %23 to i64
  %25 = shl i64 %24, 52
  %26 = bitcast i64 %25 to double
  %27 = fmul double %20, %26
  ret double %27
}

define float @__nv_scalbnf(float %0, i32 %1) {
  %3 = fpext float %0 to double
  %4 = tail call i32 @llvm.smax.i32(i32 %1, i32 -2200)
  %5 = tail call i32 @llvm.smin.i32(i32 %4, i32 2200)
  %6 = trunc nsw i32 %5 to i16
  %7 = sdiv i16 %6, 3
  %8 = sext i16 %7 to i32
  %9 = sub nsw i16 %6, %7
  %10 = sdiv i16 %9, 2
  %11 = zext i16 %10 to i32
  %12 = add nsw i32 %8, 1023
  %13 = zext nneg i32 %12 to i64
  %14 = shl nuw nsw i64 %13, 52
  %15 = bitcast i64 %14 to double
  %16 = fmul double %3, %15
  %17 = add nuw nsw i32 %11, 1023
  %18 = zext nneg i32 %17 to i64
  %19 = shl i64 %18, 52
  %20 = bitcast i64 %19 to double
  %21 = fmul double %16, %20
  %22 = add nsw i32 %5, 1023
  %23 = add nsw i32 %8, %11
  %24 = sub nsw i32 %22, %23
  %25 = zext i32 %24 to i64
  %26 = shl i64 %25, 52
  %27 = bitcast i64 %26 to double
  %28 = fmul double %21, %27
  %29 = fptrunc double %28 to float
  ret float %29
}

define double @__nv_modf(double %0, ptr writeonly captures(none) initializes((0, 8)) %1) {
  %3 = tail call double @llvm.trunc.f64(double %0)
  store double %3, ptr %1, align 8
  %4 = fsub double %0, %3
  %5 = fcmp ord double %4, 0.000000e+00
  %6 = select i1 %5, double %4, double 0.000000e+00
  %7 = tail call double @llvm.copysign.f64(double %6, double %0)
  ret double %7
}

define float @__nv_modff(float %0, ptr writeonly captures(none) initializes((0, 4)) %1) {
  %3 = tail call float @llvm.trunc.f32(float %0)
  store float %3, ptr %1, align 4
  %4 = fsub float %0, %3
  %5 = fcmp ord float %4, 0.000000e+00
  %6 = select i1 %5, float %4, float 0.000000e+00
  %7 = tail call float @llvm.copysign.f32(float %6, float %0)
  ret float %7
}

define double @__nv_frexp(double %0, ptr writeonly captures(none) initializes((0, 4)) %1) {
  %3 = bitcast double %0 to i64
  %4 = lshr i64 %3, 52
  %5 = trunc nuw nsw i64 %4 to i32
  %6 = and i32 %5, 2047
  %7 = icmp eq i32 %6, 2047
  %8 = fcmp oeq double %0, 0.000000e+00
  %9 = or i1 %8, %7
  br i1 %9, label %20, label %10

10:                                               ; preds = %2
  %11 = icmp eq i32 %6, 0
  %12 = fmul double %0, 0x43F0000000000000
  %13 = bitcast double %12 to i64
  %14 = lshr i64 %13, 52
  %15 = trunc nuw nsw i64 %14 to i32
  %16 = and i32 %15, 2047
  %17 = select i1 %11, i32 %16, i32 %6
  %18 = select i1 %11, i32 -1086, i32 -1022
  %19 = add nsw i32 %18, %17
  br label %20

20:                                               ; preds = %2, %10
  %21 = phi i32 [ %19, %10 ], [ 0, %2 ]
  store i32 %21, ptr %1, align 4
  %22 = and i64 %4, 2047
  %23 = icmp eq i64 %22, 2047
  %24 = or i1 %8, %23
  br i1 %24, label %33, label %25

25:                                               ; preds = %20
  %26 = icmp eq i64 %22, 0
  %27 = fmul double %0, 0x43F0000000000000
  %28 = bitcast double %27 to i64
  %29 = select i1 %26, i64 %28, i64 %3
  %30 = and i64 %29, -9218868437227405313
  %31 = or disjoint i64 %30, 4602678819172646912
  %32 = bitcast i64 %31 to double
  br label %33

33:                                               ; preds = %20, %25
  %34 = phi double [ %32, %25 ], [ %0, %20 ]
  ret double %34
}

define float @__nv_frexpf(float %0, ptr writeonly captures(none) initializes((0, 4)) %1) {
  %3 = bitcast float %0 to i32
  %4 = lshr i32 %3, 23
  %5 = and i32 %4, 255
  %6 = icmp eq i32 %5, 255
  %7 = fcmp oeq float %0, 0.000000e+00
  %8 = or i1 %7, %6
  br i1 %8, label %9, label %12

9:                                                ; preds = %2
  %10 = fmul float %0, 0x41F0000000000000
  %11 = bitcast float %10 to i32
  br label %21

12:                                               ; preds = %2
  %13 = icmp eq i32 %5, 0
  %14 = fmul float %0, 0x41F0000000000000
  %15 = bitcast float %14 to i32
  %16 = lshr i32 %15, 23
  %17 = and i32 %16, 255
  %18 = select i1 %13, i32 %17, i32 %5
  %19 = select i1 %13, i32 -158, i32 -126
  %20 = add nsw i32 %19, %18
  br label %21

21:                                               ; preds = %9, %12
  %22 = phi i32 [ %11, %9 ], [ %15, %12 ]
  %23 = phi i32 [ 0, %9 ], [ %20, %12 ]
  store i32 %23, ptr %1, align 4
  %24 = icmp eq i32 %5, 0
  %25 = select i1 %24, i32 %22, i32 %3
  %26 = and i32 %25, -2139095041
  %27 = or disjoint i32 %26, 1056964608
  %28 = bitcast i32 %27 to float
  %29 = select i1 %8, float %0, float %28
  ret float %29
}

define double @__nv_nextafter(double %0, double %1) {
  %3 = fcmp uno double %0, %1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = fadd double %0, %1
  br label %20

6:                                                ; preds = %2
  %7 = fcmp oeq double %0, %1
  br i1 %7, label %20, label %8

8:                                                ; preds = %6
  %9 = fcmp oeq double %0, 0.000000e+00
  br i1 %9, label %10, label %12

10:                                               ; preds = %8
  %11 = tail call double @llvm.copysign.f64(double 4.940660e-324, double %1)
  br label %20

12:                                               ; preds = %8
  %13 = bitcast double %0 to i64
  %14 = fcmp olt double %0, %1
  %15 = fcmp ule double %0, 0.000000e+00
  %16 = xor i1 %15, %14
  %17 = select i1 %16, i64 1, i64 -1
  %18 = add i64 %17, %13
  %19 = bitcast i64 %18 to double
  br label %20

20:                                               ; preds = %6, %12, %10, %4
  %21 = phi double [ %5, %4 ], [ %19, %12 ], [ %11, %10 ], [ %1, %6 ]
  ret double %21
}

define float @__nv_nextafterf(float %0, float %1) {
  %3 = fcmp uno float %0, %1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = fadd float %0, %1
  br label %20

6:                                                ; preds = %2
  %7 = fcmp oeq float %0, %1
  br i1 %7, label %20, label %8

8:                                                ; preds = %6
  %9 = fcmp oeq float %0, 0.000000e+00
  br i1 %9, label %10, label %12

10:                                               ; preds = %8
  %11 = tail call float @llvm.copysign.f32(float 0x36A0000000000000, float %1)
  br label %20

12:                                               ; preds = %8
  %13 = bitcast float %0 to i32
  %14 = fcmp olt float %0, %1
  %15 = fcmp ule float %0, 0.000000e+00
  %16 = xor i1 %15, %14
  %17 = select i1 %16, i32 1, i32 -1
  %18 = add i32 %17, %13
  %19 = bitcast i32 %18 to float
  br label %20

20:                                               ; preds = %6, %12, %10, %4
  %21 = phi float [ %5, %4 ], [ %19, %12 ], [ %11, %10 ], [ %1, %6 ]
  ret float %21
}

define void @__nv_sincosf(float %0, ptr writeonly captures(none) initializes((0, 4)) %1, ptr writeonly captures(none) initializes((0, 4)) %2) {
  %4 = tail call float @llvm.ox.sin(float %0)
  store float %4, ptr %1, align 4
  %5 = tail call float @llvm.ox.cos(float %0)
  store float %5, ptr %2, align 4
  ret void
}

define void @__nv_fast_sincosf(float %0, ptr writeonly captures(none) initializes((0, 4)) %1, ptr writeonly captures(none) initializes((0, 4)) %2) {
  %4 = tail call float @llvm.ox.sin(float %0)
  store float %4, ptr %1, align 4
  %5 = tail call float @llvm.ox.cos(float %0)
  store float %5, ptr %2, align 4
  ret void
}

define void @__nv_sincos(double %0, ptr writeonly captures(none) initializes((0, 8)) %1, ptr writeonly captures(none) initializes((0, 8)) %2) {
  %4 = fcmp oeq double %0, 0.000000e+00
  %5 = tail call double @llvm.fabs.f64(double %0)
  br i1 %4, label %162, label %6

6:                                                ; preds = %3
  %7 = fcmp ueq double %5, 0x7FF0000000000000
  br i1 %7, label %162, label %8

8:                                                ; preds = %6
  %9 = fcmp olt double %5, 0x4130000000000000
  br i1 %9, label %10, label %25

10:                                               ; preds = %8
  %11 = fmul double %0, 0x3FE45F306DC9C883
  %12 = tail call double @llvm.rint.f64(double %11)
  %13 = tail call double @llvm.fma.f64(double %12, double 0xBFF921FB54400000, double %0)
  %14 = fmul double %12, 0x3DD0B4611A600000
  %15 = fsub double %13, %14
  %16 = fsub double %13, %15
  %17 = fsub double %16, %14
  %18 = fmul double %12, 0x3BA3198A2E037073
  %19 = fadd double %18, 0.000000e+00
  %20 = fsub double %17, %19
  %21 = fadd double %15, %20
  %22 = fsub double %15, %21
  %23 = fadd double %20, %22
  %24 = fptosi double %12 to i32
  br label %119

25:                                               ; preds = %8
  %26 = bitcast double %5 to i64
  %27 = and i64 %26, 4503599627370495
  %28 = or disjoint i64 %27, 4503599627370496
  %29 = lshr i64 %26, 52
  %30 = trunc nuw nsw i64 %29 to i32
  %31 = add nsw i32 %30, -1013
  %32 = ashr i32 %31, 6
  %33 = and i32 %31, 63
  %34 = icmp eq i32 %33, 0
  %35 = sext i32 %32 to i64
  %36 = getelementptr inbounds i64, ptr @two_over_pi, i64 %35
  %37 = load i64, ptr %36, align 8
  br i1 %34, label %38, label %41

38:                                               ; preds = %25
  %39 = getelementptr i8, ptr %36, i64 8
  %40 = load i64, ptr %39, align 8
  br label %50

41:                                               ; preds = %25
  %42 = sub nuw nsw i32 64, %33
  %43 = zext nneg i32 %42 to i64
  %44 = getelementptr i8, ptr %36, i64 8
  %45 = zext nneg i32 %33 to i64
  %46 = shl i64 %37, %45
  %47 = load i64, ptr %44, align 8
  %48 = lshr i64 %47, %43
  %49 = or i64 %48, %46
  br label %50

50:                                               ; preds = %41, %38
  %51 = phi i64 [ %47, %41 ], [ %40, %38 ]
  %52 = phi i64 [ %49, %41 ], [ %37, %38 ]
  br i1 %34, label %53, label %56

53:                                               ; preds = %50
  %54 = getelementptr i8, ptr %36, i64 16
  %55 = load i64, ptr %54, align 8
  br label %65

56:                                               ; preds = %50
  %57 = sub nuw nsw i32 64, %33
  %58 = zext nneg i32 %57 to i64
  %59 = getelementptr i8, ptr %36, i64 16
  %60 = zext nneg i32 %33 to i64
  %61 = shl i64 %51, %60
  %62 = load i64, ptr %59, align 8
  %63 = lshr i64 %62, %58
  %64 = or i64 %63, %61
  br label %65

65:                                               ; preds = %56, %53
  %66 = phi i64 [ %62, %56 ], [ %55, %53 ]
  %67 = phi i64 [ %64, %56 ], [ %51, %53 ]
  br i1 %34, label %77, label %68

68:                                               ; preds = %65
  %69 = sub nuw nsw i32 64, %33
  %70 = zext nneg i32 %69 to i64
  %71 = getelementptr i8, ptr %36, i64 24
  %72 = zext nneg i32 %33 to i64
  %73 = shl i64 %66, %72
  %74 = load i64, ptr %71, align 8
  %75 = lshr i64 %74, %70
  %76 = or i64 %75, %73
  br label %77

77:                                               ; preds = %68, %65
  %78 = phi i64 [ %76, %68 ], [ %66, %65 ]
  %79 = zext nneg i64 %28 to i128
  %80 = zext i64 %67 to i128
  %81 = mul nuw nsw i128 %80, %79
  %82 = zext i64 %78 to i128
  %83 = mul nuw nsw i128 %82, %79
  %84 = lshr i128 %83, 64
  %85 = mul i64 %52, %28
  %86 = zext i64 %85 to i128
  %87 = shl nuw i128 %86, 64
  %88 = add i128 %81, %87
  %89 = add i128 %88, %84
  %90 = lshr i128 %89, 126
  %91 = trunc nuw nsw i128 %90 to i32
  %92 = shl i128 %89, 2
  %93 = lshr i128 %92, 127
  %94 = trunc nuw nsw i128 %93 to i32
  %95 = add nuw nsw i32 %94, %91
  %96 = lshr i128 %92, 64
  %97 = trunc nuw i128 %96 to i64
  %98 = sitofp i64 %97 to double
  %99 = fmul double %98, 0x3BF0000000000000
  %100 = trunc i128 %92 to i64
  %101 = uitofp i64 %100 to double
  %102 = fmul double %101, 0x37F0000000000000
  %103 = fmul double %99, 0x3FF921FB54442D18
  %104 = fneg double %103
  %105 = tail call double @llvm.fma.f64(double %99, double 0x3FF921FB54442D18, double %104)
  %106 = fmul double %99, 0x3C91A62633145C07
  %107 = fadd double %106, %105
  %108 = fmul double %102, 0x3FF921FB54442D18
  %109 = fadd double %108, %107
  %110 = fcmp olt double %0, 0.000000e+00
  %111 = fneg double %109
  %112 = sub nsw i32 0, %95
  %113 = select i1 %110, i32 %112, i32 %95
  %114 = select i1 %110, double %104, double %103
  %115 = select i1 %110, double %111, double %109
  %116 = fadd double %114, %115
  %117 = fsub double %114, %116
  %118 = fadd double %115, %117
  br label %119

119:                                              ; preds = %77, %10
  %120 = phi double [ %21, %10 ], [ %116, %77 ]
  %121 = phi double [ %23, %10 ], [ %118, %77 ]
  %122 = phi i32 [ %24, %10 ], [ %113, %77 ]
  %123 = and i32 %122, 1
  %124 = icmp eq i32 %123, 0
  %125 = fmul double %120, %120
  br i1 %124, label %143, label %126

126:                                              ; preds = %119
  %127 = tail call double @llvm.fma.f64(double %125, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %128 = tail call double @llvm.fma.f64(double %127, double %125, double 0x3E21EED8EFF8D898)
  %129 = tail call double @llvm.fma.f64(double %128, double %125, double 0xBE927E4FB7789F5C)
  %130 = tail call double @llvm.fma.f64(double %129, double %125, double 0x3EFA01A01A01A01A)
  %131 = tail call double @llvm.fma.f64(double %130, double %125, double 0xBF56C16C16C16C17)
  %132 = tail call double @llvm.fma.f64(double %131, double %125, double 0x3FA5555555555555)
  %133 = fmul double %125, 5.000000e-01
  %134 = fsub double 1.000000e+00, %133
  %135 = fsub double 1.000000e+00, %134
  %136 = fsub double %135, %133
  %137 = fmul double %125, %132
  %138 = fmul double %125, %137
  %139 = fmul double %120, %121
  %140 = fsub double %138, %139
  %141 = fadd double %136, %140
  %142 = fadd double %134, %141
  br label %156

143:                                              ; preds = %119
  %144 = tail call double @llvm.fma.f64(double %125, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %145 = tail call double @llvm.fma.f64(double %144, double %125, double 0xBE5AE64567F544E4)
  %146 = tail call double @llvm.fma.f64(double %145, double %125, double 0x3EC71DE3A556C734)
  %147 = tail call double @llvm.fma.f64(double %146, double %125, double 0xBF2A01A01A01A01A)
  %148 = tail call double @llvm.fma.f64(double %147, double %125, double 0x3F81111111111111)
  %149 = tail call double @llvm.fma.f64(double %148, double %125, double 0xBFC5555555555555)
  %150 = fmul double %125, %149
  %151 = tail call double @llvm.fma.f64(double %150, double %120, double %121)
  %152 = fmul double %125, 5.000000e-01
  %153 = fmul double %121, %152
  %154 = fsub double %151, %153
  %155 = fadd double %120, %154
  br label %156

156:                                              ; preds = %143, %126
  %157 = phi double [ %142, %126 ], [ %155, %143 ]
  %158 = and i32 %122, 2
  %159 = icmp eq i32 %158, 0
  %160 = fneg double %157
  %161 = select i1 %159, double %157, double %160
  br label %162

162:                                              ; preds = %3, %6, %156
  %163 = phi double [ %161, %156 ], [ 0x7FF8000000000000, %6 ], [ %0, %3 ]
  store double %163, ptr %1, align 8
  %164 = fcmp ueq double %5, 0x7FF0000000000000
  br i1 %164, label %320, label %165

165:                                              ; preds = %162
  %166 = fcmp olt double %5, 0x4130000000000000
  br i1 %166, label %167, label %182

167:                                              ; preds = %165
  %168 = fmul double %0, 0x3FE45F306DC9C883
  %169 = tail call double @llvm.rint.f64(double %168)
  %170 = tail call double @llvm.fma.f64(double %169, double 0xBFF921FB54400000, double %0)
  %171 = fmul double %169, 0x3DD0B4611A600000
  %172 = fsub double %170, %171
  %173 = fsub double %170, %172
  %174 = fsub double %173, %171
  %175 = fmul double %169, 0x3BA3198A2E037073
  %176 = fadd double %175, 0.000000e+00
  %177 = fsub double %174, %176
  %178 = fadd double %172, %177
  %179 = fsub double %172, %178
  %180 = fadd double %177, %179
  %181 = fptosi double %169 to i32
  br label %276

182:                                              ; preds = %165
  %183 = bitcast double %5 to i64
  %184 = and i64 %183, 4503599627370495
  %185 = or disjoint i64 %184, 4503599627370496
  %186 = lshr i64 %183, 52
  %187 = trunc nuw nsw i64 %186 to i32
  %188 = add nsw i32 %187, -1013
  %189 = ashr i32 %188, 6
  %190 = and i32 %188, 63
  %191 = icmp eq i32 %190, 0
  %192 = sext i32 %189 to i64
  %193 = getelementptr inbounds i64, ptr @two_over_pi, i64 %192
  %194 = load i64, ptr %193, align 8
  br i1 %191, label %195, label %198

195:                                              ; preds = %182
  %196 = getelementptr i8, ptr %193, i64 8
  %197 = load i64, ptr %196, align 8
  br label %207

198:                                              ; preds = %182
  %199 = sub nuw nsw i32 64, %190
  %200 = zext nneg i32 %199 to i64
  %201 = getelementptr i8, ptr %193, i64 8
  %202 = zext nneg i32 %190 to i64
  %203 = shl i64 %194, %202
  %204 = load i64, ptr %201, align 8
  %205 = lshr i64 %204, %200
  %206 = or i64 %205, %203
  br label %207

207:                                              ; preds = %198, %195
  %208 = phi i64 [ %204, %198 ], [ %197, %195 ]
  %209 = phi i64 [ %206, %198 ], [ %194, %195 ]
  br i1 %191, label %210, label %213

210:                                              ; preds = %207
  %211 = getelementptr i8, ptr %193, i64 16
  %212 = load i64, ptr %211, align 8
  br label %222

213:                                              ; preds = %207
  %214 = sub nuw nsw i32 64, %190
  %215 = zext nneg i32 %214 to i64
  %216 = getelementptr i8, ptr %193, i64 16
  %217 = zext nneg i32 %190 to i64
  %218 = shl i64 %208, %217
  %219 = load i64, ptr %216, align 8
  %220 = lshr i64 %219, %215
  %221 = or i64 %220, %218
  br label %222

222:                                              ; preds = %213, %210
  %223 = phi i64 [ %219, %213 ], [ %212, %210 ]
  %224 = phi i64 [ %221, %213 ], [ %208, %210 ]
  br i1 %191, label %234, label %225

225:                                              ; preds = %222
  %226 = sub nuw nsw i32 64, %190
  %227 = zext nneg i32 %226 to i64
  %228 = getelementptr i8, ptr %193, i64 24
  %229 = zext nneg i32 %190 to i64
  %230 = shl i64 %223, %229
  %231 = load i64, ptr %228, align 8
  %232 = lshr i64 %231, %227
  %233 = or i64 %232, %230
  br label %234

234:                                              ; preds = %225, %222
  %235 = phi i64 [ %233, %225 ], [ %223, %222 ]
  %236 = zext nneg i64 %185 to i128
  %237 = zext i64 %224 to i128
  %238 = mul nuw nsw i128 %237, %236
  %239 = zext i64 %235 to i128
  %240 = mul nuw nsw i128 %239, %236
  %241 = lshr i128 %240, 64
  %242 = mul i64 %209, %185
  %243 = zext i64 %242 to i128
  %244 = shl nuw i128 %243, 64
  %245 = add i128 %238, %244
  %246 = add i128 %245, %241
  %247 = lshr i128 %246, 126
  %248 = trunc nuw nsw i128 %247 to i32
  %249 = shl i128 %246, 2
  %250 = lshr i128 %249, 127
  %251 = trunc nuw nsw i128 %250 to i32
  %252 = add nuw nsw i32 %251, %248
  %253 = lshr i128 %249, 64
  %254 = trunc nuw i128 %253 to i64
  %255 = sitofp i64 %254 to double
  %256 = fmul double %255, 0x3BF0000000000000
  %257 = trunc i128 %249 to i64
  %258 = uitofp i64 %257 to double
  %259 = fmul double %258, 0x37F0000000000000
  %260 = fmul double %256, 0x3FF921FB54442D18
  %261 = fneg double %260
  %262 = tail call double @llvm.fma.f64(double %256, double 0x3FF921FB54442D18, double %261)
  %263 = fmul double %256, 0x3C91A62633145C07
  %264 = fadd double %263, %262
  %265 = fmul double %259, 0x3FF921FB54442D18
  %266 = fadd double %265, %264
  %267 = fcmp olt double %0, 0.000000e+00
  %268 = fneg double %266
  %269 = sub nsw i32 0, %252
  %270 = select i1 %267, i32 %269, i32 %252
  %271 = select i1 %267, double %261, double %260
  %272 = select i1 %267, double %268, double %266
  %273 = fadd double %271, %272
  %274 = fsub double %271, %273
  %275 = fadd double %272, %274
  br label %276

276:                                              ; preds = %234, %167
  %277 = phi double [ %178, %167 ], [ %273, %234 ]
  %278 = phi double [ %180, %167 ], [ %275, %234 ]
  %279 = phi i32 [ %181, %167 ], [ %270, %234 ]
  %280 = add i32 %279, 1
  %281 = and i32 %279, 1
  %282 = icmp eq i32 %281, 0
  %283 = fmul double %277, %277
  br i1 %282, label %284, label %301

284:                                              ; preds = %276
  %285 = tail call double @llvm.fma.f64(double %283, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %286 = tail call double @llvm.fma.f64(double %285, double %283, double 0x3E21EED8EFF8D898)
  %287 = tail call double @llvm.fma.f64(double %286, double %283, double 0xBE927E4FB7789F5C)
  %288 = tail call double @llvm.fma.f64(double %287, double %283, double 0x3EFA01A01A01A01A)
  %289 = tail call double @llvm.fma.f64(double %288, double %283, double 0xBF56C16C16C16C17)
  %290 = tail call double @llvm.fma.f64(double %289, double %283, double 0x3FA5555555555555)
  %291 = fmul double %283, 5.000000e-01
  %292 = fsub double 1.000000e+00, %291
  %293 = fsub double 1.000000e+00, %292
  %294 = fsub double %293, %291
  %295 = fmul double %283, %290
  %296 = fmul double %283, %295
  %297 = fmul double %277, %278
  %298 = fsub double %296, %297
  %299 = fadd double %294, %298
  %300 = fadd double %292, %299
  br label %314

301:                                              ; preds = %276
  %302 = tail call double @llvm.fma.f64(double %283, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %303 = tail call double @llvm.fma.f64(double %302, double %283, double 0xBE5AE64567F544E4)
  %304 = tail call double @llvm.fma.f64(double %303, double %283, double 0x3EC71DE3A556C734)
  %305 = tail call double @llvm.fma.f64(double %304, double %283, double 0xBF2A01A01A01A01A)
  %306 = tail call double @llvm.fma.f64(double %305, double %283, double 0x3F81111111111111)
  %307 = tail call double @llvm.fma.f64(double %306, double %283, double 0xBFC5555555555555)
  %308 = fmul double %283, %307
  %309 = tail call double @llvm.fma.f64(double %308, double %277, double %278)
  %310 = fmul double %283, 5.000000e-01
  %311 = fmul double %278, %310
  %312 = fsub double %309, %311
  %313 = fadd double %277, %312
  br label %314

314:                                              ; preds = %301, %284
  %315 = phi double [ %300, %284 ], [ %313, %301 ]
  %316 = and i32 %280, 2
  %317 = icmp eq i32 %316, 0
  %318 = fneg double %315
  %319 = select i1 %317, double %315, double %318
  br label %320

320:                                              ; preds = %162, %314
  %321 = phi double [ %319, %314 ], [ 0x7FF8000000000000, %162 ]
  store double %321, ptr %2, align 8
  ret void
}

define double @__nv_sinpi(double %0) {
  %2 = tail call double @llvm.fabs.f64(double %0)
  %3 = fcmp ueq double %2, 0x7FF0000000000000
  br i1 %3, label %58, label %4

4:                                                ; preds = %1
  %5 = fmul double %0, 2.000000e+00
  %6 = tail call double @llvm.rint.f64(double %5)
  %7 = fmul double %6, 5.000000e-01
  %8 = fsub double %0, %7
  %9 = fmul double %8, 0x400921FB54442D18
  %10 = fneg double %9
  %11 = tail call double @llvm.fma.f64(double %8, double 0x400921FB54442D18, double %10)
  %12 = fmul double %8, 0x3CA1A62633145C07
  %13 = fadd double %12, %11
  %14 = fmul double %6, 2.500000e-01
  %15 = tail call double @llvm.floor.f64(double %14)
  %16 = fmul double %15, 4.000000e+00
  %17 = fsub double %6, %16
  %18 = fptosi double %17 to i32
  %19 = and i32 %18, 1
  %20 = icmp eq i32 %19, 0
  %21 = fmul double %9, %9
  br i1 %20, label %39, label %22

22:                                               ; preds = %4
  %23 = tail call double @llvm.fma.f64(double %21, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %24 = tail call double @llvm.fma.f64(double %23, double %21, double 0x3E21EED8EFF8D898)
  %25 = tail call double @llvm.fma.f64(double %24, double %21, double 0xBE927E4FB7789F5C)
  %26 = tail call double @llvm.fma.f64(double %25, double %21, double 0x3EFA01A01A01A01A)
  %27 = tail call double @llvm.fma.f64(double %26, double %21, double 0xBF56C16C16C16C17)
  %28 = tail call double @llvm.fma.f64(double %27, double %21, double 0x3FA5555555555555)
  %29 = fmul double %21, 5.000000e-01
  %30 = fsub double 1.000000e+00, %29
  %31 = fsub double 1.000000e+00, %30
  %32 = fsub double %31, %29
  %33 = fmul double %21, %28
  %34 = fmul double %21, %33
  %35 = fmul double %9, %13
  %36 = fsub double %34, %35
  %37 = fadd double %32, %36
  %38 = fadd double %30, %37
  br label %52

39:                                               ; preds = %4
  %40 = tail call double @llvm.fma.f64(double %21, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %41 = tail call double @llvm.fma.f64(double %40, double %21, double 0xBE5AE64567F544E4)
  %42 = tail call double @llvm.fma.f64(double %41, double %21, double 0x3EC71DE3A556C734)
  %43 = tail call double @llvm.fma.f64(double %42, double %21, double 0xBF2A01A01A01A01A)
  %44 = tail call double @llvm.fma.f64(double %43, double %21, double 0x3F81111111111111)
  %45 = tail call double @llvm.fma.f64(double %44, double %21, double 0xBFC5555555555555)
  %46 = fmul double %21, %45
  %47 = tail call double @llvm.fma.f64(double %46, double %9, double %13)
  %48 = fmul double %21, 5.000000e-01
  %49 = fmul double %13, %48
  %50 = fsub double %47, %49
  %51 = fadd double %9, %50
  br label %52

52:                                               ; preds = %39, %22
  %53 = phi double [ %38, %22 ], [ %51, %39 ]
  %54 = and i32 %18, 2
  %55 = icmp eq i32 %54, 0
  %56 = fneg double %53
  %57 = select i1 %55, double %53, double %56
  br label %58

58:                                               ; preds = %1, %52
  %59 = phi double [ %57, %52 ], [ 0x7FF8000000000000, %1 ]
  ret double %59
}

define double @__nv_cospi(double %0) {
  %2 = tail call double @llvm.fabs.f64(double %0)
  %3 = fcmp ueq double %2, 0x7FF0000000000000
  br i1 %3, label %59, label %4

4:                                                ; preds = %1
  %5 = fmul double %0, 2.000000e+00
  %6 = tail call double @llvm.rint.f64(double %5)
  %7 = fmul double %6, 5.000000e-01
  %8 = fsub double %0, %7
  %9 = fmul double %8, 0x400921FB54442D18
  %10 = fneg double %9
  %11 = tail call double @llvm.fma.f64(double %8, double 0x400921FB54442D18, double %10)
  %12 = fmul double %8, 0x3CA1A62633145C07
  %13 = fadd double %12, %11
  %14 = fmul double %6, 2.500000e-01
  %15 = tail call double @llvm.floor.f64(double %14)
  %16 = fmul double %15, 4.000000e+00
  %17 = fsub double %6, %16
  %18 = fptosi double %17 to i32
  %19 = add nsw i32 %18, 1
  %20 = and i32 %18, 1
  %21 = icmp eq i32 %20, 0
  %22 = fmul double %9, %9
  br i1 %21, label %23, label %40

23:                                               ; preds = %4
  %24 = tail call double @llvm.fma.f64(double %22, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %25 = tail call double @llvm.fma.f64(double %24, double %22, double 0x3E21EED8EFF8D898)
  %26 = tail call double @llvm.fma.f64(double %25, double %22, double 0xBE927E4FB7789F5C)
  %27 = tail call double @llvm.fma.f64(double %26, double %22, double 0x3EFA01A01A01A01A)
  %28 = tail call double @llvm.fma.f64(double %27, double %22, double 0xBF56C16C16C16C17)
  %29 = tail call double @llvm.fma.f64(double %28, double %22, double 0x3FA5555555555555)
  %30 = fmul double %22, 5.000000e-01
  %31 = fsub double 1.000000e+00, %30
  %32 = fsub double 1.000000e+00, %31
  %33 = fsub double %32, %30
  %34 = fmul double %22, %29
  %35 = fmul double %22, %34
  %36 = fmul double %9, %13
  %37 = fsub double %35, %36
  %38 = fadd double %33, %37
  %39 = fadd double %31, %38
  br label %53

40:                                               ; preds = %4
  %41 = tail call double @llvm.fma.f64(double %22, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %42 = tail call double @llvm.fma.f64(double %41, double %22, double 0xBE5AE64567F544E4)
  %43 = tail call double @llvm.fma.f64(double %42, double %22, double 0x3EC71DE3A556C734)
  %44 = tail call double @llvm.fma.f64(double %43, double %22, double 0xBF2A01A01A01A01A)
  %45 = tail call double @llvm.fma.f64(double %44, double %22, double 0x3F81111111111111)
  %46 = tail call double @llvm.fma.f64(double %45, double %22, double 0xBFC5555555555555)
  %47 = fmul double %22, %46
  %48 = tail call double @llvm.fma.f64(double %47, double %9, double %13)
  %49 = fmul double %22, 5.000000e-01
  %50 = fmul double %13, %49
  %51 = fsub double %48, %50
  %52 = fadd double %9, %51
  br label %53

53:                                               ; preds = %40, %23
  %54 = phi double [ %39, %23 ], [ %52, %40 ]
  %55 = and i32 %19, 2
  %56 = icmp eq i32 %55, 0
  %57 = fneg double %54
  %58 = select i1 %56, double %54, double %57
  br label %59

59:                                               ; preds = %1, %53
  %60 = phi double [ %58, %53 ], [ 0x7FF8000000000000, %1 ]
  ret double %60
}

define float @__nv_sinpif(float %0) {
  %2 = fpext float %0 to double
  %3 = tail call double @llvm.fabs.f64(double %2)
  %4 = fcmp ueq double %3, 0x7FF0000000000000
  br i1 %4, label %60, label %5

5:                                                ; preds = %1
  %6 = fmul double %2, 2.000000e+00
  %7 = tail call double @llvm.rint.f64(double %6)
  %8 = fmul double %7, 5.000000e-01
  %9 = fsub double %2, %8
  %10 = fmul double %9, 0x400921FB54442D18
  %11 = fneg double %10
  %12 = tail call double @llvm.fma.f64(double %9, double 0x400921FB54442D18, double %11)
  %13 = fmul double %9, 0x3CA1A62633145C07
  %14 = fadd double %13, %12
  %15 = fmul double %7, 2.500000e-01
  %16 = tail call double @llvm.floor.f64(double %15)
  %17 = fmul double %16, 4.000000e+00
  %18 = fsub double %7, %17
  %19 = fptosi double %18 to i32
  %20 = and i32 %19, 1
  %21 = icmp eq i32 %20, 0
  %22 = fmul double %10, %10
  br i1 %21, label %40, label %23

23:                                               ; preds = %5
  %24 = tail call double @llvm.fma.f64(double %22, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %25 = tail call double @llvm.fma.f64(double %24, double %22, double 0x3E21EED8EFF8D898)
  %26 = tail call double @llvm.fma.f64(double %25, double %22, double 0xBE927E4FB7789F5C)
  %27 = tail call double @llvm.fma.f64(double %26, double %22, double 0x3EFA01A01A01A01A)
  %28 = tail call double @llvm.fma.f64(double %27, double %22, double 0xBF56C16C16C16C17)
  %29 = tail call double @llvm.fma.f64(double %28, double %22, double 0x3FA5555555555555)
  %30 = fmul double %22, 5.000000e-01
  %31 = fsub double 1.000000e+00, %30
  %32 = fsub double 1.000000e+00, %31
  %33 = fsub double %32, %30
  %34 = fmul double %22, %29
  %35 = fmul double %22, %34
  %36 = fmul double %10, %14
  %37 = fsub double %35, %36
  %38 = fadd double %33, %37
  %39 = fadd double %31, %38
  br label %53

40:                                               ; preds = %5
  %41 = tail call double @llvm.fma.f64(double %22, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %42 = tail call double @llvm.fma.f64(double %41, double %22, double 0xBE5AE64567F544E4)
  %43 = tail call double @llvm.fma.f64(double %42, double %22, double 0x3EC71DE3A556C734)
  %44 = tail call double @llvm.fma.f64(double %43, double %22, double 0xBF2A01A01A01A01A)
  %45 = tail call double @llvm.fma.f64(double %44, double %22, double 0x3F81111111111111)
  %46 = tail call double @llvm.fma.f64(double %45, double %22, double 0xBFC5555555555555)
  %47 = fmul double %22, %46
  %48 = tail call double @llvm.fma.f64(double %47, double %10, double %14)
  %49 = fmul double %22, 5.000000e-01
  %50 = fmul double %14, %49
  %51 = fsub double %48, %50
  %52 = fadd double %10, %51
  br label %53

53:                                               ; preds = %40, %23
  %54 = phi double [ %39, %23 ], [ %52, %40 ]
  %55 = and i32 %19, 2
  %56 = icmp eq i32 %55, 0
  %57 = fneg double %54
  %58 = select i1 %56, double %54, double %57
  %59 = fptrunc double %58 to float
  br label %60

60:                                               ; preds = %1, %53
  %61 = phi float [ %59, %53 ], [ 0x7FF8000000000000, %1 ]
  ret float %61
}

define float @__nv_cospif(float %0) {
  %2 = fpext float %0 to double
  %3 = tail call double @llvm.fabs.f64(double %2)
  %4 = fcmp ueq double %3, 0x7FF0000000000000
  br i1 %4, label %61, label %5

5:                                                ; preds = %1
  %6 = fmul double %2, 2.000000e+00
  %7 = tail call double @llvm.rint.f64(double %6)
  %8 = fmul double %7, 5.000000e-01
  %9 = fsub double %2, %8
  %10 = fmul double %9, 0x400921FB54442D18
  %11 = fneg double %10
  %12 = tail call double @llvm.fma.f64(double %9, double 0x400921FB54442D18, double %11)
  %13 = fmul double %9, 0x3CA1A62633145C07
  %14 = fadd double %13, %12
  %15 = fmul double %7, 2.500000e-01
  %16 = tail call double @llvm.floor.f64(double %15)
  %17 = fmul double %16, 4.000000e+00
  %18 = fsub double %7, %17
  %19 = fptosi double %18 to i32
  %20 = add nsw i32 %19, 1
  %21 = and i32 %19, 1
  %22 = icmp eq i32 %21, 0
  %23 = fmul double %10, %10
  br i1 %22, label %24, label %41

24:                                               ; preds = %5
  %25 = tail call double @llvm.fma.f64(double %23, double 0x3D2AE7F3E733B81F, double 0xBDA93974A8C07C9D)
  %26 = tail call double @llvm.fma.f64(double %25, double %23, double 0x3E21EED8EFF8D898)
  %27 = tail call double @llvm.fma.f64(double %26, double %23, double 0xBE927E4FB7789F5C)
  %28 = tail call double @llvm.fma.f64(double %27, double %23, double 0x3EFA01A01A01A01A)
  %29 = tail call double @llvm.fma.f64(double %28, double %23, double 0xBF56C16C16C16C17)
  %30 = tail call double @llvm.fma.f64(double %29, double %23, double 0x3FA5555555555555)
  %31 = fmul double %23, 5.000000e-01
  %32 = fsub double 1.000000e+00, %31
  %33 = fsub double 1.000000e+00, %32
  %34 = fsub double %33, %31
  %35 = fmul double %23, %30
  %36 = fmul double %23, %35
  %37 = fmul double %10, %14
  %38 = fsub double %36, %37
  %39 = fadd double %34, %38
  %40 = fadd double %32, %39
  br label %54

41:                                               ; preds = %5
  %42 = tail call double @llvm.fma.f64(double %23, double 0xBD6AE7F3E733B81F, double 0x3DE6124613A86D09)
  %43 = tail call double @llvm.fma.f64(double %42, double %23, double 0xBE5AE64567F544E4)
  %44 = tail call double @llvm.fma.f64(double %43, double %23, double 0x3EC71DE3A556C734)
  %45 = tail call double @llvm.fma.f64(double %44, double %23, double 0xBF2A01A01A01A01A)
  %46 = tail call double @llvm.fma.f64(double %45, double %23, double 0x3F81111111111111)
  %47 = tail call double @llvm.fma.f64(double %46, double %23, double 0xBFC5555555555555)
  %48 = fmul double %23, %47
  %49 = tail call double @llvm.fma.f64(double %48, double %10, double %14)
  %50 = fmul double %23, 5.000000e-01
  %51 = fmul double %14, %50
  %52 = fsub double %49, %51
  %53 = fadd double %10, %52
  br label %54

54:                                               ; preds = %41, %24
  %55 = phi double [ %40, %24 ], [ %53, %41 ]
  %56 = and i32 %20, 2
  %57 = icmp eq i32 %56, 0
  %58 = fneg double %55
  %59 = select i1 %57, double %55, double %58
  %60 = fptrunc double %59 to float
  br label %61

61:                                               ; preds = %1, %54
  %62 = phi float [ %60, %54 ], [ 0x7FF8000000000000, %1 ]
  ret float %62
}

declare void @llvm.ox.bar()

declare i64 @llvm.ox.warpid()

declare i32 @llvm.umin.i32(i32, i32)

declare i32 @llvm.umax.i32(i32, i32)

declare i32 @llvm.smin.i32(i32, i32)

declare i32 @llvm.smax.i32(i32, i32)

declare i32 @llvm.abs.i32(i32, i1 immarg)

declare i64 @llvm.smin.i64(i64, i64)

declare half @llvm.fabs.f16(half)

declare i32 @llvm.usub.sat.i32(i32, i32)

declare i1 @llvm.is.fpclass.f64(double, i32 immarg)

declare i64 @llvm.smax.i64(i64, i64)

declare i32 @llvm.sadd.sat.i32(i32, i32)
