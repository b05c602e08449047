// ink §80: the last branch without a value is the default
VAR guests = 40
{guests:
- 0: Nobody came.
- 1: One guest came.
- A crowd came.
}
