typedef long i64; typedef unsigned long u64;
__attribute__((noinline)) static i64 sum(i64*p,int n){i64 s=0;for(int i=0;i<n;i++)s+=p[i]*(i+1);return s;}
__attribute__((noinline)) i64 big(i64 n){ i64 a[700]; for(int i=0;i<700;i++)a[i]=n*i^i; return sum(a,700);}
__attribute__((noinline)) i64 huge(i64 n){ i64 a[40000]; char c[3000]; for(int i=0;i<40000;i++)a[i]=n*i^i; for(int i=0;i<3000;i++)c[i]=n+i; return sum(a,40000)+c[n&1023]+sum(a+5,c[7]&15);}
__attribute__((noinline)) i64 al(i64 n){ i64 a[10] __attribute__((aligned(256))); i64 b[3]; for(int i=0;i<10;i++)a[i]=n+i; b[0]=n;b[1]=2;b[2]=3; return sum(a,10)+sum(b,3)+((u64)a&255);}
__attribute__((noinline)) i64 vla(i64 n){ i64 a[n+3]; for(int i=0;i<n+3;i++)a[i]=n-i; i64 r=sum(a,n+3); { i64 b[2*n+1]; for(int i=0;i<2*n+1;i++) b[i]=i; r+=sum(b,2*n+1);} return r;}
__attribute__((noinline)) i64 vla2(i64 n){ i64 x[8] __attribute__((aligned(128))); i64 a[n+3]; for(int i=0;i<8;i++)x[i]=i*n; for(int i=0;i<n+3;i++)a[i]=n-i; return sum(a,n+3)+sum(x,8)+((u64)x&127);}
__attribute__((noinline)) i64 many(i64 a,i64 b,i64 c,i64 d,i64 e,i64 f,i64 g,i64 h,i64 i,i64 j,double k,double l,float m){return a+2*b+3*c+4*d+5*e+6*f+7*g+8*h+9*i+10*j+(i64)(k*11+l*12+m*13);}
__attribute__((noinline)) i64 vm(i64 n){ i64 a[n]; for(int i=0;i<n;i++)a[i]=i; return many(n,1,2,3,4,5,6,7,8,sum(a,n),1.5,2.5,3.5f)+sum(a,n);}
typedef struct {i64 a,b,c;} S;
__attribute__((noinline)) S ret(i64 n){S s={n,n*2,n*3};return s;}
__attribute__((noinline)) i64 rec(i64 n,S s){ if(n<=0) return s.a+s.b+s.c; S t=ret(n); t.a+=s.a; return rec(n-1,t)+s.b;}
static i64 va_(int n,...){__builtin_va_list ap;__builtin_va_start(ap,n);i64 r=0;for(int i=0;i<n;i++){ if(i&1) r+=(i64)__builtin_va_arg(ap,double)*3; else r+=__builtin_va_arg(ap,i64);}__builtin_va_end(ap);return r;}
i64 run(i64 n){ return big(n)+huge(n)*3+al(n)*5+vla(n)*7+vla2(n)*11+vm(n)*13+rec(n,ret(3))*17+va_(12,1L,2.0,3L,4.0,5L,6.0,7L,8.0,9L,10.0,11L,12.0);}
