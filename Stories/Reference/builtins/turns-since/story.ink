// ink §198, runtime §69: -1 for never, 0 for this turn, then it grows
-> kitchen
== kitchen
{TURNS_SINCE(-> cellar)} {TURNS_SINCE(-> kitchen)}
* [Down] -> cellar
= back
{TURNS_SINCE(-> cellar)} {TURNS_SINCE(-> kitchen)}
-> END
== cellar
{TURNS_SINCE(-> cellar)} {TURNS_SINCE(-> kitchen)}
* [Wait]
- * [Up] -> kitchen.back
