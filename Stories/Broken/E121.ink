// E121: names that are words of the language
VAR temp = 5
VAR else = 6
-> room
== room
~ temp return = 7
-> END
== true
-> END
