// ink §124: a blank between bracket and arrow makes the choice visible
* [] -> left
* []-> right
== left
Left.
-> END
== right
Right.
-> END
