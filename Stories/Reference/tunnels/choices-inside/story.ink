// runtime §99, runtime §108: a choice made in a tunnel still finds the way back
-> stall ->
The market is behind us.
-> END
== stall
* Apples
* Pears
- A pound, please.
->->
