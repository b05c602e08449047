// E67: a list item with a value that is no number
LIST bag = rope = long, lamp = , string = 3
-> END
