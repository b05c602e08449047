// ink §177: not takes only the next operand
VAR a = 0
{not a == 1}
{not (a == 1)}
{not a}
{not not a}
{- a + 1}
