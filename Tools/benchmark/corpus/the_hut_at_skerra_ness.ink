// THE HUT AT SKERRA NESS
// One night, one room, two men. Shetland, February 1943.
//
// House rules for myself:
//   Admitted  = true things Thole has heard from my mouth
//   Lies      = false things Thole has heard from my mouth
//   Known     = what Lorimer has worked out about the bearings
//   whereabouts = where the crystal is, right now

# title: The Hut at Skerra Ness
# author: M. Havergal

/*--------------------------------------------------------------------------------
    State
--------------------------------------------------------------------------------*/

VAR tension = 2         // Thole's temper, 0 to 10
VAR nerve = 5           // mine, 0 to 10
VAR belief = 3          // how far he trusts what I say, 0 to 10
VAR clock = 260         // minutes past midnight. Curlew comes up again at 360.

LIST Admitted = in_the_set_room, handled_it, took_it, knew_the_fist, knew_ragnhild, read_the_file, warned_isobel
LIST Lies = said_bed, said_cliff, said_office, blamed_stubbs, blamed_isobel, denied_ragnhild, said_sea
LIST Known = two_dead, short_delay, weak_cipher, lantern
LIST Places = on_me, in_toolroll, with_isobel, in_peat, broken, with_thole, with_stubbs

VAR whereabouts = on_me

VAR wet_boots = false
VAR baikie_owes = false
VAR has_razor = false
VAR has_carbon = false
VAR stove_lit = false
VAR tea_taken = false
VAR struck_him = false
VAR isobel_trust = 2
VAR stubbs_deal = false
VAR thole_doubts = 0     // his doubts about himself, which are the only lever in the room
VAR promised_crystal = false

CONST SCHEDULE = 360

-> prologue

/*--------------------------------------------------------------------------------
    Small machinery
--------------------------------------------------------------------------------*/

=== function harden(n) ===
    ~ tension = MIN(10, tension + n)

=== function soften(n) ===
    ~ tension = MAX(0, tension - n)

=== function steady(n) ===
    ~ nerve = MIN(10, MAX(0, nerve + n))

=== function trust_me(n) ===
    ~ belief = MIN(10, MAX(0, belief + n))

=== function admit(what) ===
    { Admitted !? what:
        ~ Admitted += what
        ~ trust_me(1)
    }

=== function tell(what) ===
    { Lies !? what:
        ~ Lies += what
        ~ steady(-1)
    }

=== function learn(what) ===
    ~ Known += what

=== function spend(minutes) ===
    ~ clock = clock + minutes

=== function clock_face() ===
    ~ temp h = clock / 60
    ~ temp m = clock mod 60
    {h}.{m < 10:0}{m}

=== function too_late() ===
    ~ return clock >= SCHEDULE

=== function liar_count() ===
    ~ return LIST_COUNT(Lies)

=== function gesture() ===
    {~Thole took off his spectacles and pinched the bridge of his nose.|Thole squared the edges of the file with his two forefingers.|Thole looked at the lamp, not at me.|Thole turned his cap a quarter round upon the table.|Thole listened to the wind for a moment as though it had asked him something.}

=== function temper() ===
    {
    - tension <= 2:
        patiently
    - tension <= 4:
        evenly
    - tension <= 6:
        with some care
    - tension <= 8:
        through his teeth
    - else:
        in a voice I had not heard him use
    }

/*--------------------------------------------------------------------------------
    Twenty past four
--------------------------------------------------------------------------------*/

=== prologue ===

They put me in the drying hut, because it had a lock.

It was where the watch hung its oilskins. Eleven of them were on their pegs now with the arms a little out from the sides, dripping on to the concrete, so that when Corporal Baikie shut the door behind me and took away the lantern I seemed to be standing in the dark among a party of men who had all just stopped talking.

I heard the key. I heard Baikie settle himself on the step outside, and cough, and stamp. After that there was only the wind, which at Skerra Ness does not count as a sound.

    * [Find the wall]
        I put out my hands and walked until they met planking, and followed the planking round to the corner. Four paces by six. One always measures the cell first. I do not know who teaches us that.
        ~ steady(1)
    * [Call to Baikie]
        "Corporal," I said to the door. "Is there to be any light?"
        "The Commander's bringing a light, sir." A pause. "I'm sorry about it, sir."
        He was twenty, and from Yell, and I had been teaching him German irregular verbs since October. It was decent of him to be sorry.
        ~ baikie_owes = true
    * [Stand still and count]
        I counted the drips. It is a trick for sleeping, and I had wanted very badly, these last three weeks, to sleep. When I had got to ninety I found that I was calm, and when I had got to a hundred that I was not.
        ~ steady(-1)

-   By and by the dark thinned. There was a window after all, a single pane at head height, furred over with salt, and behind it the moon was coming and going. It showed me a bench, a deal table, two chairs, and an iron stove about the size of a kitchen pail.

My watch said {clock_face()}.

At ten past two that morning, someone had unclipped the reference crystal from the direction-finder in the set room and walked out with it. It is a sliver of quartz in a brass holder, no bigger than a matchbox. Without it the needle wanders five degrees, six degrees, wherever it likes; and at half past two the operator called CURLEW had come up on the air from somewhere behind the coast of Norway, and sent for four minutes, and gone, and nobody at Skerra Ness could say within a hundred miles where she was.

She. I must stop doing that. Nobody at Skerra Ness had any reason to know that it was she.

    * [I had taken it, of course]
        I had better say at once that I took it. I do not want to be thought better of, even for the length of a night.
    * [I would have to decide what had happened]
        There were two accounts of the night. There was what I had done; and there was what I should shortly be saying I had done. I had perhaps a quarter of an hour to make the second, and I had never in my life been a quick worker.
        ~ steady(1)
    * [She had had her four minutes]
        Four minutes. She used to say one could boil an egg, or ruin a life, or get from Torgallmenningen to the quay if one ran. She had run, I suppose. She was somewhere in the snow with the aerial over her shoulder and she did not know that I had been listening.
        ~ steady(-1)

-   -> remember ->
    -> waiting

/*--------------------------------------------------------------------------------
    What I did with it. A tunnel, since I may need to think of it only the once.
--------------------------------------------------------------------------------*/

=== remember ===

It had been so very easy. The set room at two in the morning is a warm fug of valves and wet wool. Garrioch was at the plotting table with her back to me, Stubbs asleep on two chairs with his mouth open. I leaned over the receiver as I did every night, to read the log. When I straightened up the holder was in my palm and the log was in my other hand, and I went on reading it aloud.

I went out by the blackout curtain with a hot little oblong of brass in my glove. And then?

    * [I kept it on me]
        And then nothing. I could think of nowhere on that bald headland which I would not be seen walking to. I dropped it into my tobacco tin, under the tobacco, and the tin into my trouser pocket; and there it was still, against my thigh, with Baikie not having liked to search an officer.
        ~ whereabouts = on_me

    * [I pushed it into Stubbs's tool roll]
        And then I saw Sergeant Stubbs's tool roll, on the hook in the passage where he always left it, with its thirty canvas pockets. It took one second. I told myself that it was only that nobody would look for a screw among screws. I told myself that quite clearly, in words, which is a thing I do when it is not true.
        ~ whereabouts = in_toolroll
        ~ steady(-1)

    * [I gave it to Isobel Garrioch]
        And then I waited in the passage until Petty Officer Garrioch came out for the coke, and I put it into her hand.
        "What's this?" she said.
        "You know what it is. I want it kept till six. I can't tell you why."
        She looked at it. She was a minister's daughter, from Cullivoe; she had the kind of face that is used to being told why. "Then dunna tell me," she said, and it went into her stocking, and she went back in with the coke.
        ~ whereabouts = with_isobel
        ~ isobel_trust = isobel_trust + 2

    * [I buried it in the peat stack]
        And then I walked out into the wind as if to make water, and went round behind the generator shed to the peat stack, and worked it in between two turves at the height of my knee, nine from the left. I stood in a ditch up to the ankles to do it. I counted nine a second time. After that I did make water, for the look of the thing.
        ~ whereabouts = in_peat
        ~ wet_boots = true

-   They had found the clip empty at two thirty-one. By three Commander Thole had paraded all eleven of us in our shirts. By four he had got it down to those who held a key to the set room, and that is three people, not counting himself.

    ->->

/*--------------------------------------------------------------------------------
    Waiting for him. Look about.
--------------------------------------------------------------------------------*/

=== waiting ===
    VAR looked = 0

-   (top)
    { looked >= 4 or TURNS_SINCE(-> prologue) > 8: -> thole_arrives }
    {I had the hut to myself.|The moon went in, and came out.|{~Outside, Baikie blew on his hands.|An oilskin let go of its peg and slid down the wall, and I did not quite cry out.|Something in the roof ticked and ticked.}}

    * (stove) [Try the stove]
        ~ looked++
        I opened the little door. Somebody had laid it, paper and sticks and three wet peats, and gone off watch without putting a match to it.
        * * [Light it]
            I had four matches. The third took. The paper went up blue, then yellow, and in the yellow I saw that it was not newspaper but flimsies, the pink message carbons which are supposed to be burned in the incinerator under an officer's eye, and are instead, on cold nights, burned anywhere.
            ~ stove_lit = true
            * * * [Snatch one out]
                I got two fingers to a corner and it came away. I beat it out against my knee. It was half a sheet, brown at the edge; I could not read it by that light, but I could feel that it had been typed, and I put it in my sock.
                ~ has_carbon = true
            * * * [Let them burn]
                I held my hands to it. I am an Intelligence officer, and I warmed my hands at it. It was that cold.
                ~ steady(1)
            - - -
        * * [Go through the paper first]
            I drew the stuffing out of it, a handful of pink flimsies, and smoothed them one by one on the bench under the window. Weather; weather; a demand for lamp glass. And one, crumpled smaller than the others, that began in five-figure groups and had been broken, underneath, in pencil. I folded it into my sock to think about it, and left the stove as cold as I had found it.
            ~ has_carbon = true
            ~ steady(-1)
        - -

    * (pane) [Look at the window]
        ~ looked++
        It was one pane in an iron frame, a foot and a half each way. The catch was painted shut. Beyond it I could make out the generator shed, the long black hump of the peat stack, and, where the ground stopped, a greyness that moved up and down.
        * * (forced) [Work at the catch]
            I worked it with my thumbs till a nail tore. Then it gave, with a crack like a stick breaking. I waited. Baikie did not stir. The frame would open now, if I ever wanted it to: a foot and a half, and after that the whole of the Shetland Islands.
            * * * [Leave it shut, and loosened]
            * * * [Open it an inch, for the air]
                The air came in like a blade through a letter-box. With it came, quite distinctly, Stubbs's voice from the next hut, saying, "I've told you. I've bleeding told you. I was kipping."
        * * [Leave it]
            I am thirty-six, and I weigh thirteen stone. One ought to know a few things about oneself.
        - -

    * (skins) [Go through the oilskins]
        ~ looked++
        Eleven coats, twenty-two pockets. String. A hymn sheet. Half a bar of ration chocolate gone white. A letter I did not read. In the ninth, which was Stubbs's, an IOU for eleven pounds, made out to a Lerwick publican; and in the eleventh, loose, a cut-throat razor in a celluloid sleeve.
        * * [Take the razor]
            I had it in my pocket before I had thought what sort of man would want it there.
            ~ has_razor = true
            ~ steady(1)
        * * [Leave the razor, eat the chocolate]
            It tasted of tarpaulin. I have had worse dinners in Cambridge.
            ~ steady(1)
        * * [Leave everything]
            I hung each of them up again with its own buttons to the front. I was the sort of schoolmaster who straightened the coats.
        - -

    * (tobacco) {whereabouts == on_me} [See to the tobacco tin]
        ~ looked++
        I took out the tin and opened it with my back to the door. There it lay in the shag like a tooth. If they searched me, they would look here second; first, they would look in my boots.
        * * [Hide it under the floor]
            There was a board by the stove that had lost a nail. I lifted it and felt black cold earth. No: it would be the first board anyone stepped on. I let it down. There is no hiding a thing in an empty room; one can only hide it in a person.
        * * [Sew it into the oilskins]
            I tried the linings. They were all of a piece with the coats. In the end I put it back where it was.
        * * [Put it back]
            There is something to be said for the pocket. In the pocket, one is at least merely a thief.
        - -

    * (baikie) [Talk to Baikie through the door]
        ~ looked++
        "Was ist dir, Baikie?" I said, low, with my mouth against the jamb.
        There was a scrape. "Mir ist kalt, Herr Hauptmann." Then, in a rush: "Sir, they say it was you."
        * * "They say a good many things[."]," I said. "What do you say?"
            "I say you wouldna." A long breath of wind went by. "I'd take it kindly if you'd tell me I was right."
            * * * "You are right[."]," I said.
                It is a strange thing that one can lie to a commander with a clear eye, and that this, to a boy from Yell with a cold in his head, made me sit down upon the bench.
                ~ baikie_owes = true
                ~ steady(-1)
            * * * "I can't tell you that[."]," I said.
                He thought about it. "No," he said. "Well." He was silent for so long I supposed he had gone. "That's honest, anyway," said Baikie.
                ~ baikie_owes = true
            * * * [Say nothing]
                I said nothing, and by and by I heard him sit down on the step again, farther along.
                ~ baikie_owes = false
            - - -
        * * "Is it Garrioch they've got next door?"
            "No, sir. That's Stubbs. Miss Garrioch's in the plotting room with a rating on the door." He hesitated. "She asked if you were warm."
            ~ isobel_trust++
        - -

    + { looked >= 2 } [Sit, and wait for it]
        -> thole_arrives

    * ->
        -> thole_arrives

-   -> top

=== thole_arrives ===
    ~ clock = 275
There were steps on the duckboards, unhurried, two men's. Baikie's heels came together. The key turned, and a storm lantern came into the hut at arm's length, and behind it Commander Thole.

{waiting.pane: I was glad that I had closed the window.}

He hung the lantern on a peg between two oilskins. He set down on the table, in this order, a cardboard file tied with pink tape, a vacuum flask, two enamel cups and the empty clip from the direction-finder. Then he drew out the chair that faced the door and gave me, with a small movement of his hand, the other.

{stove_lit:
    "You have got the stove to go," he said. "I never can."
- else:
    "There is a stove, you know," he said. "One is permitted to light it."
}

Before the war Gervase Thole had been a loss adjuster in Leadenhall Street. It was said of him that he could walk through the ashes of a warehouse and tell you to a yard what had been in it, what had been said to be in it, and where the owner was standing when he lit the match.

-> first_sitting

/*--------------------------------------------------------------------------------
    FIRST SITTING
--------------------------------------------------------------------------------*/

=== first_sitting ===
    # scene: first sitting

He unscrewed the flask. {gesture()}

"Captain Lorimer," he said. "Do you take sugar? I ought to know, after seven months. I find that I don't."

    * "Two, if there's any going."
        "There is one," said Thole, and gave it to me.
        ~ tea_taken = true
        ~ soften(1)
    * "I'd sooner know what I am charged with."
        "So should I. I had hoped that you could help me with it."
        ~ harden(1)
        * * "I'm not charged, then[."]," I said. "In that case I should like to go to bed."
            "In that case you would be in bed," said Thole.
        * * [Take the tea]
            I took the tea. It was very strong. He had put in the sugar without waiting.
            ~ tea_taken = true
        - -
    * [Say nothing]
        I let the question lie there. He waited for exactly as long as it takes to be certain, and poured one cup, and drank from it.
        ~ steady(1)
        ~ harden(1)

-   He pushed the empty clip an inch towards me across the deal.

"What is that?"

    * (plainly) "The seat of the reference crystal[."]," I said. "From the direction-finder. It ought to have a crystal in it."
        "It ought." He nodded as if I had passed something. "I like a man who doesn't make me explain the wireless to him. I have had Sergeant Stubbs explaining it to me for forty minutes and I now know less than I did."
        ~ trust_me(1)
    * (dimly) "Some part of the set, I suppose[."]," I said. "I read the logs, sir. I don't mend the furniture."
        "You have a first in natural sciences," said Thole. "You took it before you went over to the Norsemen. It's in your file. Part one, to be fair, but a first."
        ~ trust_me(-1)
        * * "That was fifteen years ago."
            "Yes. The clip is older." He did not smile. "Let's neither of us be stupid, shall we? It's so very early."
        * * "Then I know what it is."
            "Then you know what it is. There. That wasn't dear."
            ~ trust_me(1)
        - -
    * (pertly) "A bit of bent brass, sir."
        "Sixteen hundred miles of ocean," said Thole, "and four convoys at this moment upon it, and the thing we have to look at it with is a bit of bent brass. Yes. Quite."
        ~ harden(1)

-   (whereabouts_asked) He opened the file. He had a pencil, a very small one, such as bookmakers use; he wrote the hour at the head of a clean sheet and showed me that he had done it.

"It's a quarter to five, near enough. At six o'clock CURLEW comes up again on her second schedule, for four minutes. If the crystal is in that clip by five minutes to six, then we take our bearing, nobody has been hurt, and I shall find it possible to be vague. You follow me? I can be vague up to five minutes to six."

    * "Her[?"]?" I said.
        The pencil stopped. 
        "I beg your pardon?"
        "You said: her second schedule."
        "Did I?" said Thole. He looked down at his own sheet as if he might have written it there. "One says it of ships."
        { gesture() }
        ~ thole_doubts++
        ~ harden(1)
    * "And after that?"
        "After that I must telephone to Lerwick, and Lerwick must telephone to the Admiralty, and the person who talks to you next will not have brought tea."
        ~ harden(1)
    * "I follow you[."]," I said.
        "Good."
    * "Vague about whom?"
        "About all of you. I have had eleven people in this hole since the summer and I am, God help me, attached to some of them."
        ~ soften(1)

-   (where) "So. Ten minutes past two. Where were you?"

He asked it of the paper.

    * (bed) "In my bed[."], asleep," I said. "I turned in at midnight."
        ~ tell(said_bed)
        "You turned in at midnight."
        "Or a little before."
        { wet_boots:
            He bent sideways in his chair, like a man who has dropped a coin, and looked underneath the table for some time.
            "And yet your boots are wet," he said, from down there.
            -> boots
        - else:
            -> bed_follow
        }

    * (cliff) "Out[."]," I said. "I couldn't sleep. I walked along to the Noup and back."
        ~ tell(said_cliff)
        { wet_boots:
            "Yes. I saw that you'd had your feet in something." He made a tick. It appeared to me that he was a shade disappointed. "Anyone see you?"
        - else:
            He bent sideways in his chair and looked at my feet. 
            "It has rained since Tuesday," he said. "The Noup is a bog in a dry August. Those are remarkable boots, Lorimer. I wonder if the Quartermaster knows about them."
            ~ trust_me(-2)
            ~ harden(1)
        }
        -> cliff_follow

    * (office) "In the office, writing a letter[."]," I said.
        ~ tell(said_office)
        "To whom?"
        -> office_follow

    * (set_room) "In the set room[."]," I said. "You know I was. I read the log at two every night."
        ~ admit(in_the_set_room)
        He laid down the pencil.
        "Thank you," said Thole. "Do you know that you are the first person tonight to have been anywhere?"
        ~ soften(2)
        ~ trust_me(2)
        -> set_room_follow

    * (refuse) "I'd rather not say."
        ~ harden(2)
        "No," said Thole. "I don't suppose you would."
        He wrote it down, in full, and turned the paper so that I could see how it looked.
        * * "I was in the set room[."]," I said at last. "Reading the log."
            ~ admit(in_the_set_room)
            "Better," said Thole.
            -> set_room_follow
        * * "I was with someone."
            ~ tell(said_bed)
            "A lady?"
            "I'd rather not say."
            "There are two women on this headland. One is Mrs Isbister who does the potatoes." He wrote. "And the other was on watch at the plotting table, with her back to you or not, as the case may be. I do wish you had picked something else."
            ~ isobel_trust--
            ~ trust_me(-1)
            -> keys
        * * [Leave it at that]
            ~ steady(1)
            -> keys

= boots
    * "I went out to the latrine[."]," I said. "In the night."
        "At what o'clock?"
        * * "I didn't look."
            "One never does," said Thole, "and yet how often people remember." 
        * * "About three."
            "At three you were on parade in your shirt. I was there; I had on less than you." He drew a line through something. "About three, however."
            ~ trust_me(-1)
        - -
    * "They were wet when I took them off."
        "They've been by a stove since then, one imagines."
        "I imagine that one imagines it."
        "Don't," said Thole, "be donnish with me, there's a good fellow."
        ~ harden(1)
    * "All right[."]," I said. "I was out. I couldn't sleep."
        ~ tell(said_cliff)
        "Out. So that we lose the bed." He crossed out the bed, which had been there for one minute. "I don't resent it. People always begin with bed."
        ~ trust_me(-1)
        -> cliff_follow
-   -> bed_follow

= bed_follow
"You share with Flying Officer Drew."
    * "Drew sleeps like a stone."
        "Drew lies like one, at any rate. He says you were there. He said it before I had told him what time I was asking about." He shook his head. "It's a curious thing to be liked, isn't it? It makes such poor evidence."
        * * "Perhaps he simply knows that I was there."
            "Perhaps he does."
            ~ trust_me(1)
        * * "Drew's a fool."
            "He's a friend. In my old profession we seldom troubled to distinguish." 
            ~ soften(1)
        - -
    * "Ask him."
        "I did. He would make an excellent wife."
        ~ trust_me(-1)
-   -> keys

= cliff_follow
    * "I saw nobody[."]," I said. "It isn't Piccadilly."
        "Baikie was on the gate," said Thole. "Baikie says that nobody passed him. But then he says it with his face all red."
        { baikie_owes:
            I thought of that red face on the other side of the planks, and hoped that it was cold enough to account for it.
            ~ trust_me(1)
        - else:
            "I went round by the shore."
            "In the dark. With that sea running. You're a braver man than I had put down."
            ~ trust_me(-1)
        }
    * "I saw a light[."]," I said. "Out beyond the skerry."
        He was quite still. "What kind of light?"
        * * "A boat's, I thought."
            "There is no boat out tonight. The Norwegians are all in Scalloway with their engines in pieces." But he had written it down, and he put a box round it; and I thought, you are not as sure of that as you would like.
            ~ thole_doubts++
        * * "I may have been mistaken."
            "You may." 
            ~ trust_me(-1)
        - -
-   -> keys

= office_follow
    * "To my mother[."]," I said.
        "Your mother has been dead since nineteen thirty-one." He did not even turn up the page. "I'm so sorry. I read these things, you know, and then I can't un-read them."
        ~ trust_me(-2)
        ~ harden(1)
        * * "I write to her all the same[."]," I said.
            This was, as it happens, perfectly true; and I saw him see it, and be embarrassed, and put the pencil down.
            ~ soften(2)
            ~ trust_me(1)
        * * "To my sister, I should have said."
            "You should," he agreed.
        - -
    * "To the bursar of my college[."]," I said. "About a carpet."
        "That I believe," said Thole. "Nobody would invent a carpet. May I see it?"
        * * "I tore it up."
            "Of course you did." 
            ~ trust_me(-1)
        * * "It's on the desk, under the blotter."
            It was, too. I had written it on Sunday.
            "Undated?" said Thole.
            "I never date them."
            "How wise."
            ~ trust_me(1)
        - -
    * "I don't see that that matters."
        "It matters to the loss adjuster," said Thole. "If a man tells me that he had a piano, I ask what he played on it."
        ~ harden(1)
-   -> keys

= set_room_follow
"Tell me about it," said Thole. "Not what you did. What the room did."

    * "It was warm[."]," I said. "Stubbs was asleep. Garrioch was plotting the nine o'clock weather with her back to me. I read the log. I went out."
        "Did you touch the set?"
        * * "I leaned on it[."]," I said. "One has to, to see the log."
            ~ admit(handled_it)
            "One does. I've watched you do it." He drew, on his sheet, quite neatly, a man leaning over a box. "I lean there myself."
            ~ soften(1)
        * * "No."
            "There's a smear of Player's Navy Cut on the lid as long as my hand. But no."
            ~ trust_me(-1)
            ~ harden(1)
        * * "Are you asking if I took it?"
            "I was coming up to it by degrees."
            "Then I'll save you the walk. I did not."
            { nerve >= 5:
                It came out well. I have heard boys say it just so, with the apple in their blazer.
                ~ trust_me(1)
            - else:
                It came out a tone too high. We both listened to it.
                ~ trust_me(-1)
            }
        - -
    * "Stubbs was awake[."]," I said. "He was sitting on two chairs with his eyes shut, but he was awake."
        ~ tell(blamed_stubbs)
        "How do you know?"
        "A man asleep doesn't keep his boots off the floor."
        He considered this with real pleasure. It was the sort of thing he would have said himself. It was also, so far as I know, quite untrue.
        ~ trust_me(1)
    * "I don't remember rooms[."]," I said.
        "I remember nothing else," said Thole. "What a pair we should make."
        ~ soften(1)
-   -> keys

= keys
    ~ spend(10)
He turned over the sheet. It was {clock_face()} by the watch which he had taken off and stood up against the flask, on its strap, like a small easel.

"Three keys," he said, {temper()}. "Yours. Stubbs's. And Petty Officer Garrioch has the watchkeeper's. I'm going to ask you something now, and I want you to take it as a compliment. If you were I, which?"

    * "Stubbs[."]," I said.
        ~ tell(blamed_stubbs)
        "Why?"
        * * "He owes money."
            { waiting.skins:
                "Eleven pounds," I said, "to a publican in Lerwick. It's in his oilskin. That one."
                Thole reached out behind him, without looking round, and found the pocket at the second try. He read the IOU by the lantern and folded it into the file.
                "You've been busy," he said.
                ~ trust_me(1)
                ~ steady(-1)
            - else:
                "Everybody owes money. I owe Mrs Isbister four shillings for eggs. To whom?"
                "I only hear it said."
                "Yes. That's how one hears it."
            }
        * * "He'd know how to carry it[."]," I said. "And where to sell it."
            "On Unst?" said Thole. "To a sheep?" But he underlined the name.
        * * "Because it isn't either of the other two."
            "Ah," said Thole, and looked at me for some time. "That is how one gets to a good many people, isn't it? By subtraction."
            ~ thole_doubts++
        - -
        { whereabouts == in_toolroll:
            I had a picture of it quite suddenly, thirty canvas pockets in a row, and a thumb going along them.
        }
        ~ first_sitting_name = 1

    * "Garrioch[."]," I said.
        ~ tell(blamed_isobel)
        ~ isobel_trust = isobel_trust - 2
        It was the oddest sensation, like putting one's foot through ice which one had supposed to be the road. I had not known that I was going to say it.
        "Go on."
        * * "She was nearest."
            "She's nearest every night. Why this one?"
            * * * "I don't know."
                "No," said Thole slowly. "I don't believe that you do."
            * * * "Her brother's with the boats[."]," I said. "At Scalloway. He goes over."
                "He does," said Thole. "He's been four times. I hadn't thought of that." And then he *had* thought of it; I watched it go in.
                ~ trust_me(1)
                ~ isobel_trust--
            - - -
        * * "I take that back."
            "I've written it."
            "Then cross it out."
            He did so, with two strokes, so that it remained perfectly legible. "Interesting, though," he said, "that you should have gone there and come home again."
            ~ Lies -= blamed_isobel
            ~ isobel_trust++
            ~ thole_doubts++
        - -
        ~ first_sitting_name = 2

    * "Myself[."]," I said.
        He laughed. It was the first time I had ever heard it, and it was a boy's laugh, cracked in the middle.
        "So should I," he said. "And if I were you? If you were I were you?"
        * * "Then I should go to bed and let it turn up."
            "In the clip?"
            "In the clip. By five to six."
            "It would be so very nice," said Thole.
            ~ soften(2)
        * * "I should still say me."
            "Hm," said Thole. He had stopped laughing. "You say that as if you rather wanted me to have it."
            ~ harden(1)
            ~ trust_me(1)
        - -
        ~ first_sitting_name = 3

    * "You have a key yourself, sir."
        It was very quiet. Baikie, outside, gave up stamping.
        "I've all of them," said Thole. "I command the station."
        * * "I only count four[."]," I said. "You said three."
            "I was asleep, Captain Lorimer. In my bed." A muscle moved beside his mouth. "You may take it that I had no one to vouch for me."
            ~ thole_doubts++
            ~ harden(1)
        * * "It was a joke."
            "Was it?" said Thole. "Then it was quite the sort I like. Don't make another."
            ~ harden(2)
        - -
        ~ first_sitting_name = 4

-   -> curlew_first

= curlew_first
{gesture()} Then he leaned back, and began in another tone, as though the business part was over and we might both loosen our collars.

"What do you make of CURLEW?" he said.

    - (q)
    { curlew_first.q > 3: -> telephone }

    * "A clandestine transmitter[."]," I said. "North of Stad. Two watts, three. Somebody carrying it about on his back."
        "His," said Thole.
        * * "Or hers. I've no idea."
            "No." He sounded regretful. "None of us has."
        * * [Let it pass]
            I let it pass. I could feel my heart going, quite slowly, like a man walking about in an upper room.
            ~ steady(-1)
        - -
        -> q

    * "One of ours, I hope."
        "London's," said Thole. "Which isn't always the same."
        ~ thole_doubts++
        * * "Then why are we taking bearings on her?"
            I had done it. It was out and running about the room before I could shut the door.
            "Calibration," said Thole, after a moment. "One can't calibrate upon the enemy; one doesn't know where he is. A friend, one knows. One asks where he was and compares." Then, pleasantly: "*Her*?"
            * * * "One says it of ships."
                { first_sitting.whereabouts_asked: He bowed slightly. I think that he was enjoying himself. }
                ~ soften(1)
            * * * "A slip."
                "We're both tired," said Thole.
                ~ trust_me(-1)
                ~ admit(knew_the_fist)
            - - -
        * * "Does London know that we take bearings on her?"
            "London," said Thole, "asked."
            He seemed to wish at once that he had not said it; he looked for somewhere to put his pencil.
            ~ thole_doubts++
        - -
        -> q

    * "I don't make anything of CURLEW[."]," I said. "I read four hundred logs a week."
        "But not equally."
        "I beg your pardon?"
        "You initial them. It's a nice habit. I went through January for your initials. They're at the top right-hand corner, always, except for CURLEW's, where they're at the foot: that is to say, where one would put them if one had read to the end." {gesture()} "Eleven logs. All eleven."
        * * "I read everything to the end."
            "You don't; nor do I." 
            ~ trust_me(-1)
            ~ tell(denied_ragnhild)
        * * "It's good sending[."]," I said. "One gets fond of a good hand. Ask any operator."
            ~ admit(knew_the_fist)
            "I have," said Thole. "They say the same. Light on the dots, they say, and a sort of skip before a seven."
            "I hadn't noticed the seven."
            "Hadn't you?"
        - -
        -> q

    * { thole_doubts >= 2 } "What became of the others?"
        "Which others?"
        "We calibrated on two others. In January. DUNLIN and PETREL."
        He did not move at all. But the lantern, over his shoulder, moved, and all the empty coats along the wall leaned out and looked at him.
        "They went off the air," said Thole. "It happens."
        ~ learn(two_dead)
        ~ thole_doubts++
        ~ harden(1)
        ~ admit(read_the_file)
        -> q

    + [Say nothing further]
        I drank {tea_taken:my tea|nothing, there being nothing}. 
        -> telephone

= telephone
    ~ spend(5)
There were feet on the duckboards, running. A rating put his head in, saw me, and addressed himself to the lantern.

"Lerwick on the line for you, sir. And Sar'nt Stubbs is asking can he go to the heads."

Thole strapped on his watch. He collected the clip and the pencil and the file; then he stood a while with the tape in his fingers, not tying it.

"Think about five to six," he said. "I mean it kindly. I shall mean it kindly for about an hour."

He left me the lantern. {tea_taken: And the flask.}

    -> interlude

VAR first_sitting_name = 0   // 1 Stubbs 2 Garrioch 3 myself 4 Thole

/*--------------------------------------------------------------------------------
    INTERLUDE: five o'clock, alone with a lamp
--------------------------------------------------------------------------------*/

=== interlude ===
    # scene: interlude
    ~ temp deadline = clock + 16

The key turned. I found that I had been sitting with my back an inch from the back of the chair.

I went over it as I used to go over the Lower Fifth's examination scripts, looking only for what was wrong. {liar_count() == 0: I had told him no lies; he would find that more suspicious than anything.}{liar_count() == 1: I had told him one lie. One lie is like one shoe.}{liar_count() > 1: I had told him several lies, and the trouble with those is that one has to billet them somewhere, and feed them.}

-   (hub)
    { clock >= deadline: -> summoned }
    {!The lamp made the place smaller.|It was {clock_face()}.|{~The wind got up on its hind legs and leaned upon the hut.|Somewhere a dog, or a seal.|I could hear the generator labouring, two notes and a catch.}}
    <- by_lamplight
    <- by_the_walls
    + { interlude.hub > 1 } [Sit down and wait]
        -> summoned

= by_lamplight
    * { has_carbon } [Read the carbon]
        -> carbon
    * { whereabouts == on_me } [Take out the crystal]
        -> look_at_it
    * { has_razor } [Take out the razor]
        ~ spend(3)
        I opened it, and shut it. There are nine things one can do with a razor, and I ran through them as far as the fourth. Then I cut the threads of the pocket lining in my greatcoat, to have done something; and felt a great fool; and felt better.
        ~ steady(1)
        -> hub
-   -> DONE

= by_the_walls
    * [Listen at the wall]
        -> wall
    * [Speak to Baikie]
        -> the_boy
    * [See what is scratching under the floor]
        -> note
-   -> DONE

= carbon
    ~ spend(4)
I got it out of my sock and held it to the lantern.

There were six lines of five-figure groups. Beneath them somebody with a hard pencil had done what every cipher clerk is told not to do, and written in the clear between the lines, so as to check it. I could read four words in five.

<i>For LANTERN. Fix PETREL 20 JAN confirmed sixty-one fifty north, five twenty-two east, error under two miles. Usual delay. Usual book.</i>

    * [Usual delay]
        The fix had been made on the twentieth. PETREL went off the air on the twenty-fifth. Five days: long enough for a car to come up from Bergen, and a dog, and men to lie out behind a wall. I had known it in my stomach. It is different to have a date.
        ~ learn(short_delay)
        ~ learn(two_dead)
    * [Usual book]
        I knew the groups. Anybody would; they came out of the merchant captains' book, which two ships had been captured with, and which since last June we had been forbidden to use for anything but the price of potatoes. It might as well have gone on a postcard. Somebody had sent PETREL's house and street in a cipher that he knew the enemy could read.
        ~ learn(weak_cipher)
        ~ learn(two_dead)
    * [Whose pencil?]
        A small one; a very small, hard, bookmaker's pencil.
        ~ learn(two_dead)
        ~ thole_doubts++
        I sat down on the bench. I had thought that there was a leak at Skerra Ness. I had gone round all the eleven of them in my mind, one by one, in their shirts. I had never thought of its being poured.

-   I read the thing again from the start. {Known ? weak_cipher: A careless man would use the wrong book once. This said *usual*.|Two words stuck like burrs, *usual* and *usual*.}
    * * [Keep it]
        It went back into my sock. It was the only weapon I had, and it had the drawback that I could not take it out without undressing.
    * * [Eat it]
        I ate it. It took some doing. But I had it by heart, and now nobody could ask me how I had come by it.
        ~ has_carbon = false
        ~ steady(1)
    * * { stove_lit } [Put it back in the stove]
        I gave it to the fire that had been meant for it. It would be my word against his. I supposed that it would have been that in any case.
        ~ has_carbon = false
- - -> hub

= look_at_it
    ~ spend(3)
I picked it out from among the tobacco and turned it to the light. You would say it was a cheap brooch: a slip of something clear, a hair of gold leaf at either side. It sings, I am told, a million times a second, always the same note. It cannot be made to sing any other. If one wanted an emblem for Ragnhild Nesheim, that would do.

    * [Grind it under my heel]
        -> really
    * [Push it through the gap in the planks]
        There was a knot-hole by the stove. I put it to the hole; I could feel the wind sucking at the other side. Out there was heather, and eleven people walking about with torches.
        * * [Let go]
            I let go. It made no sound at all. If I came to need it I should have to look for it on my hands and knees. {waiting.pane: It had gone out upon the side where the peat stack was.}
            ~ whereabouts = in_peat
        * * [Keep it]
            No. I might have to give it to someone. I might want, God forgive me, to give it back.
        - -
    * [Put it away again]
        I could not be in the same room with it and think. I put it away.
-   -> hub

= really
It would take one second. After that there would be no five to six, nor anything for Thole to be vague about; and CURLEW could send until the cows came home. After that they would also, quite certainly, hang or shoot somebody.
    * [Do it]
        I set it on the concrete and came down on it with the whole of thirteen stone. It went with a tick, as a watch-glass does. I swept what there was into the stove with the side of my boot, the leaf and the splinters, and put the brass back in the tin.
        ~ whereabouts = broken
        ~ steady(2)
        I had expected to feel something larger.
    * [Not yet]
        The next was not due from Rugby for six weeks. For six weeks, if I did this, four convoys at a time would go by in the dark with nobody listening for what was underneath them. I had not thought of it as ships until then. I put it back.
        ~ steady(-1)
-   -> hub

= wall
    ~ spend(5)
I laid my ear to the boards between the ninth and the tenth coats. Next door was the paint store, and there was Stubbs, walking about in it.

"Stubbs," I said. "It's Lorimer."

The walking stopped.

"You've got a nerve," said Stubbs.

    * "What have you told him?"
        "What d'you think? That I was kipping. He don't believe it. He says I'm a man with debts."
        { Lies ? blamed_stubbs: -> overheard }
    * "Are you all right?"
        "I'm in with nine gallons of battleship grey and I've not had a slash since midnight. I'm champion."
    * { whereabouts == in_toolroll } "Have you got your tools with you?"
        -> toolroll
-   (listen) "Listen," said Stubbs, close to the wood. "I never took it. But I weren't asleep, neither. Not all the time."
    * * "What did you see?"
        "I seen the back of an officer. That's all I seen: British warm, leaning over." He breathed. "Two officers on this station wears a British warm."
        I had not thought of that. Thole and I were much of a height.
        * * * "It was the Commander's[."]," I said.
            "Was it?" said Stubbs, with interest. "Is that what I seen? I might've. I'd need to turn it over."
            ~ stubbs_deal = true
            ~ steady(-1)
        * * * "You must tell him what you saw."
            "Don't come it," said Stubbs. "I've a wife in Catford. I was asleep."
        * * * [Say nothing]
            We stood there with an inch of deal between our faces. "That's what I thought," said Stubbs.
        - - -
    * * "Then go on being asleep."
        "What's it worth?"
        * * * "Eleven pounds."
            "How the hell," said Stubbs; and then, "Done."
            ~ stubbs_deal = true
        * * * "Nothing whatever. I only mean that it's safer."
            "Safer for some." He had begun walking again.
        - - -
- - -> hub

= overheard
There was a pause.

"Now who'd have told him that?" said Stubbs.

    * "It wasn't I."
        "No," he said. "It never is, is it? Not with your lot."
    * "I did[."]," I said. "I'm sorry. I was frightened."
        I do not know which of us was the more surprised. "Well," said Stubbs presently, "you might've picked somebody who could bleeding afford it."
        ~ steady(1)
-   -> wall.listen

= toolroll
He did not answer for so long that I said it over again.

"They brung them round," said Stubbs softly. "So as I'd not say I was robbed. I've been through 'em for something to do. And you'll never guess what I found in with me quarter-Whitworths, Captain Lorimer, sir."

    * "I can explain that."
        "I bet."
    * "What do you want?"
        "There. That's an officer. Straight in."
-   "I could holler," said Stubbs. "I could holler this minute and be in me bed by half past. Only then I think, why'd *he* do it? He ain't a thief. He don't even play cards. So I've not hollered. I'm giving you while I count ten."
    * * "There's a girl at the other end[."]," I said. "CURLEW. If we fix her at six she will be dead by Sunday. The last two were."
        He did not count. I heard him slide down the wall until he was sitting.
        "DUNLIN," he said. "I used to tune for DUNLIN. He'd a cough, like. You could hear it in his keying."
        "Yes."
        "Oh, Christ," said Stubbs wearily. "All right. It's gone in the paint. It's in the battleship grey, right at the bottom. They'll want a ladle."
        ~ whereabouts = with_stubbs
        ~ stubbs_deal = true
        ~ steady(2)
        ~ learn(two_dead)
    * * "Fifty pounds."
        "You ain't got fifty pounds."
        "At the end of the war."
        "Hark at him," said Stubbs. "*At the end of the war.*" But he did not holler; I could hear the little clink as he turned it over and over.
        ~ whereabouts = with_stubbs
    * * "Holler, then."
        "I might," said Stubbs. "I might just. Put me in the frame, would you? With me own bloody tools?" 
        ~ whereabouts = with_stubbs
        ~ stubbs_deal = false
        ~ steady(-2)
- - -> hub

= the_boy
    ~ spend(4)
"Baikie," I said.

    { baikie_owes:
        "Sir." At once, as if he had been waiting with his mouth to the crack.
    - else:
        "I'm no to speak to you, sir."
        "Then listen."
    }

    * "What does Lerwick want?"
        "I couldna say. But it was the Admiral's own flag lieutenant that rang, Jessie on the exchange told me, and he asked was it done yet. Just that. 'Is it done yet?'"
        * * "Done?"
            "Those were the words, sir."
            I should have said that Thole took bearings because he was told to, and let the dead fall out as they might. But a man does not ring up at five in the morning to ask if a calibration has been done.
            ~ learn(short_delay)
        * * [Thank him]
            "You've been very good, Baikie."
            "I've been on this step," said Baikie.
        - -
    * { baikie_owes } "If I asked you to look the other way at half past five?"
        The wind filled up the gap.
        "I'd have to ken why, sir. I'm no saying no. But I'd have to ken why."
        * * "Someone will die of it if I'm still here at six[."]," I said. "It's a person I know."
            "One of ours?"
            "Better than ours."
            "I could go and see to the lamp on the gate," said Baikie unhappily. "It does blow out. It takes me, maybe, ten minutes."
            -> promise
        * * "I can't tell you why."
            "Then I canna do it," said Baikie. He sounded relieved. "Ich kann nicht. Ich könnte, ich konnte."
            "Very good," I said.
        - -
    * "Tell Miss Garrioch I am warm."
        "I'll tell her that." He considered. "Are you?"
        "No."
        "I'll tell her anyway."
        ~ isobel_trust++
-   -> hub

= promise
    ~ baikie_will_help = true
I told him that he was a good man. It is what one says.
-> hub

= note
    ~ spend(4)
There was a small dry noise, intermittent, at the foot of the wall by the stove. I thought of rats. Then I saw a hairpin come up between two planks, and feel about, and go away; and after it, by quarter inches, a spill of squared paper.

{ isobel_trust >= 4:
    It was a sheet from the plotting-room pad. <i>I am let out for coke. They have asked me three times and I have said I had my back to you. {whereabouts == with_isobel: I have yon thing safe and they'll not look where it is.} My brother is not in Scalloway, nor the Solbris. She came in under the Noup at midnight for shelter and no one knows it but me. Tell me what I am to do. I. G.</i>
    ~ solbris_known = true
- else:
    { isobel_trust >= 2:
        It was a sheet from the plotting-room pad. <i>They have asked me three times and I have said I had my back to you. Was I right? {whereabouts == with_isobel: I have it yet. I'll not have it much longer if they fetch Mrs Isbister to search me.} I. G.</i>
    - else:
        It was a sheet from the plotting-room pad. <i>The Commander says you named me. I told him you would not. I am writing this to ask you. I. G.</i>
    }
}

I had no pencil. I had a burnt match, and the back of the paper.

    * [Write: "Keep quiet till six"]
        KEEP QUIET TILL SIX. It looked like something one chalks on a wall. I pushed it through, and it was taken.
        ~ admit_nothing = true
    * { whereabouts == with_isobel } [Write: "Break it"]
        BREAK IT. The spill went down between the boards, and stuck, and was pulled. I waited for some sound, absurdly, as if she would do it there. There was only a light step going off over the shingle with a bucket.
        ~ whereabouts = broken
        ~ isobel_trust--
    * { solbris_known } [Write: "Hold the boat for me"]
        HOLD THE BOAT. I had not known, before I wrote it, that I was a man who would run.
        ~ boat_held = true
    * [Write: "I am sorry"]
        I AM SORRY. It was not of the least use to her. It stayed where I had put it for a long time before anything drew it down.
        { Lies ? blamed_isobel:
            ~ isobel_trust = isobel_trust + 2
        - else:
            ~ isobel_trust++
        }
    * { Known ? two_dead } [Write: "Tell CURLEW to be silent"]
        It took three matches. TELL CURLEW QRT. GUARD FREQ. ANY KEY. She was a plotter, not an operator; but she had sat for a year with her back to the men who were, and I did not think that she had sat there deaf.
        ~ isobel_will_signal = true
-   -> hub

VAR baikie_will_help = false
VAR solbris_known = false
VAR admit_nothing = false
VAR boat_held = false
VAR isobel_will_signal = false

=== summoned ===
    { clock < 300:
        ~ clock = 300
    }
I heard him coming this time from a long way off. He was walking like someone who carries a full basin.

    { whereabouts == in_toolroll:
        There was something else as well, something that clinked.
    }
    { whereabouts == with_stubbs and not stubbs_deal:
        And before ever he reached me I heard Stubbs, next door, begin to holler.
        ~ whereabouts = with_thole
    }

    * [Be standing when he comes in]
        ~ steady(1)
    * [Be asleep]
        I put my arms on the table and my head upon my arms. He stood over me, and I heard him breathe through his nose. "No," said Thole. "Not even you."
        ~ harden(1)
    * [Be exactly as he left me]
        I think it pleased him. He had an eye for an undisturbed scene.
        ~ trust_me(1)

-   -> second_sitting

/*--------------------------------------------------------------------------------
    SECOND SITTING
--------------------------------------------------------------------------------*/

=== second_sitting ===
    # scene: second sitting
    { whereabouts == in_toolroll:
        -> on_the_table
    }
    { whereabouts == with_thole:
        -> on_the_table
    }

There was rain on his shoulders. He did not sit. He stood with his hands upon the back of the chair like a man about to say grace.

{first_sitting_name == 1: "It isn't Stubbs," he said. "I have been all through Stubbs. He has a wife and a stomach ulcer, and he thinks the crystal is worth four pounds ten."}{first_sitting_name == 2: "It isn't Garrioch," he said. "Or if it is, then it's Garrioch for somebody else's sake. She went quite white when I told her that you had named her. Not frightened; white, as one does when a stair isn't there."}{first_sitting_name == 3: "I've come round to your own view," he said. "I believe that it is you."}{first_sitting_name == 4: "I've been considering your suggestion," he said. "That it was I. It's quite the best that I have had, and I only wish that it would do."}

    -> bergen

= on_the_table
    ~ whereabouts = with_thole
He laid it on the table between us. It had a little tail of oily thread caught round one of the pins.

"{with_stubbs_hollered(): Sergeant Stubbs has been shouting for me|Pocket nineteen}," said Thole. "{with_stubbs_hollered(): He says that he found it in his tools|Between the box spanners and a photograph of a lady}. So there we are. Forty-five minutes in hand. We might all go to bed."

He made no move to take it up again.

    * (snatched) [Snatch it]
        I had it. I had been watching his hands, and one forgets that a man of fifty-one has also got feet; he kicked the table into my ribs, and it sprang out of my fingers and rang along the concrete.
        ~ harden(3)
        ~ admit(took_it)
        * * [Stamp on it]
            I had the shorter way to go. It went under my heel with a tick.
            ~ whereabouts = broken
            Thole had his revolver in his hand. I had not known that he carried it; nor, from the way he looked at it, had he.
            "You stupid man," he said. "You stupid, stupid man. Sit down."
        * * [Let him have it]
            He went down on one knee for it, and held it up to the lantern. There was a nick out of the brass at the corner, and a line across the quartz no thicker than a lash.
            "I hope for your sake that it still sings," said Thole.
            ~ chipped = true
        - -
    * "Then it was Stubbs."
        "It was in Stubbs's tools. It isn't the same. I've seen a great many pianos in the wrong house." He touched the bit of thread. "A mechanic would have wrapped it in something. Whoever put it here had got no use for it; he merely wanted it to be elsewhere, for four minutes at half past two. Stubbs can't want anything for four minutes."
        ~ tell(blamed_stubbs)
    * "Yes[."]," I said. "Let's go to bed."
        "In a moment."
        ~ soften(1)
    * "Aren't you going to put it back?"
        "In a moment," he said. And then, as though I had pressed him, "In a moment, in a moment. There's no hurry. I'd like first to know what it was all for."
        ~ thole_doubts++

-   -> bergen

= bergen
{ whereabouts != with_thole: "So let's leave the thing alone," said Thole, "and talk about your holidays." }

He took out of the file a photograph which had been cut from a newspaper. Eleven young people on the deck of a fjord steamer, squinting. I was on the left-hand side, with hair.

"<i>Bergens Tidende</i>, July, nineteen thirty-eight," he said. "It took a friend of mine in the Bodleian three weeks. Summer course in the Old Norse language. I count six Norwegians, three Germans, a Swede and you. And that," the pencil came down, "is who?"

    * "I don't recall[."]," I said.
        ~ tell(denied_ragnhild)
        "She has her hand on your arm."
        * * "It was a rough crossing."
            "It's moored," said Thole. "One can see the rope."
            ~ trust_me(-2)
        * * "She had her hand on everyone's arm."
            { gesture() }
            "You say that," he remarked, "with some feeling."
            ~ trust_me(-1)
        - -
    * "Ragnhild Nesheim[."]," I said. "She was reading medicine. She came for the boat trip."
        ~ admit(knew_ragnhild)
        ~ soften(1)
        It was the first time that I had said it aloud in four years and some months. The coats took it quite calmly.
        "Nesheim," said Thole. "There's a Nesheim with a boat."
        * * "Her brother."
            "Just so. Sverre. The *Solbris*." He breathed on his spectacles. "You might have lied about that. I'd have had to telephone."
            ~ trust_me(1)
        * * "It's a common name."
            "It's a hamlet with a post office and nine Nesheims," said Thole. "I looked it up."
            ~ trust_me(-1)
        - -
    * "A friend."
        "A good one?"
        * * "The best I had."
            ~ admit(knew_ragnhild)
            He nodded slowly. "One has those when one is thirty-one," he said. "I had one. He was on the *Rawalpindi*."
            ~ soften(2)
        * * "It was a summer. There isn't anything else to say."
            "No," said Thole. "But then there is another summer that comes after it, and one isn't there; and it's that one of which one thinks."
            I had not known that he could say a thing of that sort. I do not think that he had either.
            ~ soften(1)
        - -
    * [Look at it, and say nothing]
        She was laughing at whoever held the camera. I remembered who it was: a boy called Dieter, from Kiel, a nice boy, with a stammer. I had never thought till now to wonder where he was.
        ~ steady(-1)

-   -> fist

= fist
"I'm going to try something," said Thole, "and you'll think it in poor taste."

He set the butt of the pencil on the deal, and began to tap.

He was no operator. But he had practised it. I could see him at it in his cabin with the door closed, a man of fifty-one, going over and over it like a child with a scale: dit dah, dit dit dit dah; then the call-sign; then the two quick breaths of nothing; and a seven.

It was not like her. It was like a bad drawing of her; and it was she.

    * [Look him in the eye]
        { nerve >= 5:
            I looked at the place between his eyebrows. It is what we were taught to do by a sergeant of military police at Matlock. He tapped it twice through, and gave up.
            "Well," he said. "Either you're a block of wood or I've a tin ear."
            ~ steady(1)
        - else:
            I looked him in the eye, and I felt my own fill up. It was only tiredness. He stopped at once, as one would on treading on an animal.
            ~ admit(knew_the_fist)
        }
    * [Correct him]
        "It's shorter," I said. "Before the seven. You've made it a hiccup. It's more as though she had thought of something else."
        Neither of us moved for some time.
        "Thank you," said Thole.
        ~ admit(knew_the_fist)
        ~ admit(knew_ragnhild)
        ~ soften(2)
        ~ thole_doubts++
    * [Laugh]
        I laughed. It seemed the only place left to put it. "I'm sorry," I said. "You sound like my grandmother's parrot, sir."
        ~ harden(1)
        He put away the pencil with great care. "I was told that I'd no ear," he said.
    * "You've been listening to her too[."]," I said.
        "Every night," said Thole. It came straight up, without a bubble. Then he reddened. "It's my station. I listen to everything."
        ~ thole_doubts++
        ~ admit(knew_the_fist)

-   -> hinge

= hinge
    ~ spend(8)
{clock_face()}, by the little easel.

"So I have got a man," said Thole, {temper()}, "and I have got a woman, and I have got a matchbox. {Admitted ? took_it:You've as good as said that you took it.|All I have not got is you saying so.} I want you to say {Admitted ? took_it:why|that you took it}. I've a reason for wanting it that you wouldn't guess."

    * (confess) {Admitted !? took_it} "I took it."
        ~ admit(took_it)
        ~ soften(3)
        ~ trust_me(2)
        He shut his eyes. I saw how badly he had wanted it, and how little good it would do him. 
        "Because of her," said Thole.
        * * "Because of DUNLIN. And PETREL."
            -> accuse
        * * "Because of her."
            "Yes. Well. People burn down factories for less." 
            -> isobel_threat
        * * { with_isobel_risk() } "Nobody helped me."
            "I hadn't asked if anyone did," said Thole. He wrote it down. "Now I shall have to."
            ~ isobel_trust--
            -> isobel_threat
    * {Admitted ? took_it} "You know perfectly well why."
        "I think so. I should like to hear it in a sentence."
        * * "Because the last two are dead."
            -> accuse
        * * "Because I loved her, then. Is that a sentence?"
            "It's the usual one," said Thole gently.
            ~ soften(1)
            -> isobel_threat
    * {Known ? two_dead} "What happened to DUNLIN and PETREL?"
        -> accuse
    * "I threw it off the Noup[."]," I said. "At twenty past two. You can fish for it."
        ~ tell(said_sea)
        ~ admit(took_it)
        { whereabouts == with_thole:
            Thole looked at the crystal, lying upon the table before us, and back at me. "Do you know," he said, "I believe you've stopped attending."
            ~ trust_me(-2)
        - else:
            He went so pale that I could see where he shaved. He got up, and walked to the stove, and stood with his back to me.
            "Did you?" he said. "Did you really?" And then, much lower, and not to me: "Well, that would do it. That would let one out."
            ~ thole_doubts = thole_doubts + 2
        }
        -> isobel_threat
    * "I've nothing to say."
        "That's what I should have said. At your age." 
        ~ harden(2)
        ~ steady(1)
        -> isobel_threat

= isobel_threat
"Then here is something I don't care for," said Thole.

He said it to the oilskins.

"Petty Officer Garrioch's brother goes over in the boats. He knows eleven houses between Bergen and Ålesund where they will put a man up in the loft. If I report to Lerwick that she's mixed up in this, then they will not send *him* again; they'll ask him for the names of the houses, and why he has never mentioned them; and he'll be a bad hat, and she'll be a bad hat's sister. It needn't be true. I've only to put it in the passive voice."

    * "You wouldn't do it."
        "I have done two such things this year," said Thole, "and it is February."
        ~ thole_doubts++
        { Known !? two_dead: I did not understand him; not then. }
        -> two_such_things
    * "She has nothing to do with it[."]," I said.
        "{Lies ? blamed_isobel:You told me that she had|Say who has, then}."
        * * "I have. I took it; I, by myself."
            ~ admit(took_it)
            ~ soften(1)
            ~ isobel_trust++
            "There," said Thole; but he did not look pleased. He looked like a man whose bluff has been called by a child.
        * * "Write what you please."
            ~ harden(1)
            ~ isobel_trust--
            "I shall have to," he said. "I always do."
        - -
        -> two_such_things
    * "She did help me[."]," I said.
        ~ admit(warned_isobel)
        ~ tell(blamed_isobel)
        ~ isobel_trust = isobel_trust - 3
        I heard it go out of the room, and across the yard, and in at the plotting-room door.
        "How?"
        { whereabouts == with_isobel:
            "She's got it. She has it in her stocking."
            Thole put his head out and spoke to someone in the rain. It took four minutes. It came back in an envelope, still warm, and he shook it out upon the deal and neither of us said anything at all.
            ~ whereabouts = with_thole
            ~ trust_me(3)
        - else:
            "She looked the other way."
            "That's no crime," said Thole. "I've been looking the other way since Christmas."
            ~ thole_doubts++
        }
        -> two_such_things

= two_such_things
    * "What two things?"
        -> accuse
    * { Known !? two_dead } [Wait]
        I waited. There is a kind of man who cannot leave a sum half done upon the board, and I had had him in my class since the summer.
        -> accuse
    * [Change the subject]
        "Might I have some tea?" I said.
        He poured it. His hand shook, and he watched it with interest, and set the cup down before it could spill. 
        ~ tea_taken = true
        ~ soften(1)
        -> offer

= accuse
"You fixed DUNLIN on the fourth of January," I said. "He was off the air by the ninth. You fixed PETREL on the twentieth, and he was gone by the twenty-fifth. You've put down CURLEW for tonight. I can't do much at sums, sir, but I can do that one."
    ~ learn(two_dead)
    ~ harden(1)
    ~ thole_doubts++

"They have direction-finders of their own," said Thole.

    * { has_carbon } [Take off my shoe]
        It is hard to take off one's sock in front of a superior officer with any style. I smoothed the brown half-sheet on the table. He saw his own pencilling between the lines.
        He did not touch it.
        "I burned that," said Thole.
        "You gave it to somebody to burn. They laid the stove with it."
        ~ admit(read_the_file)
        ~ thole_doubts = thole_doubts + 2
        ~ has_carbon = false
        -> lantern_told
    * { Known ? weak_cipher } "You send it in the merchant captains' book."
        "I send it—" said Thole, and stopped.
        "They have had that since June. You may as well ring them up."
        ~ admit(read_the_file)
        ~ thole_doubts++
        -> lantern_told
    * { Known ? short_delay } "And does Lerwick ring up, for theirs, to ask if it's done?"
        His head came round. "Who told you that?"
        * * "You shouted it down the telephone."
            "I did nothing of the sort." But he was no longer sure; he was running over it in his mind, and I had the odd pleasure of watching another man do that.
        * * "It's a small island."
            "It is," said Thole, with loathing. 
        - -
        ~ thole_doubts++
        -> lantern_told
    * "There's a traitor on this station[."]," I said. "I thought, if I could keep one bearing out of his hands..."
        "A traitor," Thole repeated. He seemed to turn it over for its maker's name. "Yes, I can see that you would think so. That's much the most natural explanation. I should let it be that, Lorimer. I should, truly."
        * * "Who is it?"
            -> lantern_told
        * * "Then help me find him."
            He said nothing; he only went on looking at me, kindly, wretchedly, out of his naked eyes, with the spectacles hanging from his hand; and I found him.
            -> lantern_told
        * * [Let it be that]
            I did let it be that. I have asked myself since whether I knew. It is possible to look just to the side of a thing for years.
            -> offer
    * "Do they?"
        "I believe so. I've been telling myself so." He put on the spectacles. "Let us say that they do."
        -> offer

= lantern_told
    ~ learn(lantern)
    ~ spend(6)
    # scene: lantern
He went to the door, and sent Baikie to the gate. He listened until the boots had gone. When he came back he sat down, not in his own chair but on the bench, beside me, so that we both faced the empty coats like two men waiting for a train.

"There's a fellow in Lerwick," he said, "whom they believe to be theirs. He keeps a fish shop. They pay him in pesetas. We call him LANTERN. He's to tell them, by the end of March, that we are coming ashore at Stad with four divisions, so that they'll keep thirteen up there to meet us. Thirteen, d'you see, that are not in Russia; not in Sicily, or wherever it may be."

The rain ran down the pane.

"But they doubt him. He's never given them a thing that they could put in their pockets. So someone asked: what has a fishmonger got, next door to a direction-finding station, which they can go and check? And of course it had to be true. It has to be a real house, with a real man in it who runs out at the back. It's the only kind of voucher that they take."

    * "So you gave them two."
        "I gave them two. After DUNLIN they sent LANTERN a hundred pounds. After PETREL they asked him what he knew about Stad." He drew a breath. "They say one more. They say, after one more, it'll be all the thirteen."
    * "Who said that you might?"
        "Nobody said so. That's how you can tell that it comes from the top. There's a minute with no signature that says the Committee *would not be disposed to object*." He laughed, a little. "After one more, they say, all thirteen."
        ~ thole_doubts++
    * [Get up and be sick]
        I was sick in the coke bucket. He held out his handkerchief, at arm's length, till I took it. It had been ironed.
        ~ steady(-1)
        "After one more," said Thole above my head, "they say that we'll have all the thirteen."

-   "I worked it out," he said. "It's my trade. So many men to the division, so many weeks. It comes to some thousands, that will be alive, set against three. I've been over it and over it. I can't find the mistake."

    * * "It isn't a mistake in the sum[."]," I said. "You left something out."
        "What?"
        * * * "The seven[."]," I said. "The skip before the seven."
            He made a sound I shall not describe.
            ~ thole_doubts = thole_doubts + 2
        * * * "That they trusted you."
            "They never heard of me," said Thole. "That's what's so—they have never so much as heard of me."
            ~ thole_doubts++
        * * * "Yourself."
            "Oh, I put that in," said Thole. "I put that in at the beginning, in the column for total loss."
            ~ soften(1)
        - - -
    * * "Perhaps there isn't one[."]," I said.
        "No." He seemed to be grateful. "I thought that if anybody could see one it would be you. That is the reason that I wanted it to be you."
        ~ soften(3)
        ~ agreed_with_him = true
    * * "You could have refused."
        "So could you," said Thole. "In July, when I asked if you would mind doing the logs. We none of us go in by the big door."
    * * "Did you know that it was a woman?"
        "From the second night." He looked at his hands. "It makes no odds. I've told myself that a good deal."
        ~ thole_doubts++
- - -> offer

= offer
    ~ spend(4)
He stood up. It was {clock_face()}.

{ whereabouts == with_thole:
    { chipped:
        "It'll want testing," he said, and closed his hand on the crystal. "But I dare say it'll serve."
    - else:
        "So I've only to walk across the yard," he said, and closed his hand upon the crystal. "That's all it is. I've only to walk across the yard."
    }
- else:
    { whereabouts == broken:
        "I must have it by five to six," he said. "I've been vague about it up to now. I'm going out to be vague on the telephone; and when I come back you will give it to me."
    - else:
        "I must have it by five to six," he said. "If I have it then there'll be no report on you, none upon Garrioch, nothing. You will be tired, and overworked, and I shall find you something in Cairo. I don't say it to tempt you. I say it because it's what there is."
    }
}

    * { whereabouts == on_me } [Give it to him now]
        I took out my tobacco tin. He watched me open it and turn back the shag with a finger. I think that he had been hoping, all night long, that I was going to be stronger than that.
        ~ whereabouts = with_thole
        ~ admit(took_it)
        ~ soften(3)
    * { whereabouts != with_thole and whereabouts != broken } "And if I tell you at six[?"]?" I said. "At a minute past?"
        "Then you'll have saved a lady, for a month; and they'll find me another bird. The list is quite long." He did up the tape. "It won't be you who reads the log."
        ~ steady(-1)
    * { whereabouts != with_thole and whereabouts != broken } "I'll have it for you by five to six."
        ~ promised_crystal = true
        ~ soften(2)
        "Will you?" said Thole. He searched my face. "I can't tell if you are lying. I could always tell before. It's one of the things that's gone."
    * { whereabouts == broken } "There is nothing to give[."]," I said. "I broke it."
        He looked at me for a very long time.
        ~ admit(took_it)
        "I don't believe you," he said. "I'm obliged not to, until five to six."
        ~ thole_doubts++
    * { Known ? lantern } "Suppose that it were dropped."
        "What?"
        "The crystal. It's been knocking about in a pocket. Suppose it had been dropped, and had a flaw in it too fine to see. You'd take an honest bearing, and send an honest signal, and be eleven miles out."
        He stood quite motionless, with the tape round his finger.
        "They would find an empty mountain," Thole said.
        "They would find that LANTERN's station had been careless, once."
        "That," he said, "is a wicked idea. It would be on my oath." And he went out very quickly, and forgot to take the lamp.
        ~ flaw_mooted = true
        ~ thole_doubts = thole_doubts + 2
    * [Say nothing]
        He waited until it was quite plain that I had nothing to say.
        ~ harden(1)

-   -> second_interlude

VAR agreed_with_him = false
VAR flaw_mooted = false
VAR chipped = false

=== function with_stubbs_hollered() ===
    ~ return interlude.toolroll > 0

=== function with_isobel_risk() ===
    ~ return isobel_trust >= 2 and whereabouts == with_isobel

/*--------------------------------------------------------------------------------
    SECOND INTERLUDE: half past five
--------------------------------------------------------------------------------*/

=== second_interlude ===
    # scene: second interlude
    { clock < 328:
        ~ clock = 328
    }
{ flaw_mooted:
    I had the lamp. He would be out there on the duckboards without one, feeling for the edge with his feet.
- else:
    He had taken the lamp with him this time. The window had turned from black to the colour of a slate.
}

Half an hour. In a loft, or a sæter, or in the lee of some rock behind the coast at Stad, she would be getting it out now. She would be blowing on the key. {Known ? lantern: And a fishmonger would be asleep in Lerwick with a hundred pounds under his bed.|I wondered whether her hair was still long; it seemed important, and it was of no importance.}

-   (choose)
    * [Think of Bergen]
        -> bergen_summer ->
        -> choose
    * { waiting.forced } [The window]
        -> through_window
    * { not waiting.forced and has_razor } [Cut out the window with the razor]
        The putty was older than the war. I ran the blade round behind it, and it came away in one long strip like the rind of a cheese, and the pane leaned in and lay down on my arm.
        ~ spend(5)
        -> through_window
    * { baikie_will_help } [Tap on the door for Baikie]
        -> door_baikie
    * { isobel_trust >= 5 } [There is someone at the lock]
        -> door_isobel
    * { not baikie_will_help and baikie_owes } [Try Baikie once more]
        "Baikie," I said. "Was there ever a thing you did, that you'd do again, and be shot for?"
        He gave it his whole attention. "I let a ewe go over the banks once," he said, "to get my brother's hand." A silence. "They didna shoot me."
        { nerve >= 4:
            "It's that," I said. "It's just that. There's somebody's hand."
            "I'm away to see to the gate lamp," said Baikie.
            ~ baikie_will_help = true
            -> door_baikie
        - else:
            I could not think what came after it. I had used to be so good at what came after.
        }
        -> choose
    + [Wait for Thole]
        I waited for him. It is underrated as a thing to do.
        -> third_sitting

= through_window
    I put my greatcoat out ahead of me, and then my arms, and for a while I was the cork of that hut. I left some skin upon the frame. Then I was lying in wet heather with my mouth full of it, and it was like wine.
    ~ wet_boots = true
    ~ spend(3)
    -> outside

= door_baikie
    There was a click. It was a small click, such as a kettle makes in cooling. When I pushed at the door it opened; the step was empty, and the key was in the lock upon the outside. He had even wiped the mud off the duckboards, so I should not slip.
    ~ spend(2)
    -> outside

= door_isobel
    The key went round with a stealthy, housewifely sound. She had a bucket of coke on her arm. The rain had taken all the curl out of her hair.
    "The rating's asleep," said Isobel Garrioch. "I gave him Mrs Isbister's cordial."
    { whereabouts == with_isobel:
        She turned aside, quite modestly, and stooped; and then it was in my palm, as warm as an egg.
        ~ whereabouts = on_me
    }
    * "Go back. If they find you here..."
        "I ken what they'll do," she said. "I'm not a bairn. {Lies ? blamed_isobel: You gave them my name, and I've thought about it, and I think you'd not have done it if you weren't at your wits' end. So I'm come to lend you mine.|You'd have done it for me.}"
    * { Known ? lantern } "It's Thole. He has been giving them away. On purpose."
        I told her, in four sentences. She set down the bucket. 
        "For Russia," said she.
        "For Russia, or Sicily."
        "And he could not have asked them? He could not have said, will you?" I had been going round and round that thing for an hour, and she had walked straight in at its door.
        ~ isobel_will_signal = true
    * [Take her hand]
        It was black with coke. She let me have it for a moment, then took it back; she had a use for it.
    -   "The *Solbris* is under the Noup," she said. "Sverre has steam up, or whatever it is they have. He'll not wait past six, for the light. I'll be in the set room. If anybody asks me for the receiver, then it'll need a new fuse." 
    ~ solbris_known = true
    ~ boat_held = true
    ~ spend(4)
    -> outside

/* a memory; only ever comes back to where it was called */
=== bergen_summer ===
    ~ spend(3)
The last night of the course we had taken a rowing boat off somebody's mooring at Nordnes. It was eleven and as light as milk. She rowed; I had a blister. I asked her what she would do if there was a war, which is what one asked girls that summer.

    * [What she said]
        "I shall be where I am," said Ragnhild. "That's all. It'll be the war that has to go round."
        ~ steady(2)
    * [What I said]
        I said that I should come back for her. It was quite true, when I said it; it had every quality of a promise, save that of being kept. I had a fellowship dinner on the ninth.
        ~ steady(-1)
    * [What the boat was called]
        It was called *Tålmod*. That is "patience". She thought it very funny, for a boat someone had stolen. She tapped it out for me on the thwart with a wet knuckle, because her brother had been teaching her; and there was something about the seventh letter of anything that always made her wait.
        ~ admit_to_self = true
        ~ steady(1)
-   ->->

VAR admit_to_self = false

/*--------------------------------------------------------------------------------
    OUTSIDE
--------------------------------------------------------------------------------*/

=== outside ===
    # scene: outside
    ~ at_large = true
The headland was all one sound. I lay down behind the generator shed, and looked at it.

To the left, the set room: a line of yellow where the blackout did not meet. To the right, at fifty yards, the peat stack. Behind me the path went up to the Noup, three hundred feet of it, with nothing on the far side. Thole's cabin had a light in it, and Thole's shadow, holding a telephone.

-   (yard)
    { clock >= 354: -> torches }
    {!|It was {clock_face()}.|It was {clock_face()}. The east was going grey from underneath.|I had been out too long.}

    * { whereabouts == in_peat } [Go to the peat stack]
        ~ spend(5)
        { wet_boots: Nine from the left, at the height of the knee.|Nine from the left, by guess.} I put in my arm to the shoulder. There was a moment when it was not there at all, and I saw what that would mean, and was so happy that I could have sung. Then my fingers closed upon it.
        ~ whereabouts = on_me
        -> yard
    * { whereabouts == on_me } [Drop it on a stone]
        -> the_drop
    * { whereabouts == on_me } [Throw it in the sea]
        ~ spend(4)
        I went to the edge where the rubbish is tipped, and threw it as one throws in from cover point. There was no splash. There is never a splash; it is too far down.
        ~ whereabouts = broken
        ~ steady(1)
        -> yard
    * [Go to the transmitter hut]
        -> transmitter
    * { solbris_known } [Up, to the Noup, and the boat]
        -> the_noup
    * { not solbris_known } [Up, to the Noup]
        -> the_noup
    * [Look in on Thole]
        -> thole_window
    + [Go back into the hut]
        It is very difficult to explain why I went back. There was nowhere else on that headland with a chair.
        ~ spend(2)
        -> third_sitting

= the_drop
    ~ spend(2)
    There was a lump of gneiss by the drain. I held out the crystal over it, at the height of my waist, and opened my hand; and then had to look for it in the moss with my finger-ends. When I had got it up to my eye, against the grey, I could see a line through it, as fine as a lash.
    { RANDOM(1, 4) == 1:
        Then it came in two. I had been a little too clever with it.
        ~ whereabouts = broken
    - else:
        It would sing still. It would sing a very little sharp, all its life, and nobody who had not known it would ever notice.
        ~ chipped = true
        ~ steady(1)
    }
    -> yard

= thole_window
    ~ spend(4)
    I got as near as the rain-butt. He had the telephone in the crook of his neck, and was drawing on his blotter; I could see what it was. It was a piano.
    "No," he was saying. "No. I can't give you that, sir... I can give you that it's not done yet." A long pause. "Because I had rather a lot of trouble finding somebody to tell me not to."
    ~ thole_doubts++
    -> yard

= transmitter
    ~ spend(6)
    { isobel_will_signal:
        I had thought to find it locked. It was ajar; and somebody was in there before me, sitting quite straight at the key with her sleeves turned back.
        "I've only the one hand for it," Isobel said, without turning. "And it's slow. You had better do it. She kens you, I suppose."
        -> end_signal
    }
    It was padlocked, as it should be.
    * { has_razor } [Have the hasp off with the razor]
        The blade broke off short. But it was a wooden door, four winters old and all its screws weeping rust; I put my shoulder where the razor had been, and fell in among the dials.
        -> at_the_key
    * { nerve >= 6 } [Break the door]
        I am thirteen stone, as I have said. It had been a drawback up to now.
        ~ spend(2)
        -> at_the_key
    * [Come away]
        I had my hand upon the padlock for some time. It is a great thing to have tried.
        -> yard

= at_the_key
    I sat down. I found the switch; the needles got up in their lit windows, one by one, and stood. There was the key. A schoolmaster of the Old Norse language, aged thirty-six; six words a minute, on a good day, with the book.
    * [Send in clear, and sign it]
        -> end_signal
    * [Take my hand away]
        If they heard her warned, then they would know that somebody had known. They would know LANTERN, too, for what he was; and there were thirteen divisions sitting behind that, on both sides of the scale. { Known ? lantern: I could do Thole's sum as well as Thole.|It came to me that I did not know what else I might be breaking.}
        ~ agreed_with_him = true
        -> yard

= the_noup
    ~ spend(10)
    It is a bad path by day. I went up on hands and feet, with my face turned from the wind. {not solbris_known: I had no notion what I should do at the top.} At the summit there is a cairn, then two yards of turf, and then there is a long way down a black crease with the sea working about in the bottom of it.
    { not solbris_known:
        In the bottom of it, quite small, was a light.
        ~ solbris_known = true
    }
    * [Down the crease, facing in]
        { nerve + RANDOM(1, 6) >= 6:
            I went down it as one goes down a ladder in a dream, always expecting the next rung to be the floor. About half way I heard the engine: tonk, and tonk, and tonk.
            -> the_solbris
        - else:
            -> end_cliff
        }
    * { whereabouts == on_me } [First throw it over]
        I threw it from the cairn. I saw it catch the first light, once, very far out.
        ~ whereabouts = broken
        ~ steady(1)
        * * [And now down]
            { nerve + RANDOM(1, 6) >= 5:
                I went down after it, so to speak. About half way I heard the engine: tonk, and tonk, and tonk.
                -> the_solbris
            - else:
                -> end_cliff
            }
        * * [And now home]
            -> turn_back
    * [Go back]
        -> turn_back

= turn_back
    I stood by the cairn till I was properly cold. Then I went down the way I had come. There was a man waiting there with a torch. I saw that it was Baikie, and that he was crying, and so I put my hand on his shoulder, and we went back together, he and I, to the hut.
    -> third_sitting

= the_solbris
    { boat_held:
        Sverre Nesheim had her bows against the rock, on a slip rope, with a man standing by it. "You are late," he said. "Isobel says that you're always late. Jump."
    - else:
        A man in a woollen cap had a Sten gun laid on me across the wheelhouse. He did not lower it when I called out; but he did when I called it in the speech of Nordfjord, with the vowels that I had from his sister.
    }
    * [Jump]
        -> end_boat
    * "Sverre. Can you raise her? Have you a set?"
        "We don't send from the boat," said Sverre. "Never." He was studying my face. "She's the one, then? She's the next?"
        "At six o'clock."
        He went below without a word. I heard him throw the switch.
        ~ sverre_sends = true
        -> end_boat

= torches
    { not waiting.forced and not has_razor: They had found the door.|They had found the hut empty.} Lights were coming out of every part of it, and a whistle blew, which is a silly noise in a wind.
    * [Stand up]
        I stood, and let them see my hands. It was Drew who got to me the first. "You bloody ass," he said, nearly in tears, and took me by the sleeve.
        -> third_sitting
    * [Run for the Noup]
        -> the_noup

VAR at_large = false
VAR sverre_sends = false

/*--------------------------------------------------------------------------------
    THIRD SITTING: ten to six
--------------------------------------------------------------------------------*/

=== third_sitting ===
    # scene: third sitting
    { clock < 350:
        ~ clock = 350
    }
{ at_large:
    There was mud on the floor now, all of it mine. Thole looked at it, and at me, and let it go by.
- else:
    He shut the door, and set his back against it.
}

"{clock_face()}," said Thole. He had brought the empty clip. He had buttoned his jacket to the neck, as one does for a photograph.

    { whereabouts == broken: -> nothing_left }
    { whereabouts == with_thole: -> in_his_hand }
    -> last_asking

= nothing_left
    * "It's in splinters[."]," I said. "It has been for some time."
        -> end_splinters
    * { Lies ? blamed_stubbs } "Stubbs has it."
        -> end_stubbs
    * { isobel_trust >= 4 and thole_doubts >= 3 } [There is a knock]
        -> end_garrioch

= in_his_hand
He opened his other hand, and there was the crystal. {chipped: He had found the scratch; his thumb kept going to it.|It had printed its shape upon his palm.}

"I got as far as the set-room door," said Thole. "I want you to tell me to do it. Or not to do it. It doesn't matter which. I've never in this whole affair had anybody say it out loud."

    * "Do it[."]," I said.
        { agreed_with_him: -> end_accomplice }
        -> end_returned
    * "Don't do it."
        { thole_doubts >= 5:
            -> wavering
        - else:
            "Thank you," said Thole. He closed his hand. "I wanted to have heard it."
            -> end_returned
        }
    * { flaw_mooted } "Drop it, sir."
        { thole_doubts + belief >= 8: -> end_flaw }
        "I did think of it," he said. "I thought of it all the way across. But I took an oath, d'you see, and it's the only thing I've got left that I haven't spent."
        -> end_returned
    * { chipped } "It's been dropped already[."]," I said. "You saw. It'll be honest, sir. It will merely be wrong."
        -> end_flaw
    * [Hit him]
        ~ struck_him = true
        -> end_revolver

= wavering
"Don't," said Thole. He tried over the word. "No. One doesn't, does one? One simply doesn't. I had got so far into the arithmetic."
    * [Take it gently out of his hand]
        -> end_flaw
    * "Go to London. Say it to them."
        -> end_london
    * [Wait, and let him find his own way]
        { tension >= 6: -> end_revolver }
        -> end_flaw

= last_asking
"I've run out of ways to ask," he said. "{promised_crystal:You said that you would have it for me.|So I'll just ask.} Where is it?"

    { belief >= 6: He asked as one might ask a friend. }
    { belief <= 2: There was nothing I could tell him, by then, that he would have believed the first time. }

    * [Tell him]
        { whereabouts:
        - on_me: I laid the tobacco tin upon the table.
        - with_isobel: "Garrioch has it," I said. "She doesn't know what for."
        - in_peat: "The peat stack," I said. "Nine from the left." { not wet_boots: Or on the ground before it.}
        - with_stubbs: "Stubbs," I said. "Look in the paint."
        - else: I told him.
        }
        ~ admit(took_it)
        ~ whereabouts = with_thole
        { agreed_with_him: -> end_accomplice }
        -> end_returned
    * "Stubbs took it."
        ~ tell(blamed_stubbs)
        { stubbs_deal:
            "He says that you would say so," said Thole. "He also says it was I. He gave it as eleven pounds' worth."
            -> clock_runs
        - else:
            -> end_stubbs
        }
    * "Ask Garrioch."
        ~ tell(blamed_isobel)
        { isobel_trust >= 6: -> end_garrioch }
        -> end_isobel
    * { has_carbon and Known ? lantern } "I've a piece of paper, in your writing."
        -> end_london
    * { whereabouts == on_me and flaw_mooted } [Hold it out over the floor, and let it fall]
        ~ chipped = true
        -> end_flaw
    * { whereabouts == on_me } [Put it under my heel]
        ~ whereabouts = broken
        -> end_splinters
    * [Look at the watch]
        -> clock_runs

= clock_runs
    ~ clock = 355
He stood it up against the lantern so that we could both see. I have never known a thing so loud.

    - (ticking)
    { too_late(): -> end_silence }
    {clock_face()}. {~He did not look at me.|Rain.|Somebody laughed, over in the mess, and was hushed.}
    + [Keep silent]
        ~ spend(1)
        -> ticking
    * [Give way]
        -> end_returned
    * { isobel_trust >= 4 } [There is a step outside]
        -> end_garrioch
    * { tension >= 7 } "You could beat it out of me."
        -> end_revolver

/*--------------------------------------------------------------------------------
    ENDINGS
--------------------------------------------------------------------------------*/

=== reckoning ===
    { liar_count():
    - 0: I had told no lies at all. I do not claim it as a virtue; I was never any good at them.
    - 1: I had told him one lie. I still have it.
    - else: I had told him {liar_count()} lies, and no one has ever asked for them back.
    }
    ->->

=== end_splinters ===
    # ending: splinters
"Show me," said Thole; so I showed him. He stirred them with the point of his pencil, and I saw his shoulders go down, slowly, like a man's who is let out of harness.

At six she came up. We heard it through the wall, from the spare receiver: four minutes, light on the dots, from nowhere, from anywhere. Then she was gone. They gave me three years, of which I served two. In the second, four ships went down in the Gap that a bearing might have turned; I have their names. {Known ? lantern: The thirteen divisions stayed where they were. They stayed all through the war. It seems that nobody had needed to tell them.}

-> reckoning ->
-> END

=== end_returned ===
    # ending: returned
It went back into its clip at four minutes to six. It sat there looking as if it had never been away.

She came up, to the second. Garrioch drew the line: sixty-two ten, five fifty, error under two miles. I read the log through and put my initials at the foot. {Known ? lantern: Thole coded it himself.|Thole took it off to his cabin, and I thought: now he will burn that, and now it is safe.} He found me something in Cairo, as he had said. On the Wednesday CURLEW was not on the air, nor on the Thursday, and I was at Gibraltar by the Friday, where there were oranges.

-> reckoning ->
-> END

=== end_stubbs ===
    # ending: stubbs
It was astonishing how it all fell in. The debts; the boots; the tools. I had only to stop speaking, and the thing went on by itself. They had him away in the ration lorry with his wrists strapped. He had lied so well about being asleep that no one could be got to believe that he had been.

{ whereabouts == broken:
    No crystal was found. She sent at six, and I heard her; she is alive, I believe. She has a practice in Molde.
- else:
    {whereabouts == with_isobel:Garrioch put the thing into my hand on the Sunday, without a word, and asked for a transfer.|I sank the thing off the jetty on the Sunday.} She had sent at six, and nobody had fixed her.
}
Stubbs got seven years. I wrote to his wife in Catford, twice; and did not post them.

-> reckoning ->
-> END

=== end_isobel ===
    # ending: the passive voice
"It is understood," wrote Thole, "that Petty Officer Garrioch was in a position to." He read it out to me. He asked if it was fair, and I said that it was fair.

They took her off in the mail boat with a matron. She looked for me along the jetty; she found me; she gave me the sort of nod one gives to somebody whose name one has been trying to remember. Her brother did not go over again. There were eleven houses. By the summer, I was told, it was thought better not to use them.

CURLEW sent at six, and was not fixed. So that is one, at all events, to set on the other side.

-> reckoning ->
-> END

=== end_garrioch ===
    # ending: garrioch
It was Isobel Garrioch, with her cap on straight.

"I've come to say that it was me, sir," she said. "I had my back to nobody. I took it for a keepsake. I've lost it."

"Petty Officer," said Thole, "you are lying to me." He sounded almost happy. "You are all of you lying to me. It's the only decent thing that has happened on this station."

    * [Let her]
        I let her. She had come such a long way across that yard. It was put down as negligence; she was reduced to the ranks, and peeled potatoes with Mrs Isbister until the peace, and would not speak to me, and every Christmas sends a card.
    * "She's lying[."]," I said. "It was I."
        "And he's another," said Isobel.
        We went on so, turn and turn about, until Thole held up his hand; and through the wall we heard it, light on the dots. All three of us stood there, and did not take a bearing on it. "I shall report," said Thole when it was over, "a fault in the apparatus."
-   -> reckoning ->
    -> END

=== end_silence ===
    # ending: six o'clock
"Six," said Thole.

Through the wall it came, thin as a wren. She was four seconds late. She had something to say in groups of five, and she said it. Once there was a seven, and neither one of us looked at the other.

When it had stopped he wound up the watch and put it on. "Fault in the apparatus," he said. "I shall want the apparatus back, on Monday, where it was. They'll give me another bird, Lorimer. You won't be here."

I was in Cairo for two years. I never learned the name of the next. {Known ? lantern: But I knew what I should have been listening for, and I had gone away.}

-> reckoning ->
-> END

=== end_boat ===
    # ending: the solbris
{ sverre_sends:
    He broke the rule of three years, at a minute before the hour, with his left hand. It was one word. From the far side of all that water there came back two letters, and a pause, and the first half of a seven. After that there was nothing, and he took off the phones.
- else:
    I told him as we cleared the skerry. He put the helm over then, without any change of face, and it was east that we went, into the light. "It's two days," said Sverre. "They will be five. You say they're always five."
}
{ whereabouts == on_me or chipped: I dropped my tobacco tin overboard, off the Out Skerries, with what was in it.}

In the roll of my regiment I am down as a deserter. It is quite correct. Her hair was short. She asked me what had kept me, and I said that there had been a dinner.

-> reckoning ->
-> END

=== end_cliff ===
    # ending: the noup
It was not a dramatic thing. I put my weight upon a tuft, and the tuft came with me.

I had time to think that thirteen stone would be a great deal for Baikie to carry. {whereabouts == on_me: I had time to think that nobody now would ever find the crystal, and that I'd been, after all, rather clever.|I had time to think of a boat called *Patience*.} It was ten to six, or thereabouts. I should so much have liked to hear her.

-> END

=== end_signal ===
    # ending: QRT
I sent it in clear, on the guard frequency, at three hundred watts, so that it must have rattled the spoons from Reykjavik to Kiel. CURLEW CURLEW QRT QRT THEY ARE COMING. And then, since I had the key beneath my hand and should never again, I sent her a seven, with the wait before it.

Thole was in the doorway. I do not know how long he had been there. {thole_doubts >= 5:He was holding the door to, from the inside, with all his weight, and somebody was beating on it.|He had his revolver, and he let me finish.}

She did not come up at six. She did not come up any more. {Known ? lantern:The fishmonger was dead by March, and six of the divisions went to Russia. I could never make that come out even.|They would not tell me at the trial what else it was that I had done. I saw from their faces that it was something.} A woman with a cough wrote to me in the year 'forty-six, to ask what it was that I had been waiting for.

-> reckoning ->
-> END

=== end_accomplice ===
    # ending: the sum
We did it together. I carried the lamp. I thought it only right to be there; and it was I, in the end, that turned the dial, since his hands were not to be relied on.

"You can't see the mistake either," said Thole.

"No, sir."

We had the thirteen divisions. We kept them until the end, and I have a ribbon, which I may not say what it is for. When they asked us the next year for another, and then for another two, it was I who drew up the list. One tries to choose the ones who cough.

-> reckoning ->
-> END

=== end_flaw ===
    # ending: an honest error
{ chipped:
    There was a hair-line through it, no more than a scratch in a lens.
- else:
    It fell from the height of a man's hand, and bounced twice; and he picked it up, and there was a hair-line through it.
}
"I shall have to say that I observed no defect," said Thole. He took off his spectacles and put them in his pocket. "There. I observe none."

At six we took the bearing on her. It was the best that ever was made at that station: everybody's hand was steady. It came out to a mountain called Skåla, eleven miles from any house. He enciphered it in the usual book and sent it off by the usual way. They went up with two cars, and a dog, and dug in the snow for a week. {thole_doubts >= 6: LANTERN was fined fifty pounds. They believed in him more than ever; an honest man, they wrote, will sometimes be mistaken.|They stopped LANTERN's money. It was never known if it had mattered.}

-> reckoning ->
-> END

=== end_london ===
    # ending: no signature
He came with me. I had not looked for that. We sat in a corridor at the Admiralty for two days, he with his cap upon his knee, and had our paper taken in to a Committee, and a Wren came out and said the Committee would not be disposed to comment.

{ has_carbon: The carbon was lost there. I had signed a receipt for it, and the receipt was lost.}

But CURLEW was crossed off; it was easier than answering. They put in another name, from another station, with a commander who had not been troublesome. Thole asked them for a sea-going ship, and they gave him one, and she was torpedoed in the Gap. I think of him in the boat, adding it up.

-> reckoning ->
-> END

=== end_revolver ===
    # ending: the revolver
It was on the table between the flask and the file. I cannot tell you how it got there. {struck_him: I had hit him once, and it had hurt my hand, and he had sat down.}

"I should be so obliged to you," said Thole.

    * [Take it up]
        I took it up, and broke it, and shook out all the six on the bench, as one takes matches from a child. He began to cry. We were found so at ten past, with her four minutes come and gone, and it was thought that I had disarmed him in a fit. They were very good to him. He has a bungalow, at Frinton.
    * [Leave it there]
        I went out and shut the door after me. Nobody stopped me. I had got as far as the peat stack when I heard it, and it was so small a noise that Baikie, on the step, said "What's that, sir?" It was a minute after six. Overhead, for anyone who could hear it, she was sending.
-   -> reckoning ->
    -> END
