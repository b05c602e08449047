// runtime §119, ink §119, ink §160: without the blank the line of logic leaves nothing
* [Look] -> look
* [Watch]-> look
== look
~ temp n = seven()
{n} birds.
-> END
== function seven()
~ return 7
