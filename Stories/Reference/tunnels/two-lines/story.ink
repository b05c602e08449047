// ink §97: each tunnel comes back to its own line
-> drip ->
-> drip ->
Silence.
== drip
{Drip|Drop}.
->->
