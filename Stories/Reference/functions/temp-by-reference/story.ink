// ink §110, runtime §94: a temp may be passed by reference, through several calls
-> market
== market
~ temp purse = 10
~ twice(purse)
Left: {purse}.
-> END
== function twice(ref from)
~ pay(from)
~ pay(from)
== function pay(ref from)
~ from = from - 2
