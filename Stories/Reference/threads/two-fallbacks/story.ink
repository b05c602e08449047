// runtime §294, runtime §105: of two fallbacks the first is followed, after the last line
<- left
<- right
Two doors.
== left
* -> left_room
== right
* -> right_room
== left_room
The left one opens.
-> END
== right_room
The right one opens.
-> END
