// error 2:17: expected a value of type 'int', but '!setdagop' gives 'dag'
def A { int x = !setdagop((A), 5); }
