// THE HOUR HAND
// a year, in six Sundays
//
// Traits run from 0 to 10 and begin in the middle. Nothing is shown to the
// reader. If you're here to find the "good" ending: there are five, and I
// like four of them.

# title: The Hour Hand
# author: Bridie Okonjo

VAR candour = 5
VAR tenderness = 5
VAR pride = 5
VAR nerve = 5

VAR trust = 5      // his, in me

// What we have each got put by for a rainy day
LIST Grievances = envelope, interview, sofa_remark, dancing, voicemail, his_mothers_ring
VAR mine = ()
VAR his = ()

LIST Told = told_interview, told_halifax, told_love, told_sorry
VAR told = ()

VAR pet = "Bird"
VAR heat = 0
VAR leo_found_by = ""

-> january

// ------------------------------------------------------------

=== function clamp(v, lo, hi)
    ~ return MAX(lo, MIN(hi, v))

=== function shift(ref trait, by)
    // the nearer the ends, the stiffer it gets
    { (trait >= 8 && by > 1) || (trait <= 2 && by < -1):
        ~ by = by / 2
    }
    ~ trait = clamp(trait + by, 0, 10)

=== function say_straight()
    ~ shift(candour, 1)
    ~ shift(nerve, 1)

=== function swallow()
    ~ shift(candour, -1)
    ~ shift(tenderness, 1)

=== function bristle()
    ~ shift(pride, 2)
    ~ shift(tenderness, -1)

=== function unbend()
    ~ shift(pride, -1)
    ~ shift(trust, 1)

=== function chief()
    // whichever of the four I've got most of
    { pride >= candour && pride >= tenderness && pride >= nerve:
        ~ return "pride"
    }
    { candour >= tenderness && candour >= nerve:
        ~ return "candour"
    }
    { tenderness >= nerve:
        ~ return "tenderness"
    }
    ~ return "nerve"

=== function his_face()
    { 
    - trust >= 8: like a house with the lights on
    - trust >= 6: open, and a bit tired
    - trust >= 4: polite
    - trust >= 2: like a shop with the blind down
    - else: like somebody I used to work with
    }

// ------------------------------------------------------------

=== january
# chapter: January

The boiler has died in the night, so we're having breakfast in bed in our coats. Downstairs, through the floor, a hundred and six clocks that belong to Jude's father are getting ready to be nine.

"Brace," says Jude.

They go off. It takes about four minutes, because Leo no longer gets them all to agree. There was a time when it was one noise.

"You know what I like about you?" says Jude, when it's over. "You never flinch. You're like some sort of a..."

 * "A horse?"
    "A small stout bird," he says. "On a post. In a gale."
    ~ shift(tenderness, 1)
 * "A Chief of Police?"
    "Yes, Chief," he says, and salutes with the toast.
    ~ pet = "Chief"
    ~ shift(pride, 1)
 * "I'm just deaf[."]," I tell him.
    "Pardon?" says Jude. It's an old joke. He made it the first time I came up these stairs, and I married him, in all but the paperwork.
    ~ pet = "love"

- There's an envelope sticking out of the pocket of his coat. It's good thick paper, with a foreign stamp, and every time he leans over for the marmalade he pushes it down again with his thumb.

And I have got an interview on Thursday. Deputy Head. It would be five years, at the least, in the same town, in the same building, with my name on a door. I've been waiting for the right moment to tell him since about the second week of December.

 * [Tell him about the interview]
    "I've got an interview," I say. "For deputy. I should have said before."
    ~ told += told_interview
    ~ say_straight()
    He puts down the toast. "When did you know?"
    * * "Before Christmas."
        "Oh," says Jude; and then, having visibly been round the back of himself to fetch it: "You'd be brilliant. You'd be terrifying. Come here."
        ~ shift(candour, 1)
        ~ shift(trust, 1)
    * * "Just now[."], Friday," I say, which is the sort of lie that you tell with a mouth full.
        "You'd be brilliant," says Jude. He means it so entirely that I go hot inside my coat.
        ~ shift(candour, -2)
        ~ his += interview
    - - The thumb goes to the pocket. I wait. He looks out of the window for some time at the place where the gulls stand.
        "Any more tea?" he says.
        ~ mine += envelope

 * [Ask about the envelope]
    "What's that?" I say. "Is that a bill?"
    "It's nothing, it's watch stuff. It's a man about a verge escapement." He is a terrible liar: he always puts in a detail.
    * * "From Canada?"
        He pauses. "You get them in Canada," he says.
        ~ mine += envelope
        ~ bristle()
    * * [Let it go]
        I let it go. I've got something in my own pocket, after all. I'm hardly in a position to go through his.
        ~ swallow()
        ~ his += interview
    * * "You'd tell me if it was something."
        "'Course," says Jude, and gives me a crust, as if I were on a post. I think that we both heard it: the way that I hadn't made it a question.
        ~ shift(trust, -1)
        ~ mine += envelope

 * [Say something about the boiler]
    "Do you think it's the valve?" I say.
    "I think it's the valve," says Jude, with enormous relief.
    And we talk about the valve. We talk about it with such goodwill. You could have heard us in the street, being happy.
    ~ swallow()
    ~ his += interview
    ~ mine += envelope

- Under the floor one last clock, a long way behind the rest, makes up its mind.

-> march

// ------------------------------------------------------------

=== march
# chapter: March

Sunday lunch is at Leo's, which is to say, downstairs. He has put out four plates.

"Is someone coming, Dad?" says Jude.

Leo looks at the plates. {told ? told_interview:I got the job, and there's a bottle on the table with a ribbon on it; so he knows that it's an occasion.|I got the job. I told Jude on the Friday, in a rush, as if I'd been handed it in the street. There's a bottle on the table with a ribbon on it.} "Ruth's always late," Leo says.

Ruth was Jude's mother. She has been late for eleven years.

 * [Move the fourth plate away, quietly]
    I take it to the sink. Leo watches me. "You're a good girl," he says; and, when I've sat down again, "Ruth'll want that."
    ~ shift(tenderness, 1)
 * "She's not coming, Leo."
    I say it as gently as I can; but you can't say it gently enough that it doesn't arrive. I see him hear it for the first time. I see Jude see it.
    ~ shift(candour, 1)
    ~ shift(trust, -1)
 * "We'll start without her, shall we?"
    "She'd want us to," says Leo happily, and picks up the knife. Under the table Jude has got hold of my hand.
    ~ shift(tenderness, 2)
    ~ shift(candour, -1)
    ~ shift(trust, 1)

- So we have the lamb. He can still carve. His hands can still do anything; he took a carriage clock apart on Tuesday that nobody's had the back off since Waterloo. It's just that on Wednesday he couldn't think what it was for.

"And how will they manage for weather," Leo asks, passing me the sprouts, "in Halifax?"

Nobody says anything.

"Nova Scotia," says Leo. "They've got an observatory. They've wrote to him. Three years; with a house. Haven't they, son? I said you'd have to ask *her*."

- (table)
 * [Look at Jude]
    He is {his_face()}, for a second, and then he is looking at a sprout.
    -> table
 * { mine ? envelope } "With a verge escapement, I suppose."
    "I was going to say," says Jude.
    "When?"
    "When it was real."
    ~ bristle()
 * "Cold, Leo. I should think it's cold."
    "You'll want a vest, then," says Leo, and that's all. We eat. It takes forty minutes. I couldn't tell you a thing about the crumble.
    ~ swallow()
    ~ mine += envelope
 * "Is it what you want?"
    I ask him as if there was nobody else in the room. Leo goes on serving potatoes, with care, to the fourth place.
    "I don't know," Jude says. "I don't know. Isn't that stupid? I wanted to know before I told you, and I don't."
    ~ say_straight()
    ~ told += told_halifax
    ~ shift(trust, 1)

- We do the washing-up in Leo's kitchen with the door shut.

"You said five years," says Jude, to the plate. "The deputy thing. You said it was five."

 * { his ? interview } "And I should have told you in December."
    "Yes," says Jude. He dries for a bit. "So should I. I had it in December too."
    It's not funny, and then it is. We lean on each other and shake, with our hands in the water, so that Leo shan't hear.
    ~ his -= interview
    ~ mine -= envelope
    ~ told += (told_sorry, told_halifax)
    ~ unbend()
    ~ unbend()
 * "You said Canada. Oh no, wait: your *father* said Canada."
    "That's not fair."
    "Isn't it?"
    ~ bristle()
    ~ shift(trust, -1)
    ~ mine += envelope
 * "I could un-say it[."]," I tell him. "The job. I've not signed."
    He turns right round. It's not a thing he had thought of, I see, that I might be a thing that could move.
    "Don't," he says. "Don't you dare, {pet}. Not for a maybe."
    ~ shift(nerve, 2)
    ~ shift(trust, 1)
    ~ shift(pride, -1)
 * [Wash up]
    There's a knack to washing up angrily without it making any noise. My mother had it. I find I've got it too.
    ~ shift(pride, 1)
    ~ shift(candour, -1)

- "And there's Dad," says Jude. "Even if."

"There's Leo," I agree. On the other side of the door he's singing to somebody.

-> june

// ------------------------------------------------------------

=== june
# chapter: June

Priya and Tom get married in a field. There are bales. By nine everyone has got their shoes off, and I've been asked by four different aunts when it'll be our turn.

(The observatory has said that it will wait until the autumn. We've a way of saying "the autumn" now, in our house, with the brakes on.)

"When's yours, then?" says a fifth aunt.

 * "We're waiting for a boiler."
    She doesn't get it. Jude does, and laughs until he has to hold on to a bale. For a minute it's last year.
    ~ shift(tenderness, 1)
    ~ shift(trust, 1)
 * "He hasn't asked."
    It comes out with more edge on it than I had meant. I don't look to see where it's gone; but I feel Jude, beside me, go and stand a very long way off, without moving.
    ~ shift(candour, 1)
    ~ shift(pride, 1)
    ~ his += sofa_remark
 * "I haven't asked him[."] yet," I say. "I'm working up to it."
    "Are you?" says Jude.
    "I don't know. Aren't I?"
    He looks at me with his eyebrows up, delighted and alarmed, like someone who's been thrown a baby.
    ~ shift(nerve, 2)

- Then the band plays the one that we like.

{ pride > 6:
    I don't go over to him. I've been over to him a good deal lately. I stand by the cider and wait to be fetched.
- else:
    I go over, and hold out both hands.
}

 + { pride > 6 } [Go on waiting]
    And he comes. It takes him until the second chorus, but he comes across that whole field in his socks.
    -> danced
 + { pride > 6 } [Dance with someone else]
    There's a cousin of Tom's with a beard. He's a lovely dancer. Over his shoulder, I see Jude start across the grass, and see, and stop.
    ~ his += dancing
    ~ shift(trust, -2)
    ~ shift(nerve, 1)
    -> car
 + { pride <= 6 } "Come on. Before my knees go."
    "You'll have to lead," says Jude. "I never know where we are."
    ~ unbend()
    -> danced
 + { pride <= 6 } { nerve >= 6 } "Jude. Shall we get married?"
    -> proposal

= danced
    We dance like people carrying a wardrobe. I've got my face in his neck, which smells of clock oil, always, even in a field.
    
    "If I went," he says, over my head. "Just say I went. For the three years. Would you wait?"
    * "Yes."
        I say it into his collar. I think that it might be true.
        ~ shift(tenderness, 1)
        { candour >= 6:
            "But I'd be angry," I say. "I'd wait and be angry. You should know that."
            "That's all right," says Jude. "That's only fair."
            ~ shift(trust, 1)
        }
    * "No."
        I feel him nod.
        "No," he says, "I didn't think so. Thank you." And we go on dancing; and that's the strange part, that it's quite a nice dance.
        ~ shift(candour, 2)
        ~ shift(trust, 1)
    * "Ask me to come with you."
        He stops dead in the middle of the field. Somebody's uncle goes into the back of us.
        "Would you?"
        "I said *ask* me."
        "There's your job. There's Dad. I can't ask you that, {pet}."
        "No," I say, "you can't, can you?"
        ~ shift(nerve, 2)
        ~ mine += dancing
    - -> car

= proposal
    I hadn't known I was going to. I'm still holding out both hands.

    He opens his mouth. Behind him there's a bale, and on the bale a child asleep in a bow tie; and I've time to look at it very thoroughly.

    "Can I," says Jude. "Would it be awful if I said, ask me in the autumn?"
    * "It would, a bit."
        "It'd be worse if I said yes because of the band," says Jude.
        And that's so nearly the right thing to say that I forgive him about two thirds.
        ~ say_straight()
        ~ shift(trust, 1)
        ~ mine += his_mothers_ring
    * "Forget it. I was joking."
        "Were you?"
        "God, Jude, *yes*."
        ~ shift(candour, -2)
        ~ shift(pride, 2)
        ~ mine += his_mothers_ring
    * [Laugh, and kiss him]
        It's a good kiss. It's slightly a kiss like a door being closed on a room full of washing.
        ~ swallow()
    - -> car

= car
I drive us back, since I've had only the one. There's a moon. Jude's got his feet on the dashboard and his tie round his head.

"You'd think," he says, "that they'd have made a clock by now that could just tell you. Not what time it is. What it's *time* for."

 * "What would it say now?"
    "Home," says Jude, asleep.
    ~ shift(tenderness, 1)
 * [Say nothing, and drive]
    There are eleven miles of it.
-
-> september

// ------------------------------------------------------------

=== september
# chapter: September

At ten past three in the morning I wake up, because of a noise, and the noise is that there isn't one.

Every clock in the shop has been stopped.

I'm down the stairs before I've got my eyes open. The street door is standing wide and Leo's slippers are side by side upon the mat. His coat's gone. Jude's in Leeds till Monday, at a sale.

 * [Ring Jude]
    It goes to voicemail. "Your dad's out," I say. "I'm going to find him. He's... ring me." I listen to that, afterwards, in my head, the whole length of Mill Street. I sound like someone reading out a bus timetable.
    ~ shift(trust, 1)
 * [Ring the police]
    They're very kind. They want to know what he was wearing, and I say, "A coat," and they wait; and I find that I know precisely: brown herringbone, with a jeweller's loupe in the top pocket, one button hanging by a thread that I have been meaning to see to since Easter.
    ~ shift(tenderness, 1)
    ~ leo_found_by = "police"
    ~ his += voicemail
 * [Just run]
    I've my phone in my hand. I don't use it. It'd mean stopping.
    ~ shift(nerve, 1)
    ~ his += voicemail

- Mill Street. The bridge; I look over it. I look over it on both sides. Then I think: *Ruth's always late.*

He's at the station, on platform two, under the clock. He is sitting very upright with his feet bare and a bunch of somebody's dahlias.

{leo_found_by == "police":There's a young policewoman on the bench beside him, with her cap off. She's got him talking about fusees.|There's nobody else there.}

"It's wrong," Leo tells me, pointing up. "She'll think she's early. I've asked for a ladder."

 * "Let's go and ask together."
    He takes my arm. He gives me the dahlias to hold.
    ~ shift(tenderness, 2)
 * "Leo. It's me. You're cold[."], and I've come to take you home."
    "I know it's you," says Leo, and for a moment there he is, all of him, as sharp as a tack. "Did you think I didn't? You've been very good. He should take you to that Canada."
    ~ shift(candour, 1)
    * * "He should ask me."
        "He won't, though," says Leo. "He's like I was. He'll wait for it to strike."
        ~ shift(nerve, 1)
    * * "And who'd look after you?"
        "I shouldn't know the difference," says Leo cheerfully. It's the worst thing anyone has ever said to me.
        ~ shift(tenderness, 1)
    - - And then he looks up at the clock, and I see it go.
 * [Sit down next to him for a while]
    I sit down. We watch the hand go round. There's a good deal to be said for it, actually, at that hour, as a thing to look at.
    ~ shift(pride, -2)
    { pride < 4:
        I think: I've been so cross. I've been so cross for so long, and about a *stamp*.
        ~ mine -= envelope
    }

- Jude gets in at eight, grey, in yesterday's shirt. He's driven. He stands in the door of his father's room and looks at the shape in the bed. {his ? voicemail:He says, without turning: "You didn't ring me."|He says, without turning: "I played it four times. I couldn't find the keys."}

 * { his ? voicemail } "There wasn't time."
    "There's always time to," he says, and stops. It isn't, when you look at it, the family's strongest suit.
    ~ shift(trust, -1)
 * { his ? voicemail } "No. I'm sorry. I should have."
    He comes and puts his forehead on the top of my head. He's shaking, I find. I'd thought it was me.
    ~ his -= voicemail
    ~ told += told_sorry
    ~ unbend()
 * "You weren't here."
    It's just a fact. I put it down between us, on the landing, like a cat with a bird.
    ~ bristle()
    ~ shift(trust, -2)
    ~ mine += voicemail
 * "He's all right. You're all right. Come and have some toast."
    ~ shift(tenderness, 1)
    ~ shift(trust, 1)
    We have toast. We don't start up the clocks. All that day you can hear each other walking about.
 * { told hasnt told_love } { candour > 4 } "I love him, you know. It isn't only you."
    "I know," says Jude. "I know that. It's what makes it so bloody difficult to be a coward."
    ~ told += told_love
    ~ say_straight()
    ~ shift(trust, 2)

- -> november

// ------------------------------------------------------------
//  The row. Each of us has a drawer full of things. He takes his
//  out as they come to hand; I get to choose.

=== november
# chapter: November

Leo has got a place at Fairlawn. It's a nice place. There's a garden, and a man on the same corridor who used to drive trains. We took him on Thursday with one clock, and on Friday the observatory rang up, to ask if this was now the autumn.

So it's Sunday, and it's raining; and we're going to have it out.

{ LIST_COUNT(mine + his):
- 0:
    Only, neither of us can find anything to start with. We sit at either end of the sofa like two people waiting for a bus.
    -> quiet
- 1:
    "It's only that," says Jude, "there's the one thing."
- else:
    "Go on, then," says Jude. "You first. No? Right."
}

-> row

= row
~ temp next = LIST_RANDOM(his)
{
- heat >= 4:
    -> slammed
- LIST_COUNT(his) == 0 && LIST_COUNT(mine) == 0:
    -> quiet
- LIST_COUNT(his) == 0:
    Jude's got nothing left. He sits with his hands hanging down between his knees. It's my turn, and it could be my turn for as long as I like.
    -> my_turn
}
~ his -= next
{ next:
- interview: "You knew at Christmas. You sat in that bed in your coat, with that in your pocket, and you let me talk about a *valve*."
- sofa_remark: "'He hasn't asked.' To an aunt! I heard about it from two other aunts."
- dancing: "I walked across a field to you. In my socks. And you looked at me over that man's arm as if I was late with a parcel."
- voicemail: "You didn't ring me. He was out there for hours, he could have been in the river, and it didn't cross your mind that I was somebody you'd ring."
- else: "Oh, and the rest of it," says Jude.
}

+ "I know. I was wrong."
    {It's amazing how quickly that goes by. You brace for it; and it's just a step down off a kerb.|He looks at me as though I might be having him on.|"All right," says Jude. "All right."}
    ~ unbend()
    ~ shift(candour, 1)
+ "That's not how it was."
    {And I tell him how it was. It does sound better. It sounds like something I have been rehearsing in the car.|I tell him how that was, as well.|"No," says Jude. "It never is."}
    ~ shift(pride, 1)
    ~ heat++
+ "Well, *you*..."
    ~ heat += 2
    ~ bristle()
    -> my_turn
- 
{ LIST_COUNT(mine) > 0:
    -> my_turn
}
-> row

= my_turn
{ LIST_COUNT(mine) == 0:
    I open the drawer, and there's nothing in it. {I'd been so sure.|}
    -> row
}
+ { mine ? envelope } [The envelope]
    "You had a letter in your pocket for three months and you told me that it was an *escapement*. And I heard it from your dad. Over the sprouts."
    ~ mine -= envelope
+ { mine ? dancing } ["I can't ask you that"]
    "You said you couldn't ask me. In the field. You never thought I'd want to be asked? You never once thought that I'd like to be the one who says no?"
    ~ mine -= dancing
    ~ shift(nerve, 1)
+ { mine ? voicemail } [Leeds]
    "I was on that bridge by myself. Looking over it. Both sides. And you were in Leeds with a *barometer*."
    ~ mine -= voicemail
+ { mine ? his_mothers_ring } [The autumn]
    "You said ask you in the autumn. It's November, Jude. I've been walking about with my hands out since June."
    ~ mine -= his_mothers_ring
    ~ shift(candour, 1)
+ [Leave it in the drawer]
    I look at it, and I've got it all ready; and I think of him coming across the grass, or not; and I just shut it.
    ~ mine = ()
    ~ shift(pride, -2)
    ~ shift(tenderness, 1)
    -> row
-
{shuffle:
-   "Yes," says Jude.
    ~ shift(trust, 1)
-   "That's not," says Jude. "No. Yes. Fine."
-   He doesn't answer. Rain runs down the outside of him, in the window.
    ~ heat++
}
-> row

= slammed
The door doesn't slam, on account of the carpet. I'd forgotten, and put my back into it. I stand on the landing, having made a noise like a book being shut.

After a while I hear him start to wind the clocks. All hundred and five.
~ shift(trust, -2)
-> last_word

= quiet
It's got dark without us. Jude leans across and puts on the lamp, and his face is {his_face()}.

{ heat == 0 && trust >= 6:
    "Is that it?" he says. "Was that the row?"
    "I think that was the row."
    "It wasn't very good."
}
~ shift(trust, 1)
-> last_word

= last_word
"They want to know by Friday," says Jude{slammed:, through the door}.

 * "Go."
    ~ shift(nerve, 1)
    ~ shift(candour, 1)
 * "Don't go."
    ~ shift(candour, 2)
    ~ shift(pride, -2)
 * { tenderness >= 5 } "Whatever you want. I mean it."
    I do mean it. It's just that meaning it is no use to him whatever.
    ~ swallow()
    ~ swallow()
 * { nerve >= 6 } { pride <= 6 } "Take me with you."
    ~ shift(nerve, 2)
    ~ shift(pride, -1)
    There's a silence. I hear him put something down.
    "What about the door?" he says. "With your name on?"
    "They can put someone else's on it. It's only a bit of brass, Jude. You could do it yourself."
    ~ told += told_halifax

- -> december

// ------------------------------------------------------------

=== december
# chapter: December

The airport coach goes from outside the station, at six. We're early. We sit on platform two, with the case between us, because it's out of the wind.

Someone has been up to see to the clock. It's right.

~ temp closest = chief()

{
- nerve > pride && nerve >= tenderness && trust >= 6 && told ? told_halifax:
    -> both_go
- pride > candour && pride > tenderness:
    -> parted_badly
- candour >= pride && trust >= 7:
    -> he_stays
- tenderness > candour + 1:
    -> comfortable
- closest == "pride" || trust <= 2:
    -> parted_badly
- else:
    -> parted_well
}

=== both_go
There are two cases between us, in fact. One's mostly books.

"It's not too late," says Jude.

"For what?"

"I don't know. I just thought somebody ought to say it."

We went to see Leo last night. He was in the train driver's room. They had a timetable out. I told him that we'd be back in the spring, and every spring, and he said that was a nice thing for us; and he unhooked the loupe out of his top pocket, and he gave it not to Jude but me.

 * [Ask him now]
    "Jude," I say. "It's past the autumn."
    "I know," he says. "I was going to do it on the plane. I've got Mum's ring in my sock."
    "Which sock?"
    "I'm not *telling* you which sock."
 * [Just take his hand]
    It smells of oil. He's nervous. He never could sit still under a clock that was right.

- The coach comes round the corner with all its lights on. Neither of us flinches.
# ending: both
-> END

=== he_stays
"I've got to ring them," says Jude. "I've got to ring them up and say I'm not on it."

"You could have rung them from home."

"I wanted to see if I'd get on."

The coach stands there, shaking. The driver looks at us, and at the case, and he raises his eyebrows. And Jude shakes his head.

 * "You'll hate me. In about four years."
    "Probably," he agrees. "Will you tell me when I do? You're good at that."
 * "Is this because I asked you?"
    "It's because you *said*," says Jude. "I can do anything, me, if I'm told what time it is."
 * { told ? told_love } "Leo'll be pleased."
    "Leo'll think I've been," says Jude. "He'll ask me how it was. I thought I'd get a book out of the library and do it properly."

- We carry the case home between us by its one handle. It's Sunday. At nine o'clock, from right across the river, we hear them go: a hundred and five of them, all on the one stroke, for he's been at it every night since November.

"Brace," says Jude. But it's over.
# ending: he stays
-> END

=== comfortable
He isn't going. We've only come to give the case to Priya, who's off to her sister's, and hasn't got one with wheels.

It was never exactly decided. He didn't ring on the Friday, and I didn't ask him if he had; the next Friday it was somebody's birthday. I've got my name on my door. He did the brass himself. It's a lovely job.

"All right, {pet}?" says Jude.

"All right," I say.

 * [Tell him you are sorry]
    "What for?" he says, smiling: and he really does want to know. And I can't, for the life of me, find where I put it.
    ~ told += told_sorry
 * [Put your head on his shoulder]
    It fits. It's always fitted.

- We wave to the coach until it's out of sight. We're very kind to each other, all the way home. In the night I wake, and he's lying there on his back beside me with his eyes wide open, listening to the clocks.
# ending: comfortable
-> END

=== parted_well
"Well, {pet}," says Jude.

"Well."

"I keep thinking that you'll say something, and I won't have to."

{ candour >= 7:
    "You do have to, though," I say. "You'd have gone on waiting to find out. You'd have been sixty. It's good, Jude. It's three years of stars, with a house."
- else:
    I've said most of it. It turns out to be like Leo's plates: you clear it away, and clear it away, and there's one more.
}

 * { told ? told_love } "I'll go and see him on Sundays."
    "You don't have to."
    "I'm not doing it for you."
    "I know," says Jude, and has to look at the clock for a bit.
 * "Write to me. Paper. With a stamp."
    "I'll tell you if it's a bill," he says.
 * [Do up his top button]
    I do up his top button. There's a thread hanging off the next one down, and I bite it through.

- He gets a seat at the back. He puts his hand up flat on the glass. And what I feel, which isn't what I had expected, is what you feel when a noise that you'd got so used to that you couldn't hear it any more, stops.

It's quiet. It's only quiet. I stay on the bench a while to listen to it.
# ending: parted well
-> END

=== parted_badly
We've an hour. I look at the timetable for it, and he looks at his phone.

{ trust <= 3: When he does look at me, his face is {his_face()}.|There was a minute, in the taxi, when I think that he nearly said something. I was looking out of my own side.}

"You needn't wait," says Jude.

 * "I said I'd wait, so I'll wait."
    And I do. I'm extremely good at it. I sit there as straight as a ruler until ten past six, and afterwards, on the way home, it comes to me that it would have been nicer for us both if I had just gone and got a coffee.
 * "Right."
    So I get up. I walk the length of platform two at the pace of someone who isn't going to look round; and I don't look round; and I've no idea, to this day, if there was anything to see.
 * { pride < 9 } "Jude..."
    "Don't," he says. "Honestly, {pet}. We'd only do it again."
    He's right. It doesn't help. The clock overhead gives a great clack, like a tongue, and moves on to the next one.

- In the shop that evening there is a letter on the mat, for him, with a foreign stamp on it. I put it in the drawer. I know exactly where it is.
# ending: parted badly
-> END
