// E86: a knot that takes no arguments is given one
-> hall("dark")
== hall
The hall.
-> END
