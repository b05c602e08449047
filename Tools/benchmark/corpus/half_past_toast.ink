# title: HALF PAST TOAST
# author: Bev and the Dog
// a game about a cafe that only does toast
// made in 2 weeks, pls be kind. all the customers are real (they are not real)

VAR cash = 40
VAR rep = 3
VAR price = 2
VAR bread = 0
VAR day = 1
VAR gary = false
VAR gary_mood = 0
VAR theCat = 0
VAR fire_damage = 0
VAR inspectorHappy = false
VAR bribed = false
VAR rival_knows = false
VAR served_today = 0
VAR walked_out = 0
LIST spreads = (butter), marmalade, anchovy, beige
LIST oven = (off), warm, haunted

CONST RENT = 25

-> intro

== function sell(n)
~ temp how_many = n
{ how_many > bread:
    ~ how_many = bread
}
~ bread = bread - how_many
~ cash = cash + how_many * price
~ served_today += how_many
~ return how_many * price

== function liked(n)
~ rep = rep + n
{rep > 10:
~ rep = 10
}
{rep < 0:
~ rep = 0
}

== function stars()
{rep:
- 0: no stars, and somebody has drawn a bottom
- 1: one star
- 2: one and a half stars
- 3: two stars
- 4: two and a half stars
- 5: three stars
- 6: three and a half stars
- 7: four stars
- 8: four and a half stars
- 9: nearly five stars
- else: five stars, one of them in crayon
}

== intro
You came into a small sum of money when your aunt died, and you have done what everybody told you not to.

It is a café. It does toast. It's called HALF PAST TOAST and it says so over the window, in letters which cost more than the toaster. You have one toaster. It was your aunt's as well. It has four slots, and three of them are for bread.

* "What's the fourth one for?"[] you asked the solicitor, when he handed it over. He looked out of the window and said he had another appointment.
* [Open the shop.]
- You have {cash} pounds, five days until the rent is due, and a queue. 
The queue is a man called Gary.
"Are you hiring?" says Gary.
* * "No."
    "Right you are," says Gary, and sits down at table two, and looks at you.
* * "Can you make toast?"
    ~ gary = true
    "I can watch it," says Gary. "I'm told that's half the battle."
    He starts at once. He wants nine pounds a day and all the crusts.
* * "Are you buying?"
    He looks through his pockets. He has a bus ticket, some string, and a second, better, bus ticket. "No," he says.
    ~ cash = cash + 0
- - -> morning

// ------------------ MORNING ----------------------

== morning
~ served_today = 0
<b>DAY {day}.</b> You have £{cash} and {stars()}. {bread > 0: There {bread == 1:is 1 slice|are {bread} slices} left over from yesterday, gone a bit philosophical.}
{gary:
{gary_mood < -2: Gary comes in late and hangs up his coat on the floor.|{~Gary is in already. You don't know how. You've got the only key.|Gary has brought a plant.|"Morning," says Gary. "I have had a thought." He doesn't tell you what it was.}}
}
{day == 2: Over the road, men are taking paper off a window. It's going to be a place called GRAIN. It's going to have a wall made of moss.}
{day == 4: There's a queue out of the door at GRAIN. You count it. You count it again in a funny voice, to see if it helps.}
-> buying

= buying
The bread van's at the kerb.
+ {cash >= 4} [A small loaf. Eight slices, £4.]
    ~ cash -= 4
    ~ bread += 8
    {It's white. It's square. It is what it is.|White. Square.|You know the one.}
    -> buying
+ {cash >= 9} [A big sourdough with a name. Twelve slices, £9.]
    ~ cash -= 9
    ~ bread += 12
    ~ liked(1)
    This one is called {~Leonard|Big Sandra|Hope|The Deacon}. People do like that sort of thing.
    -> buying
* {cash >= 6} [A job lot of marmalade, £6.]
    ~ cash -= 6
    ~ spreads += marmalade
    -> buying
* {cash >= 5} [Anchovy paste, £5.]
    ~ cash -= 5
    ~ spreads += anchovy
    The bread man asks if you're sure. He asks again. He makes you sign for it.
    -> buying
* {day >= 2 && cash >= 3} ["What's that one? In the bucket?" (£3)]
    ~ cash -= 3
    ~ spreads += beige
    "We call it beige," says the bread man.
    -> buying
+ {bread > 0} [That'll do.]
    -> pricing
* -> 
    You can't afford any bread. You can't afford a crumb.
    {bread > 0: -> pricing}
    -> broke

= pricing
Time to do the blackboard. TOAST, it says, £{price}.
+ {price > 1} [Rub it out and put a pound less.]
    ~ price--
    {price == 1: A pound! You'll be giving it away. It's practically a charity.}
    -> pricing
+ {price < 9} [Put a pound more.]
    ~ price++
    {
    - price == 5: You add the word <i>artisanal</i>. It doesn't fit. It now says TOAST, ARTISAN, and then there's an arrow.
    - price == 7: You find that you can't quite look at it.
    - price == 9: Gary, or somebody, has written underneath: <i>why</i>
    }
    -> pricing
+ [Turn round the sign on the door.]
    -> open_up

// --------------- THE DAY ITSELF ------------------

== open_up
{!You turn the sign to OPEN. It says CLOSED on your side, which you find you take personally.|OPEN.|OPEN, it says; and below that, in Gary's hand, <i>up to a point</i>.}
-> customers ->
-> lull

== customers
{shuffle once:
- -> mrs_pell ->
- -> the_colonel ->
- -> coffee_man ->
- -> influencer ->
- -> eleven_pee ->
- -> philosopher ->
- -> wedding ->
- -> school_trip ->
- -> duck ->
- -> lost_man ->
}
{day == 3: -> inspector ->}
{shuffle once:
- -> book_club ->
- -> divorce ->
- -> bees ->
- -> the_poet ->
- -> someone_normal ->
}
->->

== sold_out
{&"Toast, please," they say, in|They ask you for toast. It's quite reasonable. It is up on the wall, in|"One toast," they say, reading it from} letters that cost more than the toaster. But you've got no bread.
~ liked(-1)
~ walked_out++
They go out, and you watch them cross the road.
->->

== too_dear
"{price} <i>pounds</i>?" they say. {~"For <i>toast</i>?"|"Does it come with something?"|"Is it a <i>big</i> toast?"}
+ "It's artisanal."
    {price > 6: "It's arsenical," they say, and leave. It's a good line. You write it down.|"Oh," they say, "well," and get out a purse, in a small cloud of moths.}
    {price > 6:
    ~ walked_out++
    - else:
    ~ sell(1)
    }
+ "Call it two."
    ~ cash += 2
    ~ bread--
    ~ liked(1)
    They pay you two. They feel that they've won, and they come back with it to table one, and sit there winning.
+ "GRAIN's over the road."
    ~ walked_out++
    ~ liked(-1)
    They hadn't known that there was a GRAIN. They thank you very much.
- ->->

== mrs_pell
{bread < 1: -> sold_out}
Mrs Pell comes in, in her hat. She's from number nine. She puts her bag up on the counter and unpacks it: a tea bag, a cup, a small flask of hot water, a jug.
"Two slices," says Mrs Pell. "And I'll know if it's shop butter."
{price > 3: -> too_dear}
* "It's shop butter."
    "Well, I like an honest woman," says Mrs Pell to you. You aren't a woman, or you may be; she hasn't her glasses on.
    ~ sell(2)
    ~ liked(2)
* "Churned this morning."
    She bites. She chews. A long way behind her eyes, a cow is called as a witness. 
    "Liar," says Mrs Pell, enchanted. She'll tell everybody.
    ~ sell(2)
    ~ liked(1)
* {spreads ? marmalade} "Marmalade?"
    It turns out she's been waiting for someone to say that since 1987. She has four slices. She cries a bit. She leaves you a tip, and it's a button, but it's a good button.
    ~ sell(4)
    ~ liked(2)
- ->->

== the_colonel
The Colonel isn't a colonel. He's got the moustache, though, and sometimes that's enough.
"D'you have," says the Colonel, dropping his voice, "<i>the paste?</i>"
* {spreads ? anchovy} [You have the paste.]
    {bread < 1:
        You have the paste, but you've nothing to put it on. He looks at you for some time. Then he holds out a finger.
        ~ cash += 5
        ~ liked(1)
        ->->
    }
    "Good God," says the Colonel, at the first bite; and, at the second, "Mother." He buys six. He pays with a medal, and then, when you have explained, with money.
    ~ sell(6)
    ~ cash += 3
    ~ liked(1)
* {spreads ? beige} [Give him the beige, and say that it's the paste.]
    He eats all of it. He sits very straight. "That's not the paste," he says at last, "but I have been <i>somewhere</i>."
    ~ sell(1)
    ~ rep += RANDOM(-2, 2)
* "We have butter."
    "Butter!" says the Colonel. You've had less scorn from a swan.
    ~ liked(-1)
- ->->

== coffee_man
A man comes in with a phone at his ear and says, "Flat white."
* "We only do toast."
"Yeah, no, flat white," says the man.
* * "We do <i>toast</i>."
"Large," says the man.
* * * [Give him some toast in a cup.]
{bread < 1: It'd have to be just the cup. You give it to him anyway. -> cup_only}
~ sell(1)
He goes out drinking it. An hour afterwards he's back. "Same again," he says.
~ sell(1)
* * * [Weep.]
You put down your head on the counter. "And one of those," says the man.
~ liked(1)
* * [Point at GRAIN.]
{day > 1: He goes over. You see him come out ten minutes later with a flat white so small that he's holding it in tweezers.|There isn't a GRAIN yet. He stands in the building site. Somebody in a hard hat makes him one. You never find out how.}
* [Flatten something white.]
{bread < 1: -> sold_out}
You flatten a slice of white. You hand it to him. He pays for it, looks at it, and for the first time takes the phone away from his ear.
"I've been so unhappy," he says.
~ sell(1)
~ liked(2)
- ->->
= cup_only
~ cash += price
He says it's the best he's ever had.
->->

== influencer
She's called Tansy and she's got a ring light, and somebody to hold it. "We're not going to <i>eat</i> it," says Tansy.
* [Make her the best toast you've ever made.]
    {bread < 2: -> sold_out}
    It's golden. It's even. There's a curl on the butter. She photographs it for an hour and ten minutes from above, like a crime.
    ~ bread -= 2
    {RANDOM(1,6) > 2:
        By evening it has forty thousand hearts. Nobody has asked where it was.
        ~ liked(2)
    - else:
        She uses the picture of the plant.
        {gary: Gary's very proud.}
    }
* [Give her the burnt one.]
    {bread < 1: -> sold_out}
    ~ bread--
    ~ fire_damage++
    "Oh my God," says Tansy. "It's so <i>real</i>." You've got a whole bin that's real, out the back. She photographs the bin.
    ~ liked(3)
* "That'll be {price} pounds."
    "I thought I'd pay in exposure," says Tansy.
    * * ["I've a fourth slot that needs exposing."]
        You show her the fourth slot. She looks down it. She's very quiet after that, and she pays, in coins, with both hands.
        ~ cash += price * 2
        ~ oven += haunted
    * * ["Out."]
        {gary: Gary holds the door. He's never looked so much like a man who holds doors.|You hold the door yourself.}
        ~ liked(-2)
- ->->

== eleven_pee
A child looks at you over the counter. You can see its hat. A hand comes up, and puts down eleven pence in a row.
"What can I get?" says the hat.
* {bread > 0} [A whole slice. On a plate. With a napkin.]
    ~ bread--
    ~ cash++ // close enough
    ~ liked(1)
    The child eats it with a knife and fork. It asks for the bill. It folds up the bill, and keeps it.
* {bread > 0} [The crusts.]
    {gary: "Those are <i>mine</i>," says Gary. There is a scene. ->gary_scene}
    "I'm not a duck," says the hat, with dignity.
    ~ liked(-1)
* "Nothing, at that price."
    You hear the coins being taken back. One, two, and then a lot of small ones. You'll hear it tonight. You'll hear it when you're old.
    ~ liked(-2)
* [Give it a job.]
    "Sign says HALF PAST TOAST," says the hat. "It's ten to. I'll start then." You never see it again, but for the rest of the week somebody has been polishing the letterbox.
    ~ liked(1)
- ->->
= gary_scene
~ gary_mood--
They come to terms in the end. Gary gets the long ones.
->->

== philosopher
{bread < 1: -> sold_out}
A woman in a long scarf orders one slice, takes it over to table three, and contemplates it.
At eleven o'clock she's still contemplating it. At one o'clock there are nine people who'd like table three.
* [Leave her be.]
    ~ sell(1)
    She goes at ten to five. She's left the toast, with one perfect bite out of it, and a note. <i>It is</i>, says the note.
    You frame it. It's worth money, later on, or it would've been.
    ~ liked(1)
    ~ walked_out += 2
* "Are you going to eat that?"
    "That is the question," says the philosopher, so gratefully that you sit down. It's four o'clock when you get up. You no longer believe in butter, as such.
    ~ sell(1)
    ~ served_today += 0
* [Eat it yourself.]
    She watches it go. "<i>Yes</i>," she breathes. She pays you twenty pounds and runs out into the street, to tell somebody.
    ~ cash += 20
    ~ bread--
- ->->

== wedding
A bride comes in, in everything. Then a groom. Then a number of people dressed as salmon; no, it's only the colour.
"The caterers have gone bust," says the bride. "We need a hundred and forty of something."
{bread >= 10:
    -> wedding_do
}
"We've {bread}," you say.
She looks at you with such sorrow. The salmon go out two by two.
~ walked_out += 140
~ liked(-1)
->->

== wedding_do
* "I can do you toast soldiers. I can do you <i>regiments</i>."
    You cut each slice into fourteen. You've never worked so hard. There's dancing; somebody makes a speech, and there's a toast, and everybody looks at you, and roars.
    ~ sell(bread)
    ~ cash += 25
    ~ liked(3)
* "Price is double for weddings."
    "It always is," says the bride.
    ~ cash += bread * price
    ~ sell(bread)
* {oven ? haunted} [Use the fourth slot.]
    It comes up, and up, and up. It's toast, of a kind. There are a hundred and forty. All of them have the same face on, that of a man with side whiskers, looking surprised. The guests think it's the groom's grandfather. The groom goes white, and says that it is.
    ~ cash += 60
    ~ liked(1)
- ->->

== school_trip
Thirty children in orange bibs. "They're doing bread," says the teacher. "Where it comes from. What happens to it."
* {bread > 4} [Show them.]
    You burn one, on purpose. You let them scrape it. It's the single best day of their lives, and there is carbon on the ceiling, and they each buy a slice with money that they've been given for the museum.
    ~ sell(bread)
    ~ liked(2)
    ~ fire_damage++
* "From a van[."]," you say. "And then you burn it, and then you're forty."
    The teacher begins to nod, and goes on nodding.
* {gary} [Let Gary give the talk.]
    Gary talks for an hour on the crust. You hadn't known. There's a bit about his father. At the end of it thirty children, in silence, line up to shake his hand.
    ~ gary_mood += 3
    ~ liked(2)
- ->->

== duck
A duck comes in.
* [Give it a slice.]
    {bread > 0: It eats it. It goes out. It comes back with eleven more.|You've got none. It knows. It stays.}
    {bread > 0:
    ~ bread = bread - 3
    {bread < 0:
    ~ bread = 0
    }
    ~ liked(1)
    }
* [Shoo it.]
    It bites you, in as much as it can. Somebody films it. It's set to music.
    ~ liked(-1)
* "Toast is bad for ducks."
    The duck looks at you. Then it looks at the blackboard, and then it looks, for rather longer, at the price.
    {price > 4: It leaves. You feel that it's spoken for everybody.|It stays till closing. It's no trouble.}
- {theCat > 0: The cat has seen all this. The cat will remember.}
->->

== lost_man
"Is this the clinic?" says a man, holding one elbow.
* "No, it's toast."
    He thinks about it. "Go on, then," he says.
    ~ sell(1)
* "Take a seat."
    You don't know why you say it. You have a look at the elbow. You put a warm slice on it and you tie it round with a tea towel. He moves it up and down.
    "Thirty years," he says, "I've been going to the wrong place."
    ~ sell(1)
    ~ liked(2)
- ->->

// ---- the second lot ----

== book_club
The book club has come in to get out of the rain. None of them has read it.
{bread < 4: There's not enough to go round. They share, and it brings out something in them. By the end there are two book clubs. -> book_club_end}
* [Sell them a round of toast apiece.]
~ sell(4)
* [Tell them how it ends.]
It's the doctor. They're so relieved that they order everything.
~ sell(bread)
~ liked(1)
- (book_club_end) They leave the book behind. {gary: Gary's reading it under the counter till Thursday, and it isn't the doctor.}
->->

== divorce
A couple want to split a slice. It becomes clear that they're splitting everything.
* [Cut it exactly in half, with a ruler.]
"She's got the corner," says he. You cut it again. You end with sixty-four pieces and a protractor.
~ sell(1)
* [Give them two, on the house.]
{bread < 2: You've not got two. -> sold_out}
~ bread -= 2
They look at them. It hadn't occurred to either of them that there might be two.
~ liked(2)
* {spreads ? beige} [The beige.]
They taste it. Their eyes meet. They have something, at last, that they can hate together. You're invited to the second wedding.
~ sell(2)
~ liked(1)
- ->->

== bees
It's bees. 
It's about four thousand. {spreads ? marmalade: They've come about the marmalade.|They don't seem to have come about anything.}
* [Close for the afternoon.]
~ liked(-1)
* [Carry on.]
You carry on. Someone gives you a nice review that says <i>lively</i>.
{RANDOM(1,2) == 1:
~ liked(1)
- else:
Someone else gives you one that says <i>BEES</i>.
~ liked(-2)
}
* {gary} "Gary?"
Gary takes off his hat. They go in. He puts it on again, and goes for a walk, and comes back without any. He won't discuss it.
~ gary_mood++
- ->->

== the_poet
{bread < 1: -> sold_out}
"I'm afraid that I can only pay you," says the young man, "in verse."
* [Accept.]
~ bread--
He writes you one on a napkin.
<i>O brown-edged page! O square of afternoon!</i>
<i>Thou'rt done too late, or I was hungry too soon.</i>
It's not good, but nobody's ever written you anything that wasn't a bill.
~ liked(1)
* "Then you can have the <i>idea</i> of toast."
He sits down before an empty plate with his eyes shut. After a while he wipes his mouth.
* [Pay him in verse.]
"There was a young man with no money," you begin. It's got a second line which is unrepeatable. He goes red, gets up, pays you in full, and is never seen in the town again.
~ sell(2)
- ->->

== someone_normal
A person comes in, asks for toast, pays for it, eats it, says "Thank you", and goes.
{bread > 0: You and {gary:Gary|the toaster} look at each other.|You had no toast, in fact. You gave them a coaster. It was that quick.}
~ sell(1)
->->

== inspector
{not inspector_back: A thin man comes in with a clipboard, and writes down the door.}
"Environmental Health," he says. "I'm Mr Quill. I'm going to need to see your toaster."
* [Show him three of the slots.]
    "There's a fourth," says Mr Quill.
    * * "It's decorative."
        {oven ? haunted: A low voice says something, from the decoration. Mr Quill writes it down. He asks it how it's spelled.|"Then it should have a rail," says Mr Quill.}
        ~ liked(-1)
    * * "It was my aunt's."
        He stops writing. "Not Dot?" says Mr Quill. "Not <i>Dot's</i>?" He takes off his hat. He was a young man, once, it appears, and there was a tea dance.
        ~ inspectorHappy = true
* [Give him some toast.]
    {bread < 1:
        You reach into the bin for bread, and bring up a hand with nothing in it. He writes down <i>nothing</i>.
        -> inspector_verdict
    }
    ~ bread--
    He eats it in eleven bites. You count them, and so does he.
    {fire_damage > 0: "Burnt," says Mr Quill. "Correct."|"Adequate," says Mr Quill. A tear runs down beside his nose.}
    ~ inspectorHappy = true
* {cash >= 15} [Leave fifteen pounds on the clipboard.]
    ~ cash -= 15
    ~ bribed = true
    He looks at it. "What's this?"
    * * "It's a bribe."
        "It's very small," says Mr Quill. He gives you a receipt.
    * * "It's a tip."
        "For <i>me</i>?" says Mr Quill. Nobody has ever tipped an inspector. He has to sit down.
        ~ inspectorHappy = true
- -> inspector_verdict

== inspector_back
He's only come for his pen.
-> inspector

== inspector_verdict
{theCat > 1: "And that," says Mr Quill, pointing with his pencil, "is a cat." The cat doesn't deny it.}
{theCat > 1 and not inspectorHappy:
~ liked(-2)
}
{inspectorHappy: He sticks a big green number five on the window. It's crooked, and you daren't touch it.|He sticks a two up on the window. It could be worse. It could be upside down, and then it would be a sort of five.}
{inspectorHappy:
~ liked(1)
}
->->

// --------------- LULL ------------------
// threads here so I can keep adding stuff

== lull
{It goes quiet about three. It's the hour when even God has had his toast.|Three o'clock. Quiet.|Three o'clock again, already, or still.}
<- lull_cat
<- lull_gary
<- lull_rival
<- lull_slot
* {served_today > 8} [Count the takings, with a smile on.]
    You've sold {served_today} slices. You say so out loud, in case the toaster's interested.
    -> closing
+ [Wipe things.]
    {You wipe the counter. You wipe the other counter.|You wipe what you wiped.|You wipe {gary:Gary|the door}.}
    -> closing

== lull_cat
* [There's a cat looking in at the window.]
~ theCat = 1
She's grey, with a torn ear and a look of having read your accounts.
* * [Let her in.]
~ theCat = 2
She walks round the whole café, once, and sits on the warm spot above the toaster. You have the impression that you've been bought.
* * [Draw the blind.]
You can see her shadow. It's looking at its wrist.
- - -> closing
* {theCat == 2} [Name the cat.]
* * Crumb.
* * Deborah.
* * Chief Financial Officer.
- - She lets it be known that she has one already. But people begin coming in to see her.
~ liked(1)
-> closing

== lull_gary
* {not gary} [Gary's still at table two. Hire him.]
    ~ gary = true
    "I started this morning," says Gary. "I just wasn't going to say."
    -> closing
* {gary} [Ask Gary what his thought was.]
    "What if," says Gary, "there were two kinds of toast."
    You wait.
    "Only we don't say which," says Gary.
    * * [Do it.]
        ~ gary_mood += 2
        ~ liked(1)
        You put up a sign. BOTH KINDS. By the next day there are factions.
        -> closing
    * * [Don't.]
        ~ gary_mood -= 2
        "No, no," says Gary, "it's your shop."
        -> closing
* {gary} {gary_mood < 0} [Say something nice to Gary.]
    "You watch it very well," you tell him. He has to go outside for a moment.
    ~ gary_mood = 3
    -> closing

== lull_rival
* {day >= 2} [Go across and have a look at GRAIN.]
The moss is real. There's a person whose whole job is to mist it. The owner is called Lysander; he's got bare ankles and a handshake like a warm glove with nothing in it. 
"We're not really about <i>food</i>," says Lysander. "What's your story?"
    * * "My aunt died."
        "<i>Love</i> that," says Lysander.
        ~ liked(0)
    * * [Steal some moss.]
        You get a handful inside your jumper. It's damp. On toast it's no worse than the beige.
        ~ spreads += beige
        ~ rival_knows = true
    * * [Order the toast.]
        It's eleven pounds. It's on a slate. It's on a slate <i>on a trowel</i>. You bite it, and your blood runs cold. It's really, really good.
        ~ cash -= 11
        * * * "What do you do to it?"
        "You want to know the secret?" says Lysander. He looks round. His lip trembles. "It's just toast," he whispers. "I don't know why they come. I lie awake."
        ~ rival_knows = true
        * * * [Say that it's dry.]
        It isn't, and you both know it. But he doesn't sleep.
    - - -> closing
* {day >= 4} {rival_knows} ["We could join the two shops," you say to Lysander.]
    -> merger

== lull_slot
* {oven !? haunted} [Put a slice in the fourth slot.]
    {bread < 1: You would, but you've no bread. You put in the bus ticket. It comes out punched. -> closing}
    ~ bread--
    ~ oven += haunted
    You push down the lever. It gets cold. Every dog in the street begins to bark, and stops, all at the same moment. It pops.
    There's a face on it, done in a very fine brown line, like an engraving. It's your aunt. She looks as if she's about to say what she always said.
    * * "Hello, Auntie Dot."
    <i>Too much butter</i>, says the toast.
    ~ rep++
    * * [Eat it, quick.]
    You eat it. You know, now, all the words to a number of songs about sailors.
    - - -> closing
* {oven ? haunted} [Ask the fourth slot for advice.]
    <i>CHARGE {price > 3:LESS|MORE}</i>, says the toast. And, on the other side: <i>WEAR A VEST.</i>
    -> closing

== merger
"There's a wall in the way," says Lysander. "There's a <i>road</i> in the way."
* "We'll have a crossing."
He looks at you, then, like a man in a lifeboat seeing a light. He sends off the person who does the moss. You shake on it. This time there's something in the glove.
You call it GRAIN PAST TOAST. It makes no sense, and it's full every day until you are both quite old. Lysander gets socks. {gary: Gary is the crossing.|Somebody called Gary is the crossing.}
<b>ENDING 5 of 7: MIND THE ROAD</b>
-> END
* "Forget it."
"I'll never forget it," says Lysander.
-> closing

// -------------- CLOSING --------------------

== closing
You turn round the sign. {&It says OPEN to you now. You could have done with that earlier.|It's dark, and the letters light up, all except the P. It says HALF AST TOAST.|The P is back. It's the H that's off.}
{gary:
    ~ cash -= 9
    You pay Gary his nine pounds.
    {cash < 0: He looks at it. He gives you back what you haven't got. "Pay me when you're famous," says Gary.}
    {cash < 0:
    ~ cash = 0
    ~ gary_mood--
    }
}
{walked_out > 5: There's a review on the mat. <i>Went in, came out.</i>}
{fire_damage >= 2 && not on_fire: -> on_fire}
Served: {served_today}. In the tin: £{cash}. In the opinion of the town: {stars()}.
{day == 5: -> rent_day}
~ day = day + 1
{served_today > 6:
~ liked(1)
}
-> morning

== on_fire
The toaster's on fire. 
It has been leading up to it.
* [Throw water on it.]
    It's electric. You wake up on the pavement with a new parting. All the lights in the street are off, and over the road, in the dark, somebody is trying to mist moss by ear.
    ~ liked(1)
* [Throw Gary on it.]
    {gary: He goes willingly. You'll never be able to say that he didn't.|He isn't even on the staff. He says it's the nicest thing anyone has asked him.}
    ~ gary_mood++
* {oven ? haunted} "Auntie Dot! Stop it!"
    It goes out like a child caught with matches.
* [Toast something over it.]
    It's the best slice that you have made all week. You split it with {theCat > 1:the cat|the fire brigade}.
    ~ cash += price
- ~ fire_damage = 0
-> closing

== broke
You turn out your pockets. You turn out the till. {gary: Gary turns out the plant.}
You shut up the shop by dinner time. You take down the letters over the window one by one. You can't sell them, as nobody wants just those. But you do get to spell things. For a while after, if people go past your flat, they can see on the sill the words PAST FALL, and then on Tuesdays, O STALE HATPIN; you had to buy in the rest.
<b>ENDING 1 of 7: CRUMBS</b>
-> END

== rent_day
The landlord comes himself. He's got a ring on each finger, and a little book.
"Twenty-five," says the landlord.
{
- cash >= RENT && rep >= 8:
    -> glory
- cash >= RENT + 60:
    -> rich_but
- cash >= RENT:
    -> another_week
- gary && gary_mood >= 2:
    -> gary_pays
- oven ? haunted && theCat > 1:
    -> ghost_pays
- else:
    -> evicted
}

= glory
You count it out to him. He's not listening. He is looking over your shoulder, at the people. They're all down the street. They've brought their own plates.
"What is it you <i>do</i> to it?" says the landlord.
You think of a good many answers.
* "It's just toast."
    And he takes a slice; and he shuts his eyes; and he lets you have the upstairs.
* "It was my aunt's."
    "Ah," says the landlord, and off come the rings, one after another, as though he were going to wash up. "Not Dot?"
    {inspectorHappy: "There's a queue," you say. Mr Quill's at the front of it.}
- <b>ENDING 7 of 7: FIVE STARS, ONE IN CRAYON</b>
-> END

= rich_but
You pay him out of one pocket. You have four others. You are a person of means.
But the shop's empty. It was empty on Thursday too. You've sold a great deal of toast, once, to everyone in the town, for {price} pounds.
{price > 5: Somebody has finished the sign for you. ARTISANAL, it says now, all the way round the corner and down the side of the bank.}
<b>ENDING 6 of 7: ONE EACH</b>
-> END

= another_week
You count it out to him, down to the last coin, and {cash == RENT:the last coin is the child's eleven pence|you've {cash - RENT} left}. He goes away.
You look at the toaster. It looks at you, with three of its slots.
"Same again Monday?" says {gary:Gary|a voice at table two. It's Gary. You did wonder}.
{not bribed: It's an honest living. It's nearly a living.|You've still got the receipt for the bribe. You're told it's deductible.}
<b>ENDING 4 of 7: SAME AGAIN</b>
-> END

= gary_pays
You haven't got it. You start to explain. Somebody coughs.
"I've been saving up," says Gary, "for a third bus ticket." He's got it all in the plant. He counts it out, with soil on, in nines.
{gary_mood > 5: "Both kinds," he says to the landlord, firmly, and the landlord has both kinds.}
You have to change the sign; it's only right. GARY'S, it says. The letters cost more than the toaster.
<b>ENDING 3 of 7: UNDER NEW MANAGEMENT</b>
-> END

= ghost_pays
You haven't got it. There's a click. The lever of the fourth slot has gone down by itself.
The landlord reads what comes up. He reads both sides. You never see what's on it; he folds it, and puts it away in his breast pocket, and it leaves grease.
"She always <i>knew</i>," says the landlord hoarsely. He tears a page out of his little book. The cat, above the toaster, begins to wash.
<b>ENDING 2b of 7: WEAR A VEST</b>
-> END

= evicted
"I've got {cash}," you say. {cash > 15: "And a cat."}
"Well, I've got GRAIN," says the landlord. "They want it for the overflow. They want to put in a fern."
They let you have the toaster. You carry it home on the bus. Half way there the lady in the next seat leans across to you, and asks, very low, what the fourth slot's for.
* [Show her.]
    {oven ? haunted: It's a long ride, and your aunt's in good form.|You look down it together. You never had the time.}
    By the terminus the whole top deck is having toast.
    <b>ENDING 2a of 7: ALL CHANGE</b>
    -> END
* "It's decorative."
    It gets dark. You hold it on your knees, and it's still warm.
    <b>ENDING 2 of 7: THE LAST BUS</b>
    -> END

TODO: ending 8 with the bees??
