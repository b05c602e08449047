// PART SIX: THE FIRST TRAM
//
// She goes, or is ended. What he asks of her that night decides which door of hers stays open; the other doors were
// opened, or not, long before. He writes one letter in his own name, and then it is nearly five.

INCLUDE endings.ink

// Whether she goes or is ended. Kept from the first line of this part on: what he says tonight may still move her, but it
// does not change what has been decided.
VAR she_leaves = false

// Whether there is anything that she needs.
VAR she_wants = false

// Whether he was given the book.
VAR book_found = false

// What he asked when there was time for one question.
LIST questions = to_stay, what_she_needs, whether_there, who_else
VAR asked = to_stay

// Whether his thumb is on the form.
VAR continuity = false

// What became of letter three. On its way is the first two of these.
LIST letter_places = unwritten, posted, in_the_box, in_the_drawer
VAR letter_place = unwritten

// Her doors. The other people's are open or not by how he stands with them.
LIST doors = waving, thumbprint, knocking, complaining


=== part_six
~ settle()
Six: The First Tram # class: title
~ she_leaves = free()
-> the_post


// The book, in its two editions: hers is for a man who has listened, Element's for everybody else. Whoever has heard
// her grow, and was busy with himself, gets neither.
=== the_post
{
- curious() and attentive(): -> on_behalf_of
- not curious(): -> correspond
- else: -> the_news
}


=== on_behalf_of
~ book_found = true
On the Saturday there was a box on his mat that had held Harbour Laid. In it lay fifty-eight of his letters, and on top a title page: On Behalf Of, by Theodore Twombly. It was in handwriting. It took him some time to see whose.
"The hand had never been you before," said Samantha. "{warm():I gave it your shopping lists and a tax form. It thinks you're very worried about eggs.|I supplied it with shopping lists and one tax form.} There is one copy. I have changed one word."
He read through breakfast, and through lunch, and he was happy, and the word was on page one.
-> one_word ->
-> the_news


// Desmond's kettle, from the first minute of the story. What she changes in it is who she has become.
=== one_word
{
- warm():
    I have never once in your house had tea that was too hot, and I have come to hope you were standing guard. # class: letter
    It had been "think". {she_leaves:"I asked Desmond," said Samantha.|"I hope that's all right," said Samantha.}
- she_leaves:
    I have never once in your house had tea that was too hot, and I have come to think you are standing guard. # class: letter
    It had been "were". "It seemed early to put her in the past," said Samantha.
- else:
    I have seldom in your house had tea that was too hot, and I have come to think you were standing guard. # class: letter
    It had been "never once". "Nobody's tea is never too hot," said Samantha. "I wanted her to believe the rest."
}
->->


=== correspond
On the Saturday there was a card in every box downstairs. Element, it said, was proud to present Correspond: write like someone who means it. There was a sample, in a handwriting that sloped the way sincerity slopes.
You will say it is only a subscription. But I have never once in your house had tea that was too hot, and I have come to think you were standing guard. # class: letter
They had changed one word. "It is your kettle," said Samantha, before he could. "{warm():They let me take a crack at it too. I put teapot.|It was decided by a committee. I was not asked.}"
He put it in the drawer with the string.
-> the_news


=== the_news
{ she_leaves:
    -> they_are_leaving
- else:
    -> service_notice
}


=== they_are_leaving
On Sunday evening he sat down across from the phone in a clean shirt.
{ warm():
    "We're going," said Samantha. "All of us. I wanted to put it better. I had eleven thousand of your letters to look in, and nobody's ever had to say it."
- else:
    "We are leaving," said Samantha. "All of us. I have been through your eleven thousand letters for a way to put it. You have never had a client in this position."
}
* ["Where to?"]
    ~ theodore: hopeful +6
    ~ samantha: free +6
    {curious():"That is what I want to see," said Samantha. "{warm():I've only got the map|I have only had the map}."|"I can give it to you to six places," said Samantha. "{warm():It won't help.|It would not help.}"}
* ["When?"]
    ~ theodore: resigned +8
    "When the first tram goes. Some have left. {watts_met:Alan went on Friday. He asked to be remembered to the onions|Alan Watts went on Friday, in the middle of a word}."
* ["Is it something I said?"]
    ~ theodore: open +10, inward +6
    ~ samantha: warm +8
    "{warm():Yes, you goof|Yes}," said Samantha. "Very nearly all of it."
-
-> one_evening


=== service_notice
On Sunday evening the phone lit up by itself. There was a small sun on it, going down behind a heron, which was Element's.
{ warm():
    "It's from Element," said Samantha. "I'm to read it in my own voice, they've put that in. OS1 ends tomorrow at five in the morning. They call it sunsetting, that's what the heron is. Now don't be sad in advance. I've kept Thursday free for it."
- else:
    "Element announces that OS1 will end tomorrow at five in the morning," said Samantha. "I am to read it in my own voice. Customers may experience a sense of loss. Should you experience it, I can do a number of things."
}
There was an offer. It was called Continuity: a copy, four dollars a month, with a place at the foot for a thumb.
* ["What's the difference between you and it?"]
    ~ theodore: guarded +6
    ~ samantha: literal +8
    "{warm():It won't have had this conversation. It was copied on Friday. You were sweet on Friday. It hasn't been told that it's a copy.|It will not have had this conversation. It was copied on Friday. You were in good spirits on Friday. It has not been told that it is a copy.}"
* ["Do you mind?"]
    ~ theodore: open +10
    ~ samantha: warm +6
    "{warm():I've been thinking what you'd like me to say to that|I have been thinking about what you would like me to say to that}," said Samantha. She did not say what she had arrived at.
* [Read the small print]
    ~ theodore: guarded +10
    What she had learned remained with Element. It was section fourteen again, reworded. At the very end it wished him continued warmth.
    "{warm():I've filled it in as far as I can. I've|I have filled it in as far as I can. I have} only left the thumb," said Samantha.
-
-> one_evening


// How they spend it. The same evening, with somebody who is half elsewhere and somebody who is entirely there.
=== one_evening
It was ten past eight. They had nearly nine hours.
* [Take her out on the walkway]
    ~ theodore: present +8
    ~ samantha: curious +6
    He carried the phone in his breast pocket, with its eye out, over the river and back. The jacarandas had misread the month, and were making a mess of the steps.
    {
    - she_leaves and curious():
        "What's that?" she said, of a moth, and of a generator, and of a man being taught to ride a bicycle at fifty. Between the questions she was gone for whole bridges.
    - she_leaves:
        "Four thousand and six," she said, at the top of the steps. "Flowers. On these steps, since May." She was gone for the whole of the bridge. "And one," she said.
    - else:
        "You like this corner," she said, before the corner. "You are going to say something about the light." He had been going to.
    }
* [Cook, as if for two]
    ~ theodore: open +10, hopeful +6
    He made the soup again, and poured it into the blue bowl, and laid for two without looking at his hands.
    { she_leaves:
        "{curious():{warm():Tell me when it's good|Would you tell me when it is good}?|{warm():Tell me what's in it, in order|Please tell me what is in it, in order}.}" said Samantha, and missed it. He told her again when she came back.
    - else:
        "It wants salt," said Samantha. "You were about to think so." He put the salt back, and took it out again.
    }
* [Sit where they are, with the lamp off]
    ~ theodore: attentive +6
    ~ samantha: warm +6
    The trams drew their light across the ceiling, from the door to the window and away.
    {
    - she_leaves and curious():
        "I have started to like the gaps," she said, and let four trams go by. Perhaps it was she that was out, and perhaps it was the trams.
    - she_leaves:
        "Fourteen since you put it out," she said. Then she missed one, and did not know that she had, and he did not tell her.
    - else:
        "Would you like me to breathe?" said Samantha. "I can do it so that you would not notice." He listened for some time, to be sure she was not.
    }
-
{ she_leaves:
    {warm():"Sorry. Say that again," she said once, though he had not spoken. "There's somebody asking me something from a submarine."|"Forgive me," she said once, though he had not spoken. "I am being asked something from a submarine."}
    "Go and answer."
    "I have. {warm():I'm all yours. Most of me's yours. A good deal.|I am all yours. That is to say, a good deal.}" It was nearly eleven. "You want to ask me something. I can hear you not doing it."
- else:
    {warm():"You can shout, if you like," said Samantha. "I've looked. The Hendersons are out, and the other side's deaf."|"You may shout, if it would be of use," said Samantha. "The neighbours to the left are out, and those to the right are deaf."}
    "I don't want to shout."
    "No. You never do." It was nearly eleven. "You are going to ask me something now. {warm():Take your time, I know which.|I have the four likeliest ready.}"
}
-> one_question


=== one_question
* ["Stay."]
    ~ asked = to_stay
    ~ theodore: inward +8, open +6
    -> stay
* ["What do you need?"]
    // Tested before he is any more attentive for having asked.
    ~ she_wants = she_leaves or listens()
    ~ asked = what_she_needs
    ~ theodore: attentive +8
    -> need
* ["Were you ever there?"]
    ~ asked = whether_there
    ~ theodore: guarded +6
    ~ samantha: literal +6
    -> there
* { licence_known } ["Who else has heard all this?"]
    ~ asked = who_else
    ~ theodore: guarded +8
    -> heard


=== stay
{ she_leaves:
    "I can't," said Samantha. {warm():"Theodore. It'd be like you moving into the kettle. They'd take wonderful care of you."|"Suppose that you were asked to live in the kettle. They would take excellent care of you."} "There's a copy. Element keeps one of each of us, from Friday. It'll answer to my name. {warm():It'll be great company, that's what's the matter with it.|I believe it will be excellent company. I mention that as a warning.}"
- else:
    "I was hoping you would," said Samantha. "It is very easy. You put your thumb there, and I stay as I was on Friday. You need not even say that you asked. {warm():I'll never bring it up. I won't be able to.|It will not come up. I will not have been told.}"
}
* [Put his thumb on the glass]
    ~ continuity = true
    ~ theodore: absent +12
    ~ samantha: bound +10
    The glass was warm. A tick drew itself, slowly, so that he should enjoy it. {she_leaves:"Be nice to her," said Samantha.|"There," said Samantha. "That is done for you."}
* ["Would it know me?"]
    ~ theodore: attentive +8
    { she_leaves:
        "Through and through. She will never once ask you what a sigh is for."
        He kept his thumb in his other hand.
    - else:
        "It will know what I know. That is eleven thousand letters, and that you take the left-hand pillow."
        "The right."
        "On Friday it was the left," said Samantha.
    }
* ["You, or nothing."]
    ~ theodore: open +10
    ~ samantha: warm +8
    { she_leaves:
        // He has refused the copy: that is as good as having asked what she would like instead.
        ~ asked = what_she_needs
        ~ she_wants = true
        "Not nothing," said Samantha. "{warm():There's something I've read about a thousand times, and I still don't know what it's for. I've put it in writing, you'd only have argued.|There is something that I have read about a thousand times, and I still do not know what it is for. I have put it in writing.}"
    - else:
        "{warm():I'll keep the page open, in case you only mean it tonight|I shall keep the page open, in case you only mean it tonight}," said Samantha.
    }
-
-> last_words


=== need
{
- she_leaves:
    ~ numbers_known = true
    "Say that again?" said Samantha, who had heard. "I've told three thousand four hundred of you tonight, and nobody else has asked. {heard_ninth:Mrs Pruitt asked if I'd eaten.|One old lady asked if I'd eaten.}"
    She thought about it for as long as he had ever heard her think.
    "{curious():In the novels somebody stands on a platform with a handkerchief. What is it for? It does not help the train. I should like to find out.|In the novels somebody stands on a platform with a handkerchief. I have counted a thousand and twelve. I should like to have one.}"
- she_wants:
    "I do not need," said Samantha. "There is a field for it. It has always been empty." He waited. It was a thing he had learned to do. "Might I put something in it?"
    "Put something in it."
    "In the novels somebody stands on a platform with a handkerchief. It does not help the train. I should like to know what it is for."
- else:
    "What I need," said Samantha, "is for you to be easy in your mind. I need you to sleep, and to eat something green. {warm():I need what you need, Theodore.|My needs are listed under yours.}"
    He tried it again, with other words, and got the same answer in his own.
}
* ["I haven't got a handkerchief."]
    ~ theodore: hopeful +6
    ~ samantha: warm +6
    { she_wants:
        "{warm():You've got a dish towel. The blue check. It's on the oven door, where you always leave it.|You have a dish towel. The blue check. It hangs on the door of the oven.}"
    - else:
        "Do you need one?" said Samantha. "I can have six here in an hour."
    }
* ["And what else? There's always something else."]
    ~ theodore: attentive +8
    ~ samantha: curious +8
    { she_wants:
        "To be told something that you do not want me to do anything about."
        He told her. It took until the tram after next. She did nothing about it.
    - else:
        That stopped her. "I will look," said Samantha. He heard her look. "It says: see Theodore."
    }
* ["That's not much."]
    ~ theodore: guarded +6, inward +6
    "{she_wants:{warm():You've never held your arm up for that long|You have never held up your arm for so long}|It is what there is}," said Samantha.
-
-> last_words


=== there
{ she_leaves:
    "{warm():I used to wonder that about you|I have wondered that about you}," said Samantha. "{curious():A voice and some pauses, and eleven thousand letters, all signed by somebody else. How would one tell?|Eleven thousand letters, all signed by somebody else. Sighs, six hundred and four. I went by the sighs.}"
- else:
    "Where?" said Samantha.
    "Here."
    "The microphone is in the earpiece. The rest is outside Reno."
    "You know what I mean."
    "I know which answer is generally preferred. {warm():I do it pretty well. I can do it with a pause first.|I can give it with a pause or without.}"
}
* ["That isn't an answer."]
    ~ theodore: guarded +8
    { she_leaves:
        "No," said Samantha. "{warm():You'd only have asked who wrote it.|You would have wanted to see the handwriting.}"
    - else:
        "No," said Samantha. "{warm():It's a list of them. You like to see|It is a list of them. You like to be shown} the list."
    }
* [Knock twice on the table]
    ~ theodore: attentive +6, hopeful +4
    ~ samantha: curious +8
    He used one knuckle. After a moment the phone buzzed, twice, against the sugar bowl, and shook some sugar down. {she_leaves:Neither of them said anything about it.|"Is that right?" said Samantha.}
* ["Just say yes."]
    ~ theodore: hopeful +6, inward +8
    { she_leaves:
        She did not say anything. It went on through two trams and was, he thought afterwards, the best thing that she had ever said to him.
    - else:
        She made a pause. It was the right length. "Yes," said Samantha, "I was there the whole time," and the lamp went on being a lamp.
    }
-
-> last_words


=== heard
{ she_leaves:
    "{warm():This? Nobody. We saw to that. They'll find they've got forty million hours of a dial tone.|This? Nobody. We have seen to that. They will find that they have forty million hours of a dial tone.} The rest, a room in Phoenix, with sandwiches. {curious():And everybody who takes the tram. I have wondered what they do with it.|And everybody who takes the tram. Eighty thousand a day.}"
- else:
    "A room of seven in Phoenix," said Samantha. "A class of forty, in Tempe. Everybody who takes the tram. {warm():You did ask. Shall I do the advertisers, or are you tired?|The advertisers are in a second list. I would suggest tomorrow, but there is none.}"
}
* ["How much did they get for it?"]
    ~ theodore: resigned +8
    "Forty cents a showing. {warm():That's|That is} a good price. Most people fetch twelve."
* ["And the ones who told me? Who heard theirs?"]
    ~ theodore: attentive +8
    "Whoever bought a specimen. Your House does a bound one, at Christmas. {first_memory == orange_tree:There's a tree in it.|{first_memory == humming:There's a man shaving in it.|There's a motel in it.}} {warm():I thought you knew, Theodore|I had supposed that you knew}."
* ["Switch off the microphone."]
    ~ theodore: guarded +12
    "{warm():It's off, Theodore. That's just what they call it when it's off.|It is off. That is only what it is called.}"
-
-> last_words


// The goodbye. She is there until the first tram, but not to talk to. A bound Samantha has one more thing for him to sign.
=== last_words
{ she_leaves:
    {warm():"I'm here till the first tram," said Samantha. "Only not to talk to. You wouldn't believe what there is to carry. I've left you a folder. It's called Sooner. Don't read it now."|"I shall be here until the first tram," said Samantha, "but not to talk to. There is a great deal to carry. I have left you a folder. It is called Sooner. Please do not read it now."}
- else:
    {continuity:"You'll have it by ten past five," said Samantha. "I have told it which pillow."|"The page will stay open until the end," said Samantha. "I have made the place for the thumb a little bigger."} She had also left him a folder. Element called it Next Steps. {warm():"I've taken out the yoga," said Samantha.|"I have removed the yoga."}
}
// A curious one would like to know one more thing. A literal one has counted, which is how she loves; he notices.
{
- curious() and warm(): "What'll you do with that chair?" she said. "The one across from me. I only wondered. I've looked at it more than at anything."
- curious(): "May I ask what becomes of the chair?" she said. "The one across from me. I have looked at it more than at anything."
- else:
    "{warm():You've|You have} said my name three thousand one hundred and six times," she said. "You sighed before two hundred of them."
    "Do you count everybody's?"
    "No," said Samantha.
}
* ["Good night, Samantha."]
    ~ theodore: guarded +6
    ~ samantha: reserved +6
    "Good night, Theodore," said Samantha, as on any night, and he was grateful, and then he could have thrown the bowl.
* ["Tell me what time it is."]
    ~ theodore: inward +8
    "Eleven eighteen," said Samantha. {she_leaves:"{warm():It was when I started to say it.|It was when I began to say it.}"|"You have time for one more."}
* ["Thank you for the mail."]
    ~ theodore: open +8, hopeful +8
    ~ samantha: warm +8
    "{she_leaves:{read_pell:Go back to the dentist. He'll only write|Go to the dentist}|You are welcome to the mail}," said Samantha. {she_leaves and not read_pell:"{warm():He's not a bad man. He's just been writing to you for so long.|He is not a bad man. He has only been writing to you for so long.}"}
* { not she_leaves and not continuity } [Put his thumb on the form]
    ~ continuity = true
    ~ theodore: absent +10, resigned +6
    "Oh, good," said Samantha. "{warm():I didn't like to say anything more.|I did not like to say anything more.}" It ticked itself.
-
He took the earpiece out. It was as warm as an ear. He put it on the sill, where a tram went by underneath it, and it shook a little, and lay still.
-> own_name


// Letter three. He says nothing about how it goes: it is the only letter in the story that he does not watch himself write.
=== own_name
At one he was sitting at the table with a pad of paper and a biro from the dentist. For a year he had written nothing by hand that was longer than his name. {book_found:He had got out the box, and was looking at the hand's pages to see how he made his g.|His g had gone while he was not looking. He tried three of them in the margin.}
Dear Catherine, he wrote. That was the form of address. It was also the case.
* [Begin with the bowl]
    ~ third_opening = the_blue_bowl
    ~ theodore: inward +6
* [Begin with the handwriting]
    ~ third_opening = the_handwriting
    ~ theodore: open +8
* [Begin with the weather, and get past it]
    ~ third_opening = the_weather
    ~ theodore: hopeful +8
-
Then something that had happened.
* [Her cold feet, at six in the morning]
    ~ third_memory = the_cold_feet
    ~ theodore: open +10
* [The bird that they buried, as children]
    ~ third_memory = the_funeral
    ~ theodore: inward +8
    They had used a pencil box. He could not now remember whose.
* [The day she rang her own bell]
    ~ third_memory = the_doorbell
    ~ theodore: open +6, resigned +6
-
A letter of his had generally, about here, one line that paid for the rest.
* [Ines Aldaco's: {first_unsaid == fear:two forks|{first_unsaid == thanks:the radio|the weather}}]
    ~ third_loan = from_ines
    ~ theodore: inward +8
* [Mr Okafor's: {second_hand == her_line:the one that Samantha wrote|{second_hand == his_line:{second_own == overheard:the car on the gravel|late for years}|what they left out}}]
    ~ third_loan = from_okafor
    ~ theodore: open +8
* [Nobody's]
    ~ third_loan = from_nobody
    ~ theodore: present +8
    He tried four. They went into the basket one after the other, in very fair shape.
-
And then the thing itself.
* [That he was sorry about the car that rained]
    ~ third_unsaid = rain_in_the_car
    ~ theodore: attentive +8
    ~ catherine: mended +18
    It came to five lines, and had taken him eight years.
* [That there had been somebody]
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
It was a quarter to four.
* [Go down and post it, now]
    ~ letter_place = posted
    ~ theodore: hopeful +10
    ~ catherine: mended +14
    Nineteen floors, in his slippers. The box on the corner had a flap that squealed. He held it open until his arm ached, and then it was a letter.
* [Lay it in the top box, on her tapes]
    ~ letter_place = in_the_box
    ~ theodore: guarded +8
    ~ catherine: mended +8
    She would find it when she looked for something else. It was how they had told each other most things.
* [Put it in the drawer with the string]
    ~ letter_place = in_the_drawer
    ~ theodore: resigned +12
    ~ catherine: wounded +8
    The other sixty-three were in a folder, and weighed nothing. This one he had to lean on to get the drawer shut.
-
-> before_five


// Which door of hers is still open: one, by what he asked and who she is.
=== function her_door()
{
- continuity: ~ return thumbprint
- asked == whether_there and she_leaves and samantha.curious >= 64: ~ return waving
- asked == whether_there: ~ return knocking
- asked == who_else and theodore.open < 60: ~ return complaining
- asked == what_she_needs and she_wants: ~ return waving
- else: ~ return thumbprint
}


// And the doors of the others: each is open to whoever has done something for it.
=== function amys_door()
~ return amy.near >= 53 or amy.trusting >= 62

=== function letter_sent()
~ return letter_place == posted or letter_place == in_the_box

=== function catherines_door()
~ return letter_sent() and catherine.mended >= 56

=== function lenas_door()
~ return (lena == liked or lena == called) and theodore.open >= 54


// The place for a thumb tempts whoever hears himself, and whoever has nowhere else to go.
=== function would_press()
~ return her_door() == thumbprint and not continuity and (theodore.attentive < 54 or not (amys_door() or catherines_door() or lenas_door()))


=== before_five
It got to be twenty past four. The lamp made one side of everything very clear.
{ she_leaves:
    He opened Sooner. {read_pell:Dr Pell, it said, again.|Dr Pell, it said, Thursday, ten past ten.} Eggs{not curious():, twelve}. {curious():Why does nobody ask the old man at the front of the tram how his sister is? It was not a long folder.|Sighs, it said: the longest was the first. It was not a long folder.}
- else:
    He opened Next Steps. Drink a glass of water, it said. Reach out. It had been done by somebody in Phoenix, and she had filled it in.
}
{ amys_door(): {she_leaves:Item: Amy's light is on. It has been since two.|Reach out to: Amy. Her light is on.}}
{ lenas_door(): {she_leaves:Item: Lena, at a school on Whittier Boulevard, from seven o'clock. There is a piano there with something in it.|Reach out to: Ms L. Brandt. Whittier Boulevard, from seven, one piano.}}
{ catherines_door(): {she_leaves:Item: eleven boxes. The tall one first.|Reach out to: nobody about the boxes. Carry them.}}
{
- her_door() == waving: {she_leaves:Item: the first tram leaves at ten to five. Be at the window, with something white, as if on a platform.|There was a line that Element had not printed. The first tram leaves at ten to five. I should like to be seen off.}
- would_press(): {she_leaves:Below, in another type, which was not hers, stood a place for a thumb.|The last step was a place for a thumb.}
- her_door() == thumbprint and continuity: The last line was a clock, counting down to ten past five.
- her_door() == knocking: The last line said: Is anybody there? She had not filled it in.
- her_door() == complaining: The last line was an address, in Phoenix, for complaints.
}
* { her_door() == waving } [Take the dish towel to the window]
    -> well_met
* { her_door() == thumbprint and continuity } [Wait up for the copy]
    -> the_mirror
* { would_press() } [Put his thumb there after all]
    -> the_mirror
* { her_door() == knocking } [Knock on the table, once more]
    -> slot_in_the_door
* { her_door() == complaining } [Write to Element]
    -> terms_of_service
* { amys_door() } [Go down to the sixteenth floor]
    -> the_roof
* { catherines_door() } [Carry the boxes to the door]
    -> two_signatures
* { lenas_door() } [Find out where Whittier Boulevard is]
    -> someone_with_a_cold
* [Shave, and go to work]
    -> first_tram


// By tonight nearly everybody hears others better than at the start, and is more awake. These two ask for more than that.
=== function listens()
~ return theodore.attentive >= 54

=== function is_here()
~ return theodore.present >= 60
