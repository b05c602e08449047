// E68: a list item whose parenthesis is not closed
LIST bag = (rope, lamp
-> END
