// persona §3.2: an expression is clamped to 0...100; 0 does nothing, and a negative one shifts the other way
PERSONA ann { cold / warm: 50 }
VAR n = 20
~ ann: warm +(n)
{ann.warm}
~ ann: warm +(n - 20)
{ann.warm}
// the other way: (60 * 20 + 99) / 100 = 12
~ ann: warm +(0 - n)
{ann.warm}
// away from cold by -20 is toward cold: (48 * 20 + 99) / 100 = 10
~ ann: cold -(0 - n)
{ann.warm}
~ ann: warm +(500)
{ann.warm}
~ ann: warm -(n * 50)
{ann.warm}
// fractions are cut off: (100 * 2 + 99) / 100 = 2
~ ann: warm +(2.9)
{ann.warm}
~ ann: warm +(ann.cold / 2)
{ann.warm}
-> END
