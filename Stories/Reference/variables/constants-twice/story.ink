// ink §166, ink §167: a constant may be declared again with the same value, and used before
{SHOE_SIZE + 1}
CONST SHOE_SIZE = 41
CONST SHOE_SIZE = 41
