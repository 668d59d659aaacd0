//===- OXSchedule.td - what Xox instructions write and read ---------------===//

foreach name = ["WriteSIMT", "WriteCrossLane", "WriteVote", "WriteLDQ", "WriteSTQ", "WriteSFU", "WritePacked", "WriteDot",
                "WriteTensor", "WriteFAtomic"] in
  def name : SchedWrite;
foreach name = ["ReadSIMT", "ReadCrossLane", "ReadSFU", "ReadPacked", "ReadDot", "ReadTensor"] in
  def name : SchedRead;
