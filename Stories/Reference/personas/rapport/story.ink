// persona §2.3: 100 less the mean distance of the traits of which both poles are shared, whichever way round
PERSONA ann { cold / warm: 30, shy / bold: 80, calm: 10 }
PERSONA bob { cold / warm: 50, bold / shy: 60, calm: 90 }
PERSONA eve { cold / warm: 33, good / bad: 50 }
// warm: 20 apart; bold: 80 and 40, 40 apart; calm has one name only
{RAPPORT(ann, bob)} {RAPPORT(bob, ann)} {RAPPORT(ann, eve)} {RAPPORT(ann, ann)}
-> END
