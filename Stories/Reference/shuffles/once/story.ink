// ink §86, ink §246: all elements in random order, then nothing
~ SEED_RANDOM(1)
-> deal -> deal -> deal -> deal -> deal ->
Enough.
== deal
{~!ace|king|queen}
->->
