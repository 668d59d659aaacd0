// Nothing says what it does.
include "small.td"
def MYSTERY : RRR<4, "mystery">;
