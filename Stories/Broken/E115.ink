// E115: a flow with a ref parameter cannot be kept as a target
VAR purse = 5
~ temp where = -> market
-> market(purse)
== market(ref from)
{from} coins.
-> END
