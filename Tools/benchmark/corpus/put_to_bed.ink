/*
	PUT TO BED
	a newspaper in eight editions
	by saltlick (github.com stuff: see readme)

	Each week is: morning post -> lead story -> side business -> adverts -> the tally.
	All meters run 0 to 100 and are clamped in bump().
*/

# title: Put to Bed
# author: saltlick

CONST WEEKS = 8

VAR week = 0

VAR cash = 45
VAR readers = 50
VAR trust = 55
VAR staff = 60
VAR heat = 10		// how much the Town Hall would like you dead

VAR brandt = 54		// the mayor's share of the vote, in points
VAR osei = 46

VAR endorsed = ""
VAR source_burned = false
VAR sued = false
VAR apology = 0
VAR cartoon_ran = false
VAR aldous_selling = false

LIST files = tip, invoice, photograph, affidavit, bank_slip
LIST payroll = (Idris), (Peg), (Sunny)

-> morning_one

// =============== plumbing ===============

=== function bump(ref meter, by)
	~ meter = meter + by
	{ 
	- meter > 100:
		~ meter = 100
	- meter < 0:
		~ meter = 0
	}

=== function swing(points)
	~ brandt = brandt - points
	~ osei = osei + points

=== function bar(n)
	{ n >= 10:
		<>█{bar(n - 10)}
	- else:
		{ n >= 5:
			<>▌
		}
	}

=== function word_for(n)
	{ 
	- n >= 80:
		~ return "splendid"
	- n >= 60:
		~ return "sound"
	- n >= 40:
		~ return "middling"
	- n >= 20:
		~ return "poor"
	}
	~ return "dire"

=== function number_word(n)
	{ n:
	- 1: one
	- 2: two
	- 3: three
	- 4: four
	- 5: five
	- 6: six
	- 7: seven
	- else: {n}
	}

=== function evidence()
	~ return LIST_COUNT(files)

// =============== start ===============

=== morning_one
The <em>Port Ansel Courier</em> comes out on Fridays. It has come out on Fridays for a hundred and thirty-one years, through two wars, one flood, and a week in 1974 when the whole staff had mumps.

Last month the editor died at his desk. It was some time before anyone noticed, because he had been in the middle of a leader about drains.

"So it's you," says Mrs Aldous, the proprietor, across a small dog. "Try to last until the election. After that, we shall see who is buying."

"Buying what?" you ask her.

Mrs Aldous feeds the dog a biscuit.

*	[Ask who you've got]
	-> the_staff ->
*	[Ask what you've got in the bank]
	"You have until about Thursday," she says. "You have always had until about Thursday. It's a weekly."
	~ bump(cash, 5)
*	[Ask what is wrong with the drains]
	"They were dug by the mayor's cousin," says Mrs Aldous. "Do close the door as you go."
	~ bump(trust, 3)
-	-> next_week

=== the_staff
There is Idris, who has reported on this town for thirty years and been thrown out of every pub in it. There's Peg, who runs the press, and is generally thought to be part of it. And there is Sunny, nineteen, who draws, and does the website, and is paid in a mixture of money and bus fares.
~ bump(staff, 4)
->->

// =============== the week ===============

=== next_week
	~ week++
	{ week > WEEKS:
		-> election_night
	}
	{ cash <= 0:
		-> end_bankrupt
	}
	{ LIST_COUNT(payroll) == 0 or staff <= 0:
		-> end_walkout
	}
	# CLEAR
	<b>WEEK {week}</b> # week

	{ week:
	- 1:	-> drains ->
	- 2:	-> the_tip ->
	- 3:	-> fish_prize ->
	- 4:	-> libel_letter ->
	- 5:	-> strike ->
	- 6:	-> the_debate ->
	- 7:	-> big_story ->
	- 8:	-> endorsement ->
	}

	-> side_business ->
	-> adverts ->
	-> tally ->
	-> next_week

=== tally
	# CLASS: tally
	Friday. The <em>Courier</em> goes to bed.

	CASH {bar(cash)} {word_for(cash)}
	READERS {bar(readers)} {word_for(readers)}
	TRUST {bar(trust)} {word_for(trust)}
	STAFF {bar(staff)} {word_for(staff)}
	{ heat >= 30:
		TOWN HALL {bar(heat)} {heat >= 70:hunting you|{heat >= 50:furious|annoyed}}
	}
	~ temp income = (readers / 10) - 5
	~ bump(cash, income)
	~ bump(cash, 0 - LIST_COUNT(payroll))
	{ trust > 65:
		~ bump(readers, 3)
	}
	{ trust < 30:
		~ bump(readers, -4)
	}
	{ heat > 60:
		The council's notices have been moved to the <em>Ansel Advertiser</em>, which is printed in another county, on what feels like soap.
		~ bump(cash, -6)
	}
	{ week >= 3: The poll in Doherty's window has Brandt on {brandt}, Osei on {osei}{brandt == osei:, and a queue of people arguing}.}
	+	[To next week]
	-	->->

// =============== main events ===============

=== drains
	The dead man's leader on the drains is still in the typewriter. It stops at <em>and furthermore the Mayor</em>.
	Idris thinks that you should finish it. Peg thinks you should run the lifeboat gala, in colour, because people like to see themselves in hats.
	*	[Finish the sentence]
		You sit down at the machine. <em>And furthermore the Mayor,</em> you type, <em>has a cousin.</em>
		~ bump(trust, 6)
		~ bump(heat, 12)
		~ bump(readers, 2)
		~ swing(1)
	*	[The gala, in colour]
		There are forty-one people in hats. You sell, as near as you can work out, forty-one extra copies.
		~ bump(readers, 5)
		~ bump(cash, -3)
	*	[Print it just as he left it, with a black border]
		Half a leader and a deal of white space. People cut it out. For weeks you see it in the windows of shops, stopping at <em>Mayor</em>.
		~ bump(trust, 8)
		~ bump(heat, 5)
		~ bump(staff, 5)
	-	->->

=== the_tip
	An envelope, pushed under the door, in pencil capitals: <em>ASK WHAT THEY PAID FOR THE DREDGING. ASK WHERE THE MUD IS.</em>
	"There's no mud," says Idris slowly. "I walk the dog there. They've been dredging that harbour for two years and I've not seen a spoonful."
	~ files += tip
	*	(sent_idris) {payroll ? Idris} [Put Idris on it, full time]
		He takes his coat off its hook with a look that you have not seen before. Peg says it's joy.
		"I'll need the petty cash," says Idris.
		~ bump(cash, -5)
		~ bump(staff, 5)
		~ files += invoice
		On Thursday he comes back smelling of the Harbour Bar, with an invoice: eleven thousand tons removed, to a company named Clearwater, whose address is a launderette.
	*	[Ring the Town Hall and just ask]
		"Which dredging?" says the mayor's press man. It is a good answer. He has had to think of it very fast, which is the interesting part.
		~ bump(heat, 10)
	*	[Print the note]
		You run it large, on page one, with a query after it. By noon there are sixty people on the quay, looking down.
		~ bump(readers, 7)
		~ bump(heat, 15)
		~ swing(1)
		* *	[Ask the readers to send in what they know]
			They send you nineteen letters. Eighteen concern parking. In the nineteenth is a photograph of a barge, riding high, and empty, and signed for.
			~ files += photograph
		* *	[Leave it at the query]
			It's amazing what people will put after a query, if you leave it to them.
			~ bump(trust, -2)
	-	->->

=== fish_prize
	The town's in the semi-final of Britain's Tidiest Harbour. Mayor Lorne Brandt telephones you himself, in a voice like a warm bun.
	"I'd take it as a kindness," he says, "if this week was about the flowers."
	*	[It can be about the flowers]
		It is about the flowers. There's a picture of him with a trowel.
		~ bump(heat, -15)
		~ bump(cash, 6)
		~ bump(trust, -5)
		~ swing(-2)
	*	[Flowers on the front, and the dredging on page two]
		He rings up on Friday. "I see you can turn a page," says the mayor. The bun has gone cold.
		~ bump(trust, 3)
		~ bump(heat, 6)
		~ bump(readers, 3)
	*	{files ? invoice} [Go and look at the launderette]
		You take your own shirts, for cover. The woman says that Clearwater is a box behind the counter, and that a young man comes for the post on a Tuesday; a nice young man; he has the mayor's chin.
		* *	"Would you say so in writing?"
			She thinks about it for a full spin cycle. "You'd not use my name?"
			"Never."
			So you have an affidavit. It smells of lavender.
			~ files += affidavit
		* *	[Only take your shirts]
			They come back beautifully folded, and in the pocket of one there's a bank paying-in slip, which isn't yours.
			~ files += bank_slip
		- -	~ bump(readers, -2)
			The flowers go on page five. We did not win.
	-	->->

=== libel_letter
	A letter comes by hand from Messrs Crail & Crail, who act for the mayor. { heat < 20: It's a friendly letter. It hopes that the <em>Courier</em> will continue as fair as it's been hitherto.|It has the words <em>grave</em>, <em>malicious</em> and <em>aggravated</em> in it, and those are only the adjectives.}
	{ evidence() >= 2:
		It also contains a request: <em>any documents in your possession</em>, and <em>the identity of any informant</em>.
	}
	*	[Print the letter on page one]
		Sunny draws a border round it of small crails, having first looked up whether there's any such thing.
		~ bump(readers, 6)
		~ bump(heat, 12)
		~ bump(trust, 5)
		{ heat > 45:
			~ sued = true
			The writ arrives on the Monday. It's pink.
		}
	*	[Print an apology for whatever it was]
		~ apology++
		~ bump(heat, -18)
		~ bump(trust, -8)
		~ bump(staff, -10)
		<em>The Courier wishes to make clear.</em> Peg sets it in the smallest type in the building. She has to go up to the loft for it.
	*	{files ? affidavit} [Give them the name]
		You tell yourself that they would have found her anyway. The launderette closes on the Wednesday: an inspection. Hygiene.
		~ source_burned = true
		~ files -= affidavit
		~ bump(heat, -25)
		~ bump(staff, -20)
		{ payroll ? Idris:
			Idris puts his key on your desk. He does not slam the door. It would've been better if he had.
			~ payroll -= Idris
		}
	*	[Put it in the drawer with the others]
		The drawer won't shut. There are Crails in it from 1911.
		~ bump(heat, 4)
		~ bump(staff, 3)
	-	->->

=== strike
	{ staff < 45:
		You come in on Monday and nobody has taken off their coats.
		"We had a meeting," says Peg.
	- else:
		Peg wants a word. She wants it in the press room, where it is too loud for words, so you are obliged to read it off her lips. The word is <em>rollers</em>.
	}
	The press needs new rollers. The people who work it have not had a raise since the mumps.
	*	{cash >= 25} [Pay for both]
		~ bump(cash, -20)
		~ bump(staff, 20)
		The press purrs like a tank. Peg's seen to pat it.
	*	{cash >= 12} [Rollers]
		~ bump(cash, -12)
		~ bump(readers, 4)
		~ bump(staff, -6)
		You can read every word now. That includes, Idris points out, the crossword clue that should not have gone in.
	*	[Raise]
		~ bump(cash, -9)
		~ bump(staff, 14)
		~ bump(readers, -4)
		It is the happiest grey smear in England.
	*	[Let one of them go]
		-> sacking ->
	*	[Make a speech]
		You talk about the hundred and thirty-one years. {staff >= 60:To your astonishment it works. Somebody makes toast.|In the middle of it, Sunny's phone plays a tune, and nobody can find it.}
		{ staff >= 60:
			~ bump(staff, 4)
		- else:
			~ bump(staff, -8)
		}
	-	->->

=== sacking
	Which?
	*	{payroll ? Idris} [Idris]
		"Thirty years," says Idris, quite mildly. He is already wondering, you can see, who'd buy the story.
		~ payroll -= Idris
		~ bump(trust, -6)
	*	{payroll ? Peg} [Peg]
		Nobody else knows how to start the press. You'll have it printed in another county now. It'll feel like soap.
		~ payroll -= Peg
		~ bump(cash, -5)
	*	{payroll ? Sunny} [Sunny]
		"'S okay," says Sunny, and leaves you a drawing. It's of you. It's kind, too, that is the worst of it.
		~ payroll -= Sunny
		~ bump(readers, -4)
	-	~ bump(cash, 10)
	~ bump(staff, -18)
	->->

=== the_debate
	The one debate, in the Methodist hall, with you in the chair. On your left Mayor Brandt, glowing. On your right Dr Ama Osei, of the health centre, with a folder.
	You get a single question of your own. You've been turning it over since Tuesday.
	*	{evidence() >= 2} "Mr Mayor, where is the mud?"
		There's a laugh, and then no laugh. You can hear the urn.
		"In the sea," says the mayor.
		"Whereabouts in it?"
		~ swing(4)
		~ bump(heat, 18)
		~ bump(readers, 5)
		He looks at you, and for the first time he is not looking at the <em>Courier</em>, he's looking at you.
	*	"Dr Osei, what does it all cost?"
		She opens the folder. She tells you. It takes her eleven minutes, and at the end there's one man clapping; but he's the manager of the bank.
		{ RANDOM(1, 6) >= 4:
			~ swing(2)
			It has got about by the weekend that she can add.
		- else:
			~ swing(-2)
			It's got about by the weekend that she is <em>dry</em>.
		}
		~ bump(trust, 4)
	*	"What is each of you most ashamed of?"
		"Ashamed?" says Brandt, and beams, and looks round for help.
		Dr Osei takes off her glasses. "I wasn't here," she says, "in the flood. I was at a conference. There was a pool."
		You don't need to write it down. Everyone in the hall will be able to repeat it for the rest of their lives.
		~ swing(3)
		~ bump(trust, 6)
		~ bump(readers, 4)
	*	[Ask them both about parking]
		It is a triumph. It goes on till midnight. There are injuries.
		~ bump(readers, 8)
		~ bump(trust, -3)
	-	->->

=== big_story
	{ evidence() >= 3:
		It's all on the long table: {files}. Put in order, they make a sentence, and the last word of it is the mayor's chin.
	- else:
		{ evidence() >= 1:
			You have on the long table {number_word(evidence())} {evidence() == 1:thing|things}: {files}. It isn't proof. It leans the same way as proof.
		- else:
			There is nothing on the long table but the long table.
		}
	}
	{ payroll ? Idris:
		"If we don't go this week," says Idris, "we go after the vote, and then we're historians."
	- else:
		Nobody says anything. It's the kind of remark that Idris would have made.
	}
	*	{evidence() >= 3} [Run it. All of it. Eight pages.]
		Peg does not ask you if you're sure. She just lays her hand on the big green button until you nod.
		~ swing(7)
		~ bump(readers, 18)
		~ bump(trust, 15)
		~ bump(heat, 40)
	*	{evidence() >= 1} [Run what you have]
		~ bump(readers, 10)
		~ bump(heat, 35)
		~ sued = true
		{ evidence() >= 2:
			~ swing(4)
			~ bump(trust, 4)
			It holds, more or less. You feel it creak every time the telephone goes.
		- else:
			~ swing(-1)
			~ bump(trust, -12)
			By Saturday the mayor's explained it. By Sunday it's you who needs explaining.
		}
	*	{evidence() >= 1} [Take it to the mayor first]
		-> the_offer ->
	*	[Run the Remembrance parade]
		It's what you ran last year. If you changed round the umbrellas it could have been last year.
		~ bump(heat, -10)
		{ evidence() >= 3:
			~ bump(staff, -25)
			~ bump(trust, -10)
		}
	-	->->

=== the_offer
	He gives you tea, in the Parlour, beneath a painting of the harbour with a great many ships.
	"I don't say it isn't awkward," says Mayor Brandt. "What does that paper of yours need? Rollers, I heard."
	*	[Tell him it's in print already]
		It's not. But you see him glance over at the clock, and do a sum, and after that you know everything that you needed to.
		~ bump(trust, 5)
		~ bump(heat, 20)
		~ files += bank_slip
		~ swing(3)
	*	[Tell him what rollers cost]
		~ bump(cash, 40)
		~ bump(trust, -15)
		~ bump(heat, -40)
		~ files = ()
		He writes it out himself. He has a lovely hand. You'd have thought it would feel like more.
	*	[Drink your tea and go]
		You walk back along the quay. It's low water. {There's no mud.|}
	-	->->

=== endorsement
	The last Friday before the vote. By custom the <em>Courier</em> tells the town what to think, and by custom the town wraps its chips in it.
	{ aldous_selling:
		There is also a note from Mrs Aldous. <em>The gentleman who is buying has a preference.</em> It's in pencil, so that it can be denied.
	}
	*	[Endorse Brandt]
		~ endorsed = "Brandt"
		~ swing(trust / -20)
		~ bump(heat, -30)
		{ evidence() >= 3:
			~ bump(trust, -25)
			~ bump(staff, -20)
		}
		<em>A steady hand,</em> you write. You look down at your own while you're doing it.
	*	[Endorse Osei]
		~ endorsed = "Osei"
		~ swing(trust / 20)
		~ bump(heat, 15)
		<em>She can add,</em> you write, and then can't think of any way to improve on it.
	*	[Endorse neither]
		<em>You are grown up,</em> writes the <em>Courier</em>. <em>You have seen them both. There are pencils on strings.</em>
		~ bump(trust, 6)
	*	{payroll ? Sunny} [Leave it to Sunny]
		The whole of page one's a drawing. It's of the harbour at low tide, with every single person in the town standing on the bottom of it, looking for the mud. Everybody can find themselves. The mayor's in it. He's holding the bucket.
		~ cartoon_ran = true
		~ swing(3)
		~ bump(readers, 10)
		~ bump(heat, 10)
	-	->->

// =============== side business ===============

=== side_business
	{ shuffle once:
	-	-> vicar ->
	-	-> horoscope ->
	-	-> gull ->
	-	-> school_trip ->
	-	-> obituary ->
	-	-> buyer ->
	-	-> crossword ->
	}
	->->

=== vicar
	The vicar has been seen at the dog track. There's a picture. He looks so happy.
	+	[Print it]
		~ bump(readers, 6)
		~ bump(trust, -4)
		He preaches on it. It's his best attended service in years.
	+	[Burn it]
		~ bump(trust, 3)
		On Sunday there's a bottle of communion wine on your step, with a betting slip tied to the neck. It wins.
		~ bump(cash, 4)
	-	->->

=== horoscope
	Madame Zelda, who is a retired surveyor in Hull, hasn't sent the horoscopes.
	+	[Write them yourself]
		{~"Capricorn," you write. "You will be asked about mud."|You tell all twelve signs to ring their mothers. The exchange goes down at six.|You give everybody a good week. It costs you nothing, and you feel like God.}
		~ bump(readers, 3)
	+	[Run last year's]
		One reader notices. It's Madame Zelda.
		~ bump(trust, -1)
	-	->->

=== gull
	A gull has stolen a whole fish supper from a councillor, in front of witnesses, of which you are one.
	+	[Page one]
		~ bump(readers, 7)
		~ bump(heat, 3)
	+	[Page nine]
		~ bump(trust, 1)
		The councillor sends a note to thank you. The gull does not.
	-	->->

=== school_trip
	Year Four are coming to see the press. There are thirty-two of them, and they have all been told not to touch the green button.
	+	{payroll ? Peg} [Let one of them touch the green button]
		~ bump(staff, 6)
		~ bump(cash, -2)
		It's the edition they will keep. It has the date wrong. There's a thumbprint across the tide tables.
	+	[Nobody touches the green button]
		"What's it for?" they ask you, "if no one's allowed?" You've been wondering about that.
	-	->->

=== obituary
	Old Mr Haddow is dead, who swept the Town Hall. His daughter's brought you a box: diaries, sixty of them, one line a day.
	+	{evidence() < 5} [Read the lot]
		It takes you three nights. <em>Swept. Mr Brandt in late w. a man from Clearwater. Swept.</em>
		~ files += bank_slip
		~ bump(staff, -3)
		Pinned to the page there's a slip that had missed the basket.
	+	[Print one line a day, on the front, for ever]
		<em>Swept. Rain.</em> People begin to turn to it first.
		~ bump(trust, 4)
		~ bump(readers, 3)
	-	->->

=== buyer
	A gentleman in a camel coat is being shown over the building by Mrs Aldous, and by the dog. He raps on the walls. He owns forty-four newspapers, and you notice that he doesn't pick one up.
	~ aldous_selling = true
	+	[Be charming]
		"You'd be kept on," says the coat, "in some capacity." He does not say which, or at what temperature.
		~ bump(cash, 5)
		~ bump(staff, -6)
	+	[Be yourself]
		"Character," says the coat to Mrs Aldous, as he might say <em>damp</em>.
		~ bump(staff, 4)
	-	->->

=== crossword
	There is a mistake in the crossword. You have had two hundred letters. On the dredging you have had nineteen.
	+	[Apologise handsomely]
		~ apology++
		~ bump(trust, 2)
	+	[Maintain that it is a word]
		~ bump(readers, 2)
		By the end of the week you've heard two children using it.
	-	->->

// =============== adverts ===============

=== adverts
	{ cash > 70: -> no_need }
	{&The man from Doherty's Motors wants the back page again.|A firm of conservatories would like to be "an article".|The council's offering the notices for the quarter: planning, footpaths, stray dogs.|There's a gentleman with a cream that cures things.}
	+	[Take the money]
		~ bump(cash, 8)
		{ adverts mod 4:
		- 2:	~ bump(trust, -5)
			The article's headed <em>Let There Be Light</em>. Idris, or somebody, has added in biro: <em>at eleven per cent</em>.
		- 3:	~ bump(heat, -4)
			Nine dogs are astray, and you know four of them.
		- 0:	~ bump(trust, -4)
			Among other things it cures, it seems, is complaints.
		- else:	You've put three cars on the page, and a girl, and the girl's the only one with a full service history. Peg makes you take it out.
		}
	+	[Turn it down]
		~ bump(trust, 2)
		{!"Very grand," says Peg.|"Thursday," remarks Peg, to nobody.}
	+	{readers >= 60} [Put the price up]
		"For the same page?" they say.
		"There are more people looking at it," you say; and there are.
		~ bump(cash, 11)
	-	->->

= no_need
	You've so much in the bank that you leave the back page white. People write their shopping on it.
	~ bump(trust, 2)
	->->

// =============== the end ===============

=== election_night
	# CLEAR
	ELECTION NIGHT

	The count's in the swimming baths, because of the acoustics. You stand on the side of the shallow end, with all of your staff: {LIST_COUNT(payroll) == 3:all three|{LIST_COUNT(payroll) == 0:nobody|{payroll}}}.
	~ swing(RANDOM(-2, 2))
	*	[Wait for the Returning Officer]
	-	He climbs the lifeguard's chair. {brandt > osei:"Brandt, Lorne: elected."|{brandt == osei:"A tie," he says, and feels in his pocket for a coin.|"Osei, Ama: elected."}} It echoes for some time.
	{ brandt == osei:
		It comes down tails. It's Dr Osei, by one side of a ten-pence piece.
		~ swing(1)
	}
	{ brandt > osei: -> brandt_in | -> osei_in }

=== brandt_in
	{
	- sued && cash < 30:	-> end_sued
	- endorsed == "Brandt" && trust < 45:	-> end_press_man
	- heat >= 70:	-> end_sold
	- else:	-> end_carry_on
	}

=== osei_in
	{
	- source_burned:	-> end_launderette
	- evidence() >= 3 && trust >= 65:	-> end_prize
	- sued && cash < 20:	-> end_sued
	- aldous_selling && readers < 50:	-> end_sold
	- else:	-> end_carry_on
	}

=== end_prize
	The police take away the long table in the spring, with everything on it. In the summer they take the mayor. In the autumn there's a dinner in London, and a thing made of perspex.
	"To the <em>Port Ansel Courier</em>," says the man with the envelope, "for eleven thousand tons of nothing."
	You prop the press-room door with it. It's just the right height. {payroll ? Idris:Idris is barred from the pub over the road for telling them about it.|You send Idris a photograph, and he sends it back with one word spelt correctly.}
	# ENDING: The Perspex
	-> END

=== end_press_man
	You've a pass on a ribbon. You've a desk with nothing in the drawers. At ten a young woman rings from the <em>Courier</em>, and asks you about the dredging.
	"Which dredging?" you say.
	You'd had to think of it very fast. There's a little silence on the line, and you can hear her write that down.
	# ENDING: Press Officer
	-> END

=== end_sold
	The camel coat turns up on the Monday. The <em>Courier</em> is to be written in Swindon now, by something in a cupboard. It comes out on Fridays. It has the tides for a different sea.
	{ cartoon_ran:
		All over town people have put up Sunny's page one in their kitchens. You have seen one laminated.
	}
	{ payroll ? Peg:
		Peg won't give up the green button. She has unscrewed it. She has it at home, on the mantelpiece, in case.
	}
	# ENDING: Forty-Five Newspapers
	-> END

=== end_sued
	It's heard in front of a judge who has a boat. It costs you the building, the press, the typewriter; and {apology > 0:the apology, they inform you, is going to have to be bigger than the last one|an apology, in type not less than one inch high}.
	You set it yourself. <em>THE COURIER IS SORRY,</em> it says, <em>THAT THERE IS NO MUD.</em>
	# ENDING: One Inch High
	-> END

=== end_launderette
	Dr Osei's got an honest face, and she comes to see you in your office so as to use it.
	"I had a patient," she says. "She'd a launderette. I wondered if you would be doing anything about her."
	You did well out of the election. Everybody says so. You buy a machine of your own, and do your shirts at home, at night, with the radio on.
	# ENDING: Hygiene
	-> END

=== end_bankrupt
	On Thursday, at about the time you've always had until, the bank rings.
	{ week <= 4:
		"You'll be remembered," says Mrs Aldous, "as the one with the shortest obituary." It's not even in the <em>Courier</em>. There's no <em>Courier</em>.
	- else:
		A hundred and thirty-one years and {number_word(week - 1)} weeks. Peg runs off a last sheet, on the back of an old one, with nothing on it other than the date; and all of you sign it.
	}
	# ENDING: Thursday
	-> END

=== end_walkout
	They have left the kettle. They've left you a note on it, too: <em>It sticks.</em>
	You write the whole of that week's paper by yourself. It has four pages, and one of them's tides. At midnight you go down to the press, and you stand there in the dark, with your thumb on the green button, and nobody to tell you if it's the right one.
	# ENDING: Staff of One
	-> END

=== end_carry_on
	Then it's Monday. {endorsed == "":Nobody mentions the election.|{(endorsed == "Brandt" && brandt > osei) or (endorsed == "Osei" && osei > brandt):Your side won, people tell you. You hadn't known that you'd a side.|You had backed the wrong one, and people stop you in the street to say so, kindly, with chips.}}
	There's a new thing under the door, in pencil. There's the sheet in the typewriter that the dead man left. You've been meaning to take it out.
	*	[Take it out]
		You put in a clean one. You look at it for a while. <em>And furthermore,</em> you write.
	*	[Leave it in]
		You get out your own pencil, and a pad.
	-	It'll be Friday before you know it.
	# ENDING: And Furthermore
	-> END
