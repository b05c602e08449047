// E118: the arrow is missing
{TURNS_SINCE(hall)}
{READ_COUNT(hall)}
-> hall
== hall
The hall.
-> END
