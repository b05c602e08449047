// ink §50: a first stitch with parameters is not entered by itself (a run-time error, no warning)
-> house
== house
= hall(colour)
A {colour} hall.
-> END
