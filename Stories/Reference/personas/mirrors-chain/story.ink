// persona §4.2, persona §4.3: mirrors chain, depth first, in the order of the declarations; a trait may have several
PERSONA ann { a0 / a: 50 }
PERSONA bob { b0 / b: 0 mirrors ann.a by 50 }
PERSONA cat { c0 / c: 100 mirrors bob.b by -50 and ann.a by 100 }
PERSONA dan { d0 / d: 0 mirrors cat.c by 100 and mirrors bob.b by 20 }
// by 80: bob +40, so 40; cat -20: 80; dan -20: 0; then dan +8: 8; then cat +80: 96; dan +80: 8 + 74 = 82
~ ann: a +80
{ann.a} {bob.b} {cat.c} {dan.d}
-> END
