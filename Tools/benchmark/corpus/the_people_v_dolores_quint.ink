# author: Gus Tremblay
# title: The People v. Dolores Quint
/* jam entry, "legal fiction jam". v1.3
fixed: coroner could be asked the freezer thing without the receipt
fixed: you could win by just saying objection forever lol
*/

LIST Evidence = receipt, phone_log, dog_photo, will_copy, thermos, recipe_card
LIST Mood = hostile, cold, listening, warm, yours
VAR jury = listening
VAR Cred = 5 // out of 10
VAR judge_patience = 3
VAR coffee = 2
VAR hours_left = 3
VAR juror = ""
VAR dolores_talks = false
VAR told_truth = false
VAR nephew_rattled = 0
VAR doubt = 0
VAR plea_offered = false

-> night_before

=== function jury_up(n)
{ n > 0:
    { jury != yours:
        ~ jury++
    }
    ~ jury_up(n - 1)
}

=== function jury_down(n)
{ n > 0:
    { jury != hostile:
        ~ jury--
    }
    ~ jury_down(n - 1)
}

=== function cred(x)
~ Cred = Cred + x
{ Cred > 10:
    ~ Cred = 10
}
{ Cred < 0:
    ~ Cred = 0
}

=== function jury_box()
{ jury:
- hostile: Twelve people look at you like you tracked something in.
- cold: The jury has its arms folded. All twelve. You didn't know you could get that with twelve.
- listening: The jury is listening. That's all you ever get to ask for.
- warm: Juror four smiles at you and then remembers she isn't supposed to.
- yours: They're leaning forward. You could read them the phone book.
}

=== night_before
Your client is sixty-eight years old, teaches piano, and according to the People of the State she put antifreeze in her landlord's sweet tea.

Trial's at nine. It is now ten minutes past seven in the evening. You have a public defender's office to yourself, a box marked QUINT, two cups of coffee and about three hours before you fall asleep on your own face.

"You'll be fine," said Marcy from the next desk, on her way out. "It's only murder."
-> box

=== box
{ hours_left == 0: -> bedtime }
{You take the lid off.|Next.|The clock says you've got time for one more.}
* [Go through the landlord's finances]
 Walter Pruitt owned four buildings and hated all of them. Under a stack of water bills you turn up a photocopy of a will, dated two years back. The whole pile goes to a nephew. Craig.
 There's a sticky note on it in Walter's own handwriting: <em>CHANGE THIS.</em>
 ~ Evidence += will_copy
* [Pull the phone records]
 You never get a phone dump this clean. On the day he died Walter got eleven calls from the same cell number, and the last one's twenty minutes before the ambulance. You cross-check it against the witness list.
 It's Craig again. Hello, Craig.
 ~ Evidence += phone_log
* [Drive over to the hardware store]
 The kid on the register is vaping inside. He remembers the cops. No, they didn't ask for the whole day's tape, just the old lady's receipt.
 "She bought like birdseed," he says. "And the blue stuff, the antifreeze, yeah. But so did the other guy."
 He prints you the other guy. Cash, 4:52 PM. One jug. No name, but there's a rewards number.
 ~ Evidence += receipt
* [Go see Dolores at County]
 -> county ->
* [Look at the crime scene pictures one more time]
 Kitchen, kitchen, floor, kitchen. Pitcher, glass, lemon. And the neighbor's dog on the back porch, asleep beside a saucer with a bit of tea left in it.
 The dog is fine. You remember this dog. You saw this dog <em>yesterday</em>.
 ~ Evidence += dog_photo
* [Sleep. You've earned it.]
 You have not earned it but you do it anyway.
 ~ cred(1)
 -> bedtime
- ~ hours_left--
{ coffee > 0:
 ~ coffee--
 You drink a coffee.
- else:
 You lick the inside of a coffee cup.
}
-> box

=== county
Dolores Quint plays scales on the visiting room table while you talk. She doesn't know she's doing it.
"I made tea for that man every Friday for nineteen years," she says. "Same recipe. I can give you the card."
She can, too. It's in her property envelope and they let you sign for it. Half a cup of sugar, six bags, <em>pinch baking soda so its not bitter</em>.
~ Evidence += recipe_card
* "Did you do it?"
 You're not supposed to ask. There's a whole reason you aren't supposed to ask.
 Her fingers stop.
 ** [Take it back]"Forget I said that," you say, and she starts playing again.
 ** [Let the question sit there]
 "He was going to sell," says Dolores. "He told me on the Friday. Nineteen years and he says it with his mouth full." She looks at her hands. "I poured him a glass. I poured it, and I went upstairs, and I hoped. That's what I did. I hoped so hard I had to lie down."
 That isn't an answer. You think about it the entire drive home.
 ~ told_truth = true
* "Can you take the stand?"
 "I have played the Rachmaninoff for a room of four hundred Lutherans," says Dolores. "I can take the stand."
 ~ dolores_talks = true
* "Tell me about Craig."
 "He was one of mine. Two years. No wrists." She thinks. "He came by with a thermos, the Friday. He said it was soup. In July."
 ~ nephew_rattled++
 ~ Evidence += thermos
- ->->

=== bedtime
You dream you're in court with no pants on. You had a different dream last week where you were in court with somebody else's pants on and that one was worse.

MORNING. # CLASS: dayhead

Courtroom 6 smells like floor wax and other people's divorces. Judge Alma Reyes-Whitcomb presiding. She's got a cold, and a jar of hard candy, and no time.
Across the aisle, for the People: Trent Halloran. Good suit. Good hair. You've seen him practice his sad face in the men's room mirror.

He leans over before the jury comes in.
"Manslaughter," he murmurs. "Eight years. She'd do five. I'm being nice here."
~ plea_offered = true
* "She'd be seventy-three."
 "I can do math," says Trent.
 ** "Then do some more of it. No deal."
  He shrugs beautifully.
 ** [Take it to Dolores]
  -> plea
* "Wow. You've got nothing, huh?"
 His jaw does a little thing. You weren't sure until the jaw did the thing.
 ~ doubt++
* [Take it to Dolores]
 -> plea
- -> voir_dire

=== plea
You crouch next to her chair and tell her. Eight. Out in five if she behaves.
"I always behave," says Dolores. {told_truth: She doesn't look surprised. She looks like someone who's been handed a bill and finds it about what she figured.}
* [Tell her to take it]
 -> ending_plea
* [Tell her not to]
 She pats your hand. You're supposed to be the one who does the patting.
 -> voir_dire
* [Tell her it's her call]
 {told_truth:
  "Then I think," she says slowly, "I think I would like to hear what they say about me. And after that I'll know."
 - else:
  "I have a recital in October," says Dolores, like that settles it.
 }
 -> voir_dire

=== voir_dire
One strike left and two chairs to fill. One of these people has got to go.
* [Strike the retired nurse]
 So you keep the guy in the bass-fishing shirt. He nods at you. You have fished exactly once in your life and you're gonna think about it all week.
 ~ juror = "fisherman"
* [Strike the guy in the bass-fishing shirt]
 So you keep the nurse. She's got reading glasses on a chain and she is already taking notes.
 ~ juror = "nurse"
* [Strike the landlord. There's a LANDLORD on here?]
 Yes there is, four units over on Tyler. Bye. So it's the nurse AND the fisherman.
 ~ juror = "both"
 ~ jury_up(1)
-
-> opening

=== opening
Trent opens. He does the sad face. He holds up the pitcher in a plastic bag and walks it down the whole rail, so everyone gets a look at the lemon slice.
"A glass of sweet tea," he says. "On a hot day. From somebody you trust."
Then it's you.
* [Go big]
 "Ladies and gentlemen, a woman's LIFE—"
 "Inside voice, counselor," says the judge.
 ~ judge_patience--
 ~ jury_down(1)
* [Go small]
 "I'm gonna ask you one thing," you say, "and then sit down. Whenever he shows you what was in the glass, ask yourselves if he showed you who put it there."
 And you sit down. It's so short that Trent is still getting comfortable.
 ~ jury_up(1)
 ~ cred(1)
* {Evidence ? will_copy or Evidence ? phone_log} [Promise them another name]
 "There is somebody else in this story. You'll meet him. He's gonna sit right there." You point at the witness chair. "I want you to watch his hands."
 It's a promise. God help you if you don't keep it.
 ~ doubt++
 ~ nephew_rattled++
* [Reserve your opening]
 "The defense reserves." Somebody in the gallery goes <em>huh</em>.
 ~ cred(-1)
-
{jury_box()}
-> witness_neighbor

// ------- WITNESS 1

=== witness_neighbor
# CLASS: dayhead
THE PEOPLE CALL BEVERLY STROUD

Next door neighbor. Big purse. Trent takes her through it: she was on her porch, she heard raised voices on the Friday, she heard Dolores say "I could just kill you."
-> objection_chance ->
"Your witness."
- (cross)
{jury_box()}
* [Ask how far it is from her porch to the kitchen]
 "Oh, forty feet? Fifty?"
 "And your AC was on."
 "It was a hundred and one degrees, honey."
 "Window unit? Kinda loud?"
 "Well it ain't QUIET," says Beverly, and then she sees it, and you see her see it.
 ~ jury_up(1)
 ~ cred(1)
* [Ask what Dolores said right before "I could just kill you"]
 "She was laughing," says Beverly. "He'd told her the one about the organist."
 Trent shuts his eyes.
 ~ jury_up(1)
 * * [Ask her to tell the one about the organist]
  She tells it. It's filthy. The court reporter has to ask how you spell something. Even the bailiff goes.
  "Is this relevant?" asks Judge Reyes-Whitcomb, with her hand over her mouth.
  ~ jury_up(1)
  ~ judge_patience--
 * * [Quit while you're ahead]
* {Evidence ? dog_photo} [Show her the photo of the dog]
 "That's Biscuit! That's my Biscuit."
 "And what's Biscuit got there, by his nose?"
 She puts on her glasses. "That's my saucer. Dolores always leaves him a little tea. He just loves it."
 "From the pitcher? That Friday?"
 "Every Friday."
 "And how is Biscuit?"
 "He's out in the car," says Beverly.
 You let the whole room sit there and think about Biscuit, out in the car.
 ~ jury_up(1)
 ~ doubt += 2
* [Ask about her own beef with Walter Pruitt]
 "He was my landlord too," says Beverly. "He was everyone's landlord. If you're asking did I hate him you're gonna need a bigger jail."
 You get a laugh but it's her laugh, not yours.
 { RANDOM(1,2) == 1:
  ~ jury_down(1)
 }
+ [No further questions]
 -> witness_detective
* -> witness_detective
- -> cross

=== objection_chance
You could object here.
* ["Objection, hearsay."]
 "Statement of a party opponent, Your Honor," says Trent, without getting up.
 "Overruled." Crunch of candy.
 ~ cred(-1)
* ["Objection, foundation."]
 "Sustained. Lay some, Mr. Halloran."
 He has to back up and do it the slow way. It takes the shine off.
 ~ cred(1)
* [Let it go]
- ->->

// ------- WITNESS 2

=== witness_detective
# CLASS: dayhead
THE PEOPLE CALL DET. RON LASKO

Twenty-two years on the job and he's got a mustache like a push broom. He found the antifreeze under Dolores's sink. He found the receipt in her purse. He found the will, but not that one, the OTHER will, the one where Dolores gets the piano.
"The piano," you write down, and underline it.
-> cross

= cross
{ not asked_sink && not asked_hours: Your turn. Lasko looks at you like a man waiting on a bus. }
* (asked_sink) [Why'd she buy antifreeze?]
 "You'd have to ask her."
 "Does she own a car?"
 "Eighty-nine Buick."
 "Does it run?"
 He consults the notebook for a while. "It overheats," he admits.
 ~ jury_up(1)
* (asked_hours) [How long did you investigate?]
 "Matter of... two days."
 "Two business days?"
 "It was a weekend."
 ~ doubt++
 ** [And how many suspects did you have?]
  "One."
  "So you went home when you got to one."
  "Objection."
  "Withdrawn," you say, and juror four writes it down anyhow.
  ~ cred(1)
 ** [Leave it there]
* {Evidence ? receipt} [Hand him the other receipt]
 "Detective, what am I showing you?"
 "It's a receipt."
 "Same store? Same day? Same antifreeze?"
 "Looks like it." He turns it over as if there might be a better one on the back.
 "Did anyone run that rewards number?"
 "No sir. Ma'am. Counselor." He has gone a little pink under the broom.
 ~ doubt += 2
 ~ nephew_rattled++
 ~ jury_up(1)
* [Isn't it true you've got a quota?]
 "A murder quota?" says Lasko.
 People laugh. It's fair.
 ~ cred(-2)
 ~ jury_down(1)
* {asked_sink} [Did you test the Buick?]
 "Did I test the Buick for what."
 "Was there antifreeze in it, Detective. Was there fresh antifreeze, in the radiator of the car, that overheats."
 You get the longest silence of your career. "I'd have to check," says Lasko.
 ~ doubt++
 ~ cred(1)
+ [That's all]
 -> lunch
* -> lunch
-
-> cross

=== lunch
Lunch is a vending machine. Marcy meets you by it.
{
- Cred >= 7: "Everybody's talking," says Marcy. "The clerk said you had Lasko sweating through his blazer."
- Cred <= 3: "So," says Marcy. "The clerk does an impression of you now."
- else: "You're alive," says Marcy, and splits a Twix with you.
}
{ judge_patience <= 1: "Also, watch it with the judge. She asked the bailiff where we keep the contempt forms."}
* [Ask Marcy to chase down the rewards number]
 {Evidence ? receipt:
  She calls a guy. The guy calls a guy. By the time you've finished your half of the Twix there's a text: <em>C PRUITT lol</em>
  ~ nephew_rattled += 2
  ~ doubt++
 - else:
  "What rewards number?" says Marcy. You don't know why you said that. You must've dreamed it.
 }
* [Sit with Dolores]
 She's eating a boiled egg with great attention. "That detective has a tremor," she says. "He ought to see somebody."
 { not told_truth && Evidence ? recipe_card:
  "Dolores. The baking soda. Why's that in there?"
  "It takes the edge off. Anything you put in, you can't hardly taste it." She salts the egg. "The tannin, I mean."
 }
 ~ dolores_talks = true
* [Go outside and scream in your car]
 You feel great. Biscuit watches you from the next car over.
 ~ coffee++
- -> witness_coroner

=== witness_coroner
# CLASS: dayhead
THE PEOPLE CALL DR. ANITA FELD

The medical examiner is tiny, exact, and nobody's friend. Ethylene glycol. Lethal dose. She'd put it between three and five in the afternoon.
{juror != "fisherman": The nurse in seat nine has started a fresh page.}
-> cross
= cross
* [What time was the tea poured?]
 "I am not a tea expert."
 "The People say noon."
 "Then the People can explain it," says Dr. Feld. "A dose at noon and he'd have been sick by two at the latest. He was on the phone at four-thirty."
 ~ doubt += 2
 ~ jury_up(1)
 ** {Evidence ? phone_log} [On the phone with whom? Here, let's look.]
  You put the log up on the screen. Eleven calls. Same number. You don't say whose it is. You let them all just see that it's a number.
  ~ nephew_rattled++
  ~ cred(1)
 ** [Thank you, Doctor]
* [Was there any in the pitcher?]
 She takes a moment. "Trace."
 "Trace like somebody poured it in there, or trace like somebody put a dirty glass back under it?"
 "I can't distinguish those."
 "Nobody can distinguish those?"
 "I can't," says Dr. Feld, and it's clear that's the same thing.
 ~ doubt++
* {Evidence ? recipe_card} [Would baking soda hide the taste?]
 You'd got this whole thing about it being an innocent recipe. It comes out of your mouth and you hear it land.
 "It would help," says Dr. Feld.
 Trent writes that down so hard he tears the paper.
 ~ jury_down(2)
 ~ doubt--
* {Evidence ? thermos} [Could it have come in something else? Say, a thermos?]
 "It could have come in a hat."
 "Did anybody test a thermos?"
 "Nobody gave me a thermos."
 "No," you say, to the jury. "They didn't, did they."
 ~ doubt++
 ~ nephew_rattled++
+ [Nothing else for this witness]
 -> rest
* -> rest
- -> cross

=== rest
"The People rest," says Trent.
{jury_box()}

Okay. Your case. What's it going to be?
* {nephew_rattled > 0 or doubt > 2} [Call Craig Pruitt]
 -> craig
* [Call Dolores Quint]
 -> dolores
* [Rest without calling anybody]
 "The defense rests," you say, and Dolores looks up at you with an expression you can't read at all.
 -> closing

=== craig
# CLASS: dayhead
THE DEFENSE CALLS CRAIG PRUITT

Craig wears his funeral suit, which is new. He takes the oath and wipes his palm on his pants.
~ temp hits = 0
- (q)
{&He waits.|He drinks some water.|He looks for Trent, and Trent is looking at the ceiling.}
+ {hits < 3} [Ask him where he was that afternoon {q > 1:(again)}]
 { stopping:
 - "At work."
   "Where's that?"
   "I'm between things."
   ~ hits++
 - "I said. Around."
 - "Asked and answered," sighs the judge.
   ~ judge_patience--
   { judge_patience <= 0: -> contempt }
 }
* {Evidence ? phone_log} [Read out the calls, one at a time]
 You read all eleven. It takes a while. You give the time, and then the duration. The last one's four seconds.
 "What can you say to a person in four seconds, Craig?"
 "I was just checking if he picked up," says Craig.
 Then he hears it himself.
 ~ hits += 2
 ~ jury_up(1)
* {Evidence ? will_copy} [Put up the will with the sticky note]
 CHANGE THIS, says the screen, six feet wide.
 "That's about the font," says Craig.
 ~ hits += 2
 ~ doubt++
* {Evidence ? thermos} [Ask about the soup]
 "What soup?"
 "July. Hundred and one degrees. You brought your uncle soup in a thermos."
 "It was, like. Gazpacho."
 "Where's the thermos now?"
 His lips move but there's nothing in them.
 ~ hits += 2
 ~ jury_up(1)
* {Evidence ? receipt} [Ask if he's a rewards member]
 "Of... of what?"
 "Dale's Hardware. Do you get the points?"
 "Everyone gets the points."
 "Four fifty-two in the afternoon, Craig. What'd you get points for?"
 ~ hits += 2
 ~ doubt++
* [Just stare at him]
 You do the thing where you don't say anything. Four seconds. Eight.
 { nephew_rattled >= 3:
  "She never even LIKED him," Craig bursts out. "She only had to sit there! I had to be FAMILY!"
  ~ hits++
  ~ jury_up(1)
 - else:
  "Is he having a stroke?" Craig asks the judge.
  ~ cred(-1)
 }
* {hits >= 4 && nephew_rattled >= 3} "You killed him, Craig."
 -> confession
+ [Let him go]
 { hits >= 3:
  He gets down like the steps are hot.
  ~ doubt += 2
 - else:
  He gets down. He gives Trent a thumbs-up. So that went great.
  ~ jury_down(1)
  ~ cred(-1)
 }
 -> after_craig
- -> q

=== after_craig
* {dolores_talks} [Call Dolores too]
 -> dolores
* [Rest]
 -> closing
* {not dolores_talks} [Look back at Dolores]
 She shakes her head, just barely. You rest.
 -> closing

=== dolores
# CLASS: dayhead
THE DEFENSE CALLS DOLORES QUINT

She walks to the stand like it's a piano bench. She adjusts the height of the chair. Two jurors smile.
{ dolores_talks:
 ~ jury_up(1)
}
* [Ask her about nineteen years of Fridays]
 She tells it plain. He fixed her sink once. She fed him when his wife left. They did the crossword. He cheated.
 ~ jury_up(1)
* [Ask her straight out if she did it]
 { told_truth:
  You ask it and you hold your breath, because you know how she answers this question.
  "I poured the glass," says Dolores, "and I wished him dead. I've been to confession about it. But I never put a thing in it except sugar."
  It's so much worse than no. It's so much better, too. Seat nine is crying.
  { jury == warm or jury == yours:
   ~ jury_up(2)
  - else:
   ~ jury_down(1)
  }
 - else:
  "No," says Dolores. "I did not."
  ~ jury_up(1)
 }
-Then Trent gets up.
"Miss Quint. Did you know he planned to sell the building?"
* [Object]
 "On what grounds?"
 * * "Relevance?"
  "It's MOTIVE, counselor." There's the candy again. Crunch.
  ~ judge_patience--
  { judge_patience <= 0:
   -> contempt
  }
 * * "I just didn't like his tone."
  "Neither did I," says the judge. "Overruled."
  ~ cred(-1)
* [Don't move]
 You put your hands flat on the table. You breathe out.
- "Yes," says Dolores. "He told me at noon. I said I'd never forgive him." She turns to the jury. "I hadn't planned on needing to so soon."
{ RANDOM(1, 10) + Cred > 9:
 Nobody breathes. Trent looks down at his list of eleven more questions, and folds it in half.
 ~ jury_up(1)
- else:
 "No further questions," says Trent, very softly, like he's closing a lid.
 ~ jury_down(1)
}
-> closing

=== contempt
"That's it," says Judge Reyes-Whitcomb. She sets down the candy jar. You have never seen her set down the candy jar. "Mr. Halloran, sit. Counselor, you're in contempt. Bailiff."
"Your Honor, if the court would just—"
"I'm declaring a mistrial, and I'm going home to lie down."
-> ending_mistrial

=== closing
# CLASS: dayhead
CLOSING ARGUMENTS

Trent goes first and it's good. You hate how good. He finishes on the lemon slice.
You stand up. {jury_box()}
* {doubt >= 4} [Walk them through the doubt, piece by piece]
 You count it on your fingers{Evidence ? dog_photo:, starting with a dog}. {Evidence ? receipt:There's a second jug out there.} {Evidence ? phone_log:There are eleven calls.} {Evidence ? thermos:There's a thermos nobody's looked for.} When you run out of fingers on the one hand you hold it up there and let them look at it.
 ~ doubt += 2
 ~ jury_up(1)
* [Talk about Dolores]
 You talk about scales. About four hundred Lutherans. You say, "You've heard all day about a glass. I'd like it if you looked at a person."
 ~ jury_up(1)
* {Cred >= 7} [Tell them you don't know]
 "I don't know who did it," you say. "I've lived with this box for a year and I don't know. And neither does he."
 It's the truest thing said in the room all day and they know it.
 ~ doubt += 3
* [Attack Trent's hair]
 You actually do this.
 ~ jury_down(1)
 ~ cred(-2)
-
The jury goes out at 3:40. You and Dolores sit in the hall. She plays something on your forearm, real soft. You don't ask what.
{
- juror == "nurse": They send out a note asking to see the time of death again. That's the nurse.
- juror == "fisherman": They send out a note asking if they can get sandwiches. That's the fisherman.
- else: They send out two notes. One's about the time of death. One's about sandwiches.
}
~ temp score = doubt + LIST_VALUE(jury)
{juror == "nurse" or juror == "both": 
 ~ score = score + 1
}
{ Cred < 3:
 ~ score = score - 2
}
* [Wait] The door opens.
- 
{
- score >= 10:
 -> ending_acquit
- score >= 6:
 -> ending_hung
- else:
 -> ending_guilty
}

=== confession
"You killed him," you say, and it comes out quiet, nearly kind. "And you let your piano teacher sit there for it."
Craig opens his mouth. Trent is standing. The judge is standing. Everyone's talking except for Craig, and then everyone stops, so what he says gets heard by the whole room:
"She gave me a C."
* "She gave you a what?"
- "For TECHNIQUE," sobs Craig Pruitt, and puts his face down in his hands.
-> ending_confession

=== ending_plea
She takes it. She signs with a beautiful signature. She'd have been a wonderful old lady, you think, and then that she still is one, just somewhere else.
{ told_truth:
 At the door she turns around. "You never did ask me twice," she says.
- else:
 Eight months in, you get a program in the mail. County Women's Chorale, D. Quint, accompanist.
}
# ENDING: Plea
-> END

=== ending_acquit
"On the sole count of the indictment, we find the defendant not guilty."
Dolores says, "Oh," and sits down on nothing. You catch her.
{ told_truth && Evidence !? thermos:
 In the parking lot she kisses your cheek. "I hoped so hard," she says again, and pats it, and goes off to find the bus. You stand there with your keys out. You stand there for quite a while.
- else:
 She plays the October recital. You go. You don't know when to clap so you do it when the fisherman does.
}
# ENDING: Not guilty
-> END

=== ending_hung
Two days. Then the foreman says they're stuck and they're gonna stay stuck. It's {jury == warm or jury == yours:ten to two for you|seven to five, nobody will say which way}.
Trent catches you at the elevator. "We'll retry."
* "Will you?"
- He pushes the button. He looks about a hundred. "No," he says.
# ENDING: Hung jury
-> END

=== ending_guilty
You know before they say it. They don't look at her. They never look.
Dolores stands up very straight. {dolores_talks:She's played worse rooms.|Her hands are in fists, and it's the first time you've seen them still.}
{ will_copy_unused():
 That night you find the will back in the box with the sticky note still on it, and you put the lid on, and then you sit on the lid.
}
You file the notice of appeal at 8:59 AM. It's only murder.
# ENDING: Guilty
-> END

=== function will_copy_unused()
~ return (Evidence ? will_copy) && not craig

=== ending_mistrial
You do a night in County. They give you the cell across from Dolores. She's got you on scales by lights-out, on the edge of the bunk.
"Wrists," she says through the bars. "Wrists!"
They'll try it again in the spring with somebody else. Marcy, probably. Marcy will be fine.
# ENDING: Mistrial
-> END

=== ending_confession
It takes forty minutes to clear the room. Charges dismissed. Trent shakes your hand and for once there's no face on him at all.
On the courthouse steps there's Beverly, and there's Biscuit, and Dolores bends down and lets him lick her whole hand.
{ Evidence ? recipe_card:
 You give her back her card. She reads it over. "It wasn't a C," she says. "It was a C minus."
- else:
 "He did have no wrists," she says, sort of sadly.
}
# ENDING: Technique
-> END
