// E73: variables declared twice
VAR lamp = 1
VAR lamp = 2
LIST lamp = lit, out
-> room
== room
~ temp oil = 1
{true:
    ~ temp oil = 2
}
{oil}
-> END
