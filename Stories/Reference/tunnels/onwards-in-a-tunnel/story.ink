// ink §97, runtime §77: the override replaces the caller's place, within the caller's own tunnel
-> trip ->
Home again.
== trip
-> cave ->
This line is never reached.
->->
== cave
A cave.
->-> meadow
== meadow
A meadow.
->->
