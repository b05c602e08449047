// E44: a parenthesis that is not closed
VAR lamp = 1
~ lamp = (3 + 4
{lamp}
-> END
