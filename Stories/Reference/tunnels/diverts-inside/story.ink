// runtime §72: a divert inside a tunnel keeps the way back
-> walk ->
Home again.
== walk
A path.
-> bridge
== bridge
A bridge.
->->
