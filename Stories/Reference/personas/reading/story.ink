// persona §2.1: the low pole is 100 less the high one; spaces may stand around the dot
PERSONA ann { cold / warm: 30 }
{ann.warm} {ann.cold} {ann . cold} {ann.warm + ann.cold}
{ann.cold > 60: She shivers.|She glows.} {"{ann.cold}!"} {-ann.cold}
{ann.cold:
- 70: seventy
- else: something else
}
~ temp double = ann.cold * 2
{double}
-> END
