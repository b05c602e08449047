// ink §86: a cycle begins again
-> tick -> tick -> tick ->
== tick
{&Tick|Tock}.
->->
