// PATIENT MARGARET
// ------------------------------------------------------------------
// You have eighteen turns. Every [bracketed] action that costs a turn
// is marked with a clock in the UI by the #t tag. Talking is free, once.
//
// state machine:   wrecked -> failing -> patched -> sound
// ------------------------------------------------------------------
# title: Patient Margaret
# author: k_orrery
# theme: dark

CONST TURNS_AT_START = 18
CONST POD_SEATS = 3

LIST Crew = Okonjo, Halloran, Vesna, Pim
LIST Condition = wrecked, failing, patched, sound
LIST Place = engine_room, spine, sickbay, hold, bridge
LIST Kit = torch, patch_kit, fuse, jack, smelling_salts

VAR clock = TURNS_AT_START
VAR here = engine_room
VAR carrying = ()

// people
VAR met = ()
VAR fit = (Halloran, Pim)           // on their feet
VAR behind_ice = ()                 // safe in the hold when it comes
VAR lost = ()
VAR with_you = ()

// machines
VAR reactor_is = failing
VAR air_is = failing
VAR helm_is = wrecked
VAR radio_is = wrecked

VAR turned = false
VAR answered = false
VAR margaret_asked = false
VAR breath = 5

-> prologue

// ==================================================================
// machinery
// ==================================================================

=== function mend(ref system) ===
{ system != sound:
    ~ system++
}

=== function worsen(ref system) ===
{ system != wrecked:
    ~ system--
}

=== function ok(system) ===
~ return system >= patched

=== function state_word(system) ===
{ system:
- wrecked: gone
- failing: failing
- patched: holding
- sound: good
}

=== function minutes() ===
~ return clock * 3

=== function take(thing) ===
~ carrying += thing

=== function holding(thing) ===
~ return carrying ? thing

=== function name_all(people) ===
// "Pim, Vesna and Okonjo"
{ LIST_COUNT(people):
- 0: nobody
- 1: {people}
- 2: {LIST_MIN(people)} and {LIST_MAX(people)}
- else: {LIST_MIN(people)}, {name_all(people - LIST_MIN(people))}
}

=== function board() ===
<i>Reactor {state_word(reactor_is)}. Air {state_word(air_is)}. Helm {state_word(helm_is)}. Radio {state_word(radio_is)}.</i>

=== tick ===
~ clock--
{ clock <= 0:
    -> flare
}
{ clock mod 4 == 0:
    "{minutes()} minutes," says Margaret. # chime
}
{ clock:
- 15:
    Something lets go, a long way forward, with a noise like a dropped tray.
    ~ worsen(radio_is)
- 11:
    { not ok(reactor_is):
        The lights go brown, and think about it, and come back. The reactor has tripped another bank.
        ~ worsen(reactor_is)
    - else:
        The deck hums under you, quite evenly. It's a good sound. You had forgotten it.
    }
- 8:
    { not ok(air_is):
        Your ears pop. The hole in the spine has got bigger.
        ~ worsen(air_is)
    }
- 6:
    { fit ? Halloran && not (with_you ? Halloran) && met !? Halloran:
        There's a thump, through the frames, and a long scrape. "That was the pod," says Margaret. "Mr Halloran is in it. He has gone without saying goodbye."
        ~ fit -= Halloran
        ~ lost += Halloran
    }
- 3:
    You can feel it on one side of your face, through a metre of hull, or you think you can. The sun has got something to say.
}
{ air_is == wrecked:
    ~ breath--
    {breath:
    - 3: It's getting hard to finish a thought.
    - 2: There are small bright fish at the edges of things.
    - 1: You do this one on your knees.
    - 0: -> no_air
    }
}
->->

// ==================================================================
// prologue
// ==================================================================

=== prologue ===
The <i>Patient Margaret</i> is nine hundred thousand tons of dirty ice with a tug on the front. Four people and you have been pushing it sunward for eleven months, to be somebody's lake.

You are the second engineer. You're asleep in the engine room, where it's warm, when the stone comes through. It's no bigger than a pea. It goes in at the bridge and out at the spine, and it doesn't even slow down.

When you've finished falling you are on the ceiling, and the ceiling is the floor.

"Good morning, Second," says Margaret. She's an old ship, with an old ship's manners. "I am sorry to wake you. I've lost the bridge board, and a good deal else. Also there's a flare. It left the sun five minutes ago. The fast part will be here in {minutes()} minutes."

* "How bad?"
    "The ice would stop it," says Margaret. "But the ice is behind us, and the sun's in front. I'm the wrong way round."
* "Where's everybody?"
    "I have two on the bridge, one in sickbay and one in the hold. I can hear them breathing. It's about the only thing that I can do."
* [Say a word you learned from your grandmother.]
    "Quite," says Margaret.
-   "I need to be turned end for end, with the engine, by somebody at the helm. Then everyone should come and sit in the hold, on the dark side of the ice, with the door shut. I would do it myself. I've tried."
* * "Then we'd better get on with it."
* * "And if we don't?"
    "Then I'll arrive on time in a year and four months," says Margaret, "in very good order, with nobody in me."
- - -> in_engine

// ==================================================================
// options that follow you from place to place
// ==================================================================

=== talk_to_margaret(-> back) ===
+ {TURNS_SINCE(-> report) > 3 or not report} ["Margaret, report."]
    -> report -> back
+ {not margaret_asked && clock < 12} ["Margaret, could you turn yourself, if I gave you everything?"]
    -> last_resort -> back
* {clock < 9} ["Are you frightened?"]
    "I've been a ship for sixty years," says Margaret. "I was a tanker, and before that I was a hospital. I've been frightened of one thing, the whole time, and it's of being empty. Thank you for asking."
    -> back
* {clock < 14} ["Why do they call you Patient?"]
    "I waited nine years once at a dock," says Margaret, "for someone to find the paperwork."
    -> back

=== report ===
{board()} "And there are {minutes()} minutes left," says Margaret{lost:; and after a moment: "And we've lost {name_all(lost)}."|.}
{ fit !? Vesna && lost !? Vesna: "I can hear Dr Vesna. She's swearing. I take it as a good sign." }
{ not ok(air_is): "There's a hole in the spine that you could put your thumb in. I'd rather you used a patch." }
->->

=== last_resort ===
~ margaret_asked = true
It's a second before she answers. For Margaret that's a long time.
"If you tied the helm straight into my core," she says, "I could be the helm. It isn't rated for it. I'd be able to hold it for as long as it takes to come about; I wouldn't be able to hold it and also be anybody." Another second. "You'd want two fuses. You've got one. I'm the other."
->->

// ==================================================================
// ENGINE ROOM
// ==================================================================

=== in_engine ===
~ here = engine_room
{in_engine == 1:
    The engine room is a drum on its side. Everything loose has gone down to the aft end and lies there in a heap with your blankets on top. Red light. A fan is hitting something, over and over.
- else:
    The engine room. {ok(reactor_is):The fan is running free.|The fan's still hitting something.}
}
- (opts)
<- talk_to_margaret(-> opts)
+ {not ok(reactor_is)} [Work on the reactor. #t]
    -> work_reactor -> tick -> in_engine.opts
+ {reactor_is == patched && with_you ? Pim} [Have Pim hold the lamp, and do the job properly. #t]
    ~ mend(reactor_is)
    Pim holds the lamp, and reads you the torque figures off the wall in a voice that only cracks once. The last stud goes home. {board()}
    -> tick -> opts
* [Look through the heap.]
    Under the blankets is your torch, and a hull fuse, still in its paper.
    ~ take(torch)
    ~ take(fuse)
    -> opts
* {holding(torch)} [Shine the torch behind the coolant tank.]
    A screw jack. You have been looking for that since February.
    ~ take(jack)
    -> opts
+ [Go up into the spine. #t]
    -> tick -> in_spine
+ [Do nothing for a bit. Just breathe. #t]
    {You breathe. It tastes of pennies.|You breathe. It's a habit.|You wait. You couldn't say what for.}
    -> tick -> opts

=== work_reactor ===
{ reactor_is:
- wrecked:
    Three banks are down. You go in by hand, with your arms in the lead gloves as far as the shoulder and your cheek flat against the shield, and pull the first of them by feel.
- failing:
    Two rods are jammed half way. You put your boot against the housing and lean, till there's a bang, and everything in you says <i>that was your foot</i>; but it was the rod.
- else:
    It's purring. You pat it.
}
~ mend(reactor_is)
{ with_you ? Pim:
    Pim, without being asked, has started on the other one.
    ~ mend(reactor_is)
}
"{reactor_is == sound:Lovely|{reactor_is == patched:That'll push|Not yet}}," says Margaret.
->->

// ==================================================================
// SPINE
// ==================================================================

=== in_spine ===
~ here = spine
{ stopping:
-   The spine's two hundred metres long and as wide as your shoulders. Halfway along there's a hiss. A sock, that must have got loose from somebody's laundry, is stuck against the wall, flat as a painting, with its toe gone out through the hole.
-   The spine. {ok(air_is):The patch is sucked in at the middle like an old man's cheek, but it's holding.|The hiss has gone up a note.}
-   The spine, again. {~You've stopped counting the rungs.|Sixty rungs. Sixty-one.|You bark your shin on the same bracket.}
}
- (opts)
<- talk_to_margaret(-> opts)
+ {not ok(air_is)} {holding(patch_kit)} [Patch the hole. #t]
    You pull the sock out. There's a short, shrill, cold half-minute before you get the patch on. It squeals, and bites.
    ~ air_is = patched
    ~ breath = 5
    -> tick -> opts
* {not ok(air_is)} {not holding(patch_kit)} [Stuff in your jacket. #t]
    It isn't a repair. It's a jacket. But the note drops a bit.
    {air_is == wrecked:
        ~ air_is = failing
    }
    -> tick -> opts
+ {with_you} [Stop, and see who's with you.]
    {name_all(with_you)}, a rung or two below you, looking up.
    -> opts
+ [Aft, to the engine room. #t]
    -> tick -> in_engine
+ [Forward, to the bridge. #t]
    -> tick -> on_bridge
+ [Through the side hatch to sickbay. #t]
    -> tick -> in_sickbay
+ [Down to the hold. #t]
    -> tick -> in_hold

// ==================================================================
// SICKBAY
// ==================================================================

=== in_sickbay ===
~ here = sickbay
{ met !? Vesna:
    ~ met += Vesna
    The big steel cabinet has come off the wall, and under it is Dr Vesna, from the ribs down. She's got one arm free and has used it to light a cigarette, which is forbidden on eleven separate notices.
    "Don't pull me," says Vesna. "If you pull me, I'll bite you. <i>Lift.</i>"
- else:
    {fit ? Vesna || with_you ? Vesna:Sickbay. Glass on everything.|Vesna is where you left her. "Well?" she says.}
}
- (opts)
<- talk_to_margaret(-> opts)
{ fit !? Vesna && behind_ice !? Vesna && lost !? Vesna:
    <- lifting_vesna
}
* {fit ? Vesna} [Take the smelling salts.]
    They're in a brown bottle with a ribbon on. "For the captain," says Vesna. "Don't you dare to use them on Halloran, he likes it."
    ~ take(smelling_salts)
    -> opts
+ {fit ? Vesna && with_you !? Vesna && behind_ice !? Vesna} ["Come with me, Doctor."]
    ~ with_you += Vesna
    She takes your arm. She weighs nothing, and leans like a crane.
    -> opts
+ {fit ? Vesna && behind_ice !? Vesna} ["Get down to the hold, and stay there."]
    ~ with_you -= Vesna
    ~ behind_ice += Vesna
    "I'll start a card game," says Vesna.
    -> opts
+ [Back to the spine. #t]
    -> tick -> in_spine

=== lifting_vesna ===
+ {holding(jack)} [Use the screw jack. #t]
    Eleven turns of the handle. At the twelfth she slides out, on her elbows, in a smear of iodine. "Two ribs," says Vesna, feeling, "three. An ankle. It's nothing, I have another."
    ~ fit += Vesna
    -> tick -> in_sickbay.opts
+ {with_you ? Pim or with_you ? Halloran} [Lift it together. #t]
    On three. It comes up a hand's breadth, and shakes, and she gets out from under it before you have got to <i>four</i>.
    ~ fit += Vesna
    -> tick -> in_sickbay.opts
* [Lift it by yourself. #t]
    You get your back to it. It rises a finger's width, and comes down again.
    She doesn't scream. She says a very long word in a language you don't have, and then in a quite different voice, "Please do not do that again."
    -> tick -> in_sickbay.opts
* [Sit with her a moment.]
    You sit down. She hands you the cigarette; you've never smoked in your life. You smoke it.
    "If it's a matter of arithmetic," says Vesna, "you should leave me. I'm a doctor, I can count. But if it's not a matter of arithmetic I'd really much prefer it if you didn't."
    -> in_sickbay.opts

// ==================================================================
// HOLD
// ==================================================================

=== in_hold ===
~ here = hold
{ met !? Pim:
    ~ met += Pim
    The hold is a bubble melted out of the ice. Blue light comes up through the floor from nowhere. Pim, the apprentice, who's nineteen and has never been further than this from a shop, is sitting against the door in a suit two sizes too big.
    "I sealed it," says Pim. "I sealed it like it says, and then I thought, what if there's somebody on the other side."
- else:
    The hold. {behind_ice:{name_all(behind_ice)} {LIST_COUNT(behind_ice) == 1:is|are} here, wrapped in foil like supper.|Cold, blue, and nobody in it.}
}
{with_you && clock < 8: It would be a good place to leave people.}
- (opts)
<- talk_to_margaret(-> opts)
* {behind_ice !? Pim} ["Come on. I need a pair of hands."]
    ~ with_you += Pim
    Pim gets up at once. You understand that it's what was wanted; not to be told that it would be fine, but to be told to come on.
    -> opts
* [Take the patch kit off the wall.]
    ~ take(patch_kit)
    It was last inspected eight years ago, by H. HALLORAN. You've seen Halloran inspect things.
    -> opts
+ {with_you} [Leave {name_all(with_you)} here, where it's safe.]
    ~ behind_ice += with_you
    "{&What about you?|And you?}" says {LIST_MIN(with_you)}.
    ~ with_you = ()
    "I'll be along," you say.
    -> opts
+ {behind_ice ? Pim && clock > 3} ["Pim? I need you again."]
    ~ behind_ice -= Pim
    ~ with_you += Pim
    -> opts
+ [Back up to the spine. #t]
    -> tick -> in_spine
+ {clock < 6} [Stay here, shut the door, and wait for it.]
    {turned:
        -> waiting
    }
    The ice is on the wrong side. You know that. You look at it, and think: it's still ice.
    + + [Stay all the same.] -> waiting
    + + [No. Get up.] -> opts

= waiting
~ behind_ice += Pim      // he never left, or he's come back with you
{with_you:
    ~ behind_ice += with_you
    ~ with_you = ()
}
You pull the door to and spin the wheel. {behind_ice:Somebody has a pack of cards.|You can hear your own heart, and the ice, ticking.}
~ clock = 0
-> flare

// ==================================================================
// BRIDGE
// ==================================================================

=== on_bridge ===
~ here = bridge
{ met !? Okonjo:
    ~ met += Okonjo
    There's a neat hole in the front window, plugged with a thing like chewing gum that Margaret keeps for the purpose. Captain Okonjo's in her chair, with her eyes half open and her hair stiff with blood. Her boots are crossed. She looks as though she was about to make a point.
}
{
- lost ? Halloran: The pod hatch stands open on nothing much.
- met !? Halloran:
    ~ met += Halloran
    Halloran, the pilot, has the pod hatch open and one leg inside. He goes scarlet when he sees you. "I was coming to look for people," he says.
- with_you ? Halloran: Halloran won't look at the pod.
- else: {fit ? Halloran: Halloran's biting his thumbnail by the pod.}
}
- (opts)
<- talk_to_margaret(-> opts)
+ {halloran_free()} [Talk to Halloran.] -> halloran
+ {helm_is == wrecked && holding(fuse)} [Put the fuse in the helm. #t]
    The old one comes out in three pieces. The new one goes in with a click, and half of the board lights up, the half with the helm in it.
    ~ carrying -= fuse
    ~ helm_is = patched
    -> tick -> opts
+ {fit !? Okonjo && holding(smelling_salts)} [Smelling salts for the captain.]
    Her head comes up like a horse's. "—so in conclusion, no," says Captain Okonjo. She looks round. "Ah. Report."
    ~ fit += Okonjo
    ~ carrying -= smelling_salts
    -> okonjo_awake
+ {fit !? Okonjo && with_you ? Vesna} [Let Vesna see to the captain.]
    Vesna slaps her, twice, with great precision. "I've wanted to do that since Ceres," she says.
    ~ fit += Okonjo
    -> okonjo_awake
+ {ok(helm_is) && not turned} [Turn the ship. #t] -> turn_ship
+ {radio_is != sound && clock > 4} [Try the radio. #t] -> radio
+ {margaret_asked && helm_is == wrecked && not turned} [Tie the helm into Margaret.] -> tie_in
+ {fit ? Okonjo && behind_ice !? Okonjo && with_you !? Okonjo} ["Captain, with me. To the hold."]
    ~ with_you += Okonjo
    "I'm perfectly able to walk," says Okonjo, and shows you, and isn't.
    -> opts
+ {lost !? Halloran && clock < 13} [The pod. It has three seats.] -> pod
+ [Back down the spine. #t]
    -> tick -> in_spine

=== function halloran_free() ===
~ return lost !? Halloran && with_you !? Halloran && behind_ice !? Halloran

=== halloran ===
{halloran > 1: "I'm thinking," says Halloran. }
* "Three seats, and five of us[."], Halloran."
    "I can count," says Halloran. He takes his leg out of the pod. "I counted. That's what I was doing. I'd just got up to two."
    -> on_bridge.opts
* "I need a pilot."
    "You need a <i>ship</i>," says Halloran. "Fix me the helm, and I'll spin her on a plate for you. But I'm not dying at a dead board, like a dog on a grave."
    {ok(helm_is):
        "It's fixed," you say.
        He looks past you, at the lights. He pulls down his cuffs. It's the oddest thing; he looks like a pilot.
        ~ with_you += Halloran
    }
    -> on_bridge.opts
+ ["Come and help me with something heavy."]
    {Vesna_is_stuck(): "Vesna? Oh, hell," says Halloran, and comes.|He doesn't ask what. He's glad to be told.}
    ~ with_you += Halloran
    -> on_bridge.opts
+ ["Go down to the hold. Now."]
    ~ behind_ice += Halloran
    {He goes, quite meekly.|He goes.}
    -> on_bridge.opts
* [Hit him.]
    It's a good clean one. You've been saving it since Vesta. He goes down between the chairs and stays there.
    ~ fit -= Halloran
    ~ with_you += Halloran
    "Was that necessary?" says Margaret. You drag him by the collar after that, and he weighs less than you'd think.
    -> tick -> on_bridge.opts

=== function Vesna_is_stuck() ===
~ return met ? Vesna && fit !? Vesna

=== okonjo_awake ===
You tell her. It takes three sentences. She listens to all of them with her eyes shut.
* "Can you fly it?"
    "I can see two of everything," says Okonjo. "But I'll tell you what to do, and you can do it with whichever of your four hands you like."
* "What are your orders?"
    "Nobody in the pod till everybody's in the pod," says the captain. "And as everybody can't be in the pod... You see? It's very restful, having rules."
-   -> tick -> on_bridge.opts

=== radio ===
{ radio_is:
- wrecked:
    You take off the cover. A small brown puff of smoke comes out, like a sigh. You join up what looks as if it was once joined.
    ~ mend(radio_is)
- failing:
    Static, and in it, faint as a cricket, a voice reading numbers. The tug <i>Dapper Tom</i>, eight hours out. You find the other wire.
    ~ mend(radio_is)
- else:
    "<i>Dapper Tom</i>, <i>Dapper Tom</i>," you say. "This is <i>Patient Margaret</i>. There's a flare on the way. Turn your back on it."
    "Who's that?" says the <i>Dapper Tom</i>. "Is that Margaret? Are you all right?"
    "Ask me in an hour," you say. "And then come anyway."
    ~ radio_is = sound
    ~ answered = true
}
-> tick -> on_bridge.opts

=== turn_ship ===
{ not ok(reactor_is):
    You push the lever over. A long way behind you something coughs, once. "I haven't the power," says Margaret. "I'm sorry. The reactor, if you please."
    -> tick -> on_bridge.opts
}
{
- with_you ? Halloran && fit ? Halloran:
    "Shove over," says Halloran. He puts two fingers on the stick, and shuts his eyes, and brings round nine hundred thousand tons as you would turn over somebody asleep. The sun goes out of the window like a lamp being carried to another room.
    ~ turned = true
- fit ? Okonjo:
    "Left," says Captain Okonjo. "Left. No. Your other left. Now stop. <i>Now</i> stop." The ice groans from end to end. It isn't pretty, but when she opens her eyes again there's nothing in front of you but stars.
    ~ turned = true
- RANDOM(1, 3) == 1:
    You've had one lesson, for a bet. You push it over, and count, and pull it back; and it's more by luck than anything, and the sun slides off the glass and does not come back.
    ~ turned = true
- else:
    You've had one lesson, for a bet. She goes round, and goes on going round; past it, and past it again. It takes you five minutes to stop her, and then you're just where you began, and a bit sick.
    {not with_you: It would be easier with a pilot.}
    -> tick -> tick -> on_bridge.opts
}
"Thank you," says Margaret. "That was very nicely done. Now would everyone please go and sit behind the ice."
-> tick -> on_bridge.opts

=== tie_in ===
{holding(fuse): "You have a fuse in your pocket, Second," says Margaret. "I can see it on the scale. You might use that." -> on_bridge.opts}
There's a cable as thick as your wrist that goes down into the deck, and a socket it was never meant to fit. You sit there with an end in each hand.
* ["Tell me something first."]
    "There's a tin of peaches behind the water heater," says Margaret. "I've kept it off the manifest for four years. I don't know why. I liked to think there was something left to find."
* ["I'm sorry."]
    "I was a hospital," says Margaret. "It's what I'm for."
* [Put it down. There must be some other way.]
    "Then look for it," says Margaret, gently. "But look quickly."
    -> on_bridge.opts
-   You push the two ends together.
She doesn't cry out. She comes about, all nine hundred thousand tons, as smooth as a door; and when you say her name afterwards a pleasant voice says: <i>Helm ready. Helm ready. Helm ready.</i>
~ turned = true
~ helm_is = patched
-> after_margaret

=== after_margaret ===
You have got to get everybody into the hold.
+ [Go. All of them, all at once, at a run. #t]
    ~ behind_ice += with_you
    ~ with_you = ()
    ~ behind_ice += fit
    {Vesna_is_stuck(): You go by way of sickbay. You don't know how you lift it. You never do find out how you lifted it.}
    {Vesna_is_stuck():
        ~ behind_ice += Vesna
    }
    ~ behind_ice -= lost
    ~ clock = 0
    -> flare
+ [Stay here with her.]
    "Helm ready," says the voice. You put your feet up on the board, and cross your boots.
    -> flare

// ==================================================================
// THE POD
// ==================================================================

=== pod ===
Three seats, each with a small grey pillow. It could be four hours away by the time that the flare gets here, and round the back of the ice.
+ [Put the captain in it, and Halloran to fly her. #t]
    {fit !? Halloran && lost !? Halloran: He'd have to be awake. -> on_bridge.opts}
    ~ lost += Halloran
    ~ fit -= Halloran
    ~ with_you -= (Halloran, Okonjo)
    ~ behind_ice -= Halloran
    ~ behind_ice += Okonjo
    {with_you ? Vesna: Vesna is given the third pillow, and gives it back. "Don't be silly," she says.}
    "I'll look after her," says Halloran. It's the first thing he ever said to you that you've believed.
    It goes, with a thump and a long scrape.
    -> tick -> on_bridge.opts
+ [Get in, with whoever's here.]
    {with_you:
        You push in {name_all(with_you)} ahead of you. {LIST_COUNT(with_you) >= POD_SEATS: There isn't a pillow for you. You get in anyhow, on the floor, like a dog.}
    - else:
        {fit ? Halloran: Halloran holds the door. He doesn't say a thing.|Nobody's there to see.}
    }
    "Second?" says Margaret.
    + + [Pull the handle.] -> pod_away
    + + [Get out again.] -> on_bridge.opts
+ [Shut the hatch.] -> on_bridge.opts

=== pod_away ===
Thump; scrape. <i>Patient Margaret</i> gets smaller. It takes a good while. She is a very big ship.

{with_you ? (Vesna, Okonjo): Captain Okonjo doesn't speak to you for the four hours, or in the year after, or at the inquiry. She speaks to the window.}
{with_you !? Pim && behind_ice !? Pim: There's a boy in the hold, in a suit two sizes too big. He's still sealed the door, just as it says.}
"I have you on my screen," says Margaret, on the little radio. "You're quite clear. I thought that you would like to know. I'm going to go on talking to the others now."

* [Switch it off.]
    You switch it off.
    ENDING: THREE PILLOWS
    -> END
* [Listen.]
    You listen to all of it. She tells them about a dock where she waited for nine years, and the things that she saw come and go. She's a good way into a story about a gull when it arrives.
    ENDING: THE LISTENER
    -> END

// ==================================================================
// ENDINGS
// ==================================================================

=== no_air ===
You've got hold of a rung. You'll go on up it in a minute. There's something in your hand, and it's a sock, and you think how somebody must be looking for that.

"I'll tell them that you were on your way," says Margaret.

ENDING: THIN AIR
-> END

=== flare ===
It makes no noise. That's what no one ever believes. {here == hold:The ice lights up, all through, blue and then white and then blue, like a thought.|Every dial on the ship stands up together.}
{
- turned && here == hold: -> saved
- turned: -> outside
- here == hold: -> wrong_side
- else: -> caught
}

= saved
And it goes by. You can hear it in the ice, a sort of sizzle, going by on either side.
~ temp count = LIST_COUNT(behind_ice)
{
- count == 4:
    There are five of you on the floor, and nobody's got any feeling in their feet. Vesna's dealing. The captain has just been caught with a queen in her sleeve. You look around, and count; you can't stop counting. It comes to five, each time.
    {tie_in: It should come to six.}
- count >= 2:
    {name_all(behind_ice)}. And you. You don't say the other {4 - count == 1:name|names} till it's over.
- count == 1:
    You and {behind_ice}. {behind_ice == Pim: Pim's got hold of your sleeve.|You don't talk. You pass a foil blanket to and fro.}
- else:
    There's no one else. You had the whole ship to look in. You've got all of the blankets.
}
{ lost ? Halloran: {fit ? Okonjo: Halloran is picked up on the Thursday, in the pod, sunburned down one side, asking after everyone by name.|They never find the pod.} }
{ tie_in:
    After it's past you go back up to the bridge and pull out the cable. <i>Helm ready</i>, says the voice. You sit with it until the tug comes. On the last night you go and look behind the water heater, and there they are.
    ENDING: PEACHES
    -> END
}
{
- count == 4: "Everyone's here," says Margaret. You've never heard a ship sound like that. ENDING: NOT EMPTY
- answered: Eight hours afterward there's a knock on the hull. <i>Dapper Tom</i> has come anyway. ENDING: ASK ME IN AN HOUR
- else: "I'll be on time," says Margaret. "I thought we might be late." ENDING: SOMEBODY'S LAKE
}
-> END

= outside
The ship is turned, and the ice takes it. All but the edges. You were in the edges.
{ behind_ice:
    They come up out of the hold when the bell goes, {name_all(behind_ice)}, blinking. {behind_ice ? Vesna:Vesna takes one look at you, and sits down next to you, and lights a cigarette, and gives you half.|They find you in the {here}. You tell them it's like sunburn. It is, for a week or so.}
    "You said you'd be along," says {LIST_MIN(behind_ice)}.
    ENDING: ALONG SHORTLY
- else:
    You'd turned her round, and there was nobody behind the ice at all. You see that now. It's a beautiful turn. You could eat your dinner off it.
    ENDING: VERY GOOD ORDER
}
-> END

= wrong_side
You've nine hundred thousand tons of ice, and it is all of it behind you. In front there's a door.
{ RANDOM(1, 4) == 1 && reactor_is == sound:
    It's the reactor that saves you. It's between you and the sun; a hundred tons of lead, running sweet as a nut. You hadn't planned it. {behind_ice:{name_all(behind_ice)} will tell everybody that you planned it.|You'll tell everybody that you planned it.}
    ENDING: A SOUND MACHINE
    -> END
}
It's quick. {behind_ice ? Pim: Pim asks if it's over, and you say that it is.}
ENDING: THE WRONG WAY ROUND
-> END

= caught
{here:
- engine_room: You're in the engine room, with your hand on the rods.
- spine: You are half way up the spine, with a foot on either side.
- sickbay: You're in sickbay. {Vesna_is_stuck(): "Arithmetic," says Vesna, and finds your hand.}
- bridge: From the bridge you have the best view of it that anyone ever had.
}
"I'm sorry," says Margaret. "I'm so very sorry. I should have been built the other way about."
{ answered: A long way off, the <i>Dapper Tom</i> has turned its back, because somebody told it to. There are eleven people on the <i>Dapper Tom</i>. -> told_them }
ENDING: ON TIME
-> END

= told_them
They say your name sometimes, at dinner; they don't know which of you it was.
ENDING: DAPPER TOM
-> END
