# title: The Orrery Room
# author: gumball_goblin

// THE ORRERY ROOM
// my first escape room in ink!! please be nice
// thanks to Dee & Marcus for playtesting, and to my cat for nothing
//
// walkthrough is at the very bottom if you get stuck

// everything that can go in your pockets
LIST Stuff = (phone), (gum), matches, poker, lamp, desk_key, journal_page, little_saturn, letter, crank, cord, comet

VAR carrying = (phone, gum)

// the planets go round in order
LIST Signs = ram, bull, twins, crab, lion, maiden

VAR mars = ram
VAR jupiter = bull
VAR saturn = maiden

LIST LampIs = (unlit), lit
LIST SafeIs = (hidden), shut, open
LIST FireIs = (cold), burning

VAR battery = 4
VAR noise = 0
VAR turns_left = 60

VAR poker_is_sticky = false
VAR saturn_fitted = false
VAR stairs_open = false
VAR shutter_open = false
VAR counted_owls = 0
VAR read_letter = false
VAR typed = 0
VAR digits = 0

-> intro

// ******************** FUNCTIONS ********************

=== function have(x)
    ~ return carrying ? x

=== function get(x)
    ~ carrying += x

=== function lose(x)
    ~ carrying -= x

=== function bang(n)
    ~ noise += n
    {
    - noise >= 7:
        Somewhere below me a door opens. Somewhere below me somebody says "Hello?" in the voice of a person who is holding a rolling pin.
    - noise == 4:
        I freeze. The house does that thing where it gets <i>quieter</i>.
    }

=== function tick()
    ~ turns_left -= 1

=== function bright()
    ~ return LampIs == lit or FireIs == burning

=== function next_sign(s)
    { s == LIST_MAX(LIST_ALL(Signs)):
        ~ return LIST_MIN(LIST_ALL(Signs))
    }
    ~ return s + 1

=== function pretty(s)
    { s:
    - ram: the Ram
    - bull: the Bull
    - twins: the Twins
    - crab: the Crab
    - lion: the Lion
    - maiden: the Maiden
    }

=== function pockets()
    ~ temp n = LIST_COUNT(carrying)
    { n:
    - 0: Nothing. I have literally nothing. I have pants.
    - 1: One thing, and it's {carrying}.
    - else: {n} things: {carrying}.
    }

=== function aligned()
    ~ return saturn_fitted && mars == twins && jupiter == lion && saturn == crab

// ******************** INTRO ********************

=== intro
Okay. So here's what I knew about the Vandermeer house before I broke into it.

One, the old man was dead. Two, he'd been an astronomer, the rich kind. Three, somewhere in there was a rock called the Comet that was worth more than my entire street.

Here's what I <i>didn't</i> know: the study door has no handle on the inside.

I found that out when it went <i>click</i> behind me.

*   [Say a bad word.]
    I say a bad word.
    ~ bang(1)
*   [Say a bad word, quietly.]
    I say it really quietly. It doesn't help as much.
*   [Try the door.]
    It's steel under the wood. I push it, pull it, and then lean my forehead on it for a while like we're old friends.
-   It is pitch dark. It smells like pipe smoke and library. My ride leaves at six, and so does my luck, because six is when the housekeeper gets up.

-> study

// ******************** DARK STUDY ********************

=== study
{ noise >= 7: -> caught }
{ turns_left <= 0: -> morning }
{ not bright(): -> in_the_dark }
-> study_lit

= in_the_dark
{It's dark.|Still dark.|Yep. Dark.|You know what it is? It's dark.}

+   {have(phone) && battery > 0} [Use the phone flashlight.]
    ~ battery -= 1
    ~ tick()
    { shuffle once:
    -   I get a wedge of bookshelf. Astronomy, astronomy, astronomy, and one paperback called <i>Her Duke at Midnight</i>.
    -   Two yellow eyes look back at me. I almost die. It's a stuffed owl.
        ~ counted_owls += 1
    -   There's something huge in the middle of the room, all brass arms, like a chandelier that's fallen down and got up again.
    }
    There's a mantelpiece. There's a box of matches on it. Thank you, dead smoker.
    { battery == 0: And that's the phone done. Bye, phone. }
    * *     {not have(matches)} [Grab the matches.]
            ~ get(matches)
            Got 'em. Rattle rattle. About three left.
            -> study
    + +     [Look at something else instead.]
            I get distracted by the chandelier thing, and the light goes off.
            -> study
*   {have(matches)} [Strike a match.]
    ~ tick()
    For four seconds I see everything: there's an oil lamp on the desk, and a fire laid in the grate and never lit.
    * *     [The lamp!]
            ~ LampIs = lit
            ~ get(lamp)
            I get the glass off, I get the wick lit, and I only burn one finger.
    * *     [The fire!]
            ~ FireIs = burning
            It goes up with a <i>whoomp</i>. Nice. Cozy. Also there's now smoke coming out of a chimney that should not have smoke coming out of it.
            ~ bang(1)
            * * *   [Light the lamp from the fire too.]
                    ~ LampIs = lit
                    ~ get(lamp)
                    A twist of newspaper, and the lamp's lit too. I'm basically Prometheus.
            * * *   [Leave it.]
                    One fire's enough fire.
    - -     -> study
+   [Feel around with my hands.]
    ~ tick()
    {~I find a chair. With my shin.|I find a rug, and then I find the edge of the rug.|I find something furry. I stop finding things for a bit.|Shelf, shelf, shelf, globe. The globe comes off.}
    ~ bang(RANDOM(0, 1))
    { not have(matches) && in_the_dark > 3:
        My fingers close on a little box on the mantel. It rattles.
        ~ get(matches)
    }
    -> study
*   -> morning

// ******************** LIT STUDY (the hub) ********************

= study_lit
~ tick()
{ study_lit == 1:
    Oh, wow. Okay.
    It's a big round room, books all the way up. A balcony goes around it with a ladder on rails. There's a desk, a fireplace, a closet, a portrait of the old guy being disappointed, and a frankly unnecessary number of owls.
    And in the middle, the chandelier thing. It's a machine of the solar system. It's an <b>orrery</b>. I know that because it's engraved on it.
- else:
    {&The lamp hisses.|The owls look at me.|The clock says I've got about {turns_left} minutes.|Somewhere downstairs a fridge starts up.}
}

+   [The orrery] -> orrery
+   [The desk] -> desk
+   [The fireplace] -> fireplace
+   [The portrait] -> portrait
+   [The owls] -> owls
+   [The floor vent] -> vent
+   [The closet] -> closet
+   [The ladder up to the balcony] -> balcony
+   {stairs_open} [The secret stairs!!] -> dome
*   {not have(cord)} [The curtains]
    ~ get(cord)
    There's no window behind them, just more books, which is the saddest thing I ever saw. But the cord's good. Silk. About thirty feet. I coil it over my shoulder and feel extremely professional.
    -> study
+   [Check my pockets.]
    {pockets()}
    -> study

// ******************** THINGS ********************

=== desk
{Big. Green leather. One drawer.|The desk again.}
*   [Look at what's on top.]
    A blotter, an ink bottle that's dried to a crust, and a photo of a girl of about six on somebody's shoulders. She's pointing up. You can't see what at. On the frame it says <i>Hattie finds one.</i>
    -> desk
+   {not desk_opened} [Try the drawer.]
    ~ tick()
    { have(desk_key):
        -> desk_opened
    - else:
        Locked. {I jiggle it.|I jiggle it harder.|I call it a name.}
        -> desk
    }
+   {have(poker) && not desk_opened} [Lever it with the poker.]
    It's a really good desk. The poker bends, the desk doesn't, and the noise is <i>incredible</i>.
    ~ bang(2)
    -> study
+   [Leave it.]
    -> study

=== desk_opened
The little key turns like it's been waiting for it.

Inside: one (1) page, torn out of a notebook, in spidery old-man writing.
~ get(journal_page)
-> read_page ->
-> study

=== read_page
"<i>Painter has finished the ceiling of the gallery. It is the sky at the hour she was born. Very handsome; and <b>wrong</b>. He's put Saturn one sign too far along. I have told him. He says it's Art.</i>"

"<i>Have changed the safe. Will not write it down. It is only: how many owls, how many sisters, and how many she hasn't found yet. She'd get it in a minute.</i>"
->->

=== fireplace
{ FireIs == burning: It's burning nicely. It's the only thing in here that seems pleased to see me.|Marble. Laid and not lit. }
*   [Take the poker.]
    ~ get(poker)
    Solid iron. I do a couple of swishes. Sword guy. Then I do one too many.
    ~ bang(1)
    -> fireplace
*   {FireIs == cold && have(matches)} [Light it.]
    ~ FireIs = burning
    Whoomp. All the owls' eyes light up at once. I regret it.
    -> fireplace
*   {FireIs == burning && have(letter) && not read_letter} [Burn the letter.]
    Why would I do that? What's wrong with me? I put it back in my pocket.
    -> fireplace
+   {have(gum) && have(poker) && not poker_is_sticky} [Put my gum on the end of the poker.]
    -> stick_gum
+   [Step away from the fire.]
    -> study

=== stick_gum
~ lose(gum)
~ poker_is_sticky = true
I chew it for a minute first, it's only right. Then, <i>splot</i>. I now own the world's worst lollipop.
-> study

=== vent
{A brass grating in the floor. I put my eye to it. Way down in there, past all the fluff, something's shining.|The vent. }
{ have(desk_key) or desk_opened: Nothing in it now but fluff. -> study }
+   [Reach in.]
    ~ tick()
    My arm fits as far as the elbow. The shiny thing doesn't care.
    -> vent
+   {have(poker) && not poker_is_sticky} [Poke it with the poker.]
    Tink. I can touch it! I can't <i>do</i> anything about it, but I can touch it! It's a key! {have(gum): If only there was something sticky on the end of this.}
    -> vent
+   {have(poker) && have(gum)} [Put my gum on the end of the poker.]
    -> stick_gum
+   {poker_is_sticky} [Fish with the sticky poker.]
    ~ tick()
    { RANDOM(1, 4) == 1:
        I get it about half way up and it falls off. Tinkle tinkle. Stay calm.
        -> vent
    - else:
        ~ get(desk_key)
        ~ poker_is_sticky = false
        ~ lose(poker)
        Up... up... up... and I've got it. A tiny little key with an owl on it. The poker goes down the hole instead, with a noise like a xylophone falling downstairs.
        ~ bang(1)
        -> study
    }
+   [Never mind.]
    -> study

=== owls
{Okay let's count.|Owls, take two.|Owls.|I've gotten kind of fond of them.}
*   [The top of the bookcase]
    ~ counted_owls += 2
    Two barn owls, shoulder to shoulder like bouncers.
    -> owls
*   [The windowsill (there isn't a window)]
    ~ counted_owls += 1
    A snowy owl, moth-eaten. Somebody's knitted it a scarf.
    -> owls
*   [Under the dust sheet]
    It's not an owl. It's a bust of Galileo. I put the sheet back, and we both pretend it didn't happen.
    -> owls
*   [Behind the globe]
    ~ counted_owls += 1
    A very small one with its head on backwards. The tag on its foot says <i>H.V., age 8. Do not throw away.</i>
    -> owls
+   [Enough owls.]
    { counted_owls >= 4: That's four. I'm nearly sure. Call it four. }
    -> study

=== portrait
{"Cornelius Vandermeer," says the plate. He's got a telescope under one arm, and the face of someone who's just watched you park.|}
{ SafeIs:
- hidden:
    * [Look behind it.]
        ~ SafeIs = shut
        I look behind it, because I've seen movies. There's a safe. <i>There's a safe!</i> Three little windows, and a row of buttons.
        -> portrait
- shut:
    + [Punch in a code.]
        ~ typed = 0
        ~ digits = 0
        -> keypad
    + { have(journal_page) } [Read that page again.]
        -> read_page -> portrait
- open:
    The safe's hanging open, and so's his mouth. (No, it's not. But it should be.)
}
+   [Leave him alone.]
    -> study

=== keypad
{ digits == 0: <b>_ _ _</b> }
{ digits == 1: <b>{typed} _ _</b> }
{ digits == 2: <b>{typed} _</b> }
{ digits >= 3:
    { typed == 472:
        -> safe_open
    - else:
        It buzzes at me. It's a loud buzz. It's a buzz with opinions.
        ~ bang(1)
        -> study
    }
}
+   [1] -> press(1)
+   [2] -> press(2)
+   [3] -> press(3)
+   [4] -> press(4)
+   [5] -> press(5)
+   [6] -> press(6)
+   [7] -> press(7)
+   [8] -> press(8)
+   [9] -> press(9)
+   [Nope, I'm guessing.] -> portrait

= press(d)
~ typed = typed * 10 + d
~ digits++
-> keypad

=== safe_open
~ SafeIs = open
~ get(little_saturn)
~ get(letter)
Owls, sisters, and the ones she hasn't found. Click, click, <i>thunk</i>.

No diamond. Darn. There's a brass ball about as big as a grape with a ring around it, and there's an envelope, and it says HATTIE.

*   [Read it.]
    -> letter_text ->
*   [It's not mine. Pocket it.]
    I put it in my inside pocket. I'm a thief, I'm not a <i>monster</i>.
-   -> study

=== letter_text
~ read_letter = true
"<i>Hattie. I know you said you wouldn't come up here again while I was alive, and you're as stubborn as I am, so here we are. You've made my breakfast every day for twenty years and I never once said it was good. It was good.</i>"

"<i>The Comet is in the only place that you can see it from. Open the roof and you'll know. It's yours. So is the house, and so's the sky. I am sorry I was cross about the moons. You were right, there are more. Papa.</i>"

I read it twice. Then I go stand next to the snowy owl, and look at the scarf for a bit.

The housekeeper. The one with the rolling pin. It's <i>her house</i>.
->->

// ******************** CLOSET ********************

=== closet
{Coats, galoshes, nine umbrellas. And in the back wall a hatch, with a rope going up and a rope going down. A dumbwaiter! I say "dumbwaiter!" out loud.|The closet. It smells of galoshes. }
*   [Go through the coats.]
    Bus tickets from 1971, a mint that used to be white, and in the big tweed one an iron <b>crank</b> with a square end, as long as my arm.
    ~ get(crank)
    -> closet
*   [Smell the mint.]
    No.
    -> closet
+   [Get in the dumbwaiter.]
    -> dumbwaiter
+   [Back out.]
    -> study

=== dumbwaiter
I fold myself up. Knees, ears. It creaks. I weigh what I weigh, plus {LIST_COUNT(carrying)} {LIST_COUNT(carrying) == 1:thing|things}.
{ LIST_COUNT(carrying) > 5:
    The rope goes <i>tik</i>. Then another bit of the rope goes <i>tik</i>. I get out again quick. I'm carrying too much stuff.
    + [Dump it all, right here.]
        ~ carrying = ()
        I turn out my pockets onto the floor. All of it. {comet_room: Even the Comet.}
        -> going_down
    + [I'll think about it.]
        -> closet
- else:
    + [Let go of the brake.]
        -> going_down
    + [Nope nope nope.]
        -> closet
}

// ******************** BALCONY ********************

=== balcony
{!The ladder runs on rails. I run on the ladder. For about two seconds it's the best night of my life, and then it hits the end.}
{once:
-
    ~ bang(1)
}
*   [Look at the painted ceiling.]
    -> ceiling
+   {ceiling} [Look at the ceiling again.]
    -> ceiling
*   [Look at the little painting by itself on the wall.]
    It's some ladies dancing in their nightgowns with stars on their heads. I count seven. <i>The Pleiades</i>, says the label, <i>or, the Sisters</i>.
    -> balcony
+   [Go back down.]
    -> study

=== ceiling
It's all the constellations, in blue and gold, and the planets done as people riding on them. {&Mars, in a red hat, has got an arm around each of the Twins.|There's big fat Jupiter sitting on the Lion.|Saturn's riding the Lion too, back to back with Jupiter, and he's the only one who looks like he thinks there's been a mistake.}
+   [Look some more.]
    -> ceiling
+   [My neck hurts.]
    -> balcony

// ******************** ORRERY ********************

=== orrery
{ aligned() && not stairs_open: -> click_click }
{A brass sun as big as a basketball, and arms coming off it. Every arm ends in a planet and there's a ring of animals around the edge for them to point at. A card says <i>NEPTUNE & URANUS ADDED 1922. H. SAYS THERE ARE TWO MORE. NONSENSE.</i>|}
{ saturn_fitted: Mars points at {pretty(mars)}, Jupiter at {pretty(jupiter)}, and Saturn at {pretty(saturn)}.|Mars points at {pretty(mars)}, and Jupiter at {pretty(jupiter)}. There's an arm with nothing on it, just a bare screw. }

+   [Push Mars.]
    ~ mars = next_sign(mars)
    {Tick.|Tock.|Tick-tock.|It goes round sweet as anything.}
    -> orrery
+   [Push Jupiter.]
    ~ jupiter = next_sign(jupiter)
    {It's heavy. It has moons.|The moons go round too.|Clunk.}
    -> orrery
+   {saturn_fitted} [Push Saturn.]
    ~ saturn = next_sign(saturn)
    {~Whirr.|Creak.|The ring wobbles.}
    -> orrery
*   {have(little_saturn)} [Screw the brass grape onto the bare arm.]
    ~ lose(little_saturn)
    ~ saturn_fitted = true
    It goes on like it never left. Something under the floor says <i>hmm</i>.
    -> orrery
*   [Push everything really hard at once.]
    They all go round and round and there's a sort of tune, and then a spring hits me in the face.
    ~ bang(1)
    ~ mars = LIST_RANDOM(LIST_ALL(Signs))
    ~ jupiter = LIST_RANDOM(LIST_ALL(Signs))
    -> orrery
+   [Step back.]
    -> study

=== click_click
~ stairs_open = true
Click.

Click click click click <i>click</i>. The whole thing starts up on its own. The planets swing out, the sun lights up from inside, actually lights up, and behind me an entire bookcase says "ahem" and rolls out of the way.

There's a stair. It goes up. It smells like cold and outdoors.

(I look at the shelf as I go past. It was behind <i>Her Duke at Midnight</i>. Of course it was.)
-> dome

// ******************** DOME ********************

=== dome
{ noise >= 7: -> caught }
~ tick()
{ turns_left <= 0: -> morning }
{It's a dome like the inside of an egg. There's a telescope that's bigger than my first apartment. The roof's got a slit in it, shut, and a square hole next to it for winding.|The dome. }
{ shutter_open: The stars are all in it, like somebody spilled them. }

*   {have(crank) && not shutter_open} [Crank the shutter open.]
    ~ shutter_open = true
    ~ bang(1)
    It takes both arms and it screams like a peacock, but it goes. And there's the night. I kind of forget to breathe.
    -> dome
*   {not have(crank) && not shutter_open} [Stick my finger in the square hole.]
    It needs a crank. My finger isn't one.
    -> dome
*   {shutter_open} [Look through the telescope.]
    -> comet_room
*   {shutter_open && comet_room && not have(comet)} [Okay, take the Comet.]
    ~ get(comet)
    It comes out of the eyepiece with half a turn. It's cold, and about as big as a plum, and it is all mine. The sky through the telescope goes plain.
    -> dome
+   {shutter_open} [Climb out.]
    -> climb_out
*   {read_letter && shutter_open && comet_room} [Sit down, and wait for Hattie.]
    -> wait_for_hattie
+   [Go back down.]
    -> study

=== comet_room
I put my eye to it. There's a star in there, and the star's got a tail, long, and blue and gold and green. It takes me a while to work out I'm not seeing a comet. I'm seeing a plain old star, through a diamond. He set the Comet <i>in the eyepiece</i>. So it'd be up there every night, for anyone who bothered to look.
-> dome

=== climb_out
{ have(cord):
    I tie the cord around the telescope mount. Three knots, because I only know the one.
- else:
    It's a long way down. There's ivy. Ivy's basically a ladder, right?
}
+   [Go for it.]
    { have(cord):
        -> clean_getaway
    - else:
        -> ankle
    }
+   [Go back in.]
    -> dome

// ******************** ENDINGS ********************

=== clean_getaway
I go down the side of that house like I was born on it. Grass. Wall. Car. Dee's asleep with her mouth open.

{ have(comet): -> rich }
{ have(letter): I've still got the envelope. {read_letter: I make Dee stop at the mailbox. I don't have a stamp. I go back and put it through the front door.|It's not till Tuesday that I find it. HATTIE, it says. I don't know any Hattie. It bugs me for years.}}
"So where is it?" says Dee.

"Up there," I say, and point. You can't see what at.

<b>ENDING 2 of 6: Nothing But Sky</b>
-> END

= rich
The Comet sits in the cup holder all the way home and throws little rainbows on the roof.

{ read_letter:
    I try to be happy about it. I'm pretty happy. But every night about the same time I go out on the fire escape with it and hold it up to my eye, and think about somebody's breakfast.
    In the end I mail it. I don't put a return address. <i>Found one</i>, I write on the box.
    <b>ENDING 5 of 6: Found One</b>
- else:
    I buy a house. It's got a study. The first thing I do is put a handle on the inside.
    <b>ENDING 1 of 6: The Perfect Crime</b>
}
-> END

=== ankle
Ivy is not basically a ladder.

I do get out. I'd like that on the record. I get out of there at thirty-two feet per second per second, and into a rhododendron.

{ have(comet): The Comet comes out of my pocket on the way and goes down a drain. It goes <i>plip</i>.}
Rolling Pin finds me at six. She looks down at me for a long time. "You're the first person that's been up there in two years," she says. "Did he leave it tidy?"

{ read_letter && have(letter): I give her the letter. She reads it standing up, right there in the flower bed, and then she goes and makes me some eggs. They're really good.|She calls an ambulance. She puts a blanket on me. I never did find out her name.}

<b>ENDING 3 of 6: Not A Ladder</b>
-> END

=== going_down
I go down. I go down fast. I go past a pantry, and a smell of bread, and I stop, with a bang, in a kitchen.

{ turns_left < 10: The kitchen's got a light on. It's got a lady in it. We look at each other, and she's got a rolling pin, and I am the shape of a suitcase. -> caught}
It's empty. There's a back door. It's got a <i>handle</i> on it.

I'm out on the grass before I remember why I came.

{ LIST_COUNT(carrying) == 0: I don't even have my phone. Dee thinks this is the funniest thing that's ever happened.|I've got {carrying}. I could maybe get ten bucks for it. }

<b>ENDING 4 of 6: Room Service</b>
-> END

=== wait_for_hattie
I put {have(comet): the Comet back in the eyepiece. Half a turn.|the letter on the seat of the telescope.} Then I sit down on the top step, and I wait.

She comes up at six with the rolling pin held out in front of her. She's maybe sixty. She stops with her head just through the floor.

"It's open," she says. "I could see it from the yard. He never... who opened it?"

*   "I did. I'm sort of a burglar."
    "Sort of?"
    "I'm not very good."
*   "Hattie? There's mail."
    I hold it out. She doesn't take her eyes off me till she's got the whole of it unfolded.
-   She reads it. She puts down the rolling pin. By then the sky's gone the color of the inside of a shell and there's just the one star left, low down, and I show her where to put her eye.

She doesn't say anything. She puts up her hand, though. She points.

<b>ENDING 6 of 6: Hattie Finds One</b>
-> END

=== morning
{ bright(): The clock on the mantel goes <i>bing</i>, six times.|It gets light. I mean, it must do, somewhere. In here I wouldn't know.}

The door opens. From the outside it's got a perfectly good handle.
-> caught

=== caught
She's small. She's about sixty, in a dressing gown with moons on it, and she's got the rolling pin.

{ noise >= 7: "I've been listening to you," she says, "for a good half hour. I thought it was him."|"Oh," she says. "You're not him." I have no idea why she'd think so.}

*   "I can explain."
    I can't, though.
*   [Hold up my hands.]
    I hold up my hands. {have(poker): There's a poker in one. I put it down.}
*   {have(letter)} "Are you Hattie?"
    And I hand it over. It takes her a long while to read. {read_letter: I already know how it comes out, so I look at the owls.|I don't know what's in it, but I know what a person looks like.}
    "You'd better go," she says. "Use the front door. Wipe your feet."
    <b>ENDING 3-and-a-half of 6: Special Delivery</b>
    -> END
-   The cops are pretty nice about it. One of them asks what the big brass thing is and I say, it's an orrery, and he says, what's that? And I find I could talk about it all night, and then I do.

<b>GAME OVER: Held For Questioning</b>
-> END

// ******************** WALKTHROUGH ********************
// phone, matches, lamp. poker + gum -> vent -> key -> drawer -> page
// 4 owls (don't count galileo), 7 sisters, 2 not found = 472
// saturn on, mars = twins, jupiter = lion, saturn = ONE BACK from lion = crab
// crank is in the tweed coat. take the curtain cord or you'll be sorry
