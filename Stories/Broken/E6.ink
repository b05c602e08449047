// E6: headers without a name
Some words.
-> END
==
Whose words are these?
-> END
== function
~ return 1
