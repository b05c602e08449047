// RAISE YOUR GLASSES
// made in 72 hours for Loop Jam. theme was "again"
// by pintofghosts
// thanks to my sister for having a wedding (nothing in this happened) (the swan happened)

# title: Raise Your Glasses
# author: pintofghosts

VAR moves = 6
VAR drunk = 0
VAR hasWatch = false
VAR hasSpanner = false
VAR generatorOff = false
VAR swanGone = false
VAR nerve = 0

// stuff you KNOW. survives the loop. (everything above does not)
LIST know = about_generator, about_swan, about_theo, about_watch, about_hesper, about_bet

-> first_time

== first_time
It's nine minutes to four and you are going to make a speech.
You're the best woman. You've known Theo since you were both six and he ate a crayon because you told him it was a carrot. You have it on a card. It says CRAYON, and then it says THANK PARENTS, and then it says something you can't read, because you wrote it on a train.
The marquee is full of hot people. Hot as in warm. Somebody taps a glass.

* [Stand up] You stand up.
* [Oh god] Oh god. You stand up.

- "Hello," you say. "For those who don't know me, I'm Dee, and—"
And the lights go out. And something very large and white comes in through the side of the tent, screaming. And the pole in the middle of it all, the one with the flowers round, leans over like a man about to tell you a secret, and 
-> loop

== loop
~ moves = 6
~ drunk = 0
~ hasWatch = false
~ hasSpanner = false
~ generatorOff = false
~ swanGone = false
~ nerve = 0
# CLEAR
{stopping:
- It's nine minutes to four and you are going to make a speech.
  You're sitting down. There's a card in your hand. It says CRAYON.
  ...Huh.
- Nine minutes to four. You're sitting down. The card says CRAYON.
  Nobody's wet. Nobody's screaming. There's canvas where the canvas ought to be. You put your hand flat on the tablecloth, to see if it'd stay there.
- Nine minutes to four. CRAYON. Okay. So it's that, then. You've seen films.
- Nine to four. CRAYON. {&You're out of your chair before the uncle on your left gets to "So how do you know".|You say the uncle's line along with him. He doesn't like it.|You've started to quite like the uncle.}
}
{loop == 8: On the back of the card somebody's written <i>8</i>, in your writing. You don't remember that. You turn it back over.}
{loop > 12 and not (know ? about_hesper): {~Something's ticking. Has something always been ticking?|Under the noise of the band you can hear a very small regular sound, from over by the aunts.}}
-> tent

// called after everything you do
== tick
~ moves = moves - 1
{moves <= 0:
    ->-> bang
}
->->

== tent
{
- moves == 6: 
  The band is {&killing|murdering|finishing off|still, somehow, not done with} "Moon River."
- moves < 3: 
  {shuffle:
    - The light over the top table flickers.
    - Somewhere outside a thing goes <i>honk</i>.
    - A man's tapping his pockets for a spoon to hit a glass with.
  }
- else: {once:
    - There are a hundred and ten people in here. You've counted them by now. There's not much else to count.
    - A bridesmaid runs past with a single shoe. She'll find the other one. She always finds it at five to.
    - The cake leans to the left. It isn't the cake that falls. You'd put money on it, before.
    }
}
+ [{not generator:Outside, round the back, where it's cool|Go round to the generator}] -> tick -> generator
+ [{not lake:The lake|The lake. The <i>swan</i>}] -> tick -> lake
+ [{know ? about_theo:Theo, behind the portaloos|Find Theo. Where IS Theo?}] -> tick -> theo
+ [{not aunts: The aunts' table|{know ? about_watch: Great-Aunt Hesper|The aunts, again}}] -> tick -> aunts
+ {drunk < 3} [{Have a drink|Have a drink|Have a drink (it doesn't count)|Drink}] -> tick -> bar
* {loop >= 2} [Scream] 
    You scream. It's pretty good. Everyone turns and looks at you, and someone says "Speech!", and the lights go out.
    -> bang
* {loop >= 4} [Just sit there and see what happens]
    You sit on your hands. {bang} times you've done this and you've never once just watched. 
    The bride's called Ines and she's got a petal stuck on her eyelid and she is looking round the tent as if somebody just gave it to her. You'd not noticed. You were always looking at the card.
    ~ nerve = nerve + 1
    -> tick -> tent
+ {loop >= 3} [Walk out to the car park] -> carpark
+ {moves < 6} [Get it over with. Stand up.] -> speech

== bang
{stopping:
- The lights go out. Screaming, white, wings. The pole leans over.
- The lights. The wings. The pole.
- Lights, wings, pole.
- {shuffle:
    - Lights, wings, pole.
    - Lights, pole, wings, for a change.
    - You shut your eyes this time. It's worse, you can hear the cake.
    - "Not the—" says the uncle. He never gets to say what.
  }
}
{generatorOff and not swanGone: The lights were already off! It came in anyway. It came in on purpose.}
{generatorOff and swanGone: No lights to go. No swan. You actually have time to think, well, that's— and then the pole just falls over. On its own. Like it's embarrassed not to.|}
{not generatorOff and swanGone: No swan. The lights go, everyone says "oooh", and someone backs into the pole in the dark.}
{generatorOff and swanGone and not (know ? about_watch): Just before, though. Just before. Tick, tick, and then not.}
-> loop

== generator
{You've never been round here. |}The generator's {the size of a pony|coughing|shaking|hot, and the wrong sort of blue}. 
{know !? about_generator:
    There's a cable running from it into the tent, and there's a puddle, and the cable's having a bath.
    "Don't touch that," says a boy of about nine, in a bow tie. "It goes off at four. It did a spark."
    ~ know += about_generator
- else: 
    The boy in the bow tie opens his mouth. "It did a spark, I know," you say. He's so impressed.
}
+ {not hasSpanner} [Ask the kid if there's a spanner] 
    {generator > 2: "How'd you know I've got a spanner?"|"I've got a spanner," says the boy, as if you'd asked him if he'd got legs.}
    ~ hasSpanner = true
    -> tick -> tent
+ [Turn it off]
    You turn it off. Inside, "Moon River" stops. There's a cheer.
    ~ generatorOff = true
    ~ nerve = nerve + 1
    -> tick ->
    -> tent
+ {not swanGone && generator > 1} [Ask the kid what he's scared of]
    "Swans," he says at once. "But they don't like {~brollies|umbrellas}. My nan told me."
    ~ know += about_swan
    -> tick -> tent
+ [Back in]
  -> tent

== lake
{!There's a lake. It came with the tent. On the lake there's a swan, and the swan's looking at the marquee like it owes it money.}
{swanGone:
    The lake's empty. It's so nice. 
    -> tent
}
{lake > 1: The swan. {&It knows you.|It's practising.|You look at each other, two professionals.|Its name's Gerald. You decided.}}
* [Reason with it]
    "Look," you say.
    It breaks your arm. You'd heard they could. It's kind of a relief when the tent falls down.
    -> bang
+ {know ? about_swan} [Open an umbrella at it]
    You borrowed an umbrella from the stand. It goes FWUMP. The swan rises up, and up, and there's so much <i>more</i> of it than you'd thought, and it says a word, and flies off over the trees.
    ~ swanGone = true
    ~ nerve += 1
+ {not (know ? about_swan)} [Throw it a vol-au-vent]
    {stopping:
    - It eats it. Keeping its eyes on you.
    - Mushroom. It prefers the prawn.
    - You've come out here with a whole tray. You sit on the jetty, it has one, you have one. It's the best conversation you've had all day. All days.
      It's got a scar on its neck the shape of an umbrella handle. You think about that.
      ~ know += about_swan
    - You're out of vol-au-vents.
    }
+ [Leave it be]
- -> tick -> tent

== theo
{know ? about_theo:
    He's where he always is.
- else:
    {theo == 1: He's not at the top table, and he's not at the bar.|{theo == 2: Not in the house, either. You've got as far as the coats.|He's behind the portaloos, in his shirtsleeves, sitting upon a crate.}}
    {theo < 3: 
        -> tent
    }
    ~ know += about_theo
}
{stopping:
- "I'm not running away," says Theo. "I want that understood. I came out for some air and then I just. Kept having it."
- "I'm not running away," says Theo.
  "I know," you say. "You're just having some air."
- "You kept having it," you say, before he gets his mouth open.
  He stares at you. "Do you do that to everybody?"
- You sit down next to him on the crate. He budges up. {&There's a crayon in your pocket. There's always been, you brought it for the speech.|The band goes into the second verse.|He smells of toothpaste and fear.}
}
* "Do you love her?"
    "So much," says Theo, "that I feel like I'm going to be sick. Is that it? Is that what it is?" 
    It's what you felt when you were writing the card. You think, on the train, maybe that was what it said.
    ~ nerve++
* {loop > 3} "We're in a time loop."
    He thinks. "Is this in the speech?"
    * * "No."
    "Then can you put it in? It's better than crayon."
    * * "How'd you know about crayon?"
    "Dee. It's <i>always</i> crayon."
* {know ? about_bet} "Hesper bet me you'd bottle it."
    "She bet <i>me</i> you would," says Theo. Then you both laugh till you have to hold on to a portaloo.
    ~ nerve += 2
* {theo > 4} [Give him the crayon]
    It's orange. He looks at it for ages. Then he bites the end off.
    "Nope," says Theo. "Still not a carrot." He's crying. He puts his jacket on.
    ~ nerve += 2
+ [Say nothing, sit with him] 
    You sit. You've done this now {theo} times, and he's never known about any of the others. 
+ [Take him inside by the ear] 
    {~"Ow."|"Ow. Ow."|He comes quietly.}
- -> tick -> tent

== aunts
{There are five aunts and one Great-Aunt. They've a bottle under the table and they're playing cards for buttons.|"You're back, love," says an aunt. You've never been here before, as far as she is concerned. You look at her hard. No. She says it to everybody.|The aunts deal you in without asking.|}
{know !? about_watch:
    Great-Aunt Hesper's at the end, in purple, ninety if she's a day. She's not playing. {She's winding a watch.|She's winding a watch. She'd a glass in her other hand and she put it down so as to wind it.}
    ~ know += about_watch
}
{know ? about_hesper: "Hello, Dee," says Hesper. She's the only one who says it differently every time.}
+ [Play a hand]
    {shuffle once:
    - You win four buttons and a toffee.
    - You lose your shoes.
    - You know what's in everyone's hand. It feels like stealing from aunts, because it is.
    }
    {aunts > 2: "Twenty says Theo bottles it," mutters an aunt. "Hesper's got her money on the other one. The speech one." ->took_bet->}
+ {know ? about_watch && not (know ? about_hesper)} ["What time d'you make it?"]
    {stopping:
    - "Nine minutes to," says Hesper. Without looking.
      You look at the clock on the tent pole. It says six minutes to.
      "You're slow," you tell her.
      "I am," she says, "aren't I?"
    - "Nine minutes to."
      "It's always nine minutes to."
      Her thumb stops on the little wheel. She's got very clear eyes. "Well now," says Great-Aunt Hesper. "And which one of you is <i>this</i>?"
      ~ know += about_hesper
    }
+ {know ? about_hesper} ["Why?"] -> why
+ {know ? about_hesper && not hasWatch} [Pinch the watch]
    You've had a lot of goes at it. You know when she sneezes. 
    ~ hasWatch = true
    It's warm. It's so small. It's going like a mouse's heart.
+ {hasWatch} [Give it her back]
    ~ hasWatch = false
    "I wondered if you would," says Hesper.
    ~ nerve++
+ [Sorry, wrong table]
- -> tick -> tent

= took_bet
~ know += about_bet
->->

= why
{stopping:
- "Because it's a lovely day," says Hesper. "And at four o'clock there's a speech, and then there's dancing, and then they'll put me in a car." She winds. "It's the last one I'll get, dear. I've been told. I thought I'd just have it a bit longer."
- "Doesn't it hurt? The pole?"
  "It never gets to me. I'm under the table by then. I do feel bad about the swan."
- "I was up to four hundred and something before you noticed," says Hesper. "I've had the salmon four hundred times. I'll tell you what, it's not the salmon."
- She takes your hand. Hers weighs nothing. "Is it a good speech?" she asks. "Only I've never heard it. You've never once got past <i>and</i>."
}
* {why >= 4} "It's not. It's just CRAYON."
    "Then you'd best write me another," says Great-Aunt Hesper. "You've got time."
    ~ nerve += 3
* {why >= 2} "You've got to stop."
    "Yes," she agrees, and keeps on winding. "When I've heard it, I think. I'd like to've heard it."
* {why >= 2} "Let's not stop."
    She looks up so fast that you nearly take it back.
    -> forever
+ [Sit with her a bit]
- -> tick -> tent

== bar
~ drunk++
{drunk:
- 1: It's prosecco. It's warm. It's {~fine|like licking a battery|fine, it's fine}.
- 2: Same again. The barman {&says you've an honest face|says they're out of ice. They're always out of ice|is called Mo, has two kids, and wants to be a vet. You've got to know him, over the afternoons}.
- 3: You're not sure you can feel the card.
    ~ nerve = nerve + 1
}
-> tent

== carpark
{carpark == 1: You walk. There's a hedge, then a field with cars in it, and a lane. Nobody stops you. You could just drive home.}
{carpark > 1: Hedge, field, lane.}
+ [Drive]
    {carpark > 4: -> drove}
    You get as far as the {cattle grid|church|big tree, nearly}. And the road sort of 
    -> loop
+ {hasWatch} [Drive, with the watch]
    -> stole_it
+ {hasWatch and hasSpanner} [Put the watch on the wall. Get the spanner.]
    -> smash
+ [Turn round]
    -> tick -> tent

== speech
You stand up. Someone taps a glass.
{drunk >= 3: The tent keeps standing up too.}
{not (generatorOff && swanGone):
    "Hello," you say. "For those who don't know me, I'm Dee, and—"
    {~Of course.|Well, what did you expect?|Honk.}
    -> bang
}
"Hello," you say. "For those who don't know me, I'm Dee, and"
* [...]
+ [...]
- The lights don't go out, since they're out already; it's all candles, and those little jars. There isn't a swan. You look at the pole. The pole looks at you.
Over at the aunts' table, Hesper's got her thumb upon the wheel.
{know !? about_hesper: 
    You don't know what to say. You've never got here. Tick, tick, says something, and the pole leans in as if it's dying to know.
    -> bang
}
~ temp ok = nerve
{drunk >= 2: 
    ~ ok = ok - 2
}
+ [CRAYON]
    "and when he was six, he ate a crayon." 
    They laugh. It's a nice warm laugh, and it goes on a bit. And you thank the parents, and you sit down. Hesper's looking at you. She's not cross. She just gives the little wheel a turn, like you'd plump a cushion.
    {~Next time.|Not that one, then.}
    -> loop
+ {ok >= 4} [Throw away the card] 
    -> real_speech
+ {ok < 4} [Throw away the card]
    You throw away the card and open your mouth and there's nothing in it. {Nothing at all. You stand there for so long that they start clapping to help you out.|It's closer. You had a word, then. You nearly had it.|"Um," you say, with real feeling.}
    -> loop
+ {hasWatch} [Hold up the watch]
    Every one of the aunts stops dealing.
    -> smash

// ---------------- endings ---------------

== real_speech
# music: off
"and I've been to this wedding {loop} times," you say.
They laugh. You wait for it.
"I've met all of you. I know he's Mo and he's going to be a vet. {know ? about_swan: I know what that swan wants. It's prawn.} I know who'll find her shoe. I know {theo > 3:Theo was behind the toilets ten minutes ago being so in love it made him sick|Theo's in here somewhere}, and I know Ines has a petal on her eye and nobody's said so because it looks like it's meant to be there."
Ines puts her hand up, and finds it.
"And if I could have just the one day, over and over, I'd think about it. I really would. It's that good. It's got that many people in it. But Theo, I want to see what you two look like <i>old</i>. So."
You're holding an empty glass. It'll do.
"Raise your glasses. To four o'clock."
* [Look at Hesper]
- She's got her eyes shut. She has got both hands round her glass, and there's nothing in either of them except that. On the tablecloth, the watch goes tick, and tick.
{swanGone: Far off over the trees, honk.}
And then it's a minute past.
{know ? about_bet: She never collects on her bet. You find twenty pounds in your coat in March, after the funeral, in an envelope that says <i>Told them so.</i>}
ENDING 1 of 6 : TO FOUR O'CLOCK (it took you {loop} goes)
-> END

== forever
"You don't mean it, dear."
* "I do."
    She deals you in. 
    {shuffle:
    - It's nine minutes to four, and there's the salmon.
    - It's nine minutes to four, and the uncle says "So how do you know".
    }
    You get so good at buttons. 
    ENDING 2 of 6 : MOON RIVER
    -> END
* "No. I suppose not."
    "No," says Hesper. "Go and have another go at it."
    -> tick -> tent

== stole_it
You drive past the cattle grid, and the church. You drive past the big tree. The watch is ticking in your pocket, and the road just goes on being road.
It's ten to five. It's Monday. It's autumn.
{theo: You never do find out what he'd have said. He's stopped ringing, now. They said she went just at four o'clock, in her chair, with her thumb and finger going like that, like she was looking for something.}
You still wind it. You don't know what'd happen.
ENDING 3 of 6 : AND
-> END

== smash
{hasSpanner: It only takes one.|You bring it down on the edge of the top table, next to the cake.}
{speech: There's not a sound. A hundred and ten people look at what you've got in your hand.}
A spring runs out over your fingers like something getting away. And it's four, and it's a minute past. It's easy. You should've done it ages back.
"Oh, Dee," says Great-Aunt Hesper. {carpark: She's come all the way out across the field, in her good shoes.}
* ["I had to."]
    "I know you did." She pats about for her glass. "I'd have stopped for a speech, is all."
* ["I'm sorry."]
    "Don't be, love. It was a lovely day." She looks round, as if for a coat. "It was, wasn't it?"
- ENDING 4 of 6 : A MINUTE PAST
-> END

== drove
You don't stop at the cattle grid. You don't stop at the church, and when the road sort of, you just put your foot down, and there's a noise like a page
and the car's on the verge. It's dark. It's raining.
There are {RANDOM(20, 60)} missed calls. The last one is from Theo and it's only breathing, then, a long way behind it, clear as anything, that stupid bird.
{nerve > 0: You turn the car around.|You sit there till the battery goes.}
{nerve > 0:ENDING 5 of 6 : LATE|ENDING 6 of 6 : NO SIGNAL}
-> END

// TODO the uncle should have a name
// TODO is moves 6 too mean? playtesters said 7. playtesters are cowards
