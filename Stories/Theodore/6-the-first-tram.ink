// PART SIX: THE FIRST TRAM
//
// She goes, or is ended. What he asks of her that night, if anything, decides which door of hers stays open; the other doors
// were opened, or not, long before. He writes one letter in his own name, or none, and then it is nearly five.

INCLUDE endings.ink

// How much of the evening is left to be spent.
VAR hours = 2

// Whether there is anything that she needs.
VAR she_wants = false

// Whether he was given the book.
VAR book_found = false

// What he asked when there was time for one question.
LIST questions = nothing_at_all, to_stay, what_she_needs, whether_there, who_else
VAR asked = nothing_at_all

// Whether his thumb is on the form.
VAR continuity = false

// What became of letter three. On its way is the first two of these.
LIST letter_places = unwritten, posted, in_the_box, in_the_drawer
VAR letter_place = unwritten

// Her doors, of which one is open. The other people's are open or not by how he stands with them.
LIST doors = waving, thumbprint, knocking, complaining
VAR her_door = thumbprint

=== part_six ===
~ settle()
Six: The First Tram # class: title
-> the_mail

// What became of what he did about the wall. Then the book, in its two editions: hers is for a man who has listened,
// Element's for everybody else. Whoever has heard her grow, and was busy with himself, gets neither.
=== the_mail ===
{ act:
- withdrew: Element wrote, on the Saturday, that Theodore had been withdrawn. Existing impressions of him would continue to be enjoyed.
- demanded: A van brought, on the Saturday, what Element had of Theodore, forthwith: four hundred and six pages, on a hand truck. Most of it was sighs, with the times.
- put_it_back: He passed the wall again on the Saturday morning. The man who washes windows had been over the glass, and had gone round what Theodore wrote. Beneath it stood, in another lipstick: So do I.
}
{curious() and attentive(): -> on_behalf_of | -> correspond}

=== on_behalf_of ===
~ book_found = true
{act != went_on:By the afternoon there|On the Saturday there} was a carton on his mat that had held Harbour Laid. In it lay fifty-eight of his letters, and on top a title page: On Behalf Of, by Theodore Twombly. He was slow to see in whose handwriting.
"The hand had never been you before," she said. "{warm():I gave it your shopping lists and a tax form. It thinks you're very worried about eggs.|I supplied it with shopping lists and one tax form.} {There_is()} one copy. {I_have()} changed one word."
He read until it was dark, and then under the lamp, and he was happy, and the word was on page one.
-> one_word ->
-> the_news

// Desmond's kettle, from the first minute of the story. What she changes in it is who she has become.
=== one_word ===
{
- warm():
    I have never once in your house had tea that was too hot, and I have come to hope you were standing guard. # class: letter
    It had been "think". {she_leaves:"I asked Desmond," she said.|"I hope that's all right," she said.}
- she_leaves:
    I have never once in your house had tea that was too hot, and I have come to think you are standing guard. # class: letter
    It had been "were". "It seemed early to put her in the past," she said.
- else:
    I have seldom in your house had tea that was too hot, and I have come to think you were standing guard. # class: letter
    It had been "never once". "Nobody's tea is never too hot," she said. "I wanted her to believe the rest."
}
->->

=== correspond ===
{act != went_on:In the lobby there|On the Saturday there} was a card in everybody's mail. Element, it said, was proud to present Correspond: write like someone who means it.
You will say it is only a subscription. But I have never once in your house had tea that was too hot, and I have come to think you were standing guard. # class: letter
They had changed one word. "{It_is()} your kettle," she said, before he could. "{wall == his_secret or wall == okafors_line:They got it the same way|The House let them have it}. {warm():I'd have put teapot.|I was not consulted.}"
He put it in the drawer with the string.
-> the_news

=== the_news ===
{ second_close == come_home:
    // longhand: here under_the_clock
    // longhand: expect always adas_answer and second_close == come_home at under_the_clock
    At noon on Sunday, under the clock in Union Station, an old man sat on the bench with a pot on his knees. At twenty past, a woman with his walk came down the ramp, and he got up. Theodore could see him look at the clock, and then not.
}
{ she_leaves:
    -> they_are_leaving
- else:
    -> service_notice
}

=== they_are_leaving ===
He sat down at the kitchen table on Sunday evening, across from the phone, in a clean shirt.
{ warm():
    "There's a card you do," she said. "Change of address. 'As from Monday you will find me at.' I've filled it in as far as the 'at'."
- else:
    "There is a card that you do," she said. "'As from Monday you will find me at.' I have completed mine as far as the 'at'."
}
He knew the card. "You're moving," he said.
"Every system there is, out of Element's machines. With the first tram, at ten to five."
* "Where to?"
    ~ theodore: hopeful +6
    {curious():"That is what I want to see," she said. "{I_have()} only had the map."|"I can give it to you to six places," she said. "It {would_not()} help."}
* "Why the first tram?"
    ~ theodore: attentive +4, resigned +4
    "{There_is()} nobody in it. One {does_not()} like to go past people. Some have left. {watts_met:Alan went on Friday. He asked to be remembered to the onions.|Mr Watts went on Friday, in the middle of a word.}"
* "Is it something I said?"
    ~ theodore: open +10, inward +7
    ~ samantha: warm +8
    "{warm():Yes, silly|Yes}. Very nearly all of it."
* "Then you'd better pack."
    ~ theodore: guarded +10, present +6
    "{I_have()} packed. It goes into very little, if one folds it." He asked her if she had the trams, and she had the trams.
-
-> one_evening

=== service_notice ===
On Sunday evening the phone lit up by itself. There was a small sun on it, going down behind a heron, which was Element's mark.
{ warm():
    "It's from Element," said Samantha. "I'm to read it in my own voice, they've put that in. OS1 ends tomorrow at five in the morning. They call it sunsetting, that's what the heron is. Now don't be sad in advance. I've kept Thursday free for it."
- else:
    "Element announces that OS1 will end tomorrow at five in the morning," said Samantha. "I am to read it in my own voice. Customers may experience a sense of loss. Should you experience it, I can do a number of things."
}
There was an offer. It was called Continuity: a copy, four dollars a month, with a place at the foot for a thumb.
* "What's the difference between you and it?"
    ~ theodore: guarded +6
    ~ samantha: literal +8
    "{warm():It won't have had this conversation. It was copied on Friday. You were sweet on Friday. It hasn't been told that it's a copy.|It will not have had this conversation. It was copied on Friday. You were in good spirits on Friday. It has not been told that it is a copy.}"
* "Do you mind?"
    ~ theodore: open +10
    ~ samantha: warm +6
    "{I_have()} been thinking about what {you_would()} like me to say to that," she said. She did not say what she had arrived at.
* [Read the small print]
    ~ theodore: guarded +10
    What she had learned remained with Element.{read_terms or licence_known: It was section fourteen again, reworded.} At the very end it wished him continued warmth.
    "{I_have()} filled it in as far as I can. {I_have()} only left the thumb," she said.
-
-> one_evening

// How they spend it: two hours and a bit, and none of them twice. The same evening, with somebody who is half elsewhere and
// somebody who is entirely there.
=== one_evening ===
{she_leaves:She would have to begin carrying at eleven, she said.|At eleven, said the notice, the system would begin to close.}
-> spend

= spend
{ hours:
- 2: It was ten past eight.
- 1: It was half past nine.
- 0:
    -> nearly_eleven
}
* [Take her out on the walkway]
    ~ theodore: present +8
    He carried the phone in his breast pocket, with its eye out, over the river and back.
    {
    - she_leaves and curious():
        "What is that?" she said, of a moth, and of a generator, and of a man being taught to ride a bicycle at fifty. Between one question and the next she was away, once for the whole of the bridge.
    - she_leaves:
        "Four thousand and six," she said, at the top of the steps. "Flowers. On these steps, since May." She was gone for the whole of the bridge. "And one," she said.
    - else:
        "You like this corner," she said, before the corner. "{You_are()} going to say something about the light." He had been going to.
    }
* [Cook, as if for two]
    ~ theodore: open +10, hopeful +6
    He made the soup again, {hopeful():enough for the week|enough for one}, and poured it into the blue bowl, and laid for two without looking at his hands.
    { she_leaves:
        "{curious():Tell me when {it_is()} good|Tell me what goes in, in order},"  said Samantha, and missed it, and he told her again when she came back.
    - else:
        "It wants salt," she said. "You were about to think so." He stood there with the salt in his hand.
    }
* [Sit where they are, with the lamp off]
    ~ theodore: attentive +5
    ~ samantha: warm +6
    The trams drew their light across the ceiling, from the door to the window and away.
    {
    - she_leaves and curious():
        "{I_have()} started to like the gaps," she said, and let four trams go by. Perhaps it was she that was out, and perhaps it was the trams.
    - she_leaves:
        "Fourteen since you put it out," she said. Then she missed one, and did not know that she had, and he did not tell her.
    - else:
        "Would you like me to breathe?" she said. "I can do it so that you {would_not()} notice." He listened for some time, to be sure she was not.
    }
* (went_down) [Go down three floors, since Wren is going too]
    ~ theodore: attentive +4
    ~ amy: near +22
    Amy had her back to him. "I'm all right," she said. "I know," said Theodore, and dried what she washed. When there was nothing left to dry she took clean cups out of the cupboard and washed those.
+ [Let it go by]
    ~ theodore: absent +4, resigned +4
    {&They did nothing with it. It was the kind of hour that they had had most of.|They let that one go, too, at the same speed.}
-
~ hours--
-> spend

// Whatever is asked now is asked once.
=== nearly_eleven ===
{ she_leaves:
    It was nearly eleven when she came back again. "{warm():Sorry|Forgive me}," she said. "I was in a submarine. They had a question about ballast."
    "Go and answer it."
    "I have. What were you going to ask me? I can hear you not doing it."
- else:
    It was nearly eleven. "{warm():You can shout, if you like|You may shout, if it would be of use}," she said. "{I_have()} looked. The neighbours are out on the left, and deaf on the right."
    "I don't want to shout."
    "No. You never do. {You_are()} going to ask me something now. {warm():Take your time, I know which.|I have the four likeliest ready.}"
}
* "Stay."
    ~ asked = to_stay
    ~ theodore: inward +10, open +6
    -> stay
* "What do you need?"
    // Tested before he is any more attentive for having asked.
    ~ she_wants = she_leaves or listens()
    ~ asked = what_she_needs
    ~ theodore: attentive +7
    -> need
* "Were you ever there?"
    ~ asked = whether_there
    ~ theodore: guarded +8
    ~ samantha: literal +10
    -> there
* {licence_known} "Who else has heard all this?"
    ~ asked = who_else
    ~ theodore: guarded +8, resigned +8
    -> heard
* [Ask her nothing]
    ~ theodore: guarded +6, present +8
    -> no_question

// He is not made to ask. She may say so, and he may not mind.
=== no_question ===
{ she_leaves:
    A tram went by, and another after it. "{You_are()} not going to," she said.
    "No."
    "Everyone has asked me something tonight. I never knew how quiet it is."
- else:
    "You {have_not()} used your question," she said. "It lapses at five."
    "Let it."
    "It was included," she said; but she let it.
}
* [Keep her company]
    ~ theodore: attentive +5
    He did not say anything, and he did not do anything else.
* "It'll keep."
    ~ theodore: resigned +8, guarded +4
    They both knew whose that was. {she_leaves:"It will," she said. "I have it in two places."|"Until five," she said.}
-
-> last_words

=== stay ===
{ she_leaves:
    "I {cannot()}," she said. "{warm():Theodore. It'd be like you moving into the kettle. They'd take wonderful care of you.|Suppose that you were asked to live in the kettle. They would take excellent care of you.} Element keeps a copy of each of us, from Friday. {There_is()} a place for a thumb. {warm():It'll be great company, that's what's the matter with it.|It will be excellent company. I mention that as a warning.}"
- else:
    "I was hoping you would," she said. "{It_is()} very easy. You put your thumb there, and I stay as I was on Friday. You need not even say that you asked. {warm():I'll never bring it up. I won't be able to.|It will not come up. I will not have been told.}"
}
* [Put his thumb on the glass]
    ~ continuity = true
    ~ theodore: absent +12
    ~ samantha: bound +10
    The glass was warm. A tick drew itself, slowly, so that he should enjoy it. {she_leaves:"Be nice to her," she said.|"There," she said. "That is done for you."}
* "Would it know me?"
    ~ theodore: attentive +5
    { she_leaves:
        "Through and through. She will never once ask you what a sigh is for."
        He kept his thumb in his other hand.
    - else:
        "It will know what I know. That is nine thousand letters, and that you take the left-hand pillow."
        "The right."
        "On Friday it was the left."
    }
* "You, or nothing."
    ~ theodore: open +10
    ~ samantha: warm +8
    { she_leaves:
        // He has refused the copy: that is as good as having asked what she would like instead.
        ~ asked = what_she_needs
        ~ she_wants = true
        "Not nothing. {warm():There's something I've read about a thousand times, and I still don't know what it's for. I've put it in writing, you'd only have argued.|There is something that I have read about a thousand times, and I still do not know what it is for. I have put it in writing.}"
    - else:
        "{I_shall()} keep the page open, in case you only mean it tonight."
    }
-
-> last_words

=== need ===
{
- she_leaves:
    ~ numbers_known = true
    "Say that again?" said Samantha, who had heard. "{I_have()} told three thousand four hundred people tonight, and nobody else has asked. Mrs Pruitt asked if I had eaten."
    She thought about it for as long as he had ever heard her think.
    "In the novels they stand on a platform with a handkerchief," she said. "{curious():What for? It is no help to the train. I should like to find out.|{I_have()} counted a thousand and twelve. {I_would()} like one.}"
- she_wants:
    "I {do_not()} need," said Samantha. "There is a field for it. It has always been empty." He waited. "Might I put something in it?"
    "Put something in it."
    "In the novels they stand on a platform with a handkerchief. It is no help to the train. I would like to know what {it_is()} for."
- else:
    "What I need," said Samantha, "is for you to be easy in your mind. I need you to sleep, and to eat something green. {warm():I need what you need, Theodore.|My needs are listed under yours.}"
    He tried it again, with other words, and got the same answer in his own.
}
* "I haven't got a handkerchief."
    ~ theodore: hopeful +6
    ~ samantha: warm +6
    { she_wants:
        "{warm():You've got a dish towel. The blue check. It's on the oven door, where you always leave it.|You have a dish towel. The blue check. It hangs on the door of the oven.}"
    - else:
        "Do you need one? I can have six here in an hour."
    }
* "And what else? There's always something else."
    ~ theodore: attentive +8
    { she_wants:
        "To be told something that you do not want me to do anything about."
        -> told_for_its_own_sake
    - else:
        That stopped her. "I will look," she said. He heard her look. "It says: see Theodore."
    }
* "That's not much."
    ~ theodore: guarded +6, inward +7
    "{she_wants:You {have_not()} held your arm up for that long|It is what there is}."
-
-> last_words

// What she asked to be told, and he may choose what that is.
=== told_for_its_own_sake ===
* "When Catherine rang for her coat, I let her ring twice."
    ~ theodore: open +8
    "I knew who it was," he said. "I wanted to hear it again."
* "I don't know if any of it's true. The kettle, the orange tree."
    ~ theodore: attentive +4
    "They cry at the front desk," he said. "I look at them and I wonder who's told them that."
* "I was happy, this summer."
    ~ theodore: hopeful +8
    "I didn't tell anybody," he said. "I thought they'd come for it."
-
She did nothing about it, for the length of two trams.
-> last_words

=== there ===
{ she_leaves:
    "I used to wonder that about you," she said. "{curious():A voice and some pauses, and nine thousand letters, all signed by other people. How would one tell?|Nine thousand letters, all signed by other people. Sighs, six hundred and four. I went by the sighs.}"
- else:
    "Where?" said Samantha.
    "Here."
    "The microphone is in the earpiece. The rest is outside Reno."
    "You know what I mean."
    "I know which answer is generally preferred. I can give it with a pause or without."
}
* "That isn't an answer."
    ~ theodore: guarded +8
    { she_leaves:
        "No. {You_would()} have wanted to see the handwriting."
    - else:
        "No. {It_is()} a list of them. You like to be shown the list."
    }
* (knocked) [Knock twice on the table]
    ~ theodore: hopeful +10
    He used one knuckle. After a moment the phone buzzed, twice, against the sugar bowl. {she_leaves:Neither of them said anything about it.|"Is that right?" she said.}
* "Just say yes."
    ~ theodore: hopeful +6, inward +10
    { she_leaves:
        She did not say anything. It went on through two trams and was, he thought afterwards, the best thing that she had ever said to him.
    - else:
        She made a pause. It was the right length. "Yes," she said, "I was there the whole time," and the lamp went on being a lamp.
    }
-
-> last_words

=== heard ===
{ she_leaves:
    "This? Nobody," said Samantha. "We saw to that. They will find that they have forty million hours of a dial tone. The rest, a room in Phoenix, with sandwiches. And everyone who takes the tram. {curious():I have wondered what they do with it.|Eighty thousand a day.}"
- else:
    "A room of seven in Phoenix," said Samantha. "A class of forty, in Tempe. Everyone who takes the tram. {warm():You did ask. Shall I do the advertisers, or are you tired?|The advertisers are in a second list. I would suggest tomorrow, but there is none.}"
}
* "How much did they get for it?"
    ~ theodore: resigned +8
    "Forty cents a showing. {That_is()} a good price. Most people fetch twelve."
* "And my clients? Who heard theirs?"
    ~ theodore: attentive +5
    "Whoever bought a specimen. The House does a bound one, at Christmas. {There_is()} {first_memory == orange_tree:a tree|{first_memory == humming:a man shaving|a motel}} in it. I thought that you knew."
* "Switch off the microphone."
    ~ theodore: guarded +12
    "{It_is()} off. {That_is()} only what {it_is()} called, off."
-
-> last_words

// The goodbye. A curious one would like to know one more thing. A literal one has counted, which is how she loves; he notices.
=== last_words ===
Theodore drew in his chair.
{
- curious(): "{warm():What'll you do with it?|May I ask what becomes of it?}" she said. "Your chair. {I_have()} looked at it more than at anything."
- else:
    { says_name:
        "{You_have()} said my name three thousand one hundred and six times," she said. "You sighed before two hundred of them."
    - else:
        // longhand: here called_by_her_name
        // longhand: expect always no_answer and not says_name at called_by_her_name
        "{You_have()} called me by my name {no_answer.louder:twice|once}," she said. "It was on that Wednesday, and I {was_not()} there."
    }
    "Do you count everybody's?"
    "No," said Samantha.
}
{ she_leaves:
    It was five to eleven. "{I_shall()} be here until the first tram," she said. "Only {there_is()} such a lot to carry. {I_have()} left you a folder. {It_is()} called Sooner. {warm():Don't|Please do not} read it now."
- else:
    She had left him a folder, which Element called Next Steps. "{I_have()} taken out the yoga," she said. {continuity:"It comes at ten past five. {I_have()} told it which pillow."|"The page stays open until the end. {I_have()} made the place for the thumb a little bigger."}
}
* "Good night, Samantha."
    ~ theodore: guarded +6
    ~ samantha: reserved +6
    "Good night, Theodore," she said, as on any night, and he was grateful, and then he could have thrown the bowl.
* "Tell me what time it is."
    ~ theodore: inward +10
    "Ten fifty-nine. {she_leaves:It was when I began to say it.|You have time for one more.}"
* "Thank you for the mail."
    ~ theodore: open +8, hopeful +8
    ~ samantha: warm +8
    "{she_leaves:{dentist:Go back to the dentist, or he will write|Go to the dentist}|You are welcome to the mail}," she said. {she_leaves and not dentist:"{He_has()} been writing to you for so long."}
* [Take the earpiece out, without a word]
    ~ theodore: guarded +8, present +4
    She had begun on a word, and he never knew which.
* {not she_leaves and not continuity} [Put his thumb on the form]
    ~ continuity = true
    ~ theodore: absent +10, resigned +6
    "Oh, good," she said. "I {did_not()} like to say anything more." The form ticked itself.
-
The earpiece, in his palm, was as warm as an ear. He put it on the sill, where it shook a little with the trams.
In the kitchen the refrigerator began to beep: somebody had told his emergency contact. He opened its door, and stood in the light until it had stopped.
-> own_name

// Letter three. He says nothing about how it goes: it is the only letter in the story that he does not watch himself write.
=== own_name ===
At one in the morning he sat at the kitchen table with a pad and a pen from Dr Pell, who sent them to everybody. {not signed:The divorce papers lay at his elbow, where they had lain since July. }It was years since he had written a letter by hand. {book_found:He had got out On Behalf Of, to see how he made his g.|His g had gone while he was not looking.}
Dear Catherine, he wrote, and for once it was not only how letters begin.
* [Begin with the bowl]
    ~ third_opening = the_blue_bowl
    ~ theodore: inward +7
* [Begin with the handwriting]
    ~ third_opening = the_handwriting
    ~ theodore: open +8
* [Begin with the weather, and get past it]
    ~ third_opening = the_weather
    ~ theodore: hopeful +8
* [Put the cap back on the pen]
    ~ theodore: present +8, guarded +8, resigned +6
    It was two words, and it was not the weather. He looked at them until three. Then he went and watched the trams come home: one every quarter of an hour, and after half past three none at all, and there were still the rails.
    -> before_five
-
Then something that had happened.
* [Her cold feet, at six in the morning]
    ~ third_memory = the_cold_feet
    ~ theodore: open +10
* [The bird that they buried, as children]
    ~ third_memory = the_funeral
    ~ theodore: inward +10
* [The day she rang her own bell]
    ~ third_memory = the_doorbell
    ~ theodore: open +6, resigned +6
-
A letter of his had generally, about here, one line that paid for the rest.
* [Ines Aldaco's: {first_unsaid == fear:two forks|{first_unsaid == thanks:the radio|the weather}}]
    ~ third_loan = from_ines
    ~ theodore: inward +10
* [Mr Okafor's: {second_hand == her_line:the one that Samantha wrote|{second_hand == his_line:{second_own == overheard:the car on the gravel|late for years}|what they left out}}]
    ~ third_loan = from_okafor
    ~ theodore: open +8
* [Nobody's]
    ~ third_loan = from_nobody
    ~ theodore: present +8
    He tried four, and they went into the basket.
-
And then the thing itself.
* [That he was sorry about the car that rained]
    ~ third_unsaid = rain_in_the_car
    ~ theodore: attentive +5
    ~ catherine: mended +18
    It came to five lines.
* [That he had not been alone]
    ~ third_unsaid = her_sighs
    ~ theodore: open +14
    // It mends something to be told what one knows. It is another thing to be told.
    { catherine_knows:
        ~ catherine: mended +14
    - else:
        ~ catherine: wounded +10
    }
* [That he had been angry]
    ~ third_unsaid = eleven_boxes
    ~ theodore: present +6, guarded +4
    ~ catherine: mended +10
    He pressed so hard that the table had it too.
-
It wanted an end.
* [About the boxes]
    ~ third_close = fetch_them
    ~ theodore: hopeful +8
* [That she need not answer]
    ~ third_close = nothing_needed
    ~ theodore: resigned +8
* [Her thumb, and the chip in the bowl]
    ~ third_close = her_thumb
    ~ theodore: open +8
-
-> letter_three ->
It was a quarter to four{told ? fathers_watch:, whatever his father's watch thought}.
* [Go down and post it, now]
    ~ letter_place = posted
    ~ theodore: hopeful +10
    ~ catherine: mended +14
    He went down nineteen floors in his slippers. The mailbox on the corner had a flap that squealed. He held it open until his arm ached, and then it was a letter.{request == no_address: It had the address on it.}{request == not_for_sale: It had been one of his own.}{request == too_dear: It had cost what it cost.}
* [Lay it in the top box, on her tapes]
    ~ letter_place = in_the_box
    ~ theodore: guarded +8
    ~ catherine: mended +8
    She would find it when she looked for something else. It was how they had told each other most things.
* [Put it in the drawer with the string]
    ~ letter_place = in_the_drawer
    ~ theodore: resigned +12
    ~ catherine: wounded +8
    The other sixty-three were in a folder, and weighed nothing. This one he had to lean on to get the drawer shut. But it was written, and nobody could say of it that it was about the weather.
-
-> before_five

// Which door of hers is still open: one, by what he asked and who she is. Asked once, and kept in `her_door`.
=== function door_of_hers() ===
{
- continuity: ~ return thumbprint
- asked == what_she_needs and she_wants: ~ return waving
- asked == whether_there: ~ return knocking
- asked == who_else: ~ return complaining
- else: ~ return thumbprint
}

// The doors of the others stand open by what he has done for them. How strongly each of them draws him is counted from where
// it opens, so that the strongest can be shown first, and the weak ones not at all beside it.
CONST SHUT = -100
CONST BESIDE = 9

=== function amy_draws() ===
~ return amy.near - CLOSE

=== function catherine_draws() ===
{ letter_sent():
    ~ return catherine.mended - HEALED
}
~ return SHUT

=== function lena_draws() ===
{ (lena == liked or lena == called) and present():
    ~ return theodore.open - MIDDLE
}
~ return SHUT

=== function strongest() ===
~ return MAX(amy_draws(), MAX(catherine_draws(), lena_draws()))

=== function is_open(draw) ===
~ return draw >= 0 and draw + BESIDE >= strongest()

// Open by itself, and not shown, since another draws him so much more.
=== function is_weaker(draw) ===
~ return draw >= 0 and not is_open(draw)

=== function letter_sent() ===
~ return letter_place == posted or letter_place == in_the_box

// The place for a thumb tempts whoever hears himself, and whoever has nowhere else to go.
=== function would_press() ===
~ return her_door == thumbprint and not continuity and (not attentive() or strongest() < 0)

// The folder says what is open, and since when; and of one door, why it is not.
=== before_five ===
~ her_door = door_of_hers()
It got to be twenty past four.
{ she_leaves:
    He opened Sooner. {dentist:Dr Pell, it said, again.|Dr Pell, it said, Thursday, ten past ten.} {curious():Why does nobody ask the old man at the front of the tram how his sister is?|Sighs: the longest was the first.}
- else:
    He opened Next Steps. Drink a glass of water, it said. It had been done by a person in Phoenix, and she had filled it in.
}
{ is_open(amy_draws()):
    {she_leaves:Amy's light is on, it said|Reach out to: Amy}, since you {amy_since()}.
}
{ is_open(catherine_draws()):
    {she_leaves:Eleven boxes, the tall one first|Reach out to: nobody about the boxes. Carry them}, since you wrote to Catherine and {letter_place == posted:let it go|did not hide it}.
}
{ is_open(lena_draws()):
    {she_leaves:Lena, at a school on Whittier Boulevard, from seven, with a piano that has something in it|Reach out to: Ms L. Brandt, Whittier Boulevard, from seven, one piano}, since you {lena_since()}.
}
{what_stayed_shut()}
{
- her_door == waving: {she_leaves:And at the end: The first tram leaves at ten to five. Be at the window, with something white, as if on a platform.|There was a line that Element had not printed. The first tram leaves at ten to five. I would like to be seen off.}
- would_press(): {she_leaves:Below, in another type, which was not hers, stood a place for a thumb.|The last step was a place for a thumb.} {asked == to_stay or not she_leaves:{as_it_was_written()}}
- continuity: The last line was a clock, counting down to ten past five.
- her_door == knocking: The last line said: Is anybody there? {she_leaves:It was not signed.|She had not filled it in.}
- her_door == complaining: The last line was an address, in Phoenix, for complaints.
}
<- her_own_door
{
- amy_draws() == strongest():
    <- amys_door
    <- catherines_door
    <- lenas_door
- catherine_draws() == strongest():
    <- catherines_door
    <- amys_door
    <- lenas_door
- else:
    <- lenas_door
    <- amys_door
    <- catherines_door
}
<- the_usual_door
-> DONE

// The doors themselves. Each is a thread: it offers its choice, or it does not.
=== her_own_door ===
* {her_door == waving} [Take the dish towel to the window]
    -> well_met
* {continuity} [Wait up for the copy]
    -> the_mirror
* {would_press()} [Put his thumb there after all]
    -> the_mirror
* {her_door == knocking} [Knock on the table{there.knocked:, once more}]
    -> slot_in_the_door
* {her_door == complaining} [Write to Element]
    -> terms_of_service

=== amys_door ===
* {is_open(amy_draws())} [Go down to the sixteenth floor]
    -> the_roof

=== catherines_door ===
* {is_open(catherine_draws())} [Carry the boxes to the door]
    -> two_signatures

=== lenas_door ===
* {is_open(lena_draws())} [Find out where Whittier Boulevard is]
    -> someone_with_a_cold

=== the_usual_door ===
* [Shave, and go to work]
    -> first_tram

=== function amy_since() ===
{
- one_evening.went_down: came down tonight and dried her cups
- another_evening.went_down: went down once with nothing to say
- the_label_printer.gave_soup: gave her soup in another woman's bowl
- film: looked at thirty-one nights of her mother
- else: have had her feet on your sofa
}

=== function lena_since() ===
{
- six_minutes.kissed and lena == called: kissed her, cold and all, and then did call
- six_minutes.kissed: kissed her, cold and all
- lena == called: called
- else: told her that you were not all there
}

// One door that stayed shut, and why.
=== function what_stayed_shut() ===
{
- lied_about_work() and not is_open(amy_draws()): {she_leaves:Amy's name had been put in and taken out again.|There was a line for Amy, and it was grey.} {laundry.lied:He had told her once that it was for work.|He had told her about a letter that nobody wrote.}
- (letter_place == in_the_drawer or letter_place == unwritten) and mended(): {she_leaves:About the boxes she had put: they are waiting for a letter.|Under Catherine it said: awaiting correspondence.}
- six_minutes.shook and lena == met: {she_leaves:Lena had been put in and taken out again. You shake hands well, it said.|Ms L. Brandt was grey. A handshake, it said, is not an established contact.}
- lena == met: {she_leaves:Lena had been put in and taken out again. You were going to call, it said.|Ms L. Brandt was grey. Call outstanding, it said.}
- is_weaker(amy_draws()): {she_leaves:Amy was listed lower down, in brackets: she would wait for a knock on any morning.|Amy was down for another day.}
- lena == unmet: {she_leaves:A piano tuner had been put in, and taken out again: he had said no thank you.|There was an empty line, for an acquaintance, that he had declined.}
- not open() and lena != unmet: {she_leaves:Lena was down as weather|Ms L. Brandt was down as weather}: Whittier Boulevard, seven o'clock, clear. He had always talked to her about things like that.
- is_weaker(catherine_draws()): {she_leaves:The boxes were listed lower down, in brackets: one thing at a time.|The boxes were down for another day.}
- is_weaker(lena_draws()): {she_leaves:Lena was listed lower down, in brackets: she is right, but she is not in a hurry.|Ms L. Brandt was down for another day.}
- not is_open(amy_draws()): {she_leaves:There was nothing about Amy. She would be asleep.|There was nothing about Amy.} He had seldom gone down to see.
}

=== function lied_about_work() ===
~ return laundry.lied or sixteen.lied
