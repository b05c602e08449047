// persona §3.2: at least one point, unless the trait is there already
PERSONA ann { cold / warm: 98 }
~ ann: warm +1
{ann.warm}
~ ann: warm +1
{ann.warm}
~ ann: warm +1
{ann.warm}
-> END
