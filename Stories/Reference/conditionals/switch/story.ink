// ink §80, ink §82: a switch takes the first branch with an equal value
VAR guests = 2
{guests:
- 0: Nobody came.
- 1: One guest came.
- 1 + 1: Two guests came.
- 2: This comes too late.
- else: A crowd came.
}
