// ink §50: text before the stitch is the knot's own; the stitch is only entered by a divert
-> house
== house
The door is open.
-> hall
= attic
The attic smells of dust.
-> END
= hall
The hall smells of apples.
-> attic
