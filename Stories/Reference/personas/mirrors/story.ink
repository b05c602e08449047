// persona §4.1: a mirror shifts by its percentage of the shift, toward the same side; a negative one toward the other
PERSONA ann { cold / warm: 50 }
PERSONA bob { sad / glad: 50 mirrors ann.warm by 40 }
PERSONA eve { sad / glad: 50 mirrors ann.warm by -40 }
PERSONA joy { sad / glad: 50 mirrors ann.cold by 40 }
// 20 * 40 / 100 = 8: (50 * 8 + 99) / 100 = 4
~ ann: warm +20
{ann.warm} {bob.glad} {eve.glad} {joy.glad}
// the other way: bob (54 * 8 + 99) / 100 = 5, eve (54 * 8 + 99) / 100 = 5
~ ann: cold +20
{ann.warm} {bob.glad} {eve.glad} {joy.glad}
// 2 * 40 / 100 = 0: nobody follows
~ ann: warm +2
{ann.warm} {bob.glad} {eve.glad} {joy.glad}
// the same by expressions
VAR n = 20
~ ann: warm +(n)
{ann.warm} {bob.glad} {eve.glad} {joy.glad}
~ ann: warm -(n)
{ann.warm} {bob.glad} {eve.glad} {joy.glad}
-> END
