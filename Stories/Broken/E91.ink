// E91: only variables can be passed by reference
VAR purse = 5
~ pay(5)
~ pay(purse + 1)
-> END
== function pay(ref from)
~ from = from - 1
