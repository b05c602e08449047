PERSONA theodore { guarded / open: 30, young: 5 }
PERSONA samantha { reserved / warm: 50, young: 5 }
{RAPPORT(theodore, samantha)}
-> END
