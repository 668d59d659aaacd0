; ModuleID = 'checksum.c'
source_filename = "checksum.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-elf"

@message = internal unnamed_addr global [1024 x i8] zeroinitializer, align 1
@crc_table_ready = internal unnamed_addr global i1 false, align 4
@crc_table = internal unnamed_addr global [256 x i32] zeroinitializer, align 4
@.crctable = private unnamed_addr constant [256 x i16] [i16 0, i16 4129, i16 8258, i16 12387, i16 16516, i16 20645, i16 24774, i16 28903, i16 -32504, i16 -28375, i16 -24246, i16 -20117, i16 -15988, i16 -11859, i16 -7730, i16 -3601, i16 4657, i16 528, i16 12915, i16 8786, i16 21173, i16 17044, i16 29431, i16 25302, i16 -27847, i16 -31976, i16 -19589, i16 -23718, i16 -11331, i16 -15460, i16 -3073, i16 -7202, i16 9314, i16 13379, i16 1056, i16 5121, i16 25830, i16 29895, i16 17572, i16 21637, i16 -23190, i16 -19125, i16 -31448, i16 -27383, i16 -6674, i16 -2609, i16 -14932, i16 -10867, i16 13907, i16 9842, i16 5649, i16 1584, i16 30423, i16 26358, i16 22165, i16 18100, i16 -18597, i16 -22662, i16 -26855, i16 -30920, i16 -2081, i16 -6146, i16 -10339, i16 -14404, i16 18628, i16 22757, i16 26758, i16 30887, i16 2112, i16 6241, i16 10242, i16 14371, i16 -13876, i16 -9747, i16 -5746, i16 -1617, i16 -30392, i16 -26263, i16 -22262, i16 -18133, i16 23285, i16 19156, i16 31415, i16 27286, i16 6769, i16 2640, i16 14899, i16 10770, i16 -9219, i16 -13348, i16 -1089, i16 -5218, i16 -25735, i16 -29864, i16 -17605, i16 -21734, i16 27814, i16 31879, i16 19684, i16 23749, i16 11298, i16 15363, i16 3168, i16 7233, i16 -4690, i16 -625, i16 -12820, i16 -8755, i16 -21206, i16 -17141, i16 -29336, i16 -25271, i16 32407, i16 28342, i16 24277, i16 20212, i16 15891, i16 11826, i16 7761, i16 3696, i16 -97, i16 -4162, i16 -8227, i16 -12292, i16 -16613, i16 -20678, i16 -24743, i16 -28808, i16 -28280, i16 -32343, i16 -20022, i16 -24085, i16 -12020, i16 -16083, i16 -3762, i16 -7825, i16 4224, i16 161, i16 12482, i16 8419, i16 20484, i16 16421, i16 28742, i16 24679, i16 -31815, i16 -27752, i16 -23557, i16 -19494, i16 -15555, i16 -11492, i16 -7297, i16 -3234, i16 689, i16 4752, i16 8947, i16 13010, i16 16949, i16 21012, i16 25207, i16 29270, i16 -18966, i16 -23093, i16 -27224, i16 -31351, i16 -2706, i16 -6833, i16 -10964, i16 -15091, i16 13538, i16 9411, i16 5280, i16 1153, i16 29798, i16 25671, i16 21540, i16 17413, i16 -22565, i16 -18438, i16 -30823, i16 -26696, i16 -6305, i16 -2178, i16 -14563, i16 -10436, i16 9939, i16 14066, i16 1681, i16 5808, i16 26199, i16 30326, i16 17941, i16 22068, i16 -9908, i16 -13971, i16 -1778, i16 -5841, i16 -26168, i16 -30231, i16 -18038, i16 -22101, i16 22596, i16 18533, i16 30726, i16 26663, i16 6336, i16 2273, i16 14466, i16 10403, i16 -13443, i16 -9380, i16 -5313, i16 -1250, i16 -29703, i16 -25640, i16 -21573, i16 -17510, i16 19061, i16 23124, i16 27191, i16 31254, i16 2801, i16 6864, i16 10931, i16 14994, i16 -722, i16 -4849, i16 -8852, i16 -12979, i16 -16982, i16 -21109, i16 -25112, i16 -29239, i16 31782, i16 27655, i16 23652, i16 19525, i16 15522, i16 11395, i16 7392, i16 3265, i16 -4321, i16 -194, i16 -12451, i16 -8324, i16 -20581, i16 -16454, i16 -28711, i16 -24584, i16 28183, i16 32310, i16 20053, i16 24180, i16 11923, i16 16050, i16 3793, i16 7920]
@.crctable.2 = private unnamed_addr constant [256 x i32] [i32 0, i32 1996959894, i32 -301047508, i32 -1727442502, i32 124634137, i32 1886057615, i32 -379345611, i32 -1637575261, i32 249268274, i32 2044508324, i32 -522852066, i32 -1747789432, i32 162941995, i32 2125561021, i32 -407360249, i32 -1866523247, i32 498536548, i32 1789927666, i32 -205950648, i32 -2067906082, i32 450548861, i32 1843258603, i32 -187386543, i32 -2083289657, i32 325883990, i32 1684777152, i32 -43845254, i32 -1973040660, i32 335633487, i32 1661365465, i32 -99664541, i32 -1928851979, i32 997073096, i32 1281953886, i32 -715111964, i32 -1570279054, i32 1006888145, i32 1258607687, i32 -770865667, i32 -1526024853, i32 901097722, i32 1119000684, i32 -608450090, i32 -1396901568, i32 853044451, i32 1172266101, i32 -589951537, i32 -1412350631, i32 651767980, i32 1373503546, i32 -925412992, i32 -1076862698, i32 565507253, i32 1454621731, i32 -809855591, i32 -1195530993, i32 671266974, i32 1594198024, i32 -972236366, i32 -1324619484, i32 795835527, i32 1483230225, i32 -1050600021, i32 -1234817731, i32 1994146192, i32 31158534, i32 -1731059524, i32 -271249366, i32 1907459465, i32 112637215, i32 -1614814043, i32 -390540237, i32 2013776290, i32 251722036, i32 -1777751922, i32 -519137256, i32 2137656763, i32 141376813, i32 -1855689577, i32 -429695999, i32 1802195444, i32 476864866, i32 -2056965928, i32 -228458418, i32 1812370925, i32 453092731, i32 -2113342271, i32 -183516073, i32 1706088902, i32 314042704, i32 -1950435094, i32 -54949764, i32 1658658271, i32 366619977, i32 -1932296973, i32 -69972891, i32 1303535960, i32 984961486, i32 -1547960204, i32 -725929758, i32 1256170817, i32 1037604311, i32 -1529756563, i32 -740887301, i32 1131014506, i32 879679996, i32 -1385723834, i32 -631195440, i32 1141124467, i32 855842277, i32 -1442165665, i32 -586318647, i32 1342533948, i32 654459306, i32 -1106571248, i32 -921952122, i32 1466479909, i32 544179635, i32 -1184443383, i32 -832445281, i32 1591671054, i32 702138776, i32 -1328506846, i32 -942167884, i32 1504918807, i32 783551873, i32 -1212326853, i32 -1061524307, i32 -306674912, i32 -1698712650, i32 62317068, i32 1957810842, i32 -355121351, i32 -1647151185, i32 81470997, i32 1943803523, i32 -480048366, i32 -1805370492, i32 225274430, i32 2053790376, i32 -468791541, i32 -1828061283, i32 167816743, i32 2097651377, i32 -267414716, i32 -2029476910, i32 503444072, i32 1762050814, i32 -144550051, i32 -2140837941, i32 426522225, i32 1852507879, i32 -19653770, i32 -1982649376, i32 282753626, i32 1742555852, i32 -105259153, i32 -1900089351, i32 397917763, i32 1622183637, i32 -690576408, i32 -1580100738, i32 953729732, i32 1340076626, i32 -776247311, i32 -1497606297, i32 1068828381, i32 1219638859, i32 -670225446, i32 -1358292148, i32 906185462, i32 1090812512, i32 -547295293, i32 -1469587627, i32 829329135, i32 1181335161, i32 -882789492, i32 -1134132454, i32 628085408, i32 1382605366, i32 -871598187, i32 -1156888829, i32 570562233, i32 1426400815, i32 -977650754, i32 -1296233688, i32 733239954, i32 1555261956, i32 -1026031705, i32 -1244606671, i32 752459403, i32 1541320221, i32 -1687895376, i32 -328994266, i32 1969922972, i32 40735498, i32 -1677130071, i32 -351390145, i32 1913087877, i32 83908371, i32 -1782625662, i32 -491226604, i32 2075208622, i32 213261112, i32 -1831694693, i32 -438977011, i32 2094854071, i32 198958881, i32 -2032938284, i32 -237706686, i32 1759359992, i32 534414190, i32 -2118248755, i32 -155638181, i32 1873836001, i32 414664567, i32 -2012718362, i32 -15766928, i32 1711684554, i32 285281116, i32 -1889165569, i32 -127750551, i32 1634467795, i32 376229701, i32 -1609899400, i32 -686959890, i32 1308918612, i32 956543938, i32 -1486412191, i32 -799009033, i32 1231636301, i32 1047427035, i32 -1362007478, i32 -640263460, i32 1088359270, i32 936918000, i32 -1447252397, i32 -558129467, i32 1202900863, i32 817233897, i32 -1111625188, i32 -893730166, i32 1404277552, i32 615818150, i32 -1160759803, i32 -841546093, i32 1423857449, i32 601450431, i32 -1285129682, i32 -1000256840, i32 1567103746, i32 711928724, i32 -1274298825, i32 -1022587231, i32 1510334235, i32 755167117]

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %14, label %5

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
  %9 = add i64 %8, -1
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1
  %11 = load i8, ptr %6, align 1, !tbaa !11
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1
  store i8 %11, ptr %7, align 1, !tbaa !11
  %13 = icmp eq i64 %9, 0
  br i1 %13, label %14, label %5, !llvm.loop !12

14:                                               ; preds = %5, %3
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp ult ptr %0, %1
  %5 = icmp eq i64 %2, 0
  br i1 %4, label %7, label %6

6:                                                ; preds = %3
  br i1 %5, label %24, label %17

7:                                                ; preds = %3
  br i1 %5, label %24, label %8

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
  %12 = add i64 %11, -1
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1
  %14 = load i8, ptr %9, align 1, !tbaa !11
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1
  store i8 %14, ptr %10, align 1, !tbaa !11
  %16 = icmp eq i64 %12, 0
  br i1 %16, label %24, label %8, !llvm.loop !14

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
  %19 = add i64 %18, -1
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19
  %21 = load i8, ptr %20, align 1, !tbaa !11
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19
  store i8 %21, ptr %22, align 1, !tbaa !11
  %23 = icmp eq i64 %19, 0
  br i1 %23, label %24, label %17, !llvm.loop !15

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %13, label %5

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
  %10 = add i64 %9, -1
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1
  store i8 %6, ptr %8, align 1, !tbaa !11
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %13, label %7, !llvm.loop !16

13:                                               ; preds = %7, %3
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %20, label %5

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
  %9 = load i8, ptr %8, align 1, !tbaa !11
  %10 = load i8, ptr %7, align 1, !tbaa !11
  %11 = icmp eq i8 %9, %10
  br i1 %11, label %15, label %12

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10
  %14 = select i1 %13, i32 -1, i32 1
  br label %20

15:                                               ; preds = %5
  %16 = add i64 %6, -1
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1
  %19 = icmp eq i64 %16, 0
  br i1 %19, label %20, label %5, !llvm.loop !17

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ]
  ret i32 %21
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i64 -3, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #3 {
  %2 = load i1, ptr @crc_table_ready, align 4
  br i1 %2, label %14, label %3

3:                                                ; preds = %1, %3
  %4 = phi i64 [ %11, %3 ], [ 0, %1 ]
  %5 = trunc nuw nsw i64 %4 to i32
  %6 = lshr i32 %5, 8
  %7 = getelementptr inbounds nuw i32, ptr @.crctable.2, i64 %4
  %8 = load i32, ptr %7, align 4
  %9 = xor i32 %6, %8
  %10 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %4
  store i32 %9, ptr %10, align 4, !tbaa !7
  %11 = add nuw nsw i64 %4, 1
  %12 = icmp eq i64 %11, 256
  br i1 %12, label %13, label %3, !llvm.loop !18

13:                                               ; preds = %3
  store i1 true, ptr @crc_table_ready, align 4
  br label %14

14:                                               ; preds = %13, %1
  %15 = load i32, ptr getelementptr inbounds nuw (i8, ptr @crc_table, i64 824), align 4, !tbaa !7
  %16 = and i32 %15, 255
  %17 = xor i32 %16, 205
  %18 = zext nneg i32 %17 to i64
  %19 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !7
  %21 = lshr i32 %15, 8
  %22 = xor i32 %21, %20
  %23 = and i32 %22, 255
  %24 = xor i32 %23, 204
  %25 = zext nneg i32 %24 to i64
  %26 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %25
  %27 = load i32, ptr %26, align 4, !tbaa !7
  %28 = lshr i32 %22, 8
  %29 = xor i32 %28, %27
  %30 = and i32 %29, 255
  %31 = xor i32 %30, 203
  %32 = zext nneg i32 %31 to i64
  %33 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %32
  %34 = load i32, ptr %33, align 4, !tbaa !7
  %35 = lshr i32 %29, 8
  %36 = xor i32 %34, %35
  %37 = and i32 %36, 255
  %38 = xor i32 %37, 53
  %39 = zext nneg i32 %38 to i64
  %40 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !7
  %42 = lshr i32 %36, 8
  %43 = xor i32 %41, %42
  %44 = and i32 %43, 255
  %45 = xor i32 %44, 54
  %46 = zext nneg i32 %45 to i64
  %47 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !7
  %49 = lshr i32 %43, 8
  %50 = xor i32 %48, %49
  %51 = and i32 %50, 255
  %52 = xor i32 %51, 55
  %53 = zext nneg i32 %52 to i64
  %54 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !7
  %56 = lshr i32 %50, 8
  %57 = xor i32 %55, %56
  %58 = and i32 %57, 255
  %59 = xor i32 %58, 56
  %60 = zext nneg i32 %59 to i64
  %61 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %60
  %62 = load i32, ptr %61, align 4, !tbaa !7
  %63 = lshr i32 %57, 8
  %64 = xor i32 %62, %63
  %65 = and i32 %64, 255
  %66 = xor i32 %65, 57
  %67 = zext nneg i32 %66 to i64
  %68 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %67
  %69 = load i32, ptr %68, align 4, !tbaa !7
  %70 = lshr i32 %64, 8
  %71 = xor i32 %69, %70
  %72 = icmp eq i32 %71, 873187033
  br i1 %72, label %73, label %226

73:                                               ; preds = %14
  %74 = icmp sgt i64 %0, 0
  br i1 %74, label %75, label %226

75:                                               ; preds = %73, %208
  %76 = phi i64 [ %214, %208 ], [ 0, %73 ]
  %77 = phi i64 [ %213, %208 ], [ 0, %73 ]
  %78 = phi i32 [ %220, %208 ], [ 12345, %73 ]
  br label %216

79:                                               ; preds = %208
  %80 = lshr i64 %213, 1
  br label %226

81:                                               ; preds = %216
  %82 = urem i64 %76, 7
  %83 = sub nuw nsw i64 1024, %82
  br label %84

84:                                               ; preds = %81, %84
  %85 = phi i64 [ %96, %84 ], [ 0, %81 ]
  %86 = phi i32 [ %95, %84 ], [ -1, %81 ]
  %87 = getelementptr inbounds nuw i8, ptr @message, i64 %85
  %88 = load i8, ptr %87, align 1, !tbaa !11
  %89 = trunc i32 %86 to i8
  %90 = xor i8 %88, %89
  %91 = zext i8 %90 to i64
  %92 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %91
  %93 = load i32, ptr %92, align 4, !tbaa !7
  %94 = lshr i32 %86, 8
  %95 = xor i32 %93, %94
  %96 = add nuw i64 %85, 1
  %97 = icmp eq i64 %96, %83
  br i1 %97, label %98, label %84, !llvm.loop !19

98:                                               ; preds = %84, %98
  %99 = phi i64 [ %111, %98 ], [ %83, %84 ]
  %100 = phi i16 [ %110, %98 ], [ -1, %84 ]
  %101 = phi ptr [ %112, %98 ], [ @message, %84 ]
  %102 = load i8, ptr %101, align 1, !tbaa !11
  %103 = shl i16 %100, 8
  %104 = lshr i16 %100, 8
  %105 = trunc nuw i16 %104 to i8
  %106 = xor i8 %102, %105
  %107 = zext i8 %106 to i64
  %108 = getelementptr inbounds nuw i16, ptr @.crctable, i64 %107
  %109 = load i16, ptr %108, align 2
  %110 = xor i16 %109, %103
  %111 = add i64 %99, -1
  %112 = getelementptr inbounds nuw i8, ptr %101, i64 1
  %113 = icmp eq i64 %111, 0
  br i1 %113, label %114, label %98, !llvm.loop !20

114:                                              ; preds = %98, %132
  %115 = phi i32 [ %136, %132 ], [ 0, %98 ]
  %116 = phi i32 [ %135, %132 ], [ 1, %98 ]
  %117 = phi i64 [ %133, %132 ], [ %83, %98 ]
  %118 = phi ptr [ %134, %132 ], [ @message, %98 ]
  %119 = tail call i64 @llvm.umin.i64(i64 %117, i64 5552)
  br label %120

120:                                              ; preds = %120, %114
  %121 = phi i64 [ %119, %114 ], [ %125, %120 ]
  %122 = phi i32 [ %115, %114 ], [ %130, %120 ]
  %123 = phi i32 [ %116, %114 ], [ %129, %120 ]
  %124 = phi ptr [ %118, %114 ], [ %126, %120 ]
  %125 = add i64 %121, -1
  %126 = getelementptr inbounds nuw i8, ptr %124, i64 1
  %127 = load i8, ptr %124, align 1, !tbaa !11
  %128 = zext i8 %127 to i32
  %129 = add i32 %123, %128
  %130 = add i32 %129, %122
  %131 = icmp eq i64 %125, 0
  br i1 %131, label %132, label %120, !llvm.loop !21

132:                                              ; preds = %120
  %133 = sub i64 %117, %119
  %134 = getelementptr i8, ptr %118, i64 %119
  %135 = urem i32 %129, 65521
  %136 = urem i32 %130, 65521
  %137 = icmp eq i64 %133, 0
  br i1 %137, label %138, label %114, !llvm.loop !22

138:                                              ; preds = %132, %138
  %139 = phi i64 [ %149, %138 ], [ 0, %132 ]
  %140 = phi i16 [ %148, %138 ], [ 0, %132 ]
  %141 = phi i16 [ %146, %138 ], [ 0, %132 ]
  %142 = getelementptr inbounds nuw i8, ptr @message, i64 %139
  %143 = load i8, ptr %142, align 1, !tbaa !11
  %144 = zext i8 %143 to i16
  %145 = add nuw nsw i16 %141, %144
  %146 = urem i16 %145, 255
  %147 = add nuw nsw i16 %146, %140
  %148 = urem i16 %147, 255
  %149 = add nuw i64 %139, 1
  %150 = icmp eq i64 %149, %83
  br i1 %150, label %175, label %138, !llvm.loop !23

151:                                              ; preds = %175
  %152 = xor i32 %95, -1
  %153 = zext i32 %152 to i64
  %154 = tail call i64 @llvm.fshl.i64(i64 %77, i64 %77, i64 7)
  %155 = shl nuw nsw i64 %153, 31
  %156 = xor i64 %155, %154
  %157 = zext i16 %110 to i64
  %158 = tail call i64 @llvm.fshl.i64(i64 %156, i64 %156, i64 7)
  %159 = shl nuw nsw i64 %157, 47
  %160 = xor i64 %159, %158
  %161 = shl nuw i32 %136, 16
  %162 = or disjoint i32 %161, %135
  %163 = zext i32 %162 to i64
  %164 = tail call i64 @llvm.fshl.i64(i64 %160, i64 %160, i64 7)
  %165 = shl nuw nsw i64 %163, 31
  %166 = xor i64 %165, %164
  %167 = shl nuw i16 %148, 8
  %168 = or disjoint i16 %167, %146
  %169 = zext i16 %168 to i64
  %170 = tail call i64 @llvm.fshl.i64(i64 %166, i64 %166, i64 7)
  %171 = shl nuw nsw i64 %169, 47
  %172 = xor i64 %171, %170
  %173 = and i64 %83, 1
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %197, label %190

175:                                              ; preds = %138, %175
  %176 = phi i64 [ %187, %175 ], [ 0, %138 ]
  %177 = phi i64 [ %186, %175 ], [ 0, %138 ]
  %178 = getelementptr inbounds nuw i8, ptr @message, i64 %176
  %179 = load i8, ptr %178, align 1, !tbaa !11
  %180 = zext i8 %179 to i64
  %181 = shl nuw nsw i64 %180, 8
  %182 = getelementptr inbounds nuw i8, ptr %178, i64 1
  %183 = load i8, ptr %182, align 1, !tbaa !11
  %184 = zext i8 %183 to i64
  %185 = or disjoint i64 %181, %184
  %186 = add i64 %185, %177
  %187 = add nuw i64 %176, 2
  %188 = or disjoint i64 %187, 1
  %189 = icmp ult i64 %188, %83
  br i1 %189, label %175, label %151, !llvm.loop !24

190:                                              ; preds = %151
  %191 = getelementptr i8, ptr @message, i64 %83
  %192 = getelementptr i8, ptr %191, i64 -1
  %193 = load i8, ptr %192, align 1, !tbaa !11
  %194 = zext i8 %193 to i64
  %195 = shl nuw nsw i64 %194, 8
  %196 = add i64 %195, %186
  br label %197

197:                                              ; preds = %190, %151
  %198 = phi i64 [ %196, %190 ], [ %186, %151 ]
  %199 = lshr i64 %198, 16
  %200 = icmp eq i64 %199, 0
  br i1 %200, label %208, label %201

201:                                              ; preds = %197, %201
  %202 = phi i64 [ %206, %201 ], [ %199, %197 ]
  %203 = phi i64 [ %205, %201 ], [ %198, %197 ]
  %204 = and i64 %203, 65535
  %205 = add nuw nsw i64 %204, %202
  %206 = lshr i64 %205, 16
  %207 = icmp eq i64 %206, 0
  br i1 %207, label %208, label %201, !llvm.loop !25

208:                                              ; preds = %201, %197
  %209 = phi i64 [ %198, %197 ], [ %205, %201 ]
  %210 = tail call i64 @llvm.fshl.i64(i64 %172, i64 %172, i64 7)
  %211 = shl i64 %209, 47
  %212 = xor i64 %210, %211
  %213 = xor i64 %212, 9223231299366420480
  %214 = add nuw nsw i64 %76, 1
  %215 = icmp eq i64 %214, %0
  br i1 %215, label %79, label %75, !llvm.loop !26

216:                                              ; preds = %75, %216
  %217 = phi i64 [ 0, %75 ], [ %224, %216 ]
  %218 = phi i32 [ %78, %75 ], [ %220, %216 ]
  %219 = mul i32 %218, 1664525
  %220 = add i32 %219, 1013904223
  %221 = lshr i32 %220, 24
  %222 = trunc nuw i32 %221 to i8
  %223 = getelementptr inbounds nuw i8, ptr @message, i64 %217
  store i8 %222, ptr %223, align 1, !tbaa !11
  %224 = add nuw nsw i64 %217, 1
  %225 = icmp eq i64 %224, 1024
  br i1 %225, label %81, label %216, !llvm.loop !27

226:                                              ; preds = %73, %79, %14
  %227 = phi i64 [ 0, %73 ], [ -1, %14 ], [ %80, %79 ]
  ret i64 %227
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !4, !5}
!llvm.ident = !{!6}
!llvm.errno.tbaa = !{!7}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 1, !"target-abi", !"lp64d"}
!2 = !{i32 6, !"riscv-isa", !3}
!3 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!4 = !{i32 1, !"Code Model", i32 3}
!5 = !{i32 8, !"SmallDataLimit", i32 0}
!6 = !{!"clang version 22.1.8"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = !{!9, !9, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !13}
!17 = distinct !{!17, !13}
!18 = distinct !{!18, !13}
!19 = distinct !{!19, !13}
!20 = distinct !{!20, !13}
!21 = distinct !{!21, !13}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
!24 = distinct !{!24, !13}
!25 = distinct !{!25, !13}
!26 = distinct !{!26, !13}
!27 = distinct !{!27, !13}
