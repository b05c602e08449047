// E106: a function's name without its parentheses (a warning)
There are {rooms} rooms.
-> END
== function rooms()
~ return 7
