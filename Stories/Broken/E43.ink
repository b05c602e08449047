// E43: an operator without its right side
VAR lamp = 1
~ lamp = 3 +
{lamp * }
{lamp > : Bright.}
-> END
