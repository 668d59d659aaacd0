// error 2:7: expected the name of a class after 'class', got ';'
class ;
