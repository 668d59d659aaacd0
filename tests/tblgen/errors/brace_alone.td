// error 2:1: unexpected '}' at top level
}
