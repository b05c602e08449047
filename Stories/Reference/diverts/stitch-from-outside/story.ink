// ink §203, ink §204: from outside a stitch needs its knot's name; inside the bare name will do
-> harbour.pier
== harbour
= pier
Gulls.
-> mole
= mole
More gulls.
-> harbour.light
= light
The light turns.
-> END
