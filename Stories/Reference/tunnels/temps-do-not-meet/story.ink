// runtime §83, ink §209: a tunnel's temps are not its caller's
-> outer
== outer
~ temp hat = "red"
-> inner ->
The hat is {hat}.
-> END
== inner
~ temp hat = "green"
Another hat is {hat}.
->->
