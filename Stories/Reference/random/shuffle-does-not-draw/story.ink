// runtime §194, runtime §195: a shuffle leaves the row of random numbers alone
~ SEED_RANDOM(1)
{RANDOM(1, 6)}
-> deal -> deal ->
{RANDOM(1, 6)}
-> deal ->
{RANDOM(1, 6)}
== deal
{~ace|king|queen}
->->
