// E40: branches with nothing in them
VAR lamp = true
{lamp:
    Lit.
- else:
}
{
- lamp: Lit.
-
}
-> END
