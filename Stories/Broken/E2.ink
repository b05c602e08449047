// E2: words behind the name in a knot's header
-> hall
== hall of mirrors
Mirrors everywhere.
-> END
