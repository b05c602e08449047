// E27: gathers inside braces
VAR lamp = true
{lamp:
    - - Bright.
}
{lamp:
- true: Bright.
- - Very bright.
}
-> END
