// E59: declarations without a name
VAR = 4
CONST = 5
LIST = rope, lamp
-> END
