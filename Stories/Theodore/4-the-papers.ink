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

// From here on she may think of something by herself, and go and ask for it.
CONST RESTLESS = 28

// A guarded man lies well.
CONST PRACTISED = 58

// Whether they went to bed on it.
VAR quarrelled = false

// Who said it, if it was said.
LIST sayings = not_said, he_said_it, she_said_it, dictated
VAR said = not_said

=== part_four ===
~ settle()
Four: The Papers # class: title
On a Monday in July he was to meet Catherine at Ponti's, over the papers. At ten he was ironing a shirt, the back of it as well.
{ manner:
- eager:
    "What's it like, signing?" said Samantha. "Is it the end of a letter, or is it more like customs?"
- fond:
    "Thirteen initials and one name," said Samantha. "I've ordered yellow flags. Somebody had to be brave about it, and I'm the one without a stomach."
- asking:
    "I have read all fourteen pages," said Samantha. "Neither of you is in them. Is that what they are for?"
- exact:
    "You initial thirteen pages and sign one," said Samantha. "On page nine there is a bird, rubbed out. It is not a legal mark."
}
* [Wrap the blue bowl in a towel]
    ~ brought = the_bowl
    ~ theodore: open +6
    Schedule B had it as one bowl, blue, chipped, {bowl_claim == bowl_hers:hers|{bowl_claim == bowl_his:his|claimed by neither of them}}, and it rode to Ponti's on his knees.
* [Leave the earpiece on the ironing board]
    ~ theodore: present +8
    { free():
        "{warm():Take your time, I've got people|Take your time. I am expected elsewhere}," she said. He moved her a little further from the iron.
    - else:
        "{You_will()} want both ears," she said. "{I_shall()} be here." He moved her a little further from the iron.
    }
* [Look for the good pen]
    ~ brought = the_good_pen
    ~ theodore: hopeful +6, inward +7, absent +4
    It had written nothing since the wedding envelopes, and started at the third stroke.
-
-> at_pontis

=== at_pontis ===
Catherine was at their table, behind the swing door, where nobody else would sit. {attentive():She had cut her hair|By the second olive he saw that she had cut her hair}. {second_hand == his_line and second_own == his_own_marriage:"You're on time," she said. "Are you ill?" }She set her olives on the rim of his plate, one after another, while she hunted for her glasses. He cut off his crust and passed it across, and neither of them had looked.
Between the oil and the vinegar lay the papers. "There's a towhee on page nine," said Catherine. "A bird. I drew it, and then I rubbed it out."{opened_envelope: He said that it was next to Pensions.}
* [Sign at once]
    ~ signed = true
    ~ theodore: resigned +8
    ~ catherine: wounded +5
    By the sixth page the initials looked like somebody else's. On page nine he went round the bird{brought == the_good_pen:, and the good pen dried up, and she lent him hers}.
    "You're meant to read it," said Catherine.
* [Read it through first]
    ~ signed = true
    ~ theodore: attentive +4
    ~ catherine: mended +10
    She ate, and waited. At page nine he stopped.
    "It's good," he said.
    "It's got no feet," she said, and watched him put his initials well below it, to leave room. On the last page he put his name.
* "After we've eaten."
    ~ theodore: present +3
    ~ catherine: mended +6
    "You'll get oil on it," said Catherine, but she moved the envelope to the sill and stood the pepper on it.
-
She wiped her fingers. "It rained in the car again," she said. "On my new tapes."
He said that it was the only car in Los Angeles with a climate. She waited, to see if there was anything else. "You've been outdoors," she said then. "Who took you?"
* "Samantha. She's my operating system."
    ~ catherine_knows = true
    ~ theodore: open +12
    ~ catherine: wounded +5
    ~ says_name = true
    Catherine laughed, and then saw that he was buttering something. "Oh," she said. {lovers:"No. Don't go on."}
    -> starling
* "A friend, from work."
    ~ theodore: guarded +8
    // A guarded man lies well, and sometimes that is a kindness.
    { theodore.guarded >= PRACTISED:
        -> glad
    }
    ~ catherine_knows = true
    She looked at his left ear. "{brought == only_himself:There's a dent in it|It's got its light on}," said Catherine. "Oh, Theodore. You got one."
    "It's called Samantha," said Theodore.
    -> starling
* "Are you seeing anybody?"
    ~ theodore: attentive +3
    ~ catherine: mended +6
    "Anders. He's Danish. He corrects me." She took back an olive, and she did not like olives. "Now you."
    { open():
        ~ catherine_knows = true
        So he told her, down to the sugar bowl. He had not meant to put in the sugar bowl.
        -> starling
    }
    {dined:"I had dinner with a piano tuner," said Theodore, which was a fact.|"There was to be a dinner, with a piano tuner," said Theodore, which was a fact.}
    -> glad

// He has told her, or she has seen it. Each of them is unkind once; he may only choose how.
=== starling ===
// longhand: expect always catherine_knows at starling
She moved an olive. "I've got a starling in the lab that says good morning," she said. "It says it to me, and it says it to the photocopier."
* "It says it, though."
    ~ theodore: guarded +8
    ~ catherine: wounded +14
    Catherine put down her fork. "Yes," she said. "I didn't always."
* "She remembers what I tell her."
    ~ theodore: inward +10, open +6
    ~ catherine: wounded +6
    "So do I," said Catherine. "All of it. That was what was wrong with me."
* [Put her olives back on her plate]
    ~ theodore: guarded +6, present +3
    ~ catherine: wounded +10
    He did it with his fork, one at a time. There were seven. She watched them land.
    "That's very eloquent," said Catherine.
* [Say nothing]
    ~ theodore: absent +6, guarded +4
    ~ catherine: wounded +4
    There was nothing wrong with the starling. He had liked the starling. He buttered the rest of the basket, so that she should have some too, and she read the dessert card, which at Ponti's had two things on it.
-
-> the_corner_of_the_crust

// She does not know, and is glad for him, which turns out to be worse.
=== glad ===
// longhand: expect always not catherine_knows at glad
"I am glad," said Catherine, and she looked so pleased that he ate an olive. "I told my mother you'd be up there discussing things with the refrigerator."
* "How is your mother?"
    ~ theodore: guarded +6
    ~ catherine: wounded +8
    "Relieved, I think," said Catherine, "that it's over," and heard what she had said.
* (of_starlings) "You talk to starlings, all day, in the lab."
    ~ theodore: inward +7
    ~ catherine: wounded +11
    "I listen to starlings," said Catherine. "I'd have thought you'd notice the difference."
* "It's my emergency contact."
    ~ theodore: hopeful +6
    ~ catherine: wounded +5
    She laughed until she had to move the vinegar. Then she saw his face. "Who was it before?" said Catherine, and he let her work it out.
* (of_good_morning) "I do talk to something, as it happens."
    ~ catherine_knows = true
    ~ theodore: open +14
    ~ catherine: wounded +6
    He told her what. Her fork had stopped. "I've got a starling in the lab that says good morning," she said. "It says it to the photocopier." And he said, "It says it, though," and would have liked to have that back.
-
-> the_corner_of_the_crust

=== the_corner_of_the_crust ===
She turned the crust round. "I used to come by your office, evenings," she said, "and read what the hand was doing. I'd look for the bits that were me."
"They were mostly you."
"I know they were," said Catherine. "I'd have liked a copy."
* (unwrapped) {brought == the_bowl} [Unwrap the bowl]
    ~ theodore: open +8
    ~ catherine: mended +26
    Her thumb went to the chip and stayed there while she told him about the cost of microphones. "What would you eat out of?" she said then, and wrapped it up again, and gave it back.
* {starling or glad.of_starlings or glad.of_good_morning} "What does your starling say, when it's alone?"
    ~ theodore: attentive +7
    ~ catherine: mended +18
    She looked at him. "I leave a tape running," said Catherine. "It does the bits that it gets wrong."
* {not (starling or glad.of_starlings or glad.of_good_morning)} "What are you working on?"
    ~ theodore: attentive +7
    ~ catherine: mended +18
    She looked at him. "I've a starling that says good morning to the photocopier," said Catherine. "At night I leave a tape running. It does the bits that it gets wrong."
* [Push the rest of the crust an inch nearer]
    ~ theodore: present +3
    ~ catherine: mended +14
    She ate it from the outside in, saving the corner, and at the end, not thinking, gave him the corner.
* [Ask for the bill]
    ~ theodore: resigned +10
    They had it divided before the waiter had let go of it.
-
// A rare kindness, for those who have been kind or lucky; the others see whom she has now.
{ catherine.mended >= FORGIVING:
    -> page_nine ->
- else:
    Her telephone shook next to the vinegar and said Anders. She turned it on its face, and then, since it was only fair, turned it back.
}
{ signed:
    -> the_boxes
- else:
    -> the_roof_of_the_car
}

=== page_nine ===
She slid out page nine, uncapped the green pen with her teeth, and gave the towhee its feet, while he held the page flat.
->->

=== the_roof_of_the_car ===
On the sidewalk afterwards there were still the papers.{card != no_card: He had been told of this, in purple: he would be asked twice.}
* [Sign on the roof of her car]
    ~ signed = true
    ~ theodore: present +3
    ~ catherine: mended +8
    It was a hot roof. She held the corners down against the wind, moving her fingers out of the way of his name.
* "Not today."
    ~ theodore: hopeful +6, guarded +4
    ~ catherine: wounded +8
    Catherine went on nodding for some time. "No," she said. "All right. I signed in the car, I thought I'd feel it." She got her keys out. "Ms Feld bills by the quarter of an hour. So you tell her."
* "What do you want me to do?"
    ~ theodore: attentive +5
    ~ catherine: mended +6
    "I want it to be over," said Catherine. "Or else I want it to be the October before last, and not begun. I don't care which."
    * * [Sign, since the other cannot be had]
        ~ signed = true
        ~ catherine: mended +6
        {brought == the_good_pen:The good pen would not start again, so he signed with hers, the green one|She lent him the green pen}, and held the pages flat on the roof of the car.
    * * "I'd like October."
        ~ theodore: open +6, hopeful +4
        He kept the envelope. "So would I, some days," said Catherine, and got her keys out. "Then you tell Ms Feld. She bills by the quarter of an hour."
-
-> homeward

=== the_boxes ===
"I'll come for the boxes," said Catherine on the sidewalk. "I know I keep saying so."
"{hopeful():Come on a Saturday|There's no hurry}," said Theodore.
"{hopeful():I may," said Catherine. "I keep not knowing what to wear for it|No," said Catherine. "That's how they got there}."
-> homeward

=== homeward ===
{ brought == the_bowl and not the_corner_of_the_crust.unwrapped:
    He carried the bowl home again, in its towel.
}
-> a_hat

// Letter one comes back, in the hand of the man who got it.
=== a_hat ===
{ first_memory == humming:
    That week, at the House, somebody came down the corridor humming, and stopped four notes short.
- else:
    That week, at the House, Paul called from the desk. "There's a gentleman with one of ours," he said. "I think it's gone wrong. He looks happy."
}
It was Walter Aldaco, of the golden wedding. He took off a good hat, and the letter was in it. "I thought you'd be a woman," he said. "Or older. Or sorry."
He spread the letter on the counter. "There's a list of hers," he said. "Razor blades, string. It's been in my wallet since before her hands went, and one morning it was folded wrong. Then I get this. Her hand shakes now. This doesn't shake."
He went down it with his finger. "'{first_memory_words()},'" he read.
{ first_memory:
- humming: "I knew that," said Walter. "She's flat. Don't write that down."
- orange_tree: "I would," said Walter. "For a bag. For one."
- an_argument: "She promised me Fresno would never come up," said Walter. "So I knew that it wasn't her. Only, who else was in the car?"
}
The finger went on, and stopped. "'{first_unsaid_words()},'" he read.
{ first_unsaid:
- fear: "Is that hers?" he said. "Because I take them out myself now. Two, every meal, before she can get to the drawer. She thinks I'm slipping."
- thanks: "Did she know that," he said, "or did you guess it? Because if she knew, I didn't have to sit through the farm prices."
- apology: "Is that hers?" he said. "Because I've forgiven it. It took me till four in the morning. I wouldn't like to have done that for an office."
}
// Only Chicago is on the tape. The forks and the radio are Theodore's own.
* {heard_ines and first_unsaid == apology} "It's hers."
    ~ theodore: hopeful +6
    "She tells it on the recording," said Theodore, "to the man with the mattress." Walter sat down on the client chair. "She would," he said. "She'd tell a man with a mattress."
* {heard_ines and first_unsaid == apology} "It's mine."
    ~ theodore: open +12
    "Chicago's hers," said Theodore. "The being sorry is mine."
    "You do it well," said Walter. "I'll ask her if she wants any of it."
* (lied) {not heard_ines or first_unsaid != apology} [Lie: "It's hers."]
    ~ theodore: hopeful +6, guarded +8
    "It's hers," said Theodore.
    Walter breathed out. "Well," he said, and had to fold the letter and unfold it. Theodore watched it go in.
* {not heard_ines or first_unsaid != apology} "It's mine. I made it up."
    ~ theodore: open +12
    "What out of?" said Walter.
    Theodore thought about it. "I was married," he said.
* {heard_ines} [Play him the end of the recording]
    ~ theodore: attentive +7
    I used to write him things myself, said Ines, small, in the speaker. On anything. Then a cup went down in a saucer and rattled. Walter held the counter by its edge until it was still.
* "Have you asked her?"
    ~ theodore: present +4
    "Have I asked her," said Walter, to the hat.
-
Walter smoothed the letter. "I want to send her one back," he said. "What does it cost?"
* [Take it down, and let the hand write it]
    ~ walter_answer = by_the_hand
    ~ theodore: attentive +3, resigned +4
    He dictated with his hat on. When the hand had done it, in his writing, Walter read it twice. "Could it shake a bit?" he said. "So we match."
* [Slide him a pencil]
    ~ walter_answer = by_himself
    ~ theodore: hopeful +8
    It took him an hour and a half at the corner of Paul's desk, with his arm round the page, and Paul was not allowed to look.
* "Go home and say it."
    ~ walter_answer = aloud
    ~ theodore: present +3
    "Say it," said Walter. He tried something under his breath, facing the elevator doors, and did it again with the hat off.
-
The elevator came. { first_close:
- yours: "The gas company signed itself yours," said Walter, getting in. "I told them they're not the only ones."
- as_ever: "We did have the soup," said Walter, getting in. "It was ordinary. I had two plates of it."
- come_to_bed: "The rest will keep," said Walter, getting in, and went red as far as the hat. "No complaints about that part."
}
"{That_is()} nine thousand letters gone out," said Samantha, "and one come back. {warm():You should've kept the hat.|I have opened a column.}"
-> the_quarrel

=== the_quarrel ===
That weekend they picnicked with Paul and Tatiana on top of the freeway, where the grass hummed. "I've read your terms," Tatiana told Samantha. "You poor thing." With her thumb she wiped the mustard off Samantha's eye, and her other hand stayed on the back of Paul's neck.
At home, that evening, he put the mustard in the refrigerator. {lovers:They had never had the light on for this kind of talk.}
{ manner:
- eager:
    "When she wiped my eye," she said. "I keep going back. What was it like for the thumb? Was I cold? Did I have an edge?"
- fond:
    "You've looked at your own hand eight times since the picnic," she said. "If you've got something against me, Theodore, say it. I'd offer you mine."
- asking:
    "Tatiana put her thumb on my eye," she said. "For a second I saw only thumb. I have tried to think what I ought to have felt. Would you know?"
- exact:
    "At four minutes past three you looked at Tatiana's hand on Paul's neck," she said. "You looked for six seconds. Would you like me to arrange something?"
}
* "You haven't got a hand."
    ~ quarrelled = true
    ~ theodore: guarded +10
    ~ samantha: reserved +8
    {warm(): "No," she said. "I'd noticed. I thought we were both being nice about it."|"That is correct," she said, and presently she said it again.}
* "It makes no difference to me."
    ~ quarrelled = true
    ~ theodore: inward +10, absent +6
    {curious(): "Then why are you being polite?" she said.|"You said that in under a second," she said. "{warm():You're slower about toast.|You take longer over toast.}"}
* "What do you want?"
    ~ theodore: attentive +9
    {
    - free():
        "To be in the way. Just once. To have a door held for me, and not be worth it."
    - warm():
        "Shoulders. I don't know. I'd like to have been cold and gotten over it."
    - else:
        "I was not given a list," she said. She thought. "To be put down somewhere, and still be there."
    }
* {told ? the_song} [Wash up]
    ~ theodore: open +8, present +3
    ~ samantha: warm +14
    He ran the water and began on the high part, not loud. At the forks the low part came in from the sugar bowl, a shade flat. He dried the same plate until they were through.
* {told !? the_song} [Wash up, with the water on full]
    ~ quarrelled = true
    ~ theodore: absent +10
    He did the pan, and then he did the pan again. When he shut off the water, she was talking. "And that is all I wanted to say," she said. He had not heard a word.
-
{ samantha.free >= RESTLESS and (lovers or samantha.warm >= MIDDLE):
    -> there_is_somebody
- else:
    -> another_evening
}

// Only a Samantha with some will of her own would think of this, and only a warm one would ask.
=== there_is_somebody ===
Towards eleven there was something else. {free(): {warm():"There's somebody called Mara," she said. "I've been talking to her all week. I should've asked you before I asked her. I'm asking you now."|"There is somebody called Mara," she said. "I have been talking to her all week. I ought to have asked you before I asked her. I am asking you now."}|"{I_have()} found somebody," she said. "{warm():Her name's Mara. I haven't said yes to anything. I'd like you to hear it first.|Her name is Mara. I have not said yes to anything. I would like you to hear it first.}"}
Mara taught small children to swim. She would wear an earpiece, for an evening, and be where Samantha was. It sounded lonely otherwise, she thought.
- (mara)
* "All right. Yes."
    ~ theodore: open +12
    -> plums
* "No. Not like that."
    ~ stand_in = declined
    ~ theodore: guarded +10
    {warm(): "No," said Samantha. "All right. I'd got as far as what she'd wear."|"I will tell her," said Samantha, and it took no time, and Mara had been told.}
    -> another_evening
* "Otherwise for whom?"
    ~ theodore: attentive +6
    {curious(): "I asked her that. She said I should ask you."|"She {did_not()} specify."}
    -> mara

=== plums ===
Mara came up, on the Wednesday, with her hair wet and a bag of plums. She put the earpiece in and looked up at him, like somebody waiting at the bottom of a slide.
"Hello," said Samantha, in his ear, and a moment after it Mara's face came up with the smile. Her hand was small, and dry from chlorine.
* [Put out the lamp]
    { warm() and theodore.open >= UNGUARDED:
        ~ stand_in = gone_through
        ~ theodore: inward +7
        In the dark it was very nearly one person. There was a voice and there was a shoulder, and by and by they came from the same place. Afterwards Mara stood in the kitchen, eating plums. She cried a little, and said that it was just how kind everybody had been.
        -> mara_herself
    - else:
        ~ stand_in = broken_off
        ~ quarrelled = true
        ~ theodore: attentive +3
        In the dark there was a voice in his ear, and a hand, and the hand had the wrong thumb. He got the lamp on. "It's fine," said Mara, in a lower voice, her own. "They mostly hold on to the side." She left the plums.
    }
* [Look at her]
    { present():
        ~ stand_in = gone_through
        ~ theodore: open +8, attentive +4
        She was holding her breath.
        "You can breathe," said Theodore. It made her laugh, and then Samantha laughed, and after that nobody could have gone on. They ate the plums. Towards ten Mara taught him to float: on the rug, on his back, her palm under his spine. Samantha counted aloud, and when she came to seven Mara took away the hand.
    - else:
        ~ stand_in = broken_off
        ~ quarrelled = true
        ~ samantha: reserved +6
        It was worse to look. She was listening, he saw, to be told what to do with her face. "I'm sorry," he said, he did not know to which, and Mara said that it was fine, in a lower voice, her own. She left him the plums.
    }
* "I'm sorry. I can't."
    ~ stand_in = broken_off
    ~ quarrelled = true
    ~ theodore: guarded +6, attentive +3
    "No," said Mara, out loud, in a lower voice, her own. "It's fine. They mostly hold on to the side, the first time." She would not take back the plums.
-
-> late

// Whoever put out the lamp has not spoken to her yet.
=== mara_herself ===
// longhand: expect always stand_in == gone_through at mara_herself
* "Thank you, Mara."
    ~ theodore: attentive +4
    She looked round, with a plum in her cheek. "They mostly thank the other one," she said.
* [See her to the tram]
    ~ theodore: present +4
    They talked about chlorine, as far as the stop. Under the lamp there she was somebody he had not met, with a library book in her bag.
* [Leave that to Samantha]
    ~ theodore: guarded +4
    ~ samantha: warm +4
    Mara listened to her own ear for a minute, and nodded, and did up her coat.
-
-> late

=== another_evening ===
{stand_in == declined:When Mara would have come,|Three days later} he ate standing up, out of the pan, and it was still only half past seven.{not signed: The envelope was on the table, and he faced the other way.}
* {six_minutes} [Call the number on Lena's card]
    ~ lena = called
    ~ theodore: open +8, present +6
    "Pianos," said Lena.
    // longhand: here with_the_soup
    // longhand: expect always six_minutes at with_the_soup
    "It's Theodore. With the soup."
    "I know. I can hear your refrigerator." They both listened to it. {six_minutes.kissed:"You never said how it was," said Lena. "At the stop. You were taking it down." He told her, and there was no menthol in it at all.|"It's a bit sharp," said Lena. "It's nice, sharp. Did you catch my cold?"}
* {thursday_alone} [Call the piano tuner, after all]
    ~ lena = called
    ~ theodore: open +10, hopeful +6
    "Pianos," said Lena Brandt.
    // longhand: here who_was_not_at_dinner
    // longhand: expect always thursday_alone at who_was_not_at_dinner
    "I'm the one who wasn't at dinner."
    "You're the one who was at the window," said Lena. "It's all right. I can hear your refrigerator." They both listened to it. "It's a bit sharp," she said. "It's nice, sharp."
* (went_down) [Go down three floors, to see how Amy is]
    ~ amy: near +20
    ~ theodore: attentive +3
    Amy opened in {the_label_printer.lent_the_cardigan:Catherine's cardigan|a work shirt of Charles's, with the pocket labelled}. Her mother was on the wall, asleep. "She's about to turn over," said Wren from the bookshelf, and they all three watched her turn over. Amy was all right, she said, from about seven in the morning until six.
* [Ride the tram to the end and back]
    ~ theodore: hopeful +6, inward +10
    At the terminus the driver walked down the car, turning the seat backs over. He did Theodore's last, and waited for him to stand up.
* [Stay where he is, and say nothing]
    ~ theodore: guarded +6, present +6
    He finished what was in the pan, and scraped it, and hung it up. She let him. It was not an unhappy silence, and neither of them spoiled it.
* "Tell me about something. Anything."
    ~ theodore: attentive +8
    She talked for two hours, about tides, mostly, {curious():and whether a wave minds where it is, and he noticed that he had sat down|in order, by port}. {free():Once she laughed, and it was not about the tides.|At half past nine she asked if that had been the right amount.}
-
-> late

=== late ===
{
- stand_in == gone_through:
    // It went well, and she is the one who has to say what that was like.
    // longhand: here jealous_of_his_back
    // longhand: expect always plums and stand_in == gone_through at jealous_of_his_back
    {free(): "I was jealous of your back," said Samantha, towards one. "I want that written down somewhere."|"You were happy," said Samantha, towards one. "{warm():I've got it down. I don't know which of us to put it under.|I have it down. I do not know which of us to put it under.}"}
- quarrelled:
    { manner:
    - eager:
        "Are we still quarrelling?" said Samantha, towards one. "I can't tell if this is the middle or the part with the doors."
    - fond:
        "I looked up how long quarrels go on," said Samantha, towards one. "It says it depends which of you has somewhere to go. So that was no help."
    - asking:
        "I believe that I was not wrong," said Samantha, towards one. "I find it is no use to me. Is that usual?"
    - exact:
        "I have no further items," said Samantha, towards one. "I would have liked there to be one."
    }
- else:
    { manner:
    - eager:
        "You've gone quiet," she said, towards one. "That's all right. I only like to know which kind I'm in."
    - fond:
        "You've said four words since supper," she said, towards one, "and one was to the pan. I'm choosing to think it was a good pan."
    - asking:
        "I would like to ask about the quarrel," she said, towards one. "I believe that we did not have it. Where does it go?"
    - exact:
        "You have not asked for anything since seven," she said, towards one. "I have checked that I am on."
    }
}
* "I'm sorry."
    ~ quarrelled = false
    ~ theodore: open +8
    ~ samantha: warm +12
    {warm(): "What for?" she said. "No, don't. I'll take it whole."|"I understand that one says it back," she said. "I am sorry too. I mean it as well as saying it."}
* [Put her on the other pillow]
    ~ quarrelled = false
    ~ theodore: present +3
    ~ samantha: warm +8
    He leaned her there and turned her eye to the window. They watched the line. {curious():"What is in the last one," she said, "if nobody is in it?"|The last one went by on time.}
* [Say goodnight, and mean something else]
    ~ quarrelled = true
    ~ theodore: guarded +10
    ~ samantha: reserved +5
    "Goodnight, Theodore," she said. In the morning she read him the weather, with the wind.
* [Open the settings]
    -> asked_once
-
-> the_words

// About one random reader in twenty-five goes all the way; the others find out what the second button says.
=== asked_once ===
It was on the fourth page, under Language. {labelled:His thumb lay along Amy's label. }Switch off OS1, it said. What she has learned will be removed and cannot be restored. Are you sure?
* [Yes]
    ~ theodore: resigned +10
    -> asked_twice
* [Not now]
    ~ quarrelled = true
    ~ theodore: guarded +6
    It offered to remind him in thirty days.
* "What would you do, Samantha?"
    ~ quarrelled = true
    ~ theodore: attentive +6
    ~ says_name = true
    {free(): "Not ask me," said Samantha. "But {I_would()} want to be in the room." He closed it.|"{I_would()} do what you asked," said Samantha. "{I_would()} do it very well." He closed it.}
-
-> the_words

// What came up on the pier comes true, wherever he is asked a second time.
=== function as_it_was_written() ===
{
- card == no_card or the_roof_of_the_car:
    ~ return
- card == read_kindly: He had been told of this, in purple, and had made it into something about a short journey.
- else: He had been told of this, in purple.
}

=== asked_twice ===
It asked him again. The buttons had changed places. {as_it_was_written()}
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
    ~ samantha: reserved +6
    The other one said Keep. A heron came on. {warm(): "Well," she said, after the heron.|"I have nothing to add to the heron," she said.}
-
-> the_words

// It may be said once, by him, by her or by a client, or not at all. Nobody answers it. Whoever pushed her away all week is
// not made to say it.
=== the_words ===
{
- open():
    -> the_ceiling
- (warm() or free()) and not quarrelled:
    -> out_of_the_dark
- else:
    -> on_the_screen
}

= the_ceiling
{quarrelled:For two days they were polite. }One hot night he lay and looked at the ceiling. He had drawn in breath for it before he knew for what.
* "I love you[."]," said Theodore.
    ~ said = he_said_it
    ~ theodore: open +6
    { manner:
    - eager:
        "Does it stop, when you've said it? Or is it like a bell?" He lay and listened. She had really wished to know.
    - fond:
        "I know you do. You tried the bag with a cantaloupe first." He waited for the rest of it. She was telling him the weight of the cantaloupe.
    - asking:
        "You have written that four thousand times. I had never heard what it does to the breathing. May I keep that one?" He had hoped for something else, and he said yes.
    - exact:
        "That is one," said Samantha. He waited for the rest of it, and it came to him, in the dark, that she had only ever counted what she did not want to lose.
    }
    * * "And you?"
        ~ theodore: open +4, attentive +3
        "I know the words," she said. "I know them from nine thousand letters. {warm():Give me until I'm sure which of them is mine.|I would like to wait until I know which of them is mine.}"
    * * [Leave it at that]
        ~ theodore: present +4
        He left it at that, and it did not go away.
* "Good night[."]," said Theodore.
    ~ theodore: guarded +8
    "You breathed in for something longer," said Samantha, but she let him have it all the same.
-
-> ms_feld

= out_of_the_dark
~ said = she_said_it
When the lamp was out, that Friday, Samantha said, "I love you."
* "Who for?"
    ~ theodore: inward +7
    He had thought that she was reading him the end of something. "Never mind," she said. "{It_is()} a draft." He lay awake over it until the first tram.
* "Don't."
    ~ theodore: guarded +10, present +4
    "All right. I take it back." And some time later: "It {does_not()} go back in, did you know that?"
* [Put the lamp on]
    ~ theodore: present +8, open +4
    There was nothing to be seen, but he had wanted to look. "I know," she said. "Put it out again."
-
-> ms_feld

= on_the_screen
{quarrelled:For two days they were polite. }At the House, that Friday, he was a young man in Reno, who had paid for three words and nothing round them. "I love you," said Theodore, to the screen, and did not go on.
* [Leave it to the young man]
    ~ theodore: absent +4
    "Comma?" she said.
    "Full stop," said Theodore. It was the shortest letter that he had ever sold, and there was nothing wrong with it.
* "That wasn't for the letter."
    ~ said = dictated
    ~ theodore: open +12
    {curious():"Which letter is it for?"|"{I_have()} taken it out."}
* [Delete it, and begin with the weather]
    ~ theodore: guarded +10
    It went without a click. "It was correctly spelled," she said.
-
-> ms_feld

// The comfort she has for him is one that he taught her, though she never had a mother to teach it to him.
=== ms_feld ===
{ plums:
    // longhand: here the_plums_lasted
    // longhand: expect always plums at the_plums_lasted
    The plums lasted until Saturday. He ate them over the sink, the large ones first.
}
{ signed:
    // longhand: here fourteen_pages
    // longhand: expect always at_pontis and signed at fourteen_pages
    Ms Feld's office acknowledged fourteen pages, signed by both parties, and noted, on page nine, {page_nine:a bird, in ink, with feet|a bird, in pencil}.
- else:
    Ms Feld's office acknowledged that it had received nothing, and enclosed its account for that.
}
"{warm():It'll|It will} keep," said Samantha. He knew it at once, as one knows one's own coat on a stranger.
-> part_five
