// SUGAR FOR THE COLONEL
// an interrogation
// by T. R. Ostrander
//
// Made for a jam with the theme "one room". I cheated: there is a kitchen.

# title: Sugar for the Colonel
# author: T. R. Ostrander

LIST Facts = clean_stitches, fresh_shave, photograph, newsprint, brother_held, heron_real, dacre_named, same_words, burst_pipe, opicina, march_hospital, four_sugars, pelham_budapest

LIST TapeState = (running), off, broken

VAR Known = ()

VAR minutes = 0        // since ten past one
VAR tension = 2        // at ten he closes like a door
VAR trust = 0
VAR cigarettes = 5
VAR promised_brother = false
VAR told_pelham_all = false
VAR dacre_warned = false
VAR pelham_suspicious = 0
VAR tape_taken = false

CONST CAR_COMES = 230

-> opening

// ---------------------------------------------------------------
// machinery

=== function knows(fact)
~ return Known ? fact

=== function learn(fact)
{ Known !? fact:
    ~ Known += fact
    ~ return true
}
~ return false

=== function spend(n)
~ minutes += n

=== function press(n)
~ tension += n

=== function ease(n)
~ tension -= n
{ tension < 0:
    ~ tension = 0
}

=== function clock()
~ temp total = 70 + minutes
~ temp h = total / 60
~ temp m = total mod 60
{h}.{m < 10:0}{m}

=== function hands()
// what his hands are doing: the only gauge you are going to get
{
- tension >= 8:
    His hands have gone under the table, where you cannot see them.
- tension >= 6:
    He is tearing the cigarette packet into strips, and the strips into squares.
- tension >= 3:
    He turns the empty cup a quarter, and then a quarter back.
- else:
    His hands lie open on the oilcloth, like something he has put down.
}

=== function heron_score()
~ return LIST_COUNT(Known ^ (burst_pipe, opicina, march_hospital, four_sugars, pelham_budapest))

// ---------------------------------------------------------------

=== opening
Trieste, in November, with the bora getting up. The flat is over an umbrella shop that went bankrupt, which in this town takes some doing.

They have kept him three days before they sent for you. That is two too many.

"He says he'll only talk to London," says Maurice Pelham, helping you off with your coat in the passage. He is a big, soft, well-cut man, and has been head of station here for longer than you've been in the Service. "So here you are, Edith. London in person. There's a car at five o'clock for the aerodrome. Either he's in it with you, or he isn't."

"And if he isn't?"

"Then I walk him back up the hill to the wire and say sorry." He smiles. "One would hate to. He plays quite decent chess."

*   [Ask what he has said so far.]
    "His name. That he's a colonel, Third Section, Budapest. That he came over by Gorizia, with a bullet in the arm." Pelham hangs up the coat. "And that we have a leak. They all say we've a leak. It's like bringing a bottle."
*   [Ask who else is in the flat.]
    "Only young Dacre, on the recorder. Bright boy. Too bright, between ourselves. Sulks." He drops his voice for it, though the doors here are three inches thick.
*   [Ask nothing. Listen to the door.]
    You put your ear toward the door. There's no sound behind it at all: no pacing, no cough. He is a man who knows what's heard through doors.
    ~ press(-1)
-   Inside there's a table with an oilcloth, two chairs, a lamp, and a recorder on a card-table by the wall, with its two spools the size of saucers. Young Dacre looks up from it, with his earphones round his neck, and goes out past you without a word to sit with the other end of the wire.

The man at the table stands up to be introduced. He is fifty, grey as a badger, with his left arm strapped across his chest.

"Colonel Veresh," he says. "They have sent a woman. Good. It means they are taking me seriously, or not at all."

*   "Which would you like?"
    "Seriously, I think. I've had the other."
    ~ trust += 1
*   "They've sent the person who was awake."
    That gets the beginning of a smile. "Then we begin level."
    ~ trust += 1
    ~ ease(1)
*   "Sit down, Colonel."
    He sits. He does it in one movement, like a soldier, and you see him notice that he has.
    ~ press(1)
-   Behind you the spools go round. -> table

// ---------------------------------------------------------------
// the hub. Topics are threaded in, and come and go.

=== table
{ tension >= 10: -> silence }
{ minutes >= CAR_COMES: -> car }

{stopping:
- You put your watch on the oilcloth where you can both see it. {clock()}.
- {clock()}. {hands()}
- {cycle:
    - The shutters knock. {clock()}. {hands()}
    - {hands()} It is {clock()} by the watch on the oilcloth.
    - Somewhere below a tin sign has come loose and goes by along the street like a man in a hurry. {clock()}. {hands()}
    }
}

<- about_crossing
<- about_brother
<- about_heron
<- about_contradictions
<- small_comforts

+   [Leave him for a few minutes.]
    ~ spend(4)
    You get up. {He gets up too. He goes on doing that, all night.|He stands.|He stands, more slowly.}
    -> passage -> table
+   {minutes >= 60} [Finish. You have enough to decide.]
    -> decision

// ---------------------------------------------------------------

=== about_crossing
*   (crossed) "Tell me how you came over."
    ~ spend(12)
    "I had a car as far as Nova Gorica. I had a pass. I left the car behind the brickworks, and I walked." He tells it well; with the right amount of mud in it. "On the last field they put a light on me. I ran. I am too old, I was slow, they hit me here. Then I fell over your wire, and an Italian policeman pointed a gun at me and cried."
    * *     "Cried?"
            "He was nineteen. I was, I believe, his first Russian. I did not like to tell him I was Hungarian."
            ~ ease(1)
            ~ trust += 1
            * * *   "And then he fetched a doctor."
                    "He fetched his sergeant. His sergeant fetched another sergeant. It was some hours."
            * * *   "You're rather good at this."
                    "At what?"
                    "Policemen who cry. It's a good detail. I'd have put it in myself."
                    ~ press(1)
                    He looks at you for a moment without any expression at all. "It also happened," he says.
    * *     "How many shots?"
            "Three. Four. One does not count."
            "One does, you know. I did."
            He turns his face a very little out of the lamp. "Then you tell me what it's like," says Veresh, "and I will say if it was the same."
            * * *   [Tell him.]
                    ~ trust += 2
                    ~ ease(1)
                    "Lyon, in forty-four," you say. "Five. One counts because one is waiting to see if there's a next."
                    "Yes," he says, after a time. "Four. It was four."
            * * *   "I'm asking the questions."
                    "Naturally," says Veresh.
                    ~ press(1)
    - -     -> table
*   {crossed} "May I look at the arm?"
    ~ spend(8)
    He unbuttons the cuff himself with his teeth and one hand, before you can help.
    {trust >= 2: "You will be gentle, I think," he says.|He looks at the wall while you turn back the lint.}
    It's a clean hole. It has been closed with five small even stitches, black silk, knotted all on the same side. You've seen country doctors' work and you've seen army work. That is a surgeon with a good light and all the time in the world.
    ~ learn(clean_stitches)
    * *     "Who did this?"
            "The doctor at Gorizia. I don't know his name. He smelled of grappa."
            He smelled of grappa, and his hand was like a rock. You button up the cuff.
            ~ press(1)
    * *     [Say nothing. Do up the cuff.]
            You do up the cuff, and thank him. He has been watching your face, and he does not know what he's seen there. Good.
    - -     -> table
*   {crossed && minutes > 20} "You've shaved."
    ~ spend(5)
    "Mr. Pelham was so kind as to lend me a razor."
    "No. I mean you'd shaved that day. It's in the Italian's report. A man runs for his life across three fields at night, bleeding, and the carabiniere writes down 'well-shaven'."
    ~ learn(fresh_shave)
    ~ press(2)
    "I wished," says Veresh, "to be presentable."
    * *     "To whom?"
            "To whoever found me, madam. In either case."
            It's a good answer. You believe it for nearly a minute.
    * *     [Smile.]
            You smile. He puts up a hand to his jaw as if it might have said something behind his back.
    - -     -> table
-> DONE

=== about_brother
*   (asked_family) "Have you family, over there?"
    ~ spend(8)
    "No wife. My parents are dead. One must not have family, in the Section, it is like having a pocket with a hole." He turns the cup. "So. None."
    * *     "None at all?"
            "I have said."
            ~ press(1)
    * *     "A pocket with a hole. That's nice."
            "It's our proverb." You have eleven years of Hungarian. It isn't.
            ~ ease(1)
    * *     [Write it down, slowly, in full.]
            You write it down: <i>no family</i>. He follows the pencil, upside down, all along the line, to the stop.
    - -     -> table
*   {asked_family && trust >= 2} "What do you keep in your breast pocket, Colonel? You touch it when the wind drops."
    ~ spend(10)
    For a while you think that you've lost him. Then he takes it out with two fingers, and lays it on the oilcloth face up, and keeps one of the fingers on it.
    Two boys on a jetty, with a pike between them as long as the smaller one. Water; a straw hat. It has been handled till it's as soft as cloth.
    ~ learn(photograph)
    "Balaton," says Veresh. "Nineteen-twenty-three. It was Gábor who caught it, and I who am holding it. This is the whole of politics, in one picture."
    * *     "So you've a brother."
            "I had," he says. Then, "I have. You see, I'm a bad liar, for a colonel."
            ~ trust += 1
            ~ ease(1)
    * *     "Is he alive?"
            "Why should he not be?" says Veresh, a great deal too fast.
            ~ press(2)
    * *     [Turn it over.]
            You turn it over, before the finger can stop you. Behind it, stuck to it by damp, is another: a small hard new print, of a man in a chair, against a wall. He's holding up a newspaper in front of his chest, as one does.
            ~ learn(newsprint)
            ~ press(2)
            You can read the headline. It's Tuesday's. Veresh crossed on Monday.
            * * *   "Who gave you this?"
                    "Put it down, please."
                    You put it down. He squares the two together, edge to edge, with that great patience of his.
            * * *   [Give it back without speaking.]
                    ~ trust += 1
                    ~ ease(1)
                    You give it back. The spools go round and round. They can't see photographs, spools.
    - -     -> table
*   {knows(newsprint) && not knows(brother_held)} "It's a Tuesday paper. Somebody brought you that picture in here."
    ~ spend(10)
    ~ press(2)
    { TapeState == running:
        His eyes go past you to the recorder. They stay on it for so long that it's an answer in itself; but it is not one that you can use.
        * *     "Shall I switch that off?"
                He doesn't say yes. He breathes out.
                -> switch_off
        * *     "For the record, Colonel."
                ~ press(1)
                "For the record," says Veresh, "I do not know what you mean."
                -> table
    - else:
        -> the_truth
    }
*   {knows(photograph) && not knows(brother_held) && TapeState != running && trust >= 3} "There's no tape. Tell me about Gábor."
    ~ spend(12)
    -> the_truth
-> DONE

= switch_off
~ TapeState = off
You lean over and turn the big bakelite knob. The spools coast, and stop. In the silence you hear a chair scrape, two rooms away, where a young man has just lost his voices.
-> the_truth

= the_truth
~ learn(brother_held)
~ ease(2)
~ trust += 1
"He's a vet," says Veresh. "Cows. He's never in his life done a thing. They took him off a farm road with his arm still wet, on a Friday, and on Saturday a man I have known for twenty years gave me tea and explained to me what I'd say in Trieste."

*   "And what were you to say?"
    "A name," he says. "What else is there? I was to make you work for it. All night, if I could. One believes what one has dug for."
*   "I can try to get him out."
    ~ promised_brother = true
    ~ trust += 2
    "Can you?" says Veresh.
    * *     "No. But there's a man in Vienna who swaps people, and he owes me for two."
            He looks at you for so long that you have to pick up your watch and wind it. "I think that's true," he says.
            ~ trust += 1
    * *     "Yes."
            He shakes his head at you quite gently. "You are better at it than I am," says the Colonel. "But not by very much."
*   "Then you're a plant, Colonel. I ought to send you back."
    ~ press(3)
    "Yes. I thought that you'd say that. I've been waiting for three days for somebody to say it." He puts both photographs away. "It is almost a rest."
-   -> table

=== about_heron
*   "You told Mr. Pelham that we had a leak."
    ~ spend(8)
    "You've a bird. That's the cryptonym, HERON. He stands very still in the water, for years." It comes out of him in English, rounded off, like a thing from a phrase-book. "I have seen his product. I've seen the minutes of your Tuesday meetings, madam, with the jokes left in."
    ~ learn(heron_real)
    * *     "Tell me a joke."
            He tells you one. It's about the Consul's wife and the ice machine. You laughed at it yourself, in London, in July, in a file that eleven people see.
            ~ trust += 1
    * *     "Anyone could say that."
            "Anyone could. I am the one who walked."
            ~ press(1)
    - -     -> table
*   {knows(heron_real)} "Who is Heron?"
    ~ spend(10)
    { tension >= 6: "You'd like it wrapped?" says Veresh, but you see that he is going to. He's tired. It would be so good to have it over.|He lets you wait. He has you cut the end off a cigarette for him, and light it, and he smokes it half way.}
    "He is in this house," says the Colonel. "It is the young one. Dacre. He drinks alone, and he resents his father, and he has been ours since Cambridge."
    ~ learn(dacre_named)
    * *     "How do you know?"
            "I've seen the file. There's a photograph. He has a mole here, by the ear."
            He has. Anyone who'd sat across a landing from him for three days would know it, too.
            * * *   "He sits on the other end of that microphone, you know."
                    "Yes," says Veresh. "I am sorry for that. It's a discourtesy."
                    In the wall, faintly, something falls over.
                    ~ press(1)
            * * *   "Did you ever meet?"
                    "Never. One does not meet a heron."
    * *     [Show nothing at all.]
            You show nothing at all. It's what you are for. But you find you've drawn a small bird in the margin, and that you have drawn it with its head in a noose.
    * *     "I don't believe you."
            ~ press(2)
            "You have not to believe me. You've to put it in your report."
    - -     -> table
*   {knows(dacre_named)} "Say it to me again. About Dacre."
    ~ spend(6)
    "He drinks alone," says Veresh, "and he resents his father, and he has been ours since Cambridge."
    ~ learn(same_words)
    The same words. The same three beats, like a man going downstairs.
    { knows(brother_held): You both know who gave him tea. He gives you a little bow, over the sling, as though you had been introduced to his tailor.}
    -> table
*   {knows(heron_real) && minutes > 30} "Where does he meet his people? Heron. Whoever he is."
    ~ spend(10)
    "That's not my department."
    * *     "But you saw the product. You'd see when it was late."
            "Ah." That has pleased him: it's a craftsman's question. For a moment he forgets to be careful. "It was late just once. In March; the eleventh. There was a burst pipe and the tram wasn't running. He had to walk down from the top in his good shoes, and he put it in his report. He claimed for the shoes!"
            ~ learn(burst_pipe)
            ~ ease(1)
            * * *   "The top of what?"
                    ~ learn(opicina)
                    You watch him hear what he has said.
                    "Of the hill," says Veresh. "Opicina. Where the tram goes." And he adds, rather low, "That was not on my list."
                    ~ trust += 1
            * * *   [Don't touch it. Let it lie.]
                    You let it lie. You ask about the price of petrol for a bit. There is only one tram here which goes up to anything.
                    ~ learn(opicina)
                    ~ spend(5)
            * * *   "What did the shoes cost?"
                    He laughs out loud. It's the first noise in this house tonight that hasn't been thought about beforehand.
                    "Eleven thousand lire! They <i>paid</i> it!"
                    ~ trust += 1
                    ~ ease(1)
    * *     "I'd like it to be your department, Colonel."
            ~ press(1)
            "So would my brother of—" He stops. "So would my brother officers."
    - -     -> table
-> DONE

=== about_contradictions
// only worth having once you have something to put side by side
*   {knows(clean_stitches) && knows(fresh_shave)} "I'll tell you what I think. I think you were shot on an operating table."
    ~ spend(10)
    ~ press(2)
    Veresh considers it with his head on one side. "Beside one," he says. "There was a sheet. The man was very good, he apologised before."
    { TapeState == running:
        He has said it quite softly, and at the same time run his cup across the oilcloth, so that on the tape there'll be nothing there but a cup.
    }
    ~ trust += 1
    * *     "So you were sent."
            "One's always sent. You were sent; I don't hold it against you."
            ~ ease(1)
    * *     "Why tell me?"
            "Because you'll go on asking, and it's late, and you have counted to five in Lyon."
            ~ ease(1)
            ~ trust += 1
    - -     -> table
*   {knows(march_hospital) && knows(burst_pipe)} "On the eleventh of March Dacre was in bed in London with his appendix in a jar."
    ~ spend(8)
    He does not move. Then slowly the Colonel begins to smile, like a man who watches somebody else's horse come in.
    "Then it's a remarkable young man," he says, "who walks down from Opicina in his good shoes."
    * *     "It was never Dacre."
            "I'm not able to say that, madam. I have a pocket with a hole."
            ~ trust += 1
    * *     { knows(brother_held) } "Blink if I'm to stop talking."
            He doesn't blink. His eyes water, in the smoke, and he doesn't blink.
            ~ trust += 1
    - -     -> table
*   {heron_score() >= 3 && knows(four_sugars)} "Who brings you your coffee?"
    ~ spend(5)
    ~ press(1)
    "Mr. Pelham. He's a considerate man."
    "How did he know to put in four?"
    He looks into the cup for some time, as if it had been left there by someone else, and then he slides it over to your side of the oilcloth, very quietly, with one finger; and leaves it there.
    -> table
-> DONE

=== small_comforts
+   {cigarettes > 0 && (TURNS_SINCE(-> smoke) > 4 or not smoke)} [Offer him a cigarette.]
    -> smoke
*   {minutes > 15} "You play chess, I'm told."
    ~ spend(6)
    ~ ease(2)
    "With Mr. Pelham. He plays like a man with plenty of time. He let me win on the second night." He thinks. "It was a very good way to lose. I learned it from a man in Budapest, who had it from a book. I hadn't seen it since."
    * *     "The same way?"
            "To the move," says Veresh.
            ~ learn(pelham_budapest)
    * *     "Perhaps he was only tired."
            "Perhaps," says Veresh. "You would know. You have a high opinion of him?"
            * * *   "He taught me the work."
                    "Ah," he says. "That's hard." And it is only much later that you wonder what he thought was hard.
                    ~ trust += 1
            * * *   "I've no opinion of anyone till five o'clock."
                    "That's wise."
    - -     -> table
*   {TapeState == running && minutes > 40} [Switch off the recorder.]
    ~ TapeState = off
    ~ ease(1)
    ~ trust += 1
    ~ pelham_suspicious += 1
    You lean across and turn the knob. "It's broken," you say.
    "How unfortunate," says Veresh.
    -> table
*   {minutes > 25} "Would you like some coffee?"
    ~ spend(8)
    You don't have to ring. Before he can answer you the door's open, and it's Pelham himself, with a tray, backing in like a parlour-maid.
    "Thought you both might," he says. He sets it down. He puts in the Colonel's sugar for him, on account of the arm: one, two, three, four. He gives it a stir, and goes.
    "Thank you," says Veresh. He has a sip; it is just how he likes it. Not once this week, so far as you've been told, has anyone thought to bring him coffee. It's in the log. <i>Tea, refused. Tea, refused. Tea.</i>
    * *     [Count the lumps again.]
            One, two, three, four.
            ~ learn(four_sugars)
    * *     [Drink yours while it's hot.]
            You drink yours. It's good. You can't think why that bothers you.
            { trust >= 3:
                "In Budapest," says the Colonel, to his spoon, "they always forget, and give me two."
                ~ learn(four_sugars)
            }
    - -     -> table
-> DONE

= smoke
~ cigarettes -= 1
~ spend(5)
~ ease(2)
{cigarettes:
- 4: He takes one, and smells the length of it first. "Virginia," he says, with respect.
- 3: You light it for him. He holds your wrist to steady it; his fingers are very cold.
- 2: "I ought to stop," he says. "They say it's bad for the life."
- 1: You break this one in half, and share.
- 0: The last. He looks at the empty packet, and then he reads it, all four sides, like a man on a train.
    ~ trust += 1
}
-> table

// ---------------------------------------------------------------
// out of the room: tunnels

=== passage
The passage is cold enough to make your teeth ring. There is light under two doors.

-   (out)
*   [The kitchen: Pelham.]
    -> pelham_kitchen -> out
*   {pelham_kitchen && minutes > 90} [The kitchen again.]
    -> pelham_again -> out
*   [The box-room: Dacre.]
    -> dacre_boxroom -> out
*   {dacre_boxroom && knows(dacre_named)} [Dacre again. He'll have heard his name.]
    -> dacre_again -> out
*   {knows(opicina)} [Pelham's overcoat, on its hook.]
    ~ spend(4)
    You have known that coat for fourteen years. You once wept on it, in Lisbon. You go through it in nine seconds, the way that he taught you to.
    Keys; throat pastilles; a pocket chess-set; a cobbler's ticket, much folded, for the re-soling of one pair black Oxfords. Twelfth of March.
    ~ learn(burst_pipe)
    ~ pelham_suspicious += 1
    -> out
+   [Go back in.]
-   ->->

=== pelham_kitchen
~ spend(8)
Pelham has his jacket off, and is doing a crossword by the stove with the loudspeaker turned down low at his elbow.

"How is he?"

*   "Good. Very good."
    "Yes, but is he <i>ours</i>?"
    * *     "I don't know yet."
            "No. Well." He inks in a word. "You'll get there, you always do. It was the first thing that I noticed about you."
    * *     "He's lying about something."
            ~ pelham_suspicious += 1
            "Only something?" says Pelham. "Lucky girl."
*   "Does the loudspeaker work?"
    "When young Dacre remembers to plug it in." {TapeState != running: "It's gone off just now. I expect you know."}
*   {knows(heron_real)} "He gave me the cryptonym. Heron."
    "Did he." The pen doesn't stop. It's a beautiful piece of not stopping. "They do love a bird."
    * *     {knows(dacre_named)} "He says it's Dacre."
            ~ told_pelham_all = true
            Pelham puts down the pen then, and rubs his eyes with both hands. When he takes them away he looks ten years older.
            "God help me," he says, "I think I knew."
    * *     "He hasn't given me a name."
            "Well, don't force it. These things want to come up by themselves." He looks at the clock. "Before five, for choice."
-   He gets up to see to the stove. "You might take him his coffee, presently. No, you're busy; I'll bring it."
->->

=== pelham_again
~ spend(6)
He's finished the crossword. He has begun to lay out the pocket chess-men, for company.

*   "Were you ever in Budapest, Maurice?"
    ~ pelham_suspicious += 2
    ~ learn(pelham_budapest)
    "For a bit. Forty-six, with the Control Commission. You were in nappies." He moves a bishop. "Why?"
    * *     "He plays chess like someone who was."
            "Does he?" says Pelham. "I hadn't spotted it. But I never was as quick as you are, Edith."
    * *     "No reason."
            He looks up at you, quite kindly. No reason. It's the thing he taught you never to say.
            ~ pelham_suspicious += 1
*   "Do you ever take the tram? Up to Opicina?"
    ~ pelham_suspicious += 2
    "With my knees? My dear girl. I haven't been up there since the war."
    It is a funicular. One sits down.
*   "I'm nearly done. Tell them to keep the car."
    "Dacre?" he says.
    * *     "It looks like it."
            ~ told_pelham_all = true
            He nods. You see his shoulders come down, an inch, an inch and a half. You'd like not to have seen it.
    * *     "You'll have it in writing."
            "So formal," says Pelham.
-   ->->

=== dacre_boxroom
~ spend(8)
Dacre sits on an upturned bucket, among umbrellas that nobody had wanted even at cost. He's twenty-six. There's a mole beside his ear.

"I don't like him," he says. "The Colonel. He's too {~pleased with it|tidy|rehearsed}. It's like listening to somebody read."

*   "Have you told Mr. Pelham so?"
    "Mr. Pelham said to stick to my volume levels."
*   "How long have you been out here?"
    "A year in January. Well, less. I was home for six weeks in the spring. They whipped my appendix out at St. Luke's and then it went bad. March." He pulls a face. "I missed nothing. Apparently someone's pipes burst."
    ~ learn(march_hospital)
    * *     "The whole of March?"
            "First to the thirty-first. My father came every day and read me the cricket averages." He goes pink. "He's a good old stick, actually. People think we don't get on."
    * *     [Let it go by.]
            You nod as though he'd told you the time.
*   "Do you drink, Dacre?"
    "Ovaltine," he says, puzzled.
-   He puts one earphone back on, and holds out the other to you, companionably, like a boy with a crystal set. There's nothing to hear. There is a man breathing.
->->

=== dacre_again
~ spend(8)
He's on his feet when you come in, white as lard. { TapeState == running: The spools are still going round behind him; he has had the sense, or the honesty, to leave them be.|}

"It's not true," he says. "I don't know how you'd... What does one say? What do people say?"

*   "They say what you've just said. Whichever they are."
    "Oh, God," says Dacre.
*   { knows(march_hospital) } "Your hospital. Would there be a record?"
    ~ dacre_warned = true
    "There's a scar!" He has half his shirt out before you stop him. "And Sister kept a book. And there's my father."
    * *     "Sit down. Listen. You're going to be arrested by me, and you'll look it."
            It takes him rather less than a second. You see why Pelham finds him too bright.
            "For how long?" he says.
            "Till Northolt."
    * *     "Go down the back stairs, now, and telephone to nobody."
            "That's just what I'd do if I'd done it."
            "Yes," you say. "So don't." You have been awake for too long.
*   "Has anybody else got a key to this room?"
    "Only Mr. Pelham."
    * *     [Take the spool.]
            ~ tape_taken = true
            You lift off the full spool, and put on a blank. It fits down the back of your skirt, if you don't mean to sit.
            "That's against regulations," whispers Dacre.
            "Yes," you say.
    * *     [Leave the spool.]
            You leave it. It's the only copy, and it says Dacre on it, in a clear slow voice, twice over.
-   ->->

// ---------------------------------------------------------------

=== decision
{clock()}. You cap your pencil, and the Colonel, seeing it, sits up and does the top button of his collar.

{ heron_score() >= 4: You know. You don't think it, you know it, as you know in the dark there's one more stair.|{ heron_score() >= 2: You have the edges of a thing. You keep turning it about and it very nearly has a face.|You have a name. It's on the tape. There is nothing in the world the matter with it.}}

*   {knows(dacre_named)} [Dacre. Have him arrested.]
    -> wrong_man
*   {heron_score() >= 3} [Pelham. Go into the kitchen and say so.]
    -> confront
*   {heron_score() >= 3 && knows(dacre_named)} [Say that it's Dacre, to Pelham's face, and take everyone home.]
    -> wading
*   {knows(clean_stitches) or knows(brother_held)} [The man's a plant. Send him back over the wire.]
    -> returned
*   [Take Veresh to London and let somebody else decide.]
    -> car
+   {minutes < CAR_COMES - 15} [Not yet. Sit down again.]
    ~ spend(3)
    You uncap the pencil. He undoes the button.
    -> table

=== silence
The Colonel puts his good hand down flat on the oilcloth, as one lays down a bad hand of cards.

"No more, I think," he says.

You wait him out. You're good at it: it's how you came by your name. The spools go round. Two o'clock, three, the shutters knocking. { brother(): Once he takes out the photograph and looks at it, and puts it back.}

At five he walks to the car by himself. They will have him in a house in Surrey, with a rose garden; they'll ask him every day for seven years; he'll prune the roses, and be perfectly polite.

Nobody's ever going to tell you who Heron was. In the spring the minutes of the Tuesday meetings get a good deal duller. Then after a bit the jokes come back.

<b>ENDING: Roses</b>
-> END

=== function brother()
~ return knows(photograph) or knows(newsprint)

=== car
There's a horn in the street, two shorts: five o'clock.

{ decision: "Let somebody else decide," says Pelham, holding your coat for you. "I call that wise."|"Time's up," says Pelham, round the door. "Pity. You were just getting somewhere; I could hear it."}

The Colonel sits beside you in the Dakota with a rug across his knees. Over the Alps he says, quite suddenly, "In a year I will think of the question that you ought to have asked me. I'll send it to you on a card."

{
- knows(brother_held) && promised_brother:
    You write to the man in Vienna from the aeroplane. It takes until the summer, and it costs you both of the two he owed. A vet from Balaton opens a practice outside Reading. He's never told why, nor by whom.
    The card comes on the first of August. It has a tram on it.
- knows(brother_held):
    You write to the man in Vienna, but you hadn't promised, and there is always someone that you have. In June Veresh gets a parcel, with no letter. It's a straw hat.
- else:
    You wait for the card. You're still waiting when they pension you off.
}

<b>ENDING: Somebody Else</b>
-> END

=== wrong_man
{dacre_warned: He looks it. He looks it so well that you're afraid for a moment you have been a fool; and then you see Pelham's face, and you know that you have, because you've not told a soul in London what you are doing.|Dacre doesn't say anything. He looks round for his coat. It's Pelham who finds it for him, and who does up the buttons, since the boy's hands won't.}

"Bad business," says Pelham on the pavement, with the wind pulling at his hair. "You did it beautifully, though."

{ same_words_heard(): It's not till you are over Munich that you hear it once more in your head: <i>drinks alone, and resents, and ours since.</i> Down the stairs: one, two, three. You ask the pilot if he could turn around. He thinks that it's a joke.}

He'll get fourteen years. { knows(march_hospital): There was a sister at St. Luke's with a book, and it did say March; but by the time that anyone asks to see it there has been a small fire.|His father comes to see you, an old man with a cricket-club tie, and sits in your office, and does not ask you anything.}

The Tuesday minutes still go round. Eleven people see them. One of them claims for his shoes.

<b>ENDING: The Wrong Man</b>
-> END

=== function same_words_heard()
~ return knows(same_words)

=== returned
You tell him yourself. He asks if he may finish the coffee.

You go up with him as far as the last house. It's blowing so that you have to hold each other's arms, like a couple coming home from a dance.

"It's the right decision," says the Colonel. "Professionally I congratulate you."

*   {knows(brother_held)} "I'm sorry about your brother."
    "No. I've come back, you see. I said it and I came back. They'll very likely let him go." He thinks about it. "They may. He's good with cows."
*   {not knows(brother_held)} "Is there anything that you'd like to tell me?"
    "Yes," says Veresh. "But I like you, so I won't."
*   [Only look at him.]
    You look at one another. There's nothing behind it now on either side; it's as restful as a blank wall.
-   He goes up through the stones with his one arm out for balance. There's a light. You count. You can't help it.

{ promised_brother: One. You had promised him.|One. Two. Three. Four.}

Pelham has the kettle on when you get back. { knows(four_sugars): He puts one sugar in yours, and stirs. He has always known how people take it.|"Never mind," he says. "He did play decent chess."}

<b>ENDING: Returned to Sender</b>
-> END

=== confront
The kitchen is warm. Pelham has put his jacket on again.

"You'll have come to say something," he says. "Do sit down, Edith, you look all in."

*   {knows(four_sugars)} "You gave him four sugars."
    "Did I?" He really does think back. "So I did. D'you know, it's always the manners that hang one."
*   {knows(opicina)} "They paid for your shoes."
    He sighs. "It was the principle. They were new."
*   "It's you. It isn't Dacre, it's you."
    "Yes," says Pelham. "I rather think that it is."
-   { pelham_suspicious >= 4:
        He's had all night to hear you coming. The pistol is under the crossword. It is not a large one, and he's very sorry about it, he says so.
        * *     [Keep talking.]
                You keep talking. You talk about Lisbon; about the coat. You've got as far as the second winter when there's a noise like a dropped tray, and Pelham sits down, with a look of great surprise. It is the Colonel in the doorway, on one arm, with the leg of a chair.
                { trust >= 5:
                    "You had counted for me," he says. "I've counted for you. One."
                    -> heron_caught
                - else:
                    But he's fifty, and he has been a long time ill; and Pelham gets the second shot off sitting.
                    -> bora
                }
        * *     [Throw the coffee.]
                It's a good throw. It is not quite quick enough. He always said that you telegraphed from the shoulder.
                -> bora
    - else:
        He's not armed. It had not crossed his mind, he says, that you'd get there before five. "I ought to have known. I wrote your first report. <i>Slow, but she doesn't let go.</i>"
        * *     { tape_taken or TapeState == off } "Who else knows?"
                "Nobody. That's your difficulty." He looks at the dead loudspeaker. "There isn't any tape of this, is there? It'll be your word, my dear, and mine."
                * * *   { dacre_warned } "And Dacre's. He's on the back stairs."
                        Dacre steps out from behind the door, with his shirt-tail still untucked, and the earphones round his neck. "I plugged it in again, sir," he says. "I did remember."
                        -> heron_caught
                * * *   "Then it'll be my word."
                        It's your word. It goes to a committee, and he knows all of them by their Christian names.
                        -> bora
        * *     "Get your coat, Maurice."
                He gets his coat. In the passage he stops in front of the glass and puts his tie straight, and you wait for him. It's a thing you've gone over since: that you waited. The back stairs are just there.
                -> bora
    }

=== heron_caught
They do it quietly, the way it's always done. There is a small paragraph about his heart.

Dacre gets the station. He's far too young for it, and turns out to be very good, though he will leave things unplugged.

{ promised_brother: And one wet Thursday in May, on a bridge outside Vienna, a man gets out of the wrong car with no hat on and stands looking at the river as though there might be pike in it. The Colonel doesn't run; he's too old, he's slow. But you count, and it's nine seconds.|The Colonel is given a new name and a flat in Ealing. He's never heard to complain of it. He goes fishing every Sunday in the reservoir, and every Sunday puts back what he has caught.}

You take your coffee black now.

<b>ENDING: The Manners That Hang One</b>
-> END

=== bora
They find the car at the aerodrome with its engine running, and the rug still folded on the seat.

{ told_pelham_all: His own report gets there first. It's a fine piece of work. It says Dacre, and it says how brave you were.|There's no report of any kind. There's a draught, and a loudspeaker on the kitchen table, humming to itself.}

{In this town, when the wind's bad, they put out ropes along the streets to hold on to. It's surprising how many people will simply let go.|}

<b>ENDING: Bora</b>
-> END

=== wading
You stand in the kitchen and say it's Dacre, and you cry a bit. It is not difficult. You've only to look at his coat.

"There," says Maurice Pelham, with an arm about your shoulders. "There. It's always beastly. You go along home and sleep."

{ pelham_suspicious >= 5:
    But he's looking over your head as he says it. You can feel him thinking, through the good grey cloth, as you would feel a clock. He's heard you in the passage. He has counted the pockets of his overcoat.
    He stands on the kerb waving till you are round the corner, and by noon there's nobody in the flat over the umbrella shop, and not a fingerprint on a single cup. He was in Moscow for your birthday. He sent a card.
    <b>ENDING: Flown</b>
    -> END
}

So you all go: the Colonel, under the rug; and Dacre, in handcuffs, {dacre_warned: doing it rather well|being sick in a bag}; and, on the wrong side of your skirt, {tape_taken: eleven hundred feet of tape|a cobbler's ticket and nine pages of shorthand}.

Over the Alps you lean across and unlock the boy's wrists. "What day was it that you went into hospital?" you ask him. "Take your time. I'd like to get it down just as you say it."

Pelham's left where he is. Nobody's so much as rude to him. It's two years and a month before he's called home for his knighthood; and in all that time every Tuesday, the minutes go round to twelve people instead of eleven, with such very good jokes in them, and not one word of truth.

{ promised_brother: There's a bonus to it. A bird who thinks himself safe will pass along a message; you sent one, through him, and never knew if he knew: <i>Give back the vet, he's served his turn.</i> They gave him back in April. There were two men on a jetty, when you went down to see, and neither of them was holding anything.|The Colonel asks you only once about Gábor. You tell him that you don't know. You both do him the courtesy of letting it be true.}

He stands very still in the water, a heron, for years. But you need to stand stiller.

<b>ENDING: Wading</b>
-> END
