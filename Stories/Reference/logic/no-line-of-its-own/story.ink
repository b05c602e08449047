// ink §160: a logic line without a call adds no newline
VAR n = 1
Up <>
~ n = n + 1
to {n}
~ n = n + 1
and {n}
