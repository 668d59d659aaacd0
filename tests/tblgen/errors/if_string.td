// error 2:1: unable to resolve the condition '"x"' of 'if' at the end of the containing scope
if "x" then def A;
