# title: The Year Without a Number
# author: Hester Vane
# for S.

VAR told_fay = false
VAR asked_tom = false
VAR tom_knows = false
VAR mother_said = false
VAR sharp = 0
VAR has_page = true
VAR jars = 0

-> arrival

=== arrival ===
The damsons were late that year, and so were you.

You had said ten, and it was nearly noon when you turned in at the gate and saw the other two cars already in the yard, parked nose to tail on the side where the nettles were, so as to leave the good place free. Fay would have seen to that. Fay had always left people the good place, and had always watched to see whether they noticed.

The estate agent's board was lying face down in the long grass by the wall. It was not to go up until tomorrow. That had been your mother's one condition. She would sign whatever they liked, she would go to the flat and be grateful for the lift and the warden and the view of the bowling green; but she would not have a board up in the yard while there was fruit on the trees.

* [Go straight in.]
    You went in by the back, without knocking, as you had not done for a long time.
* [Sit for a minute in the car.]
    You sat on with your hands in your lap. The engine ticked. Through the kitchen window you could see the top of Tom's head going to and fro, greyer than it was in the spring, and you thought: he has got Dad's walk. Nobody had told you that he'd got Dad's walk. It must have come on in Canada, where there was no one to see it.
    Then Fay came to the door with a colander on her hip, and looked at you through the windscreen until you got out.
    ~ sharp++

- Your mother was in her chair by the range, with a rug, and the dog lying on the rug. She put her face up to be kissed.

"You've missed the picking," she said. "They've been at it since eight. But you can stone."

"I can stone," you said.

"She was always the best at stoning," said your mother to the dog. "Little fingers."

-> kitchen

=== kitchen ===
There were six buckets of them along the wall, blue-black, with the bloom on. On the table stood the pan, and the scales with the brass weights, and a tower of washed jars on a tea towel; and, at the end, away from the wet, the book.

It was a cash book really, with a red spine, out of a stationer's that had been a phone shop for twenty years. Your grandmother had begun it in 1946. There was a line for every September, with the date, the number of jars, and a remark. It was a rule that the remark had to be no longer than would fit.

<i>1946. Sept. 21st. 31 jars. Sugar from Mrs Poole, don't ask.</i>
<i>1953. Sept. 19th. 58 jars. Coronation year & it has gone to their heads.</i>
<i>1968. Sept. 28th. 40 jars. Wasps. John stung on the lip & talks like a bishop.</i>
<i>1977. Sept. 24th. 66 jars. Tom helped.</i> And beneath it, in pencil, in a hand that was just learning to stay on the line: <i>I did.</i>

* [Turn the pages on.]
    -> pages
* [Leave the book alone, and wash your hands.]
    You did not need to look. You washed your hands at the stone sink, with the green soap, for longer than was necessary; and you could feel it lying there behind you, at the end of the table, like someone who has come early and doesn't mind waiting.
    -> stoning

=== pages ===
You turned the pages on. You did it idly, standing up, as a person does with a magazine; and all the while you knew to the leaf where you were going.

1986; 1987, when there was the hail. 1988, forty-four jars. <i>Fay ate a bucket. Fay was sick a bucket.</i>

Then 1990.

You would have had to know that it was there to see it. It was cut very close, right in against the stitching; and it had been cut with care, with the long scissors out of the workbasket, by somebody who had her tongue between her teeth. A narrow tab of paper, no wider than a bootlace. On the one side of it 1988, and upon the other 1990, and between the two, nothing at all.

"Don't drip on it," said Fay.

* "I'm not dripping."
    "You're stood there with wet sleeves."
    You stepped away. She came past you and shut the book, and moved it six inches further from where you had been.
    ~ sharp++
* "I was looking for 1989."
    It was out before you had decided upon it. Fay did not turn round. She had a bucket in each hand.
    "There isn't one," said Fay. "There never was. We didn't make any that year." She set the buckets down. "That was the year Dad was away on the rigs."
    "Yes," you said.
    "So," said Fay.
    Your mother had closed her eyes. The dog had not.
* [Close the book.]
    You closed it and put it back square, where it had been.

- -> stoning

=== stoning ===
Stoning is slow, and it's the same each time. You slit along the seam; you twist; you put your thumb in. Nobody can look at anyone else while they're doing it, which is why, you had come to think, your family had always said whatever they had to say over damsons, and had been silent for the rest of the year.

You sat between them, as you always had. Tom did it in the way that he did everything now, with a small apologetic carefulness, as if the fruit were someone else's. Fay did two to his one. Her hands were stained to the wrist already; they had cracked, along the sides of the fingers, as they do if you wash an old woman, and her bedding, and her dishes, every day for two years and four months.

You had sent money. You'd driven up on alternate Sundays, and then on the last in the month. You had been very busy at work.

-> talk

=== talk ===
{|The pile of stones grew in the pie dish.|Somewhere upstairs a tap was running that would not quite turn off.|The light had come round to the dresser.}
* "How has she been?"
    "You can ask her," said Fay. "She's there."
    "I'm asking you."
    Fay slit a damson, and twisted. "She calls me Ruth at night," she said. "It's you that she wants, at night. I go in and I say, it's Fay, Mum; and she says, <i>oh.</i>" She put in her thumb. "She's always nice about it."
    * * "I didn't know."
        "No," said Fay. "Well."
    * * "You should have rung me."
        "And said what? Come and be asked for?"
        ~ sharp++
    * * [Put your hand over hers.]
        You put your hand across. It was wet, and hers was wet, and there was a moment when she might have moved it. Then she said, "You're getting it on my cuff," and you laughed, the two of you, not loudly.
        ~ sharp--
    - - -> talk
* (ask_tom) {not asked_tom} "Do you remember the year that Dad was away, Tom?"
    ~ asked_tom = true
    -> tom
* [Say nothing for a while. Work.]
    You did a pound and a half without speaking. There is a kind of silence that is like a room which you've been let back into. You could hear the dog breathing, and the clock; you could hear Fay counting under her breath, as Gran used to, not jars or pounds, but only counting.
    -> talk
* {sharp > 1} "You might have left me some of the picking."
    "You might have come at ten," said Fay.
    "Girls," said your mother, from the chair; and it was so exactly the voice, thirty-five years old and quite unworn, that all of you looked round. But her eyes were shut.
    -> talk
* {pages or tom} [Take your purse out of your bag.]
    -> purse
* -> boiling

=== tom ===
Tom did not look up. "Which year?" he said; but he had stopped.

"Eighty-nine. The rigs."

"He wasn't on the rigs," said Tom.

Fay's knife went on: slit, twist.

"I was sixteen," Tom said. "I'd a bike. I used to take his post over to him. He was in a flat in Harrogate, over a wool shop, with a lady called Maureen who did the accounts for the quarry. He used to give me my tea." He turned the damson about in his fingers. "She was nice. I've never known what to do with that. She made a sort of a cheese thing, with tomatoes. I used to sit there and think, I mustn't like this."

* "You never said."
    "He asked me not to. And then he'd come home, and it was over, and nobody <i>did</i> say." He gave his small, apologetic smile. "And after that I moved to Canada."
* "I knew."
    He raised his head, then. "How could you? You were eleven."
    "I knew there was something. I could read."
    He looked at you; he looked down the table towards the book. He'd always been slow, Tom, and always got there. "Oh, Ruthie," he said.
    ~ tom_knows = true
* [Look at Fay.]
    Fay was six in 1989. You looked to see it land. But she just went on with her knife, and after a bit she said, in a level tone, "Maureen came to the funeral. At the back. Green coat. I gave her a lift to the station." She reached over for another handful. "What, did you think that I'd not have worked it out? I've done his drawers."
    ~ told_fay = true

- "Is it me you're talking about?" said your mother.

"No, Mum," said all three of you.

-> talk

=== purse ===
It had been in four purses. It had gone from the one with the horse on it to the school one, and the leather one that you had for your twenty-first, to this; and each time you had told yourself that you would look at it, and each time you'd moved it across without unfolding it, with two fingers, like something that might be hot.

It had gone soft as cloth. It was folded in four, and then once more.

You knew what it said. You'd been standing just there, where the jars were now, with the long scissors. She'd gone up to lie down. There had been no picking that September; the damsons fell, and lay in the grass, and the whole orchard hummed with wasps and smelled like a public house; but on the last Saturday she had come down in her nightdress, and taken the book from the drawer, and written the date, because it was the date. And then the rest of it. You had waited for the stairs to stop creaking before you read it.

You thought that if it were not in the book, then it would not have been that year. You were eleven. You thought that that was how books worked.

* [Unfold it, here, at the table.]
    -> unfolded
* [Put it back.]
    You put it back, behind the library card. When you looked up Fay was watching you, and then she wasn't.
    -> talk

=== unfolded ===
You unfolded it on the oilcloth, among the stones.

<i>1989. Sept. 30th. No jars. He has not written. I do not think I can do this & I do not think I want to be their mother any more.</i>

It was longer than would fit. She'd had to turn the book, and go up the side.

Tom read it upside down. {tom: He put his knife down on the table with great care.|"I took her letters," he said, to nobody. "I never looked at what she did in the evenings."}

Fay dried her hands first. She dried each finger. Then she picked it up, and held it as far off as her arms would go, since she hadn't her glasses on.

~ told_fay = true

"Where was this?"

* "I cut it out."
    "When?"
    "Then. That day. So that you and Tom shouldn't see."
    She read it through again. You waited. You had been waiting, you found, for thirty-four years, for someone to be angry with you; and you had been so sure that it would be Fay.
    "You carried this about," said Fay. "All the time." She was looking at you as though you had come in by a different door. "You daft thing. You were <i>eleven</i>."
    ~ sharp = 0
* "I found it."
    "Where?"
    "In a purse," you said, which was true.
    Fay looked at it, and then she looked at the book. She was no fool. But she let it lie.
    ~ sharp++
* [Don't answer.]
    You couldn't. Your mouth was full of something. Tom said gently, "She's always had it, Fay. I think she's always had it"; and Fay said, "I can see that."
    ~ tom_knows = true

- Nobody spoke. Behind you the chair creaked.

"Is that the bill?" said your mother.

* * [Give it to her.]
    -> mother
* * "It's nothing, Mum[."]," you said. "It's a receipt."
    "Then put it on the spike," said your mother comfortably.
    You folded it up. It went back along its creases as if it had never been anything else.
    -> boiling
* * [Let Fay decide.]
    You looked at Fay. It came to you that you had not, in your whole life, looked at Fay in order to find out what to do.
    { sharp > 1:
        "Not today," said Fay. "You don't get to come up here and do that to her today. I'm the one who'll be sitting with it at two in the morning." And that was just.
        -> boiling
    - else:
        "Go on," said Fay quietly. "She's good in the afternoons."
        -> mother
    }

=== mother ===
~ mother_said = true
She had to have her other glasses, and the lamp. It took some time, and the dog had to be moved. You knelt on the rag rug, with your hand on the arm of the chair, and you watched her read it: going along the line, and turning the page sideways, and up.

You had thought about her face. You had thought, over the years, of a good many things that it might do.

"Well, that's a blot," said your mother. "Look at that. That was that dreadful biro."

"Mum—"

"I remember. There was a wasp in the room." She put a finger on the paper. It was bent at the top joint, like a root. "I wrote it down, and then I felt a bit better, and I thought, I'll have a lie down, and then I'll get up and do them some eggs. And I did. I did you eggs." She turned and looked full at you, with her pale, unsurprised eyes. "Did you not have any?"

* "Yes[."]," you said. "I had two."
    "There you are, then," said your mother.
* "I thought you were going to leave us."
    "So did I," your mother said. "For about an hour and a half." She patted your hand; it was somewhat absent; it was the way that she'd pat the dog. "You can't go by what people put in books, Ruth. They only write when they're sitting down."
* [Put your head down on the arm of the chair.]
    You put your head down. The cover smelled of dog, and of Yardley's, and, beneath those, still, of him. After some time there was a hand on your hair. It went on, and on; it seemed to have forgotten what it was doing, and to be doing it anyway.

- "Forty-four the year before," said your mother, "and fifty-one the year after. I missed that one. I always meant to put it in."

-> boiling

=== boiling ===
~ jars = RANDOM(38, 47)
By four it was on. You stood in a row, all three, in front of the range with your sleeves up, as you'd stood when you needed boxes to stand on. It is one to stir, and one to skim, and one to hold the cold saucer.

{asked_tom: Tom stirred. He had taken off his watch and put it in his top pocket. "She used to put a clove in," he said, "Maureen"; and then, when no one minded, he laughed out loud with surprise.|Tom stirred. He told you something of what it was like over there, the cold, and how the lake talked at night when it froze. You thought that you'd never asked him. You asked him now.}

{mother_said: From time to time your mother said "eggs," quite low, and with satisfaction.|Your mother slept, with her mouth open; the dog slept on her feet.}

The froth came up pink, and the plum colour went down and down into the dark, until it was like looking in at a window at night.

* [Test it.]
    Fay let fall a drop on the saucer. You pushed it with one finger, and it wrinkled.
* [Wait a bit longer.]
    "Longer," you said. Fay looked at you sidelong. It was what Gran would have said. It was always what Gran said; and it was always, every year, right.

- {jars} jars. You stood them in the window, and they took what was left of the light and did something to it.

Then there was only the book. Fay had fetched it to the middle of the table, with a pen beside it.

"It's the last one," said Fay. "So who's going to do it?"

* "You do it, Fay."
    -> fay_writes
* {not mother_said} [Take the pen.]
    -> you_write
* {mother_said} [Take the pen, and the flour paste.]
    -> put_back
* {not told_fay} [Think of the page in your purse, and go out to the orchard.]
    -> orchard
* {mother_said or tom_knows} "Give it to Mum."
    -> mum_writes

=== fay_writes ===
She sat for a long time with her elbow crooked round it, like a child who doesn't want to be copied.

When she'd done she pushed it across. <i>{jars} jars,</i> she had put, and the date. <i>Ruth late. Tom home. All here.</i>

{sharp > 1: You read it through. "I was only two hours," you said. "It's a record," said Fay, "not a complaint"; and she blew on the ink.|It fitted, to the letter. There wasn't room for so much as a full stop.}

She took the book home with her that night, in a carrier bag, on the front seat. You saw her reach over, at the gate, and do up the belt around it.
{told_fay and not mother_said: The page was in it. You'd slipped it in while she was finding her keys, at the place; it would be there when somebody wanted it. It was a great deal lighter than you had supposed.}

# ending: All Here
-> END

=== you_write ===
You took up the pen. You wrote the date, and the number; and then there was the space.

You might have put anything. You thought of some that were true. You could see the tab of paper out of the corner of your eye, no wider than a bootlace, five leaves back{pages: , where you had looked at it that morning|, where you'd been so careful not to look}.

What you wrote was: <i>A good set.</i>

"That's nice," said Tom, reading it over your shoulder.

You drove home in the dark with nine jars on the back seat, talking to one another at the bends. You still had it. {told_fay: Fay knew now, and Tom; and it had made so little noise.|Nobody knew.} You'd get a new purse at some point, and you would move it over, with two fingers; and after you there'd be someone going through your drawers, who would unfold it, and read it, and wonder whose mother she had been.

# ending: A Good Set
-> END

=== put_back ===
It wants only flour and water, and a matchstick. You ran it down the edge of the tab, and laid the page against it, and pressed, with the side of your fist, and counted as Gran did.

It had faded less than the others. It had been kept from the light. When you let go it stood up a little from the rest, soft, with its creases, like somebody who has been ill and has come down for the first time to sit with the company.

"You might put how many," your mother said. She'd been watching you over the dog. "I know it says none. But I did make one. I picked up some windfalls, after you'd had your eggs; I made one jar. He had it on his toast, when he came back."

So beneath it, as small as you could, you wrote: <i>1 jar.</i>

{sharp <= 0: And Fay, who'd been looking on, took the pen out of your hand, and put after it, in pencil: <i>She did.</i>|Fay read it, and went out to see to the dog's dinner; but you heard her blow her nose.}

# ending: One Jar
-> END

=== orchard ===
It was nearly dark under the trees. There were a few left, right up at the top, where there'd always been a few left, for the birds and for luck.

You'd thought that you would burn it. You had the matches from the range in your pocket. You'd even thought of where: by the wall, where he used to have his bonfires; where they'd found him in April, sitting down with his back against the stones, as though he had only stopped for a minute to get his breath.

You unfolded it. You couldn't read it in that light. It was just a grey square, with a darker place where the writing was.

* [Strike the match.]
    It went up all at once; it was so dry. For as long as it takes to say so you could read every word.
    Then there was Fay's voice from the door, calling your name, in the way that one calls a child in, with the second half of it higher than the first. "Ruth—<i>ie</i>. We can't find the lids."
    "Coming," you called. There was ash upon your sleeve. You looked up at the house, with every window lit as if for a party, and you thought that you'd never be so alone again as you had been; and you couldn't have said if that was a loss.
    ~ has_page = false
    # ending: Lids
    -> END
* [Bury it at the root.]
    You made a hole with your heel and put it in, and trod it down. It'd be in the fruit, in a year or so. The new people would have it with their scones.
    It was this that undid you, rather: that you should find it funny, and that there should be nobody you could tell.
    Then you thought that there was somebody. She was standing in the door, with her hands wrapped in a towel, looking out to see where you'd got to.
    "Fay," you said. "Come here a minute. I've done something daft."
    ~ has_page = false
    # ending: Something Daft
    -> END
* [Go back in with it in your hand.]
    You went in with it in your hand. They were all at the table, and they'd left you the good place.
    -> unfolded_late

=== unfolded_late ===
"I've something for the book," you said.

That was as far as you had got. You stood there on the mat with it held out in front of you; and it was Tom who got up, scraping his chair, and took it from you as if it had been a coat, and made room.

No one said much. There was the sound of people reading. Then your sister began, with a kind of crossness, to cry, and your brother to look for the lids; and your mother woke up, and asked whether it had set.

"It's set, Mum," you said.

# ending: Set
-> END

=== mum_writes ===
She had the book on her knee, upon the tea tray. You held the ink. She wrote it slowly and very black; she stuck her tongue out a little, at the side, and you saw, with a sort of jolt, where you had got it.

{mother_said: She didn't ask for 1989. She turned to it all the same, and ran her thumb down the tab of paper, up and down, as one does with a scar that's stopped hurting.|"There's one gone," she remarked, going through. "I expect I was in a state." And she turned over.}

<i>{jars} jars. That's the lot.</i>

Then she gave the pen back, and looked round at the three of you, from one to the next, and you could see her counting.

"Well," said your mother, "that all came out."

# ending: That's the Lot
-> END
