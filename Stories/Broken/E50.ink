// E50: a tunnel return in the middle of a chain
-> hall ->-> attic -> cellar
== hall
The hall.
->->
== attic
Dust.
->->
== cellar
Dark.
-> END
