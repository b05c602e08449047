PERSONA theodore { guarded / open: 30 }
{CHANGE(theodore)} {CHANGE(5)} {PORTRAIT(theodore.open)} {RAPPORT("a", theodore)}
-> END
