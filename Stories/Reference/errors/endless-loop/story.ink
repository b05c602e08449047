// runtime §2, DESIGN invariant 8: a story that never comes to a line must end in an error, not hang
-> a
== a
-> b
== b
-> a
