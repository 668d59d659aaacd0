// error 2:23: step of !range can't be 0
def A { list<int> s = !range(1,2,0); }
