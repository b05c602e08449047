// E4: a knot with nothing in it
-> full
== empty
// a comment is no line

== full
Something.
-> END
