// error 2:8: expected a list type, got 'int'
defset int x = { }
