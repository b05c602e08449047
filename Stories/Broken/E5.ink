// E5: a stitch with nothing in it
-> house
== house
= hall
= attic
Dust.
-> END
