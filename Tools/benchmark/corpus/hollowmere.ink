# title: HOLLOWMERE - a short dungeon RPG
# author: dungeonbadger
# version: 0.9.3

/*
 HOLLOWMERE
 my first ink game!! dice combat, shops, one boss (2 if you're unlucky)
 feel free to steal the combat tunnel
 TODO list at the bottom
*/

VAR class = "nobody"
VAR strength = 2
VAR wit = 2
VAR hp = 20
VAR max_hp = 20
VAR gold = 10
VAR xp = 0
VAR level = 1
VAR potions = 1
VAR weapon_bonus = 0
VAR weapon = "your fists"
VAR armour = 0
VAR fled = false
VAR days_left = 5

LIST Items = rope, lamp_oil, silver_bell, ferry_token, old_crown, goat
VAR bag = ()
LIST Quest = not_started, asked, found_boy, boy_home
VAR boy_quest = not_started
VAR wolf_friend = false
VAR read_stone = false
VAR king_name = false // do you know the kings name

-> intro

=== intro ===
Every year, on the last night of the apple harvest, the lake at Hollowmere drains away.

Nobody pulls a plug. It simply goes, with a long sucking noise like an old man finishing his soup, and in the morning there is a mile of mud, and in the middle of the mud there are the towers. By the fifth night it comes back.

In between those two things, fools come from all over the country to rob the place.

You are one of the fools. You came in on the back of a turnip cart. The carter wanted to know what you were.

+ "A fighter. I hit things."
    ~ class = "fighter"
    ~ strength = 4
    ~ wit = 1
    ~ max_hp = 24
    ~ weapon = "a notched sword"
    ~ weapon_bonus = 1
    "Well, mind you don't hit my turnips," says the carter.
+ "A scholar. I read things."
    ~ class = "scholar"
    ~ strength = 1
    ~ wit = 4
    ~ max_hp = 18
    ~ gold = 15
    ~ weapon = "a heavy book"
    "Read that, then," says the carter, and points to a signpost. It says HOLLOWMERE, and somebody has scratched under it DON'T.
+ "A thief. I'm honest about it."
    ~ class = "thief"
    ~ strength = 2
    ~ wit = 3
    ~ max_hp = 20
    ~ gold = 25
    ~ weapon = "a little knife"
    The carter says nothing, but he moves his purse to the other pocket. It doesn't help him. (+15 gold)
+ "I'm nobody in particular."
    ~ strength = 3
    ~ wit = 3
    ~ max_hp = 22
    ~ gold = 3
    ~ weapon = "a turnip"
    "That's all right," says the carter. "Take a turnip."
- ~ hp = max_hp
He lets you down in the square, under a wooden sign of a drowned man holding up a pint.
-> village

// ============ STATS ETC ============

=== function d(sides) ===
~ return RANDOM(1, sides)

=== function alter(ref x, delta) ===
~ x = x + delta

=== function heal(n) ===
~ hp = hp + n
{ hp > max_hp:
    ~ hp = max_hp
}

=== function has(thing) ===
~ return bag ? thing

=== function test_wit(difficulty) ===
~ temp roll = d(6)
~ return roll + wit >= difficulty

=== function test_str(difficulty) ===
~ temp roll = d(6)
~ return roll + strength >= difficulty

=== function max(a, b) ===
{ a > b:
    ~ return a
- else:
    ~ return b
}

=== function get_xp(n) ===
~ xp += n
(+{n} xp)
{ xp >= level * 10:
    ~ xp -= level * 10
    ~ level++
    ~ max_hp += 4
    ~ hp = max_hp
    ~ strength += 1
    { level mod 2 == 1:
        ~ wit += 1
    }
    LEVEL UP! You are now level {level}. You feel {~like a new person|taller|slightly less doomed|as if you could eat a horse}.
}

=== status ===
<b>{class}</b>, level {level}
HP {hp} of {max_hp} - Strength {strength} - Wit {wit} - Gold {gold}
Wielding {weapon}. Potions: {potions}. {LIST_COUNT(bag) > 0: In your bag: {bag}.}
{days_left == 1: The water comes back TONIGHT.|The water comes back in {days_left} days.}
->->

// ============ VILLAGE ============

=== village ===
{ days_left <= 0:
    -> flood
}
{The village of Hollowmere has one street, and both ends of it are downhill.|You are back in the village square.|{~The square. Hens.|The square. An old man is asleep on the well.|The square. Somebody is being sick behind the smithy, in a friendly way.}} {boy_quest == boy_home: People nod at you.}
+ [The Drowned Man (inn)] -> inn
+ [The smithy] -> smithy
+ [Granny Sallow's shop] -> sallow
+ [Walk out on the mud] -> mud
+ {days_left < 5} [Leave, while you still can] -> go_home
+ [Check yourself over]
    -> status ->
    -> village

=== inn ===
The Drowned Man is {|still }full of fools. {~A dwarf is selling maps.|Two sisters in matching chainmail are arguing about a door.|A bard has got to the verse about the eels.|Someone has carved a tally into the bar: how many went out this year, and how many came in again.}
- (opts)
* [Talk to the landlord]
    He's got a wooden leg, and it's a good one, with a drawer in it.
    "There's three ways people go," he says. "There's the gatehouse, which is shut. There's the drain, which is open, and you will wish it wasn't. And there's the tower, if you've a rope. The King's at the bottom of all of them."
    * * "What king?"
        "The one who let the water in," says the landlord. "He was owed a lot of taxes. He said, if I can't have it then no more can you. He's sat on it ever since. You can't kill him, mind. You'd need his name, and it's been washed off everything."
    * * "Is there treasure?"
        "There must be," he says. "Nobody has ever brought any back."
    - - -> opts
* [Talk to the woman crying in the corner]
    Her boy went out on the mud on the first morning, after a goat. The goat came back.
    * * "I'll keep an eye open."
        ~ boy_quest = asked
        "His name's Wick," she says. "He'll have his hands in his pockets. He always does."
    * * "What will you pay?"
        ~ boy_quest = asked
        She looks at you for a bit. Then she takes off her ring, and you wish that you'd not asked; but not enough to say so. (+8 gold)
        ~ gold += 8
    * * "Can I have the goat?"
        She is so surprised that she says yes.
        ~ bag += goat
    - - -> opts
+ {boy_quest == found_boy} [Bring Wick in by the ear]
    She doesn't say anything at all. She picks him up, although he's nine and far too big, and goes out with him just like that, with his boots hanging down.
    ~ boy_quest = boy_home
    The landlord puts a pint in front of you and shuts the drawer in his leg. "I don't charge for that one," he says.
    ~ heal(10)
    {get_xp(8)}
    -> opts
+ {gold >= 2} [Drink (2 gold)]
    ~ gold -= 2
    {~It tastes of lake.|It's not bad!|There's a newt in it. The newt looks well.|You lose an arm wrestle.|You win at an arm wrestle. (+3 gold) {alter(gold, 3)}}
    ~ heal(2)
    -> opts
+ {gold >= 5} [Sleep (5 gold, a day passes)]
    ~ gold -= 5
    ~ days_left--
    ~ hp = max_hp
    You sleep like the dead, though more comfortably.
    -> village
+ [Sleep in the stable (free, a day passes)]
    ~ days_left--
    ~ heal(6)
    {has(goat): The goat sleeps on you. It's the warmest you have been all week.|A horse stands on your hat.}
    -> village
+ [Back to the square] -> village

=== smithy ===
{The smith is a tiny woman with enormous forearms. "Prices is prices," she says, before you've opened your mouth.|"Prices is prices," says the smith.}
You have {gold} gold.
- (buy)
* {gold >= 12} [Axe (12 gold)]
    ~ gold -= 12
    ~ weapon = "a good axe"
    ~ weapon_bonus = 2
    It has a face scratched on the blade. "That's so it can see what it's doing," she says.
    -> buy
* {gold >= 30} [Black sword (30 gold)]
    ~ gold -= 30
    ~ weapon = "the black sword"
    ~ weapon_bonus = 4
    "I didn't make that one," says the smith. "It was in the mud when I was a girl. I just keep the rust off. You needn't bring it back."
    -> buy
* {gold >= 8} [Leather jack (8 gold)]
    ~ gold -= 8
    ~ armour = max(armour, 1)
    It smells strongly of its last owner, who didn't do up the neck.
    -> buy
* {gold >= 20} [Mail shirt (20 gold)]
    ~ gold -= 20
    ~ armour = max(armour, 2)
    It goes on like cold water.
    -> buy
* {class == "thief"} [Pocket something]
    { test_wit(7):
        A whetstone, two nails and a pouch. In the pouch is 9 gold!
        ~ gold += 9
    - else:
        She catches your wrist without looking round. She doesn't break it. She just lets you think about it. (-3 hp)
        ~ hp = max(1, hp - 3)
    }
    -> buy
* {weapon == "a turnip"} "What'll you give me for this turnip?"
    She weighs it in her hand. She looks down the length of it. "I'll tell you what," she says, "I'll put an edge on that."
    ~ weapon = "a sharp turnip"
    ~ weapon_bonus = 1
    -> buy
+ [Leave] -> village

=== sallow ===
Granny Sallow's shop is {a front room with a plank across it|as it was, plank and all}. She's knitting something with five sleeves.
- (buy)
+ {gold >= 4} [Potion (4 gold)]
    ~ gold -= 4
    ~ potions++
    {"It's red because of the beetroot," says Granny.|One more. That makes {potions}.}
    -> buy
* {gold >= 3} [Rope (3 gold)]
    ~ gold -= 3
    ~ bag += rope
    "Forty foot. The tower's forty-five," says Granny Sallow. "You'll want to let go carefully."
    -> buy
* {gold >= 3} [Lamp oil (3 gold)]
    ~ gold -= 3
    ~ bag += lamp_oil
    -> buy
* {gold >= 10} [The little silver bell (10 gold)]
    ~ gold -= 10
    ~ bag += silver_bell
    "What does it do?"
    "Rings," says Granny. "Not for you. For them that's waiting to be told that dinner's over."
    -> buy
* {LIST_COUNT(bag) > 0 && wit > 2} [Ask her about the King]
    "I knew him," she says. You laugh. She turns her row. "It was his mother who taught me this stitch," says Granny Sallow. "She called him Pip."
    ~ king_name = true
    -> buy
+ [Go] -> village

// ============ OUTSIDE ============

=== mud ===
{The mud goes on to the edge of the sky, and it's the colour of a knife.|Out on the mud again.|The mud. You're getting to know it.}
There's a causeway, more or less.
~ temp event = d(5)
{ event:
- 1:
    {Something is moving under the skin of it, alongside you, keeping step.|It's that something again.}
    -> fight("mud eel", 8, 2, 4) ->
- 2:
    A man comes the other way, running. He has no boots on. He's laughing. He drops a coin, and he doesn't stop.
    ~ gold++
- 3:
    {not wolf_friend: -> wolf}
    The wolf is sitting on the causeway. It gets up, and comes along.
- 4:
    You find somebody's pack. {Nobody is in it.|You're used to this now.} (+{d(4)} gold, near enough)
    ~ gold += d(4)
- else:
    Nothing happens. It's awful.
}
-> crossroads

=== wolf ===
There's a wolf, a thin grey one, with its foreleg down in the mud as far as the shoulder. It looks at you without much hope.
* [Dig it out]
    It takes a good hour. It bites you twice, not very hard, as though to keep up appearances. (-2 hp)
    ~ hp = max(1, hp - 2)
    ~ wolf_friend = true
    {get_xp(5)}
* {has(goat)} [Give it the goat]
    You are a monster. The wolf thinks that you are the finest person it has ever met.
    ~ bag -= goat
    ~ wolf_friend = true
* [Kill it]
    -> fight("wolf, stuck", 4, 2, 0) ->
    That's not something you will put in the song.
+ [Go round]
    You go round. It watches you out of sight.
- -> crossroads

=== crossroads ===
The path splits at a standing stone. {not has(lamp_oil): It'll be dark in there, and you have no oil for a lamp.}
* [Look at the stone]
    There's writing, very worn.
    { test_wit(6):
        You get down with your nose against it. HERE STOOD THE MARKET OF HOLLOWMERE. BY ORDER OF KING P - and the rest's been rubbed out by water. Or by a thumb.
        ~ read_stone = true
        {get_xp(3)}
    - else:
        You can't make head or tail of it. Moss, mostly.
    }
    -> crossroads
+ [The gatehouse] -> gatehouse
+ [The drain] -> drain
+ {has(rope)} [The tower] -> tower
+ {potions > 0 && hp < max_hp} [Drink a potion ({potions} left)]
    ~ potions--
    ~ heal(8)
    Beetroot.
    -> crossroads
+ [Back to the village]
    ~ days_left--
    It takes you until after dark.
    -> village

=== gatehouse ===
{ gatehouse > 1 and portcullis:
    The gate's still propped, as you left it.
    -> courtyard
}
A portcullis, furred with weed. Behind it a yard, with a well in it, and a lot of doors.
+ (portcullis) {strength >= 4} [Lift it]
    You get your shoulder under the bar. You say a word that you learned from the carter. It goes up a foot and a half, and you roll.
    -> courtyard
+ [Try to lift it]
    { test_str(8):
        Something goes in your back, and something goes in the wall, and it's the wall that gives.
        {get_xp(2)}
        -> courtyard
    - else:
        No. (-1 hp)
        ~ hp -= 1
        { hp <= 0:
            You have died of a gate. -> dead
        }
        -> gatehouse
    }
+ [Shout]
    "WHO GOES THERE," says something. It isn't a question.
    -> fight("drowned sentry", 12, 3, 8) ->
    -> courtyard
+ [Give up] -> crossroads

=== drain ===
{The landlord was right. You wish that he hadn't been.|The drain. Again. On purpose.}
<- dark_noises
+ [Crawl on]
    { has(lamp_oil) or test_wit(7):
        You find the way.
    - else:
        You go left when it was right, and there is a drop. (-4 hp)
        ~ hp -= 4
        { hp <= 0:
            -> dead
        }
    }
    -> drain_boy
+ [Back out] -> crossroads

=== dark_noises ===
{&Drip.|Something plops.|Breathing? Your own. Probably.}
+ {!has(lamp_oil)} [Feel along the wall]
    {~Slime.|A ring in the wall, and on the ring a skeleton's hand, and on the hand another ring! (+5 gold) {alter(gold, 5)}|Teeth, but just loose ones.}
    -> drain
-> DONE

=== drain_boy ===
{ boy_quest == asked:
    There's a ledge; and there on the ledge, with his hands in his pockets, is a boy.
    "I wasn't lost," says Wick. "I was waiting till it got interesting."
    + [Take him home now]
        ~ boy_quest = found_boy
        ~ days_left--
        He talks all the way. He's seen the King, he says. "He's just sat there. He's got a crown on but he's put it on wrong. I asked him his name and he said he'd lost it, so I told him mine."
        {get_xp(4)}
        -> village
    + [Tell him to stay put]
        "It IS interesting now," says Wick, and he follows you at a distance of ten feet.
        ~ boy_quest = found_boy
        -> courtyard
}
You come out through a grating, up to your ears in it. -> courtyard

=== tower ===
You throw the rope over a gargoyle, and climb in by a window. From here you go down.
* [Take the stairs quietly]
    { test_wit(6):
        You go past a whole guardroom of them. They're playing cards. They've been at it for so long that the cards have gone, and they're just putting down their hands.
    - else:
        A step gives. They all look up.
        -> fight("pair of card players", 14, 3, 10) ->
    }
* [Take the stairs at a run]
    -> fight("surprised skeleton", 7, 2, 4) ->
+ [Let go carefully]
    Five feet. You feel every one. (-2 hp)
    ~ hp = max(1, hp - 2)
- At the bottom you find a ferry token on a nail. {has(ferry_token): You've one of those already.}
~ bag += ferry_token
-> courtyard

=== courtyard ===
The courtyard. There's weed hung over everything, like washing. One door's bigger than the rest, and there are wet footprints going up to it, and none coming back.
{boy_quest == found_boy: Wick is behind a pillar. He waves.}
{wolf_friend: The wolf lies down across the threshold, and won't go any further.}
+ {not chest} [Search the side rooms]
    -> chest
+ [The big door] -> throne
+ {potions > 0 && hp < max_hp} [Drink a potion ({potions} left)]
    ~ potions--
    ~ heal(8)
    -> courtyard
+ [Get out while you can] -> crossroads

=== chest ===
In the third room there is a chest. It's breathing.
+ [Open it anyway]
    -> fight("mimic", 10, 3, 20) ->
    { not fled:
        In its stomach: a potion, and somebody's very good boots.
        ~ potions++
    }
+ [Knock first]
    "Occupied," says the chest.
    "Sorry," you say. It's silent for a while; and then it coughs up 6 gold, out of embarrassment.
    ~ gold += 6
+ [Leave it be]
- -> courtyard

// ============ COMBAT ============
// call with -> fight("name", hp, damage, gold) ->

=== fight(foe, foe_hp, foe_dmg, loot) ===
~ fled = false
~ temp hit = 0
~ temp dmg = 0
~ temp guard = 0
<b>A {foe}!</b>
- (round)
{foe}: {foe_hp} hp. You: {hp} hp.
~ guard = 0
+ [Attack]
    ~ hit = d(6) + strength
    { hit >= 5:
        ~ dmg = d(4) + weapon_bonus + strength / 2
        ~ foe_hp -= dmg
        You {~hit|clout|catch|get} the {foe} with {weapon} for {dmg}.
    - else:
        You miss{~.|, but with style.|, and hit the wall.}
    }
+ [Be clever]
    { test_wit(7):
        ~ dmg = d(6) + wit
        ~ foe_hp -= dmg
        You {~throw mud in its eyes|point behind it|trip it up|tell it that its mother's here}, and do {dmg}.
    - else:
        It isn't fooled.
    }
+ [Guard]
    ~ guard = 3
    You get behind your elbows.
+ {potions > 0} [Potion]
    ~ potions--
    ~ heal(8)
    Glug. {hp} hp.
+ [Run]
    { d(6) + wit > 5:
        ~ fled = true
        You leg it.
        ->->
    - else:
        You run straight into it.
    }
-
{ foe_hp <= 0:
    The {foe} {~falls over|comes apart|stops|goes out like a candle}. {loot > 0: (+{loot} gold)}
    ~ gold += loot
    {get_xp(foe_dmg * 2)}
    ->->
}
{ d(6) > 2:
    ~ dmg = max(0, d(4) + foe_dmg - armour - guard)
    ~ hp -= dmg
    { dmg > 0:
        The {foe} gets you for {dmg}.
    - else:
        It bounces off.
    }
- else:
    The {foe} {~misses|hesitates|falls over its own feet}.
}
{ hp <= 0:
    ->-> dead
}
-> round

// ============ BOSS ============

=== throne ===
A long room. The water is still in here, up to your knee, and it doesn't run out at the door although there's nothing stopping it.
At the end of it there's a chair, and on the chair the King. He's very big. He's put his crown on wrong.
"TAX," he says.
~ temp pity = 0
- (parley)
* {gold > 0} [Pay him {gold} gold]
    ~ pity += gold / 10
    ~ gold = 0
    He counts it with one finger. It goes on for so long that your feet go numb. "SHORT," he says.
    -> parley
* {has(silver_bell)} [Ring the silver bell]
    ~ pity += 2
    It's a small, clear, ordinary sound. Along the walls all the drowned folk whom you had taken for pillars put down their spoons, get up, and go quietly out past you, touching their caps.
    The King watches them go. "BUT I HAVEN'T FINISHED," he says.
    -> parley
* {boy_quest == found_boy} [Let Wick talk to him]
    "You can have mine if you want," says Wick, "I've got a middle one." The King of Hollowmere leans right down to look at him; water runs out of his sleeves.
    ~ pity += 2
    -> parley
* {king_name} "Go to bed, Pip."
    { read_stone or pity >= 2:
        -> ending_pip
    }
    He stops. For the space of a breath he's about six. Then it goes. "HOW DID YOU," he says. "WHO TOLD YOU. THAT IS NOT FOR YOU."
    But he's shaken. You can see it.
    ~ pity++
    -> parley
* {has(ferry_token)} [Hold up the ferry token]
    "NO BOATS," says the King; but he can't take his eyes off it.
    ~ pity++
    -> parley
+ [Fight]
    -> fight("Drowned King", 34 - pity * 4, 4, 0) ->
    { fled:
        You get as far as the courtyard, and there you find your second wind. It's the only one you'll be getting.
        -> courtyard
    }
    -> after_king
+ [Back away, bowing] -> courtyard

=== after_king ===
~ bag += old_crown
He goes down like a wall going down, and then there's just a heap of wet velvet, and a crown rolling round and round on its edge.
It comes to rest against your boot.
Somewhere underneath you, a very long way off, you hear the soup begin to come back up the spoon.
* [Put on the crown]
    -> ending_crown
* [Take the crown and RUN]
    {wolf_friend: The wolf is at the door. It takes your sleeve in its teeth.}
    { wolf_friend or test_str(7):
        -> ending_rich
    }
    -> flood
* [Leave the crown, and run]
    -> ending_alive

// ============ ENDINGS ============

=== ending_pip ===
He takes off the crown. He's had it on wrong for four hundred years, and it has left a mark.
"It's late," says the King, in quite another voice.
"It's very late," you tell him. You don't know why you do it, but you hold out your hand; and he gets down off the chair.
The lake did not come back that year, nor ever after. They grow turnips there. There's a stone, at the old crossroads, that someone has cut again, with all of the name.
You had {gold} gold in your pocket, and you were level {level}. THE BEST ENDING. #ending
-> END

=== ending_crown ===
It fits. You think that you'll just sit down for a minute, to get your breath.
It's cool, and it is very quiet. You can hear them already, walking about over your head, all those people; and every one of them owes you money. #ending
-> END

=== ending_rich ===
You run as you've never run; and it comes after you, hissing, at the pace of a trotting horse, and it stops at the foot of the village street, as it always does.
The crown fetches {200 + d(100)} gold in the city. {boy_quest == boy_home: You send a bit of it to a woman with no ring.|You do not go back.}
You dream about chairs. #ending
-> END

=== ending_alive ===
"What did you get?" the carter asks you.
You think about it for a mile or so.
"Out," you say.
He gives you a turnip. {wolf_friend: The wolf gets the other half.} #ending
-> END

=== go_home ===
{ gold > 40:
    You've got {gold} gold, which is more than you came with. You stop on the hill to watch the water come in over the towers. It's really rather lovely. You were never a hero. You were just a person with some sense, and there's no song about that either. #ending
- else:
    You go home on the back of the same cart. {boy_quest == boy_home: A boy runs after it, all the way to the bridge, with his hands in his pockets.|No one sees you off.} #ending
}
-> END

=== flood ===
There's a noise like an old man who has thought better of it.
{ wolf_friend and not has(old_crown):
    You wake on the bank, wet through, with toothmarks in your collar. The wolf's already shaking itself. There is always next year. #ending
    -> END
}
It comes across the mud in a line, quite low, quite straight, and shining.
They carve one more notch on the bar. #ending
-> END

=== dead ===
{~You have died.|That was your last hit point.|And down you go.}
You were a level {level} {class} with {gold} gold, which now belongs to the lake.
+ [Try again]
    // dont forget to reset everything!!
    ~ hp = 20
    ~ xp = 0
    ~ level = 1
    ~ potions = 1
    ~ armour = 0
    ~ weapon_bonus = 0
    ~ days_left = 5
    ~ bag = ()
    ~ boy_quest = not_started
    ~ gold = 10
    ~ wolf_friend = false
    -> intro
+ [Stay dead]
    It's peaceful. There are eels. #ending
    -> END

/*
 TODO
 - more mud events
 - the two sisters in chainmail should be IN the castle
 - level cap? my brother got to level 9 by farming eels
 - spell checker
*/
