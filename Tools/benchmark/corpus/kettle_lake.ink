# title: KETTLE LAKE
# author: moosebreath
# version: 0.9.2

/*
    KETTLE LAKE
    you, a pilot, a dog, and 200 lbs of other people's mail

    changelog
    0.9.2 - food no longer goes to minus 3
    0.9.1 - you can pet the dog
    0.9   - wolves
*/

TODO: balance the wolves again
TODO: more letters??

VAR day = 1
VAR ap = 2
VAR Food = 5
VAR wood = 4
VAR hope = 5
VAR warmth = 6
VAR odile = 5       // her health
VAR dog = 1         // how much biscuit likes you
VAR signalFire = 0  // 3 = done
VAR radio = 0       // 3 = works
VAR sled = 0        // 2 = done
VAR lettersRead = 0
VAR snareSet = false
VAR holeCut = false
VAR hasMap = false
VAR sawLight = false
VAR odileDead = false
VAR dogGone = false
VAR odilesLetter = false
VAR wolf_bold = 0
VAR weather = "clear"

LIST Seen = nothingYet, wreckTail, oldTrap, ridge

-> crash

/* --------------- helpers --------------- */

=== function add_food(x)
~ Food += x
{ Food < 0:
    ~ Food = 0
}
{ Food > 12:
    ~ Food = 12
}

=== function add_wood(x)
~ wood += x
{ wood < 0:
    ~ wood = 0
}

=== function cheer(x)
~ hope += x
{
- hope > 10:
    ~ hope = 10
- hope < 0:
    ~ hope = 0
}

=== function heal(x)
~ odile += x
{ odile > 10:
    ~ odile = 10
}

=== function warm_up(x)
~ warmth += x
{ warmth > 10:
    ~ warmth = 10
}

=== function how_is(x)
{
- x >= 8: good
- x >= 5: all right
- x >= 3: not great
- x >= 1: bad
- else: gone
}

=== function num(x)
{ x:
- 0: no
- 1: one
- 2: two
- 3: three
- 4: four
- 5: five
- 6: six
- 7: seven
- 8: eight
- else: plenty of
}

=== function rollWeather()
{ shuffle:
-   ~ weather = "clear"
-   ~ weather = "clear"
-   ~ weather = "snow"
-   ~ weather = "snow"
-   ~ weather = "wind"
}

=== function together()
~ return not odileDead

/* --------------- start --------------- */

=== crash
The engine quits over Kettle Lake, and for a second it's the most peaceful you have ever been.

Then it's trees.

...

When you've got your eyes working again the plane is on its belly in the snow at the edge of the ice, with one wing in a spruce. There's a big soft dog standing on your chest. There are letters everywhere. They're still coming down.

"Hey," says the pilot. Odile. You met her this morning; you gave her forty bucks and a sandwich to take you along to Fort Anne with the mail. "Hey, passenger. You alive? I can't feel if that's my leg."

*   [Look at the leg.]
    It's her leg. It's got an extra corner in it.
    You do it the way they do in movies, with a ski and two belts. It's not like it is in movies. It takes half an hour, and the dog cries the whole time so that neither of you needs to.
    ~ heal(1)
*   [Look for the radio.]
    The radio's in about five pieces. You pick them all out of the snow, even the little ones, and put them in your hat.
    ~ radio = 1
    By the time that you get to the leg she's done it herself, with a ski and two belts, and she's gray.
    ~ heal(-1)
*   [Get the dog off you.]
    "That's Biscuit," says Odile. "He's not mine. He's registered mail."
    He's got a label on his collar. FORT ANNE, it says, HOLD FOR PICKUP. He licks the blood off your eyebrow very carefully and completely.
    ~ dog += 1
-   "They'll look for us," says Odile. "The thing is we're not where we said. I went round the weather." She looks at the sky. "Nine, ten days. They'll get to it. We've just got to be here when they do."

The tail's gone but most of the cabin is left. You hang a tarp on the hole. There's a stove made from an oil can by dark. It's fourteen below.

{num(Food)} cans. {num(wood)} armfuls of wood. Two people and a dog.

-> morning

/* --------------- day --------------- */

=== morning
{ warmth <= 0: -> end_cold }
{ hope <= 0: -> end_ice }
{ odile <= 0 && not odileDead: -> odile_dies }
{ day > 10: -> end_day_eleven }
~ ap = 2
~ rollWeather()

<b>DAY {day}</b>

{ weather:
- "clear":
    {~Blue and still. It hurts to look at.|Not a cloud. Every tree has got its own shadow, sharp as a cutout.|Sun. Actual sun, with no more heat in it than a picture of one.}
- "snow":
    {~It's snowing like it gets paid by the pound.|Snow, straight down. You can't see the lake.|More snow. The wing's nearly gone.}
- "wind":
    {~The wind's got up. The tarp's talking.|Wind off the ice. You lean on it when you walk, and it holds you.}
}

{ weather == "clear" && signalFire >= 3 && day >= 5: -> plane_overhead }

-> day_event ->

{ odile <= 0 && not odileDead: -> odile_dies }
-> actions

=== actions
{ ap <= 0: -> evening }

{ odileDead: You: {how_is(warmth)}. Head: {how_is(hope)}.|You: {how_is(warmth)}. Odile: {how_is(odile)}. Spirits: {how_is(hope)}.} Food: {Food}. Wood: {wood}.

{ ap == 2: There's light enough to do a couple of things.|One more thing before dark.}

+   [Cut wood.]
    -> do_wood
+   [Get food.]
    -> do_food
+   {signalFire < 3} [Work on the signal fire.]
    -> do_signal
+   {radio > 0 && radio < 3 && not odileDead} [Work on the radio with Odile.]
    -> do_radio
+   {radio == 3 && weather != "snow"} [Try the radio.]
    -> try_radio
+   {weather != "snow"} [Have a look around.]
    -> do_scout
+   {hasMap && sled < 2} [Build the sled.]
    -> do_sled
+   {not odileDead} [Sit with Odile.]
    -> do_odile
+   {not dogGone} [Pet the dog.]
    -> pet_dog
+   {sled == 2 && ap == 2} [Load up the sled and go.]
    -> leave
+   [Rest.]
    ~ ap--
    ~ warm_up(1)
    {~You get in under the mailbags and shut your eyes.|You lie there and listen to it.|You sleep. You dream about toast.}
    -> actions

=== do_wood
~ ap--
{ weather:
- "snow":
    ~ add_wood(2)
    You can't see the trees until you're in them. Two armfuls.
- "wind":
    ~ add_wood(3)
    ~ warm_up(-1)
    The wind's done half the job, there are dead branches down all along the shore. Three armfuls, and you can't feel your face.
- else:
    ~ add_wood(3)
    {Three good armfuls. You're getting a blister, and then you're getting a callus.|Three armfuls. Chop, chop, and the echo chops back off the far shore.|Three armfuls.}
}
-> actions

=== do_food
*   {not holeCut} [Cut a hole in the ice.]
    ~ ap--
    ~ holeCut = true
    Two feet of it, with a fire axe. Then all of a sudden there's black water, breathing. Odile's got you a hook made out of an earring.
    -> actions
*   {not snareSet && Seen ? oldTrap} [Set the wire from the trapper's cabin.]
    ~ ap--
    ~ snareSet = true
    You bend it into a loop where the little tracks go under the willows. You say sorry in advance.
    -> actions
+   {holeCut} [Fish.]
    ~ ap--
    { RANDOM(1, 6) + dog / 3 >= 4:
        ~ temp n = RANDOM(1, 2)
        ~ add_food(n)
        {n == 1: A whitefish. {~It's not big. It's not nothing.|It looks about as surprised as you.}|Two! Two of them, on the one earring, one after the other.}
        {not dogGone: Biscuit gets the head.}
    - else:
        {~Nothing. You look down the hole, and it looks up at you.|Not a bite. Your line freezes to the edge.|You had one on. You did. You'll be telling people.}
    }
    -> actions
+   {snareSet} [Check the snare.]
    ~ ap--
    { shuffle:
    -   A rabbit, stiff as a board. You were sorry in advance and you're sorry again.
        ~ add_food(2)
    -   Empty.
    -   Something's been here first. There's fur, and a track next to it as long as your hand.
        ~ wolf_bold++
    }
    -> actions
*   [Go through the mail for something to eat.]
    ~ ap--
    ~ add_food(3)
    ~ cheer(1)
    A fruitcake, postmarked August. Six jars of somebody's crabapple jelly (four alive). You write down what you took and who from, on the back of a Sears flyer. "Good," says Odile. "They'll want that."
    -> actions
+   [On second thought, do something else.]
    -> actions

=== do_signal
~ ap--
{ wood >= 2:
    ~ add_wood(-2)
    ~ signalFire++
    { signalFire:
    - 1: You drag the first logs out on the ice, and cross them. It doesn't look like anything yet. It looks like a giant's been playing tic-tac-toe.
    - 2: Higher. You stuff the gaps with green spruce so it'll smoke.
    - 3: Done. It's as tall as you are, and there's a can of engine oil on top with a rag in it. All it needs now is somebody to see it.
        ~ cheer(2)
    }
- else:
    You stand there with {num(wood)} {wood == 1:armful|armfuls}. You can't build a bonfire and a night out of that. You go back in.
}
-> actions

=== do_radio
~ ap--
{ RANDOM(1, 6) + (odile / 2) > 4:
    ~ radio++
    { radio == 2: "Hold that," says Odile. "No. That. Now don't breathe." There's a blue spark. She laughs out loud.|It hums. You look at one another. It's a tiny little sound, like a fridge in another house.}
    ~ cheer(1)
- else:
    {~"Tabarnak," says Odile, and throws a screwdriver through the tarp. You go get it.|Her hands are shaking too hard. You hold her wrists, and then you hold them a while longer.|The solder won't take. It's too cold for metal.}
}
-> actions

=== try_radio
~ ap--
{
- weather == "clear" && RANDOM(1, 3) == 1:
    -> end_radio
- weather == "clear":
    Static, and then a voice. It's a hockey game. You listen to the whole of the third period with your head against hers. They lose.
    ~ cheer(1)
    -> actions
- else:
    It's all wind, in there as well.
    -> actions
}

=== do_scout
~ ap--
~ warm_up(-1)
{
- Seen !? wreckTail:
    ~ Seen += wreckTail
    A quarter mile back there's the tail, hanging up in a birch like a kite. There's a mail sack still in it. There's a box of flares too, with two good ones and four that have got wet.
    ~ signalFire++
    { signalFire > 3:
        ~ signalFire = 3
    }
    ~ add_food(1)
    And somebody's Christmas cake. Another one. God bless this country.
- Seen !? oldTrap:
    ~ Seen += oldTrap
    Round the point there's a cabin, or there was. The roof's in. On the wall there is a nail with a loop of snare wire on it, and a calendar from 1958, and somebody has drawn a map on the back of March in carpenter's pencil.
    ~ hasMap = true
    There's the lake, like a kettle. There's a line that goes from the spout. <i>Anne, 3 days, good snow.</i>
    ~ cheer(1)
- Seen !? ridge:
    ~ Seen += ridge
    You climb the ridge. It takes all the light there is. When you come out on top it's just more of it, all the way to the edge, blue and then bluer.
    { weather == "clear":
        ~ sawLight = true
        And way off down there, south, where the line on the map goes: a light. It might be a star. It doesn't blink.
        ~ cheer(2)
    - else:
        You can't see a thing for blowing snow. You come down on your backside.
        ~ cheer(-1)
    }
- else:
    {~You walk to the point and back. Nothing new; your own tracks look like somebody else's.|You go look at the ridge, and it looks at you.|Ravens, two of them. One's laughing.}
}
{ dog >= 3 && not dogGone: Biscuit walks in front the entire way, and keeps turning round to check on you. }
-> actions

=== do_sled
~ ap--
{ wood >= 1:
    ~ add_wood(-1)
    ~ sled++
    { sled == 1: You get the cowling off the engine. It's got a good curve on it. Upside down it's practically a toboggan.|You rope the seat down on the cowling, and the mail behind it, and a harness out in front.}
    { sled == 2 && not odileDead: "First class," says Odile, trying it. "Where's my little bag of nuts?"}
- else:
    You need wood for runners, and there isn't any.
}
-> actions

=== do_odile
~ ap--
~ heal(1)
~ cheer(1)
{ stopping:
-   -> why_fort_anne
-   You change the splint. She tells you about her sister Manon, in Fort Anne, who she hasn't talked to in six years. It was about a canoe.
    "It was <i>not</i> about the canoe," she says a bit later, to the ceiling.
-   She teaches you to swear in French. It's nearly all church furniture.
-   You play cribbage with a board scratched on the door. {~She skunks you.|You win by two, and she says you pegged wrong, and you did.}
}
-> actions

= why_fort_anne
"What were you going to Fort Anne for?" she says.
*   "A job."
    "There's no jobs in Fort Anne."
    "They said there was one."
    "Well," says Odile, "maybe that's you, then."
*   "A girl."
    "Oh boy," she says, and makes you tell the entire thing. It comes out shorter than you had thought.
*   "Away from someplace else."
    She nods. "That's most of my passengers. It's a one way fare, you notice?"
-   -> actions

=== pet_dog
~ dog++
{You pet the dog. It doesn't take any time at all.|You pet the dog. He leans.|You pet the dog. He lies on your feet, all ninety pounds, and they get warm for the first time today.|You pet the dog.}
{ pet_dog == 3:
    ~ warm_up(1)
}
{ pet_dog == 6: "You know he's somebody's," Odile says. You know. You read the label every night. }
-> actions

/* --------------- day events (tunnel) --------------- */

=== day_event
{ RANDOM(1, 3) > 2: ->-> }
{ shuffle once:
-   -> ev_plane
-   -> ev_moose
-   -> ev_fever
-   -> ev_ice
-   -> ev_ravens
}
->->

= ev_plane
A sound. You're outside before you know that you've moved. It's an engine, it's a long way off, it's over the next lake or maybe the one after. You yell. You both yell, you don't know why.
{ signalFire > 0:
    *   [Light what there is of the fire!]
        ~ signalFire = 0
        It goes up fine. It's a great fire. The sound gets smaller and smaller behind the smoke until it's only your own ears.
        ~ cheer(-1)
        ->->
    *   [Don't waste it.]
        You stand there with the lighter in your hand and your thumb on the wheel. It's the hardest thing you've ever not done.
        ->->
- else:
    ~ cheer(-1)
    It goes away. "They're looking," {odileDead:you tell the dog|says Odile}. "That's good. That means they're looking."
    ->->
}

= ev_moose
There is a moose standing on the runway. (You've started calling it the runway.) It's as big as a bus stop.
*   [Throw the axe.]
    It's a dumb idea, and the moose thinks so too. It takes you an hour to find the axe.
    ~ warm_up(-1)
*   [Just look at it.]
    You look at it. It looks at you. There's steam coming off its back. Then it walks away between the trees and not one branch moves.
    ~ cheer(1)
*   {dog >= 3} [Hold on to the dog.]
    You get both arms around his neck. He's shaking all over, he wants it so bad. "I know," you tell him. "Me too."
    ~ dog++
-   ->->

= ev_fever
{odileDead: ->->}
Odile's hot. She's talking to someone, and it isn't you. The leg smells.
*   [Boil snow and clean it. It'll take wood.]
    ~ add_wood(-1)
    ~ heal(1)
    It takes most of the morning, and you use somebody's monogrammed handkerchiefs, and a bottle of duty-free. Around noon she opens one eye. "Did you save any?" she says.
*   [Give her the extra food.]
    ~ add_food(-2)
    ~ heal(1)
    Crabapple jelly, off of the end of a spoon. All of it.
*   [Let it burn out by itself.]
    ~ heal(-2)
    You sit where you can't see her face. It does burn out. It takes a lot with it.
-   ->->

= ev_ice
The ice booms in the night, and in the morning there's a crack right across the bay, and your path goes over it.
{ holeCut:
    The fishing hole's gone. It's under there someplace, but it has skinned over and drifted in.
    ~ holeCut = false
}
*   [Test it.]
    { RANDOM(1, 4) == 1:
        You're in to the waist before you can say it. Cold's not the word. There isn't a word.
        ~ warm_up(-3)
        { dog >= 3: Then there's a mouth on your collar, and it's ninety pounds of registered mail, going backwards.|You get out. You don't remember how.}
    - else:
        It holds. It talks, but it holds.
    }
*   [Go round by the shore.]
    It's twice as far. Your legs tell you about it.
    ~ warm_up(-1)
-   ->->

= ev_ravens
The ravens have had the bag open. They've eaten {Food > 2: a good part of what was in it|what there was}, and they have pulled a whole roll of stamps out along the snow like a red carpet.
~ add_food(-1)
->->

/* --------------- night --------------- */

=== evening
The sun goes. It doesn't set so much as it leaves.

~ temp mouths = 2
{ odileDead:
    ~ mouths = 1
}

{ Food >= mouths:
    ~ add_food(0 - mouths)
    {~You eat. It's gone before you've tasted it.|You split it with a ruler. She measures it twice.|Supper. You lick the can and then the dog licks the can.}
- else:
    ~ add_food(-1)
    ~ cheer(-1)
    ~ heal(-1)
    ~ warm_up(-1)
    {There's not enough. You say you're not hungry. She says she isn't. The dog looks from one to the other of you.|Not enough again. You drink hot water with a bit of spruce in it and talk about pie.|Hot water. You've quit talking about pie.}
}
{ Food == 0 && warmth <= 2 && hope <= 2: -> end_hungry }

+   {wood >= 2} [Build the fire up. (2 wood)]
    ~ add_wood(-2)
    ~ warm_up(2)
    The oil can glows red. You take off one glove, like a millionaire.
+   {wood >= 1} [Keep it small. (1 wood)]
    ~ add_wood(-1)
    A little one. You have to sit with your knees on either side of it.
+   [No fire.]
    ~ warm_up(-2)
    ~ heal(-1)
    You put everything on that you own, and then you put on the mail.
-   { weather == "wind":
        The wind finds the hole in the tarp, and comes right in and sits down.
        ~ warm_up(-1)
    }

-> letters ->
-> night_event ->

~ day++
{not odileDead:
    { RANDOM(1, 3) == 1:
        ~ heal(-1)
    }
}
-> morning

=== letters
{ lettersRead >= 7: ->-> }
{letters == 1: There's nothing to read but the mail. There's two hundred pounds of it.|The mail's there in its sacks.}
+   [Open one.]
    -> open_letter
+   {lettersRead > 1 && not odileDead && not odilesLetter} [Look for one with Odile's name on it.]
    -> manon
+   [Leave it be.]
    {It's a federal crime, anyhow.|You leave it.|Not tonight.}
    ->->

= open_letter
~ lettersRead++
{ shuffle once:
-   <i>Dear Grampa, I got the tooth back. I am going to leave it out again for more money.</i>
    "Smart kid," says Odile.
-   <i>Rupert, I'll say it once in writing. I did not sell the snow machine, I traded it, and what I traded it for is due in May, so come home and be decent about it.</i>
    You argue for an hour about what it is that's due in May.
-   It's a seed catalogue. You read all of it aloud: the tomatoes, the peas. Big Boy. Early Wonder. You do the beans twice.
    ~ cheer(1)
-   <i>We regret to inform</i>, it starts, and you fold it up again. You find the envelope, and lick it, and press it down hard. "Was it bad?" says Odile. "Gas bill," you say.
    ~ cheer(-2)
-   <i>To whoever gets Biscuit: he's afraid of brooms. He likes his ears done. He was my dad's, and I can't have him in the apartment, and I'd sooner you didn't write and tell me how he is. Please write and tell me how he is.</i>
    ~ dog += 2
-   It's a love letter, and it's a good one. Neither of you says anything. After a while Odile says, "Read me the bit again about the boat."
    ~ cheer(1)
-   <i>Dear Sir or Madam. You may already have won.</i>
    You laugh until it hurts. It does hurt, quite a lot.
}
~ cheer(1)
->->

= manon
~ odilesLetter = true
It takes you half the night, by match-light, a whole sack of it. And there it is: <i>O. Thibault, Pilot, Fort Anne Air Service</i>. The postmark's from nearly a year ago. It's been round and round the north all that time. She's probably flown it herself.
*   [Read it to her.]
    <i>It was not about the canoe</i>, it says.
    Odile holds out her hand for it. She doesn't open it any further than that. She puts it inside her shirt.
    ~ heal(2)
    ~ cheer(2)
*   [Leave it by her hand for when she wakes up.]
    In the morning it's gone, and she is sitting up. She doesn't mention it. But she's combed her hair.
    ~ heal(3)
*   [Put it back. It could say anything.]
    You put it back. You think about what it could say.
    ~ cheer(-1)
-   ->->

=== night_event
{ RANDOM(1, 4):
- 1: -> wolves
- 2: -> lights
- 3:
    { dogGone: ->-> }
    Biscuit gets up in the night, and turns round three times, and lies down closer.
    ~ warm_up(1)
    ->->
- else:
    {~Nothing happens. You're awake for all of it.|You sleep.|Around three, a tree splits with the cold, like a gun.}
    ->->
}

= lights
{lights > 1: The lights again. You hardly look up. No, you do.|You go out for a leak and the whole sky's moving. Green, mostly. You stand there with your fly open and your head back.}
~ cheer(1)
->->

= wolves
~ wolf_bold++
{ wolf_bold:
- 1:
    Way off, up on the ridge: one. Then a bunch. Biscuit's hair stands up in a line.
    ->->
- 2:
    They're across the lake tonight. You can hear how many. {~Five.|Six.|Nine, if you're Odile.}
    ->->
- else:
    They're right outside.
}
*   [Throw wood on the fire.]
    { wood > 0:
        ~ add_wood(-1)
        It blazes up. There are eyes, and then there aren't.
    - else:
        There isn't any. You burn the Sears flyers. You burn your own shoelaces.
        ~ cheer(-1)
    }
*   {radio < 3} [Bang on the fuselage and yell.]
    You yell everything she taught you, the entire church. It helps some.
    ~ cheer(1)
    { RANDOM(1, 2) == 1:
        In the morning the food bag's been dragged halfway over the bay.
        ~ add_food(-2)
    }
*   {not dogGone} [Let Biscuit out.]
    { dog >= 5:
        He goes out of there like a door coming off. There's a noise you're going to hear again, later in life. Then he's back, with a piece out of his ear, and he puts his head in your lap and shakes for an hour.
        ~ wolf_bold = 0
        ~ dog++
    - else:
        He goes out. It's quiet after that; it's quiet all night.
        ~ dogGone = true
        ~ cheer(-3)
        { not odileDead: "He'll be back," says Odile. Somebody has to say it.}
    }
*   ->
    You wait. They go, in the end. They've got all winter.
-   ->->

/* --------------- bad stuff --------------- */

=== odile_dies
~ odileDead = true
~ cheer(-3)
You wake up because it's quiet. You'd got used to the sound of her breathing.

{ odilesLetter: She's got the letter in her hand. You don't take it out. You put it in further.|You go through the pockets, as you're supposed to. A comb. A licence. A picture of two girls in a canoe.}

The ground's like iron. You do it with stones, out at the end of the point, where you can see weather coming.
{ hope <= 0: -> end_ice }
-> actions

=== leave
{ Food < 2: You can't. Look at the bag. You would get a day, and then you'd be nowhere, instead of here. -> actions }
{odileDead: You put the mail in the seat.|"You're sure," says Odile.}
*   {not odileDead} "I'm sure."
    She nods. She picks up the reins that you have made for her out of seat belt, which aren't attached to anything.
    -> trek
*   {not odileDead && sawLight} [Go alone, fast. Leave her the food and the fire.]
    "That's what I would do," says Odile. "Take the dog." Then she says, "No, leave me the dog."
    -> trek_alone
*   {odileDead} [Go.]
    -> trek
*   [Unload it. One more day.]
    -> actions
*   ->
    It's now or it's never. You lean on the harness.
    -> trek

=== trek
~ temp luck = RANDOM(1, 6)
~ luck += Food / 2
{ dogGone:
    ~ luck -= 1
- else:
    ~ luck += 1
    You put Biscuit in front. It turns out that he knows all about it. It turns out it's the only thing he's wanted to do all week.
}
{ sawLight:
    ~ luck += 2
}
{ weather == "wind":
    ~ luck -= 1
}
The first day is the lake. The second day is the line on the map, with the pencil gone to fur along the fold. The third day you couldn't say.

{
- luck >= 6:
    -> end_walkout
- luck >= 4 && not odileDead:
    On the third night you both know it. "You could go quicker," she says. You tell her to shut up. You walk on in the dark, with the rope over your shoulder, singing the seed catalogue.
    -> end_walkout
- else:
    -> end_trail
}

=== trek_alone
Down the spout of the kettle, and south. You don't stop. You go from one tree to the next tree. When it's dark there's the light, and when it's day you go to where it was.

It's a gas station. It's a lamp on a pole over one pump. You stand and hold on to the pole.

{ odile >= 3:
    They fly in that same afternoon. She's sitting in the doorway with her leg up and the dog over her like a rug.
    "You forgot your sandwich," says Odile.
    <b>ENDING: The Light at Nolan's Esso</b>
- else:
    They fly in that same afternoon. The dog won't let them by. They have to send for you to come and talk to him.
    <b>ENDING: Hold for Pickup</b>
}
-> END

/* --------------- ENDINGS --------------- */

=== plane_overhead
And there's an engine in it.

This time it's close. This time you've got a thing as tall as you are, with a can of oil on the top, and your thumb's already on the wheel.

It goes up like the end of the world. The smoke stands up black and dead straight, a mile of it.

The plane goes by, down the far shore. It keeps going.

It tips a wing.

{ odileDead: You sit down in the snow. You look over at the point, at the stones. "They're here," you say. {not dogGone: The dog looks too.}|"Well don't just stand there," says Odile, who's crying. "Get the mail."}

{lettersRead > 3: You tell the postmaster at Fort Anne what you did. You've got the list. He looks at it, both sides. "They're all marked <i>opened by mistake</i>," he says. "What'd you do, fall on them?"|Every single letter's delivered, eleven days late. Nobody knows that a crabapple jelly's missing, but you, and a lady up on Birch Street who won't hear of being paid.}

{not dogGone && dog >= 6: Nobody came for the dog. You waited. You'd been reading the label wrong, that's all: it didn't say by who.}

<b>ENDING: Smoke</b>
-> END

=== end_radio
Static. Static. "—ettle Lake, say again? Is somebody on this?"

You've had the words ready for a week, and not one of them comes. You hold the mike out.

{odileDead: So you press the key down, and just breathe, till he gets it.|"Fort Anne, this is Odile," she says. "I've got a passenger and a dog, and I'm out of coffee."}

There's a silence. Then a woman's voice, close up, like she's grabbed it off of him.

{ odilesLetter && not odileDead: "It wasn't about the canoe," says the radio. "I know," says Odile. "I know. I got your letter."|"Odile? It's Manon. Where the hell are you? I've been sitting on this thing since the first." {odileDead: You're going to have to answer. You press the key down.}}

<b>ENDING: Say Again</b>
-> END

=== end_walkout
A road. You look both ways before you get on it. You don't know why that's what makes you cry.

{ odileDead: The first truck's a plow. You get in, with the sack on your knees. "That's the Kettle Lake mail," you tell the guy. "There's a pilot that goes with it."|The first truck's a plow. The guy gets down, and looks at the engine cowling, and the pilot in it with the reins in her hands, and the {dogGone: sack|dog}. "Well, Jesus," he says. "Who's driving?"}

{not dogGone: Biscuit pees on the plow.}

<b>ENDING: Three Days, Good Snow</b>
-> END

=== end_trail
On the third day it's warm. You know about that. You know what it means when it's warm.

You sit down for a minute, with your back against the sled. {not odileDead: She's quit steering. You put your hat on her.}

{dogGone: It starts to snow. It's like letters.|The dog sits with you till dark, and then goes on, down the line, by himself. He's registered. He gets there. They follow his track back, but it's a long one.}

<b>ENDING: Return to Sender</b>
-> END

=== end_cold
You mean to get up and see to the stove. You've got it all planned, which hand first. It's so far across.

{not odileDead: "Passenger," says Odile, from somewhere. "Hey. Passenger."}

{not dogGone: There's a weight on your feet. It's the last thing that is warm.}

<b>ENDING: Fourteen Below</b>
-> END

=== end_hungry
There's a point where you aren't hungry any longer. It's kind of nice. You read the catalogue. <i>Early Wonder. Big Boy.</i>

When they do find the plane, it's March, and there's a list on the back of a Sears flyer, with a name by every jar. At the bottom, in another hand, it says <i>paid</i>.

<b>ENDING: Crabapple</b>
-> END

=== end_ice
You get up before it's light and put on your boots. You're not going anywhere. You only want to stand out there in the middle, where it's flat, and where there's nothing you have to do.

{
- not dogGone && dog >= 4:
    There's a click of toenails behind you, on the ice. You tell him to go home. He sits. You walk on; click click click. You tell him again.
    In the end you've got to take him back. He's somebody's mail.
    ~ hope = 2
    ~ dog++
    { end_ice > 1: It's not the first time. He doesn't hold it against you. }
    -> morning
- not odileDead:
    You never hear her call. She does, all that day.
    <b>ENDING: The Middle of the Lake</b>
- else:
    It's very quiet. It's a long way to any place. You just keep on.
    <b>ENDING: The Middle of the Lake</b>
}
-> END

=== end_day_eleven
<b>DAY 11</b>

There's a man standing in the doorway with the tarp in his hand. You figure he's one more of the ones you've been seeing; so you don't get up.

"Holy," he says. He's got snowshoes on. "I only come to check my line." He looks at the stove. He looks at the {wood > 0: wood, and the {num(Food)} cans.|ashes.} {odileDead: He looks at the other bunk, and takes off his hat.|"Odile Thibault," he says, "you owe me for a canoe."}

{
- hope >= 7:
    You start laughing. Nobody can get you to stop.
- dog >= 5 && not dogGone:
    The dog gets up, and goes over, and smells his hand all over, both sides. Then he comes back, and sits on you. You guess that it's real.
- else:
    You think it over for a bit. Then you hold out your hand, to see if it goes through.
}

<b>ENDING: Trapline</b>
-> END
