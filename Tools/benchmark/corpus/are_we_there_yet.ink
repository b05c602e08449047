// ARE WE THERE YET
// for the "Thread Jam" - theme: PASSENGERS
//
// Each friend is a thread, and each leg of the drive pulls in whoever is awake.
// Speaker tags (#dez #priya #moth) are for the portraits, when I've drawn them.

# title: Are We There Yet
# author: tinfoil_hal

VAR dez = 3
VAR priya = 3
VAR moth = 3

VAR leg = 1
VAR patience = 4     // lines of chat per leg
VAR fuel = 2
VAR music = "nothing"
VAR dez_asleep = false
VAR priya_told = false
VAR moth_knows = false
VAR lost = false
LIST snacks = crisps, wine_gums, pasty, mystery_egg
~ snacks = ()

-> driveway

=== driveway ===
5:40 in the morning. Your mum's Corsa, with four people's worth of stuff in it.

You are driving, since you're the only one who passed. Dez has the front seat, because he called it in <i>April</i>. Priya's in the back with the tent on her lap. Moth is in the back underneath the other tent.

* "Everybody got everything?"
    "No," says Moth, muffled. #moth
    * * "What've you forgotten?"
        "If I knew that I wouldn't have forgotten it." #moth
        ~ moth++
    * * "Tough."
        ~ moth--
        You reverse out over something that crunches.
* "Right. Rules of the car."
    "Driver picks the music," you say.
    "Shotgun picks the music," says Dez. #dez
    "The back seat has <i>rights</i>," says Priya. #priya
    * * [Driver picks]
        ~ music = "yours"
        ~ dez--
    * * [Shotgun picks]
        ~ music = "dez"
        ~ dez++
        ~ priya--
    * * [Back seat picks]
        ~ music = "priya"
        ~ priya++
        ~ dez--
* [Say nothing, just drive]
    There's something holy about an empty road. It lasts for eleven seconds.
- {music == "nothing":Nobody's put anything on yet, so Dez hums.|{music == "dez":Dez puts on forty minutes of one drum.|{music == "priya":Priya puts on a podcast about a murder in Utah.|You put on the CD that's been stuck in there since 2009.}}}
Two hundred and ten miles to the sea.
-> motorway

// ================= LEG ONE =================

=== motorway ===
~ leg = 1
~ patience = 4
The motorway. {dez > 3: Dez has his feet up on the dash and is happy.}
-> chatter

= chatter
{patience <= 0: -> services}
~ patience--
{shuffle once:
- A lorry goes by with a picture of a huge prawn on it.
- "Horses," says Priya. There are horses.
- The left wiper comes on all by itself and goes off again.
}
<- dez_talk(-> chatter)
<- priya_talk(-> chatter)
<- moth_talk(-> chatter)
+ [Watch the road]
    {You watch the road.|You go on watching the road.|Road.}
    -> chatter

// ================= FRIENDS =================

=== dez_talk(-> back) ===
{dez_asleep: -> DONE}
* {leg == 1} "Dez, feet off the dash[."]," you say.
    "They're <i>clean</i> feet." #dez
    * * "They're on the airbag."
        He takes them down, and thinks about airbags, and is very quiet.
        ~ dez--
        -> back
    * * "Fine. Break your knees."
        "Cheers." He means it. #dez
        ~ dez++
        -> back
* {leg == 1} "Go on, then, the drumming. Is it any good?"
    "It's in <i>seven</i>," he says, as if you'd asked about his children. #dez
    -> drum_lecture ->
    -> back
* {leg == 2} "You all right? You've gone quiet[."]," you say to Dez.
    "Didn't get it," he says. "The placement. Found out Thursday. Don't tell the others." #dez
    * * "Mate."
        "Yeah." He offers you a wine gum, a red one. He never gives away the reds. #dez
        ~ dez += 2
        -> back
    * * "Guys, Dez didn't get the placement!"
        There's the sort of silence that you could stand a spoon in.
        ~ dez -= 3
        ~ priya--
        -> back
* {leg == 2} {snacks ? crisps} [Pass Dez the crisps]
    You hear every one of them.
    ~ snacks -= crisps
    ~ dez++
    -> back
* {leg == 3} {dez >= 5} "Sing us something, Dez."
    He sings. He's no good at all, and by the second verse all four of you are doing it.
    ~ dez++
    ~ priya++
    ~ moth++
    -> back
* {leg == 3} "You could close your eyes for a bit, Dez."
    He's snoring before you've got to the end of his name.
    ~ dez_asleep = true
    -> back
- -> DONE

=== drum_lecture ===
He explains it on the glovebox. You keep one-two-three-four-ing and he keeps stopping you.
* [Get it, on about the tenth go]
    "<i>There</i> you are!" He thumps the roof. #dez
    ~ dez += 2
* [Pretend to get it]
    "Nah, you're nodding in four." #dez
- ->->

=== priya_talk(-> back) ===
* {leg == 1} "Priya, are we on the right road?"
    "We're on <i>a</i> road." She has a paper map. She has highlighters. "Junction nine. I'll say when." #priya
    * * "You're the boss."
        ~ priya++
        -> back
    * * "I'll just put my phone on."
        You hear a highlighter lid go on with a click.
        ~ priya -= 2
        -> back
* {leg == 1} "What's in the big bag, Priya?"
    "Contingencies." #priya
    -> back
* {leg > 1} {not priya_told} "What's up with you[?"]?" you ask the mirror.
    Priya looks out of the window. "I'm moving to Leeds," she says. "In September. For good, I think." #priya
    ~ priya_told = true
    * * "That's brilliant!"
        "Is it?" she says. "OK. OK, good." #priya
        ~ priya += 2
        -> back
    * * "You can't, though."
        "I can, though." She almost laughs. #priya
        {moth_knows:
            "<i>I</i> told you he'd say that," says Moth. #moth
        }
        -> back
    * * [Miss the turning]
        You miss the turning. Priya, for once, doesn't say when.
        ~ lost = true
        -> back
* {priya_told} "Leeds has got a ring road, you know."
    "I know. I've highlighted it." #priya
    ~ priya++
    -> back
* {leg == 2} {snacks ? wine_gums} [Wine gums to the back, please]
    "Only the greens are left," says Priya. "Who raised you?" #priya
    ~ snacks -= wine_gums
    -> back
* {leg == 3} {music == "priya"} "So who did it? In Utah?"
    "Nobody knows," say Priya and Moth together, delighted. #priya
    ~ priya++
    ~ moth++
    -> back
- -> DONE

=== moth_talk(-> back) ===
{TURNS_SINCE(-> moth_sick) >= 0 && TURNS_SINCE(-> moth_sick) < 3:
    Moth has a carrier bag on their knee and isn't speaking to anyone.
    -> DONE
}
* {leg == 1} "Moth? You alive under there?"
    "I've made a sort of nest." #moth
    * * "Can you breathe in the nest?"
        "Enough." #moth
        ~ moth++
        -> back
    * * "I spy with my little eye..."
        "Tent," says Moth. #moth
        "It begins with L."
        "<i>Luxurious</i> tent." #moth
        -> moth_game
* {leg == 2} "Do you know what Dez is sulking about[?"]?" you ask Moth, low.
    "I know everything," says Moth. "I'm under a tent. People forget." #moth
    ~ moth_knows = true
    -> back
* {leg == 2} {snacks ? mystery_egg} [Give Moth the egg]
    Nobody has ever looked at a service station egg with so much love.
    ~ snacks -= mystery_egg
    ~ moth += 2
    -> moth_sick ->
    -> back
* {leg == 3} {moth_knows} "You knew about Leeds, didn't you?"
    "Since February." #moth
    "And you didn't say?"
    "It wasn't mine to say." You hadn't thought of Moth as the wise one. #moth
    ~ moth++
    -> back
* {leg == 3} "Favourite bit so far, Moth?"
    {fuel == 0:"When you cried at the petrol pump."|{snacks ? pasty:"The pasty. It's still in the bag, isn't it? I can feel it there."|"This bit," Moth says.}} #moth
    -> back
- -> DONE
= moth_game
* [Keep playing]
    You get through lorry, layby, lamp post and loneliness, and it turns out it was "lane".
    ~ moth++
    -> motorway.chatter
* [Give up]
    -> motorway.chatter

=== moth_sick ===
"Um," says Moth. #moth
* [Pull over]
    You pull over. Everybody looks at a field while Moth doesn't.
    ~ patience--
* [Hand back a carrier bag]
    "Not the one with the map in!" says Priya. It is the one with the map in. #priya
    ~ lost = true
- ->->

// thread for the radio DJ, ended up not needing it
=== radio_talk(-> back) ===
* [Fiddle with the radio]
    "...and that was four in a row from..." Fzzz.
    -> back
- -> DONE

// ================= SERVICES =================

=== services ===
~ leg = 2
~ fuel--
Services. The four of you stand in the car park stretching like cats.
You've got a tenner from the kitty. {dez < 3: Dez has gone off to stand by the bins.} {priya < 3: Priya is on the phone to someone who isn't any of you.}
-> shop

= shop
{LIST_COUNT(snacks) >= 2: That's the tenner.  -> petrol}
* [Crisps (Dez will love you)]
    ~ snacks += crisps
    Salt and vinegar, grab bag. Grab bag's a strong word for it.
* [Wine gums]
    ~ snacks += wine_gums
* [A pasty]
    ~ snacks += pasty
    It's hotter than the sun.
* [An egg in a little plastic pot]
    Why is it in a pot? Why does it come with a fork?
    ~ snacks += mystery_egg
+ [Leave it]
    -> petrol
- -> shop

= petrol
* [Fill up]
    ~ fuel = 3
    Priya pays, and writes it down.
    ~ priya--
* [We've got loads]
    The needle's on the E. E for Enough.
* {snacks == ()} [Spend the tenner on petrol, then]
    Ten pounds exactly. You're strangely proud of this.
    ~ fuel = 2
    ~ priya++
- You all get back in, in the same seats, without anyone saying so.
-> a_road

// ================= LEG TWO =================

=== a_road ===
~ patience = 5
~ fuel--
Hedges now, and the sort of tractor that doesn't pull in.
-> chatter

= chatter
{patience <= 0: -> breakdown}
~ patience--
{cycle:
- The tractor's doing nineteen.
- The tractor puts its indicator on. The tractor takes its indicator off.
- You've become fond of the tractor.
}
<- dez_talk(-> a_road.chatter)
<- priya_talk(-> a_road.chatter)
<- moth_talk(-> a_road.chatter)
+ [Overtake]
    {RANDOM(1, 4) == 1:
        You go for it. There's a gap, there isn't, there is. Everyone screams on the same note.
        ~ moth++
        ~ dez++
        ~ priya--
        -> breakdown
    }
    You pull out, look, and pull in again.
    -> chatter

=== breakdown ===
{fuel > 0 && not lost: -> last_leg}
{lost:
    You're at a gate with a cow behind it. This is not the B3157.
    "I'd like it noted," says Priya, "that I said nothing." #priya
- else:
    The car coughs, and coasts, and stops beside a field of something yellow.
    "Enough," says Dez, looking at the E. #dez
}
- (stuck)
* [Ask the cow]
    The cow doesn't know.
    ~ moth++
    -> stuck
* [Blame Dez]
    "How's it <i>me</i>?" #dez
    ~ dez -= 2
    -> stuck
* {lost} [Ask Priya, properly, and say sorry]
    She unfolds the map across the bonnet. It's a beautiful map. You go left, left and left.
    ~ priya += 2
    ~ lost = false
    -> stuck
* {fuel <= 0} [Get out and push]
    <- pushing
    Up ahead there's a hill, with a garage at the bottom of the other side of it, if you believe the sign.
    ~ fuel = 1
    -> stuck
* {dez + priya + moth < 4} [Sit on the verge and not talk]
    -> ending_verge
+ {fuel > 0 && not lost} [Drive on]
    -> last_leg
* [Ring your mum]
    -> ending_mum

=== pushing ===
Three of them behind and you at the wheel, which you offer to swap, though not very loudly.
-> DONE

// ================= LEG THREE =================

=== last_leg ===
~ leg = 3
~ patience = 4
The road goes up. Any minute now there'll be sea.
"First one to see it," says Moth. #moth
-> chatter

= chatter
{patience <= 0: -> the_sea}
~ patience--
{Not yet.|That's not sea, that's polytunnels.|Not yet.|...|Is that...? No.}
<- dez_talk(-> last_leg.chatter)
<- priya_talk(-> last_leg.chatter)
<- moth_talk(-> last_leg.chatter)
+ {dez_asleep} [Draw on Dez while he's asleep]
    {A moustache.|Another moustache.|It's mostly moustache now.}
    ~ moth++
    -> chatter
+ [Just drive]
    -> chatter

=== the_sea ===
And there it is, all at once, like someone's taken a lid off.
"SEA," {dez_asleep:shouts Moth, and Dez sits up and hits his head|you all shout, at the same moment, so nobody wins}.

{tally()}

You park where it says no parking. 
{
- dez >= 6 && priya >= 6 && moth >= 6:
    -> ending_all
- dez < 1 && priya < 1 && moth < 1:
    -> ending_alone
- priya_told && priya >= 5:
    -> ending_priya
- dez >= priya && dez >= moth:
    -> ending_dez
- moth > dez:
    -> ending_moth
- else:
    -> ending_chips
}

=== function tally() ===
{
- dez == priya && priya == moth:
    It's odd. You couldn't say which of them you like best.
- dez < 2 || priya < 2 || moth < 2:
    Someone's going to need an apology and an ice cream, and they'll need them in that order.
- else:
    ~ return
}

=== ending_all ===
You leave everything in the car, the tents too, and run. The water's so cold that it isn't funny, and you can't stop laughing.
Years later, in four different cities, each of you has the same bad photo on the fridge.
# ENDING: four on the fridge
-> END

=== ending_priya ===
Priya walks you along to the end of the harbour wall. "There's a sofa," she says. "In the Leeds flat. It folds out. I checked before I signed."
* "I snore."
    "I've highlighted that as well." #priya
* "I'll come every weekend."
    "You won't," she says. "But come on some of them." #priya
- # ENDING: fold-out
-> END

=== ending_dez ===
Dez finds two bits of driftwood and teaches the beach to count to seven. By dark there's a crowd. "I should do this," he says, "<i>instead</i>," and you watch him hear himself say it.
# ENDING: in seven
-> END

=== ending_moth ===
Moth remembers what it was they'd forgotten. It was the tent poles. You all sleep in the car, in the same seats, with the windows steamed up.
"Best night of my life," says the nest. #moth
# ENDING: the nest
-> END

=== ending_chips ===
You get chips and sit on the wall in a row. A gull takes one out of {~Dez's|Priya's|Moth's|your} hand, and that's what you'll all remember.
# ENDING: gull
-> END

=== ending_verge ===
Nobody says anything, and it goes on for so long that it turns into something else. In the end it's Moth who goes, "I spy," and all of you groan.
You never do get to the sea. You tell people that you did.
# ENDING: layby
-> END

=== ending_alone ===
They've gone three different ways by the time you've locked the car. You eat a {snacks ? pasty:cold pasty|sandwich} and look at the tide going out.
# ENDING: designated driver
-> END

=== ending_mum ===
{"Where are you?" says your mum.|} You tell her what you can see. It's a cow. "I'll come in your dad's," she says. "Put Moth on."
She gets there at dusk with a flask, four jumpers and a can of petrol, and she never once says it.
{priya_told:
    "Leeds!" she says to Priya. "You'll want a good coat."
}
# ENDING: mum
-> END
