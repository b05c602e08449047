// persona §3.3, persona §3.5: a set is clamped; mirrors do not follow; shifts and sets may be mixed
PERSONA ann { cold / warm: 50 }
PERSONA bob { sad / glad: 50 mirrors ann.warm by 100 }
~ ann: warm = 20
{ann.warm} {bob.glad}
~ ann: cold = 30
{ann.warm} {bob.glad}
~ ann: warm = (200)
{ann.warm} {bob.glad}
~ ann: cold = (ann.warm * 2)
{ann.warm} {bob.glad}
~ ann: warm = 0, warm +50, cold = (25)
{ann.warm} {bob.glad}
-> END
