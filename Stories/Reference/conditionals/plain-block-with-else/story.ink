// ink §77: a plain block may be followed by an else branch
VAR rain = false
{rain:
    Umbrellas open.
    Dogs run.
- else:
    The square is dry.
}
