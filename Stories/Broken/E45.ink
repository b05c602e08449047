// E45: the arguments are not closed
VAR lamp = 1
~ lamp = light(3, 4
{lamp}
-> END
== function light(a, b)
~ return a + b
