# title: Tuesday Is Fine
# author: softspokenhouse
// content note: anxiety, a bit of swearing, nobody gets hurt

// mood goes 0 to 10. 5 is "fine"
VAR mood = 5
VAR spoons = 4
VAR texted_back = false
VAR lied_to_mum = false
VAR ate_lunch = false
VAR brought_coat = false
LIST weather = drizzle, grey, sun
~ weather = LIST_RANDOM(LIST_ALL(weather))

-> morning

== function feel(x)
    ~ mood = mood + x
    { mood > 10:
        ~ mood = 10
    }
    { mood < 0:
        ~ mood = 0
    }

== function how()
    {
    - mood >= 8: light
    - mood >= 6: all right
    - mood >= 4: fine
    - mood >= 2: tight
    - else: like a jar of wasps
    }

== morning
    # 07:12
    You're awake before the alarm, which means that you can lie there and wait for it.

    *   [Lie there and wait for it]
        You do. At 7:30 it goes off and you jump anyway.
        ~ feel(-1)
    *   [Turn it off and get up like a person]
        Feet. Floor. The carpet's cold. You've beaten the alarm and the day is, so far, one-nil to you.
        ~ feel(1)
    *   [Look at your phone]
        Three notifications. One is the weather. One is a language app that's disappointed in you. One's Imogen:
        "hey!! little thing at mine tonight, no pressure, 7ish? 🌼"
        * *     [Reply now, before you can think]
                You type "yes!" and then "sounds great" and then delete "sounds great" and then delete "yes!" and then send a thumbs up.
                A <i>thumbs up</i>. Like somebody's uncle.
                ~ texted_back = true
                ~ spoons--
        * *     [Reply later]
                Later is a lovely big place where you keep nearly everything.
        * *     [Count the exclamation marks]
                Two. She used three for Dev's birthday. You know this because you went back and checked.
                ~ feel(-1)
    -   The kettle takes four minutes. While it boils you feel {how()}.

    -   (kitchen)
    *   [Toast]
        The toast pops up, and your heart with it.
        -> kitchen
    *   [Check the hob is off]
        It's off. You haven't used it since Sunday.
        -> kitchen
    *   {kitchen > 1} [Check the hob is off]
        Still off.
        ~ feel(-1)
        -> kitchen
    *   {kitchen > 2} [Take a photo of the hob, so you can look at it on the bus]
        This is actually quite clever. Your counsellor would call it a "safety behaviour". You call it a photo of a hob.
        ~ feel(1)
        -> kitchen
    *   [Coat]
        You take the big coat. You can be anybody in the big coat.
        ~ brought_coat = true
    *   [No coat]
        You look at the window. {weather == sun:It is actually sunny.|It's sort of {weather}. You risk it.}

    -   You go out, and go back to check the door, and go out.
    -> bus

== bus
    # 08:20
    The 43 is {~full|nearly full|so full that the windows are sweating}. {not brought_coat and weather == drizzle: So is your jumper.}
    There's one seat, next to a man with a very large plant.
    *   [Stand]
        You stand. {You hold on to the pole and think about who else has held it.|}
    *   [Sit by the plant]
        A leaf rests on your shoulder. It's companionable, really.
        ~ feel(1)
        * *     "Nice plant."
                "She's called Denise," says the man.
                * * *   "Hello, Denise."
                        He beams at you. You're going to remember this at 3 a.m. in ten years' time, but in a <i>good</i> way.
                        ~ feel(2)
                * * *   [Nod, and die inside]
                        You nod. Then you go on nodding for slightly too long.
                        ~ feel(-1)
        * *     [Say nothing]
                You practise saying "Nice plant" in your head until he gets off.
    *   [Get off and walk]
        You walk. It's forty minutes. You get to be nobody for forty minutes.
        ~ spoons--
        ~ feel(1)
        -> work
    -   The driver brakes and everybody says sorry to everybody.
    -> work

== work
    # 09:00
    The office. You're the one who knows how the label printer works. It isn't on your contract, it just happened.
    -> inbox

    = inbox
    {inbox > 3: -> lunch}
    { shuffle once:
    -   There's an email from your manager with no subject. It says: "Got 5 mins this aft?"
    -   The label printer's jammed. There's a queue.
    -   Somebody's brought doughnuts, and everyone's standing round them, talking.
    }
    *   [Deal with it]
        {You deal with it.|You deal with that as well.} Nobody notices, and that's the mark of a professional.
        ~ spoons--
        -> inbox
    *   [Hide in the loo for four minutes]
        You know all the tiles by now. There are sixty-six, if you count the half ones as halves.
        ~ feel(1)
        -> inbox
    *   [Make a list]
        1. Make a list.
        You cross it out. That felt so good that you write it down and cross it out again.
        ~ feel(1)
        -> inbox
    *   [Google "got 5 mins this aft meaning"]
        The internet believes you're being made redundant, or possibly promoted, or that you've got a vitamin deficiency.
        ~ feel(-2)
        -> inbox
    *   -> lunch

== lunch
    # 12:45
    { spoons <= 0:
        You've nothing left, and it isn't even one o'clock. You eat over the keyboard with your eyes shut.
        ~ ate_lunch = true
        ~ spoons = 1
        -> five_minutes
    }
    Lunch. You feel {how()}.
    *   [Canteen, with people]
        You carry your tray <>
        { mood >= 5:
            <> to the table by the window, and they shift up for you as if it's nothing. Rosh is telling the story about the goose. You laugh in the right place. You laugh in the wrong place too, and that turns out to be all right.
            ~ feel(2)
        - else:
            <> right across the room, past everyone, to the place where you put the trays back, and you put it back.
            ~ feel(-1)
            -> five_minutes
        }
        ~ ate_lunch = true
    *   [Bench, with pigeons]
        The pigeons don't care what you do with your hands.
        ~ ate_lunch = true
        ~ feel(1)
    *   [Ring Mum]
        "You sound tired. Are you tired?"
        * *     "I'm fine, Mum."
                "Good," she says, in the voice that means <i>I don't believe you but I have a casserole on.</i>
                ~ lied_to_mum = true
        * *     "Bit anxious, actually."
                There's a silence, then the sound of her sitting down. "Go on, then. I've got twenty minutes."
                ~ feel(2)
    -   -> five_minutes

== five_minutes
    # 14:00
    Your manager's door has a frosted panel, so you can see that there's a shape in there but not what kind of mood it's in.
    *   [Knock]
    *   [Walk past, come back, knock]
        ~ feel(-1)
    *   [Hover until she sees you]
        She sees you. You wave. <i>Why would you wave.</i>
    -   "Oh, hi, come in! It's nothing awful," says Patrice. You breathe out for what seems like the first time since nine.
    "It's just that we'd like you to train the new starters on the label printer. A little talk. Ten people, Thursday."
    *   "Yes."
        It comes out before you've had a chance to stop it.
        ~ feel(1)
        ~ spoons--
    *   "Could I write a guide instead?"
        "Oh! That'd be <i>better</i>," she says. You have been let off, and praised, in five words. You aren't sure what to do with your face.
        ~ feel(2)
    *   "No."
        You've never said it to her before. She just nods. "No worries." It's a whole sentence, it turns out. It's there for anyone to use.
        { mood < 4:
            ~ feel(3)
        - else:
            ~ feel(1)
        }
    *   [Say something, anything]
        "The printer," you say, "is very much a <i>label</i> printer."
        "Yes," Patrice says, after a while.
        ~ feel(-2)
    -   She lets you go early. It's three o'clock, and the afternoon's just lying there.
    -> afternoon

== afternoon
    # 15:00
    You stand on the steps outside. It's {weather == sun:bright|{weather == grey:grey|drizzling}} and you feel {how()}. {ate_lunch: | You haven't eaten since the toast.}
    -> what_now

    = what_now
    {what_now > 3: -> evening}
    {&Nobody's expecting you anywhere until seven.|There's still some afternoon left.|It's getting on.}
    *   {mood >= 4} [The big supermarket]
        -> supermarket ->
        -> what_now
    *   [The park]
        -> park ->
        -> what_now
    *   [The library]
        -> library ->
        -> what_now
    *   {mood <= 2} [Go and stand in the stationery shop]
        Rows and rows of clean paper. You click every pen once. When you come out the wasps have gone quiet.
        ~ feel(3)
        -> what_now
    *   {not texted_back} [Finally text Imogen]
        "hi sorry only just seen this" (you have seen it eleven times) "would love to x"
        ~ texted_back = true
        She answers before you've even put the phone away. "YAY".
        ~ feel(1)
        -> what_now
    +   [Home]
        -> evening

== supermarket
    You want one thing. You want hummus, to bring to the party, or to eat in bed.
    Someone's stopped their trolley right in front of the hummus.
    -   (waiting)
    +   {waiting < 4} [Wait]
        You look at {the olives|the other olives|an olive-adjacent cheese}.
        { waiting == 3:
            ~ feel(-1)
        }
        -> waiting
    *   "Excuse me, sorry, could I just, sorry."
        "Course, love," she says, and moves. That's all. That was the <i>entire</i> thing.
        ~ feel(1)
    *   [Leave without hummus]
        You didn't really want hummus. That's what you tell the automatic doors.
        ~ feel(-1)
        ->->
    *   {waiting > 6} [Become one with the olives]
        You live here now.
        ~ feel(5)
    -   The self-checkout says there's an unexpected item in the bagging area. You know exactly how it feels.
    ->->

== park
    { weather:
    - sun: Everybody in the world has brought a frisbee.
    - grey: Nobody's about but a runner and you.
    - drizzle: You've got the whole park. {brought_coat:The big coat drums like a tent.|You're soaked through, and past caring, and it's wonderful.}
    }
    *   [Walk round the pond]
        You do the breathing thing: in for four, hold for four, and a duck shouts, and you lose count.
        * *     [Start again]
                In for four. Hold for four. Out for four. There. There you are.
                ~ feel(2)
        * *     [Tell the duck off]
                "Do you <i>mind</i>?" you say. A toddler laughs so hard that she has to sit down.
                ~ feel(1)
    *   [Sit and think about something you said in 2014]
        It hasn't got any better. ("You too", to a waiter, on your birthday, when he'd said happy birthday.)
        ~ feel(-2)
    *   [Watch a dog]
        The dog's entirely sure that this stick is the best one so far. The dog was sure about the last one, too.
        ~ feel(1)
    -   The church clock does its thing.
    ->->

== library
    The library's warm, and it has the smell. {library > 1: You came back! You never come back.}
    *   [Reserve desk]
        Your book's in. It's called <i>The Quiet Mind in 30 Days</i> and it's six weeks overdue from the last time.
        The librarian types something. "Fines were scrapped last year," she says. "Didn't you know?"
        You've been avoiding this building for a fine that doesn't exist.
        ~ feel(2)
    *   [The beanbag in the children's corner]
        You're thirty-one. You sit in it anyway, behind the big atlas, until a story-time begins around you. It's about a bear who's lost his hat.
        ~ feel(3)
        ~ spoons++
    -   ->->

== evening
    # 18:30
    The flat's dim. The hob is off. You feel {how()}{mood < 3:, and your jaw hurts from holding it}.
    {   lied_to_mum:
        There's a missed call from Mum, and a text that says "not checking up just checking x".
    }
    {not texted_back: You never did text Imogen back. It's been eleven hours, so now it isn't a reply any more, it's an <i>event</i>.}
    - (deciding)
    *   {mood >= 5 && texted_back} [Go to Imogen's]
        -> party
    *   {mood >= 7 && not texted_back} [Turn up anyway]
        "I didn't text," you say on the doorstep.
        "I didn't notice," says Imogen, and she really, truly didn't.
        -> party
    *   {lied_to_mum} [Ring Mum back]
        -> mum_ending
    *   [Have a bath and an early night]
        -> bath
    *   {mood <= 2} [Sit on the kitchen floor]
        -> floor
    *   {mood > 10} [Go dancing]
        -> dancing
    *   [Stand in the hall with one shoe on]
        You do this for some time. {spoons > 2: You find you've still got some energy, annoyingly.}
        -> deciding

== party
    # 19:20
    There are nine people, which is four more than "little". You know three of them and one of <i>them</i> is the cat.
    *   [Find the cat]
        The cat's under the coats. You get under the coats too. After a while so does somebody called Ash, who says, "Oh good, is this where it is?"
        * *     "This is where it is."
                You talk till ten, in the dark, in the smell of other people's scarves. You don't think about your hands once.
                ~ feel(3)
                -> END_coats
        * *     [Make room, say nothing]
                Nobody says anything, for ages, and it's the best conversation you have had all week.
                -> END_coats
    *   [Find the kitchen]
        In the kitchen you do the washing-up, because it's a thing to do. People come by to dry. {mood >= 8: You tell them about Denise, and the goose, and the waiter, and they <i>howl</i>.}
        -> END_kitchen
    *   [Find the door]
        You were here for eleven minutes. You said hello to two people. You put it on your list, and you cross it out.
        It counts.
        -> END_eleven

== mum_ending
    "I wasn't fine," you say, when she picks up. "At lunch."
    "I know you weren't." Something's bubbling behind her. "Shall I talk or shall I listen?"
    *   "Talk."
        So she does, about next door's fence, and the woman with the knees, and what the vicar said to the man from the gas. It goes over you like warm water.
    *   "Listen."
        She listens. She's good at it. You'd forgotten.
    -   # ENDING: casserole
    You fall asleep with the phone on your chest, still connected.
    -> END

== bath
    Bubbles up to the chin. Your phone is in another <i>room</i>.
    {mood >= 6:
        You think back over the day to find the awful bit. You can't find it. You go over it again to make sure.
        # ENDING: nothing awful
    - else:
        Tomorrow's Wednesday. You've never had any quarrel with Wednesday.
        # ENDING: wednesday
    }
    -> END

== floor
    The lino's cool. From down here the kitchen looks like somebody else's, someone taller.
    You count five things you can see, four you can hear, three you can touch. At two you have to stop and cry a bit. Then you do two, and one.
    *   [Stay here a bit longer]
        There's no rule about it.
    *   [Text your counsellor's number for Thursday]
        "Can I keep my slot pls. bad tuesday." She sends a tick. A plain little tick. You look at it for a long time.
        ~ feel(1)
    -   # ENDING: lino
    You got through it. That's the whole review: you got through it. Two stars. Would do Tuesday again.
    -> END

== dancing
    You put on the shoes. You go out, on your own, and you dance until they put the lights on.
    # ENDING: who even are you
    -> END

== END_coats
    # ENDING: under the coats
    "See you," says Ash at the bus stop, and then, since you're both that sort of person, "I mean, if you like. No pressure."
    "Pressure," you say. "Some pressure would be OK."
    -> END

== END_kitchen
    # ENDING: drying up
    Imogen hugs you with wet hands. "You always come," she says. You hadn't known that about yourself.
    -> END

== END_eleven
    # ENDING: eleven minutes
    On the way home you buy chips. {weather == drizzle:The rain has stopped.|There are stars, or a plane.} Tuesday is fine. Tuesday was always going to be fine.
    -> END

== END_work
    # ENDING: overtime
    You stay at your desk till the cleaners come, and they're nice about it.
    -> END
