// E114: an arrow in front of a variable that is a target already
VAR way = -> hall
~ temp out = -> way
-> out
== hall
The hall.
-> END
