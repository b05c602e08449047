// runtime §194, ink §223: text before a sequence changes its index, and so its order
~ SEED_RANDOM(1)
-> deal -> deal -> deal -> deal -> deal -> deal ->
== deal
The {~ace|king|queen}.
->->
