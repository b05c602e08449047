// E122: names of built-in functions
VAR TURNS = 5
-> POWER
== POWER
- (RANDOM) Luck.
~ temp MAX = 3
-> END
== function FLOOR(n)
~ return n
