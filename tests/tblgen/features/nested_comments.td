/* a /* b */ c */ def A; // x /* 
def B; /**/ def C; /* // */ def D;
