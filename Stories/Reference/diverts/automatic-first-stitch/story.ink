// ink §50: a knot that begins with a stitch enters it
-> house
== house
= hall
The hall smells of apples.
-> attic
= attic
The attic smells of dust.
-> END
