// ink §150: a tag in an element ends with the braces
-> kite -> kite ->
== kite
A {red #r|blue #b} kite.
->->
