// runtime §62: a knot is counted when entered from outside, not when it goes back to its own start
VAR rounds = 2
-> tower
== tower
Visits: {tower}.
~ rounds--
{rounds > 0: -> tower}
-> END
