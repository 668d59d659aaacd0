// error 2:19: couldn't find multiclass 'C'
class C; defm x : C;
