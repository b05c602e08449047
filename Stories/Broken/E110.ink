// E110: counting up inside another expression
VAR lamp = 1
~ light(lamp++)
-> END
== function light(n)
~ return n
