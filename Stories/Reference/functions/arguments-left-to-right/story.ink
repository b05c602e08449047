// ink §112: arguments are made from left to right
VAR order = ""
{pair(note("first"), note("second"))}, order{order}
== function pair(a, b)
~ return a + " and " + b
== function note(what)
~ order = order + " " + what
~ return what
