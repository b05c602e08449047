// ink §97, runtime §77: a tunnel may return to another place; the caller's rest is dropped
-> cave ->
This line is never reached.
== cave
The cave has a back door.
->-> meadow("clover")
== meadow(smell)
A meadow smelling of {smell}.
-> END
