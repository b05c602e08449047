// E97: else as the beginning of a text; perhaps its dash is missing (a warning)
VAR lamp = true
{lamp:
    The lamp is lit.
    else: It is dark.
}
-> END
