// ink §32: an INCLUDE inside a knot is read and dropped
-> hall
== hall
One.
INCLUDE lost.ink
Two.
-> END
