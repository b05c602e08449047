// persona §3.4: a shift stands wherever a logic line may stand, in functions too
PERSONA ann { cold / warm: 50 }
PERSONA bob { sad / glad: 50 mirrors ann.warm by 50 }
{warmed(20)} {bob.glad}
{ann.warm:
- 60:
    ~ ann: warm +10
    Warmer: {ann.warm}.
}
- (again) Once{again > 1: more}.
~ ann: warm = (again)
{again < 3: -> again}
{ann.warm}
-> END
== function warmed(n)
~ ann: warm +(n)
~ return ann.warm
