// E60: declarations without an equals sign
VAR lamp
CONST SEVEN
LIST bag
-> END
