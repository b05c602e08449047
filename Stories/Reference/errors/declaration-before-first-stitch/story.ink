// ink §50: any statement before the first stitch switches off its automatic entry (E98, then a run-time error)
-> house
== house
VAR rooms = 3
= hall
The hall.
-> END
