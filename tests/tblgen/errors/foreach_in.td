// error 2:19: expected 'in' after the list of 'foreach', got 'def'
foreach i = [1,2] def A#i;
