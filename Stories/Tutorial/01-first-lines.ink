// THE LAST TRAM
//
// A first story: text, choices, and places to go.
//
// Two slashes begin a comment. The reader never sees it.
// Every other line is told as it stands, one after the other. Blank lines and indentation are only there for you.

It is ten to midnight, and the last tram is late.
You share the shelter with a cello in a black case. The cello has a ticket tucked under its strap. You have one too, somewhere.

// An arrow goes to another place in the story. Such a place is called a knot.
-> shelter

// A knot is a line with its name between equals signs.
=== shelter ===

// A star is a choice. Choices that stand together are offered together.
// What follows a choice is told when the reader picks it.
* Read the timetable
    The timetable says 23:50. Underneath, somebody has added in pencil: or thereabouts.
    -> waiting

// Square brackets hold words for the list of choices only. They are not told again.
// And a plus instead of a star makes a choice that stays: it can be picked again and again.
+ [Look for your ticket]
    Left pocket: a conker. Right pocket: the other conker.
    You must have been happy, the day you filled these pockets.
    -> shelter

// All three parts at once: before the bracket for the list and the story,
// inside it for the list only, behind it for the story only.
* "Good evening[."]," you say, to the cello as much as to anybody.
    From behind the case comes a small voice. "It doesn't talk. I have tried."
    -> owner

=== waiting ===
The rails begin to hum, the way a cat does before it admits to purring.
-> still_waiting

=== still_waiting ===

// A star can be picked only once. When the story comes back here, it is gone.
* [Ask the cello for the time]
    The cello keeps its own counsel. It is, after all, ten to twelve in there as well.
    -> still_waiting
* [Knock on the case, politely]
    Somebody behind it knocks back.
    You knock again. There is a pause, in which somebody thinks.
    -> still_waiting
// This choice has no words. It is taken by itself when nothing else is left.
* -> owner

=== owner ===
A girl of about nine leans round the case. Her feet do not reach the ground.
"I'm minding it for my grandfather," she says. "He has gone to ask the moon where the tram is."

* "And what did the moon say?"
    // Text in front of an arrow and the first text behind it make one line.
    "It said," says the girl, and listens, -> tram
* "Is he coming back?"
    "He always does. He forgot the bow."
    -> tram
* Offer her a conker
    She weighs it in her hand like a coin from a good country.
    "I'll trade you," she says, and gives you a ticket. It is yours. It must have fallen out with your gloves.
    -> tram

=== tram ===
"There!"
Around the corner comes one yellow light, and then a whole tram behind it, ringing its bell at nobody, for joy.
An old man stands on the step, holding on with one hand and carrying the moon's answer in the other. It seems to be a bag of chestnuts.

* [Get on]
    There are three seats left. One is for you, one is for the girl.
    The third, by the window, is for the cello.
    // END is where a story ends. Every road should come to it, or go on somewhere.
    -> END
* [Let it go, and walk]
    The tram rings once more, for you this time.
    It is a clear night. You have a conker left, and both your hands are warm.
    -> END
