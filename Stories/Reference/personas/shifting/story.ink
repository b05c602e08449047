// persona §3.1, persona §3.2: n percent of the way that is left, toward or away from the pole named, in the order written
PERSONA ann { cold / warm: 30, shy / bold: 0 }
// (70 * 20 + 99) / 100 = 14
~ ann: warm +20
{ann.warm}
// away from cold is toward warm: (56 * 20 + 99) / 100 = 12
~ ann: cold -20
{ann.warm}
// (56 * 50 + 99) / 100 = 28
~ ann: warm -50
{ann.warm}
// (28 * 1 + 99) / 100 = 1
~ ann: cold +1
{ann.warm}
// (100 * 100 + 99) / 100 = 100, and nothing is left then
~ ann: bold +100, bold +100
{ann.bold}
// first (100 * 10 + 99) / 100 = 10, then (10 * 10 + 99) / 100 = 1
~ ann:bold -10,bold +10
{ann.bold}
-> END
