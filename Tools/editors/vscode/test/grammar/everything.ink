INCLUDE more/rooms.ink
EXTERNAL roll(sides)
VAR trust = 50
CONST LIMIT = -1.5
LIST mood = calm, (tense = 3)
PERSONA ada "Ada" { // who
    shy / bold: 30   mirrors ben.open by 40 and cleo.warm by -20
    kind: LIMIT
}
TODO: more of this
/* a comment
   goes on */ and words.
-> kitchen.table
=== kitchen(ref cup, -> back) ===
= table
Words <> with \# an escape, and 漢字. # mood: hushed
* (first) {trust > 40 && not seen} [Say "yes" -> no divert here] You say it.
* * [Deeper] -> hall ->
+ Stay # a tag
- - (second) A gather. {trust:high|low} {&one|two} {!three|} {ada.bold}
{stopping:
- First.
- Then, {once: x}
}
{
- trust > 5: Much.
- mood ? calm:
  ~ temp x = RANDOM(1, 6)
- else: ->->
}
~ ada: bold +10, shy -(LIMIT * 2), kind = 5
~ x++ // counts
~ return "text {x}" + greet(x)
<- thread(x, "y")
-> END
== function greet(x)
~ return x mod 2
