// persona §2.3: CHANGE is the value now less the start; the low pole turns the sign
PERSONA ann { cold / warm: 30 }
{CHANGE(ann.warm)} {CHANGE(ann.cold)}
~ ann: warm = 45
{CHANGE(ann.warm)} {CHANGE(ann.cold)}
~ temp change = CHANGE(ann.warm) * 2
{change}
-> END
