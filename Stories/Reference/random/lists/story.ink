// runtime §182, runtime §192: one random item, from the same row of draws
LIST suits = hearts, spades, clubs, diamonds
~ SEED_RANDOM(1)
{LIST_RANDOM(LIST_ALL(suits))} {LIST_RANDOM(LIST_ALL(suits))} {LIST_RANDOM(LIST_ALL(suits))} {LIST_RANDOM(LIST_ALL(suits))}
{LIST_RANDOM(())}{LIST_RANDOM(spades)} {RANDOM(1, 6)}
