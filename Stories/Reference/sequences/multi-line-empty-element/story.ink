// ink §91: an empty element prints nothing, not even a line
-> door -> door -> door -> door ->
Nobody.
== door
{cycle:
- Knock.
-
}
->->
