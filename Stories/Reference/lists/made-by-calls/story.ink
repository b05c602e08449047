// ink §194, runtime §179: a list's name with a number is an item, without one the empty list
LIST pocket = key, coin, string
VAR hand = ()
~ hand = pocket(2)
{hand}
~ hand = pocket()
{LIST_COUNT(hand)}: {LIST_INVERT(hand)}
{pocket(99)}none
