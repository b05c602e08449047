// E77: items that no list has
LIST bag = rope, lamp
~ bag = (rope, string)
{(bag.sail)}
{(box.rope)}
-> END
