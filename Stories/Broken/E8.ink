// E8: the parameter lists are not closed
-> stall("plums")
== stall(fruit
Ripe {fruit}.
-> END
== shelf(a, b
Two things.
-> END
