// ink §104, runtime §86: a temp may hold a target too
-> gate
== gate
~ temp way = -> left
{2 > 1:
    ~ way = -> right
}
-> way
== left
A dry well.
-> END
== right
A wet well.
-> END
