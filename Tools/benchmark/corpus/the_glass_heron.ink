# title: The Glass Heron
# author: Marit Oyelaran
# theme: dark

// ============================================================
//  THE GLASS HERON
//  A heist in two halves: five chances to plan, one to do it.
//
//  v1.3  - fixed the dogs
//        - Brammer no longer teleports onto the roof
// ============================================================

// ---------- the plan ----------
LIST People = Odile, Brammer, Pip, Agathe
LIST Gear = rope, cutter, uniforms, replica, sausages
LIST Secrets = loose_pane, dog_names, guard_name, plinth, second_heron
LIST Routes = undecided, over_the_roof, through_the_cellar, by_the_front_door

VAR crew = ()
VAR bag = ()
VAR known = ()
VAR route = undecided
VAR purse = 240
VAR slots = 5

// ---------- the job ----------
VAR minutes = 0
VAR noise = 0
VAR loot = 0          // 0 nothing, 1 the heron on show, 2 the real one, 3 both
VAR left_behind = ()

CONST ROUND_DUE = 45  // when the night watch walks the gallery
CONST SHARE = 900

-> prologue

// ============================================================
//  PROLOGUE
// ============================================================

=== prologue ===
They let you go from Ravensholt's on a Tuesday, with your loupe and your umbrella and a month's wages in an envelope that somebody had licked too thoroughly.

That was five years ago. Tonight you are back across the street from it, under the same umbrella, and the rain in Marrowgate has not improved.

"Friday," says Madame Tull. She is very small and very upright, and she has not once looked at the auction house. "Lot one hundred and twelve. The Glass Heron. It belonged to my grandmother, then to a man who said he was my grandmother's friend. I can't afford to buy it. I can afford to pay you."

*   "How much?"
    "Nine hundred a head, for up to three heads. Two hundred and forty now, for expenses."
    She has it ready, in a glove.
*   "Why me?"
    "You held it. You are the only thief in this city who has."
    "I wasn't a thief then."
    "No," she agrees. "They were."
    She puts a glove into your hand. There is money in it.
*   "I'm an appraiser, Madame."
    "You value other people's property. I'm asking you to do it at closer quarters."
    You find that you are holding one of her gloves, and that it is full of money.

-   Across the road, a light goes out on the second floor. The director's office. Augustin Hale always did work late.

"It's only glass," says Madame Tull. "Do please remember that it's only glass, and carry it accordingly."

-> planning

// ============================================================
//  PLANNING
// ============================================================

=== planning ===
{slots <= 0: -> eve_of_the_job}
# clear
{planning == 1:
    Your room is over a shuttered sail loft: one window, one table, one lamp. On the table you put a plan of Ravensholt's, drawn from memory, with a salt cellar for the heron.
- else:
    {&Rain on the loft roof.|The lamp needs trimming.|Somebody below is singing, badly, about a drowned girl.|The tide bell.} {slots_left()}
}
{route != undecided: A red pencil line shows the way in: {route_name(route)}.}
{crew: With you: {names(crew)}.}
{bag: In the bag: {gear_names(bag)}.}
The glove holds {purse} crowns.

+   {LIST_COUNT(crew) < 2} [Find somebody for the crew]
    -> recruiting ->
+   [Go shopping at Farrow's] -> chandlery
+   [Look the place over] -> scouting
+   [Settle the way in] -> choose_route
*   {LIST_COUNT(crew) == 2} [Send out for supper and listen to them]
    -> supper ->
+   {route != undecided} [There's nothing more to plan. Do it tonight.]
    -> eve_of_the_job
-   -> planning

= choose_route
You turn the lamp up and lean over the plan.
*   {route == undecided} [Think aloud]
    "The roof is honest," you tell the salt cellar. "You climb, you fall or you don't. The cellar is cheap. The front door is the cheekiest and needs the most costume."
    The salt cellar keeps its counsel.
    -> choose_route
+   [Over the roof and down through the skylight]
    ~ route = over_the_roof
    You draw the line over the chimneys. {known ? loose_pane: You mark the loose pane with a little cross.|It looks so easy, in pencil.}
+   [Up through the wine cellar]
    ~ route = through_the_cellar
    You draw the line along the old wharf tunnel. {known ? dog_names: Two dots, for two dogs. You write their names in.|You remember that they used to keep something down there, besides wine.}
+   [In by the front door, with a smile]
    ~ route = by_the_front_door
    You draw the line straight up the steps. {known ? guard_name: Beside it you write: <i>Tobias. Ask after the knee.</i>|It is a very short line, and every inch of it is lit.}
+   {route != undecided} [Leave it as it is]
    You turn the lamp down again.
-   -> planning

// ---------- recruiting: a tunnel that costs one slot ----------

=== recruiting ===
Two more pairs of hands is what she'll pay for. You go through the names you have, and cross out the dead ones.

+   {crew !? Odile} [Odile, who opens things]
    ~ slots--
    -> meet_odile ->
+   {crew !? Brammer} [Brammer, who lifts things]
    ~ slots--
    -> meet_brammer ->
+   {crew !? Pip} [Pip, who climbs things]
    ~ slots--
    -> meet_pip ->
+   {crew !? Agathe} [Sister Agathe, who says things]
    ~ slots--
    -> meet_agathe ->
+   [On second thoughts, nobody]
-   ->->

=== meet_odile ===
Odile Carrow mends clocks in a shop the width of a corridor. She doesn't look up. She never has; you would know the parting in her hair anywhere.

"Ravensholt's," she says, when you've finished. "The case will be a Hobday, three levers. The office safe is a Lindqvist. I can do the Hobday while I sneeze."
*   "And the Lindqvist?"
    "I'd have to stop sneezing."
*   "Nobody said anything about the safe."
    "No. But you've been looking up at that window of his for five years, haven't you?"
-   She blows the dust from a balance wheel.
"I don't climb, and I don't run. If there's running, I'll be the one you remember fondly."
+   ["You're in."]
    ~ crew += Odile
    She finally looks up. Her eyes are enormous, and then she takes the glasses off, and they aren't.
+   ["Then I can't use you."]
    "Mind the door. It sticks."
-   ->->

=== meet_brammer ===
You find Brammer at the rat pit behind the Anchor, not watching the rats. He is holding a terrier that has been hurt, in both arms, like a loaf.

"I like dogs better than I like most things," he says. "And I like most things."
{known ? dog_names:
    "They've two mastiffs in the cellar at Ravensholt's," you say. "Duchess and Clement."
    "Clement!" says Brammer, tenderly. "I raised Clement."
- else:
    "If there's dogs," he adds, "you'll want me. And if there's a door that's only stuck and not locked, you'll want me then too."
}
+   ["Come and meet some new ones."]
    ~ crew += Brammer
    He asks whether the terrier can come. You say no. He asks again on the way home, and again at the door.
+   ["Some other time, Bram."]
    He nods. The terrier doesn't forgive you.
-   ->->

=== meet_pip ===
Pip is fourteen, or says so, and lives in the bell tower of a church that has lost its congregation. The ladder is missing its first nine rungs, which is how Pip likes it.

"Roof?" says a voice above you.
"How did you know?"
"It's always roof. Nobody climbs up here to ask me to <i>supper</i>."
*   ["There'll be supper."]
    "Pie?"
    "Pie."
    Something drops from the dark, turns over once and is a child standing in front of you.
    ~ crew += Pip
*   ["It might not be roof."]
    "Then I'm only small," says Pip. "But I'm small all over. That's useful."
    * *  ["It is. Come along."]
        ~ crew += Pip
        "You could've just said pie."
    * *  ["You should be in school."]
        There is a long and pitying silence from the tower, and you go home.
+   -> // second visit and nothing left to say
    "You again. All right, I'm coming."
    ~ crew += Pip
-   ->->

=== meet_agathe ===
{Sister Agathe was never a nun, though she was once very nearly a bishop.|Sister Agathe is in black again. "It's so slimming on the conscience."} She receives you in the tea room of the Metropole, at somebody else's expense.

"I don't steal," she says, pouring. "I arrive, and people give me things. What am I to be?"
+   ["A countess, viewing late."]
    "I shall need a stole. I have a stole."
    ~ crew += Agathe
+   ["A nun. You'll be collecting."]
    "At one in the morning? Then somebody must be dying. Leave it with me; somebody generally is."
    ~ crew += Agathe
+   ["I'm not sure yet. Perhaps nothing."]
    "Then perhaps you'd get the bill," says Sister Agathe.
    { purse >= 12:
        ~ purse -= 12
        It comes to twelve crowns. There was cake.
    }
-   ->->

// ---------- supper: crew chatter by threads ----------

=== supper ===
You send down to the Anchor for a pie, and they sit around the salt cellar and fail to like each other.
- (around)
    {crew ? Odile: <- talk_odile}
    {crew ? Brammer: <- talk_brammer}
    {crew ? Pip: <- talk_pip}
    {crew ? Agathe: <- talk_agathe}
    +   [Clear the plates]
        ->->

= talk_odile
    *   [Ask Odile what she'd do]
        "The plinth," says Odile. "You said it hums. Why would a plinth hum? It weighs things. Lift the bird, and it'll notice. You'd want to set down something as heavy in the same breath."
        ~ known += plinth
        -> around

= talk_brammer
    *   [Ask Brammer if he's frightened]
        "Of heights," says Brammer. "And of glass. And a bit of nuns." He eats the last of the crust. "Not of work."
        -> around

= talk_pip
    *   [Ask Pip about the roof]
        "Been on it. Everybody's been on it. Third pane from the weathercock lifts out, if you spit on the putty."
        ~ known += loose_pane
        -> around

= talk_agathe
    *   [Ask Agathe about Augustin Hale]
        "He proposed to me, dear. Twice, to two of me." She dabs her lips. "A man who keeps the best of everything upstairs. Whatever's on show at Ravensholt's, there's a better one behind a picture."
        -> around

// ---------- shopping ----------

=== chandlery ===
~ slots--
Farrow's sells rope to sailors, and anything else to anybody who doesn't ask to see it first. Old Farrow leans on the counter. {In the back, a parrot says a word.|The parrot has learned your name, which is a worry.|}
- (counter)
    <i>{purse} crowns.</i>
    *   {purse >= 40} [Forty feet of silk rope (40)]
        "For a clothes line, is it?" says Farrow. "Must be some clothes."
        -> buy(rope, 40)
    *   {purse >= 60} [A diamond glass-cutter (60)]
        He breathes on the glass of the counter and draws a perfect circle to show you, then looks at what he's done.
        -> buy(cutter, 60)
    *   {purse >= 70} [Three porters' uniforms, with buttons (70)]
        Green, with the Ravensholt raven on each button. "Fell off a laundry," says Farrow.
        -> buy(uniforms, 70)
    *   {purse >= 120} [A glass heron (120)]
        It's a good heron. It's the work of his nephew, from a postcard. It has the right neck and the wrong expression, and you'd know it across a room. But it has the weight.
        -> buy(replica, 120)
    *   {purse >= 15} [A string of sausages, doctored (15)]
        "Don't you go eating those," says Farrow. "My brother-in-law slept through his own wedding."
        -> buy(sausages, 15)
    *   {purse < 40} [Ask for credit]
        Farrow laughs until the parrot joins in.
        -> counter
    +   [That's everything]
        You go home by the back streets{LIST_COUNT(bag) > 2:, clanking a little}.
        -> planning

=== buy(item, cost)
~ bag += item
~ purse -= cost
-> chandlery.counter

// ---------- scouting ----------

=== scouting ===
There are four ways to look at a building, and only one of them is from the street.
+   {not roof_look} [From above, from the bell tower] -> roof_look
+   {not cellar_look} [From below, from the wharf] -> cellar_look
+   {not pub_look} [From the inside of a guard, at the Anchor] -> pub_look
+   {not viewing} [In daylight, at the public viewing] -> viewing
+   [Not today] -> planning
+   -> planning

= roof_look
~ slots--
From the tower you watch the roof of Ravensholt's until the slates have faces. A man comes up to smoke, and leans on the skylight, and one pane shifts under his elbow. He looks at it and decides it is somebody else's job.
~ known += loose_pane
-> planning

= cellar_look
~ slots--
You hire a skiff and lie in it like a lover. At the water gate a boy arrives with a bucket, and whistles.
"Duchess! Clement! Come on, you great babies."
You hear chains, then a great deal of eating.
~ known += dog_names
-> planning

= pub_look
~ slots--
{purse >= 10:
    ~ purse -= 10
    Ten crowns of gin goes into Tobias Wren, night porter, and comes out again as his life.
    It is his knee, chiefly. He walks the gallery at a quarter to two and sits down for the rest of the night, on account of the knee.
    ~ known += guard_name
- else:
    You can't buy anybody a drink. You hold one yourself, for two hours, and hear nothing but darts.
}
-> planning

= viewing
~ slots--
You wear a hat. {crew ? Agathe: Agathe wears a better one, and draws all the eyes in the room, as she would say, by accident.|Nobody looks under it.}

And there it is, on black velvet: a hand high, one leg lifted, green as the inside of a wave. The plinth under it hums like a kettle thinking.
~ known += plinth
*   [Look at the plinth]
    There's a seam around the top, fine as a hair. It's a balance. Take the bird off and it will ring every bell between here and the harbour.
*   [Look at the heron]
    You look at the lifted foot. There ought to be a bubble in the glass of the third toe, a flaw as small as a poppy seed. You wrote it in the ledger yourself, five years ago, on the Monday.
    There is no bubble.
    So that is why it was Tuesday. Hale had it copied, and you had seen the original too well. He's going to sell the copy on Friday, and keep the real heron where he keeps the best of everything. <>
    You look up, at the ceiling, at the office over it.
    ~ known += second_heron
    * *  {crew ? Agathe} [Whisper it to Agathe]
        "But darling," she says, delighted, "you can't <i>steal</i> a thing he'd have to deny owning. That's just tidying."
    * *  [Say nothing]
        You walk out, with your hat over your eyes and your heart going like a mill.
-   -> planning

// ============================================================
//  THE NIGHT
// ============================================================

=== eve_of_the_job ===
# clear
# music: night
{route == undecided:
    You have run out of days without drawing a line on the plan. The salt cellar looks at you. You shut your eyes, and put down a finger.
    ~ route = LIST_RANDOM((over_the_roof, through_the_cellar, by_the_front_door))
    It comes down on {route_name(route)}.
}
Thursday, {clock()} in the morning. The rain has stopped, which nobody asked it to.

{LIST_COUNT(crew):
- 0: There's only you. You had forgotten how loud your own shoes are.
- 1: Two of you go down to the street: you and {names(crew)}.
- 2: Three shadows go down to the street. {names(crew)} aren't speaking, but it is a companionable sort of not speaking.
}
{not bag: You have nothing in your hands at all. You tell yourself it is a style.}

{route:
- over_the_roof: -> by_roof
- through_the_cellar: -> by_cellar
- else: -> by_door
}

// ---------- the three ways in ----------

=== by_roof ===
The back wall of Ravensholt's goes up four storeys without a change of expression.
{crew ? Pip && bag ? rope:
    Pip takes the rope in his teeth and simply goes, the way water goes down, only up. A minute later the end of it taps you on the hat.
    -> spend(4) ->
- else:
    {crew ? Pip:
        Pip goes up the drainpipe. You have no rope; the rest of you go up the drainpipe after, less well.
        -> spend(12) ->
    }
    {crew !? Pip && bag ? rope:
        You throw the rope eleven times. The twelfth, it catches on the weathercock and crows.
        ~ noise++
        -> spend(12) ->
    }
    {crew !? Pip && bag !? rope:
        You climb the drainpipe. Halfway up, it starts to come away from the wall, and you discover religion; at the top, you lose it again.
        ~ noise++
        -> spend(18) ->
    }
}
{crew ? Brammer: Brammer doesn't look down. He has his eyes shut. You lead him along the ridge by the sleeve, like a horse out of a fire.}
The skylight lies among the chimneys like a pond.
*   {known ? loose_pane} [Lift out the loose pane]
    Third from the weathercock. You spit on the putty, for luck. It comes up in your hands like the lid of a box.
    -> spend(2) ->
*   {bag ? cutter} [Use the diamond]
    A circle, a tap, a breath of warm varnished air. You have always loved that smell.
    -> spend(5) ->
*   [Put your elbow through it]
    You wrap your coat around your arm and wait for the tide bell. The bell strikes one, and you strike late.
    ~ noise += 2
    -> spend(1) ->
-   Then it is only a matter of dropping ten feet on to a sofa, Louis Quinze, lot ninety-four.
-> gallery

=== by_cellar ===
The wharf tunnel smells of low tide and corks. At the end of it there's an iron gate, and behind the gate something breathes, twice, in two different keys.
-> dogs ->
- The gate has a lock, and the lock has a great deal of rust.
{
- crew ? Odile:
    "Oh, you poor thing," says Odile, and it opens.
    -> spend(3) ->
- crew ? Brammer:
    Brammer lifts the gate off its hinges and leans it against the wall, the right way round, so nobody will be inconvenienced.
    -> spend(5) ->
- crew ? Pip:
    Pip goes between the bars, and is gone for so long that you start to compose a letter to somebody. Then a key turns.
    -> spend(10) ->
- else:
    You work at it with a hairpin and bad language. It takes you back to your first job, which went wrong.
    -> spend(22) ->
}
You come up among the wine racks, through the packing room, and into the gallery by the door the porters use.
-> gallery

=== dogs ===
*   {crew ? Brammer} [Send Brammer first]
    {known ? dog_names: "Clement," says Brammer into the dark. "It's only me." There is a sound like a mattress being dropped.|He makes a noise you have never heard a man make, and two mastiffs lie down.}
    It's hard to get him to come away.
    -> spend(4) ->
*   {bag ? sausages} [The sausages]
    You feed the string through the bars, link by link. They're polite about it. In five minutes they are asleep in a heap, paddling their feet.
    ~ bag -= sausages
    -> spend(6) ->
*   {known ? dog_names} ["Duchess! Clement! You great babies!"]
    You try to do the boy's whistle. A silence. Then two tails, beating on two barrels.
    { shuffle:
    -   You have never been so thoroughly licked.
    -   Duchess brings you a boot. There's no foot in it. You check.
    }
    -> spend(5) ->
*   [Go in fast and hope]
    You hope. It isn't enough. By the time you've got a wine rack between you and them, the barking has gone up the stairs ahead of you{LIST_COUNT(crew) > 0: and {LIST_RANDOM(crew)} is missing a sleeve}.
    ~ noise += 3
    -> spend(6) ->
-   ->->

=== by_door ===
You go up the front steps of Ravensholt's in the lamplight, and ring.
{bag ? uniforms: In green, with ravens on your buttons, you could be anybody. That's what the buttons are for.}
A hatch opens. An eye, an eyebrow.
-   (hatch)
*   {crew ? Agathe} [Let Agathe talk]
    "My good man," says Agathe, "is it here that they're keeping the cholera?"
    The eye withdraws a foot. By the time she has finished he has thanked her, given to the orphans and gone for a long walk in the fresh air.
    -> spend(5) ->
*   {known ? guard_name} ["Tobias! How's the knee?"]
    "Cruel," says Tobias Wren at once, and the bolts go back. He tells you how cruel. He tells you for ten minutes, and then he has to go and sit down.
    -> spend(11) ->
*   {bag ? uniforms} ["Late delivery. Lot two hundred."]
    {RANDOM(1, 3) > 1:
        He looks at the buttons and not at you. "Nobody tells me anything," he says, and lets you in.
        -> spend(4) ->
    - else:
        "There's no lot two hundred," says the eye. "There's a hundred and ninety."
        "That's why it's late," you say.
        He lets you in to show you the catalogue. You lose him among the wardrobes, but he'll remember you.
        ~ noise += 2
        -> spend(9) ->
    }
*   ->
    You have no story and no costume. You say the first thing that comes into your head, which is "Fire!"
    He opens the door. He runs straight past you, to find one.
    ~ noise += 3
    -> spend(3) ->
-   The hall clock ticks over you like a tutting aunt. You go through to the gallery.
-> gallery

// ---------- the gallery ----------

=== gallery ===
{clock()}. The long gallery, under dust sheets: a room full of things pretending to be ghosts. At the far end, the black velvet and the green glass, and the hum.
{noise >= 3: Somewhere below, a door bangs. A voice says, "Is someone there?" in the tone of a man hoping not.}
- (choices)
*   [The case first] -> the_case
*   {known ? second_heron} [Up to Hale's office] -> office
*   {loot == 0 and the_case} [Leave it. Go home.]
    You look at the heron, and it looks, as herons do, at something else.
    -> way_out
*   {loot > 0 or office} [Time to go] -> way_out
+   -> way_out

= the_case
The case has a Hobday lock, three levers.
{crew ? Odile:
    Odile sneezes. The case is open.
    -> spend(1) ->
- else:
    {bag ? cutter:
        You take a neat round out of the back with the diamond.
        -> spend(5) ->
    - else:
        You lean on the hinge with a letter knife, lot thirty, until it gives up with a crack.
        ~ noise++
        -> spend(8) ->
    }
}
Now there is nothing between you and the bird.
*   [Just take it]
    ~ loot = loot + 1
    {known ? plinth: You know what the plinth will do. You do it anyway, fast.|You lift it. The humming stops. You have time to think how peaceful that is.}
    Then every bell in Ravensholt's goes off at once.
    ~ noise += 4
    -> way_out
*   {bag ? replica && known ? plinth} [Change it for Farrow's nephew's heron]
    One breath in. One bird up, one bird down. The hum dips, like a singer swallowing, and goes on.
    ~ bag -= replica
    ~ loot = loot + 1
    -> spend(2) ->
*   {known ? plinth && crew ? Odile} [Let Odile see to the plinth]
    She lies down on the floor under it with a watchmaker's screwdriver, like somebody mending a sink. "Don't talk," she says, though nobody has. After a while the hum stops, and nothing else happens at all.
    ~ loot = loot + 1
    -> spend(13) ->
*   {known ? plinth} [Not like this. Leave it.]
    You shut the case again with a fingertip.
-   -> gallery.choices

=== office ===
The stairs are carpeted. He always liked to hear nobody coming. On the wall of the office hangs a seascape, and behind the seascape is a Lindqvist with a dial.
-   (dial)
{office == 1 && dial == 1: You can see the street from his window, and the place where you stood with your umbrella.}
*   {crew ? Odile} [Odile]
    She lays her cheek against it. Four minutes pass. She smiles, which you had not known she did.
    -> spend(6) ->
    -> open
*   [Try the date of the sale]
    1-1-2. Nothing.
    -> spend(3) ->
    -> dial
*   [Try the day you were dismissed]
    It's absurd. It's vanity. It was the ninth of the third. You turn: nine, three.
    The Lindqvist opens like a yawn. So he thinks about it, too.
    -> spend(3) ->
    -> open
*   [Give it up]
    You hang the sea back over it.
-   -> gallery.choices

= open
Inside: some bonds, some letters, a bottle, and the Glass Heron. You take it to the window. There in the third toe, like a poppy seed, is the bubble.
~ loot = loot + 2
*   [Take only what you came for]
    You leave the bonds. You aren't a thief, or not of bonds.
*   [Take his ledger as well]
    In the ledger, in his own hand, is every copy he's ever sold, and to whom. It is a long list, with two judges in it.
    -> spend(1) ->
*   {loot == 3} [Put the false heron in the safe]
    You set the copy down where the real one stood, and turn it to face the wall, in disgrace.
    ~ loot = 2
-   -> gallery.choices

// ---------- the way out ----------

=== way_out ===
{minutes >= ROUND_DUE:
    {clock()}. Right on his time, with a lantern, comes the night watch.
    ~ noise += 2
- else:
    {clock()}. The watch isn't due yet. {noise == 0: You could hear a moth change its mind.}
}
{
- noise >= 6:
    -> chase
- noise >= 3:
    -> close_call ->
- else:
    You leave as you came, by {route_name(route)}, and nothing follows you but your shadow.
}
-> reckoning

=== close_call ===
"Who's there?" The lantern swings around the corner, and you have time to do exactly one thing.
*   [Stand under a dust sheet]
    You stand in the row of shrouded things, and are a lamp. The lantern passes. It comes back. It rests on you for the whole of a long breath.
    {known ? guard_name or RANDOM(1, 2) == 1:
        "Ugly," says the watchman, and limps on.
    - else:
        Then he pulls off the sheet. {~You run.|You bow, and then you run.}
    }
*   {crew ? Agathe} [Push Agathe into the light]
    "Oh, thank heaven," says Agathe. "I've been locked in since the <i>viewing</i>." She faints on to him, and there's a good deal of her. You'll see her at breakfast.
*   {crew ? Brammer} [Let Brammer be large]
    Brammer steps out and simply goes on stepping out. The watchman sits down. "You'll want a minute," Brammer tells him kindly, and shuts him in a wardrobe, lot sixty-one.
*   [Throw a vase the other way]
    It was a good vase. It goes the length of the gallery, and he goes after it.
-   ->->

=== chase ===
Whistles. Boots. A great many lanterns, and somebody shouting that they've sent for Hale.
{LIST_COUNT(crew) > 0:
    ~ temp slowest = LIST_MIN(crew)
    {slowest} isn't keeping up.
    -> someone_falls(slowest)
- else:
    -> alone
}

= someone_falls(who)
+   [Go back for {who}]
    You go back. {who == Odile: "I did tell you," she says, furious, and leans on your arm.|A hand comes out of the dark and you grab it.} The two of you make the corner with nothing to spare, and not everything comes around it with you.
    {loot > 0 && RANDOM(1, 3) == 1:
        Something slides out of your coat and rings, once, on the marble.
        ~ loot = 0
        -> ending_broken
    }
    -> reckoning
+   [Run]
    ~ left_behind += who
    ~ crew -= who
    You run. You don't hear anyone call your name, which is worse.
    -> reckoning

= alone
There's nobody to be slower than, so it's you.
*   [Over the balcony]
    { RANDOM(1, 2) == 1:
        You land in the fishmonger's awning, and go through it, and keep going.
        -> reckoning
    - else:
        The awning was taken in for the winter.
        -> ending_caught
    }
*   [Put your hands up]
    -> ending_caught

// ============================================================
//  ENDINGS
// ============================================================

=== reckoning ===
# clear
Four in the morning, on the sea wall. Madame Tull sits on a bollard in one glove.
{left_behind: She counts you, and doesn't ask. You tell her anyway that it's {names(left_behind)} they have.}
{
- loot == 0:
    -> ending_empty
- loot == 1 && known ? second_heron:
    -> ending_copy_known
- loot == 1:
    -> ending_copy
- left_behind:
    -> ending_cost
- else:
    -> ending_true
}

=== ending_empty ===
"I see," she says to your empty hands. She gets down from the bollard, an inch at a time. "It was only glass."
On Friday it is sold to a man from out of town, for four thousand crowns. You read of it under an awning, in the rain.
<b>Ending: Nothing to declare.</b>
-> END

=== ending_copy ===
She unwraps it and holds it up to the first light. She looks at the lifted foot for a long while.
"My grandmother used to let me feel for the bubble," she says. "With my thumbnail. To help me sleep."
She pays you. It's in the other glove. You'd much rather she hadn't.
<b>Ending: A very good copy. {payout()}</b>
-> END

=== ending_copy_known ===
"It's a copy," you say, before she can unwrap it. "He has the real one. I know where."
"Then why," says Madame Tull, "have you brought me this?"
*   "Because on Friday he'll have nothing to sell[."]," you say. "And he can't very well produce the other one, can he?"
    She thinks about it. Then, for the first time, she turns and looks across the harbour at Ravensholt's, and laughs like a girl.
    <b>Ending: Lot withdrawn. {payout()}</b>
*   "Because I lost my nerve."
    "That's only glass, too," she says, and she pats your hand. "Come and see me when it's mended."
    <b>Ending: Half a job. {payout()}</b>
-   -> END

=== ending_cost ===
She finds the bubble at once, with her thumbnail, and shuts her eyes.
You ought to be watching her face. But across the water they're lighting the lamps in the police house, one by one, and you are counting windows.
{left_behind ? Pip: Fourteen, you think. Or says so.}
<b>Ending: The price of glass. {payout()}</b>
-> END

=== ending_true ===
She finds the bubble with her thumbnail, and says nothing whatever until the sun is up.
{crew ? Brammer: "Is she all right?" whispers Brammer. He is holding a mastiff you don't remember leaving with.}
{crew ? Pip: "You said pie," says Pip.}
{loot == 3: "And this one?" says Madame Tull, of the other heron. "What shall we do with this one?" You look at it, then at the sea, and then you give it back to her. "Put it in a window," you say. "Let him walk past."}
{not crew: You sit beside her on the cold stone. You've done it all alone, and there is nobody you can tell.}
On Friday, at Ravensholt's, {loot == 3: lot one hundred and twelve is withdrawn, owing to an indisposition of the director.|lot one hundred and twelve goes for four thousand crowns, and a letter in the afternoon post tells the buyer where to look for a bubble.}
<b>Ending: The Glass Heron. {payout()}</b>
-> END

=== ending_broken ===
It is quite a small sound, for four hundred years.
You stand there. They all stand there: the watch, the constables, Hale on the stairs with his nightshirt tucked into his trousers. Nobody blows a whistle.
"Only glass," somebody says. You think it might have been you.
<b>Ending: Carried accordingly.</b>
-> END

=== ending_caught ===
Augustin Hale comes down in person to see you in the constables' cart. He has brought your umbrella.
"You left it in the stand," he says. "Five years ago. I kept meaning to send it on."
{loot >= 2: Then they turn out your coat, and he sees which heron you have, and you watch him work out what he can and can't say in front of a sergeant. It almost makes up for the cart.}
<b>Ending: The usual door.</b>
-> END

// ============================================================
//  FUNCTIONS & UTILITY
// ============================================================

// time passes; if it passes too slowly, people hear you
=== spend(n) ===
~ minutes += n
{minutes > 60: The sky in the windows is beginning to think about grey.}
->->

=== function clock() ===
~ temp h = 1 + minutes / 60
~ temp m = minutes mod 60
{h}:{m < 10:0}{m}

=== function slots_left() ===
{slots:
- 1: There's time for one more thing.
- 2: Time for two more things, if you don't sleep.
- 3: Three things more.
- else: Friday still seems a good way off.
}

=== function route_name(r) ===
{r:
- over_the_roof: the roof
- through_the_cellar: the cellar
- by_the_front_door: the front door
- else: no way at all
}

=== function gear_names(list) ===
{LIST_COUNT(list):
- 0: nothing
- 1: {gear_name(LIST_MIN(list))}
- 2: {gear_name(LIST_MIN(list))} and {gear_names(list - LIST_MIN(list))}
- else: {gear_name(LIST_MIN(list))}, {gear_names(list - LIST_MIN(list))}
}

=== function gear_name(g) ===
{g:
- rope: forty feet of silk rope
- cutter: a glass-cutter
- uniforms: three green uniforms
- replica: somebody else's heron
- sausages: some regrettable sausages
}

=== function names(list) ===
{LIST_COUNT(list):
- 0: nobody
- 1: {list}
- 2: {LIST_MIN(list)} and {LIST_MAX(list)}
- else: {LIST_MIN(list)}, {names(list - LIST_MIN(list))}
}

=== function payout() ===
~ temp heads = 1 + LIST_COUNT(crew)
~ temp total = heads * SHARE + purse
{loot > 0:({total} crowns between {heads} of you.)}
