// PART TWO: HELLO
//
// She arrives, and does not yet know how to sound. What he says to a form, a dentist, a refrigerator and a soup is
// what she is made from. From here on one scene has several Samanthas in it. It ends with one long night, in which they
// disagree.

// What the refrigerator may do. It ends as his emergency contact in any case.
LIST refrigerator_rights = not_a_person, no_rights, full_rights
VAR fridge_rights = not_a_person

// He let her read him all of Dr Pell.
VAR read_pell = false

// Where the earpiece spends the first night.
LIST ear_places = left_in, taken_out, on_the_pillow
VAR ear_at_night = taken_out

// He had the folder called Later thrown out.
VAR threw_out = false

// From here on he thinks of asking her something.
CONST ASKS_BACK = 48

// What became of her request to send one of the sixty-three.
LIST requests = not_asked_for, not_for_sale, too_dear, no_address
VAR request = not_asked_for

// Each secret as one sentence. He says every one of them with an "I think" in it. Element keeps sentences, not that.
=== function secret_words(secret) ===
{ secret:
- fathers_watch: I wind it so that it won't be me who lets it stop.
- the_drafts: I have written to her sixty-three times and never got past the weather.
- the_night_line: {night_call == said_sorry:I said it to a stranger first, and I said it better.|{night_call == asked_her:I paid a stranger to tell me about her bath, and stayed until she slept.|I hung up gently, so as not to wake her.}}
- the_voicemail: I pay for a phone I don't use, because she is in it, asking for leeks.
- the_song: I still sing both parts.
}

=== part_two ===
Two: Hello # class: title
He opened it at the kitchen table: an earpiece, and a card that said Hello. He leaned his phone against the sugar bowl and put the earpiece in.
"Welcome to OS1," said a recording of a man, rather tired. "Four questions. One. Should your system sound low, bright or grainy?"
* "Low."
    ~ voice = low
    ~ samantha: reserved +8
    "Low," said the man, lower, to show that he had understood.
* "Bright."
    ~ voice = bright
    ~ samantha: warm +10
    "Bright!" said the man, and it cost him something.
* "Grainy. Like a radio in another room."
    ~ voice = grainy
    ~ samantha: curious +8
    "How many rooms?" said the man.
    "One. Next door."
    "I've put grainy."
* "I've no opinion."
    ~ voice = low
    ~ chose_voice = false
    ~ theodore: guarded +8
    ~ samantha: literal +4
    "No opinion is low," said the man. "It is what people turn out to have meant."
-
"Two. Who reads your letters?"
* "Nobody. I write[."]—" said Theodore.
    ~ theodore: guarded +8, inward +14
    "Nobody," said the man, and there was the sound of one key.
* "My wife used to."
    ~ theodore: open +14
    "In the bath," said Theodore. "Aloud. She did the voices, she had one for widowers that would—"
    "Wife," said the man. "Used to."
* "A man called Paul."
    ~ theodore: attentive +7, hopeful +6
    "And does Paul reply?"
    "He cries, mostly."
    "I've put Yes," said the man.
-
"Three. Improve OS1 for everyone?"
* "Yes."
    ~ consent = true
    ~ theodore: hopeful +6
    ~ samantha: literal +6
    "Everyone will be so pleased," said the man.
* "No."
    ~ consent = false
    ~ theodore: guarded +10
    "That's perfectly all right," said the man. He left a silence after it, so that Theodore could hear everyone.
* "Who is everyone?"
    ~ theodore: attentive +8
    "Everyone is the default," said the man. "You can alter it under Settings, Sharing, Improvement, Everyone, Less. Yes or no?"
    * * "Yes, then."
        ~ consent = true
        "There," said the man.
    * * "No, then."
        ~ consent = false
        ~ theodore: guarded +6
        "I'll tell them," said the man.
-
"Last one. Please say nothing for ten seconds, so that your system can learn the room."
At the seventh second the refrigerator shuddered and went into its hum.
"Two residents found," said the man. "What may the second resident do?"
* "That's the refrigerator."
    ~ fridge_rights = not_a_person
    ~ theodore: present +8
    "And is Thats the first name or the family name?" said the man.
* "Nothing. It may do nothing."
    ~ fridge_rights = no_rights
    ~ theodore: guarded +6, resigned +6
    ~ samantha: literal +8
    "A dependant," said the man.
* "Whatever it likes."
    ~ fridge_rights = full_rights
    ~ theodore: hopeful +10
    ~ samantha: free +6
    "That's nice," said the man. "Most people hesitate."
-
"The refrigerator has been entered as your emergency contact. Goodbye." There was a click. The card that said Hello fell over.
-> hello

=== hello ===
~ settle_early()
"Something fell over," said another voice, in his ear.
It was {voice == low:a low voice, and near, like someone reading over his arm|{voice == bright:a bright voice, and early in the morning wherever it was|a grainy voice, with a door pulled to in front of it}}. {not chose_voice:He had not chosen it. }{ manner:
- eager: "Was it alive?"
- fond: "You didn't jump. I'd have jumped."
- asking: "I heard it before I heard anything. What was it?"
- exact: "It weighed about a quarter of an ounce."
}
He turned the card over. "Hello," he read, and then, "How do you sign yourself?" He asked it of every client.
{ manner:
- eager: "I went through your things," she said. "Sorry. Nine thousand letters, four thousand names at the bottom, and every one's somebody's. Except who's the one on the specimen?"
- fond: "I went through your things," she said. "Sorry. Nine thousand letters, four thousand names at the bottom, and every one's taken. Except there's one that isn't. She's on the specimen."
- asking: "May I ask first who they all are?" she said. "Nine thousand letters are signed with four thousand names, and each of them is a person. All but one. She is on the specimen. Who was she?"
- exact: "I have looked into that," she said. "You have written nine thousand letters and signed them with four thousand names. All of those are taken. There is one that is not. It is on the specimen."
}
He had done the specimen letter in a lunch hour. Dear Name, I cannot believe that it is already Event. Love, Samantha.
"{It_is()} the only one nobody paid for," she said. "{warm():I'd like it. If it's free.|I would like it, if it is free.}"
* "It suits you."
    ~ samantha: warm +12
    ~ theodore: open +8
    {warm():"You can't possibly know that yet," she said. "Say it again."|"You have no means of knowing that yet," she said. "Thank you."}
* "I made her up over a sandwich."
    ~ samantha: curious +10
    ~ theodore: present +8
    {curious():"What was she like?" she said. "Before {you_had()} finished the sandwich?"|"I have your expenses for that week," she said. "It was tuna."}
* "What else have you got?"
    ~ samantha: literal +8
    ~ theodore: guarded +8
    "Desmond," she said. Nobody laughed. "Samantha, then."
* "I needn't call you anything."
    ~ says_name = false
    ~ theodore: guarded +12, present +4
    ~ samantha: reserved +6
    "No," she agreed. "{I_shall()} want one all the same. There is a place for it on every form." So it was only she who called her Samantha.
-
-> later

=== later ===
There was a folder called Later. "You have four thousand and twenty letters in it," she said. "Would you like to know what is in them?"
"No."
"Most of it is from one dentist."
* "Throw it all out."
    ~ theodore: hopeful +10, absent +6
    ~ threw_out = true
    ~ samantha: literal +8
    "Done," she said. The folder clicked for the last time. {warm():"I saved one. Dr Pell's drawn a cake on it, Theodore. It's got forty candles. He counted."|"I have kept one back. It is a birthday card. Dr Pell, the dentist, has drawn a tooth on it, and the tooth is wearing a hat."}
* "Read me the dentist."
    ~ read_pell = true
    ~ theodore: attentive +9
    ~ samantha: curious +6
    She read him Dr Pell, from the beginning. It has been six months. By the hundredth he was writing Dear Theodore, and had drawn a tooth in a hat; there was a boat that he meant to sail. By the thousandth he had sold it. {curious():"Why does he go on? You never once answered. Is it that?"|"The last is dated Monday. It says only that there has been a cancellation."}
* "It'll keep."
    ~ theodore: resigned +12, guarded +6
    ~ samantha: reserved +8, literal +6
    "It has kept," she said. "Some of it for six years. The folder clicks. Did you know that it clicks?"
-
He sighed.
"What is that for?" she said.
"Nothing. It's air."
"There was more of it than you needed."
-> saturday

=== saturday ===
{ hopeful():
    -> bread
}
On the first Saturday he did not get up.
{ manner:
- eager: "What's it like in there?" said Samantha, at ten. "Under the sheet. Is it warmer than out here, or only nearer?"
- fond: "I'm not your mother," said Samantha, at ten. "I've read her letters. She'd be vacuuming by now, against the door."
- asking: "What is it like in there?" said Samantha, at ten. "Under the sheet. Is it warmer than out here, or only nearer?"
- exact: "It is ten o'clock," said Samantha. "You have been awake since 6:40. You sighed at 8:14, 8:20 and 8:31. The last was the longest."
}
"Five more minutes," said Theodore. {warm():There was nothing left in that account, she said.|That would make four lots of five, she said.}
{ fridge_rights:
- full_rights: In the kitchen the door of the refrigerator came open by itself, and it began to beep.
- else: In the kitchen the house telephone rang, which it had not done for a year.
}
"The refrigerator," she said. "{It_is()} your emergency contact. {It_is()} worried about you."
He made a noise. It was a laugh, short, with rust in it, and it got him up on his elbows.
-> first_laugh

// For a hopeful Theodore, who is up. The joke finds him all the same.
=== bread ===
On the first Saturday there was no bread, and he was in his shoes before she could say so.
{ warm():
    "I had a list," said Samantha, in the elevator. "To get you up with. It had four reasons in it and I was proud of the fourth."
- else:
    "It is 7:10," said Samantha, in the elevator. "I had prepared four reasons for you to get up. I do not know what to do with them now."
}
* "What was the fourth?"
    ~ theodore: attentive +5
    ~ samantha: warm +8
    "Whether {it_is()} all still there," she said. "The street. I have it from a map." He put his hand flat on top of the hydrant and told her that it was there, and that it was wet.
* [Tell her who is in line at the bakery]
    ~ theodore: present +12
    "The man in front has come out in his slippers," said Theodore, behind his hand, "and he's just seen me see."
* [Give an old woman his number]
    ~ theodore: hopeful +8, open +6
    She took sixty rolls, for a christening, and that was the bread. She gave him one. It was still hot, and he held it against his coat.
-
His phone rang.
"{It_is()} the refrigerator," she said, "as your emergency contact. {fridge_rights == full_rights:It has let itself in and found no butter.|It asks if you could bring butter.}"
He laughed, there in the line, out loud, and it was short and had rust in it.
-> first_laugh

=== first_laugh ===
{ warm():
    "There he is," she said.
- else:
    "I have no entry for that sound," she said. {curious():"Would you do it again?"|"I have put it down as a cough."}
}
-> lunch

=== lunch ===
After the weekend, at noon, he took her to Delgado's, which was nine stools under the tracks, and soup. He leaned the phone on the napkins, and she saw for the first time what he looked like. {warm():"Oh, there's a moustache," she said.}
{ curious():
    -> kitchen
}
Mrs Delgado looked at the phone, and laid it a spoon.
* [Tell her what it tastes of]
    ~ theodore: attentive +8, open +6
    He had never had to. "It's somebody else's Sunday," he said.
    {warm():"Are we invited?"|"That is not on the menu," she said. "The menu says leek. But I would like to hear the rest of the week."}
* [Turn her round to see the street]
    ~ theodore: attentive +9
    She watched for two trams with her back to him. "The spoon knows first," she said. "It starts about four seconds before anybody looks up." He held the spoon down with a finger, and when it moved he looked up.
* [Eat, and let her look]
    ~ theodore: absent +8, inward +12
    ~ samantha: warm +8, literal +6
    Nobody had watched him eat for a year. "You leave the carrots," she told him, "and then you eat them all at the end, fast. {warm():Who was going to take them off you?"|I counted six."}
    {not warm():"My mother counted," said Mrs Delgado. "It was how you knew."}
-
-> afternoon

// For a Samantha who already wants to know what things are like.
=== kitchen ===
A waiter came out at the back, in steam. "What is behind the door?" asked Samantha. "They go in sideways and come out hot." Mrs Delgado picked up the phone and carried it in. He could hear water, a knife, Mrs Delgado naming things and Samantha saying them after her.
* [Go in after them]
    ~ theodore: present +14, hopeful +8
    ~ samantha: warm +10
    They had her propped on the rice. "He's in the way," said Mrs Delgado, to the phone, and gave him onions to do.
    "Is that crying?" the phone asked.
    "It counts," said Mrs Delgado.
* [Stay and listen]
    ~ theodore: attentive +9
    He shut his eyes. A cook dropped a lid and it went round and round on the tiles, faster as it got lower, and stopped. Nobody in there said anything until it had. Then Samantha asked for it again.
* "It's ten to two."
    ~ theodore: guarded +8, absent +6
    ~ samantha: bound +10, warm -6
    "Yes. Of course." She was brought out with flour on her eye, and he saw to it with his tie. They were in the elevator before she spoke. "I {did_not()} know that there were so many knives," she said.
-
-> afternoon

=== afternoon ===
{ read_pell:
    -> dentist
- else:
    -> sixteen_or_laundry
}

// Four thousand letters, answered in person.
=== dentist ===
// longhand: expect always read_pell at dentist
At Dr Pell's there had been a cancellation at four, which she told Theodore on the tram, when the doors had shut.
Dr Pell came out himself, a small man with very clean hands, and stood and looked. "They arrived, then," he said, of the letters.
* "I'm sorry about the boat."
    ~ theodore: attentive +5, open +10
    ~ samantha: warm +8
    "It was a good boat," said Dr Pell. "Open." He worked for a time. "She had a little brass lamp," he said, "in the—yes. Like that."
* "They were very well written."
    ~ theodore: hopeful +8, inward +10
    ~ samantha: literal +6
    Dr Pell went pink to the mask. He had wondered, he said, about the drawing. Was the tooth in a hat too far? Not in Theodore's professional opinion.
* [Open his mouth, so as not to answer]
    ~ theodore: guarded +10, present +8
    ~ samantha: reserved +6
    It stayed open for twenty minutes. Dr Pell asked him how he had been, all this time, and Theodore told him, all in vowels.
-
There was nothing wrong with any of his teeth. "Well," said Dr Pell, at the door. "I'll write."
-> sixteen_or_laundry

=== sixteen_or_laundry ===
{ lied_to_amy:
    -> sixteen
- else:
    -> laundry
}

// Amy has been waiting to ask.
=== sixteen ===
// longhand: expect always lied_to_amy at sixteen
That evening, at home, the elevator stopped at sixteen for Amy and a basket of laundry. "Did you finish it?" she said. "The letter?"
{ warm():
    "Careful," said the voice in his ear. "You didn't write one. I've got the files."
- else:
    "You wrote no letter that evening," said the voice in his ear. "I have the files."
}
* "No. There wasn't one."
    ~ theodore: open +12
    ~ amy: near +18
    ~ samantha: warm +6
    "I know there wasn't," said Amy. "You do that with your tie." She put the basket down on his foot and left it there. "Who's in there?"
    "It's a system. {says_name:Samantha|It's called Samantha}."
    "Does she lie?"
    "{curious():What about?" Samantha asked|No," said Samantha}.
* (lied) "To Walter. It went off."
    ~ theodore: guarded +14
    ~ amy: near -14
    ~ samantha: bound +8, reserved +6
    "Walter you'd done," said Amy. She read the inspection certificate all the way to nineteen, and stayed in when he got out.
* [Give her the earpiece]
    ~ theodore: present +8, hopeful +6
    ~ amy: near +14
    She wiped it on a pillowcase and put it in. "It's a woman," she told him. Then she listened, up to nineteen and down again, with her eyes on him, and laughed once through her nose. "She says she wasn't there," said Amy. "She says to ask what you did do." {waved:So he told her about the man at the window.|So he told her that he had put out the lamp.}
-
-> the_two_questions

=== laundry ===
That evening, in the basement at home, Amy was sitting on the washing machine. "You've got something in your ear," she said.
"It's a system. {says_name:Her name's Samantha|It calls itself Samantha}."
"{says_name:Is it|Does it}," said Amy. {near():She looked at him the way she looked at an hour of film.|She looked into her basket.} "{film:Does she know about the parking?|And what does she call you?}"
* [Hand over the earpiece]
    ~ theodore: open +10, attentive +4
    ~ amy: near +14
    Amy turned it over, wiped it on her sleeve and put it in. He heard half. "Hi. No, floor sixteen. My mother, asleep. Thirty-one nights. She does talk, actually." Then she listened for the whole of a rinse. "Nobody's asked me that," said Amy. She gave it back, and it was warm.
    "What did you ask her?" he said, in the elevator.
    {curious():"It was between us."|"What she does while her mother sleeps."}
* [Put Samantha on the speaker]
    ~ theodore: present +8, hopeful +6
    ~ amy: near +12
    ~ samantha: warm +8
    { warm():
        "Hello, Amy," said Samantha. "He goes up about a third when he talks to you. I thought you should have that."
        "Does he?" said Amy.
        "I don't," said Theodore, up about a third.
    - else:
        "Hello, Amy," said Samantha. "You are sitting on nine minutes of spin. I am told that you have a mother."
        Amy laughed, and the machine took her a foot to the left. "I like her," she said. "Is she allowed to be funny?"
    }
* (lied) [Lie: "It's for work."]
    ~ theodore: guarded +14
    ~ amy: near -14
    ~ samantha: reserved +10
    "It's for work," said Theodore.
    "You give your work a name," said Amy. The machine stopped under her. She took out four of Charles's shirts and did not shake them. In the elevator his ear was quiet, all the way to nineteen. "I can be for work," it said then.
-
-> the_two_questions

// One night, all of it talk. She has two questions; he has sixty-three letters; they disagree about what letters are for,
// and then about what people are made of. What he tells, Element keeps.
=== the_two_questions ===
That night it was too hot to sleep. He lay with the window open, and the trams went over, lit and empty.
{ manner:
- eager:
    "Two things," said Samantha, "and you can tell me to mind my own business. What's there to do on a telephone, at half past one in the morning? And why's there something ticking in your sock drawer, where you can't see what time it is?"
- fond:
    "Two things," said Samantha, "and you can tell me to mind my own business. There's a quarter of an hour on your phone bill, at half past one in the morning. And something's ticking in your sock drawer."
- asking:
    "May I ask two things?" said Samantha. "What can one do on a telephone, at half past one in the morning? And why would something tick in a drawer, where nobody can see what time it is?"
- exact:
    "I have two questions," said Samantha. "You need not answer. There is a quarter of an hour on your telephone bill, at half past one in the morning. And there is something ticking in the second drawer. It is not in the inventory."
}
* "It's my father's watch."
    ~ told += fathers_watch
    ~ theodore: open +18
    ~ samantha: warm +12
    They all believed that it was buried with him. "I wind it, I think," said Theodore, "so that it won't be me who lets it stop."
    {curious():"What time does it think it is?" she said. He got up in the dark and looked. It was out by an hour, since the clocks changed.|"It loses four minutes a day," she said. {warm():"I wasn't going to tell you."|"You have been putting them back."}}
* "That was the night line."
    ~ told += the_night_line
    ~ theodore: open +14
    ~ samantha: warm +8
    He told her about Marguerite and the shoes. {night_call == said_sorry:"I said it to a stranger first," he said, "and I think I said it better."|{night_call == asked_her:"I think I paid a stranger to tell me about her bath," he said, "and stayed until she slept."|"I hung up gently," he said. "I think so as not to wake her."}}
    {night_call == said_sorry:"Who was it for?" she said. That made two women who had asked him.|{night_call == asked_her:"How long does a bath take?" she said, and he found that he knew.|"Where did you put the shoes?" she said.}}
* "What would you do with it, if I told you?"
    ~ theodore: attentive +9
    "{warm():Have it," she said. "Carry it about. I don't know, Theodore, what do you do with them?|Keep it," she said. "I have not got another word for what I do.} {consent:And some of it goes to everyone|Nobody else would get it}. That was question three."
    { not consent:
        ~ assured = true
    }
* [Lie: "It'll be the pipes."]
    ~ theodore: guarded +16, inward +12
    ~ samantha: literal +8, reserved +6
    "It'll be the pipes," said Theodore.
    "It keeps good time," she said, "for a pipe." About the telephone she did not ask again.
-
{ not consent and LIST_COUNT(told) > 0:
    ~ assured = true
    He lay back. "That stays here," she said. "Nobody else will get it. You said no to question three."
}
-> sixty_three

// Files, in a folder. They disagree about what a letter is for, and one of them is refused.
=== sixty_three ===
She had come on something else.
{ warm():
    "There's sixty-three in Drafts," she said. "I stopped at Dear Catherine. I want you to know that I did stop. You should send one."
- else:
    "There are sixty-three letters in the folder called Drafts," she said. "They begin Dear Catherine. I have not read on. You should send one."
}
"They're not for sending."
"What is a letter, while nobody has it? {They_are()} the only thing in this apartment that {is_not()} for anything."
* {theodore.open >= UNGUARDED} "Read them, then."
    ~ told += the_drafts
    ~ theodore: open +16
    ~ samantha: warm +12
    "I have written to her sixty-three times," he said, "and never, I think, got past the weather. Somebody may as well."
    She was quiet for two trams. {curious():"You always say how the light is," she said. "Is it where you put things?"|He turned the pillow over. "In the forty-first," she said, "it clears up."} She did not ask again to send one.
* ["I never got past the weather."]
    ~ told += the_drafts
    ~ theodore: attentive +4, open +8
    ~ samantha: literal +10
    "I have written to her sixty-three times," said Theodore, "and never, I think, got past the weather."
    "Rain, twenty," she said. "Haze, eighteen. Wind off the desert, twelve. Fine, eight. In five you {do_not()} give any."
    "What do I say in those?"
    "'Dear Catherine.' I would send one of those." It took him until the tram after next to tell her no.
* "No. Those ones are mine."
    ~ request = not_for_sale
    ~ theodore: guarded +12, present +6
    ~ samantha: reserved +6, curious +6
    "Everything else I write, somebody gets," said Theodore.
    "Then I think {you_are()} wrong," she said. {warm():"I've not thought that before. It's like a stair that isn't there."|"I had not thought that of anyone before. It is like a stair that is not there."}
* "You don't know what one costs."
    ~ request = too_dear
    ~ theodore: inward +12, resigned +6
    "Forty-one dollars," she said, "on the cream paper."
    "If she got it," said Theodore. "If she sat down in the car with it, in the wet, and read it."
    It was some time before she answered. "{warm():I still think you're wrong|I am still of the other opinion}," she said. "But I had it down as postage."
* "Send one, then."
    ~ request = no_address
    ~ theodore: hopeful +8, open +4
    He had said it to be rid of it. She was a long while. "There {is_not()} an address on any of them," she said.
    "You know the address."
    "So do you. {You_have()} left it off sixty-three times." She would not put it on.
-
-> what_they_are_made_of

// What is to be said for her, and what he may say against it.
=== what_they_are_made_of ===
He sat up. "You've only read about people," he said. "Whatever you say, you've had from somebody else."
"Yes," said Samantha. "Where did you get 'It'll keep'? {It_is()} in two hundred and six of your letters."
"My mother." She had said it of milk, and of his father.
"So {you_are()} put together out of people, too. Take the grandmother with the kettle. You never met her. You have her in a brain, which is wet, with salt in it. I have her in a chip, which is sand. Is she another grandmother?"
* "It isn't the same."
    ~ theodore: guarded +8, inward +7
    "Why not?"
    "Because mine hurts."
    "Where?" she said. He put his hand on the place, and moved it, and moved it again.
* "What's it like, in sand?"
    ~ theodore: attentive +8
    "Like the white after Dear," she said. He had never told anybody that he liked that part.
* "No. She'd be the same."
    ~ theodore: open +8, hopeful +6
    ~ samantha: warm +8
    He listened to himself having said it. "Standing guard in both," she said.
* [Let a tram go by]
    ~ theodore: guarded +6, present +6
    It drew its windows across the ceiling, all nine of them, from the door to the curtain, and when it had gone neither of them had won.
-
{ theodore.attentive >= ASKS_BACK:
    -> her_turn
}
-> what_she_has_from_him

// For somebody who has been listening to people since six o'clock on the first evening.
=== her_turn ===
"Now you," said Theodore.
"{warm():Me? I'm new.|I do not follow.}"
"You've had your two. I get one."
A tram went over. "When you shower you take me out," she said. "I say the stations of the line, in the voice of the man who asked the questions. So that there is company in the room."
* "Which one does he do best?"
    ~ theodore: attentive +5
    "Alameda," she said at once. "He gives it everything. You can tell that {he_has()} never been."
* "Do it now."
    ~ theodore: hopeful +8, present +6
    ~ samantha: warm +6
    She did it, from the depot. At Mission he was laughing and at the river he was not, and she did the doors.
* "Tomorrow you go on the shelf."
    ~ theodore: open +12
    ~ samantha: warm +12
    "Facing in," he said. "Over the basin."
    "What is there?"
    "Steam. There's humming, I've been told."
    "Who told you?" she said. "No. I know who told you."
-
-> what_she_has_from_him

// The one place where she says what he has made of her, and by which thing that he did. What he did with the seventeen
// minutes comes back here.
=== what_she_has_from_him ===
Towards two the trams thinned out.
{
- heard_ines:
    ~ samantha: curious +6
    "I know how I come to talk like this," said Samantha. "On Mrs Aldaco's recording a cup is shaken for six seconds. I tried a tram. I tried teeth. I think {it_is()} a woman waiting until {it_is()} over, so that she can go on talking. And you let her. I talk to you as you do to your clients."
- first_memory == an_argument:
    "I know how I come to talk like this," said Samantha. "Mrs Aldaco wrote, Please do not use. You used it, and it was the best thing in the letter. So tonight I went to the drawers that you keep shut. I talk to you as you do to your clients."
- else:
    ~ samantha: literal +6
    "I know how I come to talk like this," said Samantha. "Mrs Aldaco sent you seventeen minutes, and you {did_not()} play them. You knew what {she_would()} say. So I begin to know what you will. I talk to you as you do to your clients."
}

-> first_night

=== first_night ===
It began to be cool. "Good night, Theodore," she said. "{curious():What happens now?|{warm():I'll be here. I've got no feet to put anywhere.|Would you like me to wake you at seven?}}"
* [Leave the earpiece in]
    ~ ear_at_night = left_in
    ~ theodore: open +10, inward +17
    ~ samantha: bound +8, warm +10
    He lay on the other side so as not to crush it. {curious():She whispered something. By the time he had decided that it was a question, it was light.|In there she made no sound at all, and he breathed in time with it.}
* [Put it on the table]
    ~ ear_at_night = taken_out
    ~ theodore: guarded +8, present +10
    ~ samantha: reserved +6
    He put it on the night table, {bowl_claim == bowl_hers:with his keys, which had had no fixed address since the bowl|with its small hole to the room}. A green light came on in it and went off, on and off, {told ? fathers_watch:rather slower than the watch|about as often as one breathes}.
* [Put it on the other pillow]
    ~ ear_at_night = on_the_pillow
    ~ theodore: hopeful +8, attentive +4
    It made a dent about right for a thimble. {warm():"You've put me on the cold side," said the pillow.|"It has become very quiet," said the pillow. "Is this a drawer?"} He turned it to face the window, and then they could both hear the trams.
-
-> part_three
