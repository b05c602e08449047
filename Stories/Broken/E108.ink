// E108: a new value for a constant
CONST SEVEN = 7
~ SEVEN = 8
{SEVEN}
-> END
