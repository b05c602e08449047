// ink §67: a divert on a line of its own works in a block on a choice line
* [Look]You look {true:
    -> out
}
== out
out of the window.
-> END
