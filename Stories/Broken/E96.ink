// E96: a list's name makes an item of one number only
LIST bag = rope, lamp
{bag(1, 2)}
-> END
