// runtime §144: what is done while looking ahead is undone and done again, once
VAR n = 0
One.
~ n++
{bump()}
Two, {n}, {READ_COUNT(-> bump)}.
== function bump()
~ n++
