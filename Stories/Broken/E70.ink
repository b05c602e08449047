// E70: a constant with two values
CONST SEVEN = 7
CONST SEVEN = 8
CONST SEVEN = 7.0
{SEVEN}
-> END
