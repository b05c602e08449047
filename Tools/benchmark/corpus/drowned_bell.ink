// THE DROWNED BELL OF CARROW
// a gamebook in about eighty paragraphs
// Written for the "One Weekend, One Death (At Least)" jam. There are a lot more deaths than one. Sorry.

# title: The Drowned Bell of Carrow
# author: hollowpeg

VAR lantern = false
VAR rope = false
VAR knife = false
VAR key = false
VAR gold = false
VAR tide = 0

-> start

=== start ===
Your grandmother was born in Carrow, and Carrow is at the bottom of the bay.

The sea wall broke sixty years ago, on an equinox night, with the whole village in its beds. Since then the bell of St Osyth's has rung under the water whenever somebody from a Carrow family is about to die. It rang for your grandfather. It rang for your mother. Last night, very faintly, it rang again, and there is nobody left in the family but you.

Tonight is the lowest tide in sixty years. The water is walking backwards out of the bay, and far away across the shining mud you can see a steeple.

* [Go down to the quay and make ready.] -> quay
* [Set out at once. There is no time to lose.] -> three_ways
* [Stay indoors and lock the door.] -> lock_the_door

=== lock_the_door ===
You lock the door. You lock the windows. You sit on the stairs with the poker over your knees and you wait, all night, for whatever it is that comes.

At six in the morning the tap in the kitchen begins to drip. At ten past, it begins to run. It is sea water. It has weed in it. When you try to open the door that you locked so carefully, you find that the key has rusted through in the lock.

-> dead

=== quay ===
The boats lie over on their sides like drunks. Old Prue is sitting on a bollard, mending a net by feel, as she does in all weathers and at all hours.

"You're going out to it," says Prue. It isn't a question.

* "I am."[] you say.
    -> prue
* [Ignore her and look in the fishermen's chapel.] -> chapel
* [Walk past her, down the slip, onto the mud.] -> three_ways

=== prue ===
"Then here's three things, and you may have the one," says Prue. "I've a rope, that never broke. I've a knife, that never was lost overboard. And I've a piece of advice, which never was listened to."

* [Take the rope.]
    ~ rope = true
    She unpicks it from round her own waist. It is thin and grey and warm.
    -> prue_done
* [Take the knife.]
    ~ knife = true
    It is a gutting knife, worn down to a sliver. You could shave with it.
    -> prue_done
* [Take the advice.]
    -> advice

=== advice ===
"Whatever they ask you, down there," says Prue, "tell 'em the truth. And whatever they offer you, don't eat it, don't drink it, and don't lie down on it." She bites off a thread. "That's five things, really. You've had good value."
-> prue_done

=== prue_done ===
"And listen out for the turn of the tide," she calls after you. "It don't come in like it does here. It comes in like a horse."

* [Look into the chapel on your way.] -> chapel
* [Down the slip and onto the mud.] -> three_ways

=== chapel ===
The fishermen's chapel is the size of a wardrobe. A storm lantern burns before the saint, as it has burned, they say, since the night the wall broke. If it should ever go out another village will go the way of Carrow. So they say.

* [Borrow the lantern.]
    ~ lantern = true
    "I'll bring it back," you tell the saint. The saint has heard that before.
    -> three_ways
* [Leave it be.]
    You touch the saint's foot for luck, and go.
    -> three_ways

=== three_ways ===
You stand where the sea ought to be. The mud ticks and whispers. The steeple is two miles off, black against the last of the light.

There are three ways to Carrow. There is the old causeway, which is in pieces. There are the flats, which are quicker and which move about. And there is the one deep channel that never drains, with a little green boat drawn up beside it, that you don't remember seeing before.

* [Take the causeway.] -> causeway
* [Strike out over the flats.] -> flats
* [Take the green boat.] -> boat

// ---------- the causeway ----------

=== causeway ===
The stones are slick and set wide apart, for carts. You make good time at first. Half a mile out the causeway simply stops. There is a gap of twelve feet or so with brown water sliding through it, and on the far side the stones go on as if nothing had happened.

* {rope} [Use Prue's rope.] -> causeway_rope
* [Take a run and jump.] -> causeway_jump
* [Wade it. It can't be that deep.] -> causeway_wade
* [Climb down onto the flats instead.] -> flats

=== causeway_rope ===
You throw a loop over a mooring post on the other side, at the third try, and go across hand over hand with your heels in the water. Something bumps against your heels, twice, quite gently, the way a cat does. You do not look down.

The rope will not come loose from the post. You leave it there{knife: and are glad you have the knife}.
~ rope = false
-> village_edge

=== causeway_jump ===
You take off your boots, tie them round your neck, go back twenty paces, and run.

{~It is a good jump. It is very nearly good enough. You land on your chest on the far edge, scrabble, swear, and haul yourself up with your toes full of barnacles.|You have never jumped so far in your life. You land on both feet like a cat and look round for somebody to have seen it.}

Nobody has seen it. Or rather: a row of heads, far down the channel, round and dark. You tell yourself that they're seals.
-> village_edge

=== causeway_wade ===
It is knee deep. It is waist deep. It is still waist deep in the middle, and you are just thinking what a fuss people make, when you put your foot on the roof of a house.

The slates give way. It is a good deal deeper inside.

-> dead

// ---------- the flats ----------

=== flats ===
The flats are ribbed like the roof of a dog's mouth. You take off your boots and trust to your feet. After a while you notice lights away to the left, low down, yellow and homely, a string of them like a street.

* [Go toward the lights.] -> flats_lights
* [Keep straight on for the steeple.] -> flats_straight

=== flats_lights ===
They keep their distance. When you walk they walk. When you stop, they stop, and you hear somebody laugh, as you might laugh to see a child in its father's boots.

* [Run after them.] -> flats_run
* {lantern} [Lift up your own lantern and swing it.] -> flats_signal
* [Turn away and make for the steeple.] -> flats_straight

=== flats_run ===
You run, and they let you catch them. They are very pretty close to. They are what hangs over the mouth of the thing that owns them.

-> dead

=== flats_signal ===
You swing the saint's lantern three times, like a ship that wants a pilot.

The lights stop. One by one they go out. The last one comes bobbing over the mud to you, and there is a small girl under it, carrying it on a stick. She is wet right through, and she has no shoes.

"You're not from here," she says, "but you've got our light." She takes you by the sleeve, and leads you by a path where the mud is hard as a pavement, and at the edge of the village she is gone.
-> village_edge

=== flats_straight ===
You go straight on, which is the one thing nobody should do on the flats. Between one step and the next the ground turns into porridge. You are in to the thighs before you have time to shout.

* [Struggle!] -> flats_struggle
* [Lie down flat and swim.] -> flats_swim
* {rope} [Throw the rope to that stump over there.] -> flats_stump

=== flats_struggle ===
You kick. You heave. You get one leg out as far as the knee and are very pleased with it. But it is the other leg that pays.

The mud of Carrow bay is extremely old and it has never been in a hurry.

-> dead

=== flats_swim ===
It feels like madness, but you spread out your arms and lie down on your face on top of the mud, and wriggle. It takes a quarter of an hour to go five yards. You arrive on firm sand, brown from head to foot like a chocolate mouse.

{lantern:
    ~ lantern = false
    The lantern stayed behind. You watch its light go down through the mud, slowly, like a coin through honey, and you think about what they say in the chapel.
}
-> village_edge

=== flats_stump ===
The loop settles over the stump. You pull; it holds; you pull again, and come out of the mud with a noise like the last of a milkshake.

It isn't a stump, when you come up to it. It's a hand, in a leather glove, and it has hold of the rope. You let it keep the rope.
~ rope = false
-> village_edge

// ---------- the green boat ----------

=== boat ===
It is a very small boat, and the oars are dry and clean. There is a name on the stern: it's your grandmother's, {lantern:you see by the light of the lantern|you make out with your fingertips}. The channel goes winding off between banks of mud higher than your head.

* [Get in and row.] -> boat_row
* [Push it off empty and take the causeway.]
    The boat goes off up the channel without you, against the current, in no hurry.
    -> causeway
* [Push it off empty and take to the flats.] -> flats

=== boat_row ===
The boat wants to go to Carrow. You hardly need to pull. Halfway there you look over the side and see a face under the water, keeping pace with you, a young woman's face with her hair all out behind her. She has your mother's chin. She holds up her hand to you with the palm open.

* [Take her hand.] -> boat_hand
* [Look away and row.] -> boat_away
* [Tell her your name.] -> boat_name

=== boat_hand ===
It's warm. That is the last thing you would have expected. You are still thinking about how warm it is when you notice that you've been under for some time.

-> dead

=== boat_away ===
You set your eyes on the stern and row. Something taps along the planks, from the bow to the rowlocks, looking for the way in. Then the keel grates on cobbles, and you're there.
-> village_edge

=== boat_name ===
You lean down close to the water and tell her your name, all of it, even the middle one.

She laughs. A stream of bubbles comes up and when they break, each of them has a bit of a word in it. What they say is: <i>the sexton is honest, but the landlord cheats.</i>

She pushes you the rest of the way, like a child pushing a toy.
-> village_edge

// ---------- Carrow ----------

=== village_edge ===
CARROW, says the signpost, WELCOMES CAREFUL DRIVERS OF CATTLE.

It is all here. You had thought there would be ruins, but the street is only dirty, hung with weed at every sill, and running with a hundred little streams that are hurrying off after the sea. There are curtains. There's a cart, with a horse's harness laid out very neatly before it on the ground, and in the harness the bones of the horse.
-> high_street

=== high_street ===
~ tide++
{
- tide > 5:
    -> horse_tide
- tide == 5:
    There is a sound from seaward, like a crowd a long way off. The little streams have stopped running out of the village. They lie still in the gutters.
- tide == 3:
    The church clock, without any hands, strikes something.
- else:
    You are in the High Street of Carrow.
}

* [Try the inn.] -> inn
* [Try the schoolhouse.] -> school
* [Try the big house with the iron door.] -> merchant
* [Try the mill.] -> mill
* [Go up Church Lane.] -> lane
+ {tide > 1} [Leave this place, while you can.] -> leave_early

=== horse_tide ===
You have been too long. You hear it first: hooves. It comes round the corner of the High Street as high as the eaves, and it is white in front, and it really is like a horse; there's a mane, there is a rolling eye.

You always wanted to ride, when you were small.

-> dead

=== leave_early ===
You turn your back on the steeple. As you pass the signpost, the bell speaks behind you. Only once, and softly. It sounds like somebody clearing her throat.

* [Go back.] -> high_street
* [Keep walking.] -> walk_home

=== walk_home ===
You get home. Let nobody say that you don't. You are dry by midnight, and asleep by one.

{gold: You are also rich, and for a while it is very nice.}

But it rings every night after that, a little louder. You move inland. You move to a city where there is no water but the rain. On the night that you die you are ninety-one and in your bed, and the last thing you do in this world is to ask the nurse to please, please, go and see who is at the door.

THE END: <b>The Long Way Round</b>
-> END

// ---------- the inn ----------

=== inn ===
THE PLOVER. The door is open. There's a fire in the grate, burning green, and it gives no heat. Four men sit at cards, and they don't look up, because something has been at their eyes. The landlord is polishing a glass with weed.

"What'll it be?" he says. "First one's on the house."

* [Have a drink.] -> inn_drink
* ["Deal me in."] -> inn_cards
* [Go up the stairs at the back.] -> inn_upstairs
* [Back out into the street.] -> high_street

=== inn_drink ===
It's rum. It is excellent rum. It goes down like a lit string, and it goes on down, and on. You look at the glass and find that it's still full. You drink it off again, for manners. It's still full.

It's the whole bay you are drinking, and it wants to be finished.

-> dead

=== inn_cards ===
They make room. The cards are pulp, but they all seem to know which is which. "We play for small things," says the one who deals. "Buttons. Teeth. What'll you put up?"

He has put a big iron key on the table. You see that the landlord has come round behind you, and that he's making signs.

* [Stake your coat buttons.] -> inn_stake
* [Stake a tooth.] -> inn_tooth
* ["The landlord is telling you my cards."] -> inn_accuse
* [Get up and go.] -> inn_rude

=== inn_stake ===
You lose the buttons. You lose your boots. You are surprised how quickly it goes. You lose your watch, your belt, the name of your first dog. You lose the colour of your eyes.

When you have nothing else to stake, they let you stay on. There is always a fifth chair at that table, and it's hard to get a fifth.

-> dead

=== inn_tooth ===
"Good sport," says the dealer, and pats the air till he has found your face. Nobody cheats, for a tooth. It would be low. You turn up a nine; he turns up something black with a barnacle on it, that everybody agrees is a four.

~ key = true
He pushes the key across. "Counting house," he says. "Mind the step. There isn't one."
-> high_street

=== inn_accuse ===
There is a dreadful silence. Then all four of them turn round in their chairs.

"Sixty years," says the dealer slowly. "Sixty years I been losing to this lot." You leave by the window. Nobody is paying attention to you. As you drop down into the yard you find the key in your hand; they must have thought that you had earned it.

~ key = true
-> high_street

=== inn_rude ===
"Ah," says the dealer. "Then you forfeit." And they all lay down their cards at once, and all of the cards have your face on them.

-> dead

=== inn_upstairs ===
There are four doors upstairs, and three are swollen shut. In the last room is a bed, turned down, with a warming pan in it. Out of the window you could reach the roof of the stable, and from there you might get a look at the village.

* [Lie down for just a minute. You've come such a way.] -> inn_bed
* [Climb out of the window.] -> inn_roof
* [Go back down and out.] -> high_street

=== inn_bed ===
The sheets are cold, and then they're not. You were never so comfortable. You don't even hear the tide come up the stairs, one at a time, with a candle, to see that all the guests are in.

-> dead

=== inn_roof ===
From up here you can see how it lies. Church Lane runs up behind the school. The mill wheel is turning, although there's no water in the race. And there is a man with a spade at the end of the lane who takes off his hat to you.

{knife or rope: You also see where it came in. The sea wall has a hole like a missing tooth, and it isn't broken inward. It was broken out.|You also see where the sea came in, and you wish that you hadn't.}
-> high_street

// ---------- the school ----------

=== school ===
The slates are wiped. The desks are in rows. The children's coats are all on their pegs, and every peg has a name. On the high desk lies the register, open, and a voice from no place in particular is calling it.

"Abel Carne. <i>Present.</i> Mary Carne. <i>Present.</i>"

* [Sit down at an empty desk.] -> school_sit
* [Read the register over the edge of the desk.] -> school_register
* [Tiptoe out.] -> high_street

=== school_register ===
It's a list of everybody who drowned. They're all there, a hundred and eleven, ticked off every night for sixty years. Near the bottom is a girl, Lettice Penhallow, aged nine, with a line drawn through her instead of a tick.

Lettice Penhallow was your grandmother. She had gone to her aunt's that night with a cough.

And under it somebody has begun to write your name.

* [Tear out the page.] -> school_tear
* [Write something of your own.] -> school_write
* [Sit down quietly, before you're noticed.] -> school_sit

=== school_sit ===
The voice reaches the end of the names. There's a pause. It says yours.

* ["Present."] -> school_present
* ["Absent."] -> school_absent
* [Say nothing at all.] -> school_nothing

=== school_present ===
"Good," says the voice. "Then we're all here. You may close the door, Abel."

The door closes. It's a good door. It lets in nothing at all until the water is over the lintel.

-> dead

=== school_absent ===
"Who is speaking, then?" says the voice, sharply. All the empty desks turn round to look.

* ["Nobody, miss."] -> school_nothing
* ["I am. But I don't belong to you."] -> school_truth

=== school_truth ===
There is a long silence, with chalk in it.

"No," says the voice at last. "No, that is quite correct." A stick of chalk rolls down off the high desk and stops against your shoe. "You had better tell the bell so. It won't take it from us."
-> high_street

=== school_nothing ===
The voice waits. It's a very patient voice; it has taught infants. It waits while the light goes out of the windows. It waits while the floor gets wet. You have begun to feel extremely guilty.

It occurs to you, much too late, that you might simply have got up and left.

-> dead

=== school_tear ===
You take hold of the page, and a hundred and eleven small hands take hold of the other side.

-> dead

=== school_write ===
You pick up the pen. You cross out the two letters that stand there of your name. Then, because it seems polite, you go up the column and write next to Lettice Penhallow: <i>Excused. With a cough.</i>

Somewhere a child giggles. The chalk on the board begins to move, and it writes, in a good round hand: CUT NOTHING. TAKE NOTHING. SAY SORRY.
-> high_street

// ---------- the counting house ----------

=== merchant ===
JOB TRELAWNEY, says the brass. CORN, COAL, AND CREDIT. It's the only stone house in the street. The door is iron, and the windows have bars on them, and through the bars you can see a chest the size of a pony.

* {key} [Use the iron key.] -> merchant_open
* [Squeeze in through the coal hole.] -> merchant_coal
* [Leave it.] -> high_street

=== merchant_coal ===
You get your head in, and your shoulders. It's at the hips that you stop. It's no good going forward and it's no good going back, and you have plenty of time to think about cream cakes before you feel something take hold, in a friendly way, of your hands.

-> dead

=== merchant_open ===
The dealer was right about the step. You drop four feet into black water and come up spitting. When you have found the floor you find the chest; and when you've lifted the lid, the whole room turns yellow.

There's a ledger on top. It's an account of what was paid, that year, toward the mending of the sea wall. It was a great deal. None of it was spent. Here it is.

* [Fill your pockets.] -> merchant_pockets
* [Take just one coin.] -> merchant_coin
* [Take the ledger.] -> merchant_ledger

=== merchant_pockets ===
You fill your pockets, and your boots, and your hat. It's so very heavy; you hadn't known. And the door, now that you look at it, is four feet above the floor.

You can't climb up there with the gold. You can put it down. Any minute now you will put it down.

-> dead

=== merchant_coin ===
~ gold = true
One coin. It's as big as a jam-pot lid, and it would buy your house twice. It's cold in your pocket, right through the cloth. You scramble out.
-> high_street

=== merchant_ledger ===
You put the ledger inside your shirt. When you turn around there's a fat man on the chest, in a nightshirt, with his hands over his face. He doesn't try to stop you.

"They'll all know," he says.

"I should think that they know already," you say, and climb out.
-> high_street

// ---------- the mill ----------

=== mill ===
The wheel turns and turns with nothing to turn it. Inside, the stones are grinding. A thin grey flour is sifting down onto the floor, and you would rather not think about what it's made of.

* [Go up the ladder to the loft.] -> mill_loft
* [Look into the wheel pit.] -> mill_pit
* [Go back to the street.] -> high_street

=== mill_pit ===
There's something that turns the wheel. It lies along the bottom of the pit, and goes round, and round, and comes up again over the top. It's an eel. You've not yet seen either end of it.

* {knife} [Stab it as it goes by.] -> mill_stab
* [Throw it something to eat.] -> mill_feed
* [Leave very quietly.] -> high_street

=== mill_stab ===
The knife that never was lost overboard goes in as far as the handle. The eel stops, and so does the wheel, and so does the grinding of the stones. In the stillness you hear, all through the village, a hundred and eleven people sit up in bed.

"Who stopped the mill?" they say.

-> dead

=== mill_feed ===
You have half a pasty in your pocket. It goes in at one gulp, paper and all. And then the head comes up over the edge of the pit, as big as a calf's, whiskered, and looks at you with an expression you've only seen before on aunts.

It coughs something up at your feet{key:. It's a pair of spectacles.| and it's a big iron key.}
~ key = true
-> high_street

=== mill_loft ===
The floor of the loft is paved with sacks. On every one is stencilled PAID. From the little door under the roof there's a plank that leads across to the churchyard wall.

* [Go across the plank.] -> mill_plank
* [Go back down.] -> mill_down

=== mill_plank ===
You are half way over when the plank, which has been under the sea for sixty years, remembers it.

{rope: You go down, and come up short. Prue's rope has caught on the sack hoist, that never broke; you swing there under the little door till you've got your breath, and then swing on as far as the wall.|It isn't a long way down. It's just that there are railings.}

{rope: -> churchyard}
-> dead

=== mill_down ===
You turn around, and the ladder has been taken away. After some thought you slide down the flour chute and arrive in the street, grey all over, like a ghost. It seems to make you less conspicuous.
-> high_street

// ---------- the lane and the sexton ----------

=== lane ===
Church Lane is steep and sunk between hedges of black weed. At the top of it a man with a spade is digging. It keeps filling up with water and he keeps on digging. He has a hat on, and under the hat is nothing that you would want to describe.

"Evening," says the sexton. "Who's it for?"

* "For nobody[."]. I'm out for a walk," you say.
    -> sexton_lie
* "For me, I think[."]," you say.
    -> sexton_truth
* [Walk on by.] -> sexton_past

=== sexton_lie ===
"A walk," says the sexton. He weighs it up. "That's good. That's a good un. I've a hole for those."

He does, too. It's a very exact fit.

-> dead

=== sexton_past ===
You walk by. The sexton says nothing, but lays his spade across the lane behind you. You have the feeling that you've been counted.
-> churchyard

=== sexton_truth ===
"Ah," says the sexton, and he leans on his spade. "You'll be Letty's. She'd a cough." He looks you up and down. "It's not that the bell is angry, see. She's only counting. A hundred and twelve was baptised from her, and a hundred and eleven is all that ever came when she called. She can't get it to come out right."

* "What must I do?"
    -> sexton_help
* {gold} [Offer him the gold coin.] -> sexton_gold
* [Thank him and go on.] -> churchyard

=== sexton_gold ===
~ gold = false
He takes it, and looks at both sides. "That's Trelawney's," he says. "That's my own seven shillings is in that, and my brother's. That's the wall." He drops it into the hole, and the hole, for the first time in sixty years, stops filling up.

"I'm obliged to you," he says. "Go round by the vestry. The front door bites."
-> vestry

=== sexton_help ===
"There's some as would cut her down," says the sexton, "and some as would ring her till she split. Me, I'd go up there and have a word." He scratches where his ear should be. "But not by the tower stair. It's gone on the seventh turn. You go by the crypt. And take a light in with you."
-> churchyard

// ---------- the churchyard ----------

=== churchyard ===
The stones stand up to their shoulders in sand. St Osyth's is in front of you, and the steeple goes up and up, with the weed streaming from it. The bell is breathing. There is no other word for it.

{tide > 3: Behind you, out to sea, a white line has been ruled along the bottom of the sky.}

* [Go in by the west door.] -> west_door
* [Look for another way in.] -> vestry
* [Read the gravestones.] -> graves

=== graves ===
CARNE. CARNE. TRELAWNEY. PENHALLOW. And one, quite new and very clean, that has your first name on it, and a space. The sand before it has been dug over.

* [Dig.] -> graves_dig
* [Leave it alone and try the west door.] -> west_door
* [Go round by the vestry.] -> vestry

=== graves_dig ===
You have got down about four feet, with your hands, when you strike wood. You brush away the sand. There's a brass plate on the lid. There is knocking, from the inside, and it's just the way that you knock: two, and then one.

Naturally you open it.

-> dead

=== west_door ===
The west door is oak with iron teeth set into the arch, to carry, you suppose, a portcullis. What a church would want with a portcullis you can't imagine.

* [Walk straight in.] -> west_door_bite
* [Knock first.] -> west_door_knock
* [Think better of it and go round.] -> vestry

=== west_door_bite ===
It isn't a portcullis.

-> dead

=== west_door_knock ===
You knock, two and then one. After a moment there's a sort of swallow from inside the wood, and the teeth draw up a foot or so, as a dog will lift its lip when it's been told to behave. You hurry in under them.
-> nave

=== vestry ===
There's a small door round the back, and it has been propped open with a hymn book. Somebody's surplice is hanging behind it, full of little shrimps.
-> nave

// ---------- the church ----------

=== nave ===
They're all here. They have come in from their houses, without a sound, and they're sitting in the pews in their nightclothes with their hands in their laps. There's one place left, on the aisle, next to a woman with your mother's chin.

To the left is the stair to the tower. To the right some steps go down.

* [Take the empty place.] -> pew
* [Climb the tower stair.] -> tower
* [Go down to the crypt.] -> crypt
* [Walk up to the altar.] -> altar

=== pew ===
You sit down. The woman pats you on the knee. Above you the bell takes in breath, and strikes, and goes on striking, and everyone counts under their breath; a hundred and ten, a hundred and eleven, a hundred and twelve. And then such a sigh goes up.

It has come out right. You'd never have thought that it could make so many people so happy.

* [Stay.] -> pew_stay
* [Say: "I'm very sorry. I have to go now."] -> pew_go

=== pew_stay ===
You stay. The water comes in by the west door and walks up the aisle like a bride. Nobody minds. On clear nights, after that, they say at the quay that the bell is silent, and you can hear singing instead; and Prue, who was never heard to sing, joins in with the alto.

THE END: <b>One Hundred and Twelve</b>
-> END

=== pew_go ===
"Of course you do, my love," says the woman with your mother's chin. "It was good of you to come." And they all move their knees aside, for you to pass. At the door they have left your boots out for you, and somebody has greased them.
-> run

=== altar ===
On the altar is a loaf, and a cup. It's a long time since you have eaten. The loaf is warm. {advice: You remember what Prue told you, and put your hands behind your back.}

* {not advice} [Break off a piece. Only a corner.] -> altar_eat
* {knife} [Leave Prue's knife there, as an offering.] -> altar_knife
* [Go to the tower stair.] -> tower
* [Go down to the crypt.] -> crypt

=== altar_eat ===
It's only a corner. But when you turn round they are all holding out their hands, all hundred and eleven of them, and there's only the one loaf; and they're very hungry, and they have been so patient.

-> dead

=== altar_knife ===
~ knife = false
You lay it down beside the loaf. There's a rustling in the pews. An old man in the front row gets up, takes the knife, cuts the loaf across, and begins to hand it round. One after another they eat and lie down along the pews, and go to sleep. They really go to sleep. You hadn't known how awake they'd been.

Nobody is looking at you now. The bell rope is hanging there, behind the choir.

* [Pull the rope.] -> ring
* [Climb up by the crypt, softly.] -> crypt

=== tower ===
A stone stair, winding to the left. Five turns. Six. The steps are greasy, and hollowed in the middle.

* [The seventh turn.] -> tower_fall
* {sexton_help} [The sexton said something about the seventh turn. Go back.] -> crypt
* {rope} [Rope yourself to the newel first.] -> tower_rope

=== tower_fall ===
There is no seventh turn.

-> dead

=== tower_rope ===
You tie on, and feel ahead with your foot, and it goes down into nothing. But the stair takes up again a yard further on. You swing across to it with your eyes shut. Prue's rope never broke, and it doesn't now.
-> belfry

=== crypt ===
The steps go down into a dark like the inside of a boot.

* {lantern} [Hold up the lantern.] -> crypt_light
* [Feel your way along the wall.] -> crypt_dark
* [Go back up, and try the tower.] -> tower

=== crypt_dark ===
You feel your way along the wall. It's smooth and cold. It's ribbed a little. It's damp. You've gone a good thirty feet along it before it swallows.

-> dead

=== crypt_light ===
The light of the saint falls on a vault full of shelves, and on all of the shelves are shoes. They've been set in pairs, with the names chalked under them. One pair is a child's, with a buckle; and these are dry.

You take them. It seems right. Behind the last shelf there is an iron ladder going up, inside of the wall, such a long way that you lose count of the rungs.
-> belfry

// ---------- the bell ----------

=== belfry ===
The bell hangs in the middle of the sky. It's green and black and bigger than a room. All around the lip are letters: I CALL THE LIVING. And under them, scratched with nails, a hundred and eleven names.

It swings toward you a very little, like a cow that's been waiting at a gate.

* {knife} [Cut the rope.] -> cut
* [Ring it.] -> ring
* [Talk to it.] -> talk
* {crypt_light} [Put the child's shoes under it.] -> shoes
* [Scratch your name in with the rest.] -> scratch

=== cut ===
The rope parts. It's the rope, you find, that was holding up the bell. It goes down past you through one floor after another, and you hear it strike the bottom; and then, because you're standing on what it was holding up, you follow.

-> dead

=== scratch ===
It's quickly done. You've hardly finished the last letter when you see what a very good idea it was, and how silly you have been, and you step off the edge of the floor to go down and join the others.

-> dead

=== ring ===
It wants two hands and all of your weight. The first stroke goes through you like a door. At the second the whole village is out in the street. At the third stroke they begin to run; up the lane, over the hill, dry-shod, sixty years late, carrying their babies and their clocks. It was the warning that they never had.

When you look down there isn't anybody left in Carrow. And the white line has come all the way in from the edge of the sky.

* [Run after them!] -> run
* [Stay up here, and hold on.] -> hold_on

=== talk ===
You sit down on the edge of the frame. You feel a fool. "Lettice Penhallow isn't coming," you say. "She had a cough. She went to her aunt's. She grew up and she had a daughter, and she was a terror at whist. She died at eighty in her bed, in March. She used to cry when it rained, and I never knew why."

The bell hums.

{school_write or school_truth:
    "She's excused," you say. "And so am I. It's been written down."
    -> silence
}
It isn't enough. You can tell. It swings away, and back, and it's waiting for some proof.

* {merchant_ledger} [Read it the ledger.] -> ledger
* {boat_name} [Tell it your name, all of it, even the middle one.] -> silence
* [Say you're sorry.] -> sorry
* [Ring it after all.] -> ring

=== ledger ===
You read out the ledger. You read it all, the name and the shillings and pence, and what was done with it, in a loud voice over the roofs. When you come to the end the bell strikes once, by itself, like a judge.

In the street someone in a nightshirt starts to run, and something starts to follow him. It'll be at it for a good long time. It's lost interest in you altogether.
-> run

=== sorry ===
"I'm sorry," you say. "I'm so sorry that it happened to you."

Nobody had ever said it. There had been a fund, and a plaque.
-> silence

=== shoes ===
You set down the shoes under the bell with the toes out, as you'd put them by a bed.

The bell stops breathing. Then it counts, very softly, so softly that you feel it only in your teeth. A hundred and ten. A hundred and eleven. And one pair of shoes.
-> silence

=== silence ===
It stops. You had heard it all your life, you and your mother before you, right down at the bottom of everything like the noise in a shell; and now it stops.

Below in the nave they get up, and stretch, and look for their hats.

* [Go, now, before the tide.] -> run_quiet
* [Wait a little. It's so quiet.] -> hold_on

=== hold_on ===
The tide comes in like a horse. It goes by beneath you, over the wall, over the roofs, and it's up to the sill of the belfry before it's done. You sit on the frame with your knees drawn up and your arms round the bell, and it's warm, and neither of you says a thing.

{lantern: At first light a boat comes, feeling its way by the lantern in the steeple.|Nobody knows to look for you. It's two tides and a night before a boat comes by.} It's Prue. She can't see you, but she ships her oars right under the window and holds up a flask.

"Well," says Prue. "Did you listen to my advice?"

{advice: "Yes," you say. She's so surprised that she drops the flask.|"You never gave me any," you say. "No more I did," says Prue. "Move over."}

THE END: <b>High and Dry</b>
-> END

// ---------- getting out ----------

=== run ===
Out of the lychgate, down the lane, along the High Street. You can hear the hooves.

* [Take the causeway.] -> run_causeway
* [Take the flats.] -> run_flats
* {boat_row} [Find the green boat.] -> run_boat

=== run_quiet ===
You walk down through the village, and there's time. There's just time. Doors are being shut and locked on all sides, as they are when people go off on a journey.

{flats_signal: The small girl with the light on a stick is sitting on the signpost. She's got her shoes on. "Race you," she says. You let her win, all the way to the quay.}
{not flats_signal: At the signpost you meet the sexton, with his spade on his shoulder. He walks with you as far as the gap, and he lays the spade across it for you to step on.}

{lantern: You hang the lantern before the saint again. It flares up when you let go of it, and for a moment it looks pleased.|There's no light in the chapel when you come by. Some day you'll have to do something about that.}

You sleep that night with the window open. It's raining. You cry a little, and it's all right.

THE END: <b>With a Cough</b>
-> END

=== run_flats ===
You can run as fast as the tide. You really can; you've proved it. But you can't do it in that mud, and it doesn't get tired.

-> dead

=== run_causeway ===
The stones are going under as you come to them. At the gap the water is coming through like a train.

{causeway_rope:
    And there, from one side to the other, is Prue's rope that wouldn't come loose. You'd like to kiss it. You go across under the water more than over it, and run, and fall up the steps of the quay on your hands and knees.
    -> out_alive
}
* [Jump!] -> run_jump
* [Turn back, and get up the steeple.] -> run_back

=== run_jump ===
{causeway_jump:
    You've done this before. You were fresh then, and it was twelve feet. You think about nothing at all, and you jump.
    -> out_alive
- else:
    It's a good jump. People on the quay, who were watching, will say so for years.
    -> dead
}

=== run_back ===
{ RANDOM(1, 2) == 1:
    You get as far as the inn. The four at the table shift up to make room.
    -> dead
- else:
    You get to the foot of the steeple with the water at your neck, and it lifts you up, turn by turn, as gently as a hand, and puts you in at the belfry.
    -> hold_on
}

=== run_boat ===
It's waiting for you where the channel comes up to the cobbles, with its oars out. You don't have to touch them. You lie down in the bottom with your arms over your head and it goes home, over the top of everything, like a cork.
-> out_alive

=== out_alive ===
When you have coughed up what you had to cough up, you turn round. There isn't any steeple. There is just the bay, brim-full, and very pretty, and the moon on it.

{gold:
    You've got a gold coin in your pocket. It never gets any warmer. You spend it as soon as you can, and it's back next morning. It's back every morning.
    THE END: <b>Change for a Wall</b>
- else:
    It doesn't ring. You sit on the slip until it's light, to be sure. It never rings again, for you or for anyone.
    THE END: <b>The Living, Called</b>
}
-> END

=== dead ===
# death
YOUR ADVENTURE ENDS HERE.

{~The mud closes. The gulls come back.|The tide goes over, and leaves nothing to show.|Far off across the bay a bell rings once, and somebody ticks a name.|Prue, on the quay, lifts up her head, and then goes on with her net.}
-> END
