class I; multiclass M { def a#NAME#b : I; def !strconcat(NAME, "z") : I; def "lit" : I; def NAME : I; } defm X : M;
