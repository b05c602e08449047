# title: Path of Totality
# author: Ilse Marhold
# theme: paper

// July and August, 1887. Twenty days out, one old man, one shadow.
//
// day 10 = Saturday 30 July, when they set out
// day 30 = Friday 19 August, the morning of the eclipse.

LIST Kit = telescope, chronometer, plates, furs, laudanum, samovar
LIST Wares = coffee, quinine, lenses, lace, tea
LIST Cities = at_trieste, at_vienna, at_budapest, at_krakow, at_lemberg, at_warsaw, at_vilna, at_kiev, at_odessa, at_moscow, at_nizhny, at_klin
LIST Papers = passport, visa, academy_letter, introduction

VAR day = START
VAR money = 160
VAR health = 7
VAR fondness = 3
VAR luggage = (telescope, chronometer)
VAR cargo = ()
VAR papers = (passport)
VAR city = at_trieste
VAR old_style = false
VAR visited_count = 0
VAR profit = 0
VAR knows_secret = false

CONST START = 10
CONST SHADOW = 30
CONST ROOM = 6

-> trieste

// ------------------------------------------------------------- arithmetic

=== function date_today()
~ temp d = 20 + day
{ d <= 31:
    {d} July
- else:
    {d - 31} August
}

=== function russian_date()
// the Tsar's calendar runs twelve days behind
~ temp d = 8 + day
{ d <= 31:
    {d} July
- else:
    {d - 31} August
}

=== function pieces()
~ return LIST_COUNT(luggage) + LIST_COUNT(cargo)

=== function pay(x)
~ money -= x

=== function earn(x)
~ money += x

=== function heal(x)
~ health = MIN(10, health + x)

=== function ail(x)
{ luggage ? furs:
    ~ x = MAX(0, x - 1)
}
~ health -= x

=== function days_left()
~ return SHADOW - day

=== function how_is_he()
{
- health >= 8: The Professor is insufferably well.
- health >= 6: The Professor has a little colour.
- health >= 4: The Professor coughs, and says that it is the dust.
- health >= 2: The Professor no longer says that it is the dust.
- else: The Professor's hands are hot and his feet are cold.
}

=== function in_words(n)
{ n:
- 0: no
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
- else: {n}
}

=== function price(ware, where)
~ temp p = 12
{ ware:
- coffee:
    { where:
    - at_trieste:
        ~ p = 7
    - at_vienna:
        ~ p = 11
    - at_lemberg:
        ~ p = 17
    - at_warsaw:
        ~ p = 15
    - at_moscow:
        ~ p = 18
    }
- quinine:
    { where:
    - at_trieste:
        ~ p = 10
    - at_odessa:
        ~ p = 22
    - at_kiev:
        ~ p = 21
    - at_nizhny:
        ~ p = 28
    }
- lenses:
    { where:
    - at_vienna:
        ~ p = 14
    - at_moscow:
        ~ p = 32
    - at_warsaw:
        ~ p = 23
    - else:
        ~ p = 18
    }
- lace:
    { where:
    - at_budapest:
        ~ p = 9
    - at_vilna:
        ~ p = 20
    - at_kiev:
        ~ p = 19
    }
- tea:
    { where:
    - at_odessa:
        ~ p = 6
    - at_nizhny:
        ~ p = 5
    - at_krakow:
        ~ p = 16
    }
}
~ return p

=== function porterage()
{ pieces() > ROOM:
    ~ return 2 * (pieces() - ROOM)
}
~ return 0

// ------------------------------------------------------------- the ledger

=== ledger
{date_today()}{old_style:, which is {russian_date()} here}. {days_left() == 1:One day|{days_left()} days} to the shadow. In the purse, {money} florins. {pieces()} pieces: {luggage}{LIST_COUNT(cargo) > 0:; and for trade, {cargo}}.
{how_is_he()}
->->

// ------------------------------------------------------------- market

=== market
- (stalls)
{!You take the Professor's umbrella and go to market.|You look about you again.|You have {money} florins.|}
<- buying(coffee, -> stalls)
<- buying(quinine, -> stalls)
<- buying(lenses, -> stalls)
<- buying(lace, -> stalls)
<- buying(tea, -> stalls)
<- selling(coffee, -> stalls)
<- selling(quinine, -> stalls)
<- selling(lenses, -> stalls)
<- selling(lace, -> stalls)
<- selling(tea, -> stalls)
+ [Enough of trade]
    ->->

=== buying(ware, -> back)
+ {cargo !? ware} {sold_here(ware)} {money >= price(ware, city)} [Buy {ware} for {price(ware, city)}]
    ~ pay(price(ware, city))
    ~ profit -= price(ware, city)
    ~ cargo += ware
    {~It is weighed, wrapped and sworn to.|The man calls you a robber and himself a beggar, and each of you is content.|You sign for it. You have begun to like signing for things.}
    -> back
- -> DONE

=== selling(ware, -> back)
+ {cargo ? ware} {not sold_here(ware)} [Sell {ware} for {price(ware, city)}]
    ~ earn(price(ware, city))
    ~ profit += price(ware, city)
    ~ cargo -= ware
    {~The coins are warm from somebody's hand.|You count it twice, and the second time it is still right.|"Your father would have got more," says the Professor, when you tell him.}
    -> back
- -> DONE

// where a thing is cheap, one may buy it; everywhere else, one may only sell
=== function sold_here(ware)
{ ware:
- coffee:
    ~ return city == at_trieste or city == at_vienna
- quinine:
    ~ return city == at_trieste
- lenses:
    ~ return city == at_vienna
- lace:
    ~ return city == at_budapest
- tea:
    ~ return city == at_odessa or city == at_nizhny
}
~ return false

// ------------------------------------------------------------- the road

=== journey(nights, fare, toll)
~ pay(fare + porterage())
{ porterage() > 0:
    The porters charge {porterage()} florins over, for the boxes.
}
~ temp n = 0
- (night)
~ n++
~ day++
{ day > SHADOW: -> end_missed }
~ ail(toll)
{ health <= 0: -> end_buried }
{ RANDOM(1, 3) > 1: -> incident -> }
{ n < nights: -> night }
{ money < 0: -> debts -> }
~ visited_count++
->->

=== incident
{shuffle once:
- -> brakes ->
- -> soldier ->
- -> basket ->
- -> cards ->
- -> fever_night ->
- -> telescope_case ->
- -> window_seat ->
}
->->

= brakes
The train stops in a field of sunflowers, with nothing to stop for. In an hour they find the reason; it was a cow, and it has gone. All the flowers have their faces turned one way. "They know where to look, at any rate," the Professor says.
->->

= soldier
A soldier going home on leave shares the bench. He wishes to know what is in the long case.
* "A telescope."
    He has never looked through one. You assemble it upon your knees in the corridor, and he looks at the moon as far as the next tunnel, and afterwards gives the Professor the whole of his sausage.
    ~ heal(1)
* "A rifle."
    He laughs. He talks about rifles until Thursday.
* "It's private."
    He is offended; he smokes, all night, something made out of felt.
    ~ ail(1)
- ->->

= basket
An old woman has a basket of plums for her son in the barracks. By midnight she is asleep, and there is a plum in the Professor's hand.
* [Make him put it back]
    "I am seventy-one years old," he says. "I've had no supper." But he puts it back.
    ~ fondness--
* [Pay for it]
    You tuck a coin into the basket. In the morning she finds it, and is terrified.
    ~ pay(1)
    ~ heal(1)
* [Take one as well]
    You eat them in the dark like two foxes.
    ~ fondness++
    ~ heal(1)
- ->->

= cards
Two gentlemen with very clean cuffs are looking for a third at cards.
* {money >= 10} [Sit down with them for ten florins]
    { RANDOM(1, 5) > 3:
        You have ground lenses since you were nine; you can see the seven of spades in a man's spectacles. You get up the richer by eighteen.
        ~ earn(18)
    - else:
        They let you win the first, naturally. 
        ~ pay(10)
    }
* [Read your book]
    The gentlemen find a third. He gets out at the next stop without his overcoat.
- ->->

= fever_night
In the night his forehead is like a lamp glass.
* {luggage ? laudanum} [Ten drops of the laudanum]
    He sleeps like the dead and wakes like the living.
    ~ luggage -= laudanum
    ~ heal(2)
* {cargo ? quinine} [Break open the quinine]
    It was worth a good deal, in the bottle. It is worth more in the Professor.
    ~ cargo -= quinine
    ~ heal(2)
* [Wet your handkerchief, and sit up]
    You sit up. Towards three he begins to count in his sleep, quite evenly, up to a hundred and seventy-three; then he stops, and says, "Did anyone see?"
    ~ ail(1)
    ~ fondness++
    ~ knows_secret = true
- ->->

= telescope_case
{ luggage !? telescope: ->-> }
There is a jolt, and the long case comes down out of the rack.
* [Throw yourself beneath it]
    It breaks your fall; or you break its. There will be a bruise upon your shoulder with a brass corner in it for a month. The glass is whole.
    ~ fondness++
* [Shut your eyes]
    { RANDOM(1, 4) == 1:
        You hear it. It is a small sound, a cluck of the tongue. The object glass has gone across the middle. The Professor takes it from you and looks through the larger half for some time. "Well," he says, "there are always one's eyes."
        ~ luggage -= telescope
        ~ fondness--
    - else:
        It lands upon the lady opposite, who is upholstered.
    }
- ->->

= window_seat
{~Stubble, geese, a well with its long arm up.|A river that you take for a lake.|Forest; forest; a man with a lantern; forest.} You have now been {in_words(day - START)} days from home. {fondness >= 5: He has gone to sleep on your shoulder. You find that you don't mind it.}
->->

=== debts
{ money >= 0: ->-> }
There is nothing left in the purse, and something owing to the guard.
* {luggage ? samovar} [Let them have the samovar]
    ~ luggage -= samovar
    ~ money = 6
* {luggage ? furs} [Let them have the furs]
    ~ luggage -= furs
    ~ money = 14
+ {LIST_COUNT(cargo) > 0} [Let them have the {LIST_MIN(cargo)}]
    ~ cargo -= LIST_MIN(cargo)
    ~ money = 5
* {luggage ? telescope} [The telescope]
    The stationmaster has always wished for one. He puts it to the wrong eye, with the wrong end out.
    ~ luggage -= telescope
    ~ money = 70
    ~ fondness--
* {fondness >= 6} [The Professor's ring]
    He has got it off before you can say a word. It leaves a white place. "I've been meaning to have it off since 'sixty-four," he says. "It was only that it wouldn't go over the knuckle."
    ~ money = 30
* [There is nothing left to pay with]
    -> end_stranded
- ->->

// ------------------------------------------------------------- talk

=== talk
{stopping:
-   "Why Russia?" you ask.
    "Because that's where it will fall. It comes up out of Prussia at sunrise, it goes over Vilna and Klin and across the Volga, and then away to the Japanese. A hundred miles wide, and as long as the world. One need only stand in it."
-   "You've seen one before," you say.
    "I was at Königsberg, in 'fifty-one," the Professor says. "I was present. There were nine of us. Each had got his task."
    <> He changes the subject to the price of candles.
-   -> konigsberg ->
-   "You could have turned round," you say.
    "Then it would have spoiled the plate."
    "But you could have."
    "Yes," says the Professor. "That is the whole of what I know about life. I shall be happy to sell it to you."
    ~ fondness++
-   {~He tells you about the flash spectrum.|He tells you about his wife, who disliked astronomers.|He does not feel like talking, and says so for half an hour.}
}
->->

= konigsberg
"What was your task?" you ask. "At Königsberg?"
* "The camera?"
    "That was Berkowski. He has his name in all the books."
* "The chronometer?"
    He looks at you sharply. "Who told you that?"
* [Wait]
    The old man picks a thread out of his cuff.
- "I counted," he says. "They must have the seconds called aloud, you understand, to time the exposure. I faced the clock, and had my back towards the sun. I called them: one, two, three. I called all one hundred and seventy-three. I heard them cry out behind me. I heard Berkowski weep. I was thirty-five, I was in good voice, and I never turned my head."
~ knows_secret = true
~ fondness++
->->

=== lodging(cost, good)
~ pay(cost)
~ day++
{ day > SHADOW: -> end_missed }
~ heal(good)
{~The sheets are damp, and then warm, and then damp.|There is a bell all night, and no one will say for what.|You sleep like a stone in a wall.} 
{ luggage ? samovar:
    In the morning there is tea from your own samovar, which the Professor calls the only instrument in the party that gives a repeatable result.
    ~ heal(1)
}
{ money < 0: -> debts -> }
->->

// ------------------------------------------------------------- TRIESTE

=== trieste
# city: Trieste
~ city = at_trieste
The advertisement said: <i>Astronomer, retired, seeks companion for a journey of thirty days. Must be able to carry. Must not talk at breakfast.</i> You are twenty-three, you can carry, and it was your father who ground the glass of his telescope. So that you know both ends of it.

"It's an eclipse," Professor Brandl says, in his dressing gown, on the landing of a house which smells of cats. "It is in Russia, on the nineteenth of August. I have a hundred and sixty florins and one lung. Can you be ready by noon?"

* "I can be ready now."
    "That is a form of vanity," he says; but he looks for his hat.
    ~ fondness++
* "What if it's cloudy?"
    He considers you as one might a promising crack. "Then we shall have been to Russia," he says.
* "What does it pay?"
    "It pays for the railway." He thinks. "You may have the telescope, when I am dead. I shouldn't think that you'd have long to wait."

- Your father kisses you upon the forehead, and the object glass on its brass.

There is room for {ROOM} pieces before the porters begin to charge. The telescope and the chronometer are two.

- (packing)
* [Pack the photographic plates]
    Two dozen, wrapped in black. They are heavy as tombstones and they must not be jolted, dampened, warmed or seen.
    ~ luggage += plates
    -> packing
* [Pack the furs]
    "In July," says the porter. "In Russia," the Professor says.
    ~ luggage += furs
    -> packing
* [Pack the laudanum]
    "For the cough," he says, not looking at you.
    ~ luggage += laudanum
    -> packing
* [Pack the samovar]
    It was a present from Struve, at Pulkovo, and has been waiting for thirty years to be taken home.
    ~ luggage += samovar
    -> packing
+ [That will do]

- (quay)
-> ledger ->
- (choices)
+ [Go to market]
    -> market -> choices
* {not talk} [Ask him why]
    -> talk -> choices
+ [The night train for Vienna: 12 florins, a day]
    -> journey(1, 12, 1) -> vienna
+ [The train for Budapest, by way of Agram: 9 florins, a day]
    -> journey(1, 9, 1) -> budapest
+ {money >= 38} [The Lloyd steamer, for Constantinople and Odessa: 38 florins, eight days]
    -> at_sea

=== at_sea
There is an awning. There is a deckchair with the Professor in it, getting browner and more disagreeable by the day; at Corfu he is seen to eat.
-> journey(4, 38, 0) ->
~ heal(3)
{shuffle:
- At Constantinople they keep you aboard, because of a rumour of cholera. You look for two days at the most beautiful city in the world through a telescope.
    ~ day = day + 2
- At Constantinople you go ashore for an hour. He stands inside the great church with his head thrown back, and says, "Somebody measured this."
    ~ fondness++
- At Constantinople it rains.
}
-> journey(4, 0, 0) -> odessa

// ------------------------------------------------------------- VIENNA

=== vienna
# city: Vienna
~ city = at_vienna
{Vienna has built itself a ring of palaces, and is out walking round it to see whether they have all been finished.|Vienna again; the same waiter.}
-> ledger ->
- (choices)
* [Call at the Academy of Sciences]
    -> academy
* [Call at the Russian Consulate]
    -> consulate -> choices
+ [Market]
    -> market -> choices
* [An evening in the Prater]
    -> prater
+ {health < 8 and money >= 9} [A night at the Golden Lamb: 8 florins]
    -> lodging(8, 2) -> choices
+ [Talk to him]
    -> talk -> choices
+ [To Cracow: 9 florins, a day]
    -> journey(1, 9, 1) -> krakow
+ [Direct for Warsaw: 20 florins, two days]
    -> journey(2, 20, 1) -> border -> warsaw
+ [Down the Danube to Budapest: 5 florins, a day]
    -> journey(1, 5, 0) -> budapest

= academy
There is a marble stair with the dead upon both sides of it. At the top there sits a Secretary who was once a student of the Professor's, and has been trying to forget it.

"The Academy has sent no expedition," the Secretary says. "The Academy feels that it has been to a good many eclipses."

* [Flatter him]
    You say that you had supposed the letter on comets to be by an older man. The Secretary turns slowly pink. He will write a line to his colleagues in Moscow.
    ~ papers += academy_letter
* [Let the Professor speak]
    The Professor speaks for eleven minutes. At the end of it you are both upon the stairs, going down, past the dead, and he is in excellent spirits.
    ~ heal(1)
    ~ fondness++
* [Ask for money]
    "How much?" "Forty florins." "Twenty," says the Secretary, "upon the understanding that he doesn't publish."
    ~ earn(20)
    ~ fondness--
- -> choices

= prater
You put him in a chair beneath the chestnuts, and he listens to the band with his eyes closed, conducting with one finger, a beat behind. A man is letting people look at the moon, for two kreuzer, through a brass tube.
* [Pay the two kreuzer]
    The moon is a smear. "It is out of collimation," says the Professor to the man; takes out a screwdriver; and is at it until the lamps are put out. There is a line right back to the carousel. They will not let him pay for his beer.
    ~ heal(1)
* [Put up your own telescope]
    {luggage ? telescope: You take eleven florins and a button.|You remember then that you haven't got one.}
    { luggage ? telescope:
        ~ earn(11)
        ~ fondness++
    }
- -> choices

=== consulate
Every subject of every other country who has ever wanted to go into Russia is sitting upon this bench.
* {money >= 6} [Wait a day, and pay the six florins]
    ~ day++
    ~ pay(6)
    ~ papers += visa
    The clerk asks you what is the purpose of the journey. "To be in the dark," says the Professor, "for two minutes and a half." He writes down: <i>Commerce.</i>
* {money >= 16} [Put sixteen florins inside the passport]
    The passport is gone for as long as a man takes to light a cigarette. It comes back stamped.
    ~ pay(16)
    ~ papers += visa
* [Come away]
    He would have you believe that Cossacks can't read.
- ->->

// ------------------------------------------------------------- BUDAPEST

=== budapest
# city: Budapest
~ city = at_budapest
Two cities, that have been married for fourteen years and still keep separate accounts. {It is hot enough to bake a brick.|}
-> ledger ->
- (choices)
* {money >= 5} [Take him to the baths: 5 florins]
    He goes in up to the chin. Around him there float four colonels with a chessboard. You sit in the ladies' gallery and hear him, through the steam, winning.
    ~ pay(5)
    ~ heal(3)
    ~ day++
    -> choices
+ [The lace market in Király Street]
    -> market -> choices
* [The Russian Consulate]
    -> consulate -> choices
+ [Talk]
    -> talk -> choices
+ [Over the Carpathians to Lemberg: 11 florins, two days]
    -> journey(2, 11, 2) -> lemberg
+ [Up to Cracow: 10 florins, two days]
    -> journey(2, 10, 1) -> krakow
+ [Back to Vienna: 6 florins, a day]
    -> journey(1, 6, 0) -> vienna

// ------------------------------------------------------------- CRACOW

=== krakow
# city: Cracow
~ city = at_krakow
A trumpeter plays the hour from a tower, and stops in the middle of a bar, because six hundred years ago someone shot him.
-> ledger ->
- (choices)
* [The Observatory, in the botanical garden]
    -> garden
* {papers !? visa} [Ask about the frontier]
    "They've doubled the gendarmes," says the landlord. "It's on account of the young men with the bombs. You don't look as if you had any bombs. {luggage ? telescope:What's in the long box?|You look as if you'd lost something.}"
    -> choices
+ [Market]
    -> market -> choices
+ {health < 8 and money >= 6} [A night at the Rose: 5 florins]
    -> lodging(5, 2) -> choices
+ [Talk]
    -> talk -> choices
+ [To Lemberg: 6 florins, a day]
    -> journey(1, 6, 1) -> lemberg
+ [Over the frontier to Warsaw: 9 florins, a day]
    -> journey(1, 9, 1) -> border -> warsaw

= garden
Dr Karlin has the only key to the dome, seventy kinds of iris, and a stammer. He can't go himself. He has been given eleven reasons.
* "Come with us."
    He thinks of it. One can see him thinking of it; he goes as far as to look for his galoshes. Then the bell goes for his ten o'clock class. But he writes to a friend with a river boat, at Nizhny, and he gives you the letter as if it were a child.
    ~ papers += introduction
* "What's the sky like at Vilna, in August?"
    "L-low," says Dr Karlin. "The sun will be only just up. There's m-mist off the river, every morning but one." "Which one?" "It v-varies."
    ~ asked_karlin = true
* {luggage ? plates} "Would you develop a trial plate for us?"
    It comes up out of the dish by inches: the Professor, upon a bench, in a very good temper. Dr Karlin asks whether he may keep it. You are a plate the poorer, and you know that they are sound.
    ~ plates_sound = true
- -> choices

VAR asked_karlin = false
VAR plates_sound = false

// ------------------------------------------------------------- LEMBERG

=== lemberg
# city: Lemberg
~ city = at_lemberg
{Here they put four names on the one street and you may choose which you'd like to be lost in.|}
-> ledger ->
- (choices)
+ [Market]
    -> market -> choices
* [See a doctor]
    -> doctor
* {cargo ? coffee} [The café where the lawyers go]
    They smell it through the bag. There's an auction, in three languages; it ends at twenty-three.
    ~ cargo -= coffee
    ~ earn(23)
    ~ profit += 23
    -> choices
+ {health < 8 and money >= 5} [A night behind the theatre: 4 florins]
    -> lodging(4, 1) -> choices
+ [Talk]
    -> talk -> choices
+ [To Kiev, by Volochisk and the frontier: 14 florins, two days]
    -> journey(2, 14, 1) -> border -> kiev
+ [To Cracow: 6 florins, a day]
    -> journey(1, 6, 1) -> krakow

= doctor
Dr Salomea Rapp is the first woman in the province to have a brass plate. She listens to him, front and back, with her cheek on his shirt, for as long as a piece of music.
"You ought to be in Meran," she says, "lying down."
"I was in Meran. I was lying down. I could see quite clearly how it would end."
* [Ask her, outside, how long]
    "If he goes home, till spring. If he doesn't..." She looks at her hand as if the figure had been written on it. "I would take him, you know. If I were you I would take him."
    ~ fondness++
* {money >= 7} [Buy what she prescribes: 7 florins]
    ~ pay(7)
    ~ heal(3)
    It is brown, and it must be taken with a straight face.
* [Pay, and hear nothing]
    ~ pay(2)
    "A remarkable woman," he says in the street. "Cold ears."
- -> choices

// ------------------------------------------------------------- the frontier

=== border
~ old_style = true
{ border > 1:
    They know you this time. They wave the long case through like an old relation.
    ->->
}
A plank shed, a striped pole, and a clock that is wrong by a good deal more than an hour. There's a calendar, too, over the stove. It is {russian_date()} here. "You'll have twelve more days to live," says the Professor. "I should be obliged if you would lend me some."

The officer has laid his hand on the luggage.

{ papers ? visa:
    -> stamped
}
"No visa," says the officer.
* {money >= 20} [Twenty florins, in the guide-book]
    He opens it at the very page. He's fond, he says, of reading.
    ~ pay(20)
* {papers ? academy_letter} [The Academy's letter]
    It has a seal the size of a saucer. He can't read it; but he can read the seal.
* [Let the Professor cough]
    { health <= 4:
        There's no art in it. When it's over there's a red spot on the handkerchief and the officer has taken his hand away from the box. "Go, grandfather," he says. "Go, go."
        ~ ail(1)
    - else:
        It is a fine performance. It gets you two days in a quarantine shed with a priest, and then they let you through.
        ~ day = day + 2
        ~ ail(1)
        { day > SHADOW: -> end_missed }
    }
- -> stamped

= stamped
{ luggage !? plates or plates_sound: ->-> }
"And what's in these?"
* "Photographic plates. They mustn't be opened."
    There's only one thing to be done with a box which mustn't be opened. You watch two dozen stars go out, one by one, beneath a paraffin lamp.
    ~ luggage -= plates
* "Window-panes."
    He holds the box to his ear, and shakes it. He passes it.
* "Holy pictures[."]," you say. "For the convent at Klin."
    He takes off his cap to them.
    { fondness >= 4: "That was very nearly true," says the Professor, a good deal later. }
- ->->

// ------------------------------------------------------------- WARSAW

=== warsaw
# city: Warsaw
~ city = at_warsaw
Every shop sign is in Russian, and everybody reads the Polish that one can see through the paint.
-> ledger ->
- (choices)
* [Look up his old assistant]
    -> assistant
+ [Market]
    -> market -> choices
+ {health < 8 and money >= 6} [A night at the Saxon: 6 florins]
    -> lodging(6, 2) -> choices
+ [Talk]
    -> talk -> choices
+ [To Vilna: 9 florins, a day]
    -> journey(1, 9, 1) -> vilna
+ [To Moscow by the mail: 22 florins, two days]
    -> journey(2, 22, 1) -> moscow

= assistant
Hieronim Zaleski was his assistant for ten years, and is now a watchmaker in Nowy Świat, since a Pole may not hold a chair. He takes the chronometer from you without a greeting, and puts it to his ear.
"Four seconds," he says.
"Three," says the Professor.
"Four. You've been carrying it on its side." He opens it. "You called them too slow, that time. I was eleven years old, I'd climbed up on the roof of the brewery. I could hear you all over Königsberg. I thought you were God, and that you were counting up how long we had left."
* [Ask what it was like, from the roof]
    He does not answer you; he tells it to the chronometer. "It had a wind in it," he says. "No one ever puts that into the books."
    ~ fondness++
* [Let him mend it]
- He will take nothing for it. He gives the old man a bag of pears.
~ heal(1)
~ chronometer_true = true
-> choices

VAR chronometer_true = false

// ------------------------------------------------------------- VILNA

=== vilna
# city: Vilna
~ city = at_vilna
The hills stand round the town with their hats off. The shadow arrives here first of all, with the sun no more than a hand above the river. {asked_karlin: You think of Dr Karlin and his mist: every morning but one.}
-> ledger ->
- (choices)
+ [Market]
    -> market -> choices
+ {health < 8 and money >= 4} [A night with the widow Strashun: 4 florins]
    -> lodging(4, 2) -> choices
+ [Talk]
    -> talk -> choices
* [Climb the castle hill before breakfast]
    You climb it alone, to see. At five there's nothing at all, a sea of milk with three church towers adrift on it. At six it begins to tear.
    { days_left() > 6: You could wait, and hope. You could go on, where the sun will be higher. }
    -> choices
+ {days_left() <= 6} [Wait here for the shadow]
    ~ pay(days_left())
    ~ day = SHADOW
    -> eclipse(2, -> hilltop)
+ [On to Moscow: 18 florins, two days]
    -> journey(2, 18, 1) -> moscow

= hilltop
All Vilna has come up the hill. There are boys selling smoked glass, and other boys who say theirs is better smoked.
->->

// ------------------------------------------------------------- ODESSA

=== odessa
# city: Odessa
~ city = at_odessa
-> border ->
A hundred and ninety-two steps, and the Professor goes up all of them, resting upon the landings to insult the Duke.
-> ledger ->
- (choices)
+ [Market]
    -> market -> choices
* [Let him sit by the sea for a day]
    ~ day++
    ~ heal(2)
    He buys a melon from a Greek, and they discuss the satellites of Jupiter. Neither of them has a word of the other's language. "A sound man," the Professor says.
    -> choices
+ {health < 7 and money >= 6} [A night in the Deribasovskaya: 6 florins]
    -> lodging(6, 2) -> choices
+ [Talk]
    -> talk -> choices
+ [To Kiev: 12 florins, two days]
    -> journey(2, 12, 1) -> kiev

// ------------------------------------------------------------- KIEV

=== kiev
# city: Kiev
~ city = at_kiev
{Gold, on a green hill, above a brown river. It is the sort of town that one would draw if one were asked for a town.|The gold has dulled a little. So have you.}
-> ledger ->
- (choices)
* [Go down into the caves]
    The saints lie in their niches with their hands crossed, the size of children. He looks a long time at one who had himself walled up to the shoulders. "Thirty years," he says. "And he could see out."
    * * "What could he see?"
        "The wall opposite," says the Professor. 
        ~ fondness++
    * * [Buy a candle]
        ~ pay(1)
        You light it for your father. The Professor lights his at yours, and won't say for whom.
        ~ heal(1)
    - - -> choices
* {luggage ? telescope} [The man at the hotel who'll buy a telescope]
    -> merchant
+ [Market]
    -> market -> choices
+ {health < 8 and money >= 6} [A night upon the Kreshchatik: 6 florins]
    -> lodging(6, 2) -> choices
+ [Talk]
    -> talk -> choices
+ [To Moscow: 17 florins, two days]
    -> journey(2, 17, 2) -> moscow
* {health <= 3} [Go no farther]
    -> end_kiev

= merchant
He's in sugar. He has got a house with a tower, and nothing to put in it. He'll pay a hundred and twenty florins, here, on the tablecloth.
* [Sell it]
    You count the notes. The Professor has gone to look at the river. He doesn't mention it that day, or the next; it is only that he holds out his hand for it, once, in the train, in his sleep.
    ~ luggage -= telescope
    ~ earn(120)
    ~ fondness = fondness - 2
* "It's my father's glass."
    "Then he can make you another," says the merchant reasonably.
    * * [Sell it, then]
        ~ luggage -= telescope
        ~ earn(120)
        ~ fondness--
        It's true; he could.
    * * [Bid him good evening]
        ~ fondness++
        "You've no head for business," says the Professor on the stair, and takes your arm.
    - -
- -> choices

// ------------------------------------------------------------- MOSCOW

=== moscow
# city: Moscow
~ city = at_moscow
Forty times forty churches, and every cabman drives as if he were late for all of them. {There is a bill pasted upon the walls: SPECIAL TRAINS TO KLIN FOR THE SHADOW OF THE MOON, AUGUST 7TH. It says nothing of how to get home.|}
-> ledger ->
- (choices)
* {old_style} [August the seventh?]
    You have a bad moment. Then you count upon your fingers: it's the nineteenth, in a hat. "All my life I have tried to persuade people that the heavens keep time," says the Professor, "and here they can't agree what month it is."
    -> choices
* {papers ? academy_letter} [Present your letter at the University]
    They have a party going to Yuryevets by the river, with a tent, and a cook. They have read him; one of them believed that he was dead, and says so, with tears in his eyes. They press on him thirty florins, "for the plates".
    ~ earn(30)
    ~ papers -= academy_letter
    ~ papers += introduction
    ~ heal(1)
    -> choices
+ [The market behind the Kitai wall]
    -> market -> choices
+ {health < 8 and money >= 8} [A night at the Slavonic Bazaar: 8 florins]
    -> lodging(8, 3) -> choices
* {luggage ? samovar and fondness >= 5} [Post the samovar home, to Pulkovo]
    Struve's son will have it. He has held the paper string for you while you tied the knot, and now he doesn't seem to know how to let go.
    ~ luggage -= samovar
    ~ fondness++
    -> choices
+ [Talk]
    -> talk -> choices
+ [To Klin: 3 florins, a day]
    -> journey(1, 3, 0) -> klin
+ [To Nizhny and the Volga: 9 florins, a day]
    -> journey(1, 9, 1) -> nizhny

// ------------------------------------------------------------- KLIN

=== klin
# city: Klin
~ city = at_klin
{A field of trampled rye. In the middle of it, held down by forty soldiers and an argument, is a balloon.|The balloon is still there.}
-> ledger ->
- (choices)
* [Ask whose it is]
    A chemist's, it appears, from Petersburg. He has hair down to his shoulders, and a table of all the things that there are. He means to go up through the cloud, if there is cloud, and look at the corona from on top. He's never been up in his life. "It is only a matter of weight," the chemist says.
    -> choices
* {health < 8 and money >= 2} [A hayloft: 2 florins]
    -> lodging(2, 1) -> choices
+ [Talk]
    -> talk -> choices
+ [Wait for the shadow]
    { days_left() > 0:
        ~ pay(days_left())
    }
    ~ day = SHADOW
    -> eclipse(4, -> rye_field)
+ {days_left() >= 4} [Back to Moscow: 3 florins, a day]
    -> journey(1, 3, 0) -> moscow

= rye_field
The special trains have been coming in since midnight. There are ladies in the rye with opera-glasses, and a man is selling hot pies "against the dark".
->->

// ------------------------------------------------------------- NIZHNY, YURYEVETS

=== nizhny
# city: Nizhny Novgorod
~ city = at_nizhny
The Fair is on: six thousand shops, and a Persian asleep across the front of every one.
-> ledger ->
- (choices)
+ [The Fair]
    -> market -> choices
* {money >= 12} [Furs, at the Siberian line: 12 florins]
    ~ pay(12)
    ~ luggage += furs
    He looks like a professor being eaten by a bear. He will not be parted from it.
    ~ heal(1)
    -> choices
+ {health < 8 and money >= 5} [A night on a barge: 5 florins]
    -> lodging(5, 1) -> choices
+ [Talk]
    -> talk -> choices
+ {papers ? introduction} [Your letter: there's a boat for Yuryevets]
    -> journey(1, 0, 0) -> yuryevets
+ {papers !? introduction} [The packet up to Yuryevets: 7 florins, a day]
    -> journey(1, 7, 1) -> yuryevets
+ {days_left() >= 3} [Back to Moscow: 9 florins, a day]
    -> journey(1, 9, 1) -> moscow

=== yuryevets
# city: Yuryevets
A white church, a high bank, and a river so broad that it has weather of its own. You have come as far as you are going to.
-> ledger ->
{ days_left() > 3: -> long_wait -> }
* [Help him up the bank]
    You are the one who's out of breath.
* {fondness >= 6} [Carry him]
    He weighs what the telescope weighs, in its case. "Must be able to carry," he says into your collar. "I put it in the advertisement."
-
~ day = SHADOW
-> eclipse(3, -> high_bank)

= long_wait
There are {in_words(days_left())} days. You spend them doing sums. He catches a fish, and lets it go, and it's the same fish, he claims, on the next day.
~ heal(2)
~ pay(days_left())
{ money < 0: -> debts -> }
->->

= high_bank
The fishermen have pulled up their boats. The priest has been asked by the police inspector to tell people that it is natural, and has told them; they've all of them brought a clean shirt, in case.
->->

// ------------------------------------------------------------- THE SHADOW

=== eclipse(chance, -> place)
# shadow
~ temp clear = RANDOM(1, 6) > chance
{ city == at_nizhny:
    ~ clear = RANDOM(1, 6) > 2
}
-> place ->
{clear: And it's clear. It is clear from one side of the world to the other.|And there's cloud. It lies on everything like the lid on a dish.}
{ luggage ? telescope:
    You put up the telescope. Your hands know where each screw is.
}
{ luggage ? chronometer:
    "Who is going to count?" the Professor says. He says it lightly. He's got hold of the chronometer already.
- else:
    There's no clock. "No one to count, then," says the Professor.
}
{ not clear and city == at_klin: -> balloon }
- (task)
* {luggage ? chronometer} [Take it away from him]
    "I'll count," you say. "You look."
    { knows_secret: He knows that you know. | }
    ~ you_count = true
* {luggage ? chronometer} [Let him count]
    He turns his back. He's been doing it for so long.
* {luggage ? chronometer} {fondness >= 5} [Throw it in the rye]
    It goes up, winking, and comes down, and no one will ever know how long it lasted. The Professor gives a shout of laughter.
    ~ luggage -= chronometer
    ~ fondness++
* -> 
    Neither of you has anything to do with your hands.
- First the birds go. After that the colour goes, out of the grass, out of the people's faces; and there's a wind.
{ clear: -> end_seen }
-> end_cloud

= balloon
The chemist comes striding across the field with his hair flying. The envelope's wet; it will not lift two. It'll lift one, and not a heavy one; and he's a heavy man. He has seen the old man's telescope. He's a man who decides things.
"You," he says to the Professor. "What do you weigh?"
* [Help him into the basket]
    -> end_balloon
* "He is ill. He can't go up in that."
    "I asked him," says the chemist.
    * * [Look at his face, and help him in]
        -> end_balloon
    * * [Hold on to his sleeve]
        He might have pulled away, and doesn't. The chemist swears, empties out his pockets, his boots and all the sand, and goes up alone. In a minute the cloud has closed behind him.
        ~ fondness--
        -> task
* {health >= 4 and fondness < 4} "I weigh less."
    So you do. It's a thing you will be asked about for the rest of your life.
    -> end_you_rise

VAR you_count = false

// ------------------------------------------------------------- ENDINGS

=== accounts
{profit > 0: You had made {profit} florins by trade, which is more than astronomy had.|You had made nothing by trade; neither had he ever, by astronomy.}
->->

=== end_seen
{ you_count:
    You put your back to it and you call them: one, two, three. You hear them cry out behind you. All down the field the faces are turned one way, past you, with a light on them that is not like any light; and among them is his. You don't turn your head. You read it there, the whole of it, as it happens, up to a hundred and forty-one.
    "Well?" you say, when the birds begin.
    He can't say anything at all. After some time he gives you his hat to hold.
- else:
    { luggage ? chronometer:
        He calls them, one, two, three, in a good voice, facing the clock. It's you that sees it. At a hundred you take him by both shoulders, and turn him, as one turns a child toward the camera. He goes on counting up to a hundred and nine. Then he stops.
    - else:
        No one counts. It goes on for a long time, or for none. It is black, and it has got silver hair; it looks back. He has taken your hand. "Oh," says the Professor. "It's *there*. It was there all the time."
    }
}
{ luggage ? plates: There's one plate, afterwards, out of two dozen. It's a little blurred. It is in all of the books.}
-> accounts ->
-> END

=== end_cloud
It goes dark. That's all; as if someone in the next room had turned down the lamp. A woman has begun to pray, and a dog to bark. {you_count:You call the seconds, since you said that you would, all hundred and forty-one of them, into the dark.|For a while nobody calls anything.}
Then it is a grey morning.
{ fondness >= 5:
    "Well," says the Professor. "I was facing the right way."
    He sleeps the whole way to Moscow with his head on your shoulder. There is another in Spain, in 1905; he has you look it up.
- else:
    "We've been to Russia," you say.
    He's quite civil about it. He gives you the telescope at the station, in its case, without a word, a year and a half before it's due.
}
-> accounts ->
-> END

=== end_balloon
The forty soldiers let go. He gets smaller in a series of jerks, in his fur or his old frock coat, with both hands upon the rim, not waving. He goes into the cloud as a coin goes into a sleeve.
It is dark for you, and grey, and dark. For two minutes you're the only person in that field who knows that somewhere up above there is an old man of seventy-one by himself in the sun's own company, with no clock.
They find him towards evening, forty miles off, in a bog, in a circle of peasants who have been giving him milk. {health >= 4:He talks until midnight.|He's asleep; they had not liked to cover up his face, because of how it looked.} 
"What was it like?" you ask{health < 4: him, all the same}.
{ health >= 4: "It had a wind in it," says the Professor. }
-> END

=== end_you_rise
You see it. No one else in all the Russias does, except for one chemist's barograph. You see it alone, from on top of the cloud, like a black sun above a white sea, and you have the presence of mind to count.
When you've walked back, he asks you to tell him. You tell it three times over. He makes corrections. By the third time it is very nearly his, and you let him have it.
-> accounts ->
-> END

=== end_missed
It takes you in the train. The light goes brown at the windows, somewhere between one station and another whose name you can't read; the lamps haven't been lit. He's on the wrong side of the carriage.
"Don't get up," he says to you. And he counts, under his breath, with his eyes on the luggage rack.
-> END

=== end_buried
He dies at {RANDOM(2, 4)} o'clock in the morning, at a station that consists of a water-tank. The stationmaster lends you his front room. There is a form to fill up; under <i>Purpose of journey</i> you put: <i>To be in the dark.</i>
{ day < 27:
    You have {in_words(days_left())} days in hand, and his ticket. You go on. Somebody's got to be facing the right way.
- else:
    The shadow goes over the two of you on the nineteenth. You've turned him to the window.
}
-> END

=== end_stranded
The guard is sorry. He puts you both down, and the long case after you, and holds up his lamp until you've found the bench.
{luggage ? telescope: The stars are very good there. In the morning you begin, for two kreuzer a look, to save up for the fare home.|In the morning you begin, the two of you, to walk.}
-> END

=== end_kiev
He is in a white room above the river, and the nuns have taken away his trousers.
"You go," says the Professor. "Take the glass. Look at it for me. I find that I don't mind as much as I'd expected to; I mind about as much as a hundred and seventy-three."
* [Go]
    You go. You see it, or you don't. You write it all down for him, upon eleven pages, and the letter comes back to you at Trieste with a cross on the corner.
* [Stay]
    On the nineteenth it's only three-quarters, at Kiev; a bite, a dullness on the river, the nuns out in the yard with a bucket of water to see it in. You carry the bucket up to him. He looks at it in there for an hour, a small gold boat, rocking. "There now," he says. "There now."
- -> accounts ->
-> END
