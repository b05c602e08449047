PERSONA ann { cold / warm: 50 }
PERSONA bob { sad / glad: 50 mirrors ann.warm by 50 }
== out
~ ann: warm +(ann.cold)
{ann.warm} {bob.glad}
-> END
