// E75: an item twice in the list that declares it
LIST bag = rope, lamp, rope
{bag}
-> END
