// E1: words stand behind a statement that is already complete
VAR lamps = 3 of them
LIST bag = rope, lamp and string
~ lamps = 4 # bright
The lamps are counted.
-> END
