defvar pre = "p"; class L; defset list<L> ls = { } def A { string s = pre # "q"; int n = !size(ls); list<L> m = ls; }
