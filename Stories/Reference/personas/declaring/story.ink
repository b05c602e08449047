// persona §1.1, persona §1.2: blocks with and without display names, commas, comments, one named pole, and personas below a knot
PERSONA ann "Ann" { cold / warm: 20, shy/bold : 100 }
-> start
== start
{ann.warm} {ann.bold} {bob.calm} {bob.cruel} {bob.kind}
-> END
== later
    PERSONA bob { // no display name
        /* nothing yet */ calm: 7
        cruel / kind: HALF, // a constant

    }
CONST HALF = 50
-> END
