// E63: several values for one variable; a LIST may be meant
VAR bag = rope, lamp, string
-> END
