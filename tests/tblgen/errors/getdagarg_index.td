// error 2:25: !getdagarg index 4 is out of range (dag has 1 arguments)
def op; def A { int x = !getdagarg<int>((op 1), 4); }
