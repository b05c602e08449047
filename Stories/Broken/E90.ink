// E90: a target cannot keep arguments
~ temp where = -> stall("plums")
-> where
== stall(fruit)
Ripe {fruit}.
-> END
