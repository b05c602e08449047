// ink §96, ink §188, ink §108, ink §48: a trailing dot or comma is swallowed
VAR lamps = 3
{lamps.}
{add(1, 2, )}
-> hall.
== hall
The hall.
-> END
== function add(a, b, )
~ return a + b
