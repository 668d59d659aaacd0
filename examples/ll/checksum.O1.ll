; ModuleID = 'checksum.c'
source_filename = "checksum.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-unknown-unknown"

@message = internal unnamed_addr global [1024 x i8] zeroinitializer, align 1, !dbg !0
@crc_table_ready = internal unnamed_addr global i1 false, align 4, !dbg !46
@crc_table = internal unnamed_addr global [256 x i32] zeroinitializer, align 4, !dbg !38
@.crctable = private unnamed_addr constant [256 x i16] [i16 0, i16 4129, i16 8258, i16 12387, i16 16516, i16 20645, i16 24774, i16 28903, i16 -32504, i16 -28375, i16 -24246, i16 -20117, i16 -15988, i16 -11859, i16 -7730, i16 -3601, i16 4657, i16 528, i16 12915, i16 8786, i16 21173, i16 17044, i16 29431, i16 25302, i16 -27847, i16 -31976, i16 -19589, i16 -23718, i16 -11331, i16 -15460, i16 -3073, i16 -7202, i16 9314, i16 13379, i16 1056, i16 5121, i16 25830, i16 29895, i16 17572, i16 21637, i16 -23190, i16 -19125, i16 -31448, i16 -27383, i16 -6674, i16 -2609, i16 -14932, i16 -10867, i16 13907, i16 9842, i16 5649, i16 1584, i16 30423, i16 26358, i16 22165, i16 18100, i16 -18597, i16 -22662, i16 -26855, i16 -30920, i16 -2081, i16 -6146, i16 -10339, i16 -14404, i16 18628, i16 22757, i16 26758, i16 30887, i16 2112, i16 6241, i16 10242, i16 14371, i16 -13876, i16 -9747, i16 -5746, i16 -1617, i16 -30392, i16 -26263, i16 -22262, i16 -18133, i16 23285, i16 19156, i16 31415, i16 27286, i16 6769, i16 2640, i16 14899, i16 10770, i16 -9219, i16 -13348, i16 -1089, i16 -5218, i16 -25735, i16 -29864, i16 -17605, i16 -21734, i16 27814, i16 31879, i16 19684, i16 23749, i16 11298, i16 15363, i16 3168, i16 7233, i16 -4690, i16 -625, i16 -12820, i16 -8755, i16 -21206, i16 -17141, i16 -29336, i16 -25271, i16 32407, i16 28342, i16 24277, i16 20212, i16 15891, i16 11826, i16 7761, i16 3696, i16 -97, i16 -4162, i16 -8227, i16 -12292, i16 -16613, i16 -20678, i16 -24743, i16 -28808, i16 -28280, i16 -32343, i16 -20022, i16 -24085, i16 -12020, i16 -16083, i16 -3762, i16 -7825, i16 4224, i16 161, i16 12482, i16 8419, i16 20484, i16 16421, i16 28742, i16 24679, i16 -31815, i16 -27752, i16 -23557, i16 -19494, i16 -15555, i16 -11492, i16 -7297, i16 -3234, i16 689, i16 4752, i16 8947, i16 13010, i16 16949, i16 21012, i16 25207, i16 29270, i16 -18966, i16 -23093, i16 -27224, i16 -31351, i16 -2706, i16 -6833, i16 -10964, i16 -15091, i16 13538, i16 9411, i16 5280, i16 1153, i16 29798, i16 25671, i16 21540, i16 17413, i16 -22565, i16 -18438, i16 -30823, i16 -26696, i16 -6305, i16 -2178, i16 -14563, i16 -10436, i16 9939, i16 14066, i16 1681, i16 5808, i16 26199, i16 30326, i16 17941, i16 22068, i16 -9908, i16 -13971, i16 -1778, i16 -5841, i16 -26168, i16 -30231, i16 -18038, i16 -22101, i16 22596, i16 18533, i16 30726, i16 26663, i16 6336, i16 2273, i16 14466, i16 10403, i16 -13443, i16 -9380, i16 -5313, i16 -1250, i16 -29703, i16 -25640, i16 -21573, i16 -17510, i16 19061, i16 23124, i16 27191, i16 31254, i16 2801, i16 6864, i16 10931, i16 14994, i16 -722, i16 -4849, i16 -8852, i16 -12979, i16 -16982, i16 -21109, i16 -25112, i16 -29239, i16 31782, i16 27655, i16 23652, i16 19525, i16 15522, i16 11395, i16 7392, i16 3265, i16 -4321, i16 -194, i16 -12451, i16 -8324, i16 -20581, i16 -16454, i16 -28711, i16 -24584, i16 28183, i16 32310, i16 20053, i16 24180, i16 11923, i16 16050, i16 3793, i16 7920]
@.crctable.2 = private unnamed_addr constant [256 x i32] [i32 0, i32 1996959894, i32 -301047508, i32 -1727442502, i32 124634137, i32 1886057615, i32 -379345611, i32 -1637575261, i32 249268274, i32 2044508324, i32 -522852066, i32 -1747789432, i32 162941995, i32 2125561021, i32 -407360249, i32 -1866523247, i32 498536548, i32 1789927666, i32 -205950648, i32 -2067906082, i32 450548861, i32 1843258603, i32 -187386543, i32 -2083289657, i32 325883990, i32 1684777152, i32 -43845254, i32 -1973040660, i32 335633487, i32 1661365465, i32 -99664541, i32 -1928851979, i32 997073096, i32 1281953886, i32 -715111964, i32 -1570279054, i32 1006888145, i32 1258607687, i32 -770865667, i32 -1526024853, i32 901097722, i32 1119000684, i32 -608450090, i32 -1396901568, i32 853044451, i32 1172266101, i32 -589951537, i32 -1412350631, i32 651767980, i32 1373503546, i32 -925412992, i32 -1076862698, i32 565507253, i32 1454621731, i32 -809855591, i32 -1195530993, i32 671266974, i32 1594198024, i32 -972236366, i32 -1324619484, i32 795835527, i32 1483230225, i32 -1050600021, i32 -1234817731, i32 1994146192, i32 31158534, i32 -1731059524, i32 -271249366, i32 1907459465, i32 112637215, i32 -1614814043, i32 -390540237, i32 2013776290, i32 251722036, i32 -1777751922, i32 -519137256, i32 2137656763, i32 141376813, i32 -1855689577, i32 -429695999, i32 1802195444, i32 476864866, i32 -2056965928, i32 -228458418, i32 1812370925, i32 453092731, i32 -2113342271, i32 -183516073, i32 1706088902, i32 314042704, i32 -1950435094, i32 -54949764, i32 1658658271, i32 366619977, i32 -1932296973, i32 -69972891, i32 1303535960, i32 984961486, i32 -1547960204, i32 -725929758, i32 1256170817, i32 1037604311, i32 -1529756563, i32 -740887301, i32 1131014506, i32 879679996, i32 -1385723834, i32 -631195440, i32 1141124467, i32 855842277, i32 -1442165665, i32 -586318647, i32 1342533948, i32 654459306, i32 -1106571248, i32 -921952122, i32 1466479909, i32 544179635, i32 -1184443383, i32 -832445281, i32 1591671054, i32 702138776, i32 -1328506846, i32 -942167884, i32 1504918807, i32 783551873, i32 -1212326853, i32 -1061524307, i32 -306674912, i32 -1698712650, i32 62317068, i32 1957810842, i32 -355121351, i32 -1647151185, i32 81470997, i32 1943803523, i32 -480048366, i32 -1805370492, i32 225274430, i32 2053790376, i32 -468791541, i32 -1828061283, i32 167816743, i32 2097651377, i32 -267414716, i32 -2029476910, i32 503444072, i32 1762050814, i32 -144550051, i32 -2140837941, i32 426522225, i32 1852507879, i32 -19653770, i32 -1982649376, i32 282753626, i32 1742555852, i32 -105259153, i32 -1900089351, i32 397917763, i32 1622183637, i32 -690576408, i32 -1580100738, i32 953729732, i32 1340076626, i32 -776247311, i32 -1497606297, i32 1068828381, i32 1219638859, i32 -670225446, i32 -1358292148, i32 906185462, i32 1090812512, i32 -547295293, i32 -1469587627, i32 829329135, i32 1181335161, i32 -882789492, i32 -1134132454, i32 628085408, i32 1382605366, i32 -871598187, i32 -1156888829, i32 570562233, i32 1426400815, i32 -977650754, i32 -1296233688, i32 733239954, i32 1555261956, i32 -1026031705, i32 -1244606671, i32 752459403, i32 1541320221, i32 -1687895376, i32 -328994266, i32 1969922972, i32 40735498, i32 -1677130071, i32 -351390145, i32 1913087877, i32 83908371, i32 -1782625662, i32 -491226604, i32 2075208622, i32 213261112, i32 -1831694693, i32 -438977011, i32 2094854071, i32 198958881, i32 -2032938284, i32 -237706686, i32 1759359992, i32 534414190, i32 -2118248755, i32 -155638181, i32 1873836001, i32 414664567, i32 -2012718362, i32 -15766928, i32 1711684554, i32 285281116, i32 -1889165569, i32 -127750551, i32 1634467795, i32 376229701, i32 -1609899400, i32 -686959890, i32 1308918612, i32 956543938, i32 -1486412191, i32 -799009033, i32 1231636301, i32 1047427035, i32 -1362007478, i32 -640263460, i32 1088359270, i32 936918000, i32 -1447252397, i32 -558129467, i32 1202900863, i32 817233897, i32 -1111625188, i32 -893730166, i32 1404277552, i32 615818150, i32 -1160759803, i32 -841546093, i32 1423857449, i32 601450431, i32 -1285129682, i32 -1000256840, i32 1567103746, i32 711928724, i32 -1274298825, i32 -1022587231, i32 1510334235, i32 755167117]

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memcpy(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !62 {
    #dbg_value(ptr %0, !72, !DIExpression(), !80)
    #dbg_value(ptr %1, !73, !DIExpression(), !80)
    #dbg_value(ptr %0, !75, !DIExpression(), !80)
    #dbg_value(ptr %1, !77, !DIExpression(), !80)
    #dbg_value(i64 %2, !74, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !80)
  %4 = icmp eq i64 %2, 0, !dbg !81
  br i1 %4, label %14, label %5, !dbg !82

5:                                                ; preds = %3, %5
  %6 = phi ptr [ %10, %5 ], [ %1, %3 ]
  %7 = phi ptr [ %12, %5 ], [ %0, %3 ]
  %8 = phi i64 [ %9, %5 ], [ %2, %3 ]
    #dbg_value(ptr %6, !77, !DIExpression(), !80)
    #dbg_value(ptr %7, !75, !DIExpression(), !80)
    #dbg_value(i64 %8, !74, !DIExpression(), !80)
  %9 = add i64 %8, -1, !dbg !83
    #dbg_value(i64 %9, !74, !DIExpression(), !80)
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !84
    #dbg_value(ptr %10, !77, !DIExpression(), !80)
  %11 = load i8, ptr %6, align 1, !dbg !85, !tbaa !86
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !87
    #dbg_value(ptr %12, !75, !DIExpression(), !80)
  store i8 %11, ptr %7, align 1, !dbg !88, !tbaa !86
    #dbg_value(i64 %9, !74, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !80)
  %13 = icmp eq i64 %9, 0, !dbg !89
  br i1 %13, label %14, label %5, !dbg !90, !llvm.loop !91

14:                                               ; preds = %5, %3
  ret ptr %0, !dbg !95
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef ptr @memmove(ptr noundef returned writeonly captures(address, ret: address, provenance) %0, ptr noundef readonly captures(address) %1, i64 noundef %2) local_unnamed_addr #0 !dbg !96 {
    #dbg_value(ptr %0, !100, !DIExpression(), !105)
    #dbg_value(ptr %1, !101, !DIExpression(), !105)
    #dbg_value(i64 %2, !102, !DIExpression(), !105)
    #dbg_value(ptr %0, !103, !DIExpression(), !105)
    #dbg_value(ptr %1, !104, !DIExpression(), !105)
  %4 = icmp ult ptr %0, %1, !dbg !106
  %5 = icmp eq i64 %2, 0, !dbg !108
  br i1 %4, label %7, label %6, !dbg !109

6:                                                ; preds = %3
    #dbg_value(i64 %2, !102, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !105)
  br i1 %5, label %24, label %17, !dbg !110

7:                                                ; preds = %3
    #dbg_value(ptr %1, !104, !DIExpression(), !105)
    #dbg_value(ptr %0, !103, !DIExpression(), !105)
    #dbg_value(i64 %2, !102, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !105)
  br i1 %5, label %24, label %8, !dbg !112

8:                                                ; preds = %7, %8
  %9 = phi ptr [ %13, %8 ], [ %1, %7 ]
  %10 = phi ptr [ %15, %8 ], [ %0, %7 ]
  %11 = phi i64 [ %12, %8 ], [ %2, %7 ]
    #dbg_value(ptr %9, !104, !DIExpression(), !105)
    #dbg_value(ptr %10, !103, !DIExpression(), !105)
    #dbg_value(i64 %11, !102, !DIExpression(), !105)
  %12 = add i64 %11, -1, !dbg !114
    #dbg_value(i64 %12, !102, !DIExpression(), !105)
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !115
    #dbg_value(ptr %13, !104, !DIExpression(), !105)
  %14 = load i8, ptr %9, align 1, !dbg !116, !tbaa !86
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 1, !dbg !117
    #dbg_value(ptr %15, !103, !DIExpression(), !105)
  store i8 %14, ptr %10, align 1, !dbg !118, !tbaa !86
    #dbg_value(i64 %12, !102, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !105)
  %16 = icmp eq i64 %12, 0, !dbg !119
  br i1 %16, label %24, label %8, !dbg !120, !llvm.loop !121

17:                                               ; preds = %6, %17
  %18 = phi i64 [ %19, %17 ], [ %2, %6 ]
    #dbg_value(i64 %18, !102, !DIExpression(), !105)
  %19 = add i64 %18, -1, !dbg !124
    #dbg_value(i64 %19, !102, !DIExpression(), !105)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19, !dbg !125
  %21 = load i8, ptr %20, align 1, !dbg !126, !tbaa !86
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %19, !dbg !127
  store i8 %21, ptr %22, align 1, !dbg !128, !tbaa !86
    #dbg_value(i64 %19, !102, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !105)
  %23 = icmp eq i64 %19, 0, !dbg !129
  br i1 %23, label %24, label %17, !dbg !130, !llvm.loop !131

24:                                               ; preds = %17, %8, %6, %7
  ret ptr %0, !dbg !134
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local noundef ptr @memset(ptr noundef returned writeonly captures(ret: address, provenance) %0, i32 noundef signext %1, i64 noundef %2) local_unnamed_addr #1 !dbg !135 {
    #dbg_value(ptr %0, !139, !DIExpression(), !143)
    #dbg_value(i32 %1, !140, !DIExpression(), !143)
    #dbg_value(ptr %0, !142, !DIExpression(), !143)
    #dbg_value(i64 %2, !141, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !143)
  %4 = icmp eq i64 %2, 0, !dbg !144
  br i1 %4, label %13, label %5, !dbg !145

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7, !dbg !145

7:                                                ; preds = %5, %7
  %8 = phi ptr [ %0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ %2, %5 ], [ %10, %7 ]
    #dbg_value(ptr %8, !142, !DIExpression(), !143)
    #dbg_value(i64 %9, !141, !DIExpression(), !143)
  %10 = add i64 %9, -1, !dbg !146
    #dbg_value(i64 %10, !141, !DIExpression(), !143)
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !147
    #dbg_value(ptr %11, !142, !DIExpression(), !143)
  store i8 %6, ptr %8, align 1, !dbg !148, !tbaa !86
    #dbg_value(i64 %10, !141, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !143)
  %12 = icmp eq i64 %10, 0, !dbg !149
  br i1 %12, label %13, label %7, !dbg !150, !llvm.loop !151

13:                                               ; preds = %7, %3
  ret ptr %0, !dbg !154
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local signext range(i32 -1, 2) i32 @memcmp(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 !dbg !155 {
    #dbg_value(ptr %0, !159, !DIExpression(), !164)
    #dbg_value(ptr %1, !160, !DIExpression(), !164)
    #dbg_value(i64 %2, !161, !DIExpression(), !164)
    #dbg_value(ptr %0, !162, !DIExpression(), !164)
    #dbg_value(ptr %1, !163, !DIExpression(), !164)
  %4 = icmp eq i64 %2, 0, !dbg !165
  br i1 %4, label %20, label %5, !dbg !167

5:                                                ; preds = %3, %15
  %6 = phi i64 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
    #dbg_value(ptr %7, !163, !DIExpression(), !164)
    #dbg_value(ptr %8, !162, !DIExpression(), !164)
  %9 = load i8, ptr %8, align 1, !dbg !168, !tbaa !86
  %10 = load i8, ptr %7, align 1, !dbg !171, !tbaa !86
  %11 = icmp eq i8 %9, %10, !dbg !172
  br i1 %11, label %15, label %12, !dbg !173

12:                                               ; preds = %5
  %13 = icmp ult i8 %9, %10, !dbg !174
  %14 = select i1 %13, i32 -1, i32 1, !dbg !175
  br label %20, !dbg !176

15:                                               ; preds = %5
  %16 = add i64 %6, -1, !dbg !177
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 1, !dbg !178
    #dbg_value(ptr %17, !162, !DIExpression(), !164)
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 1, !dbg !179
    #dbg_value(ptr %18, !163, !DIExpression(), !164)
    #dbg_value(i64 %16, !161, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !164)
  %19 = icmp eq i64 %16, 0, !dbg !180
  br i1 %19, label %20, label %5, !dbg !181, !llvm.loop !182

20:                                               ; preds = %15, %3, %12
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ], !dbg !164
  ret i32 %21, !dbg !185
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i64 -3, -9223372036854775808) i64 @run(i64 noundef %0) local_unnamed_addr #3 !dbg !186 {
    #dbg_value(i64 %0, !190, !DIExpression(), !213)
    #dbg_value(i64 5, !195, !DIExpression(), !213)
    #dbg_value(i64 0, !197, !DIExpression(), !214)
    #dbg_value(ptr poison, !215, !DIExpression(), !222)
    #dbg_value(i64 9, !218, !DIExpression(), !222)
  %2 = load i1, ptr @crc_table_ready, align 4, !dbg !226
  br i1 %2, label %14, label %3, !dbg !228

3:                                                ; preds = %1, %3
  %4 = phi i64 [ %11, %3 ], [ 0, %1 ]
    #dbg_value(i64 %4, !229, !DIExpression(), !240)
    #dbg_value(i32 0, !238, !DIExpression(), !242)
    #dbg_value(i64 %4, !235, !DIExpression(), !243)
  %5 = trunc nuw nsw i64 %4 to i32, !dbg !244
  %6 = lshr i32 %5, 8, !dbg !244
  %7 = getelementptr inbounds nuw i32, ptr @.crctable.2, i64 %4, !dbg !244
  %8 = load i32, ptr %7, align 4, !dbg !244
  %9 = xor i32 %6, %8, !dbg !244
    #dbg_value(i32 poison, !235, !DIExpression(), !243)
    #dbg_value(i32 1, !238, !DIExpression(), !242)
  %10 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %4, !dbg !246
  store i32 %9, ptr %10, align 4, !dbg !247, !tbaa !58
  %11 = add nuw nsw i64 %4, 1, !dbg !248
    #dbg_value(i64 %11, !229, !DIExpression(), !240)
  %12 = icmp eq i64 %11, 256, !dbg !249
  br i1 %12, label %13, label %3, !dbg !250, !llvm.loop !251

13:                                               ; preds = %3
  store i1 true, ptr @crc_table_ready, align 4, !dbg !254
  br label %14, !dbg !255

14:                                               ; preds = %13, %1
    #dbg_value(i64 0, !220, !DIExpression(), !256)
    #dbg_value(i32 -1, !219, !DIExpression(), !222)
  %15 = load i32, ptr getelementptr inbounds nuw (i8, ptr @crc_table, i64 824), align 4, !dbg !257, !tbaa !58
    #dbg_value(i32 %15, !219, !DIExpression(DW_OP_constu, 16776960, DW_OP_xor, DW_OP_stack_value), !222)
    #dbg_value(i64 1, !220, !DIExpression(), !256)
  %16 = and i32 %15, 255, !dbg !257
  %17 = xor i32 %16, 205, !dbg !257
  %18 = zext nneg i32 %17 to i64, !dbg !257
  %19 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %18, !dbg !257
  %20 = load i32, ptr %19, align 4, !dbg !257, !tbaa !58
  %21 = lshr i32 %15, 8, !dbg !259
  %22 = xor i32 %21, %20, !dbg !260
    #dbg_value(i32 %22, !219, !DIExpression(DW_OP_constu, 65280, DW_OP_xor, DW_OP_stack_value), !222)
    #dbg_value(i64 2, !220, !DIExpression(), !256)
  %23 = and i32 %22, 255, !dbg !257
  %24 = xor i32 %23, 204, !dbg !257
  %25 = zext nneg i32 %24 to i64, !dbg !257
  %26 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %25, !dbg !257
  %27 = load i32, ptr %26, align 4, !dbg !257, !tbaa !58
  %28 = lshr i32 %22, 8, !dbg !259
  %29 = xor i32 %28, %27, !dbg !261
    #dbg_value(i32 %29, !219, !DIExpression(DW_OP_constu, 255, DW_OP_xor, DW_OP_stack_value), !222)
    #dbg_value(i64 3, !220, !DIExpression(), !256)
  %30 = and i32 %29, 255, !dbg !257
  %31 = xor i32 %30, 203, !dbg !257
  %32 = zext nneg i32 %31 to i64, !dbg !257
  %33 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %32, !dbg !257
  %34 = load i32, ptr %33, align 4, !dbg !257, !tbaa !58
  %35 = lshr i32 %29, 8, !dbg !259
  %36 = xor i32 %34, %35, !dbg !262
    #dbg_value(i32 %36, !219, !DIExpression(), !222)
    #dbg_value(i64 4, !220, !DIExpression(), !256)
  %37 = and i32 %36, 255, !dbg !257
  %38 = xor i32 %37, 53, !dbg !257
  %39 = zext nneg i32 %38 to i64, !dbg !257
  %40 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %39, !dbg !257
  %41 = load i32, ptr %40, align 4, !dbg !257, !tbaa !58
  %42 = lshr i32 %36, 8, !dbg !259
  %43 = xor i32 %41, %42, !dbg !263
    #dbg_value(i32 %43, !219, !DIExpression(), !222)
    #dbg_value(i64 5, !220, !DIExpression(), !256)
  %44 = and i32 %43, 255, !dbg !257
  %45 = xor i32 %44, 54, !dbg !257
  %46 = zext nneg i32 %45 to i64, !dbg !257
  %47 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %46, !dbg !257
  %48 = load i32, ptr %47, align 4, !dbg !257, !tbaa !58
  %49 = lshr i32 %43, 8, !dbg !259
  %50 = xor i32 %48, %49, !dbg !264
    #dbg_value(i32 %50, !219, !DIExpression(), !222)
    #dbg_value(i64 6, !220, !DIExpression(), !256)
  %51 = and i32 %50, 255, !dbg !257
  %52 = xor i32 %51, 55, !dbg !257
  %53 = zext nneg i32 %52 to i64, !dbg !257
  %54 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %53, !dbg !257
  %55 = load i32, ptr %54, align 4, !dbg !257, !tbaa !58
  %56 = lshr i32 %50, 8, !dbg !259
  %57 = xor i32 %55, %56, !dbg !265
    #dbg_value(i32 %57, !219, !DIExpression(), !222)
    #dbg_value(i64 7, !220, !DIExpression(), !256)
  %58 = and i32 %57, 255, !dbg !257
  %59 = xor i32 %58, 56, !dbg !257
  %60 = zext nneg i32 %59 to i64, !dbg !257
  %61 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %60, !dbg !257
  %62 = load i32, ptr %61, align 4, !dbg !257, !tbaa !58
  %63 = lshr i32 %57, 8, !dbg !259
  %64 = xor i32 %62, %63, !dbg !266
    #dbg_value(i32 %64, !219, !DIExpression(), !222)
    #dbg_value(i64 8, !220, !DIExpression(), !256)
  %65 = and i32 %64, 255, !dbg !257
  %66 = xor i32 %65, 57, !dbg !257
  %67 = zext nneg i32 %66 to i64, !dbg !257
  %68 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %67, !dbg !257
  %69 = load i32, ptr %68, align 4, !dbg !257, !tbaa !58
  %70 = lshr i32 %64, 8, !dbg !259
  %71 = xor i32 %69, %70, !dbg !267
    #dbg_value(i32 %71, !219, !DIExpression(), !222)
    #dbg_value(i64 9, !220, !DIExpression(), !256)
  %72 = icmp eq i32 %71, 873187033, !dbg !268
  br i1 %72, label %73, label %226, !dbg !269

73:                                               ; preds = %14
    #dbg_value(i64 9, !270, !DIExpression(), !278)
    #dbg_value(i32 0, !277, !DIExpression(), !280)
    #dbg_value(i32 1, !276, !DIExpression(), !280)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i64 8, !270, !DIExpression(), !278)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i32 50, !276, !DIExpression(), !280)
    #dbg_value(i32 50, !277, !DIExpression(), !280)
    #dbg_value(i64 8, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !278)
    #dbg_value(i64 8, !270, !DIExpression(), !278)
    #dbg_value(i64 7, !270, !DIExpression(), !278)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i32 100, !276, !DIExpression(), !280)
    #dbg_value(i32 150, !277, !DIExpression(), !280)
    #dbg_value(i64 7, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !278)
    #dbg_value(i64 7, !270, !DIExpression(), !278)
    #dbg_value(i64 6, !270, !DIExpression(), !278)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i32 151, !276, !DIExpression(), !280)
    #dbg_value(i32 301, !277, !DIExpression(), !280)
    #dbg_value(i64 6, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !278)
    #dbg_value(i64 6, !270, !DIExpression(), !278)
    #dbg_value(i64 5, !270, !DIExpression(), !278)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i32 203, !276, !DIExpression(), !280)
    #dbg_value(i32 504, !277, !DIExpression(), !280)
    #dbg_value(i64 5, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !278)
    #dbg_value(i64 5, !270, !DIExpression(), !278)
    #dbg_value(i64 4, !270, !DIExpression(), !278)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i32 256, !276, !DIExpression(), !280)
    #dbg_value(i32 760, !277, !DIExpression(), !280)
    #dbg_value(i64 4, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !278)
    #dbg_value(i64 4, !270, !DIExpression(), !278)
    #dbg_value(i64 3, !270, !DIExpression(), !278)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i32 310, !276, !DIExpression(), !280)
    #dbg_value(i32 1070, !277, !DIExpression(), !280)
    #dbg_value(i64 3, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !278)
    #dbg_value(i64 3, !270, !DIExpression(), !278)
    #dbg_value(i64 2, !270, !DIExpression(), !278)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i32 365, !276, !DIExpression(), !280)
    #dbg_value(i32 1435, !277, !DIExpression(), !280)
    #dbg_value(i64 2, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !278)
    #dbg_value(i64 2, !270, !DIExpression(), !278)
    #dbg_value(i64 1, !270, !DIExpression(), !278)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i32 421, !276, !DIExpression(), !280)
    #dbg_value(i32 1856, !277, !DIExpression(), !280)
    #dbg_value(i64 1, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !278)
    #dbg_value(i64 1, !270, !DIExpression(), !278)
    #dbg_value(i64 0, !270, !DIExpression(), !278)
    #dbg_value(ptr poison, !274, !DIExpression(), !280)
    #dbg_value(i32 478, !276, !DIExpression(), !280)
    #dbg_value(i32 2334, !277, !DIExpression(), !280)
    #dbg_value(i64 0, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !278)
    #dbg_value(i32 478, !276, !DIExpression(), !280)
    #dbg_value(i32 2334, !277, !DIExpression(), !280)
    #dbg_value(i64 0, !275, !DIExpression(), !280)
    #dbg_value(ptr poison, !274, !DIExpression(DW_OP_plus_uconst, 9, DW_OP_stack_value), !280)
    #dbg_value(i64 poison, !281, !DIExpression(), !289)
    #dbg_value(i16 poison, !288, !DIExpression(), !291)
    #dbg_value(i16 poison, !287, !DIExpression(), !291)
    #dbg_value(i64 poison, !292, !DIExpression(), !299)
    #dbg_value(i64 2517, !298, !DIExpression(), !301)
    #dbg_value(i64 5, !197, !DIExpression(), !214)
    #dbg_value(i64 0, !202, !DIExpression(), !302)
    #dbg_value(i64 0, !200, !DIExpression(), !213)
    #dbg_value(i32 12345, !199, !DIExpression(), !213)
  %74 = icmp sgt i64 %0, 0, !dbg !303
  br i1 %74, label %75, label %226, !dbg !304

75:                                               ; preds = %73, %208
  %76 = phi i64 [ %214, %208 ], [ 0, %73 ]
  %77 = phi i64 [ %213, %208 ], [ 0, %73 ]
  %78 = phi i32 [ %220, %208 ], [ 12345, %73 ]
    #dbg_value(i64 %76, !202, !DIExpression(), !302)
    #dbg_value(i64 %77, !200, !DIExpression(), !213)
    #dbg_value(i64 0, !204, !DIExpression(), !305)
    #dbg_value(i32 %78, !199, !DIExpression(), !213)
  br label %216, !dbg !306

79:                                               ; preds = %208
  %80 = lshr i64 %213, 1, !dbg !307
  br label %226, !dbg !307

81:                                               ; preds = %216
  %82 = urem i64 %76, 7
  %83 = sub nuw nsw i64 1024, %82
    #dbg_value(i64 0, !208, !DIExpression(), !308)
    #dbg_value(i64 %77, !200, !DIExpression(), !213)
    #dbg_value(ptr @message, !215, !DIExpression(), !309)
    #dbg_value(i64 %83, !218, !DIExpression(), !309)
    #dbg_value(i32 -1, !219, !DIExpression(), !309)
    #dbg_value(i64 0, !220, !DIExpression(), !311)
  br label %84, !dbg !312

84:                                               ; preds = %81, %84
  %85 = phi i64 [ %96, %84 ], [ 0, %81 ]
  %86 = phi i32 [ %95, %84 ], [ -1, %81 ]
    #dbg_value(i64 %85, !220, !DIExpression(), !311)
    #dbg_value(i32 %86, !219, !DIExpression(), !309)
  %87 = getelementptr inbounds nuw i8, ptr @message, i64 %85, !dbg !313
  %88 = load i8, ptr %87, align 1, !dbg !313, !tbaa !86
  %89 = trunc i32 %86 to i8, !dbg !314
  %90 = xor i8 %88, %89, !dbg !314
  %91 = zext i8 %90 to i64, !dbg !315
  %92 = getelementptr inbounds nuw i32, ptr @crc_table, i64 %91, !dbg !315
  %93 = load i32, ptr %92, align 4, !dbg !315, !tbaa !58
  %94 = lshr i32 %86, 8, !dbg !316
  %95 = xor i32 %93, %94, !dbg !317
    #dbg_value(i32 %95, !219, !DIExpression(), !309)
  %96 = add nuw i64 %85, 1, !dbg !318
    #dbg_value(i64 %96, !220, !DIExpression(), !311)
  %97 = icmp eq i64 %96, %83, !dbg !319
  br i1 %97, label %98, label %84, !dbg !320, !llvm.loop !321

98:                                               ; preds = %84, %98
  %99 = phi i64 [ %111, %98 ], [ %83, %84 ]
  %100 = phi i16 [ %110, %98 ], [ -1, %84 ]
  %101 = phi ptr [ %112, %98 ], [ @message, %84 ]
    #dbg_value(i16 %100, !324, !DIExpression(), !332)
    #dbg_value(ptr %112, !327, !DIExpression(), !332)
  %102 = load i8, ptr %101, align 1, !dbg !334, !tbaa !86
    #dbg_value(!DIArgList(i8 %102, i16 %100), !324, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !332)
    #dbg_value(i32 0, !329, !DIExpression(), !335)
  %103 = shl i16 %100, 8, !dbg !336
  %104 = lshr i16 %100, 8, !dbg !336
  %105 = trunc nuw i16 %104 to i8, !dbg !336
  %106 = xor i8 %102, %105, !dbg !336
  %107 = zext i8 %106 to i64, !dbg !336
  %108 = getelementptr inbounds nuw i16, ptr @.crctable, i64 %107, !dbg !336
  %109 = load i16, ptr %108, align 2, !dbg !336
  %110 = xor i16 %109, %103, !dbg !336
    #dbg_value(i16 poison, !324, !DIExpression(), !332)
    #dbg_value(i32 1, !329, !DIExpression(), !335)
  %111 = add i64 %99, -1, !dbg !338
  %112 = getelementptr inbounds nuw i8, ptr %101, i64 1, !dbg !339
    #dbg_value(i16 %110, !324, !DIExpression(), !332)
    #dbg_value(i64 %111, !328, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !332)
  %113 = icmp eq i64 %111, 0, !dbg !340
  br i1 %113, label %114, label %98, !dbg !341, !llvm.loop !342

114:                                              ; preds = %98, %132
  %115 = phi i32 [ %136, %132 ], [ 0, %98 ]
  %116 = phi i32 [ %135, %132 ], [ 1, %98 ]
  %117 = phi i64 [ %133, %132 ], [ %83, %98 ]
  %118 = phi ptr [ %134, %132 ], [ @message, %98 ]
    #dbg_value(i32 %115, !277, !DIExpression(), !345)
    #dbg_value(i32 %116, !276, !DIExpression(), !345)
    #dbg_value(i64 %117, !275, !DIExpression(), !345)
    #dbg_value(ptr %118, !274, !DIExpression(), !345)
  %119 = tail call i64 @llvm.umin.i64(i64 %117, i64 5552), !dbg !347
    #dbg_value(i64 %133, !275, !DIExpression(), !345)
    #dbg_value(i64 %119, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !348)
  br label %120, !dbg !349

120:                                              ; preds = %120, %114
  %121 = phi i64 [ %119, %114 ], [ %125, %120 ]
  %122 = phi i32 [ %115, %114 ], [ %130, %120 ]
  %123 = phi i32 [ %116, %114 ], [ %129, %120 ]
  %124 = phi ptr [ %118, %114 ], [ %126, %120 ]
    #dbg_value(i64 %121, !270, !DIExpression(), !348)
    #dbg_value(i32 %122, !277, !DIExpression(), !345)
    #dbg_value(i32 %123, !276, !DIExpression(), !345)
    #dbg_value(ptr %124, !274, !DIExpression(), !345)
  %125 = add i64 %121, -1, !dbg !350
    #dbg_value(i64 %125, !270, !DIExpression(), !348)
  %126 = getelementptr inbounds nuw i8, ptr %124, i64 1, !dbg !351
    #dbg_value(ptr %126, !274, !DIExpression(), !345)
  %127 = load i8, ptr %124, align 1, !dbg !353, !tbaa !86
  %128 = zext i8 %127 to i32, !dbg !353
  %129 = add i32 %123, %128, !dbg !354
    #dbg_value(i32 %129, !276, !DIExpression(), !345)
  %130 = add i32 %129, %122, !dbg !355
    #dbg_value(i32 %130, !277, !DIExpression(), !345)
    #dbg_value(i64 %125, !270, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !348)
  %131 = icmp eq i64 %125, 0, !dbg !356
  br i1 %131, label %132, label %120, !dbg !357, !llvm.loop !358

132:                                              ; preds = %120
  %133 = sub i64 %117, %119, !dbg !361
  %134 = getelementptr i8, ptr %118, i64 %119, !dbg !349
  %135 = urem i32 %129, 65521, !dbg !362
    #dbg_value(i32 %135, !276, !DIExpression(), !345)
  %136 = urem i32 %130, 65521, !dbg !363
    #dbg_value(i32 %136, !277, !DIExpression(), !345)
    #dbg_value(i64 %133, !275, !DIExpression(), !345)
    #dbg_value(ptr %134, !274, !DIExpression(), !345)
  %137 = icmp eq i64 %133, 0, !dbg !364
  br i1 %137, label %138, label %114, !dbg !365, !llvm.loop !366

138:                                              ; preds = %132, %138
  %139 = phi i64 [ %149, %138 ], [ 0, %132 ]
  %140 = phi i16 [ %148, %138 ], [ 0, %132 ]
  %141 = phi i16 [ %146, %138 ], [ 0, %132 ]
    #dbg_value(i64 %139, !281, !DIExpression(), !369)
    #dbg_value(i16 %140, !288, !DIExpression(), !371)
    #dbg_value(i16 %141, !287, !DIExpression(), !371)
  %142 = getelementptr inbounds nuw i8, ptr @message, i64 %139, !dbg !372
  %143 = load i8, ptr %142, align 1, !dbg !372, !tbaa !86
  %144 = zext i8 %143 to i16, !dbg !372
  %145 = add nuw nsw i16 %141, %144, !dbg !375
  %146 = urem i16 %145, 255, !dbg !376
    #dbg_value(i16 %146, !287, !DIExpression(), !371)
  %147 = add nuw nsw i16 %146, %140, !dbg !377
  %148 = urem i16 %147, 255, !dbg !378
    #dbg_value(i16 %148, !288, !DIExpression(), !371)
  %149 = add nuw i64 %139, 1, !dbg !379
    #dbg_value(i64 %149, !281, !DIExpression(), !369)
  %150 = icmp eq i64 %149, %83, !dbg !380
  br i1 %150, label %175, label %138, !dbg !381, !llvm.loop !382

151:                                              ; preds = %175
  %152 = xor i32 %95, -1, !dbg !385
  %153 = zext i32 %152 to i64, !dbg !386
  %154 = tail call i64 @llvm.fshl.i64(i64 %77, i64 %77, i64 7), !dbg !387
  %155 = shl nuw nsw i64 %153, 31, !dbg !388
  %156 = xor i64 %155, %154, !dbg !389
  %157 = zext i16 %110 to i64, !dbg !390
  %158 = tail call i64 @llvm.fshl.i64(i64 %156, i64 %156, i64 7), !dbg !387
  %159 = shl nuw nsw i64 %157, 47, !dbg !388
  %160 = xor i64 %159, %158, !dbg !391
  %161 = shl nuw i32 %136, 16, !dbg !392
  %162 = or disjoint i32 %161, %135, !dbg !392
  %163 = zext i32 %162 to i64, !dbg !393
  %164 = tail call i64 @llvm.fshl.i64(i64 %160, i64 %160, i64 7), !dbg !387
  %165 = shl nuw nsw i64 %163, 31, !dbg !388
  %166 = xor i64 %165, %164, !dbg !394
  %167 = shl nuw i16 %148, 8, !dbg !395
  %168 = or disjoint i16 %167, %146, !dbg !395
  %169 = zext i16 %168 to i64, !dbg !396
  %170 = tail call i64 @llvm.fshl.i64(i64 %166, i64 %166, i64 7), !dbg !387
  %171 = shl nuw nsw i64 %169, 47, !dbg !388
  %172 = xor i64 %171, %170, !dbg !397
  %173 = and i64 %83, 1, !dbg !398
  %174 = icmp eq i64 %173, 0, !dbg !401
  br i1 %174, label %197, label %190, !dbg !402

175:                                              ; preds = %138, %175
  %176 = phi i64 [ %187, %175 ], [ 0, %138 ]
  %177 = phi i64 [ %186, %175 ], [ 0, %138 ]
    #dbg_value(i64 %176, !292, !DIExpression(), !403)
    #dbg_value(i64 %177, !298, !DIExpression(), !404)
  %178 = getelementptr inbounds nuw i8, ptr @message, i64 %176, !dbg !405
  %179 = load i8, ptr %178, align 1, !dbg !405, !tbaa !86
  %180 = zext i8 %179 to i64, !dbg !405
  %181 = shl nuw nsw i64 %180, 8, !dbg !407
  %182 = getelementptr inbounds nuw i8, ptr %178, i64 1, !dbg !408
  %183 = load i8, ptr %182, align 1, !dbg !408, !tbaa !86
  %184 = zext i8 %183 to i64, !dbg !408
  %185 = or disjoint i64 %181, %184, !dbg !409
  %186 = add i64 %185, %177, !dbg !410
    #dbg_value(i64 %186, !298, !DIExpression(), !404)
  %187 = add nuw i64 %176, 2, !dbg !411
    #dbg_value(i64 %187, !292, !DIExpression(), !403)
  %188 = or disjoint i64 %187, 1, !dbg !412
  %189 = icmp ult i64 %188, %83, !dbg !413
  br i1 %189, label %175, label %151, !dbg !414, !llvm.loop !415

190:                                              ; preds = %151
  %191 = getelementptr i8, ptr @message, i64 %83, !dbg !418
  %192 = getelementptr i8, ptr %191, i64 -1, !dbg !418
  %193 = load i8, ptr %192, align 1, !dbg !418, !tbaa !86
  %194 = zext i8 %193 to i64, !dbg !418
  %195 = shl nuw nsw i64 %194, 8, !dbg !419
  %196 = add i64 %195, %186, !dbg !420
    #dbg_value(i64 %196, !298, !DIExpression(), !404)
  br label %197, !dbg !421

197:                                              ; preds = %190, %151
  %198 = phi i64 [ %196, %190 ], [ %186, %151 ], !dbg !404
    #dbg_value(i64 %198, !298, !DIExpression(), !404)
  %199 = lshr i64 %198, 16, !dbg !422
  %200 = icmp eq i64 %199, 0, !dbg !423
  br i1 %200, label %208, label %201, !dbg !424

201:                                              ; preds = %197, %201
  %202 = phi i64 [ %206, %201 ], [ %199, %197 ]
  %203 = phi i64 [ %205, %201 ], [ %198, %197 ]
    #dbg_value(i64 %203, !298, !DIExpression(), !404)
  %204 = and i64 %203, 65535, !dbg !425
  %205 = add nuw nsw i64 %204, %202, !dbg !426
    #dbg_value(i64 %205, !298, !DIExpression(), !404)
  %206 = lshr i64 %205, 16, !dbg !422
  %207 = icmp eq i64 %206, 0, !dbg !427
  br i1 %207, label %208, label %201, !dbg !428, !llvm.loop !429

208:                                              ; preds = %201, %197
  %209 = phi i64 [ %198, %197 ], [ %205, %201 ], !dbg !404
    #dbg_value(i64 %209, !210, !DIExpression(DW_OP_constu, 4294967295, DW_OP_and, DW_OP_constu, 65535, DW_OP_xor, DW_OP_stack_value), !432)
  %210 = tail call i64 @llvm.fshl.i64(i64 %172, i64 %172, i64 7), !dbg !387
  %211 = shl i64 %209, 47, !dbg !388
  %212 = xor i64 %210, %211, !dbg !433
  %213 = xor i64 %212, 9223231299366420480, !dbg !433
    #dbg_value(i64 %213, !200, !DIExpression(), !213)
    #dbg_value(i64 5, !208, !DIExpression(), !308)
  %214 = add nuw nsw i64 %76, 1, !dbg !434
    #dbg_value(i64 %214, !202, !DIExpression(), !302)
    #dbg_value(i32 %220, !199, !DIExpression(), !213)
  %215 = icmp eq i64 %214, %0, !dbg !435
  br i1 %215, label %79, label %75, !dbg !436, !llvm.loop !437

216:                                              ; preds = %75, %216
  %217 = phi i64 [ 0, %75 ], [ %224, %216 ]
  %218 = phi i32 [ %78, %75 ], [ %220, %216 ]
    #dbg_value(i64 %217, !204, !DIExpression(), !305)
    #dbg_value(i32 %218, !199, !DIExpression(), !213)
  %219 = mul i32 %218, 1664525, !dbg !440
  %220 = add i32 %219, 1013904223, !dbg !443
    #dbg_value(i32 %220, !199, !DIExpression(), !213)
  %221 = lshr i32 %220, 24, !dbg !444
  %222 = trunc nuw i32 %221 to i8, !dbg !445
  %223 = getelementptr inbounds nuw i8, ptr @message, i64 %217, !dbg !446
  store i8 %222, ptr %223, align 1, !dbg !447, !tbaa !86
  %224 = add nuw nsw i64 %217, 1, !dbg !448
    #dbg_value(i64 %224, !204, !DIExpression(), !305)
  %225 = icmp eq i64 %224, 1024, !dbg !449
  br i1 %225, label %81, label %216, !dbg !450, !llvm.loop !451

226:                                              ; preds = %73, %79, %14
  %227 = phi i64 [ 0, %73 ], [ -1, %14 ], [ %80, %79 ], !dbg !213
  ret i64 %227, !dbg !454
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+d,+f,+i,+m,+optimized-nf2-segment-load-store,+zaamo,+zalrsc,+zicsr,+zmmul" }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!47, !48, !49, !50, !51, !53, !54, !55, !56}
!llvm.ident = !{!57}
!llvm.errno.tbaa = !{!58}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "message", scope: !2, file: !3, line: 17, type: !43, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "checksum.c", directory: ".")
!4 = !{!5, !6, !9, !10, !13, !15}
!5 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !7, line: 100, baseType: !8)
!7 = !DIFile(filename: "stdint.h", directory: ".")
!8 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !7, line: 270, baseType: !5)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !11, line: 18, baseType: !12)
!11 = !DIFile(filename: "__stddef_size_t.h", directory: ".")
!12 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !7, line: 247, baseType: !14)
!14 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !7, line: 202, baseType: !16)
!16 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!17 = !{!0, !18, !35, !38}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "algorithms", scope: !2, file: !3, line: 83, type: !20, isLocal: true, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 640, elements: !33)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "algorithm", file: !3, line: 9, size: 128, elements: !23)
!23 = !{!24, !31, !32}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "compute", scope: !22, file: !3, line: 10, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "checksum_fn", file: !3, line: 7, baseType: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DISubroutineType(types: !28)
!28 = !{!15, !29, !10}
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "bits", scope: !22, file: !3, line: 11, baseType: !9, size: 8, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !22, file: !3, line: 12, baseType: !15, size: 32, offset: 96)
!33 = !{!34}
!34 = !DISubrange(count: 5)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "crc_table_ready", scope: !2, file: !3, line: 16, type: !37, isLocal: true, isDefinition: true)
!37 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(name: "crc_table", scope: !2, file: !3, line: 15, type: !40, isLocal: true, isDefinition: true)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 8192, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 256)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 8192, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: 1024)
!46 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression(DW_OP_deref_size, 1, DW_OP_constu, 1, DW_OP_mul, DW_OP_constu, 0, DW_OP_plus, DW_OP_stack_value))
!47 = !{i32 7, !"Dwarf Version", i32 4}
!48 = !{i32 2, !"Debug Info Version", i32 3}
!49 = !{i32 1, !"wchar_size", i32 4}
!50 = !{i32 1, !"target-abi", !"lp64d"}
!51 = !{i32 6, !"riscv-isa", !52}
!52 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0"}
!53 = !{i32 7, !"uwtable", i32 2}
!54 = !{i32 7, !"frame-pointer", i32 2}
!55 = !{i32 8, !"SmallDataLimit", i32 0}
!56 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!57 = !{!"clang version 22.1.8"}
!58 = !{!59, !59, i64 0}
!59 = !{!"int", !60, i64 0}
!60 = !{!"omnipotent char", !61, i64 0}
!61 = !{!"Simple C/C++ TBAA"}
!62 = distinct !DISubprogram(name: "memcpy", scope: !63, file: !63, line: 8, type: !64, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71, keyInstructions: true)
!63 = !DIFile(filename: "runtime.h", directory: ".")
!64 = !DISubroutineType(types: !65)
!65 = !{!66, !67, !68, !10}
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!67 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !66)
!68 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !69)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!71 = !{!72, !73, !74, !75, !77}
!72 = !DILocalVariable(name: "to", arg: 1, scope: !62, file: !63, line: 8, type: !67)
!73 = !DILocalVariable(name: "from", arg: 2, scope: !62, file: !63, line: 8, type: !68)
!74 = !DILocalVariable(name: "size", arg: 3, scope: !62, file: !63, line: 8, type: !10)
!75 = !DILocalVariable(name: "t", scope: !62, file: !63, line: 9, type: !76)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!77 = !DILocalVariable(name: "f", scope: !62, file: !63, line: 10, type: !78)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!80 = !DILocation(line: 0, scope: !62)
!81 = !DILocation(line: 11, column: 3, scope: !62, atomGroup: 34, atomRank: 1)
!82 = !DILocation(line: 11, column: 3, scope: !62, atomGroup: 35, atomRank: 1)
!83 = !DILocation(line: 11, column: 14, scope: !62, atomGroup: 3, atomRank: 2)
!84 = !DILocation(line: 12, column: 14, scope: !62, atomGroup: 7, atomRank: 2)
!85 = !DILocation(line: 12, column: 12, scope: !62, atomGroup: 6, atomRank: 2)
!86 = !{!60, !60, i64 0}
!87 = !DILocation(line: 12, column: 7, scope: !62, atomGroup: 8, atomRank: 2)
!88 = !DILocation(line: 12, column: 10, scope: !62, atomGroup: 6, atomRank: 1)
!89 = !DILocation(line: 11, column: 3, scope: !62, atomGroup: 4, atomRank: 1)
!90 = !DILocation(line: 11, column: 3, scope: !62, atomGroup: 5, atomRank: 1)
!91 = distinct !{!91, !92, !93, !94}
!92 = !DILocation(line: 11, column: 3, scope: !62)
!93 = !DILocation(line: 12, column: 14, scope: !62)
!94 = !{!"llvm.loop.mustprogress"}
!95 = !DILocation(line: 13, column: 3, scope: !62, atomGroup: 10, atomRank: 1)
!96 = distinct !DISubprogram(name: "memmove", scope: !63, file: !63, line: 16, type: !97, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99, keyInstructions: true)
!97 = !DISubroutineType(types: !98)
!98 = !{!66, !66, !69, !10}
!99 = !{!100, !101, !102, !103, !104}
!100 = !DILocalVariable(name: "to", arg: 1, scope: !96, file: !63, line: 16, type: !66)
!101 = !DILocalVariable(name: "from", arg: 2, scope: !96, file: !63, line: 16, type: !69)
!102 = !DILocalVariable(name: "size", arg: 3, scope: !96, file: !63, line: 16, type: !10)
!103 = !DILocalVariable(name: "t", scope: !96, file: !63, line: 17, type: !76)
!104 = !DILocalVariable(name: "f", scope: !96, file: !63, line: 18, type: !78)
!105 = !DILocation(line: 0, scope: !96)
!106 = !DILocation(line: 19, column: 9, scope: !107, atomGroup: 3, atomRank: 2)
!107 = distinct !DILexicalBlock(scope: !96, file: !63, line: 19, column: 7)
!108 = !DILocation(line: 0, scope: !107)
!109 = !DILocation(line: 19, column: 9, scope: !107, atomGroup: 3, atomRank: 1)
!110 = !DILocation(line: 23, column: 5, scope: !111, atomGroup: 37, atomRank: 1)
!111 = distinct !DILexicalBlock(scope: !107, file: !63, line: 22, column: 10)
!112 = !DILocation(line: 20, column: 5, scope: !113, atomGroup: 39, atomRank: 1)
!113 = distinct !DILexicalBlock(scope: !107, file: !63, line: 19, column: 14)
!114 = !DILocation(line: 20, column: 16, scope: !113, atomGroup: 4, atomRank: 2)
!115 = !DILocation(line: 21, column: 16, scope: !113, atomGroup: 8, atomRank: 2)
!116 = !DILocation(line: 21, column: 14, scope: !113, atomGroup: 7, atomRank: 2)
!117 = !DILocation(line: 21, column: 9, scope: !113, atomGroup: 9, atomRank: 2)
!118 = !DILocation(line: 21, column: 12, scope: !113, atomGroup: 7, atomRank: 1)
!119 = !DILocation(line: 20, column: 5, scope: !113, atomGroup: 5, atomRank: 1)
!120 = !DILocation(line: 20, column: 5, scope: !113, atomGroup: 6, atomRank: 1)
!121 = distinct !{!121, !122, !123, !94}
!122 = !DILocation(line: 20, column: 5, scope: !113)
!123 = !DILocation(line: 21, column: 16, scope: !113)
!124 = !DILocation(line: 23, column: 16, scope: !111, atomGroup: 10, atomRank: 2)
!125 = !DILocation(line: 24, column: 17, scope: !111)
!126 = !DILocation(line: 24, column: 17, scope: !111, atomGroup: 13, atomRank: 2)
!127 = !DILocation(line: 24, column: 7, scope: !111)
!128 = !DILocation(line: 24, column: 15, scope: !111, atomGroup: 13, atomRank: 1)
!129 = !DILocation(line: 23, column: 5, scope: !111, atomGroup: 11, atomRank: 1)
!130 = !DILocation(line: 23, column: 5, scope: !111, atomGroup: 12, atomRank: 1)
!131 = distinct !{!131, !132, !133, !94}
!132 = !DILocation(line: 23, column: 5, scope: !111)
!133 = !DILocation(line: 24, column: 23, scope: !111)
!134 = !DILocation(line: 26, column: 3, scope: !96, atomGroup: 15, atomRank: 1)
!135 = distinct !DISubprogram(name: "memset", scope: !63, file: !63, line: 29, type: !136, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138, keyInstructions: true)
!136 = !DISubroutineType(types: !137)
!137 = !{!66, !66, !37, !10}
!138 = !{!139, !140, !141, !142}
!139 = !DILocalVariable(name: "to", arg: 1, scope: !135, file: !63, line: 29, type: !66)
!140 = !DILocalVariable(name: "value", arg: 2, scope: !135, file: !63, line: 29, type: !37)
!141 = !DILocalVariable(name: "size", arg: 3, scope: !135, file: !63, line: 29, type: !10)
!142 = !DILocalVariable(name: "t", scope: !135, file: !63, line: 30, type: !76)
!143 = !DILocation(line: 0, scope: !135)
!144 = !DILocation(line: 31, column: 3, scope: !135, atomGroup: 40, atomRank: 1)
!145 = !DILocation(line: 31, column: 3, scope: !135, atomGroup: 41, atomRank: 1)
!146 = !DILocation(line: 31, column: 14, scope: !135, atomGroup: 2, atomRank: 2)
!147 = !DILocation(line: 32, column: 7, scope: !135, atomGroup: 6, atomRank: 2)
!148 = !DILocation(line: 32, column: 10, scope: !135, atomGroup: 5, atomRank: 1)
!149 = !DILocation(line: 31, column: 3, scope: !135, atomGroup: 3, atomRank: 1)
!150 = !DILocation(line: 31, column: 3, scope: !135, atomGroup: 4, atomRank: 1)
!151 = distinct !{!151, !152, !153, !94}
!152 = !DILocation(line: 31, column: 3, scope: !135)
!153 = !DILocation(line: 32, column: 27, scope: !135)
!154 = !DILocation(line: 33, column: 3, scope: !135, atomGroup: 8, atomRank: 1)
!155 = distinct !DISubprogram(name: "memcmp", scope: !63, file: !63, line: 36, type: !156, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !158, keyInstructions: true)
!156 = !DISubroutineType(types: !157)
!157 = !{!37, !69, !69, !10}
!158 = !{!159, !160, !161, !162, !163}
!159 = !DILocalVariable(name: "a", arg: 1, scope: !155, file: !63, line: 36, type: !69)
!160 = !DILocalVariable(name: "b", arg: 2, scope: !155, file: !63, line: 36, type: !69)
!161 = !DILocalVariable(name: "size", arg: 3, scope: !155, file: !63, line: 36, type: !10)
!162 = !DILocalVariable(name: "x", scope: !155, file: !63, line: 37, type: !78)
!163 = !DILocalVariable(name: "y", scope: !155, file: !63, line: 37, type: !78)
!164 = !DILocation(line: 0, scope: !155)
!165 = !DILocation(line: 38, column: 3, scope: !166, atomGroup: 43, atomRank: 1)
!166 = distinct !DILexicalBlock(scope: !155, file: !63, line: 38, column: 3)
!167 = !DILocation(line: 38, column: 3, scope: !166, atomGroup: 44, atomRank: 1)
!168 = !DILocation(line: 39, column: 9, scope: !169)
!169 = distinct !DILexicalBlock(scope: !170, file: !63, line: 39, column: 9)
!170 = distinct !DILexicalBlock(scope: !166, file: !63, line: 38, column: 3)
!171 = !DILocation(line: 39, column: 15, scope: !169)
!172 = !DILocation(line: 39, column: 12, scope: !169, atomGroup: 6, atomRank: 2)
!173 = !DILocation(line: 39, column: 12, scope: !169, atomGroup: 6, atomRank: 1)
!174 = !DILocation(line: 40, column: 17, scope: !169)
!175 = !DILocation(line: 40, column: 14, scope: !169, atomGroup: 7, atomRank: 2)
!176 = !DILocation(line: 40, column: 7, scope: !169, atomGroup: 7, atomRank: 1)
!177 = !DILocation(line: 38, column: 14, scope: !170, atomGroup: 3, atomRank: 2)
!178 = !DILocation(line: 38, column: 19, scope: !170, atomGroup: 8, atomRank: 2)
!179 = !DILocation(line: 38, column: 24, scope: !170, atomGroup: 9, atomRank: 2)
!180 = !DILocation(line: 38, column: 3, scope: !166, atomGroup: 4, atomRank: 1)
!181 = !DILocation(line: 38, column: 3, scope: !166, atomGroup: 5, atomRank: 1)
!182 = distinct !{!182, !183, !184, !94}
!183 = !DILocation(line: 38, column: 3, scope: !166)
!184 = !DILocation(line: 40, column: 29, scope: !166)
!185 = !DILocation(line: 42, column: 1, scope: !155, atomGroup: 12, atomRank: 1)
!186 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 88, type: !187, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !189, keyInstructions: true)
!187 = !DISubroutineType(types: !188)
!188 = !{!6, !6}
!189 = !{!190, !191, !195, !197, !199, !200, !202, !204, !208, !210}
!190 = !DILocalVariable(name: "n", arg: 1, scope: !186, file: !3, line: 88, type: !6)
!191 = !DILocalVariable(name: "digits", scope: !186, file: !3, line: 89, type: !192)
!192 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 80, elements: !193)
!193 = !{!194}
!194 = !DISubrange(count: 10)
!195 = !DILocalVariable(name: "count", scope: !186, file: !3, line: 90, type: !196)
!196 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!197 = !DILocalVariable(name: "k", scope: !198, file: !3, line: 91, type: !10)
!198 = distinct !DILexicalBlock(scope: !186, file: !3, line: 91, column: 3)
!199 = !DILocalVariable(name: "seed", scope: !186, file: !3, line: 94, type: !15)
!200 = !DILocalVariable(name: "total", scope: !186, file: !3, line: 95, type: !201)
!201 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !7, line: 102, baseType: !12)
!202 = !DILocalVariable(name: "round", scope: !203, file: !3, line: 96, type: !6)
!203 = distinct !DILexicalBlock(scope: !186, file: !3, line: 96, column: 3)
!204 = !DILocalVariable(name: "i", scope: !205, file: !3, line: 97, type: !10)
!205 = distinct !DILexicalBlock(scope: !206, file: !3, line: 97, column: 5)
!206 = distinct !DILexicalBlock(scope: !207, file: !3, line: 96, column: 47)
!207 = distinct !DILexicalBlock(scope: !203, file: !3, line: 96, column: 3)
!208 = !DILocalVariable(name: "k", scope: !209, file: !3, line: 101, type: !10)
!209 = distinct !DILexicalBlock(scope: !206, file: !3, line: 101, column: 5)
!210 = !DILocalVariable(name: "value", scope: !211, file: !3, line: 102, type: !201)
!211 = distinct !DILexicalBlock(scope: !212, file: !3, line: 101, column: 40)
!212 = distinct !DILexicalBlock(scope: !209, file: !3, line: 101, column: 5)
!213 = !DILocation(line: 0, scope: !186)
!214 = !DILocation(line: 0, scope: !198)
!215 = !DILocalVariable(name: "data", arg: 1, scope: !216, file: !3, line: 29, type: !29)
!216 = distinct !DISubprogram(name: "crc32", scope: !3, file: !3, line: 29, type: !27, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !217, keyInstructions: true)
!217 = !{!215, !218, !219, !220}
!218 = !DILocalVariable(name: "size", arg: 2, scope: !216, file: !3, line: 29, type: !10)
!219 = !DILocalVariable(name: "c", scope: !216, file: !3, line: 32, type: !15)
!220 = !DILocalVariable(name: "i", scope: !221, file: !3, line: 33, type: !10)
!221 = distinct !DILexicalBlock(scope: !216, file: !3, line: 33, column: 3)
!222 = !DILocation(line: 0, scope: !216, inlinedAt: !223)
!223 = distinct !DILocation(line: 92, column: 32, scope: !224)
!224 = distinct !DILexicalBlock(scope: !225, file: !3, line: 92, column: 9)
!225 = distinct !DILexicalBlock(scope: !198, file: !3, line: 91, column: 3)
!226 = !DILocation(line: 30, column: 8, scope: !227, inlinedAt: !223)
!227 = distinct !DILexicalBlock(scope: !216, file: !3, line: 30, column: 7)
!228 = !DILocation(line: 30, column: 7, scope: !227, inlinedAt: !223, atomGroup: 1, atomRank: 1)
!229 = !DILocalVariable(name: "i", scope: !230, file: !3, line: 20, type: !15)
!230 = distinct !DILexicalBlock(scope: !231, file: !3, line: 20, column: 3)
!231 = distinct !DISubprogram(name: "make_crc_table", scope: !3, file: !3, line: 19, type: !232, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !234, keyInstructions: true)
!232 = !DISubroutineType(types: !233)
!233 = !{null}
!234 = !{!229, !235, !238}
!235 = !DILocalVariable(name: "c", scope: !236, file: !3, line: 21, type: !15)
!236 = distinct !DILexicalBlock(scope: !237, file: !3, line: 20, column: 38)
!237 = distinct !DILexicalBlock(scope: !230, file: !3, line: 20, column: 3)
!238 = !DILocalVariable(name: "k", scope: !239, file: !3, line: 22, type: !37)
!239 = distinct !DILexicalBlock(scope: !236, file: !3, line: 22, column: 5)
!240 = !DILocation(line: 0, scope: !230, inlinedAt: !241)
!241 = distinct !DILocation(line: 31, column: 5, scope: !227, inlinedAt: !223)
!242 = !DILocation(line: 0, scope: !239, inlinedAt: !241)
!243 = !DILocation(line: 0, scope: !236, inlinedAt: !241)
!244 = !DILocation(line: 23, column: 13, scope: !245, inlinedAt: !241)
!245 = distinct !DILexicalBlock(scope: !239, file: !3, line: 22, column: 5)
!246 = !DILocation(line: 24, column: 5, scope: !236, inlinedAt: !241)
!247 = !DILocation(line: 24, column: 18, scope: !236, inlinedAt: !241, atomGroup: 12, atomRank: 1)
!248 = !DILocation(line: 20, column: 34, scope: !237, inlinedAt: !241, atomGroup: 13, atomRank: 2)
!249 = !DILocation(line: 20, column: 26, scope: !237, inlinedAt: !241, atomGroup: 2, atomRank: 1)
!250 = !DILocation(line: 20, column: 3, scope: !230, inlinedAt: !241, atomGroup: 3, atomRank: 1)
!251 = distinct !{!251, !252, !253, !94}
!252 = !DILocation(line: 20, column: 3, scope: !230, inlinedAt: !241)
!253 = !DILocation(line: 25, column: 3, scope: !230, inlinedAt: !241)
!254 = !DILocation(line: 26, column: 19, scope: !231, inlinedAt: !241, atomGroup: 15, atomRank: 1)
!255 = !DILocation(line: 31, column: 5, scope: !227, inlinedAt: !223)
!256 = !DILocation(line: 0, scope: !221, inlinedAt: !223)
!257 = !DILocation(line: 34, column: 9, scope: !258, inlinedAt: !223)
!258 = distinct !DILexicalBlock(scope: !221, file: !3, line: 33, column: 3)
!259 = !DILocation(line: 34, column: 46, scope: !258, inlinedAt: !223)
!260 = !DILocation(line: 34, column: 41, scope: !258, inlinedAt: !223, atomGroup: 111, atomRank: 2)
!261 = !DILocation(line: 34, column: 41, scope: !258, inlinedAt: !223, atomGroup: 115, atomRank: 2)
!262 = !DILocation(line: 34, column: 41, scope: !258, inlinedAt: !223, atomGroup: 119, atomRank: 2)
!263 = !DILocation(line: 34, column: 41, scope: !258, inlinedAt: !223, atomGroup: 123, atomRank: 2)
!264 = !DILocation(line: 34, column: 41, scope: !258, inlinedAt: !223, atomGroup: 127, atomRank: 2)
!265 = !DILocation(line: 34, column: 41, scope: !258, inlinedAt: !223, atomGroup: 131, atomRank: 2)
!266 = !DILocation(line: 34, column: 41, scope: !258, inlinedAt: !223, atomGroup: 135, atomRank: 2)
!267 = !DILocation(line: 34, column: 41, scope: !258, inlinedAt: !223, atomGroup: 139, atomRank: 2)
!268 = !DILocation(line: 92, column: 65, scope: !224, atomGroup: 7, atomRank: 2)
!269 = !DILocation(line: 92, column: 29, scope: !224, atomGroup: 7, atomRank: 1)
!270 = !DILocalVariable(name: "part", scope: !271, file: !3, line: 51, type: !10)
!271 = distinct !DILexicalBlock(scope: !272, file: !3, line: 50, column: 16)
!272 = distinct !DISubprogram(name: "adler32", scope: !3, file: !3, line: 48, type: !27, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !273, keyInstructions: true)
!273 = !{!274, !275, !276, !277, !270}
!274 = !DILocalVariable(name: "data", arg: 1, scope: !272, file: !3, line: 48, type: !29)
!275 = !DILocalVariable(name: "size", arg: 2, scope: !272, file: !3, line: 48, type: !10)
!276 = !DILocalVariable(name: "a", scope: !272, file: !3, line: 49, type: !15)
!277 = !DILocalVariable(name: "b", scope: !272, file: !3, line: 49, type: !15)
!278 = !DILocation(line: 0, scope: !271, inlinedAt: !279)
!279 = distinct !DILocation(line: 92, column: 32, scope: !224)
!280 = !DILocation(line: 0, scope: !272, inlinedAt: !279)
!281 = !DILocalVariable(name: "i", scope: !282, file: !3, line: 65, type: !10)
!282 = distinct !DILexicalBlock(scope: !283, file: !3, line: 65, column: 3)
!283 = distinct !DISubprogram(name: "fletcher16", scope: !3, file: !3, line: 63, type: !27, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !284, keyInstructions: true)
!284 = !{!285, !286, !287, !288, !281}
!285 = !DILocalVariable(name: "data", arg: 1, scope: !283, file: !3, line: 63, type: !29)
!286 = !DILocalVariable(name: "size", arg: 2, scope: !283, file: !3, line: 63, type: !10)
!287 = !DILocalVariable(name: "low", scope: !283, file: !3, line: 64, type: !13)
!288 = !DILocalVariable(name: "high", scope: !283, file: !3, line: 64, type: !13)
!289 = !DILocation(line: 0, scope: !282, inlinedAt: !290)
!290 = distinct !DILocation(line: 92, column: 32, scope: !224)
!291 = !DILocation(line: 0, scope: !283, inlinedAt: !290)
!292 = !DILocalVariable(name: "i", scope: !293, file: !3, line: 74, type: !10)
!293 = distinct !DILexicalBlock(scope: !294, file: !3, line: 74, column: 3)
!294 = distinct !DISubprogram(name: "inet", scope: !3, file: !3, line: 72, type: !27, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !295, keyInstructions: true)
!295 = !{!296, !297, !298, !292}
!296 = !DILocalVariable(name: "data", arg: 1, scope: !294, file: !3, line: 72, type: !29)
!297 = !DILocalVariable(name: "size", arg: 2, scope: !294, file: !3, line: 72, type: !10)
!298 = !DILocalVariable(name: "sum", scope: !294, file: !3, line: 73, type: !201)
!299 = !DILocation(line: 0, scope: !293, inlinedAt: !300)
!300 = distinct !DILocation(line: 92, column: 32, scope: !224)
!301 = !DILocation(line: 0, scope: !294, inlinedAt: !300)
!302 = !DILocation(line: 0, scope: !203)
!303 = !DILocation(line: 96, column: 33, scope: !207, atomGroup: 72, atomRank: 1)
!304 = !DILocation(line: 96, column: 3, scope: !203, atomGroup: 73, atomRank: 1)
!305 = !DILocation(line: 0, scope: !205)
!306 = !DILocation(line: 97, column: 5, scope: !205, atomGroup: 69, atomRank: 1)
!307 = !DILocation(line: 106, column: 26, scope: !186, atomGroup: 32, atomRank: 2)
!308 = !DILocation(line: 0, scope: !209)
!309 = !DILocation(line: 0, scope: !216, inlinedAt: !310)
!310 = distinct !DILocation(line: 102, column: 24, scope: !211)
!311 = !DILocation(line: 0, scope: !221, inlinedAt: !310)
!312 = !DILocation(line: 33, column: 3, scope: !221, inlinedAt: !310, atomGroup: 65, atomRank: 1)
!313 = !DILocation(line: 34, column: 24, scope: !258, inlinedAt: !310)
!314 = !DILocation(line: 34, column: 33, scope: !258, inlinedAt: !310)
!315 = !DILocation(line: 34, column: 9, scope: !258, inlinedAt: !310)
!316 = !DILocation(line: 34, column: 46, scope: !258, inlinedAt: !310)
!317 = !DILocation(line: 34, column: 41, scope: !258, inlinedAt: !310, atomGroup: 6, atomRank: 2)
!318 = !DILocation(line: 33, column: 33, scope: !258, inlinedAt: !310, atomGroup: 7, atomRank: 2)
!319 = !DILocation(line: 33, column: 24, scope: !258, inlinedAt: !310, atomGroup: 4, atomRank: 1)
!320 = !DILocation(line: 33, column: 3, scope: !221, inlinedAt: !310, atomGroup: 5, atomRank: 1)
!321 = distinct !{!321, !322, !323, !94}
!322 = !DILocation(line: 33, column: 3, scope: !221, inlinedAt: !310)
!323 = !DILocation(line: 34, column: 50, scope: !221, inlinedAt: !310)
!324 = !DILocalVariable(name: "c", scope: !325, file: !3, line: 39, type: !13)
!325 = distinct !DISubprogram(name: "crc16", scope: !3, file: !3, line: 38, type: !27, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !326, keyInstructions: true)
!326 = !{!327, !328, !324, !329}
!327 = !DILocalVariable(name: "data", arg: 1, scope: !325, file: !3, line: 38, type: !29)
!328 = !DILocalVariable(name: "size", arg: 2, scope: !325, file: !3, line: 38, type: !10)
!329 = !DILocalVariable(name: "k", scope: !330, file: !3, line: 42, type: !37)
!330 = distinct !DILexicalBlock(scope: !331, file: !3, line: 42, column: 5)
!331 = distinct !DILexicalBlock(scope: !325, file: !3, line: 40, column: 18)
!332 = !DILocation(line: 0, scope: !325, inlinedAt: !333)
!333 = distinct !DILocation(line: 102, column: 24, scope: !211)
!334 = !DILocation(line: 41, column: 21, scope: !331, inlinedAt: !333)
!335 = !DILocation(line: 0, scope: !330, inlinedAt: !333)
!336 = !DILocation(line: 43, column: 22, scope: !337, inlinedAt: !333, atomGroup: 11, atomRank: 1)
!337 = distinct !DILexicalBlock(scope: !330, file: !3, line: 42, column: 5)
!338 = !DILocation(line: 40, column: 14, scope: !325, inlinedAt: !333, atomGroup: 2, atomRank: 2)
!339 = !DILocation(line: 41, column: 26, scope: !331, inlinedAt: !333, atomGroup: 6, atomRank: 2)
!340 = !DILocation(line: 40, column: 3, scope: !325, inlinedAt: !333, atomGroup: 3, atomRank: 1)
!341 = !DILocation(line: 40, column: 3, scope: !325, inlinedAt: !333, atomGroup: 4, atomRank: 1)
!342 = distinct !{!342, !343, !344, !94}
!343 = !DILocation(line: 40, column: 3, scope: !325, inlinedAt: !333)
!344 = !DILocation(line: 44, column: 3, scope: !325, inlinedAt: !333)
!345 = !DILocation(line: 0, scope: !272, inlinedAt: !346)
!346 = distinct !DILocation(line: 102, column: 24, scope: !211)
!347 = !DILocation(line: 51, column: 19, scope: !271, inlinedAt: !346, atomGroup: 6, atomRank: 1)
!348 = !DILocation(line: 0, scope: !271, inlinedAt: !346)
!349 = !DILocation(line: 53, column: 5, scope: !271, inlinedAt: !346, atomGroup: 52, atomRank: 1)
!350 = !DILocation(line: 53, column: 16, scope: !271, inlinedAt: !346, atomGroup: 8, atomRank: 2)
!351 = !DILocation(line: 54, column: 17, scope: !352, inlinedAt: !346, atomGroup: 12, atomRank: 2)
!352 = distinct !DILexicalBlock(scope: !271, file: !3, line: 53, column: 20)
!353 = !DILocation(line: 54, column: 12, scope: !352, inlinedAt: !346)
!354 = !DILocation(line: 54, column: 9, scope: !352, inlinedAt: !346, atomGroup: 11, atomRank: 2)
!355 = !DILocation(line: 55, column: 9, scope: !352, inlinedAt: !346, atomGroup: 13, atomRank: 2)
!356 = !DILocation(line: 53, column: 5, scope: !271, inlinedAt: !346, atomGroup: 9, atomRank: 1)
!357 = !DILocation(line: 53, column: 5, scope: !271, inlinedAt: !346, atomGroup: 10, atomRank: 1)
!358 = distinct !{!358, !359, !360, !94}
!359 = !DILocation(line: 53, column: 5, scope: !271, inlinedAt: !346)
!360 = !DILocation(line: 56, column: 5, scope: !271, inlinedAt: !346)
!361 = !DILocation(line: 52, column: 10, scope: !271, inlinedAt: !346, atomGroup: 7, atomRank: 2)
!362 = !DILocation(line: 57, column: 7, scope: !271, inlinedAt: !346, atomGroup: 14, atomRank: 2)
!363 = !DILocation(line: 58, column: 7, scope: !271, inlinedAt: !346, atomGroup: 15, atomRank: 2)
!364 = !DILocation(line: 50, column: 3, scope: !272, inlinedAt: !346, atomGroup: 3, atomRank: 1)
!365 = !DILocation(line: 50, column: 3, scope: !272, inlinedAt: !346, atomGroup: 4, atomRank: 1)
!366 = distinct !{!366, !367, !368, !94}
!367 = !DILocation(line: 50, column: 3, scope: !272, inlinedAt: !346)
!368 = !DILocation(line: 59, column: 3, scope: !272, inlinedAt: !346)
!369 = !DILocation(line: 0, scope: !282, inlinedAt: !370)
!370 = distinct !DILocation(line: 102, column: 24, scope: !211)
!371 = !DILocation(line: 0, scope: !283, inlinedAt: !370)
!372 = !DILocation(line: 66, column: 29, scope: !373, inlinedAt: !370)
!373 = distinct !DILexicalBlock(scope: !374, file: !3, line: 65, column: 37)
!374 = distinct !DILexicalBlock(scope: !282, file: !3, line: 65, column: 3)
!375 = !DILocation(line: 66, column: 27, scope: !373, inlinedAt: !370)
!376 = !DILocation(line: 66, column: 38, scope: !373, inlinedAt: !370, atomGroup: 6, atomRank: 3)
!377 = !DILocation(line: 67, column: 29, scope: !373, inlinedAt: !370)
!378 = !DILocation(line: 67, column: 36, scope: !373, inlinedAt: !370, atomGroup: 7, atomRank: 3)
!379 = !DILocation(line: 65, column: 33, scope: !374, inlinedAt: !370, atomGroup: 8, atomRank: 2)
!380 = !DILocation(line: 65, column: 24, scope: !374, inlinedAt: !370, atomGroup: 4, atomRank: 1)
!381 = !DILocation(line: 65, column: 3, scope: !282, inlinedAt: !370, atomGroup: 5, atomRank: 1)
!382 = distinct !{!382, !383, !384, !94}
!383 = !DILocation(line: 65, column: 3, scope: !282, inlinedAt: !370)
!384 = !DILocation(line: 68, column: 3, scope: !282, inlinedAt: !370)
!385 = !DILocation(line: 35, column: 10, scope: !216, inlinedAt: !310, atomGroup: 10, atomRank: 2)
!386 = !DILocation(line: 102, column: 24, scope: !211, atomGroup: 26, atomRank: 2)
!387 = !DILocation(line: 103, column: 27, scope: !211)
!388 = !DILocation(line: 103, column: 50, scope: !211)
!389 = !DILocation(line: 103, column: 42, scope: !211, atomGroup: 27, atomRank: 2)
!390 = !DILocation(line: 102, column: 24, scope: !211, atomGroup: 90, atomRank: 2)
!391 = !DILocation(line: 103, column: 42, scope: !211, atomGroup: 91, atomRank: 2)
!392 = !DILocation(line: 60, column: 12, scope: !272, inlinedAt: !346)
!393 = !DILocation(line: 102, column: 24, scope: !211, atomGroup: 95, atomRank: 2)
!394 = !DILocation(line: 103, column: 42, scope: !211, atomGroup: 96, atomRank: 2)
!395 = !DILocation(line: 69, column: 26, scope: !283, inlinedAt: !370)
!396 = !DILocation(line: 102, column: 24, scope: !211, atomGroup: 100, atomRank: 2)
!397 = !DILocation(line: 103, column: 42, scope: !211, atomGroup: 101, atomRank: 2)
!398 = !DILocation(line: 76, column: 12, scope: !399, inlinedAt: !400)
!399 = distinct !DILexicalBlock(scope: !294, file: !3, line: 76, column: 7)
!400 = distinct !DILocation(line: 102, column: 24, scope: !211)
!401 = !DILocation(line: 76, column: 12, scope: !399, inlinedAt: !400, atomGroup: 8, atomRank: 2)
!402 = !DILocation(line: 76, column: 12, scope: !399, inlinedAt: !400, atomGroup: 8, atomRank: 1)
!403 = !DILocation(line: 0, scope: !293, inlinedAt: !400)
!404 = !DILocation(line: 0, scope: !294, inlinedAt: !400)
!405 = !DILocation(line: 75, column: 23, scope: !406, inlinedAt: !400)
!406 = distinct !DILexicalBlock(scope: !293, file: !3, line: 74, column: 3)
!407 = !DILocation(line: 75, column: 31, scope: !406, inlinedAt: !400)
!408 = !DILocation(line: 75, column: 38, scope: !406, inlinedAt: !400)
!409 = !DILocation(line: 75, column: 36, scope: !406, inlinedAt: !400)
!410 = !DILocation(line: 75, column: 9, scope: !406, inlinedAt: !400, atomGroup: 5, atomRank: 2)
!411 = !DILocation(line: 74, column: 38, scope: !406, inlinedAt: !400, atomGroup: 6, atomRank: 2)
!412 = !DILocation(line: 74, column: 24, scope: !406, inlinedAt: !400)
!413 = !DILocation(line: 74, column: 28, scope: !406, inlinedAt: !400, atomGroup: 3, atomRank: 1)
!414 = !DILocation(line: 74, column: 3, scope: !293, inlinedAt: !400, atomGroup: 4, atomRank: 1)
!415 = distinct !{!415, !416, !417, !94}
!416 = !DILocation(line: 74, column: 3, scope: !293, inlinedAt: !400)
!417 = !DILocation(line: 75, column: 49, scope: !293, inlinedAt: !400)
!418 = !DILocation(line: 77, column: 23, scope: !399, inlinedAt: !400)
!419 = !DILocation(line: 77, column: 38, scope: !399, inlinedAt: !400)
!420 = !DILocation(line: 77, column: 9, scope: !399, inlinedAt: !400, atomGroup: 9, atomRank: 2)
!421 = !DILocation(line: 77, column: 5, scope: !399, inlinedAt: !400)
!422 = !DILocation(line: 78, column: 14, scope: !294, inlinedAt: !400)
!423 = !DILocation(line: 78, column: 3, scope: !294, inlinedAt: !400, atomGroup: 47, atomRank: 1)
!424 = !DILocation(line: 78, column: 3, scope: !294, inlinedAt: !400, atomGroup: 48, atomRank: 1)
!425 = !DILocation(line: 79, column: 16, scope: !294, inlinedAt: !400)
!426 = !DILocation(line: 79, column: 26, scope: !294, inlinedAt: !400, atomGroup: 12, atomRank: 2)
!427 = !DILocation(line: 78, column: 3, scope: !294, inlinedAt: !400, atomGroup: 10, atomRank: 1)
!428 = !DILocation(line: 78, column: 3, scope: !294, inlinedAt: !400, atomGroup: 11, atomRank: 1)
!429 = distinct !{!429, !430, !431, !94}
!430 = !DILocation(line: 78, column: 3, scope: !294, inlinedAt: !400)
!431 = !DILocation(line: 79, column: 38, scope: !294, inlinedAt: !400)
!432 = !DILocation(line: 0, scope: !211)
!433 = !DILocation(line: 103, column: 42, scope: !211, atomGroup: 106, atomRank: 2)
!434 = !DILocation(line: 96, column: 43, scope: !207, atomGroup: 30, atomRank: 2)
!435 = !DILocation(line: 96, column: 33, scope: !207, atomGroup: 14, atomRank: 1)
!436 = !DILocation(line: 96, column: 3, scope: !203, atomGroup: 15, atomRank: 1)
!437 = distinct !{!437, !438, !439, !94}
!438 = !DILocation(line: 96, column: 3, scope: !203)
!439 = !DILocation(line: 105, column: 3, scope: !203)
!440 = !DILocation(line: 98, column: 19, scope: !441)
!441 = distinct !DILexicalBlock(scope: !442, file: !3, line: 97, column: 49)
!442 = distinct !DILexicalBlock(scope: !205, file: !3, line: 97, column: 5)
!443 = !DILocation(line: 98, column: 30, scope: !441, atomGroup: 19, atomRank: 2)
!444 = !DILocation(line: 99, column: 35, scope: !441, atomGroup: 20, atomRank: 3)
!445 = !DILocation(line: 99, column: 20, scope: !441, atomGroup: 20, atomRank: 2)
!446 = !DILocation(line: 99, column: 7, scope: !441)
!447 = !DILocation(line: 99, column: 18, scope: !441, atomGroup: 20, atomRank: 1)
!448 = !DILocation(line: 97, column: 45, scope: !442, atomGroup: 21, atomRank: 2)
!449 = !DILocation(line: 97, column: 26, scope: !442, atomGroup: 17, atomRank: 1)
!450 = !DILocation(line: 97, column: 5, scope: !205, atomGroup: 18, atomRank: 1)
!451 = distinct !{!451, !452, !453, !94}
!452 = !DILocation(line: 97, column: 5, scope: !205)
!453 = !DILocation(line: 100, column: 5, scope: !205)
!454 = !DILocation(line: 107, column: 1, scope: !186, atomGroup: 33, atomRank: 1)
