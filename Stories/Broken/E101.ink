// E101: a function that is diverted to
-> rooms
== hall
-> rooms ->
<- rooms
-> END
== function rooms()
~ return 7
