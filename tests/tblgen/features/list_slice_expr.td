class S<int n> { list<int> base = !range(n); int last = base[!sub(n,1)]; list<int> mid = base[1...!sub(n,2)]; list<int> mix = base[[0,1],!sub(n,1),2...3]; }
def A : S<6>;
