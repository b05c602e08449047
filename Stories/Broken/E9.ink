// E9: ref without a name behind it
VAR purse = 5
~ pay(purse)
-> END
== function pay(ref)
~ return
