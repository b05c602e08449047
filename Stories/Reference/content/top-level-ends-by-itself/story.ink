// ink §131: the story's own text ends in a DONE of its own, before any knot
The curtain falls.
== backstage
Nobody is here.
-> END
