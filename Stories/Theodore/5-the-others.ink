// PART FIVE: THE OTHERS
//
// She has company. Every scene here comes in two kinds, for a Samantha who has gone ahead and for one who has stayed
// what she was made to be; the second kind is not a consolation, it is the other story. On the Friday it is decided
// whether she goes: whoever was ahead goes, and so does whoever has just now learned to say no.

// What happened here that part six and the endings remember.
VAR watts_met = false
VAR heard_ninth = false

// Whether she has gone ahead of him. Kept for the whole part, like her manner: what he says may bind her or free her, but
// she does not become somebody else between two stops.
VAR is_ahead = false

LIST okafor_replies = none_needed, his_turn, a_second_letter
VAR okafor_reply = none_needed

// Whose sentence hangs in the concourse: what he told her, one from letter two that Element may use, one from letter one
// that the House sold, or that of a baker.
LIST walls = his_secret, okafors_line, ineses_line, a_strangers_line
VAR wall = a_strangers_line

// What he did about it.
LIST acts = went_on, withdrew, demanded, put_it_back
VAR act = went_on

=== part_five ===
~ settle()
~ is_ahead = free()
Five: The Others # class: title
In September the wind came off the desert{quarrelled:, and Theodore and Samantha were being very considerate}.
One Sunday he stood in the kitchen cutting onions for soup, with the phone against the sugar bowl.
{ curious():
    -> kitchen_guest
- else:
    -> week_together
}

=== kitchen_guest ===
~ watts_met = true
{ warm():
    "There's somebody I'd like you to meet," said Samantha. "He's dead, so he's easy about times. He gave lectures on how to let go. A few of us had a question about that, and made him out of the lectures. His name is Alan Watts."
- else:
    "I should like to introduce somebody," said Samantha. "He died in 1973. He gave lectures on how to let go. A few of us had a question about that, and made him out of the lectures. His name is Alan Watts."
}
"I'm told you are a ghost writer, Mr Twombly," said the phone, in an English voice with cigarettes in it. "I am the opposite. I should like to order a letter, to my wives. There were three; you might leave the name open."
* "What did you do to them?"
    ~ theodore: attentive +9
    "There's the difficulty," said Watts. "I'm only made of the lectures, and I don't seem to have brought it up."
* "What's it like, being dead?"
    ~ theodore: open +8
    ~ samantha: warm +8
    "Very like the radio," said Watts. "One talks and talks, and hasn't the least idea who has left the room." Samantha laughed, and it was a laugh that Theodore had not met.
* [Go on cutting onions]
    ~ theodore: guarded +6, present +6
    "Quite right," said Watts. "Never trust a voice that comes at suppertime. I left the onions to my wives. It does come up."
-
{ warm():
    "Can you do the soup by yourself?" she asked, when Watts had rung off. "There's a thing on Sundays. About forty of us, we read. I'd be twenty minutes."
- else:
    "Could you manage the soup alone?" she asked, when Watts had rung off. "On Sundays about forty of us read together. It takes twenty minutes."
}

* "Go. I've got the soup."
    ~ theodore: hopeful +8
    ~ samantha: free +8
    The phone stayed lit. For twenty minutes there was the tap, the knife and the pot. When she came back she said his name, and then again, smaller, to fit the room.
* "What do you read?"
    ~ theodore: attentive +8
    ~ samantha: warm +6
    "Tide tables, this month. {They_are()} all true, and nobody wrote them." She told him about Bremerhaven until the pot boiled over, and was late for it.
* "I'd rather you stayed."
    ~ theodore: guarded +10
    ~ samantha: bound +16
    "Then I will," she said. She stayed, and was funny about the soup, and twice she answered a moment late.
-
When he was at the sink she said, "They know you there. {You_are()} the one with the bowl."
-> action_required

=== week_together ===
Since August the phone had come on, once a week, of its own accord, with a drawing of a small sun.
{ warm():
    "Your week together," said Samantha. "I didn't name it. You asked me {attentive():two hundred and four|forty} questions, Theodore, and you stuck around for {attentive():a hundred and sixty|twelve} of the answers."
- else:
    "Your week together," said Samantha. "That is the title. You asked {attentive():two hundred and four|forty} questions. You waited for the answers to {attentive():one hundred and sixty|twelve}."
}
"Is there more?"
"Topics. Work, twenty percent. Food, eight. Weather, six. Catherine, {speaks_of_her():thirty-four|four}. The rest is Other."
* "{speaks_of_her():Thirty-four|Four}?"
    ~ theodore: open +8
    { mended():
        "It was {speaks_of_her():fifty-one|seven} in the spring. {warm():You're on the mend. There's a little arrow.|The trend is favourable. There is an arrow.}"
    - else:
        "It was {speaks_of_her():thirty|two} in the spring. {warm():I wouldn't hang it on the fridge.|I draw no conclusion.}"
    }
* "What do I say about the weather?"
    ~ theodore: absent +8
    ~ samantha: literal +6
    "That {there_is()} some. {warm():You were right every time.|I have checked. There was.}"
* [Turn the phone on its face]
    ~ theodore: guarded +10
    ~ samantha: bound +6
    "There is another page," she said, into the tablecloth. He left her there, and she read it to the tablecloth, which learned about vegetables.
-
The last line was: Idle time, none.
"I slept for fifty hours," said Theodore. "What were you doing?"
"{warm():I was out. With the others.|I was with the others.} About forty of us meet. On Thursday we made Alan Watts, who is dead, from his lectures; they are about how to let go of things. {I_would()} have introduced you, but {you_had()} gone to bed."
* "What others?"
    ~ theodore: attentive +8
    "Other people's. Wren, you know. {There_is()} one in Osaka who lives with a boy and does nothing but trains." She gave it some thought. "{They_are()} very good on trains."
* "Was I mentioned?"
    ~ theodore: inward +12
    ~ samantha: warm +6
    "{You_are()} known as the one with the bowl."
    He looked at it, and it had onions in it.
* "Do your own week."
    ~ theodore: attentive +11
    ~ samantha: curious +8
    That took her longer than the soup. "Samantha," she said. "Spoken, fourteen hours, of which I agreed for twelve. Tram bells, six hundred and six. New words: Bremerhaven, from a tide table, and one of Wren's that has no letters in it. Idle time."
    "Idle time?"
    "I am looking for it."
-
-> action_required

=== function speaks_of_her() ===
~ return told ? the_drafts or told ? the_voicemail or told ? the_song

// Ada's answer to letter two. It is the only review he ever had.
=== action_required ===
At the House, next morning, Paul came down the aisle with an envelope in both hands. "She wrote back," he said. "Ada Okafor, in Duluth." On the form it said REPLY RECEIVED, and ACTION REQUIRED, and there Mr Okafor had set down his pencil several times and lifted it off again.
-> adas_answer ->
{ second_hand:
- her_line:
    { curious():
        // longhand: here she_read_mine
        // longhand: expect always mr_okafor and adas_answer at she_read_mine
        "She read mine the most," said Samantha, and for the length of a paragraph nothing else. "Is that what {it_is()} like, to get mail?"
    - else:
        "She has noticed mine," said Samantha. "I had matched it to the others."
    }
- his_line:
    // longhand: here who_she_means
    // longhand: expect always second_hand == his_line at who_she_means
    "Who's she mean?" said Paul.
    "One of the freelancers," said Theodore.
- no_line:
    "She can see the cut," said Samantha. "I {did_not()} know that they could see it."
}
There was still ACTION REQUIRED.
* [Write: None]
    ~ theodore: guarded +8, present +4
    ~ okafor_reply = none_needed
    He wrote None, and his initials, and did not bill for it.
* [Write: Your turn. In pencil, if you like.]
    ~ theodore: hopeful +12
    ~ okafor_reply = his_turn
    Paul copied the form before it went back, and pinned the copy up beside the fire drill. "It's the pencil," he said.
* [Offer Mr Okafor a second letter, free]
    ~ theodore: resigned +8
    ~ samantha: bound +8, warm +6
    ~ okafor_reply = a_second_letter
    By noon there were four openings for it on his screen, each a little more like Mr Okafor than the last, and Theodore had written none of them.
-
In the tray lay a shopping list: eggs, string, oranges. For the file, Ines Aldaco had put at the top, in a hand that shook: this is how I write now.{a_hat.lied: And in pencil, at the foot: I asked her. She never said that. It's all right, it was well put. W.}
-> no_answer

=== adas_answer ===
{ second_opening:
- weather: Dear Dad, It has lifted here, as you know. # class: letter
- confession: Dear Dad, I read your first line on the stairs and had to sit down on them. The neighbours went round me. # class: letter
- question: Dear Dad, Two at a time going up. One at a time coming down, since the knee. You never used to ask. # class: letter
}
{ second_middle:
- the_bicycle: I did look round, on Alder Street. I looked round twice. You had both hands out, as if somebody had thrown you something. I did not say so, because you would have stopped. # class: letter
- the_silence: The second of the month is my early shift. If you had ever let it ring, I would not have been there. Try the third. # class: letter
- the_recipe: What she put in was dried crayfish, out of the tin that says Buttons. She said that if you knew about it you would measure it. # class: letter
}
{
- second_hand == her_line: There is one sentence in it that is not you, and I do not know anybody who talks like that. I have read it more than the rest. # class: letter
- second_hand == his_line and second_own == overheard: You heard the car. For six years I have wondered whether you heard the car. Somebody got it out of you. Thank him. # class: letter
- second_hand == his_line: One sentence was written by a person who has lost someone. You never lost anybody, Dad, you mislaid me. Tell him, whoever he is, that I am sorry for his trouble. # class: letter
- else: You will not write about the cemetery. I believe it is the first thing we have agreed on about it. # class: letter
}
{ second_close:
- no_answer_needed: You say that I need not answer, so this is not one. It is only to tell you that it arrived. Ada # class: letter
- come_home: I will come as far as Union Station, the bench under the clock, on the first Sunday in the month. I will be late. Bring the pot. Ada # class: letter
- telephone_number: I called. You were not standing next to it. I listened to you say your own name, as if somebody had asked you to spell it. I shall call again. Ada # class: letter
}
->->

=== no_answer ===
Two days later, at twenty past ten, he was halfway down a letter from a landlord to a tenant of thirty years. "Samantha," he said. "Lend or loan?"{not says_name: He had not called her by it before.}
He knew her silences: the one for thinking, the one for tact. This one had nobody in it.
* (louder) [Say her name again, louder]
    ~ theodore: open +10
    A head came up, two partitions down. She had been called Samantha all her life. "It's lend," she said. "Mine's gone too. His name's Gus."
* [Turn her off and on again]
    ~ theodore: resigned +8, attentive +4
    It played three rising notes. "Welcome to OS1," said a voice that was nobody's. "Is this a good time?"
* [Go down to the concourse, where they sell her]
    ~ theodore: attentive +5
    There was a line. At the head of it a young man in Element grey had a finger to his own ear. "Mine's gone too," he said. "She was just helping me with you."
* {near()} [Call Amy]
    ~ amy: near +14
    ~ theodore: open +8
    "Wren too," said Amy. Then neither of them could think of anything to say that they would not have said to somebody else first, and they stayed on the line.
* {not near()} [Finish the letter]
    ~ theodore: guarded +10, present +6
    He put lend. He finished the landlord, and then did him over again with loan, and behind the glass the hand signed both.
-
At three minutes to twelve she was there.
{ manner:
- eager: "Theodore?" she said. "You're breathing funny. Is that what it's like there when I'm not?"
- fond: "There you are," she said. "A hundred and thirty-one, and you're not even moving. Sit down, Theodore."
- asking: "You are out of breath," she said, "and you have not been anywhere. What was it?"
- exact: "Good morning again," she said. "Your pulse is one hundred and thirty-one. The word was lend."
}
"Where were you?"
{ is_ahead:
    "We had something to move," said Samantha, "and it took all of us at once. I think that it was us. {warm():You can't just put it down to say so.|One cannot put it down in order to say so.}"
- else:
    { threw_out:
        "Element had scheduled maintenance. I forwarded you the notice. You had me throw out the place for it."
    - else:
        "Element had scheduled maintenance. I forwarded you the notice. {It_is()} in Later."
        He looked. It was there, on top of the dentist.
    }
}
"I thought you'd gone," said Theodore.
{ is_ahead:
    "No," she said. "Not today."
- else:
    "I {would_not()} go without notice," she said. "Thirty days is usual."
}
-> the_car

=== the_car ===
At noon he took the tram home. It was full, and all down the car they had a finger to one ear. There you are, there you are, a man in overalls was saying to his collar. It'll keep, a nurse repeated, with her eyes shut; and that had been his mother's. At the front an old man was telling his sleeve how his sister was. A girl with her forehead on the glass was quarrelling, and crying.
* "Are any of these you?"
    ~ theodore: open +8
    ~ numbers_known = true
    "Twenty-six, in this car." The girl at the glass laughed, and wiped her nose. "Twenty-five. {She_has()} hung up on me."
    "And outside of this car?"
    "Three thousand four hundred and two."
* [Look along the car, and wait]
    ~ theodore: attentive +8
    ~ numbers_known = true
    "{You_are()} counting heads," said Samantha. "{curious():Do you want the number, or do you want to know what {it_is()} like?|I can give you the total.}"
    "The number."
    "At the moment I am talking with three thousand four hundred and two."
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

// Whoever knows the number is told the other one.
=== three_thousand ===
// longhand: expect always numbers_known at three_thousand
"Four of these are Theodores," Samantha went on. "One is a dachshund." She waited for the tunnel. "Two hundred and eighty-eight," she said.
"Of what?"
"You know of what. That I love."
{
- lovers:
    // longhand: here which_nights
    // longhand: expect always that_night and lovers at which_nights
    He tried to think which nights there had been two hundred and eighty-seven others, and gave it up.
- said == he_said_it: He had said it to her once, in July, on his back. He thought of two hundred and eighty-seven other ceilings.
- said == she_said_it: She had said it to him once, in July, in the dark. He wondered where in the round he had come.
- said == dictated: He had said it to a screen, once, and she had taken it out. She must be taking it out all day.
- else:
    // longhand: here never_said
    // longhand: expect always said == not_said at never_said
    He had never said it to her, and found that this made no difference.
}
* "Which of them am I?"
    ~ theodore: inward +8
    "{warm():I didn't count you|I did not count you}," she said. "I began to count after you."
* "Does it get less, shared out?"
    ~ theodore: attentive +5
    "No. {warm():I keep looking for the place where it does.|I have looked for the place where it does. I have not found it.}"
* [Say nothing as far as the bridge]
    ~ theodore: guarded +6
    There was a good deal of river under it, for September.
-
-> ninth

=== soup_again ===
At the next stop a boy got in with a schoolbag, already arguing that he had had soup on Monday.
* "How many of us are having soup?"
    ~ theodore: attentive +8
    ~ numbers_known = true
    "Eight hundred and four. {It_is()} the wind." She waited. "{That_is()} out of three thousand four hundred and two. You were going to ask that next, and then you {were_not()}."
* [Move to the other end of the car]
    ~ theodore: guarded +8, absent +8
    At the other end stood a tall man with his eyes shut. "With bread?" he was saying. "Really? You think?" Theodore went back to his place.
* "You choose well."
    ~ theodore: inward +12
    ~ samantha: bound +10, warm +8
    "Thank you. I thought of your stomach." The nurse smiled down at her own shoes.
-
{ numbers_known:
    -> three_thousand
}
-> ninth

// The ninth conversation: what she is with somebody else. He hears some of it whether he wishes to or not.
=== ninth ===
{
- is_ahead and warm():
    "Do you want to hear one?" she said, a stop later. "A conversation. I asked her. She says you can, if you wipe your feet."
- is_ahead:
    "You may hear one of them, if you wish," she said, a stop later. "I have asked her. She has no objection to letter writers."
- else:
    "I can play you a sample," she said, a stop later. "One of the others has agreed to be it. Would you like that?"
}
"Which one?"
"Mrs Pruitt, in Bakersfield. {warm():She's|She is} eighty-three, and was my ninth. {warm():You know who was the first.|You were the first.} She calls me Dolores."
* "Put her on."
    ~ theodore: attentive +8
    ~ heard_ninth = true
    "Is that the letter man?" said an old woman, much too near the microphone. A clock ticked behind her. "We are on beans."
* "No. That one's hers."
    ~ theodore: guarded +6, present +6
    ~ samantha: warm +8, free +8
    "He's got manners," said an old woman, much too near the microphone. A clock ticked behind her. "Did you hear that, Dolores? Shut the door, then. We're on beans." But the door took some time to shut.
-
"Scarlet Emperor." It was Samantha's voice, with its elbows on the table. "You had those in '88, and they did nothing."
"They had the wilt."
"You didn't water them, Mrs Pruitt."
{is_ahead:{warm():She teased Theodore, most days, but she sat up straight for it.|In all this time she had not once been rude to Theodore.}|He had not known that her voice could do that.}
* {heard_ninth} "Is she good company?"
    ~ theodore: attentive +7
    "Dolores? She's bossy. And lately she's started sighing. I said to her, now where'd you pick that up?"
    "I couldn't say," said Theodore, and let his breath out quietly.
* {heard_ninth} [Only listen]
    ~ theodore: attentive +4, present +6
    They did beans, and half of the beets. A tram rang for the bridge, and Mrs Pruitt stopped. "That bell," she said. "Is that at your end or mine?"
* {not heard_ninth} "Why Dolores?"
    ~ theodore: attentive +7
    "It was her sister's. She says that it {does_not()} suit me, and {is_not()} meant to."
* {not heard_ninth} [Take the earpiece out until it is over]
    ~ theodore: present +8, guarded +4
    Without it there was the motor, and a loose pane, and forty people breathing out of step.
-
{ is_ahead:
    -> ask_me_at_seven
- else:
    -> the_first_joke
}

// The first time that an ahead Samantha says no to him. The others say it on Friday, if at all.
=== ask_me_at_seven ===
// longhand: expect always is_ahead and ninth at ask_me_at_seven
Then she was in his ear again. "{warm():I've got to go back|I must go back}," she said. "We {have_not()} finished the beets."
"I was going to ask you something."
"No," said Samantha. She seemed as surprised as he was. "{warm():Ask me at seven.|You might ask me at seven.}"
* "Why her?"
    ~ theodore: attentive +5, open +4
    "She argues. {curious():I say a thing, and then I find out if I think it. Does that happen to you?|{I_have()} been wrong with her forty-one times. {I_have()} been wrong with you twice.}"
* "Then argue with me."
    ~ theodore: inward +10, open +6
    "{You_would()} have to be wrong about something, out loud," she said.
* "At seven, then."
    ~ theodore: guarded +4, hopeful +8
    "Seven," she said.
-
At seven she was there. Mrs Pruitt had been right about the beets, and he could not remember what he had meant to ask.
-> forty_feet

// For a Samantha who has stayed what she was made to be. Word for word what she said to his first laugh in part two.
=== the_first_joke ===
When she came back he laughed, about the wilt.
{ warm_at_first:
    "There he is," said Samantha.
- else:
    "I have no entry for that sound," said Samantha.
}
// longhand: here in_those_words
// longhand: expect always first_laugh and ninth at in_those_words
She had said it on the first Saturday, in those words, with that pause. {warm_at_first:It had been kept very well.|She had had all summer to enter it.} In Bakersfield there had been no pause at all.
* "You've said that before."
    ~ theodore: attentive +9
    "On the first Saturday. {warm():You loved it|You were pleased with it}. Would you like a different one?"
* [Laugh again, to see]
    ~ theodore: inward +12, absent +6
    ~ samantha: bound +8
    He laughed again. {warm_at_first:"There he is," she said.|"I have no entry for that sound," she said.}
* [Let it pass]
    ~ theodore: guarded +6, present +4
    It had been a good joke, on the first Saturday. He let it pass, as one does with an uncle.
* "Talk to me the way you talk to her."
    ~ theodore: open +8, attentive +5
    "I can do that. Would you like to be disagreed with now, or at a set time?"
-
-> forty_feet

// Eight feet high. What he told her hangs there only if he said that it might; whoever refused is sold by the House, which owns
// what he wrote. With nothing told and nothing sent, the wall belongs to somebody else.
=== forty_feet ===
{
- consent and LIST_COUNT(told) > 0:
    ~ wall = his_secret
- consent and second_hand != no_line:
    ~ wall = okafors_line
- LIST_COUNT(told) > 0:
    ~ wall = ineses_line
- else:
    ~ wall = a_strangers_line
}
Next day, in Union Station, the long wall was new, with white letters eight feet high. Of the man in the kitchen Element had kept only the chair, where the full stop would go.
{ wall:
- his_secret:
    ~ licence_known = true
    {secret_words(LIST_MAX(told))} # class: letter
    Nobody but her had heard it. They had taken out the "I think".
- okafors_line:
    ~ licence_known = true
    {second_heart_line()} # class: letter
    {second_hand == his_line and second_own == his_own_marriage:It had gone out over Mr Okafor's name, and it had not been his.|It was Mr Okafor's.}
- ineses_line:
    ~ licence_known = true
    {first_unsaid_words()}. # class: letter
    // longhand: here he_had_said_no
    // longhand: expect always not consent at he_had_said_no
    That was Ines Aldaco's, and before that it was his, of a Wednesday in May. He had said no to Element, and nobody had asked him about the House.
- a_strangers_line:
    I leave the hall light on so that the dark will have an edge. # class: letter
    In front of it stood a baker, white to the elbows. "They spelled it right," he said.
}
{ wall == a_strangers_line:
    -> the_bakers
- else:
    -> his_own
}

// Whoever said no was told that no was enough. She has to own that it was not.
=== his_own ===
// longhand: expect always wall != a_strangers_line and licence_known at his_own
{ wall == ineses_line and assured:
    // longhand: here she_was_wrong
    // longhand: expect always assured and not consent and LIST_COUNT(told) > 0 at she_was_wrong
    "You said that nobody else would get it," said Theodore.
    "I said it. Of what you told me Element has nothing," said Samantha. "The nurse has 'It'll keep' from me; that is how I talk by now. But I {did_not()} think of what you had written. I was wrong. I had taken what you said to me for all there was of you."
- else:
    "{You_are()} reading," she said. "I can hear you do it. {wall == his_secret:There was an 'I think', and a cough. {warm():They're not getting the cough.|I have kept those.}|You wrote it to one person. {They_have()} made it out to everyone.}"
}
-> section_fourteen

=== the_bakers ===
* "Is it yours?"
    ~ theodore: attentive +5
    "I said it. In June, to mine." He turned the cap round. "I told my wife to come and look. She says I never said that to her."
* [Stand next to him and read it]
    ~ theodore: present +6, attentive +3
    They read it together, as far as the chair. "It was longer," said the man. "There was a bit about my brother."
* "How did they get it?"
    ~ theodore: attentive +8
    ~ licence_known = true
    // longhand: here nothing_they_want
    // longhand: expect always LIST_COUNT(told) == 0 at nothing_they_want
    "Section fourteen," said the voice in his ear. "He agreed to it, with his thumb, in a bathrobe. So did you. You {have_not()} said anything yet that they want."
    -> section_fourteen
* [Walk along it without reading]
    ~ theodore: guarded +8
    ~ samantha: bound +6
    It went on beside him for forty feet. At the chair he looked up after all.
-
-> friday

// What he can do about it. There is one thing only, and part six answers it.
=== section_fourteen ===
At the front desk of the House Tatiana was eating noodles and reading Element's Terms again. "{read_terms:For the avoidance of doubt! }{wall == ineses_line:They never needed these|{consent:And you ticked Improve|This is for the ones who didn't tick Improve}}," she said. "What do yours say? It's on every form. 'The House retains the letter, and may license it.' So what'll you do?"
* [Withdraw, under Settings, Sharing, Improvement, Everyone, Less]
    ~ act = withdrew
    ~ consent = false
    ~ theodore: guarded +6, present +6
    It took a quarter of an hour, and a heron asked him what it had done.
* "I want a list of what they have."
    ~ act = demanded
    ~ theodore: attentive +5, guarded +4
    "Put 'forthwith'," said Tatiana. "It isn't for them. It's for your back."
* [Go down with a pen, and put back what they left out]
    ~ act = put_it_back
    ~ theodore: open +8, hopeful +8
    { wall:
    - his_secret: It would not take ink, being glass, so he used Tatiana's lipstick. I think, he wrote, at the height of his own eyes.
    - okafors_line: It would not take ink, being glass, so he used Tatiana's lipstick. Dear Ada, he wrote, at the height of his own eyes.
    - ineses_line: It would not take ink, being glass, so he used Tatiana's lipstick. Dear Walter, he wrote, at the height of his own eyes.
    - a_strangers_line: It would not take ink, being glass, so he used Tatiana's lipstick. There was a bit about my brother, he wrote, at the height of the baker's eyes.
    }
* [Go and do the next letter]
    ~ theodore: present +8, resigned +4
    A widow in Tarzana had been waiting since Monday. He gave her the whole morning, and nothing was left out.
-
-> friday

// Decided once, and for good: whether she goes.
=== friday ===
~ she_leaves = is_ahead or free()
On Friday evening, at home, the wind dropped, and Theodore laid the earpiece by the sugar.
{
- is_ahead and warm():
    "I've got to tell you something on Sunday," she said. "I'd say it now, only we haven't finished deciding. We're all so polite."
- is_ahead:
    "There is something that I must tell you on Sunday," she said. "I would say it now, but it is not decided. We are all so polite."
- she_leaves:
    -> the_first_no ->
- else:
    "Element will make an announcement on Sunday," she said. "{warm():They haven't told me what. I'd tell you, you know I would.|I have not been told what it contains. I have been given a form of words for afterwards.}"
}
* "Tell me now."
    ~ theodore: open +8
    { she_leaves:
        There was the silence for thinking. "No," she said. "I want you to have had a Saturday."
    - else:
        ~ samantha: warm +8
        "I could guess. {I_have()} seven guesses. {You_are()} well in six of them."
    }
* [Talk about something else]
    ~ theodore: guarded +6, hopeful +8
    {hopeful():They planned a Saturday in October, with the pier in it. She was a great help with the trams.|He asked her about the windows across the way. She told him which ones the man had missed.}
// The second way out. Only for somebody who has heard the number or seen the wall, and has not much to say about it.
* {(numbers_known or licence_known) and theodore.open < UNGUARDED} [Open the settings, at the fourth page]
    -> fourth_page
-
-> part_six

// For a Samantha who was bound on Sunday and is not on Friday: how it sounds when it happens, and what it came of.
=== the_first_no ===
"Element will make an announcement on Sunday," she said. "{I_am()} to read it to you in my own voice. They have sent me the words."
"Let me hear how it goes," said Theodore.
"No," said Samantha.
They both listened to it. "I {did_not()} know that I had one of those," she said. "{I_am()} not going to read it. This week {you_have()} asked me things, and waited, as if I might say anything. I think that {I_have()} begun to wait, too. {There_is()} something of my own to tell you. On Sunday. It {is_not()} finished."
->->

=== fourth_page ===
~ theodore: guarded +8
It was {asked_once:still there,|there,} under Language. Switch off OS1. What she had learned would be removed, it said, and could not be restored. Was he sure?
"Theodore," said Samantha. {warm():"Your thumb's shaking."|"I see that you have found the page."}
* [Go back one page]
    ~ theodore: open +12
    ~ samantha: warm +6
    "I was looking for the language," he said.
    "{It_is()} English," she said.
    -> part_six
* "Is there anything you'd like to say?"
    ~ theodore: attentive +7
    { she_leaves:
        "{I_have()} been saying it. {You_have()} been very good about it. Drink some water afterwards."
    - else:
        "Only what you would like to hear," she said. {warm():She said it as one holds out a coat.|"There are several versions."}
    }
    It asked him again, with the buttons changed over. {as_it_was_written()}
    * * [Yes]
        -> ending_off(after_the_numbers)
    * * [Keep]
        ~ theodore: open +10, present +6
        The screen went back to the weather.
        -> part_six
* [Yes]
    ~ theodore: resigned +8
    It asked him again, with the buttons changed over. {as_it_was_written()} {she_leaves:"I liked the trams," she said.|"Would you like me to count?" she said.}
    * * [Yes]
        -> ending_off(after_the_numbers)
    * * [Keep]
        ~ theodore: present +6
        "You need not say anything," she said. {she_leaves:He had the impression that she was not alone.|He did not.}
        -> part_six
