// ink §190: a function may return a target, and a divert may follow it
-> start
== start
~ temp next = choose(true)
-> next
== function choose(warm)
{warm:
    ~ return -> beach
- else:
    ~ return -> cinema
}
== beach
Sand.
-> END
== cinema
Popcorn.
-> END
