// runtime §145: the glue may come from far away
Once
-> aside ->
Twice
== aside
~ temp x = 1
{x == 1: <> upon}
<> a time.
->->
