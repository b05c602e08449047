// E79: a stitch cannot be a function
-> house
== house
The house.
-> END
= function rooms()
Seven rooms.
-> END
