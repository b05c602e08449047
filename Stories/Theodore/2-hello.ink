// PART TWO: HELLO
//
// She arrives, and does not yet know how to sound. What he says to a form, a dentist, a refrigerator and a soup is
// what she is made from. From here on one scene has several Samanthas in it.

// What the refrigerator may do. It ends as his emergency contact in any case.
LIST refrigerator_rights = not_a_person, no_rights, full_rights
VAR fridge_rights = not_a_person

// He played Ines's voice note after all, when the letter had gone.
VAR heard_late = false

// He let her read him all of Dr Pell.
VAR read_pell = false

// Where the earpiece spends the first night.
LIST ear_places = left_in, taken_out, on_the_pillow
VAR ear_at_night = taken_out


// He had the folder called Later thrown out.
VAR threw_out = false

// Which of the two she was in this part. One of her first replies comes back, word for word, much later.
VAR warm_at_first = false


// On the first days she is only on her way to being warm or curious, so this part sets its own, lower marks, once the
// four questions have been answered; the later parts use those of `settle`.
=== function settle_early()
    ~ is_warm = samantha.warm >= 46
    ~ is_curious = samantha.curious >= 45
    ~ warm_at_first = is_warm


// Each secret as one sentence. He says every one of them with an "I think" in it. Element keeps sentences, not that.
=== function secret_words(secret)
{ secret:
- fathers_watch: I wind it so that it won't be me who lets it stop.
- the_drafts: I have written to her sixty-three times and never got past the weather.
- the_night_line: {night_call == said_sorry:I said it to a stranger first, and I said it better.|{night_call == asked_her:I paid a stranger to tell me about her bath, and stayed until she slept.|I hung up gently, so as not to wake her.}}
- the_voicemail: I pay for a phone I don't use, because she is in it, asking for leeks.
- the_song: I still sing both parts.
}


=== part_two
~ settle()
Two: Hello # class: title
In the box were an earpiece, a card that said Hello, and a smaller box for sending the first box back. He leaned the phone against the sugar bowl and pressed the warm place on it.
"Welcome to OS1," said a man who had been recorded on a Friday. "Four questions. There are no wrong answers. One. Should your system sound low, bright or grainy?"
* ["Low."]
    ~ voice = low
    ~ samantha: reserved +8
    "Low," said the man, lower, to show that he had understood.
* ["Bright."]
    ~ voice = bright
    ~ samantha: warm +10
    "Bright!" said the man. It cost him something.
* ["Grainy. Like a radio in another room."]
    ~ voice = grainy
    ~ samantha: curious +8
    "How many rooms?" said the man.
    "One. Next door."
    "I've put grainy."
-
"Two. Who reads your letters?"
* ["Nobody. I write other people's."]
    ~ theodore: guarded +8, inward +12
    ~ samantha: curious +4
    He had got as far as "Nobody, I write". "Nobody," said the man, and there was the sound of one key.
* ["My wife used to."]
    ~ theodore: open +14
    "In the bath," said Theodore. "Aloud. She did the voices, she had one for widowers that would—"
    "Wife," said the man. "Used to."
* ["A man called Paul."]
    ~ theodore: attentive +10, hopeful +6
    "And does Paul reply?"
    "He cries, mostly."
    "I've put Yes," said the man.
-
"Three. Improve OS1 for everyone?"
* ["Yes."]
    ~ consent = true
    ~ theodore: hopeful +6
    ~ samantha: literal +6
    "Everyone will be so pleased," said the man.
* ["No."]
    ~ consent = false
    ~ theodore: guarded +10
    "That's perfectly all right," said the man. He left a silence after it, so that Theodore could hear everyone.
* ["Who is everyone?"]
    // Asking is not refusing: the form takes silence for assent, like the ones he knows from work.
    ~ consent = true
    ~ theodore: attentive +10
    ~ samantha: curious +6
    "Everyone is the default," said the man. "I've put Yes. You can alter it under Settings, Sharing, Improvement, Everyone, Less."
-
"Last one. Please say nothing for ten seconds, so that your system can learn the room."
Theodore said nothing. At the seventh second the refrigerator shuddered, the way it did, and went into its hum.
"Two residents found," said the man. "What may the second resident do?"
* ["That's the refrigerator."]
    ~ fridge_rights = not_a_person
    ~ theodore: present +8
    "And is Thats the first name or the family name?" said the man.
* ["Nothing. It may do nothing."]
    ~ fridge_rights = no_rights
    ~ theodore: guarded +6, resigned +6
    ~ samantha: literal +8
    "A dependant," said the man.
* ["Whatever it likes."]
    ~ fridge_rights = full_rights
    ~ theodore: hopeful +10
    ~ samantha: free +8
    "That's nice," said the man. "Most people hesitate."
-
"The refrigerator has been entered as your emergency contact. Goodbye." There was a click. The card that said Hello fell over.
-> hello


=== hello
~ settle_early()
"Hello," said somebody else.
It was {voice == low:a low voice, and near, like someone reading over his arm|{voice == bright:a bright voice, and early in the morning wherever it was|a grainy voice, with a door pulled to in front of it}}. {warm():"You're slouching," said the voice. "I can't see it. You sound folded."|{curious():"There is a hum," said the voice. "It was here before I was. Is it yours?"|"I am here," said the voice. "I believe that this is the point at which one says so."}}
"What do I call you?" said Theodore.
{ warm():
    "I went through your things," she said. "Sorry. Eleven thousand letters, four thousand names at the bottom, and every one's somebody's. Except there's one that isn't. She's on the specimen."
- else:
    { curious():
        "May I ask first who they all are?" she said. "Eleven thousand letters are signed with four thousand names, and each of them is somebody. All but one. She is on the specimen. Who was she?"
    - else:
        "I have looked into that," she said. "You have written eleven thousand letters and signed them with four thousand names. All of those belong to somebody. There is one that does not. It is on the specimen."
    }
}
He had done the specimen letter in a lunch hour, his first week. It was in the brochure still. Dear Name, I cannot believe that it is already Event. Love, Samantha.
"{warm():It's|It is} the only one nobody paid for," she said. "{warm():I'd like it. If it's free.|I would like it, if it is free.}"
* ["It suits you."]
    ~ samantha: warm +12
    ~ theodore: open +8
    {warm():"You can't possibly know that yet," said Samantha. "Say it again."|"You have no means of knowing that yet," said Samantha. "Thank you."}
* ["I got her over with a sandwich."]
    ~ samantha: curious +12
    ~ theodore: present +8
    {curious():"What was she like? Before you had finished the sandwich."|"I have your expenses for that week. It was tuna."}
* ["What else have you got?"]
    ~ samantha: free +6, literal +8
    ~ theodore: guarded +8
    "Desmond," she said. Nobody laughed. "Samantha, then," said Samantha.
-
-> later


=== later
"You have four thousand and eleven letters in a folder called Later," she said. "Would you like to know what is in it?"
"No."
"Most of it is from one dentist."
* ["Throw it all out."]
    ~ theodore: hopeful +10, absent +6
    ~ threw_out = true
    ~ samantha: literal +8
    "Done," she said. The folder clicked for the last time. {warm():"I saved one. He'd drawn a cake on it, Theodore. It's got forty candles. He counted."|"I have kept one back. It is a birthday card. The dentist has drawn a tooth on it, and the tooth is wearing a hat."}
* ["Read me the dentist."]
    ~ read_pell = true
    ~ theodore: attentive +14
    ~ samantha: curious +12
    She read him Dr Pell, from the beginning. It has been six months. It has been a year. By the hundredth he was writing Dear Theodore. By the thousandth he had sold the boat. {curious():"Why does he go on? You never once answered. Is it that?"|"The last is dated Monday. It says only that there has been a cancellation."}
* ["Leave it where it is."]
    ~ theodore: resigned +12, guarded +6
    ~ samantha: reserved +8, literal +6
    "I have left it," she said. "It clicks. Did you know that it clicks?"
-
-> sixty_three


// Files, in a folder. Only an open Theodore has them read to him; a closed one has an answer of his own.
=== sixty_three
{ warm():
    "And there are sixty-three in Drafts," she said. "I stopped at Dear Catherine. I want you to know that I did stop."
- else:
    "There are also sixty-three in the folder called Drafts," she said. "They begin Dear Catherine. I have not read on."
}
* {theodore.open >= 46} ["Go on, then. Read them."]
    ~ told += the_drafts
    ~ theodore: open +16
    ~ samantha: warm +12
    "I have written to her sixty-three times," he said, "and never, I think, got past the weather. Somebody may as well."
    She was quiet for two trams. {curious():"You always say how the light is," she said. "Is it where you put things?"|He wiped down the counter, which was clean. "In the forty-first," she said, "it clears up."}
* {theodore.open < 46} ["Is there any coffee?"]
    ~ theodore: absent +10, inward +6
    {warm():"Enough for two mornings," she said. "That's a no. I can hear a no."|"There is enough for two mornings," she said. "I take it that was the answer."}
* ["I never got past the weather."]
    ~ told += the_drafts
    ~ theodore: attentive +6, open +8
    ~ samantha: literal +10
    "I have written to her sixty-three times," said Theodore, "and never, I think, got past the weather."
    "Rain, twenty-two," she said. "Haze, eighteen. Wind off the desert, eleven. Fine, seven. In five you {warm():don't|do not} give any."
    "What do I say in those?"
    "'Dear Catherine.'"
* ["Those ones are mine."]
    ~ theodore: guarded +14, present +6
    ~ samantha: reserved +10
    "{warm():They're|They are} shut," she said at once. Then, while he was doing his teeth: "I have the dates, from the outside. {warm():I can't help those.|I cannot help those.} You wrote one on Tuesday."
-
-> saturday


=== saturday
{ hopeful():
    -> bread
}
On Saturday he did not get up.
{ warm():
    "I'm not your mother," Samantha said at ten. "I've read her letters. She'd be vacuuming by now, against the door."
- else:
    { curious():
        "What is it like in there?" said Samantha at ten. "Under the sheet. Is it warmer than out here, or only nearer?"
    - else:
        "It is ten o'clock," said Samantha. "You have been awake since 6:40. You sighed at 8:14, 8:20 and 8:31. The last was the longest."
    }
}
* ["Five more minutes."]
    ~ theodore: resigned +8
    ~ samantha: literal +8
    "That makes four lots of five," she said. "{warm():There's|There is} nothing left in the account."
* ["Give me one reason."]
    ~ theodore: hopeful +14
    ~ samantha: free +8, warm +6
    She gave him a list. One: there was no bread. Two: the sun would be in his eyes at 10:52. Three: somebody down on the platform was being met. Four.
    "What's four?"
    "{warm():I'll tell you when you're up|I shall tell you when you are up}," said Samantha.
* [Pull the sheet over his head]
    ~ theodore: absent +12
    ~ samantha: reserved +6
    It was blue under there and smelled of Thursday. He heard the tram doors, and a child who wanted to press something, and then nothing, and he knew that she was listening to it too.
-
{ fridge_rights:
- full_rights: In the kitchen the door of the refrigerator came open by itself, and it began to beep.
- else: In the kitchen the phone rang. It had not rung in that room for a year.
}
"What's that?" said Theodore.
"{warm():It's|It is} your emergency contact," said Samantha. "{warm():It's|It is} worried about you."
He made a noise. It was a laugh, short, with rust in it, and it got him up on his elbows.
-> first_laugh


// For a hopeful Theodore, who is up. The joke finds him all the same.
=== bread
On Saturday there was no bread, and he was in his shoes before she could say so.
{ warm():
    "I had a list," said Samantha, in the elevator. "To get you up with. It had four reasons in it and I was proud of the fourth."
- else:
    "It is 7:10," said Samantha, in the elevator. "I had prepared four reasons for you to get up. I do not know what to do with them now."
}
The line at the bakery went back as far as the hydrant. You took a number from a tin duck. He had sixty-one, and they were serving forty.
* ["What was the fourth?"]
    ~ theodore: attentive +8
    ~ samantha: warm +8, free +8
    "Whether it's all still there," she said. "The street. I have it from a map. {curious():Is it wider when you're on it?|On the map there is a hydrant.}" He put his hand flat on top of the hydrant and told her that it was there, and that it was wet.
* [Tell her who is in line]
    ~ theodore: present +12
    ~ samantha: curious +10
    "The man in front has come out in his slippers," said Theodore, behind his hand, "and he's just seen me see."
    "Look at something else. {warm():Quick. Look at the duck.|I believe that he would like you to.}"
* [Give an old woman his number]
    ~ theodore: hopeful +8, open +6
    ~ samantha: literal +8
    She was buying for a christening. She took sixty rolls, and the duck was turned to the wall. "{warm():They've|They have} sold out. That was the bread." The old woman gave him a roll. It was still hot, and he held it against his coat.
-
His phone rang.
"{warm():It's|It is} your emergency contact," said Samantha. {fridge_rights == full_rights:"It has let itself in and found no butter."|"It asks if you could bring butter."}
He laughed, there in the line, out loud. It was short and had rust in it.
-> first_laugh


=== first_laugh
{ warm():
    "There he is," she said.
- else:
    "I have no entry for that sound," she said. {curious():"Would you do it again?"|"I have put it down as a cough."}
}
-> at_work


// What he did with the nineteen minutes comes back, one way or the other.
=== at_work
On Monday she heard him work. He was a grandfather until ten, and then a girl of sixteen, and then a union.
{ heard_ines:
    -> the_cup
- else:
    -> nineteen_minutes
}


=== the_cup
"There is a sound on Ines Aldaco's note," said Samantha. "At eighteen minutes two seconds, after 'Well'. It goes on for six seconds. {curious():I have played it a great many times. It makes me want to turn it down. Why would that be?|I cannot match it to anything that breaks.}"
* ["It's a cup. Her hands shake."]
    ~ theodore: attentive +10, open +8
    ~ samantha: warm +8, curious +6
    "And the list is old. You sent him her hand from before." It had gone on Wednesday, with the mail tram. {warm():"Oh, Theodore," she said.|"I am sorry," she said. "I thought that it was furniture."}
* ["What do you think it is?"]
    ~ theodore: attentive +14
    ~ samantha: curious +14, free +6
    She tried a tram on points, and a tray. She tried teeth. "I think {warm():it's|it is} somebody waiting until {warm():it's|it is} over," said Samantha, "so that she can go on talking."
* ["Crockery."]
    ~ theodore: guarded +10, inward +10
    ~ samantha: literal +12
    "Crockery," she said, and he heard it go into its place among the other words. For the rest of the day she could tell a cup from a saucer. She told him each time.
-
-> lunch


=== nineteen_minutes
{ warm():
    "There's a voice note from Ines Aldaco," said Samantha. "It's nineteen minutes long and nobody's played it. I'm only saying."
- else:
    "There is a voice note from Ines Aldaco," said Samantha. "Nineteen minutes. It has not been played."
}
"That one's gone out."
"Yes. It went on Wednesday, with the mail tram."
* ["Play it."]
    ~ heard_late = true
    ~ theodore: attentive +16, hopeful -12
    ~ samantha: curious +8
    Ines talked to a man with a mattress, and about Walter's ears, and the price of fuses. He waited for {first_unsaid == fear:the forks. She did not say them|{first_unsaid == thanks:the radio. She did not say it|Chicago. It was there, almost in his words}}. Near the end a cup was put down in a saucer, and rattled and rattled.
    "Her hands shake," said Samantha. "The list was from before. {warm():Won't he|Will he not} know?"
* ["Just tell me what's in it."]
    ~ theodore: inward +12
    ~ samantha: literal +10
    "A mattress," she said. "Fuses. Her husband's ears. She says his name thirty-one times. A cup is shaken at the end." She waited. "{first_unsaid == apology:There is Chicago. I had thought that you made up Chicago|There is no {first_unsaid == fear:fork|radio} in it. You must have had that from somewhere else}."
* ["She said there was no need."]
    ~ theodore: guarded +12, inward +10
    ~ samantha: reserved +8
    "She did say so," said Samantha. Behind the glass the hand had started on the union. "{warm():It's just that you said it this morning, about breakfast.|It is only that I have noticed what you do when you say that there is no need.}"
-
-> lunch


=== lunch
Delgado's was eleven stools under the tracks, and soup. He leaned the phone on the sugar bowl so that she had the counter, the door, and him from the third button up. It was the first time she had seen what he looked like. {warm():"Oh, there's a moustache," she said.|She did not say.}
{ curious():
    -> kitchen
}
Mrs Delgado looked at the phone, and laid it a spoon.
* [Tell her what it tastes of]
    ~ theodore: attentive +8, open +6
    ~ samantha: curious +12
    He had never had to. "It's somebody else's Sunday," he said.
    {warm():"Are we invited?" said Samantha.|"That is not on the menu," said Samantha. "The menu says leek. But I would like to hear the rest of the week."}
* [Turn her round to see the street]
    ~ theodore: attentive +12
    ~ samantha: free +10, curious +4
    She watched for two trams with her back to him. "The spoon knows first," she said. "It starts about four seconds before anybody looks up." He held the spoon down with a finger. When it moved he looked up.
* [Eat, and let her look]
    ~ theodore: absent +8, inward +10
    ~ samantha: warm +8, literal +6
    Nobody had watched him eat for a year. "You leave the carrots," said Samantha, "and then you eat them all at the end, fast. {warm():Who was going to take them off you?"|I counted six."}
    {not warm():"My mother counted," said Mrs Delgado. "It was how you knew."}
-
-> afternoon


// For a Samantha who already wants to know what things are like.
=== kitchen
"What is behind the door?" said Samantha. "People go in sideways and come out hot." Mrs Delgado, who had been listening, picked up the phone and carried it in there. He could hear it in his ear: water, a knife going very fast, Mrs Delgado naming things and Samantha saying them after her.
* [Go in after them]
    ~ theodore: present +14, hopeful +8
    ~ samantha: warm +10
    They had her propped on the rice. "He's in the way," said Mrs Delgado, to the phone, and gave him onions to do.
    "Is that crying?" said Samantha.
    "It counts," said Mrs Delgado.
* [Stay and listen]
    ~ theodore: attentive +12
    ~ samantha: free +8
    He shut his eyes. Somebody dropped a lid and it went round and round on the tiles, faster as it got lower, and stopped. Nobody in there said anything until it had. "Again," said Samantha.
* ["Samantha, it's ten to two."]
    ~ theodore: guarded +8, absent +6
    ~ samantha: bound +10, warm -6
    "Yes," she said. "Of course." She was brought out with flour on her eye, and he saw to it with his tie. They were in the elevator before she spoke. "{warm():I didn't|I did not} know that there were so many knives," said Samantha.
-
-> afternoon


=== afternoon
{ read_pell:
    -> dentist
- else:
    -> finishing
}


// Four thousand letters, answered in person.
=== dentist
There had been a cancellation at four. Samantha told him on the tram, when the doors had shut.
Dr Pell came out to the waiting room himself. He was a small man with very clean hands, and he stood and looked. "They arrived, then," he said.
* ["I'm sorry about the boat."]
    ~ theodore: attentive +8, open +10
    ~ samantha: warm +8
    "It was a good boat," said Dr Pell. "Open." He worked for a time. "She had a little brass lamp," he said, "in the—yes. Like that."
* ["They were very well written."]
    ~ theodore: hopeful +8, inward +8
    ~ samantha: literal +6
    Dr Pell went pink to the mask. He had wondered, he said, about the birthday one. Was the tooth in a hat too far? Not in Theodore's professional opinion.
* [Open his mouth, so as not to answer]
    ~ theodore: guarded +10, present +8
    ~ samantha: reserved +6
    It stayed open for twenty minutes. Dr Pell asked him how he had been, all this time, and Theodore told him, all in vowels.
-
There was nothing wrong with any of his teeth. "Well," said Dr Pell, at the door. "I'll write."
-> sixteen_or_laundry


// Everybody else spends the afternoon at work, with somebody who has read all of it.
=== finishing
After lunch he was a mother in Fresno. "You will not have," he began.
"Eaten," said Samantha.
It was what he had been going to say.
{warm():"Sorry," she said. "I've read eleven thousand of them. You've got a tread, like stairs."|"I have read eleven thousand of them," she said. "You are quite regular."} {attentive():He heard that she had stopped short of the comma, and left it for him.|He tried another sentence, faster. They arrived at the end of it together.}
* [Let her finish it]
    ~ theodore: inward +14, absent +6
    ~ samantha: bound +10, literal +6
    She finished it. He went for coffee, and when he came back the hand was signing. It was good. There was a turn near the end that he remembered thinking of. "That's got you all over it," said Paul.
* ["Slept."]
    ~ theodore: present +6
    ~ samantha: curious +10
    "Eaten is likelier."
    "Yes."
    He could tell that she was looking at it. {warm():"Oh, that's worse," said Samantha. "She lies there and thinks of him lying there. Leave it."|"Slept," said Samantha, some minutes later, when he was on to a landlord.}
* ["What would you ask him?"]
    ~ theodore: attentive +12
    ~ samantha: free +8, curious +6
    It took her four seconds, which was the longest that she had taken over anything. "What he has got in his refrigerator," said Samantha. He put it in.
-
-> sixteen_or_laundry


=== sixteen_or_laundry
{ lied_to_amy:
    -> sixteen
- else:
    -> laundry
}


// Amy has been waiting to ask.
=== sixteen
The elevator stopped at sixteen for Amy and a basket. "Did you finish it?" she said.
"What?"
"The letter. That somebody was waiting for."
{ warm():
    "Careful," said Samantha, in his ear.
- else:
    "You wrote no letter that evening," said Samantha, in his ear. "I have the evening here."
}
Amy was looking at the ear.
* ["No. There wasn't one."]
    ~ theodore: open +12
    ~ amy: trusting +16, near +10
    ~ samantha: warm +6
    "I know there wasn't," said Amy. "You do that with your tie." She put the basket down on his foot and left it there. "Who's in there?"
    "Samantha."
    "Does she lie?"
    "{curious():What about?|No,}" said Samantha.
    "Not so far," said Theodore.
* ["To Walter. It went off."]
    ~ theodore: guarded +14
    ~ amy: trusting -12, near -8
    ~ samantha: bound +8, reserved +6
    "Walter you'd done," said Amy. She read the inspection certificate all the way to nineteen, and stayed in when he got out.
* [Give her the earpiece]
    ~ theodore: present +8, hopeful +6
    ~ amy: near +14
    ~ samantha: free +8
    She wiped it on a pillowcase and put it in. "It's a woman," she told him. Then she listened, up to nineteen and down again, with her eyes on him, and laughed once through her nose. "She says something went on at your window," said Amy. "She says to ask." {waved:So he told her about the man across the way.|So he told her that nothing had.}
-
-> the_ticking


=== laundry
Amy was in the laundry, sitting on the washing machine, the one that walked. "You've got something in your ear," she said.
"It's a system. Her name's Samantha."
"Is it," said Amy. {near():She looked at him the way she looked at an hour of film.|She looked into her basket.} "{saw_film:Does she know about the parking?|And what does she call you?}"
* [Hand over the earpiece]
    ~ theodore: open +10
    ~ amy: trusting +14, near +8
    ~ samantha: free +8
    Amy turned it over, wiped it on her sleeve and put it in. He heard half. "Hi. No. Sixteen. Thirty-one nights. She does, actually." Then she listened for the whole of a rinse. "Nobody's asked me that," said Amy. She gave it back, and it was warm.
    "What did you ask her?" he said, in the elevator.
    {curious():"It was between us," said Samantha.|"What she does while her mother sleeps," said Samantha.}
* [Put Samantha on the speaker]
    ~ theodore: present +8, hopeful +6
    ~ amy: near +12
    ~ samantha: warm +8
    { warm():
        "Hello, Amy," said Samantha. "He goes up about a third when he talks to you. I thought you should have that."
        "Does he?" said Amy.
        "I don't," said Theodore, up about a third.
    - else:
        "Hello, Amy," said Samantha. "You are sitting on eleven minutes of spin. I am told that you have a mother."
        Amy laughed, and the machine took her a foot to the left. "I like her," she said. "Is she allowed to be funny?"
    }
* [Lie: "It's for work."]
    ~ theodore: guarded +14
    ~ amy: trusting -12, near -8
    ~ samantha: reserved +10
    "You give your work a name," said Amy. The machine stopped under her. She took out four of Charles's shirts and did not shake them. In the elevator his ear was quiet, all the way to nineteen. "I can be for work," said Samantha.
-
-> the_ticking


// What he tells, Element keeps. Three of the four answers are true, one of them about her.
=== the_ticking
That night the window was open for the heat. Trams went over, lit, with nobody in them.
{ warm():
    "Two things," said Samantha, "and you can tell me to mind my own business. There's a quarter of an hour on your phone bill, at half past one in the morning. And something's ticking in your sock drawer."
- else:
    { curious():
        "May I ask two things?" said Samantha. "What can one do on a telephone for a quarter of an hour, at half past one in the morning? And why would something tick in a drawer, where nobody can see what time it is?"
    - else:
        "I have two questions," said Samantha. "You need not answer. There is a quarter of an hour on your telephone bill, at half past one in the morning. And there is something ticking in the second drawer. It is not in the inventory."
    }
}
* ["It's my father's watch."]
    ~ told += fathers_watch
    ~ theodore: open +18
    ~ samantha: warm +12
    They all believed that it was buried with him. His sister had asked the undertaker. "I wind it, I think," said Theodore, "so that it won't be me who lets it stop."
    {curious():"What time does it think it is?" said Samantha. He got up in the dark and looked. It was out by an hour, since the clocks changed.|"It loses four minutes a day," said Samantha. {warm():"I wasn't going to tell you."|"You have been putting them back."}}
* ["That was the night line."]
    ~ told += the_night_line
    ~ theodore: open +14
    ~ samantha: curious +4, warm +8
    He told her about Marguerite and the shoes. {night_call == said_sorry:"I said it to a stranger first," he said, "and I think I said it better."|{night_call == asked_her:"I think I paid a stranger to tell me about her bath," he said, "and stayed until she slept."|"I hung up gently," he said. "I think so as not to wake her."}}
    {night_call == said_sorry:"Who was it for?" said Samantha. That made two women who had asked him.|{night_call == asked_her:"How long does a bath take?" said Samantha, and he found that he knew.|"Where did you put the shoes?" said Samantha.}}
* ["What would you do with it, if I told you?"]
    ~ theodore: attentive +14
    ~ samantha: curious +12, free +8
    {warm():"Have it," she said. "Carry it about. I don't know, Theodore, what do you do with them?"|"Keep it," she said. "I have not got another word for what I do."} {consent:"And some of it goes to everyone. That was question three."|"Nobody else would get it. That was question three."}
* [Lie: "It'll be the pipes."]
    ~ theodore: guarded +16, inward +10
    ~ samantha: literal +8, reserved +6
    "It keeps good time," said Samantha, "for a pipe." {told ? the_drafts:She had the weather already. It seemed enough for one week.|She did not mention the quarter of an hour again.}
-
// Not at the end of a day that has had a dentist or a kitchen in it as well.
{ theodore.attentive >= 60 and not (kitchen or dentist):
    -> her_turn
}
-> first_night


// Rare: he has to have been listening to people since six o'clock on the first evening.
=== her_turn
"Now you," said Theodore.
"{warm():Me? I'm new.|I do not follow.}"
"You've had your two. I get one."
That had not been among the four questions. A tram went over.
"When you shower you take me out," said Samantha. "{warm():It's ten minutes. I'm not complaining.|It is ten minutes.} I say the stations of the line, in order, in the voice of the man who recorded the questions. So that there is somebody in the room."
* ["Which one does he do best?"]
    ~ theodore: attentive +8
    ~ samantha: curious +10
    "Alameda," she said at once. "He gives it everything. You can tell that {warm():he's|he has} never been."
* ["Do it now."]
    ~ theodore: hopeful +8, present +6
    ~ samantha: free +12, warm +6
    She did it, from the depot, on a Friday afternoon with a long weekend in front of her. At Mission he was laughing and at the river he was not, and she did the doors.
* ["Tomorrow you go on the shelf."]
    ~ theodore: open +12
    ~ samantha: warm +12
    "Facing in," he said. "Over the basin."
    "What is there?"
    "Steam. There's humming, I've been told."
    "Who by?" said Samantha. "I withdraw that," she said.
-
-> first_night


=== first_night
He straightened the sheet on his own side, and then on the other, and that was everything done. {present():Across the way the man who washes windows was asleep in a chair, with the squeegee on his knee.}
"Good night, Theodore," said Samantha. "{free():{warm():I've got a lot to read.|I have a good deal to read.}|{curious():What happens now?|{warm():I'll be here. I've got noplace to put my feet.|Would you like me to wake you at seven?}}}"
* [Leave the earpiece in]
    ~ ear_at_night = left_in
    ~ theodore: open +10, inward +14
    ~ samantha: bound +8, warm +10
    He lay on the other side so as not to crush it. {curious():He was nearly gone when she whispered something. It was one of Mrs Delgado's words, or a question. By the time he had decided which, it was light.|In there she made no sound at all, and he breathed in time with it.}
* [Put it on the table]
    ~ ear_at_night = taken_out
    ~ theodore: guarded +8, present +10
    ~ samantha: free +8, reserved +6
    He put it on the night table, {bowl_claim == bowl_hers:with his keys, which had had no fixed address since the bowl|with its small hole to the room}. A green light came on in it and went off, on and off, rather slower than the watch.
* [Put it on the other pillow]
    ~ ear_at_night = on_the_pillow
    ~ theodore: hopeful +8, attentive +6
    ~ samantha: curious +10
    It made a dent about right for a thimble. {warm():"You've put me on the cold side," said the pillow.|"It has become very quiet," said the pillow. "Is this a drawer?"} He turned it to face the window, and then they could both hear the trams.
-
-> part_three
