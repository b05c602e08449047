// E124: a temp with the name of a parameter
-> stall("plums")
== stall(fruit)
~ temp fruit = "pears"
{fruit}
-> END
