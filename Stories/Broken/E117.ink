// E117: counting visits to a place that is nowhere
{TURNS_SINCE(-> halll)}
{READ_COUNT(-> hall.stairs)}
-> hall
== hall
The hall.
-> END
