// runtime §194, ink §220: the order depends on the place of the sequence
~ SEED_RANDOM(1)
-> left -> right ->
-> left -> right ->
-> left -> right ->
-> left -> right ->
== left
{~north|east|south|west}
->->
== right
{~north|east|south|west}
->->
