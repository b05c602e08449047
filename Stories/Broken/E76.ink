// E76: an item's name that is in two lists
LIST bag = rope, lamp
LIST boat = rope, sail
{rope}
~ bag = (rope, lamp)
-> END
