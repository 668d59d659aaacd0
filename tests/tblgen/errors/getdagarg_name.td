// error 2:25: !getdagarg key 'q' is not found
def op; def A { int x = !getdagarg<int>((op 1), "q"); }
