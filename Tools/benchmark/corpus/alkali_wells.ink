# title: The Ashes at Alkali Wells
# author: hollis grady

/*
    THE ASHES AT ALKALI WELLS
    A claim investigation, 1883.

    The stage gets in at ten and they hang a man at six.
    Time is kept in minutes since midnight. Everything costs some.
*/

VAR now = 600
VAR ruth = 0         // how far Ruth Amory trusts you
VAR doss = 0         // how far the marshal can stand you
VAR teague_knows = false
VAR whiskey = 0
VAR hat = true

LIST Clues = widow_dry, no_teeth, coal_oil, sunk_grave, empty_hooks, night_wire, true_assay, kemp_alive
LIST Jory = (in_jail), loose, dead

CONST HANGING = 1080
CONST NOON = 720

-> the_stage

=== function know(x) ===
    ~ return Clues ? x

=== function learn(x) ===
    ~ Clues += x

=== function the_time() ===
    ~ temp h = now / 60
    ~ temp m = now % 60
    { h > 12:
        ~ h = h - 12
    }
    {
        - m < 5:  {hour_word(h)} o'clock
        - m < 20: a little past {hour_word(h)}
        - m < 40: half past {hour_word(h)}
        - else:   coming up on {hour_word(h + 1)}
    }

=== function hour_word(h) ===
{ h:
    - 1: one
    - 2: two
    - 3: three
    - 4: four
    - 5: five
    - 6: six
    - 10: ten
    - 11: eleven
    - 12: twelve
    - 13: one
    - else: {h}
}

// Every walk and every talk goes through here.
=== pass(mins) ===
~ now = now + mins
{ now >= HANGING && Jory ? in_jail:
    ->-> hanging
}
{ now >= 900 && not lynch_talk:
    -> lynch_talk ->
}
->->

=== lynch_talk ===
Across the street two men had got a wagon tongue up on blocks, and a third was measuring it against the livery door. They did it with care, like men building a church.
"You can stop and look," one of them told me. "It's free."
{ ruth > 1: I saw Ruth Amory at her window. She'd pulled the shade down to her chin and no further. }
->->

=== the_stage ===
The Continental Mutual Assurance Company of Hartford has eleven investigators, ten of whom have a mustache. I am the other one.

I came down off the stage at Alkali Wells at ten in the morning with a valise, a parasol that concealed nothing but a parasol, and a policy in the sum of eight thousand dollars on the life of Josiah Kemp, assayer, who had burned up with his office on Sunday night.

The marshal was waiting. It wasn't for me.

"You're the insurance man?" he said.

 * "I am."
    "Huh," he said, and you could see him decide to leave it there. I thought better of him.
    ~ doss++
 * "Do I look like one?"
    "No, ma'am. You look like trouble at a funeral."
 * [I gave him my card.]
    He read both sides. There's only printing on the one.

 - "Lyle Doss. You've had your ride for nothing. It's all cleared up." He jerked his head at a stone box of a building across the way. "Jory Penhallow, out of the Constance mine. Fought with Kemp Saturday in front of God and the faro table. Sunday, Kemp's place goes up. We're hanging him at six."
 
 * "There's been a trial?"
    "There's been a meeting."
 * "Then I'd like to be done by six."
    "Suit yourself. It's a good view from the hotel."
    ~ doss++
 * "And if he didn't do it?"
    "Then somebody'll be awful sorry," said Doss, "around about seven."
    ~ doss--

 - He touched his hat, and I was left with the one street, {the_time()}, and my shadow already trying to get in under my skirts.
-> street

=== street ===
{ street > 1:
    { shuffle:
        - The wind came down the street, looked it over, and went out the other end.
        - A dog crossed over to be in the same shade as another dog.
        - The stamp mill up at the Constance went on and on, like a headache with a payroll.
        - Somebody had tied a black ribbon on the pump.
    }
}
It was {the_time()}.

{ TURNS_SINCE(-> telegraph) == 1 && ruth > 2: I could still feel her looking at the back of my neck. }

 + { not (ashes.sifted && ashes.hooks) } [The assay office, or what there was of it]
    -> pass(10) ->
    -> ashes
 + [The telegraph office] -> pass(5) -> telegraph
 + { not widow.gone } [Mrs. Kemp's house] 
    -> pass(15) -> 
    -> widow
 + [The jail] 
    -> pass(5) -> 
    -> jail
 + [The Silver Thread saloon] -> pass(5) -> saloon
 + { not undertaker } [Malloy, who buried people]
    -> pass(10) -> 
    -> undertaker
 + { undertaker } [The graveyard] 
    -> pass(20) -> 
    -> graveyard
 + { know(kemp_alive) } [The old Number Two shaft]
    -> pass(40) -> 
    -> number_two
 + { LIST_COUNT(Clues) >= 4 && Jory ? in_jail } [Tell the marshal what I thought]
    -> accuse
 * { now > NOON } [Sit down for one blessed minute]
    I sat down on the hotel steps. The steps were hot. I got up again.
    -> pass(15) ->
    -> street

=== ashes ===
{ !The assay office had been a plank building with a stone back, and now it was a stone back. It had burned so hot that the glass had run out of the windows and set, like candle wax, down the one wall that was left. }
 - (look)
 * (sifted) [Sift the ashes]
    I put up my veil and went in on my knees, as I've done in nine states.
    The fire had started low and in the middle, and had been fed. There was a ring burned clean through the floor, and the bottom of a can. Coal oil; five gallons, or I'm a Baptist.
    ~ learn(coal_oil)
    -> pass(25) ->
 * (hooks) [The wall that was left]
    There was a row of iron hooks along the stone, where a man would hang his tools: the little hammers, the balance in its case. Iron doesn't burn. There wasn't one nail's worth of iron on the ground beneath them.
    Somebody had packed.
    ~ learn(empty_hooks)
    -> pass(10) ->
 * { sifted || hooks } [The place where they'd found him]
    They'd marked it with stones, for decency, over by the back door. It had been a kind of closet. The door to it opened outward, and its bolt was on the inside.
    { know(coal_oil): A man who wants out of a fire doesn't go and lie down next to the door. }
    -> pass(5) ->
 + [Leave it]
    -> street
 - -> look

=== telegraph ===
{ stopping:
    - The telegraph office was one room with a counter, a geranium and a young woman with a pencil through her hair. She had ink on her chin. She was listening to the sounder the way other people listen to a brook.
      "Ruth Amory," she said. "I'd get up, but Tucson's talking."
    - "It's the insurance," said Ruth Amory, and moved the geranium so I'd have somewhere to put my elbows.
    - Ruth didn't look up. She'd already poured the coffee, though.
      { hat:
          ~ hat = false
          I took my hat off, for the first time that day, and put it on her counter like I lived there.
      }
    - { ruth > 2: "You again," said Ruth, not as if it was a complaint.|"Something I can send for you?" said Ruth. It was the company voice. }
}
 - (talk)
 * [Wire Hartford that I'd arrived]
    She counted my words. "You could save nine cents if you weren't so polite."
    "I'd sooner spend it."
    She tapped it off with a little smile that she kept on her own side of the counter.
    ~ ruth++
    -> pass(10) ->
 * [Ask about Kemp]
    "He came in Thursdays with his reports." The pencil came out of her hair, and went back. "He'd wait for the answer. He'd read me bits of the newspaper. He used to do all the voices."
    * * "You liked him."
        "Everybody liked Josiah. It's a thing people say, isn't it? I mean it. I could make you a list."
        ~ ruth++
    * * "He was a married man."
        "So's the preacher," said Ruth, as cold as a key, "and he sends telegrams."
        ~ ruth--
    * * [I said nothing, and looked at the geranium.]
        It was doing well. Somebody had brought it good dirt, from a long way off.
        ~ ruth++
    - - -> pass(15) ->
 + { not know(night_wire) } [Ask who sent wires on Sunday]
    { ruth >= 2:
        She got up and shut the door to the street.
        "One," she said. "After midnight, when I'm closed. To a livery at Benson: <i>Two horses Tuesday stop no names.</i> I didn't write down who."
        "But you sent it."
        "I've got a good fist," said Ruth. "Everyone on the line knows it."
        ~ learn(night_wire)
    - else:
        {"That's confidential. You'd want me to say so, if it was yours." I would, too.|"Still confidential," said Ruth.}
    }
    -> pass(10) ->
 * { know(true_assay) } [Show her the assay sheet]
    She read it standing. I believe she knew it by heart.
    "Eleven ounces to the ton, he told the shareholders. Josiah got one half." She laid it down exactly square with the edge of the counter. "Mr. Teague asked him to make a mistake. He asked nicely, the first time."
    ~ ruth += 2
    -> pass(10) ->
 * { ruth >= 3 } [Ask her about herself]
    She'd come out at nineteen to marry a man who turned out to be a stock company. "So I learned the key. It's the only place in the Territory where I get the last word." She looked at me. "What's yours?"
    "My what?"
    "Whatever you turned out to have instead."
    ~ ruth++
    * * [I told her about Hartford.]
        I told her about the desk by the coal scuttle, and Mother. It took longer than I meant. When I'd finished, Tucson had given up calling.
        ~ ruth++
        -> pass(20) ->
    * * [I said it was a long story.]
        "They've stopped making the other kind," said Ruth.
    - -
 * { know(sunk_grave) && ruth >= 4 } [Ask her straight: where is he?]
    -> confession
 * { know(sunk_grave) && ruth < 4 } [Ask her straight: where is he?]
    "Where's who?" said Ruth Amory. And she sat down with her back to me and opened her key, and sent, as far as I could tell, the whole of the Lord's Prayer to Yuma.
    ~ ruth--
 + [Take my leave]
    { ruth > 3: "Mind the sun," she said. | She nodded. }
    -> street
 - -> talk

= confession
The sounder was quiet. You could hear the stamp mill in the boards of the floor.
"If I told you he was alive," Ruth said, "you'd have to write it down."
 * "I'd have to write something down."
 * "There's a man in that jail, Ruth."
    "You think I don't know that? You think I've slept?"
 * [I put my hand over hers.]
    She let it stay there, the way you let a bird.
    ~ ruth++
 - "He's down the old Number Two. He meant to be over the line by Monday, but his horse went lame, and then there was Jory, and he won't go. He won't go and he won't come out." She wiped the ink off her chin at last, and put it on her cheek. "Teague would have killed him. He had till Sunday to sign that assay. So we gave Teague a body. Nobody was using it."
~ learn(kemp_alive)
-> pass(20) ->
-> telegraph.talk

=== widow ===
{ widow == 1:
    Clara Kemp's parlor had the curtains drawn and a cake on the table with a slice out of it. She'd been crying, she told me; she told me twice.
    "Eight thousand," she said. "It doesn't bring him back."
- else:
    "I'm not at my best," said Mrs. Kemp. The cake was down to a third.
}
 * [Say that I was sorry]
    "You're very kind." The handkerchief went up, and came down, and there was a crease ironed in it you could have cut paper on.
    ~ learn(widow_dry)
    -> pass(15) ->
 * [Ask if he'd had enemies]
    "Mr. Teague was very hard on him. And that Cornishman was drunk." She thought. "And I shouted at him a good deal, but he never minded. He'd go and read his newspaper at the telegraph office."
    -> pass(15) ->
 * [Ask about his teeth]
    "I beg your pardon?"
    * * "It's on the policy[."]," I said. "Distinguishing marks. Upper plate, gold and vulcanite, made in St. Louis."
        "Sixty dollars," said Clara Kemp, with feeling. "He took it out for soup."
    * * "Never mind."
        She gave me a slice of the cake. It was very good cake. I'd have been happier if it were worse.
    - -
    -> pass(10) ->
 * { know(widow_dry) } [Ask when she planned to leave]
    She'd planned on Thursday. There was a trunk. There was a cousin in San Diego, with a {~veranda|piano|glass eye and a veranda}.
    "You'll think me heartless," she said. "I was married eleven years to a man who was always just about to say something. I'd like to sit by the ocean for a while. It doesn't stop."
    -> pass(10) ->
 * { know(kemp_alive) } [Tell her he was alive]
    She sat so still that I counted the clock.
    "Then I shan't get the money," she said.
    "No, ma'am."
    "Well," said Clara Kemp, and cut what was left of the cake in two, and pushed half of it across to me. "Isn't that just like him."
    -> pass(20) ->
    -> gone
 + [Leave her to it]
    -> street
 - -> street
 = gone
 She was on the steps when I looked back, with her face turned up to the sun and her eyes shut. I wouldn't have called it grief, nor the other thing.
 -> street

=== jail ===
{ Jory !? in_jail:
    The door stood open and there was nothing inside but the heat.
    -> street
}
{The jail was the coolest place in town, and the smallest.|It was no bigger.|} {doss < 0: "Five minutes," said Doss, from behind his boots.|"Take your time," said Doss. "He's got till six."}
 - (cell)
 * [Talk to Jory Penhallow]
    He was a long, sad, underground sort of man, and he stood up for me, with the chain on.
    "I hit 'un," he said. "I did hit 'un Saturday. He'd told me the lode were gone, see, and we'd all be turned off by Christmas. I called 'un a liar." He studied his hands. "He weren't, though. I been down there. There's nothing left but the props."
    -> pass(20) ->
    * * "Where were you on Sunday night?"
        "Asleep, on my own. It's a poor time to wish I wasn't."
    * * "What'll you say to them at six?"
        "There's a hymn," said Jory.
 * { jail > 1 or whiskey } [Talk to Doss]
    { doss >= 2:
        "Off the record?" He shut the inner door. "I don't like it either. But I've one deputy and a busted knee, and Teague's got forty men drinking on account. You bring me something I can hold up in my hand. Not a theory. Something with some weight to it."
        ~ doss++
    - else:
        "You got something to tell me, ma'am, or are you just in out of the sun?"
    }
    -> pass(10) ->
 * { know(coal_oil) && doss >= 1 } [Ask Doss who'd bought coal oil]
    He went so far as to get his book out. "Five gallons. Friday. Kemp bought it himself, for his lamps."
    "How many lamps did he have?"
    Doss looked at the book as if it had spoken. "Two," he said.
    ~ doss++
    -> pass(10) ->
 + [Go]
    -> street
 - -> cell

=== saloon ===
{ once:
    - Nobody in the Silver Thread stopped talking when I came in. They stopped a moment after, one table at a time, front to back, like lamps going out.
    - They'd got used to me, or bored.
}
 * [Sit down with Amos Teague]
    -> teague
 * { whiskey < 3 } [Have a whiskey]
    ~ whiskey++
    It tasted of the barrel, and of whatever had been in the barrel. The barkeep watched me finish it, and moved his opinion of me one notch along.
    "Kemp never drank," he offered. "Nor said much. Left his plate in a glass here once, and went home without. Looked like somebody's grandmother." 
    -> pass(10) ->
    -> street
 * { whiskey == 1 } [Have another]
    ~ whiskey++
    ~ doss++
    Doss came in for his dinner, saw me with the glass, and sat down one stool nearer than he had to.
    -> pass(25) ->
    -> street
 * { teague } [Look in Teague's coat, on the hook]
    -> coat
 + -> 
    There was nothing more to be had there, and it was being had by everyone.
    -> street
 + [Out again]
    -> street

= teague
Teague had the corner table, a white beard, and the kind of cough you get from talking over machinery. He stood for me. He'd have made a fine bishop.
"A terrible thing," he said. "I offer a hundred dollars to the widow, out of my own pocket. When do the company pay?"
 * "When I've written my report."
    "And what'll be in it?"
    "Whatever's so."
    He smiled at me just as long as it was civil. "Now, that was Josiah's trouble."
    ~ teague_knows = true
 * "Friday, I expect."
    He patted my glove.
 * "What did Kemp's last assay say?"
    "That," said Mr. Teague, "burned."
    ~ teague_knows = true
 - He was called away then, to see about a rope. His coat stayed where it was.
-> pass(20) ->
-> saloon

= coat
{ 
- RANDOM(1, 4) == 1 && whiskey > 1:
    I had my hand in the pocket when a hand went around my wrist. It was the barkeep's. He held on to it while he made up his mind, then turned and asked the whole room who wanted one on the house.
- else:
    You'd be surprised what a woman can do to a coat stand, if she has a parasol.
}
It was folded small, in the inside pocket: a sheet in Kemp's neat hand, dated Saturday. <i>Constance mine, fourth level. One half ounce to the ton.</i> And under it, underlined: <i>I will not amend this. J.K.</i>
~ learn(true_assay)
-> pass(10) ->
-> street

=== undertaker ===
Malloy was coroner, barber and undertaker, and he kept the one chair for all three.
"Not a lot to see," he said. "I did him closed. I'd have done him in a hatbox, if she had let me."
 * "How did you know it was Kemp?"
    "Well, it was Kemp's place."
    * * "And the teeth?"
        He rubbed his jaw. "That's a funny thing. Good set. All his own."
        ~ learn(no_teeth)
        "Kemp had an upper plate, Mr. Malloy."
        I watched it go all the way down, like a bucket in a dry well.
    * * "I see."
 * "Anybody else died lately?"
    "Drifter, Friday. Fever. No name. I put him in Saturday, on the county."
    * * "Could I see where?"
        "You can see the lot of 'em. It isn't a big town, above ground or below."
    * * "Was he a tall man?"
        "He was a long man," said Malloy. "Laid down."
 - -> pass(20) ->
-> street

=== graveyard ===
{|I went up the hill again. It had not got any shorter.}
{ know(sunk_grave):
    Nothing had changed there. It's the chief thing about the place.
    -> street
}
Up the hill behind the livery they had forty-one wooden markers, a fence against the goats, and two fresh graves. One said KEMP. The other just had a number.
 * [Look at Kemp's]
    It was mounded up and trodden down. There was a jar of flowers on it: a geranium, one stem.
    -> again
 * (number) [Look at the other]
    The ground on it was sunk six inches. A new grave settles in a winter, not in four days. I took the ferrule of my parasol to it, and it went in, and in.
    There wasn't any box. The county drifter had got up and gone.
    ~ learn(sunk_grave)
    { know(no_teeth): With all his own teeth, I thought. }
 - (again)
 { number: -> down }
 + [Look at the other one]
    I put the parasol into it to the handle. It met with nothing whatever.
    ~ learn(sunk_grave)
 + [Go back down]
    -> street
 - (down) I stood there a while. There's a breeze, up that high, and no one to pay for it.
-> pass(15) ->
-> street

=== number_two ===
The Number Two had been played out for ten years. Its headframe leaned over the hole like a drunk over a well. I'd brought a lantern and said my name down the shaft before I put a foot on the ladder, which is only manners.

He was sitting on a powder box in his shirtsleeves, with a candle and Thursday's newspaper: a small man, with a plate that didn't fit him.

"You'll be from Hartford," said Josiah Kemp. "I'm sorry. I always paid on time."
 * "They're hanging a man for you at six."
    "I know it. I get as far as the ladder." His hand shook, and he looked at it with a scientist's interest. "I thought it'd be easier, being dead. I'd had a lot of practice."
 * "It was a good fire."
    "Thank you," he said. "I'm a chemist, by training."
 * [I sat down on the other powder box.]
    We sat there. I will say that it was cool.
 - "What do you want me to do, miss?"
 * { know(true_assay) } "Come up and read this aloud."
    I gave him the sheet from Teague's coat. He held it to the candle. For a moment I thought that he would put it in.
    "He kept it," said Kemp. "The old fool. He kept it, so he'd know what the truth was."
    And he went up the ladder ahead of me.
    -> pass(40) ->
    -> ending_assay
 * "Come up, and let them see you."
    He came. It took him three tries, and I had to go below him and put his boots on the rungs.
    -> pass(45) ->
    -> ending_lazarus
 * { ruth >= 4 } "Write it down, sign it, and go[."]," I said. "There'll be two horses at Benson."
    He wrote it on the margin of the newspaper, by candlelight, in that neat hand. He asked me to tell Ruth something. I said that he could tell her himself; she'd be on the other horse.
    It was the first I'd thought of it. I found I didn't like it.
    -> pass(40) ->
    -> ending_two_horses
 * "I want you to stay dead."
    He understood me quicker than I had.
    "And Jory?"
    I hadn't an answer. I went up the ladder toward a little coin of daylight and spent it.
    -> pass(45) ->
    -> street

=== accuse ===
Doss had his dinner in front of him. He put his fork down, which I took as a compliment.
"Go on, then," he said.
 * "It was Amos Teague."
    { 
        - know(true_assay):
            I laid the sheet by his plate. He read it with his lips.
            "That's why a man <i>might</i>," he said. "It ain't that he did." But he got his hat. 
            -> ending_teague
        - doss >= 3:
            "I'd love to," said Doss. "I'd purely love to. With what?"
            I hadn't got it in my hand, and we both looked at my hand.
            ~ doss--
            -> pass(10) ->
            -> street
        - else:
            He laughed so that the whole jail heard, and picked up his fork again.
            ~ doss -= 2
            -> pass(10) ->
            -> street
    }
 * { know(widow_dry) } "It was the widow."
    "Clara?" Doss chewed on it. "For the eight thousand."
    I'd an ironed handkerchief and a piece of cake. It's surprising how much you can build with that, if you've been at it for eleven years. He was nodding before I had finished.
    -> ending_widow
 * { know(no_teeth) || know(sunk_grave) } "It wasn't Kemp."
    -> not_kemp
 * "I've changed my mind."
    "Lady's privilege," said Doss.
    -> pass(5) ->
    -> street

= not_kemp
~ temp weight = 0
{ know(no_teeth):
    ~ weight++
    "The body had its own teeth. Kemp didn't."
}
{ know(sunk_grave):
    ~ weight++
    "There's a grave up there with nobody in it."
}
{ know(empty_hooks):
    ~ weight++
    "His tools are gone. He took them down and packed them."
}
{ know(night_wire):
    ~ weight++
    "And somebody ordered two horses."
    <> I hadn't meant to say that one. 
    ~ ruth -= 2
}
{ weight + doss >= 5:
    Doss got up. He took the keys off the nail and he stood a while with his back to me, a man with one deputy and a busted knee.
    "Forty of 'em," he said. "Well. I never did like that hotel."
    ~ Jory = loose
    -> ending_open_door
- else:
    "That's mighty clever," said Doss. "I believe it, even. I can't hold it up in front of forty drunks, though. Bring me Kemp, or bring me paper."
    ~ doss++
    -> pass(15) ->
    -> street
}

=== hanging ===
# image: dusk.png
~ Jory = dead
They did it at six, and on time. I've noticed that about a town: it can be late with its schooling, its sewers and its rent.

Jory Penhallow sang. He'd got through two verses.
{ know(kemp_alive):
    As they were taking down the wagon tongue a small man walked in off the desert with a newspaper under his arm, up the middle of the street, through all of them, until he was standing in front of it. "I'm Josiah Kemp," he said. He said it over and over. Nobody would look at him.
    I had known where he was. I put that in my report, too. 
- else:
    { LIST_COUNT(Clues) > 4: I had most of it. I had it all but the end. | I filed it as arson by a person since deceased. Hartford paid. }
}
{ ruth >= 4: Ruth wasn't at her key when the stage went. There was a geranium on the counter, and my hat. }
THE END: <i>At Six, and On Time.</i>
-> END

=== ending_assay ===
You never saw a street go so quiet. He walked down the middle of it at {the_time()}, with the sun behind him, and people backed away from him up on to the boardwalks.

He read it out from the steps of the Silver Thread. One half ounce to the ton. He did all the voices.

It took them some time to see what it meant, and then forty men turned around, one after another, and looked at Amos Teague.
{ doss > 1: "Mr. Teague," said Lyle Doss, "I'd come along with me, and I'd come quick," and he limped out into the street as if he had an army behind him. }
{ ruth >= 4:
    The company never paid a cent and the company never knew how near a thing it was. I wired them the report myself. That's to say, I dictated.
    "You could save nine cents," said Ruth.
    "What would I do with nine cents?"
    She told me. I missed the stage.
- else:
    I took the evening stage. When it passed the telegraph office the shade was down, and I could hear the key going, like rain on something small.
}
THE END: <i>One Half Ounce.</i>
-> END

=== ending_lazarus ===
The preacher fainted; I thought that he of all people might have been ready for it.
They let Jory go. They'd have hung Kemp, for the inconvenience, but nobody could say what for. { teague_knows: Amos Teague watched it all from the balcony, and stubbed out a good cigar, and went in. They found Kemp a week after, at the foot of the Number Two. He'd slipped, the marshal wrote. | Teague shook his hand, in front of everyone. Kemp signed the assay on the Friday. }
I put in for my expenses. Hartford disallowed the lantern.
THE END: <i>Lazarus, With Expenses.</i>
-> END

=== ending_two_horses ===
I read the margin of that newspaper aloud, at {the_time()}, on the jail steps, standing on a box. {doss > 0: Doss stood next to me while I did it.|Nobody stopped me, since nobody had thought of a rule for it.}
They let Jory go. Some of them went out to Number Two with dogs, and found a candle.

She'd left the geranium. She had left me a wire, too, sent to nobody, just the tape lying there in the basket: <i>Three horses would have done as well stop. R.</i>
 * [I gave the geranium to Clara Kemp, and went home.]
    She took it to San Diego. I get a card at Christmas.
    THE END: <i>Nine Cents.</i>
    -> END
 * [I asked at the livery for anything with legs.]
    Hartford has ten investigators now. I believe they all have mustaches.
    THE END: <i>No Names.</i>
    -> END

=== ending_teague ===
They never proved it. You can't prove a man did a thing that wasn't done. But while they were trying, they let Jory out, and Teague's lawyers came down from Prescott, and in the confusion the shareholders got hold of that sheet of paper.
{ know(no_teeth) or know(sunk_grave): I knew it wasn't so. I'd known it when I said it. I've turned that over a good many nights since, and I still can't find which side is up. | I thought that I'd done well. It was two years until a letter came from Sonora, in a neat hand, to explain, very kindly, that I hadn't. }
THE END: <i>A Theory, With Weight.</i>
-> END

=== ending_widow ===
They couldn't hang a woman, so they sent her to Yuma. Jory Penhallow went home to Cornwall. The company was spared eight thousand dollars, and gave me a desk away from the coal scuttle.
{ know(kemp_alive): Kemp read of it in a newspaper, I suppose. I like to think that he did not do the voices. }
Somebody sends me a cake from the prison each year. It's still very good cake. I've never found out what she means by it.
THE END: <i>The Policy Pays.</i>
-> END

=== ending_open_door ===
We took Jory out the back, on the marshal's own mare. Doss hit himself on the head with a stove lid, for the look of it, and overdid it.
They hung the wagon tongue with bunting in the end, and called it a Fourth of July come late.
I wrote: <i>Identity of remains not established. Claim denied.</i> { ruth > 2: Ruth sent it for me. When she got to <i>not established</i> she stopped with her hand on the key, and then, very slowly, she smiled on my side of the counter. | I sent it from Tucson. I didn't care to have it read first. }
THE END: <i>Not Established.</i>
-> END

// TODO: the preacher. he's in the notes with a whole alibi, never gave him a scene
