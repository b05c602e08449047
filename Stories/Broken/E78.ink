// E78: an item twice in a list (a warning)
LIST bag = rope, lamp
~ bag = (rope, lamp, rope)
{bag}
-> END
