// persona §5: phrases by the size of the lean, the three largest, ties in the order declared
PERSONA ann { cold / warm: 59, shy / bold: 41, calm: 0 }
PERSONA bob { cold / warm: 60, shy / bold: 50 }
PERSONA cat { cold / warm: 75, shy / bold: 10 }
PERSONA dan { cold / warm: 65, shy / bold: 35, very_slow / very_quick: 74, calm: 65, mean: 0 }
PERSONA eve { cold / warm: 90, shy / bold: 11, sad / glad: 25 }
Ann is {PORTRAIT(ann)}.
Bob is {PORTRAIT(bob)}.
Cat is {PORTRAIT(cat)}.
Dan is {PORTRAIT(dan)}.
Eve is {PORTRAIT(eve)}.
~ eve: sad = 50
~ dan: very_slow = 100
Dan is {PORTRAIT(dan)}, and Eve {"is {PORTRAIT(eve)}"}.
{PORTRAIT(bob) == "a little warm": Right.}
-> END
