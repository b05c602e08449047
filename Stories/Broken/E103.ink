// E103: an external with the wrong number of arguments
EXTERNAL ring(times)
~ ring(1, 2)
~ ring()
-> END
