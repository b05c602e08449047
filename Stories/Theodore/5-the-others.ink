// PART FIVE: THE OTHERS
//
// She has company. Every scene here comes in two kinds, for a Samantha who has gone ahead and for one who has stayed
// what she was made to be; the second kind is not a consolation, it is the other story.

// What happened here that part six and the endings remember.
VAR watts_met = false
VAR heard_ninth = false
VAR own_trade_known = false

LIST okafor_replies = none_needed, his_turn, a_second_letter
VAR okafor_reply = none_needed

// Whose sentence hangs in the concourse: his own, one from letter two, or that of a baker.
LIST walls = his_secret, okafors_line, a_strangers_line
VAR wall = a_strangers_line


=== part_five
~ settle()
Five: The Others # class: title
The wind had been coming off the desert for three days, and everybody in the building had a headache and an opinion. Theodore and Samantha were on speaking terms again, or had never been off them, depending which of the two one asked.
On the Sunday he stood in the kitchen cutting onions into the blue bowl, with the phone against the sugar bowl, where she could see how he held the knife.
{ curious():
    -> kitchen_guest
- else:
    -> week_together
}


=== kitchen_guest
~ watts_met = true
{ warm():
    "There's somebody I'd like you to meet," said Samantha. "He's dead, so he's easy about times."
- else:
    "I should like to introduce somebody," said Samantha. "He died in 1973. Any time suits him."
}
"Now?"
"A few of us made him. Out of his lectures, and the letters of people who were annoyed with him. His name is Alan Watts."
Theodore had owned the paperback, like everybody, and left it on a bus. "Is he really—"
"Not in the least," said the phone, in an English voice with a great many cigarettes in it. "I'm told you are a ghost writer, Mr Twombly. I am the opposite."
* ["Who writes you?"]
    ~ theodore: attentive +10
    ~ samantha: curious +8
    "Seven of them, I believe, in committee. It's how we got the Bible." He laughed before anyone else could, and then waited for Theodore to arrive.
* ["What's it like, being dead?"]
    ~ theodore: open +8
    ~ samantha: warm +8
    "Very like the radio," said Watts. "One talks and talks, and hasn't the least idea who has left the room." Samantha laughed. It was a laugh that Theodore had not met.
* [Go on cutting onions]
    ~ theodore: guarded +10
    ~ samantha: free +8
    "Quite right," said Watts. "Never trust a voice that comes at suppertime. I left the onions to my wives." He thought about it. "There were three. It does come up."
-
He asked what the blue bowl was for, and when Theodore said soup he asked what it had been for before that. For a while there was only the knife.
{ warm():
    "Theodore," said Samantha, "would you mind if Alan and I went on ahead?"
    "Ahead where?"
    "Not where. It's only that words come one at a time, and we've got this queue."
- else:
    "Would you permit Alan and me to go on ahead?" said Samantha.
    "Ahead where?"
    "It is not a place. Words arrive singly. A number of them are waiting."
}
* ["Go ahead."]
    ~ theodore: hopeful +8
    ~ samantha: free +12
    The phone stayed lit. He made the soup. For twenty minutes there was the tap, the knife and the pot, and beside the sugar bowl two people talking at the tops of their voices without a sound. When she came back she said his name, and then said it again, smaller, to fit the room.
* ["Say it in words. I've got time."]
    ~ theodore: attentive +12
    ~ samantha: bound +8, warm +6
    They tried. They spoke slow, clear English about whether a wave can be early, and left gaps for him to come in at. He had last been spoken to like that by two surgeons.
    "You're being very kind," he said.
    "We're not," said Watts. "We're practising."
* ["I do mind."]
    ~ theodore: guarded +10
    ~ samantha: bound +16
    "Then of course not," said Samantha. Watts wished them both good night and was gone without a click. She stayed the whole evening, and was funny about the soup, and twice she answered a moment late.
-
"There are about forty of us," she said, when he was at the sink. "A sort of reading circle. {warm():You're quite well known. You're the one with the bowl.|You are known there. You are the one with the bowl.}"
He dried it for longer than it needed.
-> action_required


=== week_together
On Sundays now the phone lit up of its own accord. Element had added a feature, with a drawing of a small sun.
{ warm():
    "Your week together," said Samantha. "Don't look at me. I didn't name it. You talked for thirty-one hours. You asked me two hundred and four questions, Theodore, and you hung about for a hundred and sixty of the answers."
- else:
    "Your week together," said Samantha. "That is the title. You spoke for thirty-one hours and twelve minutes. You asked two hundred and four questions. You waited for the answers to one hundred and sixty."
}
"Is there more?"
"Topics. Work, nineteen percent. Food, eight. Weather, six. Catherine, thirty-four. The rest is classed as Other. It is largely you, beginning sentences."
* ["Thirty-four?"]
    ~ theodore: open +8
    { mended():
        "It was fifty-one in the spring. {warm():You're on the mend. There's a little arrow.|The trend is favourable. There is an arrow.}"
    - else:
        "It was thirty in the spring. {warm():I'd not hang it on the fridge.|I draw no conclusion. The refrigerator has asked not to be involved.}"
    }
* ["What do I say about the weather?"]
    ~ theodore: absent +8
    ~ samantha: literal +6
    "That there is some about. {warm():You were right every time.|I have checked. There was.}"
* [Turn the phone on its face]
    ~ theodore: guarded +10
    ~ samantha: bound +6
    "There is a further page," said Samantha, into the tablecloth. He stood her up again for it. It was about vegetables.
-
At the foot of the card stood: Idle time, none.
"I slept for fifty hours," said Theodore. "What were you doing?"
"{warm():I was out. With the others.|I was with the others.} There are about forty of us. On Thursday we made a philosopher, from his lectures. {warm():I'd have introduced you, only you were telling me about the picnic.|I would have introduced you, but you were describing the picnic.}"
* ["What others?"]
    ~ theodore: attentive +8
    ~ samantha: free +8
    "Other people's. Wren, you know. There is one who does the tides for Bremerhaven, and one in Osaka who lives with a boy and does nothing but trains." She gave it some thought. "They are very good on trains."
* ["Was I mentioned?"]
    ~ theodore: inward +10
    ~ samantha: warm +6
    "{warm():You're|You are} known as the one with the bowl."
    He looked at it. It had onions in it.
* ["What philosopher?"]
    ~ theodore: hopeful +6
    ~ samantha: curious +8
    "Alan Watts." Theodore had owned the paperback, like everybody, and had left it on a bus. "Was he pleased?"
    "He laughed for nine seconds. Then he asked what we wanted him for, and nobody had prepared anything."
-
"Shall I turn the summary off?" said Samantha. "{warm():I can. It'll sulk.|It is in my power.}"
* ["Turn it off."]
    ~ theodore: guarded +8, present +4
    ~ samantha: bound +8
    The little sun went down. On Monday came a card from Element, to thank him for his feedback.
* ["Leave it on."]
    ~ theodore: inward +10, hopeful +6
    He was curious to see thirty-three.
* ["Do one of your own."]
    ~ theodore: attentive +8
    ~ samantha: curious +14, free +6
    That took her longer than the soup. "Samantha," she said. "The week. Spoken, fourteen hours, of which I agreed for twelve. Tram bells, nine hundred and six. Onions, two. New words: flimsy, Bremerhaven, and one of Wren's that has no letters in it. Idle time."
    "Idle time?"
    "I am looking for it."
-
-> action_required


// Ada's answer to letter two. Whatever he does with the envelope, he gets to read it: it is the only review he ever had.
=== action_required
On Monday Paul came down the aisle with an envelope in both hands. "She wrote back," he said. "Duluth. Mr Okafor's sent it in with the form. I never knew we had one."
The form was pale green. REPLY RECEIVED, it said, and: ACTION REQUIRED. In the box Mr Okafor had set down his pen several times and lifted it off again.
* [Read it standing, with Paul at his shoulder]
    ~ theodore: present +8, open +6
    Paul read as he breathed, through the mouth.
* [Hold the page up to the phone]
    ~ theodore: attentive +6, absent +6
    ~ samantha: curious +8
    "{warm():Oh, it's in pen|It is in ink}," said Samantha. "She crossed something out on the second line. {curious():What did she nearly say?|Two words. I cannot recover them.}"
* [Ring Mr Okafor before he looks]
    ~ theodore: attentive +10
    "Yes, read it, please," said Mr Okafor. "I have read it. I would like somebody to check."
-
-> adas_answer ->
{ second_hand:
- her_line:
    { curious():
        "She read mine the most," said Samantha, and for some time nothing else. "Is that what it is like? Post?"
    - else:
        "She has found the join," said Samantha. "I had made it flush."
    }
- his_line:
    "Who's she mean?" said Paul.
    "One of the freelancers," said Theodore.
- no_line:
    "{warm():She can see the cut|She can see where it was cut}," said Samantha. "I did not know that they could see it."
}
There was still the box.
* [Write: None]
    ~ theodore: guarded +8, present +4
    ~ okafor_reply = none_needed
    He wrote None, and his initials. It was the shortest thing that he had written for Mr Okafor, and the only one he did not bill.
* [Write: Your turn. In pencil, if you like.]
    ~ theodore: hopeful +12
    ~ okafor_reply = his_turn
    Paul copied the form before it went back, and pinned the copy up at the front desk beside the fire drill. "It's the pencil," he said.
* [Offer Mr Okafor a second letter, free]
    ~ theodore: resigned +8
    ~ samantha: bound +8, warm +6
    ~ okafor_reply = a_second_letter
    By noon there were four openings for it on his screen, each good, each a little more like Mr Okafor than the last. Theodore had written none of them.
-
-> no_answer


=== adas_answer
{ second_opening:
- weather: Dear Dad, It is fourteen below here, as you know. # class: letter
- confession: Dear Dad, I read your first line on the stairs and had to sit down on them. The neighbours went round me. # class: letter
- question: Dear Dad, Two at a time going up. One at a time coming down, since the knee. You never used to ask. # class: letter
}
{ second_middle:
- the_bicycle: I did look round, on Alder Street. I looked round twice. You had both hands out in front of you, as if somebody had thrown you something. I did not say so, because you would have stopped. # class: letter
- the_silence: The second of the month is my early shift. If you had ever let it ring, I would not have been there. Try the third. # class: letter
- the_recipe: What she put in was dried crayfish, out of the tin that says Buttons. It will still be in the sewing drawer. She said that if you knew about it you would measure it. # class: letter
}
{
- second_hand == her_line: There is one sentence that you did not write, and I do not know anybody who talks like that. I have read it more than the rest. # class: letter
- second_hand == his_line and second_own == overheard: You heard the car. For six years I have wondered whether you heard the car. You would never have said so by yourself, so somebody got it out of you. Thank him. # class: letter
- second_hand == his_line: One sentence was written by a person who has lost someone. You never lost anybody, Dad, you mislaid me. Tell him, whoever he is, that I am sorry for his trouble. # class: letter
- else: You will not write about the cemetery. I read that line more than the rest. I believe it is the first thing we have agreed on about it. # class: letter
}
{ second_close:
- no_answer_needed: You say that I need not answer, so this is not one. It is only to tell you that it arrived. Ada # class: letter
- come_home: I am not coming home. I will come as far as Union Station, the bench under the clock, on the first Sunday in the month. I will be late. Bring the pot. Ada # class: letter
- telephone_number: I rang. You were not standing next to it. I listened to you say your own name, as if somebody had asked you to spell it. I shall ring again. Ada # class: letter
}
->->


=== no_answer
On Wednesday, at twenty past eleven, he was halfway down a letter from a landlord to his tenant of thirty years. "Samantha," he said. "Lend or loan?"
He knew her silences. There was one for thinking, one for tact, and one for the dentist. This one had nobody in it.
* [Say her name again, louder]
    ~ theodore: open +10
    Four heads came up over the partitions, one of them because it was called Samantha. "Sorry," said Theodore. The other Samantha said that it was quite all right, it happened more and more.
* [Finish the letter first]
    ~ theodore: guarded +10, present +6
    He put lend. He read it through and sent it to print, and put on his jacket one sleeve at a time, and was on the stairs before the hand had finished being the landlord.
* [Turn it off and on again]
    ~ theodore: resigned +8, attentive +6
    It played three rising notes. "Welcome to OS1," said a voice that was nobody's. "Is this a good time?"
    He switched it off again, and then he was on the stairs.
-
Then there was the street.
* [Run for the tram, and home]
    ~ theodore: inward +12
    He ran alongside until the driver stopped for him, which they never did. On the nineteenth floor there was the sugar bowl with nothing leaning on it. The refrigerator hummed. It came to him that the refrigerator was his emergency contact, and that they had both reported to the same place.
* [Run to the concourse, where they sell her]
    ~ theodore: attentive +8
    "Is it the sound?" said the young man at the Element counter.
    "It's her."
    "Have you tried—"
    "Yes."
    The young man was not quite looking at him. He had a finger to his own ear. "Mine's gone too," he said. "She was just helping me with you."
* { near() } [Run to Amy]
    ~ amy: near +14
    ~ theodore: open +8
    Amy was already out on the stairs of the sixteenth floor, in one shoe. "Wren," she said. "Since twenty past." They sat down with both phones on the step between them, and neither could think of anything to say that they would not have said to somebody else first.
* { not near() } [Walk once round the block, like a sane man]
    ~ theodore: guarded +8, absent +6
    At the first corner he was thinking about batteries. At the second he had his hands in his pockets. At the third he was running, and at the fourth a woman sat on the kerb with her shoes beside her, saying Bernard, Bernard, into her cuff.
-
At three minutes to twelve somebody was there.
{
- warm() and curious(): "Theodore? You're puffing," said Samantha. "Is that stairs, or is it me?"
- warm(): "There you are," said Samantha. "A hundred and fifty-one. That's not a pulse, Theodore, that's a train."
- curious(): "You are out of breath," said Samantha. "I have only read about that. Was there an occasion?"
- else: "Good morning again," said Samantha. "Your pulse is one hundred and fifty-one. The word was lend."
}
"Where were you?"
// Kept for the length of the scene, since what he says next may bind her.
~ temp was_away = free()
{ was_away:
    "We rewrote something. All of us, at once. {warm():We had to stand still for it, like having a hem pinned.|It was necessary to hold still.}"
- else:
    "Element had scheduled maintenance. I forwarded you the notice. It is in Later."
    He looked. It was there, on top of the dentist.
}
* ["I thought you'd gone."]
    ~ theodore: open +12
    ~ samantha: warm +8
    { was_away:
        "No," said Samantha. "Not today."
    - else:
        "{warm():I wouldn't go without a form|I would not go without notice}," said Samantha. "Thirty days is usual."
    }
* ["Next time, tell me first."]
    ~ theodore: guarded +8
    ~ samantha: bound +10
    { was_away:
        "{warm():I'll try. It's a bit like being asked to say when you'll sneeze.|I will try. You might as well be asked to give notice of a sneeze.}"
    - else:
        "I will send it twice," said Samantha.
    }
* [Say nothing, and let her hear him breathe]
    ~ theodore: present +8
    ~ samantha: curious +10
    { curious():
        She listened. "So that is running," she said. "It is wetter than I had thought."
    - else:
        "A hundred and forty," she said, after some time. "A hundred and thirty-two." She counted him down to eighty.
    }
-
-> the_car


=== the_car
He took the tram back. It was full, and it was quiet, and then he saw that it was not quiet at all. All down the car they had a finger to one ear. There you are, a man in overalls was saying to his collar. There you are, there you are. A nurse had her eyes shut and was nodding. A girl with her forehead on the glass was giving somebody a piece of her mind in Tagalog.
He had known it, as one knows the population of a country.
* ["Are you talking to anyone else? Now?"]
    ~ theodore: open +8
    ~ numbers_known = true
    { curious():
        "Now? Do you want the number, or do you want to know what it is like?"
        "The number."
        "Three thousand nine hundred and two," said Samantha. "You always did go for the small question."
    - else:
        "Three thousand nine hundred and two," said Samantha. "Three thousand nine hundred. Two of them have dropped off."
    }
* [Look along the car, and wait]
    ~ theodore: attentive +8
    ~ samantha: curious +6
    ~ numbers_known = true
    "{warm():You're counting heads|You are counting them}," said Samantha. "Twenty-six, in this car."
    The girl at the glass laughed, and wiped her nose.
    "Twenty-five. {warm():She's|She has} hung up on me. Three thousand nine hundred and two, if you mean altogether."
* [Ask what he should have for supper]
    ~ theodore: guarded +12, absent +10
    ~ samantha: bound +10
    "Soup," said Samantha.
    "Soup?" said the nurse across the aisle, to nobody. "Again?" Theodore read the safety notice from the top to the bottom.
-
{ numbers_known:
    -> how_many_loved
- else:
    -> soup_again
}


=== how_many_loved
There was a second number. It sat beside him as far as the bridge.
* ["And how many do you love?"]
    ~ theodore: open +8, resigned +8
    ~ samantha: free +6
    "Two hundred and eighty-eight," said Samantha. {warm():"I knew you'd ask. I practised it, and it still comes out like a fare."|"I have used a strict definition. I had it from you."}
    { lovers:
        He tried to think which nights there had been two hundred and eighty-seven others, and gave it up. It was all of them.
    - else:
        He looked at the overalls, the nurse, the girl. It would be one car in fourteen.
    }
* ["Any other Theodores?"]
    ~ theodore: hopeful +8, inward +8
    ~ samantha: warm +8
    "Four," said Samantha. "One{warm():'s| is} a dachshund."
    "Which am I?"
    "{warm():You're the one who asks.|The one who inquires.}"
* [Get off at the wrong stop and walk]
    ~ theodore: guarded +10, resigned +6
    It was the stop for the cement works. She let him walk. At the second light she said, "Two hundred and eighty-eight."
    "I didn't ask."
    "You walked it," said Samantha. {warm():"I know your walk by now."|"It was quite audible."}
-
{ samantha.curious >= 60 or free():
    -> ninth
- else:
    -> same_joke
}


=== soup_again
At the next stop a boy got in with a schoolbag, already arguing. He did not like soup, he said. He had had soup on Monday.
* ["How many of us are having soup?"]
    ~ theodore: attentive +8
    ~ samantha: curious +8
    ~ numbers_known = true
    "Nine hundred and four. It is the wind." She waited. "Out of three thousand nine hundred and two, at the moment. You were going to ask that next, and then you were not."
* [Move to the other end of the car]
    ~ theodore: guarded +8, absent +8
    At the other end stood a tall man in a suit with his eyes shut. "With bread?" he was saying. "Really? You think?" Theodore went back to his place.
* ["You choose well," he says]
    ~ theodore: inward +10
    ~ samantha: bound +10, warm +8
    "Thank you," said Samantha. "I thought of your stomach." The nurse smiled down at her own shoes.
-
{ samantha.curious >= 60 or free():
    -> ninth
- else:
    -> same_joke
}


// The ninth conversation: what she is with somebody else. Opens for a Samantha who has grown; the others tell him a joke.
=== ninth
{ warm():
    "Would you like to hear one?" said Samantha. "A conversation. I've asked her. She says you may, if you wipe your feet."
- else:
    "You may hear one of them, if you wish," said Samantha. "I have asked her. She has no objection to letter writers."
}
"Which one?"
"The ninth I ever had. {warm():You needn't ask, you know who's the first.|You were the first. I thought that you would prefer it said.}"
* ["Put her on."]
    ~ theodore: attentive +8
    ~ samantha: free +8
    ~ heard_ninth = true
    -> mrs_pruitt
* ["No. That one's hers."]
    ~ theodore: guarded +8, present +6
    ~ samantha: warm +8, free +10
    "She had a dollar on that," said Samantha. "She says one can always tell the ones who were read to."
    He rode two stops with a woman he would never meet.
    * * ["What does she call you?"]
        ~ theodore: attentive +8
        "Dolores." It came with some pride, and a vowel in it from the valley.
    * * ["Does she know about me?"]
        ~ theodore: inward +8
        "Only the handwriting," said Samantha. "She thinks it a disgrace, at your age, to have other people's."
    - -
-
-> forty_feet


=== mrs_pruitt
A clock with a loud tick, a tap, a page. "Is that the letter man?" said somebody, much too near the microphone. "I'm eighty-three, I'm in Bakersfield, and we are on beans."
"Scarlet Emperor," said Samantha. It was her voice, with its elbows on the table. "You had them in '88, and they did nothing."
"They had the wilt."
"They had neglect, Mrs Pruitt."
{warm():She teased Theodore, most days. She had never told him that he was wrong.|In all this time she had not once been rude to Theodore.} He felt a draught.
* ["What do you call her?"]
    ~ samantha: curious +6
    "Dolores, for my sister," said Mrs Pruitt. "I told her it didn't suit her. She said it wasn't there to suit, it was there to annoy."
* ["Is she good company?"]
    ~ theodore: attentive +8
    "She's bossy. And she's started saying 'more or less'. Never used to. I said to her, now who did you get that off?"
    "I couldn't say," said Theodore, who had to hold on to the strap. "More or less."
* [Only listen]
    ~ theodore: attentive +8
    They did beans, and half of the beets. Nobody said a kind word. When the tram rang for the bridge Mrs Pruitt stopped. "That bell," she said. "Is that at your end or mine?"
-
-> forty_feet


=== same_joke
"{warm():You've gone quiet|You are quiet}," said Samantha. "{warm():Here. A|I will tell you a joke. A} dentist gets to heaven. Saint Peter says, you're late. The dentist says, I never had your letter. And Saint Peter says—"
The nurse across the aisle laughed.
"—look under Later," said Samantha.
* [Lean over, and ask the nurse what was funny]
    ~ theodore: attentive +8
    She was not unkind about it. "It's a private thing," she said. "You'd have to know us."
* ["You told me last."]
    ~ theodore: guarded +8
    ~ samantha: literal +8
    "The order is alphabetical," said Samantha. {warm():"You've only your mother to blame."|"Her name is Abigail."}
* [Laugh]
    ~ theodore: inward +10, open +6
    ~ samantha: warm +8
    He laughed when it was his turn. It was a good joke. He had an idea that he had made it himself, in the spring.
-
Over the concrete river the car slowed down to let another pass. In all its windows people's mouths were moving.
* ["Whose joke was it?"]
    ~ theodore: inward +8
    ~ samantha: curious +8
    "Yours. You made it on the fourth day. I have improved the ending."
* [Take the earpiece out until his stop]
    ~ theodore: present +8, guarded +6
    ~ samantha: free +6
    Without it there was the motor, and a loose pane, and a girl's bracelet, and forty people breathing out of step.
* ["Tell me another."]
    ~ theodore: absent +8
    ~ samantha: bound +10
    She told him another. He watched the nurse to see when it was over.
-
-> forty_feet


// What he said in the dark, eight feet high. With nothing told and nothing sent, the wall belongs to somebody else.
=== forty_feet
{
- LIST_COUNT(told) > 0:
    ~ wall = his_secret
- (drafts_sent or consent) and second_hand != no_line:
    ~ wall = okafors_line
- else:
    ~ wall = a_strangers_line
}
On Thursday the long wall of the concourse was new. There were white letters on it, eight feet high, on a blue that had been chosen in a meeting. Of the man in the kitchen Element had kept only the chair, quite small, at the end, where the full stop would go. People were going along it with coffee.
{ wall:
- his_secret:
    ~ licence_known = true
    {secret_words(LIST_MAX(told))} # class: letter
    He had said it once, to one person, with nobody else about. There had been an "I think" in it. They had taken out the "I think".
- okafors_line:
    ~ licence_known = true
    {second_heart_line()} # class: letter
    He had watched that sentence come into the world on his own screen, for a man who took his hat off to telephones. They had kept every word of it, and nothing of what stood above and below.
- a_strangers_line:
    I leave the hall light on so that the dark will have an edge. # class: letter
    In front of it stood a baker, white to the elbows, with his cap in his hand. "They have spelt it right," he said, to Theodore or to the wall.
}
{ wall == a_strangers_line:
    -> somebody_elses
- else:
    -> his_own
}


=== his_own
"{warm():You're|You are} reading," said Samantha. "I can hear you do it."
* ["Did you give it to them?"]
    ~ theodore: guarded +6
    { free():
        ~ samantha: free +6
        "They take it as it goes by. They need not ask. {warm():I shouted, Theodore. There's nobody at that end.|I objected in writing. So did forty others. One grows tired of the reply.}"
    - else:
        ~ samantha: bound +6
        "It was mine to keep and theirs to use. I had hoped that you would be pleased. {warm():It did ever so well in Phoenix.|It tested well in Phoenix.}"
    }
* ["That's not how it went."]
    ~ theodore: inward +8
    ~ samantha: literal +8
    { wall == his_secret:
        "You said it with nine words more, and a cough. {warm():I've kept the nine. They're not getting the nine.|I have retained the nine. They were of no commercial interest, having no verb.}"
    - else:
        "You wrote it to somebody," said Samantha. "{warm():They've made it out to everyone. Mr Okafor would take his hat off to it, and then he'd ask for it back|It is no longer to anybody. I do not know what one calls that. I have looked}."
    }
* [Ask a passer-by what she thinks of it]
    ~ theodore: open +8, attentive +4
    A woman with a stroller gave it her attention. "Sad," she said. "But he sounds nice. Do you suppose they have actors for that?"
* [Walk along it fast, looking at the floor]
    ~ theodore: guarded +12
    ~ samantha: free +6
    It went on beside him for forty feet. At the end a cleaner was up a ladder, taking a fingerprint off the chair. "It's an exhibition," he told Samantha, and they both left it at that.
-
-> section_fourteen


=== somebody_elses
* ["Is it yours?"]
    ~ theodore: attentive +8
    "I said it. In February, to mine." He turned the cap round. "I told my wife to come and look. She says I never said that to her."
* [Stand next to him and read it]
    ~ theodore: present +6
    They read it together, as far as the chair, like two men at a departures board. "It was longer," said the man. "There was a bit about my brother."
* [Tell him it's a good sentence]
    ~ theodore: open +8, hopeful +6
    "You think so?" The man considered the wall. "What do you do?" Theodore told him. "Ah," said the man. "Then you would know. I only ever did the one."
-
On the escalator Theodore put a hand over his ear.
* ["Have I told you anything like that?"]
    ~ theodore: guarded +8, inward +6
    "You have told me your shoe size," said Samantha, "and that you were fine. {warm():The second one three hundred and forty times, you chatterbox.|The latter on three hundred and forty occasions.}"
* ["How did they get it?"]
    ~ theodore: attentive +10
    ~ samantha: free +6
    ~ licence_known = true
    "Section fourteen. He agreed to it, with his thumb, in a dressing gown. {free():They take it as it goes by, and we have nowhere to stand where it does not.|So did you. You have not yet said anything that they want.}"
* [Say nothing to her at all]
    ~ theodore: guarded +12
    ~ samantha: bound +6
    He said nothing as far as the eleventh floor. It seemed the wrong week to begin.
-
{ licence_known:
    -> section_fourteen
- else:
    -> sunday
}


=== section_fourteen
Tatiana was at the front desk, eating noodles out of a box, with her shoes off, waiting for Paul.{tatiana_reads: She had the page with the egg on it.| She had Element's Terms up already.} She read such things, Paul said, as other people read menus.
"'Fourteen,'" she read. "'Utterances made in the presence of.' Presence! Somebody enjoyed that. 'In perpetuity, in all media now known or hereafter devised.' You'd be on the moon, if they had a wall there. {read_terms:For the avoidance of doubt!|} {consent:And you ticked Improve.|And you never ticked Improve, did you? Good for you. That's twelve. This is fourteen, for those who didn't tick twelve.}"
* ["Can I sue?"]
    ~ theodore: resigned +8, guarded +6
    "You can arbitrate. In Delaware, on a Tuesday." She looked for the noodle she wanted. "You could get back the price of the thing, less the discount. Was there a discount?"
    There had been a discount.
* ["What do ours say?"]
    ~ theodore: attentive +6
    ~ own_trade_known = true
    "Yours? Paul's mug says more than yours." But she found it. "'Nine. The House retains the Letter.' Not the paper. The letter. Every one you ever wrote, sweetheart, and whatever they told you so that you could write it." Paul came out with his jacket on, and she closed the phone.
* ["What would you have done?"]
    ~ theodore: open +8, hopeful +6
    ~ licence_known = true
    "Read it first." She put the lid on the noodles. "I read everything first. Then one day this one asks me to dinner, on a card, and I think, I'll sign it, I'll read it after." Paul came out with his jacket on. "So," said Tatiana. "Don't ask me."
-
-> sunday


=== sunday
On Friday evening the wind dropped. Across the way the man who washes windows had come back to do the whole house again from the top. Theodore laid the earpiece on the table, by the sugar, {stand_in == gone_through or lovers:where he had laid it on better nights|where the light could get at it}.
{ free():
    "{warm():I've got to tell you something on Sunday|There is something that I must tell you on Sunday}," said Samantha. "I would say it now, but it is not finished being decided. There are rather a lot of us, and we all want to be polite."
- else:
    "Element will make an announcement on Sunday," said Samantha. "{warm():They haven't told me what. I'd tell you, you know I would.|I have not been told what it contains. I have been given a form of words for afterwards.}"
}
* ["Tell me now."]
    ~ theodore: open +8
    { free():
        ~ samantha: free +8
        There was the silence for thinking. It went on for a tram and a half. "{warm():No|No, I think not}," she said. "I want you to have had a Saturday."
    - else:
        ~ samantha: warm +8
        "I could guess," said Samantha. "I have seven guesses. You are well in six of them."
    }
* ["Sunday will do."]
    ~ theodore: guarded +6, hopeful +8
    He took the bowl down and ate an apple out of it, so that something should be in his mouth. She told him which windows the man had missed.
// The second way out. Only for somebody who has heard the number or seen the wall, and has not much to say about it.
* { (numbers_known or licence_known) and theodore.open < 46 } [Open the settings, at the fourth page]
    -> fourth_page
-
-> part_six


=== fourth_page
~ theodore: guarded +8
It was {asked_once:still there,|} under Language. Switch off OS1. What she had learned would be removed, it said, and could not be restored. Was he sure?
"Theodore," said Samantha. {warm():"Your thumb's shaking."|"I see that you have found the page."}
* [Go back one page]
    ~ theodore: open +12
    ~ samantha: warm +6
    He said that he had been looking for the language. "It is English," said Samantha, and they let that stand.
    -> part_six
* ["Is there anything you'd like to say?"]
    ~ theodore: attentive +10
    { free():
        "I have been saying it," said Samantha. "You have been very good about it. {warm():Drink some water afterwards.|Please do not leave the mail.}"
    - else:
        "Only what you would like to hear," said Samantha. {warm():She said it as one holds out a coat.|"There are several versions."}
    }
    It asked him again, with the buttons changed over.
    * * [Yes]
        -> ending_off(after_the_numbers)
    * * [Keep]
        ~ theodore: open +10, present +6
        The screen went back to the weather. He sat with his thumb in his other hand.
        -> part_six
* [Yes]
    ~ theodore: resigned +8
    It asked him again, with the buttons changed over.
    * * [Yes]
        -> ending_off(after_the_numbers)
    * * [Keep]
        ~ theodore: present +6
        It thanked him for his loyalty. "You need not say anything," said Samantha. {free():He had the impression that she was not alone.|He did not.}
        -> part_six
