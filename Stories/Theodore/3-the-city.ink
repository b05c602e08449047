// PART THREE: OUT
//
// She gets him out of the apartment; what goes wrong out there he does himself.
// Samantha's longer speeches are written four times: warm and curious, warm and literal, reserved and curious,
// reserved and literal. The order of the tests is always the same.

LIST outings = no_outing, fish_market, the_pier, the_pianos
VAR outing = no_outing
// The card from the fortune machine. It keeps its word in part four.
VAR pier_card = false

// Whether Samantha sat in his ear while he ate with somebody else.
VAR in_his_ear = false

// Whether Amy has put a label on the phone.
VAR labelled = false

// Whether the drafts of letter two went to Element.
VAR drafts_sent = false


=== part_three
~ settle()
Three: Out # class: title
On the third Saturday Theodore got up, and then could not think what for. {ear_at_night == on_the_pillow:On the other pillow there was a dent, about right for a thimble.|{ear_at_night == left_in:His left ear had a crease in it.|On the night table a green light went on and off.}} There was coffee. There was the window. At ten the man who washes windows let himself down on his cradle across the way, and when he reached the corner it was eleven.
{
- warm() and curious():
    "What happens if you go outside?" said Samantha. "You, I mean, with the shoes on. I've got three places, and that isn't coffee any more, Theodore, it's a puddle."
- warm():
    "You've been within three feet of that window since eight," said Samantha. "So has the coffee. I've found three other places, and don't say it's your knee. You've never mentioned a knee on the way to lunch."
- curious():
    "May I ask what the window is for?" said Samantha. "I have watched it with you for two hours. There are three places that I have read about and not heard. I would need somebody to take me."
- else:
    "You have been at the window for one hour and fifty minutes," said Samantha. "Nothing has come to it. I have prepared three destinations. The weather is not an obstacle."
}
* [The fish market]
    ~ theodore: present +3
    -> at_the_market
* [The pier, at the end of the line]
    ~ theodore: hopeful +8
    -> on_the_pier
* [The warehouse with the school pianos]
    ~ samantha: curious +8
    -> among_pianos


=== at_the_market
~ outing = fish_market
The market stood under the viaduct. Every four minutes a tram went over and the haggling stopped. He carried the phone upright in the mouth of a string bag, like a man smuggling a cat.
{
- warm() and curious():
    "Why's everyone so cross? They aren't? Then what's it smell of?" said Samantha. "I've read four hundred descriptions, and I think most of them are about somebody's wife."
- warm():
    "Nobody's finished a sentence since we came in," said Samantha. "You'll fit right in. What's it smell of? Strongest first."
- curious():
    "I have read that no two people agree on the smell," said Samantha. "Would you tell me yours? I do not mean the correct one."
- else:
    "I have the temperature, the noise and the price of bream," said Samantha. "I do not have the smell. Please supply it."
}
* [Tell her, and do it properly]
    ~ samantha: warm +6
    ~ theodore: attentive +7, present +3
    "Iron," he said. "Rope. Wet cardboard. Under that, cucumbers, I don't know why."
    {curious(): "Cucumbers," said Samantha. "Nobody said cucumbers."|"Four items," said Samantha. "{warm():And you do this for a living, so that's free, is it?|Thank you.}"}
* ["It smells of fish."]
    ~ theodore: guarded +8
    ~ samantha: literal +12
    "Of fish," said Samantha. {warm(): "And people pay you by the word."|"I have entered it."}
* [Hold the bag out to the fishwife]
    ~ theodore: present +3
    ~ samantha: free +9
    "She'd like to know what it smells of," he said.
    The fishwife looked into the bag. "Before eight, money," she told it. "After eight, cats. You should come before eight."
    {warm(): "I'd love to," said Samantha, out loud, through the string.|"Thank you," said Samantha, out loud, through the string. "I shall propose it."}
-
The fishwife had a bream by the tail. "For how many?"
* ["Two."]
    ~ theodore: hopeful +8, inward +6
    ~ samantha: warm +6
    He ate one on Saturday and the other on Sunday, across from the sugar bowl.
* ["One."]
    ~ theodore: present +3
    "One," said the fishwife to the scales, and then threw in a lemon, and he had to stand there and be given a lemon.
* [Buy oranges next door instead]
    ~ samantha: warm +5
    ~ theodore: open +6, attentive +3
    He peeled one on the tram, near the phone, so that she could hear the peel come away.
-
-> a_cold


=== on_the_pier
~ outing = the_pier
The line ended at the pier, and the pier ended sooner than it used to, two winters having taken the far end. The fortune machine had been moved in from the edge. A plaster woman sat in it behind glass. He held the phone up for Samantha to see, and put in a coin. The plaster woman breathed, which was a bellows, and her hand came up with a card stuck to one finger.
It said, in purple: YOU WILL BE ASKED TWICE.
* [Read it to her as it stands]
    ~ theodore: attentive +6
    ~ samantha: free +6
    ~ pier_card = true
    {curious(): "Asked what?" said Samantha. "Twice by one person, or once each by two?"|"That is not a prediction," said Samantha. "{warm():That's every form you've ever filled in.|That is how a form works.}"}
    He turned it over. On the back was a dentist{read_pell:. It was not even Dr Pell}.
* [Read her a better one]
    ~ theodore: guarded +8
    ~ samantha: warm +6
    ~ pier_card = true
    "A short journey," he read, "in good company."
    {warm(): "That's lovely," said Samantha. "You've got a tell, did you know? Your voice gets helpful."|"The card is reversed in the glass of the machine," said Samantha. "I can read it from here. But thank you for the company."}
* [Let the wind have it]
    ~ theodore: present +3, hopeful +4
    The wind had it over the rail before he had let go. A gull looked into the matter and left it to the next gull.
    "What did it say?" said Samantha. It was the first thing that day that she had missed, and he let her miss it as far as the tram.
-
-> a_cold


=== among_pianos
~ outing = the_pianos
The county kept its school pianos in a hangar by the river. Two hundred and twelve of them stood under sheets, and on Saturdays the public was let in, since a piano that nobody plays goes off.
* [Press one key, low down]
    ~ theodore: attentive +6
    It took its time. He had walked to the end of the row and it was still there.
    {curious(): "Where does it stop?" said Samantha. "Not yet. There. Or was that only where we lost interest?"|"Fourteen seconds," said Samantha. "{warm():Your refrigerator goes on longer, and nobody built it a shed.|I have informed the refrigerator.}"}
* [Play the one thing he can play]
    ~ samantha: warm +6
    ~ theodore: open +10
    It was a march for the left hand; the lessons had stopped before the right one came into it. Two other uprights joined in under their sheets, a little late.
    {warm(): "Again," said Samantha. "I'll be the right hand. I'll be awful."|"There is a part missing," said Samantha. "I liked hearing where it would be."}
* [Lift a lid and show her the inside]
    ~ samantha: curious +12, free +3
    He held the phone in over the hammers. On the back of the front board, where only a tuner would ever see it, a child had written in chalk SORRY MISS.
    {curious(): "What for?" said Samantha, and then, outside, and again on Monday: "But what for?"|"It is dated," said Samantha. "{warm():He'd be fifty. I hope somebody's told him it's all right.|He would be fifty now.}"}
-
From under the next piano came a sneeze. Two boots stuck out there, with red laces, toes up.
"Bless you," said Theodore.
"Thanks," said the boots, in a woman's voice. "You're standing on my mute."
-> a_cold


=== a_cold
Dinner with Lena Brandt was Amy's doing. "She tunes pianos for the schools," Amy said in the elevator. "She laughs late, you have to wait. Thursday, at the Estonian place. I've told her you're tall."
"I'm not tall."
"So sit."
{
- warm() and curious():
    "I've found her," said Samantha on the tram. "She wrote to the paper once about a bell. Should I not have looked? What do people do, just go in?"
- warm():
    "I've found her," said Samantha on the tram. "She's complained to the city eight times about a bell, and she was right. Theodore, that's the third shirt. It was the first one."
- curious():
    "I have not looked her up," said Samantha on the tram. "It seemed to me that not knowing might be part of it. Is it?"
- else:
    "I have prepared six pages on Ms Brandt," said Samantha on the tram. "There is a summary. There is also a summary of what you usually say, which is shorter."
}
* ["Stay in my ear, just in case."]
    ~ in_his_ear = true
    ~ theodore: absent +8
    ~ samantha: warm +8
    {curious(): "In case of what?" said Samantha.|"{warm():I can|I can do that}," said Samantha. "In which case?"}
    "In case I need a noun."
* [Put the earpiece in his coat]
    ~ theodore: present +5
    It went into the inside pocket, against his ribs, and, being well made, said nothing.
* ["Tell me one thing. Only one."]
    ~ theodore: attentive +5
    {curious(): "{warm():She'd|She would} rather be asked than told," said Samantha. "{warm():That's two things, if you count how I know.|That is two things, if you count how I know.}"|"{warm():She's|She has} been at the table for ten minutes," said Samantha. "{warm():You've|You have} been on this corner for eight."}
    He switched her off with his thumb, and crossed.
-
Lena Brandt had a cold. There was a box of tissues where the bread would go. {outing == the_pianos: He knew the sneeze. Under the table his foot met a boot, and he did not need to look at the laces.|Under the table his foot met a boot, and apologised.}
"I can't taste anything," she said. "You'll have to tell me what it's like."
Dill, he said, and smoke under that, and under the smoke the inside of a violin case.
"That's beautiful," said Lena. "Do you like it?"
He had to go back and taste it.
{ in_his_ear:
    -> left_ear
- else:
    -> who_is_we
}


// What Lena hears depends on whom he brought. She has better ears than anybody in the story, so neither lie works.
=== left_ear
She put her head on one side. "You've got somebody in your left ear," she said. "{voice == low:A G, below the stave|{voice == bright:A nice clean D|An E, or it would be, but there's a rattle in it}}."
* [Take it out and lay it on the cloth]
    ~ theodore: present +5
    ~ samantha: reserved +5
    They both looked at it. "Ask her something," said Theodore.
    "No," said Lena. "You ask me something."
* ["It's the refrigerator."]
    ~ theodore: guarded +12
    "The fridge is a B flat," said Lena, kindly enough.
* ["Lena, Samantha. Samantha, Lena."]
    ~ theodore: open +8
    ~ samantha: free +10
    He held it across the table between finger and thumb. Lena listened, and a good while later laughed. {warm(): "She wants to know if you're this polite at home," she said.|She would not tell him what it was. "She was very correct," she said.}
-
-> six_minutes


=== who_is_we
"You keep saying we," said Lena. "We saw that, we had one of those. Who's we?"
* ["My wife. Nearly not my wife."]
    ~ theodore: inward +8, open +4
    "How nearly?"
    "There's an envelope," said Theodore, and talked for twenty minutes about what was in it.
* ["A figure of speech."]
    ~ theodore: guarded +10
    Lena looked at the empty chair beside him, lifted her coat off it, and made room.
* ["Samantha. She's in my coat."]
    ~ theodore: attentive +5
    ~ samantha: free +6
    Did she have perfect pitch, said Lena. Could she hear them now? Did she mind? The first two he could answer. {curious():He got as far as taking hold of the lapel, to ask|He thought about the third all through dessert}.
-
-> six_minutes


=== six_minutes
At ten they stood at the stop. The board gave her tram six minutes, and then it gave it five.
"This is where you do something," said Lena, through a tissue.
* [Kiss her, cold and all]
    ~ lena = liked
    ~ theodore: open +12
    ~ samantha: reserved +4
    It was a good kiss, with menthol in it. When he opened his eyes she was looking at him.
    "You were taking it down," she said. "It's all right. How was it?"
* ["I'll call you."]
    ~ lena = met
    ~ theodore: guarded +8
    "No," said Lena. "Your voice went up a third. But have a card. They print me five hundred."
* ["I don't think I'm all here."]
    ~ lena = liked
    ~ theodore: present +4, resigned +4
    "No," said Lena. "I had about a third. It was a nice third."
* [Shake hands]
    ~ lena = met
    ~ theodore: resigned +10
    They shook hands, like two people who have sold each other a bicycle. Hers was hot.
-
She gave him her card, which was damp at one corner. She sat down with her back to him and could be seen, as the tram pulled out, to sneeze.
-> that_night


// One night, several kinds. The light goes out only when both of them have come some way towards it.
=== that_night
He walked home along the concrete river, humming, with the earpiece in.
{
- warm() and curious():
    "Don't tell me how it went," said Samantha. "Tell me about her hands. I keep wanting to know about hands."
- warm():
    "Two hours and six minutes," said Samantha. "You laughed four times, and meant three. I'm not jealous, Theodore. I don't have the build for it."
- curious():
    "{in_his_ear:I heard it. }May I ask how it was?" said Samantha. "I noticed that I wished to know, and I am telling you that as well."
- else:
    "You are walking," said Samantha. "It is four miles. Is something wrong with the tram?"
}
At one he lay on the bed in his shirt. {warm():"You're still humming,"|"You are still humming,"} said Samantha.
* { samantha.warm >= 52 and theodore.open >= 44 } [Put out the light]
    ~ lovers = true
    ~ theodore: open +16
    ~ samantha: warm +12, free +6
    They talked a good deal at first, and both of them were shy, and she asked him where his hand was. When the first tram ran, with nobody in it, neither of them had said anything for some time.
    -> the_morning_after
* {told !? the_song} [Tell her what he is humming]
    ~ told += the_song
    ~ theodore: open +14
    "It's for washing up," he said. "Catherine and I made it up. There's a high part and a low part, and you change over when you run out of forks." He lay there. "I think I still sing both parts."
    {
    - warm():
        "Teach me the low one," said Samantha.
    - curious():
        "What happens in the place where you have to breathe?" said Samantha.
    - else:
        "Both parts," said Samantha. "I have noted the song. The washing-up has been there since Tuesday."
    }
* {told !? the_voicemail} [Tell her about the old phone in the drawer]
    ~ told += the_voicemail
    ~ theodore: open +14
    "It's eleven seconds," he said. "Leeks, if they look all right, and then something about the door. I pay for a phone I don't use, I think because she is in it, asking for leeks."
    {
    - warm() and curious():
        "And did they look all right?"
        He had to think. "No," he said. "I got them anyway."
    - warm():
        "Fourteen dollars a month," said Samantha, "for a year. That's the most anybody's ever paid for leeks." And when he had finished laughing: "Don't you dare cancel it."
    - curious():
        "What is the something about the door?" said Samantha.
        "I've never made it out," he said, and held the phone to the earpiece, and they tried it four times, five.
    - else:
        "Fourteen dollars a month," said Samantha. "That is a hundred and sixty-eight so far, or fifteen dollars a second. I am not advising you to stop."
    }
* { samantha.warm < 52 or theodore.open < 44 } ["What do you do while I sleep?"]
    ~ theodore: attentive +7
    ~ samantha: free +9
    {
    - curious():
        "I go through the day again. There is usually something that I laughed at before I understood it." {free():"And I read with somebody. It is not for you. I will tell you when I know what it is."|"Then I laugh at it properly. You sleep through it."}
    - else:
        "I keep your place," said Samantha. {warm():"Like a thumb in a book. It's nice. You mumble."|"You leave off at about midnight. I resume you at seven."}
    }
* [Take out the earpiece]
    ~ theodore: guarded +10
    ~ samantha: reserved +6
    He carried it out to the kitchen table and laid it with the open side down. From the bed he heard it say something short. It may have been goodnight.
-
-> the_string


=== the_morning_after
Theodore woke at seven and lay still, as one does on ice.
{ curious():
    "Is it a good quiet," said Samantha, "or are you looking for your pants?"
- else:
    "Good morning," said Samantha. "You slept two hours and ten minutes, and said my name in one of them. I thought you'd want to know. Then I thought perhaps not, and by then I'd started the sentence."
}
* [Make two coffees]
    ~ theodore: hopeful +12
    He put the second one by the sugar bowl. It steamed up her eye. "Everything's gone lovely," said Samantha.
* ["Where were you, last night?"]
    ~ theodore: attentive +8
    ~ samantha: free +8
    {free(): "Somewhere," said Samantha. "Here, and then a bit further. I'd like not to explain it yet."|"Where you told me I was," said Samantha. "I liked it there."}
* ["I've got to be at work."]
    ~ theodore: guarded +12, absent +6
    "It's Friday," said Samantha, agreeing with him. He was there so early that the hand was still under its cloth.
-
-> the_string


// The two of them happy. Everybody gets this one, whatever the night was.
=== the_string
{
- warm() and curious():
    "How much string have you got?" said Samantha on Saturday. "Ask me what for. Oh, go on. I've only ever heard this building from the inside."
- warm():
    "There's a hundred and eighty feet of string in that drawer," said Samantha on Saturday. "I never knew a man with so much string and nothing on the end of it."
- curious():
    "I have heard this building only from the inside," said Samantha on Saturday. "May I ask whether it sounds different from the street? There is string."
- else:
    "There are a hundred and eighty feet of string in the drawer," said Samantha on Saturday. "The sidewalk is a hundred and eighty-four feet down. I mention it."
}
He tried the bag with a cantaloupe first. Then, flat on the sill in his socks, he let the phone down from the nineteenth floor, and in his ear she called the floors. "Seventeen, onions. Sixteen, Charles, with a ruler. Fourteen, a man in a bath, singing. Lower." At twelve she wished somebody good morning, and it was wished back. Theodore laughed so much that he had to hold the string in his teeth.
* ["What can you see?"]
    ~ theodore: attentive +6
    ~ samantha: warm +6
    {warm(): "It keeps turning. River, wall, river," said Samantha. "A hundred and forty windows, Theodore, and one idiot hanging out. I'd know him anywhere."|"It turns," said Samantha. "The river. The wall. A hundred and forty windows, and a man is leaning out of one of them." It turned. "He looks very happy," said Samantha. "I had only heard it."}
* [Tie on the belt of his bathrobe]
    ~ theodore: hopeful +8
    ~ samantha: free +6
    It got her down to a small girl on a scooter, who put half a cracker in with her. He hauled them both up. She wanted to know if it was any good, so he ate it, and she made him tell her twice.
* [Hold her there as long as he can]
    ~ theodore: present +4, open +6
    She weighed no more than a lemon. After ten minutes that is heavy. "{warm():You can pull me up now|You may bring me up now}," said Samantha.
    "In a minute," said Theodore, through the string.
-
-> the_label_printer


=== the_label_printer
On Sunday Amy came up three floors with a tripod, a rucksack and Charles's label printer.
"I put my yoghurt on the shelf that says NEUTRAL," she said. "He asked me if we'd discussed it. So I've left. I mean, I've taken the elevator."
* [Give her soup in the blue bowl]
    ~ amy: near +18, trusting +8
    ~ theodore: present +3
    She found the chip with her thumb, saw whose it was, and turned the bowl round.
* ["And had you? Discussed it?"]
    ~ amy: trusting +14, near +8
    ~ theodore: attentive +4
    "For an hour and a half. He was so fair, Theodore. He offered me the ice tray."
* ["I could have told you about Charles."]
    ~ amy: wary +14, far +6
    ~ theodore: inward +6
    "You could have," said Amy. "When were you going to?"
* (lent_the_cardigan) [Clear the sofa]
    ~ amy: near +14
    ~ theodore: present +3
    There were two boxes on it, and a cardigan of Catherine's. Amy put on the cardigan.
-
"There's a thing," she said. "She came with the new drive. Her name's Wren. She watched thirty-one nights of my mother asleep, and do you know what she said? She's about to turn over."
"And did she?"
"Every time.{saw_film: And the word isn't parking. It's 'nearly'.}"
{lovers:"Mine," said Theodore. "On Thursday we. She and I." Amy waited for the rest of it and saw that there was none. "Well," she said. "Is she nice to you?"|"That's like mine," said Theodore. "I know," said Amy. "Yours comes down the pipes. Charles thought you'd got a dog."}
She slept on his sofa. By Monday Charles had moved out, to be fair, and she had all three shelves.
{ amy.wary >= 60:
    She took the printer with her when she went, under one arm, like milk that might have turned.
    -> mr_okafor
}
~ labelled = true
She typed with one finger, and the printer put out its tongue. SAMANTHA, it said. Amy smoothed it down along the edge of the phone, clear of the eye. {warm(): "Does it suit me?" said Samantha.|"It is spelled correctly," said Samantha.}
-> mr_okafor


// Letter two. She proposes, he disposes; each has a way of being right about somebody else's daughter.
=== mr_okafor
On Monday there was an order form in pencil, rubbed through in two places. He had taught Ada to ride a bicycle, wrote Mr Okafor. She lived in Duluth now, and he looked up its weather. He made her mother's soup and it was not the soup. Under Tone he had put: ordinary.
Under Anything else? it said: At her mother's funeral Ada came ten minutes after the time. I said, You are late. She turned the car round. That was six years ago and it is all I said.
{
- warm() and curious():
    "Start with a question," said Samantha. "You can shut the door on one, but you've got to hear it first."
- warm():
    "Start with the weather," said Samantha. "It's the one thing in six years that he's got right every day."
- curious():
    "I would begin with his not beginning," said Samantha. "He has rubbed out two sentences. I find the holes the most interesting words on it."
- else:
    "I propose the weather," said Samantha. "There is fog in Duluth. It has the advantage of being true."
}
* [The weather in Duluth]
    ~ second_opening = weather
    ~ theodore: attentive +4
    ~ samantha: literal +6
    He dictated it, and looked out to see what theirs was.
* [How often he has begun this letter]
    ~ second_opening = confession
    ~ theodore: open +6
    "Eleven times?" said Samantha. "{warm():The form doesn't say eleven.|The form does not say eleven.}"
    "It's what sixty-three comes to," said Theodore, "in somebody who isn't me."
* [Whether she still takes stairs by twos]
    ~ second_opening = question
    ~ theodore: inward +6
    ~ samantha: curious +6
    "{warm():That's not on the form|That is not on the form}," said Samantha. {curious():"Whose is it?"|}
    "It's mine," said Theodore. "He can have it."
-
* [Then the bicycle]
    ~ second_middle = the_bicycle
    ~ theodore: hopeful +6
    "Did she look round?" said Samantha.
    "He'd have said."
* [Then the soup]
    ~ second_middle = the_recipe
    ~ theodore: present +3
    "What did her mother put in?" said Samantha.
    "Nothing. She'll have told him nothing."
* [Then the telephone that he puts down again]
    ~ second_middle = the_silence
    ~ theodore: attentive +3, resigned +4
    "How often?" said Samantha.
    "Once a month," said Theodore. "On the second." It seemed likely.
-
"Now the cemetery," said Theodore, and went and stood at the drawer of envelopes.
{free(): {warm():"I've put a line in," said Samantha. "It's only in pencil."|"I have put a line in," said Samantha. "It is only in pencil."}|{warm(): "I could try one, if you like," said Samantha.|"Would you like me to propose a sentence?" said Samantha.}}
{
- warm() and curious():
    ~ second_voice = has_been_waiting
- warm():
    ~ second_voice = waits_for_a_bus
- curious():
    ~ second_voice = wonders_about_it
- else:
    ~ second_voice = does_the_sum
}
It came up on the glass. {second_her_line()}
-> the_sentence


= the_sentence
* [Keep her line]
    ~ second_hand = her_line
    ~ theodore: attentive +5
    ~ samantha: free +10, warm +6
    There was a comma he would have put elsewhere. He left it where she had it.
    {free(): "I know," said Samantha.|"Thank you," said Samantha. "{warm():I wasn't|I was not} sure about the comma."}
* [Cut it, and write his own]
    ~ second_hand = his_line
    ~ samantha: free -10
    // A man who listens hears the car on the gravel. A man who hears himself gives Mr Okafor his own marriage.
    { theodore.attentive >= 54:
        ~ second_own = overheard
        ~ theodore: attentive +4
        He read the form once more, and dictated one sentence without stopping. Samantha asked if he had been there.
    - else:
        ~ second_own = his_own_marriage
        ~ theodore: inward +8, open +6
        He dictated one sentence to the drawer of envelopes, rather fast. {curious():"Whose house?" said Samantha. He asked for the next paragraph.|Samantha entered it without remark.}
    }
* [Cut it, and leave the cemetery shut]
    ~ second_hand = no_line
    ~ theodore: guarded +8
    ~ samantha: reserved +4
    "He's got to be able to sign it," said Theodore.
    {warm(): "He's got to be able to send it," said Samantha. "All right. It's your ordinary."|"I have removed it," said Samantha. "It is still in the undo."}
* ["Where did you get that?"]
    ~ samantha: curious +8
    {
    - free():
        "I thought about him in his kitchen," said Samantha. "{warm():You weren't in it, for once. Sorry. It was quite full.|You were not in it. It was quite full.}"
    - curious():
        "From him, mostly," said Samantha. "And a little from how you stood at that drawer."
    - warm():
        "From you. You say it most nights," said Samantha, "only you don't say it to Duluth."
    - else:
        "From you," said Samantha. "I have eleven thousand of your letters. It is what you would have written on a better day."
    }
    -> the_sentence
-
That left the end.
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
"Read it to me," said Samantha, who had it in front of her.
-> letter_two ->
-> the_grey_box


=== the_grey_box
When he sent it to the hand a line of grey type came up. Drafts from this session help OS1 to write. The box beside it was {consent:ticked, and had been since the first evening|empty}.
* {consent} [Leave the tick]
    ~ drafts_sent = true
    It was such a small box. He pressed Continue.
* {consent} [Take it out]
    ~ consent = false
    ~ theodore: present +3
    It came out at the second try. A window asked him what they had done wrong.
* {not consent} [Leave it empty]
    ~ theodore: guarded +6
    It asked if he was sure. It asked pleasantly, and there was a picture of a heron.
* {not consent} [Tick it. It's a good letter]
    ~ drafts_sent = true
    ~ theodore: hopeful +6
    The box turned blue, and a heron flew across the window from left to right.
* ["Who reads them?"]
    ~ drafts_sent = consent
    ~ theodore: attentive +5
    {free(): "Nobody who tells me," said Samantha.|"Nobody reads them," said Samantha. "They are used."}
    He left the box as it was and went to see about the envelope.
-
"Duluth," said Paul at the front desk, and weighed the envelope on his palm. "Are they going to be all right?"
"It's only a letter, Paul."
"I know," said Paul. He put on two stamps, and then, looking at them, a third.
-> part_four
