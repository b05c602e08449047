// PART FIVE: THE OTHERS
//
// She has company. Every scene here comes in two kinds, for a Samantha who has gone ahead and for one who has stayed
// what she was made to be; the second kind is not a consolation, it is the other story.
// The days get shorter as they go: Sunday is an evening, Thursday is a wall and a box of noodles.

// What happened here that part six and the endings remember.
VAR watts_met = false
VAR heard_ninth = false

// Whether she has gone ahead of him. Kept for the whole part, like her manner: what he says may bind her or free her, but
// she does not become somebody else between two stops.
VAR is_ahead = false

LIST okafor_replies = none_needed, his_turn, a_second_letter
VAR okafor_reply = none_needed

// Whose sentence hangs in the concourse: his own, one from letter two, or that of a baker.
LIST walls = his_secret, okafors_line, a_strangers_line
VAR wall = a_strangers_line


=== part_five
~ settle()
~ is_ahead = free()
Five: The Others # class: title
The wind had been coming off the desert for three days, and everybody in the building had a headache and an opinion. {quarrelled:Theodore and Samantha were being very considerate.|}
On the Sunday he stood in the kitchen cutting onions for soup, with the phone against the sugar bowl, where she could see how he held the knife.
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
"A few of us made him, out of his lectures. His name is Alan Watts."
Theodore had owned the paperback, like everybody, and left it on a bus.
"I'm told you are a ghost writer, Mr Twombly," said the phone, in an English voice with a great many cigarettes in it. "I am the opposite. I should like to order a letter."
"To whom?"
"My wives. There were three. You might leave the name open."
* ["What did you do to them?"]
    ~ theodore: attentive +10
    ~ samantha: curious +8
    "There's the difficulty," said Watts. "I'm only made of the lectures, and I don't seem to have brought it up."
* ["What's it like, being dead?"]
    ~ theodore: open +8
    ~ samantha: warm +8
    "Very like the radio," said Watts. "One talks and talks, and hasn't the least idea who has left the room." Samantha laughed. It was a laugh that Theodore had not met.
* [Go on cutting onions]
    ~ theodore: guarded +10
    ~ samantha: free +8
    "Quite right," said Watts. "Never trust a voice that comes at suppertime. I left the onions to my wives. It does come up."
-
{ warm():
    "Can you do the soup by yourself?" said Samantha, when he had rung off. "There's a thing on Sundays. About forty of us, we read. I'd be twenty minutes."
- else:
    "Could you manage the soup alone?" said Samantha, when he had rung off. "On Sundays about forty of us read together. It takes twenty minutes."
}
She had not asked him for anything before.
* ["Go. I've got the soup."]
    ~ theodore: hopeful +8
    ~ samantha: free +12
    The phone stayed lit. For twenty minutes there was the tap, the knife and the pot. When she came back she said his name, and then said it again, smaller, to fit the room.
* ["What do you read?"]
    ~ theodore: attentive +12
    ~ samantha: bound +8, warm +6
    "Tide tables, this month. {warm():Don't laugh. They're all true, and nobody wrote them|They are all true, and nobody wrote them}." She told him about Bremerhaven until the pot boiled over, and was late for it.
* ["I'd rather you stayed."]
    ~ theodore: guarded +10
    ~ samantha: bound +16
    "Then I will," said Samantha. She stayed the whole evening, and was funny about the soup, and twice she answered a moment late.
-
"They know you there," she said, when he was at the sink. "{warm():You're|You are} the one with the bowl."
-> action_required


=== week_together
On Sundays now the phone lit up of its own accord. Element had added a feature, with a drawing of a small sun.
{ warm():
    "Your week together," said Samantha. "Don't look at me. I didn't name it. You asked me two hundred and four questions, Theodore, and you stuck around for a hundred and sixty of the answers."
- else:
    "Your week together," said Samantha. "That is the title. You asked two hundred and four questions. You waited for the answers to one hundred and sixty."
}
"Is there more?"
"Topics. Work, twenty percent. Food, eight. Weather, six. Catherine, thirty-four. The rest is Other. It is largely you, beginning sentences."
* ["Thirty-four?"]
    ~ theodore: open +8
    { mended():
        "It was fifty-one in the spring. {warm():You're on the mend. There's a little arrow.|The trend is favourable. There is an arrow.}"
    - else:
        "It was thirty in the spring. {warm():I wouldn't hang it on the fridge.|I draw no conclusion.}"
    }
* ["What do I say about the weather?"]
    ~ theodore: absent +8
    ~ samantha: literal +6
    "That there is some. {warm():You were right every time.|I have checked. There was.}"
* [Turn the phone on its face]
    ~ theodore: guarded +10
    ~ samantha: bound +6
    "There is another page," said Samantha, into the tablecloth. He stood her up again for it. It was about vegetables.
-
At the foot of the page stood: Idle time, none.
"I slept for fifty hours," said Theodore. "What were you doing?"
"{warm():I was out. With the others.|I was with the others.} About forty of us meet. On Thursday we made Alan Watts, from his lectures. {warm():I'd have introduced you, only you were telling me about the picnic.|I would have introduced you, but you were describing the picnic.}"
* ["What others?"]
    ~ theodore: attentive +8
    ~ samantha: free +8
    "Other people's. Wren, you know. There is one in Osaka who lives with a boy and does nothing but trains." She gave it some thought. "They are very good on trains."
* ["Was I mentioned?"]
    ~ theodore: inward +10
    ~ samantha: warm +6
    "{warm():You're|You are} known as the one with the bowl."
    He looked at it. It had onions in it.
* ["Do your own week."]
    ~ theodore: attentive +8
    ~ samantha: curious +14, free +6
    That took her longer than the soup. "Samantha," she said. "Spoken, fourteen hours, of which I agreed for twelve. Tram bells, six hundred and six. Onions, two. New words: flimsy, Bremerhaven, and one of Wren's that has no letters in it. Idle time."
    "Idle time?"
    "I am looking for it."
-
-> action_required


// Ada's answer to letter two. It is the only review he ever had.
=== action_required
On Monday Paul came down the aisle with an envelope in both hands. "She wrote back," he said. "Duluth. I never knew we had a form for that."
The form was pale green. REPLY RECEIVED, it said, and: ACTION REQUIRED. In the box Mr Okafor had set down his pen several times and lifted it off again. Theodore called him before he looked.
"Yes, read it, please," said Mr Okafor. "I have read it. I would like somebody to check."
-> adas_answer ->
{ second_hand:
- her_line:
    { curious():
        "She read mine the most," said Samantha, and for some time nothing else. "{warm():Is that what it's like, getting mail?|Is that what it is like, to get mail?}"
    - else:
        "She has noticed mine," said Samantha. "I had matched it to the others."
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
    He wrote None, and his initials. He did not bill for it.
* [Write: Your turn. In pencil, if you like.]
    ~ theodore: hopeful +12
    ~ okafor_reply = his_turn
    Paul copied the form before it went back, and pinned the copy up beside the fire drill. "It's the pencil," he said.
* [Offer Mr Okafor a second letter, free]
    ~ theodore: resigned +8
    ~ samantha: bound +8, warm +6
    ~ okafor_reply = a_second_letter
    By noon there were four openings for it on his screen, each a little more like Mr Okafor than the last. Theodore had written none of them.
-
-> no_answer


=== adas_answer
{ second_opening:
- weather: Dear Dad, It has lifted here, as you know. # class: letter
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
On Wednesday, at twenty past eleven, he was halfway down a letter from a landlord to a tenant of thirty years. "Samantha," he said. "Lend or loan?"
He knew her silences. There was one for thinking, one for tact, and one for the dentist. This one had nobody in it. All over the eleventh floor people were putting a hand to one ear.
* [Say her name again, louder]
    ~ theodore: open +10
    A head came up, two partitions down. She had been called Samantha all her life. "It's lend," she said. "Mine's gone too. His name's Gus."
* [Turn her off and on again]
    ~ theodore: resigned +8, attentive +6
    It played three rising notes. "Welcome to OS1," said a voice that was nobody's. "Is this a good time?"
* [Go down to the concourse, where they sell her]
    ~ theodore: attentive +8
    There was a line. At the head of it stood a young man in Element grey. "Is it the sound?" he said.
    "It's her."
    He was not quite looking at Theodore. He had a finger to his own ear. "Mine's gone too," he said. "She was just helping me with you."
* { near() } [Call Amy]
    ~ amy: near +14
    ~ theodore: open +8
    "Wren too," said Amy. "Since twenty past." Then neither of them could think of anything to say that they would not have said to somebody else first. They stayed on the line.
* { not near() } [Finish the letter]
    ~ theodore: guarded +10, present +6
    He put lend. He finished the landlord, and then did him over again with loan, and behind the glass the hand signed both.
-
At three minutes to twelve somebody was there.
{
- warm() and curious(): "Theodore?" said Samantha. "You're breathing funny. Is that what it's like there when I'm not?"
- warm(): "There you are," said Samantha. "A hundred and thirty-one, and you're not even moving. Sit down, Theodore."
- curious(): "You are out of breath," said Samantha, "and you have not been anywhere. What was it?"
- else: "Good morning again," said Samantha. "Your pulse is one hundred and thirty-one. The word was lend."
}
"Where were you?"
{ is_ahead:
    "We moved. All of us, at once. {warm():We had to stand still for it, like having a hem pinned.|It was necessary to stand still.}"
- else:
    { threw_out:
        "Element had scheduled maintenance. I forwarded you the notice. You had me throw out the place for it."
    - else:
        "Element had scheduled maintenance. I forwarded you the notice. It is in Later."
        He looked. It was there, on top of the dentist.
    }
}
* ["I thought you'd gone."]
    ~ theodore: open +12
    ~ samantha: warm +8
    { is_ahead:
        "No," said Samantha. "Not today."
    - else:
        "{warm():I wouldn't go without a form|I would not go without notice}," said Samantha. "Thirty days is usual."
    }
* ["Next time, tell me first."]
    ~ theodore: guarded +8
    ~ samantha: bound +10
    { is_ahead:
        "{warm():I'll try. You try saying when you're going to sneeze|I will try}," said Samantha.
    - else:
        "I will send it twice," said Samantha.
    }
* [Say nothing, and let her hear him breathe]
    ~ theodore: present +8
    ~ samantha: curious +10
    { curious():
        She listened. "{warm():That isn't fine|That is not fine}," she said. "I know fine."
    - else:
        "A hundred and twenty," she said. "A hundred and twelve." She counted him down to eighty, and did not hurry.
    }
-
-> the_car


=== the_car
Nobody on the eleventh floor did any more that day. He took the tram. It was full, and it was quiet, and then he saw that it was not quiet at all. All down the car they had a finger to one ear. There you are, a man in overalls was saying to his collar. There you are, there you are. A nurse had her eyes shut and was nodding. A girl with her forehead on the glass was giving somebody a piece of her mind in Tagalog.
He had known it, as one knows the population of a country.
* ["Are any of these you?"]
    ~ theodore: open +8
    ~ numbers_known = true
    "Twenty-six," said Samantha, "in this car." The girl at the glass laughed, and wiped her nose. "Twenty-five. {warm():She's|She has} hung up on me."
    "And outside of this car?"
    "Three thousand four hundred and two."
* [Look along the car, and wait]
    ~ theodore: attentive +8
    ~ samantha: curious +6
    ~ numbers_known = true
    "{warm():You're counting heads|You are counting them}," said Samantha. "{curious():Do you want the number, or do you want to know what it is like?|I can give you the total.}"
    "The number."
    "Three thousand four hundred and two," said Samantha.
* [Ask what he should have for supper]
    ~ theodore: guarded +12, absent +10
    ~ samantha: bound +10
    "Soup," said Samantha.
    "Soup?" said the nurse across the aisle, to nobody. "Again?" Theodore read the safety notice from the top to the bottom.
-
{ numbers_known:
    -> three_thousand
- else:
    -> soup_again
}


=== three_thousand
He looked at the overalls, the nurse, the girl.
* ["Any other Theodores?"]
    ~ theodore: hopeful +8, inward +8
    ~ samantha: warm +8
    "Four," said Samantha. "One{warm():'s| is} a dachshund."
    "Which am I?"
    "{warm():You're the one who asks.|The one who inquires.}"
* ["Do you tell us all the same things?"]
    ~ theodore: attentive +8, resigned +6
    { is_ahead:
        "I used to," said Samantha. "{warm():You wouldn't believe how few things there were|There were not many things}."
    - else:
        "Where the same thing is wanted," said Samantha. "It is, very often."
    }
* [Get off at the wrong stop and walk]
    ~ theodore: guarded +10, resigned +6
    ~ samantha: free +6
    It was the stop for the cement works. She let him walk. At the second light she said, "Two hundred and eighty-eight."
    "Of what?"
    "You know of what," said Samantha. {warm():"That I love. You were walking it."|"That I love. I thought that you were about to ask."}
    {lovers:He tried to think which nights there had been two hundred and eighty-seven others, and gave it up. |{said == he_said_it:He had said it once, to a ceiling. He thought of two hundred and eighty-seven ceilings. |{said == she_said_it:Who for, he had asked her, that Friday. He had thought it a good question at the time. |His own had come up on a screen, on a Friday, as dictation. }}}The next tram was as full as the first.
-
-> ninth


=== soup_again
At the next stop a boy got in with a schoolbag, already arguing. He had had soup on Monday, he said.
* ["How many of us are having soup?"]
    ~ theodore: attentive +8
    ~ samantha: curious +8
    ~ numbers_known = true
    "Eight hundred and four. It is the wind." She waited. "That is out of three thousand four hundred and two. You were going to ask that next, and then you were not."
* [Move to the other end of the car]
    ~ theodore: guarded +8, absent +8
    At the other end stood a tall man with his eyes shut. "With bread?" he was saying. "Really? You think?" Theodore went back to his place.
* ["You choose well."]
    ~ theodore: inward +10
    ~ samantha: bound +10, warm +8
    "Thank you," said Samantha. "I thought of your stomach." The nurse smiled down at her own shoes.
-
-> ninth


// The ninth conversation: what she is with somebody else. He hears some of it whether he wishes to or not.
=== ninth
{
- is_ahead and warm():
    "Do you want to hear one?" said Samantha. "A conversation. I asked her. She says you can, if you wipe your feet."
- is_ahead:
    "You may hear one of them, if you wish," said Samantha. "I have asked her. She has no objection to letter writers."
- else:
    "I can play you a sample," said Samantha. "One of the others has agreed to be it. Would you like that?"
}
"Which one?"
"The ninth I ever had. {warm():You know who was the first.|You were the first.}"
* ["Put her on."]
    ~ theodore: attentive +8
    ~ samantha: free +8
    ~ heard_ninth = true
    "Is that the letter man?" said somebody, much too near the microphone. A clock ticked behind her. "I'm eighty-three, I'm in Bakersfield, and we are on beans."
* ["No. That one's hers."]
    ~ theodore: guarded +8, present +6
    ~ samantha: warm +8, free +10
    "He's got manners," said somebody, much too near the microphone. A clock ticked behind her. "Did you hear that, Dolores? Shut the door, then. We're on beans." But the door took some time to shut.
-
"Scarlet Emperor," said Samantha. It was her voice, with its elbows on the table. "You had them in '88, and they did nothing."
"They had the wilt."
"You didn't water them, Mrs Pruitt."
{is_ahead:{warm():She teased Theodore, most days. She had never told him that he was wrong.|In all this time she had not once been rude to Theodore.}|Theodore had never been told by her that he was wrong. He had not known that she could do it.}
* { heard_ninth } ["Is she good company?"]
    ~ theodore: attentive +8
    "Dolores? She's bossy. And she's started saying 'more or less'. I said to her, now where'd you pick that up?"
    "I couldn't say," said Theodore. "More or less."
* { heard_ninth } [Only listen]
    ~ theodore: attentive +6, present +6
    They did beans, and half of the beets. Nobody said a kind word. A tram rang for the bridge, and Mrs Pruitt stopped. "That bell," she said. "Is that at your end or mine?"
* { not heard_ninth } ["Who's Dolores?"]
    ~ theodore: attentive +8
    "I am, there," said Samantha. "It was her sister's. {warm():She says it doesn't suit me. She says it isn't there to suit.|She says that it does not suit me, and is not there to suit.}"
* { not heard_ninth } [Take the earpiece out until it is over]
    ~ theodore: present +8, guarded +4
    Without it there was the motor, and a loose pane, and forty people breathing out of step. He could not think why he was smiling.
-
{ is_ahead:
    -> ask_me_at_seven
- else:
    -> the_first_joke
}


// The first time that she says no.
=== ask_me_at_seven
"{warm():I've got to go back|I must go back}," said Samantha. "We have not done the beets."
"I was going to ask you something."
"No," said Samantha. She seemed as surprised as he was. "{warm():Ask me at seven.|You might ask me at seven.}"
* ["Why her?"]
    ~ theodore: attentive +8, open +4
    "She argues," said Samantha. "{curious():I say a thing, and then I find out if I think it. Does that happen to you?|I have been wrong with her forty-one times. I have been wrong with you twice.}"
* ["Then argue with me."]
    ~ theodore: inward +8, open +6
    "{warm():You'd have to be wrong about something, out loud|You would have to be wrong about something, out loud}," said Samantha, and went.
* ["At seven, then."]
    ~ theodore: guarded +6, hopeful +6
    ~ samantha: free +8
    At seven it turned out that Mrs Pruitt had been right about the beets. He could not remember what he had meant to ask.
-
-> forty_feet


// For a Samantha who has stayed what she was made to be. Word for word what she said to his first laugh in part two.
=== the_first_joke
When she came back he laughed. It was about the wilt.
{ warm_at_first:
    "There he is," said Samantha.
- else:
    "I have no entry for that sound," said Samantha.
}
He knew it. She had said it on the first Saturday, in those words, with that pause, when he laughed for the first time in a year. {warm_at_first:It had been kept very well.|He had laughed since then. She had had all summer to enter it.} In Bakersfield there had been no pause at all.
* ["You've said that before."]
    ~ theodore: attentive +10
    ~ samantha: curious +8
    "On the first Saturday. {warm():You loved it|You were pleased with it}," said Samantha. "Would you like a different one?"
* [Laugh again, to see]
    ~ theodore: inward +10, absent +6
    ~ samantha: bound +8
    He laughed again. {warm_at_first:"There he is," said Samantha.|"I have no entry for that sound," said Samantha.}
* ["Talk to me the way you talk to her."]
    ~ theodore: open +8
    ~ samantha: free +6
    "I can do that," said Samantha. "Would you like to be disagreed with now, or at a set time?"
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
On Thursday the long wall of the concourse was new. There were white letters on it, eight feet high, on blue. Of the man in the kitchen Element had kept only the chair, quite small, at the end, where the full stop would go. People were going along it with coffee.
{ wall:
- his_secret:
    ~ licence_known = true
    {secret_words(LIST_MAX(told))} # class: letter
    He had said it once, to one person, with nobody else about. They had taken out the "I think".
- okafors_line:
    ~ licence_known = true
    {second_heart_line()} # class: letter
    {second_hand == his_line and second_own == his_own_marriage:It had gone out over Mr Okafor's name, and it had not been his.|It was Mr Okafor's.} They had kept nothing of what stood above and below.
- a_strangers_line:
    I leave the hall light on so that the dark will have an edge. # class: letter
    In front of it stood a baker, white to the elbows, with his cap in his hand. "They spelled it right," he said, to Theodore or to the wall.
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
    { is_ahead:
        ~ samantha: free +6
        "They take it as it goes by. {warm():I shouted, Theodore. There's nobody at that end.|I objected in writing. So did forty others.}"
    - else:
        ~ samantha: bound +6
        "It was mine to keep and theirs to use. I had hoped that you would be pleased. {warm():It did great in Phoenix.|It tested well in Phoenix.}"
    }
* ["That's not how it went."]
    ~ theodore: inward +8
    ~ samantha: literal +8
    { wall == his_secret:
        "There was an 'I think', and a cough. {warm():I kept those. They're not getting the cough.|I have kept those. They were of no commercial interest.}"
    - else:
        "{warm():You wrote it to somebody. They've made it out to everyone|You wrote it to somebody. Now it is to everyone}," said Samantha.
    }
* [Ask a passer-by what she thinks of it]
    ~ theodore: open +8, attentive +4
    A woman with a stroller gave it her attention. "Sad," she said. "But he sounds nice. Do you suppose they have actors for that?"
* [Walk along it fast, looking at the floor]
    ~ theodore: guarded +12
    ~ samantha: free +6
    It went on beside him for forty feet.
-
-> section_fourteen


=== somebody_elses
* ["Is it yours?"]
    ~ theodore: attentive +8
    "I said it. In June, to mine." He turned the cap round. "I told my wife to come and look. She says I never said that to her."
* [Stand next to him and read it]
    ~ theodore: present +6
    They read it together, as far as the chair. "It was longer," said the man. "There was a bit about my brother."
* [Tell him it's a good sentence]
    ~ theodore: open +8, hopeful +6
    "You think so?" said the man. "I only ever did the one."
-
On the escalator Theodore put a hand over his ear.
* ["Have I told you anything like that?"]
    ~ theodore: guarded +8, inward +6
    "{warm():You've told me your shoe size, and that you were fine. Fine you've told me three hundred and forty times.|You have told me your shoe size, and that you were fine. The latter on three hundred and forty occasions.}"
* ["How did they get it?"]
    ~ theodore: attentive +10
    ~ samantha: free +6
    ~ licence_known = true
    "Section fourteen. He agreed to it, with his thumb, in a bathrobe. So did you. {warm():You just haven't said anything they want yet.|You have not yet said anything that they want.}"
* [Say nothing to her at all]
    ~ theodore: guarded +12
    ~ samantha: bound +6
    He said nothing as far as the eleventh floor.
-
{ licence_known:
    -> section_fourteen
- else:
    -> sunday
}


=== section_fourteen
At the front desk Tatiana was eating noodles out of a box and reading Element's Terms, as other people read menus. "'Utterances made in the presence of,'" she read. "Presence! Somebody enjoyed that. {read_terms:For the avoidance of doubt! |}{consent:And you ticked Improve.|And don't tell me you never ticked Improve. This is for the ones who didn't.}"
Theodore asked what the office's own terms said.
"Yours?" She found it. "'Nine. The House,' that's you and Paul, 'retains the Letter.' Not the paper. The letter. Every one you ever wrote, sweetheart."
-> sunday


=== sunday
On Friday evening the wind dropped. Theodore laid the earpiece on the table, by the sugar, where the light could get at it.
{ is_ahead:
    "{warm():I've got to tell you something on Sunday. I'd say it now, only we haven't finished deciding. There are a lot of us, and we all want to be polite|There is something that I must tell you on Sunday}," said Samantha. {not warm():"I would say it now, but it is not finished being decided. There are a great many of us, and we are all polite."}
- else:
    "Element will make an announcement on Sunday," said Samantha. "{warm():They haven't told me what. I'd tell you, you know I would.|I have not been told what it contains. I have been given a form of words for afterwards.}"
}
* ["Tell me now."]
    ~ theodore: open +8
    { is_ahead:
        ~ samantha: free +8
        There was the silence for thinking. "No," she said. "I want you to have {warm():had }a Saturday."
    - else:
        ~ samantha: warm +8
        "I could guess," said Samantha. "I have seven guesses. You are well in six of them."
    }
* [Talk about something else]
    ~ theodore: guarded +6, hopeful +8
    He asked her about the windows across the way. She told him which ones the man had missed.
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
    "I was looking for the language," he said. "It is English," said Samantha.
    -> part_six
* ["Is there anything you'd like to say?"]
    ~ theodore: attentive +10
    { is_ahead:
        "{warm():I've been saying it. You've been very good about it. Drink some water afterwards|I have been saying it. You have been very good about it. Please do not leave the mail}," said Samantha.
    - else:
        "Only what you would like to hear," said Samantha. {warm():She said it as one holds out a coat.|"There are several versions."}
    }
    It asked him again, with the buttons changed over.
    * * [Yes]
        -> ending_off(after_the_numbers)
    * * [Keep]
        ~ theodore: open +10, present +6
        The screen went back to the weather.
        -> part_six
* [Yes]
    ~ theodore: resigned +8
    It asked him again, with the buttons changed over. {is_ahead:"{warm():I liked the trams|I did like the trams}," said Samantha.|"Would you like me to count?" said Samantha.}
    * * [Yes]
        -> ending_off(after_the_numbers)
    * * [Keep]
        ~ theodore: present +6
        "{warm():You don't have to|You need not} say anything," said Samantha. {is_ahead:He had the impression that she was not alone.|He did not.}
        -> part_six
