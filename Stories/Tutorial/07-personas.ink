// THE LIGHTHOUSE AND THE LAMP
//
// Choices can change more than what happens next: they can change who somebody is. A persona is a name with a few
// traits, and each trait lies somewhere between two poles, from 0 to 100.

// Ida begins rather wary. The lamp begins bright, and has an opinion or two.
PERSONA ida "Ida" {
    wary / trusting: 30
    solemn / merry: 40
}

// A trait can follow another one. Whenever Ida grows more trusting, the lamp grows brighter: by half as much.
PERSONA lamp "The lamp" {
    dim / bright: 55 mirrors ida.trusting by 50
    patient / meddlesome: 50
    lonely: 60
}

On the last rock before the open sea stands a lighthouse, and in the lighthouse lives Ida, and in Ida's lighthouse lives a lamp that talks.
"You are late," says the lamp.
"I live here," says Ida. "I cannot be late."
-> evening

=== evening ===
* [Ask the lamp how its day was]
    // A plus moves a trait toward the pole that is named, a minus away from it: by so many percent of the way left.
    ~ ida: trusting +30
    ~ lamp: lonely -40
    "Long," says the lamp. "I counted eleven gulls. One of them twice, I think." # sound: gulls
* [Polish the glass without a word]
    ~ ida: solemn +20
    // Several shifts fit on one line.
    ~ lamp: bright +20, lonely +10
    The cloth squeaks. The lamp hums a tune, slightly off, to fill the room.
* [Put a tea towel over it]
    ~ ida: merry +30, wary +10
    ~ lamp: dim +60, meddlesome +40
    "Very droll," says the lamp, from under a picture of a cathedral.
-
// Both ends of a trait can be read: lamp.dim is always 100 - lamp.bright.
{ lamp.dim > 60:
    It is nearly dark. A ship passes, much closer than ships usually do, and apologises with its horn.
- else:
    The beam goes out over the water and comes back with nothing to report.
}
-> letter

=== letter ===
There is a letter on the table. It has been there for a week.
{ lamp.meddlesome > 60:
    "I could tell you what it says," says the lamp. "I have held it up to myself."
- else:
    "You could open it," says the lamp, to nobody in particular.
}
* [Open it and read it aloud]
    ~ ida: trusting +40
    It is from the mainland. They have built a light that needs nobody. They ask, kindly, what she would like to do.
    { CHANGE(lamp.bright) > 10:
        "Read it again," says the lamp, glowing. "Do the voice."
    }
* [Read it by yourself, at the window]
    ~ ida: wary +30
    ~ lamp: lonely +30
    She reads it twice with her back to the room. The lamp looks at her back, which is all it can do.
* {ida.merry > 50} [Fold it into a boat]
    ~ ida: merry +30, trusting +10
    ~ lamp: patient +30, lonely -20
    It is a good boat. The lamp launches it with a speech.
-
// PORTRAIT puts a persona into words.
She catches sight of herself in the black glass: {PORTRAIT(ida)}. The lamp, behind her, is {PORTRAIT(lamp)}.
-> morning

=== morning ===
In the morning a boat comes, with a man in it, and a form.
"One signature," says the man, "and we switch you off. The lamp, I mean."
+ {ida.trusting >= 50} ["We come as a pair."]
    -> together
+ {lamp.lonely <= 40} ["Ask the lamp."]
    -> asked
+ [Sign]
    // A set is no shift: it puts a trait exactly there, and nothing mirrors it.
    ~ lamp: bright = 0
    -> dark

// A tag names the ending, so that a game can collect it.
=== together ===
The man looks at the form. There is no box for that, so he draws one.
They live above the harbour now. The lamp has a windowsill, and views on everybody's hats.
# ending: A pair
-> END

=== asked ===
"I should like," says the lamp, after a while, "to see where the ships go."
So it goes along, lashed to a mast, and writes. Its letters are short and very bright.
# ending: The long way round
-> END

=== dark ===
It makes a small sound, like a cup being put down in another room.
{ida.merry > 50: Ida tells it a joke, in case. Then she packs.|Ida packs.}
# ending: Lights out
-> END
