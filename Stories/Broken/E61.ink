// E61: declarations without a value
VAR lamp =
CONST SEVEN =
-> END
