// E30: a question without an answer
VAR lamp = true
The lamp is {lamp:}.
{lamp:
}
-> END
