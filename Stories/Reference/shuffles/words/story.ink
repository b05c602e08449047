// ink §88: the words may stand in any order, over several lines
~ SEED_RANDOM(1)
-> deal -> deal -> deal -> deal ->
== deal
{stopping shuffle:
- ace
- king
- joker
}
->->
