// CRYPT OF SIXTEEN ROOMS
// my first ink game!! a 4x4 dungeon like the ones I made in QBASIC
// v1.3  - fixed torch going negative
//       - spider nerfed (sorry)

// MAP  (x goes left to right, y goes DOWN)
//
//   0 Bell      1 Scribes   2 Armoury   3 THRONE
//   4 Cellar    5 Kitchen   6 Gallery   7 Gate
//   8 Mushroom  9 Well     10 Kennel   11 Shrine
//  12 Start    13 Rats     14 Stores   15 Spider

CONST WIDTH = 4
CONST MAX_LIFE = 20

VAR x = 0
VAR y = 3
VAR oldX = 0
VAR oldY = 3
VAR life = 20
VAR gold = 0
VAR torch = 45
VAR weaponBonus = 0
VAR weaponName = "walking stick"
VAR armour = 0
VAR potions = 1
VAR hasKey = false
VAR hasBell = false
VAR kills = 0

LIST Monsters = (rats), (spider), (kennelhound), (cellarthing), (ghoulcook), (kingofbones)

-> title_screen

=== title_screen ===
CRYPT OF SIXTEEN ROOMS
# CLASS: heading
Somewhere under the hill, in one of sixteen rooms, sits the King of Bones with the village's bell-money in his lap. Somebody has to go and get it. The somebody drew a short straw, and it was you.
+ [Begin]
    -> enter_room
+ [How to play]
    Move with the compass. Your torch burns down one step at a time. Monsters roll a die and so do you. The King is in the far corner from where you come in. Good luck!
    -> title_screen

// =====================================================
// MOVEMENT
// =====================================================

=== enter_room ===
~ torch--
{torch <= 0: -> darkness}
{torch == 10: Your torch spits. There are about ten rooms' worth of light in it.}
~ temp here = x + y * WIDTH
{here:
- 0: -> bell_tower ->
- 1: -> scribes ->
- 2: -> armoury ->
- 3: -> throne
- 4: -> cellar ->
- 5: -> kitchen ->
- 6: -> gallery ->
- 7: -> gate ->
- 8: -> mushrooms ->
- 9: -> well_room ->
- 10: -> kennel ->
- 11: -> shrine ->
- 12: -> start_room ->
- 13: -> rat_run ->
- 14: -> stores ->
- 15: -> spider_pit ->
- else: You are in a wall. Please tell me how you got here.
}
-> compass

=== compass ===
Exits:{can_go(0, -1): north}{can_go(0, 1): south}{can_go(1, 0): east}{can_go(-1, 0): west}.
+ {can_go(0, -1)} [North]
    -> walk(0, -1)
+ {can_go(0, 1)} [South]
    -> walk(0, 1)
+ {can_go(1, 0)} [East]
    -> walk(1, 0)
+ {can_go(-1, 0)} [West]
    -> walk(-1, 0)
+ {potions > 0 && life < MAX_LIFE} [Drink a potion ({potions})]
    -> drink -> compass
+ [Check pack]
    -> pack -> compass
* {x == 0 && y == 3 && gold > 0} [Climb out with what you've got]
    -> ran_away

=== walk(dx, dy) ===
~ oldX = x
~ oldY = y
~ x = x + dx
~ y = y + dy
{RANDOM(1, 12) == 1:
    Something flaps out of a crack in the passage.
    -> fight("a bat", 3, 1) ->
}
-> enter_room

=== function can_go(dx, dy) ===
~ temp nx = x + dx
~ temp ny = y + dy
{ nx < 0 or ny < 0 or nx >= WIDTH or ny >= WIDTH:
    ~ return false
}
// locked gate: room 7 up to room 3
{ nx == 3 and ny == 0 and not hasKey:
    ~ return false
}
// there's no door between armoury and throne
{ nx == 3 and ny == 0 and dx == 1:
    ~ return false
}
// wall between start and mushrooms
{ x == 0 and y == 3 and dy == -1:
    ~ return false
}
~ return true

=== drink ===
~ potions--
~ life += 8
{life > MAX_LIFE:
    ~ life = MAX_LIFE
}
It tastes of {~pennies|aniseed|pond|somebody's birthday}. You have {life} life.
->->

=== pack ===
Life {life} of {MAX_LIFE}. Torch {torch}. Gold {gold}. Potions {potions}.
You are fighting with {a(weaponName)} (+{weaponBonus}){armour > 0: and wearing a mail shirt}.
{hasKey: You have the gate key.} {hasBell: You have a small silver bell.}
{LIST_COUNT(Monsters) < 6: You've dealt with {kills} {kills == 1:monster|monsters}.}
->->

=== function a(thing) ===
{ thing == "axe":
    ~ return "an " + thing
}
~ return "a " + thing

// =====================================================
// FIGHTING
// =====================================================

=== fight(name, hp, power) ===
~ temp mine = 0
~ temp theirs = 0
- (round)
{life <= 0: -> killed(name)}
{hp <= 0: -> won}
[You {life} / {name} {hp}]
+ [{Attack|Attack|Hit it|Keep hitting}]
    ~ mine = RANDOM(1, 6) + weaponBonus
    ~ theirs = RANDOM(1, 6) + power
    {
    - mine > theirs:
        You {~land a good one|catch it|get under its guard}! {mine - theirs} damage.
        ~ hp = hp - (mine - theirs)
    - mine == theirs:
        You both miss. {~Awkward.|Sparks fly.|You circle.}
        ~ hp--
    - else:
        ~ theirs = MAX(theirs - mine - armour, 1)
        It {~bites|rakes|clouts} you for {theirs}.
        ~ life = life - theirs
    }
+ {potions > 0} [Drink a potion]
    -> drink ->
+ {hasBell} [Ring the silver bell]
    {RANDOM(1, 2) == 1:
        The note hangs in the air, and {name} cringes away from it.
        ~ hp = hp - 3
    - else:
        Ting. Nothing happens.
    }
+ [Run]
    {RANDOM(1, 6) > 2:
        You run back the way you came.
        ~ x = oldX
        ~ y = oldY
        ->-> enter_room
    }
    You run straight into {name}.
    ~ life = life - 1
- -> round
- (won)
You've beaten {name}.
~ kills++
->->

=== killed(by) ===
Your torch rolls away across the floor. The last thing you see is {by}, looking as surprised as you are.
They draw straws again in the village the next morning.
# ENDING: short straw
-> score

// =====================================================
// THE ROOMS
// =====================================================

=== start_room ===
{The steps come down into a bare little room with a drain in it. Behind you is daylight. You'll miss daylight.|The entrance. Daylight!}
->->

=== rat_run ===
{Monsters ? rats:
    A low tunnel, ankle deep in straw. The straw is moving.
    -> fight("a heap of rats", 5, 0) ->
    ~ Monsters -= rats
    In the nest there's a little chewed purse.
    ~ find(5)
- else:
    The tunnel is {~quiet|empty|full of straw that's just straw}.
}
->->

=== stores ===
{stores == 1:Shelves up to the roof, and nearly all of them have been got at.|The storeroom.}
* [Look on the top shelf]
    A potion behind the pickles! You take the potion. You leave the pickles.
    ~ potions++
* [Look on the bottom shelf]
    Two torches, nearly new.
    ~ torch += 15
* [Eat the pickles]
    You regret it instantly.
    ~ life--
    {life <= 0: -> killed("a pickle")}
+ [Move on]
- ->->

=== spider_pit ===
{Monsters !? spider:
    Old webs, and one very big folded-up spider.
    ->->
}
The corner of this room is a pit, and out of the pit comes a leg. Then, after some time, another leg.
* [Burn the webs]
    The whole pit goes up like paper. So does quite a lot of your torch.
    ~ torch -= 10
    ~ Monsters -= spider
    ~ kills++
+ [Fight the spider]
    -> fight("the spider", 7, 2) ->
    ~ Monsters -= spider
+ [Back off]
    ~ x = oldX
    ~ y = oldY
    ->-> enter_room
- Wrapped up in the web is an adventurer, very dry, who won't be needing his mail shirt.
~ armour = 1
~ find(10)
->->

=== mushrooms ===
{mushrooms == 1: Mushrooms as tall as you are, and they glow. You could put your torch out for a bit and save it.|The glowing mushrooms.}
* [Rest here in the glow]
    You sleep. You've no idea how long. 
    ~ life += 6
    {life > MAX_LIFE:
        ~ life = MAX_LIFE
    }
* [Eat one]
    {shuffle:
    - Everything goes purple, then everything goes back. You feel great!
        ~ life += 4
    - Everything goes purple, then you wake up on the floor.
        ~ life -= 3
    }
    {life <= 0: -> killed("a mushroom")}
+ [Leave them alone]
- ->->

=== well_room ===
{A round room with a well in it. The rope's been cut.|The well. You drop a pebble in. {~Plop.|Nothing.|"Ow."}}
* {gold >= 5} [Throw five gold in and make a wish]
    ~ gold -= 5
    Far below, something says thank you. A potion comes up out of the dark and hangs there until you take it.
    ~ potions++
+ [Go on]
- ->->

=== kennel ===
{Monsters ? kennelhound:
    Chains on the wall, all broken but one. On the one is a hound made mostly of ribs.
    * [Say "Sit!"]
        It sits! It has waited three hundred years for somebody to say that. You unhook the chain.
        ~ Monsters -= kennelhound
        ->->
    + [Fight]
        -> fight("the bone hound", 6, 1) ->
        ~ Monsters -= kennelhound
        ~ find(3)
        ->->
    + [Edge round it]
        {RANDOM(1, 3) == 1:
            The chain's longer than it looked.
            ~ life -= 2
            {life <= 0: -> killed("the bone hound")}
        }
        ->->
- else:
    The kennels. {kills > 0: It smells of dog.}
    ->->
}

=== shrine ===
{shrine == 1: A shrine to a saint whose face has been rubbed away by kissing.|The shrine.}
* [Pray]
    You don't know the words, so you tell the saint about the straws. You feel a good deal better.
    ~ life = MAX_LIFE
* [Rob the plate]
    ~ find(15)
    The saint has no face, but you'd swear that it frowned.
    ~ life -= 4
    {life <= 0: -> killed("a bad conscience")}
+ [Leave]
- ->->

=== cellar ===
{Monsters !? cellarthing:
    Black water, quite still.
    ->->
}
The floor is black water. In the middle there's a ring of ripples with nothing at the centre of it.
+ [Wade in]
    -> fight("the thing in the cellar", 8, 1) ->
    ~ Monsters -= cellarthing
    You feel about under the water and find a heavy iron key.
    ~ hasKey = true
+ [Keep to the edge]
    You keep to the edge. The ripples keep level with you.
- ->->

=== kitchen ===
{Monsters !? ghoulcook:
    The fire's gone out. {kitchen > 3: You feel a bit bad about the cook.}
    ->->
}
A fire's lit, and a ghoul in an apron is stirring a pot. {"Salt?" it says hopefully.|"Back for more?"}
* {gold >= 10} [Buy a bowl for ten gold]
    It's the best stew that you have ever had. You don't ask.
    ~ gold -= 10
    ~ life = MAX_LIFE
* {gold >= 100} [Buy the restaurant]
    The ghoul takes its apron off and hands it to you with tears in its eyes.
    -> restaurateur
+ [Fight the cook]
    -> fight("the ghoul cook", 7, 1) ->
    ~ Monsters -= ghoulcook
    It has eleven gold in its apron, all of it sticky.
    ~ find(11)
+ [Back out politely]
    "Suit yourself," says the ghoul.
- ->->

=== gallery ===
Portraits of {the King of Bones, from when he'd still got a face|kings|the King's horse}. {&The eyes follow you.|The eyes have stopped bothering.}
* {not hasKey} [Look behind the portraits]
    A note: "Spare key is with the THING. Do not feed the thing." Cellars are usually in the west.
* [Turn the King's picture to the wall]
    Far off in the north-east somebody shouts "HEY."
+ [Go on]
- ->->

=== scribes ===
{Six skeletons at six desks, all writing. None of them looks up.|Scratch, scratch, scratch go the pens.}
* [Read over a shoulder]
    It says: <i>{x}, {y}. The visitor reads over my shoulder. The visitor has {life} life.</i> You stop reading.
* [Ask where the King is weak]
    All six pens stop. All six point at the bell tower, to the west.
+ [Tiptoe out]
- ->->

=== armoury ===
{armoury == 1: Rust, mostly. But there are two weapons left that would hold an edge. You can only carry one of them.|The armoury.}
* {weaponBonus == 0} [Take the sword]
    ~ weaponName = "sword"
    ~ weaponBonus = 2
    You swish it. It swishes!
* {weaponBonus == 0} [Take the axe]
    ~ weaponName = "axe"
    ~ weaponBonus = RANDOM(1, 3)
    It's {weaponBonus == 3:wickedly sharp|{weaponBonus == 2:good and heavy|rather blunt}}.
* {weaponBonus > 3} [Sharpen your weapon]
    ~ weaponBonus++
    The grindstone still turns.
+ [Leave]
- ->->

=== bell_tower ===
{hasBell: An empty bell frame. ->->}
A shaft goes up to a speck of sky. Hung low down, at just about the height of a child, is one small silver bell.
+ [Take it]
    ~ hasBell = true
    It is very light, and it hums in your hand.
+ [Ring it where it hangs]
    {The whole crypt goes silent.|It's a pretty sound.}
+ [Leave it]
- ->->

=== gate ===
{not hasKey: A gate of black iron blocks the way north. Locked. Through the bars you can see a pair of feet on a footstool, all bones.|The gate stands open. {!To the north a dry voice says, "Come in, come in, you're letting the warm in."}}
->->

=== treasury ===
// secret room, accessed from bell tower (NOT DONE YET)
Gold up to the knees!
~ find(100)
->->

// =====================================================
// THE KING
// =====================================================

=== throne ===
# MUSIC: king.ogg
"Another straw?" says the King of Bones. He's very old and very comfortable, and the bell-money is in a sack on his knees.
* [Ask for it nicely]
    "Nobody has ever asked," he says. He thinks about it for so long that you wonder if he's died again.
    {kills == 0:
        "And you've not hurt a soul on your way up here. No. Take it. I can't spend it."
        -> peaceful
    }
    "But you've been very hard on my staff."
    -> throne
* {hasBell} [Ring the silver bell]
    He puts his hands to where his ears were. It's the bell they rang the morning he was born, and he comes apart, quite gently, from the top down.
    ~ Monsters -= kingofbones
    -> victory
+ [Fight him]
    -> fight("the King of Bones", 12, 2) ->
    ~ Monsters -= kingofbones
    ~ find(20)
    -> victory
+ [Say you've got the wrong room]
    "They all say that."
    ~ y = y + 1
    -> enter_room

=== victory ===
You pick up the sack. It's heavier than it looks, and on the way out nothing stops you at all.
~ find(50)
{ Monsters == ():
    There's nothing left in there that could. Sixteen rooms, and you've cleared every one.
    # ENDING: exterminator
- else:
    You can hear the rest of them back there in the dark, starting to argue about who gets the throne.
    # ENDING: hero
}
-> score

=== peaceful ===
He even has one of the scribes carry the sack for you as far as the steps.
~ find(50)
# ENDING: polite
-> score

=== restaurateur ===
You never go back to the village. But people start to come to you. Four stars in the guidebook, one off for the location.
# ENDING: chef
-> score

=== ran_away ===
You climb up into the daylight with {gold} gold in your pocket and a story about how there was no King at all.
{gold > 20: It buys a lot of drinks. Nobody believes you but they do like the drinks.|Nobody believes you.}
# ENDING: liar
-> score

=== darkness ===
The torch goes out. You stand perfectly still. All round you, politely, the crypt begins to move.
# ENDING: dark
-> score

=== score ===
Gold: {gold}. Monsters beaten: {kills}. Final score: {gold + kills * 10 + life}.
{gold + kills * 10 + life:
- 0: Wow. Zero exactly.
- else: Thanks for playing!
}
-> END

=== function find(n) ===
~ gold += n
(You find {n} gold.)
