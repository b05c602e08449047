// E107: a value for a variable that is not there
~ lamp = 5
~ oil = lamps()
-> END
== function lamps()
~ return 7
