# title: The Winding
# author: P. J. Harrowgate
# theme: dark

// One night, eight hours, six clocks.
// minutes counts up from ten in the evening; six in the morning is 480.

VAR minutes = 0
VAR nerve = 8
VAR lamp = true
VAR doll_faces_wall = true
VAR knows_boy = false
VAR knows_rhyme = false
VAR hiding_offered = false

LIST pocket = (crank_key), brass_key, marble, letter_page, spare_wick
LIST wound = hall_clock, library_clock, kitchen_clock, nursery_clock, gallery_clock, tall_clock

-> lane

=== function o_clock ===
        ~ temp h = 22 + minutes / 60
        ~ temp m = minutes mod 60
        { h > 24:
                ~ h = h - 24
        }
        { h > 12:
                ~ h = h - 12
        }
        { m == 0:
                {h} o'clock
        - else:
                {h}.{m < 10:0}{m}
        }

=== function shiver(n) ===
        ~ nerve -= n
        { nerve < 0:
                ~ nerve = 0
        }

=== function steady(n) ===
        ~ nerve += n
        { nerve > 8:
                ~ nerve = 8
        }

=== function ticking(which) ===
        { wound ? which:
                The clock is going. You find you are grateful for it.
        - else:
                The clock has stopped at ten to three.
        }

// how far she has got
=== function the_count ===
        { 
        - minutes < 60: eleven, twelve
        - minutes < 120: twenty-six, twenty-seven
        - minutes < 180: thirty-eight, thirty-nine
        - minutes < 240: fifty, fifty-one
        - minutes < 290: sixty-four, sixty-five
        - minutes < 360: eighty, eighty-one
        - minutes < 420: ninety-one, ninety-two
        - else: ninety-eight, ninety-eight, ninety-eight
        }

=== lane ===
        The solicitor's letter is quite clear. The late Miss Vane's will requires that the six clocks of Sallow House be wound on the night after the funeral, by a stranger, and be found going at six the next morning, <em>all together</em>; and that the stranger be paid two hundred pounds.
        It had seemed, on the telephone, like a great deal of money for turning a handle.
        The taxi will not come up the drive.
        *       "Is it the potholes?"
                "Yes," says the driver gratefully. "It's the potholes."
        *       "You'll come back for me at six?"
                "I'll come as far as this," he says. And then, because he is not a bad man: "You'll hear me sound the horn. If you don't come I'll go on sounding it."
                ~ steady(1)
        *       [Pay him and walk]
                He gives you your change in the dark, by feel, with the engine running.
        -       The house, when you come to it, is smaller than you were expecting, and nearer.
        Inside the door hang a paraffin lamp and a steel crank, each with a label in an old lady's hand. <em>For the dark,</em> says one. <em>For the rest,</em> says the other.
        -> hall

// ------------------------------------------------------------------ time

=== pass(n) ===
        ~ temp before = minutes / 60
        ~ minutes += n
        { nerve <= 0:
                -> end_counting
        }
        { minutes >= 480:
                -> dawn
        }
        { minutes >= 290 && not ten_to_three:
                -> ten_to_three ->
        }
        { minutes / 60 > before:
                -> chime ->
        }
        ->->

=== chime ===
        {
        - LIST_COUNT(wound) == 0:
                It must be about the hour. There is nothing in the house to say so.
        - LIST_COUNT(wound) < 3:
                Somewhere a clock you have wound strikes the hour, and another, a few seconds behind, corrects it.
        - else:
                The house strikes the hour from {LIST_COUNT(wound)} rooms at once. {Between the strokes there is a gap, and in the gap, quite distinctly, a child draws breath.|You wait for the gap between the strokes. There it is: the breath.|Nothing breathes. You notice that you had been counting on it.}
        }
        { not lamp && minutes > 120:
                In the dark it is hard to tell how long it goes on.
                ~ shiver(1)
        }
        ->->

=== ten_to_three ===
        # AUDIO: stop
        Every clock in the house stops.
        You had not known how much of the silence was made of ticking. Now there is only the one voice, a girl's, very patient, coming from no room in particular. <em>Seventy-nine,</em> it says. <em>Eighty.</em>
        Then, one after another, as if they had merely been listening, the clocks go on.
        ~ shiver(2)
        ~ hiding_offered = true
        ->->

// ------------------------------------------------------------------ rooms

=== hall ===
        -> pass(10) ->
        { hall:
        - 1:    The hall has a black-and-white floor, a dead fern, and a bracket clock on the chimneypiece with its hands at ten to three. The stairs go up into a colour that is not quite black.
        - 2:    The hall again. One of the white squares of the floor has a chalk mark on it, a small neat cross. It may have been there before.
        - 3:    The chalk cross in the hall has been rubbed out, and another has been drawn three squares nearer the stairs.
        - else: {The hall. The cross is at the foot of the stairs now.|The hall. The cross is on the third stair.|The hall. You do not look at the stairs.}
        }
        {ticking(hall_clock)} It is {o_clock()}, by your watch.
        { TURNS_SINCE(-> lane) > 6 && nerve <= 3:
                The front door looks very much like a front door.
        }
        -       (opts)
        *       {wound !? hall_clock} [Wind the bracket clock]
                You fit the crank. It goes round eleven times, stiffly, and on the twelfth something inside gives a little sigh, as of a person being let out of a corset. Tick, says the clock. It seems to think about it. Tock.
                ~ wound += hall_clock
                -> opts
        *       [Read the visitors' book]
                The last entry is for the fourth of August, 1911. <em>A glorious day. L. has discovered a NEW PLACE and says no one shall ever find him out.</em> After that there are two hundred blank pages. At the foot of each, in pencil, somebody has ruled a line and written: <em>Nobody.</em>
                ~ knows_boy = true
                -> opts
        *       {hall > 2} [Rub out the chalk cross]
                You do it with your shoe. When you lift the shoe there is chalk on the sole of it, in the shape of a cross.
                ~ shiver(1)
                -> opts
        +       [Go through to the library]
                -> library
        +       [Take the passage to the kitchen]
                -> kitchen
        +       [Go up]
                -> landing
        +       [Leave the house]
                { wound == LIST_ALL(wound):
                        They are all going. You could wait on the step, in the air. Would it count?
                - else:
                        Your hand is on the latch. The two hundred pounds, you observe, is already being spoken of in the past tense.
                }
                + +     [Open the door]
                        -> end_flee
                + +     [Stay]
                        You let go of the latch. It drops with a click, and upstairs the counting, which had stopped, resumes.
                        -> hall

=== library ===
        -> pass(15) ->
        { stopping:
        -       The library smells of mice and sermons. {lamp:Your lamp goes along the spines, and the gilt winks, one title at a time, like people waking up.|You feel your way in along the shelves.}
        -       The library. One of the books you remember as being on the shelf is lying on the rug, open, face down, as a child leaves a book.
        -       There are four books on the rug now, in a line, like stepping stones. They lead behind the curtain.
        -       The books are all back upon their shelves. That is much worse.
        }
        {ticking(library_clock)}
        -       (opts)
        *       {wound !? library_clock} [Wind the library clock]
                A French thing under a glass dome, with a gilded shepherdess. You lift off the dome, and with it there comes out a breath of very old air; somebody else's summer. You wind.
                ~ wound += library_clock
                -> opts
        *       {library > 1} [Pick up the open book]
                It is a book of nursery games. A page is marked with a hair ribbon.
                <em>When all are weary and the light is failing, the Seeker must call the Hiders home; for until it is called the game is not done, and no one may leave off. The call is:</em>
                <em>All in, all in, wherever you may be, the lamp is lit and the table's laid for tea.</em>
                ~ knows_rhyme = true
                ~ steady(1)
                -> opts
        *       {library > 2} [Look behind the curtain]
                { nerve > 4:
                        There is a window-seat. On the cushion is a dent, about the size of a boy of seven, and in the dent a blue glass marble. It is warm.
                        ~ pocket += marble
                - else:
                        You have your fingers on the velvet when it occurs to you that the bulge at the bottom might be shoes. You go away backwards across the whole length of the carpet.
                        ~ shiver(1)
                }
                -> opts
        *       {lamp} [Sit and read until you feel better]
                You read a sermon on Patience. There are eleven heads and a peroration. You do feel better, up until you notice that your lips have been moving and that you have been reading aloud, and that somebody has been turning the pages for you at just the right time.
                -> pass(25) ->
                ~ steady(2)
                -> opts
        +       [Back to the hall]
                -> hall
        +       {pocket ? brass_key || library > 3} [Try the little door by the hearth]
                -> cellar

=== kitchen ===
        -> pass(10) ->
        {The kitchen is the one room in the house that anybody had lived in. There's a camp bed by the range, a wireless, a single cup.|The kitchen. The single cup has been joined by another, a small one, with a rabbit on it.|The kitchen. Both of the cups are wet.}
        {ticking(kitchen_clock)}
        -       (opts)
        *       {wound !? kitchen_clock} [Wind the kitchen clock]
                A plain round schoolroom face above the dresser. Of all of them it's the only one whose keyhole is bright with use; then you see that the scratches go round the wrong way. She has been in here each night with the crank, for years, holding it back.
                ~ wound += kitchen_clock
                -> opts
        *       [Look under the pillow of the camp bed]
                You find a page of a letter, much folded.
                <em>...I was only nine, and I had got to ninety-eight, when Nurse came and slapped me and said that this was no time for games. I never said the hundred. I never said Coming. I have thought since that he will have been waiting for me to say it...</em>
                ~ pocket += letter_page
                ~ knows_boy = true
                -> opts
        *       [Make tea]
                The gas lights. It takes a long time, and the ordinary noise of it fills the room to the ceiling.
                -> pass(20) ->
                ~ steady(2)
                * *     [Pour one cup]
                        You drink it standing up. It is only tea.
                * *     {kitchen > 1} [Pour two]
                        You set the cup with the rabbit on the far side of the table, with a good deal of milk. You look away on purpose, as one does with birds. When you look again, it has not been touched; but it has been turned round, so that the rabbit faces you.
                        ~ steady(1)
                - -     -> opts
        *       {not lamp} [Hunt in the drawers for matches]
                String, skewers, a christening spoon; matches. You get the lamp lit at the third attempt and stand a minute with both hands round the glass.
                ~ lamp = true
                -> opts
        +       [Back along the passage]
                -> hall

=== landing ===
        -> pass(10) ->
        { landing > 1 && TURNS_SINCE(-> nursery) == 1:
                You pull the nursery door shut behind you, and hear it, quite softly, pull itself a little more shut.
        - else:
                {You come up on to a landing with a runner of worn red drugget, and two doors. From behind one of them comes a sound like a tap dripping. It is not a tap. It is somebody saying numbers.|On the landing you stop to listen. <em>{the_count()}.</em>|The landing. <em>{the_count()}.</em> It might be coming from inside your own collar.}
        }
        { lamp && minutes > 150 && RANDOM(1, 4) == 1:
                A draught comes along the drugget at the height of a child's head, and your lamp goes out.
                ~ lamp = false
                ~ shiver(1)
        }
        +       [The nursery]
                -> nursery
        +       [The long gallery]
                -> gallery
        +       [Down]
                {not lamp: You go down by the banister, one step at a time. On the seventh step, there is already a hand on it. You go on down.}
                { not lamp:
                        ~ shiver(1)
                }
                -> hall
        *       {landing > 2} [Count along with her]
                You say it under your breath to begin with. <em>{the_count()}.</em> It is soothing. It would be so easy to go on, and you notice that you have sat down on the stairs in order to do it properly.
                -> pass(30) ->
                ~ shiver(2)
                -> landing

=== nursery ===
        -> pass(15) ->
        { nursery:
        - 1:    Bars at the window, a rocking-horse with no eyes, a doll sitting in a small chair with her face to the wall. On the sill is a cuckoo clock.
        - 2:    The rocking-horse is quite still. It's just that it has been turned about, and is pointing to the door.
        - 3:    The horse is rocking, slowly, coming to rest. Somebody has just got off.
        - else: {shuffle:
                -       The horse is by the window.
                -       The horse is by the bed.
                -       There is no horse.
                }
        }
        {ticking(nursery_clock)}
        { not doll_faces_wall:
                The doll is looking at you. You did turn her round. It was you.
        }
        -       (opts)
        *       {wound !? nursery_clock} [Pull up the weights of the cuckoo clock]
                Two iron fir-cones on chains. Up they come. The little door flies open, and no bird comes out, only the arm the bird should be on; and on the end of it, tied with thread, a small brass key.
                ~ wound += nursery_clock
                ~ pocket += brass_key
                -> opts
        *       [Turn the doll round]
                Someone has drawn over her eyes, with care, in ink: two black crosses, such as you might put to show that they're closed. <em>No peeping,</em> says a label on her pinafore.
                ~ doll_faces_wall = false
                ~ shiver(1)
                -> opts
        *       {not doll_faces_wall} [Turn her back again]
                You do, and it is better. You feel that you have been forgiven something.
                ~ doll_faces_wall = true
                ~ steady(1)
                -> opts
        *       {knows_boy} "Is your name Edith?"[] you ask the room.
                The counting stops.
                It stops for so long that you begin to be afraid of what might come instead of it.
                "You made me lose my place," says a voice by your elbow.
                * *     "I'm sorry. You'd got to {the_count()}."
                        "Thank you," it says, and goes on.
                        ~ steady(1)
                * *     "Who are you looking for?"
                        "I'm not looking <em>yet</em>. I'm not allowed to until I've finished. Laurie's so small, he has to have the whole hundred." And, after a moment, "I keep nearly finishing."
                        ~ knows_boy = true
                * *     [Run]
                        ~ shiver(1)
                        -> landing
                - -     -> opts
        *       {hiding_offered} [Get under the bed]
                You don't know why. It had just seemed to be the sort of room in which one would. There is dust, and a slipper. After a time a second voice, younger, right beside your ear, whispers: "Not here. She always looks <em>here</em>."
                ~ shiver(1)
                -> opts
        +       [Go out to the landing]
                -> landing

=== gallery ===
        -> pass(15) ->
        {The gallery runs the whole width of the house. There are Vanes all down one side and windows all down the other, and your lamp makes two of you. At the far end, upright against the panelling, like somebody waiting to be asked to dance, stands a clock eight feet high.|You walk the gallery past all the Vanes. There's a gap that you did not notice before, a clean square where a small picture has been taken away.|The gallery. The Vanes do not follow you with their eyes. They look, every one of them, at the tall clock.}
        A second clock, a little gilt sunburst, hangs half way along. {ticking(gallery_clock)}
        -       (opts)
        *       {wound !? gallery_clock} [Wind the sunburst]
                You need to stand on a chair. From up there you can see along the tops of the frames to the tall clock; and see that on the top of it, in a hundred years of dust, are the marks of ten small fingers. They are on the <em>inside</em> of the fretwork.
                ~ wound += gallery_clock
                { knows_boy:
                        ~ shiver(1)
                - else:
                        You think of monkeys; you think of mice. You get down.
                }
                -> opts
        *       {wound !? tall_clock} [Wind the tall clock]
                There's a hole for the crank in the dial, and you turn it, and turn it. The weights ought to rise. You can hear them try. They come up a foot or so, and then bump, softly, against something in the case.
                It goes, though. After its fashion, it goes.
                ~ wound += tall_clock
                -> opts
        *       {pocket ? brass_key} [Unlock the case of the tall clock]
                -> open_case
        *       (listen) [Put your ear to the case]
                Wood. Then, a long way in, a very small, delighted noise, such as is made by somebody with both hands over his mouth.
                { knows_boy:
                        You know how old he is. You wish you did not.
                        ~ shiver(1)
                }
                -> opts
        *       {listen && pocket ? marble} [Roll the marble up to the foot of it]
                It rolls along the boards with a noise like a far-off train, and strikes the plinth, and stops. Then it rolls back to you. You roll it again. You play like this, you and the clock, for what your watch says is twenty minutes, and your heart, absurdly, is as light as it has been all year.
                -> pass(20) ->
                ~ steady(3)
                -> opts
        +       [Return to the landing]
                -> landing

=== cellar ===
        -> pass(20) ->
        { cellar > 1:
                Once had been enough. You stand on the top step and hold up what light you have. The small picture has been turned to face you.
                ~ shiver(1)
                -> library
        }
        It's more of a cupboard, with steps. {lamp:Your lamp shows you|You touch, one by one,} jars, a croquet set, a stack of clean canvas; and a small portrait, the size of that gap in the gallery. A boy in a sailor collar. On the back is written, <em>Laurence Vane, 1904 to</em> and then nothing whatever. They had not known what to put.
        ~ knows_boy = true
        *       [Take out your pencil and finish it]
                You write <em>1911</em>. It seems only civil. All through the house above you there is a sort of creak, as though it had been leaning on something and could now leave off.
                ~ steady(1)
        *       {not lamp} [Feel along the shelf for a wick]
                Matches, too. Bless her, she has left them on every shelf in the house, an old woman alone in the dark.
                ~ pocket += spare_wick
                ~ lamp = true
        *       [Go up, quickly]
        -       -> library

// ------------------------------------------------------------------ the case

=== open_case ===
        The key turns as if it had been oiled yesterday. You do not open the door just yet.
        Behind you the counting has come along the gallery. <em>Ninety-seven,</em> it says, from about the level of your waist. <em>Ninety-eight.</em>
        And stops, where it has always stopped.
        -       (waiting)
        *       {pocket ? letter_page || nerve >= 6} "Ninety-nine," you say, for her.
                There's a quick breath. "A hundred," says Edith Vane, all in a rush, ninety-seven years old, and nine. "<em>Coming!</em>"
                * *     [Open the door]
                        -> end_found
                * *     {knows_rhyme} "All in, all in, wherever you may be..."
                        -> end_home
        *       {knows_rhyme} [Call the call]
                "All in, all in," you say; and have to wet your lips. "Wherever you may be. The lamp is lit, and the table's laid for tea."
                { lamp:
                        -> end_home
                - else:
                        "It isn't, though," says a small voice in the clock. "It's dark." And it is true, you have come up here with no light, and a rule is a rule.
                        ~ shiver(2)
                        -> waiting
                }
        *       {hiding_offered} [Get in]
                -> end_hidden
        *       [Lock it again and walk away]
                You turn the key. In the case somebody sighs, not sadly. You would say, if you had to put a word to it, that he sounded proud. It's such a good place.
                ~ shiver(1)
                -> landing
        *       -> 
                You cannot think of anything to do. You stand there with your hand on the door, until the counting, of its own accord, starts again at one.
                ~ shiver(3)
                -> landing

// ------------------------------------------------------------------ endings

=== dawn ===
        Grey comes into the windows, and then a sort of dirty pink. Far away, down at the end of the drive, a taxi sounds its horn.
        {
        - wound == LIST_ALL(wound):
                -> end_paid
        - LIST_COUNT(wound) >= 4:
                You have {LIST_COUNT(wound)} of them going. It is not six. The solicitor, when he comes, walks from room to room with his own watch in his hand, being sorry.
                { knows_boy:
                        "It's rather a pity," he says. "She did so want it to be finished." You ask him what. He looks at the tall clock for just a second too long. "I really couldn't say."
                }
        - else:
                You've spent the night, so far as you're able to remember, going from one room to another. It was a good deal larger than it looked. {wound ? hall_clock:In the hall one clock is ticking, like a single person clapping.|Nothing ticks.}
        }
        You hear the horn again as you come down the drive. He had said he'd go on.
        # ENDING: Morning
        -> END

=== end_paid ===
        Six o'clock, and they strike it, all six, together. You stand in the hall, with your hand on the newel, and feel it come down through the house like rain.
        And just behind it, late, from the gallery, comes a seventh stroke: a single knock, on wood, from the inside.
        *       {knows_boy} [Go up]
                The case is locked{pocket ? brass_key:, and you have the key. You stand there with it in your hand until the horn has stopped sounding|}. You put your palm flat on the wood. "She's coming," you tell it. "She had to go round the long way."
        *       [Go out to the taxi]
                You've been paid for the clocks. {knows_boy:Nobody said anything about the other thing.}
        -       They send the cheque within the week. You never do get round to cashing it; though you do, for years, find that you've kept it somewhere different from where you left it.
        # ENDING: Paid
        -> END

=== end_flee ===
        You run down the drive, with {lamp:the lamp throwing your legs all over the trees|your hands out in front of you}. It is {o_clock()} and there will be no taxi{minutes > 400: for an hour, or less}.
        At the gate you look back. There's a light in the nursery, low down, about where one would hold it if one were small and had come to the window to see who was cheating.
        <em>That's not fair,</em> you hear, as clearly as anything. <em>You have to say you're not playing.</em>
        *       "I'm not playing."
                The light goes out. You walk the nine miles to the station, and are not followed. You're nearly certain that you are not followed.
        *       [Say nothing]
                { nerve > 4:
                        You walk. After all it's only a voice.
                - else:
                        You can't. You have no breath.
                }
                So you are still playing, then. You've moved house four times. In each of them, sooner or later, generally in autumn, and from some other room, it begins again at one.
        -       # ENDING: Not Fair
        -> END

=== end_counting ===
        You sit down. You're so tired, and it's such a simple thing.
        The driver, who is not a bad man, sounds his horn at the end of the drive until a quarter past seven, and then he does come up to the house after all. He finds you {hall > 4:on the stairs|with your face to the wall}, with your hands over your eyes.
        "Sshh," you tell him. "{the_count()}."
        # ENDING: The Seeker
        -> END

=== end_hidden ===
        It is a tight fit, but you find that if you draw up your knees there's room for two. A small cold hand is put across your mouth. It smells of brass and of peppermint.
        "Don't breathe," he whispers, "that's the trick of it."
        The door swings to. Outside you hear her come to the end of all her numbers, and turn round, and begin to look.
        {nerve > 4: It's a good place. It is the best you ever saw.|She'll never find you here.}
        # ENDING: The New Place
        -> END

=== end_found ===
        The door opens by itself, and there's not much there: a sailor collar; a whistle on a string; the rest is hardly more than dust. You had been ready for anything except how little it would be.
        "<em>Found</em> you," says the girl. She says it so gently.
        And then two pairs of feet go past you, helter-skelter, down the long gallery, down the stairs, across the black squares and the white. The front door bangs. You run to a window; there's the lawn, there's the dew on it, and across the dew, going away, two lines of dark prints.
        They are about half way to the trees when the larger ones begin to gain.
        {wound == LIST_ALL(wound): Behind you six clocks strike, all together, and the hands are, every one of them, at six.|None of the clocks will ever go again, but nobody can be got to mind.}
        # ENDING: Found
        -> END

=== end_home ===
        There's a click. The door of the clock opens an inch, then a foot; and out backs a boy of seven in a sailor collar, bottom first, dusting off his knees.
        "I won," he says. "Didn't I? I was ages."
        "You were ever so long," says Edith. She's beside you, she has hold of your coat. "I nearly gave up."
        "You never."
        "No," she says. "I never."
        They look up at you. You are, it seems, in some sense, the grown-up. So you take {lamp:the lamp|what there is of the light} and go before them down to the kitchen, and put out {knows_rhyme && kitchen > 1:the cup with the rabbit on it, and the other|two cups}; and you pour, with your back to them, talking of one thing and another, for as long as you can hear them laugh.
        At six the solicitor finds you asleep, with your head upon the table, and in front of you two cups, empty, and still warm.
        # ENDING: All In
        -> END
