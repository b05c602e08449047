// E34: a second condition behind a plain block
VAR lamp = 1
{lamp == 1:
    The lamp is lit.
- lamp == 2:
    The lamp is out.
}
-> END
