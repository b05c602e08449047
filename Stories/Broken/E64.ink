// E64: values that a constant cannot have
LIST bag = rope, lamp
CONST TWO = 1 + 1
CONST ROPE = (rope)
CONST LIGHT = lamp
-> END
