// E47: a list and a dot, but no item
LIST bag = rope, lamp
{(bag.)}
~ bag = (rope, bag.)
-> END
