// persona §1.1: a persona is global wherever it stands, in an included file too
INCLUDE people.ink
~ ann: warm +20
{ann.warm} {bob.glad}
-> out
