// L86, L88: once and stopping as words
-> both -> both -> both ->
== both
{once:a|b}-{stopping:c|d}.
->->
