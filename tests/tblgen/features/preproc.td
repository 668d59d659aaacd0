#define FOO
#ifdef FOO
def A;
#ifdef BAR
def B;
#else
def C;
#endif
#else
def D;
 #ifdef BAR
def E;
 #else
def F;
 #endif
#endif // FOO
#ifndef BAR
  #define BAR // c
def G;
#endif /* x */
#ifdef BAR
def H;
#endif
def I /* c /* nested */ still */ ; // end
