// error 2:6: expected 'then' after the condition of 'if', got 'def'
if 1 def A;
