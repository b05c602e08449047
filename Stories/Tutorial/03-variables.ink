// THE LIGHTHOUSE SWITCHBOARD
//
// Variables remember things, and conditions make use of them.

// A variable has a name and a first value: a number, true or false, or a text in quotes.
VAR calls = 0
VAR lamp_on = true
VAR keeper = "Ines"
VAR courage = 1
VAR told_truth = false

// A constant is a value that never changes.
CONST SHIPS = 3

You are the night operator at Great Skerry, which is a lighthouse, a switchboard and a kettle.
// Braces print a value.
Tonight there are {SHIPS} ships out, one keeper upstairs, whose name is {keeper}, and fog like a wet blanket.
-> board

=== board ===
// A line with a tilde does something and prints nothing.
~ calls = calls + 1
// A condition: a question, a colon, what to say if so, a bar, what to say if not.
{calls == 1: The first call comes at nine.|Another light on the board.}
// Several questions under each other. The first that holds wins.
{
- calls == 1:
    -> coaster
- calls == 2:
    -> trawler
- calls == 3:
    -> mayor
- else:
    -> quiet
}

=== coaster ===
"Great Skerry, this is the coaster Marigold. We cannot see your light."
You look up the stairwell. The light is burning. You can hear it, even.
* "It is burning, Marigold. The fog is eating it."
    "Well, tell it to chew with its mouth open," says the Marigold, cheered.
    ~ told_truth = true
* "One moment, Marigold[."]," you say, and switch it off and on again, since that helps with everything else.
    ~ lamp_on = false
    Off it goes. On it does not go.
    "Was that you?" calls {keeper} from upstairs.
* [Describe the light to them]
    // A temp is a variable for this knot only.
    ~ temp strokes = 4
    "It goes round," you say. "{strokes} strokes a minute. Warm, white, a bit yellow at the edge, like tea with milk."
    "Go on," says the Marigold, and steers by it.
    // Two short ways to count: a double plus adds one, and plus-equals adds more.
    ~ courage++
- -> board

=== trawler ===
"Skerry? This is the trawler Second Wife. Is my husband aboard the Marigold?"
// A choice with a question in braces is offered only if the answer is yes.
* {told_truth} "I could ask. They trust me, over there."
    He is. He is peeling potatoes for them, out of guilt.
    ~ courage += 2
* {not lamp_on} "I have a small matter with a lamp first."
    -> stairs
* "This is a lighthouse, madam."
    "Exactly," says the Second Wife. "You are supposed to see things."
    ~ courage -= 1
- -> board

=== stairs ===
You climb a hundred and eleven steps with a spanner. {keeper} holds the torch.
"You turned it off," she says, "and then on?"
"It helps with the kettle," you say.
{ courage > 1:
    You hit it, once, where it deserves it.
- else:
    She hits it, once, since you cannot bring yourself to.
}
~ lamp_on = true
Out goes the light over the water, a little surprised, like somebody woken by applause.
-> board

=== mayor ===
It is the mayor. He wants to be put through to somebody important.
* {courage >= 3} "Speaking."
    There is a pause in which the mayor grows smaller, and rather nicer.
    ~ keeper = "Ines the Magnificent"
    "Then would you thank the keeper for us?" he says. "We can see you from the opera."
* [Put him through to the foghorn]
    They understand each other at once. It goes on for a quarter of an hour.
- -> board

=== quiet ===
Nobody is calling. It was only the reflection of the lamp in the glass{not lamp_on:, or would have been, had there been a lamp}.
// A switch: one value, and what to say for each.
{ courage:
- 0: You promise the kettle to be braver tomorrow.
- 1: You drink your tea. It has been a middling night, bravely met.
- 2: You drink your tea standing up, like a captain.
- else: You drink your tea, and the tea is honoured.
}
{ lamp_on:
    One by one, {SHIPS} ships go by below, each with a window lit. On one of them somebody is peeling potatoes.
- else:
    One by one, {SHIPS} ships feel their way past by the sound of your kettle.
}
"Good night, {keeper}," you call up the stairs.
"Good morning," she calls down.
-> END
