// R119, L119, L160: without the blank the line of logic leaves nothing
* [Look] -> look
* [Watch]-> look
== look
~ temp n = seven()
{n} birds.
-> END
== function seven()
~ return 7
