// ink §86, ink §88: once and stopping as words
-> both -> both -> both ->
== both
{once:a|b}-{stopping:c|d}.
->->
