# title: Last Reel at the Regal
# author: pennywhistle
# theme: dark

// ------------------------------------------------------------
//  LAST REEL AT THE REGAL
//  A small romance in seven evenings.
//
//  v1.3 - fixed the Thursday bug (thank you to everyone who
//         ended up in the dark with nobody)
// ------------------------------------------------------------

VAR name = "Robin"

// affection, roughly 0 to 10
VAR maren = 0
VAR jonah = 0

// how brave you are getting
VAR courage = 0

// flags
VAR told_maren = false
VAR told_jonah = false
VAR found_reel = false
VAR mended_reel = false
VAR promised_dance = false
VAR knows_song = false
VAR signatures = 0
VAR tuesday_with = "nobody"
VAR date_with = "nobody"

CONST LOVE = 7
CONST LIKE = 4

-> monday

=== function warm(ref who, amount)
~ who = who + amount
{who < 0:
    ~ who = 0
}
{who > 10:
    ~ who = 10
}

=== function brave(amount)
~ courage += amount

=== function closest()
{
- maren > jonah:
    ~ return "Maren"
- jonah > maren:
    ~ return "Jonah"
- else:
    ~ return "nobody"
}

=== function count_word(n)
{n:
- 0: none
- 1: one
- 2: two
- 3: three
- else: a good many
}

// ------------------------------------------------------------
//  MONDAY
// ------------------------------------------------------------

=== monday
# chapter: Monday
# bg: seafront_rain
# music: rain_piano
The train puts you down at Skell Bay at ten to four, in a rain so fine that it does not fall so much as loiter.

You have one suitcase, one return ticket for next Monday, and a brown envelope from Head Office which you have been told not to show to anyone.

The Regal stands at the end of the front with its back to the sea. Half the bulbs in the sign have gone. At the moment the town's only cinema is called the  EGA .

*   [Go straight in.]
    You go straight in, because it is raining, and because if you stand here any longer you will start to like it.
*   [Look at it a while.]
    You put the suitcase down and look. Green tiles. Plaster shells. A mermaid over the door with her nose knocked off, smiling anyway.
    ~ brave(1)
    You had been hoping for something uglier. It would have made the week easier.
*   [Open the envelope again.]
    You know it by heart, but you open it anyway, under the awning.
    <i>Final programme Sunday. Inventory of all fittings. Staff to be informed by this office on the Monday following. Until then, discretion.</i>
    Discretion. You fold it up small.
-
# bg: lobby
# sprite: maren_neutral
In the lobby a woman on a stepladder is painting the word TONIGHT on a sheet of card as long as a rowing boat. There is red paint on her wrist, and on her ear, and on the ladder.

"We're shut till six," she says, without turning round. "Unless you're the relief projectionist, in which case you're late, and you've got to tell me if this is straight."

*   "It's straight."
    "It is <i>not</i>," she says, delighted, "but that was kind."
    ~ warm(maren, 1)
*   "It runs downhill a bit. Toward the end."
    She leans back so far to look that you put a hand to the ladder.
    "So it does. So do most things." She climbs down. # sprite: maren_smile
    ~ warm(maren, 2)
*   "I'm not late. The train was."
    "Oh, one of those," she says, but she says it nicely enough.
-   She wipes her hand on her overall and holds it out, sees that it is still red, and takes it back again.

"Maren Tully. Box office, sweets, posters, mice. What do I put on your badge?"

*   "Robin."
    ~ name = "Robin"
*   "Alex."
    ~ name = "Alex"
*   "Sam."
    ~ name = "Sam"
*   "I don't need a badge. It's only a week."
    ~ name = "Relief"
    ~ warm(maren, -1)
    "Everyone needs a badge." She writes RELIEF on it, in beautiful copperplate, and pins it on you herself.
-   {name != "Relief": She letters it then and there, two strokes to each letter, and blows on it. "{name}. There. Now you exist."}

From behind the auditorium doors comes a sound like a very large animal clearing its throat. Then a chord. Then another, sadder one.

"That's only Jonah," says Maren. "He's got the organ in bits again. Go and say hello, or he'll think you're a ghost. He half thinks it of everybody."

-> organ

= organ
# bg: auditorium
# sprite: jonah_neutral
Six hundred seats, going down into the dark like a ploughed field. At the bottom, in a puddle of lamplight, a long thin man is lying on his back beneath an organ console with a spanner in his teeth.

*   [Cough politely.]
    You cough. He sits up, hits his head upon the keyboard, and plays by accident the first discord you have heard in months that you would call apologetic.
    "Sorry," he says to the organ. Then, "Sorry," to you.
    ~ warm(jonah, 1)
*   [Hold the lamp for him.]
    You pick up the lamp and hold it where his hands are. He works on for a whole minute before it occurs to him that lamps do not do that.
    ~ warm(jonah, 2)
    "Oh," he says. "Thank you. Hello. Are you real?"
    * *     "Mostly."
            "That's about the average, for here."
    * *     "Ask me on Sunday."
            He considers this as though you had said something wise, and you feel a small cold drop of guilt go down your back.
            ~ brave(1)
*   [Go up to the booth without troubling him.]
    You take the side stairs. Behind you the chords go on feeling about in the dark, like someone looking for a switch.
-
# bg: booth
The booth is six foot by twelve, and smells of hot dust and oranges. Two projectors stand with their heads together, like horses. Someone has chalked on the wall, a long time ago, <i>BE GENTLE WITH NUMBER TWO</i>.

You are gentle with Number Two. The picture goes up at half past six to an audience of eleven, and one of them is a dog.

When it is over you lie awake in the lodging-house and count bulbs. Nine gone out of twenty-two.

*   [You could mend those.] It would be a stupid thing to do, to mend a sign that is coming down in a week. You fall asleep working out the wattage.
    ~ brave(1)
*   [Not your business.] It is none of your business. You fall asleep quite quickly, in the end.
-   -> tuesday

// ------------------------------------------------------------
//  TUESDAY
// ------------------------------------------------------------

=== tuesday
# chapter: Tuesday
# bg: lobby
# music: waltz_small
On Tuesday the roof comes in. Not all of it; just enough of it, over row M, in a thin bright string.

{maren >= 2: Maren has left you a bun on the booth stairs, with a flag in it that says {name}.|There is a bucket on the booth stairs, and under it a note: <i>Row M. Empty me.</i>}

By five there are two things to be done, and one of you.

"I've forty yards of bunting to cut," says Maren, "and I'm not saying it's more fun than a ladder in a wet loft with Jonah. I'm only saying there's toffee."

Up above, through a hole in the plaster, Jonah's voice says, "I did hear that."

*   [Cut bunting with Maren.]
    ~ tuesday_with = "Maren"
    -> bunting
*   [Climb into the loft with Jonah.]
    ~ tuesday_with = "Jonah"
    -> loft
*   [Stay in the booth and start the inventory.]
    -> inventory

= bunting
# sprite: maren_smile
~ warm(maren, 2)
You sit on the lobby carpet with the shears between you. The toffee is the sort that ends conversation, and for a while there is only the crunch of the scissors and the rain.

"What's the bunting for?" you manage, at last.

"Saturday. Birthday. Hers." She points up with the shears at the ceiling. "Ninety years. I've been at it since March. I've put a card in every window in town."

-   (talk)
*   "Why do you love it so much?"
    She thinks about that properly, chewing.
    "Because nobody's ever in here by themselves," she says. "Even when they are. You know? You come in alone, and the lights go down, and you're part of a row."
    ~ warm(maren, 1)
    -> talk
*   "And what do you paint when it isn't posters?"
    # sprite: maren_shy
    "Nothing," she says, too quickly. Then, "Boats. Bad ones. I had a place at the art school in Carrick once, and then my dad got ill, and then it was eleven years later."
    ~ warm(maren, 1)
    * *     "They might still have you."
            "They might." She cuts a very neat triangle. "Don't be kind at me, I've got scissors."
            ~ warm(maren, 1)
    * *     "I'd like to see the boats."
            She looks at you sidelong. "We'll see how you do with the bunting."
            ~ warm(maren, 1)
    - -     -> talk
*   {talk > 1} "Maren... what if there isn't a Saturday? I mean, another one."
    She laughs, and then sees your face, and stops.
    "There's always another one," she says. "That's what's good about them."
    You should say it now. The word is in your mouth with the toffee.
    * *     [Swallow it.]
            You swallow. It goes down hard.
    * *     [Tell her.] "I'm not really relief," you say. "They've sent me to close it. Sunday's the last night. I'm not supposed to tell you."
            # sprite: maren_hurt
            ~ told_maren = true
            ~ brave(2)
            The shears stop. Outside, a gull walks along the awning, up and back, up and back.
            "Right," says Maren. "Well. We've a lot of bunting to cut, then," and her voice is perfectly steady, and she does not look up again until it is dark.
    - -     -> after
*   ->
    -> after

= after
When you go up to thread the picture there is red paint on your cuff. You leave it there.
-> wednesday

= loft
# bg: loft
# sprite: jonah_smile
~ warm(jonah, 2)
The loft is all pipes. They stand about you in the torchlight in their ranks, some no bigger than pencils and some like drains, and the rain goes along the slates above your head with a noise of applause.

"Don't lean on the tremulant," says Jonah. "Nor on that. That's just a nail, but it's holding up the tremulant."

*   "How long have you played here?"
    "Since I was fourteen. My teacher had it before me, and she had it from the man who put it in." He pats a pipe. "She said it's not an instrument, it's a relay."
    ~ warm(jonah, 1)
*   "What was it that you were playing yesterday? The sad one."
    # sprite: jonah_shy
    ~ knows_song = true
    ~ warm(jonah, 2)
    "Oh. That's not anything. That's mine." He becomes very busy with a tarpaulin. "It hasn't got an end. I get as far as the turn and then I can't think where a person would go from there."
    * *     "Home?"
            "That's what I keep trying," says Jonah. "It sounds like giving up."
    * *     "Round again?"
            He hums it under his breath, round again, and stops with his mouth open. "Huh," he says.
            ~ warm(jonah, 1)
    * *     [Say nothing and pass the nails.]
            You pass the nails. He seems to find this the best answer.
*   "Is this safe?"
    "No," says Jonah cheerfully.
-   Between you, you get the tarpaulin over. He holds the torch in his armpit, you hold him by the belt, and the bright string over row M becomes a drip, and then a thought, and then nothing.

He doesn't notice that you are still holding his belt. Then he does.

*   [Let go.] You let go. "Well," you both say.
*   [Count three, then let go.] One. Two. Three. He is blushing so hard you could read by it.
    ~ warm(jonah, 1)
    ~ brave(1)
-   -> wednesday

= inventory
# bg: booth
You write: <i>Seats, tip-up, plush, 600 (41 broken). Curtain, 1, moth. Projectors, 2.</i> You write: <i>Mermaid, plaster, 1.</i>

By the bottom of the second page you cannot see what you are writing for, and you go down to help, but they have finished. They are eating chips out of the same paper on the lobby floor. They move up to make you a space.

{shuffle:
-   "Vinegar's on that side," says Maren.
-   "You missed the scrapings," says Jonah. "I saved you the scrapings."
}
~ warm(maren, 1)
~ warm(jonah, 1)
-> wednesday

// ------------------------------------------------------------
//  WEDNESDAY
// ------------------------------------------------------------

=== wednesday
# chapter: Wednesday
# bg: cellar
# music: none
Head Office would like the cellar listed. The cellar would like to be left alone. It has three inches of sea in it, and a throne out of some pantomime, and sixty years of lost umbrellas.

Behind the umbrellas is a tin.

*   [Leave it; you have a list to finish.]
    You write <i>Tin, 1</i>, and go on to the umbrellas. Somewhere around the fortieth you go back.
*   [Open it.]
-   It is film. A single reel, brown and curling, that smells of vinegar and of pear drops. On the lid, in pencil: <i>Our Opening Night. Do not lend.</i>
~ found_reel = true

You carry it upstairs inside your coat, like something that might take cold.

*   [Show it to Maren.]
    # bg: lobby
    # sprite: maren_surprised
    She holds the first yard of it up to the window and does not breathe. There they are, the size of fingernails: hats, a motor-car, the mermaid with her nose still on.
    ~ warm(maren, 2)
    "That's my nan," says Maren. "In the cloche hat. {told_maren:{name}, they can't shut her. Look. They've only just opened.|That's my <i>nan</i>, look, she's laughing at somebody.}"
*   [Show it to Jonah.]
    # bg: auditorium
    # sprite: jonah_surprised
    Jonah looks at it through the magnifying-glass he uses for solder.
    ~ warm(jonah, 2)
    "There's no sound on it," he says. "It would have been played to. By hand. By Mr. Alder, he'd have been sitting <i>here</i>." He moves over on the bench a little, to make room for Mr. Alder.
*   [Keep it to yourself for now.]
    You put it on the shelf behind Number Two. It is the first thing in a long while that has been yours.
    ~ brave(1)
-   It would run once, perhaps, if someone spent a night on it with cement and a razor. There are a great many splices. It would be a long night.

*   [Spend it.]
    # bg: booth_night
    ~ mended_reel = true
    ~ brave(1)
    You spend it. At one in the morning there is a knock, and
    {closest():
    - "Maren": <> it is Maren with a flask. "I saw your light," she says, and stays, and holds the ends together while you count to ten, forty-four times.
        ~ warm(maren, 1)
    - "Jonah": <> it is Jonah, with a hot water bottle. "I thought, for your feet," he says. He stays to turn the rewind, humming, and does not once ask you what time it is.
        ~ warm(jonah, 1)
    - else: <> there is nobody on the stairs, only a plate with a cloth over it and two kinds of handwriting on the note.
    }
    By dawn it is a film again.
*   [Sleep. You have to be sensible about this.]
    You are sensible about it. You dream of hats.
-   -> thursday

// ------------------------------------------------------------
//  THURSDAY
// ------------------------------------------------------------

=== thursday
# chapter: Thursday
# bg: booth_night
# music: storm
Nineteen minutes into the second feature the whole of Skell Bay goes out.

There is a long falling groan as Number Two runs down. Then the dark, and the sea quite loud in it, and forty people all saying "oh" together.

Forty. You had counted them in. It was eleven on Monday.

"Nobody move," Maren's voice calls from the back. "There's candles. {~Mrs. Pruitt, sit down.|Mr. Haddow, put that match out.|Whoever's dog that is, hold it.}"

"I can play," says Jonah's voice, from the front. "Somebody would have to pump. The blower's electric, but there's a handle."

*   [Go down to pump for Jonah.]
    -> pump
*   [Go down to help Maren with the candles.]
    -> candles

= pump
# bg: organ_candle
~ warm(jonah, 2)
The handle is as long as your arm and comes up to your chin. You put your back in it. Above your head the whole loft draws its breath.

{knows_song: He plays the sad one. You know it by the second bar. He plays it up to the turn, and you feel the whole house lean forward to see where a person would go from there.|He plays them hymns, and sea songs, and the tune from the advertisement for liver salts, and they sing.}

*   {knows_song} [Pump harder.]
    You throw your whole weight on the handle. You will hold the breath for him for as long as he needs to think.
    ~ warm(jonah, 2)
    He goes round again, once, in a different key, and there it is: it was never an ending that it wanted, it was a door. Nobody claps for a full five seconds. Then the roof nearly comes in again.
*   [Watch his hands.]
    You can only see his hands from here, going up and down in the candle like two people who have been married for years.
    ~ warm(jonah, 1)
*   [Sing.]
    You sing. You have not done that in front of anyone since you were nine. He looks round the corner of the console, and plays a bit louder, to keep you company.
    ~ brave(1)
    ~ warm(jonah, 1)
-   Afterwards he finds you on the floor beside the pump with your arms shaking. He sits down too.

# sprite: jonah_close
"{name}," he says. "When your week's up. What if you didn't...?" and then all the lights come on.

-> truth_or_not("Jonah")

= candles
# bg: aisle_candle
~ warm(maren, 2)
You go down the aisles after her with the box, one candle to every second row, and the faces come up out of the dark behind you like a picture developing.

# sprite: maren_candle
At the last row there is one left over. She lights it from yours. There is not much room, between the last row and the wall.

*   "You've got paint on your ear."
    "I've always got paint on my ear."
    * *     [Wipe it off.]
            You wipe it off with your thumb. It takes longer than it should. It is quite dry paint.
            ~ warm(maren, 2)
            ~ brave(1)
    * *     [Tell her it suits her.]
            "It suits you."
            "Good," says Maren, "because it doesn't come off."
            ~ warm(maren, 1)
*   "Do you dance?"
    "In here? With Mrs. Pruitt watching?" But her foot has begun to go. "Saturday. After. If there's music. Is that a promise?"
    * *     "It's a promise."
            ~ promised_dance = true
            ~ warm(maren, 2)
            You shake on it, with the hand that isn't holding the fire.
    * *     "It's a maybe."
            "I'll put you down in pencil, then."
*   [Just stand there together.]
    You stand, and listen to everyone breathe. Part of a row.
    ~ warm(maren, 1)
-   Jonah is playing something with no end to it.

"{name}," says Maren. "You'd tell me, wouldn't you? If there was something," and then all the lights come on.

-> truth_or_not("Maren")

= truth_or_not(who)
*   {who == "Maren" && not told_maren} [Tell her what is in the envelope.]
    "There's something," you say, and tell her.
    ~ told_maren = true
    ~ brave(2)
    # sprite: maren_hurt
    She hears you out. She blows out her candle, carefully, with a hand behind the flame.
    "Three days," she says. "And you knew on Monday, when you told me it was straight."
    ~ warm(maren, -1)
*   {who == "Jonah" && not told_jonah} [Tell him what is in the envelope.]
    You tell him, there on the floor, to your own shoes.
    ~ told_jonah = true
    ~ brave(2)
    # sprite: jonah_hurt
    "Oh," says Jonah, after a while. "What'll they do with the pipes?"
    You don't know. It's not in the envelope. Nobody at Head Office has thought about the pipes.
    ~ warm(jonah, -1)
*   [Go back up and finish the picture.]
    You go back up and finish the picture. That is what you're for.
*   {told_maren or told_jonah} [Squeeze {who == "Maren":her|his} hand, and go.]
    One squeeze, quick, before the house can see.
    {who == "Maren":
        ~ warm(maren, 1)
    - else:
        ~ warm(jonah, 1)
    }
-   -> friday

// ------------------------------------------------------------
//  FRIDAY
// ------------------------------------------------------------

=== friday
# chapter: Friday
# bg: telephone_box
# music: rain_piano
Head Office telephones on Friday, to the box on the corner, as arranged.

"All going to plan?" says Mr. Crane. "No upset? We've had a very fair offer for the site. Parking."

*   "All going to plan."
    "Good-oh," says Mr. Crane.
    You stay in the box for some time, with the dead receiver, until a woman knocks on the glass with a coin.
*   "They had forty in last night."
    "Forty what?"
    * *     "People."
            There is a pause, in which Mr. Crane can be heard not writing it down.
            ~ brave(1)
    * *     "Never mind."
*   {courage >= 4} "What would it take? To not sell it."
    "I beg your pardon?"
    "If the town wanted it. If there was a list. Names."
    "A <i>long</i> list," says Mr. Crane, amused, "and on my desk by Monday, and a cheque for the lease with it. Why?"
    ~ brave(2)
    ~ signatures = 1
    "I'm only asking," you say. Your heart is going like the pump.
-   When you get back {told_maren or told_jonah: they are both in the lobby, and they have stopped talking.|they are both in the lobby, up to the knees in bunting.}

{
- told_maren && told_jonah:
    "We compared notes," says Maren. "You told us both. That's something."
    "It's quite a lot," says Jonah.
    -> plan
- told_maren:
    "I've told Jonah," says Maren. "He had a right. He's been up with the pipes all morning, saying goodbye in order of size."
    ~ told_jonah = true
    -> plan
- told_jonah:
    "I told Maren," says Jonah, wretchedly. "I can't keep things. I'm like a colander."
    ~ told_maren = true
    ~ warm(maren, -1)
    Maren says nothing. She is cutting triangles, quite small ones.
    -> plan
- else:
    "Which d'you think?" says Maren, holding one up at each end of the stairs. "Red on the left, or red on the right?"
    -> last_chance
}

= last_chance
*   "On the left."
    It looks very well on the left. You all stand back and say so.
    -> saturday
*   [Take the envelope out of your coat and put it on the counter.]
    ~ told_maren = true
    ~ told_jonah = true
    ~ brave(2)
    You don't say anything. You let them read it. Jonah reads slower, and Maren waits for him with her thumb on the corner.
    ~ warm(maren, -2)
    ~ warm(jonah, -1)
    "Friday," says Maren, at last. "You left it to <i>Friday</i>."
    -> plan

= plan
{signatures > 0: "There's one chance," you say, and tell them about the list.|"Is there nothing to be done?" says Jonah.}

*   {signatures > 0} "I'll knock on every door in the town myself."
    ~ signatures += 1
    ~ warm(maren, 1)
    ~ warm(jonah, 1)
    You do. It takes until eleven at night. You are bitten by one dog, and given nine cups of tea.
    {found_reel: It is the reel that does it. <i>Our opening night</i>, you say on the doorstep, <i>come and see who's in it</i>, and they all start to do the sum on their fingers.}
    {found_reel:
        ~ signatures += 1
    }
*   {signatures == 0} "We could ask people. We could just ask."
    ~ signatures = 1
    ~ brave(1)
    Maren has the sheet ruled before you've finished the sentence.
*   "There's nothing. I'm sorry. I've seen how they do it."
    Jonah nods. Maren does not. Maren goes up the ladder and takes down the word TONIGHT, and looks at it, and puts it back up.
-   -> saturday

// ------------------------------------------------------------
//  SATURDAY
// ------------------------------------------------------------

=== saturday
# chapter: Saturday
# bg: lobby_gala
# music: waltz_full
Ninety years. You mended the bulbs yourself this afternoon, all nine, leaning out over the street with your knees hooked on the mermaid. REGAL, it says, right along the wet sand.

{mended_reel: When they have all sat down you run the brown reel, once, at the proper slow speed. Jonah plays it. The hats go by; the motor-car; a girl in a cloche looks straight out at everyone and laughs. In the fourth row somebody very old says quite clearly, "That's me. In the pram, that's me."|You run the birthday picture. It is a musical, it is in slightly the wrong colours, and nobody minds.}

Afterwards there is a gramophone, and the seats in front pushed back. You come down from the booth with oil on your hands and stop on the bottom stair.

Maren is by the sweet counter in a green dress. Jonah is by the organ in his dead teacher's dinner jacket. Neither of them is looking at the stair, and both of them have thought about where to stand so as to see it.

*   {maren >= LIKE} [Cross the floor to Maren.]
    ~ date_with = "Maren"
    # sprite: maren_green
    {promised_dance: "In ink," says Maren, and gives you her hand before you can ask.|"I don't know how," you say. "Nor me," says Maren. "That's why the lights are low."}
    ~ warm(maren, 2)
    You go round. Her ear is next to your mouth. There is, for the first time since you've known her, no paint on it; and then you find it, a speck, behind.
    * *     [Tell her that you don't want to get on the train.]
            "I don't want to get on the train," you say to the speck.
            "Then you've a day to think of something," she says, and does not let go.
            ~ brave(1)
            ~ warm(maren, 1)
    * *     [Don't spoil it.]
            You don't spoil it. You go round again.
*   {jonah >= LIKE} [Cross the floor to Jonah.]
    ~ date_with = "Jonah"
    # sprite: jonah_jacket
    ~ warm(jonah, 2)
    "I don't dance," says Jonah. "I've only ever been the music."
    "I'll be the music. Just hold on."
    He holds on. He counts under his breath the whole way, and at every eighth bar he forgets to, and those are the good ones.
    * *     {knows_song} "Did you find where a person goes from there?"
            "I thought so. On Thursday." He is looking over your head with great care. "But I think it needs two people on it. One can't reach the pump."
            ~ warm(jonah, 1)
            ~ brave(1)
    * *     [Put your head down on the dead woman's lapel.]
            It smells of camphor and rosin. You feel him stop counting.
            ~ warm(jonah, 1)
*   [Stay on the stair, and watch.]
    You stay on the stair. It is a good place to see from; you have watched most of your life from about here.
    After a bit they come over, the two of them, and sit down on the step beneath you, and nobody dances at all.
*   [Go back up and sweep the booth.]
    There's a lot of orange peel behind Number Two. By the time you have done it all, the gramophone has stopped.
    ~ brave(-1)
-   -> sunday

// ------------------------------------------------------------
//  SUNDAY
// ------------------------------------------------------------

=== sunday
# chapter: Sunday
# bg: booth
# music: none
Last programme. Nobody has decided it; but when you look down through the port at five past six, they are standing along the walls.

{signatures >= 3: The list is on the sweet counter with a pencil on a string. It has gone over onto the back of the poster for next week, and they are signing on that.}
{signatures == 1 or signatures == 2: The list is on the sweet counter with a pencil on a string. There are {count_word(signatures)} sheets of it.}

You thread up. Gate, loop, sprocket. <i>Be gentle.</i> You start Number Two with your hand flat on her side, as you would a horse, and she runs like milk.

When the last reel has gone through you let the white light stay on the screen, because nobody has told you not to.

Your suitcase is by the door. The train's at seven in the morning.

{date_with != "nobody": There are feet on the booth stairs. You know whose they are. You've known for days now, out of everyone's.|No one comes up the booth stairs. They are letting you finish.}

*   {signatures >= 3 && courage >= 6} [Take the list to Mr. Crane yourself.]
    -> ending_saved
*   {date_with == "Maren" && maren >= LOVE} [Open the door to Maren.]
    -> ending_maren
*   {date_with == "Jonah" && jonah >= LOVE} [Open the door to Jonah.]
    -> ending_jonah
*   {date_with != "nobody" && not told_maren && not told_jonah} [Open the door, and say what you ought to have said on Monday.]
    -> ending_late
*   [Sign off the inventory.]
    -> ending_train

=== ending_maren
# bg: seafront_dawn
# music: waltz_small
"I can't stop them," says Maren from the doorway. "I've been adding it up all day and I can't stop them. So I took the only thing I wanted."

She has the mermaid's nose. It was in the till; it had been there, it turns out, since her nan's time.

"I wrote to Carrick," she says. "The art school. Last night, after. It's got to go off before I lose my nerve, and it's a long way, and I've never lived anywhere with two cinemas."

*   "I know somebody who can work a projector."
    "I was hoping you did," says Maren.
*   [Kiss her.]
    It takes a while. The white light comes through the port and lies on the wall like a window.
-   You change the return ticket at the station, for two singles. The clerk looks at the red thumbprint on it, and lets it go.

# ending: Two Singles
THE END (Maren)
-> END

=== ending_jonah
# bg: organ_candle
# music: jonahs_song
Jonah does not come in. He stands on the stair with his hands hanging.

"It comes apart," he says. "I never wanted to know that. Eleven hundred and four pieces. It would go in a barn. My uncle's got a barn. It would take a person about two years to put up again, on his own." He swallows. "Or there'd be, I'd think, for two people, about..."

*   "Longer. They'd keep stopping."
    He works it out. You watch it arrive.
*   "I'll hold the lamp."
    "Yes," says Jonah. "Yes, that's where it started."
-   You write to Head Office on the back of the inventory. <i>Organ, 1. Sold. See enclosed</i>, and you enclose all that you have, which is eleven pounds and the other half of a return ticket.

The song has an end now. It's in the barn, on Thursdays, and you need two to play it.

# ending: One Can't Reach the Pump
THE END (Jonah)
-> END

=== ending_saved
# bg: sign_lit
# music: waltz_full
You catch the seven o'clock. You don't take the suitcase.

Mr. Crane reads the list from the top, and turns it over, and finds there's another poster pasted on the bottom, and another on that. It goes across his desk and over the edge. He asks who all these people are.

"They're a row," you say.

There is a cheque pinned to it for the lease: most of it in one hand, Mrs. Pruitt's, who was in a pram once.

You are back by the last train.

{closest():
- "Maren": Maren is up the ladder when you get in. "Is it straight?" she says, and this time you tell her the truth, and she comes down it two rungs at a time.
- "Jonah": Something enormous clears its throat as you come through the door. He must have been sitting with his hands on the keys since four, to be in time.
- else: They are both of them on the front step under the sign, sharing chips out of the same paper. They move up to make you a space.
}

The badge is still on your coat. {name == "Relief": "You'll want a proper one," says Maren. "Go on then. What do I put?"|{name}. You exist.}

# ending: Tonight
THE END (The Regal)
-> END

=== ending_late
# bg: booth
{date_with == "Maren":
    She reads the envelope by the light of the empty screen.
    "All week," says Maren. "I'd have forgiven you Tuesday. I'd have forgiven you Thursday like a shot." She folds it up small, along your own creases. "I think I will forgive you. But I think it's going to be by post."
- else:
    He reads the envelope by the light of the empty screen, twice, moving his lips.
    "I'd have liked to play her something different, at the end," says Jonah. "If I'd known it was the end. That's all. I'd have picked something else."
}

You are on the seven o'clock. The sign is still lit, all along the sand, because you never told anyone where the switch was.

In March there's a postcard. It has a boat on it. {date_with == "Maren":It isn't a bad one at all.|On the back are eight bars of music, and a question mark.}

# ending: By Post
THE END (Late)
-> END

=== ending_train
# bg: train
# music: rain_piano
<i>Seats, 600. Curtain, 1. Mermaid, plaster, 1.</i> You sign at the bottom and put down the time.

{
- told_maren && told_jonah:
    They come to the station, which you hadn't expected. Maren has brought you a bun with a flag in it. Jonah has brought you a pipe, the smallest, wrapped up in a sock.
    "It's a C," he says. "So you can find the others."
- courage >= 5:
    You leave the envelope in the box office window, face out, where they'll find it a day before they're meant to. It is not much. It's the only discretion you have left.
- else:
    Nobody's at the station. It's seven in the morning; they don't know there is anything to get up for.
}

The train goes along behind the front, and for a moment you can see it between the houses. REGAL. Then a wall; then the sea.

You find the paint on your cuff somewhere after Carrick.

# ending: Discretion
THE END (The Train)
-> END
