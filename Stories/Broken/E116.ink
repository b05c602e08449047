// E116: an arrow in front of a variable that is a target already
VAR way = -> hall
{TURNS_SINCE(-> way)}
{READ_COUNT(-> way)}
-> way
== hall
The hall.
-> END
