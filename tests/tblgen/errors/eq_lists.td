// error 2:21: expected a bit, bits, int, string or record, got a value of type 'list<int>'
def A { bit s = !eq([1],[1]); }
