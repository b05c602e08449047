// ink §86, runtime §194, runtime §195: every element once, then a new order
~ SEED_RANDOM(1)
-> deal -> deal -> deal -> deal -> deal -> deal ->
== deal
{~ace|king|queen}
->->
