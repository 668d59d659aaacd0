defvar x = 1; if x then { defvar x = 2; def A#x; } else { def B; } def C#x;
