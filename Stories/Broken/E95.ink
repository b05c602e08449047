// E95: a target is needed
VAR lamp = 1
{TURNS_SINCE(5)}
{READ_COUNT(lamp + 1)}
-> END
