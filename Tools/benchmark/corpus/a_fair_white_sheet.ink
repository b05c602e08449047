# title: A Fair White Sheet
# author: Corvane Whitlock
# genre: epistolary

/*
    Everything the reader sees has been written by somebody to somebody.

    Two sorts of choosing go on: what to draw (the official return, which
    can't be unsent) and what to tell (the private letter, which goes to
    whomever it goes to, and then goes on from there).
*/

LIST Correspondents = Office, Cassia, Doctor

LIST Places = Stairs, Tins, Ossory, Lowlight, Candle
VAR drawn_true = ()
VAR drawn_false = ()
VAR left_blank = ()

LIST Facts = mule_story, sweet_wells, souls_counted, false_line, fever, ines, underhill, ciphered
VAR known = (mule_story)
VAR cassia_knows = ()
VAR doctor_knows = ()
VAR office_knows = ()

// what the Office could hang me with
VAR dangerous = (sweet_wells, souls_counted, false_line, underhill)

VAR post = 0
VAR suspicion = 0
VAR strength = 5
VAR doctor_regard = 1
VAR letters_sent = 0
VAR paragraphs = 0
VAR warned = false
VAR seal = "wax"
VAR mule_name = "Bishop"

VAR from_cassia = -> no_letter
VAR from_doctor = -> no_letter
VAR from_office = -> instructions

-> setting_out

// ============================================================
//  THE PARTS OF SPEECH
// ============================================================

=== function oneof_white()
{~white|bone-white|white as a plate|the white of a turned eye|paper-white|whiter, if that were possible}

=== function weather()
{shuffle:
-   The wind is in the east and tastes of tin
-   It is noon, and there is nothing in it
-   We have had rain: eleven drops, I counted, and each of them left a hole
-   There is a haze today, and the mountains have taken their feet off the ground
-   It is so still that I can hear the salt working, like somebody thinking in the next room
-   Last night it froze, and the whole plain rang
-   The sky is {oneof_white()} and the ground is {oneof_white()}, and I'm the only mark on either
}

=== function the_mule()
{shuffle once:
-   {mule_name} has eaten the blotting-paper.
-   {mule_name} will not cross a line that I have drawn upon the ground with a stick. I think he has grasped the principle better than the Office.
-   {mule_name} sat down at ten o'clock, and got up at four, by which time I had come round to his view.
-   {mule_name} sends his compliments.
}

=== function place_name(x)
{ x:
- Stairs: Brine Stairs
- Tins: the Tins
- Ossory: Saint Ossory
- Lowlight: Lowlight
- Candle: Candle
}

=== function places_in(places)
~ temp one = LIST_MIN(places)
{ LIST_COUNT(places):
- 0: nowhere
- 1: {place_name(one)}
- 2: {place_name(one)} and {places_in(places - one)}
- else: {place_name(one)}, {places_in(places - one)}
}

=== function ordinal(n)
{ n:
- 1: First
- 2: Second
- 3: Third
- 4: Fourth
- 5: Fifth
- else: Last
}

=== function number(n)
{ n:
- 0: no
- 1: one
- 2: two
- 3: three
- 4: four
- 5: five
- 6: six
- 7: seven
- 8: eight
- else: {n < 20:a dozen or so|too many}
}

=== function salutation(to)
{ to:
- Office: Sir:
- Cassia: {Dearest Cass,|My dear Cass,|Cass,|Dear Cass,|Cass, my dear,}
- Doctor: {doctor_regard >= 3:My dear Halloran,|Dear Dr Halloran,}
}

=== function closing(to)
{ to:
- Office: I have the honour to be, Sir, {&your obedient servant|your most obedient servant|your obedient, &c.},
- Cassia: {~Your loving|Your dusty|Your own|Ever your} <>
- Doctor: {doctor_regard >= 3:Yours, in haste and friendship,|Yours sincerely,}
}
{to == Cassia:{strength <= 2:O., who is quite all right,|sister,}}

=== function sign(to)
{ to == Cassia:
    Otty
- else:
    O. Brack{to == Office:, Under-Surveyor}
}
{strength <= 2: (The signature slopes away down the page.)}

=== function tell(ref confided, fact)
~ confided += fact
~ paragraphs++

=== function took_up(list_a, list_b)
    // how much two people have in common
    ~ return LIST_COUNT(list_a ^ list_b)

=== function draw_up(ref sheet, x)
    ~ drawn_true -= x
    ~ drawn_false -= x
    ~ left_blank -= x
    ~ sheet += x

// ============================================================
//  THE ROUND OF THE POST
// ============================================================

=== setting_out
_To Miss Cassia Brack, at the Print Shop, Tanner's Row, Aldermere._ # hand: ink
-> first_letter

=== first_letter
{salutation(Cassia)}

Well, I have seen it. The road comes over a little rise, with a goat on it, and then there is no more road nor anything else. They told us it had been a sea. It is more as though somebody had meant to put something there and been called away.

I've a theodolite, a chain, two hundred sheets of the best cartridge, six months' pay (owing), and a mule called

 * Bishop[], on account of his expression.
 * Comma[], because he makes one pause.
    ~ mule_name = "Comma"
 * Mr Pym[]. It is a great comfort to me to say it, in a loud voice, with a stick.
    ~ mule_name = "Mr Pym"
    ~ suspicion++

- There are said to be five villages. Nobody at the Office believes in them; or rather, they believe in them as one does in fairies, that is to say, in order to tax them. I am to put them on the sheet. When there's a sheet, there can be a canal.

The post is a woman called Ines Varro, who goes round the whole Salt once in a fortnight, with a bag. She can't read. She says it helps.

 * Write to me[.], Cass. Write about anything. Put in the smell of the ink.
    ~ strength++
 * Do not tell Father [where I am].
    He'd only be proud of it.
 * [Tell her to use the old cipher]
    Do you remember the cipher, the one with the hymn-book? I have brought my hymn-book. I'd not trust Aldermere's clerks with a laundry list. Use it, if you've anything to say, and I shall.
    ~ known += ciphered
    ~ cassia_knows += ciphered
    ~ seal = "cipher"

- {closing(Cassia)}
{sign(Cassia)}
~ letters_sent++
~ cassia_knows += mule_story
~ from_cassia = -> cassia_one

-> fortnight

=== fortnight
~ post++
# post: {post}
{ post > 5:
    -> reckoning
}
_{ordinal(post)} post._ {&Ines has come in from the north with her bag|The bag is here|Ines sat on the step while I read|She put the letters into my hand one at a time, like a person dealing with a child}.

-> from_office ->
-> from_cassia ->
-> from_doctor ->

~ from_office = -> no_letter
~ from_cassia = -> no_letter
~ from_doctor = -> no_letter

-> leaks ->

{ post:
- 1: -> at_stairs
- 2: -> at_tins
- 3: -> at_ossory
- 4: -> at_lowlight
- else: -> at_candle
}

=== no_letter
->->

// What was told to one comes round to another.

=== leaks
{ post >= 3 && took_up(doctor_knows, dangerous) > took_up(office_knows, dangerous):
    ~ office_knows += doctor_knows ^ dangerous
    ~ suspicion += took_up(doctor_knows, dangerous)
    { not warned:
        (There is a fourth thing in the bag, with no cover to it: a half sheet, much folded. _The Secretary is much obliged to Dr H. for his of the 9th._ It has been sent on to me by mistake; or else by somebody in that Office who has a sister.)
        ~ warned = true
    }
}
{ post >= 4 && suspicion >= 4 && seal == "wax":
    ~ office_knows += cassia_knows ^ dangerous
    (Cassia's cover has been slit along the fold, and gummed again. Whoever did it has a cold; he's left a drop upon the C.)
}
->->

=== return_sheet(x)
// The official return. Every fortnight, this must be sent.
_To the Secretary, the Survey Office, Aldermere._
{salutation(Office)}

I beg to submit the {ordinal(post)} Sheet.

+ [Draw {place_name(x)} as it is]
    ~ draw_up(drawn_true, x)
    It shows {place_name(x)} {~in its true position|where I found it|exactly}, by {~three|four|five} bearings, with {x == Tins || x == Candle:its road|its wells and paths}. {LIST_COUNT(drawn_true) > 2:You will by now be able to see for yourself how they fall in a line.|}
    ~ suspicion -= 1
    { suspicion < 0:
        ~ suspicion = 0
    }
+ [Draw it, but six miles to the west]
    ~ draw_up(drawn_false, x)
    ~ known += false_line
    It shows {place_name(x)}, which I regret to say is upon bad ground, cut off to the east by {~a fissure|quick mud|cliffs}, and which I can't think will repay a visit.
    ~ suspicion += RANDOM(0, 2)
+ [Leave it off]
    ~ draw_up(left_blank, x)
    It is, as you will observe, rather clean. I've walked it from side to side, and I find there {~nothing to remark|no feature|salt}.
    { LIST_COUNT(left_blank) >= 3:
        ~ suspicion += 2
        I am aware that this makes {number(LIST_COUNT(left_blank))}.
    - else:
        ~ suspicion++
    }

- {weather()}, and the ink is drying in the pen.

{closing(Office)}
{sign(Office)}
~ letters_sent++
->->

=== desk
{ strength <= 0:
    -> reckoning
}
And there is time for one more, before she goes.
+ [Write to Cassia]
    -> private(Cassia, cassia_knows) ->
    ~ from_cassia = -> cassia_next
+ { TURNS_SINCE(-> halloran_introduced) >= 0 } [Write to Dr Halloran]
    -> private(Doctor, doctor_knows) ->
    ~ from_doctor = -> doctor_next
+ [Put out the lamp, and let her go]
    {I'm tired. I have said it all to the mule.|No letter. Ines looks in the bag, and at me, and shakes it.|Nothing. Let them wonder.}
    ~ strength++
- -> fortnight

=== private(to, ref confided)
~ paragraphs = 0
_{to == Cassia:To Miss C. Brack|To Dr Halloran, at the Museum}._
{salutation(to)}

{weather()}. {the_mule()}

- (body)
{ paragraphs >= 3:
    -> finish
}
+ { known ? sweet_wells } { not (confided ? sweet_wells) } [Tell about the wells]
    {to == Cassia:I am going to tell you a thing and you are not to print it.|You asked what they drink.} There's water under the Salt, and it is sweet. They go down to it by stairs, and the stairs have lids. I've had it in my mouth. It tasted of {~pennies and snow|nothing, in the most wonderful way|being six years old}.
    ~ tell(confided, sweet_wells)
+ { known ? souls_counted } { not (confided ? souls_counted) } [Tell how many people there are]
    There are four thousand of them, give or take a birth. The Office thinks there are three hundred. {to == Cassia:I've met, I should say, about a fifth; and been fed by every one.|I give you the figure as a man of science.}
    ~ tell(confided, souls_counted)
+ { known ? false_line } { not (confided ? false_line) } [Tell what I have done to the map]
    {to == Cassia:Cass, I've told a lie, in ink, to scale.|I shall be candid with you, since I must with somebody.} Go and look for {places_in(drawn_false)}: you will find {LIST_COUNT(drawn_false) > 1:them|it} on the sheet, and you won't find {LIST_COUNT(drawn_false) > 1:them|it} there. {I do it rather well.|}
    ~ tell(confided, false_line)
+ { known ? fever } { not (confided ? fever) } [Say that I am ill]
    I've had a touch of the brine fever. {to == Cassia:It's nothing. You are not to come.|You'd find it interesting. One sees the edges of things in green.}
    ~ tell(confided, fever)
    { to == Doctor:
        ~ doctor_regard++
    - else:
        ~ strength++
    }
+ { known ? ines } { not (confided ? ines) } [Speak about Ines]
    { to == Cassia:
        I have not said much about the post. She's forty, I should think; she has a scar through one eyebrow. She has walked round this place, by her own count, five hundred times, and when I asked if she were not tired of it, she asked me, of what? I've begun to sharpen my pencils the night before she comes. You'll know what that means. You had better not tell me.
    - else:
        The post-woman is a person of much native intelligence. I don't know why I should mention it.
    }
    ~ tell(confided, ines)
+ { known ? underhill } { not (confided ? underhill) } [Tell who I found at Candle]
    Underhill is alive. {to == Cassia:Yes: _that_ Underhill, with the bust. He's keeping bees.|You gave the address, I think, at his memorial.} He says that he finished his survey, and looked at it, and then he washed the sheet in a basin. The water was blue for an hour.
    ~ tell(confided, underhill)
+ { paragraphs > 0 } [{~That is all|Enough|Sign it}]
    -> finish
+ { paragraphs == 0 } [{to == Cassia:Say only that you miss her|Say only what is civil}]
    {to == Cassia:There's no news. I miss you, and the noise of the press, and rain that has somewhere to go.|I have little to report of a scientific kind, and trust you're well.}
    -> finish
- -> body

- (finish)
{closing(to)}
{sign(to)}
~ letters_sent++
{ paragraphs >= 3: 
    (It takes two covers, and Ines weighs it in her palm, and raises the good eyebrow.)
}
->->

// ============================================================
//  THE VILLAGES
// ============================================================

=== at_stairs
_From the field-book._ {weather()}. I came on Brine Stairs by walking into it. There's a lid in the ground, of grey wood, the size of a barn door; I sat down on it to eat my bread, and somebody knocked.

They live down the stairs, in the cool. At the bottom there's water.
~ known += sweet_wells

 * [Ask what the lid is for]
    "So that it looks like nothing," the headwoman said. "It's a great deal of work, looking like nothing." She looked at my instrument. "Is that what you do, but the other way?"
 * [Ask to measure the well]
    They let me. It is ninety feet. They stood round me with their hands folded, as people do about a doctor; and when I read the figure out, someone at the back began to cry.
    ~ known += souls_counted
 * [Drink, and ask nothing]
    I drank. They watched me all the way to the bottom of the cup.
    ~ strength++

- -> return_sheet(Stairs) ->
-> desk

=== at_tins
_From the field-book._ The Tins is three hundred houses built from the plates of one ship. She's called the _Constancy_. She was on her way to Aldermere, in the time when you could be. All of the doors are curved.

There was a christening, and I was asked to hold it.

 * [Hold the baby]
    It took hold of my chain by the end link, and would not leave go. They've called it Ottoline. I said it was a dreadful name. They said that it was a pity, it was done.
    ~ known += souls_counted
    ~ strength++
 * [Count the guests instead]
    Four hundred and six at the font; then I walked round behind, and there were the cooks. I make it a thousand in the Tins alone. I've checked it, and I wish I had not.
    ~ known += souls_counted
 * [Ask how they came by the name of the Office]
    For they have it; they've my Secretary's name over the privy. It seems that a gentleman wrote, from the Museum. He offered ten crowns for a map of the wells. They had used the letter for the christening candles.
    ~ warned = true

- -> return_sheet(Tins) ->
-> desk

=== at_ossory
_From the field-book._ I don't know the date. Saint Ossory has one bell and no church. I have had the shivers since Tuesday, and I see a green line down the side of everything, as though it had been printed in two colours and slipped.
~ known += fever
~ strength -= 2

Ines has come back. It isn't her day. She must have turned right round in the middle of the Salt.

 * [Let her nurse me]
    She does it as she does everything, as if it was on the way. Four days. Her bag hung on a nail there, and the whole of the Salt went without its letters, and nobody has said a word.
    ~ strength += 2
    ~ known += ines
 * [Send her on with the post]
    She looked at me for some time, and went. All that night I heard the bell, at the hours; and it was only afterwards that they told me no one rings it. The salt moves.
    ~ suspicion--
 * { cassia_knows ? fever or letters_sent > 5 } [Give her a letter for Cassia, in case]
    She took it. She turned it about. "I'll tell it to her," she said, "if it comes to that. I'd get it wrong if it was only written."
    ~ known += ines

- -> return_sheet(Ossory) ->
-> desk

=== at_lowlight
_From the field-book._ Lowlight, and a lighthouse: lit, every night, for a sea that is four hundred years gone. I asked the keeper why. He said you'd look a fool if it came back.

There are men here from the canal company. Two: with a cart. They've got one of my sheets.

{ drawn_false:
    They have been six miles to the west of {place_name(LIST_MIN(drawn_false))}, and they aren't happy. The elder one laid the sheet on the table, put his finger on it, and asked me if that was my signature.
    ~ suspicion++
- else:
    They're very pleased with {LIST_COUNT(drawn_true) > 0:it. They said it was like having somebody go before you with a lamp|it, as far as it goes; they asked why it didn't go further}.
}

 * [Say that instruments err]
    "So they do," said the elder, and wrote it down.
    ~ suspicion++
 * [Get them drunk]
    The keeper had something made out of samphire. By two in the morning, the younger was telling me about the wages, and by four he'd told me that Dr Halloran of the Museum holds a hundred shares.
    ~ warned = true
    ~ strength--
 * { known ? ines } [Ask Ines to guide them]
    "Where to?" said Ines. I said I left it up to her. She was gone for nine days; she came back with the cart.
    ~ suspicion -= 2
 * { LIST_COUNT(left_blank + drawn_false) > 0 } [Offer them a corrected sheet]
    ~ temp given = LIST_RANDOM(left_blank + drawn_false)
    ~ draw_up(drawn_true, given)
    I drew them {place_name(given)}, true. I told myself that it was to save the others. It was a good clear piece of work, and I blew on it to dry it.
    ~ suspicion -= 2

- -> return_sheet(Lowlight) ->
-> desk

=== at_candle
_From the field-book._ The last. Candle stands on a rock, which was an island, and there's an orchard on it. There was a man up a ladder there, with a veil on, and he called to me by my rank.

It was Underhill. It was the great Underhill, who went out in the year that I was born and is in bronze on the Office stairs. I've touched his boot, for luck, before every examination I ever sat.
~ known += underhill

 * "They said that you died."
    "It was the simplest thing for everyone," he said. "Mind the bees."
 * "They said you never finished it."
    "I did finish it. It was the best thing I ever did. There's a basin in the house; I'll show you the basin."
 * [Show him my sheets]
    He put on his spectacles, and went over them by the window one at a time. {
    - LIST_COUNT(drawn_true) >= 3: "They're beautiful," he said; then he had to go out to the bees.
    - LIST_COUNT(left_blank) >= 3: He began to smile at the second. By the end, he was holding up blank paper to the light and laughing until the veil shook. "The _nerve_," he said.
    - else: "You can't make up your mind," he said. "I remember that."
    }

- I had him read to me what I'd put about {places_in(LIST_ALL(Stairs) - Candle)}, so as to hear how it would sound.

-> return_sheet(Candle) ->
-> desk

// ============================================================
//  LETTERS IN
// ============================================================

=== instructions
_From the Survey Office._
Madam,
You will furnish a Sheet by each post. You will show all habitations, wells, tracks, and persons. You will not exercise your imagination. It has been noticed in your fair copies that you shade.
H. Pym, Secretary
~ from_doctor = -> halloran_introduced
->->

=== office_stiff
_From the Survey Office._
{shuffle once:
-   Madam, The Secretary has your last, and has held it up to the light. {LIST_COUNT(left_blank) > 1:He observes that paper is charged to this Office at fourpence.|He would be glad to know what the smudge is.}
-   Madam, It is desired to know how a village of {number(LIST_COUNT(drawn_true) + 2)} hundred persons may be supplied with water, there being (you say) none.
-   Madam, Your expenses are disallowed. We do not recognise a mule.
}
H. Pym{suspicion > 4:. _I should not like to have to come myself_|, Secretary}
->->

=== halloran_introduced
_From Dr Halloran, at the Museum._
Dear Miss Brack,
Forgive a stranger. I collect waters. I've four hundred phials: rain, dew, the tears of two bishops. I am told that you are to cross the Salt, and I should give a great deal, in a purely scientific spirit, to learn what they drink. Pray write to me as you'd write to a friend; for I've so few who can spell.
A. Halloran
->->

=== doctor_next
~ doctor_regard++
_From Dr Halloran._
{
- doctor_knows ? sweet_wells && doctor_next == 1:
    My dear Miss Brack! Sweet! I read your letter out at dinner. (Only to friends.) But _where_, precisely? You draw so beautifully; might you not just put a cross?
- doctor_knows ? fever:
    My dear friend, take the bark, and keep your feet up; and do not, whatever you do, burn anything. A sick woman burns things. Send them to me.
- doctor_knows ? underhill:
    Alive! But this is monstrous. I subscribed to the bust.
- warned:
    My dear Miss Brack, I sense a coolness. I assure you that I never met Mr Pym but the once, at a luncheon, and he was most struck by your hand.
- else:
    {Dear Miss Brack, Charming; but you don't say what they drink.|Dear Miss Brack, I hang upon your every word, and should be glad of some more of them.|Dear Miss Brack, In haste; I am at my stockbroker's.}
}
A. Halloran
->->

=== cassia_one
_From Cassia._
Otty! I read it standing up at the stone with ink to the elbows. Father asked who it was from, and I said a debtor, so he's quite happy.
How is {mule_name}? {seal == "cipher":14.3, 9.1, 220.6, 3.3. (That's only to say that I've found my hymn-book.)|I've put in the smell of the ink, see, top left.}
C.
->->

=== cassia_next
_From Cassia._
{ cassia_next:
- 1: Your letter was a week late and had been round by the Museum, so somebody's clerk can't sort. {not warned:Do you know a Dr Halloran? He came into the shop. He bought nothing; he asked if you were careful. I said you were the most careful person I ever knew, and then I thought about his boots. He had on _very_ good boots, Otty.}
    ~ warned = true
- 2: We've had the job of printing the canal prospectus. I set it myself. It has a map in. It's got {LIST_COUNT(drawn_true) > 0:{places_in(drawn_true)} on it, with your little trees|nothing on it whatever, and the shareholders are asking why}. I spelt "dividend" wrong all through, for love.
- else: Nothing's the same size since you went. Come home, or don't, but let me know which, so I can stop laying the plate.
}
{
- cassia_knows ? ines && not (office_knows ? ines):
    I do know what it means about the pencils. I shan't say.
    ~ strength++
- cassia_knows ? false_line:
    As for the other thing. I proofed it, Otty, I put your sheet under the glass; I couldn't find the join. I never was so proud, or slept so badly.
- cassia_knows ? fever:
    IF YOU DIE I SHALL PRINT IT ALL.
}
C.
{ suspicion >= 3:
    ~ from_office = -> office_stiff
}
->->

// ============================================================
//  ENDINGS
// ============================================================

=== reckoning
{
- strength <= 0:
    -> another_hand
- suspicion >= 6 || LIST_COUNT(office_knows ^ dangerous) >= 3:
    -> read_in_court
- LIST_COUNT(drawn_true) >= 4:
    -> canal
}
_From the field-book; the last page._
Five sheets. I have got true: {places_in(drawn_true)}. I've got false: {places_in(drawn_false)}. And not at all: {places_in(left_blank)}. {letters_sent > 8:It has taken {letters_sent} letters to say it.}

Ines is on the step. She goes east from here, to the road, and the goat; or north, round again.

 * [Go home]
    -> home_again
 * { known ? ines } [Go north]
    -> round_again
 * { known ? underhill } { LIST_COUNT(drawn_true) > 0 } [Ask Underhill for the basin]
    I burned the field copies. But it's the fair ones which matter, and they're in Aldermere, in a drawer, that has a lock. There is just one person who handles every sheet before it's engraved.
    -> basin

=== basin
_To Miss C. Brack._
{salutation(Cassia)}
You will shortly be sent {number(LIST_COUNT(drawn_true))} sheets for the stone. {cassia_knows ? sweet_wells:You know what's on them.|I never told you what is on them, and now you must trust me for it.} I want you to have an accident.
{closing(Cassia)}
{sign(Cassia)}

{ cassia_knows ? sweet_wells || LIST_COUNT(cassia_knows) >= 4:
    _From Cassia._
    Otty. I'm so clumsy. It was a whole bucket; it was blue for an hour. Mr Pym was obliged to sit down. I've been dismissed from Government work, and Father has found out where you are, and he _is_ proud, it's awful.
    ~ left_blank += drawn_true
    ~ drawn_true = ()
    -> white_sheet
- else:
    _From Cassia._
    I don't understand you. I've read it five times. You tell me about {cassia_knows ? ines:a woman's eyebrow|the mule}, and then you want me to ruin us; you have never told me one thing about that place that I could weigh it against. They went to press on Monday. I'm sorry. They look so well.
    -> canal
}

=== white_sheet
_From the Survey Office._
Madam, The Board has considered the Salt. In view of the state of the papers, it has been resolved that there's nothing there. You are dismissed.
H. Pym

_To the same._
{salutation(Office)}
I concur.
{closing(Office)}
{sign(Office)}
# ending: a fair white sheet
-> END

=== home_again
{ LIST_COUNT(left_blank) >= 3:
    -> white_sheet
}
_To Señora I. Varro, on the Salt; to be read to her._
It's raining. It falls on the slates, and runs off down the gutter, and they don't even look at it.
I have been made Surveyor. Nobody is quite certain what for. The canal's to go round, a long way south; it seems the ground was found to be uncertain. {LIST_COUNT(drawn_false) > 1:I was asked about the ground, and I was as uncertain as I could be.|Halloran has lost a good deal of money.}
{ known ? ines:
    I sharpened all my pencils last night. I can't think why. It wasn't anyone's day.
    Get someone to write back. Get it wrong if you must.
- else:
    I hope your feet are well.
}
O. Brack
# ending: home
-> END

=== round_again
_To Miss C. Brack. By hand._
{salutation(Cassia)}
You can stop laying the plate.
It's about three hundred miles. We do it in the fortnight. I carry the bag on the flat, and she does on the hills, of which there is one. I read people their letters if they want it. I hadn't understood how much of a letter is in who you have to say it. {cassia_knows ? ines:You knew, of course. You always could read upside down.|I should have told you. I had it in the pen a dozen times, and wrote about the weather.}
{weather()}. I have stopped noting it.
{mule_name} has {~never been so happy|bitten me|sat down}.
{closing(Cassia)}
{sign(Cassia)}
# ending: round again
-> END

=== canal
_From the Survey Office._
Madam, I am to convey the thanks of the Board. The line runs through {places_in(drawn_true)}, and could hardly have been better placed had you known of it. The water is to be sold at a penny. You are a Surveyor of the First Class.
H. Pym

_From the village of {place_name(LIST_MIN(drawn_true))}. In another's hand._
Miss. They've took off the lid. It is to have a pump. The headwoman says, please, since you're so good at it, would you tell us where we should go now, and draw us how to get there.

{ letters_sent > 7:
    _To the same._
    I have begun this {number(letters_sent)} times.
}
# ending: the canal
-> END

=== read_in_court
~ temp against = office_knows ^ dangerous
_The Crown against Brack: a fair copy of the shorthand._
Mr PYM: I produce {number(letters_sent)} letters. They are all in the one hand. It shades.
The COURT: What do they amount to?
{ LIST_COUNT(against) == 0:
    Mr PYM: It's more in what they leave out, my lord. I produce the sheets. (_They were held up._)
- else:
    Mr PYM: That she knew of {against ? sweet_wells:water, and hid it; |}{against ? souls_counted:four thousand persons, and hid them; |}{against ? false_line:the truth, and drew it six miles to the west; |}{against ? underhill:a public statue, living, and keeping bees; |}and took pains with it, my lord.
}
The COURT: Has the prisoner anything to say?

 * "I'd draw it the same."
    The PRISONER: I would draw it the same. I'd leave out the trees.
 * { warned } "Ask Dr Halloran what he paid."
    The PRISONER: I should like Dr Halloran asked what he gave for his shares. (_Sensation. The witness was found to have left by the vestry._)
    ~ suspicion -= 3
 * [Say nothing]
    The PRISONER made no reply, but appeared to be {~counting the windows|listening for something|reading the clerk's notes upside down}.

- {suspicion < 5:The jury were out for four hours, and came back, and asked if they might see the map again. They could not agree where anything was. The prisoner was bound over, and her instruments forfeited.|Three years; and never again to hold a pen.}

{ seal == "cipher":
    _Passed in with the bread._
    88.2, 14.1, 14.2, 301.7.
    (Hymn 88, line 2; and so on. It comes out as _I can't find the join._)
- else:
    _Passed in with the bread._
    They read mine too, Otty. All of it, aloud. Everyone in court knows about {cassia_knows ? ines:the pencils|the mule}. I kept my chin up. C.
}
# ending: read in court
-> END

=== another_hand
_To Miss C. Brack. Written for Ines Varro by the keeper at Lowlight._
She said you'd be angry if it was fine words so it's not.
It was the fever. It was {cassia_knows ? fever:as she told you, but longer|in her a good while; she'd not have it told}. I had her by the hand. She was drawing on the blanket with the other one, and I asked her what, and she said, _the edge_.
I've her papers. There's sheets in them that are done and there's some that are white. I can't read but I can see which of those she'd rubbed at.

 * [Send on the papers]
    I have put them in the bag. I'm sorry for the weight of it.
    { LIST_COUNT(drawn_true) > 2:
        It was in the newspaper, after, that they'd use them. They've put her name on it: the Brack Canal.
    - else:
        No one came, after. I suppose they looked at it and there wasn't enough.
    }
 * [Keep the papers]
    I've kept them. You can come and fetch them. Everybody on the Salt knows where I am, on a given day; you've only to ask, and wait.

- We've given {mule_name} to the child at the Tins. They are the same sort.
I.V., her mark: X
# ending: another hand
-> END
