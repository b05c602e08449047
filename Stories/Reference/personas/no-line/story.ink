// persona §3.4: a shift prints nothing, not even a line end, whatever its amount is made of
PERSONA ann { cold / warm: 50 }
PERSONA bob { sad / glad: 50 mirrors ann.warm by 50 }
One, -> two
== two
~ ann: warm +10
two, -> three
== three
~ ann: warm +(five()), warm = (60)
three.
"{in_a_string()}"
-> END
== function five()
~ return 5
== function in_a_string()
~ ann: warm +10
~ ann: warm +(five())
~ return "four"
