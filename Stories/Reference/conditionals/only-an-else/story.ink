// ink §80: an else branch alone runs when the condition is false
VAR rain = false
{rain:
- else: Dry.
}
{not rain:
- else: Wet.
}
The end.
