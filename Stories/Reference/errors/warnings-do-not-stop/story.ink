// runtime §2, runtime §85: a warning does not stop the story
-> room
== room
{later}, {later}.
~ temp later = 1
Still here: {later}.
-> END
