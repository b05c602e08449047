// E35: several branches without a value in front of the last
VAR lamp = 1
{lamp:
- Lit
- Out
- Broken
}
-> END
