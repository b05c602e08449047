// ink §192: a place never reached counts zero, which is false
{attic: We know the attic.|We never saw the attic.} {attic}
== attic
Dust.
-> END
