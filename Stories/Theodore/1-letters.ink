// PART ONE: OTHER PEOPLE'S LETTERS
//
// An evening, a night and a morning before he meets anybody. The part looks like a row of small habits. Most of them
// come back: what he did with Ines's voice note, the bowl and the stranger on the telephone is remembered for good.

// Whether he listened to Ines before he wrote as her. If not, what is in the letter is his own invention.
VAR heard_ines = false

// The bowl in schedule B, claimed by nobody.
LIST bowl_sides = bowl_unclaimed, bowl_hers, bowl_his
VAR bowl_claim = bowl_unclaimed

// What he did when a stranger asked him to apologise.
LIST night_calls = said_sorry, asked_her, hung_up
VAR night_call = hung_up

VAR met_fern = false
VAR opened_envelope = false
VAR opened_box = false
VAR waved = false
VAR lied_to_amy = false
VAR has_leaflet = false
VAR read_terms = false

=== part_one ===
One: Other People's Letters # class: title
Six in the evening, high over downtown Los Angeles, and a grandmother was being thanked for a kettle.
The House sold letters. People said what they could, Theodore Twombly wrote it as if he were they, and behind a sheet of glass a machine, which was called the hand, copied it in their own handwriting.
He read this one over. You will say it is only a kettle, he had written, for a young man named Desmond who did not write. But I have never once in your house had tea that was too hot, and I have come to think you were standing guard.
"Print," said Theodore. The hand woke up, chose a blue ballpoint, and began to be Desmond.
* [Watch the hand sign it]
    ~ theodore: present +10
    Desmond pressed hard, so the hand pressed hard. It left the last letter early, like a boy called in to supper. Theodore watched until the sheet slid out.
* [Stop it and take the comma out]
    ~ theodore: inward +14
    The hand stopped in the air. He took the comma out, read it, and let the hand have the comma again.
* "You were standing guard[."]," he said aloud, to hear where the weight fell.
    ~ theodore: open +10
    "Sorry?" said Paul, at the front desk, where they took the orders.
    "Nothing. A kettle."
    "No, I heard," said Paul. "It's good about the kettle."
-
There was one more order in the tray. He had a rule against starting one after six, from when there was a wife to be late for.
-> the_order

=== the_order ===
// The form is a form: present tense, and as short as she filled it in.
ORDER 40117. From Ines Aldaco, to Walter Aldaco, husband. Fifty years, on Thursday. # class: form
Handwriting supplied: one shopping list, not new. # class: form
Facts, at least three: We met on a tram in the rain. He hums when he shaves. Orange tree. The nurseryman said three years. It never bore. # class: form
Anything else: He once did not speak to me from Fresno to the Oregon line. Please do not use. # class: form
Attached: voice note, seventeen minutes. No need, client says. # class: form
At the foot, in grey: The House retains the letter, and may license it. # class: form
* [Play the seventeen minutes]
    ~ heard_ines = true
    ~ theodore: attentive +11
    Ines talked mostly to a man who had come with a mattress. But it was all in there: the leaks, the drawers, the nurseryman's funeral, Chicago, what Walter did with her bag.
    "I used to write him things myself," she said. "On anything. Well." Then a cup was set down in a saucer, and rattled there for some seconds before it was still.
* [Hold the shopping list to the lamp]
    ~ theodore: present +8, attentive +5
    Razor blades, string, W.'s pills, oranges. Quick, upright writing, every o shut, on paper that had been folded for years in a wallet. Why nothing newer, he thought. By then the hand had learned it, and was waiting.
* [Begin]
    ~ theodore: inward +14, hopeful +6
    He closed the form and began. Over nine thousand letters he had found that people came out clearer if you left them out.
-
-> composing

// Four choices, and nothing of the letter shown until it is done: the player hears Theodore work, and reads it with Paul.
=== composing ===
{heard_ines:He shut his eyes until he was in her hall, with a mattress going up the stairs.|He shut his eyes until he was seventy-five and had opinions about the neighbours.}
* [Start on the tram, in the rain]
    ~ first_opening = rain_on_the_tram
    ~ theodore: hopeful +12
    "The tram leaked," said Theodore, and it came up on the screen. {heard_ines:They all leaked then; she had been firm about it.|He had no idea whether it had; trams did.}
* [Put the plain thing first]
    ~ first_opening = plain_statement
    ~ theodore: open +12
    "I love you," he told the screen. Across the office a chair turned round.
    "Client," said Theodore.
* [Open with a complaint]
    ~ first_opening = complaint
    ~ theodore: attentive +5, hopeful -8
    "In all this time," he began, and found that he knew a good deal about drawers. Some of it was what his wife used to say, and he had taken it to be about drawers.
-
Then a memory.
* [The humming at the mirror]
    ~ first_memory = humming
    ~ theodore: present +10
    He hummed something, to get the length of a cheek, and stopped about where the chin would be. At the front desk Paul finished the line.
* [The orange tree]
    ~ first_memory = orange_tree
    ~ theodore: hopeful +12
    {heard_ines:The nurseryman went in as she told it, down to the funeral.|He gave the nurseryman a second sentence, and in the third a funeral.} He left out the blossom, since everybody put in blossom.
* [Fresno to the Oregon line]
    ~ first_memory = an_argument
    ~ theodore: open +10, attentive -12
    Please do not use. People wrote that under the one true thing on the form, when they had copied all the others from greeting cards, and he used it.
-
Then what was not on the form. {has_attended():He thought of her at a table with the pen, ticking all round one thing.|{theodore.open >= SPOKEN:He thought of a kitchen, and it was some time before he noticed that it was his.|He looked for it out of the window.}}
* [Give her something to be afraid of]
    ~ first_unsaid = fear
    ~ theodore: open +10, hopeful -10
    "Forks," he said at last. It was not the word that he had been about to say.
* [Give her somebody to thank]
    ~ first_unsaid = thanks
    ~ theodore: attentive +5, hopeful +6
    He put Walter in a parked car for a winter of Sundays. It was Catherine who had waited in a car, one whole spring, outside the House; she had papers to mark, she said.
* [Give her something to be sorry for]
    ~ first_unsaid = apology
    ~ theodore: open +8, inward +17
    {heard_ines:Chicago was on the recording, where Walter said no to it and gave the weather as his reason|He had Walter offered Chicago, and say no, and give the weather as his reason}. It came in one go. He read it through to check the name, and it said Walter.
-
He did ends standing up.
* [Yours, and mean it]
    ~ first_close = yours
    ~ theodore: hopeful +8
    The word looked small down there, so he gave it a line to itself.
* [As ever, with soup]
    ~ first_close = as_ever
    ~ theodore: present +10
    "Soup," he told the screen, and the screen asked him which. "Any," he said.
* [Come to bed]
    ~ first_close = come_to_bed
    ~ theodore: guarded +8, inward +10
    That one he typed with two fingers, so as not to have to say it across an office.
-
For paper he took Harbour Laid, the cream.
-> letter_one ->
-> paul_reads

// The first evening has its own, lower marks: nobody has had time to become anything yet.
CONST ATTENDED = 42
CONST LOOKED = 46
CONST SPOKEN = 40

=== function has_attended() ===
~ return theodore.attentive >= ATTENDED

=== function has_looked() ===
~ return theodore.present >= LOOKED

=== paul_reads ===
Paul had one arm in his coat, to dine with Tatiana, who read contracts for a living. He read the letter through the glass, and took the arm out again.
"'{first_unsaid_words()}'," he said. "{first_unsaid == fear:Now I can't have dinner|{first_unsaid == thanks:I've sat in that car|I've said that about the weather}}." He blew his nose. "Is that her or is that you?"
* "It's all on the form."
    ~ theodore: guarded +12, absent +6
    { heard_ines:
        "Or in the note," he said. "The mattress isn't in, but there's a mattress."
        "It's not about a mattress," said Paul.
    - else:
        Paul looked at the form. It had three facts on it and one of them was a tree. "Sure," he said kindly.
    }
* "I couldn't tell you."
    ~ theodore: open +10
    "They go through you," said Paul. "Like a tunnel. It's a nice tunnel."
* "What would Tatiana say to it?"
    ~ theodore: attentive +8
    Paul liked to be asked about Tatiana. "She'd want to know who owns it," he said. "She said it about a soup."
-
// What he sees on the way home is what he has been all evening.
{
- has_looked():
    ~ met_fern = true
    On the 6:52 home the good seat was taken by a fern, with a ticket stuck in its soil. The man beside it had none. At Alameda he was put off, and the fern, which had paid to the end of the line, went on.
- has_attended():
    On the 6:52 home a boy of fifteen was writing to a girl in his chemistry, and stopped at Dearest. Theodore gave him four lines for her, with chemistry in them. The boy read them twice. "Yeah, no," he said. "She'd know it wasn't me."
- else:
    On the 6:52 home he was still Ines at Alameda, and at Mission. The driver had her shoes off, and was eating an orange. Presently a piece of it came back to him over her shoulder.
}
-> elevator

=== elevator ===
At home, in the elevator, stood Amy, whom he had known since college, and her husband Charles, with a new label printer.
"You've got your letter face on," said Amy.
"Golden wedding. Walter's."
"It prints in two widths," said Charles.
"Come and watch my mother sleep," said Amy. "I've got the film down to forty minutes."
* "I'd love to see it."
    ~ amy: near +18
    ~ theodore: hopeful +6
    -> film
* "Two widths of what?"
    ~ theodore: attentive +5
    ~ amy: near +8
    -> shelves
* [Lie: "I've got a letter to finish."]
    ~ lied_to_amy = true
    ~ theodore: guarded +12, inward +10
    ~ amy: near -14
    "I've got a letter to finish," said Theodore.
    "It's seven," said Amy. "Who's waiting for a letter?" The doors had closed on her before he could invent somebody.
    -> opposite

=== film ===
On the sixteenth floor Amy's mother lay on the living room wall, a yard and a half wide, with one hand up. {has_looked():The hand was Amy's hand. He had never noticed that somebody else had it first.|For a long time nothing happened.} Then her lips moved, and she said a word, and Amy held the picture there.
"Thirty-one nights," said Amy, "and one word. What is it?"
"It's 'parking'," said Charles, from the kitchen.
* "It's your name."
    ~ theodore: hopeful +10, inward +17
    ~ amy: near +4
    "It isn't," said Amy, without turning round. "But you'd think she'd have fitted it in."
* "I'm afraid it's 'parking'."
    ~ theodore: open +12
    ~ amy: near +12
    She laughed until her mother slid off over the ceiling. Charles came to the door with a label on his thumb.
* "Play it again."
    ~ theodore: attentive +9
    ~ amy: near +12
    They played it over and over. Each time the mother closed her lips afterwards, pleased. "She thinks she's got it across," said Theodore. Amy wrote that on her wrist.
-
-> apartment

=== shelves ===
Charles showed him, on the sixteenth floor. The top shelf of their refrigerator said AMY and the bottom one said CHARLES. The one between said NEUTRAL, and held the eggs.
"There used to be discussions," said Charles.
* "Say you buy a lemon together."
    ~ theodore: attentive +5, open +6
    ~ amy: near +8
    "A lemon goes by who carried it home," said Charles. "Otherwise quarters." He drew the lemon on a pad to show where, and Amy shut her eyes.
* [Move an egg up to AMY]
    ~ theodore: open +10, hopeful +10
    ~ amy: near +14
    Theodore moved it while he was being shown the drawer. Charles regarded the egg. "No, that's fine," he said, after a time.
    Before Theodore was out of the elevator his phone had a picture of it, back in its row. Under it Amy had written: Extradited.
* "It's very clear."
    ~ theodore: guarded +10
    ~ amy: near -8
    "People say that," said Charles, and he was so pleased that it was a pleasure to have lied. Amy pressed nineteen for him, hard. "'It's very clear'," she said.
-
-> apartment

=== opposite ===
From his own window, on the nineteenth, Theodore could see the man who washes windows, across the way. He was washing his own. Then he saw Theodore, thirty feet off, and lifted the squeegee.
* [Lift a hand]
    ~ waved = true
    ~ theodore: open +12
    They stood there with their arms up. It was the other who thought of putting his down.
* [Turn off the lamp]
    ~ theodore: guarded +10
    In the dark he could see better. The man waited, and went back to the top corner.
* [Write GOOD on the glass]
    ~ waved = true
    ~ theodore: hopeful +10, present +8
    He breathed on the pane and used a finger. It struck him at the D that over there it would say DOOG. The man read it with his head on one side, and bowed.
-
-> apartment

=== apartment ===
// Whoever took the other way home has not met this neighbour yet, and he is wanted later.
{ not opposite:
    On the nineteenth floor it was dark. Across the way the man who washes windows was at home, washing his own.
}
Theodore dropped his keys in the blue bowl. Along the wall stood eleven boxes of Catherine's, four of them tapes of birds. They had met at eight, and buried a bird in a pencil box; she grew up to study birds, and he to marry her. A year ago she had left, and forgotten her coat, and had to ring her own bell. She had the car, which let in rain. In the drawer with the string he had an old phone, paid for and not used, with a message of hers on it.
Beside the bowl lay the divorce papers. His lawyer, Ms Feld, had written: Your wife has signed. Schedule B lists one bowl, blue, chipped, claimed by neither of you. Who is to have it?
"It'll keep," said Theodore to the papers, as he generally did.
* "It's hers. It fits her thumb."
    ~ bowl_claim = bowl_hers
    ~ theodore: open +12
    ~ catherine: mended +10
    Ms Feld's office thanked him by return. It could enter the bowl in the schedule, though not the thumb, and he took his keys out of it.
* "I'll keep it."
    ~ bowl_claim = bowl_his
    ~ theodore: guarded +8, present +8
    ~ catherine: mended -10
    Ms Feld's office was glad to hear it, and wondered, now that it had him, about two saucers.
* [Look it up in the envelope]
    ~ opened_envelope = true
    ~ theodore: present +8, hopeful -8
    Catherine's name was on the last page, in the green ink of her field notes. On page nine, next to Pensions, she had drawn a bird in pencil, a towhee, and rubbed it out, and it had not all gone.
* [Let it keep after all, and open a box]
    ~ opened_box = true
    ~ theodore: attentive +8, resigned +8
    ~ catherine: mended +6
    Ms Feld went into the folder called Later, with a click. In the box were Catherine's tapes of birds, dated in green. He put one on. Half a minute of wind, and then Catherine, very low, said, "Don't move," and he could be heard not moving. Then the bird.
-
-> night_line

=== night_line ===
At half past one that night he called the night line. For two dollars it gave you a quarter of an hour with somebody else who could not sleep.
"Marguerite," said a woman. "All right. You've just come in, and I'm pretending to be asleep. Your shoes are in your hand."
He found that they were.
"So come on," she said. "Say you're sorry."
* [Say it as well as he can]
    ~ night_call = said_sorry
    ~ theodore: open +14, inward +17
    He put in a lamp left on, and a plate with another plate turned over it. When he stopped there was nothing on the line.
    "Who was that for?" she said, in a different voice. He was still looking for a name when the quarter hour ran out.
* "What would he say?"
    ~ night_call = asked_her
    ~ theodore: attentive +9
    "Who?"
    "Him."
    "Oh. 'You're awake, then.' And he'd run a bath." So they talked about the bath. At the end there was only breathing, and he stayed until the quarter hour was up.
* [Hang up]
    ~ night_call = hung_up
    ~ theodore: guarded +10, resigned +8, inward +10
    He pressed the button gently, so as not to wake anybody. That left the shoes. He could not think where they went.
-
{ night_call == asked_her:
    In the morning the elevator stopped at fourteen. "You were awake, too," said a voice that might have been Marguerite's, to a man with wet hair.
}
-> concourse

=== concourse ===
In the concourse of Union Station, on his way to work, a wall had been turned on. On it a man sat in a kitchen and told something to an empty chair. Then the chair moved in to the table, by about four inches. OS1, said the wall. It listens.
"It gets everyone, the chair," said a boy in the grey of Element, who sold it. You kept it in your phone, he said, and talked to it.
* "Does it talk back?"
    ~ theodore: attentive +3
    "It does with my mom," said the boy, and before he had thought about it Theodore was holding one.
    * * [Keep hold of it]
        ~ theodore: hopeful +6
        -> bought_there
    * * (handed_back) [Hand it back]
        ~ has_leaflet = true
        ~ theodore: guarded +4, present +4
        He handed it back, and was handed a leaflet.
        -> leaflet
* [Buy one]
    ~ theodore: hopeful +12
    -> bought_there
* [Take a leaflet]
    ~ has_leaflet = true
    ~ theodore: resigned +6
    -> leaflet
* (asked_the_boy) "What does it listen to?"
    ~ theodore: attentive +5
    "Whatever there is," said the boy. Then he thought about it. "My mom got one. It knows a lot about my brother."
    He gave Theodore a leaflet.
    ~ has_leaflet = true
    -> leaflet
* [Walk on]
    ~ theodore: guarded +8, absent +4
    He walked on. Behind him two hundred commuters made a small sound, all at once. It was a very good chair, he thought, and nobody had asked it.
    -> second_night

=== bought_there ===
It was the size of a cake of soap. "Is there somebody at home who could help you set it up?" said the boy.
"No," said Theodore.
"No, you won't need anyone," said the boy. "It's just on the list."
-> part_two

=== leaflet ===
Will it know me? said the leaflet. Yes. Will it tell? See section 14.
-> second_night

// Whoever did not buy is asked again. Whoever says no to that is told what his next no will do, and asked once more.
=== second_night ===
Towards midnight his phone lit up by itself.
Theodore: this morning {concourse.asked_the_boy:you asked us what we listen to|{concourse.handed_back:you held one of us, and handed it back|{has_leaflet:you took a leaflet|two hundred people stopped, and you walked on}}}. Shall we send it up?
* [Order it]
    ~ theodore: hopeful +8
    He ordered it. In forty minutes a woman in a helmet handed him a box the size of a cake of soap. "Somebody's birthday?" she said.
    -> part_two
* [Read the terms first]
    ~ read_terms = true
    ~ theodore: guarded +8
    There were sixty-one pages. Section 14 began For the avoidance of doubt and ran for six pages, in which everything was avoided but doubt. Under the last page it said Accept, and under that, smaller, Not now.
    * * [Accept]
        ~ theodore: resigned +6
        He had read all that; it seemed a pity not to. At seven in the morning a woman in a helmet handed him a box the size of a cake of soap.
        -> part_two
    * * [Not now]
        ~ theodore: present +6
        -> last_offer
* (who_told) "Who told you?"
    ~ theodore: guarded +4, attentive +3
    He wrote that back. We were there, it said. We listen. It seemed to think that this would please him. Shall we send it up?
    * * [Order it, to see what else it has heard]
        ~ theodore: hopeful +6
        In forty minutes a woman in a helmet handed him a box the size of a cake of soap.
        -> part_two
    * * [Write: No]
        ~ theodore: present +6
        -> last_offer
* (tomorrow) [Tell it tomorrow]
    ~ theodore: resigned +8
    Tomorrow, he wrote. The next day he stood in front of the wall for so long that he was late.
    * * [Buy one, so as to have a reason]
        "I knew it was the chair," said the boy.
        -> part_two
    * * [Be late, and have none]
        ~ theodore: present +6
        -> last_offer
* {not concourse.asked_the_boy} [Put the phone in a drawer]
    ~ theodore: present +6
    -> last_offer

// The door that closes the book, with the words on it.
=== last_offer ===
It lit up {read_terms or second_night.who_told:again|{second_night.tomorrow:that night|once more, before he had the drawer shut}}. As you wish, it said. We shall not ask again. Whoever you would have met tonight, you will not meet. Are you sure?
* [No. Send it up]
    ~ theodore: hopeful +8
    He was not sure, when it was put like that. In forty minutes a woman in a helmet handed him a box the size of a cake of soap.
    -> part_two
* [Sure. Shut the drawer on it, for good]
    ~ theodore: present +6, guarded +4
    -> unopened

=== unopened ===
It was the drawer with the string. He heard the phone light up twice in there, against the wood, and then it learned. He bought himself one that could only ring.
For a month he took the stairs, all nineteen floors, because the elevator had begun to wish people good evening.
In June he signed the divorce papers{opened_box:; Ms Feld had written seven times, and he had run out of folders}. {opened_envelope:He read every page first, and on page nine, under what was left of the towhee, he drew another. It came out as a duck.|His pen gave out at the m and he had to go over it, so that he seemed surer of that part.} {bowl_claim == bowl_hers:Catherine came for the bowl herself. She stood holding it and talked about parking, and her thumb went to the chip.|{bowl_claim == bowl_his:He had the bowl and no saucers. He found that he put oranges in it.|The bowl was entered as abandoned in place, and went on holding his keys.}}
That was the year people began to laugh on trams, with one finger to an ear. He gave up his seat to a girl who was crying like that. "Thank you," she said. He thought it was to him.
{near():Amy's film was shown in a church hall, and he carried chairs. Four people slept through it, which she said was the audience she had had in mind. Stacking the chairs again she asked him what his own mother had been like, and he was still telling her at the tram stop.|He met Amy on the stairs. She had finished the film, and shown it. He said that he would have liked to come. "You were in the building," said Amy. But she climbed on past sixteen, and stood in his doorway measuring the wall with her eye, and by ten she had gone down for the projector.}
{
// One visitor each, from the night or from the window.
- night_call == asked_her:
    // longhand: here the_woman_from_fourteen
    // longhand: expect always night_line and night_call == asked_her at the_woman_from_fourteen
    The woman from fourteen moved out, and was selling things in the lobby. Theodore came down at two in the morning for the quiet and bought a bath mat. "You're awake, then," she said. She heard it as she said it, and put it in a bag.
- waved: One night the man who washes windows, across the way, held up a sheet of card that said HELLO, the right way round. It must have taken him all evening.
- else: He called the night line twice more. Nobody on it was called Marguerite. Once he got a man in Barstow who only wanted to hear somebody else's rain, and he held the telephone out over nineteen floors of it until his arm was wet to the shoulder.
}
At Christmas a bag of oranges came to the House, out of a store, with the stickers on. It was from Walter Aldaco, who had compared the handwriting with his wife's. The label said: To Whom. Paul {theodore.hopeful >= ATTENDED:kept the pips in a wet cloth, and in March there was something green in a paper cup at the front desk. He told every client that nothing was to be expected of it.|cried at the last one, which was dry. Theodore peeled it for him in one piece.}
In April, when they had been divorced for half a year, Catherine sent a van. There was nothing to hold the last box shut, and he opened the drawer for the string. His phone lay on top of it, beside the old one, quite black. He lifted it off, measured the string round the box, and round again to be safe.
Then he shut the drawer, and went down with the boxes, four trips, {near():with Amy holding the elevator|holding the elevator open with his foot}.
# ending: Unopened
-> END
