// E15: the file is not there
INCLUDE includes/lost-at-sea.ink
After.
-> END
