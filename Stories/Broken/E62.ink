// E62: values that a variable cannot begin with
VAR lamps = 1 + 2
VAR oil = light(3)
-> END
== function light(n)
~ return n
