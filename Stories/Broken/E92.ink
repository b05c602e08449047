// E92: a knot's name is no variable to pass by reference
~ pay(hall)
-> hall
== hall
The hall.
-> END
== function pay(ref from)
~ from = from - 1
