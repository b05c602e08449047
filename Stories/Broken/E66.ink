// E66: a list without items
LIST bag = "rope"
LIST box = 5
-> END
