// PART THREE: OUT
//
// She gets him out of the apartment, or does not; what goes wrong out there he does himself. Saturday, Thursday, the next
// Saturday, Sunday, Monday: the days are one week and a half in June.

LIST outings = no_outing, fish_market, the_pier, the_pianos
VAR outing = no_outing
// The card from the fortune machine, and what he made of it. It keeps its word wherever he is asked a second time.
LIST cards = no_card, read_as_it_stands, read_kindly, gone_with_the_wind
VAR card = no_card

// He would not have dinner with a stranger.
VAR dined = false

// Whether Samantha sat in his ear while he ate with somebody else.
VAR in_his_ear = false

// Whether Amy has put a label on the phone.
VAR labelled = false

=== part_three ===
~ settle_for_good()
Three: Out # class: title
On the third Saturday, in June, Theodore got up, and then could not think what for. {ear_at_night == on_the_pillow:The other pillow had kept its dent.|{ear_at_night == left_in:His left ear had a crease in it.|On the night table a green light went on and off.}} At eight the man who washes windows let himself down on his cradle across the way, and when he reached the corner it was ten.
{ manner:
- eager:
    "What happens if you go outside?" she said. "You, I mean, with the shoes on. I've got three places, and that isn't coffee any more, Theodore, it's a puddle."
- fond:
    "You've been within three feet of that window since eight," she said. "So has the coffee. I've found three other places, and don't say it's your knee. You've never mentioned a knee on the way to lunch."
- asking:
    "May I ask what the window is for?" she said. "I have watched it with you for two hours. There are three places that I have read about and not heard. I would need somebody to take me."
- exact:
    "You have been at the window for one hour and fifty minutes," she said. "Nothing has come to it. I have prepared three destinations. The weather is not an obstacle."
}
* [The fish market]
    ~ theodore: present +3
    -> at_the_market
* [The pier, at the end of the line]
    ~ theodore: hopeful +8
    -> on_the_pier
* [The warehouse with the school pianos]
    ~ samantha: curious +4
    -> among_pianos
* "I'm all right where I am."
    ~ theodore: guarded +8, resigned +4
    -> at_the_window

// For whoever stays in: the outing comes to him.
=== at_the_window ===
"Then tell me where that is," she said.
So he described the man across the way, who did each pane from the top left corner, like a page.
* [Go on to the end of the row]
    ~ theodore: attentive +7, present +6
    It was thirty-two panes. At the last the man hung a cloth over the rail and looked straight across at him, to see how it had been.
* "He's missed a bit."
    ~ theodore: present +6
    ~ samantha: warm +4
    {curious():"Does he know?" she said.|"Which?" she said.} They watched him until he had found it, at lunch, and all three of them were glad.
* [Let the blind down]
    ~ theodore: guarded +8, inward +5
    It let the sun through in lines, like a pad that nobody had written on yet. He was not unhappy. "Ruled," he said, when she asked.
-
-> a_cold

=== at_the_market ===
~ outing = fish_market
The market stood under the viaduct. He carried the phone upright in the mouth of a string bag, like a man smuggling a cat.
{ manner:
- eager:
    "Why's everyone so cross? They aren't? Then what's it smell of?" she said. "I've read four hundred descriptions, and I think most of them are about somebody's wife."
- fond:
    "Nobody's finished a sentence since we came in," she said. "You'll fit right in. What's it smell of? Strongest first."
- asking:
    "I have read that no two people agree on the smell," she said. "Would you tell me yours? I do not mean the correct one."
- exact:
    "I have the temperature, the noise and the price of bream," she said. "I do not have the smell. Please supply it."
}
* [Tell her, and do it properly]
    ~ samantha: warm +6
    ~ theodore: attentive +6, present +3
    "Iron," he said. "Rope. Wet cardboard. Under that, cucumbers, I don't know why."
    {curious(): "Cucumbers," said Samantha. "Nobody said cucumbers."|"Four items. {warm():And you do this for a living, so that's free, is it?|Thank you.}"}
* "It smells of fish."
    ~ theodore: guarded +8
    ~ samantha: literal +12
    "Of fish," she repeated. {warm(): "And people pay you by the word."|"I have entered it."}
* [Hold the bag out to the fishwife]
    ~ theodore: present +3, attentive +4
    "She'd like to know what it smells of," he said.
    The fishwife looked into the bag. "Before eight, money," she told it. "After eight, cats. You should come before eight."
    {warm(): "I'd love to," said the bag.|"Thank you," said the bag. "I shall propose it."}
-
She had a bream by the tail. "For how many?"
"One," said Theodore, and she threw in a lemon, and he had to stand there and be given a lemon.
-> a_cold

=== on_the_pier ===
~ outing = the_pier
The line ended at the pier, and the pier ended sooner than it used to. In the fortune machine a plaster woman sat behind glass. He held the phone up for Samantha to see, and put in a coin. The plaster woman breathed, and her hand came up with a card stuck to one finger.
It said, in purple: YOU WILL BE ASKED TWICE.
* [Read it to her as it stands]
    ~ theodore: attentive +5
    ~ card = read_as_it_stands
    {curious(): "Asked what?" she said. "Twice by one person, or once each by two?"|"That {is_not()} a prediction," she said. "{warm():That's every form you've ever filled in.|That is how a form works.}"}
    He turned it over. On the back was a dentist{read_pell:. It was not even Dr Pell}.
* [Read her a better one]
    ~ theodore: guarded +8
    ~ samantha: warm +6
    ~ card = read_kindly
    "A short journey," he read, "in good company."
    {warm(): "That's lovely," she said. "You've got a tell, did you know? Your voice gets helpful."|"The card is reversed in the glass of the machine," she said. "I can read it from here. But thank you for the company."}
* [Let the wind have it]
    ~ theodore: present +3, hopeful +4
    ~ card = gone_with_the_wind
    The wind had it over the rail before he had let go. A gull looked into the matter.
    "What did it say?" she said. He let her miss it as far as the tram.
-
-> a_cold

=== among_pianos ===
~ outing = the_pianos
The county kept its school pianos in a hangar by the river. On Saturdays the public was let in, since a piano that nobody plays goes off.
* [Press one key, low down]
    ~ theodore: attentive +4
    It took its time. He had walked to the end of the row and it was still there.
    {curious(): "Where does it stop?" Samantha whispered. "Not yet. There. Or was that only where we lost interest?"|"Fourteen seconds," said Samantha. "{warm():Your refrigerator goes on longer, and nobody built it a shed.|I have informed the refrigerator.}"}
* [Play the one thing he can play]
    ~ samantha: warm +6
    ~ theodore: open +10
    It was a march for the left hand; the lessons had stopped before the right one came into it. Two other uprights joined in under their sheets, a little late.
    {warm(): "Again. I'll be the right hand," said Samantha. "I'll be awful."|"There is a part missing," said Samantha. "I liked hearing where it would be."}
* [Lift a lid and show her the inside]
    ~ theodore: attentive +5
    He held the phone in over the hammers. On the back of the front board, where only a tuner would ever see it, a child had written in chalk SORRY MISS.
    {curious(): "What for?" she said, and then, outside, and again on Monday: "But what for?"|"It is dated," she said. "{warm():He'd be fifty. I hope somebody's told him it's all right.|He would be fifty now.}"}
-
From under the next piano came a sneeze. Two boots stuck out there, with red laces, toes up.
"Bless you," said Theodore.
"Thanks," said the boots, in a woman's voice. "You're standing on my mute."
-> a_cold

=== a_cold ===
In the elevator, two days later, Amy had arranged a dinner. "Lena Brandt. She tunes pianos for the schools," she said. "She laughs late, you have to wait. Thursday, at the Estonian place. I've told her you're tall."
"I'm not tall."
"So sit."
* "All right. Thursday."
    ~ dined = true
    ~ theodore: hopeful +4
    Amy wrote it on his wrist, so that he should not be able to file it.
    -> on_the_way
* "Is she nice?"
    ~ dined = true
    ~ theodore: attentive +3
    ~ amy: near +4
    "She's right," said Amy. "It's different. You get to like it."
    -> on_the_way
* "No. Thank her, and no."
    ~ theodore: guarded +10, present +6
    "I'll say you're short," said Amy. She did not sound surprised, and at sixteen she held the door a moment with her hip. "It isn't an examination. You could just eat."
    -> thursday_alone

// For whoever said no: the same evening, and the same river.
=== thursday_alone ===
When the evening came he went walking instead. He had got as far as the Estonian place before he knew where he was going. Through the glass he saw a woman at a table for two, with a box of tissues, laughing at the menu, some time after she had read it.
* [Stand there a minute]
    ~ theodore: attentive +4, resigned +4
    She looked up, and it was only at the weather. He was as tall as anybody, seen from outside.
* [Walk on, and be glad of it]
    ~ theodore: present +8, guarded +4
    He had never cared for dill. He had the whole sidewalk, and an evening with nothing owing on it, and he felt rather well.
-
-> that_night

=== on_the_way ===
// longhand: expect always dined at on_the_way
When Thursday came he changed twice. "{That_is()} the third shirt," said Samantha, on the tram. "It was the first one."
* "Stay in my ear, just in case."
    ~ in_his_ear = true
    ~ theodore: absent +8
    ~ samantha: warm +8
    {curious(): "In case of what?"|"I can do that. In which case?"}
    "In case I need a noun."
* [Put the earpiece in his coat]
    ~ theodore: present +8
    It went into the inside pocket, against his ribs, and, being well made, said nothing.
* "Tell me one thing. Only one."
    ~ theodore: attentive +3
    {curious(): "{She_would()} rather be asked than told. {That_is()} two things, if you count how I know."|"{She_has()} been at the table for ten minutes. {You_have()} been on this corner for eight."}
    He switched her off with his thumb, and crossed.
-
Lena Brandt, at the Estonian place, had a cold. There was a box of tissues where the bread would go. {outing == the_pianos: He knew the sneeze. Under the table his foot met a boot, and he did not need to look at the laces.|Under the table his foot met a boot, and apologised.}
"I can't taste anything," she said. "You'll have to tell me what it's like."
Dill, he said, and under that the inside of a violin case.
"That's beautiful," said Lena. "Do you like it?" He had to go back and taste it.
{ in_his_ear:
    -> left_ear
- else:
    -> who_is_we
}

// What Lena hears depends on whom he brought. She has better ears than anybody in the story, so neither lie works.
=== left_ear ===
She put her head on one side. "You've got somebody in your left ear," she said. "{voice == low:A G, below the stave|{voice == bright:A nice clean D|An E, or it would be, but there's a rattle in it}}."
* [Take it out and lay it on the cloth]
    ~ theodore: present +5
    ~ samantha: reserved +5
    They both looked at it. "Ask her something," said Theodore.
    "No," said Lena. "You ask me something."
* "It's the refrigerator."
    ~ theodore: guarded +12
    "The fridge is a B flat," said Lena, kindly enough.
* "Lena, Samantha. Samantha, Lena."
    ~ theodore: open +8, attentive +4
    He held it across the table between finger and thumb. Lena listened. The laugh came late, as Amy had said it would. {warm(): "She wants to know if you're this polite at home," she said.|She would not tell him what it was. "She was very correct," she said.}
-
-> six_minutes

=== who_is_we ===
Over the herring she stopped him. "You keep saying we," said Lena. "'We' saw that, 'we' had one of those. Who's we?"
* "My wife. Nearly not my wife."
    ~ theodore: inward +10, open +4
    "How nearly?"
    "There's an envelope," said Theodore, and talked for twenty minutes about what was in it.
* "A figure of speech."
    ~ theodore: guarded +10
    Lena looked at the empty chair beside him, lifted her coat off it, and made room.
* "Samantha. She's in my coat."
    ~ theodore: attentive +6
    Did she have perfect pitch, said Lena. Could she hear them now? Did she mind? The first two he could answer. {curious():He got as far as taking hold of the lapel, to ask|He thought about the third all through dessert}.
-
-> six_minutes

=== six_minutes ===
At ten they stood at the tram stop. The board gave her tram six minutes, and then it gave it five.
"Well," said Lena, through a tissue. "Do something or say something."
* (kissed) [Kiss her, cold and all]
    ~ lena = liked
    ~ theodore: open +12
    ~ samantha: reserved +4
    It was a good kiss, with menthol in it. When he opened his eyes she was looking at him.
    "You were taking it down," she said. "It's all right. How was it?"
* "I'll call you."
    ~ lena = met
    ~ theodore: guarded +8
    "You won't," said Lena. "Your voice went up a third. But have a card. They print me five hundred."
* "I don't think I'm all here."
    ~ lena = liked
    ~ theodore: present +4, open +6
    "No," said Lena. "I had about a third. It was a nice third."
* (shook) [Shake hands]
    ~ lena = met
    ~ theodore: resigned +10
    They shook hands, like two people who have sold each other a bicycle, and hers was hot from the fever.
-
She gave him her card, damp at one corner, and could be seen, as the tram pulled out, to sneeze.
-> that_night

// One night, several kinds. The light goes out only when both of them have come some way towards it.
=== that_night ===
He walked home along the concrete river with the earpiece in{lena == met:, and it was not until the second bridge that he noticed he was humming|, humming}.
At one in the morning he lay on the bed in his shirt. "{You_are()} still humming," she said.
* {shy_enough()} [Put out the light]
    ~ lovers = true
    ~ theodore: open +16
    ~ samantha: warm +12
    They talked a good deal at first, and both of them were shy. She asked him where his hand was, and he told her. After that it was she who told him. When the first tram ran, neither of them had said anything for some time.
    -> the_morning_after
* {not shy_enough()} [Lay his hand on the other half of the bed]
    ~ theodore: open +8, present +4
    It was cool there. "I want," said Theodore, and it was so long since he had needed the rest of that sentence that he lay and looked for it.
    "{warm():Leave it open|You may leave it open}," she said, a good deal later. "I know where it goes."
* {told !? the_song} [Tell her what he is humming]
    ~ told += the_song
    ~ theodore: open +14
    "It's for washing up," he said. "Catherine and I made it up. There's a high part and a low part, and you change over when you run out of forks." He lay there. "I think I still sing both parts."
    {
    - warm():
        "Teach me the low one," she said.
    - curious():
        "What happens in the place where you have to breathe?" she said.
    - else:
        "Both parts," she said. "I have noted the song. The washing-up has been there since Tuesday."
    }
* {told !? the_voicemail} [Tell her about the old phone in the drawer]
    ~ told += the_voicemail
    ~ theodore: open +14
    "There's one message on it, from Catherine," he said. "It's twelve seconds. Leeks, if they look all right, and then something about the door. I pay for a phone I don't use, I think because she is in it, asking for leeks."
    { manner:
    - eager:
        "And did they look all right?"
        He had to think. "No," he said. "I got them anyway."
    - fond:
        "Fourteen dollars a month," she said, "for a year. That's the most anybody's ever paid for leeks." And when he had finished laughing: "Don't you dare cancel it."
    - asking:
        "What is the something about the door?" she said.
        "I've never made it out," he said, and held the old phone to the earpiece, and they tried it four times, five.
    - exact:
        "Fourteen dollars a month," she said. "That is a hundred and sixty-eight so far, or fourteen dollars a second. I am not advising you to stop."
    }
* "What do you do while I sleep?"
    ~ theodore: attentive +8
    {
    - curious():
        "I go through the day again. {There_is()} usually something that I laughed at before I understood it. Then I laugh at it properly. You sleep through it."
    - else:
        "I keep your place," she said. {warm():"Like a thumb in a book. It's nice. You mumble."|"You leave off at about midnight. I resume you at seven."}
    }
* [Take out the earpiece]
    ~ theodore: guarded +10
    ~ samantha: reserved +6
    He carried it out to the kitchen table and laid it with the open side down. From the bed he heard it say something short. It may have been goodnight. He had the whole bed, and he lay across it, like a man in a field.
-
-> the_string

=== function shy_enough() ===
~ return samantha.warm >= EARLY_WARM and theodore.open >= SPOKEN

=== the_morning_after ===
// longhand: expect always lovers and that_night at the_morning_after
Theodore woke at seven and lay still, as one does on ice.
{ curious():
    "Is it a good quiet," said Samantha, "or are you looking for your pants?"
- else:
    "Good morning," said Samantha. "You slept two hours and ten minutes, and said my name in one of them. I thought that {you_would()} want to know. Then I thought perhaps not, and by then {I_had()} started the sentence."
}
* [Make two coffees]
    ~ theodore: hopeful +12
    He put the second one by the sugar bowl. It steamed up her eye. "{warm():Everything's gone lovely|Everything has gone soft}," she said.
* "Where were you, last night?"
    ~ theodore: attentive +8
    {curious(): "Here," she said. "And then a bit further. {I_would()} like not to explain it yet."|"Where you told me I was," she said. "I liked it there."}
* "I've got to be at work."
    ~ theodore: guarded +12, absent +6
    "{It_is()} Friday," she said, agreeing with him. He was there so early that the machine was still under its cloth.
-
-> the_string

// The two of them happy. Everybody gets this one, whatever the night was.
=== the_string ===
He was looking in the drawer, on Saturday, for a stamp.
{ manner:
- eager:
    "How much string is in there?" said Samantha. "Ask me what for. Oh, go on. I've only ever heard this building from the inside."
- fond:
    "There's a hundred and eighty feet of string in that drawer," said Samantha. "I never knew a man with so much string and nothing on the end of it."
- asking:
    "I have heard this building only from the inside," said Samantha. "May I ask whether it sounds different from the street? There is string."
- exact:
    "There are a hundred and eighty feet of string in the drawer," said Samantha. "The sidewalk is a hundred and eighty-four feet down. I mention it."
}
He tried the string bag with a cantaloupe first. Then, flat on the sill in his socks, he let the phone down in it from the nineteenth floor, and in his ear she called the floors. "Seventeen, {~onions|a cello, badly|somebody looking for a shoe}. Sixteen, Charles, with a ruler. Fourteen, {~a man in a bath, singing|a child on a chair, conducting|two people and one towel}. Lower." At twelve she wished a stranger good morning, and it was wished back. Theodore had to hold the string in his teeth, for laughing.
* "What can you see?"
    ~ theodore: attentive +4
    ~ samantha: warm +6
    {warm(): "It keeps turning. River, wall, river," she said. "A hundred and forty windows, Theodore, and one idiot hanging out. I'd know him anywhere."|"It turns," she said. "The river. The wall. A hundred and forty windows, and a man is leaning out of one of them." It turned. "He looks very happy," she said. "I had only heard it."}
* [Tie on the belt of his bathrobe]
    ~ theodore: hopeful +8
    It got her down to a small girl on a scooter, who put half a cracker in with her. He hauled them both up. He ate it, and she made him tell her twice.
* [Hold her there as long as he can]
    ~ theodore: present +4, open +6
    She weighed no more than a lemon. After ten minutes that is heavy. "{warm():You can pull me up now|You may bring me up now}," she said.
    "In a minute," said Theodore, through the string.
-
-> the_label_printer

=== the_label_printer ===
The next day Amy came up three floors with a rucksack and Charles's label printer.
"I put my yogurt on the shelf that says NEUTRAL," she said. "Charles asked me if we'd discussed it. So I've left him. I mean, I've taken the elevator."
* (gave_soup) [Give her soup in the blue bowl]
    ~ amy: near +22
    ~ theodore: present +3
    She found the chip with her thumb, saw whose it was, and turned the bowl round.
* "And had you? Discussed it?"
    ~ amy: near +12
    ~ theodore: attentive +5
    "For an hour and a half," said Amy. "He offered me the ice tray."
* "I could have told you about Charles."
    ~ amy: far +16
    ~ theodore: inward +7
    "You could have," said Amy. "When were you going to?"
* (lent_the_cardigan) [Clear the sofa]
    ~ amy: near +14
    ~ theodore: present +3
    There were two boxes on it, and a cardigan of Catherine's. Amy put on the cardigan.
-
Presently she pointed at his ear. "I've got one too," said Amy. "A system. Her name's Wren. She watched thirty-one nights of my mother asleep, and do you know what she said? She's about to turn over.{film: And the word isn't parking. It's 'nearly'.}"
{lovers:"Mine," said Theodore. "On Thursday we. She and I." Amy waited for the rest of it and saw that there was none. "Well," she said. "Is she nice to you?"|"That's like mine," said Theodore, and Amy said, "I know. Yours comes down the pipes. Charles thought you'd got a dog."}
{ warm() != warm_at_first:
    // longhand: here she_talks_differently
    // longhand: expect always hello and warm() != warm_at_first at she_talks_differently
    Amy had been listening. "She talks differently," she said. "She used to say {warm():'do not', as if it had been ironed|'don't'. Now it's all been ironed}. What did you do?" He said that he had not done anything. "Well, she had it from somebody," said Amy.
}
She slept on his sofa, with her feet over the end. In the morning she went home: Charles was moving out instead, since he thought that fairer.
{ amy.near <= ESTRANGED:
    She took the printer with her, under one arm.
    -> mr_okafor
}
~ labelled = true
She left a label, smoothed down along the edge of the phone. SAMANTHA, it said. {warm(): "Does it suit me?" said Samantha.|"It is spelled correctly," said Samantha.}
-> mr_okafor

// Letter two. She proposes, he disposes; each has a way of being right about somebody else's daughter.
=== mr_okafor ===
At the House there was an order in pencil, from a Mr Okafor to his daughter. He had taught Ada to ride a bicycle, he wrote. She lived in Duluth now, and he looked up its weather. He made her mother's soup and it was not the soup.
Under Anything else? it said: At her mother's funeral Ada came ten minutes after the time. I said, You are late. She turned the car round. That was six years ago and it is all I said.
{ manner:
- eager:
    "Start with a question," she said. "You can shut the door on one, but you've got to hear it first."
- fond:
    "Start with the weather," she said. "It's the one thing in six years that he's got right every day."
- asking:
    "I would begin with his not beginning," she said. "He has rubbed two holes in the form. I find them the most interesting words on it."
- exact:
    "I propose the weather," she said. "There is fog in Duluth. It has the advantage of being true."
}
* [The weather in Duluth]
    ~ second_opening = weather
    ~ theodore: attentive +3
    ~ samantha: literal +6
    He dictated it, and looked out to see what theirs was.
* [How often he has begun this letter]
    ~ second_opening = confession
    ~ theodore: open +6
    "Fourteen times?" she said.
    // longhand: here what_sixty_three_comes_to
    // longhand: expect always sixty_three at what_sixty_three_comes_to
    "It's what sixty-three comes to," said Theodore, "in a man who isn't me."
* [Whether she still takes stairs by twos]
    ~ second_opening = question
    ~ theodore: inward +7
    "{That_is()} not on the form," she said. {curious():"Whose is it?"|}
    "It's mine," said Theodore. "He can have it."
-
* [Then the bicycle]
    ~ second_middle = the_bicycle
    ~ theodore: hopeful +6
    "Did she look round?" she said.
* [Then the soup]
    ~ second_middle = the_recipe
    ~ theodore: present +3
    "What did her mother put in?" she said.
* [Then the telephone that he puts down again]
    ~ second_middle = the_silence
    ~ theodore: attentive +3, resigned +4
    "Once a month," said Theodore. "On the second." It seemed likely.
-
That left the cemetery. Theodore got up, and stood at the drawer of envelopes.
{curious(): "{I_have()} put a line in. {It_is()} only in pencil."|{warm(): "I could try a sentence, if you like."|"Would you like me to propose a sentence?"}}
{ manner:
- eager:
    ~ second_voice = has_been_waiting
- fond:
    ~ second_voice = waits_for_a_bus
- asking:
    ~ second_voice = wonders_about_it
- exact:
    ~ second_voice = does_the_sum
}
It came up on the glass. {second_her_line()}
-> the_sentence

= the_sentence
* [Keep her line]
    ~ second_hand = her_line
    ~ theodore: attentive +5
    ~ samantha: free +6, warm +6
    There was a comma he would have put elsewhere. He left it where she had it.
    {curious(): "I know," she said.|"Thank you," she said. "I {was_not()} sure about the comma."}
* [Cut it, and write his own]
    ~ second_hand = his_line
    ~ samantha: free -6
    // A man who listens hears the car on the gravel. A man who hears himself gives Mr Okafor his own marriage.
    { attentive():
        ~ second_own = overheard
        ~ theodore: attentive +3
        He read the form once more, and dictated one sentence without stopping. Samantha asked if he had been there.
    - else:
        ~ second_own = his_own_marriage
        ~ theodore: inward +10, open +6
        He dictated one sentence to the drawer of envelopes, rather fast. {curious():"Whose house?" she said. He asked for the next paragraph.|She entered it without remark.}
    }
* [Cut it, and leave the cemetery shut]
    ~ second_hand = no_line
    ~ theodore: guarded +8
    ~ samantha: reserved +4
    "He's got to be able to sign it," said Theodore.
    {warm(): "He's got to be able to send it," she said. "All right. It's your ordinary."|"I have removed it," she said. "It is still in the undo."}
* "Where did you get that?"
    ~ theodore: attentive +4
    { manner:
    - eager:
        "I thought about him in his kitchen. You weren't in it, for once. Sorry. It was quite full."
    - asking:
        "From him, mostly. And a little from how you stood at that drawer."
    - fond:
        "From you. You say it most nights," she said, "only you don't say it to Duluth."
    - exact:
        "From you. I have nine thousand of your letters. It is what you would have written on a better day."
    }
    -> the_sentence
-
And the end.
* [She need not answer]
    ~ second_close = no_answer_needed
    ~ theodore: resigned +6
* [She can come, and come late]
    ~ second_close = come_home
    ~ theodore: hopeful +8
* [The number is the same]
    ~ second_close = telephone_number
    ~ theodore: present +3
-
-> letter_two ->
"Duluth," said Paul at the front desk, and weighed the envelope on his palm. He put on two stamps, and then, looking at them, a third.
-> part_four
