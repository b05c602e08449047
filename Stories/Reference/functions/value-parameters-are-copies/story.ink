// runtime §86: without ref the caller's variable stays
VAR purse = 10
{spend(purse)} and {purse}
== function spend(from)
~ from = from - 4
~ return from
