// runtime §140, A3: a knot that neither ends nor goes on (E98, then a run-time error)
-> corridor
== corridor
The corridor simply stops.
