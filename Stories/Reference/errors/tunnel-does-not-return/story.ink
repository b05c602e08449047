// runtime §140, A1: a tunnel that runs out
-> cave ->
Out again.
== cave
The cave has no way out.
TODO: dig one
