// ink §122: a fallback may have conditions; the first that holds is followed
* {false} -> left
* {true} -> right
== left
Left.
-> END
== right
Right.
-> END
