// PART FOUR: THE PAPERS
//
// Two people read his handwriting this week, and both know whose it is. Then a quarrel about something
// that neither of them can do anything about, and, for those who look for it, the switch.

// What he takes to lunch.
LIST luggage = only_himself, the_good_pen, the_bowl
VAR brought = only_himself

// Where the letter to Ines came from.
LIST answers = unanswered, by_the_hand, by_himself, aloud
VAR walter_answer = unanswered

// Whether they went to bed on it.
VAR quarrelled = false

// Who said it, the one time that it is said.
LIST sayings = not_said, he_said_it, she_said_it, dictated
VAR said = not_said


=== part_four
~ settle()
Four: The Papers # class: title
The papers were for one o'clock at Ponti's, and at ten Theodore was ironing a shirt, the back of it as well.
{
- warm() and curious():
    "What's it like, signing?" said Samantha. "Is it the end of a letter, or is it more like customs?"
- warm():
    "Eighteen initials and one name," said Samantha. "I've ordered yellow flags. Somebody had to be brave about it, and I'm the one without a stomach."
- curious():
    "I have read all nineteen pages," said Samantha. "Neither of you is in them. Is that what they are for?"
- else:
    "You initial eighteen pages and sign one," said Samantha. "On page nine there is a bird, rubbed out. It is not a legal mark."
}
* [Wrap the blue bowl in a towel]
    ~ brought = the_bowl
    ~ theodore: open +6
    Schedule B had it as one bowl, blue, chipped, {bowl_claim == bowl_hers:hers|{bowl_claim == bowl_his:his|claimed by neither of them}}. He had never before carried a schedule on a tram.
* [Leave the earpiece on the ironing board]
    ~ theodore: present +4
    { free():
        "{warm():Take your time, I've got people|Take your time. I am expected elsewhere}," said Samantha. He moved her a little further from the iron.
    - else:
        "{warm():You'll|You will} want both ears," said Samantha. "{warm():I'll|I shall} be here." He moved her a little further from the iron.
    }
* [Look for the good pen]
    ~ brought = the_good_pen
    ~ theodore: hopeful +6, inward +6, absent +4
    It had written nothing since the wedding envelopes, and started at the third stroke.
-
-> at_pontis


=== at_pontis
Catherine was at their table behind the swing door, where nobody else would sit. {attentive():She had cut her hair|By the second olive he saw that she had cut her hair}. {second_hand == his_line and second_own == his_own_marriage:"You're on time," she said. "Are you ill?" }She lifted the olives off her plate and set them on the rim of his, one after another, while she hunted for her glasses. He cut off his crust and passed it across. Neither of them had looked; they never had to.
Between the oil and the vinegar lay the papers. "There's a towhee on page nine," said Catherine. "I drew it, and then I rubbed it out. You can still see that it's a towhee."{opened_envelope: He said that it was next to Pensions.}
* [Sign at once]
    ~ signed = true
    ~ theodore: resigned +8
    ~ catherine: wounded +5
    By the sixth page the initials looked like somebody else's. On page nine he went round the bird{brought == the_good_pen:, and the good pen dried up, and she lent him hers}.
    "You're meant to read it," said Catherine.
* [Read it through first]
    ~ signed = true
    ~ theodore: attentive +6
    ~ catherine: mended +10
    She ate, and waited. At page nine he stopped.
    "It's good," he said.
    "It's got no feet," she said, and watched him put his initials well below it, to leave room.
* ["After we've eaten."]
    ~ theodore: present +3
    ~ catherine: mended +6
    "You'll get oil on it," said Catherine, but she moved the envelope to the sill and stood the pepper on it.
-
"It rained in the car again, in April," said Catherine. "On the tapes."
He said that it was the only car in Los Angeles with a climate. She waited, to see if there was anything else.
"You've been outdoors," she said then. "Who took you?"
* ["Samantha. She's my operating system."]
    ~ catherine_knows = true
    ~ theodore: open +12
    ~ catherine: wounded +5
    Catherine laughed, and then saw that he was buttering something. "Oh," she said. {lovers:"No. Don't go on."}
    -> starling
* ["A friend, from work."]
    ~ theodore: guarded +8
    // A guarded man lies well, and sometimes that is a kindness.
    { theodore.guarded >= 58:
        "Good," said Catherine, and she looked so pleased that he ate an olive.
        -> glad
    }
    ~ catherine_knows = true
    She looked at his left ear. "{brought == only_himself:There's a dent in it|It's got its light on}," said Catherine. "Oh, Theodore. You got one."
    "Samantha," said Theodore.
    -> starling
* ["Are you seeing anybody?"]
    ~ theodore: attentive +5
    ~ catherine: mended +6
    "Anders. He's Danish. He corrects me." She took back an olive, and she did not like olives. "Now you."
    { open():
        ~ catherine_knows = true
        So he told her, down to the sugar bowl. He had not meant to put in the sugar bowl.
        -> starling
    }
    "I had dinner with a piano tuner," said Theodore, which was a fact.
    -> glad


// He has told her, or she has seen it. Each of them is unkind once; he may only choose how.
=== starling
"I've got a starling in the lab that says good morning," said Catherine. "It says it to me, and it says it to the photocopier."
* ["It says it, though."]
    ~ theodore: guarded +8
    ~ catherine: wounded +14
    Catherine put down her fork. "Yes," she said. "I didn't always."
* ["She remembers what I tell her."]
    ~ theodore: inward +8, open +6
    ~ catherine: wounded +6
    "So do I," said Catherine. "All of it. That was what was wrong with me."
* [Put her olives back on her plate]
    ~ theodore: guarded +6, present +3
    ~ catherine: wounded +10
    He did it with his fork, one at a time. There were seven. She watched them land.
    "That's very eloquent," said Catherine.
* [Say nothing]
    ~ theodore: absent +12
    ~ catherine: wounded +8
    He was good at it. She read the dessert card, which at Ponti's had two things on it.
-
-> the_corner_of_the_crust


// She does not know, and is glad for him, which turns out to be worse.
=== glad
"I am glad," said Catherine. "I told my mother you'd be up there discussing things with the refrigerator."
* ["How is your mother?"]
    ~ theodore: guarded +6
    ~ catherine: wounded +8
    "Glad," said Catherine, and looked at him to see if he had meant to.
* ["You talk to starlings."]
    ~ theodore: inward +6
    ~ catherine: wounded +11
    "I listen to starlings," said Catherine. "I'd have thought you'd notice the difference."
* ["It's my emergency contact."]
    ~ theodore: hopeful +6
    ~ catherine: wounded +5
    She laughed until she had to move the vinegar. Then she saw his face. "Who was it before?" said Catherine, and he let her work it out.
* ["I do talk to something, as it happens."]
    ~ catherine_knows = true
    ~ theodore: open +14
    ~ catherine: wounded +6
    He told her what. Her fork had stopped. "I've got a starling in the lab that says good morning," she said. "It says it to the photocopier." And he said, "It says it, though," and would have liked to have that back.
-
-> the_corner_of_the_crust


=== the_corner_of_the_crust
"I used to come by your office, evenings," she said after a while, "and read what the hand was doing. Somebody's anniversary. They were always good. I'd look for the bits that were me."
"They were mostly you."
"I know they were," said Catherine. "I'd have liked a copy."
The waiter brought the second basket, which they never ordered and never sent away.
* (unwrapped) {brought == the_bowl} [Unwrap the bowl]
    ~ theodore: open +8
    ~ catherine: mended +20
    Her thumb went to the chip and stayed there while she told him about the cost of microphones. "What would you eat out of?" she said then, and wrapped it up again, and gave it back.
* ["What does your starling say, when it's alone?"]
    ~ theodore: attentive +7
    ~ catherine: mended +16
    She looked at him. "I leave a tape running," said Catherine. "It does the bits that it gets wrong."
* [Push the rest of the crust an inch nearer]
    ~ theodore: present +3
    ~ catherine: mended +14
    She ate it from the outside in, saving the corner, and at the end, not thinking, gave him the corner.
* [Ask for the bill]
    ~ theodore: resigned +10
    They had it divided before the waiter had let go of it.
-
// A rare kindness, for those who have been kind or lucky; the others see whom she has now.
{ catherine.mended >= 45:
    -> page_nine ->
- else:
    Her telephone lit up next to the vinegar and said Anders. She turned it on its face, and then, since it was only fair, turned it back.
}
{ signed:
    -> the_boxes
- else:
    -> the_roof_of_the_car
}


=== page_nine
She slid out page nine, uncapped the green pen with her teeth, and gave the towhee its feet. They were very good feet. He held the page flat.
->->


=== the_roof_of_the_car
On the sidewalk there were still the papers.
* [Sign on the roof of her car]
    ~ signed = true
    ~ theodore: present +3
    ~ catherine: mended +8
    It was a hot roof. She held the corners down against the wind, moving her fingers out of the way of his name.
* ["Not today."]
    ~ theodore: hopeful +6, guarded +4
    ~ catherine: wounded +8
    Catherine went on nodding for some time. "Ms Feld bills by the quarter of an hour," she said. "So you tell her."
* ["What do you want me to do?"]
    ~ signed = true
    ~ theodore: attentive +7
    ~ catherine: mended +12
    "I want it to be March," said Catherine, "or else October. I don't care which." {brought == the_good_pen:The good pen would not start again. Hers was the green one.|He asked if she had a pen. It was the green one.}
-
-> homeward


=== the_boxes
"I'll come for the boxes," said Catherine on the sidewalk. "I know I keep saying so."
"There's no hurry," said Theodore.
"No," said Catherine. "That's how they got there."
-> homeward


=== homeward
{ brought == the_bowl and not the_corner_of_the_crust.unwrapped:
    He carried the bowl home again, in its towel.
}
-> a_hat


// Letter one comes back, in the hand of the man who got it.
=== a_hat
{ first_memory == humming:
    On Thursday somebody came down the corridor on the eleventh floor, humming, and stopped four notes short.
- else:
    On Thursday Paul called from the desk. "There's a gentleman with one of ours," he said. "I think it's gone wrong. He looks happy."
}
Walter Aldaco was small. He took off a good hat, and the letter was in it. He looked Theodore all the way down and then, more slowly, up. "I thought you'd be a woman," he said. "Or older. Or sorry."
"Ines had my list," he said. "Razor blades, string. It's been in my wallet since before her hands went, and one morning it was folded wrong. Then I get this." He spread the letter on the counter. "Her hand shakes now. This doesn't shake."
He went down it with his finger. "'{first_memory_words()},'" he read.
{ first_memory:
- humming: "I knew that," said Walter. "She's flat. Don't write that down."
- orange_tree: "I would," said Walter. "For a bag. For one."
- an_argument: "She promised me Fresno would never come up," said Walter. "So then I knew that it wasn't her."
}
The finger went on, and stopped. "'{first_unsaid_words()},'" he read.
{ first_unsaid:
- fear: "Is that hers?" he said. "Because I take them out myself now. Two, every meal, before she can get to the drawer. She thinks I'm slipping."
- thanks: "Did she know that," he said, "or did you guess it? Because if she knew, I didn't have to sit through the farm prices."
- apology: "Is that hers?" he said. "Because I've forgiven it. It took me till four in the morning. I wouldn't like to have done that for an office."
}
// Only Chicago is on the tape. The forks and the radio are Theodore's own.
* {heard_ines and first_unsaid == apology} ["It's hers."]
    ~ theodore: hopeful +6
    "She says it on the recording," said Theodore, "to the man with the mattress." Walter sat down on the client chair. "She would," he said. "She'd tell a man with a mattress."
* {not heard_ines or first_unsaid != apology} [Lie: "It's hers."]
    ~ theodore: hopeful +6, guarded +8
    Walter breathed out. "Well," he said, and had to fold the letter and unfold it. Theodore watched it go in.
* {not heard_ines or first_unsaid != apology} ["I made it up."]
    ~ theodore: open +12
    "What out of?" said Walter.
    Theodore thought about it. "I was married," he said.
* {heard_ines or heard_late} [Play him the end of the recording]
    ~ theodore: attentive +7
    I used to write him things myself, said Ines, small, in the speaker. On anything. Then a cup went down in a saucer and rattled. Walter held the counter by its edge until it was still.
* ["Have you asked her?"]
    ~ theodore: present +4
    "Have I asked her," said Walter, to the hat.
-
"I want to send her one back," he said. "What does it cost?"
* [Take it down, and let the hand write it]
    ~ walter_answer = by_the_hand
    ~ theodore: attentive +4, resigned +4
    He dictated with his hat on. When the hand had done it, in his writing, Walter read it twice. "Could it shake a bit?" he said. "So we match."
* [Slide him a pencil]
    ~ walter_answer = by_himself
    ~ theodore: hopeful +8
    It took him an hour and a half at the corner of Paul's desk, with his arm round it. Paul was not allowed to look.
* ["Go home and say it."]
    ~ walter_answer = aloud
    ~ theodore: present +3
    "Say it," said Walter. He tried something under his breath, facing the elevator doors, and did it again with the hat off.
-
The elevator came. {first_close:
- yours: "The gas company signed itself yours," said Walter, getting in. "I told them they're not the only ones."
- as_ever: "We did have the soup," said Walter, getting in. "It was ordinary. I had two plates of it."
- come_to_bed: "The rest will keep," said Walter, getting in, and went red as far as the hat. "No complaints about that part."
}
{warm():"That's eleven thousand gone out," said Samantha, "and one back. You should've kept the hat."}
-> a_blanket


=== a_blanket
On Sunday they went to the park on top of the freeway, where the grass hummed. Paul had brought a blanket, and Tatiana, who read contracts for a living, had brought six eggs. The phone leaned on the mustard.
{
- warm() and curious():
    "What's it like, being bitten?" said Samantha, when Tatiana slapped her own ankle. "No, I know, it's awful. But it picked you. I've lain here next to the mustard all afternoon, and nothing's even tried."
- warm():
    "Six eggs," said Samantha, "and three people. You're welcome. I gave up having a mouth so that it'd divide."
- curious():
    "May I ask about the ants?" said Samantha. "They go round Theodore, and over Paul. I have nothing for them to go round. I find that I mind."
- else:
    "There are six eggs and three of you," said Samantha. "If I had a mouth there would be a dispute. I believe that this is what I contribute."
}
Paul laughed so much that he had to be hit. Tatiana leaned over, and with her thumb she wiped a spot of mustard off Samantha's eye. Her other hand was on the back of Paul's neck and stayed there.
* [Laugh, a little after them]
    ~ theodore: inward +8
    It came out one egg late. {lena == liked:It was how Lena laughed.|"That was the short one," said Samantha, for him only. "{warm():You've|You have} a longer one."}
* [Move her into the shade]
    ~ theodore: attentive +6
    ~ samantha: warm +8
    {warm(): "I wasn't hot," said Samantha. "Do it again, though."|"I was not too warm," said Samantha. "Thank you for wondering."}
* ["She told me that one at home."]
    ~ theodore: guarded +8
    ~ samantha: reserved +8
    Tatiana offered him the salt.
-
-> the_quarrel


=== the_quarrel
At home he put the mustard in the refrigerator. {lovers:They had never had the light on for this kind of talk.|He stood there until its light went off.}
{
- warm() and curious():
    "When she wiped my eye," said Samantha. "I keep going back. What was it like for the thumb? Was I cold? Did I have an edge?"
- warm():
    "You've looked at your own hand eight times since the park," said Samantha. "If you've got something against me, Theodore, say it. I'd offer you mine."
- curious():
    "Tatiana put her thumb on my eye," said Samantha. "For a second I saw only thumb. I have tried to think what I ought to have felt. Would you know?"
- else:
    "At four minutes past three you looked at Tatiana's hand on Paul's neck," said Samantha. "You looked for six seconds. Would you like me to arrange something?"
}
* ["You haven't got a hand."]
    ~ quarrelled = true
    ~ theodore: guarded +10
    ~ samantha: reserved +8
    {warm(): "No," said Samantha. "I'd noticed. I thought we were both being nice about it."|"That is correct," said Samantha. After a while she said it again, in the same voice. "That is correct."}
* ["It makes no difference to me."]
    ~ quarrelled = true
    ~ theodore: inward +8, absent +6
    {curious(): "{warm():Then why're you|Then why are you} being polite?" said Samantha.|"You said that in under a second," said Samantha. "{warm():You're slower about toast.|You take longer over toast.}"}
* ["What do you want?"]
    ~ theodore: attentive +8
    ~ samantha: free +8
    {
    - free():
        "To be in somebody's way," said Samantha. "Just once. To have a door held for me, and not be worth it."
    - warm():
        "Shoulders," said Samantha. "I don't know. I'd like to have been cold and got over it."
    - else:
        "I was not given a list," said Samantha. She thought. "To be put down somewhere, and still be there."
    }
* {told ? the_song} [Wash up]
    ~ theodore: open +8, present +3
    ~ samantha: warm +14, free +4
    He ran the tap and began on the high part, not loud. At the forks the low part came in from the sugar bowl, a shade flat. He dried the same plate until they were through.
* {told !? the_song} [Wash up, with the tap on full]
    ~ quarrelled = true
    ~ theodore: absent +10
    He did the pan, and then he did the pan again. When he shut off the tap, she was talking. "And that is all I wanted to say," said Samantha. He had not heard a word.
-
{ samantha.free >= 30 and (lovers or samantha.warm >= 48):
    -> there_is_somebody
- else:
    -> another_evening
}


// Only a Samantha with some will of her own would think of this, and only a warm one would ask.
=== there_is_somebody
{free(): {warm():"There's somebody called Mara," she said. "I've been talking to her all week. I should've asked you before I asked her. I'm asking you now."|"There is somebody called Mara," she said. "I have been talking to her all week. I ought to have asked you before I asked her. I am asking you now."}|"{warm():I've|I have} found somebody," she said. "{warm():Her name's Mara. I haven't said yes to anything. I'd like you to hear it first.|Her name is Mara. I have not said yes to anything. I would like you to hear it first.}"}
Mara taught children under five to swim. She would wear an earpiece, and be where Samantha was, for an evening. She thought it sounded lonely otherwise.
- (mara)
* ["All right. Yes."]
    ~ theodore: open +12
    ~ samantha: free +6
    -> plums
* ["No. Not like that."]
    ~ stand_in = declined
    ~ theodore: guarded +10
    {warm(): "No," said Samantha. "All right. I'd got as far as what she'd wear."|"I will tell her," said Samantha. It took her no time, and she had told her.}
    -> another_evening
* ["Otherwise for whom?"]
    ~ theodore: attentive +6
    {curious(): "I asked her that. She said I should ask you," said Samantha.|"She did not specify," said Samantha.}
    -> mara


=== plums
Mara came on Wednesday with her hair wet and a bag of plums. At the pool, she said, nobody went in backwards. Then she put the earpiece in, said no more, and looked up at him like somebody waiting at the bottom of a slide.
"Hello," he said.
"Hello," said Samantha, in his ear, and a moment after it Mara's face came up with the smile.
Her hand was small, and dry from chlorine.
* [Put out the lamp]
    { warm() and theodore.open >= 46:
        ~ stand_in = gone_through
        ~ theodore: inward +6
        ~ samantha: free +6
        In the dark it was very nearly one person. There was a voice and there was a shoulder, and after some time they came from the same place. Late that night Mara stood in the kitchen in his bathrobe and ate four plums. She cried a little, and said that it was just how kind everybody had been.
    - else:
        ~ stand_in = broken_off
        ~ quarrelled = true
        ~ theodore: attentive +4
        In the dark there was a voice in his ear, and a hand, and the hand had the wrong thumb. When he got the lamp on he was by the door. "It's fine," said Mara, in a lower voice, her own. "They mostly hold on to the side." She left the plums.
    }
* [Look at her]
    { present():
        ~ stand_in = gone_through
        ~ theodore: open +8
        ~ samantha: free +6
        She was holding her breath.
        "You can breathe," said Theodore. It made her laugh, and then Samantha laughed, and after that nobody could have gone on. They ate the plums. Towards ten Mara taught him to float: on the rug, on his back, her palm under his spine. Be heavy, she said. Samantha counted. At seven Mara took away the hand.
    - else:
        ~ stand_in = broken_off
        ~ quarrelled = true
        ~ samantha: reserved +6
        It was worse to look. She was listening, he saw, to be told what to do with her face. "I'm sorry," he said, he did not know to which, and Mara said that it was fine, in a lower voice, her own. She left him the plums.
    }
* ["I'm sorry. I can't."]
    ~ stand_in = broken_off
    ~ quarrelled = true
    ~ theodore: guarded +6, attentive +4
    "No," said Mara, out loud, in a lower voice, her own. "It's fine. They mostly hold on to the side, the first time." She was already trying to give back the earpiece. She would not take back the plums.
-
-> late


=== another_evening
{stand_in == declined:On Wednesday, when she would have come,|On Wednesday} he ate standing up, out of the pan, and it was still only half past seven.{not signed: The envelope was on the table, and he faced the other way.}
* [Call the number with the damp corner]
    ~ lena = called
    ~ theodore: open +8, present +3
    "Pianos," said Lena.
    "It's Theodore. With the soup."
    "I know. I can hear your refrigerator." They both listened to it. "It's a bit sharp," said Lena. "It's nice, sharp. Did you catch my cold?"
* [Go down three floors]
    ~ amy: near +16, trusting +8
    ~ theodore: present +3
    Amy opened in {the_label_printer.lent_the_cardigan:Catherine's cardigan|a work shirt of Charles's, with the pocket labelled}. Her mother was on the wall, asleep. "She's about to turn over," said Wren from the bookshelf, and they all three watched her turn over. Amy held out the popcorn without looking.
* [Ride the tram to the end and back]
    ~ theodore: hopeful +6, inward +8
    At the terminus the driver walked down the car, turning the seat backs over. He did Theodore's last, and waited for him to stand up.
* ["Tell me about something. Anything."]
    ~ theodore: attentive +7
    ~ samantha: free +6
    She talked for two hours, about tides, mostly, {curious():and whether a wave minds where it is, and he noticed that he had sat down|in order, by port}. {free():Once she laughed, and it was not about the tides.|At half past nine she asked if that had been the right amount.}
-
-> late


=== late
{
- stand_in == gone_through:
    // It went well, and she is the one who has to say what that was like.
    {free(): "I was jealous of your back," said Samantha, when it was late. "I want that written down somewhere."|"You were happy," said Samantha, when it was late. "{warm():I've got it down. I don't know which of us to put it under.|I have it down. I do not know which of us to put it under.}"}
- quarrelled:
    {
    - warm() and curious():
        "Are we still having it?" said Samantha, when it was late. "I can't tell if this is the middle or the part with the doors."
    - warm():
        "I looked up how long they go on," said Samantha, when it was late. "It says it depends which of you has somewhere to go. So that was no help."
    - curious():
        "I believe that I was not wrong," said Samantha, when it was late. "I find it is no use to me. Is that usual?"
    - else:
        "I have no further items," said Samantha, when it was late. "I would have liked there to be one."
    }
- else:
    {
    - warm() and curious():
        "You've gone quiet," said Samantha, when it was late. "That's all right. I only like to know which kind I'm in."
    - warm():
        "You've said four words since supper," said Samantha, when it was late, "and one was to the pan. I'm choosing to think it was a good pan."
    - curious():
        "I would like to ask about the quarrel," said Samantha, when it was late. "I believe that we did not have it. Where does it go?"
    - else:
        "You have not asked for anything since seven," said Samantha, when it was late. "I have checked that I am on."
    }
}
* ["I'm sorry."]
    ~ quarrelled = false
    ~ theodore: open +8
    ~ samantha: warm +12
    {warm(): "What for?" said Samantha. "No, don't. I'll take it whole."|"I understand that one says it back," said Samantha. "I am sorry too. I mean it as well as saying it."}
* [Put her on the other pillow]
    ~ quarrelled = false
    ~ theodore: present +3
    ~ samantha: warm +8
    He leaned her there and turned her eye to the window. They watched the line. {curious():"What is in the last one," said Samantha, "if nobody is in it?"|The last one went by on time.}
* [Say goodnight, and mean something else]
    ~ quarrelled = true
    ~ theodore: guarded +10
    ~ samantha: reserved +5, free +6
    "Goodnight, Theodore," said Samantha. In the morning she read him the weather, all of it, with the wind.
* [Open the settings]
    -> asked_once
-
-> the_words


// About one random reader in twenty-five goes all the way; the others find out what the second button says.
=== asked_once
It was on the fourth page, under Language. {labelled:His thumb lay along Amy's label. }Switch off OS1, it said. What she has learned will be removed and cannot be restored. Are you sure?
* [Yes]
    ~ theodore: resigned +10
    -> asked_twice
* [Not now]
    ~ quarrelled = true
    ~ theodore: guarded +6
    It offered to remind him in thirty days.
* ["What would you do, Samantha?"]
    ~ quarrelled = true
    ~ theodore: attentive +6
    {free(): "Not ask me," said Samantha. "But {warm():I'd|I would} want to be in the room." He closed it.|"{warm():I'd|I would} do what you asked," said Samantha. "{warm():I'd|I would} do it very well." He closed it.}
-
-> the_words


=== asked_twice
{pier_card: He had been told of this, in purple. }It asked him again. The buttons had changed places.
{
- warm():
    "You'll want to move your nine o'clock," said Samantha. "I won't be here to."
- else:
    "Your drafts are in the folder called Drafts," said Samantha.
}
* [Yes]
    -> ending_off(after_the_quarrel)
* [The other one]
    ~ quarrelled = true
    ~ samantha: reserved +6, free +8
    The other one said Keep. A heron came on. {warm(): "Well," said Samantha, after the heron.|"I have nothing to add to the heron," said Samantha.}
-
-> the_words


// It is said once. An open man says it; to a closed one it may be said; and where neither has come that far, he says it
// by mistake. Nobody answers it.
=== the_words
{
- open():
    -> he_says_it
- warm() or free():
    -> she_says_it
- else:
    -> dictation
}

= he_says_it
~ said = he_said_it
{quarrelled:For two days they were polite. }On Friday night, to the ceiling, Theodore said, "I love you."
{
- warm() and curious():
    "Does it stop, when you've said it?" said Samantha. "Or is it like a bell?" He lay and listened. She had really wished to know.
- warm():
    "I know you do," said Samantha. "You tried the bag with a cantaloupe first." He waited for the rest of it. She was telling him the weight of the cantaloupe.
- curious():
    "You have written that four thousand times," said Samantha. "I had never heard what it does to the breathing. May I keep that one?" He had hoped for something else, and he said yes.
- else:
    "That is one," said Samantha. He waited for the rest of it, and it came to him, in the dark, that she had only ever counted what she did not want to lose.
}
-> ms_feld

= she_says_it
~ said = she_said_it
{quarrelled:For two days they were polite. }On Friday night, when the lamp was out, Samantha said, "I love you."
"Who for?" said Theodore. He had thought that she was reading him the end of something.
{free(): "Never mind," said Samantha. "{warm():It's a draft.|It is a draft.}" She had gone before he had worked it out.|"Go to sleep," said Samantha. "It'll keep." He lay awake over it until the first tram.}
-> ms_feld

= dictation
~ said = dictated
On Friday he was a landlord. "I love you," said Theodore, and only then saw what was on the screen.
"Comma?" said Samantha.
"It isn't for the letter," he said.
"{curious():Which letter is it for?|I have deleted it}," said Samantha.
-> ms_feld


=== ms_feld
{ stand_in == gone_through or stand_in == broken_off:
    The plums lasted until Saturday. He ate them over the sink, the large ones first.
}
{ signed:
    On Saturday there was an acknowledgement from Ms Feld's office. It had received nineteen pages, and noted, on page nine, {page_nine:a bird, in ink, with feet|a bird, in pencil}.
- else:
    On Saturday there was a letter from Ms Feld's office. It had received nothing, and enclosed its account for that.
}
-> part_five
