// E99: targets that are nowhere
-> halll
== hall
The hall.
-> atic ->
<- cellar
-> hall.stairs
