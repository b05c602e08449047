// E55: a temp without a name
~ temp = 4
~ temp
-> END
