// ink §94: every sequence counts for itself, and only when it is reached
-> clock -> clock -> clock -> clock -> clock -> clock ->
== clock
{&Tick|{Tock|Tack}}.
->->
