// persona §4.1: a mirror follows the amount of the shift, not what came of it
PERSONA ann { cold / warm: 100 }
PERSONA bob { sad / glad: 0 mirrors ann.warm by 100 }
~ ann: warm +10
{ann.warm} {bob.glad}
-> END
