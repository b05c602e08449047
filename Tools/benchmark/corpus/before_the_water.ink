// BEFORE THE WATER
// A small storylet game about a valley, a camera and a reservoir.
// Every storylet lives in a knot called st_something. The hub threads them
// all in; each one decides for itself whether it has anything to offer.

# title: Before the Water
# author: Mab Okell

CONST LAST_WEEK = 9

VAR week = 1
VAR hours = 2        // two outings a week, the rest is rain and paperwork
VAR plates = 16      // unexposed glass plates
VAR trust = 0        // what the valley thinks of you
VAR board = 3        // what the Water Board thinks of you
VAR has_dog = false
VAR knows_figures = false
VAR bell_hidden = false
VAR corrigan_mood = 0

LIST album = the_church, the_school, the_farm, the_supper, the_graves, the_mill, the_dam, the_ridge

-> arrival

// ---------------------------------------------------------------- helpers

=== function expose(what) ===
~ plates -= 1
~ album += what

=== function gain(ref meter, amount) ===
~ meter += amount
{ meter < 0:
    ~ meter = 0
}

=== function month() ===
{
- week <= 3: September
- week <= 7: October
- else: November
}

=== function greeting() ===
{
- trust >= 7: People lift a hand to you from the fields, and once somebody leaves eggs on the sill.
- trust >= 4: They nod to you now. It is not quite a welcome but it is no longer a warning.
- trust >= 2: Talk still stops when you come round a corner, but it starts again before you are out of earshot.
- else: Nobody looks at you. It is done with such thoroughness that it must have been agreed upon.
}

// ---------------------------------------------------------------- opening

=== arrival ===
The carrier sets you down at the bridge with your tripod, two trunks, and a crate stencilled GLASS, and has his horse turned round before you can find a coin for him.

"You'll be the Board's man," he says, though you are plainly not a man. He looks again. "Well. You'll be the Board's."

Thirlbeck lies along its stream like something dropped. One church, one school, one mill with its wheel stopped, one public house, and forty chimneys of which perhaps half are smoking. By next summer there will be ninety feet of water over all of it, and a city sixty miles off will have clean taps.

You have been engaged to make a record.

* "What do they call the inn?"
    "The Drovers. They'll call it what they like, come to that. You can call a thing owt you like when it's drownded."
* "I'm only here to take pictures."
    "Aye," says the carrier. "That's what they do with corpses an' all."
    ~ gain(trust, 1)
* [Say nothing and lift the crate yourself]
    You get your arms round the crate of glass and lift. The carrier watches with the expression of a man who has been cheated of a small pleasure.
-   Sixteen plates. Nine weeks, until the sluices close. The Board's letter of instruction runs to four pages and contains the word <em>buildings</em> eleven times and the word <em>people</em> not at all.
-> hub

// ---------------------------------------------------------------- the loop

=== hub ===
{ hours == 2:
    -> week_opening ->
}
{ hours == 1: There is enough of the week left for one thing more.}
{ plates == 1: You have a single plate left.}
{ plates <= 0: The crate of glass is empty. Whatever you see from now on, you will have to remember.}

<- st_drovers(-> spend)
<- st_church(-> spend)
<- st_school(-> spend)
<- st_corrigan(-> spend)
<- st_mill(-> spend)
<- st_dam(-> spend)
<- st_dog(-> spend)
<- st_supper(-> spend)
<- st_graves(-> spend)
<- st_bell(-> spend)
<- st_letter(-> spend)
<- st_flood(-> spend)
<- st_ridge(-> spend)
-> DONE

=== spend ===
~ hours -= 1
{ hours > 0:
    -> hub
}
~ week += 1
~ hours = 2
{ week > LAST_WEEK:
    -> sluices
}
-> hub

=== week_opening ===
# CLASS: week
WEEK {week} OF {LAST_WEEK}, {month()}

{ week:
- 1: Your room at the Drovers has a bed, a basin, and a view of the yard pump. The wash-house will do for a darkroom once you have hung blankets over the slats.
- 2: It rains on Monday and again on Tuesday. On Wednesday the Board's men come through with a theodolite, and chalk a white line on the church tower, well above the clock.
- 3: The first family goes. They take the range, the bedsteads, the doors and the doorstep. The grandmother walks behind the cart carrying a clock, and does not let anyone help.
- 4: {has_dog: The dog has discovered that you may be steered by leaning on your shins. }There is frost in the bottoms now, and you have learned to warm the developer on the back of the range.
- 5: Hay is being sold that nobody will be here to feed. Through the week they carry trestles to the big barn, one at a time, not discussing it.
- 6: The Board sends a circular. Removal allowances will not be paid after the thirty-first. Somebody pins it in the privy behind the Drovers, where it is put to use.
- 7: The beck comes up brown and loud. The old men stand on the bridge and look at it as they might look at a dog that has bitten once.
- 8: You count nine chimneys smoking. You count again, and it is eight.
- 9: The last week. There is a date painted on a board by the bridge, and under the date, in another hand, <em>WISH YOU WERE HERE</em>.
}

{greeting()}
->->

// ---------------------------------------------------------------- storylets

=== st_drovers(-> back) ===
+ {week < 8} [Sit in the taproom at the Drovers]
    { stopping:
    - You sit by the door with a half of mild. Hettie Garth, who owns the place, brings it without being asked and takes your money without meeting your eye. Nobody sits within two yards of you. You drink it slowly, to the bottom, and say goodnight to the room as though the room had been good company.
        ~ gain(trust, 1)
    - This time there is a chair drawn up at the far side of your table. It stays empty all evening, but it is drawn up.
        ~ gain(trust, 1)
    - Hettie Garth sits down in the chair. "My grandfather got this licence," she says, "on a wager. He bet the magistrate he could carry a calf to the top of the Nab. They never said it had to be alive at the top." She waits. You laugh, and she goes back to the bar, satisfied about something.
        ~ gain(trust, 1)
    - They teach you a card game called Parson, whose rules appear to change with the phase of the moon. You lose fourpence, which goes into a jar. The jar, it turns out, is for the children's boots.
        ~ gain(trust, 1)
    - The talk goes on round you as if you were furniture, and you find you do not mind being furniture. {~Someone's ewe has got into the chapel.|There is a quarrel about a wall, which both parties know will be under water by June.|Old Ned recites the name of every field on the west side, and is corrected twice.|A fiddle comes out, and goes back, because the man who played second has gone to Leeds.}
    }
    + + [Stand a round]
        It costs you most of a day's pay. {~They accept it gravely, like people signing something.|"Board's money," says a voice, and "Tastes the same," says another.|Hettie rings it up without a word and then, you notice, does not charge you for supper.}
        ~ gain(trust, 1)
    + + [Listen, and go up early]
        You lie in bed and hear the talk through the boards, the sound and not the sense of it, like a beck.
    - - -> back

=== st_church(-> back) ===
* {plates > 0} [Photograph the church]
    St Osyth's is squat and wet and eight hundred years old. The vicar, Mr Lumb, follows you round it in galoshes, apologising for things.
    "The tower leans, I'm afraid. And that window's not original. And there's the damp, of course, though I suppose..." He stops. "I suppose one needn't mind about the damp."
    * * [Take it square on, as the Board would wish]
        You set up by the lych gate and take it plumb and level, every stone. It is a good plate. It might be any church.
        ~ gain(board, 1)
    * * [Ask the vicar to stand in the porch]
        He stands in the porch holding his hat. At the moment of exposure he looks up, not at you but at the tower, and you get that: a man checking the time by a clock that stopped in the spring.
        ~ gain(trust, 1)
    - - ~ expose(the_church)
    "There are the graves, too," he says, as you fold the tripod. "They mean to move them. Did they tell you? They have a contractor."
    -> back

=== st_school(-> back) ===
* {week >= 2} [Call at the school]
    Eleven children and Miss Ainsley, who is twenty-three and has chalk in her hair. On the wall is a map of the world on which someone has inked Thirlbeck as a dot the size of Belgium.
    "They would like to know how it works," she says. "The camera. They've been told it's only for buildings."
    * * {plates > 0} "Then they had better line up in front of one."[] It takes a quarter of an hour to get eleven children to be still for two seconds. The smallest moves. On the plate she will be a smear of light with boots, and her mother will ask you for a print before all the others.
        ~ expose(the_school)
        ~ gain(trust, 2)
    * * "Let me show them, instead."[] You let each of them go under the cloth. One by one they come out with the same face: they have seen their own schoolyard hanging upside down, with the sky below it like a lake.
        "It looks drowned already," says a boy called Amos Corrigan.
        Nobody tells him off for it.
        ~ gain(trust, 1)
        * * * {plates > 0} [Let Amos press the bulb]
            You give him the bulb. He waits for a long time, longer than you would have. When he presses it there is a hen crossing the yard, and nothing else, and it is the best composition you will make all autumn.
            ~ expose(the_school)
            ~ corrigan_mood += 1
        * * * [Thank them and go]
            Miss Ainsley walks you to the gate. "They'll be split up," she says. "Four schools. I have written to all four. I have written rather a lot."
    * * "I'm afraid it is only for buildings."
        "Yes," says Miss Ainsley. "I told them you would say so." She closes the door gently, as one does on a sickroom.
        ~ gain(board, 1)
    - - -> back
* {st_school > 1 && week >= 6 && the_school_is_taken()} [Take a print up to Miss Ainsley]
    You have made it on the good paper. She looks at it for so long that you begin to explain about the fixing bath.
    "I taught them Atlantis last week," she says. "It seemed only fair. Do you know what they wanted to know? Whether anybody told the people in Atlantis beforehand."
    ~ gain(trust, 2)
    -> back

=== function the_school_is_taken() ===
~ return album ? the_school

=== st_corrigan(-> back) ===
* (first) {week >= 2} [Walk up to Corrigan's]
    Eli Corrigan's farm is the highest in the valley, and by the Board's white line it will make an island about the size of a bed. He meets you at the gate with a gun broken over his arm, in case you should think he had merely come to the gate.
    "You can photograph that," he says, and nods at the gate.
    * * [Photograph the gate]
        { plates > 0:
            So you do. You take as much trouble as you would over a bishop. He watches you rack the bellows out and in, and by the end of it he is holding the dark cloth out of the mud for you.
            ~ plates -= 1
            ~ corrigan_mood += 2
        - else:
            You have no glass, but you set up and go through every motion of it, and he never knows. You feel a good deal worse than if you had refused.
            ~ corrigan_mood += 1
        }
    * * "I was told to do the house."
        "And I was told to leave it. So that's two of us been told."
    * * "How long have you been here?"
        "Since the Flood," says Eli Corrigan, and waits for you to hear it. When you do, his mouth moves at one corner.
        ~ corrigan_mood += 1
    - - -> back
* (second) {first && week >= 4} [Take the track to Corrigan's again]
    He is building a wall. It is not a wall that keeps anything from anything. It begins in the middle of the top pasture, and goes downhill towards where the shore will be.
    "Harbour," he says.
    * * [Carry stone for him]
        You carry stone until your hands bleed a little, and he shows you how to find the face of each one. "Every stone's got one side it'd sooner show you. Like thee lot, with your photographs."
        ~ corrigan_mood += 2
        ~ gain(trust, 1)
    * * {plates > 0} [Ask to photograph him at it]
        "If you must." He does not stop, and so on the plate there is a wall, sharp as print, and behind it a kind of weather in the shape of a man.
        ~ expose(the_farm)
        ~ corrigan_mood += 1
    * * "Mr Corrigan, you cannot stay here."
        "I've heard that from men with papers," he says. "Tha's not even got papers."
        ~ corrigan_mood -= 1
    - - -> back
* {second && week >= 7 && corrigan_mood >= 2} [Go up to Corrigan's after dark]
    There is a lamp in every window. He has opened the good room, and sits in it with his boots on the fender and the gun across his knees like a cat.
    "Amos has gone to his aunt," he says. "It's just me and it, now." He does not say what it is. You both listen to the beck.
    * * "Come down with me, on the last day. Carry my tripod."
        A long silence. "What's it pay?"
        "A shilling."
        "I'll think on."
        ~ corrigan_mood += 2
    * * "Then let me take your likeness. In here, by the lamps."
        { plates > 0:
            Forty seconds by lamplight, and he never blinks. The plate, when you lift it dripping, is so good that it frightens you.
            ~ expose(the_farm)
            ~ corrigan_mood += 1
        - else:
            "With what?" he says. He has been counting your glass, it seems, more carefully than you have.
        }
    * * [Sit with him and say nothing]
        Towards midnight he says, "Tha's not bad company, for a drowning," and puts another peat on.
        ~ corrigan_mood += 1
    - - -> back

=== st_mill(-> back) ===
* (met_ruth) {week >= 3} [Photograph the mill]
    The wheel has been stopped for a year, but Ruth Askew still sweeps the floors. She kept the accounts here. She also, it emerges, has kept some that were not hers to keep.
    { plates > 0:
        You take the wheel, and then you take the room where the stones are, with her in the corner of it holding the broom like a halberd.
        ~ expose(the_mill)
    - else:
        You have no plates to spend on it, and say so, and she seems to like you better for it.
    }
    "What did they tell you they paid for this?" she asks.
    * * "I never asked."
        "No. Folk don't." She goes on sweeping.
    * * "A fair price, I understood."
        She laughs. It is the laugh of someone adding a column and finding it comes out as she feared.
        ~ gain(trust, -1)
    * * "Less than it was worth?"
        "Come back when you've seen the dam," says Ruth, "and I'll show you what a cubic yard costs, and what they wrote down."
        ~ gain(trust, 1)
    - - -> back
* (ledger) {met_ruth && trust >= 4 && week >= 5} [Answer Ruth Askew's note]
    The note says only <em>Bring your magnifying glass</em>. On the mill table, under a flour sack, is a ledger with the Board's own stamp. It has two columns for every farm in the valley. One is headed <em>Valuation</em>. The other is headed <em>Offer</em>.
    You do the subtraction for three farms and then you stop, because your hand is not quite steady.
    ~ knows_figures = true
    * * {plates > 0} [Photograph the pages]
        You pin the ledger open with flat-irons, and take the worst four pages on one plate. It is buildings, after all. It is what they came to.
        ~ plates -= 1
        -> promised
    * * [Tell her to send it to a newspaper]
        "From here? In an envelope with our postmark, by a carter whose cousin clerks for them?" She wraps it again. "You'll be going out of here with a crate nobody dares open, for fear of the light."
        -> promised
    * * [Tell her you have seen nothing]
        "Then you'll want to give me my magnifying glass back," she says. It is your magnifying glass. You give it to her.
        ~ knows_figures = false
        ~ gain(board, 1)
        ~ gain(trust, -2)
        -> back
    - - (promised) "I don't say what you should do with it," says Ruth. "I only kept the books."
    ~ gain(trust, 1)
    -> back

=== st_dam(-> back) ===
* {week >= 3} [Go up to the dam works]
    Mr Pell, the resident engineer, is delighted with you. He has a white helmet and a spare white helmet. He walks you along the top of a wall the colour of a tooth.
    "Two hundred and twelve thousand cubic yards! And do you know what killed more people in that city than the war did?" He does not wait. "Typhoid. One tap between six houses. I grew up on that tap."
    * * {plates > 0} [Photograph the wall, with a workman for scale]
        It is magnificent. You did not want it to be. The workman looks like a comma in a very long sentence.
        ~ expose(the_dam)
        ~ gain(board, 2)
    * * "Have you ever been down to the village?"
        Mr Pell takes off his helmet and turns it round and round by the brim. "Once," he says. "I got as far as the school."
        ~ gain(board, 1)
    * * "How much did you pay for the valley?"
        "Not my department," he says, rather quickly, and shows you the valve tower.
        ~ gain(board, -1)
    - - -> back

=== st_dog(-> back) ===
* {week >= 3 && week <= 6} [See what is scratching at the wash-house door]
    It is a dog, or most of one. One ear, no collar, the colour of a doormat. One of the families that went has not taken everything.
    * * [Feed it]
        It eats a pork pie, the paper, and part of the strap of your plate-holder. Afterwards it lies down across the threshold with an air of having been engaged.
        ~ has_dog = true
        -> name_it
    * * [Chase it off]
        It goes as far as the pump and sits there, looking at the door, until the dark comes down and you cannot tell whether it is still there. You do not sleep well.
        -> back
    - - (name_it) It will have to be called something.
    * * * [Hypo]You call it Hypo, after the fixing bath, which it is forbidden to drink.
    * * * [Bishop]You call it Bishop, on account of the eyebrows.
    * * * [Dog]You call it Dog. You are leaving in a few weeks. There is no call to be sentimental.
    - - - -> back

=== st_supper(-> back) ===
* {week == 5} [Go to the harvest supper]
    { trust >= 3:
        Hettie Garth puts you between a deaf uncle and the vicar, which is to say, she puts you somewhere.
    - else:
        There is no place laid for you. After some time a boy brings you a plate, and you eat it standing by the barn door like a constable.
    }
    It is the last one. Nobody says so. There is a speech about mangolds. Then somebody starts up the long song about the drover's daughter, and it goes round the tables, a verse to each household, and where a household has gone there is a gap. The whole barn waits out the gap, in time, and then goes on.
    * * {plates > 0} [Burn a flash and take it]
        The powder goes up like the Day of Judgement. For a long second afterwards there is silence, and then somebody says, "Well, that's us, then," and the roar of laughter shakes dust from the beams.
        ~ expose(the_supper)
        ~ gain(trust, 1)
    * * [Leave the camera in its case]
        You sing. You do not know the words, but there is one line that comes back every time, and by the ninth household you have it.
        ~ gain(trust, 2)
    * * {trust >= 3} [Sing in one of the gaps]
        You have no right to it. But the gap comes round, the Metcalfes' gap, and you hear your own voice in it, with a verse your mother had. The deaf uncle beats time. When it is over nobody thanks you and nobody looks at you, and Hettie fills your glass to the very brim.
        ~ gain(trust, 3)
    - - -> back

=== st_graves(-> back) ===
* {week >= 4 && st_church > 0 && album ? the_church} [Attend the contractor at the churchyard]
    They work behind canvas screens, from four in the morning. Each coffin goes into a new deal box, and each box gets a number. Mr Lumb reads the whole service over every one of them and by now has hardly any voice.
    You are required to photograph the stones for the register.
    * * {plates > 0} [Do the stones, as required]
        You lean them in a row against the wall, like people waiting for a train.
        ~ expose(the_graves)
        ~ gain(board, 1)
    * * [Take over the reading]
        You hold out your hand for the book. He gives it to you. You read until it is light. <em>Man that is born of a woman.</em> You had not noticed before how short it is.
        ~ gain(trust, 2)
    * * {plates > 0} [Photograph the vicar's hands]
        It is against the letter of your instructions, and you suspect against the spirit also. The cuffs are soaked. The thumb is keeping the place.
        ~ expose(the_graves)
        ~ gain(trust, 1)
    - - -> back

=== st_bell(-> back) ===
* {week >= 6 && trust >= 5} [Follow the lantern to the church]
    Six of them, and a hay-sledge, and a bell. The bell of St Osyth's is on the Board's inventory at nineteen hundredweight, scrap. Hettie Garth sees you at the same moment as you see her.
    Nobody moves. The rope creaks.
    * * "You'll want another hand on that rope."
        It takes until dawn. You will never tell anyone where it went, and there is a mark across your palms that will take the whole winter to fade.
        ~ bell_hidden = true
        ~ gain(trust, 2)
    * * "I'm asleep in bed. I sleep very soundly."
        "I've heard you do," says Hettie. "I've heard you snore." And they go on lowering.
        ~ bell_hidden = true
        ~ gain(trust, 1)
    * * "It is on the list. They will come asking."
        They look at you, not even angrily. Then they hoist it back up, foot by foot, which is a great deal harder than bringing it down. On Thursday the Board's men come and break it up with sledgehammers in the nave.
        ~ gain(trust, -3)
        ~ gain(board, 2)
    - - -> back

=== st_letter(-> back) ===
* {week >= 4} [Answer the Board's letter]
    <em>We note that the plates received to date include persons. Kindly confirm that the remainder will adhere to the schedule.</em>
    * * [Confirm it]
        You write <em>I confirm</em>, and blot it, and feel nothing in particular until you have walked all the way back from the post.
        ~ gain(board, 2)
    * * [Explain that the persons are for scale]
        <em>It has been found impossible,</em> you write, <em>to convey the size of a doorway without someone in it.</em>
        It is a good sentence. You are rather proud of it.
    * * [Light the stove with it]
        It burns with a green edge. There must be something in the ink.
        ~ gain(board, -2)
        ~ gain(trust, 1)
    - - -> back

=== st_flood(-> back) ===
* {week >= 7} [Help at the ford, where the beck is over]
    The Hoggs' cart has gone in to the axle, with the Hoggs' whole life on it. You wade. {has_dog: The dog swims round and round the wheels, barking orders.}
    You can reach one thing before the tailboard goes.
    * * [The sewing machine]
        You get it by the treadle and go under with it once. Mrs Hogg takes it from you on the bank, and holds it on her lap, and turns the wheel, and it turns.
        ~ gain(trust, 2)
    * * [Your own camera, slipping from the parapet]
        You catch it by one leg. Behind you the tailboard goes, and you do not look round to see what was on it.
        ~ gain(board, 1)
        ~ gain(trust, -1)
    * * [The boy who has gone in after the hens]
        Nobody else has seen him. Then you have him by the collar, and one hen, and you are all three sick on the grass. Your crate was on the parapet. Some of it is still there.
        ~ gain(trust, 3)
        { plates > 2:
            ~ plates = 2
        }
    - - -> back

// Always available, so the hub never runs dry.
=== st_ridge(-> back) ===
+ [Climb to the ridge, alone]
    {You go up through bracken to the Nab and turn round. There it all is. You could cover it with your hand.|You go up again. {has_dog:The dog gets there first, and is smug.|The sheep have got used to you.}|From up here you can pick out every house by its smoke, and which have none.|The ridge again. {~Cloud in the valley bottom, as level as a lake.|A curlew, and a long way below it someone hammering.|Sun on the white line on the tower.|Wind. You shout your own name, and it takes it.}}
    + + {plates > 0 && album !? the_ridge} [Expose a plate]
        You use the small stop and the slow shutter, and get everything: walls, lanes, washing. When you are old you will be able to find with a lens the window of your own room.
        ~ expose(the_ridge)
    + + [Only look]
        You look until you are cold. It is a way of taking it that uses no glass.
    - - -> back

// ---------------------------------------------------------------- the end

=== sluices ===
# CLASS: week
THE LAST DAY

At eleven o'clock in the forenoon, Mr Pell turns a brass wheel in the presence of two aldermen and a band. There is nothing to see. Somewhere a stream meets a door that was not there yesterday, and stops to think about it.

{ LIST_COUNT(album) >= 6:
    Your plates are packed in straw: {LIST_COUNT(album)} of the views in your schedule, and a few that were never in anyone's.
- else:
    { LIST_COUNT(album) == 0:
        Your trunk weighs no more than when you came. You have not one plate to show them.
    - else:
        Your plates are packed in straw. There are fewer than there should be. You count {LIST_COUNT(album)} that the Board would recognise.
    }
}
{ corrigan_mood >= 4:
    At the bridge, in a black coat that smells of camphor, stands Eli Corrigan. "Where's this tripod, then?" he says.
}
{ corrigan_mood < 4 && st_corrigan.first:
    High on the west side, there is smoke from Corrigan's chimney. You point this out to a constable, who says that it has been noted.
}
{bell_hidden: Nobody mentions the bell. Several people, you see, are very carefully not looking at the same piece of hillside.}

The motor-car from the Board is waiting.

* {board >= 4 && LIST_COUNT(album) >= 4} [Hand over the album and take your fee]
    -> end_album
* {knows_figures} [Keep the crate shut, and change trains for the newspaper office]
    -> end_figures
* {trust >= 8} [Send the crate with the driver, and stay with them]
    -> end_stay
* {corrigan_mood < 4 && corrigan_mood >= 1 && st_corrigan.first} [Run for Corrigan's]
    -> end_corrigan
* [Get into the car]
    -> end_car

=== end_album ===
The album is bound in green morocco, and stands in the boardroom. It has buildings in it. You went through and took care of that.

Years later a clerk writes to you. Visitors ask to see it more than any other volume, and there is one matter they always raise. In every picture, he says, somewhere, in a window or at the edge of a wall, there seems to be a person just leaving.

{bell_hidden: He adds that on still evenings the fishermen claim to hear a bell, and that this is, of course, a thing people say of all reservoirs.}
-> END

=== end_figures ===
It runs on the third page and then, when someone has done the subtraction, on the first. There are questions in the House. There is an Inquiry, and the Inquiry finds that there were irregularities. Eighty-one cheques go out to forty addresses in four towns.

It does not lower the water by an inch.

{ trust >= 6:
    At Christmas a parcel comes, with no sender's name: a pork pie, a jar of fourpenny bits, and your magnifying glass.
- else:
    You never hear from any of them. You had not really expected it. You kept the books, that is all.
}
-> END

=== end_stay ===
You let the car go. {has_dog:The dog watches it out of sight, and sneezes.|Mr Pell raises his white helmet to you from the back seat, doubtfully.}

They have taken a row of eleven cottages, over the ridge in Scardale, those that wished to stay in one piece. Hettie has the licence in a biscuit tin. There is a shed that will do for a darkroom if you hang blankets over the slats.

In the first dry summer, when the level falls, you all walk up together and stand on the shore. You can see the top of the church tower. {corrigan_mood >= 4:Eli Corrigan looks at it for a time, and remarks that the harbour has come out about right.|Someone starts the song about the drover's daughter, and when the gaps come, you wait.}

{bell_hidden: And then, from the shippon behind you, where it hangs among the cows, somebody rings it.}
-> END

=== end_corrigan ===
You have walked that track often enough to run it. The water is not deep yet. It is only everywhere, shining in the cart-ruts, going about its business.

He is on the end of his harbour wall, with the gun beside him.

{ album ? the_farm:
    You hold up the plate to the sky for him so that he can see himself. He studies it for a while.
    "Aye," he says at last. "Well. That'll bide here, then. I needn't."
    And he sets the plate in the wall, between two stones, with its face to the water, and comes down with you in the last of the light.
- else:
    "Tha's come without thy box," he says.
    You sit down by him. You talk until evening, and all through the night, about walls. In the morning, when the police boat comes, they find two people and a lamp, and a very small island. One of you is persuaded to get in.
}
-> END

=== end_car ===
The seats are leather. The driver has the heater on. {has_dog:After a short dispute, the dog is allowed on the floor.}

"Funny sort of a place," the driver says at the top of the hill.

{ trust >= 5:
    You turn to look, and they are all on the bridge still, and somebody, you cannot see who, has lifted an arm.
- else:
    You find that you cannot bring back a single face, only doors. They are very good, sharp, well-lit doors.
}

Then the road goes over the ridge.
-> END
