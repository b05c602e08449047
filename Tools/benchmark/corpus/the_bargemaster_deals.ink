# title: The Bargemaster Deals
# author: Teo Lindqvist-Marsh
# theme: river

/*
    The game is called Sink. Three cards each, one throw, one bet.

    A card's value in the list is (pips * 10) + suit, so LIST_MIN of a hand
    is always its lowest card, and a LIST_RANGE of ten is always a rank.
*/

LIST Pack = reed1 = 11, coin1 = 12, lamp1 = 13, tooth1 = 14, reed2 = 21, coin2 = 22, lamp2 = 23, tooth2 = 24, reed3 = 31, coin3 = 32, lamp3 = 33, tooth3 = 34, reed4 = 41, coin4 = 42, lamp4 = 43, tooth4 = 44, reed5 = 51, coin5 = 52, lamp5 = 53, tooth5 = 54, reed6 = 61, coin6 = 62, lamp6 = 63, tooth6 = 64, spare6 = 65

VAR Reeds = (reed1, reed2, reed3, reed4, reed5, reed6)
VAR Coins = (coin1, coin2, coin3, coin4, coin5, coin6)
VAR Lamps = (lamp1, lamp2, lamp3, lamp4, lamp5, lamp6)
VAR Teeth = (tooth1, tooth2, tooth3, tooth4, tooth5, tooth6, spare6)

VAR my_hand = ()
VAR her_hand = ()
VAR sleeve = ()

CONST BOND_PRICE = 60

VAR purse = 24
VAR pot = 0
VAR stake = 2
VAR hands_played = 0
VAR hands_won = 0
VAR last_hand = ""

// How she plays you
VAR her_opinion = 0     // of your nerve: goes up when you bet with nothing and she sees it
VAR regard = 0          // of you
VAR suspicion = 0
VAR she_bluffed = false
VAR ring_turns = 0
VAR know_tell = false
VAR rolls = 0            // at the boatmen's dice

// Things found out between hands
LIST Learned = why_he_signed, she_was_bound, he_likes_it, boat_is_mortgaged
VAR heard = ()

VAR your_trade = "net-mender"

-> sallow_lock

// =================================================================
//  CARDS
// =================================================================

=== function gather_pack()
    ~ Pack = LIST_ALL(Pack) - spare6
    ~ my_hand = ()
    ~ her_hand = ()

=== function draw(ref hand)
    ~ temp top = LIST_RANDOM(Pack)
    ~ Pack -= top
    ~ hand += top

=== function deal(ref hand, n)
    { n > 0:
        ~ draw(hand)
        ~ deal(hand, n - 1)
    }

=== function swap(ref hand, card)
    ~ hand -= card
    ~ draw(hand)

=== function rank(card)
    ~ return LIST_VALUE(card) / 10

=== function pips(hand)
    { LIST_COUNT(hand) == 0:
        ~ return 0
    }
    ~ temp low = LIST_MIN(hand)
    ~ return rank(low) + pips(hand - low)

=== function alike(hand, n)
    // the most cards of any one rank, looking from rank n downwards
    { n == 0:
        ~ return 0
    }
    ~ temp these = LIST_COUNT(LIST_RANGE(hand, n * 10, n * 10 + 9))
    ~ temp others = alike(hand, n - 1)
    { these > others:
        ~ return these
    }
    ~ return others

=== function is_current(hand)
    ~ return Reeds ? hand or Coins ? hand or Lamps ? hand or Teeth ? hand

=== function worth(hand)
    ~ temp total = pips(hand)
    {
    - alike(hand, 6) == 3:
        ~ total += 60
    - is_current(hand):
        ~ total += 40
    - alike(hand, 6) == 2:
        ~ total += 20
    }
    ~ return total

=== function describe(hand)
    {
    - worth(hand) > 60: a weir
    - worth(hand) > 40: a current
    - worth(hand) > 20: a mooring, and {in_words(pips(hand))}
    - else: {in_words(pips(hand))} in loose water
    }

=== function card_name(card)
    { rank(card):
    - 1: one
    - 2: two
    - 3: three
    - 4: four
    - 5: five
    - 6: six
    }
    <> of <>
    {
    - Reeds ? card: reeds
    - Coins ? card: coins
    - Lamps ? card: lamps
    - else: teeth
    }

=== function show(hand)
    ~ temp first = LIST_MAX(hand)
    ~ temp rest = hand - first
    { LIST_COUNT(hand):
    - 0: nothing
    - 1: the {card_name(first)}
    - 2: the {card_name(first)} and {show(rest)}
    - else: the {card_name(first)}, {show(rest)}
    }

=== function in_words(n)
    {
    - n < 0: minus {in_words(-n)}
    - n >= 100: a hundred{n > 100: and {in_words(n - 100)}}
    - n >= 20:
        { n / 10:
        - 2: twenty
        - 3: thirty
        - 4: forty
        - 5: fifty
        - 6: sixty
        - 7: seventy
        - 8: eighty
        - 9: ninety
        }
        <>{n mod 10 > 0:-{in_words(n mod 10)}}
    - else:
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
        - 9: nine
        - 10: ten
        - 11: eleven
        - 12: twelve
        - 13: thirteen
        - 14: fourteen
        - 15: fifteen
        - 16: sixteen
        - 17: seventeen
        - 18: eighteen
        - 19: nineteen
        }
    }

=== function crowns(n)
    {in_words(n)} crown{n != 1:s}

// =================================================================
//  THE OPPONENT
// =================================================================

=== function she_throws()
    ~ temp lowest = LIST_MIN(her_hand)
    {
    - worth(her_hand) > 40:
        ~ return false
    - alike(her_hand, 6) == 2:
        // keep the mooring, throw the odd one
        { LIST_COUNT(LIST_RANGE(her_hand, rank(lowest) * 10, rank(lowest) * 10 + 9)) == 2:
            ~ swap(her_hand, LIST_MAX(her_hand))
        - else:
            ~ swap(her_hand, lowest)
        }
        ~ return true
    - rank(lowest) < 4:
        ~ swap(her_hand, lowest)
        ~ return true
    }
    ~ return false

=== function she_calls(amount)
    ~ temp needed = 12 + amount - her_opinion * 2
    { worth(her_hand) >= needed:
        ~ return true
    }
    ~ return RANDOM(1, 8) == 1

=== function she_bets()
    ~ she_bluffed = false
    { worth(her_hand) >= 24:
        ~ return true
    }
    { RANDOM(1, 3) == 1:
        ~ she_bluffed = true
        ~ return true
    }
    ~ return false

=== function her_manner()
    { she_bluffed:
        ~ ring_turns++
        {know_tell:She turns the ring. Once, all the way round. There it is.|She {~turns her ring a little on its finger|turns the ring, and looks at the ceiling|sips, and turns her ring}.}
    - else:
        She {~looks at you pleasantly|squares the coins with one nail|drinks|scratches the dog, which is somewhere under the table|hums two bars of something}.
    }

// =================================================================
//  A HAND OF SINK
// =================================================================

=== play_hand(this_stake)
    { purse < this_stake:
        ->-> broke
    }
    ~ stake = this_stake
    ~ hands_played++
    ~ gather_pack()
    ~ deal(my_hand, 3)
    ~ deal(her_hand, 3)
    ~ purse -= stake
    ~ pot = stake * 2

    You put in {crowns(stake)}, and so does she. {&She deals.|You deal, and she watches your hands as she might watch a kettle.}
    You have {show(my_hand)}: {describe(my_hand)}.

- (throwing)
    <- offer_throws(my_hand)
    + [Keep all three]
        You keep what you have.
    + { LIST_COUNT(sleeve) > 0 } [Bring the spare six out of your sleeve]
        -> from_the_sleeve
    + { hands_played < 3 } [Ask her to go over the rules again]
        "Three alike is a weir," she says, "and beats everything. Three of a suit is a current. Two alike's a mooring. After that it's all loose water and you count the pips. Throw one if you like. Then we frighten each other."
        -> throwing
-   -> her_throw

= from_the_sleeve
    ~ temp worst = LIST_MIN(my_hand)
    You yawn, and stretch, and when you are back at the table you have no {card_name(worst)} any more.
    ~ my_hand -= worst
    ~ my_hand += spare6
    ~ suspicion += 2
    ~ sleeve = ()
    It is now {show(my_hand)}.
    -> her_throw

= her_throw
    ~ she_bluffed = false
    {she_throws():She throws one, and draws.|She taps the backs of her cards and keeps them.}

- (betting)
    + { purse >= stake } [Bet {crowns(stake)}]
        -> you_bet(stake)
    + { purse >= stake * 3 } [Bet {crowns(stake * 3)}]
        You make quite a noise with it.
        -> you_bet(stake * 3)
    + [Knock]
        You knock on the wood.
    + [Fold]
        You put them down on their faces. "Sunk," she says, with sympathy, and takes the pot.
        ~ last_hand = "folded"
        ->->
-   { not she_bets():
        She knocks too. {her_manner()}
        -> showdown
    }
    She pushes {crowns(stake * 2)} out across the felt. {her_manner()}
    + { purse >= stake * 2 } [Call her]
        ~ purse -= stake * 2
        ~ pot += stake * 4
        -> showdown
    + [Let her have it]
        ~ last_hand = "folded"
        {know_tell and she_bluffed:You know perfectly well. You let her have it all the same, and she knows that you know, and for a moment you are like two people on a stair.|She takes the pot, and does not show you her cards, and you will always wonder.}
        ->->

= you_bet(amount)
    ~ purse -= amount
    ~ pot += amount
    { not she_calls(amount):
        "No," she says, {&after a look at you|and yawns|having counted something on the beams}. "Take it." 
        ~ purse += pot
        ~ hands_won++
        ~ last_hand = "stolen"
        { worth(my_hand) < 16:
            You do not show her what you had. You would rather like to.
        }
        ->->
    }
    ~ pot += amount
    She matches it.
    { worth(my_hand) < 16:
        ~ her_opinion++
    }
    -> showdown

= showdown
    You turn over {show(my_hand)}. She has {show(her_hand)}.
    { my_hand ? spare6 && (her_hand ? tooth6 || my_hand ? tooth6):
        You both look at it. There are, on the table, two sixes of teeth.
        ->-> caught
    }
    { my_hand ? spare6 && RANDOM(1, 10) <= suspicion:
        Then she picks up your six, holds it against the lamp, and holds another beside it. "This one," says the bargemaster, "is a bluer blue."
        ->-> caught
    }
    {
    - worth(my_hand) > worth(her_hand):
        Yours is {describe(my_hand)}, and {describe(her_hand)} is hers. {Yours. You are astonished at how much noise money makes.|Yours.|You rake it in.}
        ~ purse += pot
        ~ hands_won++
        ~ last_hand = "won"
    - worth(my_hand) == worth(her_hand):
        It comes out level, to the pip. You each take back your own.
        ~ purse += pot / 2
        ~ last_hand = "level"
    - else:
        {Yours is {describe(my_hand)}. Hers is better, by about the width of a river.|She beats you with {describe(her_hand)}.|Hers.}
        ~ last_hand = "lost"
    }
    ->->

// One choice for each card, however many there may be: the knot hands
// the rest of the cards on to another copy of itself.

=== offer_throws(cards)
    { LIST_COUNT(cards) == 0:
        -> DONE
    }
    ~ temp this_one = LIST_MAX(cards)
    <- offer_throws(cards - this_one)
    + [Throw the {card_name(this_one)}]
        You throw the {card_name(this_one)}, 
        ~ swap(my_hand, this_one)
        <> and now you have {show(my_hand)}: {describe(my_hand)}.
        -> play_hand.her_throw

// =================================================================
//  THE STORY
// =================================================================

=== sallow_lock
# scene: sallow_lock
At Sallow Lock they tell you that you are in luck: the *Patience* is tied up below for the night, taking on slates, and the bargemaster is at home to visitors.

"Bring money," the lock-keeper says. "She won't talk without there's cards. She won't hardly breathe without there's cards."

You have brought money. There are {crowns(purse)} in your stocking, which is next year's seed, and your mother does not know that it has gone for a walk. You have come to buy back your brother.

 * [You could just ask for him]
    You could. You picture it the length of the gangplank. You picture it being funny.
 * [You have never lost at cards]
    Not to say lost. You have played for beans with your aunts; and they are hard women, your aunts.
    ~ her_opinion++
 * [Seven years is not so long]
    He is nineteen. He signed in March. It is not so long if you say it quickly.
    ~ regard++

- The bargemaster's cabin is all drawers, like the inside of a desk. Behind the table, in a shawl, with a dog asleep on both her feet, is Odile Marchbanks. She is the size of a child, and about a hundred. On her left hand is one thin ring.

"Sit," she says. "Mind the dog. What do you do, when you're not staring?"

 * "I mend nets."
 * "I teach the little ones their letters."
    ~ your_trade = "schoolteacher"
 * "I'm a card-player[."]," you say.
    ~ your_trade = "gambler"
    "God help you, so am I."

- {your_trade == "net-mender":"Ah. Good hands, then. I'll watch them."|{your_trade == "schoolteacher":"Then you'll be able to count. That will be a change."|She has the grace to look you up and down as if it were possible.}}

You say your brother's name. She does not look surprised; but then it is a face that put away surprise some time ago, in one of the drawers.

"Corin," she says. "Six years, seven months outstanding. There's his paper." It is pinned to the beam above her head, among twenty others. "Sixty crowns. Or you can win it, or you can win sixty crowns. I don't mind. It's a long river."

-> first_table

=== first_table
# scene: first_table
"Two crowns, to begin," says the bargemaster, "as we hardly know each other."

-> play_hand(2) ->
-> table_talk ->
-> play_hand(2) ->
-> table_talk ->
-> play_hand(2) ->

{
- hands_won == 0: You have not won a hand. She has been very nice about it.
- hands_won == 3: Three from three. She looks at you, at last, as though you had come in.
- last_hand == "won": "Well, well," says the bargemaster, and strokes the dog with her foot.
- else: She stacks the money by feel, without looking down.
}

"Now I'm going to have my soup," she says. "I'm old; there are stops. Walk about. Don't fall in. We'll play for fours when you come back."

You have {crowns(purse)}.

-> on_deck

=== table_talk
{shuffle once:
-   -> flat
-   -> low_ones
-   -> slip_of_paper
-   -> look_at_me
-   -> the_dog
}
->->

= flat
"You've the same ears," she remarks, as she gathers the cards. "He's a good boy. He sings flat. I had him stop."
 * "He always sang flat."
    "It's a thing you miss, I expect." She does not say it cruelly. It is the first thing she has said that is not about cards.
    ~ regard++
 * [You say nothing]
    "Nor you," says the bargemaster, "I notice."
- ->->

= low_ones
"D'you know why the one's the lowest?" she says. "On the sea it's the highest. I had a sailor try to tell me so. I said, look out of the window."
 * [Laugh]
    ~ regard++
    The dog wakes up, to see what that was.
 * "Whose deal is it?"
    "Businesslike," she says. You would not call it praise.
- ->->

= slip_of_paper
Somebody knocks, and passes in a slip of paper. She reads it with her lips closed very tight, folds it small, and puts it in a drawer that has several more just like it.
 * "Bad news?"
    "It's slates," she says. "It's always slates."
 * [Look at the drawer]
    The topmost has a bank's name on it. The lock-keeper told you that the *Patience* was all hers. Perhaps she told the lock-keeper.
    ~ heard += boat_is_mortgaged
- ->->

= look_at_me
"You look at your cards too long," she says. "They don't get better. Look at me."
 * [Look at her]
    You look at her. {ring_turns > 0:You find that you are looking at her left hand.|She looks back. It's like trying to see into a teapot.}
    { ring_turns > 0:
        ~ know_tell = true
        It was when she had nothing. Each time, it was when she had nothing.
    }
 * [Look at your cards]
    "Suit yourself," says the bargemaster.
- ->->

= the_dog
The dog has moved over on to your feet. It is surprisingly heavy, and damp underneath. "He does that," says the bargemaster, not pleased.
{ last_hand:
- "won": "He likes whoever's winning. He has no principles at all."
- "lost": "He's sorry for you. He's a fool."
- else: "He's thinking about it."
}
->->

=== on_deck
# scene: on_deck
Outside there are stars, and a stink of weed, and slates going down into the hold one at a time with a sound like a slow dealer.

- (about)
 * [Look for Corin]
    -> corin
 * [Join the boatmen by the brazier]
    -> dice
 * [See who is whistling at you from the coal-hatch]
    -> pim
 * { TURNS_SINCE(-> first_table) > 10 } [Sit on the roof a minute]
    You sit on the cabin roof. Below, through the skylight, you can see the top of her head. The soup is finished. She is laying out cards on the felt all by herself, and losing, and you see her turn the ring, with nobody there.
    ~ know_tell = true
    -> about
 + [Go back in]
    { not corin:
        You have not seen Corin. You tell yourself that it will be nicer to see him with the thing in your hand.
    }
    -> second_table

=== corin
He is in the hold, in his shirt, catching slates. He has got shoulders. It takes him a moment to put the slate down.

"You've never come to play her," he says. "Oh, you *have*."

 * "I've come to fetch you home."
    He wipes his hands. He takes a long while over it. 
 * "Mother cries every night."
    "She cried every night before," says Corin. "It's how she gets off."
    ~ heard += why_he_signed
 * "Why did you do it?"
    "For the roof," he says. "For the roof and the doctor. They give you it all at the start, you see. You thought I lost it at cards? I thought you knew. I thought that you'd have looked in the tin."
    ~ heard += why_he_signed

- "I'm to be a second hand at Easter," he tells you. "I can take her through the Narrows in the dark, near enough. I see a new place every morning." He laughs. "It's always a lock. But it's a new one."

 * (asked) "Do you want to come home or not?"
    "I want it to be mine," he says. "Whichever."
    ~ heard += he_likes_it
 * "You'll have a bed by tomorrow."
    "I've a bed," says Corin.
 * "Is she hard?"
    "The old lady? She was bound herself at eleven. Did her seven years on this boat, and then seven more for the fellow's brother, and then she beat the bargemaster at Sink with three ones. That's his ring." He looks at the hatch. "She tells it better."
    ~ heard += she_was_bound

- Someone overhead shouts "Slates!" and your brother puts up his hands without looking, and catches one.
-> on_deck.about

=== dice
Four boatmen, one bench, and a box with two dice in it. The game is called Three Herons, though nobody can tell you where the third one comes in. You put down a crown. If you roll over seven you get two.

- (roll)
 + { purse >= 1 && rolls < 6 } [{rolls > 0:Roll again|Roll}]
    ~ temp a = RANDOM(1, 6)
    ~ temp b = RANDOM(1, 6)
    ~ purse--
    ~ rolls++
    {in_words(a)} and {in_words(b)}. <>
    { 
    - a == b && a == 1:
        "Snakes," they say, and take off their hats. You owe another crown for that; it is the custom.
        ~ purse--
        { purse < 0:
            ~ purse = 0
            Seeing the state of you, they let the custom go.
        }
    - a + b > 7:
        You take up two crowns.
        ~ purse += 2
    - a + b == 7:
        Seven is nobody's. You have your crown back.
        ~ purse++
    - else:
        {The dog could have done better.|It goes in the box.|In the box.|Box.}
    }
    -> roll
 * { rolls > 1 } "What's she like to play with?"
    "She can't abide being pitied," says one. "Nor cheated," says another. A third says, "She threw a man in at Otter Reach for it. That was with his boots on."
    ~ suspicion++
    -> roll
 + [{rolls > 0:Leave while you have your boots|Think better of it}]
    -> on_deck.about

=== pim
It is a boy, black from the hair down. He's called Pim, he says, and he does the lamps, and he has got something you would like.

It's a six of teeth.

"Off her old pack," says Pim. "You'd want to be quick with it. Three crowns."

 * { purse >= 3 } [Buy it]
    ~ purse -= 3
    ~ sleeve += spare6
    It goes up your sleeve as though it knew the way.
    "There's a real one, mind," says Pim. "In the pack. You want to hope it stops there."
 * [Turn him down]
    "Honest," says Pim, making a note of it. "All right. Then I'll give you one for nothing. Watch the ring."
    ~ know_tell = true
 * "Does she know that you sell these?"
    He thinks about it. "She taught me to count," he says, as if that were an answer, and he puts the card away again.
    ~ regard++

- -> on_deck.about

=== second_table
# scene: second_table
She has put on spectacles. You are not sure that's a compliment.

{ heard ? she_was_bound:
    * [Ask her about the three ones]
        "Corin talks," she says. But she puts down the pack to tell you: the winter, and the man, and how long it took him to understand what he was looking at. "Three ones," says the bargemaster. "The lowest weir there is. I never was so happy. I've been trying to get them again ever since."
        ~ regard += 2
        -> fours
    + [Sit down and cut]
        -> fours
- else:
    -> fours
}

= fours
"Fours, then."

-> play_hand(4) ->
-> table_talk ->
-> play_hand(4) ->
{ purse >= 24:
    "You're heavy," she says. "Shall we say sixes? It's late."
    -> play_hand(6) ->
- else:
    -> play_hand(4) ->
}

The lamp gutters. She trims it. You count what you have by touch, under the table, and it is {crowns(purse)}.

{ purse >= BOND_PRICE:
    -> can_buy
}
-> last_hand_offer

=== can_buy
It is enough. It is actually enough. You put sixty crowns out upon the felt in little towers, and she looks at them as if they were some sort of toy.

"Or," says the bargemaster, "one more."

"For what?"

{heard ? boat_is_mortgaged:"For the boat," she says; and you think of the drawer.|"For the boat," she says.} "Your sixty and his paper. Against the *Patience*, and everything that's on her. I've never been asked for it and I've never offered. I'd like to see what it feels like."

 * [Take the paper]
    -> buy_paper
 * [Play for the boat]
    -> for_the_boat

= buy_paper
    ~ purse -= BOND_PRICE
    She reaches up and unpins it. It leaves a square on the beam, paler than the rest.
    -> with_the_paper

=== last_hand_offer
"You haven't got it," she says. {purse < 12: "You've hardly got the walk home."| "You've got some of it."}

She reaches up behind her, and unpins the paper, and lays it on the felt.

"One hand. No throws to think about, no bets. Three cards for me and three for you. His paper there; and here," and it comes out of another of the drawers, blank, and smelling of lavender, "yours. Seven years. {your_trade == "net-mender":I could use the hands.|{your_trade == "schoolteacher":You could teach that Pim.|You could keep me company.}}"

 * [Play]
    -> all_or_nothing
 * { regard >= 3 } "You don't want to win that."
    -> gentle
 * [Get up from the table]
    "Sensible," she says. There is nothing in her voice at all.
    -> walk_away

=== all_or_nothing
~ gather_pack()
~ deal(my_hand, 3)
~ deal(her_hand, 3)
# music: none
She deals them face up, one and one and one.

You have {show(my_hand)}. {LIST_COUNT(sleeve) > 0:The card in your sleeve is quite warm. It would have to go in under her eyes.}

 * { LIST_COUNT(sleeve) > 0 } [Palm it in]
    ~ my_hand -= LIST_MIN(my_hand)
    ~ my_hand += spare6
    ~ sleeve = ()
    { RANDOM(1, 3) > 1 || her_hand ? tooth6 || my_hand ? tooth6:
        She lays one small finger on your wrist.
        -> caught
    }
    The lamp dips. You will never know if it was Pim. When it comes up again, you have {show(my_hand)}.
 * { LIST_COUNT(sleeve) > 0 } [Leave it where it is]
    You leave it where it is.
 * ->
- She has {show(her_hand)}.

{
- worth(my_hand) > worth(her_hand):
    ~ last_hand = "won"
    Nobody breathes, and then the dog does.
    "Why, {describe(my_hand)}," says the bargemaster. "Well. There."
    -> with_the_paper
- worth(my_hand) == worth(her_hand):
    Level. She begins to laugh. She laughs till she has to take off the spectacles.
    "Again?" you say.
    "No, no," says the bargemaster. "I couldn't. Take him. Take him, I've never seen that in my life."
    -> with_the_paper
- else:
    ~ last_hand = "lost"
    -> bound
}

=== for_the_boat
~ gather_pack()
~ deal(my_hand, 3)
~ deal(her_hand, 3)
She shuffles for a long time. You think she has forgotten how to stop.

You turn yours over: {show(my_hand)}. She turns hers one by one: {show(her_hand)}.

{ worth(my_hand) >= worth(her_hand):
    -> your_boat
}
~ purse -= BOND_PRICE
"Ah," says the bargemaster, and draws the towers in, and the paper after. "D'you know, I don't feel anything. Isn't that a shame?"
{ purse >= 4:
    You have {crowns(purse)} over. You walk home with it along the towpath, in the rain.
- else:
    You walk home along the towpath, in the rain.
}
You had him in your hand, you tell the river. You tell it as far as Sallow; and then for some while you tell it to your aunts.
# ending: overplayed
-> END

=== gentle
She doesn't answer. You hear the slates, and the water.

"You want somebody to sit there," you say. "That's all it's ever been for. {heard ? she_was_bound:You won the boat and then there wasn't anybody to tell.|Any of these." You mean the papers, all twenty. "You'd let them all go for a good game.}"

"I threw a man in at Otter Reach for less," says the bargemaster.

 * "I'll come back at Easter and play you for nothing."
    "For beans," she says, after a while.
    "For beans. My aunts taught me."
    She pushes the paper over the felt with one finger, as if it were something the dog had brought.
    ~ regard++
    -> with_the_paper
 * "I'm sorry for you."
    It was the wrong word. You see it go in.
    "Cut," says the bargemaster.
    -> all_or_nothing

=== with_the_paper
{ not corin:
    -> find_him
}
You take it down into the hold. Corin reads it through, in case, and then holds it with the tips of his fingers, because of the slate dust.

 * { heard ? he_likes_it } [Give it to him and ask for nothing]
    "It's yours," you tell him. "Whichever."
    -> his_own
 * [Tell him to get his coat]
    -> home
 * { heard ? why_he_signed } [Tell him that you looked in the tin]
    You didn't. You ought to have; you know what was in it, now. He puts his black hand on top of your head, as he did when you were small, and leaves a print there.
    -> home

= find_him
    You find him in the hold, in his shirt, and he doesn't understand. You have to tell him three times. "But I'm second hand at Easter," says your brother.
    -> home

=== home
You walk back by the towpath with the sun coming up. He is quiet, to Sallow; and then he begins, quite softly, to sing, and it's flat.

{ purse >= 24:
    You put back the seed-money before your mother is down, and {purse == 24:not a crown is missing|{in_words(purse - 24)} over, which she will always believe she must have miscounted}.
- else:
    There are {crowns(purse)} in the stocking. It will be a thin year, with an extra mouth in it. Your mother doesn't say anything about the money. She has got hold of his sleeve.
}
{ not corin.asked:
    At night you sometimes hear him get up and stand at the window, on the side where you can't quite see the river.
}
# ending: home
-> END

=== his_own
He looks at it. Then he folds it in four and buttons it in his shirt, goes up the ladder, and you hear him knock at the cabin door.

You don't hear what he asks her for. You hear her say, "Wages? *Wages?*" and then, after a bit, the noise of somebody looking through a great many drawers.

At Easter the *Patience* comes up through Sallow with a new second hand at the sweep. {regard >= 3:There is an old woman on the roof in a shawl, with a bag of beans.|He takes off his hat to you the whole length of the lock.}
# ending: his own man
-> END

=== your_boat
"Why, {describe(my_hand)}," says the bargemaster, wonderingly. "So that's what it looks like from here."

She takes off the ring. It leaves a mark like a wire. She slides it across, and gets down from her chair, and wakes the dog.

{ heard ? boat_is_mortgaged:
    "There's a drawer," she says at the door. "You'll have seen it. I'd read those from the top." You can tell from the way she goes down the plank, with her bag, and the dog behind, that she has not been so light in forty years.
- else:
    It is three days until you open the drawer with the letters from the bank in it.
}

 * [Burn the twenty papers]
    They go up all together, with a noise like pigeons. In the morning you've a boat, a debt, {heard ? he_likes_it:your brother, who would not leave if you paid him|no crew but your brother}, and four hundred slates for Marl. It's a long river.
    # ending: bargemaster, with no one bound
 * [Leave them on the beam]
    You will do it tomorrow. There are the slates to see to. There is a man at Marl Lock, they tell you, come a great way to see the bargemaster about his sister; and he has brought money.
    You find you are turning the ring.
    # ending: bargemaster
- -> END

=== walk_away
Corin waves to you from the hold. You cannot tell whether he thinks that you have won.

{ purse > 24: You are {crowns(purse - 24)} up on the night. It is the worst money you ever had.| You put back what there is. In the spring you sow what it will buy.}

He writes, at Easter. He's second hand. {heard ? he_likes_it:You keep the letter in the tin.|He asks why you didn't come to find him.}
# ending: walked away
-> END

=== broke
"That's that, then," says the bargemaster gently. You have {crowns(purse)}, and it isn't enough to sit there.

She looks at you over the cards. "I'll lend against paper," she says. "I always do. That's how they all come to be up there."

 * [Sign]
    -> bound
 * [Go home and tell your mother about the seed]
    -> broke_home

= broke_home
    It is eleven miles. You have the whole of it to find a way of saying it, and when you come in at the door and she looks up, you find that you have only carried it there.
    # ending: cleaned out
    -> END

=== bound
You sign, and she blots it. She pins you up beside him; there was a space. {hands_won > 3: "You did play nicely," she says.}

{ corin:
    He's angry for a fortnight. Then there is a morning at Marl when the mist comes up the lock in one piece, like a loaf, and he nudges you with his elbow, so that you should not miss it.
- else:
    "You *never*," says Corin, when you come down the ladder. It is the first thing that he's said to you since March.
}

In the evenings, she sends down for you. You play for beans. You get to be quite good. Six years, eleven months outstanding.
# ending: bound
-> END

=== caught
She isn't angry. It would be better if she were angry.

{ regard >= 3:
    "I'd begun to like it," says the bargemaster. "Having you sit there." She rings a bell; and two of the boatmen take you quite kindly by the elbows, and walk you up to the road.
    # ending: shown the road
- else:
    She rings a bell. They are very strong, boatmen. You have your boots on, as it turns out.
    The water's warmer than you expected, and there is more of it. As you go under for the second time you see your brother at the rail with a rope in his hand, looking for you in quite the wrong place; and then, as you come up, in the right one.
    { corin:
        "I *said*," he keeps saying, on the bank, thumping you. He hadn't. But he goes back up the plank that night with his year doubled for the rope, and doesn't mention that until the letter.
    }
    # ending: in with your boots on
}
-> END
