// runtime §119, ink §119, ink §160: a blank behind the bracket keeps the newline of a logic line with a call
* [Look] -> look
* [Watch]-> look
== look
~ temp n = seven()
{n} birds.
-> END
== function seven()
~ return 7
