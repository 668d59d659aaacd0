foreach i = 0...3 in { if !lt(i,2) then if !eq(i,0) then def Z#i; else def O#i; else { def T#i; if !eq(i,3) then def Th#i; } }
