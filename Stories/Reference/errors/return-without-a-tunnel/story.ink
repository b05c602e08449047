// runtime §74, A12: a tunnel return where nobody called
-> cave
== cave
The cave.
->->
