// the cook's deck
// a small card game about being a captain
// made in nine evenings for a jam that i then missed
//
// four gauges, 0 to 10. if one hits the bottom you are done. if one
// hits the TOP you are also done (sorry) (not sorry)

# title: The Cook's Deck
# theme: dark

VAR hull = 6     // the ship
VAR hands = 6    // the crew, how much they like you
VAR hold = 6     // food, water, rum
VAR nerve = 5    // you

VAR day = 0
CONST LANDFALL = 16

VAR coin = 3
VAR stowaway = false
VAR chart = 0          // scraps, want three
VAR albatross_dead = false
VAR debt_to_witch = false
VAR letter_read = false
VAR bosun_alive = true

LIST Cards = Anchor, Gull, Kettle, Widow, Lantern, Rat, Fiddle, Well, Mirror, TwoFlags, Child, Tower, Knife, Moon, Ledger_Card, Whale, Saint, Fool

VAR deck = ()
VAR drawn = ()

-> title_screen

=== function clamp(ref g) ===
{ g < 0:
    ~ g = 0
}
{ g > 10:
    ~ g = 10
}

=== function gain(ref g, n) ===
~ g += n
~ clamp(g)

=== function lose(ref g, n) ===
~ g -= n
~ clamp(g)

=== function pips(n) ===
{ n <= 0:
    ~ return "empty"
}
{ n:
- 1:
    ~ return "•"
- 2:
    ~ return "••"
- 3:
    ~ return "•••"
- 4:
    ~ return "••••"
- 5:
    ~ return "•••••"
- 6:
    ~ return "••••••"
- 7:
    ~ return "•••••••"
- 8:
    ~ return "••••••••"
- 9:
    ~ return "•••••••••"
- else:
    ~ return "brim full"
}

=== function gauges() ===
HULL {pips(hull)}
HANDS {pips(hands)}
HOLD {pips(hold)}
NERVE {pips(nerve)}

=== function deal() ===
~ temp c = LIST_RANDOM(deck)
~ deck -= c
~ drawn += c
~ return c

=== title_screen ===
THE COOK'S DECK

<i>Sixteen days from Port Misery to Port Mercy, if the wind is kind.</i>

+ [Sail]
    -> start
+ [How to play]
    Every morning the cook turns up a card and you deal with it. You have four things to look after. Don't run out of any of them. Don't have too much of any of them either. That is the whole of seamanship.
    -> title_screen

=== start ===
~ deck = LIST_ALL(Cards)
~ drawn = ()
Your ship is called the <i>Second Opinion</i>. You did not name her. The last captain named her, and then he walked off the stern one night with a lantern in his hand, and nobody heard the splash.

You have eleven hands, a bosun named Harrow, and a cook.

The cook is called Mother Tansy, and she came with the stove. She has a deck of cards so greasy that they do not shuffle so much as slide. "One a day, Captain," she says. "With the porridge. I don't tell the future. I only say what's for it."

+ "I don't hold with cards."
    "They don't hold with you neither," says Mother Tansy, "but here we all are in a boat."
    ~ lose(hands, 1)
+ "Deal me in."
    She spits on her thumb. It is, you will come to learn, a sign of regard.
    ~ gain(hands, 1)
+ "What do you cook?"
    "Porridge."
    "And for dinner?"
    She considers the word as if it were foreign. "Later," she says, "there's porridge."
- 
You have {coin} gold coins sewn into your hat, a cargo of church bells packed in straw, and a sealed letter for the Governor of Port Mercy that you have been told not to read.
+ [Read the letter.]
    ~ letter_read = true
    You steam it over the kettle. It says: <i>The bearer is a fool, but the bells are sound. Keep the bells.</i>
    ~ lose(nerve, 1)
+ [Don't.]
    You put it in the desk. It is only a letter. You only think about it at night.
-
-> morning

// ---------------------------------------------------------- the loop

=== morning ===
~ day++
~ lose(hold, day mod 2)   // they eat every other day, apparently
-> check ->
{ day > LANDFALL:
    -> landfall
}
{ LIST_COUNT(deck) == 0:
    -> landfall
}
# CLEAR
<b>Day {day}.</b> {~The wind is in the east.|Grey, and a long swell.|Flat as slate.|Rain before the sun and after it.|A bright hard morning with teeth.} {stowaway: {~Somebody has been at the biscuit.|There is singing in the bilge.|Small wet footprints by the water cask.|}}
{gauges()}
+ [Turn up the card.]
+ {coin > 0} [Spend a coin on the crew first.]
    ~ coin--
    ~ gain(hands, 1)
    You break out {~a cask of the good stuff|dried apricots|a fiddle string|tobacco}. They cheer {~raggedly|politely|as if they meant it}.
-
~ temp card = deal()
Mother Tansy turns over <>
{ card:
- Anchor:
    -> c_anchor
- Gull:
    -> c_gull
- Kettle:
    -> c_kettle
- Widow:
    -> c_widow
- Lantern:
    -> c_lantern
- Rat:
    -> c_rat
- Fiddle:
    -> c_fiddle
- Well:
    -> c_well
- Mirror:
    -> c_mirror
- TwoFlags:
    -> c_two_flags
- Child:
    -> c_child
- Tower:
    -> c_tower
- Knife:
    -> c_knife
- Moon:
    -> c_moon
- Ledger_Card:
    -> c_ledger
- Whale:
    -> c_whale
- Saint:
    -> c_saint
- else:
    -> c_fool
}

=== check ===
// tunnel. leaves by the window if you are dead
{
- hull <= 0:
    ->-> sunk
- hands <= 0:
    ->-> mutiny
- hold <= 0:
    ->-> starved
- nerve <= 0:
    ->-> overboard
- hands >= 10:
    ->-> too_loved
- nerve >= 10:
    ->-> too_brave
- hold >= 10:
    ->-> too_full
}
// nothing happens for hull >= 10. a ship can't be too good
->->

// ---------------------------------------------------------- the cards

=== c_anchor ===
the Anchor.
It is a dull card and it means what it says. You have fouled on something, in two hundred fathoms, where there is nothing to foul on.
+ [Cut the cable.]
    It goes down without a sound. A moment later, from a very long way below, there comes a tug, as if to say thank you.
    ~ lose(hull, 1)
+ [Haul it up.]
    It takes all day and every back aboard. What comes up, wrapped about the fluke, is another anchor; older, and bearded with weed, and stamped with your own ship's name.
    ~ lose(hands, 2)
    ~ gain(hull, 2)
    + + [Keep it.]
        You lash it in the bows. She rides better, and the men walk round it.
    + + [Throw it back.]
        Over it goes. Everyone sleeps well except for you, who lie awake working out the arithmetic.
        ~ lose(hull, 2)
        ~ gain(hands, 2)
+ {bosun_alive} [Send Harrow down to look.]
    Harrow takes a breath and a marlinspike. He is gone for six minutes. When he comes up he has freed it, and he won't say a word, and his hair is a different colour.
    ~ lose(nerve, 1)
    ~ gain(hands, 1)
- -> morning

=== c_gull ===
the Gull.
It is really an albatross, but the man who painted the deck had never seen one. Yours has: it has been sitting on the gaff since first light, as large as a dog, looking at the cook.
+ [Feed it.]
    It takes the fish, and your glove, and two hours later the wind comes round fair.
    ~ lose(hold, 1)
    ~ gain(nerve, 2)
+ [Shoot it.]
    You have read the poem. Everyone has read the poem. You do it anyway, because there are eleven hungry men.
    ~ albatross_dead = true
    ~ gain(hold, 3)
    ~ lose(nerve, 2)
+ [Ask it the way.]
    You feel like an idiot, but you ask. It looks at you first with one eye and then with the other, and it opens its wings and points. On the underside of the left one, in the feathers, is something very like a coast.
    ~ chart++
- -> morning

=== c_kettle ===
the Kettle.
"That's me," says Mother Tansy. "That's the cook. It means that I want something."
What she wants is a day off.
+ [Give it to her.]
    The bosun cooks. You will none of you speak of it afterwards.
    ~ lose(hands, 1)
    ~ lose(hold, 1)
    ~ gain(nerve, 1)
    Mother Tansy sits all day in the bows with her boots off. In the evening she presses a scrap of oilcloth into your palm. "Wrapped the yeast in it," she says. "Might be a map."
    ~ chart++
+ [Cook yourself.]
    You find that you remember how. Onions; a bay leaf; the heel of a ham. The men eat in a silence like church.
    ~ gain(hands, 2)
    ~ lose(hold, 2)
+ [Refuse.]
    "Suit yourself," says Mother Tansy; and for three days there are things in the porridge.
    ~ lose(hands, 2)
- -> morning

=== c_widow ===
the Widow.
There is a boat ahead. There's a woman in it, in black, rowing. She ships her oars as you come alongside, and looks up, and asks if you have seen her husband.
+ [Say that you're sorry.]
    "Oh, he's not dead," she says. "He's hiding." She looks along your rail from face to face. At the end she nods, and rows on; and one of the foretop men sits down very suddenly on a coil of rope.
    ~ gain(nerve, 1)
    ~ lose(hands, 1)
+ [Take her aboard.]
    She mends every sail in the ship. She doesn't eat. On the second night she goes down the line of hammocks with a candle; and on the third she is gone, and so is a man called Pell, whom nobody liked.
    ~ gain(hull, 3)
    ~ lose(hands, 2)
+ [Lie. Say he went north.]
    She thanks you with such perfect courtesy that you can't get warm for the rest of the day. She leaves you a barrel of pears. She says that a lie ought to be paid for.
    ~ gain(hold, 2)
    ~ lose(nerve, 2)
    ~ debt_to_witch = true
- -> morning

=== c_lantern ===
the Lantern.
It is seen at midnight, low, off the port quarter: one yellow light, going up and down. By the second bell you can see that there's a man underneath it, walking.
{letter_read: You think of the last captain. You think of the letter too, for no good reason.}
+ [Hail him.]
    "Is that my ship?" he calls.
    "She was," you call back.
    He considers this. "Is the pump still bad?" You admit that it is. He tells you what to do about the pump.
    ~ gain(hull, 2)
    ~ lose(nerve, 1)
+ [Put out your own lights.]
    You run dark. He goes by so close that you can hear his boots, flap, flap, on the water. He's humming.
    ~ lose(nerve, 2)
    ~ lose(hands, 1)
+ {nerve > 5} [Go over the side and walk with him.]
    It bears. It is like walking on a mattress. You go a mile together, talking about upkeep; and when you turn to go home he gives you a quarter of a chart, and says he will not be needing to find anything now.
    ~ chart++
    ~ gain(nerve, 2)
- -> morning

=== c_rat ===
the Rat.
{stowaway: It isn't rats, of course. You know very well what it is.|There are rats in the bread.}
+ [Set traps.]
    {RANDOM(1, 3) == 1: You catch forty. The men make a sort of sport of it.|You catch one rat, and the bosun's toe.}
    ~ gain(hold, 1)
    ~ lose(hands, 1)
+ [Sink the bread.]
    Over the side it goes, eight sacks. You watch them float, and you watch what swims after them.
    ~ lose(hold, 3)
    ~ gain(hull, 1)
+ [Parley.]
    You sit in the bread-room with a candle and state your terms. You feel that it goes rather well. In the morning there's a gold coin on your pillow, well gnawed.
    ~ coin++
    ~ lose(hold, 1)
    ~ lose(nerve, 1)
- -> morning

=== c_fiddle ===
the Fiddle.
They want a dance. It is nobody's birthday.
+ [Let them.]
    They dance till the deck is wet. Somebody goes through the skylight. {bosun_alive: Harrow turns out to have the lightest feet in the fleet.|There is a place left in the ring where the bosun would have been.}
    ~ gain(hands, 2)
    ~ lose(hull, 1)
    ~ lose(hold, 1)
+ [Let them, and play for them.]
    You know two tunes. By the end of the night you know the one.
    ~ gain(hands, 3)
    ~ gain(nerve, 1)
    ~ lose(hold, 1)
+ [Not on my ship.]
    It's very quiet. You hear someone start to whistle, below, and someone else tell him to leave off.
    ~ lose(hands, 2)
    ~ gain(hold, 1)
- -> morning

=== c_well ===
the Well.
There is an island, the size of a tablecloth, with a well in it. The water is sweet. There is a bucket, and a notice: PLEASE LEAVE ONE THING.
+ [Leave a coin.] 
    { coin > 0:
        ~ coin--
        It drops without a splash. You fill every cask.
        ~ gain(hold, 3)
    - else:
        You feel in your hat, and there's nothing there but hat. You leave the hat.
        ~ gain(hold, 3)
        ~ lose(nerve, 1)
    }
+ [Leave a bell.]
    One out of forty will not be missed. As it goes down it begins to ring; it's ringing still when you lose sight of the place. The men are easier for it, and you couldn't say why.
    ~ gain(hold, 3)
    ~ gain(hands, 1)
    ~ gain(nerve, 1)
+ [Leave nothing.]
    You fill the casks and put to sea. Next morning Mother Tansy cannot find her left hand. It's there, she says. She just can't find it.
    ~ gain(hold, 2)
    ~ lose(hands, 3)
- -> morning

=== c_mirror ===
the Mirror.
A sail at dawn. She's your own class and your own rig. She has your patch on her mizzen. Through the glass you see her captain looking through a glass.
+ [Signal: WHAT SHIP?]
    She signals WHAT SHIP? She signals it a half second before you do.
    ~ lose(nerve, 2)
    + + [Strike the signal. Sail on.]
        She does too. It is the only sensible thing you have done together.
        ~ gain(nerve, 1)
    + + [Send: WHO IS YOUR COOK?]
        There's a pause over there; a long one. Then she puts her helm hard over and runs.
        "Good," says Mother Tansy.
        ~ gain(nerve, 3)
+ [Fire.]
    You never hear your own gun. You only hear hers.
    ~ lose(hull, 4)
    ~ gain(nerve, 1)
+ [Trade.]
    You swap your salt pork for their salt pork, with every courtesy. Theirs is slightly better. You wonder about that.
    ~ gain(hold, 1)
    ~ gain(hands, 1)
    ~ lose(nerve, 1)
- -> morning

=== c_two_flags ===
the Two Flags.
A frigate to windward, and a frigate to leeward, and a war on that you had not heard of. Each wants to know whose side you are on.
+ [Hoist the red.]
    Windward salutes. Leeward puts a ball through the galley chimney. Mother Tansy takes it up personally with the sea.
    ~ lose(hull, 2)
    ~ gain(hands, 1)
+ [Hoist the blue.]
    Leeward sends over a ham. Windward follows you for a day and a night, just at the edge of things, and it wears on you.
    ~ gain(hold, 2)
    ~ lose(nerve, 2)
+ [Hoist the laundry.]
    There is some debate aboard both frigates. They have still not settled it by the time you are out of range.
    ~ gain(hands, 2)
    ~ gain(nerve, 1)
    ~ lose(hull, 1)
- -> morning

=== c_child ===
the Child.
{drawn ? Rat: So it was not only rats.|The cook taps the card. "Look in the number nine bell," she says.}
There is a girl of about eight asleep in the straw, inside the biggest of the bells. When you tap on it she comes out with her fists up.
+ [Keep her. Feed her.]
    ~ stowaway = true
    She says that her name is Admiral. She will not be moved upon this point.
    ~ gain(hands, 2)
    ~ lose(hold, 2)
+ [Put her to work.]
    ~ stowaway = true
    She is up the mainmast before you have finished the sentence. She finds two leaks and a nest.
    ~ gain(hull, 2)
    ~ lose(hold, 1)
+ [Put her in a boat, with water, near land.]
    It's the law of the sea. You look it up twice. She salutes you as the boat goes down; and no one on deck looks at you at all.
    ~ lose(hands, 3)
    ~ lose(nerve, 2)
- -> morning

=== c_tower ===
the Tower.
Weather. You can see it coming for an hour, as one sees a bill coming. Then it is here.
-> storm ->
-> morning

=== c_knife ===
the Knife.
{ bosun_alive:
    -> harrow
}
With Harrow gone they have begun to quarrel over who is to be Harrow. There's a knife in it by evening.
+ [Choose the eldest.]
    He does it badly and kindly. It will serve.
    ~ gain(hands, 1)
    ~ lose(hull, 1)
+ [Choose the one with the knife.]
    He does it well. You don't care for the way he looks at your chair.
    ~ gain(hull, 2)
    ~ lose(nerve, 2)
- -> morning

= harrow
It is Harrow, in your cabin, with the door shut. "They've asked me to have you over the side," he says. "I said I'd think about it. I thought I would think about it in here."
+ "And what do you think?"
    "I think you're not much," says Harrow. "But I think I'd be less." He puts the knife down on your chart, on top of Port Mercy.
    ~ gain(nerve, 2)
    ~ gain(hands, 1)
+ {coin >= 2} [Pay him.]
    He takes it. He looks almost disappointed.
    ~ coin -= 2
    ~ gain(hands, 2)
    ~ lose(nerve, 1)
+ [Draw first.]
    He was your best man, and he was only talking. You see him understand it as he goes down.
    ~ bosun_alive = false
    ~ lose(hands, 3)
    ~ lose(nerve, 1)
+ {hands < 4} [Give him the ship.]
    -> gave_it_up
- -> morning

=== c_moon ===
the Moon.
{It comes up green.|}
Everyone dreams the same dream. In it you are all of you asleep on a ship, dreaming this.
+ [Stay awake until it sets.]
    You walk the deck with Mother Tansy's pepper under your eyelids. It's a long one.
    ~ lose(nerve, 2)
    ~ gain(hull, 1)
+ [Sleep.]
    You wake rested, in your own bunk. So does everyone. It's hours before you notice that everyone has been calling everyone else Captain.
    ~ gain(hands, 2)
    ~ lose(hull, 2)
+ {albatross_dead} [Go and sit under the gaff, where the bird was.]
    You say that you are sorry. You say it quite a number of times. Toward dawn a feather comes down, turning, and lands in your lap; and on the back of it is a coast.
    ~ chart++
    ~ gain(nerve, 3)
- -> morning

=== c_ledger ===
the Ledger.
{ debt_to_witch:
    She's in your cabin, in black, with her wet hem spread out on your floor. "You said north," she says. "I have been north."
    + [Pay her in coin.]
        { coin > 1:
            ~ coin = 0
            She counts it, every piece, and leaves you the hat.
        - else:
            "That isn't enough," she says, and she takes the difference out of the ship.
            ~ lose(hull, 3)
        }
        ~ debt_to_witch = false
        -> morning
    + [Pay her in years.]
        It doesn't hurt. You come up on deck, and the helmsman calls you sir, and then looks again, and calls you it more gently.
        ~ debt_to_witch = false
        ~ lose(nerve, 3)
        ~ gain(hands, 2)
        -> morning
- else:
    The purser's accounts. You are out by a barrel of rum, six fathom of rope, and a man.
    + [Write off the rum.]
        ~ gain(hands, 1)
        ~ lose(hold, 1)
        -> morning
    + [Count them all again.]
        Eleven. Eleven. Twelve. You stop there.
        ~ lose(nerve, 1)
        ~ gain(hold, 1)
        -> morning
}

=== c_whale ===
the Whale.
{TURNS_SINCE(-> c_anchor) > -1 && TURNS_SINCE(-> c_anchor) < 6: You think about that tug upon the cable. You think: oh.|It comes up beside you like a street.}
It is very much longer than the ship; and it's looking at you, with the patience of a thing that has never in its life been hurried.
+ [Lower the boats.]
    { RANDOM(1, 6) + hands / 2 > 6:
        It's a day's work, and a horrible one. You'll have oil, and meat; and you'll none of you be quite so fond of yourselves.
        ~ gain(hold, 4)
        ~ lose(nerve, 2)
    - else:
        It lifts its tail, in the way that you might lift your hat.
        ~ lose(hull, 3)
        ~ lose(hands, 2)
    }
+ [Ring one of the bells to it.]
    You hoist number nine out of the straw and strike it once. The whole sea goes still. And then, so low that you hear it in your shins, it answers; and you're carried on its shoulder forty miles before supper.
    ~ gain(hull, 1)
    ~ gain(nerve, 2)
    ~ day++
+ [Be very quiet.]
    You're very quiet.
    ~ lose(nerve, 1)
- -> morning

=== c_saint ===
the Saint.
It's a Sunday, or the cook says so. They would like some words.
+ [Read from the book.]
    You read them the one about the storm. It isn't tactful, but they know it.
    ~ gain(hands, 1)
    ~ gain(nerve, 1)
+ [Say what you think.]
    {nerve >= 6: You say that nobody's coming, that it's a long way, and that you would rather be drowned in this company than saved in another. There's a silence. Then they bang on things.|You say that you don't know. You say it at too great length.}
    ~ gain(hands, (nerve / 3))
    ~ lose(nerve, 1)
+ [Fast, and make them fast.]
    ~ gain(hold, 2)
    ~ lose(hands, 2)
- -> morning

=== c_fool ===
the Fool.
It's a man walking off the edge of something with a lantern in his hand. He looks happy.
"That's you," says Mother Tansy.
"Or the last one."
"That's what I said."
* [Laugh.]
    ~ gain(nerve, 2)
    You laugh until you have to hold on to the stove.
* [Tear it up.]
    She watches you do it. "Well, that's a shame," she says. "That one's the way out."
    ~ lose(nerve, 1)
    ~ lose(hands, 1)
* [Put it in your hat.]
    It goes in next to the coins. When you look at it again, at noon, there's writing on the back: soundings, a bearing, half of a bay.
    ~ chart++
- -> morning

// ---------------------------------------------------------- storm, as a tunnel so it can be used twice (it isn't)

=== storm ===
~ temp waves = RANDOM(2, 4)
- (wave)
{~A green one, right over the bows.|She lies down, and she thinks about it, and she gets up.|The mainsail goes with a noise like a slap.|You lose sight of the helmsman, and then he's there again, looking surprised.}
+ [Run before it.]
    ~ lose(hull, 1)
    {She goes like a frightened horse.|Still running.|}
+ [Heave to.]
    ~ lose(nerve, 1)
    {You lash everything, and then yourself.|You wait. It's the waiting.|}
+ {hold > 2} [Lighten her. Throw out stores.]
    ~ lose(hold, 2)
    ~ gain(hull, 1)
    Barrels go over the side like a procession of fat men.
-
~ waves--
{ waves > 0 and hull > 0 and nerve > 0:
    -> wave
}
It goes away at last, without any apology, and there are stars.
->->

// ---------------------------------------------------------- ends

=== landfall ===
# CLEAR
Land. It's a smear first, and then it is a smell, and then it's Port Mercy, white, with its mouth open. Not one of the churches has a bell.
{chart >= 3: You have three scraps of a chart in your hat, and in the night, on the cabin table, you find that they fit. They don't show Port Mercy.}
{stowaway: "Is that all it is?" says the Admiral.}
+ [Put in.]
    -> harbour
+ {chart >= 3} [Turn the wheel, and follow the chart.]
    -> off_the_edge

= harbour
~ temp total = hull + hands + hold + nerve
The Governor comes down to the quay in a chair. He reads the letter; he looks at you; he looks at the bells.
{
- letter_read and coin > 2:
    You have had sixteen days to think of what to say to him. You tell him that the price has gone up. -> rich
- total > 24:
    -> well_come_home
- else:
    -> limped_in
}

=== rich ===
"And if I simply keep them?" says the Governor.
"Then you'd need somebody who knows which one has the crack," you say. None of them has a crack. You can see him not knowing that.
You walk up into the town with your hat so heavy that you have to hold it on. # ENDING
-> END

=== well_come_home ===
They hang the bells that week. On the Sunday you sit in the square with {bosun_alive: Harrow and} the hands, at a long table, eating something that is not porridge; and all forty of them start at once.
{stowaway: The Admiral has been made up to ship's boy. She is appealing against it.}
Mother Tansy deals out the deck on the tablecloth, face up, one after another, and there isn't anything for it at all. # ENDING
-> END

=== limped_in ===
You come alongside, and the ship sighs, and settles down by a foot, and stops there. She has got you here. She had not promised more.
The Governor keeps the bells. He offers you a post in the customs house, with a window; and for years, in any kind of a wind, you get up from your desk and look out of it. # ENDING
-> END

=== off_the_edge ===
You tell them at noon, with the town in plain sight. You tell them that they can go ashore, every one, with pay.
{hands > 5: Nobody moves. Then somebody says, "What do they eat there?", and Mother Tansy says, "Not porridge," and it's settled.|Seven go. You don't blame them. The rest take in the slack.}
There's a place in the chart where the paper stops. You come to it on the fourth evening. There is a man there, standing on the water, holding up a lantern; and he is waving you in. # ENDING
-> END

=== sunk ===
She doesn't go down all at once. She asks leave first, with a little shiver, as a guest does at the end of an evening.
You sit on a bell, which floats for longer than you would think. # ENDING
-> DEAD

=== mutiny ===
They are quite decent. They give you the small boat, a compass, and a week's biscuit{bosun_alive:; and Harrow, who can't look at you, gives you his coat}.
The cook leans out over the rail. She lets one card fall, and it comes down in your lap. It's the Anchor. "Means what it says!" she calls. # ENDING
-> DEAD

=== starved ===
At the end there's one bowl, and one spoon, and twelve people being polite. # ENDING
-> DEAD

=== overboard ===
You hear the pump, and the rain, and someone calling up the watch; and you go up with a lantern to see what it is that wants you. It's only water. It looks so very firm. # ENDING
-> DEAD

=== too_loved ===
They love you. They have had a meeting about it. They don't want you to be troubled any longer with the sailing of the ship, and they've built you a sort of throne, in the hold, out of straw. There's no handle on the inside of the door. # ENDING
-> DEAD

=== too_brave ===
On this day you are not afraid of anything. It is a wonderful feeling. There is a reef ahead, and you can see it perfectly well. # ENDING
-> DEAD

=== too_full ===
She is so deep in the water with good things that the sea begins to come in through the scuppers, quietly, to see what you have got. # ENDING
-> DEAD

=== gave_it_up ===
He doesn't want it; you can tell by how he takes it. But by the evening the men are singing, and you find that there is a hammock by the stove, and that nobody in the world needs you to decide anything.
"Peel those," says Mother Tansy. # ENDING
-> END

=== DEAD ===
You lasted {day} day{day != 1:s}, and saw {LIST_COUNT(drawn)} of the eighteen cards{LIST_COUNT(drawn) > 0:: {drawn}}.
+ [Again]
    -> reset
+ [Enough]
    Mother Tansy squares up the deck.
    -> END

=== reset ===
~ hull = 6
~ hands = 6
~ hold = 6
~ nerve = 5
~ day = 0
~ coin = 3
~ chart = 0
~ stowaway = false
~ albatross_dead = false
~ debt_to_witch = false
~ letter_read = false
~ bosun_alive = true
-> start
