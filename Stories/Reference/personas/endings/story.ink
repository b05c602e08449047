// persona §6: an ending is named by an ordinary tag on the last line before -> END
PERSONA ann { cold / warm: 50 }
What now?
* [Warm] -> glow
* [Cold] -> ice
== glow
~ ann: warm +50
Everything glows. # ending: The fire
-> END
== ice
~ ann: cold +50
Everything is still.
# ending: The frost
-> END
