if true then def A; if false then def B; else def C; if !eq(1,2) then { def D; } else if true then { def E; } else { def F; } if 3 then def G; if {1} then def H;
