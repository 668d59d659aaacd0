#define A
#ifndef B

#endif
#ifdef A
#ifdef B
def no1;
#else
#ifndef C
def yes1;
#else
def no2;
#endif
#endif
#else
def no3;
#ifdef A
def no4;
#else
def no5;
#endif
#endif
def yes2;
