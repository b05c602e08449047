# title: Bramble and the Jar of Moon
# author: Mr. T. Fennimore (and Class 3B)
# for: ages 6 to 10, or anybody

/* ----------------------------------------------------------------------

    BRAMBLE AND THE JAR OF MOON

    Written for reading aloud, one child choosing at a time.
    The riddles are by Class 3B. The spelling is by me.

    The functions at the bottom can be copied into other stories.
    Please do!

---------------------------------------------------------------------- */

LIST Things = acorn, wool, button, jar, moonjar, whistle, crumbs, feather
VAR pockets = (acorn)

VAR brother = "Burr"
VAR frost = 0           // 0 is a mild evening. At 10 the snow comes.
VAR kindness = 0
VAR riddles_right = 0
VAR promised_moon = false

LIST TimeOfNight = (dusk), dark, midnight, snowfall

-> once_upon_a_time

// =======================================================================
//   Chapter One: the burrow
// =======================================================================

=== once_upon_a_time ===
# picture: burrow
Once upon an autumn, under a hedge, there lived two hedgehogs. The big one was called Bramble. (She was not very big.) The little one was her brother.

What was his name?
+   [Burr]
    ~ brother = "Burr"
+   [Teasel]
    ~ brother = "Teasel"
+   [Sir Prickles the Third]
    ~ brother = "Sir Prickles"
    That's rather grand for a person who sleeps in a sock. But all right.

-   It was the last evening before winter, and you know what hedgehogs do all winter. They curl up in the leaves, shut their eyes and sleep until spring.

But {brother} wouldn't shut his.

"It's too dark," said {brother}. "Last year we had Glim, and she glowed."

Glim was a glow-worm. She'd been {brother}'s night-light. But in the summer she had grown up and gone away, as night-lights sometimes do.

"If I go to sleep in the dark," he said, "how will I know when I've stopped?"

*   "Don't be silly[."]," said Bramble. 
    {brother}'s lip wobbled. So then she felt dreadful.
    "I didn't mean silly," she said. "I meant sleepy. I'll fetch you a light."
*   "I'll find you a light[."]," said Bramble at once.
    ~ kindness++
*   [Bramble looked into the dark herself.]
    She'd never looked at it before. It was quite big. She saw what he meant.
    "I'll find you a light," said Bramble.
    ~ kindness++

-   "One that lasts <i>all winter</i>?"
"All winter," said Bramble. (It was out before she'd thought about it.)
"Before it snows?"
Bramble sniffed. The air smelled of apples and cold pennies. There'd be snow tonight.
"Before it snows," she said, and off she went, with {carrying(pockets)} in her pocket.
-> hedgerow

// =======================================================================
//   Chapter Two: up and down the hedge
//   (this is the middle of the map. everything comes back here.)
// =======================================================================

=== hedgerow ===
{ frost >= 10: -> snow }
{ came_from(-> once_upon_a_time):
    Outside, the lane ran two ways, as lanes do.
- else:
    {~Bramble trotted back to the lane.|Back in the lane, the leaves went <i>scritch</i> under her feet.|The lane was waiting where she'd left it.}
}
{weather()}

-   (here)
    <- ladybird(-> hedgerow.here)
    +   [Go to the bottle heap{tatterly:, where the magpie lived}]
        -> colder(1) ->
        -> tatterly
    +   [Go to the scarecrow's field]
        -> colder(1) ->
        -> scarecrow
    +   [Go down to the bridge]
        -> colder(1) ->
        -> bridge
    *   [Look along the fence]
        Some sheep had been along the fence, and had left a little of themselves on every nail. Bramble picked a paw full. It was like holding a small warm cloud.
        ~ pick_up(wool)
        -> here
    *   {frost > 2} [Follow a very small crying noise]
        -> lost_moth
    +   {has(moonjar) || frost > 4} [Go home to {brother}]
        -> the_way_home

// Pip the ladybird gives hints. She is a thread, so that she can
// turn up anywhere. Children press her a LOT.
=== ladybird(-> back)
    *   {not ladybird.met} [There was a ladybird on her nose]
        -> met
    +   {ladybird.met} [Ask Pip the ladybird what to do]
        {
        - has(moonjar):
            "Home, home, home!" said Pip. "And mind your feet!"
        - has(jar) and not bridge.over:
            "You've something to put it in," said Pip. "Now you want something to put in it. What's big and bright and comes down to the pond at night?"
        - has(jar):
            "I shouldn't <i>grab</i>, if I were you," Pip said. "I never like being grabbed."
        - has(button):
            "Magpies are mad for buttons," said Pip.
        - has(wool):
            "I know somebody who's cold," said Pip. "She lives in somebody made of straw."
        - else:
            {"What's fluffy and hangs on fences?" said Pip. "That isn't one of the riddles. That's only a hint."|"Fence," said Pip. "Fluffy."|"FENCE," said Pip.}
        }
        -> back

= met
    "Excuse me," said the ladybird. "You seem to be going somewhere. I've been going to sleep in a gatepost, and it's dull. May I ride on your nose?"
    "If you don't tickle," said Bramble.
    "I can't promise that," said the ladybird. Her name was Pip.
    -> hedgerow.here

=== lost_moth ===
Under a dock leaf sat a moth as white as paper.
"I can't find the moon," she wept. "I always fly by the moon, and the clouds have put it out."
*   [Sit with her until the cloud had passed]
    ~ kindness += 2
    It took a good long time. Bramble's feet went cold, and then went to sleep without her. But at last the cloud blew over, and the moth went up and up, until she was only a star with somewhere to be.
    "I shan't forget!" she called.
    -> colder(2) ->
*   {has(moonjar)} [Let her look at the jar]
    ~ kindness++
    "Oh," said the moth. "You've got him <i>in</i> there?" And she looked up at the sky, then at the jar, and then, very hard, at Bramble.
    Bramble hadn't thought of that.
*   [Say sorry, and hurry on]
    "I'm very sorry," said Bramble, "but it's going to snow."
    You could hear the crying for quite a way along the lane.
    ~ kindness--
-   -> hedgerow

// =======================================================================
//   The magpie
// =======================================================================

=== tatterly ===
{ not has(jar) && not has(moonjar):
    On top of the bottle heap {sat|still sat} a magpie in {a tin crown|her crown}. 
    {"I am Mistress Tatterly," she said. "Everything here is mine. What have you brought me?"|"Well?" said Mistress Tatterly. "What's it to be?"}
- else:
    "No refunds," said Mistress Tatterly, from inside her heap.
    -> hedgerow
}
-   (trading)
*   [Ask what she has]
    "Spoons! Springs! The insides of a clock! And <i>that</i>." She pointed with a wing. It was a jam jar, with a lid, and the last of the sun was sitting in it like honey.
    Now, Bramble thought: you could keep a light in that.
*   {has(acorn)} [Offer the acorn]
    "It doesn't shine," said Mistress Tatterly. "Next!"
*   {has(wool)} [Offer the wool]
    "It doesn't shine, and it's <i>fluffy</i>," said Mistress Tatterly. "Next!"
*   {has(feather)} [Offer the owl's feather]
    Mistress Tatterly went quite pale, under the black parts. "Put it away," she whispered. "Take a jar. Take two. Only put it <i>away</i>."
    Bramble took one. That was fair.
    ~ pick_up(jar)
    -> hedgerow
*   {has(button)} [Offer the golden button]
    Oh, how it shone! Mistress Tatterly hopped around it twice, and bit it, and hid it, and found it again.
    "Done!" she said, and rolled the jam jar down to Bramble's feet.
    ~ swap(button, jar)
    -> hedgerow
+   [Say good night]
    -> hedgerow
-   -> trading

// =======================================================================
//   The scarecrow and the mouse
// =======================================================================

=== scarecrow ===
{! In the middle of the field stood a scarecrow with his arms held out, as if he were telling someone how big a fish was. He had one golden button. He also had, when you listened, a heartbeat.}
{ mouse_asleep():
    Everybody inside the scarecrow was fast asleep. <i>Peep</i>, went a dream.
    -> hedgerow
}
"Who's there?" said a voice in the scarecrow's chest. A whisker came out of the buttonhole, and after it, a mouse. "Oh, it's you, Bramble. Do you know anything about babies? I've {number(7)}, and they're all cold."
-   (mouse)
*   {has(wool)} [Give her the wool]
    You have never seen anything go so fast. In went the wool. Out came a noise like {number(7)} kettles going off the boil.
    "There," said the mouse. "You're a dear. We don't need to do him up any more, now we're warm. Have his button."
    ~ swap(wool, button)
    ~ kindness++
    -> colder(0) -> 
    -> hedgerow
*   {has(acorn)} [Give her the acorn]
    "For the babies? They've no teeth!" But she put it by for Tuesday, and she gave Bramble some crumbs, because in her family you always give something back.
    ~ swap(acorn, crumbs)
    -> mouse
*   [Just take the button]
    Bramble put out a paw. The button was hanging by one thread.
    "That's our front door," said the mouse.
    * *  [Take it anyway]
        So she did. She told herself that it was for {brother}. The wind went in at the hole.
        ~ pick_up(button)
        ~ kindness -= 2
        -> hedgerow
    * *  [Put the paw back]
        "I was only looking," said Bramble, going pink.
        -> mouse
+   [Say good night]
    -> hedgerow

=== function mouse_asleep() ===
    // she's asleep if she has her wool, or if you've robbed her
    ~ return scarecrow > 1 && (has(button) or has(jar) or has(moonjar))

// =======================================================================
//   The bridge and the toad
// =======================================================================

=== bridge ===
{ over: 
    The toad opened one eye, saw who it was and shut it.
    -> pond
}
Across the stream there was a bridge. Across the bridge there was a toad, and there was no getting past her: she was as wide as it was.
{bridge == 1: "Old Mother Paddock," said the toad. "That's me. If you want to go over, you've to answer my riddle. It's not that I mind. It's just that nobody ever <i>chats</i>."|"Back again?" said Old Mother Paddock. "Same riddle."}

-   (riddle)
    <i>"I've only one foot, and I never wore shoe.
    <i>My house has no window. My front door is glue.
    <i>I'm late for my tea and I'm late for my bed,
    <i>and my eyes are on stalks on the top of my head."
    -> guess(-> over, -> stuck)

= guess(-> right, -> wrong)
    *   "A snail!"
        ~ well_done()
        "There!" said Old Mother Paddock, and was so pleased that she clapped. (It was a wet sort of clap.)
        -> right
    *   "A heron!"
        "Only when it's standing on one leg," said the toad. "And don't say that word to a toad, dear."
        -> wrong
    *   "A mushroom!"
        "What would a mushroom want with tea?"
        -> wrong
    *   "A boot!"
        "Never wore a shoe, I said. I'd count a boot."
        -> wrong
    *   {has(crumbs)} [Offer her some crumbs instead]
        "Oh, you shouldn't have," said Old Mother Paddock, and they had a very nice chat about her knees. When it was over, Bramble was on the other side.
        ~ lose(crumbs)
        -> right
    +   [Go back to the lane]
        -> hedgerow
    
= stuck
    -> colder(1) ->
    {"Try again," said the toad.|"Have another go. I've all night."|"It begins with <i>sn</i>," whispered the toad. "I never told you that."}
    -> riddle

= over
    The boards were slippery with frost. Bramble held on to the rail and did not look down. { has(whistle): | On the last board she trod on something. It was a tin whistle, no longer than her paw.}
    { not has(whistle): 
        ~ pick_up(whistle)
    }
    -> pond

// =======================================================================
//   The mill pond
// =======================================================================

=== pond ===
# picture: pond
{ pond == 1:
    On the far side lay the mill pond, and all of Bramble's breath came out in one go.
    <> For there, in the middle of the water, as round as a plate and so bright that it hurt, lay the moon.
- else:
    The moon was {still lying|lying} in the pond{frost > 7:, with a thin skin of ice across its face}.
}
-   (bank)
*   [Talk to the otters]
    -> otters
*   {has(jar)} [Scoop it up, quick!]
    She ran into the water up to her tummy, and scooped. And the moon broke! It went into a hundred bits, and every bit of it ran away.
    She held up the jar. There was some pond in it, and a surprised shrimp.
    "Sorry," said Bramble to the shrimp, and let it go. Behind her the bits came creeping back together, but slowly, as if they were cross.
    -> colder(2) ->
    -> bank
*   {has(jar)} [Ask it nicely]
    -> ask_the_moon
*   {has(whistle)} [Play the tin whistle]
    Bramble knew one tune: it was the one their mother used to hum. It had a hole in the middle, where she'd forgotten it. When she got to the hole, somebody hummed the missing bit. There was nobody on the bank at all.
    Only the moon had come a little closer.
    ~ promised_moon = true
    -> bank
*   {not has(jar)} [Pick it up in her paws]
    It ran out between them. Moons do. "I need something with a lid," said Bramble.
    -> bank
+   [Back over the bridge]
    -> colder(1) ->
    -> hedgerow

= otters
Two otters were sliding down the bank on their stomachs. {&Whee!|Splosh!}
"You're after the moon, aren't you?" said the first.
"Everyone's after the moon," said the second.
"We know how!"
"We'll tell you if you guess."
<i>"I'm more full of holes than I'm full of string,
<i>yet I hold a good supper and don't drop a thing."
-   (try)
*   "A net!"
    ~ well_done()
    "Ask it," said the first otter.
    "Say please," said the second.
    "And tell it when you'll bring it back," they said together, and slid into the water, <i>splosh, splosh</i>.
*   "A cheese!"
    The otters laughed so hard that they fell in. When they'd climbed out they were too busy laughing to help.
    -> colder(1) ->
    -> try
*   "A sock!"
    "It's <i>your</i> sock!" said the first otter. 
    "It's <i>your</i> sock!" said the second. And they had a fight about it, which was what they liked best.
    -> colder(1) ->
    -> try
*   ->
    "You don't know!" they sang. "You don't know! It's a <i>net!</i>" And they told her anyway, since they couldn't bear not to: you have to ask, and you have to say when you'll bring it back.
-   -> bank

= ask_the_moon
Bramble sat down at the edge and put the jar beside her, with its lid off, and she folded her paws.
"Please," said Bramble, "might I have some of you?"
The moon said nothing. It's a long way for a voice to come.
*   {otters or promised_moon} "I'd bring it back in spring[."]. On the first warm night. I promise."
    ~ promised_moon = true
    You could have counted up to {number(10 - frost / 2)}.
    Then a piece came off the edge of it, no bigger than a daisy, and floated over the water. It climbed into the jar all by itself.
    ~ swap(jar, moonjar)
*   "It's for my little brother[."]. He's afraid he won't know when he's stopped."
    {kindness >= 2:
        The water shivered all over. <i>I know that one</i>, something said; or it was only the reeds. <i>It happens to me every month.</i>
        And a piece of the moon came over the water like a duckling, and got into the jar.
        ~ swap(jar, moonjar)
    - else:
        A cloud went over. When it was gone the moon was looking the other way.
        (Somewhere in a field, some mice were cold. The moon sees everything, you know.)
        -> colder(2) ->
    }
*   "I want it all[!"]!" said Bramble. "Every bit, so that it lasts!"
    And because she had asked, it came. It came roaring in over the water like milk, all of it, and the lid went on with a pop.
    And then it was dark. It was dark in the lane, and in the field, and dark up in the sky, where there'd never been such a hole.
    ~ swap(jar, moonjar)
    ~ kindness -= 3
-   {not has(moonjar): -> bank}
    The jar was warm. It hummed a bit, like a cat with the door shut.
    -> hedgerow

// =======================================================================
//   Chapter Three: the way home
// =======================================================================

=== the_way_home ===
~ TimeOfNight = midnight
{has(moonjar): Bramble held the jar in both arms. It made a round gold room for her to walk in, and the room came along with her.|Bramble had no light. She'd only {carrying(pockets)}, and a ladybird, if you count ladybirds.}

Now, halfway home there's a hollow oak. Bramble always ran past it. But there's no running with {has(moonjar):a jar of moon|a heart as heavy as that}.

"Whoo," said the oak.
-> owl ->
{ frost >= 10: -> snow }
{ 
- has(moonjar) && kindness < -2:
    -> too_much_moon
- has(moonjar):
    -> a_jar_of_moon
- has(feather):
    -> the_dark_is_full
- else:
    -> empty_paws
}

=== owl ===
It was Professor Strix. He had a head like a clock and feet that you didn't want to look at.
"Hedgehog," he said. "Out late. I don't eat anybody who can answer a question. It would be a waste of a brain."
<i>"What's lost every morning, and found every night,
<i>and can't be seen at all if you carry a light?"
*   "The stars?"
    ~ well_done()
    ~ pick_up(feather)
    The owl's head went all the way around, and came back looking pleased. "The stars," said Professor Strix. "Just so. Most people say <i>owls</i>." And he gave her a feather out of his own waistcoat, so soft that she couldn't feel it, only that it was there.
    { has(moonjar):
        Bramble looked up. With the jar in her arms, she could see the jar; she couldn't see one star.
        "Hmm," said Bramble.
    }
*   "My bed?"
    "That," said the owl, "is an answer. It's not mine. But I like it." He thought. "I shall eat half of you. No? A quarter?"
    -> bargain ->
*   {brother == "Sir Prickles"} "I am the sister of Sir Prickles the Third!"
    The owl looked down at her for a long time. "<i>The</i> Sir Prickles?" he said, and bowed, and let her by. (It was a good name after all.)
*   [Roll up in a ball]
    Bramble rolled up. It's what hedgehogs do instead of answering.
    "Prickly," said the owl, trying it with a toe. "Ow." And he went to find someone less clever.
    {has(moonjar) && RANDOM(1, 4) == 1: 
        But when Bramble unrolled, the jar was rolling. It rolled down the root, and over the stone, and it stopped with a little noise. <i>Tink.</i>
        Out came the light, and it went up through the branches without looking back.
        ~ lose(moonjar)
    }
-   ->->

= bargain
    *   {has(crumbs)} [Offer the crumbs]
        He'd never tasted bread before. He shut both eyes, one after another. "I withdraw the question," he said.
        ~ lose(crumbs)
    *   {has(whistle)} [Offer the whistle]
        He blew it once: <i>TWEEEE.</i> He fell off the branch with joy.
        ~ lose(whistle)
    *   {riddles_right > 0} "I did answer {riddles_right == 1:one|two} already tonight!"
        "Did you? Then that's your brain accounted for," said Professor Strix, and waved her on.
    *   ->
        Bramble ran. She ran with the wind of him on her back, the whole way to the hedge, and when she stopped her pockets were empty, every one{has(moonjar): but the jar}.
        ~ pockets = pockets ^ (moonjar)
    -   ->->

// =======================================================================
//   The endings. There are happy ones and there are sad ones.
//   If you get a sad one, have a biscuit and go again.
// =======================================================================

=== snow ===
# picture: snow
~ TimeOfNight = snowfall
Something cold sat down on Bramble's nose. It wasn't Pip.
It was a snowflake. Then there was another, and then there were so many that there wasn't any lane.
She got home in the end. She was white from top to tail. {brother} was asleep, with his paws over his eyes, and there was a wet place on the sock.
{has(moonjar): She put the jar beside him. He'd see it in the spring, perhaps, when he didn't need it.|She'd nothing to put beside him. So she put herself.}
It was a long winter.
-> the_end("a sad one")

=== too_much_moon ===
"Look!" said Bramble. And {brother} looked, and screwed up his eyes.
"It's too bright," he said. "I can't sleep in that. Where did you get it?" 
Then he looked out of the door at the sky.
"Bramble," he said, very quietly. "What did you do?"
*   [Let it go]
    She unscrewed the lid. It went up like a great white bird, and took its place, and a moment after, all over the wood, everybody breathed out. 
    "Now I can see you," said {brother}. It was shining in through the door. It had been going to do that anyway.
    -> the_end("a happy one, just about")
*   [Screw the lid on tighter]
    They slept, with a blanket over it. But nobody could find the way that winter: not the moths, and not the mice, and not the geese. In spring, when they opened the jar, there was just a cold white stone.
    -> the_end("a sad one")

=== a_jar_of_moon ===
# picture: jar
"Look," said Bramble.
{brother} looked. The moon lay in the bottom of the jar and looked back at him. It had rather a kind face, when it was small.
"Will it last all winter?"
"All winter. And in the spring we've to take it home again."
"It's not afraid, in there?"
{has(feather):
    Bramble thought about the owl. "When you aren't afraid any more," she said, "we'll put the lid over it with this feather. And then I'll show you something even better, outside. But there's no hurry."
}
{kindness >= 4: At the window there was a tap. It was a white moth, with all of her sisters. They'd come to see that everything was all right, and they stayed on the outside of the glass all night, like snow that had changed its mind.}
{lost_moth && kindness < 2: Once, in the night, she thought that she heard something crying. But it was only the wind. She was almost certain it was only the wind.}
"Bramble?" said {brother}. "I think I've sto—"
And he had.
-> the_end(happy_word())

=== the_dark_is_full ===
"I haven't got it," said Bramble. "I looked everywhere. I'm sorry."
{brother} didn't say anything.
*   "But I found out a secret[."]," said Bramble. "Come outside."
    They lay down on their backs in the frost, which isn't easy with prickles. They waited. And one by one, since there wasn't any light to frighten them away, out came the stars: first {number(3)}, then {number(20)}, and then all of them.
    "Were they there the whole time?" said {brother}.
    "Every night. You need the dark to see them in."
    "Oh," said {brother}. He looked till his eyes shut by themselves, and Bramble carried him in, with the feather over him.
    -> the_end("the happiest one")
*   "Move over[."]," said Bramble, and got in beside him, and told him about the owl.
    She did the voice. She did it so well that he asked for it again. He was asleep before the feather.
    -> the_end("a happy one")

=== empty_paws ===
{brother} looked at her paws. He was too polite to look for long.
"It doesn't matter," he said. That was the worst of it.
{ LIST_COUNT(pockets) > 0: She turned out her pockets, to show him. There was {carrying(pockets)}. | She turned out her pockets. There was a hole in one. }
*   {has(whistle)} [Play the tune]
    She played their mother's tune, and when she got to the hole in the middle, {brother} hummed it. He'd known that bit all along.
    They played it till the snow came down over the door, and it was dark, and it didn't matter.
    -> the_end("a happy one")
*   [Hold his paw]
    She held his paw all night. It helped, a bit. It's hard to hold a paw all winter, though, and some time around January she must have let go.
    -> the_end("a sad one")

=== the_end(what_kind)
THE END.
(That was {what_kind}. Bramble guessed {riddles_right == 0:no riddles|{number(riddles_right)} {plural(riddles_right, "riddle", "riddles")}}.)
-> END

// =======================================================================
//   USEFUL FUNCTIONS
//   Copy these! Change "pockets" to whatever your hero carries.
// =======================================================================

// Is it in the pocket?
=== function has(thing) ===
    ~ return pockets ? thing

=== function pick_up(thing) ===
    ~ pockets += thing

=== function lose(thing) ===
    ~ pockets -= thing

// Give one thing, get another.
=== function swap(given, got) ===
    ~ lose(given)
    ~ pick_up(got)

// "an acorn, some wool and a jam jar"
=== function carrying(what) ===
    ~ temp n = LIST_COUNT(what)
    ~ temp first = LIST_MIN(what)
    {
    - n == 0: nothing at all
    - n == 1: {describe(first)}
    - n == 2: {describe(first)} and {describe(LIST_MAX(what))}
    - else:   {describe(first)}, {carrying(what - first)}
    }

=== function describe(thing) ===
    { thing:
    - acorn:    an acorn
    - wool:     some wool
    - button:   a golden button
    - jar:      a jam jar
    - moonjar:  a jar of moon
    - whistle:  a tin whistle
    - crumbs:   some crumbs
    - feather:  an owl's feather
    - else:     something sticky
    }

// Numbers in words, up to twenty.
=== function number(n) ===
    { n:
    - 0: none
    - 1: one
    - 2: two
    - 3: three
    - 4: four
    - 5: five
    - 6: six
    - 7: seven
    - 8: eight
    - 9: nine
    - 10: ten
    - 20: twenty
    - else: {n}
    }

=== function plural(n, one_of_it, lots_of_it) ===
    { n == 1:
        ~ return one_of_it
    }
    ~ return lots_of_it

// Did we come straight from there?
=== function came_from(-> place) ===
    ~ temp turns = TURNS_SINCE(place)
    ~ return turns >= 0 && turns <= 1 && hedgerow == 1

// Praise, and keep the score.
=== function well_done() ===
    ~ riddles_right++
    {&Clever Bramble!|Quite right!|Hurrah!}

// It gets colder. Never by less than nothing.
=== colder(amount) ===
    ~ frost += at_least_zero(amount)
    { frost > 5 && TimeOfNight == dusk:
        ~ TimeOfNight++
        Somewhere a church clock struck, and the last of the light went out of the lane.
    }
    ->->

=== function at_least_zero(x) ===
    { x < 0:
        ~ return 0
    - else:
        ~ return x
    }

=== function weather() ===
    {
    - frost < 3: It was chilly.
    - frost < 6: It was cold. There was a thin gold line where the sun had been.
    - frost < 8: It was very cold indeed. The puddles had gone stiff.
    - else:      It was so cold that the stars crackled. The snow was nearly here!
    }

=== function happy_word() ===
    { 
    - kindness >= 4: 
        ~ return "the second happiest one"
    - kindness >= 0: 
        ~ return "a happy one"
    - else:
        ~ return "a happy one, with a small sad bit in the corner"
    }
