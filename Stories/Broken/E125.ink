// E125: two parameters of one name
-> stall("plums", "pears")
== stall(fruit, fruit)
{fruit}
-> END
