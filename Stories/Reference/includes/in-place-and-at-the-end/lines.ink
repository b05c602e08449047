VAR lamps = 3
From the other file.
== cellar
The cellar.
-> END
