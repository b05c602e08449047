// E3: words behind the name in a stitch's header
-> house
== house
= hall of mirrors
Mirrors everywhere.
-> END
= attic =
Dust.
-> END
