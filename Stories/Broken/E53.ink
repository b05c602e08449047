// E53: a value that is of no use on a line of its own
VAR lamp = 1
~ lamp + 1
~ lamp
~ "lamp"
~ include
-> END
