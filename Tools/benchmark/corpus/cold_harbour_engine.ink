// ---------------------------------------------------------------
//  COLD HARBOUR ENGINE
//  A drowned man, a stopped pump, and rather less time than
//  you would like.
// ---------------------------------------------------------------
# title: Cold Harbour Engine
# author: R. M. Ashby

// --- The world -------------------------------------------------

// Every object is a variable holding what is true of it just now: at most
// one item from Condition, and at most one from Spot.

LIST Condition = unlit, lit, shut, ajar, locked, banked, roaring, chained, freed, stopped, running
LIST Spot = hung, bench, carried, ashpan, strainer, with_garrod

VAR lantern = (unlit, hung)
VAR boiler = (banked)
VAR engine = (stopped)
VAR valve_wheel = (chained)
VAR valve_key = (ashpan)
VAR wrench = (hung)
VAR glove = (strainer)
VAR log_book = (shut, bench)
VAR desk = (locked)

// --- What I know -----------------------------------------------

// Each of these is a chain. To know a thing late in the chain is to know
// everything before it. All the chains are poured into one bucket.

LIST BodyFacts = found_him, saw_waterline, saw_wound, knew_carried
LIST EngineFacts = heard_silence, saw_valve_shut, saw_chain, found_key
LIST LogFacts = saw_log, saw_torn_page, read_dent
LIST TibFacts = tib_shaking, tib_lied, tib_told
LIST WrenchFacts = saw_wrench_clean, wrench_fits
LIST GloveFacts = saw_glove, one_hand_bare
LIST LandFacts = saw_map, understood_map
LIST GarrodFacts = saw_flinch, knew_ashes

VAR knows = ()

// --- Time and tide ---------------------------------------------

CONST BREACH = 22
CONST VISITOR_AT = 9

VAR water = 2
VAR garrod_here = false
VAR tib_trusts = 0
VAR here = -> engine_house
VAR rattled = 0
VAR named = "nobody"

-> opening

// --- Machinery ---------------------------------------------------

=== function set_state(ref thing, new_state)
    ~ thing -= LIST_ALL(new_state)
    ~ thing += new_state

=== function learn(fact)
    { knows ? fact:
        ~ return false
    }
    ~ knows += LIST_RANGE(LIST_ALL(fact), 1, LIST_VALUE(fact))
    ~ return true

=== function reached(facts)
    ~ return knows ? facts

=== function between(early, late)
    ~ return reached(early) && not reached(late)

=== function evidence()
    ~ return knows ^ (knew_carried, found_key, read_dent, tib_told, wrench_fits, one_hand_bare, understood_map, knew_ashes)

=== function can_see()
    ~ return lantern has lit

=== function phrase(item)
    { item:
    - knew_carried: the state of the dead man's clothes
    - found_key: the key raked out of the ashes
    - read_dent: the words pressed through into the log
    - tib_told: the boy's statement
    - wrench_fits: the one clean wrench in a greasy house
    - one_hand_bare: the glove out of the strainer
    - understood_map: the line in red ink on the Commissioners' map
    - knew_ashes: three words that Mr Garrod ought not to have said
    - else: {item}
    }

=== function recite(items)
    ~ temp head = LIST_MIN(items)
    { LIST_COUNT(items):
    - 0: nothing whatever
    - 1: {phrase(head)}
    - 2: {phrase(head)} and {recite(items - head)}
    - else: {phrase(head)}, {recite(items - head)}
    }

=== function gauge()
    {
    - water >= BREACH - 1: one course of brick below the sill
    - water >= 15: two courses of brick below the sill
    - water >= 8: halfway up the painted board
    - water >= 4: well up in the black figures
    - else: in the white figures, where it ought to be
    }

// Spend a little time. Called as a tunnel, because time does not always
// bring you back where you were.

=== spend
    { engine has running:
        ~ water--
        { water < 0:
            ~ water = 0
        }
        {The beam went up, and hung, and came down.|Somewhere under the floor eleven tons of water changed its mind.|The engine breathed.|}
        { not garrod_here && TURNS_SINCE(-> start_engine) > 3:
            -> garrod_comes ->
        }
        ->->
    }
    ~ water++
    { water:
    - 5: Beyond the wall the drain slapped against the bank, quite gently, like somebody patting a horse.
    - 11: Water had begun to come under the door. It came in a thin bright tongue and tasted the floor.
    - 16: I could feel the bank, now, through the soles of my boots. It hummed.
    - 20: A brick fell out of the sluice arch, and then, after thought, another.
    }
    { water >= BREACH:
        ->-> bank_breaks
    }
    { water >= VISITOR_AT && not garrod_here:
        -> garrod_comes ->
    }
    ->->

// --- The story ---------------------------------------------------

=== opening
# place: the bank
The boy had run four miles along the top of the bank in the dark to fetch me, and then, having fetched me, could not be got to say what for.

"It's stopped," was all he would say. "It's stopped, and he en't."

So I took my bicycle lamp and my cape and went back along the bank with him, into the rain; and where the bank turns north at Cold Harbour I understood the first half. For nineteen years I had lived in hearing of that engine. You do not notice it. You notice it the way you would notice your own heart.
~ learn(heard_silence)

 * "He isn't what, Tib?"
    "En't moving," said Tib Sallow, and wiped his nose on his wrist. He was fourteen. He fed the boiler, nights, for six shillings a week.
    ~ tib_trusts++
 * "Is it the boiler?"
    "Boiler's sweet," he said, stung. "I never let her down. I never."
 * [Say nothing, and listen.]
    There was rain on the drain and rain on my hat. Under that, a very long way down, there was a sound I had never heard before, which was the North Level with nobody holding it back.

- "Where's Mr Thrale?"

The boy pointed. Not at the engine house: at the ground beneath it.

"You'll need the Inspector," he said. "Won't you? They always come in the launch."

"I've sent. He'll be here when he's here." {water > 2: The water would be here first.|I looked at the gauge board as we passed it. The water stood {gauge()}; but it stood there the way a cat stands at a door.}

-> engine_house

// --- Engine house --------------------------------------------------

=== engine_house
~ here = -> engine_house
# place: engine house
{
- engine_house == 1:
    The engine house at Cold Harbour is built like a chapel and kept a good deal cleaner. Brass, green paint, a tiled floor. The beam had stopped with its great arm raised, like a man about to make a point.
    {not can_see(): What I could see of it, that is, by a bicycle lamp.}
- engine has running:
    The beam swung over my head. It was like standing under weather.
- else:
    {The raised beam waited.|I came up again onto the tiles.|The brass dripped.|The big room ticked as it cooled.}
}
{ garrod_here:
    Mr Garrod {stood with his back to the stove|was reading the maker's plate, with attention|consulted his watch, and then the gauge, and then his watch}.
}

- (options)
 * {lantern has unlit} [Light the big lantern] # sfx: match
    There was a duplex lantern on a hook by the door. It lit at the second match, and the room jumped out at me, all its edges gold.
    ~ set_state(lantern, lit)
    ~ set_state(lantern, carried)
    -> spend -> options

 * [Look at the engine]
    I do not understand engines; but I could follow a pipe. It came up out of the boiler, fat as a bolster, and it passed through a valve with a wheel on it; and the wheel was turned hard over to the right. The engine had not failed. It had been shut off, by somebody who knew how, as you would turn down a lamp before bed.
    ~ learn(saw_valve_shut)
    -> spend -> options

 * {between(saw_valve_shut, saw_chain)} [Try the valve wheel]
    I put both hands to it. It gave a quarter inch, and clinked.
    {can_see():
        A length of bright chain had been passed through the spokes and round the pipe, and fastened with a padlock the size of a prayer-book. "That's for Sundays," said Tib, at my elbow. "For when it's left. He had the key on him. He always had the key on him."
    - else:
        Groping, I found chain, and at the end of the chain a padlock.
    }
    ~ learn(saw_chain)
    -> spend -> options

 * {valve_wheel has chained} {valve_key has carried} [Unlock the chain]
    The key was still hot. I held it in my cuff. The chain ran out through the spokes and fell on the tiles with a noise that made Tib {garrod_here:and Mr Garrod both }jump.
    ~ set_state(valve_wheel, freed)
    -> spend -> options

 + {valve_wheel has freed} {engine has stopped} [{start_engine:Try the valve again|Open the valve}]
    -> start_engine

 * {can_see()} [Look along the tool rack]
    Eleven wrenches hung on eleven painted shadows, in order of size. Abel Thrale kept his tools as other men keep grudges. Each was furred with grease to the jaw, with the prints of his fingers in it.
    All but the ninth. The ninth had been wiped as clean as a spoon.
    ~ learn(saw_wrench_clean)
    -> spend -> options

 * {reached((saw_wrench_clean, saw_wound))} {not reached(wrench_fits)} [Take down the ninth wrench]
    I took it by the middle, in my handkerchief, and thought about the shape of the mark behind his ear: a straight edge, and then a notch.
    The jaw of the wrench was a straight edge, and then a notch. And under the collar of the nut, where a rag would not go, was one grey hair.
    ~ learn(wrench_fits)
    ~ set_state(wrench, carried)
    -> spend -> options

 + [Go down the ladder to the well]
    -> spend -> well
 + [Go through to the stokehole]
    -> spend -> stoke
 + [Climb to the gauge office]
    -> spend -> office

 + {garrod_here} [Speak to Mr Garrod]
    -> garrod_talk

 + {garrod_here || reached(knew_carried)} [Go out to the staithe and hang the red lamp]
    { LIST_COUNT(evidence()) < 2:
        -> having_doubts
    }
    -> inspector

= having_doubts
The red lamp means that the police have seen all that they need to see. I stood with it in my hand. Had I?
 + [I had]
    -> inspector
 + [I had not]
    I hung it back behind the door.
    -> engine_house.options

=== start_engine
{ boiler has banked:
    I leaned on the wheel, and it came round as sweetly as you like, and the great beam drew a breath, trembled, and did nothing.
    "No steam," said Tib. "She's banked. Want a good hour's coal on her, or ten minutes' if it's me."
    -> spend -> engine_house
}
# sfx: engine
I leaned on the wheel, and it came round; and up in the roof the beam tilted, and tilted, and tipped.

You felt it before you heard it. The floor took hold of your feet. Down in the well something enormous swallowed; and out past the wall, where the drain had been patting and patting at the bank, it paused, as if someone had spoken to it.
~ set_state(engine, running)
{ garrod_here:
    I happened to look at Mr Garrod, then. Everybody in that house was smiling but one.
    ~ learn(saw_flinch)
    ~ rattled++
}
~ tib_trusts++
-> spend -> engine_house

// --- The well --------------------------------------------------------

=== well
~ here = -> well
# place: the well
{
- not can_see():
    -> in_the_dark
- reached(found_him):
    The well. {engine has running:The water boomed and sank.|The water had come up another rung.} Abel Thrale looked at the wall.
- else:
    The ladder went down twenty feet to a grating over the culvert. He was at the bottom of it. He was standing up.
    It took me a moment to be sure of that, and another to forgive it. One of his braces had caught on the ladder's iron, and there he hung, to his waist in the black water, with his chin on his chest, like a man dozing in a bath.
    ~ learn(found_him)
}

- (options)
 * {reached(found_him)} {not reached(saw_waterline)} [Feel his clothes]
    Trousers: soaked, naturally. Shirt-tails, soaked. But his collar was dry. The knot of his neckerchief was dry. There was a twist of tobacco in his breast pocket which was so dry that it crumbled.
    I considered a man who could drown without wetting his collar.
    ~ learn(saw_waterline)
    -> spend -> options

 * {between(saw_waterline, saw_wound)} [Turn his head to the light]
    Behind the right ear there was a mark: a straight edge, and then a notch, the way a child draws a castle. It had not bled to speak of. He would have gone down like a dropped coat.
    ~ learn(saw_wound)
    -> spend -> options

 * {between(saw_wound, knew_carried)} [Look at the heels of his boots]
    He blacked his boots on Saturdays and today was Monday. The toes were perfect. The heels were scraped to the brown, both, in long parallel lines; and there were two long parallel lines, when I knew to look for them, coming down the green slime of the wall beside the ladder.
    Nobody falls down a wall with his heels together. He had been brought to the ladder by the armpits, backwards, and let go.
    ~ learn(knew_carried)
    -> spend -> options

 * {reached(found_him)} [Look in the strainer]
    An iron basket hung in the mouth of the culvert, to keep sticks and eels out of the pump. I hauled it up. Sticks. An eel, which left. And a glove: a right-hand glove, in pigskin, hand-stitched, the sort with a pearl button at the wrist.
    It did not belong to Abel Thrale, who owned no gloves, nor to Tib, who owned no anything.
    ~ learn(saw_glove)
    ~ set_state(glove, carried)
    -> spend -> options

 * {reached(saw_wound)} [Close his eyes]
    There was no evidence in it. I did it anyway.

    -> options

 + [Climb back up]
    -> spend -> engine_house

= in_the_dark
{I went down by feel, and by feel I found water, and stopped. A bicycle lamp is no good in a place like that. It lights a circle of brick the size of a plate, and leaves you to imagine the rest.|I tried the well again in the dark, and again I had the sense of somebody standing quite close to me and not saying anything.}
 * [Call down his name]
    It went round the bricks and came back up to me, politely, unopened.
 + [Go back up for something better]
- -> spend -> engine_house

// --- The stokehole ---------------------------------------------------

=== stoke
~ here = -> stoke
# place: stokehole
{stopping:
-   The stokehole was the only warm room in the parish. Tib had got there before me and stood with his back to the firedoor and his hands tucked in his armpits.
    ~ learn(tib_shaking)
-   Tib was sitting on the coal{tib_trusts > 1:, and made room for me|, and did not look up}.
-   The firelight went up and down the walls.
}

- (options)
 <- ask_tib(-> stoke)
 * {boiler has banked} {reached(saw_valve_shut)} [Tell Tib to get up steam]
    -> raise_steam
 * [Rake out the ashpan]
    { can_see() || boiler has roaring:
        Clinker, cinders, a burnt potato. And something that rang. I fished for it with the rake, and it came out glowing like a little idea: a padlock key, with a brass tag, and on the tag COLD HBR VALVE.
    - else:
        I raked by the light of the coals, and burned my wrist, and found clinker, cinders, a burnt potato, and a key.
    }
    You may drop a key in a drain. You have to walk the length of a house and open two doors to drop it in an ashpan.
    ~ learn(found_key)
    ~ set_state(valve_key, carried)
    -> spend -> options
 * {tib_trusts < 3} [Give Tib my sandwich]
    It was fish paste. He ate it in the way dogs do, with his eyes on me.
    ~ tib_trusts++
    -> options
 * {reached(found_him)} {tib_trusts > 0} [Say that I am sorry about Mr Thrale]
    "He let me have the day he was at chapel," said the boy. "To play on it. Not to play. To oil it." He thought. "He said I had the ear."
    ~ tib_trusts++
    -> options

 + [Go back to the engine]
    -> spend -> engine_house

= raise_steam
"Can I?" He had the shovel in his hands before I had finished nodding. I had not seen coal thrown before by somebody who loved it. It went in like a dealt hand, left, right, back, left, and the gauge on the wall lifted its finger.
~ set_state(boiler, roaring)
~ tib_trusts++
{ TURNS_SINCE(-> ask_tib.shouted) >= 0:
    He did not look at me while he did it.
}
-> spend -> stoke

// The questions are a thread, so that he can be asked anywhere he happens to be.

=== ask_tib(-> back)
 * {between(tib_shaking, tib_lied)} "What did you see, Tib?"
    "Nothing. I were asleep."
    "From when?"
    "From..." He looked at the firedoor. "From whenever it was."
    -> spend -> back
 * {reached(saw_valve_shut)} {not reached(tib_lied)} "You'd have woken when it stopped."
    He opened his mouth. I knew what he was going to say, and he knew I knew, because there is nobody in the Level who could have slept through that. I had not, four miles off; I had only not known what it was that woke me.
    "I were awake," he said.
    ~ learn(tib_lied)
    -> spend -> back
 * (gently) {between(tib_lied, tib_told)} {tib_trusts >= 2} "Nobody is going to hurt you[."]," I told him, "and somebody has hurt Mr Thrale."
    From his boot he took a half-crown, and he set it down on the coal between us as if it might go off.
    "He come in a punt," said Tib. "At two. Mr Garrod. I held the rope. He give me that and said go and have a lie down, there's a good lad; and I did. I heard them shouting. Then I didn't hear them shouting. Then I heard her stop."
    ~ learn(tib_told)
    -> spend -> back
 * (shouted) {between(tib_lied, tib_told)} {tib_trusts < 2} "You'll tell me now, or you'll tell it to a judge!"
    It was a thing I had heard an Inspector say. Tib went grey under the black and folded up like a rule, and did not say another word.
    ~ tib_trusts -= 2
    -> spend -> back
 * {reached(saw_glove)} {reached(tib_told)} [Show him the glove]
    "That's his," said Tib. "He took 'em off to find me the money. No: he took the one off."
    -> spend -> back

// --- Gauge office ------------------------------------------------------

=== office
~ here = -> office
# place: gauge office
{office == 1:The office is a glass box on the north gable, up fourteen steps. From there by day you may see nine churches, all leaning. By night you see yourself.|{~My reflection came up to meet me|Rain ran down the panes|The pen lay where he had left it}.}
The gauge, when I read it, stood {gauge()}.

- (options)
 * {log_book has shut} [Open the log]
    ~ set_state(log_book, ajar)
    He wrote a copperplate hand with nothing to say. "Midnight: 4 ft 2, wind N.E., all well. One: 4 ft 5, wind N.E., all well. Twenty to two: 4 ft 7." And then the cover of the book.
    ~ learn(saw_log)
    -> spend -> options
 * {log_book has ajar} {between(saw_log, saw_torn_page)} [Run a finger down the binding]
    There was a stub. Somebody had put a ruler along the page and torn it out very tidily, as one does who has been brought up to respect books.
    ~ learn(saw_torn_page)
    -> spend -> options
 * {between(saw_torn_page, read_dent)} {can_see()} [Hold the next page slantwise to the lantern]
    He had pressed hard, that last time. The light lay along the paper and filled the furrows, and I read them off backwards and forwards until I was sure.
    "Two: 4 ft 9. Mr Garrod here. Orders me to stop the engine. Have refused him and told him I shall write it down. Have written it d"
    And there it went off the edge of the paper.
    ~ learn(read_dent)
    -> spend -> options
 * [Study the Commissioners' map]
    It hung behind the door: the whole of the North Level in green wash, and the drains in blue. Someone had ruled a line across it in red ink, quite recently, from Cold Harbour to the sea.
    ~ learn(saw_map)
    -> spend -> options
 * {between(saw_map, understood_map)} [Work out the red line]
    South of the line, four farms, all in one name. North of the line, sixty-one smallholdings at an acre and a half.
    If the engine ran all night, the bank would hold, more or less, on both sides, and everybody be damp. If the engine stopped, the bank would go on the north side, for it was the lower by a hand; and the south would be as dry as a biscuit.
    The name was Garrod.
    ~ learn(understood_map)
    -> spend -> options
 * {desk has locked} {wrench has carried} [Force the desk with the wrench]
    I am not proud of it. Inside were a Testament, a pound of peppermints, and a letter of complaint to the Board concerning Mr E. Garrod, dated in four successive years and never posted.
    ~ set_state(desk, ajar)
    ~ learn(saw_map)
    -> spend -> options
 + [Go down]
    -> spend -> engine_house

// --- Mr Garrod ---------------------------------------------------------

=== garrod_comes
~ garrod_here = true
There was a bump below{here == -> well:, and a step on the tiles above my head|, and a step at the door}.

"Constable," said Mr Edmund Garrod, Commissioner of the North Level, shaking out his umbrella. "What a perfectly dreadful night. {engine has running:I heard her stop, and I heard her start.|I saw there was no smoke.} Is poor Thrale unwell?"

{
- reached(tib_told): I said that he was, rather. Behind me, I heard the boy stop breathing.
- reached(found_him): I had told nobody who it was in the well. But I had told nobody it was not.
- else: I said I had not yet looked.
}
->->

=== garrod_talk
Mr Garrod gave me his whole attention, as a man gives a penny.
- (questions)
 * "When did you last see Mr Thrale?"
    "At chapel. He sings. Sang? You've a very solemn face, Constable."
    { reached(read_dent) || reached(tib_told):
        ~ rattled++
        I wrote it down and read it back to him, and had him say that it was right. That was the first lie I had from him in ink.
    }
    -> spend -> questions
 * {reached(saw_glove)} {not reached(one_hand_bare)} "May I see your gloves, sir?"
    "My..." He had his right hand in his coat pocket. He had had it in there, I now saw, since he came in; he had furled a wet umbrella with his left.
    "I seem to have only the one," said Mr Garrod. It was pigskin. It had a pearl button at the wrist.
    ~ learn(one_hand_bare)
    ~ rattled++
    -> spend -> questions
 * {reached(understood_map)} "What happens to your land, sir, if the bank goes?"
    "Happily, very little." He smiled. "One takes precautions. One ploughs back."
    ~ rattled++
    -> questions
 * {reached(found_key)} [Show him the key]
    He looked at the key for a good deal longer than you need to look at a key.
    "In the ashes?" he said.
    I had not said where.
    ~ learn(knew_ashes)
    ~ rattled += 2
    -> spend -> questions
 * {reached(saw_flinch)} "You don't seem glad to hear it, sir."
    "Hear what?" He had to raise his voice to say so.
    ~ rattled++
    -> questions
 * {engine has stopped} "Could you start the engine, sir?"
    "I? My dear fellow. I should not know which end to light."
    -> questions
 + [Leave him to it]
    {
    - rattled > 2: He had gone a poor colour. He asked, not quite idly, when the launch might come.
    - rattled > 0: "Not at all," he said, though I had not thanked him.
    - else: He went back to the stove.
    }
    -> engine_house

// --- Endings -----------------------------------------------------------

=== inspector
# place: the staithe
I hung the red lamp on the staithe; and in {engine has running:good|poor} time the police launch came up the drain behind its own little moustache of foam, with Inspector Maddow standing in it like a bust of himself.

"Well?" he said. "In a sentence."

 * "He fell in, sir, and drowned."
    ~ named = "accident"
 * {reached(tib_lied)} "The boy did it, sir."
    ~ named = "Tib"
 * {garrod_here || reached(read_dent) || reached(tib_told)} "Mr Garrod killed him, sir."
    ~ named = "Garrod"
 * "I don't know, sir."
    ~ named = "nobody"

- { named == "Garrod":
    -> accuse
}
{ named == "Tib":
    -> wrong_boy
}
-> shrug

=== accuse
"Garrod," said the Inspector, "is a magistrate." He sat down on a bollard and got out his pipe. "Go on, then. What have you got?"

I told him what I had got. I had {recite(evidence())}.

{
- LIST_COUNT(evidence()) >= 5:
    He did not light the pipe. By the end, he was not even holding it.
    -> hanged
- LIST_COUNT(evidence()) >= 3 && reached((tib_told, one_hand_bare)):
    "A boy and a glove," he said. "I've hanged men on a boy and a glove."
    -> hanged
- LIST_COUNT(evidence()) >= 3:
    "It's good," he said. "It's good, lad. It isn't a magistrate."
    -> walks_free
- else:
    He heard me out, and it did not take long. Then he looked past me at the door, where Mr Garrod was just putting up his umbrella.
    -> walks_free
}

=== hanged
They took him off in the launch at first light, between two constables, with a coat over his wrists. He had asked if he might have his other glove.

{ engine has running:
    -> level_saved
}
The bank went at ten past six. It went on the north side, exactly as drawn. We got everyone out but an old couple at Number Forty, who had gone back for a pig; and sixty-one families stood along the top of the bank and watched their roofs go by.

So he hanged for one man. In the Level they will tell you it was three, and that the Crown can't count.
# ending: hanged, drowned
-> END

= level_saved
All that morning the engine ran. Tib would not leave it. When the new man came from the Board, a week later, with a certificate, the boy watched him oil the crosshead, and took the can out of his hand, and showed him.

The Board, which is not sentimental, made it nine shillings.

And you do not notice it. I lie in bed, four miles off, and do not notice it, the whole night long.
# ending: hanged, saved
-> END

=== walks_free
"I should go home, Garrod," the Inspector called. "You'll catch cold."

{ reached(tib_told):
    As he went by the boy, I saw Mr Garrod feel in his pocket, and find that he had already given away the half-crown.
}
{ engine has running:
    But the bank held. The sixty-one smallholdings were damp, and so were the four farms; and in the spring Mr Garrod sold up, at a loss, owing to a certain difficulty in getting anybody to work for him, or sell to him, or look at him in church.
    It isn't justice, but it is drainage.
    # ending: unproven, saved
- else:
    The bank broke before breakfast. On Tuesday there was a subscription for the sufferers. Mr Garrod headed it with ten pounds.
    # ending: unproven, drowned
}
-> END

=== wrong_boy
Tib did not run. I had thought that he would, and be caught, and that this would settle my mind.

He held out his wrists in front of him, with the coal-dust in every crease, and he said to me: "Who'll see to her?"

{ reached(tib_told):
    The half-crown was put in evidence. It had not been thought that a boy on six shillings would have one honestly.
- else:
    They asked him, at the Assizes, why he had said he was asleep. He said that he was told to be. They asked by whom. By then he had got out of the way of thinking anyone would listen.
}
{ tib_trusts >= 3:
    He wrote to me, once, from the reformatory. It was to say there was a knock in the air-pump, and that somebody should be told.
}
# ending: the wrong man
-> END

=== shrug
"{named == "accident":Drowned|Don't know}," repeated the Inspector, and wrote it down, and seemed relieved to find it fitted on the line.

{ LIST_COUNT(evidence()) > 2:
    I had in my pockets, or my head, {recite(evidence())}. I went on having them. They are not things that you can put down.
- else:
    They brought him up at noon with a rope under his arms. I held the ladder. I noticed, as he passed me, that his collar was dry, and then I thought of something else.
}
{ engine has running:
    The engine ran till Wednesday, and the water fell, and there was a good attendance at the funeral. Mr Garrod read the lesson.
- else:
    By Wednesday there was six feet of water over the churchyard, so they buried him on the south side, in a corner which Mr Garrod very kindly gave.
}
# ending: open verdict
-> END

=== bank_breaks
# sfx: water
It did not roar. People always ask. There was a long wet sigh, like a cow getting up, and then the north wall of the engine house leaned in and looked at me.

Tib had me by the belt. I do not know how we reached the roof. We sat on the ridge-tiles {garrod_here:with Mr Garrod's umbrella over us (Mr Garrod had gone ahead of us, in the punt) |}and saw the lights of the smallholdings go out, in order, from left to right, as if a verger were doing it.

{ LIST_COUNT(evidence()) >= 4:
    I knew who had done it. I knew how, and with what, and why. I could have laid it all on a table for you: {recite(evidence())}.
    It was under eleven feet of water, with the table.
- else:
    Whatever had been there to find was out in the Wash by Thursday.
}
# ending: the flood
-> END
