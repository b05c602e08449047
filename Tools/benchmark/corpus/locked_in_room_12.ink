/*
    LOCKED IN ROOM 12
    a puzzle-y thing for MathsJam (the other kind of jam)
    made in 9 days by one (1) supply teacher

    todo: difficulty levels
    todo: get someone who is NOT me to solve the coins
*/
# title: Locked in Room 12
# author: pi_eater

VAR score = 0
VAR hints_left = 3
VAR mistakes = 0
VAR dial_a = 0
VAR dial_b = 0
VAR dial_c = 0

// which puzzles are done
VAR done_doors = false
VAR done_coins = false
VAR done_river = false
VAR done_quiz = false

LIST Questions = (q_prime), (q_birthday), (q_triangle), (q_zero), (q_clock), (q_snail)

LIST Passengers = (owl), (mouse), (cheese)
VAR far_bank = ()
VAR boat_far = false
VAR trips = 0

VAR coins_left = 2     // weighings left

-> intro

== intro
It's ten past four. You nodded off in detention, which you were <i>supervising</i>.

The pupils have gone, the lights are off and the door of Room 12 has a combination lock on it that was certainly not there at three o'clock. There's a note taped under it.

    "Dear Sir or Miss,
    You said maths would get us out of anything. Now it's your turn!
    Three digits. Every puzzle in the room gives you one.
    love, 9B"

* [Rattle the door]
    It rattles back at you.
* [Shout for the caretaker]
    "HELLO?"
    Far away a floor polisher starts up, and drowns you out completely.
    * * [Shout louder]
        You shout until your voice cracks. The polisher goes past outside the door, humming, and away.
        ~ mistakes++
    * * [Save your breath]
        Sensible. You'll need it for the swearing.
* [Feel rather proud of them, actually]
    Nobody in 9B has handed in homework since October. This is easily the best work they have ever done.
    ~ score++
- You turn on the lights.
-> room

== room
{room == 1:
    The room has been rearranged. There are two cupboard doors painted red and blue, a pair of kitchen scales, a washing-up bowl with a boat in it, and the class skeleton, Keith, wearing a mortarboard.
- else:
    {shuffle:
    - The clock ticks. It's still ten past four. Somebody has taken the battery out and put in a very small speaker.
    - Keith grins at you.
    - A paper aeroplane slides off the light fitting and lands by your foot. It's full of correct long division.
    - The radiator goes <i>clonk</i>.
    }
}
[Score: {score}. Hints left: {hints_left}.]
+ {not done_doors} [The red and blue doors]
    -> doors
+ {not done_coins} [The kitchen scales]
    -> coins
+ {not done_river} [The washing-up bowl]
    -> river
+ {not done_quiz} [Talk to Keith the skeleton]
    -> quiz
+ [The lock on the door]
    -> lock
+ {hints_left > 0} [Text a colleague for a hint]
    -> hint ->
    -> room
* {mistakes > 4} [Climb out of the window]
    -> window

// ----------------------------------------------------
// DOORS: one liar, one truth teller
// ----------------------------------------------------
== doors
Each door has a face drawn on it in board marker and a speech bubble.
RED says: "The number is behind the blue door. Also, exactly one of us is lying."
BLUE says: "The number is behind me. And Red always lies!"
Underneath is written: <i>one of us ALWAYS tells the truth, one of us ALWAYS lies (even about the small stuff)</i>
-> think

= think
* [Suppose Red tells the truth]
    Then it's behind Blue, and Blue is the liar. But Blue says it's behind Blue too, and a liar couldn't.
    So that's out.
    ~ score++
    -> think
* [Suppose Blue tells the truth]
    Then it's behind Blue and Red always lies. But Red says that exactly one of them is lying, which is true...
    Hmm. That doesn't work either. They can't both be wrong. Can they?
    * * [They're 9B. Of course they can.]
        The puzzle is broken, so nobody's word is worth anything, and you'd better just open a door.
        ~ score += 2
    * * [You must have made a mistake]
        You go back to the start of the problem, and it's just the same the second time.
        ~ mistakes++
    - - -> think
+ [Open the red door]
    -> open_red
+ [Open the blue door]
    -> open_blue
+ [Leave the doors alone]
    -> room

= open_red
Inside is a mop with a digit taped on its handle: <b>7</b>.
And a sticky note: "We know it's a paradox. You taught us that word!! First digit."
~ done_doors = true
~ score += 2
-> room

= open_blue
{!A bucket falls on your head.|The second bucket, you feel, was unnecessary.|There is no third bucket. There's a photograph of a bucket.}
~ mistakes++
-> think

// ----------------------------------------------------
// COINS: 9 chocolate coins, 2 weighings
// ----------------------------------------------------
== coins
~ coins_left = 2
{coins == 1:
    Nine chocolate coins numbered 1 to 9, and the old balance scales from Food Tech. The card says: "One has been hollowed out & eaten by Tyler, so it is LIGHTER. Two weighings only. Its number is your middle digit."
- else:
    You put the nine coins back in a row and start again.
}
* [Just eat the coins until you find it]
    You eat number 1. You eat number 2. You eat number 3. You feel that this isn't in the spirit of the thing.
    ~ mistakes++
    -> first
+ [Start weighing]
    -> first
+ [Not now]
    -> room

= first
~ temp side = ""
+ [Weigh 1 2 3 against 4 5 6]
    ~ coins_left--
    The right-hand side, the 4 5 6 side, floats up.
    ~ side = "right"
+ [Weigh 1 2 3 4 against 5 6 7 8]
    ~ coins_left--
    The right-hand side floats up. So it is one of 5, 6, 7, 8. Four coins and one weighing left. That's not great.
    ~ side = "muddle"
+ [Weigh 1 against 2]
    ~ coins_left--
    They balance. Well, that's two down. Seven to go. With one weighing.
    ~ side = "muddle"
- {side == "right":So it's 4, 5 or 6, and you've {coins_left} weighing left.|You get the feeling that somebody in 9B would be shaking their head.}
+ [Weigh 4 against 5]
    ~ coins_left--
    They balance perfectly.
+ [Weigh 4 against 6]
    ~ coins_left--
    The 6 floats up like a balloon.
+ [Weigh 5 against 6]
    ~ coins_left--
    The 6 side rises.
- That's your lot. Which coin is the hollow one?
+ [4]
    -> wrong_coin
+ [5]
    -> wrong_coin
+ [6]
    Crunch. Hollow. Inside there's a tiny scroll that says "YES". 
    ~ done_coins = true
    {side == "right":
        ~ score += 3
        And you did it the proper way.
    - else:
        ~ score += 1
        You were, let's be honest, a bit lucky.
    }
    -> room
+ [None of the above]
    -> wrong_coin

= wrong_coin
Crunch. Solid chocolate. {Delicious, but wrong.|Wrong again, and you're feeling a bit sick.|You never want to see another chocolate coin.}
~ mistakes++
-> coins

// ----------------------------------------------------
// RIVER: owl, mouse, cheese
// ----------------------------------------------------
== river
{river == 1:
    The bowl is full of water. On the near side stand a plastic owl, a sugar mouse and a piece of actual cheddar. There's a boat with room for your finger and one passenger.
    "Get them all over. Owl eats mouse. Mouse eats cheese. You know how it goes."
}
-> bank

= bank
{LIST_COUNT(far_bank) == 3: -> across}
Near side: {Passengers:{Passengers}|nobody}. Far side: {far_bank:{far_bank}|nobody}. The boat is on the {boat_far:far|near} side.
+ {can_take(owl)} [Take the owl]
    ~ ferry(owl)
+ {can_take(mouse)} [Take the mouse]
    ~ ferry(mouse)
+ {can_take(cheese)} [Take the cheese]
    ~ ferry(cheese)
+ [Go across empty]
    ~ boat_far = not boat_far
    ~ trips++
+ [Give up for now]
    -> reset ->
    -> room
- // who is left alone without the boat?
{
- boat_far && Passengers ? (owl, mouse):
    As soon as your back is turned the owl falls on the mouse. It's gravity, but still.
    ~ mistakes++
    -> reset -> bank
- boat_far && Passengers ? (mouse, cheese):
    The sugar mouse melts into the cheese. You can't say who ate who.
    ~ mistakes++
    -> reset -> bank
- not boat_far && far_bank ? (owl, mouse):
    Splash. Farewell, mouse.
    ~ mistakes++
    -> reset -> bank
- not boat_far && far_bank ? (mouse, cheese):
    The cheese on the far bank has bite marks. How did they even do that?
    ~ mistakes++
    -> reset -> bank
}
-> bank

= reset
You put everybody back {where they began|where they began, again|at the start. The owl looks smug}.
~ Passengers = (owl, mouse, cheese)
~ far_bank = ()
~ boat_far = false
~ trips = 0
->->

= across
All three are over! {trips <= 7:In {trips} trips, which is as few as it can be done in.|It took you {trips} trips. It can be done in seven, just saying.}
~ score += 3
{trips < 7:
    // cheater??
    ~ score = score - 10
}
On the bottom of the boat is written: "last digit = how many legs does everyone have altogether (owl + mouse + cheese)".
~ done_river = true
-> room

// ----------------------------------------------------
// QUIZ
// ----------------------------------------------------
== quiz
A speaker in Keith's ribcage crackles. "WELCOME," it says, in the voice of a thirteen-year-old doing a ghost, "TO THE QUIZ OF BONES. THREE QUESTIONS. NO CALCULATORS."
-> next

= next
{LIST_COUNT(Questions) <= 3: -> verdict}
~ temp q = LIST_RANDOM(Questions)
~ Questions -= q
{q:
- q_prime: -> prime ->
- q_birthday: -> birthday ->
- q_triangle: -> triangle ->
- q_zero: -> zero ->
- q_clock: -> clock ->
- q_snail: -> snail ->
}
-> next

= prime
"WHICH OF THESE IS PRIME?"
* [51] -> wrong ->
* [57] -> wrong ->
* [59] -> right ->
* [91] -> wrong ->
- ->->

= birthday
"HOW MANY PEOPLE UNTIL TWO PROBABLY SHARE A BIRTHDAY?"
* [183]
    -> wrong ->
    "EVERYBODY SAYS THAT."
* [23]
    -> right ->
* [366]
    "THAT'S <i>DEFINITELY</i>, NOT <i>PROBABLY</i>."
    -> wrong ->
- ->->

= triangle
"A TRIANGLE HAS SIDES OF 3, 4 AND 8. WHAT'S ITS AREA?"
* [6] -> wrong ->
* [12] -> wrong ->
* [There's no such triangle] -> right ->
- ->->

= zero
"WHAT'S ANYTHING TO THE POWER OF ZERO?"
* [Zero] -> wrong ->
* [One]
    -> right ->
* [It depends on whether the anything is zero]
    There's a pause. You can hear whispering on the recording. "BONUS POINT, YOU PEDANT."
    ~ score++
    -> right ->
- ->->

= clock
"AT 3:15 WHAT'S THE ANGLE BETWEEN THE HANDS OF A CLOCK?"
* [0 degrees] -> wrong ->
* [7.5 degrees] -> right ->
* [15 degrees] -> wrong ->
- ->->

= snail
"A SNAIL IS IN A TEN METRE WELL. UP THREE EVERY DAY, DOWN TWO EVERY NIGHT. WHEN IS IT OUT?"
* [Day 8] -> right ->
* [Day 10] -> wrong ->
* [Why doesn't the snail just stay up?]
    "BECAUSE THEN IT WOULDN'T BE MATHS."
    -> wrong ->
- ->->

= right
~ score++
"{~CORRECT.|YES. UGH.|WELL DONE, FLESHY ONE.|RIGHT.}"
->->

= wrong
~ mistakes++
"{~NOPE.|WRONG! SO WRONG!|SEE ME AFTER CLASS.}"
->->

= verdict
"THE QUIZ OF BONES IS OVER." Keith's jaw drops open, and in it is a spare hint: somebody's phone number and the words <i>Mr Osei, knows everything</i>.
~ hints_left++
~ done_quiz = true
-> room

// ----------------------------------------------------
// HINTS (tunnel)
// ----------------------------------------------------
== hint
~ hints_left--
You text Mr Osei in Physics.
{TURNS_SINCE(-> hint.reply) >= 0 && TURNS_SINCE(-> hint.reply) < 3:
    He writes: "again? already??"
}
-> reply

= reply
{
- not done_doors:
    "if both of them say blue, maybe ask why"
- not done_coins:
    "3s. always split in 3s."
- not done_river:
    "take the mouse twice (you'll see)"
- done_doors and done_coins and done_river:
    "cheese has no legs mate"
- else:
    "no idea sorry. is this about the photocopier"
}
->->

// ----------------------------------------------------
// THE LOCK. code is 7 6 6
// ----------------------------------------------------
== lock
{lock == 1: Three brass wheels, quite new. The price sticker is still on.}
-> dials

= dials
The wheels show {dial_a}-{dial_b}-{dial_c}.
+ [Turn the first wheel]
    ~ dial_a = click(dial_a)
    -> dials
+ [Turn the second wheel]
    ~ dial_b = click(dial_b)
    -> dials
+ [Turn the third wheel]
    ~ dial_c = click(dial_c)
    -> dials
+ [Pull]
    {dial_a == 7 && dial_b == 6 && dial_c == 6:
        -> out
    }
    {It doesn't budge.|Nope.|Not that one.|{dial_a == dial_b:A lock with numbers that easy would be an insult.|No.}}
    ~ mistakes++
    {mistakes >= 12: -> caretaker}
    -> dials
+ [Step back]
    -> room

== out
<i>Click.</i>
The door swings open, and there in the corridor is the whole of 9B, sitting on the floor in rows, in silence, for the first time in their lives.
{not (done_doors && done_coins && done_river):
    "You didn't do all the puzzles," says Tyler. "You <i>guessed</i>."
    * [Deny it]
        "Show your working, then," says Tyler. There's no answer to that.
        ~ score -= 2
        -> marks
    * [Admit it]
        "It's called brute force. We do it in Year 10."
        -> marks
}
* [Give them all a merit]
    The cheer can be heard in the car park.
    -> marks
* [Give them all detention]
    "Worth it," says a voice at the back. And you'll have to supervise it, too.
    ~ score--
    -> marks

== marks
Your mark: {score}. Your mistakes: {mistakes}. Grade: {grade(score)}.
{score >= 25:
    -> genius
}
{score >= 8: -> merit_end}
-> pass_end

== genius
Pinned on the board outside is a certificate signed by every one of them. HONORARY MEMBER OF 9B.
You have been given worse qualifications.
-> END

== merit_end
They walk you to your car. Someone has parked a second, smaller lock on it. "Only joking," they say, and take it off, and you all look at the sky for a bit.
-> END

== pass_end
"You did OK, Miss or Sir," says Tyler. "For a supply." It's the nicest thing that anyone's said to you all term.
-> END

== window
You have had enough. You push up the window, which was never locked, and drop eighteen inches on to the grass.
It occurs to you that this was always the answer. It occurs to you that they will <i>never</i> let you forget it.
Your mark: {score}. Grade: lateral thinking.
-> END

== caretaker
The door opens from the other side. It's Mr Pugh with the floor polisher and a bolt cutter.
"I could hear you clicking all the way down in Reception," he says. "You want to be careful, they've done me twice."
Your mark: {score}. Grade: see me.
-> END

// ----------------------------------------------------
// functions
// ----------------------------------------------------
== function click(d)
~ return (d + 1) % 10

== function can_take(who)
{ boat_far:
    ~ return far_bank ? who
}
~ return Passengers ? who

== function ferry(who)
~ trips++
{ boat_far:
    ~ far_bank -= who
    ~ Passengers += who
    You bring the {who} back.
- else:
    ~ Passengers -= who
    ~ far_bank += who
    You take the {who} over.
}
~ boat_far = not boat_far

== function grade(s)
{
- s >= 20:
    ~ return "A*"
- s >= 14:
    ~ return "A"
- s >= 8:
    ~ return "B"
- s >= 16:
    ~ return "A minus"
- s >= 3:
    ~ return "C"
- else:
    ~ return "ungraded"
}
