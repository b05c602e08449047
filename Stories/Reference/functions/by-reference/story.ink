// ink §110, runtime §94: a ref parameter changes the caller's variable
VAR purse = 10
~ pay(purse, 3)
Left: {purse}.
== function pay(ref from, amount)
~ from -= amount
