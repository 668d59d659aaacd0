// error 2:7: unexpected character '@'
def A @ B;
