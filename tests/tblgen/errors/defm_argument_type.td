// error 2:43: value specified for template argument 'x' is of type 'string'; expected type 'int': "s"
multiclass M<int x> { def a; } defm q : M<"s">;
