// ink §86, ink §246: all but the last in random order, then the last for ever
~ SEED_RANDOM(1)
-> deal -> deal -> deal -> deal -> deal ->
== deal
{~$ace|king|queen|joker}
->->
