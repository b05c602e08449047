// E87: too few and too many arguments
-> stall("plums")
== stall(fruit, price)
{fruit} for {price}.
-> shelf
== shelf(thing)
A {thing}.
-> stall("pears", 3, "ripe")
