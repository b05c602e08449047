// ink §94: two sequences with the same words count apart
-> a -> a -> b -> a ->
== a
{one|two|three}
->->
== b
{one|two|three}
->->
