// ink §110, runtime §94: a tunnel may change the caller's variables too
-> market
== market
~ temp purse = 10
-> pay(purse, 4) ->
Left: {purse}.
-> END
== pay(ref from, amount)
~ from -= amount
{amount} coins ring on the counter.
->->
