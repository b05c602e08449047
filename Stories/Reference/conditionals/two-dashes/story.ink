// ink §80: two branches without conditions are if and else
VAR rain = false
{rain:
- Umbrellas open.
- The square is dry.
}
{not rain:
- Pigeons.
- No pigeons.
}
