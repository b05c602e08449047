// runtime §81: END in a thread ends the whole story, choices included
The bell rings.
{true:
    * [Stay calm] -> END
}
<- drill
This is never reached.
== drill
Everyone leaves.
-> END
