// ------------------------------------------------------
// THE HOLLOW WOOD
// Intro to Interactive Narrative, final project
// thanks to Jo for playtesting (sorry about the bog)
// ------------------------------------------------------
# title: The Hollow Wood
# author: Marnie K.
# theme: dark

VAR health = 10
VAR courage = 2
VAR night = 0
VAR lantern_lit = false
VAR knows_name = false
VAR hound_friend = false
VAR well_promise = false

LIST Things = lantern, matches, penknife, salt, bandage, locket, iron_key, honey_cake
VAR bag = (penknife)

-> bus_stop

=== bus_stop ===
# BACKGROUND: busstop.png
The last bus sighs, closes its doors and leaves you standing by a field with one streetlamp and no streets.

Across the field is the Hollow Wood. Somewhere inside it is your little sister Wren, who is nine, and who left a note on the fridge saying <i>gone to see the lady, back for tea.</i>

That was yesterday's tea.

* [Read the note again]
    You have read it so often the folds have gone furry. On the back, which you somehow never looked at, she has drawn a tall woman made out of twigs. Where the face should be there is a hole, coloured in so hard that the pencil went through.
    ~ courage--
    * * [Fold it up. Keep going.]
        You put it in your pocket, twig-woman inwards.
    * * [Tear it up]
        The pieces blow across the field, all of them, in one direction. Towards the trees. You feel oddly better.
        ~ courage++
* [Check your bag]
    One penknife. One bus ticket (single). You were in a hurry.
    * * "Idiot," you say, to nobody[.], and nobody argues.
* [Just go, before you think about it]
    You go. The field is longer than it looks.
    ~ courage++
- The grass stops in a straight line, as if it had been told to. Then there are trees.
-> crossroads

// --------------------- HUB -----------------------------

=== crossroads ===
# BACKGROUND: crossroads.png
~ night++
{health <= 0: -> dead}
{night >= 8: -> she_comes_early}
{crossroads == 1:
    Four paths meet at a stump. Someone has carved an arrow for each of them, and then carved a line through every arrow.
- else:
    {You are back at the stump.|The stump again. You would swear there are more lines through the arrows now.|Stump. Paths. Dark.|The stump has started to look comfortable, and that scares you.}
}
{night > 5: It is very late. Something is walking when you walk, and stopping half a step after you stop.}
{health < 4: You are leaving little red spots on the leaves.}
- (options)
+ {not ranger_hut} [The path with tyre tracks]
    -> ranger_hut
+ {ranger_hut} [Back to the ranger's hut]
    -> ranger_hut.again
+ [The path that smells of water]
    -> old_well
+ [The path with stones along it]
    -> chapel
+ [The path nobody has used]
    {not lantern_lit:
        You take three steps and can't see your own hands. Something breathes out next to your ear.
        ~ hurt(1)
        You run back to the stump, straight through brambles.
        -> crossroads
    }
    -> bog
* {bag ? bandage && health < 10} [Sit down and use the bandage]
    ~ bag -= bandage
    ~ heal(4)
    You wrap your arm the way they showed you in Year 8, which is to say badly. It helps anyway.
    -> options
+ [Check yourself over]
    {status()}
    -> options

// --------------------- HUT -----------------------------

=== ranger_hut ===
# BACKGROUND: hut.png
The tracks end at a green hut with a sign: FOREST OFFICE. BACK IN 5 MINS. Moss is growing over the 5.

The door isn't locked.
-> inside

= again
{The hut is just as you left it, except that the chair has been tucked in.|The chair is facing the door now. You decide not to look at the chair.|The hut.}
-> inside

= inside
+ (shelf) {shelf < 3} [{Search the shelf|Search the shelf again|Surely there is something else on the shelf}]
    {shelf:
    - 1:
        Behind the mugs: a storm lantern, half full of oil.
        ~ get(lantern)
    - 2:
        Behind where the lantern was: a box of matches. Of course.
        ~ get(matches)
    - else:
        Mugs. BEST GRANDAD. I HEART KENT. You have now searched every mug.
    }
    -> inside
* [Open the first aid box]
    One bandage, still in its paper. Everything else has been taken, neatly, and replaced with acorns.
    ~ get(bandage)
    -> inside
* [Read the logbook]
    The last pages are all the same handwriting getting smaller.
    <i>Heard her again by the well. Gran said they put her down there with her own locket on. Gran said if you give a thing its name back it has to listen.</i>
    <i>Iron and salt for the rest. Key to chapel on hook.</i>
    * * [Look for the hook]
        There it is by the window, with a heavy black key on it.
        ~ get(iron_key)
    * * [Read on]
        The next page just says <i>she's very polite</i>, over and over, and then there's only a leaf pressed flat.
        ~ courage--
    - - -> inside
* {bag ? (lantern, matches)} [Light the lantern]
    The flame jumps, shrinks and decides to stay. The corners of the hut back away from you.
    ~ lantern_lit = true
    ~ bag -= matches
    ~ courage++
    -> inside
+ [Leave]
    -> crossroads

// --------------------- WELL ----------------------------

=== old_well ===
# BACKGROUND: well.png
{old_well == 1:
    A round stone well, with a roof like a witch's hat. The bucket is going slowly up and down on its own.
- else:
    The bucket is {~still|resting|swinging a bit, though there's no wind}.
}
{not hound_friend && not hound_leaves:
    -> hound
}
-> well_side

= hound
A dog is lying against the stones. It is the size of a sofa and it doesn't have any eyes, but it turns its head exactly to where you are.
* {bag ? honey_cake} [Offer it the honey cake]
    It takes the cake from your palm so gently you hardly feel teeth. The tail thumps. Twice.
    ~ bag -= honey_cake
    ~ hound_friend = true
    -> well_side
* [Hold out your hand and stay very still]
    {courage >= 4:
        It sniffs your fingers, your sleeve, the pocket with the note in. Then it sighs and leans on you. It knows that smell. It knows Wren.
        ~ hound_friend = true
    - else:
        Your hand is shaking. It doesn't like that.
        ~ hurt(3)
        You get your hand back, mostly.
        {health <= 0: -> dead}
    }
    -> well_side
* [Wave the penknife at it]
    It laughs. Dogs can't laugh. Then it knocks you flat.
    ~ hurt(4)
    {health <= 0: -> dead}
    -> hound_leaves
+ [Back away]
    -> crossroads

= hound_leaves
The hound gets up, shakes itself into smoke, and is gone between the trees.
-> well_side

= well_side
* [Look down the well]
    A long way down there's a circle of sky with stars in it. Up here it's cloudy.
    "Hello," says the well, in a little girl's voice. Not Wren's.
    * * "Who are you?"
        "I was Alys. Alys Thorne. She was me, before she was empty."
        ~ knows_name = true
        "Will you come back and tell me how it ends?"
        * * * "I promise."
            ~ well_promise = true
            "People say that," says the well, but it sounds pleased.
        * * * "I can't promise that."
            "No," it says. "Nobody does."
    * * [Don't talk to wells]
        That is a good rule. You have the feeling that you've just hurt somebody's feelings.
    - - -> well_side
* {lantern_lit} [Pull up the bucket by lantern light]
    Something bright is tangled in the rope: a silver locket on a rotten ribbon. It's warm.
    ~ get(locket)
    -> well_side
* {not lantern_lit} [Feel about in the bucket in the dark]
    Cold water. Cold leaves. Cold <i>fingers</i>.
    ~ hurt(2)
    {health <= 0: -> dead}
    -> well_side
+ [Leave the well]
    -> crossroads

// --------------------- CHAPEL --------------------------

=== chapel ===
# BACKGROUND: chapel.png
{chapel == 1:The stones by the path turn out to be graves, very small, with no names. At the end of them is a chapel|The chapel sits at the end of its row of little graves} <>
{bag ? iron_key: with a black iron lock that looks like it would fit your key.|with a door you can't shift.}
-> yard

= yard
* [Count the graves]
    Eleven. And one hole.
    * * [Look in the hole]
        There's one shoe in it. It is Wren's shoe. It is just a shoe. You say that out loud a few times.
        ~ courage--
        * * * [Take it with you]
            You'll want to give it back to her. That's what it's for.
            ~ courage += 2
        * * * [Leave it]
            You leave it.
    * * [No]
        No.
    - - -> yard
* {bag ? iron_key} [Unlock the door]
    The lock goes round with a noise like a cough.
    -> inside
* {bag !? iron_key} [Put your shoulder to it]
    It doesn't open. Your shoulder does, slightly.
    ~ hurt(2)
    {health <= 0: -> dead}
    -> yard
+ {inside} [Go in]
    -> inside
+ [Back to the stump]
    -> crossroads

= inside
{The chapel is dry and clean and smells of candles. On the altar is a plate, as though for a guest.|Inside it's still the quietest place you have ever been.}
* [Take the honey cake from the plate]
    You're pretty sure this isn't stealing. You say thank you, just in case.
    ~ get(honey_cake)
    -> inside
* [Fill your pockets with salt from the font]
    Instead of water the font is full of rough grey salt. You take as much as you can carry.
    ~ get(salt)
    -> inside
* {bag ? honey_cake} [Eat the honey cake yourself]
    It tastes like being looked after.
    ~ bag -= honey_cake
    ~ heal(3)
    -> inside
* {health > 10} [Your wounds are glowing]
    // blessing from the altar, for players who overheal
    The light from the window pours into you.
    ~ courage += 5
    -> inside
+ [Go out again]
    -> yard

// --------------------- BOG -----------------------------

=== bog ===
# BACKGROUND: bog.png
With the lantern up you can see that nobody uses this path because it isn't one. It's a bog with ideas.
{hound_friend: The hound trots past you and picks its way from tuft to tuft, looking back (in its way) to check you are following.}
* {hound_friend} [Follow the hound]
    You put your feet where it puts its feet. You get one wet sock out of it.
    -> hollow_tree
+ [Cross on the tufts]
    ~ temp slip = RANDOM(1, 6)
    {
    - slip == 1:
        You step on a tuft that turns out to be someone's hair. You go in up to your neck.
        ~ hurt(4)
    - slip < 4:
        You slip and something under the mud has a good chew at your ankle.
        ~ hurt(2)
    - else:
        Jump, jump, wobble, jump. Gran's hopscotch was worth something.
    }
    {health <= 0: -> dead}
    -> hollow_tree
+ {bog < 2} [Go back]
    -> crossroads

// cut from the final version, maybe put back?
=== wolf_den ===
There's a den dug under the roots here, full of chewed boots.
+ [Search the boots]
    A coin, a toe bone.
    ~ heal(1)
    -> crossroads
+ [Leave]
    -> crossroads

// --------------------- CLIMAX --------------------------

=== hollow_tree ===
# BACKGROUND: tree.png
# AUDIO: heartbeat.mp3
The oak is as wide as a house and there's nothing inside it. Wren is sitting in the nothing with her knees up, drawing on the bark with one shoe on.

"Oh, you came," she says. "She said you would. She's been <i>ever</i> so nice. I'm not allowed to stand up."

Behind her the twigs pull themselves together into something tall.

"Good evening," says the Hollow Woman, out of the place where she has no face. "Have you come to swap?"
-> parley

= parley
* "Swap what?"
    "One for one. That's fair. I have twelve places laid and I do hate an odd number."
    Wren looks at you, and for the first time she doesn't look nice-and-drawing. She looks nine.
    -> parley
* {knows_name} "Your name is Alys Thorne."
    Every leaf on the oak stops moving.
    "Say that again," says the Woman, in a much smaller voice.
    * * {bag ? locket} [Say it again and hold out the locket]
        -> end_named
    * * [Say it again]
        "Alys Thorne." She shivers from top to bottom. But there's nothing to hold the name in, and it runs out of her like water.
        "It was kind of you," she says. "It isn't enough."
        ~ courage++
        -> parley
* {bag ? salt} [Throw the salt]
    She screams like a gate. Half of her is suddenly only firewood.
    ~ bag -= salt
    * * {bag ? iron_key} [Drive the iron key into the rest]
        -> end_burned
    * * {lantern_lit} [Smash the lantern at her feet]
        ~ lantern_lit = false
        -> end_burned
    * * [Grab Wren and run]
        -> chase
* {hound_friend} [Whistle for the hound]
    It comes out of the bog like a train, and stands between you and her with its hackles up.
    "Traitor," says the Woman sadly.
    -> chase
* [Grab Wren and run]
    -> chase
+ "Swap, then. Me for her."
    -> end_swapped

=== chase ===
~ temp odds = RANDOM(1, 6) + courage
{hound_friend:
    ~ odds += 3
}
You have Wren by the wrist and you don't look back. {Branches come down like arms.|}
{odds >= 6:
    -> end_ran
}
~ hurt(5)
{health <= 0: -> dead}
A root takes your feet. When you get up your hand is empty.
-> end_alone

=== she_comes_early ===
You have walked about for too long. The stump creaks, stretches, and stands up.

"I got tired of waiting," says the Hollow Woman, "so I brought her to you." Wren is holding her hand.
-> hollow_tree.parley

// --------------------- ENDINGS -------------------------

=== end_named ===
She takes the locket in her twigs. It opens. There's a face in it, about eleven years old with a gap in its teeth, and slowly the hole in the Woman fills up with it.
"Oh," says Alys. "It's <i>late</i>. I have to go home."
And then there's only a pile of sticks, and your sister standing up and complaining about her foot.
{well_promise:
    On the way back you stop at the well and tell it how it ends. You hear it crying, and then you hear it laugh.
    # ENDING: a promise kept
- else:
    You walk past the well on the way back. It says nothing. You will think about that sometimes.
    # ENDING: named
}
-> the_end(true)

=== end_burned ===
It doesn't take long. Old wood never does. Wren hides her face in your jumper and won't look, and you look enough for both of you.
# ENDING: firewood
"She <i>was</i> nice," Wren says on the bus.
-> the_end(true)

=== end_ran ===
You come out into the field at sunrise with a stitch, one lantern's worth of burns and one sister.
# ENDING: out of breath
Behind you, at the edge of the trees, somebody tall is waving politely.
-> the_end(true)

=== end_swapped ===
"How well brought up you are," says the Hollow Woman.
Wren stands. Wren walks. She turns round at the edge of the dark, and you give her the thumbs up until you can't see her any more. Then you sit down where she was sitting. It is still warm.
# ENDING: an even number
-> the_end(false)

=== end_alone ===
You search till morning. There's a stump, and four paths, and not one of them has an oak at the end of it.
You find a shoe.
# ENDING: odd one out
-> the_end(false)

=== dead ===
{night > 6: You have been tired for such a long time.|It's strange how quickly it goes.} You lie down in the leaves. They are softer than you'd thought.
Twelve small graves and no more holes.
# ENDING: the twelfth
-> the_end(false)

=== the_end(saved) ===
{saved: You brought Wren home.|Wren's chair at the table is empty, or yours is.}
Nights in the wood: {night}. Health left: {health > 0:{health}|none}. Courage: {courage}.
{LIST_COUNT(bag) == LIST_COUNT(LIST_ALL(bag)): You also collected every single item. Show-off.}
THE END
-> END

// --------------------- FUNCTIONS -----------------------

=== function get(item) ===
~ bag += item

=== function hurt(n) ===
~ health -= n
{health < 0:
    ~ health = 0
}

=== function heal(n) ===
~ health += n
{health > 10:
    ~ health = 10
}

=== function status() ===
You feel {health > 7:fine, all things considered|{health > 3:bashed about|terrible}}. You are carrying: {bag:{bag}|nothing at all}.{lantern_lit: Your lantern is lit.}
