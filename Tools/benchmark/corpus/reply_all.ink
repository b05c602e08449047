# title: Reply All
# author: D. K. Osei-Lindgren
# style: terminal

/*
    Everything the reader sees is a message, or is Ada not sending one.
    Three nights. Four people. Something true.

    truth 1: the ballots are real, and Tomas had them ordered
    truth 2: there are no ballots; the order was planted so as to be found
*/

VAR truth = 1

VAR trust_tomas = 5
VAR trust_ilka = 4
VAR trust_juri = 3
VAR trust_oona = 2

VAR heat = 0
VAR attention = 0
VAR night = 1
VAR alias = "Ada"
VAR told_anyone = false
VAR has_slip = false
VAR promised_ilka = false
VAR lied_to_security = false
VAR switch_armed = false

LIST Proof = order, access_log, unit_nine, voicemail, minute
LIST Person = tomas, ilka, juri, oona

VAR have = ()
VAR confided = ()

~ truth = RANDOM(1, 2)
-> first_night

=== function header(sender, subject, at)
From: {sender}
Subject: {subject}
{at}

=== function says(who, what)
{who}: {what}

=== function warm(who, n)
{ who:
- tomas:
    ~ trust_tomas += n
- ilka:
    ~ trust_ilka += n
- juri:
    ~ trust_juri += n
- oona:
    ~ trust_oona += n
}

=== function trust_in(who)
{ who:
- tomas:
    ~ return trust_tomas
- ilka:
    ~ return trust_ilka
- juri:
    ~ return trust_juri
- else:
    ~ return trust_oona
}

=== function word_for(n)
{
- n <= 1: none
- n <= 3: thin
- n <= 5: fair
- n <= 7: good
- else: complete
}

=== function confide(who)
~ confided += who
~ told_anyone = true
~ heat++

=== function strong()
~ return LIST_COUNT(have) >= 3

// ------------------------------------------------------------------

=== first_night ===
# time: Thursday 22.06
# view: mail
{header("no-reply@interior.gov.lv-r", "Draft saved", "Thu 22.06")}

You have (1) unsent message in Drafts.

* [Open Drafts]
- 
# view: draft
To: orders@haldenprint
Subject: PO 7731
Saved: Tue 02.14

<i>Please proceed with the additional 41,000 as discussed. Same stock, same numbering, no delivery note. Invoice to the training budget.</i>

Signed, in your own signature block, with the joke about the kettle: Ada Kessler, Deputy Private Secretary, Ministry of the Interior.

The election is on Sunday. Halden Print makes the postal ballots. On Tuesday at 02.14 you were in a corridor at St Brigid's, watching a nurse try for the third time to find a vein in your father.

* [You did not write this]
    You say it out loud, to a kitchen.
* [Check the date again]
    02.14. He was on the second floor, by the vending machine. You had your phone in a locker, because of the machines.
    ~ has_slip = true
* [Delete it]
    You press the key. A box comes up: <i>This item is under retention and can't be removed.</i> By whom? It doesn't say by whom.
    ~ heat++

- You photograph the screen with your private phone, with your own thumb in the corner.
~ have += order

There are four people to whom you might say something. You write them down, being a civil servant, on the back of the gas bill.

Tomas Reik, Chief of Staff. Gave you the job. Is on your calendar as a delegate, and on your mailbox too.
Ilka Brandt, of the <i>Ledger</i>. You shared a flat for four years, and you have not talked shop for six.
Juri Pell, in Systems. Can read everything; says he can't be bothered.
Senator Oona Vask, who chairs the Committee on Elections, and has been hoping for something like this since she was born.

-> inbox

// ------------------------------------------------------------------
// the hub: three nights, a few hours of attention in each

=== inbox ===
{ night:
- 1:
    ~ attention = 3
- 2:
    ~ attention = 4
    # time: Friday 20.40
- else:
    ~ attention = 4
    # time: Saturday 19.15
}
{ night == 2: {heat > 2: Two men in lanyards were at the lift this morning. They said good morning by name.|Nobody said anything all day. You hadn't realised how much people say.}}
{ night == 3: The polls open in twelve hours. {has_slip: You have got the hospital's visitor slip in your purse, folded small.|} }

- (list)
{ heat >= 7: -> end_badge }
{ attention <= 0: -> night_falls }
# view: inbox
{~Inbox.|Inbox (no new).|You refresh it. You refresh it.|{&Somebody is typing. Somebody has stopped.|The radiator ticks like a mouse.}}
<- from_tomas
<- from_ilka
<- from_juri
<- from_oona
<- from_others
+ [Close the laptop]
    -> night_falls

= back
~ attention--
-> list

=== night_falls ===
{ night >= 3: -> last_hour }
~ night++
{stopping:
- You lie with the phone on your breastbone. Every time it lights up, the ceiling knows.
- You dream in the preview pane: only the first two lines of anything.
}
{ night == 2 and not told_anyone: In the morning there's an automatic message. Your access will be reviewed on Monday. }
{ night == 3 and RANDOM(1, 3) == 1:
    ~ heat++
    At 04.50 someone signs in to your account from somewhere, and signs out again, as one might look in on a child.
}
-> inbox

// ------------------------------------------------------------------
// TOMAS

=== from_tomas ===
* {night == 1} [Tomas Reik: "You up?"]
    -> you_up
* {night == 2} [Tomas Reik: "Lunch, and other matters"]
    -> lunch
* {night >= 2 and confided ? tomas} [Missed call: Tomas (1 voicemail)]
    -> message_left
* {night == 3} [Tomas Reik: "Tomorrow"]
    -> tomorrow
- -> DONE

= you_up
# view: chat
# with: Tomas
{says("Tomas", "You up?")}
{says("Tomas", "Minister wants the polling-day grid one page shorter. I said you'd weep.")}
* "Weeping."
    {says("Tomas", "Good girl. How's your dad?")}
    * * "They found the vein."
        {says("Tomas", "Then I'll light a candle or whatever one does. Sleep.")}
        ~ warm(tomas, 1)
    * * "I was with him on Tuesday night. All night."
        The three dots come up, and go away. They come up again.
        {says("Tomas", "Course you were. Why do you say it like that?")}
        ~ warm(tomas, -1)
        * * * "No reason."
        * * * "Because my mailbox was up at 02.14."
            -> tell_tomas
* "Did you send anything from my account on Tuesday?"
    -> tell_tomas
* [Leave him on read]
    He'll see that you have seen it. That's what it is for.
    ~ warm(tomas, -1)
- -> inbox.back

= tell_tomas
~ confide(tomas)
{says("Tomas", "Ring me. Not on this.")}
You don't ring. After a minute he goes on.
{says("Tomas", "OK. I don't know what you've got. Whatever it is don't forward it, don't print it and don't be alone with it. I mean that as your friend.")}
{ truth == 1:
    {says("Tomas", "And it's not as many as it sounds.")}
    You look at that one until the screen dims. You had not mentioned a number.
- else:
    {says("Tomas", "If somebody's in your mailbox then they want you to find something. Ask yourself who'd like it found.")}
    You look at that one until the screen dims.
}
-> inbox.back

= lunch
# view: mail
{header("Tomas Reik", "Lunch, and other matters", "Fri 13.20")}
<i>Ada. I've put your name up for Deputy Chief after the weekend. I wanted you to hear that from me and not from the lift. There'll be some housekeeping first. T.</i>
* [Reply: Thank you]
    You write "Thank you", and then look at the two words as if they'd been found in your drafts.
    ~ warm(tomas, 1)
* [Reply: What housekeeping?]
    <i>Training budget, mainly. I'd like your signature on a reconciliation. It's nothing, it's dated Tuesday.</i>
    { truth == 1:
        ~ warm(tomas, -2)
    - else:
        <> Then, a minute later: <i>Actually don't sign it. Someone's put it in my tray and it isn't mine. When did you last see your pass?</i>
        ~ warm(tomas, 1)
    }
    ~ have += minute
* [Don't reply]
- -> inbox.back

= message_left
# view: voicemail
It is a minute and fifty seconds long. For the first twenty he's walking.
"...so I've been up to the fourth floor, and {truth == 1:it's tidy, there's nothing there, you can put the phone down now. You're a good private secretary, Ada. The best private secretaries don't have Tuesdays. Think about it|I've asked for the door records, for my own pass as well as yours. They wouldn't give me mine. I've been here nineteen years, and they wouldn't give me mine. Watch out for Annexe B}."
Then a door, and then a good deal of street.
* [Save it]
    ~ have += voicemail
    {truth == 1: You save it in three places. You're ashamed of the third.|You save it. You play it again, for the footsteps.}
* [Delete it]
    Deleted. It can be deleted, then, when it is a person.
- -> inbox.back

= tomorrow
# view: chat
# with: Tomas
{says("Tomas", "Whatever you decide, eat something.")}
* {trust_tomas >= 5} "What would you do?"
    {says("Tomas", "I'd have gone home in 2009.")}
    ~ warm(tomas, 1)
* "Is there a number, Tomas?"
    { truth == 1:
        {says("Tomas", "There's always a number. It's how close it is that's the scandal.")}
        ~ warm(tomas, -3)
    - else:
        {says("Tomas", "What number?")}
        He was always a dreadful liar. At the Christmas quiz he used to blush at his own bluffs. You try to remember whether he did.
        ~ warm(tomas, 2)
    }
* "I've eaten."
    {says("Tomas", "You've had a biscuit.")}
- -> inbox.back

// ------------------------------------------------------------------
// ILKA

=== from_ilka ===
* {night == 1} [Ilka: "your mum's casserole dish"]
    -> casserole
* {night == 2 and confided ? ilka and not the_drive} [Ilka: "went for a drive"]
    -> the_drive
* {night == 2 and confided !? ilka} [Write to Ilka]
    -> write_ilka
* {night == 3} [Ilka: "going to bed at 11"]
    -> deadline
- -> DONE

= casserole
# view: chat
# with: Ilka
{says("ilka", "found your mum's casserole dish. it has been with me for SIX YEARS")}
{says("ilka", "statute of limitations?")}
* "Keep it. She thinks I broke it."
    {says("ilka", "then i'm a fence")}
    ~ warm(ilka, 1)
* "Are you still doing elections?"
    {says("ilka", "that's a work question")}
    {says("ilka", "we don't do those")}
    {says("ilka", "...yes. why")}
    * * "No reason."
        {says("ilka", "you type differently when you're lying, did you know. you put the full stop in.")}
    * * "Halden Print. Go and look at what they've got."
        ~ confide(ilka)
        ~ promised_ilka = true
        {says("ilka", "ada")}
        {says("ilka", "are you sure you want to have said that")}
        * * * "Yes."
            ~ warm(ilka, 1)
            {says("ilka", "then i'm putting my shoes on")}
        * * * "No."
            {says("ilka", "ok. i'll put my shoes on and then i'll sit here")}
- -> inbox.back

= write_ilka
# view: mail
You start it four times.
* [Write as yourself]
    <i>Ilka, I need you to be a journalist and I need you to be it nicely.</i>
    ~ confide(ilka)
    ~ warm(ilka, 1)
* [Write as somebody else]
    You make an account. It wants a name. You look round the kitchen.
    * * [Kettle]
        ~ alias = "Kettle"
    * * [Saint Brigid]
        ~ alias = "Brigid"
    - - <i>Ask Halden Print about PO 7731. A friend, {alias}.</i>
    In nine minutes: <i>hello {alias}. only one person i know writes "a friend, comma". what's wrong?</i>
    ~ confide(ilka)
* [Don't]
    -> inbox.back
- She goes that same night; she has got a colleague's car and a hi-vis vest.
    -> the_drive

= the_drive
# view: chat
# with: Ilka
{says("ilka", "so i went for a drive. industrial estate, unit 9, big roller door")}
{ truth == 1:
    {says("ilka", "pallets. shrink wrap. i counted 20 then a man came and i was a lady who'd lost her dog")}
    {says("ilka", "i have 3 pictures & one is of my foot")}
- else:
    {says("ilka", "there's nothing there. it's a unit with a calendar in it. there's a camera over the door tho, brand new, and it's pointing at where i was standing")}
    {says("ilka", "somebody wanted a picture of someone like me. looking")}
}
~ have += unit_nine
* "Send me the pictures."
    She does. There's a lot of her foot.
    ~ warm(ilka, 1)
* "Don't run it yet."
    {says("ilka", "not your call babe")}
    { promised_ilka:
        {says("ilka", "...fine. until saturday 11. because of the dish")}
    }
    ~ warm(ilka, -1)
* "Did you tell anyone you were going?"
    {says("ilka", "my editor. and senator vask's office, for comment. that's just procedure")}
    {truth == 2: You put the phone face down.}
- -> inbox.back

= deadline
# view: chat
# with: Ilka
{says("ilka", "page closes at 11. i've got a hole the size of a country on it")}
{ have ? unit_nine: {says("ilka", "i've got my foot and one anonymous. i need a name or a document")}}
* [Say that you'll decide by half past ten]
    {says("ilka", "i'll keep the dish warm")}
    ~ warm(ilka, 1)
    ~ promised_ilka = true
* {have ? access_log} [Ask what an access log would be worth]
    {says("ilka", "page 1. above the fold. with your name under it, in the photo where you have the fringe")}
* "Leave it alone, Ilka."
    {says("ilka", "full stop. ok. now i'm actually worried")}
    ~ warm(ilka, -1)
- -> inbox.back

// ------------------------------------------------------------------
// JURI

=== from_juri ===
* {night == 1} [Raise a ticket with Systems]
    -> ticket
* {night == 2} [Juri Pell: "Re: Re: ticket 40118"]
    -> lobby
* {night == 3 and trust_juri >= 4} [Juri Pell: "fire drill"]
    -> drill
- -> DONE

= ticket
# view: ticket
TICKET 40118. Please describe your problem.
* "Someone's been using my account."
    ~ heat++
    Status: ASSIGNED (J. Pell). Comment: <i>have you tried being someone else</i>
    * * "This isn't funny."
        <i>no. i looked. it isn't. come to the smoking door tomorrow, i don't smoke.</i>
        ~ warm(juri, 1)
    * * "I have, in fact. How are your evenings?"
        <i>ha. smoking door, tomorrow. i don't smoke.</i>
        ~ warm(juri, 2)
* "Printer jam."
    <i>you haven't got a printer</i>, replies Juri. <i>smoking door, tomorrow.</i>
    ~ warm(juri, 1)
* [Cancel the ticket]
    A cancelled ticket, it turns out, goes to the Security desk, for quality purposes.
    ~ heat++
- -> inbox.back

= lobby
# view: chat
# with: Juri
{not ticket: You don't recall the first two of these. They're dated before you found the draft.|He has typed it up, in the end. He says that the smoking door was full of smokers.}
{says("jpell", "so. 02.14 tuesday")}
{ truth == 1:
    {says("jpell", "session came off a desk on the 4th floor. delegate rights. didn't need your password, somebody was just allowed")}
- else:
    {says("jpell", "session came thru the senate vpn. annexe b. had your password, the old one w/ the cat")}
}
{says("jpell", "i can export that. if i export it i've exported it, you see what i mean")}
* "Export it."
    ~ have += access_log
    ~ heat++
    ~ confide(juri)
    {says("jpell", "done. it's called CHRISTMAS ROTA")}
    ~ warm(juri, 1)
* "What do you want for it?"
    {says("jpell", "wow")}
    {says("jpell", "i want the canteen to do the dumplings again. jesus, kessler")}
    ~ warm(juri, -1)
    * * "Sorry. Export it. Please."
        ~ have += access_log
        ~ confide(juri)
        {says("jpell", "it's called CHRISTMAS ROTA. don't open it at work")}
    * * "Then leave it where it is."
        {says("jpell", "it rolls off sunday midnight. just so you know. everything does")}
* "Who else has asked you for this?"
    {says("jpell", "{truth == 1:your boss. he asked if it could roll off early|nobody. which is weird, right. if it was a real leak i'd have the whole 4th floor down here}")}
    ~ warm(juri, 1)
    * * "And what did you tell him?"
        {says("jpell", "i tell everyone the same. i say i'll raise a ticket")}
    * * "Export it, Juri."
        ~ have += access_log
        ~ heat++
        ~ confide(juri)
        {says("jpell", "CHRISTMAS ROTA. go home")}
- -> inbox.back

= drill
# view: chat
# with: Juri
{says("jpell", "hypothetical. there's a list called ALL-STAFF. 6,204 people. you need clearance to post to it, or you need me")}
{says("jpell", "i could set something. goes out at 06.00 unless one of us says stop. call it a fire drill")}
* "Set it."
    ~ switch_armed = true
    {says("jpell", "set. word to stop it is dumplings")}
    ~ warm(juri, 1)
* "No. No machines."
    {says("jpell", "you're the first person who's ever said that to me in a nice way")}
* "You'd lose your job."
    {says("jpell", "i'd lose this job")}
    * * "Set it."
        ~ switch_armed = true
        {says("jpell", "set. word to stop it is dumplings")}
    * * "Don't."
        ~ warm(juri, 1)
- -> inbox.back

// ------------------------------------------------------------------
// OONA

=== from_oona ===
* {night == 1} [Office of Sen. O. Vask: "Polling-day contacts"]
    -> contacts
* {night == 2} [Senator Vask: (no subject)]
    -> no_subject
* {night == 3 and confided ? oona} [Senator Vask: "Sitting room"]
    -> sitting
- -> DONE

= contacts
# view: mail
{header("Office of Sen. O. Vask", "Polling-day contacts", "Thu 21.55")}
<i>Dear colleague, should anything come to your notice over the weekend which you feel unable to raise in the ordinary way, the Senator keeps a private line. It's below.</i>
It went out eleven minutes before your draft was saved to your screen. It went to one address.
* [Ask how she came to write to you]
    ~ heat++
    <i>Our list is compiled from published sources</i>, says the Office.
    ~ warm(oona, -1)
* [Save the number]
    You put it in your phone, under "Dentist".
    ~ warm(oona, 1)
* [Bin it]
- -> inbox.back

= no_subject
# view: mail
{header("O. Vask", "", "Fri 19.02")}
<i>Ms Kessler. I was at school with your father. He used to do my Latin. I say this so that you'll know I'm sentimental and may be taken advantage of. What have you got?</i>
* [Tell her everything]
    ~ confide(oona)
    ~ warm(oona, 2)
    She replies while you are still looking at "Sent". <i>How many?</i>
    * * "41,000."
        <i>{truth == 1:Dear God. That's our whole margin in the north|Good. Thank you. That's very clear. Could you put it in writing, from your own account?}</i>
    * * "I'd rather not say yet."
        <i>Then you are cleverer than your father.</i>
        ~ warm(oona, -1)
* [Ask what she would do with it]
    <i>A closed session, sworn, on Saturday night. It's slow and it's dull, and nobody's ever been able to burn it.</i>
    ~ warm(oona, 1)
    * * [Tell her, then]
        ~ confide(oona)
    * * [Not yet]
* "He never did Latin."
    He didn't. He had left school at fourteen. It's three hours before there's an answer: <i>I must be thinking of some other Kessler.</i>
    ~ warm(oona, -3)
- -> inbox.back

= sitting
# view: mail
{header("O. Vask", "Sitting room", "Sat 18.30")}
<i>Room 12, Annexe B, ten o'clock tonight. Bring the paper. Bring no one. There'll be a sandwich.</i>
* [Ask who else is on the Committee]
    { truth == 1:
        She sends you nine names, and one of them's the Minister's brother-in-law, and by it she has written <i>I know. I want to watch him hear it.</i>
        ~ warm(oona, 2)
    - else:
        <i>For tonight, just me.</i>
        ~ warm(oona, -2)
    }
* [Accept]
    Your calendar asks if it should share this with your delegate.
    ~ heat++
- -> inbox.back

// ------------------------------------------------------------------
// everyone else in the building

=== from_others ===
* {night == 1} [\#press-office (14 unread)]
    # view: channel
    {~Someone has posted a dog in a polling booth.|A long quarrel over "fewer".} Under it, from an intern you've never met: <i>does anyone know why training has bought 4 tonnes of paper lol</i>. {truth == 1: By the time you scroll back up it has been deleted.|There are eleven laughing faces. One's from Annexe B.}
    -> inbox.back
* {night == 2 and heat >= 2} [Internal Security: "Routine conversation"]
    -> security
* {night == 3} [St Brigid's: patient portal]
    # view: portal
    Your father has learnt to type on the tablet. <i>nurse says im to rest so im writing to you. you look tired on the television behind the minister. dont let them make you carry the bag. dad</i>
    * * [Answer him]
        You tell him the whole thing, as you'd tell it to a child. It takes up six lines. You had no idea that it was only six.
        He answers: <i>well you know what id do but i was only ever a postman</i>
        ~ has_slip = true
    * * [Put a heart on it]
        A heart. Delivered.
    - - -> inbox.back
- -> DONE

= security
# view: mail
{header("Internal Security", "Routine conversation", "Fri 17.45")}
<i>Were you on the premises on Tuesday between 02.00 and 02.30? A simple yes or no is quite sufficient.</i>
* "No."
    { has_slip:
        You attach the visitor slip from St Brigid's. <i>Noted</i>, they write; then, nicely, <i>hope he's on the mend.</i>
        ~ heat = MAX(0, heat - 2)
    - else:
        <i>Can anyone confirm that?</i> You think of the nurse. You never asked what she was called.
        ~ heat++
    }
* "Yes."
    It seemed to be what they wanted. <i>Thank you for your candour.</i>
    ~ lied_to_security = true
    ~ heat = heat + 2
* [Don't answer]
    { TURNS_SINCE(-> from_juri.lobby) >= 0 and TURNS_SINCE(-> from_juri.lobby) < 4:
        A new line comes up in Juri's chat: <i>answer them. trust me</i>. He can't have seen it. He can see it, of course; he can see everything.
    }
    ~ heat++
- -> inbox.back

// ------------------------------------------------------------------
// SATURDAY, LATE

=== last_hour ===
# time: Saturday 22.25
# view: blank
You open a new message. It's blank. It is the only thing in the building that is.

On the back of the gas bill there are now {LIST_COUNT(have)} things, not counting the gas: {list_it(have)}. And by each of the four you have put what you'd give them out of ten, like a teacher. Tomas, {word_for(trust_tomas)}. Ilka, {word_for(trust_ilka)}. Juri, {word_for(trust_juri)}. Oona, {word_for(trust_oona)}.

{ LIST_COUNT(confided) == 4: You've told all of them. It's no longer a secret, then, just a thing nobody says. }
{ LIST_COUNT(confided) == 0: You haven't told anyone. It's a sort of record. }

- (addressing)
* {have ? order} [To: Ilka]
    -> to_ilka
* {confided ? oona or trust_oona >= 3} [To: Senator Vask]
    -> to_oona
* [To: Tomas]
    -> to_tomas
* {trust_juri >= 4} [To: ALL-STAFF]
    -> to_everyone
* {switch_armed} [To: Juri: "dumplings"]
    ~ switch_armed = false
    {says("jpell", "ok. stopped")}
    {says("jpell", "you sure")}
    -> addressing
* [Discard]
    { switch_armed: -> end_drill }
    -> end_logged_off

= to_ilka
{ not strong(): -> thin }
- (run_it)
{ truth == 1:
    { strong(): -> end_printed }
    -> end_retracted
}
{ have ? access_log and have ? unit_nine: -> end_hoax_story }
-> end_retracted

= thin
{says("ilka", "it's thin, ada. i'll run it if you say. say it w/o a full stop")}
* "Run it"
    -> to_ilka.run_it
* "Don't run it."
    -> addressing

= to_oona
{ truth == 1 and have ? access_log: -> end_committee }
{ truth == 1: -> end_minutes }
-> end_annexe

= to_tomas
{ truth == 1:
    * [Attach all of it]
        -> end_promoted
    * [Only ask him to stop]
        { trust_in(tomas) >= 6: -> end_recalled }
        -> end_promoted
}
{ trust_in(tomas) >= 6 or have ? voicemail: -> end_quiet }
He doesn't answer. You've left him on read too often. At eleven o'clock there's a knock, and it isn't he.
-> end_badge

= to_everyone
# view: draft
To: ALL-STAFF (6,204)
Subject:
* [Subject: "PO 7731"]
    -> end_reply_all
* [Subject: "I did not write this"]
    -> end_reply_all
* [Subject: "Kettle"]
    ~ alias = "Kettle"
    -> end_reply_all

=== function list_it(l)
{ LIST_COUNT(l):
- 0: nothing
- 1: {name(LIST_MIN(l))}
- 2: {name(LIST_MIN(l))} and {list_it(l - LIST_MIN(l))}
- else: {name(LIST_MIN(l))}, {list_it(l - LIST_MIN(l))}
}

=== function name(p)
{ p:
- order: an order in your name
- access_log: a Christmas rota
- unit_nine: three pictures, one of a foot
- voicemail: a minute and fifty seconds
- minute: a reconciliation, dated Tuesday
}

// ------------------------------------------------------------------
// ENDINGS

=== end_printed ===
# view: front page
THE LEDGER. Sunday. <b>41,000</b>, it says, and nothing else above the fold, except the pallets, and underneath, quite small, you, with the fringe.
The vote is put off for three weeks. Tomas resigns in a sentence with no verb in it. He sends you, from his private account, one line: <i>You'd have made a good deputy.</i> You would have, too. Ilka brings round the dish.
-> END

=== end_retracted ===
# view: front page
It runs on page four. By noon there's a correction; by evening an apology; {truth == 1:on Monday Unit 9 is open to the press, swept, and smelling of lemons|on Monday Senator Vask asks, more in sorrow, what sort of Ministry lets its clerks invent such things}.
Ilka is on leave. She doesn't say whose idea it was. {promised_ilka: She posts you the casserole dish, wrapped in the front page.|The last thing in your chat is a full stop, and it's yours.}
-> END

=== end_hoax_story ===
# view: front page
<b>THE LEAK THAT NEVER WAS.</b> An empty unit, a new camera, and a log that comes home to Annexe B. Senator Vask will be making no comment, at length, for the rest of her career.
The Government is returned by four seats. You aren't sure that you wanted it to be. "That's not what it was for," says Ilka. "It was just for it to be what happened."
-> END

=== end_committee ===
# view: transcript
Q. And who had delegate access?
A. I'd rather you read it, Senator. It's called Christmas Rota.
It takes fourteen months. It's every bit as dull as she promised. At the end of it four men go to prison, one of them blushing, and nobody's ever been able to burn it. You're a footnote: <i>Witness K.</i> {trust_oona >= 5: She sends you a sandwich, each year, by courier.}
-> END

=== end_minutes ===
# view: transcript
"And your evidence is a photograph of a screen," says the brother-in-law, "with a thumb on it."
Oona Vask looks at you. She's not unkind. She had hoped for so much more, and you can see her begin to file it. The vote goes ahead. The north is won by thirty-eight thousand.
-> END

=== end_annexe ===
# view: transcript
There's a sandwich, as she said; and no Committee. There is a young man with a camera, and a chair with good light on it.
"Just say it as you wrote it," says the Senator. You say it. You're very convincing, everybody remarks on it. It isn't till the Thursday, when they let you see the door records, that you understand who had your password, and then you recall the cat: you'd told it to a nice young man from her office, at a conference, as a funny story.
-> END

=== end_promoted ===
# view: calendar
Mon 09.00: Deputy Chief of Staff (you). Mon 09.15: Housekeeping.
You're good at it. In your second week you find that you can tell from the lift doors who has got something in their drafts. You ask them how their fathers are.
-> END

=== end_recalled ===
# view: chat
# with: Tomas
{says("Tomas", "I can't un-order them.")}
{says("Tomas", "I can lose them though.")}
On Sunday morning a lorry is reported on fire on the ring road, with nobody in it. Forty-one thousand is a great deal of ash; it comes down on the queue at your polling station like something out of the Bible, and people hold out their hands. He never speaks of it. He's never again able to look at you, either.
-> END

=== end_quiet ===
# view: chat
# with: Tomas
{says("Tomas", "Come up. Bring the log if you have it. I've made the Minister put on a tie.")}
It's all done before midnight, in four phone calls, by tired men with no adjectives. The Senator discovers that she is ill. It never comes out. You were right about him: it's the best thing you know, and you can't tell it to anyone.
-> END

=== end_reply_all ===
# view: inbox
{alias == "Kettle": It's the joke that does it; they all know who it is.|You attach the lot. Your finger's quite steady.}
Sent, 22.41. At 22.42: <i>Please remove me from this list.</i> At 22.43 there are ninety. Somebody in Fisheries replies to all to ask that people stop replying to all.
And at 22.50, from an intern you've never met, to 6,204 people: <i>i can confirm the paper.</i> After that they begin to come in, one under the other, out of every floor. {truth == 1:<i>I signed for it. I drove it. I was asked to. So was I.</i>|<i>There was never any paper. I counted. I was asked to say there was.</i>} You sit there in the dark and read them, like snow.
-> END

=== end_drill ===
# view: inbox
You go to bed. At six the phones go off, all along your street, in every house where there's a civil servant, like birds.
He'd put his own name on it. He had left yours out. {trust_juri >= 6: There's a line for you at the bottom, white on white, which you find only by dragging over it: <i>dumplings</i>.}
-> END

=== end_badge ===
# view: locked
<i>Your session has ended. Please return your device to Reception.</i>
{lied_to_security: They've got it in your own words that you were there. It's the only thing you ever said to them.|They're very correct. They let you ring the hospital.} On Tuesday, at 02.14, you're awake, in a room with a light that's never turned off; and someone, somewhere, is being you.
-> END

=== end_logged_off ===
# view: locked
<i>Discard this message?</i> You discard it.
On Sunday you vote, in a school gymnasium, with a pencil on a string. The girl finds your name and rules a line through it. {truth == 1: It's a close thing in the north.|It's a quiet day. No one mentions paper.} On Monday you put in for a transfer to Fisheries, where, you have always heard, they answer everything.
-> END
