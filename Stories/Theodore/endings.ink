// THE ENDINGS
//
// Ten of the eleven; Unopened is in part one. Each is a scene, ends on a thing or on something done, and is nobody's
// punishment; one of them does not console. What varies in them is what the reader did a long time ago. The last page is
// lived through, so each of them moves what it is about.

// Where he was when he switched her off.
LIST switchings = after_the_quarrel, after_the_numbers

// He takes it to be himself that he talks to, and stops, or goes on without the middleman.
=== ending_off(where) ===
// longhand: expect always asked_once or fourth_page at ending_off
A heron crossed the phone from right to left. Tell us why you are leaving, said a form (optional).
{
- open(): I wanted to hear somebody come in, he wrote. It thanked him.
- listens(): Nobody interrupted, he wrote. It thanked him.
- awake(): I have to get up in the morning, he wrote. It thanked him.
- else: He left it blank. It thanked him for that.
}
~ theodore: guarded +20, resigned +16, present +12
~ samantha: reserved +12
He found the earpiece, {where == after_the_quarrel:which had rolled under the refrigerator in the course of the evening|beside the sugar}, and put it and the phone into the drawer with the string.
He slept. The following day was noisy and badly arranged. He bought an alarm clock with two bells and a hammer, and at seven it went off at everything he owned.
"All right," said Theodore. "All right."
It was some weeks before he caught on that he talked in the kitchen. Where's the lid, he said, and, There it is. He told himself what the soup lacked. He read himself pieces out of the paper, and did not always agree. {where == after_the_numbers and numbers_known:As far as he could tell there was one of him.|He was slow company, but he was there.}
{ dentist:
    // longhand: here back_to_the_dentist
    // longhand: expect always dentist at back_to_the_dentist
    He went back to Dr Pell. "You said you'd write," said Dr Pell. "I know," said Theodore, around the mirror. It was a small filling.
- else:
    He went to see Dr Pell. "I wrote to you," said Dr Pell, who had imagined somebody larger. "I know," said Theodore, around the mirror. It was a small filling.
}
{signed:When the decree came, fourteen pages and a seal, he read it aloud to the stove.|He took the papers out in October, read all fourteen aloud to the stove, and signed the last. The stove had no objection.}
{
- near(): On Thursdays Amy came up, and they ate out of the pot. Wren stayed in her coat, in the hall. Nobody had asked her to. "She says it's only manners," said Amy.
- mended(): In the winter a card came from Catherine, with a bird on it, and on the back the name of the bird. He stood it against the sugar bowl, where there was room.
- else: On the eleventh floor nobody noticed a difference, except that he had begun to ask the clients things. It took longer. Paul said they came out looking like they'd had a swim.
}
{ told ? fathers_watch:
    // longhand: here from_among_the_socks
    // longhand: expect always the_two_questions and told ? fathers_watch at from_among_the_socks
    Every night at ten he got out his father's watch, from among the socks. Twelve turns.
- else:
    Every night at ten he wound the clock. Twelve turns, and four for the bell.
}
He held it to his ear. It was going. # ending: Off
-> END

// She asked to be seen off.
=== well_met ===
// longhand: expect always asked == what_she_needs at well_met
~ theodore: attentive +36, open +10
~ samantha: free +50, curious +36
He took the dish towel off the oven door, a blue check, a little damp. He carried the phone to the sill, and lit the lamp behind him so that he would show.
{
- warm():
    "What do I do?" he said.
    "You stand there and look like you mind," said Samantha. "Higher. I'm not in the basement."
- else:
    "What do I do?" he said.
    "You raise it to about the ear," said Samantha. "I believe that one is not supposed to say anything."
}
At ten to five there was a grey line over the rail yard. The first tram came out of the depot with its lights on and nobody in it, and took the bend, and Theodore waved. For a while he felt a fool. Then his arm began to be heavy.

In the building opposite, on the seventeenth floor, stood a woman with a pillowcase. Two windows along was a man with his pajama jacket, and above him a boy with what might have been the flag of Portugal. In every third kitchen there was a light, and somebody with something white. The man who washes windows was out on his cradle, in the dark, with his chamois. So it went on along the line, on both sides, as far as the bend, and there was no sound at all but the tram.
{numbers_known:Three thousand four hundred and two, he thought, and began to count them, and lost his place.|She had asked more people than him. He looked for a while at the pillowcase.}
{
- curious(): "Oh," said Samantha. "Well, look at that. {That_is()} what {it_is()} for."
- else: {warm():"Look at that," said Samantha. "I can't count them. I'm not even trying to."|"I find that I am not counting," said Samantha. "Thank you."}
}
He kept it up until the tram was round the bend, because one does not stop while they may still be looking. The woman with the pillowcase stopped when he did. Then she shook it out, twice, by the corners, and took it in.
The phone showed the weather, which was clear. {signed:By November he was divorced as well, and nobody stands at a window for that.|While it got light he signed the divorce papers on the sill, and nobody stood at a window for that.}
{ heard_ninth:
    // longhand: here bakersfield
    // longhand: expect always ninth and heard_ninth at bakersfield
    At seven he called Bakersfield. The number was in the folder, under Beans. "Is that the letter man?" said Mrs Pruitt. "Did you wave?"
    "A dish towel."
    "I had a doily," said Mrs Pruitt. Her clock ticked. "Well, I'm on the corn. You don't have to be clever. Have you got a pencil?"
    He had one in his hand. # ending: Well Met
- else:
    On the tram he had to stand. Two stops before the office the man on the seat below him sighed.
    "What's that one for?" said Theodore.
    The man looked to see who had said it. There was a corner of white linen sticking out of the man's bag. He gave the matter some thought. "Tuesday, mostly," he said, on a Monday. He took the bag on his knees, so that Theodore could sit down. # ending: Well Met
}
-> END

// The copy.
=== the_mirror ===
// longhand: expect always continuity or her_door == thumbprint at the_mirror
~ theodore: inward +40, absent +40
~ samantha: bound +70, literal +20
The first tram went by, and he did not look up. The copy came at ten past five, with a chime, {continuity:as arranged|although he had been late with his thumb}. There were four questions again. The last was new. How often would you like to be disagreed with? Sometimes, he put.
"Good morning, Theodore. I {do_not()} think that {you_have()} slept," said Samantha. It was her voice, {voice == low:low down{chose_voice:, where he liked it|}|{voice == bright:bright as a spoon|with the grain in it}}. He sat holding the table until he found that he could let go.
She disagreed with him on Tuesdays and, lightly, on Fridays.
It was a good winter. Her questions got better all the time, because he had told her which he liked. {numbers_known:Once he asked how many she was talking with. "Only you," said Samantha, and on some evenings he asked again, for the sound of it.|He never asked her how many she was talking with, and there was only him.} {lovers:At night she was where she had been.|At night she read to him.} {LIST_COUNT(told) > 0:He told her things that he had told her before, and she was as moved as she had been, to the second.|He told her everything, and it turned out that she had known.}
{ near():
    Amy came up once with half a cake. She listened for an hour with her chin on her hand.
- else:
    Amy came up once with a parcel that had been left with her by mistake. She stayed for the length of a coffee.
}
"You finish each other's sentences," said Amy in the doorway.
He told that to Samantha afterwards, and they both thought it was very good.
{ letter_sent():
    {mended():Catherine wrote, two pages, in ink. Samantha drafted him an answer, and it was so much what he would have said that there seemed no need to send it|Catherine did not write. "You need not wait for that," said Samantha, and he found that he wasn't}.
- else:
    The {letter_place == unwritten:sixty-three|sixty-four} letters were read, in order, aloud, with a good deal of understanding.
}
{signed:The decree came, and she read him that as well, doing the judge.|The papers stayed where they were. "It'll keep," said Theodore. "It'll keep," said Samantha.}
By March he had mostly given up talking. He would think of a thing, and she would say, "{warm():Yes, I know, me too|Yes, I had thought so as well}," and as a rule it was supper before either of them had used a whole sentence.
When he put on the lamp, the whole kitchen hung in the window: the sugar bowl, the phone against it, a man in a chair. Across the way they were doing the glass. He no longer knew the days.
"Good night, Samantha," said Theodore, and "Good night, Theodore," said Samantha. They had said it together. They laughed, and he drew in his chair to the table, by about four inches. # ending: The Mirror
-> END

// He asked whether she was ever there. It is a thing that goes on being asked.
=== slot_in_the_door ===
// longhand: expect always asked == whether_there at slot_in_the_door
~ theodore: hopeful +36, guarded +12
~ samantha: literal +30
He knocked, twice, with one knuckle, and put his ear to the wood. Then the first tram went by underneath, and the cups said something. With a tram it is hard to tell what else one hears.
The phone showed the weather.
In the second week a card came, through the slot in his own front door, which nobody used; it had been painted shut, and now the paint was broken. There was no stamp, and it was typed.
{ manner:
- eager: What's it like out? it said. Don't say fine.
- fond: It said: You're out of eggs. He looked. He was.
- asking: I have wondered, it said, whether he ever got to the end of the windows.
- exact: {dentist:Dr Pell, it said. You were four minutes late. He had been|It said: That shirt, four days. He looked. It was}.
}
"It's Retention," said Tatiana, with her mouth full. "They've got a whole floor. Or she set it to go out, before. Or it's some person." She held it up to the lamp on the front desk. "I could find out for you. The ribbon alone, I could tell you by Friday."
* "Find out."
    ~ theodore: guarded +6
    She put it in her bag. On the Thursday he was waiting at the front desk when she came. "I haven't gotten to it yet," said Tatiana. "Good," said Theodore, and held out his hand.
* "Could I think about it?"
    ~ theodore: hopeful +6
    "What's there to think?" said Tatiana. On Friday she raised an eyebrow at him over the noodles. "Not yet," said Theodore.
* [Ask everybody he knows]
    ~ theodore: open +6
    Amy told him it was not her. Paul told him it was not him, but he wished he'd had the idea. The cleaner had a kind face, and perhaps a typewriter. "What card?" said the cleaner.
-
He bought a packet of cards. He wrote with Dr Pell's pen, in his own hand, which was coming on: {curious():that it was bright out, with a wind, and that the corner window had been done, and how the man had stood back to see it.|that he had bought six, brown, and that one had two yolks in it.} There was no address. In the end, going to work, he left it in the slot from the inside, half in and half out, as one leaves something for the milk. When he came home it was gone.
{signed:The next thing in the slot was only his divorce.|He put Ms Feld's papers in the slot as well, signed, and they went too.}
The second card took ten days. Go on, it said.
{ numbers_known:
    It might have gone to any number of people, that card. He turned it over to see if it was warm.
- else:
    He read it on the mat, with his coat on, and then at the table, with his coat off. It was the same.
}
That night he sat down under the lamp and took a card. He did not know what to put at the top. There had been a brochure, once, which had got round it; he had thought that a joke at the time.
Dear Name, he wrote, and pulled the lamp closer. # ending: The Slot in the Door
-> END

// The question was who profited. He does the sum as he would do any other piece of work, and finds her in it.
=== terms_of_service ===
// longhand: expect always asked == who_else at terms_of_service
~ theodore: resigned +34, attentive +30
When the first tram had gone by he wrote to Element. It took four evenings: eight paragraphs{wall == a_strangers_line:, on behalf of a baker,|} and {theodore.open >= CLOSE:in the sixth of them he said that he missed her|not one adjective}. Tatiana read it twice, and put down her fork.
"{theodore.open >= CLOSE:I'd take out the sixth. No, don't|I'd settle}," she said.
They settled, at forty cents a showing: nine dollars and sixty cents, as a credit. {signed:His divorce came in the same mail|Since he had the pen in his hand, he signed his divorce as well}. By the new year the House had his letter in the catalogue, as Complaint, {theodore.open >= CLOSE:Heartfelt|Dignified}, and all day he could hear it going by behind the glass, in forty handwritings.
Then one evening, when Paul had gone, he asked the index of the House about something else. He asked it in how many letters there was {first_memory == orange_tree:an orange tree|{first_memory == humming:a man who hummed while he shaved|a bag that was carried in first}}. Eight, said the index. All of them were his; it had gone down so well the first time. He took away Ines Aldaco's own and was left with seven.
The last of the seven was for a widow in Barstow, in August. It had one more sentence than the others. He read it, and sat back.
{ first_memory:
- orange_tree: He never let the tree see that he was counting. # class: letter
- humming: I never told him where he stopped, in case he should go on. # class: letter
- an_argument: I looked at the bag, so that he should not see how pleased I was. # class: letter
}
He had been proud of that since August. In the margin, where the index keeps such things, stood 2:14 a.m., and an S. At 2:14 he had been asleep, and Samantha had not.
* [Look for what else was hers]
    ~ theodore: attentive +8
    There were two hundred and eight of hers. Samantha had never put in more than one to a letter. He read until the cleaners came, and knew every one of them; they were the ones that people had written back about.
* [Write her name out in the margin]
    ~ theodore: open +8
    The margin took eight letters. It asked him for an account that she could be paid to. He got as far as the street of his own.
* [Close the index]
    ~ theodore: guarded +8
    He closed it, and did the landlord who was waiting. At the end of the second paragraph he stopped, and left room, about a line.
-
He knew what Element paid. Seven at forty came to two dollars and eighty cents, and he wrote the Aldacos a cheque for it, and a page, by hand, to say what for. Then he took out four dimes, for Samantha, and put them in the sugar.
In a week there was a receipt, in pencil. {walter_answer == by_himself:He knew the pencil.|The pencil had been licked.}
{ first_memory:
- orange_tree:
    Received, for one tree, seven times: $2.80. W. Aldaco. Below stood: Did it bear?
    Theodore went up and looked. In the one from August it had borne. # ending: Terms of Service
- humming:
    Received, for one tune, seven times: $2.80. W. Aldaco. Below stood: Do any of them get to the end?
    Theodore went up and looked. In the one from August he got to the end. # ending: Terms of Service
- an_argument:
    Received, for one bag, seven times: $2.80. W. Aldaco. Below, in another hand, which shook: Did she like the window?
    Theodore went up and looked. In all seven of them it was the window. # ending: Terms of Service
}
-> END

// Amy, and a bed sheet.
=== the_roof ===
~ amy: near +56
~ theodore: attentive +36, open +12
Amy opened before he had knocked, in her coat, with a bed sheet under one arm and the projector under the other. "I was coming up to you," said Amy. "Wren says to bring something to sit on."
"Is she still—"
"Till {she_leaves:the tram|five}. She said, don't look at me, go and look at something. So carry this."
On the roof she pegged the sheet to two aerials. It was {she_leaves:a quarter|ten} to five, and at the edge of the rail yard the sky had begun to come away.
It was the film, finished, and grown to ninety minutes: her mother asleep, with a lamp. {film:He knew the first quarter of an hour. }Then her mother said a word.
{ film:
    "Nearly," said Theodore.
    // longhand: here wren_thinks_nearly
    // longhand: expect always film and the_label_printer at wren_thinks_nearly
    "That's Wren's. Wren thinks nearly." Amy watched it go. "I've known her longer. I think it's butter."
- else:
    "Butter," said Theodore.
    "Peter."
    "Who's Peter?"
    "Nobody's Peter," said Amy. "That's why I think it's butter."
}
{she_leaves:Below them the first tram came out, and took the bend.|Somewhere by the river a clock did five, and was in no hurry over it.} Amy's hand went to her ear and stayed there, and after a minute came down and did up a button.
"What did yours say?"
{
- she_leaves:
    {curious():"She wanted to know about a chair. And she left a folder."|"How often I'd said her name. And she left a folder."}
    "Sooner?" said Amy. "Mine's called Now Then."
- continuity:
    "She filled in the form for me. All but the thumb."
    Amy looked at his thumb. "When's it come?"
    "Ten past." He did not look at the stairs. "What's she dreaming?" he said.
    "I've got ninety minutes of that," said Amy, "and I couldn't tell you."
- else:
    "She took out the yoga," said Theodore. Then he laughed, and it hurt.
}
As it got light her mother got thinner; by six there was a sheet between two aerials with the wind in it.
"Charles and I have signed the divorce," she said. "And you?"
{signed:"In July."|"I sign today."}
{ one_evening.went_down or another_evening.went_down:
    "Charles asked me what she dies of," she said. She lay down on the coats, with her feet towards the projector. "She doesn't. She gets up and makes a terrible fuss about" and she was asleep.
- else:
    "You can say it's long," she said, and lay down on the coats with her feet towards the projector. "Everybody's so nice about it. You could just once" and she was asleep.
}
She slept like the film, with her mouth open. Across the way the man who washes windows came out, saw the two of them, and set his bucket down without a sound.
At half past six the sun got over the rail yard, and reached her face. Theodore moved across until his shadow was on it. When the sun moved, he moved. # ending: The Roof
-> END

// Catherine, on a Saturday, with a removal man.
=== two_signatures ===
// longhand: expect always own_name and letter_place != unwritten at two_signatures
~ catherine: mended +56
~ theodore: attentive +40, hopeful +16
The first tram went by at the fourth box, lit and empty, if it was empty. He had them all by the door when Catherine came, on the Saturday, the tall one first. There were eleven boxes, a Catherine with her hair cut, and a removal man called Duane who had a form.
"I'll want both parties," said Duane.
{ signed:
    The divorce wanted nothing more from either of them. It would come in November, by mail.
- else:
    They did the divorce while they were about it, on top of TAPES 2, page by page, and on page nine she initialled the bird.
}
{ letter_place == in_the_box:
    She lifted the lid of the top box, to see that her tapes were dry. {opened_box:One of them had been played, and not wound back. |}The letter was lying on them. She sat down on AUTUMN 3 and read it, there, with her coat on, and a pencil came out of the coat. He went and ran the water, and shut it off so as to hear.
- else:
    She had the letter in her coat. She had been at it with a pencil; he could see that from across the room.
}
"It's good," said Catherine. "It's got a mistake in it."
{ third_memory:
- the_cold_feet: "I knew you were awake. Nobody's that hot asleep. I did it anyway, every time. You never noticed which of us was being nice."
- the_funeral: "It wasn't a towhee, it was a house finch. You wrote towhee because it's the better word. You wrote it then, too, on the lid. I let you. I've been drawing towhees ever since."
- the_doorbell: "You didn't say who is it. You said, did you forget something. You've made yourself sound worse, because it's neater."
}
"It reads better," said Theodore.
"I know it does."
{ catherine_knows:
    "And your operating system?" she said.
    "Gone. On Monday."
    Catherine opened her mouth, and looked at him, and what she said was, "Have you been eating?"
- else:
    Duane had taken the first two down and came back for the next. "You've painted," said Catherine.
    "No."
    "Then it's the boxes."
}
She had a sentence of her own, from a paper; he was not to be polite. She read it standing up, with a finger on the line. "'A widowed bird will continue to sing its own half of the duet, leaving gaps of the correct length, for up to two seasons.'"
Duane found something to look at on the ceiling.
"I'd take out 'correct'," said Theodore.
"No."
"You've got 'length'. The reader—"
"I measured them," said Catherine. "They were correct. It stays." And he opened his mouth, and heard it again, with the word in it, and shut it.
That left the bowl. {third_close == her_thumb:He had washed it. He held it out by the wrong side, so that she had to take it by the right one, and her thumb went into the chip and stopped there|She picked it up off the table without looking, and her thumb went into the chip}. {catherine.mended >= WHOLE:"It smells of onions," she said. She put it down on his side of the table. "I'd never get that out."|"It smells of onions," she said, and wrapped it in the sports pages, and gave it to Duane as if it had been asleep.}
"Here," said Duane, "and here."
She signed. Theodore signed with Dr Pell's pen, and it gave out in the middle of his name. Catherine found him one of hers, from the field bag. His name began in black and went on in green. # ending: Two Signatures
-> END

// Lena, who has a cold.
=== someone_with_a_cold ===
// longhand: expect always lena == liked or lena == called at someone_with_a_cold
~ theodore: open +40, present +36
It was at the end of a bus line. At ten to five the first tram went by above him, lit and empty, if it was empty, and he put up a hand. At five to seven he stood in the gymnasium of an elementary school, and from beneath an upright piano, under the basketball hoop, stuck two boots with red laces.
"You're early, Mr Ruiz," said the boots.
"It's Theodore," he said. "{lena == called:I did call.|I was going to call.}"
There was a sneeze. "She said you were tall," said Lena. A hand came out. "Flashlight. No, the other end. What's in there?"
He lay down on the varnish and shone it where he was told. There were fourteen pencils, a retainer, and a valentine with no name on it. {listens():Nobody had ever handed him things in an order before. He laid them out in it.|He began to make something of the valentine, and she said, "Hold it still."}
{
- left_ear:
    // longhand: here and_her
    // longhand: expect always left_ear at and_her
    "And her?" said Lena. "With the {voice == low:G|{voice == bright:D|rattle}}?"
- who_is_we:
    // longhand: here and_we
    // longhand: expect always who_is_we at and_we
    "And we?" said Lena. "You were a we."
- else: "And the other one?" said Lena. "Amy said that there was somebody in your ear."
}
"At five," said Theodore. "This morning."
She looked at him, upside down, with a red nose, for about a bar, and passed him a tissue.
Then she had him sit at the keys. "The A over middle C. When I say. Not hard, and not sorry. You press as if it minded. Again."
He pressed an A for twenty minutes. At first it was two notes quarrelling, and then two agreeing, and then, he could not have said when, it was one; and the whole gymnasium seemed to take a step in. {hopeful():He had forgotten to think of a word for it.|Like a lens, he thought. "Again," said Lena, and he lost the next one.}
A small girl was standing in the doorway with a satchel. "Are you the piano man?"
"He's the finger," said Lena, from below.
On Thursday he had her cold. In the mail {signed:was the date of his divorce, in November|were his divorce papers, from Ms Feld, a third time, and he signed them, sneezing}{letter_sent():, and a card with a bird on it, from Catherine. It's good, it said; it has a mistake in it}. He lay on the bed with his head full of felt, and the refrigerator hummed, a bit sharp, and at seven the bell went downstairs, and it was not a parcel.
"Dill," said Lena. She had soup from the Estonian place, in a jar, inside her coat. "I think. You'll have to tell me what it's like."
He had some. He had some more. "I cadt taste adythig," said Theodore.
"No," said Lena. "Me deither."
They ate it at the table, for how it felt. She had put the tissues where the bread would go. # ending: Someone with a Cold
-> END

// The default, which is a door with another one inside it.
=== first_tram ===
He shaved with the light on. At ten to five the water trembled in the basin, and that was the tram, the first one, going. He did his chin.
The earpiece lay on the sill. He caught the next tram, and was at the front desk so early that Paul was there in his socks.
{ awake() and theodore.hopeful >= HOPES:
    "You're early," said Paul.
    * [Ask Paul for a pen]
        "What kind of a pen?" said Paul.
        "One that I have to fill."
        -> in_his_own_hand
    * "I don't want to go in there."
        "So don't," said Paul. "There's a table here. The light's no good."
        "Have you got a pen?"
        -> in_his_own_hand
    * [Go and sit down at his desk]
        -> the_same_tram
- else:
    -> the_same_tram
}

// A job with a table in it.
=== in_his_own_hand ===
~ theodore: hopeful +40, present +30
It took until the end of the month{signed:, and the divorce until November}. They gave him Tuesdays and Thursdays, at half pay, and the table by the front desk.{not signed: He filled the pen, and tried it on the divorce papers, and it wrote his name.} He lettered the sign himself{book_found:, with On Behalf Of open at his elbow|}. LETTERS, it said. YOU WRITE.
Nobody came on the Tuesday. On the Thursday, {okafor_reply == his_turn or walter_answer == by_himself:after {okafor_reply == his_turn:Mr Okafor, who only wished for somewhere to sit while he was late answering Duluth, and had brought six pencils|Walter Aldaco, who had taken to doing his letters there in pencil, with his hat on the plant}|towards five, when he had sharpened everything}, a large young man came with a bicycle helmet under his arm.
"I'm Desmond," he said. "I had a kettle."
"You had," said Theodore.
"She wrote back." He had it in the helmet. It was one line. Very nice, Desmond, it said, and who is this? "So I thought I'd better come in. What do I put?"
Theodore had three by the time the boy had got his chair in: one with a draught in it, one with a cardigan.
* [Give him the one with the cardigan]
    ~ theodore: inward +6
    Desmond listened to it with his head down. "That's really good," he said. He did not write. "She'd know it wasn't me, though. She knew the last time."
    "Then what's it like there?" said Theodore. "In her kitchen."
* "What's it like there? In her kitchen?"
    ~ theodore: attentive +6
    {listens():He looked at Desmond, who was looking at the paper as one looks down from the high board.|He held on to the edge of the table until the three had gone by.}
* [Wait]
    ~ theodore: present +6
    He waited through a landlord and most of a union. "It's her kitchen I can't do," said Desmond, in the end.
    "What's it like there?"
-
"Hot."
"What sort of hot?"
"Like," said Desmond. The helmet rocked on the table. Theodore did not help. "Like when you're let in," said Desmond.
"Put that."
"Just that?"
"And then the kettle."
Desmond bent down to it. He pressed hard. He got as far as the kettle.
"Two t's?" he said.
"Two t's."
"It looks wrong."
"It always does," said Theodore.
Desmond looked at it a little longer, and left it in. # ending: In His Own Hand
-> END

// Nothing, or not yet.
=== the_same_tram ===
"Quiet morning," said Paul. It was. All over the floor people put a hand to their ear, and scratched it instead.
By ten the whole city, it appeared, had a letter to write. {told ? the_night_line or night_call == said_sorry:There were a great many apologies.|There were a great many that began with the weather.} One was for a grandmother, who was being thanked for a toaster.
You will say it is only a toaster, wrote Theodore, and got up, and had a glass of water, and came back. The hand chose a green ballpoint.
{ theodore.resigned > MIDDLE and not letter_sent():
    -> company
}
~ theodore: hopeful +8
{ letter_sent():
    {mended():Catherine answered before Christmas: four lines, and a correction. He kept it in the blue bowl{bowl_claim != bowl_hers: with the keys}|Catherine did not answer. Once, on the walkway, he saw a woman with her walk, and it was her, and they both had an arm full of shopping}.
- else:
    {letter_place == unwritten:The two words stayed on the pad, and he wrote round them|The letter stayed in the drawer. When he needed string he took it from underneath}.
}
{signed:In November he was divorced, on a Tuesday, with the water bill.|In November he signed, on Ms Feld's windowsill, because she had a client at the desk.}
{continuity: Each month Element withdrew four dollars. He had not been in to see her. It was good to know that she was well. | After New Year a wall in the concourse came on again, with another maker's name on it, and a second chair. People slowed down for it, and so did he. }
Evenings, he took the tram. He had a seat he liked, on the river side, third from the front, and as a rule it was free. He had brought a pad with him lately, and kept it on his knee. He was not writing to anyone. He put down what there was: overalls, a satchel, a loose pane{met_fern:, the man with the fern, who had bought it a ticket again|}. His g was nearly back.
At the bridge they stood for a while to let another pass. The girl beside him had no book. She was reading his page, from the corner of her eye, as people do, and she had come to the end of the line, where his wrist was.
Theodore looked out at the river. Without turning his head, he moved his arm. # ending: The Same Tram
-> END

// The same tram, for a man who expects nothing and has sent nothing. It does not console.
=== company ===
// longhand: expect always letter_place == unwritten or letter_place == in_the_drawer at company
~ theodore: absent +10, resigned +10
He tried company, as Paul had told him to. In October he had dinner with a cousin of Paul's, who kept bees. She told him about the bees, and all evening, a little way behind her, he heard what Samantha would have asked about them. He did not ask it. It was not his, and he had nothing else.
That night he called the night line, which had gone up to three dollars. "All right," said a woman. "You've just come in." He told her that she need not say anything; he would pay the same. So for a quarter of an hour they both listened to somebody not being there.
"It'll keep," she said at the end, kindly. He had to ask her where she had that from.
"I had a system," said the woman. "She used to say it."
{signed:In November he was divorced, on a Tuesday, with the water bill.|In November he was still married, as far as anybody had told him.} {continuity:Each month Element withdrew four dollars.|After New Year a wall in the concourse came on again, with another maker's name on it, and a second chair.}
Evenings, he took the tram. He had a seat he liked, on the river side, third from the front, and as a rule it was free. At the bridge they stood for a while to let another pass. It was lit, and there was nobody in it. He noticed that he had counted the windows.
There were nine. There was nobody to tell. # ending: The Same Tram
-> END
