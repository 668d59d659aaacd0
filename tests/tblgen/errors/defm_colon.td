// error 2:7: expected ':' after the name of 'defm', got ';'
defm X;
