/*
    SPRUCE AND MAPLE
    A slice-of-life / dating sim about the last three weeks of term
    at a school for violin makers.

    v1.3 - rebalanced money, fixed Wren's third scene showing too early
    by Tamsin O. (tamsinmakesgames)

    Everybody in this game is an adult. The school takes nobody under twenty-one,
    on account of the band saw.
*/

# title: Spruce and Maple
# author: tamsinmakesgames
# theme: light

// ---------------------------------------------------------
//  Calendar
// ---------------------------------------------------------
LIST Weekday = monday, tuesday, wednesday, thursday, friday
CONST LAST_WEEK = 3
VAR today = monday
VAR week = 1

// ---------------------------------------------------------
//  Stats (0 to 10, more or less)
// ---------------------------------------------------------
VAR craft = 2       // how good is the fiddle going to be
VAR ear = 1         // can you tell
VAR nerve = 2       // can you stand up in front of people
VAR tired = 0
VAR money = 30

// ---------------------------------------------------------
//  Hearts
// ---------------------------------------------------------
VAR ines = 0
VAR tobias = 0
VAR wren = 0
LIST Secrets = ines_letter, tobias_hands, wren_leaving, moot_varnish
VAR known = ()
VAR date = ""       // who is coming to Candle Night with you
VAR nickname = "Sparrow"

-> prologue

// =========================================================
//  FUNCTIONS
// =========================================================

=== function raise(ref stat, amount) ===
    ~ stat = stat + amount
    { stat > 10:
        ~ stat = 10
    }

=== function lower(ref stat, amount) ===
    ~ stat = stat - amount
    { stat < 0:
        ~ stat = 0
    }

=== function day_name(d) ===
    { d:
    - monday: ~ return "Monday"
    - tuesday: ~ return "Tuesday"
    - wednesday: ~ return "Wednesday"
    - thursday: ~ return "Thursday"
    - friday: ~ return "Friday"
    }
    ~ return "Some day or other"

=== function tired_word() ===
    { 
    - tired >= 7: ~ return "asleep on your feet"
    - tired >= 4: ~ return "a bit frayed"
    - tired >= 2: ~ return "all right"
    - else: ~ return "fresh"
    }

=== function days_left() ===
    ~ return (LAST_WEEK - week) * 5 + (LIST_VALUE(friday) - LIST_VALUE(today))

=== function learn(secret) ===
    { known ? secret:
        ~ return false
    }
    ~ known += secret
    ~ return true

=== function best_friend() ===
    { 
    - ines >= tobias && ines >= wren: ~ return "Ines"
    - tobias >= wren: ~ return "Tobias"
    - else: ~ return "Wren"
    }

// =========================================================
//  PROLOGUE
// =========================================================

=== prologue ===
The Hollin School of Instrument Making is at the top of a hill, in an old woollen mill, in a town that has one bus.

Two years ago you answered telephones for a gas company. Then one lunch hour you stopped by a shop window, and a woman on the other side of the glass was holding half of a violin up to the light; and you never went back to the telephones at all.

Now it's the last three weeks of your first year. On the last Friday is <b>Candle Night</b>. Every student's instrument gets played in front of everybody, by candlelight, and there is soup.

Yours is still in eleven pieces.

In this place everyone gets called by a nickname, after something they did in their first week. You are known as...
    * [Sparrow.]
        Sparrow, because one flew in at the window, and you spent the whole safety lecture getting it out again.
        ~ nickname = "Sparrow"
        ~ raise(nerve, 1)
    * [Clamps.]
        Clamps. You glued your own sleeve to a cello. It took nine of them.
        ~ nickname = "Clamps"
        ~ raise(craft, 1)
    * [Hello-how-may-I-help.]
        You picked up the workshop phone and said it before you could stop yourself. It gets shortened, mercifully, to Hello.
        ~ nickname = "Hello"
        ~ raise(money, 5)
-   There are three people here whose opinion you mind about more than you'd like.

    <b>Ines</b>, who was a cellist until her wrist gave out, and who hears everything.
    
    <b>Tobias</b>, who makes bows, very slowly, in a room by himself with the radio on.

    <b>Wren</b>, who's in her second year, drives the wood van, and has been thrown out of better schools than this.

    And there's the head, old Mr Moot, whose opinion you mind about in a different way.
    + [Begin.] -> new_day

// =========================================================
//  THE DAILY LOOP
// =========================================================

=== new_day ===
{ week > LAST_WEEK: -> candle_night }
# clear
<b>{day_name(today)}, week {week}.</b> {days_left() > 0: {days_left()} {days_left() == 1:day|days} to go.} You are {tired_word()}. You have £{money}.

{ today:
- monday:       -> morning_monday ->
- tuesday:      -> morning_tuesday ->
- wednesday:    -> morning_wednesday ->
- thursday:     -> morning_thursday ->
- friday:       -> morning_friday ->
}
{ week == LAST_WEEK && today == friday: -> candle_night }
-> afternoon

=== end_day ===
{ money < 0:
    -> skint
}
{ tired >= 10:
    -> collapse ->
}
{ today == friday:
    ~ today = monday
    ~ week++
    -> weekend ->
- else:
    ~ today++
}
-> new_day

= skint
There's a note under the door of your room from the bursar. It is very kind, and there are figures in it.

You have run clean out of money. They let you take your eleven pieces with you, in a cardboard box with FRAGILE on it, in Tobias's beautiful capitals. The bus is on time for once.

{ best_friend():
- "Ines": Ines stands at the bus stop until you are out of sight. She doesn't wave. She is not a waver.
- "Tobias": Tobias gives you a sandwich for the journey. You find a ten pound note in it, wrapped in greaseproof.
- "Wren": Wren overtakes the bus on the hill, hooting, and stays in front of it making faces in the mirror for six miles.
}

You do finish it, on a kitchen table, four years later. It's not at all bad.

<b>ENDING: Fragile</b>
-> END

= collapse
You sit down on the edge of the bed to take off your boots. When you open your eyes again it's light, and it's the wrong sort of light, and there's a tray on the chair with an egg on it.

"You've been asleep for sixteen hours," says {best_friend()}, not looking up from a book. "Mr Moot says that if you do it again he'll have you varnished."
~ tired = 3
~ lower(craft, 1)
->->

=== weekend ===
The weekend goes where weekends go. {You do laundry.|You walk to the reservoir and back, and count dogs.|You mean to do laundry.} You pay the rent on your room, and you sleep.
~ money -= 15
~ lower(tired, 5)
{ money < 10: You count what's left in the jam jar. You count it again, more slowly, in case that helps. }
->->

// ---------------------------------------------------------
//  Mornings: class
// ---------------------------------------------------------

=== morning_monday ===
Mondays are Theory, with Mr Moot, in the old wool loft.
{ week:
- 1: -> slip
- 2: -> varnish
- else:
    "No theory today," says Mr Moot. "You either know it by now or you don't. Go and glue something."
}
->->

= slip
He holds up a thin slip of spruce and taps it by his ear. "Well?" he says. "What does it say?" Everyone looks at the floor.
* ["F sharp?"]
    "It says F sharp," says Mr Moot, with deep suspicion. "Did you guess?"
    * * ["Yes."]
        "Honest," he says. "We can work with that."
        ~ raise(nerve, 1)
    * * ["No."]
        "Then what's this one?" It's a ruler. You say B flat. There's some laughter, but Ines, on the other side of the room, tilts her head.
        ~ ines++
* ["It says 'help, help, I was a tree.'"]
    It gets a laugh, and a bark out of Wren at the back. Mr Moot writes something down.
    ~ wren++
* [Look at the floor.]
    It's a good floor. Elm, you think.
-   ->->

= varnish
Today it's varnish. He won't tell anyone what's in his own. He's been asked by three museums.
* [Take proper notes.]
    You cover four pages. At the end of it you know what is not in it.
    ~ raise(craft, 1)
* [Sniff the sample when he isn't looking.]
    {ear >= 3:
        Turpentine, mastic, and something else that you do know, that you've smelled in every kitchen you ever lived in. It can't be. It's tea.
        ~ learn(moot_varnish)
    - else:
        It smells brown. You get some on your nose, and it's there till Thursday.
    }
* [Draw a small picture of Mr Moot as a bottle.]
    Tobias sees it, and is silently ill with laughter behind a plane.
    ~ tobias++
-   ->->

=== morning_tuesday ===
Tuesdays are Tools. {You learn to sharpen a gouge.|You sharpen a gouge.|You sharpen everybody's gouges, because it turns out that you are good at it.}
~ raise(craft, 1)
{ tired >= 6:
    You also sharpen your thumb a little. It's only a flap.
    ~ raise(tired, 1)
}
->->

=== morning_wednesday ===
Wednesdays are Listening. You sit in the dark in a circle, and someone plays a scale on six different fiddles, and you have to say which is which.
~ temp score = ear + RANDOM(1, 4)
{
- score >= 8:
    You get all six. You get the seventh too, that Mr Moot had put in to be funny.
    ~ raise(nerve, 1)
    ~ ines++
- score >= 4:
    You get four of six, which is respectable.
    ~ raise(ear, 1)
- else:
    You get one out of six, and you had been sure that it was a viola.
    ~ raise(ear, 1)
}
->->

=== morning_thursday ===
Thursday is the wood delivery, and all hands are wanted at the van.
* {week == 1} [Carry the maple.]
    It's lovely stuff, all flame down one side like a tabby cat. You carry it in as you'd carry a baby.
    ~ raise(craft, 1)
* {week == 1} [Carry the spruce with Wren.]
    She takes the heavy end without asking, and walks backwards up the stairs talking all the way about a girl she knew in Cremona, who could tell you the altitude of a plank by licking it.
    ~ wren++
* {week == 2} [Ask where the pernambuco is for Tobias.]
    It's eighteen inches long and it cost more than the van. You take it up to him yourself. He unwraps it on his knees. "Oh, hello," he says; to the wood, not to you. Then he goes red.
    ~ tobias++
* {week == 2} [Get the offcuts before somebody burns them.]
    You can sell these to the model boat man. He gives you ten pounds and a talk about rigging.
    ~ money += 10
* [Hide in the toilets.]
    You hide in the toilets. Ines is already sitting on the edge of the sink, with a crossword. "Seven letters," she says. "Avoiding lifting." "Shirker?" you say. She fills it in.
    ~ ines++
* -> 
    You carry what you are given. {It's raining.|It's raining again.}
    ~ raise(tired, 1)
- ->->

=== morning_friday ===
{ week == LAST_WEEK:
    There is no class today. Trestles go up in the weaving shed. Somebody counts candles out loud, gets it wrong, and starts again.
    ->->
}
Fridays are the Round. Mr Moot walks from bench to bench with his hands behind him, and everybody goes quiet as he passes like birds under a hawk.
He stops at yours. <>
{
- craft >= 7:
    He picks up your back plate, and flexes it, and puts it down again exactly where it was. "Yes," he says, and moves on. Nobody's had a <i>yes</i> since the spring.
    ~ raise(nerve, 2)
- craft >= 4:
    "Thinner," he says. "Here. Not there, or you'll be through it."
    ~ raise(craft, 1)
- else:
    He looks for quite a while. "It is certainly wood," says Mr Moot.
    ~ lower(nerve, 1)
}
->->

// ---------------------------------------------------------
//  Afternoons: the schedule
// ---------------------------------------------------------

=== afternoon ===
The afternoon is your own. How will you spend it?
    + [At the bench.] -> bench
    + [Practising, so you'll have the nerve to play it.] -> practice
    + [In the library of old recordings.] -> library
    + [Do a shift at the Bobbin café.] -> shift
    + [Go to bed.] -> nap

= bench
{ tired >= 7:
    You ought not to pick up a knife in this state. You do it anyway, and take a nick out of the purfling that wasn't in the plan.
    ~ lower(craft, 1)
    ~ raise(tired, 1)
    -> evening
}
{stopping:
- You bend the ribs over the hot iron. There's a moment when the wood stops being stubborn, and you have to be there for it.
- You glue the ribs to the blocks. The whole room smells of hoof.
- You hollow the belly, and hold it up to the light, and for the first time it glows: just at the edges, like an ear.
- You cut the sound holes. You hold your breath for the whole of the left one. You let it out, and start on the right.
- You carve the scroll. It's not symmetrical. It looks as if it's heard something off to one side.
- You close the box. It's the last time anyone will see the inside for a hundred years, so you write something there, small, in pencil.
- You fuss. You scrape, and sand, and put it down, and pick it up.
}
~ raise(craft, 1)
~ raise(tired, 2)
-> evening

= practice
You {&borrow a school fiddle and go up on the roof|shut yourself in the dye room, which has an echo|play to the boiler, which is a good listener}, and {nerve < 4:scrape through a slow tune, twice|play it till it stops frightening you}.
~ raise(nerve, 1)
~ raise(tired, 1)
{ nerve > 5 && ear < 3: You are getting very confident. A window is shut somewhere, with some force. }
-> evening

= library
{&There's a wax cylinder of somebody's uncle playing in a kitchen in 1911.|You listen to the same eight bars, on eight different instruments, till they come apart like an onion.|You fall half asleep with the headphones on, and learn something anyway.}
~ raise(ear, 1)
~ raise(tired, 1)
-> evening

= shift
~ temp tips = RANDOM(0, 4)
You carry soup. {shuffle:
- A man sends his back because it's too wet.
- Two ladies leave you a hymn number for a tip. You look it up. It's rather pointed.
- It's the knitting circle. There's blood on the floor by the end of it, but it's only a nosebleed.
- You say "Hello, how may I help?" forty times and mean it twice.
}
You make £{12 + tips}.
~ money += 12 + tips
~ raise(tired, 2)
-> evening

= nap
You pull the blanket up over your head. {Nobody has ever been so right about anything.|It's still the best idea anybody ever had.}
~ lower(tired, 4)
-> evening

// ---------------------------------------------------------
//  Evenings: people
// ---------------------------------------------------------

=== evening ===
{tired >= 7: You could just go to sleep. You really could.|It's getting dark, and the lamps come on, one after another, up the side of the mill.}
    + {ines_scenes < 4} [Look for Ines.] -> ines_scenes
    + {tobias_scenes < 4} [Look for Tobias.] -> tobias_scenes
    + {wren_scenes < 4 && today != thursday} [Look for Wren.] -> wren_scenes
    + {tobias_hands_told() && today == thursday} [Take Tobias a hot water bottle.]
        He doesn't say anything. He holds it in both hands, and shuts his eyes, and you sit on the stairs with him till it's gone cold.
        ~ tobias++
    + [Go to the pub with whoever's going.]
        -> pub ->
    + [Stay in, and get an early night.]
        You're in bed by ten with a book about glue.
        ~ lower(tired, 2)
- -> end_day

=== function tobias_hands_told() ===
    ~ return known ? tobias_hands

=== pub ===
The Shuttle has a dartboard, a dog, and a landlord who doesn't hold with music. {!The dog is called Strad. Nobody has told the landlord why.}
~ money -= 4
~ raise(tired, 1)
{shuffle:
-   Wren is losing to the dog at dominoes.
    ~ wren++
-   Ines has one half of cider and does the crossword in pen. She lets you have a clue.
    ~ ines++
-   Tobias comes in, looks around, sees how many people there are, sees you, and to everyone's amazement stays.
    ~ tobias++
-   It's just you, the landlord, and the dog. You discuss gas bills. You're very good on gas bills.
    ~ raise(nerve, 1)
}
->->

// ===== INES =====

=== ines_scenes ===
{ines_scenes:
- 1: -> first
- 2: -> second
- 3: -> third
- else: -> fourth
}

= first
Ines is in the listening room, with the lamp off. There's a cello on the stand in front of her. She isn't touching it.
"Pluck the C," she says, when she hears who it is.
    * [Pluck it.]
        You do. It goes on for a long time. She's got two fingers on the floor, to feel it go by.
        "There's a wolf in this one," she says. "A bad note. Every cello's got one someplace. You can move it about, but you can't get rid of it. It has to live somewhere."
        ~ ines += 2
        ~ raise(ear, 1)
    * ["Why don't you?"]
        She holds up her left hand and tries to make a fist. It doesn't close. "That's why," she says, quite cheerfully. "Now pluck the bloody C."
        ~ ines++
-   You stay till the lamp man comes around.
-> end_day

= second
Ines is at the Bobbin with a letter she isn't reading. She turns it over as you sit down.
    * ["Bad news?"]
        "My old quartet," she says. "They've found another cellist. They wanted me to hear it from them." She folds up the letter very small. "She's good. That's the trouble. I taught her."
        ~ learn(ines_letter)
        ~ ines += 2
    * [Say nothing, and share your cake.]
        You push the plate into the middle. She looks at it, and then she eats all of it, every crumb, without a word, and it seems to do her good.
        ~ ines += 2
    * ["Is it a love letter?"]
        "In a way," says Ines, and gets her coat.
        ~ ines--
-   -> end_day

= third
She's on the roof, among the chimney pots, listening to the town. She tells you to shut your eyes.
"What's that?"
    * {ear >= 4} ["It's the bus. It's got a bearing going."]
        "Front or back?" "Front left." She laughs out loud. You didn't know that she could, or that it would be so low down.
        ~ ines += 3
    * ["A dog?"]
        "It's the bus," says Ines.
        ~ ines++
    * {known ? ines_letter} ["It's somebody not answering a letter."]
        It's a while before she says anything. "I could write and say well done," says Ines. "I suppose I could say it and it might be true by the time it gets there."
        ~ ines += 3
-   The wind gets up. She moves in behind you, out of it, and you stand there like two people at a tram stop.
-> end_day

= fourth
"You want somebody to play it for you on Candle Night," says Ines, before you have even sat down, "and you don't dare to ask me, because it's a fiddle, and because of this." She puts the bad hand on the table.
    * {date == ""} {ines >= 5} ["I don't want you to play it. I want you to sit next to me."]
        She goes a slow, deep red, from the collar up.
        "Oh," says Ines. "Well. That I can do."
        ~ date = "Ines"
    * ["Would you just listen to it? Before anyone else does?"]
        "Bring it on Thursday," she says. "I'll tell you the truth."
        "I know you will. That's why I'm scared."
        ~ ines++
        ~ raise(craft, 1)
    * [Change the subject.]
        You talk about soup.
-   -> end_day

// ===== TOBIAS =====

=== tobias_scenes ===
{tobias_scenes:
- 1: -> first
- 2: -> second
- 3: -> third
- else: -> fourth
}

= first
The bow room is a cupboard, with a skylight. Tobias is listening to the shipping forecast and planing off a shaving you could read a newspaper through.
    * [Sit and watch.]
        It's restful. After twenty minutes he says "Dogger", happily, along with the radio. After forty he says, "You can stay, you know. You don't take up much noise."
        ~ tobias += 2
    * [Ask him to show you how.]
        He puts the plane into your hands and then his own over them, to show you the angle, and then realises what he's done, and takes them away as if you were the glue pot.
        ~ tobias++
        ~ raise(craft, 1)
    * [Tell him about your day. All of it.]
        He's very polite. You notice that he has turned the radio off to listen, and that he is looking at it now and then, as one looks at a child left outside of a shop.
-   -> end_day

= second
He's dropped something. You find him on hands and knees with a torch. It's a little ebony wedge about as big as a grain of rice.
    * [Help him look.]
        You find it. It's in the turn-up of his trousers. When you give it to him, you see his fingers: they're shaking, just a bit, like a leaf on a still day.
        "It's hereditary," says Tobias. "My dad's was worse by now. I've got five years, I think. Or six. I thought I'd make as many good ones as I can."
        He's never told anyone. You can tell, because he's so bad at it.
        ~ learn(tobias_hands)
        ~ tobias += 2
    * ["Can't you just make another?"]
        "It took me a week," says Tobias, from under the bench.
        ~ tobias--
        -- He comes out at last, dusty, with a cobweb over one ear. You take it off for him. He holds quite still for it.
        ~ tobias++
-   -> end_day

= third
The radio's broken. Tobias is sitting on the floor with its back off.
"I can't work without it," he says. "It's stupid. It's that there's someone there."
    * {known ? tobias_hands} [Read him the forecast out of the newspaper.]
        You do it in the proper voice. <i>Viking. North Utsire. South Utsire. Occasionally poor.</i> He works straight through until midnight with his hands as steady as a table.
        ~ tobias += 3
    * [Buy him a new one. (£12)]
        ~ money -= 12
        It's a nasty thing, in pink plastic, and the only one that they had. He looks at it like something out of a tomb.
        "Nobody ever," says Tobias, and can't get on with it.
        ~ tobias += 3
    * ["I could be there. Instead."]
        {nerve >= 5:
            He looks up. "Could you do Dogger?" he says. "Dogger," you say. It will do. It'll do very well.
            ~ tobias += 3
        - else:
            It comes out so quietly that he asks you what you said; and you say you said you'd get some solder.
            ~ tobias++
        }
-   -> end_day

= fourth
There's a bow on the bench, finished, with your nickname inked on a luggage label tied to it. <i>{nickname}.</i>
"It's a loan," says Tobias. "For Candle Night. You can't play it with one of those school ones. They're made out of fence."
    * {date == ""} {tobias >= 5} [Ask him to come with you.]
        "There'll be people," says Tobias.
        "Yes."
        "I'd have to sit in the middle of a row."
        "On the end," you say. "Right by the door." And he thinks, and nods, and turns up the radio so as not to have to say anything else.
        ~ date = "Tobias"
    * [Thank him. Try it on the air.]
        It weighs nothing. It wants to go. You feel as if you had been handed the front end of a greyhound.
        ~ raise(nerve, 2)
    * [Say it's too good for you.]
        "It's not for you," says Tobias, rather hurt. "It's for the fiddle."
-   -> end_day

// ===== WREN =====

=== wren_scenes ===
{wren_scenes:
- 1: -> first
- 2: -> second
- 3: -> third
- else: -> fourth
}

= first
Wren is under the van. "Spanner," says a voice, and a hand comes out.
    * [Give her the right spanner.]
        "Oh, well done," says the voice. "Nobody gets it first time. Most of them give me a chisel."
        ~ wren += 2
    * [Give her a biscuit.]
        There's a silence, and then a crunch. "I like you," says the voice. "Spanner, though."
        ~ wren += 2
    * [Put your own hand in it.]
        She shakes it, gravely, up and down, and leaves it black to the wrist. "Charmed," says Wren.
        ~ wren++
        ~ raise(nerve, 1)
-   -> end_day

= second
She wants to drive up to the forest, in the dark, to knock on trees. "You have to hear it standing up," says Wren. "In a plank it's already over."
    * [Go.]
        You drive for an hour with the heater stuck on. You knock on trees. They say <i>tok</i>, and <i>tok</i>, and then there's one that says something else, that runs right up it into the top and comes back down as a few dry needles.
        Neither of you has got a saw with you. You are both of you glad of it.
        ~ wren += 3
        ~ raise(ear, 1)
        ~ raise(tired, 2)
    * [You've got to work tomorrow.]
        "Tomorrow!" says Wren. You hear her change up, all the way down the hill.
-   -> end_day

= third
{wren >= 4:
    "I'm off after Candle Night," says Wren. She's lying on the roof rack, looking up. "There's a man in Brno who's going to let me have a bench. Don't tell Moot."
    ~ learn(wren_leaving)
- else:
    Wren's packing the van. She says she's having a clear-out. It looks quite a thorough one.
}
    * ["You can't just leave."]
        "Watch me," says Wren. But she doesn't say it very fast.
        ~ wren++
    * {known ? wren_leaving} ["What's it like there?"]
        She tells you till it gets cold. The bread; the trams; the word for <i>sound post</i>, that's the same as the word for <i>soul</i>. "It's the same in French," you say, and she turns over on her stomach and looks at you.
        ~ wren += 2
    * {known ? wren_leaving} ["Have you got a spare seat?"]
        ~ raise(nerve, 1)
        "It hasn't got a seatbelt," says Wren slowly.
        ~ wren += 3
-   -> end_day

= fourth
Wren's got two tickets for the ferry, and she has them stuck in the sun visor. You can see the corners.
    * {date == ""} {wren >= 6} ["Come to Candle Night with me first."]
        "With you with you? Or just at the same time?"
        "With me with me."
        "Then I'll have to wash," says Wren, with awe.
        ~ date = "Wren"
    * ["Who's the other one for?"]
        "Whoever says yes," says Wren, and spins the keys on her finger; and drops them; and is quite a while in picking them up.
        ~ wren++
    * [Pretend you haven't seen.]
        You admire the new wiper.
-   -> end_day

// =========================================================
//  CANDLE NIGHT
// =========================================================

=== candle_night ===
# clear
# music: candles
<b>Candle Night.</b>

The weaving shed is two hundred feet long and there's a candle on every beam. The whole town is here, in its coats. The soup is leek.

{
- date != "": {date} is beside you, {date == "Tobias":on the end of the row, with one foot out of the door|{date == "Wren":washed|with her bad hand in your good one}}.
- tobias >= 5 || ines >= 5 || wren >= 5: {best_friend()} has kept you a seat, and pretends to have forgotten that it was kept.
- else: You find a seat by the urn.
}

{not afternoon.bench: You'd better say it now. It's still in eleven pieces. You have brought it in the box.}
{not afternoon.bench: -> eleven_pieces}

"Number nine," says Mr Moot. "By {nickname}."
    * [Play it yourself.] -> play_it
    * {ines >= 6} [Look at Ines.] -> ines_plays
    * [Ask Mr Moot to play it.] -> moot_plays
    * [Run away.] -> run_away

= eleven_pieces
"Number nine," says Mr Moot. He looks into the box; he looks at you. The shed is silent.
    * ["It's a kit."]
        There is laughter, warm, right up to the rafters. Mr Moot isn't laughing. But he does pick out the back plate, and he taps it by his ear.
        "What does it say?" says Mr Moot.
        * * {ear >= 5} ["F sharp."]
            "It says F sharp," he tells the town of Hollin. "I've been waiting nine years for one of them to be able to tell. Come back in the autumn and put the rest of it together."
            <b>ENDING: All Ears</b>
            -> END
        * * ["Help, help, I was a tree."]
            "So were we all," says Mr Moot, obscurely, and passes on to number ten.
            <b>ENDING: Eleven Pieces</b>
            -> END
    * [Close the lid.]
        You close the lid. They clap anyway. It's that sort of town, and it's the worst sound that you have ever heard.
        <b>ENDING: Eleven Pieces</b>
        -> END

= play_it
{nerve < 5:
    You get up. Your knees are not your own. You put the fiddle to your chin, and the bow to the string, and what comes out is so small that the front row leans in to hear it, and then the second, like corn.
    {ear >= 5:
        But it's in tune. It is so exactly in tune that nobody moves until the end of it.
    - else:
        It's not in tune. But it is short.
    }
- else:
    You get up, and you play it. {craft >= 6:It leaps. It was only waiting to be asked; it fills up that shed like water coming up a lock.|It honks a bit. You love it anyhow, and you play it as if it were the best in the world, and here and there in the rows somebody starts to tap.}
}
{tobias_scenes.fourth: Tobias's bow goes across the strings like a skate.}
- (played)
~ temp total = craft + nerve + ear
{
- total >= 20: -> triumph
- total >= 13: -> well_enough
- else: -> ouch
}

= ines_plays
You look at Ines. She looks at her hand. Then she gets up, walks the whole length of the shed, takes number nine from Mr Moot, and sits; and puts it upright between her knees, like the smallest cello in the world.
She plays it with three fingers. It's a lullaby. There's one note in it she cannot reach, and each time it comes around she leaves it out, and all of the people sing it for her.
~ ines += 2
{date == "Ines" || ines >= 9: -> with_ines}
-> well_enough

= moot_plays
Nobody has ever asked him before. It turns out that that was all anyone had to do.
{known ? moot_varnish:
    "Tell me what's in my varnish," says Mr Moot, "and I'll do it."
    * * ["Tea."]
        There is a gasp. The old man's moustache works. "Yorkshire," he admits; and takes up the bow.
        ~ raise(craft, 3)
        -> moot_after
    * * ["I promised myself I'd never tell."]
        He bows to you. It isn't a large bow, but it's from the waist.
        ~ raise(nerve, 3)
        -> moot_after
}
- (moot_after) He plays a hornpipe, very fast, with no expression at all on his face.
{craft >= 6: -> triumph}
-> well_enough

= run_away
You get out through the dye room, and over the yard, and you are nearly at the gate.
{
- date == "Wren" || known ? wren_leaving:
    The van is there, with the engine running. "I thought you might," says Wren, and leans over to open the door. "I've got your fiddle. I nicked it on the way by."
    -> with_wren
- date == "Tobias":
    Tobias is there already. He'd got as far as the wall. You look at each other.
    "I can hear it from here," he says. "When they play it. We could stay out here, and hear it."
    -> with_tobias
- else:
    Behind you, someone's playing it. You stand there with your hand on the latch. It isn't bad. It isn't at all bad, and you are the only person in Hollin who can't see who it is.
    <b>ENDING: On the Other Side of the Glass</b>
    -> END
}

= triumph
When it's over there's a silence. And then it comes, stamping, right through the floor. It puts out eleven candles. Mr Moot takes off his spectacles to wipe them and says, to nobody, "Yes."
-> partings

= well_enough
They clap. It's a good, square, neighbourly sort of clap, with soup in it. "It wants a year," says Mr Moot, which is what he says about the ones he likes.
-> partings

= ouch
Somewhere near the back, a baby starts to cry. The dog, Strad, puts back his head and joins in. It's generally agreed to be the hit of the evening.
{nerve >= 4: You take a bow. So does the dog. -> partings}
You sit down with your ears on fire.
-> partings

= partings
{ date:
- "Ines": -> with_ines
- "Tobias": -> with_tobias
- "Wren": -> with_wren
}
Later on, stacking chairs, you find that {best_friend()} is stacking them too, from the other end, and that you'll meet about the middle.
{ best_friend():
- "Ines": "I noticed," says Ines, "that the E string's a hair flat. I wasn't going to mention it." "I know it is," you say. "I did it on purpose." You didn't. She knows that as well.
- "Tobias": "It's good," says Tobias, to the chairs. "I thought so. I thought I'd say."
- "Wren": "See you, then, {nickname}," says Wren. She's got her coat on. She hits you on the arm, quite hard, and she's gone before you have thought what to say.
}
{
- craft >= 7: There's a letter on Monday from the woman behind the glass. She wants somebody for Saturdays, to hold the other half.
- nerve >= 7: You play it at the Shuttle, that summer, every Friday night, till the landlord says that he supposes he could learn to hold with it.
- else: In September you come back, and start on number two.
}
<b>ENDING: First Year</b>
-> END

= with_ines
You walk her home, along the canal, carrying the fiddle between you by its two handles like a shopping bag.
"There's a wolf in it," says Ines. "On the G. Did you hear?"
"I heard."
"You can't get rid of it."
"No," you say. "It's got to live somewhere."
{known ? ines_letter: She posts a letter, on the way. It's very thin. She holds on to it for a moment in the mouth of the box, and you hold on to her.}
<b>ENDING: Wolf Note</b>
-> END

= with_tobias
You sit on the wall with your backs to the light. When number nine's finished there's clapping, and he claps as well, two or three times, so softly you'd think that he had a bird in there.
{known ? tobias_hands: "Five years," says Tobias. "Or six." "That's a lot of Doggers," you say. You take hold of his hands, and keep hold, until they stop.|"Cold," says Tobias. "Occasionally poor," you say, and he puts his coat around the both of you.}
<b>ENDING: Good, Occasionally Poor</b>
-> END

= with_wren
The ferry goes at six. You drive all night, with the heater stuck on and the fiddle on your lap, and every tree along the road stands up in the headlamps to be knocked upon.
"What did you write on the inside?" says Wren, at some point near dawn. "Everyone writes something."
{afternoon.bench >= 6: "If you can read this, I'm broken," you say. She has to pull over.|"I didn't get that far," you say. "Good," says Wren. "We'll do it there."}
<b>ENDING: Soul Post</b>
-> END
