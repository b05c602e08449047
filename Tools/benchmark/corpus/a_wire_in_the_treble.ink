// ------------------------------------------------------------
//  A WIRE IN THE TREBLE
//  A murder at a country hotel, for one player and one piano.
//  v1.1 - fixed the Major being able to burn the same paper twice
// ------------------------------------------------------------
# title: A Wire in the Treble
# author: M. Ellery Tain

// How much of the night is gone. Dawn is at 16.
VAR clock = 0
CONST DAWN = 16

// What I have found out
LIST Clues = wire_gone, flat_note, stopped_watch, grooved_gloves, wet_shoes, burnt_notes, ledger, cutting, till_slips
VAR found = ()

// Who is in the house
LIST Suspects = violet, pike, connie, fenn
VAR met = ()
VAR asked_time = ()
VAR accused = ()

VAR connie_trusts = false
VAR pike_warned = false
VAR fenn_confessed = false
VAR have_key = false
VAR points = 0

-> prologue

// ------------------------------------------------------------
//  Functions
// ------------------------------------------------------------

=== function tick() ===
~ clock = clock + 1

=== function learn(c) ===
{ found ? c:
    ~ return false
}
~ found += c
~ return true

=== function know(c) ===
~ return found ? c

=== function hour() ===
{
- clock < 3:
    a little after one
- clock < 6:
    getting on for two
- clock < 9:
    past three
- clock < 12:
    the dead middle of the night
- clock < 14:
    nearly five
- else:
    close on six, with grey in the fanlight
}

=== function name(s) ===
{ s:
- violet:
    Mrs Stroud
- pike:
    Dr Pike
- connie:
    Connie Marsh
- fenn:
    Major Fenn
- else:
    nobody
}

// ------------------------------------------------------------
//  Prologue
// ------------------------------------------------------------

=== prologue ===
# CLEAR
There are two hundred and thirty strings in a Broadwood grand, give or take, and on the night of the nineteenth of October 1957 one of them was round the neck of Gerald Stroud.

I had better say at once that it was mine.

Not mine in the sense that I put it there. Mine in the sense that it came out of my case: a yard and a half of number sixteen music wire, which I had carried over Skell Bridge that afternoon about two hours before the river carried Skell Bridge away.

* [I am a piano tuner.]
    I tune pianos. I do the schools and the chapels and four hotels between Kendal and the sea, and I do the Tarn House Hotel twice a year, in spring and in the quiet season, when nobody is there to complain of the noise.
* [I should have locked the case.]
    I ought to have locked the case. My father, who taught me the trade, locked his even at dinner. But it had got wet on the road, and I left it open in the boot-room by the boiler to dry, where anyone might pass.
* [I never liked the man.]
    I never liked Stroud, and I said so to several people, which I regretted later. He paid late, and he paid short, and he called me "Tinkle" in front of guests.

- It was Connie, the girl on the desk, who knocked at my attic door at ten to one in the morning. She was in her coat. She had been crying and had washed her face since.

"Mr Arkwright," she said. "You'd better come down. It's Mr Stroud. He's in the ballroom, and Doctor says nobody's to touch him, and he says—" She looked at my hands. "He says it's one of yours."

* "One of my what?"
    "Wires," said Connie.
* I said nothing[.], and found my shoes. It took me two goes to tie the left one.
* "Do you think I did it?"
    She thought about it honestly, which I have never forgotten. "No," she said. "You'd not waste the wire."
    ~ connie_trusts = true

- They were all in the hall when I came down. It is not a large hotel, and in October it is a very small one. Violet Stroud sat in the porter's chair with a rug over her knees. Major Fenn, who has lived in room four since the war and shows no sign of leaving it, stood with his back to a fire that had gone out. And Dr Pike, the guest from the front double, was washing his fingers with a handkerchief.

"The telephone's down," said Dr Pike. "I've tried. The constable is on the other side of the river, and the boatman won't cross before it's light. So we have until about six." He had a pleasant, warm, Sunday sort of voice. "Stroud died between midnight and half past. I want everyone to be quite clear about that. The Major and I were in the bar together from eleven until we found him. Mrs Stroud was in bed. Miss Marsh was in bed. And you, Mr Arkwright?"

I had been in bed too. But a man in an attic, alone, with the wire out of his own case, is in a different sort of bed.

"I see," said Dr Pike kindly; and I saw that they all did.

I have a good ear and not much else. I had until six to use it.
-> hall

// ------------------------------------------------------------
//  The hall: our hub
// ------------------------------------------------------------

=== hall ===
{ clock >= DAWN:
    -> dawn
}
{The hall of the Tarn House is all antlers and barometers.|I came back through the hall.|The hall again, and the antlers.|{~A board ticked on the stairs.|The barometer said CHANGE.|The rain ran on in the gutters.|Somebody had put the fire in, badly.}} It was {hour()}.
{clock > 12: I could hear, or thought I could hear, a man shouting from across the water.}

+ [Go into the ballroom.] -> ballroom
+ [Go down to the boot-room.] -> bootroom
+ [Try Stroud's office.] -> office
+ [Look in at the bar.] -> bar
+ [Look in at the kitchen.] -> kitchen
+ [Climb to the first-floor landing.] -> landing
+ [Sit down on the stairs and think.]
    -> think ->
    -> hall
+ {LIST_COUNT(met) >= 3 and LIST_COUNT(found) >= 2} [I have heard enough. Ring the gong.] -> gong

// ------------------------------------------------------------
//  Ballroom
// ------------------------------------------------------------

=== ballroom ===
{not been: They had put a tablecloth over him. It was one of the good ones, and I thought of how he would have minded. He lay on his side by the keyboard end of the Broadwood, with one arm stretched out under the stool.|The tablecloth had not moved. There was no reason it should.}
- (been)
- (top)
* [Lift the cloth.]
    I lifted the corner. I will not describe it. The wire had been crossed behind and pulled by someone who was not very strong, or who was strong and took his time.
    His left wrist lay in the light. He had a gold watch, a vulgar one, and the glass was crushed where it had struck the edge of the key-slip.
    ~ tick()
    * * [Read the watch.]
        Eight minutes to eleven.
        I looked at it for some time. Then I listened to it, because that is what I do. It had stopped as dead as he had. Not between midnight and half past, then.
        ~ learn(stopped_watch)
    * * [Put the cloth back.]
        I put it back. One can be too thorough.
    - - -> top
* (struck) [Sit at the piano.]
    I sat down sideways, so as not to put my feet near him, and lifted the fall.
    I had done the top and the middle that afternoon, and left the bass for the morning. I touched the lowest A, very softly. It was a good third of a tone flat, and sour, with a growl in it like a dog in a barrel.
    And I remembered it.
    I had heard that note in bed. I had been reading. I had thought: somebody has leaned on the bottom of my Broadwood; and I had looked at my travelling clock, crossly, as one does. Ten minutes to eleven, near enough.
    ~ learn(flat_note)
    ~ tick()
    -> top
* [Look at the stove.]
    ~ tick()
    The ballroom stove was still warm. Somebody had been feeding it with paper, and had been called away or had lost patience, because there were four or five slips at the edge only browned.
    I held one to the lamp. <i>I.O.U. Forty pounds. E. R. Fenn, Major.</i> They were all the same, except that the figures got larger and the handwriting got worse.
    ~ learn(burnt_notes)
    -> top
* {struck and been > 1} [Play something for him.]
    I played eight bars of "Abide With Me", in the part of the keyboard that was in tune. I did not do it for Stroud. I did it because I wanted to see who would come to the door.
    {connie_trusts: It was Connie, and she stood with her back against the jamb until I had finished.|Nobody came to the door.}
    -> top
+ [Leave him.] -> hall

// ------------------------------------------------------------
//  Boot-room
// ------------------------------------------------------------

=== bootroom ===
{The boot-room is down four steps behind the stairs. It smells of dubbin and hot pipe.|Down the four steps again.}
My case stood open on the settle, as I had left it.
- (top)
* [Go through the case.]
    ~ tick()
    Forks, mutes, the lever, the felt, the wire in its paper coils, twelve to twenty. Sixteen was gone. The paper it was wrapped in had been folded up and put back in its place, squarely.
    That was what I noticed. A man in a rage does not fold the paper.
    ~ learn(wire_gone)
    -> top
* [Look along the row of shoes.]
    ~ tick()
    Major Fenn's brogues, cracked and dry. A pair of black walking shoes of the doctor's, dry, with a shine on them. And at the end a lady's lace-ups, narrow, soaked through, with gravel in the welts.
    Mrs Stroud, who had been in bed.
    ~ learn(wet_shoes)
    -> top
* {know(wire_gone)} [Look behind the boiler.]
    ~ tick()
    I do not know why I looked there. Yes, I do. If you use wire of that gauge with bare hands it will open them to the bone, and nobody in the hall had been bleeding. So there had been gloves; and here was a boiler.
    They had been pushed down between the tank and the wall, where they ought to have caught and had only baked. Tan pigskin, a man's, size eight. Across each palm ran a groove as fine and straight as a pencil line.
    ~ learn(grooved_gloves)
    -> top
+ [Go back up.] -> hall

// ------------------------------------------------------------
//  The office
// ------------------------------------------------------------

=== office ===
{ not have_key:
    -> locked
}
{Stroud's office was the only tidy room in the building.|I let myself into the office again.} {A lamp, a safe, a desk with a blotter, and on the wall a photograph of himself shaking hands with a bishop.|}
- (top)
* [Read the ledger.]
    ~ tick()
    There were two. One was for the Inland Revenue. The other was a thin red one at the back of the drawer, and it was a good deal more interesting.
    It had columns headed with initials. <i>E.R.F.</i> had a great deal against it and nothing paid. <i>H.P.</i> had twelve pounds against it, paid, on the first of every month since March.
    Dr Pike's Christian name was Hallam. But he had told us at dinner that he had never set foot in the Tarn House before Thursday.
    ~ learn(ledger)
    -> top
* [Look in the blotter.]
    ~ tick()
    Till slips. Somebody had gone through a month of them and ringed the ones that were short. Half a crown; five shillings; half a crown. In the margin, in Stroud's hand: <i>C. — let it run on a bit.</i>
    He had known about it for weeks. He was saving it up.
    ~ learn(till_slips)
    -> top
* {know(ledger)} [Look behind the bishop.]
    ~ tick()
    People are not very original. Behind the bishop was an envelope, and in the envelope a cutting from a Liverpool paper of May 1941.
    <i>Among those killed was Dr. Hallam Pike, 29, of the Mill Road Infirmary, whose body was identified by the hospital's dispenser, Mr. A. Mottram.</i>
    Someone had pinned to it a snapshot of a cricket side. The dispenser stood at the end. He was thinner, then; but he already had the smile.
    ~ learn(cutting)
    -> top
+ [Lock up and go.] -> hall

= locked
{The office was locked. Stroud kept it so, and wore the key; but I supposed there must be another, since there always is in a hotel.|Still locked.}
+ [Put my shoulder to it.]
    {I am nine stone four. The door took no notice.|It was no more use than before.}
    ~ tick()
+ [Leave it.]
- -> hall

// ------------------------------------------------------------
//  Bar - the Major
// ------------------------------------------------------------

=== bar ===
{not (met ? fenn): Major Fenn had gone behind the bar and was serving himself. He wrote each one down on the pad.|The Major was {&where I had left him|still there|holding the bar up, or the other way about}.}
~ met += fenn
- (talk)
<- when_were_you(fenn, -> talk)
* "You found him[."]," I said.
    "Pike and I. Twenty to one. I went to put the ballroom lamp out—Gerald's very hot on lamps. Was." He drank. "I've seen chaps dead, you know. Never one under a piano."
    ~ tick()
    -> talk
* "What was he like to live with?"
    "Oh, a swine," said the Major, with great simplicity. "But it's a comfortable chair, and I've nowhere else to put it."
    -> talk
* {know(burnt_notes)} [Lay the scorched I.O.U. on the bar.]
    He looked at it as one looks at a dog one had thought was drowned.
    "Ah," said Major Fenn.
    * * "How much altogether?"
        "Six hundred and ten. He'd never have called it in. He liked having it, d'you see. He used to take them out on a Sunday and square the edges."
    * * "You burned them after he was dead."
        "Pike went for the telephone. I had perhaps three minutes. I went through the poor devil's pocket-book like a Port Said tart, and I put them in the stove." He had gone a bad colour. "I didn't kill him. I merely didn't waste it."
    - - He pushed the glass away.
    "I'll tell you something, Arkwright, since we're at it. I said Pike and I were in here from eleven. So we were. But he came <i>in</i> at eleven. A minute or so past. He'd been for a breath of air, he said; and his hair was perfectly dry."
    ~ fenn_confessed = true
    ~ tick()
    -> talk
* {know(till_slips)} "Did Stroud ever speak about Connie?"
    "Said he had her on a string." The Major heard himself. "Beg pardon. Poor choice."
    -> talk
+ [Leave him to it.]
    "Shut the door," said the Major. "There's a draught comes through from—well. Shut it."
    -> hall

// ------------------------------------------------------------
//  Kitchen - Connie
// ------------------------------------------------------------

=== kitchen ===
{not (met ? connie): Connie had made tea for six out of habit, and had put out six cups before she saw it.|Connie was {scrubbing a clean table|at the range|sitting on the flour bin with her feet off the floor}.}
~ met += connie
- (talk)
<- when_were_you(connie, -> talk)
* [Drink the tea.]
    I drank it and said that it was good tea. She was nineteen years old, and nobody had said anything of the kind to her all night.
    ~ connie_trusts = true
    ~ tick()
    -> talk
* {connie_trusts and not have_key} "Is there another key to the office?"
    She went pink to the ears. Then she reached up behind the tea-caddy and put it in my hand; it was warm from the range.
    "I was only in there the once," she said. "I was looking for my cards. I wanted to give notice, and he wouldn't let me have my cards."
    ~ have_key = true
    -> talk
* {not connie_trusts} "Is there another key to the office?"
    "I'm sure I couldn't say, Mr Arkwright," said Connie, to the teapot.
    -> talk
* {know(till_slips)} "He knew about the till."
    -> the_till
* {know(wet_shoes)} "Did you hear Mrs Stroud go out?"
    "She goes out most nights. To the garage." She bit her lip. "She's got a suitcase in the car. She puts one more thing in it every night, and then she comes back in. I think it's nearly full."
    ~ tick()
    -> talk
* {know(grooved_gloves)} [Show her the gloves.]
    "Those aren't the Major's," she said at once. "He's mittens. I took those off the hall stand on Thursday with a gentleman's coat. I hung them up myself." She turned one over, and saw the groove, and put it down on the table as if it had been hot. "They were Doctor's."
    ~ connie_trusts = true
    -> talk
+ [Leave the kitchen.] -> hall

= the_till
She did not deny it. She took her hands out of the water and dried each finger.
"My brother's at the san," she said. "It's the fares. I was going to put it back."
"He meant to let it run on."
"Till when?"
"Till it was enough to frighten you with, I should think."
Connie looked at the six cups. "Then I'm glad," she said. "You can tell them I said so."
* [Promise not to tell.]
    "Tell them what?" I said. "I tune pianos."
    ~ connie_trusts = true
* [Say that I may have to.]
    I told her that it might have to come out. She nodded, and went back to her water, and I felt about as tall as a tuning fork.
    ~ connie_trusts = false
-
~ tick()
-> kitchen.talk

// ------------------------------------------------------------
//  Landing
// ------------------------------------------------------------

=== landing ===
{The landing runs the width of the house, with a carpet that was red before the war.|The landing. The same long carpet.} {There was a line of light under two of the doors.|Light under both doors still.|}
+ [Knock at Mrs Stroud's door.] -> mrs_stroud
+ [Knock at Dr Pike's door.] -> doctor
+ [Go down.] -> hall

= mrs_stroud
{not (met ? violet): She called "Come," as if I had been room service. She was dressed. She sat at the glass, taking the rings off her left hand one by one, with soap.|She had not gone to bed. I did not suppose that she would.}
~ met += violet
- (talk)
<- when_were_you(violet, -> talk)
* "I am sorry for your loss."
    "Are you?" said Mrs Stroud, with interest. "I have been sitting here trying to find where it is. It's like feeling for a tooth."
    -> talk
* {know(wet_shoes)} "Your shoes are wet, Mrs Stroud."
    "So they are. I was in the garage from half past ten. I was going to drive away, you know, before the bridge went. I had my hand on the starter. I sat there for an hour and a half, and then I came in, because I had forgotten my mother's clock." She laughed; it was a real laugh, and rusty. "I've been leaving for six years, Mr Arkwright. He need only have waited."
    ~ tick()
    * * "Did you see anyone?"
        "The ballroom lamp was lit. I saw Gerald through the window, standing at the piano, talking to somebody I couldn't see. He was smiling. He only smiled like that about money."
        "When was that?"
        "When I went out. As I said."
        -> talk
    * * "Can anyone vouch for it?"
        "A Humber Hawk," said Mrs Stroud.
        -> talk
* {know(ledger)} "Who was paying him twelve pounds a month?"
    "I never asked where it came from. I was so very busy not being where it went."
    -> talk
* [Ask for the spare key to the office.]
    {have_key: I already had it. I asked in order to see her face, and there was nothing in it.|"Ask Connie," she said. "She thinks I don't know about the tea-caddy. Tell her that I said she might."}
    ~ connie_trusts = true
    -> talk
+ [Wish her goodnight.] -> hall

= doctor
{not (met ? pike): He opened the door before I had finished knocking. His bag stood on the bed, strapped. "My dear fellow," said Dr Pike. "Can't sleep? I could give you something."|"You again," said Dr Pike pleasantly.}
~ met += pike
- (talk)
<- when_were_you(pike, -> talk)
* "How do you tell when a man died?"
    "Oh—temperature. Stiffness. Long habit." He smiled. "One gets a feel."
    "What was his temperature?"
    It was quite a short pause. I would call it a crotchet rest. "Consistent," said Dr Pike.
    ~ tick()
    -> talk
* {know(stopped_watch) or know(flat_note)} "He died before eleven."
    "What makes you say so?"
    * * [Tell him.]
        I told him. It was vanity: I wanted to see him hear it. He listened with his head on one side, just as he might have listened to a chest.
        "I should be very careful," he said, "of saying that to the constable. The only person in this house with nobody to speak for him before eleven is you."
        ~ pike_warned = true
        ~ tick()
    * * [Keep it to myself.]
        "A feeling," I said. "One gets one."
    - - -> talk
* {know(grooved_gloves)} "Have you lost a pair of gloves?"
    He looked at the washstand; at the bag; at me. "Dozens," said Dr Pike, "over the years."
    ~ pike_warned = true
    -> talk
* {know(cutting)} "Good night, Mr Mottram."
    -> mottram
+ [Say good night.] -> hall

= mottram
He did not start. He closed the door behind me, quite gently, and sat on the bed beside his bag, and for the first time he looked like somebody.
"I was a better one than he was," he said. "You may ask in Whitby. Sixteen years. I've sat up with more dying women than that boy ever met. I should have gone on paying, you know. It was only that he put it up."
~ pike_warned = true
~ tick()
"There is three hundred pounds in the bag," he said. "There's a boat by the lower mill, if a man were let alone for an hour. And you could say that you slept."
* [Take the money.]
    -> ending_bought
* [Leave the money, and let him go.]
    -> ending_mercy
* "I don't sleep well[."]," I said, and went out, and turned his key on the outside.
    -> hall

// ------------------------------------------------------------
//  Shared question, threaded into all four interviews
// ------------------------------------------------------------

=== when_were_you(who, -> back) ===
+ {asked_time !? who} "Where were you at eleven?"
    ~ asked_time += who
    ~ tick()
    { who:
    - violet:
        "In bed," said Mrs Stroud. "As Dr Pike has so gallantly announced."
    - pike:
        "In the bar. But why eleven? I told you that it was after midnight." He said it a shade too quickly, like a boy who comes in before the beat.
    - connie:
        "Doing the breakfast trays, and then bed. I heard the wireless in the bar, dance music. Then somebody turned it up very loud. That'd be about ten to. And then down again."
    - fenn:
        "Here. I'm always here. You might as well ask the dartboard."
    }
    -> back
-> DONE

// ------------------------------------------------------------
//  Thinking it over (tunnel)
// ------------------------------------------------------------

=== think ===
{I sat down on the fourth stair, which is the quiet one.|I sat on the fourth stair again.}
{ LIST_COUNT(found) == 0:
    I had a wire and no notion.
    ->->
}
{know(wire_gone): Someone had folded the paper. }<>
{know(stopped_watch) and know(flat_note): The watch said eight minutes to eleven and the piano said the same; and I would take the word of the piano. }<>
{know(grooved_gloves): A man's gloves, and good ones. }<>
{know(wet_shoes): Mrs Stroud had been out in the rain. }<>
{know(burnt_notes): The Major was six hundred pounds better off. }<>
{know(till_slips): Connie had been robbing the till, and had been let. }<>
{know(ledger): H.P. had paid on the first of the month. }<>
{know(cutting): And Hallam Pike had been dead for sixteen years. }
{
- LIST_COUNT(found) > 6:
    It made a chord. I did not like it, but it was one.
- LIST_COUNT(found) > 3:
    It was like a piano with the action out: I could see all the hammers, and not what they struck.
- else:
    It did not come to much.
}
->->

// ------------------------------------------------------------
//  The gong
// ------------------------------------------------------------

=== gong ===
I took the stick from its hook and struck the dinner gong, which is cracked, and gives an F sharp of a kind. Doors opened all the way up the house.
They came down one by one and stood about under the antlers.
"I hope," said Dr Pike, "that this is good."
"I know who killed him," I said. "It was—"
-> pick

= pick
+ "Mrs Stroud."
    ~ accused = violet
+ "Dr Pike."
    ~ accused = pike
+ "Connie."
    ~ accused = connie
+ "The Major."
    ~ accused = fenn
* "—nobody. I beg your pardon[."]." They looked at me, and went back to bed, all except the doctor, who stood for a while on the stairs.
    ~ tick()
    ~ tick()
    -> hall
- Nobody spoke. {accused == pike: The doctor put up one eyebrow.|I looked at {name(accused)}, and wished I had not begun.}
{ accused != pike:
    -> wrong
}
-> case_against

= case_against
"I was in the bar," said Dr Pike. "Ask Fenn."
* {know(stopped_watch)} "His watch stopped at eight minutes to eleven."
    "Watches," said Dr Pike, "are wound wrong every day of the week." But Mrs Stroud had turned her head.
    ~ points++
* {know(flat_note)} "I heard him fall on the bottom A."
    I told them what I had heard, and when, and how it could only have been that note. I do not think they understood it. They believed it, though; people do, when a man talks about his trade.
    ~ points++
* {fenn_confessed} "The Major says that you came in at eleven."
    "I do say so," said the Major, out of the shadow. "Dry as a bone."
    ~ points += 2
* -> 
    I had no answer to that. I had been so sure that I should think of one.
-
"And why should I? I had never seen the man before Thursday."
* {know(ledger)} "You had paid him every month since March."
    I read them the page. It did not take long: it was always the same figure.
    ~ points++
    * * {know(cutting)} "Because Hallam Pike is dead."
        I held up the cutting. Connie took it from my hand, and read it aloud, slowly, as they teach them to at the village school; and by the time she got to the word <i>dispenser</i> nobody was looking at her.
        ~ points += 2
    * * "I don't know what for[."]," I said, "but I dare say the constable will ask."
* "You didn't like him[."]," I said, and it sounded thin even to me.
    "My dear fellow, who did?"
-
"And with what? My two hands?"
* {know(grooved_gloves)} [Throw down the gloves.]
    They landed palm upward. You could see the lines from the stairs.
    {pike_warned: "Anybody might have taken those," he said. He had had time to think of that.|He looked down at his own hands, only for a moment. It was enough.}
    { not pike_warned:
        ~ points++
    }
    ~ points++
* {know(wire_gone)} "You folded the paper."
    "I beg your pardon?"
    "The paper the wire was in. You folded it up again. A dispenser would."
    ~ points++
* -> 
    I looked at my own hands, which was a mistake, because so did everyone else.
-
{
- points >= 6:
    -> ending_proved
- points >= 3:
    -> ending_half
- else:
    -> ending_tuner
}

= wrong
{ accused:
- connie:
    "Me?" said Connie. She put down the tray. {connie_trusts:"I gave you the good cup," she said.|}
    -> ending_connie
- violet:
    "How very energetic of me," said Mrs Stroud.
    -> ending_violet
- fenn:
    {fenn_confessed: "I told you about that in confidence," said the Major, with dignity.|"Ah," said the Major. "Well. One sees how it looks."}
    -> ending_fenn
}
-> ending_tuner

// ------------------------------------------------------------
//  Endings
// ------------------------------------------------------------

=== dawn ===
The fanlight went from grey to white, and somebody beat on the front door with a stick.
The constable had come over in the miller's punt, wet to the thighs and not in a humour to be told things by a piano tuner. Dr Pike met him on the step. Dr Pike had it all in order, with the times.
* [Speak up now.]
    "He died before eleven," I said. The constable did not even turn round.
    {know(stopped_watch): "There's the watch," I said. "Look at the watch."|}
    {know(cutting) and know(stopped_watch): That did turn him. He was a slow man, but he was not a stupid one. -> ending_half}
* [Hold out my wrists.]
    I could see how it looked. I have always been able to tell when a thing was past mending.
- -> ending_tuner

=== ending_proved ===
# ENDING: Concert Pitch
He sat down on the bottom stair. It was as if somebody had taken a mute out, and one heard for the first time what the real note was: it was a flat little Liverpool voice, quite tired.
"He put it up," said Mr Mottram. "To twenty. I should have had to sell the car."
The constable came with the light, and they took him over in the punt, sitting very upright, with his bag on his knees. He had asked if he might keep the bag.
I stayed until the Tuesday. Mrs Stroud had got as far as the other side of the bridge, and Connie was running the hotel, rather well; and there was still the bass to do.
-> END

=== ending_half ===
# ENDING: Unresolved
It was enough to make them draw away from him, and the constable, when he came, was sufficiently uneasy to take the doctor across for questions. It was not enough for a jury. I was called, and I was asked by a gentleman in a wig whether I was seriously proposing to hang a man upon a flat A.
I said that it was a very flat A.
He practises in Kenya now, I believe. Somebody sends me a card each Christmas, with no name; and on the back of it, ruled with great care, five lines and a single note.
-> END

=== ending_tuner ===
# ENDING: The Obvious Man
It was my wire. It was my case. Everyone had heard me call him a swine, or if they had not they thought so now.
They kept me at Lancaster for eleven weeks before the thing fell down for want of a motive, and by then I had lost the schools and the chapels. I do a little work for a dealer. I tune in a back room, with the door shut; and when I come to the bottom A I find that I go rather quickly on.
-> END

=== ending_connie ===
# ENDING: The Good Cup
{know(till_slips): I showed them the slips. It was all there, and it was all true, and it had nothing to do with it.|I had nothing to show them. I had only the feeling that it must be somebody.}
Connie Marsh was let go in December, when it was proved that she could not have reached. By that time her brother was dead at the sanatorium, and there had been nobody to go on Sundays.
She is on the desk at the Station Hotel in Carlisle. I have seen her through the glass. I tune their piano on her day off.
-> END

=== ending_violet ===
# ENDING: Six Years
She went with the constable as if he had come to take her to a dance. She had her mother's clock under one arm.
They acquitted her, on the evidence of a Humber Hawk with a cold engine and ninety minutes of cigarette ends in the tray. She wrote to me afterwards. <i>Dear Mr Arkwright, You were quite wrong, but it did get me over the bridge.</i>
Dr Pike had left by the first train. Nobody had thought of asking him to stay.
-> END

=== ending_fenn ===
# ENDING: An Officer's Word
{know(burnt_notes): He admitted the notes. He admitted the pocket-book. He admitted so much, and so handsomely, that there was hardly anything left for him to deny.|He stood to attention while I said it. I think that nobody had paid him so much notice since the Armistice.}
Major Fenn died on remand, of his liver, in a clean bed. It was the doctor who signed the first certificate for the police; and a very good clear signature he had, for a doctor.
-> END

=== ending_bought ===
# ENDING: Three Hundred Pounds
It was in fives. I have never known how to count money quickly, and he waited while I did it.
In the morning there was a bed not slept in and a boat gone from the lower mill, and I was able to tell the constable with perfect truth that I had heard nothing. They decided that it was he. They never found him.
I bought a Bechstein. I cannot get it to stay in tune.
-> END

=== ending_mercy ===
# ENDING: Rest
I thought of the women in Whitby. I thought of Stroud, squaring the edges of his little papers on a Sunday.
"I am going to bed," I said. "I am a heavy sleeper."
He was not drowned, or at any rate nobody found him. And they could never settle to anyone else, with him gone; so that it did no one any harm but me.
Sometimes I think it was kindness. But I have a good ear, and when I say so aloud I can hear that it is about a third of a tone flat.
-> END
